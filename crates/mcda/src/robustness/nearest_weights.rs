//! The nearest weights under which another offer catches up with the winner.

use super::values::{check_values, dot, weighted_sums};
use crate::{Refusal, TIE_TOLERANCE, Weights, leaders};

/// How far apart two lists of weights are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Distance {
    /// The sum of the absolute changes: twice the weight that moves (L1).
    Sum,
    /// The straight line (L2).
    Straight,
    /// The largest change of any weight (L∞).
    Largest,
}

/// The nearest weights under which an offer ties with the winner.
#[derive(Debug, Clone, PartialEq)]
pub struct NearestWeights {
    /// The row that catches up.
    pub challenger: usize,
    /// The weights at which it does: none below 0, adding up to 1.
    pub weights: Vec<f64>,
    /// How far they are from those given.
    pub distance: f64,
}

/// For each offer but the winner, the nearest weights at which it has the winner's score; any step further in the same
/// direction puts it ahead. None for an offer that cannot catch up under any weights. The winner itself has none; of
/// several, the first row counts as the winner.
///
/// The nearest of all, if any, is the smallest change of the weights that alters the winner.
///
/// # Errors
/// [`Refusal`] when a row has another length than the weights, or a value is not finite.
pub fn nearest_weights(
    values: &[Vec<f64>],
    weights: &Weights,
    distance: Distance,
) -> Result<Vec<Option<NearestWeights>>, Refusal> {
    let own = weights.shares();
    check_values(values, own.len())?;
    let winner = leaders(&weighted_sums(values, own))[0];
    let of_challenger = |challenger: usize| {
        if challenger == winner {
            return None;
        }
        let rival = values[challenger].iter();
        let lead: Vec<f64> = values[winner]
            .iter()
            .zip(rival)
            .map(|(a, b)| a - b)
            .collect();
        let weights = nearest_tie(&lead, own, distance)?;
        let changes: Vec<f64> = weights
            .iter()
            .zip(own)
            .map(|(new, old)| (new - old).abs())
            .collect();
        let distance = match distance {
            Distance::Sum => changes.iter().sum(),
            Distance::Straight => dot(&changes, &changes).sqrt(),
            Distance::Largest => changes.iter().fold(0.0, |largest, one| one.max(largest)),
        };
        Some(NearestWeights {
            challenger,
            weights,
            distance,
        })
    };
    Ok((0..values.len()).map(of_challenger).collect())
}

/// The nearest weights w with Σ lead·w = 0; none where every weight leaves a lead.
fn nearest_tie(lead: &[f64], own: &[f64], distance: Distance) -> Option<Vec<f64>> {
    let margin = dot(lead, own);
    if margin <= TIE_TOLERANCE {
        return Some(own.to_vec());
    }
    let lowest = lead.iter().fold(f64::INFINITY, |low, one| low.min(*one));
    if lowest > 0.0 {
        return None;
    }
    Some(match distance {
        Distance::Sum => by_moving(lead, own, margin),
        Distance::Straight => by_projection(lead, own),
        Distance::Largest => by_widening(lead, own),
    })
}

/// Moves weight from where the lead is largest to where it is smallest until it is gone: every unit moved takes off the
/// most, so that no other way moves less (a fractional knapsack; Dantzig 1957).
fn by_moving(lead: &[f64], own: &[f64], margin: f64) -> Vec<f64> {
    let mut weights = own.to_vec();
    let target = (1..lead.len()).fold(0, |low, one| if lead[one] < lead[low] { one } else { low });
    let mut sources: Vec<usize> = (0..lead.len())
        .filter(|one| lead[*one] > lead[target])
        .collect();
    sources.sort_by(|a, b| lead[*b].total_cmp(&lead[*a]).then(a.cmp(b)));
    let mut margin = margin;
    for source in sources {
        let gain = lead[source] - lead[target];
        let moved = weights[source].min(margin / gain);
        weights[source] -= moved;
        weights[target] += moved;
        margin -= moved * gain;
        if margin <= 0.0 {
            break;
        }
    }
    weights
}

/// The nearest point by straight line: the projection of w − λ·lead on the weights, for the λ at which the lead is gone.
/// Bisection finds which weights are zero; for those that are not, the two equations Σw = 1 and Σ lead·w = 0 give λ and
/// the shift exactly.
fn by_projection(lead: &[f64], own: &[f64]) -> Vec<f64> {
    let at = |step: f64| -> Vec<f64> {
        let moved: Vec<f64> = own
            .iter()
            .zip(lead)
            .map(|(weight, lead)| weight - step * lead)
            .collect();
        projected(&moved)
    };
    let (mut low, mut high) = (0.0, 1.0);
    for _ in 0..1_000 {
        if dot(lead, &at(high)) <= 0.0 {
            break;
        }
        low = high;
        high *= 2.0;
    }
    for _ in 0..200 {
        let middle = 0.5 * (low + high);
        if middle <= low || middle >= high {
            break;
        }
        if dot(lead, &at(middle)) > 0.0 {
            low = middle;
        } else {
            high = middle;
        }
    }
    let found = at(high);
    refined(lead, own, &found).unwrap_or(found)
}

/// The exact solution for the weights that are above zero, when it keeps them there.
fn refined(lead: &[f64], own: &[f64], near: &[f64]) -> Option<Vec<f64>> {
    let active: Vec<usize> = (0..own.len()).filter(|one| near[*one] > 0.0).collect();
    let count = active.len() as f64;
    let sum_of = |figure: &dyn Fn(usize) -> f64| active.iter().map(|one| figure(*one)).sum::<f64>();
    let shift = (1.0 - sum_of(&|one| own[one])) / count;
    let mean = sum_of(&|one| lead[one]) / count;
    let spread = sum_of(&|one| (lead[one] - mean).powi(2));
    let margin = sum_of(&|one| lead[one] * (own[one] + shift));
    let mut weights = vec![0.0; own.len()];
    for one in active {
        weights[one] = own[one] + shift - margin / spread * (lead[one] - mean);
        if !(weights[one] >= 0.0 && (weights[one] - near[one]).abs() < 1e-6) {
            return None;
        }
    }
    Some(weights)
}

/// The nearest point whose parts are not negative and add up to 1 (Held, Wolfe & Crowder 1974, Mathematical Programming 6).
fn projected(point: &[f64]) -> Vec<f64> {
    let mut sorted = point.to_vec();
    sorted.sort_by(|a, b| b.total_cmp(a));
    let (mut sum, mut shift) = (0.0, 0.0);
    for (place, part) in sorted.iter().enumerate() {
        sum += part;
        let candidate = (sum - 1.0) / (place + 1) as f64;
        if part - candidate > 0.0 {
            shift = candidate;
        }
    }
    point.iter().map(|part| (part - shift).max(0.0)).collect()
}

/// Widens a box around the weights until a tie fits into it, by bisection to the last bit.
fn by_widening(lead: &[f64], own: &[f64]) -> Vec<f64> {
    let (mut low, mut high) = (0.0, 1.0);
    for _ in 0..200 {
        let middle = 0.5 * (low + high);
        if middle <= low || middle >= high {
            break;
        }
        if dot(lead, &least_lead(lead, own, middle)) > 0.0 {
            low = middle;
        } else {
            high = middle;
        }
    }
    least_lead(lead, own, high)
}

/// The weights within a box of this radius at which the lead is smallest: all as low as they may, then the rest to where
/// the lead is smallest.
fn least_lead(lead: &[f64], own: &[f64], radius: f64) -> Vec<f64> {
    let mut weights: Vec<f64> = own
        .iter()
        .map(|weight| (weight - radius).max(0.0))
        .collect();
    let mut rest = 1.0 - weights.iter().sum::<f64>();
    let mut order: Vec<usize> = (0..lead.len()).collect();
    order.sort_by(|a, b| lead[*a].total_cmp(&lead[*b]).then(a.cmp(b)));
    for one in order {
        let added = rest.min(own[one] + radius - weights[one]).max(0.0);
        weights[one] += added;
        rest -= added;
    }
    weights
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const ALL: [Distance; 3] = [Distance::Sum, Distance::Straight, Distance::Largest];

    fn weights(points: &[f64]) -> Weights {
        Weights::from_points(points).unwrap()
    }

    #[test]
    fn two_criteria_meet_where_their_lines_cross() {
        let values = [vec![1.0, 0.0], vec![0.0, 1.0]];
        for (distance, expected) in ALL.into_iter().zip([0.4, 0.08f64.sqrt(), 0.2]) {
            let found = nearest_weights(&values, &weights(&[0.7, 0.3]), distance).unwrap();
            let nearest = found[1].clone().unwrap();
            assert!((nearest.distance - expected).abs() < 1e-12, "{nearest:?}");
            assert!((nearest.weights[0] - 0.5).abs() < 1e-12);
            assert_eq!(found[0], None);
        }
    }

    #[test]
    fn a_weight_that_reaches_zero_stays_there() {
        // The first weight alone cannot make up for the lead.
        let values = [vec![1.0, 1.0, 0.0], vec![0.0, 0.9, 1.0]];
        let found =
            nearest_weights(&values, &weights(&[0.05, 0.9, 0.05]), Distance::Straight).unwrap();
        let nearest = found[1].clone().unwrap();
        assert!(nearest.weights.iter().all(|weight| *weight >= 0.0));
        assert!((nearest.weights[0] + 0.1 * nearest.weights[1] - nearest.weights[2]).abs() < 1e-12);
    }

    #[test]
    fn who_is_worse_everywhere_never_catches_up_and_a_copy_already_has() {
        let values = [vec![1.0, 1.0], vec![1.0, 1.0], vec![0.5, 0.5]];
        for distance in ALL {
            let found = nearest_weights(&values, &weights(&[1.0, 1.0]), distance).unwrap();
            assert_eq!(found[1].clone().unwrap().distance, 0.0);
            assert_eq!(found[2], None);
        }
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(64))]

        #[test]
        fn the_weights_found_tie_and_no_weights_nearer_do(
            values in prop::collection::vec(prop::collection::vec(0.0f64..1.0, 4), 2..5),
            points in prop::collection::vec(0.01f64..1.0, 4),
            other in prop::collection::vec(0.01f64..1.0, 4),
        ) {
            let own = weights(&points);
            let winner = leaders(&weighted_sums(&values, own.shares()))[0];
            let norm = |weights: &[f64], distance| {
                let changes: Vec<f64> = weights.iter().zip(own.shares()).map(|(a, b)| (a - b).abs()).collect();
                match distance {
                    Distance::Sum => changes.iter().sum::<f64>(),
                    Distance::Straight => dot(&changes, &changes).sqrt(),
                    Distance::Largest => changes.iter().fold(0.0, |a: f64, b| a.max(*b)),
                }
            };
            let elsewhere = weights(&other);
            for distance in ALL {
                for nearest in nearest_weights(&values, &own, distance).unwrap().into_iter().flatten() {
                    let scores = weighted_sums(&values, &nearest.weights);
                    prop_assert!((scores[winner] - scores[nearest.challenger]).abs() < 1e-9);
                    prop_assert!((nearest.weights.iter().sum::<f64>() - 1.0).abs() < 1e-9);
                    prop_assert!(nearest.weights.iter().all(|weight| *weight >= 0.0));
                    // Any weights under which the challenger leads are at least as far away.
                    let there = weighted_sums(&values, elsewhere.shares());
                    if there[nearest.challenger] >= there[winner] {
                        prop_assert!(norm(elsewhere.shares(), distance) >= nearest.distance - 1e-9);
                    }
                }
            }
        }
    }
}
