//! The chain as somebody else reads it: a few lines of Python by the published layout, without one line of ours.

use std::fs;

use crate::files::{Dossier, Folder};
use crate::memo::attached;
use crate::program::{Answer, tool};
use crate::purchase::PURCHASE;

const SCRIPT: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/verify_chain.py");

/// Changes one entry behind Ponder's back: the guards are taken off before and put back afterwards.
const FORGERY: &str = "
import sqlite3, sys
path, change = sys.argv[1:]
forger = sqlite3.connect(path, isolation_level=None)
guards = forger.execute(\"SELECT name, sql FROM sqlite_schema WHERE type = 'trigger' ORDER BY rowid\").fetchall()
for name, _ in guards:
    forger.execute(f'DROP TRIGGER {name}')
if forger.execute(change).rowcount != 1:
    sys.exit('not one entry changed')
for _, sql in guards:
    forger.execute(sql)
forger.close()
";

#[track_caller]
fn python(arguments: &[&str]) -> Answer {
    tool("python3", "python3", arguments)
}

/// Python and Ponder both find that the dossier holds and how it ends.
#[track_caller]
fn both_find_it_whole(dossier: &Dossier) {
    let log = dossier.log();
    let (entries, head) = (log.len(), log[log.len() - 1]["hash"].as_str().unwrap());
    python(&[SCRIPT, &dossier.path])
        .done()
        .prints(&[&format!("{entries} entries hold, ending with {head}")]);
    dossier.ask("verify", &[]).done().prints(&[
        &format!("{entries} entries hold."),
        &format!("ends with {head}"),
    ]);
}

#[test]
fn python_verifies_the_samples_as_ponder_does() {
    for sample in ["efavirenz-minimal", "efavirenz"] {
        both_find_it_whole(&Dossier::sample(sample));
    }
}

#[test]
fn python_verifies_a_record_with_letters_and_takings_back_of_every_kind() {
    let dossier = Dossier::of(&PURCHASE);
    dossier
        .apply_as(
            "ana",
            &[
                r#"{"kind":"set_supplier","supplier":"delta","name":{"en":"\"D\"\\elta / \u00a0\ufeff","sr-Cyrl":"Делта — ђ 🧪 e\u0301"}}"#,
                r#"{"kind":"set_floor","share":"0.50","reason":"Agreed."}"#,
            ],
        )
        .done();
    dossier.ask("undo", &["--as", "ana"]).done();
    dossier.ask("redo", &["--as", "ana"]).done();
    both_find_it_whole(&dossier);
    let pdf = dossier.folder.path("memo.pdf");
    dossier.ask("memo", &["-o", &pdf]).done();
    let head = dossier.log()[24]["hash"].as_str().unwrap().to_owned();
    python(&[SCRIPT, &attached(&dossier, &pdf)])
        .done()
        .prints(&[&format!("25 entries hold, ending with {head}")]);
}

#[test]
fn the_record_inside_a_memo_verifies_without_the_dossier() {
    for sample in ["efavirenz-minimal", "efavirenz"] {
        let dossier = Dossier::sample(sample);
        let entries = dossier.entries();
        let pdf = dossier.folder.path("memo.pdf");
        dossier.ask("memo", &["-o", &pdf]).done();
        let journal = attached(&dossier, &pdf);
        fs::remove_file(&dossier.path).unwrap();
        python(&[SCRIPT, &journal])
            .done()
            .prints(&[&format!("{entries} entries hold")]);

        // One figure of Hetero's offer changed: the entry with it does not hold.
        let text = fs::read_to_string(&journal).unwrap();
        let forged = text.replacen("\"3.3707\"", "\"3.0707\"", 1);
        assert_ne!(forged, text);
        let before = &text[..text.find("\"3.3707\"").unwrap()];
        let seq = before.matches("\"seq\":").count();
        let folder = Folder::new();
        python(&[SCRIPT, &folder.write("journal.json", forged)])
            .ends(1)
            .says(&[&format!("entry {seq} does not hold")]);
    }
}

#[test]
fn python_and_ponder_name_the_same_entry_that_was_changed() {
    let forgeries = [
        (1, "UPDATE entry SET actor = 'eva' WHERE seq = 1"),
        (17, "UPDATE entry SET change = change || ' ' WHERE seq = 17"),
        (
            20,
            "UPDATE entry SET time = '2015-10-08T00:00:00Z' WHERE seq = 20",
        ),
        (21, "UPDATE entry SET hash = zeroblob(32) WHERE seq = 21"),
        (
            22,
            "UPDATE entry SET previous = zeroblob(32) WHERE seq = 22",
        ),
        (25, "DELETE FROM entry WHERE seq = 25"),
        (28, "UPDATE entry SET on_behalf = 'petar' WHERE seq = 28"),
    ];
    for (sample, forgeries) in [
        ("efavirenz-minimal", &forgeries[..]),
        ("efavirenz", &forgeries[1..3]),
    ] {
        for (seq, change) in forgeries {
            let dossier = Dossier::sample(sample);
            python(&["-c", FORGERY, &dossier.path, change]).done();
            let sentence = format!("ntry {seq} does not hold");
            python(&[SCRIPT, &dossier.path]).ends(1).says(&[&sentence]);
            let before = format!("Before it {} entr", seq - 1);
            dossier
                .ask("verify", &[])
                .ends(1)
                .says(&[&sentence, &before]);
            dossier.ask("rank", &[]).ends(1).says(&[&sentence]);
        }
    }
}

#[test]
fn a_whole_new_chain_shows_to_whoever_kept_a_memo() {
    // Whoever can write the file can make a new record that holds; the seal on the paper tells it from the old one.
    let dossier = Dossier::sample("efavirenz-minimal");
    let old = dossier.log();
    let seal = old[old.len() - 1]["hash"].as_str().unwrap();
    let changes: Vec<String> = old
        .iter()
        .map(|entry| entry["change"].to_string().replace("3.3707", "3.0707"))
        .collect();
    let forged = Dossier::of(&changes.iter().map(String::as_str).collect::<Vec<_>>());
    both_find_it_whole(&forged);
    forged
        .ask("verify", &["--seal", seal])
        .ends(1)
        .says(&["No entry has the seal"]);
    dossier.ask("verify", &["--seal", seal]).done();
}
