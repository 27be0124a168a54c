//! Power in a weighted vote: how often a member’s vote turns the result.

use crate::{Refusal, RefusalKind, TIE_TOLERANCE, Weights};

/// The most members whose coalitions are counted.
pub const BANZHAF_LIMIT: usize = 20;

/// What a coalition’s votes must reach to win.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Quota {
    /// So many votes or more.
    AtLeast(f64),
    /// More than so many votes, e.g. more than half.
    MoreThan(f64),
}

/// The voting power of every member.
#[derive(Debug, Clone, PartialEq)]
pub struct VotingPower {
    /// For each member, the coalitions of others that lose without the member and win with them.
    pub swings: Vec<u64>,
    /// The swings as a share of the coalitions of others, from 0 to 1 (Penrose 1946).
    pub absolute: Vec<f64>,
    /// The swings as a share of all swings, adding up to 1 (Banzhaf 1965). None when nobody ever turns the result.
    pub normalised: Option<Vec<f64>>,
}

/// Counts the swings of every member over all coalitions.
///
/// # Errors
/// [`RefusalKind::OutOfBounds`] for more than [`BANZHAF_LIMIT`] members or a quota that is above all votes or lets no
/// votes win; [`RefusalKind::NotFinite`] for the quota; what [`Weights::from_points`] refuses of the votes.
pub fn voting_power(votes: &[f64], quota: Quota) -> Result<VotingPower, Refusal> {
    Weights::from_points(votes)?;
    let outside = |message: String| Err(Refusal::new(RefusalKind::OutOfBounds, message));
    if votes.len() > BANZHAF_LIMIT {
        return outside(format!("at most {BANZHAF_LIMIT} members are counted"));
    }
    let (Quota::AtLeast(needed) | Quota::MoreThan(needed)) = quota;
    if !needed.is_finite() {
        let message = "the quota must be a finite number of votes";
        return Err(Refusal::new(RefusalKind::NotFinite, message));
    }
    let total: f64 = votes.iter().sum();
    // Votes such as 0.1 do not add up exactly.
    let tolerance = TIE_TOLERANCE * total;
    let wins = |sum: f64| match quota {
        Quota::AtLeast(needed) => sum >= needed - tolerance,
        Quota::MoreThan(needed) => sum > needed + tolerance,
    };
    if !wins(total) || wins(0.0) {
        return outside(format!("a quota of {needed} does not divide {total} votes"));
    }
    let sets = 1usize << votes.len();
    // The sum of a set follows from the set without its last member, so that it is always added in the same order.
    let mut sums = vec![0.0; sets];
    for set in 1..sets {
        let last = set.ilog2() as usize;
        sums[set] = sums[set & !(1 << last)] + votes[last];
    }
    let swings: Vec<u64> = (0..votes.len())
        .map(|member| {
            let turned = (0..sets)
                .filter(|set| set >> member & 1 == 0)
                .filter(|set| !wins(sums[*set]) && wins(sums[set | 1 << member]));
            turned.count() as u64
        })
        .collect();
    let coalitions = (sets / 2) as f64;
    let all: u64 = swings.iter().sum();
    let shares =
        |whole: f64| -> Vec<f64> { swings.iter().map(|own| *own as f64 / whole).collect() };
    Ok(VotingPower {
        absolute: shares(coalitions),
        normalised: (all > 0).then(|| shares(all as f64)),
        swings,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn one_vote_of_a_hundred_has_as_much_power_as_forty_nine() {
        let power = voting_power(&[50.0, 49.0, 1.0], Quota::AtLeast(51.0)).unwrap();
        assert_eq!(power.swings, [3, 1, 1]);
        assert_eq!(power.normalised.unwrap(), [0.6, 0.2, 0.2]);
        assert_eq!(power.absolute, [0.75, 0.25, 0.25]);
    }

    /// The Council of the European Economic Community of 1958: a member that could never turn a vote.
    #[test]
    fn luxembourg_had_a_vote_and_no_power() {
        let votes = [4.0, 4.0, 4.0, 2.0, 2.0, 1.0];
        let power = voting_power(&votes, Quota::AtLeast(12.0)).unwrap();
        assert_eq!(power.swings, [10, 10, 10, 6, 6, 0]);
    }

    /// Banzhaf’s own case: the supervisors of Nassau County in 1958, a majority of 30 votes.
    #[test]
    fn three_supervisors_of_nassau_county_shared_all_power() {
        let votes = [9.0, 9.0, 7.0, 3.0, 1.0, 1.0];
        let power = voting_power(&votes, Quota::MoreThan(15.0)).unwrap();
        let third = 1.0 / 3.0;
        assert_eq!(
            power.normalised.unwrap(),
            [third, third, third, 0.0, 0.0, 0.0]
        );
    }

    #[test]
    fn votes_that_do_not_add_up_exactly_still_meet_their_quota() {
        let power = voting_power(&[0.1, 0.2, 0.7], Quota::AtLeast(0.3)).unwrap();
        assert_eq!(power.swings, [1, 1, 3]);
    }

    #[test]
    fn bad_votes_and_quotas_are_refused() {
        let kind = |votes: &[f64], quota| voting_power(votes, quota).unwrap_err().kind;
        use RefusalKind as Kind;
        assert_eq!(kind(&[], Quota::AtLeast(1.0)), Kind::DimensionMismatch);
        assert_eq!(kind(&[-1.0], Quota::AtLeast(1.0)), Kind::NegativeWeight);
        assert_eq!(kind(&[0.0], Quota::AtLeast(1.0)), Kind::ZeroWeightSum);
        assert_eq!(kind(&[1.0], Quota::AtLeast(f64::NAN)), Kind::NotFinite);
        assert_eq!(kind(&[1.0], Quota::AtLeast(2.0)), Kind::OutOfBounds);
        assert_eq!(kind(&[1.0], Quota::AtLeast(0.0)), Kind::OutOfBounds);
        assert_eq!(kind(&[1.0; 21], Quota::MoreThan(10.0)), Kind::OutOfBounds);
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(64))]

        #[test]
        fn more_votes_never_have_less_power(votes in prop::collection::vec(1u32..30, 1..8)) {
            let mut votes: Vec<f64> = votes.into_iter().map(f64::from).collect();
            votes.sort_by(f64::total_cmp);
            let half = votes.iter().sum::<f64>() / 2.0;
            let power = voting_power(&votes, Quota::MoreThan(half)).unwrap();
            prop_assert!(power.swings.is_sorted());
            let sum: f64 = power.normalised.unwrap().iter().sum();
            prop_assert!((sum - 1.0).abs() < 1e-12);
        }
    }
}
