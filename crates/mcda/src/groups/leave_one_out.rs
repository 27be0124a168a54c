//! Who is pivotal: the group’s ranking with each member left out in turn.

use super::members::{mean_scores, offers_scored};
use crate::{Refusal, Scores, leaders};

/// The group’s result, and what it would be without each member.
#[derive(Debug, Clone, PartialEq)]
pub struct MemberInfluence {
    /// The group’s scores: the mean of the members’ scores by voting power, highest best.
    pub scores: Scores,
    /// The offers that lead, in order; several when they tie.
    pub leaders: Vec<usize>,
    /// One entry per member; none where nobody else has any power.
    pub without: Vec<Option<LeftOut>>,
}

/// The result without one member.
#[derive(Debug, Clone, PartialEq)]
pub struct LeftOut {
    /// The scores of the others, the powers in the same proportion as before.
    pub scores: Scores,
    /// The offers that lead then.
    pub leaders: Vec<usize>,
    /// Whether other offers lead without this member than with them.
    pub is_pivotal: bool,
}

/// Leaves each member out in turn. `powers` are voting powers in any unit, `scores` one row per member and one column per
/// offer; any score that is linear in a member’s weights will do. Higher is better.
///
/// # Errors
/// [`crate::RefusalKind::DimensionMismatch`], [`crate::RefusalKind::NotFinite`] with the member and the offer, and what
/// stands against the powers.
pub fn leave_one_out(powers: &[f64], scores: &[Vec<f64>]) -> Result<MemberInfluence, Refusal> {
    let offers = offers_scored(powers, scores)?;
    // The powers are checked, so that somebody has some.
    let group = mean_scores(powers, scores, |_| true).unwrap_or_else(|| vec![0.0; offers]);
    let first = leaders(&group);
    let without = (0..powers.len())
        .map(|left_out| {
            let others = mean_scores(powers, scores, |member| member != left_out)?;
            let leading = leaders(&others);
            Some(LeftOut {
                is_pivotal: leading != first,
                leaders: leading,
                scores: Scores::highest(others),
            })
        })
        .collect();
    Ok(MemberInfluence {
        scores: Scores::highest(group),
        leaders: first,
        without,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::RefusalKind;
    use proptest::prelude::*;

    #[test]
    fn the_member_without_whom_another_offer_leads_is_pivotal() {
        let scores = [vec![0.9, 0.1], vec![0.4, 0.6], vec![0.4, 0.6]];
        let found = leave_one_out(&[1.0, 1.0, 1.0], &scores).unwrap();
        assert_eq!(found.leaders, [0]);
        let pivotal: Vec<bool> = found
            .without
            .iter()
            .map(|one| one.as_ref().unwrap().is_pivotal)
            .collect();
        assert_eq!(pivotal, [true, false, false]);
    }

    #[test]
    fn a_member_without_power_is_never_pivotal_and_the_only_one_cannot_be_left_out() {
        let scores = [vec![0.9, 0.1], vec![0.1, 0.9]];
        let found = leave_one_out(&[2.0, 0.0], &scores).unwrap();
        assert_eq!(
            found.without[0].as_ref().map(|one| one.leaders.clone()),
            None
        );
        assert!(!found.without[1].as_ref().unwrap().is_pivotal);
    }

    #[test]
    fn bad_scores_and_powers_are_refused() {
        let kind = |powers: &[f64], scores: &[Vec<f64>]| {
            let refusal = leave_one_out(powers, scores).unwrap_err();
            (refusal.kind, refusal.cell)
        };
        use RefusalKind as Kind;
        assert_eq!(kind(&[], &[]), (Kind::DimensionMismatch, None));
        assert_eq!(kind(&[1.0], &[vec![]]), (Kind::DimensionMismatch, None));
        let ragged = [vec![1.0, 2.0], vec![1.0]];
        assert_eq!(kind(&[1.0, 1.0], &ragged), (Kind::DimensionMismatch, None));
        let nan = [vec![1.0, f64::NAN]];
        assert_eq!(kind(&[1.0], &nan), (Kind::NotFinite, Some((0, 1))));
        assert_eq!(kind(&[0.0], &[vec![1.0]]), (Kind::ZeroWeightSum, None));
        let negative = kind(&[1.0, -1.0], &[vec![1.0], vec![1.0]]);
        assert_eq!(negative, (Kind::NegativeWeight, Some((0, 1))));
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(64))]

        #[test]
        fn a_member_without_power_equals_no_member(
            scores in prop::collection::vec(prop::collection::vec(0.0..1.0, 3), 2..5)
        ) {
            let mut powers = vec![1.0; scores.len()];
            powers[0] = 0.0;
            let found = leave_one_out(&powers, &scores).unwrap();
            let without = found.without[0].as_ref().unwrap();
            prop_assert_eq!(&without.leaders, &found.leaders);
            for (own, other) in without.scores.values.iter().zip(&found.scores.values) {
                prop_assert!((own - other).abs() < 1e-12);
            }
        }
    }
}
