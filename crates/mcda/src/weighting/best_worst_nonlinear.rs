//! The non-linear model of the best–worst method: the smallest ksi and every weight that reaches it.

use super::BestWorst;
use super::best_worst::{ksi_below, share_of};
use crate::Weights;

/// The answer of the non-linear model.
#[derive(Debug, Clone, PartialEq)]
pub struct BwmNonlinear {
    /// The largest deviation |w_B ÷ w_j − a_Bj| or |w_j ÷ w_W − a_jW|, in points of the scale; 0 is full agreement.
    pub ksi: f64,
    /// The lowest and the highest weight of each criterion among all optimal weights: with more than three criteria the
    /// optimum need not be the only one.
    pub intervals: Vec<(f64, f64)>,
    /// The middles of the intervals, normalised to 1.
    pub midpoints: Weights,
}

impl BwmNonlinear {
    /// The consistency ratio, ksi ÷ the consistency index of the best-to-worst judgement (Rezaei 2015, Omega 53).
    /// It is 0 without any deviation; undefined where there is one although the index allows none.
    pub fn consistency_ratio(&self, index: f64) -> Option<f64> {
        share_of(self.ksi, index)
    }
}

/// The weights for which the largest of |w_B ÷ w_j − a_Bj| and |w_j ÷ w_W − a_jW| is smallest
/// (Rezaei 2015, Omega 53), with the weight intervals of Rezaei (2016, Omega 64), solved exactly.
///
/// For a given ksi the ratio r = w_B ÷ w_W must lie within a_BW ± ksi and, for every other criterion, between
/// (a_Bj − ksi)(a_jW − ksi) and (a_Bj + ksi)(a_jW + ksi). Intervals on a line have a point in common when every two of them do, so
/// the smallest ksi is the largest at which two of them touch, the root of an equation of degree two at most. There r is known,
/// and with w_W = 1 every other weight moves freely in an interval of its own (compare Ratandhara & Kumar 2025, arXiv 2508.06048).
pub fn bwm_nonlinear(judgements: &BestWorst) -> BwmNonlinear {
    let whole = judgements.best_to_worst();
    let between: Vec<(usize, f64, f64)> = judgements.between().collect();
    let ksi = smallest_ksi(whole, &between);
    let ratio = ratio_at(ksi, whole, &between);

    let mut ranges = vec![(0.0, 0.0); judgements.criteria()];
    ranges[judgements.best()] = (ratio, ratio);
    // After the best, for a single criterion that is both.
    ranges[judgements.worst()] = (1.0, 1.0);
    for (place, from_best, to_worst) in between {
        let low = (to_worst - ksi).max(ratio / (from_best + ksi));
        let from_above = if from_best > ksi {
            ratio / (from_best - ksi)
        } else {
            f64::INFINITY
        };
        let high = (to_worst + ksi).min(from_above);
        // Where only one weight is optimal, rounding may turn the two around.
        ranges[place] = if low <= high {
            (low, high)
        } else {
            let middle = low + (high - low) / 2.0;
            (middle, middle)
        };
    }
    let intervals = normalised(&ranges);
    let middles: Vec<f64> = intervals
        .iter()
        .map(|(low, high)| (low + high) / 2.0)
        .collect();
    BwmNonlinear {
        ksi,
        intervals,
        midpoints: Weights::from_points(&middles).expect("every weight is finite and above zero"),
    }
}

/// The smallest ksi at which every two intervals of r have a point in common.
fn smallest_ksi(whole: f64, between: &[(usize, f64, f64)]) -> f64 {
    let mut smallest = 0.0_f64;
    for (_, from_best, to_worst) in between {
        let product = from_best * to_worst;
        let touching = if product > whole {
            ksi_below(*from_best, *to_worst, whole)
        } else {
            // (a_Bj + ksi)(a_jW + ksi) = a_BW − ksi
            let (sum, gap) = (from_best + to_worst + 1.0, whole - product);
            2.0 * gap / (sum + (sum * sum + 4.0 * gap).sqrt())
        };
        smallest = smallest.max(touching);
        for (_, other_from_best, other_to_worst) in between {
            // Both sides have the same ksi², so that the equation is linear.
            let gap = product - other_from_best * other_to_worst;
            let sum = from_best + to_worst + other_from_best + other_to_worst;
            smallest = smallest.max(gap / sum);
        }
    }
    smallest
}

/// The ratio of the best to the worst weight that all intervals have in common at the smallest ksi.
fn ratio_at(ksi: f64, whole: f64, between: &[(usize, f64, f64)]) -> f64 {
    let (mut low, mut high) = (whole - ksi, whole + ksi);
    for (_, from_best, to_worst) in between {
        // Below zero a factor bounds nothing: weights are positive.
        low = low.max((from_best - ksi).max(0.0) * (to_worst - ksi).max(0.0));
        high = high.min((from_best + ksi) * (to_worst + ksi));
    }
    low + (high - low) / 2.0
}

/// The lowest and highest share of each, when each moves within its range whatever the others do.
fn normalised(ranges: &[(f64, f64)]) -> Vec<(f64, f64)> {
    let others = |own: usize, end: fn(&(f64, f64)) -> f64| -> f64 {
        ranges
            .iter()
            .enumerate()
            .filter(|(place, _)| *place != own)
            .map(|(_, range)| end(range))
            .sum()
    };
    ranges
        .iter()
        .enumerate()
        .map(|(place, (low, high))| {
            (
                low / (low + others(place, |range| range.1)),
                high / (high + others(place, |range| range.0)),
            )
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use microlp::{ComparisonOp, OptimizationDirection, Problem, SolveOutcome};
    use proptest::prelude::*;

    fn judged(best_to_others: &[f64], others_to_worst: &[f64]) -> BestWorst {
        BestWorst::unnamed(best_to_others.to_vec(), others_to_worst.to_vec()).unwrap()
    }

    /// The highest (or, with −1, the lowest) weight of one criterion at a ksi, by a solver; none where no weights reach it.
    fn by_solver(judgements: &BestWorst, ksi: f64, criterion: usize, sign: f64) -> Option<f64> {
        let mut problem = Problem::new(OptimizationDirection::Maximize);
        let weights: Vec<_> = (0..judgements.criteria())
            .map(|place| problem.add_var(if place == criterion { sign } else { 0.0 }, (0.0, 1.0)))
            .collect();
        let all: Vec<_> = weights.iter().map(|weight| (*weight, 1.0)).collect();
        problem.add_constraint(&all[..], ComparisonOp::Eq, 1.0);
        let (best, worst) = (weights[judgements.best()], weights[judgements.worst()]);
        for (place, weight) in weights.iter().enumerate() {
            for (more, less, times) in [
                (best, *weight, judgements.best_to_others()[place]),
                (*weight, worst, judgements.others_to_worst()[place]),
            ] {
                if more != less {
                    let above = [(more, 1.0), (less, -(times + ksi))];
                    let below = [(more, 1.0), (less, -(times - ksi))];
                    problem.add_constraint(&above[..], ComparisonOp::Le, 0.0);
                    problem.add_constraint(&below[..], ComparisonOp::Ge, 0.0);
                }
            }
        }
        match problem.solve() {
            Ok(SolveOutcome::Solution(solution)) => Some(solution.objective() * sign),
            _ => None,
        }
    }

    #[test]
    fn five_criteria_leave_the_weights_open() {
        let answer = bwm_nonlinear(&judged(
            &[1.0, 3.0, 4.0, 7.0, 8.0],
            &[8.0, 5.0, 3.0, 2.0, 1.0],
        ));

        assert!((answer.ksi - 0.859_945).abs() < 1e-6, "{}", answer.ksi);
        let expected = [
            (0.4851, 0.5127),
            (0.2267, 0.2396),
            (0.1217, 0.1571),
            (0.0635, 0.0821),
            (0.0548, 0.0579),
        ];
        for (found, expected) in answer.intervals.iter().zip(expected) {
            assert!(
                (found.0 - expected.0).abs() < 6e-5,
                "{found:?} is not {expected:?}"
            );
            assert!(
                (found.1 - expected.1).abs() < 6e-5,
                "{found:?} is not {expected:?}"
            );
        }
    }

    #[test]
    fn one_criterion_has_all_the_weight() {
        let answer = bwm_nonlinear(&judged(&[1.0], &[1.0]));

        assert_eq!(
            (answer.ksi, &answer.intervals[..]),
            (0.0, &[(1.0, 1.0)][..])
        );
    }

    #[test]
    fn the_ratio_is_zero_or_undefined_where_the_index_is_zero() {
        let equal = bwm_nonlinear(&judged(&[1.0; 3], &[1.0; 3]));
        let odd = bwm_nonlinear(&judged(&[1.0, 3.0, 1.0], &[1.0, 2.0, 1.0]));

        assert_eq!(equal.consistency_ratio(0.0), Some(0.0));
        assert_eq!(odd.consistency_ratio(0.0), None);
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(64))]

        #[test]
        fn a_solver_finds_the_same_ksi_and_intervals(
            whole in 1u8..=9,
            between in prop::collection::vec((1u8..=9, 1u8..=9), 1..6),
        ) {
            let mut from_best = vec![1.0, f64::from(whole)];
            let mut to_worst = vec![f64::from(whole), 1.0];
            for (one, other) in between {
                from_best.push(f64::from(one));
                to_worst.push(f64::from(other));
            }
            let judgements = BestWorst::new(from_best, to_worst, 0, 1).unwrap();
            let answer = bwm_nonlinear(&judgements);
            let middle = answer.midpoints.shares();
            prop_assert!((middle.iter().sum::<f64>() - 1.0).abs() < 1e-12);
            if answer.ksi > 1e-3 {
                prop_assert_eq!(by_solver(&judgements, answer.ksi - 1e-3, 0, 1.0), None);
            }
            // A little more than ksi, because a solver may take rounding for a contradiction.
            let ksi = answer.ksi + 1e-7;
            for (place, (low, high)) in answer.intervals.iter().enumerate() {
                let highest = by_solver(&judgements, ksi, place, 1.0);
                let lowest = by_solver(&judgements, ksi, place, -1.0);
                prop_assert!(highest.is_some_and(|found| (found - high).abs() < 1e-5), "{:?} is not {}", highest, high);
                prop_assert!(lowest.is_some_and(|found| (found - low).abs() < 1e-5), "{:?} is not {}", lowest, low);
                prop_assert!(low <= high);
            }
        }
    }
}
