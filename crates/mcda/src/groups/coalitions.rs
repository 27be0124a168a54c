//! The ranking of every coalition: who could agree on what.

use super::members::{mean_scores, offers_scored};
use crate::{Refusal, RefusalKind, Scores, leaders};

/// The most members whose coalitions are gone through.
pub const COALITION_LIMIT: usize = 12;

/// Some of the members, and what they would choose among themselves.
#[derive(Debug, Clone, PartialEq)]
pub struct Coalition {
    /// The members, in order.
    pub members: Vec<usize>,
    /// The mean of their scores by voting power, highest best.
    pub scores: Scores,
    /// The offers that lead, in order; several when they tie.
    pub leaders: Vec<usize>,
}

/// What the coalitions of a group would choose.
#[derive(Debug, Clone, PartialEq)]
pub struct Coalitions {
    /// Every coalition that has any power: the smaller first, then in the order of the members.
    pub all: Vec<Coalition>,
    /// For each offer, the share of the coalitions in which it leads; a shared lead counts in full.
    pub lead_shares: Vec<f64>,
}

/// Goes through every coalition. `powers` are voting powers in any unit, `scores` one row per member and one column per
/// offer, higher better.
///
/// # Errors
/// [`RefusalKind::OutOfBounds`] for more than [`COALITION_LIMIT`] members; [`RefusalKind::DimensionMismatch`],
/// [`RefusalKind::NotFinite`] with the member and the offer, and what stands against the powers.
pub fn coalitions(powers: &[f64], scores: &[Vec<f64>]) -> Result<Coalitions, Refusal> {
    let offers = offers_scored(powers, scores)?;
    if powers.len() > COALITION_LIMIT {
        let message = format!("coalitions are gone through for at most {COALITION_LIMIT} members");
        return Err(Refusal::new(RefusalKind::OutOfBounds, message));
    }
    let belongs = |set: u32, member: usize| set >> member & 1 == 1;
    let mut all: Vec<Coalition> = (1u32..1 << powers.len())
        .filter_map(|set| {
            let mean = mean_scores(powers, scores, |member| belongs(set, member))?;
            Some(Coalition {
                members: (0..powers.len())
                    .filter(|member| belongs(set, *member))
                    .collect(),
                leaders: leaders(&mean),
                scores: Scores::highest(mean),
            })
        })
        .collect();
    all.sort_by(|one, other| {
        let size = one.members.len().cmp(&other.members.len());
        size.then_with(|| one.members.cmp(&other.members))
    });
    let share = |offer: usize| {
        let led = all
            .iter()
            .filter(|coalition| coalition.leaders.contains(&offer));
        led.count() as f64 / all.len() as f64
    };
    let lead_shares = (0..offers).map(share).collect();
    Ok(Coalitions { all, lead_shares })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_coalition_is_there_once_the_smaller_first() {
        let scores = [vec![1.0, 0.0], vec![0.0, 0.8], vec![0.0, 0.4]];
        let found = coalitions(&[1.0, 1.0, 1.0], &scores).unwrap();
        let members: Vec<&[usize]> = found.all.iter().map(|one| one.members.as_slice()).collect();
        let expected: [&[usize]; 7] = [&[0], &[1], &[2], &[0, 1], &[0, 2], &[1, 2], &[0, 1, 2]];
        assert_eq!(members, expected);
        let leaders: Vec<usize> = found.all.iter().map(|one| one.leaders[0]).collect();
        assert_eq!(leaders, [0, 1, 1, 0, 0, 1, 1]);
        assert_eq!(found.lead_shares, [3.0 / 7.0, 4.0 / 7.0]);
    }

    #[test]
    fn a_coalition_without_power_is_left_out() {
        let found = coalitions(&[1.0, 0.0], &[vec![1.0], vec![1.0]]).unwrap();
        assert_eq!(found.all.len(), 2);
        assert_eq!(found.lead_shares, [1.0]);
    }

    #[test]
    fn offers_that_are_all_equal_lead_together_everywhere() {
        let found = coalitions(&[1.0, 2.0], &[vec![0.5; 3], vec![0.1; 3]]).unwrap();
        assert!(found.all.iter().all(|one| one.leaders == [0, 1, 2]));
    }

    #[test]
    fn too_many_members_are_refused() {
        let refusal = coalitions(&[1.0; 13], &vec![vec![1.0]; 13]).unwrap_err();
        assert_eq!(refusal.kind, RefusalKind::OutOfBounds);
    }
}
