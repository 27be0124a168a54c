//! The way to a decision on the command line: what each phase owes, and the one page of a straight rebuy.

use serde_json::{Value, json};

use crate::files::Dossier;
use crate::memo::poppler;
use crate::program::{plain, ponder};
use crate::shipped::recorded;

/// One person buys again: nothing fires while the price stays.
fn rebuy(price: &str) -> Dossier {
    let lines = [
        json!({ "kind": "set_member", "member": "ana", "name": "Ana Kovač", "roles": ["decider"], "power": "1" }),
        json!({
            "kind": "describe_purchase", "title": "Office paper", "buy_class": "straight_rebuy",
            "unit": { "one": "ream", "many": "reams" }, "currency": "EUR",
        }),
        json!({ "kind": "set_supplier", "supplier": "alfa", "name": "Alfa" }),
        json!({ "kind": "set_supplier", "supplier": "beta", "name": "Beta" }),
        json!({
            "kind": "cite_precedent", "reference": "Contract 7", "incumbent": "alfa", "since": "2025-01-15",
            "price": "4.00",
        }),
        json!({
            "kind": "record_deliveries", "supplier": "alfa", "shipments": 80, "late": 1, "source": "Goods-in ledger.",
        }),
        json!({
            "kind": "record_offer", "offer": "alfa-1", "supplier": "alfa", "round": 1,
            "lines": [{ "item": "Paper", "quantity": "1", "price": price }],
        }),
        json!({
            "kind": "check_rebuy", "date": "2026-11-24", "target": "0.95", "price_rise": "0.05", "months": 36,
            "specification_changed": false,
        }),
    ];
    let lines = lines.map(|line| line.to_string());
    Dossier::of(&lines.each_ref().map(String::as_str))
}

#[test]
fn a_straight_rebuy_prints_one_page_and_has_three_phases() {
    let dossier = rebuy("4.10");
    let pdf = dossier.folder.path("memo.pdf");
    dossier.ask("memo", &["-o", &pdf]).done();
    let facts = poppler("pdfinfo", &[&pdf]);
    assert!(
        facts
            .lines()
            .any(|line| line.starts_with("Pages:") && line.ends_with(" 1")),
        "{facts}"
    );
    let text = plain(&poppler("pdftotext", &["-layout", &pdf, "-"]));
    assert!(text.contains("Buy again from Alfa"), "{text}");

    dossier.ask("phases", &[]).done().prints(&[
        "Office paper · Straight rebuy",
        "Need: in hand; may be closed by Ana Kovač",
        "  + the rebuy check, with nothing that asks for more",
        "Decision: open; may be closed by Ana Kovač",
        "  - the signatures of deciders and approvers: missing",
        "The rebuy check:",
        "  + price: €4.100 a ream against €4.000",
    ]);
    let report = dossier.ask("phases", &["--json"]).done().json();
    let names: Vec<&Value> = (report["phases"].as_array().into_iter().flatten())
        .map(|phase| &phase["phase"])
        .collect();
    assert_eq!(names, ["need", "decision", "follow_up"]);
    assert_eq!(report["in_hand"], "need");
    assert_eq!(report["rebuy_findings"].as_array().map(Vec::len), Some(5));
    assert_eq!(
        report["quorum"],
        json!({ "members": 1, "set_by_committee": false })
    );
}

#[test]
fn a_check_that_fires_is_said_by_phases_and_by_the_page() {
    let dossier = rebuy("4.60");
    dossier.ask("phases", &[]).done().prints(&[
        "  - the rebuy check, with nothing that asks for more: missing",
        "  ! price: €4.600 a ream against €4.000",
        "This re-opens the choice.",
    ]);
    let pdf = dossier.folder.path("memo.pdf");
    dossier.ask("memo", &["-o", &pdf]).done();
    let text = plain(&poppler("pdftotext", &["-layout", &pdf, "-"]));
    assert!(text.contains("modified rebuy"), "{text}");
}

#[test]
fn phases_of_a_sample_say_what_is_owed_and_who_may_close() {
    let dossier = Dossier::sample("efavirenz-minimal");
    let before = dossier.bytes();
    dossier.ask("phases", &[]).done().prints(&[
        "Modified rebuy",
        "Search and pre-selection: open; may be closed by Ivana Nikolić",
        "  - why it is needed, by when, and what happens without it: missing",
        "  - the aims of each round: missing; may be set aside with a reason",
    ]);
    dossier.ask("phases", &["--json"]).done().json();
    assert!(dossier.bytes() == before);
    let nowhere = dossier.folder.path("no-such.ponder");
    crate::program::ponder(&["phases", &nowhere]).ends(1);
}

/// Each shipped purchase that goes its whole way: how many pages its memo takes, who was decided for and what the memo
/// must say of how it came about.
const WHOLE: [(&str, u32, &[&str]); 5] = [
    (
        "cooling-pumps",
        11,
        &[
            "Alba Hydraulics is chosen",
            "its one late delivery was a strike",
            "A tie to one of the suppliers",
            "0bdad7a5c0014d67de25403befd1d7f2de0fc56bcb164d51ebe1f08af924b8e9",
        ],
    ),
    ("shipping-boxes", 6, &["Valpap is chosen"]),
    (
        "shipping-boxes-again",
        6,
        &["Contract 2024/003", "At least 70 % recycled fibre"],
    ),
    ("hydraulic-oil", 1, &["Buy again from Oleum"]),
    (
        "hydraulic-oil-reopened",
        7,
        &[
            "Petrol Jug is chosen",
            "is worth five cents a litre to us",
            "Five of 26 deliveries late",
        ],
    ),
];

#[test]
fn every_purchase_that_ships_goes_its_whole_way_and_its_memo_tells_it() {
    for (name, pages, told) in WHOLE {
        let dossier = Dossier::sample(name);
        dossier.ask("verify", &[]).done();
        let phases = dossier.ask("phases", &["--json"]).done().json();
        let decision = phases["phases"]
            .as_array()
            .unwrap()
            .iter()
            .find(|row| row["phase"] == "decision");
        assert!(
            decision.is_some_and(|row| row["closed"].is_object()),
            "{name}: {phases}"
        );

        let pdf = dossier.folder.path("memo.pdf");
        dossier.ask("memo", &["-o", &pdf]).done();
        let facts = poppler("pdfinfo", &[&pdf]);
        let line = facts
            .lines()
            .find(|line| line.starts_with("Pages:"))
            .unwrap();
        assert!(line.ends_with(&format!(" {pages}")), "{name}: {line}");
        let text: String = poppler("pdftotext", &[&pdf, "-"])
            .split_whitespace()
            .collect();
        for said in told {
            let said: String = said.split_whitespace().collect();
            assert!(text.contains(&said), "{name} does not say “{said}”: {text}");
        }
    }
}

#[test]
fn a_sealed_purchase_takes_nothing_but_deliveries() {
    let dossier = Dossier::sample("hydraulic-oil");
    let change = json!({"kind": "set_supplier", "supplier": "new", "name": "New"}).to_string();
    let answer = dossier.apply_as("goran", &[&change]).ends(2).json_lines();
    assert_eq!(answer[0]["refused"]["code"], "sealed");
    let delivered = json!({
        "kind": "record_follow_up", "supplier": "oleum", "shipments": 3, "late": 0, "source": "Store ledger"
    });
    dossier.apply_as("goran", &[&delivered.to_string()]).done();
}

/// A shipped purchase recorded line by line by those who recorded it, up to a line that is left out.
fn up_to(name: &str, stop: impl Fn(&Value) -> bool) -> Dossier {
    let dossier = Dossier::empty();
    let lines = recorded(name);
    let until = (lines.iter()).position(|line| stop(&line.change));
    let lines = &lines[..until.unwrap_or(lines.len())];
    for own in lines.chunk_by(|one, other| one.actor == other.actor) {
        let changes: Vec<String> = own.iter().map(|line| line.change.to_string()).collect();
        let changes: Vec<&str> = changes.iter().map(String::as_str).collect();
        dossier.apply_as(&own[0].actor, &changes).done();
    }
    dossier
}

fn memo_text(dossier: &Dossier) -> String {
    let pdf = dossier.folder.path("memo.pdf");
    dossier.ask("memo", &["-o", &pdf]).done();
    plain(&poppler("pdftotext", &["-raw", &pdf, "-"])).replace('\n', " ")
}

#[test]
fn every_purchase_that_ships_can_be_recorded_line_by_line_on_the_command_line() {
    for (name, pages, _) in WHOLE {
        let (typed, shipped) = (up_to(name, |_| false), Dossier::sample(name));
        typed.ask("verify", &[]).done();
        if !["hydraulic-oil"].contains(&name) {
            assert_eq!(typed.rank(), shipped.rank(), "{name}");
        }
        let states = |dossier: &Dossier| {
            let report = dossier.ask("phases", &["--json"]).done().json();
            let phases = report["phases"].as_array().unwrap();
            let state = |row: &Value| (row["phase"].clone(), row["closed"].is_object());
            phases.iter().map(state).collect::<Vec<_>>()
        };
        assert_eq!(states(&typed), states(&shipped), "{name}");
        let pdf = typed.folder.path("memo.pdf");
        typed.ask("memo", &["-o", &pdf]).done();
        let facts = poppler("pdfinfo", &[&pdf]);
        let line = facts.lines().find(|line| line.starts_with("Pages:"));
        assert!(
            line.is_some_and(|line| line.ends_with(&format!(" {pages}"))),
            "{name}: {facts}"
        );
    }
}

#[test]
fn while_prices_are_sealed_a_member_reads_what_the_window_shows_them_and_the_whole_file_says_so_first()
 {
    let dossier = up_to("cooling-pumps", |change| change["kind"] == "hold_step");
    let warning = "Prices are still sealed for those who score. This is the whole file";
    for arguments in [&["rank"][..], &["phases"], &["log"]] {
        let answer = dossier.ask(arguments[0], &arguments[1..]).done();
        assert!(answer.out.starts_with(warning), "{answer}");
    }
    let answer = dossier.ask("rank", &["--json"]).done().says(&[warning]);
    answer.json();
    let pdf = dossier.folder.path("memo.pdf");
    dossier.ask("memo", &["-o", &pdf]).done().prints(&[warning]);
    std::fs::remove_file(&pdf).unwrap();

    // Milan uses the pumps and scores; Petar buys, and does not see yet what others scored.
    for (member, why) in [
        ("milan", "prices are still sealed"),
        ("petar", "not revealed"),
    ] {
        dossier.ask("rank", &["--as", member]).ends(2).says(&[why]);
        let refused = dossier.ask("memo", &["--as", member, "-o", &pdf]);
        refused.ends(2).says(&[why]);
    }
    assert!(!dossier.folder.names().contains(&"memo.pdf".to_owned()));
    let seen = dossier.ask("phases", &["--as", "milan"]).done();
    assert!(!seen.out.contains("whole file"), "{seen}");
    let log = dossier.ask("log", &["--as", "milan"]).done();
    let whole = dossier.ask("log", &[]).done();
    assert!(log.out.len() < whole.out.len());
    dossier
        .ask("phases", &["--as", "nobody-here"])
        .ends(2)
        .says(&["nobody-here"]);

    let opened = Dossier::sample("cooling-pumps");
    let answer = opened.ask("rank", &["--as", "milan"]).done();
    assert_eq!(answer.out, opened.ask("rank", &[]).done().out);
}

#[test]
fn a_purchase_follows_a_sealed_one_with_its_criteria_records_and_decision() {
    let earlier = Dossier::sample("shipping-boxes");
    let path = earlier.folder.path("again.ponder");
    let new = |member: &str, class: &str| {
        let from = [
            "new",
            &path,
            "--from",
            &earlier.path,
            "--as",
            member,
            "--class",
            class,
        ];
        ponder(&from)
    };
    new("nobody-here", "modified-rebuy")
        .ends(2)
        .says(&["nobody-here"]);
    new("goran", "modified-rebuy").done();
    let again = Dossier {
        path,
        folder: earlier.folder,
    };
    let report = again.ask("phases", &["--json"]).done().json();
    assert_eq!(report["buy_class"], "modified_rebuy");
    let log = again.log();
    let cited = log
        .iter()
        .find(|entry| entry["change"]["kind"] == "cite_precedent");
    let cited = &cited.unwrap()["change"];
    assert_eq!(cited["incumbent"], "valpap");
    assert_eq!(
        cited["weights"].as_object().unwrap().len(),
        cited["criteria"].as_array().unwrap().len()
    );
    let record = |entries: &[Value], kind: &str| {
        let own = entries.iter().rev().map(|entry| entry["change"].clone());
        let mut own = own.filter(|change| change["kind"] == kind && change["supplier"] == "valpap");
        own.next()
            .map_or(0, |change| change["shipments"].as_u64().unwrap())
    };
    let before = ponder(&["log", &earlier.path, "--json"]).done().json();
    let before = before.as_array().unwrap();
    let delivered = record(before, "record_deliveries") + record(before, "record_follow_up");
    assert!(delivered > 0);
    assert_eq!(record(&log, "record_deliveries"), delivered);
}

#[test]
fn a_phase_opened_again_is_told_in_the_memo_with_what_it_undid() {
    let dossier = Dossier::sample("shipping-boxes");
    let reopen = json!({"kind": "reopen_phase", "phase": "negotiation", "reason": "Valpap withdrew its price."});
    dossier.apply_as("sanja", &[&reopen.to_string()]).done();
    let text = memo_text(&dossier);
    for said in [
        "Opened again by Sanja Krstić, and with it: Decision and",
        "the choice of Valpap and the signatures of",
        "Why: Valpap withdrew its price.",
    ] {
        assert!(text.contains(said), "not “{said}”: {text}");
    }
}

#[test]
fn an_earlier_round_stands_once_somebody_has_answered_in_a_later_one() {
    let dossier = up_to("shipping-boxes", |change| change["kind"] == "choose");
    let line = json!({"kind": "clear", "slot": "offer/karto-1", "reason": "A slip"}).to_string();
    let reopened =
        json!({"kind": "reopen_phase", "phase": "negotiation", "reason": "One more round."});
    dossier.apply_as("sanja", &[&reopened.to_string()]).done();
    let answer = dossier.apply_as("goran", &[&line]).ends(2).json_lines();
    assert_eq!(answer[0]["refused"]["code"], "round_over", "{answer:?}");
    assert_eq!(
        answer[0]["refused"]["arguments"],
        json!({"round": 1, "later": 2})
    );
}
