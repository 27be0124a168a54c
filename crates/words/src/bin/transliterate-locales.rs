//! Writes `locales/sr-Latn` from `locales/sr-Cyrl`. With `--check` it writes nothing and names what has drifted.

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use fluent_syntax::{parser, serializer};
use std::{
    collections::{BTreeMap, BTreeSet},
    fs, io,
    path::Path,
    process::ExitCode,
};

const COMMAND: &str = "cargo run -q -p words --bin transliterate-locales";

fn main() -> io::Result<ExitCode> {
    let locales = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../locales");
    let target = locales.join("sr-Latn");
    fs::create_dir_all(&target)?;
    let mut wanted = files(&locales.join("sr-Cyrl"))?;
    for (name, text) in &mut wanted {
        *text = transliterate(text)
            .map_err(|problem| io::Error::other(format!("sr-Cyrl/{name}: {problem}")))?;
    }
    let present = files(&target)?;

    if std::env::args().any(|argument| argument == "--check") {
        let names: BTreeSet<&String> = wanted.keys().chain(present.keys()).collect();
        let drifted: Vec<&str> = names
            .into_iter()
            .filter(|&name| wanted.get(name) != present.get(name))
            .map(String::as_str)
            .collect();
        if drifted.is_empty() {
            return Ok(ExitCode::SUCCESS);
        }
        eprintln!(
            "locales/sr-Latn has drifted ({}); run: {COMMAND}",
            drifted.join(", ")
        );
        return Ok(ExitCode::FAILURE);
    }
    for name in present.keys().filter(|&name| !wanted.contains_key(name)) {
        fs::remove_file(target.join(name))?;
    }
    for (name, text) in wanted
        .iter()
        .filter(|&(name, text)| present.get(name) != Some(text))
    {
        fs::write(target.join(name), text)?;
    }
    Ok(ExitCode::SUCCESS)
}

/// The Fluent files of a folder, each with its text.
fn files(folder: &Path) -> io::Result<BTreeMap<String, String>> {
    let mut files = BTreeMap::new();
    for file in fs::read_dir(folder)? {
        let path = file?.path();
        if path.extension().is_some_and(|ending| ending == "ftl") {
            let name = path
                .file_name()
                .unwrap_or_default()
                .to_string_lossy()
                .into_owned();
            files.insert(name, fs::read_to_string(&path)?);
        }
    }
    Ok(files)
}

/// A Fluent file with its text in Latin script. Comments are dropped: who edits reads the Cyrillic.
fn transliterate(cyrillic: &str) -> Result<String, String> {
    let mut resource =
        parser::parse(cyrillic.to_owned()).map_err(|(_, errors)| format!("{errors:?}"))?;
    resource
        .body
        .retain(|entry| matches!(entry, Entry::Message(_) | Entry::Term(_)));
    for entry in &mut resource.body {
        let (value, attributes, comment) = match entry {
            Entry::Message(message) => (
                message.value.as_mut(),
                &mut message.attributes,
                &mut message.comment,
            ),
            Entry::Term(term) => (
                Some(&mut term.value),
                &mut term.attributes,
                &mut term.comment,
            ),
            _ => continue,
        };
        *comment = None;
        value
            .into_iter()
            .chain(attributes.iter_mut().map(|attribute| &mut attribute.value))
            .for_each(pattern);
    }
    Ok(format!(
        "# Generated from locales/sr-Cyrl. To change it, change that and run:\n# {COMMAND}\n\n{}",
        serializer::serialize(&resource)
    ))
}

fn pattern(pattern: &mut Pattern<String>) {
    for element in &mut pattern.elements {
        match element {
            PatternElement::TextElement { value } => *value = words::latin(value),
            PatternElement::Placeable { expression: inner } => expression(inner),
        }
    }
}

fn expression(inner: &mut Expression<String>) {
    match inner {
        Expression::Select { variants, .. } => variants
            .iter_mut()
            .for_each(|variant| pattern(&mut variant.value)),
        Expression::Inline(InlineExpression::Placeable { expression: inner }) => expression(inner),
        Expression::Inline(_) => {}
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::transliterate;

    #[test]
    fn only_text_is_transliterated() {
        assert!(transliterate("назив = x").is_err(), "not Fluent");

        let cyrillic = r#"### Опис датотеке
# Опис поруке
offers = Њих { $n ->
    [one] { $count } понуда (EXW)
    [few] { $count } понуде
   *[other] { $kind ->
        [open] { $count } отворених
       *[other] { $count } понуда
    }
} у кругу { "„" }{ -ponder(case: "генитив") }
    .label =
        Први ред
        ЊЕГОВ ред
-ponder = Ponder
    .note = Џеп
"#;
        let latin = transliterate(cyrillic).unwrap();
        let (_, body) = latin.split_once("\n\n").unwrap();
        let expected = r#"offers =
    Njih { $n ->
        [one] { $count } ponuda (EXW)
        [few] { $count } ponude
       *[other]
            { $kind ->
                [open] { $count } otvorenih
               *[other] { $count } ponuda
            }
    } u krugu { "„" }{ -ponder(case: "генитив") }
    .label =
        Prvi red
        NJEGOV red
-ponder = Ponder
    .note = Džep
"#;
        assert_eq!(body, expected);
        assert_eq!(
            transliterate(&latin).unwrap(),
            latin,
            "what is generated is stable"
        );
    }
}
