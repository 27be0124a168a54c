//! EDAS: distances above and below the average offer.

use super::normalise::weights_fit;
use crate::{Direction, Refusal, RefusalKind, Scores, TIE_TOLERANCE, Table, Weights};

/// EDAS with its steps.
#[derive(Debug, Clone, PartialEq)]
pub struct Edas {
    /// The average of each criterion, in its units.
    pub average: Vec<f64>,
    /// Weighted sum of the distances better than the average, one per offer.
    pub positive: Vec<f64>,
    /// Weighted sum of the distances worse than the average, one per offer.
    pub negative: Vec<f64>,
    /// The first sums as a share of the largest of them, from 0 to 1.
    pub normalised_positive: Vec<f64>,
    /// 1 − the second sums as a share of the largest of them, from 0 to 1.
    pub normalised_negative: Vec<f64>,
    /// The mean of both, from 0 to 1; the highest is best.
    pub scores: Scores,
    /// Whether every offer is average on every criterion that weighs something, so that the scores tell nothing.
    pub tells_nothing: bool,
}

/// EDAS: AS(a) = (NSP(a) + NSN(a)) / 2 with NSP = SP / max SP, NSN = 1 − SN / max SN, where SP and SN are the weighted sums
/// of max(0, ±(x − average)) / average (Keshavarz Ghorabaee, Zavadskas, Olfat & Turskis 2015, eq. 4–14). Where every offer is
/// average, 0 / 0 counts as 0, so that all score 0.5.
///
/// An offer never ranks below one that it dominates. The average moves with the offers, so a further one can turn the order
/// of others.
///
/// # Errors
/// [`RefusalKind::Negative`] with the cell for a figure below zero; [`RefusalKind::NonPositive`] with the first cell of a
/// column of zeros, whose average divides; [`RefusalKind::DimensionMismatch`] for weights of another length.
pub fn edas(table: &Table, weights: &Weights) -> Result<Edas, Refusal> {
    weights_fit(table, weights)?;
    table.not_negative()?;
    let average: Vec<f64> = (0..table.criteria())
        .map(|criterion| average_of(table, criterion))
        .collect();
    if let Some(column) = average.iter().position(|average| *average <= 0.0) {
        let message = format!(
            "column {} has only zeros, and its average divides",
            column + 1
        );
        return Err(Refusal::at(RefusalKind::NonPositive, (0, column), message));
    }
    let gains: Vec<Vec<f64>> = table
        .rows()
        .iter()
        .map(|row| {
            row.iter()
                .zip(&average)
                .zip(table.directions())
                .map(|((figure, average), direction)| match direction {
                    Direction::Max => figure / average - 1.0,
                    Direction::Min => 1.0 - figure / average,
                })
                .collect()
        })
        .collect();
    let sums = |side: f64| -> Vec<f64> {
        let part = |(gain, weight): (&f64, &f64)| weight * (side * gain).max(0.0);
        let sum = |row: &Vec<f64>| row.iter().zip(weights.shares()).map(part).sum();
        gains.iter().map(sum).collect()
    };
    let (positive, negative) = (sums(1.0), sums(-1.0));
    let normalised_positive = shares_of_largest(&positive);
    let normalised_negative: Vec<f64> = shares_of_largest(&negative)
        .iter()
        .map(|share| 1.0 - share)
        .collect();
    let scores = normalised_positive
        .iter()
        .zip(&normalised_negative)
        .map(|(above, below)| 0.5 * (above + below))
        .collect();
    let tells_nothing = largest(&positive) <= ROUNDING && largest(&negative) <= ROUNDING;
    Ok(Edas {
        average,
        positive,
        negative,
        normalised_positive,
        normalised_negative,
        scores: Scores::highest(scores),
        tells_nothing,
    })
}

/// The average of a column. Equal figures have exactly their own average: a rounded one would turn no difference at all into
/// the largest there is. Figures are scaled by the largest, so that their sum cannot overflow.
fn average_of(table: &Table, criterion: usize) -> f64 {
    let (low, high) = table.range(criterion);
    if low == high || high == 0.0 {
        return high;
    }
    let sum: f64 = table.column(criterion).map(|figure| figure / high).sum();
    sum / table.offers() as f64 * high
}

fn largest(sums: &[f64]) -> f64 {
    sums.iter().copied().fold(0.0, f64::max)
}

/// Sums as shares of the largest. Sums that rounding alone keeps from zero count as zero.
fn shares_of_largest(sums: &[f64]) -> Vec<f64> {
    let most = largest(sums);
    let share = |sum: &f64| if most <= ROUNDING { 0.0 } else { sum / most };
    sums.iter().map(share).collect()
}

/// Distances from the average are shares of it, so that rounding leaves no more than this of them.
const ROUNDING: f64 = TIE_TOLERANCE * 1e-4;

#[cfg(test)]
mod tests {
    use super::super::samples;
    use super::*;
    use Direction::{Max, Min};

    fn even(criteria: usize) -> Weights {
        Weights::from_points(&vec![1.0; criteria]).unwrap()
    }

    #[test]
    fn equal_offers_tie_and_are_said_to_tell_nothing() {
        let table = samples::table(&[&[5.0, 0.3], &[5.0, 0.3], &[5.0, 0.3]], &[Max, Min]);
        let found = edas(&table, &even(2)).unwrap();

        assert!(found.tells_nothing);
        assert_eq!(found.scores.values, [0.5; 3]);
        assert_eq!(found.scores.ranks(), [1, 1, 1]);
    }

    #[test]
    fn a_single_offer_is_the_average() {
        let found = edas(&samples::table(&[&[5.0, 3.0]], &[Max, Min]), &even(2)).unwrap();

        assert!(found.tells_nothing);
        assert_eq!(found.scores.ranks(), [1]);
    }

    #[test]
    fn figures_without_a_meaning_are_refused_with_their_cell() {
        let refusal = |rows: &[&[f64]]| {
            let refusal = edas(&samples::table(rows, &[Max, Min]), &even(2)).unwrap_err();
            (refusal.kind, refusal.cell)
        };

        assert_eq!(
            refusal(&[&[1.0, 2.0], &[1.0, -2.0]]),
            (RefusalKind::Negative, Some((1, 1)))
        );
        assert_eq!(
            refusal(&[&[1.0, 0.0], &[1.0, 0.0]]),
            (RefusalKind::NonPositive, Some((0, 1)))
        );
        let short = edas(&samples::table(&[&[1.0, 2.0]], &[Max, Min]), &even(3)).unwrap_err();
        assert_eq!(short.kind, RefusalKind::DimensionMismatch);
    }

    #[test]
    fn huge_figures_do_not_overflow() {
        let table = samples::table(&[&[f64::MAX], &[f64::MAX / 2.0]], &[Max]);

        assert_eq!(edas(&table, &even(1)).unwrap().scores.values, [1.0, 0.0]);
    }
}
