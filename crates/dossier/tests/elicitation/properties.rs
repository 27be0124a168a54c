//! What holds for any answers.

use dossier::{
    Change, contradictions, elicited, own_consistency, smallest_repair, stands_against_answers,
};
use proptest::prelude::*;
use serde_json::{Value, json};

use super::process::read;
use super::{ana, criteria, given, near, pairs, shares};

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
