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
