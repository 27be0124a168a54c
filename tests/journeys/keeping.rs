//! What keeps a dossier, through the real program: attachments, copies, merging, backups, recovery, comparing.

use std::fs;
use std::path::Path;

use journal::{Access, Draft, Entry, Journal};
use rusqlite::Connection;
use serde_json::Value;

use crate::files::Dossier;
use crate::program::{ponder, ponder_reading};
use crate::purchase::PURCHASE;

const SECRET: &str = "The inspector's own telephone is +381 60 000 111.";

fn attached() -> Dossier {
    let dossier = Dossier::of(&PURCHASE);
    let document = dossier.folder.write("Дозвола 7.txt", SECRET.repeat(50));
    let answer = dossier
        .ask("attach", &[&document, "--to", "supplier/alfa"])
        .done();
    assert_eq!(answer.json()["attachment"], "7");
    dossier
}

fn holds(path: &str, text: &str) -> bool {
    let bytes = fs::read(path).unwrap();
    bytes
        .windows(text.len())
        .any(|window| window == text.as_bytes())
}

#[test]
fn what_is_attached_is_read_back_and_when_erased_is_gone_while_the_record_holds() {
    let dossier = attached();
    let out = dossier.folder.path("out.txt");
    dossier.ask("extract", &["7", "-o", &out]).done();
    assert_eq!(fs::read_to_string(&out).unwrap(), SECRET.repeat(50));
    dossier.ask("extract", &["7", "-o", &out]).ends(1);
    dossier
        .ask("verify", &[])
        .done()
        .prints(&["1 attachment is as recorded"]);
    assert!(holds(&dossier.path, SECRET));

    dossier
        .ask(
            "erase",
            &["attachment/7", "--reason", "Not ours", "--as", "ana"],
        )
        .done();

    assert!(!holds(&dossier.path, SECRET));
    dossier
        .ask("verify", &[])
        .done()
        .prints(&["1 thing was erased"]);
    dossier
        .ask("extract", &["7", "-o", &dossier.folder.path("again.txt")])
        .ends(2)
        .says(&["erased"]);
    dossier.ask("attachments", &[]).done().prints(&["Not ours"]);
    dossier.ask("undo", &["--as", "ana"]).ends(2);
    dossier
        .ask("erase", &["attachment/7", "--reason", "Again"])
        .ends(2);
}

#[test]
fn what_is_attached_must_fit_and_belong_somewhere() {
    let dossier = Dossier::of(&PURCHASE);
    let large = dossier.folder.path("large.bin");
    fs::File::create(&large)
        .unwrap()
        .set_len(20 * 1024 * 1024 + 1)
        .unwrap();
    dossier
        .ask("attach", &[&large, "--to", "supplier/alfa"])
        .ends(2)
        .says(&["20 MiB"]);
    let small = dossier.folder.write("small.txt", "x");
    dossier
        .ask("attach", &[&small, "--to", "quorum"])
        .ends(2)
        .says(&["Nothing can be attached"]);
    dossier
        .ask("attach", &[&small, "--to", "supplier/nobody"])
        .ends(2);
    dossier
        .ask(
            "attach",
            &[&dossier.folder.path("none"), "--to", "supplier/alfa"],
        )
        .ends(1);
    let line = format!(
        r#"{{"kind":"attach","attachment":"x","to":"supplier/alfa","name":"x","media_type":"a/b","size":1,"blob":"{}"}}"#,
        "0".repeat(64)
    );
    dossier.apply(&[&line]).ends(2).prints(&["bytes_missing"]);
    let join = format!(
        r#"{{"kind":"join","head":"{}","count":1,"shared":1}}"#,
        "0".repeat(64)
    );
    dossier.apply(&[&join]).ends(2).prints(&["joined_by_hand"]);
}

#[test]
fn details_of_a_member_are_kept_changed_and_erased_with_every_older_version() {
    let dossier = Dossier::of(&PURCHASE);
    dossier
        .ask("details", &["ana", "--email", "ana.old@example.org"])
        .done();
    dossier
        .ask(
            "details",
            &[
                "ana",
                "--email",
                "ana.new@example.org",
                "--phone",
                "+381 60",
            ],
        )
        .done();
    let kept = dossier.ask("details", &["ana"]).done().json();
    assert_eq!(
        (&kept["email"], &kept["phone"]),
        (&"ana.new@example.org".into(), &"+381 60".into())
    );
    assert!(holds(&dossier.path, "ana.old@"));
    dossier
        .ask("erase", &["details/ana", "--reason", "She asked"])
        .done();
    assert!(!holds(&dossier.path, "ana.old@") && !holds(&dossier.path, "ana.new@"));
    dossier.ask("details", &["ana"]).ends(2);
    dossier.ask("verify", &[]).done();
}

#[test]
fn two_copies_become_one_and_what_both_changed_is_asked() {
    let dossier = Dossier::of(&PURCHASE);
    let copy = dossier.folder.path("copy.ponder");
    dossier.ask("copy", &[&copy]).done();
    dossier.ask("copy", &[&copy]).ends(2);
    let there = |line: &str| {
        crate::program::ponder_reading(&["apply", &copy], line.as_bytes()).done();
    };
    dossier
        .apply(&[r#"{"kind":"set_floor","share":"0.50","reason":"Here"}"#])
        .done();
    there(r#"{"kind":"set_floor","share":"0.60","reason":"There"}"#);
    there(r#"{"kind":"set_supplier","supplier":"omega","name":"Omega"}"#);
    let head = ponder(&["log", &copy, "--json"]).done().json();
    let head = head.as_array().unwrap().last().unwrap()["hash"]
        .as_str()
        .unwrap()
        .to_owned();
    let before = fs::read(&dossier.path).unwrap();

    dossier
        .ask("merge", &[&copy, "--dry-run"])
        .done()
        .prints(&["floor", "Here", "There"]);
    dossier
        .ask("merge", &[&copy])
        .ends(2)
        .says(&["each in its way"]);
    assert_eq!(
        fs::read(&dossier.path).unwrap(),
        before,
        "nothing was recorded yet"
    );
    dossier.ask("merge", &[&copy, "--ours", "floor"]).done();

    let rank = dossier.ask("log", &["--json"]).done().json();
    let last = rank.as_array().unwrap().last().unwrap().clone();
    assert_eq!(last["change"]["reason"], "Here");
    dossier
        .ask("verify", &[])
        .done()
        .prints(&["2 entries merged"]);
    // The seal of the copy's memo is still found.
    dossier.ask("verify", &["--seal", &head]).done();
    dossier
        .ask("merge", &[&copy])
        .ends(2)
        .says(&["nothing that is not here"]);
    ponder(&["merge", &copy, &dossier.path])
        .ends(2)
        .says(&["holds everything that is here"]);
}

#[test]
fn signatures_that_a_merge_would_take_away_are_named_before_it() {
    let dossier = Dossier::sample("cooling-pumps");
    let whole = Journal::open(Path::new(&dossier.path), Access::Read).unwrap();
    let is_before = |entry: &&Entry| !entry.change.contains(r#""kind":"choose""#);
    let record: Vec<Draft> = (whole.entries().iter().take_while(is_before))
        .map(|entry| Draft {
            id: entry.id.clone(),
            time: entry.time.clone(),
            actor: entry.actor.clone(),
            on_behalf: entry.on_behalf.clone(),
            change: entry.change.clone(),
        })
        .collect();
    assert!(record.len() < whole.entries().len());
    let dossier = Dossier {
        path: dossier.folder.path("unchosen.ponder"),
        ..dossier
    };
    let mut unchosen = Journal::create(Path::new(&dossier.path)).unwrap();
    unchosen.append(&record).unwrap();
    drop(unchosen);
    let copy = dossier.folder.path("copy.ponder");
    dossier.ask("copy", &[&copy]).done();
    let sign = r#"{"kind":"sign","member":"ivana","stance":"agree"}"#;
    dossier
        .apply_as("ivana", &[r#"{"kind":"choose","supplier":"alba"}"#, sign])
        .done();
    let there = r#"{"kind":"choose","supplier":"borea","trade_off":"Cheaper to bring here."}"#;
    ponder_reading(&["apply", &copy, "--as", "ivana"], there.as_bytes()).done();

    let told = dossier.ask("merge", &[&copy, "--dry-run"]).done();
    told.prints(&["no longer stands", "signature"]);
    let merge = [&copy, "--as", "ivana", "--theirs", "choice"];
    dossier
        .ask("merge", &merge)
        .done()
        .says(&["no longer stands"]);
    dossier.apply_as("ivana", &[sign]).done();
    dossier.ask("verify", &[]).done();
}

#[test]
fn an_act_of_a_copy_can_still_be_taken_back_after_merging() {
    let dossier = Dossier::of(&PURCHASE);
    let copy = dossier.folder.path("copy.ponder");
    dossier.ask("copy", &[&copy]).done();
    dossier
        .apply_as(
            "ana",
            &[r#"{"kind":"set_supplier","supplier":"here","name":"Here"}"#],
        )
        .done();
    crate::program::ponder_reading(
        &["apply", &copy, "--as", "ana"],
        br#"{"kind":"set_supplier","supplier":"there","name":"There"}"#,
    )
    .done();
    ponder(&["undo", &copy, "--as", "ana"]).done();
    dossier.ask("merge", &[&copy, "--as", "ana"]).done();
    // The undo that the copy recorded named its own entry; here it lies elsewhere.
    let suppliers = |text: &str| dossier.ask("log", &[]).done().out.contains(text);
    assert!(suppliers("There"));
    dossier.ask("redo", &["--as", "ana"]).done();
    dossier.ask("undo", &["--as", "ana"]).done();
    dossier.ask("verify", &[]).done();
}

#[test]
fn a_backup_is_made_listed_and_restored() {
    let dossier = Dossier::of(&PURCHASE);
    let backups = dossier.folder.path("backups");
    dossier.ask("backup", &["--backups", &backups]).done();
    dossier
        .ask("backup", &["--backups", &backups])
        .done()
        .prints(&["holds the same"]);
    let list = ponder(&["backups", "--json", "--backups", &backups])
        .done()
        .json();
    assert_eq!(list.as_array().unwrap().len(), 1);
    let backup = list[0]["path"].as_str().unwrap().to_owned();
    let restored = dossier.folder.path("restored.ponder");
    ponder(&["restore", &backup, &restored]).done();
    let log = |path: &str| ponder(&["log", path, "--json"]).done().out;
    assert_eq!(log(&restored), log(&dossier.path));
    ponder(&["restore", &backup, &restored]).ends(2);
}

#[test]
fn of_a_damaged_dossier_what_holds_is_saved_and_the_newest_backup_is_named() {
    let dossier = Dossier::sample("efavirenz");
    let backups = dossier.folder.path("backups");
    dossier
        .ask("recover", &["--backups", &backups])
        .done()
        .prints(&["nothing to recover"]);
    dossier.ask("backup", &["--backups", &backups]).done();
    let mut bytes = fs::read(&dossier.path).unwrap();
    let at = bytes
        .windows(12)
        .rposition(|window| window == b"give_weights")
        .unwrap();
    bytes[at] = b'G';
    fs::write(&dossier.path, &bytes).unwrap();
    let saved = dossier.folder.path("saved.ponder");

    dossier
        .ask("recover", &["--backups", &backups])
        .ends(1)
        .says(&["does not hold", "lost"]);
    dossier
        .ask("recover", &[&saved, "--backups", &backups])
        .done()
        .prints(&["newest backup"]);

    ponder(&["verify", &saved]).done();
    assert_eq!(
        fs::read(&dossier.path).unwrap(),
        bytes,
        "the damaged file is as it was"
    );
    dossier
        .ask("verify", &[])
        .ends(1)
        .says(&["does not hold", "lost"]);
}

#[test]
fn a_record_in_a_file_that_another_program_changed_is_taken_over_into_a_fresh_one() {
    let dossier = Dossier::sample("efavirenz");
    let log = dossier.ask("log", &["--json"]).done().out;
    let other = Connection::open(&dossier.path).unwrap();
    other
        .execute_batch("CREATE INDEX more ON entry (actor)")
        .unwrap();
    drop(other);
    let before = fs::read(&dossier.path).unwrap();
    for arguments in [&["log"][..], &["rank"], &["undo", "--as", "ivana"]] {
        let refused = dossier.ask(arguments[0], &arguments[1..]).ends(1);
        refused.says(&["Another program", "“copy”"]);
    }
    dossier
        .ask("verify", &[])
        .ends(1)
        .says(&["Another program"]);
    let fresh = dossier.folder.path("fresh.ponder");
    dossier.ask("copy", &[&fresh]).done();
    assert_eq!(ponder(&["log", &fresh, "--json"]).done().out, log);
    ponder(&["verify", &fresh]).done();
    ponder(&["undo", &fresh, "--as", "ivana"]).done();
    assert_eq!(fs::read(&dossier.path).unwrap(), before);
}

#[test]
fn two_moments_are_compared_as_rankings_and_as_differences() {
    let dossier = Dossier::sample("shipping-boxes");
    let whole = dossier.ask("compare", &["0", "--json"]).done().json();
    assert_eq!(whole["is_ranked_before"], false);
    assert_eq!(whole["is_ranked_after"], true);
    let rank = dossier.rank();
    let names = |rows: &Value, key: &str| -> Vec<String> {
        let rows = rows.as_array().unwrap().iter();
        rows.map(|row| row[key].as_str().unwrap().to_owned())
            .collect()
    };
    assert_eq!(
        names(&whole["rankings"], "name"),
        names(&rank["ranking"], "supplier")
    );
    let same = dossier.ask("compare", &["7", "7", "--json"]).done().json();
    assert_eq!(same["differences"].as_array().unwrap().len(), 0);
    dossier
        .ask("compare", &["20", "45"])
        .done()
        .prints(&["before", "after"]);
}

#[test]
fn the_log_is_filtered_by_who_what_and_when() {
    let dossier = Dossier::sample("efavirenz");
    let all = dossier.log();
    let count = |arguments: &[&str]| {
        let arguments = [arguments, &["--json"]].concat();
        dossier
            .ask("log", &arguments)
            .done()
            .json()
            .as_array()
            .unwrap()
            .len()
    };
    let who = all[0]["actor"].as_str().unwrap();
    let theirs = all.iter().filter(|entry| entry["actor"] == who).count();
    assert_eq!(count(&["--who", who]), theirs);
    let weights = all
        .iter()
        .filter(|entry| entry["change"]["kind"] == "give_weights")
        .count();
    assert_eq!(count(&["--what", "weigh"]), weights);
    assert_eq!(count(&["--at", "5"]), 5);
    let day = &all[0]["time"].as_str().unwrap()[..10];
    let since = all
        .iter()
        .filter(|entry| &entry["time"].as_str().unwrap()[..10] >= day)
        .count();
    assert_eq!(count(&["--since", day]), since);
    assert_eq!(count(&["--until", "1999-01-01"]), 0);
}
