//! Price against quality: which offers nobody beats on both.

use rust_decimal::Decimal;

use super::Evaluation;
use crate::Scale;

/// One offer by its cost and by everything else.
#[derive(Debug, Clone, PartialEq)]
pub struct CostAndQuality {
    /// The offer's place in the list of offers.
    pub row: usize,
    /// The evaluated cost of a unit.
    pub cost: Decimal,
    /// The score on all criteria but cost, their weights scaled to 1; from 0 to 1.
    pub quality: f64,
    /// The offers that cost no more, are no worse, and better one of the two; none for an offer on the front.
    pub dominated_by: Vec<usize>,
}

/// Below this, two qualities are the same: what is left of rounding.
const EQUAL: f64 = 1e-9;

/// The offers by cost and quality, the cheapest first; those that nobody dominates are the Pareto front (Pareto 1906).
/// None where every weight, or none, lies on cost: then there is nothing to hold against each other.
pub fn cost_and_quality(evaluation: &Evaluation) -> Option<Vec<CostAndQuality>> {
    let is_cost: Vec<bool> = (evaluation.criteria.iter())
        .map(|criterion| matches!(criterion.scale, Scale::LandedCost { .. }))
        .collect();
    let shares = evaluation.weighting.used.shares();
    let others = || (0..shares.len()).filter(|place| !is_cost[*place]);
    let weight: f64 = others().map(|place| shares[place]).sum();
    if !is_cost.contains(&true) || weight <= 0.0 {
        return None;
    }
    let known: Vec<(Decimal, f64)> = (evaluation.offers.iter())
        .map(|offer| {
            let quality: f64 = others()
                .map(|place| shares[place] * offer.values[place])
                .sum();
            (offer.cost.evaluated, quality / weight)
        })
        .collect();
    let beats = |a: &(Decimal, f64), b: &(Decimal, f64)| {
        a.0 <= b.0 && a.1 >= b.1 - EQUAL && (a.0 < b.0 || a.1 > b.1 + EQUAL)
    };
    let mut offers: Vec<CostAndQuality> = known
        .iter()
        .enumerate()
        .map(|(row, own)| CostAndQuality {
            row,
            cost: own.0,
            quality: own.1,
            dominated_by: (0..known.len())
                .filter(|other| beats(&known[*other], own))
                .collect(),
        })
        .collect();
    offers.sort_by(|a, b| a.cost.cmp(&b.cost).then(b.quality.total_cmp(&a.quality)));
    Some(offers)
}
