//! The chain as somebody else reads it: a few lines of Python by the published layout, without one line of ours.

use std::fs;

use journal::{Access, Draft, Entry, Journal};
use serde_json::Value;

use crate::files::{Dossier, Folder};
use crate::memo::attached;
use crate::program::{Answer, ponder, ponder_reading, tool};
use crate::purchase::PURCHASE;

const SCRIPT: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/verify_chain.py");

/// Changes one entry behind Ponder's back: the guards are made harmless before and put back as they were afterwards. Each
/// connection reads the guards once.
const FORGERY: &str = "
import sqlite3, sys
path, change = sys.argv[1:]
def rewrite(old, new):
    forger = sqlite3.connect(path, isolation_level=None)
    forger.execute('PRAGMA writable_schema = ON')
    forger.execute(\"UPDATE sqlite_schema SET sql = replace(sql, ?, ?) WHERE type = 'trigger'\", (old, new))
    forger.close()
rewrite('RAISE(ABORT,', 'coalesce(NULL,')
forger = sqlite3.connect(path, isolation_level=None)
if forger.execute(change).rowcount != 1:
    sys.exit('not one entry changed')
forger.close()
rewrite('coalesce(NULL,', 'RAISE(ABORT,')
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

/// The committed vectors: computed by Python's hashlib from the published layout, not by Ponder.
const VECTORS: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/data/golden/hashes.json");

/// Checks each vector with the functions of the script.
const RECOMPUTE: &str = "
import importlib.util, json, sys
sys.dont_write_bytecode = True
module = importlib.util.spec_from_file_location('verify_chain', sys.argv[1])
script = importlib.util.module_from_spec(module)
module.loader.exec_module(script)
vectors = json.load(open(sys.argv[2], encoding='utf-8'))
for entry in [*vectors['chain'], vectors['late']]:
    texts = [entry[name] for name in ('id', 'time', 'actor', 'on_behalf', 'change')]
    row = [entry['seq'], *texts, bytes.fromhex(entry['previous']), bytes.fromhex(entry['hash'])]
    assert script.holds(row), entry
    for place in range(7):
        other = [*row]
        other[place] = row[place] + (b'x' if place == 6 else 'x' if place else 1)
        assert not script.holds(other), other
blob = vectors['blob']
found = script.digest(b'ponder-blob-1', bytes.fromhex(blob['salt']), blob['text'].encode())
assert found.hex() == blob['hash']
";

#[test]
fn both_compute_the_golden_hashes() {
    python(&["-c", RECOMPUTE, SCRIPT, VECTORS]).done();
    let vectors: Value = serde_json::from_str(&fs::read_to_string(VECTORS).unwrap()).unwrap();
    let chain = vectors["chain"].as_array().unwrap();
    let text = |entry: &Value, name: &str| entry[name].as_str().unwrap().to_owned();
    let drafts: Vec<Draft> = chain
        .iter()
        .map(|entry| Draft {
            id: text(entry, "id"),
            time: text(entry, "time"),
            actor: text(entry, "actor"),
            on_behalf: text(entry, "on_behalf"),
            change: text(entry, "change"),
        })
        .collect();
    let folder = Folder::new();
    let mut journal = Journal::create(folder.path("golden.ponder").as_ref()).unwrap();
    let written = journal.append(&drafts).unwrap();
    for (entry, vector) in written.iter().zip(chain) {
        assert_eq!(entry.hash.to_string(), text(vector, "hash"));
        assert_eq!(entry.previous.to_string(), text(vector, "previous"));
    }
}

/// A dossier as each layout of the file left it, with how many entries it has and how it ends.
const GOLDEN: [(&str, usize, &str); 1] = [(
    "layout-1.ponder",
    77,
    "ae6945d23111d527b1013cb7725acf7126d731b704075ad584e66333311153c6",
)];

#[test]
fn dossiers_of_every_layout_open_for_ever() {
    for (file, entries, head) in GOLDEN {
        let golden = format!("{}/data/golden/{file}", env!("CARGO_MANIFEST_DIR"));
        let bytes = fs::read(&golden).unwrap();
        let folder = Folder::new();
        let path = folder.write("purchase.ponder", &bytes);
        python(&[SCRIPT, &path])
            .done()
            .prints(&[&format!("{entries} entries hold, ending with {head}")]);
        for (command, arguments) in [
            ("verify", &["--seal", head][..]),
            ("rank", &[]),
            ("log", &[]),
            ("phases", &[]),
        ] {
            ponder(&[&[command, path.as_str()], arguments].concat()).done();
        }
        assert!(
            fs::read(&path).unwrap() == bytes,
            "reading {file} changed it"
        );

        let opened = r#"{"kind":"clear","slot":"phase/follow_up","reason":"A delivery came."}"#;
        ponder_reading(&["apply", &path, "--as", "petar"], opened.as_bytes()).done();
        ponder(&["verify", &path, "--seal", head])
            .done()
            .prints(&[&format!("{} entries hold", entries + 1)]);
        python(&[SCRIPT, &path, "--seal", head]).done();
    }
}

#[test]
fn both_find_a_seal_that_does_not_hold_inside_the_record() {
    // Entries are changed and everything behind them is chained anew, so that every hash fits again; but a phase was
    // closed, or scores were locked, over something else.
    let whole = Dossier::sample("cooling-pumps");
    let log = Journal::open(whole.path.as_ref(), Access::Read).unwrap();
    for (what, by, sentence) in [
        ("40 m³ an hour", "41 m³ an hour", "sealed another record"),
        (r#""points":"4""#, r#""points":"3""#, "does not hold"),
    ] {
        let draft = |entry: &Entry| Draft {
            id: entry.id.clone(),
            time: entry.time.clone(),
            actor: entry.actor.clone(),
            on_behalf: entry.on_behalf.clone(),
            change: entry.change.replace(what, by),
        };
        let drafts: Vec<Draft> = log.entries().iter().map(draft).collect();
        let folder = Folder::new();
        let path = folder.path("forged.ponder");
        Journal::create(path.as_ref())
            .unwrap()
            .append(&drafts)
            .unwrap();
        python(&[SCRIPT, &path]).ends(1).says(&[sentence]);
        ponder(&["verify", &path])
            .ends(1)
            .says(&["what it sealed is not the record before it"]);
    }
}

#[test]
fn a_seal_is_judged_also_where_a_change_is_of_an_unknown_kind() {
    // What a forger chained anew need not be a change that this program knows.
    let dossier = Dossier::sample("efavirenz-minimal");
    let log = Journal::open(dossier.path.as_ref(), Access::Read).unwrap();
    let (seal, entries) = (log.head().to_string(), log.entries());
    let draft = |entry: &Entry| Draft {
        id: entry.id.clone(),
        change: entry.change.replace("set_member", "set_memory"),
        ..Draft::default()
    };
    let folder = Folder::new();
    let path = folder.path("forged.ponder");
    let drafts: Vec<Draft> = entries.iter().map(draft).collect();
    Journal::create(path.as_ref())
        .unwrap()
        .append(&drafts)
        .unwrap();
    ponder(&["verify", &path, "--seal", &seal])
        .ends(1)
        .says(&["No entry has the seal"]);
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
