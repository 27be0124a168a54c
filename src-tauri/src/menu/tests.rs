//! What the menu promises.

use std::collections::BTreeSet;

use super::*;

fn standing(language: Language) -> Standing {
    Standing {
        language,
        theme: Theme::System,
        open: false,
        undo: None,
        redo: None,
    }
}

fn texts(sections: &[Section]) -> Vec<(String, String)> {
    let mut found = Vec::new();
    for section in sections {
        found.push((section.id.to_owned(), section.text.clone()));
        for entry in &section.entries {
            match entry {
                Entry::Item(item) | Entry::Choice(item, _) => {
                    found.push((item.id.to_owned(), item.text.clone()));
                }
                Entry::Inner(inner) => found.extend(texts(std::slice::from_ref(inner))),
                Entry::System(system, text) => found.push((format!("{system:?}"), text.clone())),
                Entry::Line => {}
            }
        }
    }
    found
}

fn items(sections: &[Section]) -> Vec<&Item> {
    sections
        .iter()
        .flat_map(|section| &section.entries)
        .flat_map(|entry| match entry {
            Entry::Item(item) | Entry::Choice(item, _) => vec![item],
            Entry::Inner(inner) => items(std::slice::from_ref(inner)),
            _ => Vec::new(),
        })
        .collect()
}

#[test]
fn no_two_items_have_one_name_or_the_same_keys() {
    let menu = menu(&Words::new(Language::English), &standing(Language::English));
    let texts = texts(&menu);
    let ids: BTreeSet<&String> = texts.iter().map(|(id, _)| id).collect();
    assert_eq!(ids.len(), texts.len());
    let keys: Vec<&str> = items(&menu).iter().filter_map(|item| item.keys).collect();
    assert_eq!(keys.iter().collect::<BTreeSet<_>>().len(), keys.len());
}

#[test]
fn the_page_hears_exactly_the_names_it_knows() {
    let menu = menu(&Words::new(Language::English), &standing(Language::English));
    let told: Vec<&str> = items(&menu)
        .iter()
        .map(|item| item.id)
        .filter(|id| own(id).is_none())
        .collect();
    assert_eq!(
        told,
        [
            "new",
            "repeat",
            "open",
            "example",
            "close",
            "export",
            "print",
            "show",
            "copy",
            "merge",
            "backups",
            "undo",
            "redo",
            "screen-home",
            "screen-case",
            "screen-criteria",
            "screen-offers",
            "screen-judgements",
            "screen-workshop",
            "screen-result",
            "screen-robustness",
            "screen-decision",
            "record",
            "commands",
            "theme-light",
            "theme-dark",
            "theme-system",
            "language-en",
            "language-sr-Cyrl",
            "language-sr-Latn",
            "help",
        ]
    );
}

#[test]
fn every_text_exists_in_every_language_and_no_two_in_one_menu_are_the_same() {
    for language in Language::ALL {
        let standing = Standing {
            undo: Some("x".into()),
            redo: Some("x".into()),
            ..standing(language)
        };
        for section in menu(&Words::new(language), &standing) {
            let texts = texts(std::slice::from_ref(&section));
            assert!(
                texts
                    .iter()
                    .all(|(_, text)| !text.is_empty() && !text.contains('‹')),
                "{language}: {texts:?}"
            );
            let different: BTreeSet<&String> = texts.iter().map(|(_, text)| text).collect();
            assert_eq!(different.len(), texts.len(), "{language}: {texts:?}");
        }
    }
}

#[test]
fn without_a_dossier_only_what_needs_none_can_be_chosen() {
    let words = Words::new(Language::English);
    let able = |standing: &Standing| -> Vec<&'static str> {
        let menu = menu(&words, standing);
        let able = items(&menu).into_iter().filter(|item| item.enabled);
        able.map(|item| item.id).collect()
    };
    let closed = able(&standing(Language::English));
    for id in ["close", "export", "undo", "screen-case", "record"] {
        assert!(!closed.contains(&id), "{id}");
    }
    for id in ["new", "open", "quit", "commands", "help", "zoom-in"] {
        assert!(closed.contains(&id), "{id}");
    }
    let open = able(&Standing {
        open: true,
        ..standing(Language::English)
    });
    assert!(open.contains(&"screen-decision") && !open.contains(&"undo"));
}

#[test]
fn undo_says_what_it_takes_back_in_one_short_line() {
    let words = Words::new(Language::English);
    let text = |what: &str| {
        let standing = Standing {
            undo: Some(what.to_owned()),
            ..standing(Language::English)
        };
        let menu = menu(&words, &standing);
        let undo = items(&menu).into_iter().find(|item| item.id == "undo");
        undo.unwrap().text.clone()
    };
    assert_eq!(text("offer of\nAurobindo"), "Undo: offer of Aurobindo");
    let long = text(&"слово ".repeat(40));
    assert!(long.ends_with('…') && long.chars().count() <= 62, "{long}");
}

#[test]
fn the_language_and_the_theme_in_force_are_marked() {
    let standing = Standing {
        theme: Theme::Dark,
        ..standing(Language::SerbianLatin)
    };
    let menu = menu(&Words::new(Language::English), &standing);
    let marked: Vec<&str> = menu
        .iter()
        .flat_map(|section| &section.entries)
        .flat_map(|entry| match entry {
            Entry::Inner(inner) => inner.entries.iter().collect(),
            other => vec![other],
        })
        .filter_map(|entry| match entry {
            Entry::Choice(item, true) => Some(item.id),
            _ => None,
        })
        .collect();
    assert_eq!(marked, ["theme-dark", "language-sr-Latn"]);
}
