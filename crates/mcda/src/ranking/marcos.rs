//! MARCOS: utility between the ideal and the anti-ideal offer, both by ratios.

use super::normalise::{Normalisation, normalise, weighted, weights_fit};
use crate::{Refusal, RefusalKind, Scores, Table, Weights};

/// MARCOS with its steps.
#[derive(Debug, Clone, PartialEq)]
pub struct Marcos {
    /// The figures as ratios to the best of their column.
    pub normalised: Table,
    /// The weighted sum of each offer; the ideal offer has 1.
    pub sums: Vec<f64>,
    /// The weighted sum of the anti-ideal offer, which has the worst figure of each criterion.
    pub anti_ideal_sum: f64,
    /// K⁻: the sums as a share of the anti-ideal one, from 1.
    pub to_anti_ideal: Vec<f64>,
    /// K⁺: the sums as a share of the ideal one, from 0 to 1.
    pub to_ideal: Vec<f64>,
    /// f(K); the highest is best.
    pub utility: Scores,
}

/// MARCOS: f(K) = (K⁺ + K⁻) / (1 + (1 − f⁺)/f⁺ + (1 − f⁻)/f⁻) with f⁺ = K⁻/(K⁺ + K⁻) and f⁻ = K⁺/(K⁺ + K⁻) (Stević, Pamučar, Puška &
/// Chatterjee 2020, eq. 5–15).
///
/// An offer never ranks below one that it dominates; f(K) is in fact proportional to the weighted sum. The ideal moves with
/// the offers, so a further one can turn the order of others.
///
/// # Errors
/// [`RefusalKind::Negative`] for a gain below zero and [`RefusalKind::NonPositive`] for a cost that is not above zero, with
/// the cell; [`RefusalKind::NonPositive`] with the cell of a zero that leaves the anti-ideal offer worth nothing, since its
/// worth divides; [`RefusalKind::DimensionMismatch`] for weights of another length.
pub fn marcos(table: &Table, weights: &Weights) -> Result<Marcos, Refusal> {
    weights_fit(table, weights)?;
    let normalised = normalise(table, Normalisation::LinearRatio)?;
    let parts = weighted(normalised.rows(), weights);
    let sums: Vec<f64> = parts.iter().map(|parts| parts.iter().sum()).collect();
    // The worst figure of each column has the least ratio, so the anti-ideal offer need not be normalised beside the others.
    let least = |criterion| {
        parts
            .iter()
            .map(|row| row[criterion])
            .fold(f64::INFINITY, f64::min)
    };
    let anti_ideal_sum: f64 = (0..table.criteria()).map(least).sum();
    if !(1.0 / anti_ideal_sum).is_finite() {
        return Err(worthless(&parts, weights));
    }
    let ideal_sum: f64 = weights.shares().iter().sum();
    let to_anti_ideal: Vec<f64> = sums.iter().map(|sum| sum / anti_ideal_sum).collect();
    let to_ideal: Vec<f64> = sums.iter().map(|sum| sum / ideal_sum).collect();
    let utility = to_ideal
        .iter()
        .zip(&to_anti_ideal)
        .map(|(plus, minus)| utility(*plus, *minus))
        .collect();
    Ok(Marcos {
        normalised,
        sums,
        anti_ideal_sum,
        to_anti_ideal,
        to_ideal,
        utility: Scores::highest(utility),
    })
}

fn utility(plus: f64, minus: f64) -> f64 {
    let both = plus + minus;
    let (of_plus, of_minus) = (minus / both, plus / both);
    both / (1.0 + (1.0 - of_plus) / of_plus + (1.0 - of_minus) / of_minus)
}

/// The refusal of an anti-ideal offer worth nothing, with the first zero that weighs something.
fn worthless(parts: &[Vec<f64>], weights: &Weights) -> Refusal {
    let message = "the worst figures together are worth nothing, and MARCOS divides by their worth";
    let zero = |row: &Vec<f64>| {
        let mut weighed = row.iter().zip(weights.shares());
        weighed.position(|(part, weight)| *part == 0.0 && *weight > 0.0)
    };
    let mut rows = parts.iter().enumerate();
    match rows.find_map(|(at, row)| zero(row).map(|column| (at, column))) {
        Some(cell) => Refusal::at(RefusalKind::NonPositive, cell, message),
        None => Refusal::new(RefusalKind::NonPositive, message),
    }
}

#[cfg(test)]
mod tests {
    use super::super::samples::{self, close};
    use super::*;
    use crate::Direction::{Max, Min};

    fn even(criteria: usize) -> Weights {
        Weights::from_points(&vec![1.0; criteria]).unwrap()
    }

    /// With K⁻ = c·K⁺ the formula comes down to K⁺ · (1 + c) / ((1 + c)²/c − 1).
    #[test]
    fn the_utility_is_proportional_to_the_weighted_sum() {
        let table = samples::table(&[&[4.0, 2.0], &[2.0, 4.0], &[3.0, 2.0]], &[Max, Min]);
        let found = marcos(&table, &even(2)).unwrap();

        assert!(close(&found.to_ideal, &[1.0, 0.5, 0.875]));
        assert!(close(&found.to_anti_ideal, &[2.0, 1.0, 1.75]));
        assert!(close(&found.utility.values, &[6.0 / 7.0, 3.0 / 7.0, 0.75]));
    }

    #[test]
    fn figures_without_a_meaning_are_refused_with_their_cell() {
        let refusal = |rows: &[&[f64]], directions| {
            let refusal = marcos(&samples::table(rows, directions), &even(2)).unwrap_err();
            (refusal.kind, refusal.cell)
        };

        assert_eq!(
            refusal(&[&[1.0, 2.0], &[-1.0, 2.0]], &[Max, Min]),
            (RefusalKind::Negative, Some((1, 0)))
        );
        assert_eq!(
            refusal(&[&[1.0, 2.0], &[1.0, 0.0]], &[Max, Min]),
            (RefusalKind::NonPositive, Some((1, 1)))
        );
        assert_eq!(
            refusal(&[&[1.0, 0.0], &[0.0, 1.0]], &[Max, Max]),
            (RefusalKind::NonPositive, Some((0, 1)))
        );
        let short = marcos(&samples::table(&[&[1.0]], &[Max]), &even(2)).unwrap_err();
        assert_eq!(short.kind, RefusalKind::DimensionMismatch);
    }
}
