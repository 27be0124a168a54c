//! Weights drawn from answers: published examples, what is refused, and what must not matter.
#![allow(clippy::unwrap_used, reason = "in a test a panic is the report")]

mod process;

use dossier::{
    Change, CriterionId, Elicitation, Guard, MemberId, Problem, Slot, Way, WeighingProblem,
    contradictions, elicited, evaluate, guards, own_consistency, own_weights, smallest_repair,
    stands_against_answers,
};
use process::{Case, read};
use proptest::prelude::*;
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
fn each_flaw_of_an_answer_is_a_problem_of_its_own() {
    let case = criteria(&["a", "b", "c"]);
    let weighing = |problem| Problem::Weighing(problem);
    let member = ana();
    let pair =
        |more: &str, less: &str, times: &str| json!({"more": more, "less": less, "times": times});
    let compared = |comparisons: &[Value]| json!({"way": "pairwise", "comparisons": comparisons});
    let ends = |best: &str, to_others: Value, to_worst: Value| {
        json!({"way": "best_worst", "best": best, "worst": "c",
            "best_to_others": to_others, "others_to_worst": to_worst})
    };
    let missing = |criterion: &str| Problem::MissingPoints {
        member: ana(),
        criterion: id(criterion),
    };
    for (answers, expected) in [
        (
            json!({"way": "swing", "points": {"a": "100", "b": "1"}}),
            vec![missing("c")],
        ),
        (
            json!({"way": "swing", "points": {"a": "99", "b": "1", "c": "0"}}),
            vec![weighing(WeighingProblem::NoFullSwing {
                member: member.clone(),
            })],
        ),
        (
            json!({"way": "ranking", "order": [["a"], ["b", "a"]]}),
            vec![
                weighing(WeighingProblem::RankedTwice {
                    member: member.clone(),
                    criterion: id("a"),
                }),
                weighing(WeighingProblem::NotRanked {
                    member: member.clone(),
                    criterion: id("c"),
                }),
            ],
        ),
        (
            compared(&[
                pair("a", "b", "3"),
                pair("b", "a", "2"),
                pair("c", "c", "1"),
            ]),
            vec![
                weighing(WeighingProblem::ComparedTwice {
                    member: member.clone(),
                    criterion: id("b"),
                    other: id("a"),
                }),
                weighing(WeighingProblem::ComparedWithItself {
                    member: member.clone(),
                    criterion: id("c"),
                }),
                weighing(WeighingProblem::NotLinked {
                    member: member.clone(),
                    criterion: id("c"),
                    other: id("a"),
                }),
            ],
        ),
        (
            compared(&[pair("b", "c", "3")]),
            vec![weighing(WeighingProblem::NotLinked {
                member: member.clone(),
                criterion: id("b"),
                other: id("a"),
            })],
        ),
        (
            ends("c", json!({}), json!({})),
            vec![weighing(WeighingProblem::BestIsWorst {
                member: member.clone(),
                criterion: id("c"),
            })],
        ),
        (
            ends("a", json!({"a": "1"}), json!({"b": "2", "c": "1"})),
            vec![
                weighing(WeighingProblem::NotCompared {
                    member: member.clone(),
                    criterion: id("a"),
                    other: id("b"),
                }),
                weighing(WeighingProblem::NotCompared {
                    member: member.clone(),
                    criterion: id("a"),
                    other: id("c"),
                }),
            ],
        ),
        (
            ends(
                "a",
                json!({"b": "2", "c": "4"}),
                json!({"a": "5", "b": "2"}),
            ),
            vec![weighing(WeighingProblem::TwoAnswers {
                member: member.clone(),
                criterion: id("a"),
                other: id("c"),
            })],
        ),
    ] {
        assert_eq!(
            case.refused("ana", given(answers.clone())),
            expected,
            "{answers}"
        );
    }
    for (answers, code) in [
        (
            json!({"way": "swing", "points": {"a": "100", "b": "-1", "c": "0"}}),
            "out_of_range",
        ),
        (
            compared(&[pair("a", "b", "0.5"), pair("b", "c", "2")]),
            "out_of_range",
        ),
        (
            compared(&[pair("a", "b", "10"), pair("b", "c", "2")]),
            "out_of_range",
        ),
        (
            compared(&[
                pair("a", "b", "2"),
                pair("b", "c", "2"),
                pair("a", "d", "2"),
            ]),
            "unknown",
        ),
        (
            ends("a", json!({"b": "2.5", "c": "4"}), json!({"b": "2"})),
            "not_whole",
        ),
        (
            ends(
                "a",
                json!({"a": "2", "b": "2", "c": "4"}),
                json!({"b": "2"}),
            ),
            "out_of_range",
        ),
        (
            json!({"way": "ranking", "order": [["a", "b", "c", "d"]]}),
            "unknown",
        ),
    ] {
        let problems = serde_json::to_value(case.refused("ana", given(answers.clone()))).unwrap();
        assert_eq!(problems[0]["code"], code, "{answers}: {problems}");
        assert_eq!(
            problems.as_array().unwrap().len(),
            1,
            "{answers}: {problems}"
        );
    }
    let bare = criteria(&[]);
    let nothing = given(json!({"way": "ranking", "order": []}));
    assert_eq!(bare.refused("ana", nothing), [Problem::NoCriteria]);
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

/// Answers by any way about three criteria, whole or not, standing or not.
fn answers() -> impl Strategy<Value = Value> {
    let name = || prop::sample::select(vec!["a", "b", "c"]);
    let times = || (0u32..11).prop_map(|times| times.to_string());
    let pair = (name(), name(), times())
        .prop_map(|(more, less, times)| json!({"more": more, "less": less, "times": times}));
    let list = || prop::collection::btree_map(name(), times(), 0..4);
    prop_oneof![
        prop::collection::btree_map(
            name(),
            prop::sample::select(vec!["0", "50", "100", "101"]),
            0..4
        )
        .prop_map(|points| json!({"way": "swing", "points": points})),
        prop::collection::vec(prop::collection::vec(name(), 0..3), 0..4)
            .prop_map(|order| json!({"way": "ranking", "order": order})),
        prop::collection::vec(pair, 0..5)
            .prop_map(|comparisons| json!({"way": "pairwise", "comparisons": comparisons})),
        (name(), name(), list(), list()).prop_map(|(best, worst, to_others, to_worst)| {
            json!({"way": "best_worst", "best": best, "worst": worst,
                "best_to_others": to_others, "others_to_worst": to_worst})
        }),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(256))]

    #[test]
    fn answers_weigh_exactly_where_nothing_stands_against_them(answers in answers()) {
        let case = criteria(&["a", "b", "c"]);
        let Change::ElicitWeights(given) = read(given(answers)) else { unreachable!() };
        let problems = stands_against_answers(&case.dossier, &given);
        let found = elicited(case.dossier.criteria.keys(), &given.answers);
        prop_assert_eq!(found.is_some(), problems.is_empty(), "{:?}", problems);
        if let Some(found) = found {
            let sum: f64 = found.weights.shares().iter().sum();
            prop_assert!((sum - 1.0).abs() < 1e-9);
        }
        // Neither ever panics on what does not stand.
        contradictions(case.dossier.criteria.keys(), &given.answers);
        smallest_repair(case.dossier.criteria.keys(), &given.answers);
    }

    #[test]
    fn the_order_in_which_criteria_are_named_does_not_matter(answers in answers()) {
        let forward = criteria(&["a", "b", "c"]);
        let backward = criteria(&["c", "b", "a"]);
        let Change::ElicitWeights(given) = read(given(answers)) else { unreachable!() };
        let one = elicited(forward.dossier.criteria.keys(), &given.answers);
        let other = elicited(backward.dossier.criteria.keys(), &given.answers);
        prop_assert_eq!(one.is_some(), other.is_some());
        if let (Some(one), Some(other)) = (one, other) {
            let turned: Vec<f64> = other.weights.shares().iter().rev().copied().collect();
            near(one.weights.shares(), &turned, 1e-9);
        }
    }

    #[test]
    fn swings_weigh_as_points_of_the_same_proportions(b in 0u32..=100, c in 0u32..=100, factor in 1u32..50) {
        let mut by_swing = criteria(&["a", "b", "c"]);
        let mut by_points = by_swing.clone();
        let swings = json!({"a": "100", "b": b.to_string(), "c": c.to_string()});
        by_swing.done("ana", given(json!({"way": "swing", "points": swings})));
        let scaled = |points: u32| (points * factor).to_string();
        by_points.done("ana", json!({"kind": "give_weights", "member": "ana",
            "points": {"a": scaled(100), "b": scaled(b), "c": scaled(c)}}));
        near(&shares(&by_swing), &shares(&by_points), 1e-12);
    }

    #[test]
    fn pairs_that_agree_give_their_ratios_back_whatever_is_left_out(a in 1u32..=3, b in 1u32..=3, gap in 0usize..4) {
        let product = f64::from(a * b);
        let mut above = [f64::from(a), product, f64::from(b)];
        if let Some(left_out) = above.get_mut(gap) {
            *left_out = 0.0;
        }
        let names = ["a", "b", "c"];
        let mut case = criteria(&names);
        case.done("ana", given(pairs(&names, &above)));
        let sum = product + f64::from(b) + 1.0;
        near(&shares(&case), &[product / sum, f64::from(b) / sum, 1.0 / sum], 1e-9);
        let consistency = own_consistency(&case.dossier, &ana()).unwrap();
        prop_assert!(consistency.is_acceptable() && consistency.ratio.unwrap() < 1e-9);
    }
}
