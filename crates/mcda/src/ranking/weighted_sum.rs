//! The weighted sum of normalised figures (simple additive weighting).

use super::normalise::{Normalisation, normalise, weighted, weights_fit};
use crate::{Direction, Refusal, RefusalKind, Scores, Table, Weights};

/// The weighted sum with its steps.
#[derive(Debug, Clone, PartialEq)]
pub struct WeightedSum {
    /// The figures on one scale, more being better in every column.
    pub normalised: Table,
    /// What each criterion adds to the score of each offer: weight × normalised figure.
    pub parts: Vec<Vec<f64>>,
    /// Σ of the parts; the highest is best.
    pub scores: Scores,
}

/// The weighted sum V(a) = Σ w · r(a) over the criteria (Churchman & Ackoff 1954; Hwang & Yoon 1981, eq. 3.19).
/// Where the normalisation leaves a cost as a cost, its figure counts as 1 − r.
///
/// # Errors
/// Those of [`normalise`]; [`RefusalKind::DimensionMismatch`] for weights of another length; [`RefusalKind::BadDirection`]
/// for a cost among figures that are taken as given, since such a sum would reward it.
pub fn weighted_sum(
    table: &Table,
    weights: &Weights,
    by: Normalisation,
) -> Result<WeightedSum, Refusal> {
    weights_fit(table, weights)?;
    let cost = table
        .directions()
        .iter()
        .position(|one| *one == Direction::Min);
    if let (Normalisation::Given, Some(column)) = (by, cost) {
        let message = format!(
            "column {} is a cost, which a sum as given rewards",
            column + 1
        );
        return Err(Refusal::at(RefusalKind::BadDirection, (0, column), message));
    }
    let normalised = costs_turned(&normalise(table, by)?)?;
    let parts = weighted(normalised.rows(), weights);
    let scores = parts.iter().map(|parts| parts.iter().sum()).collect();
    Ok(WeightedSum {
        normalised,
        parts,
        scores: Scores::highest(scores),
    })
}

fn costs_turned(table: &Table) -> Result<Table, Refusal> {
    let turn = |(figure, direction): (&f64, &Direction)| match direction {
        Direction::Max => *figure,
        Direction::Min => 1.0 - figure,
    };
    let rows = table
        .rows()
        .iter()
        .map(|row| row.iter().zip(table.directions()).map(turn).collect())
        .collect();
    Table::new(rows, vec![Direction::Max; table.criteria()])
}

#[cfg(test)]
mod tests {
    use super::super::samples::{self, close};
    use super::*;
    use Direction::{Max, Min};

    fn scores(table: &Table, weights: &Weights, by: Normalisation) -> Vec<f64> {
        weighted_sum(table, weights, by).unwrap().scores.values
    }

    #[test]
    fn a_small_range_counts_as_much_as_a_large_one_under_min_max() {
        let table = samples::table(
            &[&[100.0, 60.0], &[101.0, 95.0], &[102.0, 60.0]],
            &[Min, Max],
        );
        let weights = Weights::from_points(&[0.6, 0.4]).unwrap();

        assert!(close(
            &scores(&table, &weights, Normalisation::MinMax),
            &[0.6, 0.7, 0.0]
        ));
    }

    #[test]
    fn offers_that_add_up_to_the_same_tie_in_spite_of_rounding() {
        let table = samples::table(&[&[0.1, 0.2], &[0.3, 0.0]], &[Max, Max]);
        let weights = Weights::from_points(&[1.0, 1.0]).unwrap();
        let found = weighted_sum(&table, &weights, Normalisation::Given).unwrap();

        assert_eq!(found.scores.ranks(), [1, 1]);
    }

    #[test]
    fn a_cost_among_figures_as_given_is_refused() {
        let table = samples::table(&[&[1.0, 2.0]], &[Max, Min]);
        let weights = Weights::from_points(&[1.0, 1.0]).unwrap();
        let refusal = weighted_sum(&table, &weights, Normalisation::Given).unwrap_err();

        assert_eq!(refusal.kind, RefusalKind::BadDirection);
        assert_eq!(refusal.cell, Some((0, 1)));
    }

    #[test]
    fn weights_of_another_length_are_refused() {
        let table = samples::table(&[&[1.0, 2.0]], &[Max, Min]);
        let weights = Weights::from_points(&[1.0]).unwrap();
        let refusal = weighted_sum(&table, &weights, Normalisation::MinMax).unwrap_err();

        assert_eq!(refusal.kind, RefusalKind::DimensionMismatch);
    }

    #[test]
    fn a_single_offer_is_as_good_as_the_best_there_is() {
        let table = samples::table(&[&[7.0, 120.0, 3.0]], &[Max, Min, Max]);
        let weights = Weights::from_points(&[5.0, 3.0, 2.0]).unwrap();

        assert!(close(
            &scores(&table, &weights, Normalisation::LinearRatio),
            &[1.0]
        ));
    }
}
