//! How much a single figure must change until another offer wins.

use super::values::{check_values, weighted_sums};
use crate::{Refusal, TIE_TOLERANCE, Weights, leaders};

/// The change of one value at which an offer ties with the winner.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct ScoreChange {
    /// The row that catches up.
    pub challenger: usize,
    /// The row whose value changes: the challenger's rises, or the winner's falls.
    pub changed: usize,
    /// The criterion.
    pub criterion: usize,
    /// The value given.
    pub from: f64,
    /// The value at which the two tie.
    pub to: f64,
}

impl ScoreChange {
    /// The size of the change.
    pub fn size(&self) -> f64 {
        (self.to - self.from).abs()
    }
}

/// Every change of a single value that lets an offer catch up with the winner, the smallest first: the gap of the scores
/// over the weight of the criterion (Triantaphyllou & Sánchez 1997, Decision Sciences 28, Theorem 5, for values that are
/// not normalised together). `range` bounds the values of each criterion; a change beyond it is none. More is better; of
/// several winners the first row counts. The smallest change of all, if any, alters the winner.
///
/// # Errors
/// [`Refusal`] for rows or ranges of another length than the weights, or a value that is not finite.
pub fn score_changes(
    values: &[Vec<f64>],
    weights: &Weights,
    range: &[(f64, f64)],
) -> Result<Vec<ScoreChange>, Refusal> {
    let shares = weights.shares();
    check_values(values, shares.len())?;
    if range.len() != shares.len() {
        let message = "there is one range for each criterion";
        return Err(Refusal::new(crate::RefusalKind::DimensionMismatch, message));
    }
    let scores = weighted_sums(values, shares);
    let winner = leaders(&scores)[0];
    let mut changes = Vec::new();
    for challenger in (0..values.len()).filter(|row| *row != winner) {
        let gap = scores[winner] - scores[challenger];
        for (criterion, share) in shares.iter().enumerate() {
            let step = gap / share;
            for (changed, step) in [(challenger, step), (winner, -step)] {
                let from = values[changed][criterion];
                let to = from + step;
                let (low, high) = range[criterion];
                if to.is_finite() && to >= low - TIE_TOLERANCE && to <= high + TIE_TOLERANCE {
                    changes.push(ScoreChange {
                        challenger,
                        changed,
                        criterion,
                        from,
                        to,
                    });
                }
            }
        }
    }
    changes.sort_by(|a, b| a.size().total_cmp(&b.size()));
    Ok(changes)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn the_smallest_change_is_on_the_heaviest_criterion() {
        let weights = Weights::from_points(&[0.6, 0.4]).unwrap();
        let values = [vec![0.9, 0.5], vec![0.5, 0.8]];
        let found = score_changes(&values, &weights, &[(0.0, 1.0); 2]).unwrap();

        assert_eq!((found[0].challenger, found[0].criterion), (1, 0));
        assert!((found[0].size() - 0.2).abs() < 1e-12);
    }

    #[test]
    fn a_criterion_without_weight_changes_nothing_and_a_range_is_kept() {
        let weights = Weights::from_points(&[1.0, 0.0]).unwrap();
        let values = [vec![1.0, 0.5], vec![0.5, 0.8]];
        let found = score_changes(&values, &weights, &[(0.6, 1.0), (0.0, 1.0)]).unwrap();

        assert_eq!(found.len(), 1);
        assert_eq!((found[0].changed, found[0].to), (1, 1.0));
        assert!(score_changes(&values, &weights, &[(0.0, 1.0)]).is_err());
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(64))]

        #[test]
        fn after_any_change_the_two_tie(
            values in prop::collection::vec(prop::collection::vec(0.0f64..1.0, 3), 2..5),
            points in prop::collection::vec(0.01f64..1.0, 3),
        ) {
            let weights = Weights::from_points(&points).unwrap();
            let winner = leaders(&weighted_sums(&values, weights.shares()))[0];
            for change in score_changes(&values, &weights, &[(0.0, 1.0); 3]).unwrap() {
                let mut changed = values.clone();
                changed[change.changed][change.criterion] = change.to;
                let scores = weighted_sums(&changed, weights.shares());
                prop_assert!((scores[winner] - scores[change.challenger]).abs() < 1e-9);
            }
        }
    }
}
