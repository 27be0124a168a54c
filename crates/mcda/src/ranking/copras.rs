//! COPRAS: what gains add, and what costs leave in inverse proportion.

use super::normalise::{Normalisation, normalise, weighted, weights_fit};
use crate::{Direction, Refusal, RefusalKind, Scores, Table, Weights};

/// COPRAS with its steps.
#[derive(Debug, Clone, PartialEq)]
pub struct Copras {
    /// The figures as shares of their column’s sum.
    pub normalised: Table,
    /// Weighted sum of the shares of gains, one per offer.
    pub gains: Vec<f64>,
    /// Weighted sum of the shares of costs, one per offer.
    pub costs: Vec<f64>,
    /// The relative significance of each offer; the highest is best.
    pub scores: Scores,
    /// The scores as a share of the highest, from 0 to 1.
    pub utility: Vec<f64>,
}

/// COPRAS: Q(a) = S⁺(a) + ΣS⁻ / (S⁻(a) · Σ(1/S⁻)) of weighted column shares (Zavadskas, Kaklauskas & Šarka 1994, eq. 6, here
/// with its least S⁻ cancelled), utility Q / max Q. Where no cost weighs anything, Q = S⁺.
///
/// An offer never ranks below one that it dominates. The shares move with the offers, so a further one can turn the order of
/// others.
///
/// # Errors
/// [`RefusalKind::Negative`] with the cell for a figure below zero; [`RefusalKind::NonPositive`] with a cell of an offer that
/// costs nothing at all, since its costs divide; [`RefusalKind::DimensionMismatch`] for weights of another length.
pub fn copras(table: &Table, weights: &Weights) -> Result<Copras, Refusal> {
    weights_fit(table, weights)?;
    let normalised = normalise(table, Normalisation::Share)?;
    let parts = weighted(normalised.rows(), weights);
    let sums = |wanted: Direction| -> Vec<f64> {
        let sum = |row: &Vec<f64>| {
            row.iter()
                .zip(table.directions())
                .filter(|(_, direction)| **direction == wanted)
                .map(|(part, _)| part)
                .sum()
        };
        parts.iter().map(sum).collect()
    };
    let (gains, costs) = (sums(Direction::Max), sums(Direction::Min));
    let costly = (0..table.criteria())
        .find(|at| table.directions()[*at] == Direction::Min && weights.shares()[*at] > 0.0);
    let values: Vec<f64> = match costly {
        None => gains.clone(),
        Some(column) => {
            if let Some(row) = costs.iter().position(|cost| !(1.0 / cost).is_finite()) {
                let message = format!(
                    "row {}, column {}: an offer that costs nothing has no place in COPRAS, which divides by its costs",
                    row + 1,
                    column + 1
                );
                return Err(Refusal::at(
                    RefusalKind::NonPositive,
                    (row, column),
                    message,
                ));
            }
            let least = costs.iter().copied().fold(f64::INFINITY, f64::min);
            let total: f64 = costs.iter().sum();
            // Scaled by the least cost, as in the paper, no reciprocal can overflow.
            let reciprocals: f64 = costs.iter().map(|cost| least / cost).sum();
            let of_costs = |cost: &f64| total * (least / cost) / reciprocals;
            gains
                .iter()
                .zip(&costs)
                .map(|(gain, cost)| gain + of_costs(cost))
                .collect()
        }
    };
    let most = values.iter().copied().fold(0.0, f64::max);
    let utility = values.iter().map(|value| value / most).collect();
    Ok(Copras {
        normalised,
        gains,
        costs,
        scores: Scores::highest(values),
        utility,
    })
}

#[cfg(test)]
mod tests {
    use super::super::samples::{self, close};
    use super::*;
    use Direction::{Max, Min};

    /// A dominating offer loses where a program rewards costs, as several do.
    #[test]
    fn a_lower_cost_never_lowers_the_score() {
        let table = samples::table(&[&[5.0, 9.0], &[6.0, 2.0], &[4.0, 5.0]], &[Max, Min]);
        let weights = Weights::from_points(&[0.3, 0.7]).unwrap();
        let found = copras(&table, &weights).unwrap();

        assert_eq!(found.scores.ranks(), [3, 1, 2]);
        assert_eq!(found.utility[1], 1.0);
    }

    #[test]
    fn without_a_cost_that_weighs_the_gains_alone_decide() {
        let table = samples::table(&[&[5.0, 3.0], &[7.0, 9.0], &[2.0, 6.0]], &[Max, Max]);
        let weights = Weights::from_points(&[0.4, 0.6]).unwrap();
        let found = copras(&table, &weights).unwrap();
        assert!(close(&found.scores.values, &[17.0 / 70.0, 0.5, 9.0 / 35.0]));

        let table = samples::table(&[&[5.0, 0.0], &[7.0, 9.0]], &[Max, Min]);
        let weights = Weights::from_points(&[1.0, 0.0]).unwrap();
        assert!(close(
            &copras(&table, &weights).unwrap().scores.values,
            &[5.0 / 12.0, 7.0 / 12.0]
        ));
    }

    #[test]
    fn costs_alone_rank_by_their_reciprocals() {
        let table = samples::table(&[&[1.0], &[3.0]], &[Min]);
        let found = copras(&table, &Weights::from_points(&[1.0]).unwrap()).unwrap();

        assert!(close(&found.scores.values, &[0.75, 0.25]));
    }

    #[test]
    fn figures_without_a_meaning_are_refused_with_their_cell() {
        let weights = Weights::from_points(&[1.0, 1.0]).unwrap();
        let refusal = |rows: &[&[f64]]| {
            let refusal = copras(&samples::table(rows, &[Max, Min]), &weights).unwrap_err();
            (refusal.kind, refusal.cell)
        };

        assert_eq!(
            refusal(&[&[1.0, 2.0], &[-1.0, 2.0]]),
            (RefusalKind::Negative, Some((1, 0)))
        );
        assert_eq!(
            refusal(&[&[1.0, 2.0], &[1.0, 0.0]]),
            (RefusalKind::NonPositive, Some((1, 1)))
        );
        let short = copras(&samples::table(&[&[1.0]], &[Max]), &weights).unwrap_err();
        assert_eq!(short.kind, RefusalKind::DimensionMismatch);
    }
}
