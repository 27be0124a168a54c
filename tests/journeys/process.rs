//! The way to a decision on the command line: what each phase owes, and the one page of a straight rebuy.

use serde_json::{Value, json};

use crate::files::Dossier;
use crate::memo::poppler;
use crate::program::plain;

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
        7,
        &[
            "Alba Hydraulics is chosen",
            "its one late delivery was a strike",
            "A tie to one of the suppliers",
            "7c65cd6885cf347674f08ba0e6442b34f01899a5866e3c2327f7bf2f4d8094b7",
        ],
    ),
    ("shipping-boxes", 5, &["Valpap is chosen"]),
    (
        "shipping-boxes-again",
        6,
        &["Contract 2024/003", "At least 70 % recycled fibre"],
    ),
    ("hydraulic-oil", 1, &["Buy again from Oleum"]),
    (
        "hydraulic-oil-reopened",
        4,
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
