//! The ballots of a group: who ranks the offers how, with what weight.

use super::mid_ranks;
use crate::{Refusal, RefusalKind, TIE_TOLERANCE, Weights};

/// Weighted ballots on the same offers. A ballot may tie offers; only its order counts.
#[derive(Debug, Clone, PartialEq)]
pub struct Profile {
    weights: Vec<f64>,
    ballots: Vec<Vec<f64>>,
}

impl Profile {
    /// Builds the profile from one weight and one list of ranks per ballot; rank 1 is best, and ranks are above zero.
    ///
    /// # Errors
    /// [`RefusalKind::DimensionMismatch`] without a ballot or an offer, or when the lists differ in length;
    /// [`RefusalKind::NotFinite`] or [`RefusalKind::NonPositive`] for a rank, with the ballot and the offer;
    /// [`RefusalKind::NegativeWeight`], [`RefusalKind::NotFinite`] or [`RefusalKind::ZeroWeightSum`] for the weights.
    pub fn new(weights: Vec<f64>, ballots: &[Vec<f64>]) -> Result<Self, Refusal> {
        let mismatch = |message: &str| Err(Refusal::new(RefusalKind::DimensionMismatch, message));
        if weights.len() != ballots.len() {
            return mismatch("every ballot must have one weight");
        }
        let Some(first) = ballots.first().filter(|ballot| !ballot.is_empty()) else {
            return mismatch("there must be at least one ballot on at least one offer");
        };
        for (row, ballot) in ballots.iter().enumerate() {
            if ballot.len() != first.len() {
                return mismatch("every ballot must rank every offer");
            }
            for (column, rank) in ballot.iter().enumerate() {
                let (kind, rule) = match rank {
                    rank if !rank.is_finite() => (RefusalKind::NotFinite, "must be finite"),
                    rank if *rank <= 0.0 => (RefusalKind::NonPositive, "must be above zero"),
                    _ => continue,
                };
                let message = format!("ballot {}, offer {}: a rank {rule}", row + 1, column + 1);
                return Err(Refusal::at(kind, (row, column), message));
            }
        }
        Weights::from_points(&weights)?;
        Ok(Self {
            weights,
            ballots: ballots.iter().map(|ballot| mid_ranks(ballot)).collect(),
        })
    }

    /// The number of offers.
    pub fn offers(&self) -> usize {
        self.ballots.first().map_or(0, Vec::len)
    }

    /// The weights as given, in the order of the ballots.
    pub fn weights(&self) -> &[f64] {
        &self.weights
    }

    /// The ballots as mid-ranks.
    pub fn ballots(&self) -> &[Vec<f64>] {
        &self.ballots
    }

    /// For every pair (row, column) the weight of the ballots that rank the row strictly before the column. A ballot
    /// that ties the two counts for neither.
    pub fn pairwise(&self) -> Vec<Vec<f64>> {
        let offers = self.offers();
        let mut counts = vec![vec![0.0; offers]; offers];
        for (weight, ballot) in self.weights.iter().zip(&self.ballots) {
            for (row, own) in ballot.iter().enumerate() {
                for (column, other) in ballot.iter().enumerate() {
                    if own < other {
                        counts[row][column] += weight;
                    }
                }
            }
        }
        counts
    }

    /// Sums of weights closer than this are equal: the tolerance for ties, in proportion to all weights.
    pub(super) fn tolerance(&self) -> f64 {
        TIE_TOLERANCE * self.weights.iter().sum::<f64>()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_ballot_that_ties_two_offers_counts_for_neither() {
        let profile =
            Profile::new(vec![2.0, 1.0], &[vec![1.0, 1.0, 3.0], vec![2.0, 1.0, 3.0]]).unwrap();
        assert_eq!(
            profile.pairwise(),
            [[0.0, 0.0, 3.0], [1.0, 0.0, 3.0], [0.0, 0.0, 0.0]]
        );
    }

    #[test]
    fn bad_ballots_are_refused_with_their_kind_and_cell() {
        let kind = |weights: &[f64], ballots: &[Vec<f64>]| {
            let refusal = Profile::new(weights.to_vec(), ballots).unwrap_err();
            (refusal.kind, refusal.cell)
        };
        let good = vec![1.0, 2.0];
        use RefusalKind as Kind;
        assert_eq!(kind(&[], &[]), (Kind::DimensionMismatch, None));
        assert_eq!(kind(&[1.0], &[vec![]]), (Kind::DimensionMismatch, None));
        let short = [good.clone(), vec![1.0]];
        assert_eq!(kind(&[1.0, 1.0], &short), (Kind::DimensionMismatch, None));
        assert_eq!(
            kind(&[1.0], &[good.clone(), good.clone()]),
            (Kind::DimensionMismatch, None)
        );
        let nan = [good.clone(), vec![1.0, f64::NAN]];
        assert_eq!(kind(&[1.0, 1.0], &nan), (Kind::NotFinite, Some((1, 1))));
        let zero = [vec![0.0, 1.0]];
        assert_eq!(kind(&[1.0], &zero), (Kind::NonPositive, Some((0, 0))));
        let negative = kind(&[1.0, -1.0], &[good.clone(), good.clone()]);
        assert_eq!(negative, (Kind::NegativeWeight, Some((0, 1))));
        assert_eq!(kind(&[0.0], &[good]), (Kind::ZeroWeightSum, None));
    }
}
