//! Taking back and doing again: each person their own, nobody over another's later change, and nothing removed.

use serde_json::{Value, json};

use crate::files::{Dossier, order};
use crate::program::Answer;

/// The sample with five members, where Petar's offers win or lose.
fn dossier() -> Dossier {
    Dossier::sample("efavirenz")
}

fn weights(member: &str, on_time: u32, cost: u32) -> String {
    json!({
        "kind": "give_weights",
        "member": member,
        "points": {"on-time": on_time.to_string(), "landed-cost": cost.to_string(), "lead-time": "1"},
    })
    .to_string()
}

#[track_caller]
fn winner(dossier: &Dossier) -> String {
    order(&dossier.rank()["ranking_without_rule"])[0]
        .0
        .to_owned()
}

/// The one refusal of the one line applied.
#[track_caller]
fn refusal(answer: Answer) -> Value {
    let answer = answer.ends(2);
    let [line] = &answer.json_lines()[..] else {
        panic!("not one answer{answer}")
    };
    line["refused"].clone()
}

#[test]
fn a_change_taken_back_and_done_again_leaves_the_ranking_as_it_was() {
    let dossier = dossier();
    let before = dossier.rank();
    dossier
        .apply_as("petar", &[r#"{"kind":"clear","slot":"offer/strides-1"}"#])
        .done();
    let without = dossier.rank();
    assert_ne!(without, before);
    let undone = dossier.ask("undo", &["--as", "petar"]).done();
    assert_eq!(undone.json(), json!({"seq": 40}));
    assert_eq!(dossier.rank(), before);
    let redone = dossier.ask("redo", &["--as", "petar"]).done();
    assert_eq!(redone.json(), json!({"seq": 41}));
    assert_eq!(dossier.rank(), without);
}

#[test]
fn each_person_takes_back_their_own_and_not_what_others_did() {
    let dossier = dossier();
    dossier
        .apply_as("petar", &[&weights("petar", 97, 2)])
        .done();
    dossier
        .apply_as("ivana", &[&weights("ivana", 96, 3)])
        .done();
    dossier.ask("undo", &["--as", "petar"]).done();
    let points = |member: &str| {
        dossier
            .log()
            .iter()
            .rev()
            .find(|entry| entry["change"]["member"] == member && entry["seq"].as_u64() > Some(38))
            .map(|entry| entry["change"]["points"]["on-time"].clone())
    };
    assert_eq!(points("ivana"), Some(json!("96")));
    let report = dossier.rank();
    let on_time = &report["weights"]["on-time"]["members"];
    assert_eq!(on_time["petar"], 0.1);
    assert_eq!(on_time["ivana"], 0.96);
}

#[test]
fn several_changes_are_taken_back_one_by_one_and_done_again_in_their_order() {
    let dossier = dossier();
    let before = dossier.rank();
    let mut reports = vec![before];
    for change in [
        weights("jelena", 1, 98),
        r#"{"kind":"set_floor","share":"0.1","reason":"Agreed."}"#.to_owned(),
        r#"{"kind":"set_position","position":"leverage","reason":"Many makers."}"#.to_owned(),
    ] {
        dossier.apply_as("jelena", &[&change]).done();
        reports.push(dossier.rank());
    }
    for report in reports.iter().rev().skip(1) {
        dossier.ask("undo", &["--as", "jelena"]).done();
        assert_eq!(dossier.rank(), *report);
    }
    for report in reports.iter().skip(1) {
        dossier.ask("redo", &["--as", "jelena"]).done();
        assert_eq!(dossier.rank(), *report);
    }
    dossier
        .ask("redo", &["--as", "jelena"])
        .ends(2)
        .says(&["nothing of yours to do again"]);
}

#[test]
fn two_changes_of_the_same_thing_are_taken_back_one_after_the_other() {
    let dossier = dossier();
    let before = dossier.rank();
    dossier
        .apply_as("jelena", &[&weights("jelena", 1, 98)])
        .done();
    let first = dossier.rank();
    dossier
        .apply_as("jelena", &[&weights("jelena", 50, 49)])
        .done();
    let second = dossier.rank();
    dossier.ask("undo", &["--as", "jelena"]).done();
    assert_eq!(dossier.rank(), first);
    dossier.ask("undo", &["--as", "jelena"]).done();
    assert_eq!(dossier.rank(), before);
    dossier.ask("redo", &["--as", "jelena"]).done();
    assert_eq!(dossier.rank(), first);
    dossier.ask("redo", &["--as", "jelena"]).done();
    assert_eq!(dossier.rank(), second);
}

#[test]
fn what_somebody_else_has_changed_since_is_not_taken_back() {
    let dossier = dossier();
    dossier
        .apply_as("jelena", &[&weights("jelena", 1, 98)])
        .done();
    dossier
        .apply_as("ivana", &[&weights("jelena", 98, 1)])
        .done();
    let before = dossier.bytes();
    let time = dossier.log()[39]["time"].as_str().unwrap().to_owned();
    let answer = dossier.ask("undo", &["--as", "jelena"]).ends(2);
    let answer = answer.says(&[
        "Entry 39 cannot be taken back",
        "Ivana Nikolić (ivana) has changed the weights of Jelena Marković (jelena) since",
        "in entry 40 on",
        "Take that one back first, or set it anew.",
    ]);
    // The hour and minute as the record has them, whatever the words around them.
    assert!(answer.err.contains(&time[11..16]), "{time} in{answer}");

    let refusal = refusal(dossier.apply_as("jelena", &[r#"{"kind":"undo","entry":39}"#]));
    assert_eq!(refusal["code"], "changed_since");
    assert_eq!(
        refusal["arguments"],
        json!({"entry": 39, "slot": "weights/jelena", "by_entry": 40, "actor": "ivana", "time": time})
    );
    assert!(dossier.bytes() == before, "a refusal changed the file");

    dossier.ask("undo", &["--as", "ivana"]).done();
    dossier.ask("undo", &["--as", "jelena"]).done();
}

#[test]
fn an_entry_is_taken_back_by_its_number_whoever_made_it() {
    let dossier = dossier();
    let before = dossier.rank();
    dossier
        .apply_as("petar", &[&weights("petar", 97, 2)])
        .done();
    dossier
        .apply_as("ivana", &[r#"{"kind":"undo","entry":39}"#])
        .done();
    assert_eq!(dossier.rank(), before);
    let last = dossier.log().pop().unwrap();
    assert_eq!(last["actor"], "ivana");
    assert_eq!(last["change"]["kind"], "undo");
    assert_eq!(last["change"]["entry"], 39);
    assert_eq!(last["change"]["inverse"]["points"]["on-time"], "10");
    // Taking back the taking back does it again.
    dossier
        .apply_as("petar", &[r#"{"kind":"undo","entry":40}"#])
        .done();
    assert_ne!(dossier.rank(), before);
}

#[test]
fn nothing_is_ever_removed_from_the_log() {
    let dossier = dossier();
    let before = dossier.log();
    dossier
        .apply_as("petar", &[r#"{"kind":"clear","slot":"offer/strides-1"}"#])
        .done();
    let winner_without = winner(&dossier);
    dossier.ask("undo", &["--as", "petar"]).done();
    dossier.ask("redo", &["--as", "petar"]).done();
    assert_eq!(winner(&dossier), winner_without);
    let after = dossier.log();
    assert_eq!(after[..38], before[..]);
    let kinds: Vec<&Value> = after[38..]
        .iter()
        .map(|entry| &entry["change"]["kind"])
        .collect();
    assert_eq!(kinds, ["clear", "undo", "undo"]);
    dossier
        .ask("verify", &[])
        .done()
        .prints(&["41 entries hold."]);
}

#[test]
fn something_new_ends_what_can_be_done_again() {
    let dossier = dossier();
    dossier
        .apply_as("petar", &[&weights("petar", 97, 2)])
        .done();
    dossier.ask("undo", &["--as", "petar"]).done();
    dossier
        .apply_as(
            "petar",
            &[r#"{"kind":"screen_out","supplier":"cipla","reason":"No licence."}"#],
        )
        .done();
    let before = dossier.bytes();
    dossier
        .ask("redo", &["--as", "petar"])
        .ends(2)
        .says(&["nothing of yours to do again"]);
    assert!(dossier.bytes() == before);
}

#[test]
fn there_must_be_something_to_take_back() {
    let dossier = dossier();
    let before = dossier.bytes();
    for (command, sentence) in [
        ("undo", "nothing of yours left to take back"),
        ("redo", "nothing of yours to do again"),
    ] {
        for person in [&["--as", "nobody-here"][..], &[]] {
            dossier.ask(command, person).ends(2).says(&[sentence]);
        }
    }
    for entry in ["0", "39", "18446744073709551615"] {
        let line = format!(r#"{{"kind":"undo","entry":{entry}}}"#);
        let refusal = refusal(dossier.apply_as("petar", &[&line]));
        assert_eq!(refusal["code"], "no_such_entry", "{refusal}");
        assert!(refusal["message"].as_str().unwrap().contains(entry));
    }
    assert!(dossier.bytes() == before);
}

#[test]
fn what_others_lean_on_is_not_taken_back() {
    let dossier = dossier();
    // On the supplier Hetero an offer and a delivery record lean.
    let log = dossier.log();
    let hetero = log
        .iter()
        .find(|entry| {
            entry["change"]["kind"] == "set_supplier" && entry["change"]["supplier"] == "hetero"
        })
        .unwrap();
    let line = json!({"kind": "undo", "entry": hetero["seq"]}).to_string();
    let refusal = refusal(dossier.apply_as("petar", &[&line]));
    assert_eq!(refusal["code"], "in_use", "{refusal}");
    assert_eq!(refusal["arguments"]["slot"], "supplier/hetero");
    let message = refusal["message"].as_str().unwrap();
    assert!(message.contains("supplier Hetero (hetero)"), "{message}");
}

#[test]
fn taking_back_a_withdrawal_makes_no_second_offer_in_one_round() {
    let dossier = dossier();
    dossier
        .apply_as(
            "petar",
            &[
                r#"{"kind":"clear","slot":"offer/strides-1"}"#,
                r#"{"kind":"record_offer","offer":"strides-new","supplier":"strides","round":1,"lines":[{"item":"x","quantity":"1","price":"4"}],"answers":{"lead-time":"85"}}"#,
            ],
        )
        .done();
    let refusal = refusal(dossier.apply_as("petar", &[r#"{"kind":"undo","entry":39}"#]));
    assert_eq!(refusal["code"], "round_taken", "{refusal}");
}

#[test]
fn taking_back_a_removal_brings_nothing_back_that_hangs_in_the_air() {
    // Each pair removes first what leans on the second; then the first removal alone is to be taken back.
    for (leaning, ground, cleared_before) in [
        ("weights/ivana", "member/ivana", None),
        (
            "offer/strides-1",
            "supplier/strides",
            Some("deliveries/strides"),
        ),
        ("deliveries/cipla", "supplier/cipla", Some("offer/cipla-1")),
    ] {
        let dossier = dossier();
        let clear = |slot: &str| json!({"kind": "clear", "slot": slot}).to_string();
        if let Some(slot) = cleared_before {
            dossier.apply(&[&clear(slot)]).done();
        }
        let entry = dossier.entries() + 1;
        dossier.apply(&[&clear(leaning), &clear(ground)]).done();
        let line = json!({"kind": "undo", "entry": entry}).to_string();
        let refusal = refusal(dossier.apply(&[&line]));
        assert_eq!(refusal["code"], "unknown", "{leaning}: {refusal}");
        assert_eq!(refusal["arguments"]["slot"], ground);
    }
}

#[test]
fn doing_again_what_rested_on_something_taken_back_since_names_who_took_it_back() {
    let dossier = dossier();
    dossier
        .apply_as("jelena", &[&weights("jelena", 1, 98)])
        .done();
    dossier
        .apply_as("ivana", &[&weights("jelena", 98, 1)])
        .done();
    // Ivana takes hers back, then Jelena hers: what Ivana set rested on it.
    dossier.ask("undo", &["--as", "ivana"]).done();
    dossier.ask("undo", &["--as", "jelena"]).done();
    let before = dossier.bytes();
    let answer = dossier.ask("redo", &["--as", "ivana"]).ends(2);
    answer.says(&[
        "Entry 41 cannot be taken back",
        "Jelena Marković (jelena) has changed the weights of Jelena Marković (jelena) since",
        "in entry 42 on",
    ]);
    assert!(dossier.bytes() == before, "a refusal changed the file");
}

#[test]
fn the_record_names_what_is_no_longer_there() {
    let dossier = dossier();
    let clear = r#"{"kind":"clear","slot":"offer/strides-1","reason":"Withdrawn."}"#;
    dossier.apply_as("petar", &[clear]).done();
    let log = dossier.ask("log", &[]).done();
    let last = log.out.lines().last().unwrap_or_default();
    assert!(
        last.contains("Strides") && !last.contains("strides-1"),
        "{last}"
    );
}
