//! Weights from nothing but the order of the criteria.
//!
//! Criteria that tie share the mean of the weights of the places they take together. For the rank-order centroid this is
//! the mean over all orders in which the tie could be broken.

use std::fmt;

use crate::{Refusal, RefusalKind, Weights};

/// The order of the criteria: for each the first and the last place, from 1, that it shares with its equals.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RankOrder {
    places: Vec<(usize, usize)>,
}

impl RankOrder {
    /// Reads ranks, 1 for the most important criterion. Equals may carry their first place (1, 2, 2, 4), their last
    /// (1, 3, 3, 4), the middle (1, 2.5, 2.5, 4) or the next number (1, 2, 2, 3), but the same throughout.
    ///
    /// # Errors
    /// [`RefusalKind::DimensionMismatch`] without a criterion; [`RefusalKind::NotFinite`], [`RefusalKind::NonPositive`] or, when
    /// a rank is beyond the number of criteria or before 1, [`RefusalKind::OutOfBounds`], each with the cell;
    /// [`RefusalKind::InconsistentInput`] when the numbers are no ranking, such as 1 and 3.
    pub fn new(ranks: &[f64]) -> Result<Self, Refusal> {
        if ranks.is_empty() {
            let message = "there is no rank";
            return Err(Refusal::new(RefusalKind::DimensionMismatch, message));
        }
        for (place, rank) in ranks.iter().enumerate() {
            let kind = if !rank.is_finite() {
                RefusalKind::NotFinite
            } else if *rank <= 0.0 {
                RefusalKind::NonPositive
            } else if *rank < 1.0 || *rank > ranks.len() as f64 {
                RefusalKind::OutOfBounds
            } else {
                continue;
            };
            let message = format!(
                "rank {}, {rank}, is not within 1 to {}",
                place + 1,
                ranks.len()
            );
            return Err(Refusal::at(kind, (0, place), message));
        }
        let places: Vec<(usize, usize)> = ranks
            .iter()
            .map(|own| {
                let before = ranks.iter().filter(|rank| *rank < own).count();
                let equal = ranks.iter().filter(|rank| *rank == own).count();
                (before + 1, before + equal)
            })
            .collect();
        let carried = |rule: &dyn Fn((usize, usize)) -> f64| {
            places
                .iter()
                .zip(ranks)
                .all(|(place, rank)| rule(*place) == *rank)
        };
        // How many different ranks there are up to this one.
        let next_number = |(_, last): (usize, usize)| {
            let firsts = |place: usize| places.iter().any(|(first, _)| *first == place);
            (1..=last).filter(|place| firsts(*place)).count() as f64
        };
        if carried(&|(first, _)| first as f64)
            || carried(&|(_, last)| last as f64)
            || carried(&|(first, last)| (first + last) as f64 / 2.0)
            || carried(&next_number)
        {
            Ok(Self { places })
        } else {
            let message = "the ranks leave places out that no tie explains";
            Err(Refusal::new(RefusalKind::InconsistentInput, message))
        }
    }

    /// The first and the last place of each criterion, in the order of the criteria.
    pub fn places(&self) -> &[(usize, usize)] {
        &self.places
    }

    /// The weights when each place is worth so much; equals share the mean.
    fn share(&self, worth: impl Fn(usize) -> f64) -> Weights {
        let points: Vec<f64> = self
            .places
            .iter()
            .map(|(first, last)| {
                let sum: f64 = (*first..=*last).map(&worth).sum();
                sum / (last - first + 1) as f64
            })
            .collect();
        Weights::from_points(&points).expect("the first place is worth something")
    }
}

/// Rank-order centroid weights, (1/n) Σ 1/i over the places i from the criterion’s own to the last: the centre of all weights
/// that respect the order (Barron & Barrett 1996, Management Science 42).
pub fn rank_order_centroid(order: &RankOrder) -> Weights {
    let last = order.places.len();
    // From the smallest term, so that little is lost.
    order.share(|place| (place..=last).rev().map(|other| 1.0 / other as f64).sum())
}

/// Rank-sum weights, n + 1 − place, normalised (Stillwell, Seaver & Edwards 1981, Organizational Behavior and Human
/// Performance 28).
pub fn rank_sum(order: &RankOrder) -> Weights {
    let criteria = order.places.len();
    order.share(|place| (criteria + 1 - place) as f64)
}

/// Rank-reciprocal weights, 1 ÷ place, normalised (Stillwell, Seaver & Edwards 1981).
pub fn rank_reciprocal(order: &RankOrder) -> Weights {
    order.share(|place| 1.0 / place as f64)
}

/// Rank-exponent weights, (n + 1 − place) to a power, normalised: 0 gives equal weights, 1 rank sum
/// (Stillwell, Seaver & Edwards 1981).
///
/// # Errors
/// [`RefusalKind::NotFinite`] or [`RefusalKind::Negative`] for such an exponent.
pub fn rank_exponent(order: &RankOrder, exponent: f64) -> Result<Weights, Refusal> {
    if !exponent.is_finite() {
        let message = "the exponent is no finite number";
        return Err(Refusal::new(RefusalKind::NotFinite, message));
    }
    if exponent < 0.0 {
        let message = format!("the exponent {exponent} would put the last criterion first");
        return Err(Refusal::new(RefusalKind::Negative, message));
    }
    let criteria = order.places.len();
    // As a part of the first place, so that no power overflows.
    Ok(order.share(|place| ((criteria + 1 - place) as f64 / criteria as f64).powf(exponent)))
}

/// A fraction in lowest terms, written as 11/18, or 1 without a denominator.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Fraction {
    /// Above the line.
    pub numerator: u128,
    /// Below the line, above zero.
    pub denominator: u128,
}

impl fmt::Display for Fraction {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.denominator {
            1 => write!(out, "{}", self.numerator),
            _ => write!(out, "{}/{}", self.numerator, self.denominator),
        }
    }
}

/// The rank-order centroid weights as exact fractions; none when the numbers grow too large, at some 80 criteria.
pub fn rank_order_centroid_exact(order: &RankOrder) -> Option<Vec<Fraction>> {
    let criteria = order.places.len() as u128;
    let common = (1..=criteria).try_fold(1_u128, |common, place| {
        (common / common_divisor(common, place)).checked_mul(place)
    })?;
    order
        .places
        .iter()
        .map(|(first, last)| {
            let (first, last) = (*first as u128, *last as u128);
            let mut numerator = 0_u128;
            for place in first..=last {
                for other in place..=criteria {
                    numerator = numerator.checked_add(common / other)?;
                }
            }
            let denominator = common
                .checked_mul(criteria)?
                .checked_mul(last - first + 1)?;
            let divisor = common_divisor(numerator, denominator);
            Some(Fraction {
                numerator: numerator / divisor,
                denominator: denominator / divisor,
            })
        })
        .collect()
}

/// The greatest common divisor (Euclid).
fn common_divisor(mut a: u128, mut b: u128) -> u128 {
    while b > 0 {
        (a, b) = (b, a % b);
    }
    a
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn order(ranks: &[f64]) -> RankOrder {
        RankOrder::new(ranks).unwrap()
    }

    fn all_weights(order: &RankOrder) -> [Weights; 4] {
        [
            rank_order_centroid(order),
            rank_sum(order),
            rank_reciprocal(order),
            rank_exponent(order, 2.0).unwrap(),
        ]
    }

    #[test]
    fn fractions_are_in_lowest_terms_and_follow_the_criteria() {
        let written = |ranks: &[f64]| -> Vec<String> {
            let exact = rank_order_centroid_exact(&order(ranks)).unwrap();
            exact.iter().map(Fraction::to_string).collect()
        };

        assert_eq!(written(&[3.0, 1.0, 2.0]), ["1/9", "11/18", "5/18"]);
        assert_eq!(written(&[1.0]), ["1"]);
        assert_eq!(written(&[1.0, 2.0, 2.0]), ["11/18", "7/36", "7/36"]);
        assert_eq!(written(&[1.0, 1.0]), ["1/2", "1/2"]);
    }

    #[test]
    fn every_way_to_number_a_tie_gives_the_same_order() {
        let first = order(&[1.0, 2.0, 2.0, 4.0]);

        for ranks in [
            [1.0, 3.0, 3.0, 4.0],
            [1.0, 2.5, 2.5, 4.0],
            [1.0, 2.0, 2.0, 3.0],
        ] {
            assert_eq!(order(&ranks), first);
        }
    }

    #[test]
    fn numbers_that_are_no_ranking_are_refused() {
        let refused = |ranks: &[f64]| {
            let refusal = RankOrder::new(ranks).unwrap_err();
            (refusal.kind, refusal.cell)
        };

        assert_eq!(refused(&[]), (RefusalKind::DimensionMismatch, None));
        assert_eq!(
            refused(&[1.0, f64::NAN]),
            (RefusalKind::NotFinite, Some((0, 1)))
        );
        assert_eq!(
            refused(&[1.0, 0.0]),
            (RefusalKind::NonPositive, Some((0, 1)))
        );
        assert_eq!(
            refused(&[3.0, 1.0]),
            (RefusalKind::OutOfBounds, Some((0, 0)))
        );
        assert_eq!(
            refused(&[1.0, 1.0, 1.5]),
            (RefusalKind::InconsistentInput, None)
        );
        assert_eq!(
            refused(&[2.0, 3.0, 3.0]),
            (RefusalKind::InconsistentInput, None)
        );
    }

    #[test]
    fn an_exponent_of_zero_is_equal_weights_and_a_huge_one_leaves_the_first() {
        let three = order(&[1.0, 2.0, 3.0]);

        let equal = rank_exponent(&three, 0.0).unwrap();
        assert!((equal.shares()[2] - 1.0 / 3.0).abs() < 1e-15);
        assert_eq!(
            rank_exponent(&three, 1e300).unwrap().shares(),
            [1.0, 0.0, 0.0]
        );
        assert_eq!(
            rank_exponent(&three, -1.0).unwrap_err().kind,
            RefusalKind::Negative
        );
        assert_eq!(
            rank_exponent(&three, f64::NAN).unwrap_err().kind,
            RefusalKind::NotFinite
        );
    }

    #[test]
    fn fractions_that_grow_too_large_are_left_out() {
        let ranks: Vec<f64> = (1..=200).map(f64::from).collect();

        assert_eq!(rank_order_centroid_exact(&order(&ranks)), None);
        assert_eq!(rank_order_centroid(&order(&ranks)).shares().len(), 200);
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(64))]

        #[test]
        fn weights_follow_the_order_and_equals_weigh_the_same(marks in prop::collection::vec(0u8..5, 1..9)) {
            let ranks: Vec<f64> = marks
                .iter()
                .map(|own| 1.0 + marks.iter().filter(|mark| *mark < own).count() as f64)
                .collect();
            let order = order(&ranks);
            for weights in all_weights(&order) {
                let shares = weights.shares();
                prop_assert!((shares.iter().sum::<f64>() - 1.0).abs() < 1e-12);
                for (one, a) in marks.iter().zip(shares) {
                    for (other, b) in marks.iter().zip(shares) {
                        prop_assert!((one < other) == (a > b) && (one == other) == (a == b));
                    }
                }
            }
            let exact = rank_order_centroid_exact(&order).unwrap();
            for (fraction, share) in exact.iter().zip(rank_order_centroid(&order).shares()) {
                let value = fraction.numerator as f64 / fraction.denominator as f64;
                prop_assert!((value - share).abs() < 1e-14);
            }
        }
    }
}
