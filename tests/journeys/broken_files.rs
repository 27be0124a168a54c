//! Files that are no dossier, no longer one, or one of a later Ponder: never a panic, never a wrong ranking.

use std::fs;

use serde_json::Value;

use crate::files::{Dossier, Folder};
use crate::program::{Answer, ponder, ponder_reading};

/// Where SQLite keeps the number of the layout, and where the number that says "a dossier".
const LAYOUT: usize = 60;
const APPLICATION: usize = 68;

/// Every command that opens a dossier.
fn commands(path: &str, pdf: &str) -> Vec<Answer> {
    vec![
        ponder(&["rank", path]),
        ponder(&["rank", path, "--json"]),
        ponder(&["memo", path, "-o", pdf]),
        ponder(&["log", path]),
        ponder(&["log", path, "--json"]),
        ponder(&["undo", path]),
        ponder(&["redo", path, "--as", "ivana"]),
        ponder(&["verify", path]),
        ponder(&["verify", path, "--seal", "00000000"]),
        ponder_reading(
            &["apply", path],
            br#"{"kind":"set_supplier","supplier":"x","name":"x"}"#,
        ),
    ]
}

/// Every command refuses the file with this code in these words, prints nothing and leaves it as it is.
#[track_caller]
fn refused_everywhere(bytes: Option<&[u8]>, code: i32, words: &[&str]) {
    let folder = Folder::new();
    let path = folder.path("purchase.ponder");
    if let Some(bytes) = bytes {
        folder.write("purchase.ponder", bytes);
    }
    for answer in commands(&path, &folder.path("memo.pdf")) {
        assert_eq!(answer.out, "", "{answer}");
        // What cannot be judged does not verify.
        let code = if answer.to_string().contains("ponder verify") {
            1
        } else {
            code
        };
        answer.ends(code).says(words);
    }
    assert_eq!(fs::read(&path).ok().as_deref(), bytes);
    let left: &[&str] = if bytes.is_some() {
        &["purchase.ponder"]
    } else {
        &[]
    };
    assert_eq!(folder.names(), left);
}

#[test]
fn what_is_no_dossier_is_said_to_be_none() {
    let mut other = Dossier::sample("efavirenz-minimal").bytes();
    other[APPLICATION..APPLICATION + 4].fill(0);
    let text = "supplier,price\nHetero,3.74\n".repeat(1000);
    for bytes in [b"".as_slice(), b"x", text.as_bytes(), &[0; 100_000], &other] {
        refused_everywhere(Some(bytes), 1, &["not a Ponder dossier"]);
    }
}

#[test]
fn a_folder_is_no_dossier() {
    let folder = Folder::new();
    for answer in commands(&folder.path(""), &folder.path("memo.pdf")) {
        answer.ends(1).says(&["not a Ponder dossier"]);
    }
}

#[test]
fn a_file_that_is_not_there_is_said_to_be_missing_and_not_made() {
    refused_everywhere(None, 1, &["There is no such file.", "Check the path."]);
}

#[test]
fn a_dossier_of_a_newer_ponder_is_left_alone() {
    let mut newer = Dossier::sample("efavirenz-minimal").bytes();
    newer[LAYOUT..LAYOUT + 4].copy_from_slice(&7_u32.to_be_bytes());
    refused_everywhere(
        Some(&newer),
        2,
        &[
            "written by a newer Ponder (format 7; this one reads up to 2)",
            "Open it with the newer program",
        ],
    );
}

#[test]
fn a_dossier_cut_off_anywhere_is_never_ranked_and_never_verifies() {
    let dossier = Dossier::sample("efavirenz-minimal");
    let whole = dossier.bytes();
    let page = 4096;
    let mut lengths = vec![1, 15, 16, 60, 72, 99, 100, 101, 512, 1024, whole.len() / 2];
    for end in (page..=whole.len()).step_by(page) {
        lengths.extend([end - 1, end, end + 1]);
    }
    lengths.retain(|length| *length < whole.len());
    assert!(lengths.len() > 20);
    let folder = Folder::new();
    for length in lengths {
        let path = folder.write("cut.ponder", &whole[..length]);
        let rank = ponder(&["rank", &path, "--json"]);
        assert!(rank.out.is_empty(), "cut at {length}{rank}");
        rank.ends(1);
        ponder(&["verify", &path]).ends(1);
        ponder_reading(
            &["apply", &path],
            br#"{"kind":"set_supplier","supplier":"x","name":"x"}"#,
        )
        .ends(1);
        assert!(
            fs::read(&path).unwrap() == whole[..length],
            "cut at {length}, then changed"
        );
    }
    assert_eq!(folder.names(), ["cut.ponder"]);
}

/// What a changed file must still keep to: a ranking, if there is one, is the right one; it verifies only if every
/// entry is what was written.
#[track_caller]
fn still_honest(path: &str, rank: &str, log: &Value, what: &str) {
    let answer = ponder(&["rank", path, "--json"]);
    if answer.code == 0 {
        assert!(answer.out == rank, "{what}: another ranking{answer}");
    } else {
        assert!(answer.code == 1 || answer.code == 2, "{what}{answer}");
        assert_eq!(answer.out, "", "{what}{answer}");
    }
    let verified = ponder(&["verify", path]);
    match verified.code {
        0 => {
            let read = ponder(&["log", path, "--json"]).done().json();
            assert!(read == *log, "{what}: other entries verify{verified}");
        }
        1 => assert_ne!(
            answer.code, 0,
            "{what}: ranked and does not verify{verified}"
        ),
        _ => panic!("{what}{verified}"),
    }
}

/// Changes one byte after the other at these places, in two ways.
fn change_bytes(places: impl Iterator<Item = usize>) {
    let dossier = Dossier::sample("efavirenz-minimal");
    let rank = dossier.ask("rank", &["--json"]).done().out;
    let log = dossier.ask("log", &["--json"]).done().json();
    let whole = dossier.bytes();
    let folder = Folder::new();
    for place in places {
        for flip in [0x01, 0xFF] {
            let mut bytes = whole.clone();
            bytes[place] ^= flip;
            let path = folder.write("changed.ponder", &bytes);
            still_honest(
                &path,
                &rank,
                &log,
                &format!("byte {place} changed by {flip:#x}"),
            );
        }
    }
}

#[test]
fn one_byte_changed_in_the_head_of_the_file_gives_no_wrong_ranking() {
    change_bytes(0..112);
}

#[test]
fn one_byte_changed_anywhere_gives_no_wrong_ranking() {
    let length = Dossier::sample("efavirenz-minimal").bytes().len();
    // A prime step, so that the places fall on every part of a page.
    change_bytes((112..length).step_by(283));
}

#[test]
fn one_letter_changed_in_an_entry_is_found_in_that_entry() {
    let dossier = Dossier::sample("efavirenz-minimal");
    let mut bytes = dossier.bytes();
    // The price of Hetero, in entry 17 of the sample.
    let price = b"\"3.3707\"";
    let place = bytes
        .windows(price.len())
        .position(|window| window == price)
        .expect("the price of Hetero is in the file");
    let seq = dossier
        .log()
        .iter()
        .find(|entry| entry["change"].to_string().contains("\"3.3707\""))
        .map(|entry| entry["seq"].as_u64().unwrap())
        .unwrap();
    bytes[place + 1] = b'2';
    fs::write(&dossier.path, &bytes).unwrap();
    let before = format!("Before it {} entries hold.", seq - 1);
    dossier.ask("verify", &[]).ends(1).says(&[
        &format!("Entry {seq} does not hold: the entry was changed after it was recorded"),
        &before,
    ]);
    for (command, arguments) in [("rank", &[][..]), ("log", &[]), ("undo", &[])] {
        dossier
            .ask(command, arguments)
            .ends(1)
            .says(&[&format!("entry {seq} does not hold"), "restore a backup"]);
    }
    assert!(dossier.bytes() == bytes);
}

#[test]
fn a_new_dossier_never_takes_the_place_of_another_file() {
    let dossier = Dossier::sample("efavirenz-minimal");
    let folder = Folder::new();
    let text = folder.write("notes.txt", "mine");
    for path in [dossier.path.as_str(), &text] {
        let before = fs::read(path).unwrap();
        for command in [&["new", path][..], &["sample", "efavirenz", path]] {
            ponder(command).ends(2).says(&[
                "There is already a file of this name",
                "Choose another name.",
            ]);
        }
        assert!(fs::read(path).unwrap() == before);
    }
    assert_eq!(folder.names(), ["notes.txt"]);
    assert_eq!(dossier.folder.names(), ["purchase.ponder"]);
}

#[test]
fn a_dossier_that_cannot_be_made_is_said_so() {
    let folder = Folder::new();
    let nowhere = folder.path("no/such/folder/purchase.ponder");
    for command in [
        &["new", nowhere.as_str()][..],
        &["sample", "efavirenz", &nowhere],
    ] {
        ponder(command).ends(1).says(&[
            "This file cannot be opened.",
            "Check the path and the permissions.",
        ]);
    }
    let path = folder.path("purchase.ponder");
    ponder(&["sample", "penicillin", &path]).ends(2).says(&[
        "no sample “penicillin”",
        "efavirenz-minimal, efavirenz, cooling-pumps",
    ]);
    assert!(folder.names().is_empty());
}

#[test]
fn what_is_typed_wrong_is_refused_with_how_to_type_it() {
    for (arguments, words) in [
        (&[][..], &["Usage"][..]),
        (&["settle"], &["settle", "--help"]),
        (&["sample", "efavirenz"], &["<FILE>"]),
        (&["rank"], &["<FILE>"]),
        (&["memo", "x.ponder"], &["--output"]),
        (
            &["rank", "x.ponder", "--lang", "tlh"],
            &["tlh", "en, sr-Cyrl"],
        ),
    ] {
        ponder(arguments).ends(2).says(words);
    }
    ponder(&["--help"])
        .done()
        .prints(&["0 done", "1 does not verify", "2 refused", "3 held"]);
    ponder(&["--version"]).done().prints(&["ponder "]);
}
