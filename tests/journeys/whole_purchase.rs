//! A whole purchase by script: from nothing to the memo, one change a line.

use serde_json::{Value, json};

use crate::files::{Dossier, close, order};
use crate::program::{plain, ponder_reading};
use crate::purchase::PURCHASE;

#[test]
fn every_line_of_a_script_is_answered_with_the_number_of_its_entry() {
    let dossier = Dossier::empty();
    let answers = dossier.apply(&PURCHASE).done().json_lines();
    let numbers: Vec<Value> = (1..=PURCHASE.len())
        .map(|seq| json!({ "seq": seq }))
        .collect();
    assert_eq!(answers, numbers);
    assert_eq!(dossier.entries(), PURCHASE.len());
    assert_eq!(dossier.folder.names(), ["purchase.ponder"]);
}

#[test]
fn blank_lines_and_line_ends_of_windows_are_no_trouble() {
    let dossier = Dossier::empty();
    let input = format!("\r\n{}\r\n  \n{}\r\n\n", PURCHASE[0], PURCHASE[1]);
    let answer = ponder_reading(&["apply", &dossier.path], input.as_bytes()).done();
    assert_eq!(answer.json_lines(), [json!({"seq": 1}), json!({"seq": 2})]);
}

/// By hand. With shapes 1 and 1 and no late delivery among n, the rate on time has the density of Beta(n + 1, 1), whose
/// 5 % quantile is 0.05^(1 / (n + 1)).
#[test]
fn the_purchase_ranks_as_computed_by_hand() {
    let report = Dossier::of(&PURCHASE).rank();
    // Ana's 20, 60, 20 of 100 and three times Boris's 4, 2, 4 of 10.
    let own = [
        (0.2 + 3.0 * 0.4) / 4.0,
        (0.6 + 3.0 * 0.2) / 4.0,
        (0.2 + 3.0 * 0.4) / 4.0,
    ];
    let others = 0.55 / (own[1] + own[2]);
    let used = [0.45, own[1] * others, own[2] * others];
    for (place, criterion) in ["on-time", "cost", "flow"].into_iter().enumerate() {
        close(&report["weights"][criterion]["own"], own[place], 1e-12);
        close(&report["weights"][criterion]["used"], used[place], 1e-12);
    }
    close(&report["rule"]["floor"], 0.45, 1e-12);

    let proven = |shipments: f64| (0.05_f64.powf(1.0 / (shipments + 1.0)) - 0.8) / 0.2;
    let value = |weights: [f64; 3], values: [f64; 3]| -> f64 {
        weights
            .iter()
            .zip(values)
            .map(|(one, other)| one * other)
            .sum()
    };
    let alfa = [proven(19.0), 0.4, 0.5];
    let beta = [proven(39.0), 0.75, 0.2];
    let gama = [proven(99.0), 0.2, 0.8];
    assert_eq!(
        order(&report["ranking"]),
        [("gama", 1), ("beta", 2), ("alfa", 3)]
    );
    for (place, values) in [gama, beta, alfa].into_iter().enumerate() {
        close(
            &report["ranking"][place]["value"],
            value(used, values),
            1e-9,
        );
        let id = report["ranking"][place]["id"].as_str().unwrap();
        let without = report["ranking_without_rule"].as_array().unwrap();
        let without = without.iter().find(|ranked| ranked["id"] == id).unwrap();
        close(&without["value"], value(own, values), 1e-9);
    }
    let costs: Vec<f64> = report["ranking"]
        .as_array()
        .unwrap()
        .iter()
        .map(|ranked| ranked["landed_cost"].as_f64().unwrap())
        .collect();
    assert_eq!(costs, [460.0, 350.0, 420.0]);
}

#[test]
fn the_purchase_can_be_read_and_printed_in_three_languages() {
    let dossier = Dossier::of(&PURCHASE);
    let pdf = dossier.folder.path("memo.pdf");
    for (language, volume) in [
        ("en", "40 pumps"),
        ("sr-Cyrl", "40 pumps"),
        ("sr-Latn", "40 pumps"),
    ] {
        dossier.ask("rank", &["--lang", language]).done().prints(&[
            "Infusion pumps · P-7",
            "Alfa",
            "Beta",
            "Gama",
        ]);
        dossier
            .ask("memo", &["-o", &pdf, "--lang", language])
            .done();
        let text = plain(&crate::memo::poppler("pdftotext", &["-layout", &pdf, "-"]));
        for word in ["Infusion pumps", "Gama", "Ana Lukić", "Boris Vuk", volume] {
            assert!(text.contains(word), "no “{word}” in {language}:\n{text}");
        }
    }
}

#[test]
fn the_purchase_in_the_guide_can_be_made_as_it_stands_there() {
    let guide = concat!(env!("CARGO_MANIFEST_DIR"), "/../docs/guide.md");
    let guide = std::fs::read_to_string(guide).expect("the guide can be read");
    let script = guide
        .split_once("```json\n")
        .and_then(|(_, rest)| rest.split_once("```"))
        .expect("the guide shows a script")
        .0;
    let dossier = Dossier::empty();
    let lines: Vec<&str> = script.lines().collect();
    let answers = dossier.apply(&lines).done().json_lines();
    assert_eq!(answers.len(), lines.len());
    assert_eq!(dossier.rank()["ranking"].as_array().unwrap().len(), 2);
    let pdf = dossier.folder.path("memo.pdf");
    dossier.ask("memo", &["-o", &pdf]).done();
}

#[test]
fn a_log_applied_to_a_new_dossier_makes_the_same_purchase() {
    for sample in ["efavirenz-minimal", "efavirenz"] {
        let original = Dossier::sample(sample);
        let changes: Vec<String> = original
            .log()
            .iter()
            .map(|entry| entry["change"].to_string())
            .collect();
        let changes: Vec<&str> = changes.iter().map(String::as_str).collect();
        let copy = Dossier::of(&changes);
        assert_eq!(copy.rank(), original.rank());
        for (one, other) in copy.log().iter().zip(original.log()) {
            assert_eq!(one["seq"], other["seq"]);
            assert_eq!(one["change"], other["change"]);
        }
    }
}

#[test]
fn the_log_says_who_acted_and_for_whom() {
    let dossier = Dossier::of(&PURCHASE);
    dossier
        .apply_as(
            "ana",
            &[
                r#"{"kind":"set_floor","share":"0.5","reason":"Agreed."}"#,
                r#"{"kind":"give_weights","member":"boris","points":{"on-time":"1","cost":"1","flow":"1"}}"#,
                r#"{"kind":"give_weights","member":"ana","points":{"on-time":"1","cost":"1","flow":"1"}}"#,
            ],
        )
        .done();
    let log = dossier.log();
    let people: Vec<(&str, &str)> = log[PURCHASE.len()..]
        .iter()
        .map(|entry| {
            (
                entry["actor"].as_str().unwrap(),
                entry["on_behalf"].as_str().unwrap(),
            )
        })
        .collect();
    assert_eq!(people, [("ana", ""), ("ana", "boris"), ("ana", "")]);
    dossier
        .ask("log", &[])
        .done()
        .prints(&["ana for boris", "the committee’s floor"]);
}

#[test]
fn a_supplier_screened_out_is_not_ranked_until_it_is_let_in_again() {
    let dossier = Dossier::of(&PURCHASE);
    let before = dossier.rank();
    let reason = "The registration has expired.";
    dossier
        .apply(&[&json!({"kind": "screen_out", "supplier": "gama", "reason": reason}).to_string()])
        .done();
    let report = dossier.rank();
    assert_eq!(order(&report["ranking"]), [("beta", 1), ("alfa", 2)]);
    assert_eq!(
        report["excluded"],
        json!([{"supplier": "Gama", "reason": reason}])
    );
    dossier
        .ask("rank", &[])
        .done()
        .prints(&["Out: Gama: The registration has expired."]);
    dossier
        .apply(&[r#"{"kind":"clear","slot":"screening/gama","reason":"Renewed."}"#])
        .done();
    assert_eq!(dossier.rank(), before);
}

#[test]
fn a_later_round_replaces_the_earlier_and_withdrawing_it_brings_that_back() {
    let dossier = Dossier::of(&PURCHASE);
    let before = dossier.rank();
    dossier
        .apply(&[
            r#"{"kind":"record_offer","offer":"alfa-2","supplier":"alfa","round":2,"lines":[{"item":"Pump","quantity":"40","price":"302"}],"answers":{"flow":"20"}}"#,
        ])
        .done();
    let report = dossier.rank();
    let ranking = report["ranking"].as_array().unwrap();
    assert_eq!(ranking.len(), 3);
    let alfa = ranking
        .iter()
        .find(|ranked| ranked["id"] == "alfa")
        .unwrap();
    assert_eq!(alfa["landed_cost"], json!(302));
    assert_eq!(alfa["rank"], 1);
    dossier
        .apply(&[r#"{"kind":"clear","slot":"offer/alfa-2","reason":"Withdrawn."}"#])
        .done();
    assert_eq!(dossier.rank(), before);
}

#[test]
fn a_floor_of_the_committees_own_takes_the_place_of_the_starting_point() {
    let dossier = Dossier::of(&PURCHASE);
    for (share, used) in [("0.9", 0.9), ("0.2", 0.35), ("0", 0.35), ("1", 1.0)] {
        let floor = json!({"kind": "set_floor", "share": share, "reason": "Agreed."});
        dossier.apply(&[&floor.to_string()]).done();
        let report = dossier.rank();
        assert_eq!(report["rule"]["set_by_committee"], true);
        close(&report["rule"]["used"], used, 1e-12);
    }
    dossier
        .apply(&[r#"{"kind":"clear","slot":"floor"}"#])
        .done();
    let report = dossier.rank();
    assert_eq!(report["rule"]["set_by_committee"], false);
    close(&report["rule"]["used"], 0.45, 1e-12);
}
