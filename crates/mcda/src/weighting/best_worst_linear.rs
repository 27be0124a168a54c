//! The linear model of the best–worst method, solved exactly.

use super::BestWorst;
use crate::Weights;

/// The answer of the linear model.
#[derive(Debug, Clone, PartialEq)]
pub struct BwmLinear {
    /// The weights; the model has only one optimum.
    pub weights: Weights,
    /// The largest deviation |w_B − a_Bj × w_j| or |w_j − a_jW × w_W|, in units of weight; 0 is full agreement.
    pub ksi: f64,
}

/// The weights for which the largest of |w_B − a_Bj × w_j| and |w_j − a_jW × w_W| is smallest
/// (Rezaei 2016, Omega 64, the linear model).
///
/// No solver is needed. Count the weights in units of ksi; then the sum of the weights is to be largest, because ksi is its
/// inverse. Every weight is at its upper bound: w_j = min((w_B + 1) ÷ a_Bj, a_jW × w_W + 1), and w_B is at the smallest of
/// a_BW × w_W + 1 and a_Bj × a_jW × w_W + a_Bj + 1. All of them rise with w_W, which ends where the largest lower bound of w_B
/// (the same with a minus) meets that upper bound. As every step is strict, the optimum is the only one.
pub fn bwm_linear(judgements: &BestWorst) -> BwmLinear {
    let whole = judgements.best_to_worst();
    // Bounds of w_B as slope × w_W ± slack.
    let mut bounds = vec![(whole, 1.0)];
    bounds.extend(
        judgements
            .between()
            .map(|(_, from_best, to_worst)| (from_best * to_worst, from_best + 1.0)),
    );
    let worst = bounds
        .iter()
        .flat_map(|lower| bounds.iter().map(move |upper| (lower, upper)))
        .filter(|(lower, upper)| lower.0 > upper.0)
        .map(|(lower, upper)| (lower.1 + upper.1) / (lower.0 - upper.0))
        .fold(f64::INFINITY, f64::min);

    let mut points = vec![0.0; judgements.criteria()];
    let agreed = worst.is_infinite();
    if agreed {
        points[judgements.best()] = whole;
        points[judgements.worst()] = 1.0;
        for (place, _, to_worst) in judgements.between() {
            points[place] = to_worst;
        }
    } else {
        let best = bounds
            .iter()
            .map(|(slope, slack)| slope * worst + slack)
            .fold(f64::INFINITY, f64::min);
        points[judgements.best()] = best;
        points[judgements.worst()] = worst;
        for (place, from_best, to_worst) in judgements.between() {
            points[place] = ((best + 1.0) / from_best).min(to_worst * worst + 1.0);
        }
    }
    let ksi = if agreed {
        0.0
    } else {
        1.0 / points.iter().sum::<f64>()
    };
    BwmLinear {
        weights: Weights::from_points(&points).expect("every point is finite and above zero"),
        ksi,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use microlp::{ComparisonOp, OptimizationDirection, Problem, SolveOutcome};
    use proptest::prelude::*;

    fn judged(best_to_others: &[f64], others_to_worst: &[f64]) -> BestWorst {
        BestWorst::unnamed(best_to_others.to_vec(), others_to_worst.to_vec()).unwrap()
    }

    /// The same model by a solver: ksi and the weights.
    fn by_solver(judgements: &BestWorst) -> (f64, Vec<f64>) {
        let mut problem = Problem::new(OptimizationDirection::Minimize);
        let weights: Vec<_> = (0..judgements.criteria())
            .map(|_| problem.add_var(0.0, (0.0, 1.0)))
            .collect();
        let ksi = problem.add_var(1.0, (0.0, f64::INFINITY));
        let all: Vec<_> = weights.iter().map(|weight| (*weight, 1.0)).collect();
        problem.add_constraint(&all[..], ComparisonOp::Eq, 1.0);
        let (best, worst) = (weights[judgements.best()], weights[judgements.worst()]);
        for (place, weight) in weights.iter().enumerate() {
            for (more, less, times) in [
                (best, *weight, judgements.best_to_others()[place]),
                (*weight, worst, judgements.others_to_worst()[place]),
            ] {
                if more != less {
                    let terms = |sign: f64| [(more, sign), (less, -sign * times), (ksi, -1.0)];
                    problem.add_constraint(&terms(1.0)[..], ComparisonOp::Le, 0.0);
                    problem.add_constraint(&terms(-1.0)[..], ComparisonOp::Le, 0.0);
                }
            }
        }
        let SolveOutcome::Solution(solution) = problem.solve().unwrap() else {
            panic!("nothing interrupts the solver")
        };
        let found = weights.iter().map(|weight| solution.var_value(*weight));
        (solution.objective(), found.collect())
    }

    #[test]
    fn the_transport_example_of_rezaei_is_28_parts() {
        let answer = bwm_linear(&judged(&[8.0, 2.0, 1.0], &[1.0, 5.0, 8.0]));

        for (found, parts) in answer.weights.shares().iter().zip([2.0, 9.0, 17.0]) {
            assert!((found - parts / 28.0).abs() < 1e-15);
        }
        assert!((answer.ksi - 1.0 / 28.0).abs() < 1e-15);
    }

    #[test]
    fn one_criterion_has_all_the_weight() {
        let answer = bwm_linear(&judged(&[1.0], &[1.0]));

        assert_eq!((answer.weights.shares(), answer.ksi), (&[1.0][..], 0.0));
    }

    #[test]
    fn equal_criteria_get_equal_weights() {
        let answer = bwm_linear(&judged(&[1.0; 4], &[1.0; 4]));

        assert_eq!((answer.weights.shares(), answer.ksi), (&[0.25; 4][..], 0.0));
    }

    prop_compose! {
        fn judgements()(
            whole in 1u8..=9,
            between in prop::collection::vec((1u8..=9, 1u8..=9), 0..6),
        ) -> BestWorst {
            let mut from_best = vec![1.0, f64::from(whole)];
            let mut to_worst = vec![f64::from(whole), 1.0];
            for (one, other) in between {
                from_best.push(f64::from(one));
                to_worst.push(f64::from(other));
            }
            BestWorst::new(from_best, to_worst, 0, 1).unwrap()
        }
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(64))]

        #[test]
        fn a_solver_finds_the_same_optimum(judgements in judgements()) {
            let answer = bwm_linear(&judgements);
            let (ksi, weights) = by_solver(&judgements);

            prop_assert!((answer.ksi - ksi).abs() < 1e-7, "{} is not {ksi}", answer.ksi);
            for (found, expected) in answer.weights.shares().iter().zip(weights) {
                prop_assert!((found - expected).abs() < 1e-6, "{found} is not {expected}");
            }
        }

        #[test]
        fn the_order_of_the_criteria_does_not_matter(judgements in judgements()) {
            let turned = |list: &[f64]| list.iter().rev().copied().collect::<Vec<f64>>();
            let last = judgements.criteria() - 1;
            let other = BestWorst::new(
                turned(judgements.best_to_others()),
                turned(judgements.others_to_worst()),
                last,
                last - 1,
            )
            .unwrap();
            let (one, other) = (bwm_linear(&judgements), bwm_linear(&other));

            prop_assert!((one.ksi - other.ksi).abs() < 1e-12);
            for (a, b) in one.weights.shares().iter().zip(other.weights.shares().iter().rev()) {
                prop_assert!((a - b).abs() < 1e-12);
            }
        }
    }
}
