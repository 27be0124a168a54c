//! Weights drawn from answers: published examples, what is refused, and what must not matter.
#![allow(clippy::unwrap_used, reason = "in a test a panic is the report")]

mod flaws;
#[path = "../process/mod.rs"]
mod process;
mod properties;

use dossier::{
    Change, CriterionId, Elicitation, Guard, MemberId, Problem, Slot, Way, WeighingProblem,
    contradictions, elicited, evaluate, guards, own_consistency, own_weights, smallest_repair,
};
use process::{Case, read};
use serde_json::{Value, json};

/// One decider and these criteria, each answered with a number of points.
fn criteria(names: &[&str]) -> Case {
    let mut case = Case::default();
    case.done(
        "",
        json!({"kind": "set_member", "member": "ana", "name": "Ana", "roles": ["decider"]}),
    );
    for name in names {
        case.done("ana", criterion(name));
    }
    case
}

fn criterion(name: &str) -> Value {
    json!({"kind": "set_criterion", "criterion": name, "name": name, "family": "quality",
        "scale": {"type": "quantity", "unit": "points", "worst": "0", "best": "10"}})
}

fn given(answers: Value) -> Value {
    json!({"kind": "elicit_weights", "member": "ana", "answers": answers})
}

fn ana() -> MemberId {
    "ana".parse().unwrap()
}

fn id(name: &str) -> CriterionId {
    name.parse().unwrap()
}

/// Comparisons of a matrix that is given above its diagonal, row by row; 0 where a pair is not compared.
fn pairs(names: &[&str], above: &[f64]) -> Value {
    let mut judged = above.iter();
    let mut comparisons = Vec::new();
    for (place, one) in names.iter().enumerate() {
        for other in &names[place + 1..] {
            let judgement = *judged.next().unwrap();
            let (more, less, times) = if judgement >= 1.0 {
                (one, other, judgement)
            } else {
                (other, one, 1.0 / judgement)
            };
            if judgement > 0.0 {
                comparisons
                    .push(json!({"more": more, "less": less, "times": times.round().to_string()}));
            }
        }
    }
    json!({"way": "pairwise", "comparisons": comparisons})
}

#[track_caller]
fn near(found: &[f64], expected: &[f64], tolerance: f64) {
    assert_eq!(found.len(), expected.len());
    for (found, expected) in found.iter().zip(expected) {
        assert!(
            (found - expected).abs() < tolerance,
            "{found} is not {expected}"
        );
    }
}

#[track_caller]
fn shares(case: &Case) -> Vec<f64> {
    own_weights(&case.dossier, &ana())
        .unwrap()
        .shares()
        .to_vec()
}

const HOUSE: [&str; 8] = [
    "size",
    "transportation",
    "neighbourhood",
    "age",
    "yard",
    "facilities",
    "condition",
    "financing",
];

/// Saaty (1990), EJOR 48: buying a house.
fn house() -> Value {
    let third = 1.0 / 3.0;
    pairs(
        &HOUSE,
        &[
            5.0,
            3.0,
            7.0,
            6.0,
            6.0,
            third,
            0.25, //
            third,
            5.0,
            3.0,
            3.0,
            0.2,
            1.0 / 7.0, //
            6.0,
            3.0,
            4.0,
            6.0,
            0.2, //
            third,
            0.25,
            1.0 / 7.0,
            0.125, //
            0.5,
            0.2,
            1.0 / 6.0, //
            0.2,
            1.0 / 6.0, //
            0.5,
        ],
    )
}

#[test]
fn pairs_weigh_as_saaty_published_for_his_house_and_its_contradiction_is_told() {
    let mut case = criteria(&HOUSE);
    case.done("ana", given(house()));

    let published = [
        0.173017474648,
        0.053975722999,
        0.188110298857,
        0.0175079113082,
        0.0310437364039,
        0.0363222021547,
        0.166833673626,
        0.333188980002,
    ];
    near(&shares(&case), &published, 1e-9);
    // λmax is 9.66888731712; the random index of eight is 1.4056 (Alonso & Lamata 2006).
    let consistency = own_consistency(&case.dossier, &ana()).unwrap();
    let expected = (9.66888731712 - 8.0) / 7.0 / 1.4056;
    assert!((consistency.ratio.unwrap() - expected).abs() < 1e-9);
    assert_eq!((consistency.judged, consistency.all), (28, 28));
    assert!(!consistency.is_acceptable());
    assert_eq!(
        guards(&case.dossier),
        [Guard::Contradicts {
            member: ana(),
            consistency
        }]
    );
}

#[test]
fn the_house_goes_round_in_circles_and_its_repair_turns_one_pair() {
    let case = criteria(&HOUSE);
    let answers: Elicitation = serde_json::from_value(house()).unwrap();
    let ids = || case.dossier.criteria.keys();

    let found = contradictions(ids(), &answers);
    let first = &found[0];
    assert!(first.is_circular);
    assert_eq!(first.detour[0].less, first.detour[1].more);
    assert_eq!(first.detour[1].less, first.direct.more);
    assert_eq!(first.direct.less, first.detour[0].more);
    let circles = found.iter().take_while(|one| one.is_circular).count();
    assert!(found[circles..].iter().all(|one| !one.is_circular));
    for line in &found[circles..] {
        assert_eq!(line.direct.more, line.detour[0].more);
        assert_eq!(line.direct.less, line.detour[1].less);
    }

    let repair = smallest_repair(ids(), &answers).unwrap();
    let [change] = &repair.changes[..] else {
        panic!("one pair suffices: {repair:?}")
    };
    let touched = [change.more.as_str(), change.less.as_str()];
    assert!(touched.contains(&"neighbourhood") && touched.contains(&"condition"));
    let Elicitation::Pairwise { mut comparisons } = answers else {
        unreachable!()
    };
    for pair in &mut comparisons {
        if touched.contains(&pair.more.as_str()) && touched.contains(&pair.less.as_str()) {
            *pair = change.clone();
        }
    }
    let repaired = Elicitation::Pairwise { comparisons };
    let after = elicited(ids(), &repaired).unwrap().consistency.unwrap();
    assert!(after.is_acceptable());
    assert!((after.ratio.unwrap() - repair.ratio).abs() < 1e-9);
    assert_eq!(smallest_repair(ids(), &repaired), None);
}

#[test]
fn missing_pairs_weigh_as_bozoki_published() {
    let names = ["a", "b", "c", "d"];
    let mut case = criteria(&names);
    case.done("ana", given(pairs(&names, &[1.0, 5.0, 2.0, 3.0, 4.0, 0.0])));

    near(
        &shares(&case),
        &[
            0.374182954172,
            0.391633028398,
            0.0988407485191,
            0.135343268911,
        ],
        1e-9,
    );
    let consistency = own_consistency(&case.dossier, &ana()).unwrap();
    assert_eq!(
        (consistency.judged, consistency.all, consistency.free),
        (5, 6, 3)
    );
    assert!(consistency.is_tested());
}

#[test]
fn best_and_worst_weigh_as_rezaei_published_for_modes_of_transport() {
    let mut case = criteria(&["flexibility", "accessibility", "cost"]);
    let answers = json!({"way": "best_worst", "best": "cost", "worst": "flexibility",
        "best_to_others": {"flexibility": "8", "accessibility": "2"},
        "others_to_worst": {"accessibility": "5"}});
    case.done("ana", given(answers));

    near(&shares(&case), &[1.0 / 14.0, 4.5 / 14.0, 8.5 / 14.0], 1e-12);
    let consistency = own_consistency(&case.dossier, &ana()).unwrap();
    // |2 × 5 − 8| ÷ (64 − 8), and the threshold of Liang, Brunelli & Rezaei (2020) for 8 and three criteria.
    assert!((consistency.ratio.unwrap() - 2.0 / 56.0).abs() < 1e-12);
    assert_eq!(consistency.limit, 0.1309);
    assert!(consistency.is_acceptable());
    assert_eq!(guards(&case.dossier), []);
}

#[test]
fn beyond_the_threshold_the_best_and_the_worst_are_told_to_contradict_each_other() {
    let mut case = criteria(&["a", "b", "c"]);
    let answers = json!({"way": "best_worst", "best": "a", "worst": "c",
        "best_to_others": {"b": "4", "c": "4"}, "others_to_worst": {"b": "4"}});
    case.done("ana", given(answers.clone()));

    assert!(matches!(
        &guards(&case.dossier)[..],
        [Guard::Contradicts { .. }]
    ));
    let answers: Elicitation = serde_json::from_value(answers).unwrap();
    let found = contradictions(case.dossier.criteria.keys(), &answers);
    let [one] = &found[..] else {
        panic!("b is out of line: {found:?}")
    };
    assert_eq!((one.detour[0].less.as_str(), one.is_circular), ("b", false));
    assert_eq!(
        smallest_repair(case.dossier.criteria.keys(), &answers),
        None
    );
}

#[test]
fn an_order_weighs_as_barron_and_barrett_published_and_equals_share() {
    let mut case = criteria(&["a", "b", "c"]);
    case.done(
        "ana",
        given(json!({"way": "ranking", "order": [["b"], ["c"], ["a"]]})),
    );
    near(
        &shares(&case),
        &[2.0 / 18.0, 11.0 / 18.0, 5.0 / 18.0],
        1e-12,
    );

    case.done(
        "ana",
        given(json!({"way": "ranking", "order": [["b"], ["c", "a"]]})),
    );
    near(
        &shares(&case),
        &[3.5 / 18.0, 11.0 / 18.0, 3.5 / 18.0],
        1e-12,
    );
    assert_eq!(own_consistency(&case.dossier, &ana()), None);
}

#[test]
fn swings_weigh_in_proportion() {
    let mut case = criteria(&["a", "b", "c"]);
    case.done(
        "ana",
        given(json!({"way": "swing", "points": {"a": "60", "b": "100", "c": "40"}})),
    );
    near(&shares(&case), &[0.3, 0.5, 0.2], 1e-12);
}

#[test]
fn one_criterion_has_all_the_weight_by_every_way() {
    for answers in [
        json!({"way": "swing", "points": {"a": "100"}}),
        json!({"way": "ranking", "order": [["a"]]}),
        json!({"way": "pairwise", "comparisons": []}),
        json!({"way": "best_worst", "best": "a", "worst": "a", "best_to_others": {}, "others_to_worst": {}}),
    ] {
        let mut case = criteria(&["a"]);
        case.done("ana", given(answers));
        assert_eq!(shares(&case), [1.0]);
        assert_eq!(guards(&case.dossier), []);
    }
}

#[test]
fn the_newer_way_replaces_the_older_and_undo_brings_the_older_back() {
    let mut case = criteria(&["a", "b"]);
    let points = json!({"kind": "give_weights", "member": "ana", "points": {"a": "50", "b": "50"}});
    case.done("ana", points.clone());
    let slot = Slot::Weights(ana());
    let inverse = case.dossier.restoring(slot.clone());
    assert_eq!(inverse, read(points));

    case.done(
        "ana",
        given(json!({"way": "ranking", "order": [["a"], ["b"]]})),
    );
    assert_eq!(case.dossier.weights[&ana()].way(), Way::Ranking);
    near(&shares(&case), &[0.75, 0.25], 1e-12);

    case.done(
        "ana",
        json!({"kind": "undo", "entry": 5, "inverse": inverse}),
    );
    assert_eq!(case.dossier.weights[&ana()].way(), Way::Points);
    case.done("ana", json!({"kind": "clear", "slot": "weights/ana"}));
    assert!(case.dossier.weights.is_empty());
}

#[test]
fn what_is_weighed_cannot_be_removed_and_what_is_added_waits_for_its_weight() {
    let mut case = criteria(&["a", "b"]);
    case.done(
        "ana",
        given(
            json!({"way": "pairwise", "comparisons": [{"more": "a", "less": "b", "times": "3"}]}),
        ),
    );
    let in_use = Problem::InUse {
        slot: Slot::Criterion(id("b")),
        by: Slot::Weights(ana()),
    };
    case.refused_for(
        "ana",
        json!({"kind": "clear", "slot": "criterion/b"}),
        &in_use,
    );

    case.done("ana", criterion("c"));
    assert_eq!(own_weights(&case.dossier, &ana()), None);
    let unlinked = Problem::Weighing(WeighingProblem::NotLinked {
        member: ana(),
        criterion: id("c"),
        other: id("a"),
    });
    assert!(evaluate(&case.dossier).unwrap_err().contains(&unlinked));
}

#[test]
fn a_change_is_written_as_it_was_read() {
    let text = r#"{"kind":"elicit_weights","member":"ana","answers":{"way":"best_worst","best":"a","worst":"b","best_to_others":{"b":"3"},"others_to_worst":{}}}"#;
    let change: Change = serde_json::from_str(text).unwrap();

    assert_eq!(serde_json::to_string(&change).unwrap(), text);
    let stranger = text.replace("\"best\":\"a\"", "\"best\":\"a\",\"loudest\":\"c\"");
    assert!(serde_json::from_str::<Change>(&stranger).is_err());
}
