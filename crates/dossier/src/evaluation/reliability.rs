//! Reliability: what is known of a supplier's punctuality, with its uncertainty.

use mcda::BetaDistribution;
use rust_decimal::Decimal;

use super::float;
use crate::{Deliveries, Dossier, Evidence, SupplierId};

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
    /// Evidence in place of a record, as the pseudo-observations that the committee stated.
    Evidence,
    /// The prior alone: there is neither.
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
    let record = record(dossier, supplier);
    let (shipments, late) = record.map_or((0, 0), counts);
    let basis = basis(dossier, supplier);
    let known = posterior(dossier, supplier);
    let target = float(target);
    let is_cautious = cautious || basis != RecordBasis::Record;
    Reliability {
        shipments,
        late,
        period: record.and_then(period),
        posterior: known,
        mean: known.mean(),
        bound: known.quantile(CAUTION),
        chance_of_target: known.chance_at_least(target),
        target,
        counted: counted(known, is_cautious),
        is_cautious,
        basis,
    }
}

/// Where the figures of a supplier come from.
pub fn basis(dossier: &Dossier, supplier: &SupplierId) -> RecordBasis {
    if record(dossier, supplier).is_some() {
        RecordBasis::Record
    } else if evidence(dossier, supplier).next().is_some() {
        RecordBasis::Evidence
    } else {
        RecordBasis::NoRecord
    }
}

/// The posterior of a supplier’s rate on time: the prior in force after its record, or after the evidence that
/// stands in for one. Where there is a record, evidence is shown and not counted: it would say the same twice.
pub fn posterior(dossier: &Dossier, supplier: &SupplierId) -> BetaDistribution {
    let prior = prior(dossier);
    if let Some(record) = record(dossier, supplier) {
        let (shipments, late) = counts(record);
        return prior.after(shipments - late, late);
    }
    let (on_time, late) = evidence(dossier, supplier).fold((0.0, 0.0), |(on_time, late), one| {
        (on_time + float(one.on_time), late + float(one.late))
    });
    prior.after_pseudo(on_time, late)
}

fn record<'a>(dossier: &'a Dossier, supplier: &SupplierId) -> Option<&'a Deliveries> {
    (dossier.deliveries.get(supplier)).filter(|record| record.shipments > 0)
}

fn counts(record: &Deliveries) -> (u32, u32) {
    (record.shipments, record.late.min(record.shipments))
}

fn evidence<'a>(
    dossier: &'a Dossier,
    supplier: &'a SupplierId,
) -> impl Iterator<Item = &'a Evidence> {
    dossier
        .evidence
        .values()
        .filter(move |one| one.supplier == *supplier)
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
