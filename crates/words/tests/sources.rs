//! The sources and the messages belong together: what is said exists, and what exists is said.
#![allow(clippy::unwrap_used)]

use fluent_syntax::{ast, parser};
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::{fs, iter};
use words::{Language, Words};

fn workspace() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

/// The sources of every crate but this one and of the window, each with its path.
fn sources() -> Vec<(PathBuf, String)> {
    let crates = files(&workspace().join("crates"), &|path| path.is_dir());
    let crates = crates.into_iter().filter(|path| !path.ends_with("words"));
    let crates = crates.chain([workspace().join("src-tauri")]);
    let mut written: Vec<PathBuf> = crates
        .flat_map(|path| files_below(&path.join("src"), &["rs"]))
        .collect();
    let window = files_below(&workspace().join("ui/src"), &["ts", "svelte"]);
    let is_test = |path: &PathBuf| path.to_string_lossy().ends_with(".test.ts");
    written.extend(window.into_iter().filter(|path| !is_test(path)));
    written
        .into_iter()
        .filter_map(|path| fs::read_to_string(&path).ok().map(|text| (path, text)))
        .collect()
}

fn files_below(folder: &Path, endings: &[&str]) -> Vec<PathBuf> {
    let mut found = files(folder, &|path| {
        path.extension()
            .is_some_and(|ending| endings.contains(&ending.to_str().unwrap()))
    });
    found.extend(
        files(folder, &|path| path.is_dir())
            .iter()
            .flat_map(|path| files_below(path, endings)),
    );
    found
}

fn files(folder: &Path, wanted: &dyn Fn(&Path) -> bool) -> Vec<PathBuf> {
    let listed = fs::read_dir(folder)
        .into_iter()
        .flatten()
        .flatten()
        .map(|file| file.path());
    let mut found: Vec<PathBuf> = listed.filter(|path| wanted(path)).collect();
    found.sort();
    found
}

/// The ids that a source says outright: `say("id"` in Rust, `t('id'` in the window, over a line break too.
fn said(source: &str) -> impl Iterator<Item = &str> {
    let begins = |(at, _): &(usize, &str)| {
        let before = source[..*at].chars().next_back();
        !before.is_some_and(|letter| letter.is_alphanumeric() || letter == '_')
    };
    let rust = source
        .match_indices("say(")
        .map(|(at, call)| at + call.len());
    let window = source
        .match_indices("t(")
        .filter(begins)
        .map(|(at, call)| at + call.len());
    rust.chain(window).filter_map(|at| {
        let argument = source[at..].trim_start();
        let quote = argument
            .chars()
            .next()
            .filter(|quote| ['"', '\''].contains(quote))?;
        let (id, _) = argument[1..].split_once(quote)?;
        let is_id = !id.is_empty()
            && id
                .chars()
                .all(|letter| letter.is_ascii_alphanumeric() || "-._".contains(letter));
        is_id.then_some(id)
    })
}

/// How a source can name an id: outright, with an attribute, or built from a part of it up to a dash (`"role-{` in
/// Rust, `` `role-${ `` in the window).
fn names(id: &str) -> impl Iterator<Item = String> {
    let built: Vec<String> = id
        .match_indices('-')
        .flat_map(|(dash, _)| {
            [
                format!("\"{}{{", &id[..=dash]),
                format!("`{}${{", &id[..=dash]),
            ]
        })
        .collect();
    ['"', '\'']
        .into_iter()
        .flat_map(|quote| [format!("{quote}{id}{quote}"), format!("{quote}{id}.")])
        .collect::<Vec<_>>()
        .into_iter()
        .chain(built)
}

fn english_ids() -> BTreeSet<String> {
    let mut ids = BTreeSet::new();
    for path in files(&workspace().join("locales/en"), &|path| {
        path.extension().is_some_and(|ending| ending == "ftl")
    }) {
        let text = fs::read_to_string(path).unwrap();
        let resource = parser::parse(text.as_str()).unwrap_or_else(|(resource, _)| resource);
        let messages = resource.body.iter().filter_map(|entry| match entry {
            ast::Entry::Message(message) => Some(message.id.name.to_owned()),
            _ => None,
        });
        ids.extend(messages);
    }
    ids
}

#[test]
fn whatever_the_sources_say_exists() {
    let words = Words::new(Language::English);
    let mut missing = Vec::new();
    for (path, source) in sources() {
        let unknown = said(&source).filter(|id| !words.has(id));
        missing.extend(unknown.map(|id| format!("{}: say(\"{id}\"", path.display())));
    }
    assert!(
        missing.is_empty(),
        "no such message:\n{}",
        missing.join("\n")
    );
}

#[test]
fn whatever_the_messages_hold_is_said() {
    let sources = sources();
    if !sources.iter().any(|(_, source)| source.contains("say(")) {
        return; // nothing speaks yet
    }
    let messages = fs::read_dir(workspace().join("locales/en"))
        .unwrap()
        .flatten();
    let messages = messages.filter_map(|file| fs::read_to_string(file.path()).ok());
    let messages: Vec<String> = messages.collect();
    let named = |id: &String| {
        names(id).any(|name| sources.iter().any(|(_, source)| source.contains(&name)))
    };
    let referred = |id: &String| {
        messages
            .iter()
            .any(|text| text.replace(' ', "").contains(&format!("{{{id}}}")))
    };
    let unused: Vec<String> = english_ids()
        .into_iter()
        .filter(|id| !named(id) && !referred(id))
        .collect();
    assert!(
        unused.is_empty(),
        "no source names these messages: {unused:#?}"
    );
}

#[test]
fn the_scan_sees_what_it_looks_for() {
    let rust = "words.say(\"a-b\", &[]); words.say(\n    \"c.d\",\n); words.say(&format!(\"role-{}\", x)); say(id)";
    assert!(said(rust).eq(["a-b", "c.d"]));
    let window = "{t('a-b')} {t(\n  'c.d', { n })} {t(`role-${x}`)} import('x') rest('y')";
    assert!(said(window).eq(["a-b", "c.d"]));
    for source in [rust, window] {
        assert!(iter::once("role-buyer").all(|id| names(id).any(|name| source.contains(&name))));
    }
    assert!(english_ids().contains("role-buyer"));
}
