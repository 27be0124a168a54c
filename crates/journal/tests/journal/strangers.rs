//! Files that are no dossier, not yet one, or one that somebody prepared.

use std::path::Path;

use journal::{Access, Blob, Damage, Journal, JournalError, copy, salvage, verify};
use rusqlite::Connection;

use crate::{contents, dossier, draft};

/// Every way to open the path refuses it for the same reason.
fn assert_refused(path: &Path, expected: &JournalError) {
    assert_eq!(&Journal::open(path, Access::Read).unwrap_err(), expected);
    assert_eq!(&Journal::open(path, Access::Write).unwrap_err(), expected);
    assert_eq!(&verify(path).unwrap_err(), expected);
}

#[test]
fn where_nothing_is_nothing_is_found_or_made() {
    let folder = tempfile::tempdir().unwrap();
    for name in [
        "purchase.ponder",
        "no folder/purchase.ponder",
        "file:purchase.ponder",
    ] {
        assert_refused(&folder.path().join(name), &JournalError::NotFound);
    }
    assert_refused(Path::new(""), &JournalError::NotFound);
    assert!(contents(folder.path()).is_empty());
}

#[test]
fn what_is_no_dossier_is_refused_and_left_as_it_is() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("other.ponder");
    let texts = [
        "",
        "x",
        "a text",
        &"a longer text\n".repeat(1_000),
        "SQLite format 3\0",
    ];
    for bytes in texts {
        std::fs::write(&path, bytes).unwrap();
        let before = contents(folder.path());
        assert_refused(&path, &JournalError::NotADossier);
        assert_eq!(contents(folder.path()), before);
    }
}

#[test]
fn another_programs_database_is_refused_and_left_as_it_is() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("other.ponder");
    let other = Connection::open(&path).unwrap();
    other
        .execute_batch(
            "CREATE TABLE entry (seq INTEGER PRIMARY KEY, id TEXT); PRAGMA user_version = 7",
        )
        .unwrap();
    other.close().unwrap();
    let before = contents(folder.path());
    assert_refused(&path, &JournalError::NotADossier);
    assert_eq!(contents(folder.path()), before);
}

#[test]
fn a_folder_is_no_dossier() {
    let folder = tempfile::tempdir().unwrap();
    assert_refused(folder.path(), &JournalError::NotADossier);
}

#[test]
fn a_dossier_of_a_later_layout_is_refused_as_newer() {
    let (folder, path, _) = dossier(2);
    Connection::open(&path)
        .unwrap()
        .execute_batch("PRAGMA user_version = 3")
        .unwrap();
    let before = contents(folder.path());
    assert_refused(&path, &JournalError::Newer { found: 3, known: 2 });
    assert_eq!(contents(folder.path()), before);
}

#[test]
fn creating_replaces_nothing() {
    let (folder, path, _) = dossier(2);
    let empty = folder.path().join("empty.ponder");
    std::fs::write(&empty, "").unwrap();
    let before = contents(folder.path());
    for taken in [&path, &empty, &folder.path().to_path_buf()] {
        assert_eq!(
            Journal::create(taken).unwrap_err(),
            JournalError::AlreadyExists
        );
    }
    assert_eq!(contents(folder.path()), before);
}

#[test]
fn creating_in_a_folder_that_does_not_exist_is_refused() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("no folder").join("purchase.ponder");
    assert_eq!(
        Journal::create(&path).unwrap_err(),
        JournalError::CannotOpen
    );
    assert_eq!(
        Journal::create(Path::new("")).unwrap_err(),
        JournalError::CannotOpen
    );
    assert_eq!(
        Journal::create(Path::new("a\0b")).unwrap_err(),
        JournalError::CannotOpen
    );
}

#[test]
fn creating_that_fails_leaves_no_empty_file_in_the_way() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("purchase.ponder");
    // A folder where the journal belongs makes every write fail.
    let obstacle = folder.path().join("purchase.ponder-journal");
    std::fs::create_dir(&obstacle).unwrap();
    Journal::create(&path).unwrap_err();
    assert_eq!(names(folder.path()), ["purchase.ponder-journal"]);
    std::fs::remove_dir(&obstacle).unwrap();
    Journal::create(&path).unwrap();
}

fn names(folder: &Path) -> Vec<std::ffi::OsString> {
    let entries = std::fs::read_dir(folder).unwrap();
    entries.map(|entry| entry.unwrap().file_name()).collect()
}

#[cfg(unix)]
#[test]
fn a_write_protected_dossier_can_be_read_but_not_written() {
    use std::os::unix::fs::PermissionsExt;
    let (_folder, path, written) = dossier(2);
    std::fs::set_permissions(&path, std::fs::Permissions::from_mode(0o444)).unwrap();
    assert_eq!(
        Journal::open(&path, Access::Read).unwrap().entries(),
        written
    );
    let is_superuser = std::fs::OpenOptions::new().append(true).open(&path).is_ok();
    if !is_superuser {
        assert_eq!(
            Journal::open(&path, Access::Write).unwrap_err(),
            JournalError::ReadOnly
        );
    }
}

/// SQLite does not write to a file whose format says that only a later SQLite may: the same answer as for a file that
/// the system protects, which a superuser cannot try out.
#[test]
fn a_dossier_that_says_it_may_not_be_written_to_can_be_read() {
    let (_folder, path, written) = dossier(2);
    let mut bytes = std::fs::read(&path).unwrap();
    bytes[18] = 9;
    std::fs::write(&path, &bytes).unwrap();
    assert_eq!(
        Journal::open(&path, Access::Read).unwrap().entries(),
        written
    );
    assert_eq!(
        Journal::open(&path, Access::Write).unwrap_err(),
        JournalError::ReadOnly
    );
}

#[cfg(unix)]
#[test]
fn a_new_dossier_has_the_permissions_that_the_umask_leaves() {
    use std::os::unix::fs::PermissionsExt;
    let (folder, path, _) = dossier(0);
    let plain = folder.path().join("plain");
    std::fs::write(&plain, "").unwrap();
    let mode = |path: &Path| path.metadata().unwrap().permissions().mode() & 0o644;
    assert_eq!(mode(&path), mode(&plain));
}

/// Makes the change with SQLite itself, as another program would.
fn altered(change: &str) -> (tempfile::TempDir, std::path::PathBuf) {
    let (folder, path, _) = dossier(3);
    Connection::open(&path)
        .unwrap()
        .execute_batch(change)
        .unwrap();
    (folder, path)
}

#[test]
fn a_dossier_without_its_own_tables_is_refused() {
    for change in [
        "ALTER TABLE entry ADD COLUMN other TEXT",
        "ALTER TABLE entry RENAME COLUMN actor TO person",
        "ALTER TABLE entry RENAME TO entries",
        "DROP TABLE entry",
        "DROP TABLE blob",
        "PRAGMA user_version = 0",
        "PRAGMA user_version = -1",
    ] {
        let (folder, path) = altered(change);
        let before = contents(folder.path());
        assert_wrong(&path, 0, Damage::Schema, change);
        let copy = copy(&path, &folder.path().join("copy.ponder"));
        assert_eq!(copy, Err(damaged(0, Damage::Schema)), "{change}");
        assert_eq!(contents(folder.path()), before, "{change}");
    }
}

fn damaged(intact: u64, detail: Damage) -> JournalError {
    JournalError::Damaged {
        intact,
        first: None,
        detail,
    }
}

/// Both ways to open the file refuse it, and verifying says why.
fn assert_wrong(path: &Path, intact: u64, detail: Damage, change: &str) {
    for access in [Access::Read, Access::Write] {
        let refused = Journal::open(path, access).unwrap_err();
        assert_eq!(refused, damaged(intact, detail), "{change}");
    }
    let verdict = verify(path).unwrap();
    let found = (verdict.intact, verdict.broken.unwrap().reason);
    assert_eq!(found, (intact, detail), "{change}");
}

/// What another program may do to a dossier without touching what is recorded.
const FOREIGN: [&str; 9] = [
    "CREATE TABLE other (x)",
    "CREATE VIEW other AS SELECT * FROM entry",
    "CREATE INDEX other ON entry (actor)",
    "CREATE TRIGGER other AFTER INSERT ON entry BEGIN SELECT 1; END",
    "DROP TRIGGER entry_is_never_changed",
    "ANALYZE",
    "PRAGMA journal_mode = WAL",
    "PRAGMA page_size = 1024; VACUUM",
    "PRAGMA auto_vacuum = FULL; VACUUM",
];

#[test]
fn a_file_that_another_program_changed_is_only_taken_over_into_a_fresh_one() {
    for change in FOREIGN {
        let (folder, path, written) = dossier(3);
        let blob = Blob::new([3; 32], vec![7; 5_000]).unwrap();
        let mut journal = Journal::open(&path, Access::Write).unwrap();
        journal
            .append_with(&[draft(50)], std::slice::from_ref(&blob), &[])
            .unwrap();
        drop(journal);
        let stranger = Connection::open(&path).unwrap();
        stranger.execute_batch(change).unwrap();
        drop(stranger);
        let before = contents(folder.path());
        assert_wrong(&path, 4, Damage::Foreign, change);
        assert_eq!(contents(folder.path()), before, "{change}");

        let fresh = folder.path().join("fresh.ponder");
        let copied = copy(&path, &fresh).unwrap();
        assert_eq!((copied.entries, copied.blobs), (4, 1), "{change}");
        std::fs::remove_file(&fresh).unwrap();
        assert_eq!(salvage(&path, &fresh).unwrap().copied, copied, "{change}");
        let mut taken = Journal::open(&fresh, Access::Write).unwrap();
        assert_eq!(taken.entries()[..3], written, "{change}");
        assert_eq!(taken.blob(&blob.hash()).unwrap(), Some(blob), "{change}");
        taken.append(&[draft(51)]).unwrap();
        drop(taken);
        std::fs::remove_file(&fresh).unwrap();
        assert_eq!(contents(folder.path()), before, "{change}");
    }
}

#[test]
fn of_a_foreign_file_nothing_is_taken_over_that_does_not_hold() {
    for (change, intact, expected) in [
        (
            "UPDATE entry SET actor = 'x' WHERE seq = 2",
            1,
            Damage::Content,
        ),
        ("DELETE FROM entry WHERE seq = 2", 1, Damage::Sequence),
    ] {
        let (folder, path) = altered(&format!(
            "DROP TRIGGER entry_is_never_changed; DROP TRIGGER entry_is_never_removed; {change}"
        ));
        let refused = Journal::open(&path, Access::Read).unwrap_err();
        let JournalError::Damaged { detail, .. } = refused else {
            panic!("{refused}");
        };
        assert_eq!(detail, expected);
        let fresh = folder.path().join("fresh.ponder");
        copy(&path, &fresh).unwrap_err();
        assert_eq!(salvage(&path, &fresh).unwrap().copied.entries, intact);
    }
}

#[test]
fn what_is_still_written_ahead_is_waited_for() {
    let (folder, path, _) = dossier(3);
    let stranger = Connection::open(&path).unwrap();
    let ahead = "PRAGMA journal_mode = WAL; CREATE TABLE other (x)";
    stranger.execute_batch(ahead).unwrap();
    let copied = copy(&path, &folder.path().join("fresh.ponder"));
    assert_eq!(copied, Err(JournalError::Held));
    drop(stranger);
    copy(&path, &folder.path().join("fresh.ponder")).unwrap();
}

#[test]
fn a_view_in_the_place_of_the_entries_is_never_run() {
    // Run, this view would take longer than anyone waits.
    let (_folder, path) = altered(
        "DROP TABLE entry;
         CREATE VIEW entry AS WITH RECURSIVE n(seq) AS (SELECT 1 UNION ALL SELECT seq + 1 FROM n LIMIT 100000000000)
         SELECT seq, '' id, '' time, '' actor, '' on_behalf, '' change, x'' previous, x'' hash FROM n",
    );
    let refused = JournalError::Damaged {
        intact: 0,
        first: None,
        detail: Damage::Schema,
    };
    assert_eq!(Journal::open(&path, Access::Read).unwrap_err(), refused);
}
