//! What is weighed, from the command line to the paper: points, levels, yes and no, a group, a computed gate, an answer
//! that is missing and one that is not certain.

use serde_json::json;

use crate::files::Dossier;
use crate::memo::poppler;
use crate::program::plain;

const DOORS: [&str; 19] = [
    r#"{"kind":"set_member","member":"ana","name":"Ana Kos","roles":["decider"]}"#,
    r#"{"kind":"describe_purchase","title":"Cold-store doors","buy_class":"new_task","unit":{"one":"door","many":"doors"},"currency":"EUR"}"#,
    r#"{"kind":"set_position","position":"leverage"}"#,
    r#"{"kind":"set_criterion_group","group":"upkeep","name":"Upkeep"}"#,
    r#"{"kind":"set_criterion","criterion":"cost","name":"Landed cost","family":"cost","scale":{"type":"landed_cost","worst":"2000","best":"1000"}}"#,
    r#"{"kind":"set_criterion","criterion":"lead","name":"Lead time","family":"service","scale":{"type":"piecewise","unit":"weeks","points":[{"answer":"4","value":"1"},{"answer":"8","value":"0.8"},{"answer":"16","value":"0"}]}}"#,
    r#"{"kind":"set_criterion","criterion":"parts","name":"Spare parts","family":"service","group":"upkeep","missing":"estimate","scale":{"type":"levels","levels":[{"level":"maker","name":"from the maker","meaning":"A week or more","value":"0"},{"level":"stock","name":"in stock","meaning":"The same day","value":"1"}]}}"#,
    r#"{"kind":"set_criterion","criterion":"training","name":"Training","family":"service","group":"upkeep","missing":"worst","scale":{"type":"yes_no"}}"#,
    r#"{"kind":"set_gate","gate":"soon","requirement":"Here before summer","threshold":{"type":"at_most","criterion":"lead","answer":"12"}}"#,
    r#"{"kind":"give_weights","member":"ana","points":{"cost":"40","lead":"30","parts":"20","training":"10"}}"#,
    r#"{"kind":"set_supplier","supplier":"alfa","name":"Alfa"}"#,
    r#"{"kind":"set_supplier","supplier":"beta","name":"Beta"}"#,
    r#"{"kind":"set_supplier","supplier":"gama","name":"Gama"}"#,
    r#"{"kind":"record_offer","offer":"alfa-1","supplier":"alfa","round":1,"lines":[{"item":"Door","quantity":"1","price":"1500"}],"answers":{"lead":{"low":"6","likely":"8","high":"14"},"parts":{"level":"stock"},"training":true}}"#,
    r#"{"kind":"record_offer","offer":"beta-1","supplier":"beta","round":1,"lines":[{"item":"Door","quantity":"1","price":"1300"}],"answers":{"lead":"10"}}"#,
    r#"{"kind":"record_offer","offer":"gama-1","supplier":"gama","round":1,"lines":[{"item":"Door","quantity":"1","price":"1010"}],"answers":{"lead":"13","parts":{"level":"stock"},"training":true}}"#,
    r#"{"kind":"estimate_answer","supplier":"beta","criterion":"parts","answer":{"level":"stock"},"reason":"Seen in their store"}"#,
    r#"{"kind":"set_criterion_group","group":"service","name":"Service"}"#,
    r#"{"kind":"set_criterion_group","group":"upkeep","name":"Upkeep","parent":"service"}"#,
];

#[test]
fn a_committee_weighs_by_points_levels_and_yes_or_no_and_reads_what_was_put_in_place_of_answers() {
    let dossier = Dossier::of(&DOORS);
    let report = dossier.rank();

    // Alfa: cost 0.5·0.4, lead 8 weeks 0.8·0.3, stock 0.2, training 0.1. Beta: 0.7·0.4, 10 weeks 0.6·0.3, 0.2, 0.
    let ranking: Vec<(&str, f64)> = (report["ranking"].as_array().unwrap().iter())
        .map(|one| (one["id"].as_str().unwrap(), one["value"].as_f64().unwrap()))
        .collect();
    assert_eq!(ranking.len(), 2);
    assert!(
        ranking[0].0 == "alfa" && (ranking[0].1 - 0.74).abs() < 1e-9,
        "{ranking:?}"
    );
    assert!(
        ranking[1].0 == "beta" && (ranking[1].1 - 0.66).abs() < 1e-9,
        "{ranking:?}"
    );
    let groups: Vec<_> = (report["groups"].as_array().unwrap().iter())
        .map(|group| {
            (
                group["group"].clone(),
                group["depth"].clone(),
                group["criteria"].clone(),
            )
        })
        .collect();
    let leaves = json!(["parts", "training"]);
    assert_eq!(
        groups,
        [
            (json!("service"), json!(0), leaves.clone()),
            (json!("upkeep"), json!(1), leaves)
        ]
    );

    dossier.ask("rank", &[]).done().prints(&[
        "Group Service: 30.00 % together",
        "  Service: Beta up to 42.86 %, Alfa above",
        "  Service: Beta up to 7.89 %, Alfa above",
        "Out: Gama: Does not meet “Here before summer”: 13 weeks; at most 12 weeks is asked",
        "Without the gate “Here before summer”, which alone keeps out Gama, Gama would win.",
        "Beta gives no answer to Spare parts: the buyer’s estimate counts, “in stock”. It rests on this: Seen in their store",
        "Beta gives no answer to Training: it counts as the worst level, as was declared.",
        "Alfa gives a range for Lead time. Were it 14 weeks, Beta would win.",
    ]);
    let pdf = dossier.folder.path("memo.pdf");
    dossier.ask("memo", &["-o", &pdf]).done();
    let text = plain(&poppler("pdftotext", &["-layout", &pdf, "-"]));
    for said in [
        "8 (6–14)",
        "Service › Upkeep:",
        "which alone keeps out Gama",
        "12 weeks is asked",
    ] {
        assert!(text.contains(said), "{said} is not in {text}");
    }
}

#[test]
fn a_group_with_criteria_stays_and_a_ring_of_groups_is_named() {
    let dossier = Dossier::of(&DOORS);
    let clear = dossier
        .apply(&[r#"{"kind":"clear","slot":"criterion-group/upkeep"}"#])
        .ends(2)
        .json_lines();
    assert_eq!(clear[0]["refused"]["code"], "in_use");
    let ring = dossier
        .apply(&[r#"{"kind":"set_criterion_group","group":"service","name":"Service","parent":"upkeep"}"#])
        .ends(2)
        .json_lines();
    let message = ring[0]["refused"]["message"].as_str().unwrap();
    assert!(
        message.ends_with("Service (service) → Upkeep (upkeep) → Service (service)."),
        "{message}"
    );
}
