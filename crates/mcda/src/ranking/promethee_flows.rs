//! The flows of PROMETHEE, for many offers without comparing every pair.

use super::promethee::{Preference, check, gains};
use crate::{Refusal, Scores, Table, Weights};

/// The flows of PROMETHEE.
#[derive(Debug, Clone, PartialEq)]
pub struct PrometheeFlows {
    /// Net flows of offers (rows) on each criterion alone, from −1 to 1. Weights play no part in them.
    pub by_criterion: Vec<Vec<f64>>,
    /// φ⁺: how strongly each offer is preferred to the others.
    pub positive: Vec<f64>,
    /// φ⁻: how strongly the others are preferred to it.
    pub negative: Vec<f64>,
    /// φ = φ⁺ − φ⁻; the highest is best.
    pub net: Scores,
}

impl PrometheeFlows {
    pub(super) fn of(by_criterion: Vec<Vec<f64>>, positive: Vec<f64>, negative: Vec<f64>) -> Self {
        let net = positive.iter().zip(&negative).map(|(a, b)| a - b).collect();
        Self {
            by_criterion,
            positive,
            negative,
            net: Scores::highest(net),
        }
    }
}

/// The flows of [`super::promethee`] for `n` offers on `m` criteria in O(m n log n) where every preference is usual or
/// V-shaped: offers are sorted on each criterion, and a running sum counts what lies within the threshold (Calders & Van
/// Assche 2016, arXiv 1603.00091). The other types take O(m n²).
///
/// # Errors
/// Those of [`super::promethee`].
pub fn promethee_flows(
    table: &Table,
    weights: &Weights,
    preferences: &[Preference],
) -> Result<PrometheeFlows, Refusal> {
    check(table, weights, preferences)?;
    let offers = table.offers();
    let mut by_criterion = vec![vec![0.0; table.criteria()]; offers];
    let (mut positive, mut negative) = (vec![0.0; offers], vec![0.0; offers]);
    for (criterion, column) in gains(table).iter().enumerate() {
        let weight = weights.shares()[criterion];
        let (ahead, behind) = match preferences[criterion] {
            Preference::Usual => compare_sorted(0.0, column),
            Preference::VShape { p } => compare_sorted(p, column),
            other => compare_pairs(other, column),
        };
        for offer in 0..offers {
            by_criterion[offer][criterion] = ahead[offer] - behind[offer];
            positive[offer] += weight * ahead[offer];
            negative[offer] += weight * behind[offer];
        }
    }
    Ok(PrometheeFlows::of(by_criterion, positive, negative))
}

/// How strongly each offer is preferred to the others on one criterion, and they to it, by comparing every pair.
fn compare_pairs(preference: Preference, gains: &[f64]) -> (Vec<f64>, Vec<f64>) {
    let others = others(gains.len());
    let ahead = gains.iter().map(|own| {
        let preferred = gains.iter().map(|other| preference.over(*own, *other));
        preferred.sum::<f64>() / others
    });
    let behind = gains.iter().map(|own| {
        let preferred = gains.iter().map(|other| preference.over(*other, *own));
        preferred.sum::<f64>() / others
    });
    (ahead.collect(), behind.collect())
}

/// The same for the preference min(d / p, 1), and the usual one where `p` is 0, by sorting the offers.
fn compare_sorted(p: f64, gains: &[f64]) -> (Vec<f64>, Vec<f64>) {
    let mut order: Vec<usize> = (0..gains.len()).collect();
    order.sort_by(|one, other| gains[*one].total_cmp(&gains[*other]));
    let lowest = gains[order[0]];
    let range = gains[order[order.len() - 1]] - lowest;
    // Running sums of huge figures would overflow.
    if range > f64::MAX / (4.0 * gains.len() as f64) {
        return compare_pairs(Preference::VShape { p }, gains);
    }
    let sorted: Vec<f64> = order.iter().map(|offer| gains[*offer]).collect();
    let sums = running_sums(sorted.iter().map(|gain| gain - lowest));
    let others = others(gains.len());
    let (mut ahead, mut behind) = (vec![0.0; gains.len()], vec![0.0; gains.len()]);
    // Offers before `far_below` are outranked fully, those from `far_above` on outrank fully.
    let (mut far_below, mut far_above) = (0, 0);
    for (place, own) in sorted.iter().enumerate() {
        let is_full = |more: f64, less: f64| more > less && more - less >= p;
        while far_below < place && is_full(*own, sorted[far_below]) {
            far_below += 1;
        }
        far_above = far_above.max(place);
        while far_above < sorted.len() && !is_full(sorted[far_above], *own) {
            far_above += 1;
        }
        let own = own - lowest;
        let within_below = partly(
            own * (place - far_below) as f64,
            sums[place] - sums[far_below],
            p,
        );
        let within_above = partly(
            sums[far_above] - sums[place],
            own * (far_above - place) as f64,
            p,
        );
        let offer = order[place];
        ahead[offer] = (far_below as f64 + within_below) / others;
        behind[offer] = ((sorted.len() - far_above) as f64 + within_above) / others;
    }
    (ahead, behind)
}

/// The part that differences below the threshold add; none where there is no threshold.
fn partly(more: f64, less: f64, p: f64) -> f64 {
    if p > 0.0 {
        ((more - less) / p).max(0.0)
    } else {
        0.0
    }
}

/// 0 and the sums up to each place.
fn running_sums(figures: impl Iterator<Item = f64>) -> Vec<f64> {
    let mut sums = vec![0.0];
    let mut sum = 0.0;
    for figure in figures {
        sum += figure;
        sums.push(sum);
    }
    sums
}

/// The number of other offers, by which flows are divided; 1 for a single offer, whose flows are 0.
pub(super) fn others(offers: usize) -> f64 {
    offers.saturating_sub(1).max(1) as f64
}

#[cfg(test)]
mod tests {
    use super::super::promethee::promethee;
    use super::super::samples::{self, close};
    use super::*;
    use crate::Direction;
    use proptest::prelude::*;

    fn agree(table: &Table, weights: &Weights, preferences: &[Preference]) -> bool {
        let pairs = promethee(table, weights, preferences).unwrap().flows;
        let sorted = promethee_flows(table, weights, preferences).unwrap();
        let same_by_criterion = pairs
            .by_criterion
            .iter()
            .zip(&sorted.by_criterion)
            .all(|(one, other)| close(one, other));
        same_by_criterion
            && close(&sorted.positive, &pairs.positive)
            && close(&sorted.negative, &pairs.negative)
            && close(&sorted.net.values, &pairs.net.values)
    }

    #[test]
    fn sorting_thousands_of_offers_agrees_with_sampled_pairs() {
        let column: Vec<f64> = (0..3000)
            .map(|place| f64::from(place * 7919 % 2999))
            .collect();
        let (ahead, behind) = compare_sorted(100.0, &column);
        for offer in (0..3000).step_by(500) {
            let by_pairs: f64 = column
                .iter()
                .map(|other| Preference::VShape { p: 100.0 }.over(column[offer], *other))
                .sum();
            assert!((ahead[offer] - by_pairs / 2999.0).abs() < 1e-12);
        }
        assert!((ahead.iter().sum::<f64>() - behind.iter().sum::<f64>()).abs() < 1e-9);
    }

    #[test]
    fn figures_too_large_for_sums_are_compared_in_pairs() {
        let rows = vec![vec![f64::MAX], vec![-f64::MAX], vec![0.0]];
        let table = Table::new(rows, vec![Direction::Max]).unwrap();
        let weights = Weights::from_points(&[1.0]).unwrap();
        for preference in [Preference::Usual, Preference::VShape { p: f64::MAX }] {
            let found = promethee_flows(&table, &weights, &[preference]).unwrap();
            assert_eq!(found.net.values[0], 1.0);
            assert!(agree(&table, &weights, &[preference]));
        }
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(128))]
        #[test]
        fn sorting_and_comparing_pairs_give_the_same_flows(
            (table, weights) in samples::problem(),
            p in prop_oneof![Just(0.0), 0.01f64..12.0, (1u8..4).prop_map(f64::from)],
        ) {
            for preference in [Preference::Usual, Preference::VShape { p }, Preference::UShape { q: p }] {
                prop_assert!(agree(&table, &weights, &vec![preference; table.criteria()]));
            }
        }
    }
}
