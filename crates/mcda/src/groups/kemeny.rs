//! The rankings nearest to all ballots (Kemeny 1959), exactly and with every optimum.

use super::Profile;
use crate::{Refusal, RefusalKind};

/// The most offers for which the nearest rankings are sought.
pub const KEMENY_LIMIT: usize = 10;

/// The most nearest rankings that are listed; [`Kemeny::count`] tells how many there are.
pub const KEMENY_LISTED: usize = 10_000;

/// The rankings that contradict the ballots least.
#[derive(Debug, Clone, PartialEq)]
pub struct Kemeny {
    /// The nearest rankings, best offer first, in the order of the offers’ numbers; at most [`KEMENY_LISTED`].
    pub rankings: Vec<Vec<usize>>,
    /// How many nearest rankings there are.
    pub count: u64,
    /// The weight of all judgements on a pair that a nearest ranking contradicts.
    pub distance: f64,
    /// The weight of all judgements on a pair that it follows (Young 1988).
    pub agreement: f64,
}

/// Finds the rankings without ties of least distance from the ballots: the sum, over the pairs, of the weight of the
/// ballots that rank the two the other way round (Kemeny 1959; Young 1988, American Political Science Review 82). A
/// ballot that ties a pair is near to both orders of it.
///
/// The least distance of every set of offers follows from those of the smaller sets, so that 2ⁿ sets are looked at
/// instead of n! rankings.
///
/// # Errors
/// [`RefusalKind::OutOfBounds`] for more than [`KEMENY_LIMIT`] offers.
pub fn kemeny(profile: &Profile) -> Result<Kemeny, Refusal> {
    let offers = profile.offers();
    if offers > KEMENY_LIMIT {
        let message = format!("the nearest rankings are sought for at most {KEMENY_LIMIT} offers");
        return Err(Refusal::new(RefusalKind::OutOfBounds, message));
    }
    let counts = profile.pairwise();
    let search = Search::over(&counts, profile.tolerance());
    let everything = (1 << offers) - 1;
    let mut rankings = Vec::new();
    search.list(everything, &mut Vec::new(), &mut rankings);
    let agreement = rankings.first().map_or(0.0, |ranking| {
        let pairs =
            (0..offers).flat_map(|early| (early + 1..offers).map(move |late| (early, late)));
        pairs
            .map(|(early, late)| counts[ranking[early]][ranking[late]])
            .sum()
    });
    Ok(Kemeny {
        rankings,
        count: search.optima[everything],
        distance: search.least[everything],
        agreement,
    })
}

/// What is known of every set of offers; bit i of a set’s number tells whether offer i is in it.
struct Search<'a> {
    counts: &'a [Vec<f64>],
    tolerance: f64,
    /// The least distance of a ranking of the set.
    least: Vec<f64>,
    /// How many rankings of the set have it.
    optima: Vec<u64>,
}

impl<'a> Search<'a> {
    fn over(counts: &'a [Vec<f64>], tolerance: f64) -> Self {
        let sets = 1 << counts.len();
        let mut search = Self {
            counts,
            tolerance,
            least: vec![0.0; sets],
            optima: vec![1; sets],
        };
        for set in 1..sets {
            let least = search.firsts(set).fold(f64::INFINITY, |least, first| {
                least.min(search.distance_with_first(set, first))
            });
            search.least[set] = least;
            search.optima[set] = search
                .best_firsts(set)
                .map(|first| search.optima[set & !(1 << first)])
                .sum();
        }
        search
    }

    fn firsts(&self, set: usize) -> impl Iterator<Item = usize> + use<> {
        (0..self.counts.len()).filter(move |offer| set >> offer & 1 == 1)
    }

    /// The least distance of a ranking of the set that begins with this offer.
    fn distance_with_first(&self, set: usize, first: usize) -> f64 {
        let rest = set & !(1 << first);
        let against: f64 = self
            .firsts(rest)
            .map(|other| self.counts[other][first])
            .sum();
        against + self.least[rest]
    }

    /// The offers with which a nearest ranking of the set can begin.
    fn best_firsts(&self, set: usize) -> impl Iterator<Item = usize> + '_ {
        self.firsts(set).filter(move |first| {
            self.distance_with_first(set, *first) - self.least[set] <= self.tolerance
        })
    }

    fn list(&self, set: usize, before: &mut Vec<usize>, rankings: &mut Vec<Vec<usize>>) {
        if set == 0 {
            rankings.push(before.clone());
            return;
        }
        for first in self.best_firsts(set) {
            if rankings.len() == KEMENY_LISTED {
                return;
            }
            before.push(first);
            self.list(set & !(1 << first), before, rankings);
            before.pop();
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn unweighted(ballots: &[Vec<f64>]) -> Profile {
        Profile::new(vec![1.0; ballots.len()], ballots).unwrap()
    }

    #[test]
    fn a_single_offer_has_one_ranking() {
        let found = kemeny(&unweighted(&[vec![1.0]])).unwrap();
        assert_eq!(found.rankings, [[0]]);
        assert_eq!((found.count, found.distance), (1, 0.0));
    }

    #[test]
    fn ten_offers_that_all_tie_have_every_ranking_and_not_all_are_listed() {
        let found = kemeny(&unweighted(&[vec![1.0; 10]])).unwrap();
        assert_eq!(found.count, 3_628_800);
        assert_eq!(found.rankings.len(), KEMENY_LISTED);
    }

    #[test]
    fn eleven_offers_are_refused() {
        let refusal = kemeny(&unweighted(&[vec![1.0; 11]])).unwrap_err();
        assert_eq!(refusal.kind, RefusalKind::OutOfBounds);
    }

    fn every_order(offers: usize) -> Vec<Vec<usize>> {
        if offers == 0 {
            return vec![vec![]];
        }
        let shorter = every_order(offers - 1);
        let mut orders: Vec<Vec<usize>> = shorter
            .iter()
            .flat_map(|order| {
                (0..offers).map(|place| {
                    let mut longer = order.clone();
                    longer.insert(place, offers - 1);
                    longer
                })
            })
            .collect();
        orders.sort();
        orders
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(64))]

        #[test]
        fn looking_at_every_order_finds_the_same(
            ballots in (1usize..6).prop_flat_map(|offers| prop::collection::vec(
                prop::collection::vec((1u32..5).prop_map(f64::from), offers), 1..6))
        ) {
            let profile = unweighted(&ballots);
            let counts = profile.pairwise();
            let distance = |order: &Vec<usize>| -> f64 {
                (0..order.len())
                    .flat_map(|early| (early + 1..order.len()).map(move |late| (early, late)))
                    .map(|(early, late)| counts[order[late]][order[early]])
                    .sum()
            };
            let orders = every_order(profile.offers());
            let least = orders.iter().map(distance).fold(f64::INFINITY, f64::min);
            let nearest: Vec<Vec<usize>> =
                orders.into_iter().filter(|order| distance(order) - least < 1e-9).collect();
            let found = kemeny(&profile).unwrap();
            prop_assert_eq!(found.count, nearest.len() as u64);
            prop_assert_eq!(found.rankings, nearest);
            prop_assert!((found.distance - least).abs() < 1e-9);
            let judged: f64 = counts.iter().flatten().sum();
            prop_assert!((found.agreement + found.distance - judged).abs() < 1e-9);
        }
    }
}
