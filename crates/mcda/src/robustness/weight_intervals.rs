//! How far one weight may move, the others keeping their proportions, until the winner or the ranking changes.

use super::values::{check_values, weighted_sums};
use crate::{Refusal, TIE_TOLERANCE, Weights, competition_ranks};

/// The weights of one criterion between which something holds; both ends belong to it (there, offers tie).
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct WeightInterval {
    /// The smallest weight, a share from 0 to 1.
    pub from: f64,
    /// The largest weight, a share from 0 to 1.
    pub to: f64,
}

/// The exact intervals of each weight in which the winner and the ranking hold.
#[derive(Debug, Clone, PartialEq)]
pub struct WeightIntervals {
    /// The score of each offer under the weights given: the weighted sum.
    pub scores: Vec<f64>,
    /// The competition rank of each offer, from 1.
    pub ranks: Vec<u32>,
    /// The rows that lead.
    pub leaders: Vec<usize>,
    /// For each criterion, the interval in which every one of these rows still leads.
    pub winner: Vec<WeightInterval>,
    /// For each criterion, the interval in which no two offers change places.
    pub ranking: Vec<WeightInterval>,
}

/// The intervals of a weighted sum (Mareschal 1988, European Journal of Operational Research 33; the crossing of one
/// pair: Triantaphyllou & Sánchez 1997, Decision Sciences 28).
///
/// `values` are those of the offers, more is better. While the weight of a criterion is t, the others share 1 − t in
/// their proportions, or equally where they are all zero; each score is then a line in t, and so is the lead of one
/// offer over another. The interval is where every lead keeps its sign. The weight of an only criterion cannot move.
///
/// # Errors
/// [`Refusal`] when a row has another length than the weights, or a value is not finite.
pub fn weight_intervals(
    values: &[Vec<f64>],
    weights: &Weights,
) -> Result<WeightIntervals, Refusal> {
    let criteria = weights.shares().len();
    check_values(values, criteria)?;
    let scores = weighted_sums(values, weights.shares());
    let ranks = competition_ranks(&scores);
    let leaders: Vec<usize> = (0..ranks.len()).filter(|row| ranks[*row] == 1).collect();
    let (mut winner, mut ranking) = (Vec::new(), Vec::new());
    for criterion in 0..criteria {
        let own = weights.shares()[criterion];
        if criteria == 1 {
            winner.push(WeightInterval { from: own, to: own });
            ranking.push(WeightInterval { from: own, to: own });
            continue;
        }
        let group: Vec<bool> = (0..criteria).map(|place| place == criterion).collect();
        let without = weighted_sums(values, weights.with_group_at(&group, 0.0).shares());
        let lead = |ahead: usize, behind: usize| Lead {
            at_zero: without[ahead] - without[behind],
            at_one: values[ahead][criterion] - values[behind][criterion],
            is_tie: ranks[ahead] == ranks[behind],
        };
        let over_all = |first: &[usize]| {
            let pairs = first.iter().flat_map(|ahead| {
                (0..ranks.len())
                    .filter(move |behind| behind != ahead)
                    .map(|behind| (*ahead, behind))
            });
            pairs
                .filter(|(ahead, behind)| ranks[*ahead] <= ranks[*behind])
                .map(|(ahead, behind)| lead(ahead, behind))
                .fold(WeightInterval { from: 0.0, to: 1.0 }, |interval, lead| {
                    lead.keep(own, interval)
                })
        };
        winner.push(over_all(&leaders));
        ranking.push(over_all(&(0..ranks.len()).collect::<Vec<_>>()));
    }
    Ok(WeightIntervals {
        scores,
        ranks,
        leaders,
        winner,
        ranking,
    })
}

/// The lead of one offer over another as a weight goes from 0 to 1.
struct Lead {
    at_zero: f64,
    at_one: f64,
    is_tie: bool,
}

impl Lead {
    /// The part of an interval around the weight `own` in which this lead does not turn. A tie that is no tie
    /// everywhere breaks with any move.
    fn keep(&self, own: f64, interval: WeightInterval) -> WeightInterval {
        let slope = self.at_one - self.at_zero;
        if self.is_tie {
            if slope.abs() <= TIE_TOLERANCE {
                return interval;
            }
            return WeightInterval { from: own, to: own };
        }
        if slope == 0.0 {
            return interval;
        }
        let crossing = -self.at_zero / slope;
        if slope > 0.0 {
            let from = interval.from.max(crossing.min(own));
            WeightInterval { from, ..interval }
        } else {
            let to = interval.to.min(crossing.max(own));
            WeightInterval { to, ..interval }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn weights(points: &[f64]) -> Weights {
        Weights::from_points(points).unwrap()
    }

    #[test]
    fn a_tie_at_the_top_breaks_with_any_move() {
        let found =
            weight_intervals(&[vec![1.0, 0.0], vec![0.0, 1.0]], &weights(&[1.0, 1.0])).unwrap();

        assert_eq!(found.leaders, [0, 1]);
        assert_eq!(found.winner[0], WeightInterval { from: 0.5, to: 0.5 });
    }

    #[test]
    fn equal_offers_tie_at_every_weight() {
        let found =
            weight_intervals(&[vec![0.3, 0.3], vec![0.3, 0.3]], &weights(&[1.0, 3.0])).unwrap();

        assert_eq!(found.ranks, [1, 1]);
        assert!(
            found
                .ranking
                .iter()
                .all(|interval| *interval == WeightInterval { from: 0.0, to: 1.0 })
        );
    }

    #[test]
    fn the_weight_of_an_only_criterion_cannot_move_and_a_single_offer_always_wins() {
        let only = weight_intervals(&[vec![2.0], vec![1.0]], &weights(&[3.0])).unwrap();
        assert_eq!(only.winner, [WeightInterval { from: 1.0, to: 1.0 }]);

        let single = weight_intervals(&[vec![2.0, 1.0]], &weights(&[1.0, 1.0])).unwrap();
        assert_eq!(single.winner[1], WeightInterval { from: 0.0, to: 1.0 });
    }

    #[test]
    fn rows_of_another_length_and_values_that_are_none_are_refused() {
        use crate::RefusalKind::{DimensionMismatch, NotFinite};
        let refused =
            |values: &[Vec<f64>]| weight_intervals(values, &weights(&[1.0, 1.0])).unwrap_err();

        assert_eq!(refused(&[vec![1.0]]).kind, DimensionMismatch);
        assert_eq!(refused(&[]).kind, DimensionMismatch);
        let nan = refused(&[vec![1.0, 2.0], vec![1.0, f64::NAN]]);
        assert_eq!((nan.kind, nan.cell), (NotFinite, Some((1, 1))));
    }

    fn problem() -> impl Strategy<Value = (Vec<Vec<f64>>, Vec<f64>)> {
        (2usize..6, 2usize..5).prop_flat_map(|(offers, criteria)| {
            (
                prop::collection::vec(prop::collection::vec(-1.0f64..1.0, criteria), offers),
                prop::collection::vec(0.05f64..1.0, criteria),
            )
        })
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(64))]

        #[test]
        fn just_inside_an_interval_the_ranking_holds_and_just_outside_it_does_not((values, points) in problem()) {
            let own = weights(&points);
            let found = weight_intervals(&values, &own).unwrap();
            for criterion in 0..points.len() {
                let group: Vec<bool> = (0..points.len()).map(|place| place == criterion).collect();
                let at = |weight: f64| competition_ranks(&weighted_sums(&values, own.with_group_at(&group, weight).shares()));
                let WeightInterval { from, to } = found.ranking[criterion];
                if to - from > 1e-4 {
                    prop_assert_eq!(&at(from + 1e-5), &found.ranks);
                    prop_assert_eq!(&at(to - 1e-5), &found.ranks);
                }
                if from > 1e-4 {
                    prop_assert!(at(from - 1e-4 * from.min(1.0)) != found.ranks || from < 1e-3);
                }
                let inside = found.winner[criterion];
                prop_assert!(inside.from <= from && inside.to >= to);
            }
        }

        #[test]
        fn the_order_of_the_offers_does_not_matter((mut values, points) in problem()) {
            let before = weight_intervals(&values, &weights(&points)).unwrap();
            values.reverse();
            let after = weight_intervals(&values, &weights(&points)).unwrap();
            for (a, b) in before.ranking.iter().zip(&after.ranking) {
                prop_assert!((a.from - b.from).abs() < 1e-9 && (a.to - b.to).abs() < 1e-9);
            }
        }
    }
}
