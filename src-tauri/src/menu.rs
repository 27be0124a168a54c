//! The menu as data: what stands in it, in which words, and what of it can be chosen now.
//!
//! An item's id is the name under which the page hears that it was chosen; [`Own`] says which few the shell does itself.

pub mod native;

use desk::wire::Theme;
use words::{Language, Words};

/// What the menu depends on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Standing {
    /// The language it is worded in.
    pub language: Language,
    /// Light or dark.
    pub theme: Theme,
    /// Whether a dossier is open.
    pub open: bool,
    /// What undo would take back.
    pub undo: Option<String>,
    /// What redo would do again.
    pub redo: Option<String>,
}

/// A menu, in the bar or within another.
#[derive(Debug, PartialEq, Eq)]
pub struct Section {
    /// Its name, which no other menu or item has.
    pub id: &'static str,
    /// Its title.
    pub text: String,
    /// What stands in it.
    pub entries: Vec<Entry>,
}

/// What stands in a menu.
#[derive(Debug, PartialEq, Eq)]
pub enum Entry {
    /// Something that can be chosen.
    Item(Item),
    /// One of several of which one holds.
    Choice(Item, bool),
    /// A line between groups.
    Line,
    /// A menu within the menu.
    Inner(Section),
    /// What the system does itself, with its text.
    System(System, String),
}

/// Something that can be chosen.
#[derive(Debug, PartialEq, Eq)]
pub struct Item {
    /// Its name.
    pub id: &'static str,
    /// Its text.
    pub text: String,
    /// The keys that choose it too.
    pub keys: Option<&'static str>,
    /// Whether it can be chosen now.
    pub enabled: bool,
}

/// What the system does itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[cfg_attr(not(target_os = "macos"), allow(dead_code))] // only macOS edits text through the menu
pub enum System {
    /// Cuts the selected text.
    Cut,
    /// Copies the selected text.
    Copy,
    /// Pastes.
    Paste,
    /// Selects all text.
    SelectAll,
    /// Says what Ponder is.
    About,
}

/// The items that the shell does itself; every other one is told to the page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Own {
    /// Leaves Ponder.
    Quit,
    /// Draws the page larger.
    ZoomIn,
    /// Draws the page smaller.
    ZoomOut,
    /// Draws the page in its own size.
    ZoomReset,
}

/// What the shell does for an item, if it is one of its own.
#[must_use]
pub fn own(id: &str) -> Option<Own> {
    match id {
        "quit" => Some(Own::Quit),
        "zoom-in" => Some(Own::ZoomIn),
        "zoom-out" => Some(Own::ZoomOut),
        "zoom-reset" => Some(Own::ZoomReset),
        _ => None,
    }
}

/// The whole menu.
#[must_use]
pub fn menu(words: &Words, standing: &Standing) -> Vec<Section> {
    let say = |id: &str| words.say(id, &[]);
    vec![
        file(&say, standing.open),
        edit(words, standing),
        view(&say, standing),
        Section {
            id: "menu-of-languages",
            text: say("menu-language"),
            entries: Language::ALL
                .into_iter()
                .map(|language| {
                    let (id, text) = named(language);
                    Entry::Choice(
                        item(id, text.to_owned(), None),
                        language == standing.language,
                    )
                })
                .collect(),
        },
        Section {
            id: "menu-of-help",
            text: say("menu-help"),
            entries: vec![
                always("help", say("menu-keys"), "F1"),
                Entry::System(System::About, say("menu-about")),
            ],
        },
    ]
}

fn file(say: &impl Fn(&str) -> String, open: bool) -> Section {
    Section {
        id: "menu-of-files",
        text: say("menu-file"),
        entries: vec![
            always("new", say("menu-new"), "CmdOrCtrl+N"),
            Entry::Item(item("repeat", say("menu-repeat"), None)),
            always("open", say("menu-open"), "CmdOrCtrl+O"),
            Entry::Item(item("example", say("menu-example"), None)),
            Entry::Line,
            when(open, "close", say("menu-close"), Some("CmdOrCtrl+W")),
            when(open, "export", say("menu-export"), Some("CmdOrCtrl+E")),
            when(open, "print", say("menu-print"), Some("CmdOrCtrl+P")),
            when(open, "show", say("menu-show"), None),
            Entry::Line,
            when(open, "copy", say("menu-copy-dossier"), None),
            when(open, "merge", say("menu-merge"), None),
            Entry::Item(item("backups", say("menu-backups"), None)),
            Entry::Line,
            always("quit", say("menu-quit"), "CmdOrCtrl+Q"),
        ],
    }
}

fn edit(words: &Words, standing: &Standing) -> Section {
    let say = |id: &str| words.say(id, &[]);
    let undo = match &standing.undo {
        Some(what) => words.say("menu-undo-what", &[("what", short(what).into())]),
        None => say("menu-undo"),
    };
    let redo = match &standing.redo {
        Some(what) => words.say("menu-redo-what", &[("what", short(what).into())]),
        None => say("menu-redo"),
    };
    let undone = standing.undo.is_some();
    let redone = standing.redo.is_some();
    let mut entries = vec![
        when(undone, "undo", undo, Some("CmdOrCtrl+Z")),
        when(redone, "redo", redo, Some("CmdOrCtrl+Shift+Z")),
    ];
    if cfg!(target_os = "macos") {
        // Elsewhere the page has these keys from its own engine, and an item in the menu would not reach it.
        entries.extend([
            Entry::Line,
            Entry::System(System::Cut, say("menu-cut")),
            Entry::System(System::Copy, say("menu-copy")),
            Entry::System(System::Paste, say("menu-paste")),
            Entry::System(System::SelectAll, say("menu-select-all")),
        ]);
    }
    Section {
        id: "menu-of-edits",
        text: say("menu-edit"),
        entries,
    }
}

fn view(say: &impl Fn(&str) -> String, standing: &Standing) -> Section {
    let in_dossier = |id, text, keys| when(standing.open, id, text, Some(keys));
    let theme = |id, text, theme| Entry::Choice(item(id, text, None), theme == standing.theme);
    Section {
        id: "menu-of-views",
        text: say("menu-view"),
        entries: vec![
            always("screen-home", say("menu-screen-home"), "Alt+1"),
            in_dossier("screen-case", say("menu-screen-case"), "Alt+2"),
            in_dossier("screen-criteria", say("menu-screen-criteria"), "Alt+3"),
            in_dossier("screen-offers", say("menu-screen-offers"), "Alt+4"),
            in_dossier("screen-judgements", say("menu-screen-judgements"), "Alt+5"),
            in_dossier("screen-workshop", say("menu-screen-workshop"), "Alt+6"),
            in_dossier("screen-result", say("menu-screen-result"), "Alt+7"),
            in_dossier("screen-robustness", say("menu-screen-robustness"), "Alt+8"),
            in_dossier("screen-decision", say("menu-screen-decision"), "Alt+9"),
            Entry::Line,
            in_dossier("record", say("menu-record"), "CmdOrCtrl+Shift+H"),
            always("commands", say("menu-commands"), "CmdOrCtrl+K"),
            Entry::Line,
            Entry::Inner(Section {
                id: "menu-of-themes",
                text: say("menu-theme"),
                entries: vec![
                    theme("theme-light", say("menu-theme-light"), Theme::Light),
                    theme("theme-dark", say("menu-theme-dark"), Theme::Dark),
                    theme("theme-system", say("menu-theme-system"), Theme::System),
                ],
            }),
            always("zoom-in", say("menu-zoom-in"), "CmdOrCtrl+="),
            always("zoom-out", say("menu-zoom-out"), "CmdOrCtrl+-"),
            always("zoom-reset", say("menu-zoom-reset"), "CmdOrCtrl+0"),
        ],
    }
}

/// A language's item and its own name, by which its speakers find it in a menu that they cannot read.
fn named(language: Language) -> (&'static str, &'static str) {
    match language {
        Language::English => ("language-en", "English"),
        Language::SerbianCyrillic => ("language-sr-Cyrl", "Српски, ћирилица"),
        Language::SerbianLatin => ("language-sr-Latn", "Srpski, latinica"),
    }
}

fn item(id: &'static str, text: String, keys: Option<&'static str>) -> Item {
    Item {
        id,
        text,
        keys,
        enabled: true,
    }
}

fn always(id: &'static str, text: String, keys: &'static str) -> Entry {
    Entry::Item(item(id, text, Some(keys)))
}

fn when(enabled: bool, id: &'static str, text: String, keys: Option<&'static str>) -> Entry {
    Entry::Item(Item {
        enabled,
        ..item(id, text, keys)
    })
}

/// A text of the user as a menu can hold it: on one line, and not wider than a menu should be.
fn short(text: &str) -> String {
    const LONGEST: usize = 56;
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    if line.chars().count() <= LONGEST {
        return line;
    }
    let cut: String = line.chars().take(LONGEST - 1).collect();
    cut.trim_end().to_owned() + "…"
}

#[cfg(test)]
mod tests;
