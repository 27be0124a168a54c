//! Swing weights: what it is worth to move each criterion from its worst to its best answer.

use crate::{Refusal, RefusalKind, Weights};

/// One criterion as a person judges it.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Swing {
    /// The worst answer that is considered, in the units of the criterion.
    pub worst: f64,
    /// The best answer that is considered, in the same units.
    pub best: f64,
    /// What moving from the worst to the best is worth: 100 for the swing a person wants most, less for the others.
    pub points: f64,
}

/// Weights in proportion to the points of the swings (von Winterfeldt & Edwards 1986, Decision Analysis and Behavioral
/// Research, chapter 8). They hold only for the ranges that were judged: where a range changes, ask again.
///
/// # Errors
/// With the cell (0, criterion): [`RefusalKind::NotFinite`], [`RefusalKind::NegativeWeight`], [`RefusalKind::OutOfBounds`] for
/// more than 100 points, and [`RefusalKind::InconsistentInput`] for points on a swing that goes nowhere because its best
/// is its worst. For the whole: [`RefusalKind::DimensionMismatch`] without a criterion, [`RefusalKind::ZeroWeightSum`]
/// when all points are zero, and [`RefusalKind::InconsistentInput`] when no swing has 100.
pub fn swing_weights(swings: &[Swing]) -> Result<Weights, Refusal> {
    for (place, swing) in swings.iter().enumerate() {
        let Swing {
            worst,
            best,
            points,
        } = *swing;
        let (kind, rule) = if ![worst, best, points]
            .iter()
            .all(|figure| figure.is_finite())
        {
            (
                RefusalKind::NotFinite,
                "holds a figure that is no finite number",
            )
        } else if points < 0.0 {
            (RefusalKind::NegativeWeight, "has points below zero")
        } else if points > 100.0 {
            (RefusalKind::OutOfBounds, "has more than 100 points")
        } else if worst == best && points > 0.0 {
            (
                RefusalKind::InconsistentInput,
                "has points although its best answer is its worst",
            )
        } else {
            continue;
        };
        let message = format!("swing {} {rule}", place + 1);
        return Err(Refusal::at(kind, (0, place), message));
    }
    let points: Vec<f64> = swings.iter().map(|swing| swing.points).collect();
    let weights = Weights::from_points(&points)?;
    if !points.contains(&100.0) {
        let message = "the swing that is wanted most must have 100 points";
        return Err(Refusal::new(RefusalKind::InconsistentInput, message));
    }
    Ok(weights)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn swing(points: f64) -> Swing {
        Swing {
            worst: 40.0,
            best: 10.0,
            points,
        }
    }

    #[test]
    fn points_turn_into_shares() {
        let weights = swing_weights(&[swing(100.0), swing(60.0), swing(40.0)]).unwrap();

        for (found, expected) in weights.shares().iter().zip([0.5, 0.3, 0.2]) {
            assert!((found - expected).abs() < 1e-15);
        }
    }

    #[test]
    fn a_criterion_without_a_range_may_only_have_zero_points() {
        let still = |points| Swing {
            worst: 5.0,
            best: 5.0,
            points,
        };

        let weights = swing_weights(&[swing(100.0), still(0.0)]).unwrap();
        assert_eq!(weights.shares(), [1.0, 0.0]);
        let refusal = swing_weights(&[swing(100.0), still(20.0)]).unwrap_err();
        assert_eq!(refusal.kind, RefusalKind::InconsistentInput);
        assert_eq!(refusal.cell, Some((0, 1)));
    }

    #[test]
    fn bad_swings_are_refused_with_their_kind_and_cell() {
        let refused = |swings: &[Swing]| {
            let refusal = swing_weights(swings).unwrap_err();
            (refusal.kind, refusal.cell)
        };

        assert_eq!(refused(&[]), (RefusalKind::DimensionMismatch, None));
        assert_eq!(refused(&[swing(0.0)]), (RefusalKind::ZeroWeightSum, None));
        assert_eq!(
            refused(&[swing(80.0)]),
            (RefusalKind::InconsistentInput, None)
        );
        for (points, kind) in [
            (f64::NAN, RefusalKind::NotFinite),
            (-1.0, RefusalKind::NegativeWeight),
            (100.5, RefusalKind::OutOfBounds),
        ] {
            assert_eq!(
                refused(&[swing(100.0), swing(points)]),
                (kind, Some((0, 1)))
            );
        }
    }
}
