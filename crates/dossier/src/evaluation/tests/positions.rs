//! The same offers under each position, against a second computation: scipy’s Beta distribution and a few lines of
//! Python over the lines of the sample, without any code of the project.

use super::*;
use crate::{Judgement, departures};

fn under(dossier: &Dossier) -> (Evaluation, Vec<UnderPosition>) {
    let evaluation = evaluate(dossier).unwrap();
    let under = under_each_position(dossier, &evaluation);
    (evaluation, under)
}

fn scores(evaluation: &Evaluation, ranking: &Ranking) -> Vec<(String, f64)> {
    let all = ranking.all().iter();
    all.map(|ranked| {
        let supplier = evaluation.offers[ranked.row].supplier.to_string();
        (supplier, ranked.value)
    })
    .collect()
}

fn begins(found: &[(String, f64)], expected: &[(&str, f64)]) {
    for ((supplier, score), (wanted, value)) in found.iter().zip(expected) {
        assert_eq!(supplier, wanted, "{found:?}");
        near(*score, *value, 5e-7);
    }
}

#[test]
fn the_same_offers_have_another_first_as_a_strategic_than_as_a_leverage_purchase() {
    let (evaluation, under) = under(&folded(&changes(FULL)));
    let own = |place: usize| {
        let outcome = under[place].own.as_ref().unwrap();
        scores(&evaluation, &outcome.ranking)
    };

    let strategic = [
        ("hetero", 0.734076),
        ("micro-labs", 0.709319),
        ("strides", 0.701306),
    ];
    let bottleneck = [
        ("hetero", 0.748738),
        ("micro-labs", 0.713582),
        ("strides", 0.694581),
    ];
    let plain = [
        ("strides", 0.770186),
        ("micro-labs", 0.746737),
        ("hetero", 0.708986),
    ];
    for (place, expected) in [strategic, bottleneck, plain, plain].iter().enumerate() {
        begins(&own(place), expected);
    }
}

#[test]
fn the_starting_weights_of_each_position_rank_the_same_offers_differently() {
    let (evaluation, under) = under(&folded(&changes(FULL)));
    let starting = |place: usize| {
        let outcome = under[place].starting.as_ref().unwrap();
        scores(&evaluation, &outcome.ranking)
    };

    // Families without a criterion fall away: 40 : 20 : 5 and so on.
    begins(
        &starting(0),
        &[
            ("hetero", 0.794625),
            ("micro-labs", 0.718907),
            ("strides", 0.674300),
        ],
    );
    begins(
        &starting(1),
        &[
            ("hetero", 0.795598),
            ("pharmacy-direct", 0.709034),
            ("micro-labs", 0.697428),
        ],
    );
    begins(
        &starting(2),
        &[
            ("strides", 0.767316),
            ("micro-labs", 0.759572),
            ("hetero", 0.712803),
        ],
    );
    begins(
        &starting(3),
        &[
            ("strides", 0.776882),
            ("micro-labs", 0.716788),
            ("hetero", 0.700081),
        ],
    );
}

#[test]
fn why_is_computed_by_taking_the_parts_of_the_rule_away() {
    let (evaluation, under) = under(&folded(&changes(FULL)));
    let outcome = |place: usize| under[place].own.as_ref().unwrap();

    let Because::Both { by_bound, by_floor } = &outcome(0).because else {
        panic!("{:?}", outcome(0).because)
    };
    assert_eq!(names(&evaluation, by_bound), ["strides"]);
    assert_eq!(names(&evaluation, by_floor), ["micro-labs"]);
    // 3.7393 for Hetero against 3.5102 for Strides.
    near(float(outcome(0).costs_more.unwrap()), 0.2291, 1e-4);
    assert_eq!(outcome(2).because, Because::OwnWeights);
    assert_eq!(outcome(3).because, Because::OwnWeights);
    assert_eq!(outcome(2).costs_more, Some(Decimal::ZERO));
    assert!(under[0].is_declared && !under[1].is_declared);
}

#[test]
fn the_declared_position_ranks_as_the_evaluation_does_where_nothing_departs_from_it() {
    for sample in [MINIMAL, FULL] {
        let dossier = folded(&changes(sample));
        assert_eq!(departures(&dossier), []);
        let (evaluation, under) = under(&dossier);
        let declared = under.iter().find(|one| one.is_declared).unwrap();
        assert_eq!(declared.own.as_ref().unwrap().ranking, evaluation.ranking);
    }
}

#[test]
fn a_floor_without_a_reliability_criterion_has_no_outcome_and_is_no_guess() {
    let mut dossier = folded(&changes(MINIMAL));
    also(
        &mut dossier,
        serde_json::json!({"kind": "set_position", "position": "leverage", "reason": "Many makers"}),
    );
    let criterion = dossier.criteria.get_index_mut(0).unwrap().1;
    criterion.family = Family::Quality;

    let (_, under) = under(&dossier);

    let has_own: Vec<bool> = under.iter().map(|one| one.own.is_some()).collect();
    assert_eq!(has_own, [false, false, true, true]);
}

#[test]
fn caution_of_the_committees_own_changes_what_counts_and_is_a_departure() {
    let mut dossier = folded(&changes(FULL));
    also(
        &mut dossier,
        serde_json::json!({"kind": "set_caution", "bound": false, "reason": "Each record is long"}),
    );

    let evaluation = evaluate(&dossier).unwrap();

    // The mean under the floor of 40 %: the second computation puts Micro Labs first.
    assert_eq!(order(&evaluation, &evaluation.ranking)[0], "micro-labs");
    assert!(!evaluation.weighting.rule.is_cautious);
    assert_eq!(evaluation.weighting.rule.position, Position::Strategic);
    assert_eq!(departures(&dossier).len(), 1);
}

#[test]
fn a_floor_shares_evenly_among_reliability_criteria_to_which_nobody_gave_anything() {
    let mut dossier = folded(&changes(FULL));
    also(
        &mut dossier,
        serde_json::json!({"kind": "set_criterion", "criterion": "incidents", "name": "Incidents",
        "family": "reliability", "scale": {"type": "quantity", "unit": "a year", "worst": "5", "best": "0"}}),
    );
    let incidents: crate::CriterionId = "incidents".parse().unwrap();
    for judgement in dossier.weights.values_mut() {
        let Judgement::Points(given) = judgement else {
            panic!("the sample gives points")
        };
        given.points.insert(incidents.clone(), Decimal::ZERO);
        given
            .points
            .insert("on-time".parse().unwrap(), Decimal::ZERO);
    }
    for offer in dossier.offers.values_mut() {
        offer.answers.insert(
            incidents.clone(),
            serde_json::from_value(serde_json::json!("1")).unwrap(),
        );
    }

    let evaluation = evaluate(&dossier).unwrap();

    let shares = evaluation.weighting.used.shares();
    near(shares[0], 0.2, 1e-12);
    near(shares[3], 0.2, 1e-12);
    near(shares[1] + shares[2], 0.6, 1e-12);
}
