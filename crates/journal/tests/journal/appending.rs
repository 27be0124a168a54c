//! What is appended comes back, all of it or nothing, and in one chain.

use std::collections::BTreeSet;
use std::path::Path;

use journal::{Access, Draft, Entry, Hash, Journal, JournalError, LARGEST_ENTRY, verify};
use proptest::collection::{btree_set, vec};
use proptest::prelude::*;

use crate::{dossier, draft, drafts};

fn is_what_was_drafted(entry: &Entry, draft: &Draft) -> bool {
    let found = (
        &entry.id,
        &entry.time,
        &entry.actor,
        &entry.on_behalf,
        &entry.change,
    );
    found
        == (
            &draft.id,
            &draft.time,
            &draft.actor,
            &draft.on_behalf,
            &draft.change,
        )
}

#[test]
fn a_new_dossier_is_empty_and_its_head_is_zero() {
    let (_folder, path, _) = dossier(0);
    let journal = Journal::open(&path, Access::Read).unwrap();
    assert_eq!((journal.entries(), journal.head()), (&[][..], Hash::ZERO));
    let verdict = verify(&path).unwrap();
    assert_eq!(
        (verdict.intact, verdict.head, verdict.broken),
        (0, Hash::ZERO, None)
    );
}

#[test]
fn entries_are_numbered_chained_and_read_back_as_drafted() {
    let (_folder, path, written) = dossier(20);
    let journal = Journal::open(&path, Access::Read).unwrap();
    assert_eq!(journal.entries(), written);
    assert_eq!(journal.head(), written[19].hash);
    let mut previous = Hash::ZERO;
    for (index, (entry, draft)) in written.iter().zip(drafts(20)).enumerate() {
        assert!(is_what_was_drafted(entry, &draft));
        assert_eq!((entry.seq, entry.previous), (index as u64 + 1, previous));
        previous = entry.hash;
    }
    let verdict = verify(&path).unwrap();
    assert_eq!(
        (verdict.intact, verdict.head, verdict.broken),
        (20, previous, None)
    );
}

#[test]
fn appending_after_reopening_continues_the_chain() {
    let (_folder, path, written) = dossier(3);
    let mut journal = Journal::open(&path, Access::Write).unwrap();
    let fresh = journal.append(&[draft(3), draft(4)]).unwrap().to_vec();
    assert_eq!((fresh[0].seq, fresh[0].previous), (4, written[2].hash));
    assert_eq!((fresh[1].seq, fresh[1].previous), (5, fresh[0].hash));
    drop(journal);
    assert_eq!(
        Journal::open(&path, Access::Read).unwrap().entries(),
        [written, fresh].concat()
    );
}

#[test]
fn the_same_drafts_give_the_same_chain_however_they_are_grouped() {
    let (_folder, _, together) = dossier(5);
    let (_folder, path, _) = dossier(0);
    let mut journal = Journal::open(&path, Access::Write).unwrap();
    for number in 0..5 {
        journal.append(&[draft(number)]).unwrap();
    }
    assert_eq!(journal.entries(), together);
}

#[test]
fn appending_nothing_changes_nothing() {
    let (_folder, path, written) = dossier(2);
    let bytes = std::fs::read(&path).unwrap();
    let mut journal = Journal::open(&path, Access::Write).unwrap();
    assert_eq!(journal.append(&[]), Ok(&[][..]));
    assert_eq!(journal.entries(), written);
    drop(journal);
    assert_eq!(std::fs::read(&path).unwrap(), bytes);
}

#[test]
fn a_group_with_an_id_that_is_taken_is_refused_as_a_whole() {
    let (_folder, path, written) = dossier(3);
    let mut journal = Journal::open(&path, Access::Write).unwrap();
    let refused = Err(JournalError::DuplicateId { id: draft(1).id });
    assert_eq!(journal.append(&[draft(7), draft(1), draft(8)]), refused);
    let refused = Err(JournalError::DuplicateId { id: draft(7).id });
    assert_eq!(journal.append(&[draft(7), draft(7)]), refused);
    assert_eq!(journal.entries(), written);

    assert_eq!(
        journal.append(&[draft(7)]).unwrap()[0].seq,
        4,
        "a refusal leaves the journal usable"
    );
    drop(journal);
    assert_eq!(
        Journal::open(&path, Access::Read).unwrap().entries().len(),
        4
    );
}

#[test]
fn a_group_too_large_for_sqlites_memory_is_refused_as_a_whole() {
    let (_folder, path, written) = dossier(3);
    let mut journal = Journal::open(&path, Access::Write).unwrap();
    let large = |number| Draft {
        change: "x".repeat(400_000),
        ..draft(number)
    };
    let mut group: Vec<Draft> = (10..30).map(large).collect();
    group.push(draft(0));
    assert_eq!(
        journal.append(&group),
        Err(JournalError::DuplicateId { id: draft(0).id })
    );
    drop(journal);
    assert_eq!(
        Journal::open(&path, Access::Read).unwrap().entries(),
        written
    );
}

#[test]
fn an_entry_may_be_as_large_as_promised_and_no_larger() {
    let (_folder, path, _) = dossier(1);
    let mut journal = Journal::open(&path, Access::Write).unwrap();
    let mut largest = Draft {
        id: "large".into(),
        change: "x".repeat(LARGEST_ENTRY - 5),
        ..Draft::default()
    };
    largest.change.push('x');
    assert_eq!(
        journal.append(&[draft(1), largest.clone()]),
        Err(JournalError::TooLarge { id: "large".into() })
    );
    largest.change.pop();
    journal.append(&[largest.clone()]).unwrap();
    drop(journal);
    let journal = Journal::open(&path, Access::Read).unwrap();
    assert_eq!(journal.entries().len(), 2);
    assert!(is_what_was_drafted(&journal.entries()[1], &largest));
}

#[test]
fn a_journal_opened_for_reading_does_not_append() {
    let (_folder, path, written) = dossier(2);
    let mut journal = Journal::open(&path, Access::Read).unwrap();
    assert_eq!(journal.append(&[draft(2)]), Err(JournalError::ReadOnly));
    assert_eq!(journal.entries(), written);
}

#[test]
fn a_name_is_only_a_name_also_when_it_looks_like_a_uri() {
    let folder = tempfile::tempdir().unwrap();
    for name in [
        "file:purchase.ponder",
        "file:purchase.ponder?mode=memory",
        ":memory:",
        "набавка %20 #1.ponder",
    ] {
        let path = folder.path().join(name);
        Journal::create(&path).unwrap().append(&[draft(0)]).unwrap();
        assert!(path.is_file(), "{name}");
        assert_eq!(
            Journal::open(&path, Access::Read).unwrap().entries().len(),
            1,
            "{name}"
        );
    }
    assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 4);
}

#[test]
fn a_relative_path_works_whatever_it_looks_like() {
    // The folder of the crate is where cargo runs its tests.
    let folder = tempfile::Builder::new()
        .prefix("file:")
        .tempdir_in(".")
        .unwrap();
    let path = Path::new(folder.path().file_name().unwrap()).join("purchase.ponder");
    assert!(path.is_relative());
    Journal::create(&path).unwrap().append(&[draft(0)]).unwrap();
    assert_eq!(
        Journal::open(&path, Access::Read).unwrap().entries().len(),
        1
    );
    assert!(folder.path().join("purchase.ponder").is_file());
}

fn any_text() -> impl Strategy<Value = String> {
    prop_oneof![
        1 => Just(String::new()),
        4 => vec(any::<char>(), 0..40).prop_map(String::from_iter),
        1 => vec(any::<char>(), 2_000..4_000).prop_map(String::from_iter),
    ]
}

fn any_change() -> impl Strategy<Value = String> {
    let huge = (any::<char>(), 25_000..100_000_usize)
        .prop_map(|(letter, times)| letter.to_string().repeat(times));
    prop_oneof![9 => any_text(), 1 => huge]
}

fn any_drafts(ids: BTreeSet<String>) -> impl Strategy<Value = Vec<Draft>> {
    let texts = vec(
        (any_text(), any_text(), any_text(), any_change()),
        ids.len(),
    );
    texts.prop_map(move |texts| {
        let draft = |(id, (time, actor, on_behalf, change)): (&String, _)| Draft {
            id: id.clone(),
            time,
            actor,
            on_behalf,
            change,
        };
        ids.iter().zip(texts).map(draft).collect()
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 100, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn whatever_is_appended_in_whatever_groups_comes_back(
        drafts in btree_set(any_text(), 0..12).prop_flat_map(any_drafts),
        group in 1..5_usize,
    ) {
        let (_folder, path, _) = dossier(0);
        let mut journal = Journal::open(&path, Access::Write).unwrap();
        for group in drafts.chunks(group) {
            journal.append(group).unwrap();
        }
        let written = journal.entries().to_vec();
        drop(journal);
        let journal = Journal::open(&path, Access::Read).unwrap();
        prop_assert_eq!(journal.entries(), &written[..]);
        prop_assert_eq!(written.len(), drafts.len());
        prop_assert!(written.iter().zip(&drafts).all(|(entry, draft)| is_what_was_drafted(entry, draft)));
    }
}
