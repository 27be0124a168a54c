//! MOORA: gains minus costs on a common scale, and the largest regret against a reference point.

use super::normalise::{Normalisation, normalise, weighted, weights_fit};
use crate::{Direction, Refusal, Scores, Table, Weights};

/// MOORA with its steps, both its parts.
#[derive(Debug, Clone, PartialEq)]
pub struct Moora {
    /// The figures on one scale.
    pub normalised: Table,
    /// Normalised figures times weights.
    pub weighted: Vec<Vec<f64>>,
    /// The ratio system: gains minus costs; the highest is best.
    pub scores: Scores,
    /// The best weighted figure of each criterion.
    pub reference: Vec<f64>,
    /// The reference point approach: the largest distance from the reference on one criterion; the lowest is best.
    pub largest_distance: Scores,
}

/// MOORA: y(a) = Σ w·r over gains − Σ w·r over costs, and max |reference − w·r| (Brauers & Zavadskas 2006, eq. 2–6; there with
/// unit weights and [`Normalisation::Vector`]). Any finite figures are taken, below zero too.
///
/// In neither part an offer ranks below one that it dominates, though in the second the two may tie. The scale moves with the
/// offers, so a further one can turn the order of others.
///
/// # Errors
/// Those of [`normalise`], and [`crate::RefusalKind::DimensionMismatch`] for weights of another length.
pub fn moora(table: &Table, weights: &Weights, by: Normalisation) -> Result<Moora, Refusal> {
    weights_fit(table, weights)?;
    let normalised = normalise(table, by)?;
    let weighted = weighted(normalised.rows(), weights);
    let directions = normalised.directions();
    let signed = |(part, direction): (&f64, &Direction)| match direction {
        Direction::Max => *part,
        Direction::Min => -part,
    };
    let score = |row: &Vec<f64>| row.iter().zip(directions).map(signed).sum();
    let scores = weighted.iter().map(score).collect();
    let reference: Vec<f64> = directions
        .iter()
        .enumerate()
        .map(|(criterion, direction)| {
            let column = weighted.iter().map(|row| row[criterion]);
            match direction {
                Direction::Max => column.fold(f64::NEG_INFINITY, f64::max),
                Direction::Min => column.fold(f64::INFINITY, f64::min),
            }
        })
        .collect();
    let farthest = |row: &Vec<f64>| {
        let apart = row
            .iter()
            .zip(&reference)
            .map(|(part, best)| (best - part).abs());
        apart.fold(0.0, f64::max)
    };
    let largest_distance = weighted.iter().map(farthest).collect();
    Ok(Moora {
        normalised,
        weighted,
        scores: Scores::highest(scores),
        reference,
        largest_distance: Scores::lowest(largest_distance),
    })
}

#[cfg(test)]
mod tests {
    use super::super::samples::{self, close};
    use super::*;
    use crate::RefusalKind;
    use Direction::{Max, Min};

    fn even(criteria: usize) -> Weights {
        Weights::from_points(&vec![1.0; criteria]).unwrap()
    }

    #[test]
    fn gains_add_and_costs_subtract() {
        let table = samples::table(&[&[3.0, 0.0], &[4.0, 2.0]], &[Max, Min]);
        let found = moora(&table, &even(2), Normalisation::Vector).unwrap();

        assert!(close(&found.scores.values, &[0.3, -0.1]));
        assert!(close(&found.largest_distance.values, &[0.1, 0.5]));
        assert_eq!(found.reference, [0.4, 0.0]);
    }

    #[test]
    fn figures_below_zero_and_columns_of_zeros_are_taken() {
        let table = samples::table(&[&[-3.0, 0.0], &[4.0, 0.0]], &[Max, Min]);
        let found = moora(&table, &even(2), Normalisation::Vector).unwrap();

        assert!(close(&found.scores.values, &[-0.3, 0.4]));
    }

    #[test]
    fn weights_of_another_length_are_refused() {
        let refusal = moora(
            &samples::table(&[&[1.0]], &[Max]),
            &even(2),
            Normalisation::Vector,
        )
        .unwrap_err();

        assert_eq!(refusal.kind, RefusalKind::DimensionMismatch);
    }
}
