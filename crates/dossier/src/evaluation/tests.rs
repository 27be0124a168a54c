//! The evaluation against figures worked out elsewhere, and against its own promises.

mod pictures;
mod positions;
mod records;
mod restoring;
mod robustness;
mod what_if;

use proptest::prelude::*;
use rust_decimal::Decimal;
use serde_json::Value;

use super::*;
use crate::{
    Change, Dossier, Family, Floor, Measure, MemberId, Position, Slot, SupplierId, Touch,
    action_of, check, who_may,
};

const MINIMAL: &str = include_str!("../../../../samples/efavirenz-minimal.jsonl");
const FULL: &str = include_str!("../../../../samples/efavirenz.jsonl");

fn changes(sample: &str) -> Vec<Change> {
    let change = |line: &str| {
        let entry: Value = serde_json::from_str(line).unwrap();
        serde_json::from_value(entry["change"].clone()).unwrap()
    };
    sample.lines().map(change).collect()
}

/// The member whose judgement it is, else the first who may do it.
fn whoever_may(dossier: &Dossier, change: &Change) -> Option<MemberId> {
    let first = || {
        who_may(dossier, action_of(dossier, change)?)
            .into_iter()
            .next()
    };
    change.on_behalf_of().or_else(first)
}

fn folded(changes: &[Change]) -> Dossier {
    let mut dossier = Dossier::default();
    for (entry, change) in (1..).zip(changes) {
        check(&dossier, change, whoever_may(&dossier, change).as_ref()).unwrap();
        dossier.fold(
            Touch {
                entry,
                actor: String::new(),
                time: String::new(),
            },
            change,
        );
    }
    dossier
}

fn also(dossier: &mut Dossier, change: serde_json::Value) {
    let change: Change = serde_json::from_value(change).unwrap();
    check(dossier, &change, whoever_may(dossier, &change).as_ref()).unwrap();
    dossier.fold(
        Touch {
            entry: 1_000,
            actor: String::new(),
            time: String::new(),
        },
        &change,
    );
}

fn names(evaluation: &Evaluation, rows: &[usize]) -> Vec<String> {
    rows.iter()
        .map(|row| evaluation.offers[*row].supplier.to_string())
        .collect()
}

fn order(evaluation: &Evaluation, ranking: &Ranking) -> Vec<String> {
    names(
        evaluation,
        &ranking
            .all()
            .iter()
            .map(|ranked| ranked.row)
            .collect::<Vec<_>>(),
    )
}

fn near(found: f64, expected: f64, tolerance: f64) {
    assert!(
        (found - expected).abs() <= tolerance,
        "{found} is not {expected} ± {tolerance}"
    );
}

#[test]
fn three_suppliers_win_depending_on_the_weight_of_reliability() {
    let evaluation = evaluate(&folded(&changes(MINIMAL))).unwrap();

    let flips = evaluation
        .certificate
        .of_family(Family::Reliability)
        .unwrap()
        .winner_changes();
    assert_eq!(flips.len(), 2);
    near(flips[0].weight, 0.1467, 5e-5);
    near(flips[1].weight, 0.3770, 5e-5);
    assert_eq!(names(&evaluation, &flips[0].from), ["strides"]);
    assert_eq!(names(&evaluation, &flips[0].to), ["micro-labs"]);
    assert_eq!(names(&evaluation, &flips[1].to), ["hetero"]);
}

#[test]
fn the_strategic_floor_makes_the_winner_hetero_and_costs_five_percent() {
    let evaluation = evaluate(&folded(&changes(MINIMAL))).unwrap();

    assert_eq!(
        order(&evaluation, &evaluation.ranking)[..2],
        ["hetero", "micro-labs"]
    );
    assert_eq!(
        order(&evaluation, &evaluation.without_rule)[..3],
        ["micro-labs", "strides", "hetero"]
    );
    near(evaluation.ranking.first().value, 0.742, 5e-4);
    near(evaluation.ranking.second().value, 0.737, 5e-4);
    let price = evaluation.explanation.price_of_rule.unwrap();
    assert_eq!(price.amount, Decimal::new(1810, 4));
    near(price.share.unwrap(), 0.0509, 5e-5);
    near(
        evaluation
            .explanation
            .comparison
            .odds_more_punctual
            .unwrap(),
        0.496,
        5e-4,
    );
}

#[test]
fn the_levers_are_the_smallest_steps_that_put_the_second_first() {
    let evaluation = evaluate(&folded(&changes(MINIMAL))).unwrap();

    let levers = evaluation.explanation.comparison.levers;
    let cost = |wanted: &str| {
        levers
            .iter()
            .find_map(|lever| match lever {
                Lever::SecondCosts { threshold, .. } if wanted == "second" => Some(*threshold),
                Lever::FirstCosts { threshold, .. } if wanted == "first" => Some(*threshold),
                _ => None,
            })
            .unwrap()
    };
    near(cost("second"), 3.540, 5e-4);
    near(cost("first"), 3.758, 5e-4);
    assert!(
        levers.contains(&Lever::SecondDelivers {
            measure: Measure::OnTime,
            more: 3
        }),
        "{levers:?}"
    );
    assert!(
        levers.contains(&Lever::FirstIsLate {
            measure: Measure::OnTime,
            more: 1
        }),
        "{levers:?}"
    );
}

#[test]
fn a_weight_at_which_a_third_offer_leads_is_no_lever_of_the_second() {
    let evaluation = evaluate(&folded(&changes(FULL))).unwrap();

    let levers = &evaluation.explanation.comparison.levers;
    assert_eq!(order(&evaluation, &evaluation.ranking)[1], "micro-labs");
    assert!(
        !levers
            .iter()
            .any(|lever| matches!(lever, Lever::ReliabilityWeight { .. })),
        "below 32 % Strides leads, never Micro Labs: {levers:?}"
    );
}

#[test]
fn the_full_sample_is_won_by_another_supplier_without_the_rule() {
    let evaluation = evaluate(&folded(&changes(FULL))).unwrap();

    assert_eq!(order(&evaluation, &evaluation.ranking)[0], "hetero");
    assert_eq!(order(&evaluation, &evaluation.without_rule)[0], "strides");
    near(evaluation.weighting.rule.own, 0.25, 1e-12);
    near(evaluation.weighting.rule.used, 0.40, 1e-12);
}

#[test]
fn contributions_add_up_to_the_score() {
    let evaluation = evaluate(&folded(&changes(FULL))).unwrap();

    for ranked in evaluation
        .ranking
        .all()
        .iter()
        .chain(evaluation.without_rule.all())
    {
        near(ranked.contributions.iter().sum(), ranked.value, 1e-12);
    }
}

#[test]
fn only_the_winners_absence_changes_the_winner() {
    let evaluation = evaluate(&folded(&changes(FULL))).unwrap();

    let winner = evaluation.ranking.first().row;
    for left_out in &evaluation.certificate.leave_one_out {
        if left_out.left_out == winner {
            assert_eq!(left_out.winners, [evaluation.ranking.second().row]);
        } else {
            assert_eq!(left_out.winners, [winner]);
        }
    }
}

#[test]
fn answers_outside_the_anchors_are_counted_as_the_anchor_and_named() {
    let evaluation = evaluate(&folded(&changes(FULL))).unwrap();

    let clamped: Vec<String> = evaluation
        .warnings
        .iter()
        .filter_map(|warning| match warning {
            Warning::Clamped {
                supplier,
                criterion,
                beyond,
                ..
            } => Some(format!("{supplier} {criterion} {beyond:?}")),
            _ => None,
        })
        .collect();
    assert_eq!(
        clamped,
        [
            "pharmacy-direct landed-cost Worst",
            "pharmacy-direct lead-time Best",
            "s-buys landed-cost Worst",
            "s-buys lead-time Best"
        ]
    );
}

#[test]
fn a_supplier_without_a_record_is_neither_perfect_nor_zero() {
    let mut dossier = folded(&changes(MINIMAL));
    also(
        &mut dossier,
        serde_json::json!({"kind": "clear", "slot": "deliveries/hetero"}),
    );

    let evaluation = evaluate(&dossier).unwrap();

    let hetero = &evaluation.offers[evaluation.row_of(&"hetero".parse().unwrap()).unwrap()];
    let known = hetero.on_time().unwrap();
    assert_eq!(known.basis, RecordBasis::NoRecord);
    near(known.mean, 0.9627, 2e-4);
    near(known.counted, 0.8820, 2e-4);
    assert!(evaluation.warnings.contains(&Warning::NoRecord {
        supplier: hetero.supplier.clone(),
        measure: Measure::OnTime,
    }));
}

#[test]
fn without_a_recorded_prior_the_starting_prior_counts_and_says_so() {
    let mut dossier = folded(&changes(MINIMAL));
    let with_prior = evaluate(&dossier).unwrap();
    also(
        &mut dossier,
        serde_json::json!({"kind": "clear", "slot": "prior"}),
    );

    let evaluation = evaluate(&dossier).unwrap();

    assert!(evaluation.warnings.contains(&Warning::StartingPrior {
        measure: Measure::OnTime
    }));
    assert_eq!(
        evaluation.ranking, with_prior.ranking,
        "the sample records the prior that the starting point was learnt from"
    );
}

#[test]
fn a_leverage_purchase_counts_the_mean_and_has_no_floor() {
    let mut dossier = folded(&changes(MINIMAL));
    also(
        &mut dossier,
        serde_json::json!({"kind": "set_position", "position": "leverage", "reason": "Many makers"}),
    );

    let evaluation = evaluate(&dossier).unwrap();

    let hetero = &evaluation.offers[evaluation.row_of(&"hetero".parse().unwrap()).unwrap()];
    near(hetero.answers[0], hetero.on_time().unwrap().mean, 0.0);
    assert_eq!(evaluation.weighting.rule.floor, None);
    assert_eq!(evaluation.explanation.price_of_rule, None);
    assert_eq!(evaluation.ranking, evaluation.without_rule);
}

#[test]
fn a_strategic_purchase_without_a_reliability_criterion_is_a_problem() {
    let mut dossier = folded(&changes(MINIMAL));
    let mut criterion = dossier.criteria[&"on-time".parse::<crate::CriterionId>().unwrap()].clone();
    criterion.family = Family::Quality;
    dossier.fold(
        Touch {
            entry: 99,
            actor: String::new(),
            time: String::new(),
        },
        &Change::SetCriterion(criterion),
    );

    assert_eq!(
        evaluate(&dossier),
        Err(vec![Problem::NoReliabilityCriterion {
            position: Position::Strategic
        }])
    );
}

#[test]
fn an_empty_dossier_says_everything_it_lacks_at_once() {
    let problems = evaluate(&Dossier::default()).unwrap_err();

    for expected in [
        Problem::NoPurchase,
        Problem::NoPosition,
        Problem::NoCriteria,
        Problem::NoOffers,
        Problem::NoVotingMember,
    ] {
        assert!(
            problems.contains(&expected),
            "{expected:?} is missing from {problems:?}"
        );
    }
}

#[test]
fn a_single_offer_is_not_a_choice() {
    let mut dossier = folded(&changes(MINIMAL));
    for supplier in [
        "strides",
        "cipla",
        "micro-labs",
        "aurobindo",
        "pharmacy-direct",
        "s-buys",
    ] {
        also(
            &mut dossier,
            serde_json::json!({"kind": "screen_out", "supplier": supplier, "reason": "test"}),
        );
    }

    let hetero: SupplierId = "hetero".parse().unwrap();
    assert_eq!(
        evaluate(&dossier),
        Err(vec![Problem::OneOffer { supplier: hetero }])
    );
}

#[test]
fn a_supplier_screened_out_leaves_the_ranking_with_its_reason() {
    let mut dossier = folded(&changes(MINIMAL));
    also(
        &mut dossier,
        serde_json::json!({"kind": "screen_out", "supplier": "hetero", "reason": "licence lapsed"}),
    );

    let evaluation = evaluate(&dossier).unwrap();

    assert_eq!(order(&evaluation, &evaluation.ranking)[0], "micro-labs");
    let reason = "licence lapsed".into();
    assert_eq!(
        evaluation.excluded[0].why,
        Exclusion::ScreenedOut { reason }
    );
}

#[test]
fn the_latest_round_of_a_supplier_counts() {
    let mut dossier = folded(&changes(MINIMAL));
    also(
        &mut dossier,
        serde_json::json!({"kind": "record_offer", "offer": "micro-labs-2", "supplier": "micro-labs", "round": 2,
            "lines": [{"item": "same", "quantity": "100000", "price": "3.00", "freight": "0.40"}]}),
    );

    let evaluation = evaluate(&dossier).unwrap();

    assert_eq!(order(&evaluation, &evaluation.ranking)[0], "micro-labs");
    assert_eq!(evaluation.offers.len(), 7);
}

#[test]
fn equal_offers_share_the_first_rank() {
    let mut dossier = folded(&changes(MINIMAL));
    also(
        &mut dossier,
        serde_json::json!({"kind": "set_supplier", "supplier": "twin", "name": "Twin"}),
    );
    also(
        &mut dossier,
        serde_json::json!({"kind": "record_offer", "offer": "twin-1", "supplier": "twin", "round": 1,
            "lines": [{"item": "same", "quantity": "1", "price": "3.7393"}]}),
    );
    also(
        &mut dossier,
        serde_json::json!({"kind": "record_deliveries", "supplier": "twin", "shipments": 199, "late": 2, "source": "test"}),
    );

    let evaluation = evaluate(&dossier).unwrap();

    assert!(evaluation.ranking.is_tied());
    let ranks: Vec<u32> = evaluation
        .ranking
        .all()
        .iter()
        .map(|ranked| ranked.rank)
        .collect();
    assert_eq!(ranks[..3], [1, 1, 3]);
    assert!(evaluation.explanation.comparison.levers.is_empty());
}

proptest! {
    #[test]
    fn a_higher_floor_never_lowers_the_reliability_of_the_winner(low in 0u32..100, more in 0u32..100) {
        let won_at = |percent: u32| {
            let mut dossier = folded(&changes(MINIMAL));
            let share = Decimal::new(i64::from(percent.min(100)), 2);
            let floor = Floor { share, reason: "test".into() };
            dossier.fold(
                Touch { entry: 99, actor: String::new(), time: String::new() },
                &Change::SetFloor(floor),
            );
            let evaluation = evaluate(&dossier).unwrap();
            evaluation.offers[evaluation.ranking.first().row].on_time().unwrap().bound
        };
        prop_assert!(won_at(low) <= won_at(low + more) + 1e-12);
    }

    #[test]
    fn the_order_in_which_things_are_named_changes_no_score(seed in 0usize..1000) {
        let mut shuffled = changes(FULL);
        // Suppliers, offers and records may come in any order among themselves.
        let start = shuffled.iter().position(|change| matches!(change, Change::SetSupplier(_))).unwrap();
        shuffled[start..start + 7].rotate_left(seed % 7);
        shuffled[start + 7..start + 14].rotate_left(seed % 5);
        let score = |evaluation: &Evaluation| {
            let mut all: Vec<(String, u64)> = evaluation
                .ranking
                .all()
                .iter()
                .map(|ranked| (evaluation.offers[ranked.row].supplier.to_string(), ranked.value.to_bits()))
                .collect();
            all.sort();
            all
        };
        prop_assert_eq!(
            score(&evaluate(&folded(&shuffled)).unwrap()),
            score(&evaluate(&folded(&changes(FULL))).unwrap())
        );
    }

    #[test]
    fn every_change_of_a_sample_survives_its_json(place in 0usize..30) {
        let all = changes(FULL);
        let change = &all[place % all.len()];
        let text = serde_json::to_string(change).unwrap();
        prop_assert_eq!(change, &serde_json::from_str::<Change>(&text).unwrap());
    }
}
