//! ARAS: the weighted sum of an offer as a share of that of an optimal offer.

use super::normalise::{Normalisation, normalise, weighted, weights_fit};
use crate::{Direction, Refusal, RefusalKind, Scores, Table, Weights};

/// ARAS with its steps.
#[derive(Debug, Clone, PartialEq)]
pub struct Aras {
    /// The optimal offer, in the units of the criteria.
    pub optimal: Vec<f64>,
    /// The figures as shares of their column’s sum, costs by their reciprocals; the last row is the optimal offer.
    pub normalised: Table,
    /// The weighted sum of each offer.
    pub sums: Vec<f64>,
    /// The weighted sum of the optimal offer.
    pub optimal_sum: f64,
    /// The sums as a share of the optimal one; the highest is best. At most 1, unless an optimal offer was given that an
    /// offer surpasses.
    pub utility: Scores,
}

/// ARAS: K(a) = S(a) / S(optimal), S the weighted sum of column shares with the optimal offer among them (Zavadskas & Turskis
/// 2010, eq. 3–10). `optimal` is the best figure of each criterion in its units, the best among the offers where none is
/// given.
///
/// An offer never ranks below one that it dominates. The shares move with the offers, so a further one can turn the order of
/// others.
///
/// # Errors
/// [`RefusalKind::Negative`] for a gain below zero and [`RefusalKind::NonPositive`] for a cost that is not above zero, with
/// the cell; [`RefusalKind::DimensionMismatch`] for weights or an optimal offer of another length; [`RefusalKind::NotFinite`]
/// for an optimal offer that is none; [`RefusalKind::NonPositive`] for one that is worth nothing.
pub fn aras(table: &Table, weights: &Weights, optimal: Option<&[f64]>) -> Result<Aras, Refusal> {
    weights_fit(table, weights)?;
    // The offers alone are looked at first, so that a refusal names one of their cells.
    normalise(table, Normalisation::ReciprocalShare)?;
    let optimal = match optimal {
        Some(optimal) => checked_optimal(table, optimal)?,
        None => best_figures(table),
    };
    let mut rows = table.rows().to_vec();
    rows.push(optimal.clone());
    let extended = Table::new(rows, table.directions().to_vec())?;
    let normalised = normalise(&extended, Normalisation::ReciprocalShare)?;
    let mut sums: Vec<f64> = weighted(normalised.rows(), weights)
        .iter()
        .map(|parts| parts.iter().sum())
        .collect();
    let optimal_sum = sums.pop().expect("the optimal offer is the last row");
    if !(1.0 / optimal_sum).is_finite() {
        let message = "the optimal offer is worth nothing, and its worth divides";
        return Err(Refusal::new(RefusalKind::NonPositive, message));
    }
    let utility = sums.iter().map(|sum| sum / optimal_sum).collect();
    Ok(Aras {
        optimal,
        normalised,
        sums,
        optimal_sum,
        utility: Scores::highest(utility),
    })
}

fn best_figures(table: &Table) -> Vec<f64> {
    let best = |(criterion, direction): (usize, &Direction)| {
        let (low, high) = table.range(criterion);
        match direction {
            Direction::Max => high,
            Direction::Min => low,
        }
    };
    table.directions().iter().enumerate().map(best).collect()
}

fn checked_optimal(table: &Table, optimal: &[f64]) -> Result<Vec<f64>, Refusal> {
    if optimal.len() != table.criteria() {
        let message = format!(
            "an optimal offer of {} figures for {} criteria",
            optimal.len(),
            table.criteria()
        );
        return Err(Refusal::new(RefusalKind::DimensionMismatch, message));
    }
    for (column, (figure, direction)) in optimal.iter().zip(table.directions()).enumerate() {
        let kind = match direction {
            _ if !figure.is_finite() => RefusalKind::NotFinite,
            Direction::Max if *figure < 0.0 => RefusalKind::Negative,
            Direction::Min if *figure <= 0.0 => RefusalKind::NonPositive,
            _ => continue,
        };
        let message = format!(
            "the optimal offer cannot have {figure} in column {}",
            column + 1
        );
        return Err(Refusal::at(kind, (0, column), message));
    }
    Ok(optimal.to_vec())
}

#[cfg(test)]
mod tests {
    use super::super::samples::{self, close};
    use super::*;
    use Direction::{Max, Min};

    fn even(criteria: usize) -> Weights {
        Weights::from_points(&vec![1.0; criteria]).unwrap()
    }

    #[test]
    fn the_best_in_everything_is_optimal() {
        let table = samples::table(&[&[4.0, 2.0], &[2.0, 4.0], &[2.0, 8.0]], &[Max, Min]);
        let found = aras(&table, &even(2), None).unwrap();

        assert!(close(&found.utility.values, &[1.0, 0.5, 17.0 / 46.0]));
        assert_eq!(found.optimal, [4.0, 2.0]);
    }

    #[test]
    fn a_given_optimum_moves_every_utility_but_no_rank() {
        let table = samples::table(&[&[4.0, 2.0], &[2.0, 4.0]], &[Max, Min]);
        let found = aras(&table, &even(2), Some(&[8.0, 1.0])).unwrap();

        assert!(close(&found.utility.values, &[0.5, 0.25]));
        assert_eq!(found.utility.ranks(), [1, 2]);
    }

    #[test]
    fn figures_without_a_meaning_are_refused_with_their_cell() {
        let kind = |rows: &[&[f64]], optimal: Option<&[f64]>| {
            let refusal = aras(&samples::table(rows, &[Max, Min]), &even(2), optimal).unwrap_err();
            (refusal.kind, refusal.cell)
        };
        let good: &[&[f64]] = &[&[1.0, 2.0]];

        assert_eq!(
            kind(&[&[1.0, 2.0], &[-1.0, 2.0]], None),
            (RefusalKind::Negative, Some((1, 0)))
        );
        assert_eq!(
            kind(&[&[1.0, 2.0], &[1.0, 0.0]], None),
            (RefusalKind::NonPositive, Some((1, 1)))
        );
        assert_eq!(
            kind(good, Some(&[1.0])),
            (RefusalKind::DimensionMismatch, None)
        );
        assert_eq!(
            kind(good, Some(&[1.0, 0.0])),
            (RefusalKind::NonPositive, Some((0, 1)))
        );
        assert_eq!(
            kind(good, Some(&[-1.0, 1.0])),
            (RefusalKind::Negative, Some((0, 0)))
        );
        assert_eq!(
            kind(good, Some(&[1.0, f64::NAN])),
            (RefusalKind::NotFinite, Some((0, 1)))
        );
        let worthless =
            aras(&samples::table(&[&[1.0]], &[Max]), &even(1), Some(&[0.0])).unwrap_err();
        assert_eq!(worthless.kind, RefusalKind::NonPositive);
        let short = aras(&samples::table(good, &[Max, Min]), &even(1), None).unwrap_err();
        assert_eq!(short.kind, RefusalKind::DimensionMismatch);
    }
}
