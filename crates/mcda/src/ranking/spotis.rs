//! SPOTIS: distance from the ideal point within bounds that are fixed before the offers arrive.

use super::normalise::weights_fit;
use crate::{Direction, Refusal, RefusalKind, Scores, Table, Weights};

/// SPOTIS with its steps.
#[derive(Debug, Clone, PartialEq)]
pub struct Spotis {
    /// The ideal point in the units of the criteria.
    pub ideal: Vec<f64>,
    /// How far each offer (row) is from the ideal on each criterion, as a share of the criterion’s bounds.
    pub distances: Vec<Vec<f64>>,
    /// Σ weight × distance, from 0 to 1; the lowest is best.
    pub scores: Scores,
}

/// SPOTIS: P(a) = Σ w · |x − x*| / (high − low) (Dezert, Tchamova, Han & Tacnet 2020, eq. 4–5). `bounds` holds the lowest and
/// the highest figure that each criterion can take, in its units; `ideal` the best figure of each criterion, which is the
/// better bound where none is given. No score depends on another offer, so adding or removing one changes no order.
///
/// An offer never ranks below one that it dominates when the ideal is the better bound. With an ideal inside the bounds a
/// figure can be too good: then it may.
///
/// # Errors
/// [`RefusalKind::DimensionMismatch`] for weights, bounds or an ideal of another length; [`RefusalKind::NotFinite`] for
/// bounds or an ideal that are none; [`RefusalKind::InconsistentInput`] for a lower bound that is not below the upper one;
/// [`RefusalKind::OutOfBounds`] for a figure of an offer, with its cell, or an ideal outside the bounds.
pub fn spotis(
    table: &Table,
    weights: &Weights,
    bounds: &[(f64, f64)],
    ideal: Option<&[f64]>,
) -> Result<Spotis, Refusal> {
    weights_fit(table, weights)?;
    check_bounds(table, bounds)?;
    let ideal = match ideal {
        Some(ideal) => checked_ideal(ideal, bounds)?,
        None => better_bounds(table, bounds),
    };
    for (row, figures) in table.rows().iter().enumerate() {
        let outside = |(figure, (low, high)): (&f64, &(f64, f64))| figure < low || figure > high;
        if let Some(column) = figures.iter().zip(bounds).position(outside) {
            let (low, high) = bounds[column];
            let message = format!(
                "row {}, column {}: {} is not between {low} and {high}",
                row + 1,
                column + 1,
                figures[column]
            );
            return Err(Refusal::at(
                RefusalKind::OutOfBounds,
                (row, column),
                message,
            ));
        }
    }
    // Halves keep the difference of two huge figures finite.
    let distance = |((figure, best), (low, high)): ((&f64, &f64), &(f64, f64))| {
        (figure * 0.5 - best * 0.5).abs() / (high * 0.5 - low * 0.5)
    };
    let apart = |row: &Vec<f64>| row.iter().zip(&ideal).zip(bounds).map(distance).collect();
    let distances: Vec<Vec<f64>> = table.rows().iter().map(apart).collect();
    let scores = super::normalise::weighted(&distances, weights)
        .iter()
        .map(|parts| parts.iter().sum())
        .collect();
    Ok(Spotis {
        ideal,
        distances,
        scores: Scores::lowest(scores),
    })
}

fn better_bounds(table: &Table, bounds: &[(f64, f64)]) -> Vec<f64> {
    let better = |(direction, (low, high)): (&Direction, &(f64, f64))| match direction {
        Direction::Max => *high,
        Direction::Min => *low,
    };
    table.directions().iter().zip(bounds).map(better).collect()
}

fn check_bounds(table: &Table, bounds: &[(f64, f64)]) -> Result<(), Refusal> {
    if bounds.len() != table.criteria() {
        let message = format!("{} bounds for {} criteria", bounds.len(), table.criteria());
        return Err(Refusal::new(RefusalKind::DimensionMismatch, message));
    }
    for (column, (low, high)) in bounds.iter().enumerate() {
        if !low.is_finite() || !high.is_finite() {
            let message = format!("a bound of column {} is no finite number", column + 1);
            return Err(Refusal::at(RefusalKind::NotFinite, (0, column), message));
        }
        // Bounds so close that half their distance vanishes would divide by nothing.
        if high * 0.5 - low * 0.5 <= 0.0 {
            let message = format!(
                "the bounds of column {} leave no room: {low} and {high}",
                column + 1
            );
            return Err(Refusal::at(
                RefusalKind::InconsistentInput,
                (0, column),
                message,
            ));
        }
    }
    Ok(())
}

fn checked_ideal(ideal: &[f64], bounds: &[(f64, f64)]) -> Result<Vec<f64>, Refusal> {
    if ideal.len() != bounds.len() {
        let message = format!(
            "an ideal of {} figures for {} criteria",
            ideal.len(),
            bounds.len()
        );
        return Err(Refusal::new(RefusalKind::DimensionMismatch, message));
    }
    for (column, (best, (low, high))) in ideal.iter().zip(bounds).enumerate() {
        if !best.is_finite() {
            let message = format!("the ideal of column {} is no finite number", column + 1);
            return Err(Refusal::at(RefusalKind::NotFinite, (0, column), message));
        }
        if best < low || best > high {
            let message = format!(
                "the ideal of column {}, {best}, is not between {low} and {high}",
                column + 1
            );
            return Err(Refusal::at(RefusalKind::OutOfBounds, (0, column), message));
        }
    }
    Ok(ideal.to_vec())
}

#[cfg(test)]
mod tests {
    use super::super::samples;
    use super::*;
    use crate::Direction::{Max, Min};
    use proptest::prelude::*;

    const WIDE: (f64, f64) = (-1e3, 1e3);

    fn even(criteria: usize) -> Weights {
        Weights::from_points(&vec![1.0; criteria]).unwrap()
    }

    #[test]
    fn the_ideal_scores_zero_and_its_opposite_one() {
        let table = samples::table(&[&[10.0, 2.0], &[0.0, 6.0]], &[Max, Min]);
        let found = spotis(&table, &even(2), &[(0.0, 10.0), (2.0, 6.0)], None).unwrap();

        assert_eq!(found.scores.values, [0.0, 1.0]);
        assert_eq!(found.scores.ranks(), [1, 2]);
    }

    #[test]
    fn a_further_offer_changes_no_score() {
        let bounds = [(0.0, 10.0), (0.0, 10.0)];
        let two = samples::table(&[&[7.0, 2.0], &[3.0, 1.0]], &[Max, Min]);
        let three = samples::table(&[&[7.0, 2.0], &[3.0, 1.0], &[10.0, 0.0]], &[Max, Min]);
        let before = spotis(&two, &even(2), &bounds, None).unwrap().scores.values;
        let after = spotis(&three, &even(2), &bounds, None)
            .unwrap()
            .scores
            .values;

        assert_eq!(before, after[..2]);
    }

    #[test]
    fn an_ideal_inside_the_bounds_lets_a_figure_be_too_good() {
        let table = samples::table(&[&[5.0], &[9.0]], &[Max]);
        let found = spotis(&table, &even(1), &[(0.0, 10.0)], Some(&[5.0])).unwrap();

        assert_eq!(found.scores.ranks(), [1, 2]);
    }

    #[test]
    fn bounds_that_do_not_hold_are_refused() {
        let table = samples::table(&[&[5.0, 1.0], &[9.0, 11.0]], &[Max, Max]);
        let refusal = |bounds: &[(f64, f64)], ideal: Option<&[f64]>| {
            let refusal = spotis(&table, &even(2), bounds, ideal).unwrap_err();
            (refusal.kind, refusal.cell)
        };
        let ten = (0.0, 10.0);

        assert_eq!(
            refusal(&[ten, ten], None),
            (RefusalKind::OutOfBounds, Some((1, 1)))
        );
        assert_eq!(
            refusal(&[ten], None),
            (RefusalKind::DimensionMismatch, None)
        );
        assert_eq!(
            refusal(&[ten, (3.0, 3.0)], None),
            (RefusalKind::InconsistentInput, Some((0, 1)))
        );
        assert_eq!(
            refusal(&[ten, (f64::NAN, 3.0)], None),
            (RefusalKind::NotFinite, Some((0, 1)))
        );
        let wide = [ten, (0.0, 20.0)];
        assert_eq!(
            refusal(&wide, Some(&[1.0])),
            (RefusalKind::DimensionMismatch, None)
        );
        assert_eq!(
            refusal(&wide, Some(&[11.0, 1.0])),
            (RefusalKind::OutOfBounds, Some((0, 0)))
        );
        assert_eq!(
            refusal(&wide, Some(&[1.0, f64::INFINITY])),
            (RefusalKind::NotFinite, Some((0, 1)))
        );
        let short = spotis(&table, &even(1), &wide, None).unwrap_err();
        assert_eq!(short.kind, RefusalKind::DimensionMismatch);
    }

    #[test]
    fn huge_bounds_do_not_overflow() {
        let table = samples::table(&[&[f64::MAX], &[0.0], &[-f64::MAX]], &[Max]);
        let found = spotis(&table, &even(1), &[(-f64::MAX, f64::MAX)], None).unwrap();

        assert_eq!(found.scores.values, [0.0, 0.5, 1.0]);
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(64))]
        #[test]
        fn a_score_is_between_zero_and_one(figures in prop::collection::vec(-1e3f64..1e3, 1..6)) {
            let rows = figures.iter().map(|figure| vec![*figure]).collect();
            let table = Table::new(rows, vec![Min]).unwrap();
            let found = spotis(&table, &even(1), &[WIDE], None).unwrap();
            prop_assert!(found.scores.values.iter().all(|score| (0.0..=1.0).contains(score)));
        }
    }
}
