//! Tests of what only the inside of a journal can bring about: a full disk, and a writer killed in mid-transaction.

use std::path::{Path, PathBuf};
use std::process::Command;

use rusqlite::{Connection, TransactionBehavior};

use super::{Access, Journal, Pen};
use crate::store::insert;
use crate::{Draft, Entry, JournalError, verify};

/// Tells a second run of this test binary to be the writer that dies, and with which dossier.
const DOSSIER_TO_DIE_WITH: &str = "PONDER_TEST_DOSSIER_TO_DIE_WITH";

fn draft(id: &str, bytes: usize) -> Draft {
    Draft {
        id: id.into(),
        change: "x".repeat(bytes),
        ..Draft::default()
    }
}

fn connection(journal: &mut Journal) -> &mut Connection {
    match &mut journal.pen {
        Pen::Held(connection) => connection,
        Pen::Never | Pen::Broken => panic!("the journal is not open for writing"),
    }
}

fn journal_file_of(dossier: &Path) -> PathBuf {
    dossier.with_extension("ponder-journal")
}

#[test]
fn a_full_disk_appends_nothing_and_stops_the_journal() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("full.ponder");
    let mut journal = Journal::create(&path).unwrap();
    journal.append(&[draft("before", 10)]).unwrap();
    let before = journal.entries().to_vec();
    connection(&mut journal)
        .execute_batch("PRAGMA max_page_count = 12")
        .unwrap();

    assert_eq!(
        journal.append(&[draft("small", 10), draft("large", 50_000)]),
        Err(JournalError::DiskFull)
    );
    assert_eq!(
        journal.append(&[draft("again", 10)]),
        Err(JournalError::Stopped)
    );
    assert_eq!(journal.append(&[]), Err(JournalError::Stopped));
    assert_eq!(journal.entries(), before);

    // The file is free again, even before the stopped journal is dropped, and as it was.
    let mut reopened = Journal::open(&path, Access::Write).unwrap();
    assert_eq!(reopened.entries(), before);
    reopened.append(&[draft("small", 10)]).unwrap();
}

#[test]
fn a_commit_that_fails_stops_the_journal() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("refused.ponder");
    let mut journal = Journal::create(&path).unwrap();
    journal.append(&[draft("before", 10)]).unwrap();
    connection(&mut journal).commit_hook(Some(|| true)).unwrap();

    assert!(matches!(
        journal.append(&[draft("refused", 10)]),
        Err(JournalError::Sqlite { .. })
    ));
    assert_eq!(
        journal.append(&[draft("again", 10)]),
        Err(JournalError::Stopped)
    );
    assert_eq!(journal.entries().len(), 1);
    assert_eq!(
        Journal::open(&path, Access::Read).unwrap().entries(),
        journal.entries()
    );
}

/// Leaves a dossier whose writer died half-way through its second transaction: pages that the first one wrote are
/// already overwritten, and only the journal beside the file can restore them. Returns the folder, the dossier and the
/// entries of the first transaction; never returns in the process that dies.
fn interrupted_dossier(test: &str) -> (tempfile::TempDir, PathBuf, Vec<Entry>) {
    if let Some(path) = std::env::var_os(DOSSIER_TO_DIE_WITH) {
        die_in_the_middle_of_a_write(Path::new(&path));
    }
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("interrupted.ponder");
    let mut journal = Journal::create(&path).unwrap();
    let entries = journal
        .append(&scattered_drafts("acknowledged"))
        .unwrap()
        .to_vec();
    drop(journal);
    let whole = std::fs::read(&path).unwrap();

    let died = Command::new(std::env::current_exe().unwrap())
        .args(["--exact", test, "--nocapture"])
        .env(DOSSIER_TO_DIE_WITH, &path)
        .output()
        .unwrap();
    assert!(
        !died.status.success(),
        "the writer should have died: {died:?}"
    );
    let left = std::fs::read(&path).unwrap();
    assert_ne!(
        left[4096..whole.len()],
        whole[4096..],
        "the writer died before it wrote"
    );
    assert!(
        journal_file_of(&path).metadata().unwrap().len() > 4096,
        "there is nothing to recover from"
    );
    (folder, path, entries)
}

/// Drafts whose ids are spread over the alphabet, so that their transaction changes every page of the index.
fn scattered_drafts(word: &str) -> Vec<Draft> {
    (0..500)
        .map(|number| draft(&format!("{:03}-{word}", number * 7 % 500), 200))
        .collect()
}

fn die_in_the_middle_of_a_write(path: &Path) -> ! {
    let mut journal = Journal::open(path, Access::Write).unwrap();
    let fresh = journal.seal(&scattered_drafts("lost"));
    let connection = connection(&mut journal);
    // With so small a cache SQLite writes pages to the file long before the commit.
    connection.execute_batch("PRAGMA cache_size = 1").unwrap();
    let transaction = connection
        .transaction_with_behavior(TransactionBehavior::Immediate)
        .unwrap();
    for entry in &fresh {
        insert(&transaction, entry).unwrap();
    }
    std::process::abort();
}

#[test]
fn a_reader_takes_back_what_a_killed_writer_began() {
    let test = "journal::failure::a_reader_takes_back_what_a_killed_writer_began";
    let (folder, path, entries) = interrupted_dossier(test);
    assert_eq!(
        Journal::open(&path, Access::Read).unwrap().entries(),
        entries
    );
    assert_eq!(
        std::fs::read_dir(folder.path()).unwrap().count(),
        1,
        "only the dossier is left"
    );
    assert_eq!(verify(&path).unwrap().intact, 500);
}

#[test]
fn a_writer_goes_on_where_a_killed_one_began() {
    let test = "journal::failure::a_writer_goes_on_where_a_killed_one_began";
    let (_folder, path, entries) = interrupted_dossier(test);
    let mut journal = Journal::open(&path, Access::Write).unwrap();
    assert_eq!(journal.entries(), entries);
    assert_eq!(journal.append(&[draft("three", 10)]).unwrap()[0].seq, 501);
    drop(journal);
    assert_eq!(
        Journal::open(&path, Access::Read).unwrap().entries().len(),
        501
    );
}

#[test]
fn verifying_says_that_a_write_was_interrupted_and_changes_nothing() {
    let test = "journal::failure::verifying_says_that_a_write_was_interrupted_and_changes_nothing";
    let (_folder, path, _) = interrupted_dossier(test);
    let left = [&path, &journal_file_of(&path)].map(|file| std::fs::read(file).unwrap());
    assert_eq!(verify(&path), Err(JournalError::Interrupted));
    assert_eq!(
        left,
        [&path, &journal_file_of(&path)].map(|file| std::fs::read(file).unwrap())
    );
}

#[test]
fn a_writing_connection_is_as_durable_as_sqlite_can_be() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("durable.ponder");
    for open in [Journal::create, |path: &Path| {
        Journal::open(path, Access::Write)
    }] {
        let mut journal = open(&path).unwrap();
        let setting = |name: &str| -> String {
            let sql = format!("SELECT CAST({name} AS TEXT) FROM pragma_{name}");
            connection(&mut journal)
                .query_row(&sql, [], |row| row.get(0))
                .unwrap()
        };
        let found = ["journal_mode", "synchronous", "fullfsync", "locking_mode"].map(setting);
        assert_eq!(found, ["truncate", "3", "1", "exclusive"]);
    }
}

#[test]
fn our_own_mistakes_cannot_change_or_remove_an_entry() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("guarded.ponder");
    for open in [Journal::create, |path: &Path| {
        Journal::open(path, Access::Write)
    }] {
        let mut journal = open(&path).unwrap();
        if journal.entries().is_empty() {
            journal.append(&[draft("one", 10)]).unwrap();
        }
        for mistake in ["UPDATE entry SET actor = 'other'", "DELETE FROM entry"] {
            let refused = connection(&mut journal)
                .execute(mistake, [])
                .unwrap_err()
                .to_string();
            assert!(
                refused.contains("an entry is never"),
                "{mistake}: {refused}"
            );
        }
    }
    assert_eq!(
        Journal::open(&path, Access::Read).unwrap().entries().len(),
        1
    );
}

/// What SQLite reads as: this was part of a write to several files, of which `other` keeps the list.
fn shared_with(other: &Path) -> Vec<u8> {
    let name = other.to_str().unwrap().as_bytes();
    let sum: u32 = name.iter().map(|byte| u32::from(*byte)).sum();
    let page_of_the_lock = 0x4000_0000_u32 / 4096 + 1;
    let mut end = page_of_the_lock.to_be_bytes().to_vec();
    end.extend(name);
    end.extend(u32::try_from(name.len()).unwrap().to_be_bytes());
    end.extend(sum.to_be_bytes());
    end.extend([0xd9, 0xd5, 0x05, 0xf9, 0x20, 0xa1, 0x63, 0xd7]);
    end
}

#[test]
fn a_journal_that_a_stranger_put_beside_a_dossier_removes_no_other_file() {
    let test =
        "journal::failure::a_journal_that_a_stranger_put_beside_a_dossier_removes_no_other_file";
    let (folder, path, _) = interrupted_dossier(test);
    let other = folder.path().join("letters.txt");
    std::fs::write(&other, "not a list of journals").unwrap();
    let mut journal = std::fs::OpenOptions::new()
        .append(true)
        .open(journal_file_of(&path))
        .unwrap();
    std::io::Write::write_all(&mut journal, &shared_with(&other)).unwrap();
    for access in [Access::Read, Access::Write] {
        let opened = Journal::open(&path, access).map(|_| "opened");
        assert!(other.exists(), "{opened:?}");
        assert_eq!(opened, Err(JournalError::Interrupted));
    }
}
