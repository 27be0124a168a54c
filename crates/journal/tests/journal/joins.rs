//! Two copies that went on apart become one, each with its own hashes.

use std::path::{Path, PathBuf};

use journal::{
    Access, Blob, Damage, Draft, Hash, Journal, JournalError, NotJoinable, copy, verify,
};

use crate::{dossier, draft, forge};

fn say(id: &str) -> Draft {
    Draft {
        id: id.into(),
        change: format!(r#"{{"kind":"name","is":"{id}"}}"#),
        ..Draft::default()
    }
}

/// A dossier of three entries and a copy of it, each with two more of its own.
fn parted() -> (tempfile::TempDir, PathBuf, PathBuf) {
    let (folder, here, _) = dossier(3);
    let there = folder.path().join("there.ponder");
    copy(&here, &there).unwrap();
    add(&here, &["a4", "a5"]);
    add(&there, &["b4", "b5"]);
    (folder, here, there)
}

fn add(path: &Path, ids: &[&str]) {
    let drafts: Vec<Draft> = ids.iter().map(|id| say(id)).collect();
    Journal::open(path, Access::Write)
        .unwrap()
        .append(&drafts)
        .unwrap();
}

fn join(here: &Path, there: &Path, id: &str) -> Result<(), JournalError> {
    let other = Journal::open(there, Access::Read)?;
    let mut journal = Journal::open(here, Access::Write)?;
    let shared = journal.fork(&other)?.shared;
    let (head, count) = (other.head(), other.count());
    let change = format!(r#"{{"kind":"join","head":"{head}","count":{count},"shared":{shared}}}"#);
    let draft = Draft {
        id: id.into(),
        change,
        ..Draft::default()
    };
    journal.join(&draft, &other, &[], &[], &[])?;
    let memory = journal.entries().to_vec();
    drop(journal);
    // What was appended is what is read again.
    assert_eq!(Journal::open(here, Access::Read)?.entries(), memory);
    assert_eq!(verify(here)?.broken, None);
    Ok(())
}

fn ids(path: &Path) -> Vec<String> {
    let journal = Journal::open(path, Access::Read).unwrap();
    assert!(
        journal
            .entries()
            .iter()
            .map(|entry| entry.place)
            .eq(1..=journal.entries().len() as u64)
    );
    journal
        .entries()
        .iter()
        .skip(3)
        .map(|entry| entry.id.clone())
        .collect()
}

fn place(path: &Path, id: &str, theirs: u64) -> u64 {
    let journal = Journal::open(path, Access::Read).unwrap();
    journal
        .entries()
        .iter()
        .find(|entry| entry.id == id)
        .unwrap()
        .here(theirs)
}

#[test]
fn what_a_copy_recorded_follows_unaltered_behind_the_entry_that_joins_it() {
    let (_folder, here, there) = parted();
    let theirs = Journal::open(&there, Access::Read).unwrap();
    join(&here, &there, "join").unwrap();
    add(&here, &["a7"]);
    assert_eq!(ids(&here), ["a4", "a5", "join", "b4", "b5", "a7"]);
    let joined = Journal::open(&here, Access::Read).unwrap();
    for (own, brought) in theirs.entries()[3..].iter().zip(&joined.entries()[6..8]) {
        assert_eq!(
            (own.hash, own.seq, &own.change),
            (brought.hash, brought.seq, &brought.change)
        );
        assert_eq!(brought.joined, Some(joined.entries()[5].hash));
    }
    assert_eq!((joined.count(), joined.entries()[8].seq), (7, 7));
    assert_eq!(joined.head(), joined.entries()[8].hash);
    let verdict = verify(&here).unwrap();
    assert_eq!((verdict.intact, verdict.joined), (7, 2));
    // What the copy called its fourth and fifth lie at seven and eight; what both had stays.
    assert_eq!(
        [3, 4, 5].map(|theirs| place(&here, "b5", theirs)),
        [3, 7, 8]
    );
    assert_eq!(place(&here, "a5", 4), 4);
}

#[test]
fn a_copy_that_goes_on_can_be_joined_again() {
    let (_folder, here, there) = parted();
    join(&here, &there, "first").unwrap();
    add(&there, &["b6"]);
    join(&here, &there, "second").unwrap();
    assert_eq!(
        ids(&here),
        ["a4", "a5", "first", "b4", "b5", "second", "b6"]
    );
    // Its places 4 and 5 came with the first join, 6 with the second.
    assert_eq!(
        [2, 4, 5, 6].map(|theirs| place(&here, "b6", theirs)),
        [2, 7, 8, 10]
    );
}

#[test]
fn what_a_copy_had_joined_itself_comes_with_it() {
    let (folder, here, there) = parted();
    let third = folder.path().join("third.ponder");
    copy(&there, &third).unwrap();
    add(&third, &["c6"]);
    add(&there, &["b6"]);
    join(&there, &third, "inner").unwrap();
    add(&there, &["b9"]);
    join(&here, &there, "outer").unwrap();
    let all = ["a4", "a5", "outer", "b4", "b5", "b6", "inner", "c6", "b9"];
    assert_eq!(ids(&here), all);
    // In the third copy c6 was place 6; b4 was place 4 there too.
    assert_eq!(
        [1, 4, 6].map(|theirs| place(&here, "c6", theirs)),
        [1, 7, 11]
    );
    // In the second b9 was place 9 and c6 place 8.
    assert_eq!([8, 9].map(|theirs| place(&here, "b9", theirs)), [11, 12]);
    let kept = folder.path().join("kept.ponder");
    copy(&here, &kept).unwrap();
    assert_eq!(ids(&kept), all);
}

#[test]
fn what_cannot_be_joined_is_refused_and_nothing_is_appended() {
    let (folder, here, there) = parted();
    let refused = |here: &Path, there: &Path| match join(here, there, "join") {
        Err(JournalError::NotJoinable(why)) => why,
        other => panic!("{other:?}"),
    };
    let stranger = folder.path().join("stranger.ponder");
    drop(Journal::create(&stranger).unwrap());
    add(&stranger, &["other"]);
    assert_eq!(refused(&here, &stranger), NotJoinable::Strangers);
    let same = folder.path().join("same.ponder");
    copy(&here, &same).unwrap();
    assert_eq!(refused(&here, &same), NotJoinable::NothingNew);
    add(&same, &["a6"]);
    assert_eq!(refused(&here, &same), NotJoinable::Ahead);
    join(&there, &here, "crosswise").unwrap();
    let before = std::fs::read(&here).unwrap();
    assert_eq!(refused(&here, &there), NotJoinable::Ahead);
    assert_eq!(std::fs::read(&here).unwrap(), before);
}

#[test]
fn of_two_copies_that_joined_each_other_is_said_which_can_take_the_other() {
    let (folder, here, there) = parted();
    let refused = |here: &Path, there: &Path| match join(here, there, "refused") {
        Err(JournalError::NotJoinable(why)) => why,
        other => panic!("{other:?}"),
    };
    let elsewhere = folder.path().join("elsewhere.ponder");
    copy(&there, &elsewhere).unwrap();
    join(&there, &here, "crosswise").unwrap();
    add(&here, &["a6"]);
    assert_eq!(refused(&here, &there), NotJoinable::Entangled);
    join(&there, &here, "again").unwrap();
    assert_eq!(
        ids(&there),
        ["b4", "b5", "crosswise", "a4", "a5", "again", "a6"]
    );
    assert_eq!(refused(&here, &there), NotJoinable::Ahead);

    // Both at the same time.
    join(&here, &elsewhere, "knot").unwrap();
    assert_eq!(refused(&here, &there), NotJoinable::Knotted);
    assert_eq!(refused(&there, &here), NotJoinable::Knotted);
}

#[test]
fn a_join_must_say_what_it_brings() {
    let (_folder, here, there) = parted();
    let other = Journal::open(&there, Access::Read).unwrap();
    let mut journal = Journal::open(&here, Access::Write).unwrap();
    for (head, count, shared) in [
        (Hash::ZERO, 5, 3),
        (other.head(), 4, 3),
        (other.head(), 5, 2),
    ] {
        let change =
            format!(r#"{{"kind":"join","head":"{head}","count":{count},"shared":{shared}}}"#);
        let draft = Draft {
            id: "join".into(),
            change,
            ..Draft::default()
        };
        assert!(journal.join(&draft, &other, &[], &[], &[]).is_err());
    }
    assert_eq!(journal.count(), 5);
}

/// What a forger may do to what was joined, with the schema as it must be.
fn forged(forgery: &str) -> Option<Damage> {
    let (_folder, here, there) = parted();
    join(&here, &there, "join").unwrap();
    forge(&here, forgery);
    let verdict = verify(&here).unwrap();
    assert_eq!(
        verdict.broken.is_some(),
        Journal::open(&here, Access::Read).is_err()
    );
    verdict.broken.map(|broken| broken.reason)
}

#[test]
fn a_side_chain_that_was_changed_does_not_hold() {
    assert_eq!(forged("SELECT 1"), None);
    for forgery in [
        "UPDATE side SET actor = 'other' WHERE seq = 4",
        "DELETE FROM side WHERE seq = 5",
        "DELETE FROM side",
        "UPDATE side SET joined = zeroblob(32)",
        "UPDATE side SET seq = seq + 1 WHERE seq = 5",
        "INSERT INTO side SELECT zeroblob(32), 9, 'more', time, actor, on_behalf, change, previous, hash FROM side LIMIT 1",
    ] {
        assert_eq!(forged(forgery), Some(Damage::Side), "{forgery}");
    }
}

#[test]
fn blobs_come_with_what_is_joined() {
    let (_folder, here, there) = parted();
    let blob = Blob::new([5; 32], b"certificate".to_vec()).unwrap();
    let mut other = Journal::open(&there, Access::Write).unwrap();
    other
        .append_with(&[draft(77)], std::slice::from_ref(&blob), &[])
        .unwrap();
    let mut journal = Journal::open(&here, Access::Write).unwrap();
    let (head, count) = (other.head(), other.count());
    let change = format!(r#"{{"kind":"join","head":"{head}","count":{count},"shared":3}}"#);
    let draft = Draft {
        id: "join".into(),
        change,
        ..Draft::default()
    };
    journal
        .join(&draft, &other, &[], std::slice::from_ref(&blob), &[])
        .unwrap();
    assert_eq!(journal.blob(&blob.hash()).unwrap(), Some(blob));
}
