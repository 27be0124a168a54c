//! What is attached can be read back, and what is erased is gone, with the chain as it was.

use journal::{Access, Blob, Damage, Journal, JournalError, LARGEST_BLOB, verify};

use crate::{dossier, draft, forge};

const SECRET: &[u8] = b"ana.kos@example.org, +386 40 123 456";

fn holds(path: &std::path::Path, bytes: &[u8]) -> bool {
    let file = std::fs::read(path).unwrap();
    file.windows(bytes.len()).any(|window| window == bytes)
}

#[test]
fn what_is_attached_is_read_back_by_its_hash() {
    let (_folder, path, _) = dossier(3);
    let blob = Blob::new([9; 32], SECRET.to_vec()).unwrap();
    let hash = blob.hash();
    let mut journal = Journal::open(&path, Access::Write).unwrap();
    journal
        .append_with(&[draft(10)], std::slice::from_ref(&blob), &[])
        .unwrap();
    assert_eq!(journal.blob(&hash).unwrap(), Some(blob.clone()));
    drop(journal);
    let reader = Journal::open(&path, Access::Read).unwrap();
    assert_eq!(reader.blob(&hash).unwrap(), Some(blob));
    assert_eq!(verify(&path).unwrap().blobs, 1);
}

#[test]
fn what_is_erased_is_gone_from_the_file_and_the_chain_holds() {
    let (_folder, path, _) = dossier(3);
    let salt = *b"a salt that is known to the test";
    let blob = Blob::new(salt, SECRET.repeat(300)).unwrap();
    let hash = blob.hash();
    let mut journal = Journal::open(&path, Access::Write).unwrap();
    journal.append_with(&[draft(10)], &[blob], &[]).unwrap();
    journal.append_with(&[draft(11)], &[], &[hash]).unwrap();
    assert_eq!(journal.blob(&hash).unwrap(), None);
    drop(journal);
    assert!(!holds(&path, SECRET) && !holds(&path, &salt));
    let verdict = verify(&path).unwrap();
    assert_eq!(
        (verdict.intact, verdict.blobs, verdict.broken),
        (5, 0, None)
    );
}

#[test]
fn a_changed_attachment_is_found_and_never_given_out() {
    let (_folder, path, _) = dossier(3);
    let blob = Blob::new([9; 32], SECRET.to_vec()).unwrap();
    let hash = blob.hash();
    let mut journal = Journal::open(&path, Access::Write).unwrap();
    journal.append_with(&[draft(10)], &[blob], &[]).unwrap();
    drop(journal);
    forge(&path, "UPDATE blob SET bytes = x'00'");
    assert_eq!(verify(&path).unwrap().broken.unwrap().reason, Damage::Blob);
    let journal = Journal::open(&path, Access::Read).unwrap();
    assert!(matches!(
        journal.blob(&hash),
        Err(JournalError::Damaged {
            detail: Damage::Blob,
            ..
        })
    ));
}

#[test]
fn twenty_mebibytes_are_the_most() {
    let most = usize::try_from(LARGEST_BLOB).unwrap();
    assert!(Blob::new([0; 32], vec![0; most]).is_ok());
    assert_eq!(
        Blob::new([0; 32], vec![0; most + 1]).unwrap_err(),
        JournalError::BlobTooLarge {
            size: LARGEST_BLOB + 1
        }
    );
}
