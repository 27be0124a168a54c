//! Borda, Copeland and the Condorcet winner: one ranking out of many ballots.

use super::Profile;
use crate::Scores;

/// The count of Borda (1781).
#[derive(Debug, Clone, PartialEq)]
pub struct Borda {
    /// The points of every offer, highest best: the sum over the ballots of weight × (n − mid-rank), so that the last of
    /// n gets nothing and offers that tie share the points of their places.
    pub scores: Scores,
}

/// The Borda count, with mid-ranks for ties (Black 1976, Public Choice 28).
pub fn borda(profile: &Profile) -> Borda {
    let offers = profile.offers();
    let points = |offer: usize| -> f64 {
        let votes = profile.weights().iter().zip(profile.ballots());
        votes
            .map(|(weight, ballot)| weight * (offers as f64 - ballot[offer]))
            .sum()
    };
    Borda {
        scores: Scores::highest((0..offers).map(points).collect()),
    }
}

/// The majorities of Copeland (1951).
#[derive(Debug, Clone, PartialEq)]
pub struct Copeland {
    /// Wins minus losses against the other offers, highest best; an even majority counts for neither.
    pub scores: Scores,
    /// For each offer, how many others it beats by weighted majority.
    pub wins: Vec<usize>,
    /// For each offer, how many others beat it.
    pub losses: Vec<usize>,
    /// For each offer, with how many others it is even.
    pub draws: Vec<usize>,
}

/// Copeland’s score: wins minus losses by weighted majority.
pub fn copeland(profile: &Profile) -> Copeland {
    let beaten = majorities(profile);
    let offers = profile.offers();
    let wins: Vec<usize> = beaten
        .iter()
        .map(|row| row.iter().filter(|beats| **beats).count())
        .collect();
    let losses: Vec<usize> = (0..offers)
        .map(|offer| beaten.iter().filter(|row| row[offer]).count())
        .collect();
    let draws = (0..offers)
        .map(|offer| offers - 1 - wins[offer] - losses[offer])
        .collect();
    let net = wins
        .iter()
        .zip(&losses)
        .map(|(won, lost)| *won as f64 - *lost as f64);
    Copeland {
        scores: Scores::highest(net.collect()),
        wins,
        losses,
        draws,
    }
}

/// The offer that beats every other by weighted majority (Condorcet 1785), if there is one. A single offer wins.
pub fn condorcet_winner(profile: &Profile) -> Option<usize> {
    let beaten = majorities(profile);
    (0..profile.offers())
        .find(|offer| (0..profile.offers()).all(|other| other == *offer || beaten[*offer][other]))
}

/// Whether the row beats the column.
fn majorities(profile: &Profile) -> Vec<Vec<bool>> {
    let counts = profile.pairwise();
    let offers = profile.offers();
    let beats =
        |row: usize, column: usize| counts[row][column] - counts[column][row] > profile.tolerance();
    (0..offers)
        .map(|row| (0..offers).map(|column| beats(row, column)).collect())
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn profile(ballots: &[(f64, &[f64])]) -> Profile {
        let weights = ballots.iter().map(|(weight, _)| *weight).collect();
        let ranks: Vec<Vec<f64>> = ballots.iter().map(|(_, ranks)| ranks.to_vec()).collect();
        Profile::new(weights, &ranks).unwrap()
    }

    #[test]
    fn a_cycle_of_three_has_no_condorcet_winner_and_ties_everywhere() {
        let cycle = profile(&[
            (1.0, &[1.0, 2.0, 3.0]),
            (1.0, &[3.0, 1.0, 2.0]),
            (1.0, &[2.0, 3.0, 1.0]),
        ]);
        assert_eq!(condorcet_winner(&cycle), None);
        assert_eq!(borda(&cycle).scores.ranks(), [1, 1, 1]);
        assert_eq!(copeland(&cycle).scores.ranks(), [1, 1, 1]);
    }

    #[test]
    fn borda_and_condorcet_can_name_different_winners() {
        let split = profile(&[(3.0, &[1.0, 2.0, 3.0]), (2.0, &[3.0, 1.0, 2.0])]);
        assert_eq!(condorcet_winner(&split), Some(0));
        assert_eq!(borda(&split).scores.values, [6.0, 7.0, 2.0]);
    }

    #[test]
    fn identical_offers_share_their_points() {
        let all_even = profile(&[(1.0, &[1.0, 1.0, 1.0]), (1.0, &[2.0, 2.0, 2.0])]);
        assert_eq!(borda(&all_even).scores.values, [2.0, 2.0, 2.0]);
        assert_eq!(copeland(&all_even).draws, [2, 2, 2]);
        assert_eq!(condorcet_winner(&all_even), None);
    }

    #[test]
    fn a_single_offer_wins() {
        let single = profile(&[(1.0, &[1.0])]);
        assert_eq!(condorcet_winner(&single), Some(0));
        assert_eq!(borda(&single).scores.values, [0.0]);
    }

    fn ballots() -> impl Strategy<Value = Vec<(u32, Vec<u32>)>> {
        (2usize..6).prop_flat_map(|offers| {
            prop::collection::vec((1u32..5, prop::collection::vec(1u32..6, offers)), 1..5)
        })
    }

    fn built(ballots: &[(u32, Vec<u32>)]) -> Profile {
        let weights = ballots
            .iter()
            .map(|(weight, _)| f64::from(*weight))
            .collect();
        let ranks: Vec<Vec<f64>> = ballots
            .iter()
            .map(|(_, ranks)| ranks.iter().map(|rank| f64::from(*rank)).collect())
            .collect();
        Profile::new(weights, &ranks).unwrap()
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(64))]

        #[test]
        fn reversing_the_offers_reverses_the_points(given in ballots()) {
            let turned: Vec<(u32, Vec<u32>)> = given
                .iter()
                .map(|(weight, ranks)| (*weight, ranks.iter().rev().copied().collect()))
                .collect();
            let (straight, turned) = (built(&given), built(&turned));
            let reversed = |values: &[f64]| values.iter().rev().copied().collect::<Vec<_>>();
            prop_assert_eq!(
                borda(&straight).scores.values,
                reversed(&borda(&turned).scores.values)
            );
            prop_assert_eq!(
                copeland(&straight).scores.values,
                reversed(&copeland(&turned).scores.values)
            );
            prop_assert_eq!(
                condorcet_winner(&straight),
                condorcet_winner(&turned).map(|place| straight.offers() - 1 - place)
            );
        }

        #[test]
        fn the_order_of_the_ballots_does_not_matter(mut given in ballots()) {
            let straight = built(&given);
            given.reverse();
            prop_assert_eq!(borda(&straight), borda(&built(&given)));
            prop_assert_eq!(copeland(&straight), copeland(&built(&given)));
        }

        #[test]
        fn borda_points_are_the_pairwise_counts_with_half_of_every_tie(given in ballots()) {
            let profile = built(&given);
            let total: f64 = profile.weights().iter().sum();
            let counts = profile.pairwise();
            for (offer, points) in borda(&profile).scores.values.iter().enumerate() {
                let others = (0..profile.offers()).filter(|other| *other != offer);
                let halves: f64 = others
                    .map(|other| (total + counts[offer][other] - counts[other][offer]) / 2.0)
                    .sum();
                prop_assert!((points - halves).abs() < 1e-9);
            }
        }

        #[test]
        fn a_ballot_without_weight_changes_nothing(given in ballots()) {
            let with: Vec<(u32, Vec<u32>)> = given
                .iter()
                .cloned()
                .chain([(0, (1..).take(given[0].1.len()).collect())])
                .collect();
            prop_assert_eq!(borda(&built(&given)), borda(&built(&with)));
            prop_assert_eq!(copeland(&built(&given)), copeland(&built(&with)));
        }
    }
}
