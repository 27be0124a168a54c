//! Doubts about what is weighed: each fires on its counter-example, and none on the samples.
#![allow(clippy::unwrap_used, reason = "in a test a panic is the report")]

mod process;

use dossier::{Dossier, Guard, Touch, Warning, evaluate, guards};
use process::{Case, read};
use serde_json::{Value, json};

const SAMPLES: [(&str, &str); 7] = [
    (
        "cooling-pumps",
        include_str!("../../../samples/cooling-pumps.jsonl"),
    ),
    (
        "efavirenz",
        include_str!("../../../samples/efavirenz.jsonl"),
    ),
    (
        "efavirenz-minimal",
        include_str!("../../../samples/efavirenz-minimal.jsonl"),
    ),
    (
        "hydraulic-oil",
        include_str!("../../../samples/hydraulic-oil.jsonl"),
    ),
    (
        "hydraulic-oil-reopened",
        include_str!("../../../samples/hydraulic-oil-reopened.jsonl"),
    ),
    (
        "shipping-boxes",
        include_str!("../../../samples/shipping-boxes.jsonl"),
    ),
    (
        "shipping-boxes-again",
        include_str!("../../../samples/shipping-boxes-again.jsonl"),
    ),
];

/// One decider, criteria with the answers of each offer, and prices that rank the offers otherwise.
fn weighed(criteria: &[(&str, Value)], offers: &[&[&str]]) -> Case {
    let mut case = Case::default();
    case.done(
        "",
        json!({"kind": "set_member", "member": "ana", "name": "Ana", "roles": ["decider"]}),
    );
    case.done(
        "ana",
        json!({"kind": "describe_purchase", "title": "Pumps", "buy_class": "new_task",
        "unit": {"one": "pump", "many": "pumps"}, "currency": "EUR"}),
    );
    case.done(
        "ana",
        json!({"kind": "set_criterion", "criterion": "cost", "name": "Cost", "family": "cost",
        "scale": {"type": "landed_cost", "worst": "20", "best": "10"}}),
    );
    for (id, criterion) in criteria {
        let mut change = json!({"kind": "set_criterion", "criterion": id, "name": id, "family": "quality",
            "scale": {"type": "quantity", "unit": "points", "worst": "0", "best": "10"}});
        change
            .as_object_mut()
            .unwrap()
            .extend(criterion.as_object().unwrap().clone());
        case.done("ana", change);
    }
    let prices = ["14", "12", "18", "13", "16"];
    for ((place, answers), price) in offers.iter().enumerate().zip(prices) {
        let supplier = format!("s{place}");
        let answers: serde_json::Map<String, Value> = criteria
            .iter()
            .zip(*answers)
            .map(|((id, _), answer)| ((*id).to_owned(), json!(answer)))
            .collect();
        case.done(
            "ana",
            json!({"kind": "set_supplier", "supplier": supplier, "name": supplier}),
        );
        case.done("ana", json!({"kind": "record_offer", "offer": format!("{supplier}-1"), "supplier": supplier, "round": 1,
            "lines": [{"item": "pump", "quantity": "1", "price": price, "freight": "1"}], "answers": answers}));
    }
    case
}

fn plain() -> Value {
    json!({})
}

fn id<T: std::str::FromStr<Err: std::fmt::Debug>>(text: &str) -> T {
    text.parse().unwrap()
}

/// Offers (9, 4) and (5, 9): the first criterion split into two of the same answers turns the winner.
#[test]
fn a_criterion_split_in_two_with_the_same_answers_is_told() {
    let case = weighed(
        &[
            ("reliability", plain()),
            ("punctuality", plain()),
            ("quality", plain()),
        ],
        &[&["9", "9", "4"], &["5", "5", "9"]],
    );

    assert_eq!(
        guards(&case.dossier),
        [Guard::SameAnswers {
            one: id("reliability"),
            other: id("punctuality")
        }]
    );
}

#[test]
fn the_same_unit_in_the_same_order_is_the_same_evidence_and_two_offers_are_too_few_for_that() {
    let criteria = [
        (
            "a",
            json!({"scale": {"type": "quantity", "unit": "days", "worst": "90", "best": "10"}}),
        ),
        (
            "b",
            json!({"scale": {"type": "quantity", "unit": "days", "worst": "40", "best": "1"}}),
        ),
    ];
    let three = weighed(&criteria, &[&["30", "9"], &["20", "5"], &["60", "30"]]);
    let two = weighed(&criteria, &[&["30", "9"], &["20", "5"]]);

    assert_eq!(
        guards(&three.dossier),
        [Guard::SameAnswers {
            one: id("a"),
            other: id("b")
        }]
    );
    assert_eq!(guards(&two.dossier), []);
}

#[test]
fn two_criteria_of_one_name_are_told_before_there_is_an_offer() {
    let case = weighed(
        &[
            ("a", json!({"name": {"en": "Lead time", "sr-Cyrl": "Рок"}})),
            ("b", json!({"name": " lead TIME"})),
        ],
        &[],
    );

    assert_eq!(
        guards(&case.dossier),
        [Guard::SameName {
            one: id("a"),
            other: id("b")
        }]
    );
}

#[test]
fn money_beside_the_cost_is_told_whether_by_its_unit_or_by_its_answers() {
    let by_unit = weighed(
        &[(
            "spares",
            json!({"scale": {"type": "quantity", "unit": "EUR a year", "worst": "900", "best": "0"}}),
        )],
        &[],
    );
    let by_freight = weighed(&[("transport", plain())], &[&["1"], &["1"]]);
    let by_price = weighed(
        &[(
            "quote",
            json!({"scale": {"type": "quantity", "unit": "per pump", "worst": "20", "best": "10"}}),
        )],
        &[&["14"], &["12"]],
    );

    let part = |criterion: &str| Guard::PartOfCost {
        criterion: id(criterion),
        cost: id("cost"),
    };
    assert_eq!(guards(&by_unit.dossier), [part("spares")]);
    assert!(guards(&by_price.dossier).contains(&part("quote")));
    assert!(
        !guards(&by_freight.dossier).contains(&part("transport")),
        "one freight for all tells nothing"
    );
}

#[test]
fn criteria_that_rank_four_offers_alike_are_told_with_their_correlation() {
    let other_unit =
        json!({"scale": {"type": "quantity", "unit": "grade", "worst": "0", "best": "100"}});
    let offers: [&[&str]; 4] = [&["9", "80"], &["7", "60"], &["5", "50"], &["1", "10"]];
    let four = weighed(&[("a", plain()), ("b", other_unit.clone())], &offers);
    let three = weighed(&[("a", plain()), ("b", other_unit.clone())], &offers[..3]);
    let opposite = weighed(
        &[("a", plain()), ("b", other_unit)],
        &[&["9", "10"], &["7", "50"], &["5", "60"], &["1", "80"]],
    );

    assert_eq!(
        guards(&four.dossier),
        [Guard::MoveTogether {
            one: id("a"),
            other: id("b"),
            correlation: 1.0
        }]
    );
    assert_eq!(
        guards(&three.dossier),
        [],
        "three offers agree by chance once in six times"
    );
    assert_eq!(
        guards(&opposite.dossier),
        [],
        "what pulls the other way counts nothing twice"
    );
}

#[test]
fn a_criterion_that_tells_no_offers_apart_is_told() {
    let case = weighed(&[("a", plain())], &[&["10"], &["14"]]);

    assert_eq!(
        guards(&case.dossier),
        [Guard::NoSpread { criterion: id("a") }],
        "both count as the best"
    );
}

#[test]
fn weights_older_than_the_scale_are_told_until_they_are_given_again_and_a_new_name_makes_none_old()
{
    let mut case = weighed(&[("a", plain())], &[]);
    let weights =
        json!({"kind": "give_weights", "member": "ana", "points": {"cost": "60", "a": "40"}});
    let scaled = |name: &str, best: &str| {
        json!({"kind": "set_criterion", "criterion": "a", "name": name, "family": "quality",
        "scale": {"type": "quantity", "unit": "points", "worst": "0", "best": best}})
    };
    case.done("ana", weights.clone());
    case.done("ana", scaled("Another name", "10"));
    assert_eq!(guards(&case.dossier), []);
    case.done("ana", scaled("Another name", "20"));
    assert_eq!(
        guards(&case.dossier),
        [Guard::WeightsBeforeScale {
            member: id("ana"),
            criterion: id("a")
        }]
    );
    case.done("ana", scaled("A third name", "20"));
    assert_eq!(
        guards(&case.dossier).len(),
        1,
        "the scale is still younger than the weights"
    );
    case.done("ana", weights);
    assert_eq!(guards(&case.dossier), []);
}

#[test]
fn more_than_nine_criteria_are_told() {
    let names = ["a", "b", "c", "d", "e", "f", "g", "h", "i"];
    let criteria = names.map(|name| (name, plain()));

    assert_eq!(
        guards(&weighed(&criteria[..8], &[]).dossier),
        [],
        "eight and the cost are nine"
    );
    assert_eq!(
        guards(&weighed(&criteria, &[]).dossier),
        [Guard::TooManyCriteria { count: 10 }]
    );
}

fn folded(sample: &str) -> Dossier {
    let mut dossier = Dossier::default();
    for (entry, line) in (1..).zip(sample.lines()) {
        let line: Value = serde_json::from_str(line).unwrap();
        let touch = Touch {
            entry,
            actor: String::new(),
            time: line["time"].as_str().unwrap().to_owned(),
        };
        dossier.fold(touch, &read(line["change"].clone()));
    }
    dossier
}

#[test]
fn no_guard_fires_on_a_sample() {
    for (name, sample) in SAMPLES {
        assert_eq!(guards(&folded(sample)), [], "{name}");
    }
}

#[test]
fn a_doubt_stands_among_the_warnings_of_the_ranking() {
    let mut case = weighed(&[("a", plain())], &[&["10"], &["14"]]);
    case.done(
        "ana",
        json!({"kind": "set_position", "position": "leverage"}),
    );
    case.done(
        "ana",
        json!({"kind": "give_weights", "member": "ana", "points": {"cost": "60", "a": "40"}}),
    );
    let warnings = evaluate(&case.dossier).unwrap().warnings;

    assert!(warnings.contains(&Warning::Guard(Guard::NoSpread { criterion: id("a") })));
}
