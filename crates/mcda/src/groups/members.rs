//! What the members of a group think of the offers, checked once for every question about the group.

use crate::{Refusal, RefusalKind, Weights};

/// Checks one voting power and one list of scores per member, and returns the number of offers.
///
/// # Errors
/// [`RefusalKind::DimensionMismatch`] without a member or an offer, or when the lists differ in length;
/// [`RefusalKind::NotFinite`] for a score, with the member and the offer; what [`Weights::from_points`] refuses of the
/// powers.
pub(super) fn offers_scored(powers: &[f64], scores: &[Vec<f64>]) -> Result<usize, Refusal> {
    let mismatch = |message: &str| Err(Refusal::new(RefusalKind::DimensionMismatch, message));
    if powers.len() != scores.len() {
        return mismatch("every member must have one voting power");
    }
    let offers = scores.first().map_or(0, Vec::len);
    if offers == 0 {
        return mismatch("there must be at least one member and one offer");
    }
    for (row, own) in scores.iter().enumerate() {
        if own.len() != offers {
            return mismatch("every member must score every offer");
        }
        if let Some(column) = own.iter().position(|score| !score.is_finite()) {
            let message = format!("member {}, offer {}: no finite score", row + 1, column + 1);
            return Err(Refusal::at(RefusalKind::NotFinite, (row, column), message));
        }
    }
    Weights::from_points(powers)?;
    Ok(offers)
}

/// The mean scores of some members, each with a share of their powers; none when they have no power.
pub(super) fn mean_scores(
    powers: &[f64],
    scores: &[Vec<f64>],
    belongs: impl Fn(usize) -> bool,
) -> Option<Vec<f64>> {
    let members: Vec<usize> = (0..powers.len())
        .filter(|member| belongs(*member))
        .collect();
    let points: Vec<f64> = members.iter().map(|member| powers[*member]).collect();
    let shares = Weights::from_points(&points).ok()?;
    let mean = |offer: usize| -> f64 {
        members
            .iter()
            .zip(shares.shares())
            .map(|(member, share)| share * scores[*member][offer])
            .sum()
    };
    Some((0..scores[members[0]].len()).map(mean).collect())
}
