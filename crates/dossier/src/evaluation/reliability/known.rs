//! What is known of a rate, whichever family of distributions says it.

use mcda::estimates::{
    GammaDistribution, chance_of_falling_below, exposure_to_prove, shown_by_run, success_run,
    successes_to_prove,
};
use mcda::{BetaDistribution, chance_of_exceeding};

/// The chance that is left on the wrong side of the cautious bound.
const CAUTION: f64 = 0.05;

/// A target counts as proved when the chance to reach it is so large: then the cautious bound has reached it.
pub const PROOF_LEVEL: f64 = 1.0 - CAUTION;

/// One shipment, in the unit of incidents.
const SHIPMENT: f64 = 0.01;

/// What is known of a measure.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Known {
    /// A share of occasions that go well: more is better.
    Share(BetaDistribution),
    /// So many incidents per 100 shipments: less is better.
    Incidents(GammaDistribution),
}

impl Known {
    /// What is known after so many more occasions of which so many went wrong, neither need be whole; for incidents, after
    /// so many more shipments with so many incidents.
    pub fn after(self, occasions: f64, wrong: f64) -> Self {
        match self {
            Self::Share(share) => Self::Share(share.after_pseudo(occasions - wrong, wrong)),
            Self::Incidents(rate) => {
                Self::Incidents(rate.after_pseudo(wrong, occasions * SHIPMENT))
            }
        }
    }

    /// The expected rate.
    pub fn mean(self) -> f64 {
        match self {
            Self::Share(share) => share.mean(),
            Self::Incidents(rate) => rate.mean(),
        }
    }

    /// The rate that the true one is better than with 95 chances in 100: a share that it exceeds, or a number of
    /// incidents that it stays below.
    pub fn cautious(self) -> f64 {
        match self {
            Self::Share(share) => share.quantile(CAUTION),
            Self::Incidents(rate) => quantile(rate, 1.0 - CAUTION),
        }
    }

    /// The rate that the true one is worse than with 95 chances in 100: the other end of what is likely.
    pub fn hopeful(self) -> f64 {
        match self {
            Self::Share(share) => share.quantile(1.0 - CAUTION),
            Self::Incidents(rate) => quantile(rate, CAUTION),
        }
    }

    /// The figure that counts.
    pub fn counted(self, is_cautious: bool) -> f64 {
        if is_cautious {
            self.cautious()
        } else {
            self.mean()
        }
    }

    /// The chance that the true rate is as good as the target or better.
    pub fn chance_of(self, target: f64) -> f64 {
        match self {
            Self::Share(share) => share.chance_at_least(target),
            Self::Incidents(rate) => rate.chance_at_most(target),
        }
    }

    /// The chance that the true rate is at most this, whichever end is the better.
    pub fn chance_at_most(self, rate: f64) -> f64 {
        match self {
            Self::Share(share) => share.chance_at_most(rate),
            Self::Incidents(known) => known.chance_at_most(rate),
        }
    }

    /// The chance that the true rate is better than another one; none where they are of different measures.
    pub fn chance_of_being_better(self, other: Self) -> Option<f64> {
        match (self, other) {
            (Self::Share(own), Self::Share(other)) => Some(chance_of_exceeding(own, other)),
            (Self::Incidents(own), Self::Incidents(other)) => {
                Some(chance_of_falling_below(own, other))
            }
            _ => None,
        }
    }

    /// How many more occasions that all go well lift the cautious bound to the target; none where no number would do.
    pub fn more_to_prove(self, target: f64) -> Option<u32> {
        match self {
            Self::Share(share) => successes_to_prove(share, target, PROOF_LEVEL),
            Self::Incidents(rate) => exposure_to_prove(rate, target, SHIPMENT, PROOF_LEVEL),
        }
        .ok()
        .flatten()
    }

    /// The rate that the true one is below with this chance, whichever end is the better.
    pub fn quantile(self, below: f64) -> f64 {
        match self {
            Self::Share(share) => share.quantile(below),
            Self::Incidents(rate) => quantile(rate, below),
        }
    }

    /// Equally likely values of the true rate, from the lowest to the highest, to draw from.
    pub(crate) fn equally_likely(self, count: u32) -> Vec<f64> {
        (0..count)
            .map(|place| {
                let below = (f64::from(place) + 0.5) / f64::from(count);
                self.quantile(below)
            })
            .collect()
    }
}

fn quantile(rate: GammaDistribution, probability: f64) -> f64 {
    rate.quantile(probability)
        .expect("a quantile below 1 is finite unless the parameters are absurd")
}

/// How many occasions in a row, none of them going wrong, prove a share by themselves and without a prior, at a confidence
/// of [`PROOF_LEVEL`]; none where no number would do.
pub fn run_to_prove(share: f64) -> Option<u32> {
    success_run(share, PROOF_LEVEL).ok().flatten()
}

/// The share that so many occasions in a row prove by themselves, at the same confidence.
pub fn proved_by_run(occasions: u32) -> f64 {
    shown_by_run(occasions, PROOF_LEVEL).unwrap_or_default()
}
