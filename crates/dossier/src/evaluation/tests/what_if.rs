//! What would follow if one weight were another.

use proptest::prelude::*;

use super::{FULL, MINIMAL, changes, folded, names};
use crate::{Evaluation, Family, Group, WhatIf, evaluate, evaluate_with};

fn tried(sample: &str, group: &str, weight: f64) -> Evaluation {
    let what_if = WhatIf {
        group: group.parse().unwrap(),
        weight,
    };
    evaluate_with(&folded(&changes(sample)), Some(&what_if)).unwrap()
}

fn leaders(evaluation: &Evaluation) -> Vec<String> {
    names(evaluation, &evaluation.ranking.leaders())
}

#[test]
fn another_weight_of_reliability_names_another_winner() {
    let winner = |weight| leaders(&tried(MINIMAL, "family/reliability", weight));

    assert_eq!(winner(0.10), ["strides"]);
    assert_eq!(winner(0.30), ["micro-labs"]);
    assert_eq!(winner(0.40), ["hetero"]);
}

#[test]
fn a_trial_keeps_the_lines_and_the_proportions_of_the_others() {
    let found = tried(FULL, "family/reliability", 0.7);
    let in_force = evaluate(&folded(&changes(FULL))).unwrap();

    assert_eq!(found.certificate.lines, in_force.certificate.lines);
    assert_eq!(found.without_rule, in_force.without_rule);
    assert_eq!(found.explanation.price_of_rule, None);
    let group = Group::Family(Family::Reliability).of(&found.criteria, &[]);
    let outside: Vec<f64> = found
        .weighting
        .used
        .shares()
        .iter()
        .zip(in_force.weighting.used.shares())
        .zip(&group)
        .filter(|(_, inside)| !**inside)
        .map(|((tried, before), _)| tried / before)
        .collect();
    assert!((found.weighting.used.of_group(&group) - 0.7).abs() < 1e-12);
    assert!(
        outside
            .windows(2)
            .all(|pair| (pair[0] - pair[1]).abs() < 1e-12)
    );
}

#[test]
fn a_weight_that_cannot_vary_is_not_tried() {
    let in_force = evaluate(&folded(&changes(MINIMAL))).unwrap();

    assert_eq!(tried(MINIMAL, "family/service", 0.3), in_force);
    assert_eq!(tried(MINIMAL, "criterion/nothing", 0.3), in_force);
    assert_eq!(tried(MINIMAL, "family/reliability", f64::NAN), in_force);
}

#[test]
fn a_group_is_read_as_it_is_written() {
    for family in Family::ALL {
        let group = Group::Family(family);
        assert_eq!(group.to_string().parse(), Ok(group));
    }
    let group = Group::Criterion("lead-time".parse().unwrap());
    assert_eq!(group.to_string(), "criterion/lead-time");
    assert_eq!(group.to_string().parse(), Ok(group));
    for none in ["", "family", "family/price", "criterion/", "offer/x"] {
        assert!(none.parse::<Group>().is_err(), "{none}");
    }
}

#[test]
fn every_member_who_weighs_has_a_choice() {
    let evaluation = evaluate(&folded(&changes(FULL))).unwrap();

    let members: Vec<_> = evaluation
        .weighting
        .members
        .iter()
        .map(|own| &own.member)
        .collect();
    let choosing: Vec<_> = evaluation
        .choices
        .iter()
        .map(|choice| &choice.member)
        .collect();
    assert_eq!(choosing, members);
    assert!(
        evaluation
            .choices
            .iter()
            .all(|choice| !choice.leaders.is_empty())
    );
}

proptest! {
    #[test]
    fn the_first_of_a_trial_is_the_winner_of_its_stretch(weight in 0.0f64..1.0, line in 0usize..5) {
        let in_force = evaluate(&folded(&changes(FULL))).unwrap();
        let line = &in_force.certificate.lines[line % in_force.certificate.lines.len()];
        let clear = |at: f64| (at - weight).abs() > 1e-6;
        prop_assume!(line.winner_changes().iter().all(|change| clear(change.weight)));
        let stretch = line
            .segments
            .iter()
            .find(|segment| (segment.from..=segment.to).contains(&weight))
            .unwrap();
        let found = tried(FULL, &line.group.to_string(), weight);
        prop_assert_eq!(found.ranking.leaders(), stretch.leaders.clone());
    }
}
