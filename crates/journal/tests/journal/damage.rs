//! Entries that someone changed afterwards are found and named.

use std::path::Path;

use journal::{Access, Broken, Damage, Journal, JournalError, verify};

use crate::{dossier, forge};

/// What a reader, a writer and `verify` agree on about a damaged dossier.
fn assert_damaged(path: &Path, intact: u64, first: Option<u64>, detail: Damage) {
    let expected = JournalError::Damaged {
        intact,
        first,
        detail,
    };
    assert_eq!(Journal::open(path, Access::Read).unwrap_err(), expected);
    assert_eq!(Journal::open(path, Access::Write).unwrap_err(), expected);
    let verdict = verify(path).unwrap();
    assert_eq!(
        (verdict.intact, verdict.broken),
        (
            intact,
            Some(Broken {
                seq: first,
                reason: detail
            })
        )
    );
}

#[test]
fn a_change_to_any_field_of_an_entry_names_that_entry() {
    for (change, first, detail) in [
        (
            "UPDATE entry SET change = replace(change, '0.4', '0.9') WHERE seq = 5",
            5,
            Damage::Content,
        ),
        (
            "UPDATE entry SET actor = 'eva' WHERE seq = 1",
            1,
            Damage::Content,
        ),
        (
            "UPDATE entry SET on_behalf = 'ana' WHERE seq = 2",
            2,
            Damage::Content,
        ),
        (
            "UPDATE entry SET time = '2020-01-01T00:00:00Z' WHERE seq = 9",
            9,
            Damage::Content,
        ),
        (
            "UPDATE entry SET id = 'other' WHERE seq = 3",
            3,
            Damage::Content,
        ),
        (
            "UPDATE entry SET hash = zeroblob(32) WHERE seq = 4",
            4,
            Damage::Content,
        ),
        (
            "UPDATE entry SET previous = zeroblob(32) WHERE seq = 4",
            4,
            Damage::Previous,
        ),
        (
            "UPDATE entry SET change = change || x'00' WHERE seq = 6",
            6,
            Damage::Content,
        ),
        (
            "UPDATE entry SET change = CAST(x'ff' AS TEXT) WHERE seq = 6",
            6,
            Damage::Field,
        ),
        ("DELETE FROM entry WHERE seq = 7", 7, Damage::Sequence),
        ("DELETE FROM entry WHERE seq = 1", 1, Damage::Sequence),
        (
            "UPDATE entry SET seq = 0 WHERE seq = 1",
            1,
            Damage::Sequence,
        ),
        (
            "UPDATE entry SET seq = -1 WHERE seq = 1",
            1,
            Damage::Sequence,
        ),
        (
            "INSERT INTO entry SELECT 11, 'x', time, actor, on_behalf, change, hash, hash FROM entry WHERE seq = 10",
            11,
            Damage::Content,
        ),
    ] {
        let (_folder, path, _) = dossier(10);
        forge(&path, change);
        assert_damaged(&path, first - 1, Some(first), detail);
    }
}

#[test]
fn two_entries_that_changed_places_are_found() {
    let (_folder, path, _) = dossier(10);
    forge(
        &path,
        "UPDATE entry SET seq = 99 WHERE seq = 4; UPDATE entry SET seq = 4 WHERE seq = 5; UPDATE entry SET seq = 5 WHERE seq = 99",
    );
    assert_damaged(&path, 3, Some(4), Damage::Previous);
}

/// Memory is not spent on what no journal can have written.
#[test]
fn an_entry_larger_than_any_can_be_is_damage() {
    let (_folder, path, _) = dossier(3);
    forge(
        &path,
        "UPDATE entry SET change = CAST(zeroblob(70000000) AS TEXT) WHERE seq = 2",
    );
    assert_damaged(&path, 1, Some(2), Damage::Structure);
}

#[test]
fn a_verdict_tells_the_head_of_what_holds() {
    let (_folder, path, written) = dossier(10);
    forge(&path, "UPDATE entry SET actor = 'eva' WHERE seq = 6");
    assert_eq!(verify(&path).unwrap().head, written[4].hash);
}

/// That entries are missing at the end cannot be seen from inside the file: a chain has no last link. It is the head
/// printed elsewhere that shows it, and this test says so.
#[test]
fn a_chain_cut_by_a_forger_shows_only_against_a_head_kept_elsewhere() {
    let (_folder, path, written) = dossier(10);
    forge(&path, "DELETE FROM entry WHERE seq > 8");
    let verdict = verify(&path).unwrap();
    assert_eq!((verdict.intact, verdict.broken), (8, None));
    assert_ne!(verdict.head, written[9].hash);
}
