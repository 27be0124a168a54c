//! One writer, any number of readers after each other, and one file when nobody is at it.

use std::path::Path;
use std::process::Command;

use journal::{Access, Journal, JournalError, verify};

use crate::{contents, dossier, draft};

/// Tells a second run of this test binary which dossier to open, and what to expect.
const DOSSIER: &str = "PONDER_TEST_DOSSIER";
const IS_HELD: &str = "PONDER_TEST_DOSSIER_IS_HELD";

#[test]
fn a_reader_changes_no_byte_and_leaves_no_file() {
    let (folder, path, written) = dossier(20);
    let before = contents(folder.path());
    let changed = path.metadata().unwrap().modified().unwrap();
    let journal = Journal::open(&path, Access::Read).unwrap();
    assert_eq!(contents(folder.path()), before);
    verify(&path).unwrap();
    assert_eq!(journal.entries(), written);
    drop(journal);
    assert_eq!(contents(folder.path()), before);
    assert_eq!(path.metadata().unwrap().modified().unwrap(), changed);
}

#[test]
fn a_writer_that_appends_nothing_changes_no_byte() {
    let (folder, path, _) = dossier(20);
    let before = contents(folder.path());
    drop(Journal::open(&path, Access::Write).unwrap());
    assert_eq!(contents(folder.path()), before);
}

#[test]
fn an_emptied_journal_that_a_killed_writer_left_disturbs_no_reader() {
    let (folder, path, written) = dossier(2);
    std::fs::write(path.with_extension("ponder-journal"), "").unwrap();
    let before = contents(folder.path());
    assert_eq!(
        Journal::open(&path, Access::Read).unwrap().entries(),
        written
    );
    assert_eq!(verify(&path).unwrap().intact, 2);
    assert_eq!(contents(folder.path()), before);
}

#[test]
fn a_closed_dossier_is_exactly_one_file() {
    let (folder, path, _) = dossier(3);
    assert_eq!(contents(folder.path()).len(), 1);
    for number in 3..8 {
        let mut journal = Journal::open(&path, Access::Write).unwrap();
        journal.append(&[draft(number)]).unwrap();
        drop(journal);
        assert_eq!(contents(folder.path()).len(), 1);
    }
}

#[test]
fn while_a_writer_has_it_open_nobody_else_can_open_it() {
    let (_folder, path, _) = dossier(3);
    let mut writer = Journal::open(&path, Access::Write).unwrap();
    for _ in 0..2 {
        assert_eq!(
            Journal::open(&path, Access::Write).unwrap_err(),
            JournalError::Held
        );
        assert_eq!(
            Journal::open(&path, Access::Read).unwrap_err(),
            JournalError::Held
        );
        assert_eq!(verify(&path), Err(JournalError::Held));
        writer.append(&[draft(writer.entries().len())]).unwrap();
    }
    drop(writer);
    assert_eq!(
        Journal::open(&path, Access::Write).unwrap().entries().len(),
        5
    );
}

#[test]
fn a_new_dossier_is_held_by_who_made_it() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("purchase.ponder");
    let _writer = Journal::create(&path).unwrap();
    assert_eq!(
        Journal::open(&path, Access::Write).unwrap_err(),
        JournalError::Held
    );
    assert_eq!(
        Journal::open(&path, Access::Read).unwrap_err(),
        JournalError::Held
    );
}

#[test]
fn readers_disturb_neither_each_other_nor_a_writer() {
    let (_folder, path, written) = dossier(3);
    let one = Journal::open(&path, Access::Read).unwrap();
    let other = Journal::open(&path, Access::Read).unwrap();
    let mut writer = Journal::open(&path, Access::Write).unwrap();
    writer.append(&[draft(3)]).unwrap();
    assert_eq!(
        (one.entries(), other.entries()),
        (&written[..], &written[..])
    );
}

#[test]
fn another_process_is_told_that_it_is_held() {
    if let Some(path) = std::env::var_os(DOSSIER) {
        return open_as_another_process(Path::new(&path));
    }
    let (_folder, path, _) = dossier(3);
    let writer = Journal::open(&path, Access::Write).unwrap();
    // A refused attempt in this process must not drop the lock that the other process runs into.
    assert_eq!(
        Journal::open(&path, Access::Read).unwrap_err(),
        JournalError::Held
    );
    assert_eq!(verify(&path), Err(JournalError::Held));
    in_another_process(&path, true);
    drop(writer);
    in_another_process(&path, false);
}

fn in_another_process(path: &Path, is_held: bool) {
    let mut other = Command::new(std::env::current_exe().unwrap());
    other.args([
        "--exact",
        "holding::another_process_is_told_that_it_is_held",
        "--nocapture",
    ]);
    other.env(DOSSIER, path);
    if is_held {
        other.env(IS_HELD, "yes");
    }
    let output = other.output().unwrap();
    assert!(output.status.success(), "{output:?}");
}

fn open_as_another_process(path: &Path) {
    let is_held = std::env::var_os(IS_HELD).is_some();
    for access in [Access::Read, Access::Write] {
        match Journal::open(path, access) {
            Ok(journal) => assert!(!is_held && journal.entries().len() == 3),
            Err(error) => assert!(is_held && error == JournalError::Held, "{error}"),
        }
    }
}
