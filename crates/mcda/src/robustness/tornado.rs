//! Which uncertain figure matters most: the lead of the winner as each one goes through its range, the others at rest.

use super::values::{check_values, weighted_sums};
use crate::{Refusal, RefusalKind, TIE_TOLERANCE, Weights, leaders};

/// What moves.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mover {
    /// The weight of a criterion; the others keep their proportions.
    Weight(usize),
    /// The value of an offer (row) on a criterion (column).
    Value(usize, usize),
}

/// One bar of a tornado chart.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Bar {
    /// What moves.
    pub mover: Mover,
    /// The lead of the winner over the best other offer where it is lowest; below zero another offer wins.
    pub at_low: f64,
    /// The same where it is highest.
    pub at_high: f64,
    /// Whether another offer wins at either end.
    pub flips: bool,
}

/// The bars of a tornado chart, the longest first (Eschenbach 1992, Interfaces 22). The winner is that of the values
/// and weights given; of several, the first row. `ranges` names what moves and from where to where: shares from 0 to 1
/// for weights, values in their own unit. With a single offer the lead is its score.
///
/// # Errors
/// [`RefusalKind::DimensionMismatch`] for a mover that is not there or rows of another length than the weights;
/// [`RefusalKind::NotFinite`]; [`RefusalKind::OutOfBounds`] for a share outside 0..1.
pub fn tornado(
    values: &[Vec<f64>],
    weights: &Weights,
    ranges: &[(Mover, f64, f64)],
) -> Result<Vec<Bar>, Refusal> {
    let criteria = weights.shares().len();
    check_values(values, criteria)?;
    let winner = leaders(&weighted_sums(values, weights.shares()))[0];
    let lead = |values: &[Vec<f64>], weights: &Weights| {
        let scores = weighted_sums(values, weights.shares());
        let others = (0..scores.len()).filter(|row| *row != winner);
        let best = others.map(|row| scores[row]).max_by(f64::total_cmp);
        scores[winner] - best.unwrap_or(0.0)
    };
    let mut bars = Vec::new();
    for (mover, low, high) in ranges {
        if !low.is_finite() || !high.is_finite() {
            let message = "a range has two finite ends";
            return Err(Refusal::new(RefusalKind::NotFinite, message));
        }
        let at = |end: f64| match *mover {
            Mover::Weight(criterion) if criterion < criteria => {
                if !(0.0..=1.0).contains(&end) {
                    let message = format!("weight {} goes from 0 to 1", criterion + 1);
                    return Err(Refusal::at(
                        RefusalKind::OutOfBounds,
                        (0, criterion),
                        message,
                    ));
                }
                let group: Vec<bool> = (0..criteria).map(|place| place == criterion).collect();
                Ok(lead(values, &weights.with_group_at(&group, end)))
            }
            Mover::Value(row, column) if row < values.len() && column < criteria => {
                let mut changed = values.to_vec();
                changed[row][column] = end;
                Ok(lead(&changed, weights))
            }
            _ => {
                let message = "a range names an offer or a criterion that is not there";
                Err(Refusal::new(RefusalKind::DimensionMismatch, message))
            }
        };
        let (at_low, at_high) = (at(*low)?, at(*high)?);
        bars.push(Bar {
            mover: *mover,
            at_low,
            at_high,
            flips: values.len() > 1 && at_low.min(at_high) < -TIE_TOLERANCE,
        });
    }
    let length = |bar: &Bar| (bar.at_high - bar.at_low).abs();
    bars.sort_by(|a, b| length(b).total_cmp(&length(a)));
    Ok(bars)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_figure_that_moves_the_lead_most_comes_first() {
        let weights = Weights::from_points(&[0.8, 0.2]).unwrap();
        let values = [vec![0.9, 0.5], vec![0.6, 0.9]];
        let ranges = [
            (Mover::Value(0, 1), 0.4, 0.6),
            (Mover::Value(0, 0), 0.5, 1.0),
            (Mover::Weight(0), 0.7, 0.9),
        ];
        let found = tornado(&values, &weights, &ranges).unwrap();

        assert_eq!(found[0].mover, Mover::Value(0, 0));
        assert!((found[0].at_low + 0.16).abs() < 1e-12 && found[0].flips);
        assert_eq!(found[1].mover, Mover::Weight(0));
        assert!((found[1].at_low - 0.09).abs() < 1e-12 && !found[1].flips);
    }

    #[test]
    fn a_mover_that_is_not_there_is_refused() {
        let weights = Weights::from_points(&[1.0]).unwrap();
        let kind = |range| tornado(&[vec![1.0]], &weights, &[range]).unwrap_err().kind;

        assert_eq!(
            kind((Mover::Value(1, 0), 0.0, 1.0)),
            RefusalKind::DimensionMismatch
        );
        assert_eq!(kind((Mover::Weight(0), 0.0, 1.5)), RefusalKind::OutOfBounds);
        assert_eq!(
            kind((Mover::Weight(0), f64::NAN, 1.0)),
            RefusalKind::NotFinite
        );
        assert!(tornado(&[vec![1.0]], &weights, &[(Mover::Value(0, 0), 0.0, 1.0)]).is_ok());
    }
}
