//! Files of every layout that there was open for ever; the fixtures are files that the program of that time wrote.

use std::path::{Path, PathBuf};

use journal::{Access, Draft, Journal, JournalError, migrate, verify};
use tempfile::TempDir;

use crate::contents;

const HEAD_OF_BOTH: &str = "b3ad4bb3806a5367d2ffc16f30f0c0135fcddb6d6c829caff73d3ffe60436faf";

fn fixture(name: &str) -> (TempDir, PathBuf) {
    let kept = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("tests/fixtures")
        .join(name);
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("purchase.ponder");
    std::fs::copy(kept, &path).unwrap();
    (folder, path)
}

#[test]
fn a_file_of_every_layout_reads_the_same_and_is_not_changed_by_it() {
    for name in ["layout-1.ponder", "layout-2.ponder"] {
        let (folder, path) = fixture(name);
        let before = contents(folder.path());
        let journal = Journal::open(&path, Access::Read).unwrap();
        let verdict = verify(&path).unwrap();
        assert_eq!(
            (journal.count(), verdict.intact, verdict.broken),
            (37, 37, None),
            "{name}"
        );
        assert_eq!(journal.head().to_string(), HEAD_OF_BOTH, "{name}");
        assert_eq!(contents(folder.path()), before, "{name}");
    }
}

#[test]
fn an_older_file_is_migrated_after_a_copy_of_it_was_kept() {
    let (folder, path) = fixture("layout-1.ponder");
    let backup = folder.path().join("before.ponder");
    assert_eq!(
        Journal::open(&path, Access::Write).unwrap_err(),
        JournalError::Older { found: 1 }
    );
    let old = Journal::open(&path, Access::Read).unwrap();

    migrate(&path, &backup).unwrap();

    let mut new = Journal::open(&path, Access::Write).unwrap();
    assert_eq!(new.entries(), old.entries());
    assert_eq!(
        Journal::open(&backup, Access::Read).unwrap().entries(),
        old.entries()
    );
    assert_eq!(new.append(&[Draft::default()]).unwrap()[0].seq, 38);
    drop(new);
    assert_eq!(verify(&path).unwrap().intact, 38);
    assert_eq!(
        contents(folder.path()).len(),
        2,
        "the dossier and its backup are left"
    );
}

#[test]
fn nothing_is_migrated_without_its_backup() {
    let (folder, path) = fixture("layout-1.ponder");
    let before = std::fs::read(&path).unwrap();
    let nowhere = folder.path().join("no folder").join("before.ponder");
    assert_eq!(migrate(&path, &nowhere), Err(JournalError::CannotOpen));
    let taken = folder.path().join("taken.ponder");
    std::fs::write(&taken, "something").unwrap();
    assert_eq!(migrate(&path, &taken), Err(JournalError::AlreadyExists));
    assert_eq!(std::fs::read(&path).unwrap(), before);
}

#[cfg(unix)]
#[test]
fn a_file_with_two_names_is_read_and_never_written() {
    let (folder, path) = fixture("layout-2.ponder");
    std::fs::hard_link(&path, folder.path().join("second.ponder")).unwrap();
    assert_eq!(
        Journal::open(&path, Access::Write).unwrap_err(),
        JournalError::HardLinked
    );
    assert_eq!(Journal::open(&path, Access::Read).unwrap().count(), 37);
}
