//! Nothing opens a dossier but SQLite: a second handle on it, once closed, drops the lock that SQLite holds.

use crate::{nothing, sources};

/// Ways to open, make or replace a file without SQLite.
const OPENING: &[&str] = &[
    "File::open",
    "File::create",
    "File::options",
    "OpenOptions",
    "fs::copy",
    "fs::hard_link",
    "fs::read(",
    "fs::read_to_string",
    "fs::rename",
    "fs::write",
];

/// Where that is done all the same, and what is opened there.
const MAY_OPEN: &[(&str, &str)] = &[
    (
        "crates/cli/src/commands/history.rs",
        "an export of deliveries",
    ),
    (
        "crates/cli/src/commands/attach.rs",
        "what is attached, and what is extracted",
    ),
    ("crates/cli/src/commands/memo.rs", "a memo"),
    ("crates/cli/src/commands/solve.rs", "a bare problem"),
    ("crates/desk/src/place.rs", "the list of mounts"),
    ("crates/desk/src/settings.rs", "the settings, and a memo"),
    ("crates/workshop/src/page.rs", "the pages of the window"),
    (
        "crates/journal/src/file.rs",
        "the end of a journal that lies beside a dossier",
    ),
    (
        "crates/journal/src/underway.rs",
        "a dossier that nobody has open, on its way to its place",
    ),
];

#[test]
fn no_dossier_is_opened_behind_the_back_of_sqlite() {
    let folders = [
        "crates/journal/src",
        "crates/desk/src",
        "crates/cli/src",
        "crates/workshop/src",
        "src-tauri/src",
    ];
    let sources = sources();
    let tests = sources
        .iter()
        .flat_map(crate::Source::test_modules)
        .collect();
    let ours = sources
        .iter()
        .filter(|file| folders.iter().any(|folder| file.is_in(folder)) && !file.is_test(&tests));
    let opened = ours.flat_map(|file| {
        let name = file.name();
        let may_open = MAY_OPEN.iter().any(|(may_open, _)| *may_open == name);
        let lines = file
            .shipped()
            .into_iter()
            .filter_map(move |(number, line)| {
                let way = OPENING.iter().find(|way| line.contains(*way))?;
                (!may_open).then(|| {
                    format!(
                        "{name}:{number} uses {way}: say in MAY_OPEN that it is no open dossier"
                    )
                })
            });
        lines.collect::<Vec<_>>()
    });
    nothing(opened);
}

#[test]
fn whoever_may_open_files_still_does() {
    let sources = sources();
    nothing(MAY_OPEN.iter().filter_map(|(name, what)| {
        let file = sources.iter().find(|file| file.name() == *name);
        let opens = file.is_some_and(|file| OPENING.iter().any(|way| file.text.contains(way)));
        (!opens).then(|| format!("{name} opens {what} no longer"))
    }));
}
