//! A file whose bytes were changed or lost is judged, never believed, and never takes the program with it.

use std::fs::OpenOptions;
use std::io::{Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};

use journal::{Access, Broken, Entry, Hash, Journal, JournalError, verify};
use tempfile::TempDir;

use crate::pages::{Part, is_read, parts};
use crate::{contents, dossier, draft, drafts};

/// A dossier of six pages: small entries, and one that needs a page of its own.
fn small_dossier() -> (TempDir, PathBuf, Vec<Entry>) {
    let (folder, path, _) = dossier(0);
    let mut drafts = drafts(18);
    drafts[12].change = format!(r#"{{"text":"{}"}}"#, "набавка ".repeat(320));
    let mut journal = Journal::open(&path, Access::Write).unwrap();
    let written = journal.append(&drafts).unwrap().to_vec();
    (folder, path, written)
}

fn overwrite(path: &Path, offset: usize, byte: u8) {
    let mut file = OpenOptions::new().write(true).open(path).unwrap();
    file.seek(SeekFrom::Start(offset as u64)).unwrap();
    file.write_all(&[byte]).unwrap();
}

/// Opens and verifies a file that may be damaged, and tells whether it was found to be. Fails if it is taken for whole
/// with other entries than were written, or if the two ways to look at it disagree.
fn is_found_damaged(path: &Path, written: &[Entry], what: &str) -> bool {
    let head = |intact: u64| {
        intact
            .checked_sub(1)
            .map_or(Hash::ZERO, |last| written[last as usize].hash)
    };
    match (Journal::open(path, Access::Read), verify(path)) {
        (Ok(journal), Ok(verdict)) => {
            assert_eq!(journal.entries(), written, "{what}");
            assert_eq!(
                (verdict.intact, verdict.broken),
                (written.len() as u64, None),
                "{what}"
            );
            assert_eq!(verdict.head, journal.head(), "{what}");
            false
        }
        (
            Err(JournalError::Damaged {
                intact,
                first,
                detail,
            }),
            Ok(verdict),
        ) => {
            let broken = Some(Broken {
                seq: first,
                reason: detail,
            });
            assert_eq!((verdict.intact, verdict.broken), (intact, broken), "{what}");
            assert_eq!(verdict.head, head(intact), "{what}");
            true
        }
        (Err(opened), Err(verified)) => {
            assert_eq!(opened, verified, "{what}");
            let says_what_it_is = matches!(
                opened,
                JournalError::NotADossier | JournalError::Newer { .. } | JournalError::Io { .. }
            );
            assert!(says_what_it_is, "{what}: {opened}");
            true
        }
        (opened, verified) => panic!("{what}: opening says {opened:?}, verifying {verified:?}"),
    }
}

#[test]
fn a_flipped_byte_is_found_wherever_anything_is_read_and_never_shows_other_entries() {
    let (folder, path, written) = small_dossier();
    let parts = parts(&path);
    let whole = std::fs::read(&path).unwrap();
    for (offset, flips) in (0..whole.len()).zip([0x01, 0x80, 0xff].into_iter().cycle()) {
        let mut bytes = whole.clone();
        bytes[offset] ^= flips;
        overwrite(&path, offset, bytes[offset]);
        let what = format!("byte {offset} ^ {flips:#04x}, {:?}", parts[offset]);
        let is_found = is_found_damaged(&path, &written, &what);
        assert!(is_found || !is_read(parts[offset], offset), "{what}");
        assert_eq!(
            contents(folder.path()).into_values().collect::<Vec<_>>(),
            [bytes],
            "{what}"
        );
        overwrite(&path, offset, whole[offset]);
    }
    // What is left out above is empty for the most part: nothing was forgotten.
    let used = parts.iter().filter(|part| **part != Part::Free).count();
    let texts: usize = written.iter().map(|entry| entry.change.len()).sum();
    assert!(
        used > texts && used < whole.len(),
        "{used} of {}",
        whole.len()
    );
}

#[test]
fn a_byte_flipped_in_an_entry_is_named_with_it() {
    let (_folder, path, written) = small_dossier();
    let whole = std::fs::read(&path).unwrap();
    for entry in &written {
        let text = entry.change.as_bytes();
        let start = &text[..text.len().min(80)];
        let mut bytes = whole.clone();
        // SQLite may have left another copy of the entry in free space.
        let places = whole
            .windows(start.len())
            .enumerate()
            .filter(|(_, window)| *window == start);
        places.for_each(|(offset, _)| bytes[offset + 9] ^= 0x01);
        std::fs::write(&path, &bytes).unwrap();
        let Err(JournalError::Damaged { intact, first, .. }) = Journal::open(&path, Access::Read)
        else {
            panic!("entry {} was changed", entry.seq);
        };
        assert_eq!((intact, first), (entry.seq - 1, Some(entry.seq)));
    }
}

/// A file that passes for whole must also bear to be written to.
#[test]
fn a_dossier_that_opens_in_spite_of_a_flipped_byte_can_be_continued() {
    let (_folder, path, written) = small_dossier();
    let whole = std::fs::read(&path).unwrap();
    let header_and_tops_of_pages = (0..whole.len()).filter(|offset| offset % 4096 < 100);
    for offset in header_and_tops_of_pages {
        let mut bytes = whole.clone();
        bytes[offset] ^= 0x04;
        std::fs::write(&path, &bytes).unwrap();
        if let Ok(mut journal) = Journal::open(&path, Access::Write) {
            assert_eq!(journal.entries(), written, "byte {offset}");
            journal.append(&[draft(18)]).unwrap();
            let continued = journal.entries().to_vec();
            drop(journal);
            assert_eq!(
                Journal::open(&path, Access::Read).unwrap().entries(),
                continued,
                "byte {offset}"
            );
        }
    }
}

#[test]
fn a_dossier_cut_off_anywhere_says_how_many_entries_hold() {
    let (_folder, path, written) = small_dossier();
    let whole = std::fs::read(&path).unwrap();
    let mut most = 0;
    for length in (0..whole.len())
        .step_by(512)
        .chain([1, 15, 16, 68, 71, 72, 99, 100, 511])
    {
        let what = format!("cut to {length} bytes");
        std::fs::write(&path, &whole[..length]).unwrap();
        is_found_damaged(&path, &written, &what);
        match Journal::open(&path, Access::Write) {
            Err(JournalError::NotADossier) => {
                assert!(length < 72, "{what}: it still says what it is")
            }
            Err(JournalError::Damaged { intact, .. }) => most = most.max(intact),
            other => panic!("{what}: {other:?}"),
        }
        assert_eq!(std::fs::read(&path).unwrap(), whole[..length], "{what}");
    }
    assert!(most >= 10, "at most {most} entries were found to hold");
}

#[test]
fn a_long_dossier_is_read_whole_and_half_of_it_to_where_it_ends() {
    let (_folder, path, written) = dossier(30_000);
    assert!(!is_found_damaged(&path, &written, "long"));
    let file = OpenOptions::new().write(true).open(&path).unwrap();
    file.set_len(path.metadata().unwrap().len() / 2).unwrap();
    assert!(is_found_damaged(&path, &written, "half"));
    let verdict = verify(&path).unwrap();
    assert!((10_000..20_000).contains(&verdict.intact), "{verdict:?}");
    assert_eq!(verdict.broken.unwrap().seq, Some(verdict.intact + 1));
}
