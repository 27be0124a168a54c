//! Reliability: what is known of a supplier's punctuality, with its uncertainty.

use mcda::BetaDistribution;
use rust_decimal::Decimal;

use super::float;
use crate::{Deliveries, Dossier, SupplierId};

/// The chance that is left below the cautious bound.
const CAUTION: f64 = 0.05;

/// The shapes of lateness, for and against, that count while no prior is recorded: Ponder's own starting point,
/// fitted by marginal likelihood to 72 vendors of medicines (USAID, SCMS delivery history, 2006–2015). An even
/// prior would say that half of all shipments are late, which makes whoever has no record worthless.
pub const STARTING_PRIOR: (f64, f64) = (0.811269, 20.944311);

/// Where a figure of reliability comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RecordBasis {
    /// A delivery record.
    Record,
    /// The prior alone: there is no record.
    NoRecord,
}

/// What is known of the rate of shipments on time.
#[derive(Debug, Clone, PartialEq)]
pub struct Reliability {
    /// Shipments counted.
    pub shipments: u32,
    /// Late ones among them.
    pub late: u32,
    /// The first and the last day of the record, where stated.
    pub period: Option<(String, String)>,
    /// The posterior of the rate on time.
    pub posterior: BetaDistribution,
    /// Its mean.
    pub mean: f64,
    /// The rate that the true one exceeds with 95 chances in 100.
    pub bound: f64,
    /// The chance that the true rate reaches the target.
    pub chance_of_target: f64,
    /// The target as a share.
    pub target: f64,
    /// The figure that counts: the bound or the mean.
    pub counted: f64,
    /// Whether the bound counts.
    pub is_cautious: bool,
    /// Whether there is a record at all.
    pub basis: RecordBasis,
}

/// Reads a supplier's record under the prior in force. A strategic or bottleneck purchase counts the
/// cautious bound, others the mean; without a record the bound counts everywhere.
pub fn reliability(
    dossier: &Dossier,
    supplier: &SupplierId,
    target: Decimal,
    cautious: bool,
) -> Reliability {
    let record = dossier
        .deliveries
        .get(supplier)
        .filter(|record| record.shipments > 0);
    let (shipments, late) = record.map_or((0, 0), |record| {
        (record.shipments, record.late.min(record.shipments))
    });
    let basis = if record.is_some() {
        RecordBasis::Record
    } else {
        RecordBasis::NoRecord
    };
    let known = Known {
        posterior: prior(dossier).after(shipments - late, late),
        target: float(target),
    };
    let is_cautious = cautious || basis == RecordBasis::NoRecord;
    Reliability {
        shipments,
        late,
        period: record.and_then(period),
        posterior: known.posterior,
        mean: known.posterior.mean(),
        bound: known.posterior.quantile(CAUTION),
        chance_of_target: known.posterior.chance_at_least(known.target),
        target: known.target,
        counted: counted(known.posterior, is_cautious),
        is_cautious,
        basis,
    }
}

struct Known {
    posterior: BetaDistribution,
    target: f64,
}

/// The figure of a posterior that counts.
pub fn counted(posterior: BetaDistribution, is_cautious: bool) -> f64 {
    if is_cautious {
        posterior.quantile(CAUTION)
    } else {
        posterior.mean()
    }
}

fn period(record: &Deliveries) -> Option<(String, String)> {
    record.first.clone().zip(record.last.clone())
}

/// The prior of the rate on time: the one on record, else [`STARTING_PRIOR`], and a warning says so.
fn prior(dossier: &Dossier) -> BetaDistribution {
    let recorded = dossier.prior.as_ref().and_then(|prior| {
        BetaDistribution::new(float(prior.lateness_b), float(prior.lateness_a)).ok()
    });
    let (a, b) = STARTING_PRIOR;
    recorded.unwrap_or_else(|| BetaDistribution::new(b, a).expect("both shapes are above zero"))
}
