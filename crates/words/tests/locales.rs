//! The message files hold what the program counts on: the same messages in every language, the plurals each language
//! has, no formatting, one script.
#![allow(clippy::unwrap_used)]

use fluent_syntax::ast::{
    CallArguments, Entry, Expression, InlineExpression, Pattern, PatternElement, VariantKey,
};
use fluent_syntax::parser;
use std::collections::{BTreeMap, BTreeSet};
use std::{fs, path::Path, process::Command};

/// Words that stay in Latin script in Serbian Cyrillic: names, file kinds, units, terms of delivery, currencies, the
/// shapes of a prior, and what is typed on the command line.
const LATIN_WORDS: &[&str] = &[
    "Incoterms",
    "Ponder",
    "PDF",
    "CSV",
    "XLSX",
    "PIN",
    "SHA",
    "UTC",
    "EXW",
    "FCA",
    "FOB",
    "CIF",
    "CIP",
    "B",
    "kB",
    "MiB",
    "DAP",
    "DDP",
    "RSD",
    "EUR",
    "USD",
    "PPM",
    "kg",
    "CO",
    "Cpk",
    "low",
    "likely",
    "high",
    "true",
    "false",
    "estimate",
    "answer",
    "mg",
    "km",
    "MB",
    "JSON",
    "kind",
    "a",
    "b",
    "ponder",
    "as",
    "json",
    "pdf",
    "log",
    "change",
    "history",
    "dates",
    "dmy",
    "mdy",
    "WASPAS",
    "TOPSIS",
    "VIKOR",
    "PROMETHEE",
    "II",
    "ARAS",
    "COPRAS",
    "EDAS",
    "MARCOS",
    "MOORA",
    "Alt",
    "Shift",
    "Page",
    "Up",
    "Down",
];

/// What one message or attribute is made of.
#[derive(Default)]
struct Parts {
    text: String,
    variables: BTreeSet<String>,
    printed: BTreeSet<String>,
    functions: BTreeSet<String>,
    references: BTreeSet<String>,
    /// The selectors of plurals, each with its branches.
    plurals: Vec<(String, BTreeSet<String>)>,
}

/// A language's messages, terms ("-id") and attributes ("id.attribute"), by "file: id".
fn locale(tag: &str) -> BTreeMap<String, Parts> {
    let mut messages = BTreeMap::new();
    let folder = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("../../locales")
        .join(tag);
    for file in fs::read_dir(folder).unwrap() {
        let path = file.unwrap().path();
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        let source = fs::read_to_string(&path).unwrap();
        let resource = parser::parse(source.as_str())
            .unwrap_or_else(|(_, errors)| panic!("{tag}/{name}: {errors:?}"));
        for entry in &resource.body {
            let (id, value, attributes) = match entry {
                Entry::Message(message) => (
                    message.id.name.to_owned(),
                    message.value.as_ref(),
                    &message.attributes,
                ),
                Entry::Term(term) => (
                    format!("-{}", term.id.name),
                    Some(&term.value),
                    &term.attributes,
                ),
                _ => continue,
            };
            let attributes = attributes
                .iter()
                .map(|attribute| (format!("{id}.{}", attribute.id.name), &attribute.value));
            for (id, pattern) in value
                .map(|value| (id.clone(), value))
                .into_iter()
                .chain(attributes)
            {
                let mut parts = Parts::default();
                parts.pattern(pattern);
                let again = messages.insert(format!("{name}: {id}"), parts);
                assert!(again.is_none(), "{tag}/{name} says {id} twice");
            }
        }
    }
    messages
}

impl Parts {
    fn pattern(&mut self, pattern: &Pattern<&str>) {
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => self.text.push_str(value),
                PatternElement::Placeable { expression } => self.expression(expression),
            }
            self.text
                .push(if matches!(element, PatternElement::Placeable { .. }) {
                    '\u{FFFC}'
                } else {
                    ' '
                });
        }
    }

    fn expression(&mut self, expression: &Expression<&str>) {
        match expression {
            Expression::Inline(inline) => {
                if let InlineExpression::VariableReference { id } = inline {
                    self.printed.insert(id.name.to_owned());
                }
                // A literal is not transliterated, so Cyrillic in one would reach the Latin; escapes are no words.
                if let InlineExpression::StringLiteral { value } = inline {
                    self.text
                        .extend(value.chars().filter(|&letter| is_cyrillic(letter)));
                }
                self.inline(inline);
            }
            Expression::Select { selector, variants } => {
                self.inline(selector);
                let branches: BTreeSet<String> = variants
                    .iter()
                    .map(|variant| match variant.key {
                        VariantKey::Identifier { name } => name.to_owned(),
                        VariantKey::NumberLiteral { value } => value.to_owned(),
                    })
                    .collect();
                if is_plural(&branches) {
                    let name = match selector {
                        InlineExpression::VariableReference { id } => id.name,
                        _ => "",
                    };
                    self.plurals.push((name.to_owned(), branches));
                }
                variants
                    .iter()
                    .for_each(|variant| self.pattern(&variant.value));
            }
        }
    }

    fn inline(&mut self, inline: &InlineExpression<&str>) {
        let called = |arguments: &CallArguments<&'_ str>, parts: &mut Self| {
            arguments
                .positional
                .iter()
                .for_each(|argument| parts.inline(argument));
            arguments
                .named
                .iter()
                .for_each(|argument| parts.inline(&argument.value));
        };
        match inline {
            InlineExpression::VariableReference { id } => {
                self.variables.insert(id.name.to_owned());
            }
            InlineExpression::FunctionReference { id, arguments } => {
                self.functions.insert(id.name.to_owned());
                called(arguments, self);
            }
            InlineExpression::MessageReference { id, attribute } => {
                let attribute = attribute
                    .as_ref()
                    .map(|attribute| format!(".{}", attribute.name));
                self.references
                    .insert(format!("{}{}", id.name, attribute.unwrap_or_default()));
            }
            InlineExpression::TermReference { id, arguments, .. } => {
                self.references.insert(format!("-{}", id.name));
                arguments
                    .iter()
                    .for_each(|arguments| called(arguments, self));
            }
            InlineExpression::Placeable { expression } => self.expression(expression),
            InlineExpression::StringLiteral { .. } | InlineExpression::NumberLiteral { .. } => {}
        }
    }
}

/// Whether these branches are chosen by a number: one of them can only be, or the default stands alone.
fn is_plural(branches: &BTreeSet<String>) -> bool {
    let numeric = |branch: &String| {
        ["zero", "one", "two", "few", "many"].contains(&branch.as_str())
            || branch.parse::<f64>().is_ok()
    };
    branches.iter().any(numeric) || branches.iter().eq(["other"])
}

fn every_message(check: impl Fn(&str, &str, &Parts) -> Result<(), String>) {
    let mut wrong = Vec::new();
    for tag in ["en", "sr-Cyrl", "sr-Latn"] {
        for (id, parts) in locale(tag) {
            wrong.extend(
                check(tag, &id, &parts)
                    .err()
                    .map(|problem| format!("{tag}/{id}: {problem}")),
            );
        }
    }
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

fn is_cyrillic(letter: char) -> bool {
    ('\u{0400}'..='\u{052F}').contains(&letter)
}

fn latin_words(text: &str) -> impl Iterator<Item = &str> {
    text.split(|c: char| !c.is_alphabetic() || is_cyrillic(c))
        .filter(|word| !word.is_empty())
}

#[test]
fn english_and_serbian_have_the_same_messages_with_the_same_variables() {
    let outline = |tag| -> BTreeSet<String> {
        let row = |(id, parts): (String, Parts)| format!("{id} {:?}", parts.variables);
        locale(tag).into_iter().map(row).collect()
    };
    let (english, serbian) = (outline("en"), outline("sr-Cyrl"));
    let missing: Vec<_> = english.difference(&serbian).collect();
    let extra: Vec<_> = serbian.difference(&english).collect();
    assert!(
        missing.is_empty() && extra.is_empty(),
        "only in en: {missing:#?}\nonly in sr-Cyrl: {extra:#?}"
    );
    assert!(!english.is_empty());
}

#[test]
fn serbian_latin_is_what_the_transliterator_writes() {
    let check = Command::new(env!("CARGO_BIN_EXE_transliterate-locales"))
        .arg("--check")
        .output()
        .unwrap();
    assert!(
        check.status.success(),
        "{}",
        String::from_utf8_lossy(&check.stderr)
    );
}

#[test]
fn plurals_have_exactly_the_branches_of_their_language() {
    every_message(|tag, _, parts| {
        let due = if tag == "en" {
            BTreeSet::from(["one", "other"])
        } else {
            BTreeSet::from(["few", "one", "other"])
        };
        let wrong = parts
            .plurals
            .iter()
            .find(|(_, branches)| !branches.iter().eq(&due));
        wrong.map_or(Ok(()), |(name, branches)| {
            Err(format!("${name} has {branches:?} where {due:?} are due"))
        })
    });
}

#[test]
fn the_integer_that_chooses_a_plural_is_never_printed() {
    every_message(|_, _, parts| {
        let printed = parts
            .plurals
            .iter()
            .find(|(name, _)| parts.printed.contains(name));
        printed.map_or(Ok(()), |(name, _)| {
            Err(format!(
                "${name} chooses a plural; print Words::count beside it"
            ))
        })
    });
}

#[test]
fn no_message_formats_anything_itself() {
    every_message(|_, _, parts| match parts.functions.first() {
        None => Ok(()),
        Some(name) => Err(format!("calls {name}(); pass the formatted text instead")),
    });
}

#[test]
fn what_a_message_refers_to_exists() {
    let known: BTreeSet<String> = locale("en")
        .into_keys()
        .filter_map(|id| id.split_once(": ").map(|(_, id)| id.to_owned()))
        .collect();
    every_message(
        |_, _, parts| match parts.references.difference(&known).next() {
            None => Ok(()),
            Some(id) => Err(format!("refers to {id}, which is not there")),
        },
    );
}

#[test]
fn every_message_is_in_the_script_of_its_language() {
    every_message(|tag, _, parts| {
        if tag != "sr-Cyrl" {
            let stray = parts.text.chars().find(|&letter| is_cyrillic(letter));
            return stray.map_or(Ok(()), |letter| {
                Err(format!("has the Cyrillic letter {letter}"))
            });
        }
        let stray = latin_words(&parts.text).find(|word| !LATIN_WORDS.contains(word));
        stray.map_or(Ok(()), |word| {
            Err(format!(
                "has \"{word}\"; if it stays in Latin script, add it to LATIN_WORDS"
            ))
        })
    });
}

#[test]
fn the_checks_themselves_see_what_they_look_for() {
    let set = |branches: &[&str]| branches.iter().map(|&branch| branch.to_owned()).collect();
    for plural in [&["one", "many", "other"][..], &["0", "other"], &["other"]] {
        assert!(is_plural(&set(plural)), "{plural:?}");
    }
    assert!(!is_plural(&set(&["firm", "close", "other"])));
    assert!(latin_words("PDF и Pондер, а не Ponder").eq(["PDF", "P", "Ponder"]));

    let source = "a = А { NUMBER($n) } { -t } { b.c } { $k ->\n [one] { $n }\n *[other] { \"x\\u00A0ћ\" }\n }";
    let resource = parser::parse(source).unwrap();
    let Some(Entry::Message(message)) = resource.body.first() else {
        panic!("one message")
    };
    let mut parts = Parts::default();
    parts.pattern(message.value.as_ref().unwrap());
    assert!(parts.variables.iter().eq(["k", "n"]) && parts.printed.iter().eq(["n"]));
    assert!(parts.functions.iter().eq(["NUMBER"]) && parts.references.iter().eq(["-t", "b.c"]));
    assert_eq!(parts.plurals, [("k".to_owned(), set(&["one", "other"]))]);
    assert!(parts.text.contains('А') && parts.text.contains('ћ') && !parts.text.contains('x'));
}
