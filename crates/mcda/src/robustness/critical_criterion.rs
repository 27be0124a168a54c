//! Which weight is the most critical: the smallest change of one weight that makes two offers change places.

use super::values::{check_values, weighted_sums};
use crate::{InvalidWeights, Refusal, TIE_TOLERANCE, competition_ranks};

/// The changes for one pair of offers.
#[derive(Debug, Clone, PartialEq)]
pub struct PairChanges {
    /// The two rows, the earlier one first.
    pub pair: (usize, usize),
    /// For each criterion, by how much its weight must fall (below zero: rise) until the two tie, in units of the
    /// weights given; none where no weight does it, because it would have to be negative or the two are equal there.
    pub change: Vec<Option<f64>>,
    /// The same as a percentage of the weight; none for a weight of zero.
    pub percent: Vec<Option<f64>>,
}

/// The most critical criteria and the changes behind them. A criterion is none when no change does it.
#[derive(Debug, Clone, PartialEq)]
pub struct CriticalCriteria {
    /// The score of each offer, with the weights as they were given.
    pub scores: Vec<f64>,
    /// The changes for each pair of offers, in the order (1, 2), (1, 3), …
    pub pairs: Vec<PairChanges>,
    /// The criterion with the smallest absolute change for any pair.
    pub absolute_any: Option<usize>,
    /// The criterion with the smallest relative change for any pair.
    pub percent_any: Option<usize>,
    /// The criterion with the smallest absolute change that costs a leader the first place.
    pub absolute_top: Option<usize>,
    /// The criterion with the smallest relative change that costs a leader the first place.
    pub percent_top: Option<usize>,
    /// For each criterion its criticality degree: the smallest relative change for any pair, in percent.
    pub degree: Vec<Option<f64>>,
    /// For each criterion its sensitivity: 1 / degree; 0 where no change does it, none where the degree is 0.
    pub sensitivity: Vec<Option<f64>>,
}

/// The most critical criteria of a weighted sum (Triantaphyllou & Sánchez 1997, Decision Sciences 28, Theorem 1):
/// δ = (Pⱼ − Pᵢ) / (aⱼₖ − aᵢₖ), feasible when δ ≤ wₖ. The other weights stay; dividing all by their new sum
/// changes no order. `values` are those of the offers, more is better; weights need not add up to 1.
///
/// # Errors
/// [`Refusal`] when lists differ in length, a value is not finite, or the weights are no weights.
pub fn critical_criteria(
    values: &[Vec<f64>],
    weights: &[f64],
) -> Result<CriticalCriteria, Refusal> {
    check_weights(weights)?;
    check_values(values, weights.len())?;
    let scores = weighted_sums(values, weights);
    let ranks = competition_ranks(&scores);
    let mut pairs = Vec::new();
    for first in 0..values.len() {
        for second in first + 1..values.len() {
            let gap = scores[second] - scores[first];
            let change: Vec<Option<f64>> = (0..weights.len())
                .map(|criterion| {
                    let apart = values[second][criterion] - values[first][criterion];
                    feasible(gap, apart, weights[criterion])
                })
                .collect();
            let percent = change.iter().zip(weights).map(|(change, weight)| {
                change
                    .map(|change| 100.0 * change / weight)
                    .filter(|percent| percent.is_finite())
            });
            pairs.push(PairChanges {
                pair: (first, second),
                percent: percent.collect(),
                change,
            });
        }
    }
    let with_leader = |one: &&PairChanges| ranks[one.pair.0] == 1 || ranks[one.pair.1] == 1;
    let degree: Vec<Option<f64>> = (0..weights.len())
        .map(|criterion| {
            let own = pairs.iter().filter_map(|one| one.percent[criterion]);
            own.map(f64::abs).min_by(f64::total_cmp)
        })
        .collect();
    let sensitivity = degree.iter().map(|degree| match degree {
        None => Some(0.0),
        Some(degree) => Some(1.0 / degree).filter(|sensitivity| sensitivity.is_finite()),
    });
    Ok(CriticalCriteria {
        absolute_any: smallest(pairs.iter().map(|one| &one.change)),
        percent_any: smallest(pairs.iter().map(|one| &one.percent)),
        absolute_top: smallest(pairs.iter().filter(with_leader).map(|one| &one.change)),
        percent_top: smallest(pairs.iter().filter(with_leader).map(|one| &one.percent)),
        sensitivity: sensitivity.collect(),
        scores,
        pairs,
        degree,
    })
}

fn check_weights(weights: &[f64]) -> Result<(), InvalidWeights> {
    crate::Weights::from_points(weights).map(|_| ())
}

/// The change of a weight that closes a gap of scores, when the weight stays at or above zero.
fn feasible(gap: f64, apart: f64, weight: f64) -> Option<f64> {
    let change = gap / apart;
    (change.is_finite() && change <= weight + TIE_TOLERANCE).then_some(change)
}

/// The first criterion with the smallest absolute figure.
fn smallest<'a>(lists: impl Iterator<Item = &'a Vec<Option<f64>>>) -> Option<usize> {
    lists
        .flat_map(|list| list.iter().enumerate())
        .filter_map(|(criterion, figure)| figure.map(|figure| (criterion, figure.abs())))
        .min_by(|a, b| a.1.total_cmp(&b.1).then(a.0.cmp(&b.0)))
        .map(|(criterion, _)| criterion)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::RefusalKind;
    use proptest::prelude::*;

    #[test]
    fn a_dominated_offer_never_catches_up() {
        let found = critical_criteria(&[vec![2.0, 2.0], vec![1.0, 1.0]], &[0.5, 0.5]).unwrap();

        assert_eq!(found.pairs[0].change, [None, None]);
        assert_eq!((found.absolute_any, found.percent_top), (None, None));
        assert_eq!(found.sensitivity, [Some(0.0), Some(0.0)]);
    }

    #[test]
    fn a_weight_of_zero_has_no_percentage_and_a_single_offer_no_pair() {
        let found = critical_criteria(&[vec![2.0, 0.0], vec![1.0, 1.0]], &[1.0, 0.0]).unwrap();
        assert_eq!(found.pairs[0].change, [Some(1.0), Some(-1.0)]);
        assert_eq!(found.pairs[0].percent, [Some(100.0), None]);

        assert!(
            critical_criteria(&[vec![1.0]], &[1.0])
                .unwrap()
                .pairs
                .is_empty()
        );
    }

    #[test]
    fn equal_offers_are_apart_by_nothing_anywhere() {
        let found = critical_criteria(&[vec![0.3, 0.7], vec![0.3, 0.7]], &[1.0, 1.0]).unwrap();

        assert_eq!(found.pairs[0].change, [None, None]);
    }

    #[test]
    fn each_bad_list_is_refused_by_its_kind() {
        let kind = |values: &[Vec<f64>], weights: &[f64]| {
            critical_criteria(values, weights).unwrap_err().kind
        };

        assert_eq!(
            kind(&[vec![1.0, 2.0]], &[1.0]),
            RefusalKind::DimensionMismatch
        );
        assert_eq!(kind(&[vec![1.0]], &[0.0]), RefusalKind::ZeroWeightSum);
        assert_eq!(
            kind(&[vec![1.0, 1.0]], &[1.0, -0.5]),
            RefusalKind::NegativeWeight
        );
        assert_eq!(kind(&[vec![f64::INFINITY]], &[1.0]), RefusalKind::NotFinite);
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(64))]

        #[test]
        fn after_the_change_the_two_offers_tie(
            values in prop::collection::vec(prop::collection::vec(0.0f64..1.0, 3), 2..6),
            weights in prop::collection::vec(0.01f64..1.0, 3),
        ) {
            let found = critical_criteria(&values, &weights).unwrap();
            for one in &found.pairs {
                for (criterion, change) in one.change.iter().enumerate() {
                    if let Some(change) = change.filter(|change| change.abs() < 1e3) {
                        let mut moved = weights.clone();
                        moved[criterion] -= change;
                        prop_assert!(moved[criterion] >= -1e-8);
                        let scores = weighted_sums(&values, &moved);
                        prop_assert!((scores[one.pair.0] - scores[one.pair.1]).abs() < 1e-9);
                    }
                }
            }
        }
    }
}
