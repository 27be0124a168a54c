//! The ranking methods side by side, each by its usual definition, and which of them may sit on the jury.

use std::cmp::Ordering;

use super::{
    Advantage, Distance, Normalisation, Preference, Stability, Thresholds, aras,
    characteristic_objects, codas, comet, copras, edas, electre_3, marcos, moora, promethee,
    spotis, topsis, vikor, waspas, weighted_product, weighted_sum,
};
use crate::{Anchors, Direction, Refusal, RefusalKind, Scores, Table, Values, Weights};

/// What a method ranks: offers on criteria, weights, and for each criterion the lowest and the highest figure, in its units,
/// that were fixed before the offers were opened.
#[derive(Debug, Clone, PartialEq)]
pub struct Problem {
    /// The offers.
    pub table: Table,
    /// The weights.
    pub weights: Weights,
    /// The lowest and the highest figure of each criterion; the lowest is below the highest.
    pub bounds: Vec<(f64, f64)>,
}

/// A ranking method by its usual definition.
#[derive(Debug, Clone, Copy)]
pub struct Method {
    /// Its name as in `ponder solve`.
    pub name: &'static str,
    /// The scores of the offers.
    pub scores: fn(&Problem) -> Result<Scores, Refusal>,
    /// Whether it may sit on the jury.
    pub seat: Seat,
}

/// Whether a method may sit on the jury, the methods whose rankings Ponder shows beside its own.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Seat {
    /// It never ranks an offer behind one that it dominates.
    Juror,
    /// It is not on the jury.
    Barred(Bar),
}

/// Why a method is not on the jury.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Bar {
    /// It can rank an offer behind one that it dominates.
    RanksDominatedAhead,
    /// It asks for something that the offers do not tell, such as an expert’s judgement of made-up offers.
    AsksAnExpert,
    /// It answers which offers to keep, not how they rank.
    Chooses,
    /// It sorts offers into classes.
    Sorts,
}

/// Every method that ranks, the default first. ELECTRE I chooses ([`Bar::Chooses`]) and ELECTRE TRI sorts ([`Bar::Sorts`]), so
/// that neither has scores to list.
pub const METHODS: [Method; 18] = [
    juror("additive", anchored),
    juror("wsm", |problem| {
        let found = weighted_sum(&problem.table, &problem.weights, Normalisation::LinearRatio)?;
        Ok(found.scores)
    }),
    juror("wsm-min-max", |problem| {
        Ok(weighted_sum(&problem.table, &problem.weights, Normalisation::MinMax)?.scores)
    }),
    juror("wpm", |problem| {
        let by = Normalisation::ReciprocalShare;
        Ok(weighted_product(&problem.table, &problem.weights, by)?.scores)
    }),
    juror("waspas", |problem| {
        let found = waspas(
            &problem.table,
            &problem.weights,
            Normalisation::LinearRatio,
            0.5,
        )?;
        Ok(found.scores)
    }),
    juror("topsis", |problem| {
        let by = Normalisation::Vector;
        let found = topsis(&problem.table, &problem.weights, by, Distance::Euclidean)?;
        // Where ideal and anti-ideal are one, all offers are the same.
        Ok(found
            .closeness
            .unwrap_or_else(|| Scores::highest(vec![0.5; problem.table.offers()])))
    }),
    juror("vikor", |problem| {
        let (advantage, stability) = (Advantage::ByOffers, Stability::Either);
        Ok(vikor(&problem.table, &problem.weights, 0.5, advantage, stability)?.compromise)
    }),
    juror("promethee", |problem| {
        let usual = vec![Preference::Usual; problem.table.criteria()];
        Ok(promethee(&problem.table, &problem.weights, &usual)?
            .flows
            .net)
    }),
    juror("electre3", distilled),
    juror("copras", |problem| {
        Ok(copras(&problem.table, &problem.weights)?.scores)
    }),
    juror("aras", |problem| {
        Ok(aras(&problem.table, &problem.weights, None)?.utility)
    }),
    juror("moora", |problem| {
        Ok(moora(&problem.table, &problem.weights, Normalisation::Vector)?.scores)
    }),
    juror("moora-reference-point", |problem| {
        Ok(moora(&problem.table, &problem.weights, Normalisation::Vector)?.largest_distance)
    }),
    juror("edas", |problem| {
        Ok(edas(&problem.table, &problem.weights)?.scores)
    }),
    juror("marcos", |problem| {
        Ok(marcos(&problem.table, &problem.weights)?.utility)
    }),
    juror("spotis", |problem| {
        Ok(spotis(&problem.table, &problem.weights, &problem.bounds, None)?.scores)
    }),
    barred("codas", Bar::RanksDominatedAhead, |problem| {
        Ok(codas(&problem.table, &problem.weights, 0.02)?.scores)
    }),
    barred("comet", Bar::AsksAnExpert, judged_by_expert),
];

/// The methods whose rankings may stand beside Ponder’s own: none of them ranks an offer behind one that it dominates.
pub fn jury() -> impl Iterator<Item = &'static Method> {
    METHODS.iter().filter(|method| method.seat == Seat::Juror)
}

const fn juror(name: &'static str, scores: fn(&Problem) -> Result<Scores, Refusal>) -> Method {
    Method {
        name,
        scores,
        seat: Seat::Juror,
    }
}

const fn barred(
    name: &'static str,
    why: Bar,
    scores: fn(&Problem) -> Result<Scores, Refusal>,
) -> Method {
    Method {
        name,
        scores,
        seat: Seat::Barred(why),
    }
}

/// The additive value on scales anchored at the bounds.
fn anchored(problem: &Problem) -> Result<Scores, Refusal> {
    let (low_to_high, criteria) = (checked_bounds(problem)?, problem.table.criteria());
    let anchors: Result<Vec<Anchors>, Refusal> = low_to_high
        .iter()
        .zip(problem.table.directions())
        .map(|((low, high), direction)| {
            let anchors = match direction {
                Direction::Max => Anchors::new(*low, *high),
                Direction::Min => Anchors::new(*high, *low),
            };
            anchors.map_err(|invalid| {
                Refusal::new(RefusalKind::InconsistentInput, invalid.to_string())
            })
        })
        .collect();
    let anchors = anchors?;
    let place = |row: &Vec<f64>| -> Vec<f64> {
        let placed = row.iter().zip(&anchors);
        placed
            .map(|(answer, scale)| scale.place(*answer).value)
            .collect()
    };
    let rows = problem.table.rows().iter().map(place).collect();
    let values = Values::new(rows, criteria).map_err(|invalid| {
        // Bounds that are wider apart than a float can tell leave no value.
        Refusal::new(RefusalKind::NotFinite, invalid.to_string())
    })?;
    Ok(Scores::highest(crate::scores(&values, &problem.weights)))
}

/// The sum of the places in both distillations of ELECTRE III, with thresholds of 5 % and 15 % of the bounds and no veto,
/// since no share of the bounds is a usual one.
fn distilled(problem: &Problem) -> Result<Scores, Refusal> {
    let threshold = |(low, high): &(f64, f64)| Thresholds {
        indifference: 0.05 * high - 0.05 * low,
        preference: 0.15 * high - 0.15 * low,
        veto: None,
    };
    let thresholds: Vec<Thresholds> = checked_bounds(problem)?.iter().map(threshold).collect();
    let found = electre_3(&problem.table, &problem.weights, &thresholds)?;
    let mut places = vec![0.0; problem.table.offers()];
    for order in [&found.descending, &found.ascending] {
        for (place, group) in order.iter().enumerate() {
            for offer in group {
                places[*offer] += place as f64 + 1.0;
            }
        }
    }
    Ok(Scores::lowest(places))
}

/// COMET with the corners of the bounds as characteristic objects and an expert who judges them by their weighted values.
fn judged_by_expert(problem: &Problem) -> Result<Scores, Refusal> {
    let values: Vec<Vec<f64>> = checked_bounds(problem)?
        .iter()
        .map(|(low, high)| vec![*low, *high])
        .collect();
    let objects = characteristic_objects(&values)?;
    let corners = Problem {
        table: Table::new(objects, problem.table.directions().to_vec())?,
        ..problem.clone()
    };
    let worth = anchored(&corners)?.values;
    Ok(comet(&problem.table, &values, &worth)?.scores)
}

fn checked_bounds(problem: &Problem) -> Result<&[(f64, f64)], Refusal> {
    let (criteria, bounds) = (problem.table.criteria(), problem.bounds.as_slice());
    let weights = problem.weights.shares().len();
    if bounds.len() != criteria || weights != criteria {
        let message = format!(
            "{weights} weights and {} bounds for {criteria} criteria",
            bounds.len()
        );
        return Err(Refusal::new(RefusalKind::DimensionMismatch, message));
    }
    let in_order = |(low, high): &(f64, f64)| low.partial_cmp(high) == Some(Ordering::Less);
    match bounds.iter().position(|pair| !in_order(pair)) {
        None => Ok(bounds),
        Some(place) => {
            let message = format!("the bounds of criterion {} are not in order", place + 1);
            Err(Refusal::at(
                RefusalKind::InconsistentInput,
                (0, place),
                message,
            ))
        }
    }
}
