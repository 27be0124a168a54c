//! Copies and backups hold what their original holds; of a damaged dossier, what still holds.

use std::path::Path;

use journal::{
    Access, Backups, Blob, DAYS, Damage, Journal, JournalError, NEWEST, copy, salvage, verify,
};

use crate::{contents, dossier, draft, drafts};

#[test]
fn a_copy_holds_the_same_and_only_the_copy_is_new() {
    let (folder, path, written) = dossier(20);
    let blob = Blob::new([3; 32], vec![7; 5_000]).unwrap();
    let mut journal = Journal::open(&path, Access::Write).unwrap();
    journal
        .append_with(&[draft(50)], std::slice::from_ref(&blob), &[])
        .unwrap();
    let open = folder.path().join("open.ponder");
    // Also while the original is open.
    let copied = journal.copy_to(&open).unwrap();
    assert_eq!((copied.entries, copied.blobs), (21, 1));
    assert_eq!(copied.head, journal.head());
    drop(journal);
    let closed = folder.path().join("closed.ponder");
    assert_eq!(copy(&path, &closed).unwrap(), copied);
    for target in [&open, &closed] {
        let copy = Journal::open(target, Access::Read).unwrap();
        assert_eq!(&copy.entries()[..20], written);
        assert_eq!(copy.blob(&blob.hash()).unwrap(), Some(blob.clone()));
    }
    assert_eq!(contents(folder.path()).len(), 3);
}

#[test]
fn a_copy_replaces_nothing() {
    let (folder, path, _) = dossier(2);
    let before = contents(folder.path());
    assert_eq!(copy(&path, &path), Err(JournalError::AlreadyExists));
    assert_eq!(contents(folder.path()), before);
}

#[test]
fn what_was_left_by_a_copy_that_was_cut_off_does_not_stop_the_next() {
    let (folder, path, _) = dossier(2);
    std::fs::write(folder.path().join(".copy.ponder.part"), "half a dossier").unwrap();
    copy(&path, &folder.path().join("copy.ponder")).unwrap();
    assert_eq!(contents(folder.path()).len(), 2);
}

#[test]
fn of_a_damaged_dossier_what_comes_before_the_damage_is_saved() {
    let (folder, path, written) = dossier(200);
    let mut bytes = std::fs::read(&path).unwrap();
    let at = bytes.windows(5).position(|five| five == b"0.120").unwrap();
    bytes[at] = b'9';
    std::fs::write(&path, &bytes).unwrap();
    let before = contents(folder.path());
    let saved = folder.path().join("saved.ponder");

    let salvage = salvage(&path, &saved).unwrap();

    let broken = salvage.verdict.broken.unwrap();
    assert_eq!((broken.seq, broken.reason), (Some(121), Damage::Content));
    assert_eq!(salvage.verdict.lost, Some(80));
    assert_eq!(salvage.copied.entries, 120);
    assert_eq!(
        Journal::open(&saved, Access::Read).unwrap().entries(),
        &written[..120]
    );
    std::fs::remove_file(&saved).unwrap();
    assert_eq!(
        contents(folder.path()),
        before,
        "the damaged file is as it was"
    );
}

#[test]
fn of_a_dossier_that_was_cut_short_what_is_there_is_saved() {
    let (folder, path, written) = dossier(400);
    let bytes = std::fs::read(&path).unwrap();
    let mut saved_most = 0;
    for pages in 2..bytes.len() / 4096 {
        std::fs::write(&path, &bytes[..pages * 4096]).unwrap();
        let saved = folder.path().join(format!("{pages}.ponder"));
        match salvage(&path, &saved) {
            Ok(salvage) => {
                let kept = Journal::open(&saved, Access::Read).unwrap();
                assert_eq!(kept.count(), salvage.copied.entries);
                assert_eq!(kept.entries(), &written[..kept.entries().len()]);
                saved_most = saved_most.max(kept.entries().len());
            }
            Err(error) => assert!(matches!(error, JournalError::Damaged { .. }), "{error}"),
        }
    }
    assert!(saved_most > 50, "{saved_most} entries were saved at most");
}

fn at(number: usize) -> String {
    format!(
        "2026-{:02}-{:02}T09:30:{:02}.000Z",
        1 + number / 28,
        1 + number % 28,
        number % 60
    )
}

#[test]
fn a_backup_is_made_only_of_what_is_new() {
    let (folder, path, _) = dossier(3);
    let backups = Backups::in_folder(folder.path().join("backups"));
    let mut journal = Journal::open(&path, Access::Write).unwrap();
    let first = backups.keep(&journal, "purchase", &at(0)).unwrap().unwrap();
    assert_eq!(
        (first.entries, first.time.as_str()),
        (3, "2026-01-01T09:30:00.000Z")
    );
    assert_eq!(backups.keep(&journal, "purchase", &at(1)).unwrap(), None);
    journal.append(&[draft(9)]).unwrap();
    let second = backups
        .keep(&journal, "на_бавка: 1/2", &at(2))
        .unwrap()
        .unwrap();
    assert_eq!(second.name, "на_бавка- 1-2");
    assert_eq!(backups.list(), [second.clone(), first]);
    assert_eq!(backups.newest_that_holds(&second.dossier), Some(second));
}

#[test]
fn the_newest_that_still_verifies_is_offered() {
    let (folder, path, _) = dossier(3);
    let backups = Backups::in_folder(folder.path().join("backups"));
    let mut journal = Journal::open(&path, Access::Write).unwrap();
    let first = backups.keep(&journal, "a", &at(0)).unwrap().unwrap();
    journal.append(&[draft(9)]).unwrap();
    let second = backups.keep(&journal, "a", &at(1)).unwrap().unwrap();
    std::fs::write(&second.path, "overwritten").unwrap();
    assert_eq!(backups.newest_that_holds(&first.dossier), Some(first));
}

#[test]
fn twenty_are_kept_and_one_of_each_of_thirty_days_before() {
    let (folder, path, _) = dossier(1);
    let backups = Backups::in_folder(folder.path().join("backups"));
    let mut journal = Journal::open(&path, Access::Write).unwrap();
    for (number, draft) in drafts(60).into_iter().enumerate().skip(1) {
        journal.append(&[draft]).unwrap();
        for hour in ["08", "09"] {
            let time = at(number).replace("T09", &format!("T{hour}"));
            let _ = backups.keep(&journal, "a", &time).unwrap();
            if hour == "08" {
                journal
                    .append(&[journal::Draft {
                        id: format!("again {number}"),
                        ..draft_of_nothing()
                    }])
                    .unwrap();
            }
        }
    }
    let kept = backups.list();
    assert_eq!(kept.len(), NEWEST + DAYS);
    let older: Vec<&str> = kept[NEWEST..]
        .iter()
        .map(|backup| &backup.time[..13])
        .collect();
    assert!(older.iter().all(|hour| hour.ends_with("09")), "{older:?}");
    assert!(older.is_sorted_by(|a, b| a > b));
}

fn draft_of_nothing() -> journal::Draft {
    journal::Draft::default()
}

#[test]
fn a_backup_that_still_holds_what_was_erased_is_removed() {
    let (folder, path, _) = dossier(3);
    let backups = Backups::in_folder(folder.path().join("backups"));
    let mut journal = Journal::open(&path, Access::Write).unwrap();
    backups.keep(&journal, "a", &at(0)).unwrap();
    let blob = Blob::new([1; 32], b"details".to_vec()).unwrap();
    let hash = blob.hash();
    journal.append_with(&[draft(9)], &[blob], &[]).unwrap();
    backups.keep(&journal, "a", &at(1)).unwrap();
    journal.append_with(&[draft(10)], &[], &[hash]).unwrap();
    let last = backups.keep(&journal, "a", &at(2)).unwrap().unwrap();
    assert_eq!(backups.forget(&last.dossier, &hash), Ok(1));
    let left: Vec<u64> = backups.list().iter().map(|backup| backup.entries).collect();
    assert_eq!(left, [5, 3]);
    assert!(verify(Path::new(&last.path)).unwrap().broken.is_none());
}
