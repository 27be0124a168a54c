//! What keeps a dossier: copies, backups, recovery, attachments, merging, and the layout of an earlier Ponder.

use std::fs;

use journal::Draft;

use crate::operations::{Before, Operation, Place, Tells, by, drafts, lay_down, plain, sample};
use crate::program::ponder;

/// Every such operation.
pub fn operations() -> Vec<Operation> {
    let record = drafts(&sample("efavirenz"));
    let whole = file_of(&record);
    let document = || {
        vec![(
            "document.txt",
            "The inspector was told this. ".repeat(400).into_bytes(),
        )]
    };
    let copying = |name, before, arguments: &[&'static str]| Operation {
        before,
        tells: Tells::ByACopy,
        ..plain(name, arguments)
    };
    let recording = |name, before, arguments: &[&'static str]| Operation {
        before,
        beside: document(),
        tells: Tells::AtTheEnd,
        ..plain(name, arguments)
    };
    let same = || Before::Record(record.clone());
    let golden = concat!(env!("CARGO_MANIFEST_DIR"), "/data/golden/layout-1.ponder");
    let golden = fs::read(golden).expect("the golden file is there");
    let opened = r#"{"kind":"clear","slot":"phase/follow_up","reason":"A delivery came."}"#;
    vec![
        copying("a copy is saved", same(), &["copy", "FILE", "MADE"]),
        copying("a dossier is backed up", same(), &["backup", "FILE"]),
        copying("a backup is restored", same(), &["restore", "FILE", "MADE"]),
        copying(
            "what holds of a damaged dossier is saved",
            Before::File(damaged(&whole, &record)),
            &["recover", "FILE", "MADE"],
        ),
        recording(
            "a file is attached",
            same(),
            &["attach", "FILE", "@document.txt", "--to", "supplier/hetero"],
        ),
        recording(
            "an attachment is erased",
            Before::File(attached(&whole, &document()[0].1)),
            &[
                "erase",
                "FILE",
                "attachment/document",
                "--reason",
                "Not ours.",
                "--as",
                "ivana",
            ],
        ),
        Operation {
            beside: vec![("copy.ponder", file_of(&with(&record, "there", "maker-2")))],
            ..recording(
                "a copy is merged",
                Before::Record(with(&record, "here", "maker-1")),
                &["merge", "FILE", "@copy.ponder", "--as", "ivana"],
            )
        },
        Operation {
            before: Before::File(golden),
            input: opened.into(),
            ..plain(
                "a dossier of an earlier layout is written to",
                &["apply", "FILE", "--as", "petar"],
            )
        },
    ]
}

fn file_of(record: &[Draft]) -> Vec<u8> {
    let place = Place::new();
    lay_down(&place.dossier(), record);
    fs::read(place.dossier()).expect("it was just made")
}

/// The record with one supplier more.
fn with(record: &[Draft], id: &str, supplier: &str) -> Vec<Draft> {
    let mut longer = record.to_vec();
    let change = format!(r#"{{"kind":"set_supplier","supplier":"{supplier}","name":"A maker"}}"#);
    longer.push(Draft {
        id: id.into(),
        ..by("ivana", 1, &change)
    });
    longer
}

/// A file in which one letter of a late entry is another.
fn damaged(whole: &[u8], record: &[Draft]) -> Vec<u8> {
    let mut bytes = whole.to_vec();
    let text = &record[29].change.as_bytes()[..60];
    let places: Vec<usize> = (0..bytes.len() - 60)
        .filter(|place| whole[*place..].starts_with(text))
        .collect();
    assert!(
        !places.is_empty(),
        "the entry lies in the file as it was written"
    );
    places.iter().for_each(|place| bytes[place + 20] ^= 1);
    bytes
}

/// A file with something attached.
fn attached(whole: &[u8], document: &[u8]) -> Vec<u8> {
    let place = Place::new();
    fs::write(place.dossier(), whole).expect("a file can be laid down");
    let path = place.beside("document.txt");
    fs::write(&path, document).expect("a file can be laid down");
    let (file, document) = (
        place.dossier().display().to_string(),
        path.display().to_string(),
    );
    ponder(&["attach", &file, &document, "--to", "supplier/hetero"]).done();
    fs::read(place.dossier()).expect("it is there")
}
