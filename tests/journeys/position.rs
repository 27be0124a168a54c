//! How strategic: from the answers on the command line to the printed memo, and the same offers under each position.

use serde_json::{Value, json};

use crate::files::Dossier;
use crate::memo::poppler;
use crate::program::plain;
use crate::purchase::PURCHASE;

/// Infusion pumps, answered as a purchase with little impact and much risk: impact 2.40, risk 3.20.
fn answered() -> String {
    json!({
        "kind": "answer_questionnaire",
        "answers": {
            "spend_share": 3, "day_without": 4, "cost_share": 1, "product_quality": 2, "differentiation": 2,
            "qualified_suppliers": 4, "time_to_switch": 4, "substitutes": 3, "lead_time": 3, "lock_in": 2,
        },
        "note": "Asked the ward and the store",
    })
    .to_string()
}

fn pumps() -> Dossier {
    let answers = answered();
    let mut lines = PURCHASE.to_vec();
    lines.insert(3, &answers);
    Dossier::of(&lines)
}

#[test]
fn the_answers_are_told_with_the_distance_to_each_cut_and_what_alone_would_flip_them() {
    let dossier = pumps();
    dossier.ask("phases", &[]).done().prints(&[
        "The answers make it a bottleneck purchase: impact 2.40, 0.60 below the cut of 3; supply risk 3.20, 0.20 above",
        "  time to change the supplier: 2 or less in place of 4 makes it a non-critical purchase",
        "  how its price moves, still unanswered: 1 makes it a non-critical purchase",
        "What the declared position proposes:",
        "  Starting weights: reliability 45 %, quality 20 %, cost 15 %, service 10 %, sustainability 10 %",
    ]);
    let report = dossier.ask("phases", &["--json"]).done().json();
    let position = &report["position"];
    assert_eq!(position["proposed"], "bottleneck");
    assert_eq!(position["impact"]["mean"], 2.4);
    assert_eq!(position["risk"]["answered"], 5);
    assert_eq!(position["departures"], json!([]));
}

#[test]
fn the_memo_prints_the_answers_and_the_departures() {
    let dossier = pumps();
    dossier
        .apply(&[
            &json!({ "kind": "set_position", "position": "strategic", "reason": "The law will ask for two makers" })
                .to_string(),
            r#"{"kind":"set_caution","bound":false,"reason":"Every record is long"}"#,
        ])
        .done();
    let pdf = dossier.folder.path("memo.pdf");
    dossier.ask("memo", &["-o", &pdf]).done();
    let lines = plain(&poppler("pdftotext", &["-raw", &pdf, "-"]));
    // A sentence runs over the lines of its column.
    let text = lines.split_whitespace().collect::<Vec<_>>().join(" ");
    for said in [
        "How strategic it is",
        "a day without it: 4 · Part of the line or service stops",
        "Departures from what is proposed",
        "The law will ask for two makers",
        "Every record is long",
        "Under each position",
    ] {
        assert!(text.contains(said), "{said}\n{text}");
    }
    dossier.ask("rank", &[]).done().prints(&[
        "It is declared a strategic purchase; the answers make it a bottleneck purchase. Reason: The law will ask",
        "Records count by the mean in place of the cautious bound. Reason: Every record is long",
    ]);
}

#[test]
fn the_ranking_says_who_would_be_first_under_each_position_and_why() {
    let dossier = Dossier::sample("efavirenz");
    dossier.ask("rank", &[]).done().prints(&[
        "Under each position:",
        "  Strategic purchase: Only the cautious bound and the floor of 40 % together put Hetero first: the bound alone \
         gives Strides, the floor alone Micro Labs. A pack then costs $0.229 more.",
        "  Leverage purchase: The mean counts and no floor holds: the members’ own weights put Strides first.",
    ]);
    let report = dossier.ask("rank", &["--json"]).done().json();
    let first: Vec<&Value> = (report["positions"].as_array().into_iter().flatten())
        .map(|one| &one["ranking"][0]["supplier"])
        .collect();
    assert_eq!(first, ["Hetero", "Hetero", "Strides", "Strides"]);
    let second: Vec<&Value> = (report["positions"].as_array().into_iter().flatten())
        .map(|one| &one["starting_weights"][1]["supplier"])
        .collect();
    assert_eq!(
        second,
        ["Micro Labs", "Pharmacy Direct", "Micro Labs", "Micro Labs"]
    );
}
