//! The share of all weights for which one offer beats another, without sampling and for any number of criteria.

use super::values::weighted_sums;
use super::weight_space::WeightSpace;
use crate::TIE_TOLERANCE;

/// The pairwise winning indices where the weights are any at all, in a full order or above lower bounds
/// ([`WeightSpace::corners`]), evenly spread; who is equal everywhere wins half. None where more is known of the weights.
///
/// The share of the simplex on which Σ c·w ≤ 0, by the recursion of Varsi (1973, Pacific Journal of Mathematics 46) and
/// Ali (1973, Pacific Journal of Mathematics 48): only weighted means are taken, so that no digits are lost.
pub fn exact_pairwise_winning(space: &WeightSpace, values: &[Vec<f64>]) -> Option<Vec<Vec<f64>>> {
    if values.iter().any(|row| row.len() != space.criteria()) {
        return None;
    }
    let corners = space.corners()?;
    let scores: Vec<Vec<f64>> = values
        .iter()
        .map(|row| weighted_sums(&corners, row))
        .collect();
    let mut winning = vec![vec![0.0; values.len()]; values.len()];
    let mut lead = vec![0.0; corners.len()];
    for one in 0..values.len() {
        for other in one + 1..values.len() {
            for (lead, (b, a)) in lead.iter_mut().zip(scores[other].iter().zip(&scores[one])) {
                *lead = b - a;
            }
            let share = share_at_most_zero(&lead);
            winning[one][other] = share;
            winning[other][one] = 1.0 - share;
        }
    }
    Some(winning)
}

/// The share of all weights for which Σ c·w ≤ 0; one half where c is 0 all over.
fn share_at_most_zero(coefficients: &[f64]) -> f64 {
    if coefficients.iter().all(|one| one.abs() <= TIE_TOLERANCE) {
        return 0.5;
    }
    let below: Vec<f64> = coefficients
        .iter()
        .copied()
        .filter(|one| *one < 0.0)
        .collect();
    let above: Vec<f64> = coefficients
        .iter()
        .copied()
        .filter(|one| *one >= 0.0)
        .collect();
    let mut shares = vec![0.0; above.len() + 1];
    shares[0] = 1.0;
    for x in &below {
        for (place, y) in above.iter().enumerate() {
            shares[place + 1] = (y * shares[place + 1] - x * shares[place]) / (y - x);
        }
    }
    if below.is_empty() {
        0.0
    } else {
        shares[above.len()]
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn two_criteria_split_where_the_lines_cross() {
        let space = WeightSpace::any(2).unwrap();
        let found = exact_pairwise_winning(&space, &[vec![0.8, 0.3], vec![0.5, 0.55]]).unwrap();

        assert!(
            (found[0][1] - 0.25 / 0.55 - (0.3 - 0.25) / 0.55).abs() < 1e-12,
            "{found:?}"
        );
    }

    #[test]
    fn who_is_better_everywhere_always_wins_and_a_copy_wins_half() {
        let space = WeightSpace::any(2).unwrap();
        let values = [vec![0.9, 0.8], vec![0.9, 0.8], vec![0.1, 0.2]];
        let found = exact_pairwise_winning(&space, &values).unwrap();

        assert_eq!((found[0][1], found[0][2], found[2][0]), (0.5, 1.0, 0.0));
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(64))]

        #[test]
        fn the_other_way_round_is_the_rest(c in prop::collection::vec(-1.0f64..1.0, 2..12)) {
            let opposite: Vec<f64> = c.iter().map(|one| -one).collect();
            let both = share_at_most_zero(&c) + share_at_most_zero(&opposite);
            prop_assert!((both - 1.0).abs() < 1e-12);
        }
    }
}
