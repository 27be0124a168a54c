//! How firm a ranking is: exact shares, the shipped samples, and what must not matter.

use std::collections::BTreeMap;

use mcda::Weights;
use mcda::robustness::Sampled;
use serde_json::json;

use super::{FULL, MINIMAL, also, changes, folded, near};
use crate::evaluation::jury::jury;
use crate::evaluation::plausible::plausible;
use crate::evaluation::ranking::rank;
use crate::{
    Change, Dossier, Evaluation, MemberWeights, Method, OfferId, Position, Robustness, Rule,
    Verdict, Way, Weighting, WhatIf, evaluate, evaluate_with, robustness,
};

/// The weights of voting members on two criteria, the first one reliability, under a floor.
fn weighting(given: &[[f64; 2]], floor: f64) -> Weighting {
    let own = Weights::from_points(&given[0]).unwrap();
    let member = |points: &[f64; 2]| MemberWeights {
        member: "one".parse().unwrap(),
        weights: Weights::from_points(points).unwrap(),
        way: Way::Points,
        consistency: None,
        counts: true,
    };
    Weighting {
        members: given.iter().map(member).collect(),
        used: own.clone(),
        rule: Rule {
            position: Position::Strategic,
            is_cautious: true,
            floor: Some(floor),
            is_committees_own: true,
            own: own.shares()[0],
            used: own.shares()[0],
        },
        own,
    }
}

/// The first offer leads the second from a weight of 5⁄11 of reliability on: 0.6 w > 0.5 (1 − w).
fn share_of_first(given: &[[f64; 2]], floor: f64) -> Sampled {
    let rows = vec![vec![0.9, 0.3], vec![0.3, 0.8]];
    let values = mcda::Values::new(rows, 2).unwrap();
    let found = plausible(&values, &weighting(given, floor), &[true, false]).unwrap();
    found.first(0)
}

fn agrees(found: Sampled, expected: f64) {
    let apart = (found.value - expected).abs();
    assert!(
        apart <= 4.0 * found.standard_error + 1e-12,
        "{found:?} instead of {expected}"
    );
}

#[test]
fn the_share_of_two_criteria_is_the_length_of_the_interval_on_its_side() {
    // One member at one half: from 3⁄8 to 5⁄8.
    agrees(
        share_of_first(&[[1.0, 1.0]], 0.0),
        (0.625 - 5.0 / 11.0) / 0.25,
    );
    // Two members: from 0.2 to 0.6.
    agrees(
        share_of_first(&[[0.2, 0.8], [0.6, 0.4]], 0.0),
        (0.6 - 5.0 / 11.0) / 0.4,
    );
}

#[test]
fn a_floor_raises_each_plausible_weighting_and_forbids_none() {
    let free = share_of_first(&[[1.0, 1.0]], 0.0);

    // Those below a floor that the other offer still wins at stay on its side.
    assert_eq!(share_of_first(&[[1.0, 1.0]], 0.45), free);
    // A floor beyond the change of winner decides alone, above every member's own weight too.
    assert_eq!(share_of_first(&[[1.0, 1.0]], 0.46).value, 1.0);
    assert_eq!(share_of_first(&[[1.0, 1.0]], 0.9).value, 1.0);
}

#[test]
fn the_limits_of_the_verdict_are_met_when_they_are_reached() {
    assert_eq!(Verdict::of(0.9, None), Verdict::Firm);
    assert_eq!(Verdict::of(0.9, Some(0.0501)), Verdict::Firm);
    assert_eq!(Verdict::of(1.0, Some(0.05)), Verdict::Close);
    assert_eq!(Verdict::of(0.8999, None), Verdict::Close);
    assert_eq!(Verdict::of(0.6, Some(0.01)), Verdict::Close);
    assert_eq!(Verdict::of(0.5999, None), Verdict::Fragile);
}

fn found(dossier: &Dossier) -> (Evaluation, Robustness) {
    let evaluation = evaluate(dossier).unwrap();
    let found = robustness(&evaluation).unwrap();
    (evaluation, found)
}

#[test]
fn a_trial_has_no_verdict() {
    let what_if = WhatIf {
        group: "family/reliability".parse().unwrap(),
        weight: 0.3,
    };
    let tried = evaluate_with(&folded(&changes(FULL)), Some(&what_if)).unwrap();

    assert_eq!(robustness(&tried), None);
}

/// The offers' shares by name.
fn by_name(evaluation: &Evaluation, share: impl Fn(usize) -> Sampled) -> BTreeMap<String, Sampled> {
    let offers = evaluation.offers.iter().enumerate();
    offers
        .map(|(row, offer)| (offer.supplier.to_string(), share(row)))
        .collect()
}

#[test]
fn the_shipped_samples_have_their_verdicts() {
    let (one, of_one) = found(&folded(&changes(MINIMAL)));
    let (five, of_five) = found(&folded(&changes(FULL)));
    let distance = |evaluation: &Evaluation| {
        let first = evaluation.ranking.first().row;
        let nearest = evaluation.certificate.nearest_change(first).unwrap();
        nearest.distance()
    };
    let first = |evaluation: &Evaluation, found: &Robustness| {
        let first = evaluation.ranking.first().row;
        (
            found.plausible.first(first).value,
            found.resampled.as_ref().unwrap().first[first].value,
        )
    };

    // The floor of 40 % binds every plausible weighting, and the winner changes at 37.70 and at 32.34 %.
    assert_eq!(of_one.verdict, Verdict::Close);
    assert_eq!(of_five.verdict, Verdict::Firm);
    near(distance(&one), 0.3770 - 0.40, 5e-5);
    near(distance(&five), 0.3234 - 0.40, 5e-5);
    assert_eq!(first(&one, &of_one).0, 1.0);
    assert_eq!(first(&five, &of_five).0, 1.0);
    // What decides is the length of a record: drawn anew, the winner is seldom first.
    near(first(&one, &of_one).1, 0.05, 0.01);
    near(first(&five, &of_five).1, 0.06, 0.01);
}

#[test]
fn the_order_in_which_offers_are_named_changes_no_share() {
    let all = changes(FULL);
    let mut turned = all.clone();
    let is_supplier = |change: &Change| matches!(change, Change::SetSupplier(_));
    let places: Vec<usize> = (0..all.len())
        .filter(|place| is_supplier(&all[*place]))
        .collect();
    for (place, other) in places.iter().zip(places.iter().rev()) {
        turned[*place] = all[*other].clone();
    }
    let (before, one) = found(&folded(&all));
    let (after, other) = found(&folded(&turned));

    assert_ne!(before.offers[0].supplier, after.offers[0].supplier);
    assert_eq!(one.verdict, other.verdict);
    assert_eq!(
        by_name(&before, |row| one.plausible.first(row)),
        by_name(&after, |row| other.plausible.first(row))
    );
    assert_eq!(
        by_name(&before, |row| one.resampled.as_ref().unwrap().first[row]),
        by_name(&after, |row| other.resampled.as_ref().unwrap().first[row])
    );
}

#[test]
fn the_order_of_the_criteria_changes_shares_no_more_than_chance_does() {
    let mut all = changes(FULL);
    // Without a floor several offers are first somewhere.
    also_floor(&mut all, "0");
    let mut turned = all.clone();
    let is_criterion = |change: &Change| matches!(change, Change::SetCriterion(_));
    let places: Vec<usize> = (0..all.len())
        .filter(|place| is_criterion(&all[*place]))
        .collect();
    turned.swap(places[0], places[2]);
    let (before, one) = found(&folded(&all));
    let (after, other) = found(&folded(&turned));

    assert_eq!(before.criteria[0], after.criteria[2]);
    let first = by_name(&before, |row| one.plausible.first(row));
    for (name, share) in by_name(&after, |row| other.plausible.first(row)) {
        let apart = (share.value - first[&name].value).abs();
        let error = share.standard_error.hypot(first[&name].standard_error);
        assert!(apart <= 4.0 * error + 1e-12, "{name}: {share:?}");
    }
    assert!(first.values().filter(|share| share.value > 0.0).count() > 1);
}

fn also_floor(all: &mut Vec<Change>, share: &str) {
    let floor = serde_json::json!({"kind": "set_floor", "share": share, "reason": "None."});
    all.push(serde_json::from_value(floor).unwrap());
}

#[test]
fn equal_offers_share_the_first_rank_and_are_fragile() {
    let mut dossier = folded(&changes(MINIMAL));
    for change in [
        json!({"kind": "set_supplier", "supplier": "twin", "name": "Twin"}),
        json!({"kind": "record_deliveries", "supplier": "twin", "shipments": 199, "late": 2, "source": "The same."}),
    ] {
        also(&mut dossier, change);
    }
    let mut offer = dossier.offers[&"hetero-1".parse::<OfferId>().unwrap()].clone();
    offer.offer = "twin-1".parse().unwrap();
    offer.supplier = "twin".parse().unwrap();
    dossier.offers.insert(offer.offer.clone(), offer);
    let (evaluation, found) = found(&dossier);

    assert!(evaluation.ranking.is_tied());
    assert_eq!(found.verdict, Verdict::Fragile);
    assert_eq!(
        found.plausible.first(evaluation.ranking.first().row).value,
        0.5
    );
}

#[test]
fn the_jury_says_who_depends_on_the_method_and_why_one_cannot_judge() {
    let (evaluation, found) = found(&folded(&changes(FULL)));
    let ranks = |method: Method| {
        let juror = found.jury.iter().find(|juror| juror.method == method);
        juror.unwrap().ranks.clone()
    };
    let own: Vec<u32> = (0..evaluation.offers.len())
        .map(|row| evaluation.ranking.rank_of(row).unwrap())
        .collect();

    assert_eq!(found.jury.len(), Method::ALL.len());
    assert_eq!(ranks(Method::WeightedSum).unwrap(), own);
    // Pharmacy Direct is dearer than the worst anchor, and a product with 0 is 0 whatever else is offered.
    let zero = ranks(Method::WeightedProduct).unwrap_err();
    assert_eq!(zero.kind, mcda::RefusalKind::NonPositive);
    assert_eq!(zero.cell, Some((5, 1)));
    assert_eq!(found.agreeing(&evaluation.ranking).len(), 7);
    assert_ne!(ranks(Method::Topsis).unwrap(), own);
}

#[test]
fn no_juror_ranks_an_offer_behind_one_that_it_dominates() {
    let rows = vec![
        vec![0.2, 0.9, 0.4],
        vec![0.3, 0.9, 0.5],
        vec![0.8, 0.1, 0.45],
        vec![0.1, 0.05, 0.4],
    ];
    let values = mcda::Values::new(rows, 3).unwrap();
    let weights = Weights::from_points(&[0.5, 0.3, 0.2]).unwrap();
    for juror in jury(&values, &weights, &rank(&values, &weights)) {
        let ranks = juror.ranks.unwrap();
        assert!(ranks[1] <= ranks[0], "{:?}", juror.method);
        assert!(
            (0..3).all(|row| ranks[row] <= ranks[3]),
            "{:?}",
            juror.method
        );
    }
}
