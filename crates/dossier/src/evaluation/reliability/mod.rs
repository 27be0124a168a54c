//! Reliability: what is known of each measure of a supplier, with its uncertainty. A record gives counts, shipments that
//! the buyer delayed are taken out, a half-life makes older ones count for less, and what is left updates the prior.

mod known;
mod prior;
mod tally;

pub use known::{Known, PROOF_LEVEL, proved_by_run, run_to_prove};
pub use prior::{STARTING_PRIOR, starting_prior};
pub use tally::{Tally, tally};

use rust_decimal::Decimal;

use super::float;
use crate::{Dossier, Evidence, Measure, SupplierId};

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

/// What is known of one measure of a supplier. Rates are shares from 0 to 1; incidents are so many per 100 shipments.
#[derive(Debug, Clone, PartialEq)]
pub struct Reliability {
    /// Which measure.
    pub measure: Measure,
    /// Occasions counted: shipments, inspected lots. Those left out are not among them.
    pub trials: u32,
    /// How many of them went wrong: late or short shipments, refused lots; or how many incidents there were.
    pub events: u32,
    /// What the occasions count as where a half-life is in force and the record is dated.
    pub counts_as: Option<f64>,
    /// The late shipments left out because the buyer delayed them, and what the figure that counts would be with them.
    pub excluded: Option<(u32, f64)>,
    /// The first and the last day of the record, where stated.
    pub period: Option<(String, String)>,
    /// What is known of the rate.
    pub posterior: Known,
    /// Its mean.
    pub mean: f64,
    /// The rate that the true one is better than with 95 chances in 100.
    pub bound: f64,
    /// The chance that the true rate reaches the target.
    pub chance_of_target: f64,
    /// The target, in the unit of the measure.
    pub target: f64,
    /// How many more occasions that all go well would lift the bound to the target: 0 where it is there, none where no
    /// number would do.
    pub more_to_prove: Option<u32>,
    /// The figure that counts: the bound or the mean.
    pub counted: f64,
    /// Whether the bound counts.
    pub is_cautious: bool,
    /// Whether there is a record at all.
    pub basis: RecordBasis,
}

impl Reliability {
    /// The occasions that went well.
    pub fn good(&self) -> u32 {
        self.trials.saturating_sub(self.events)
    }
}

/// Reads a supplier's record of a measure under the prior in force. A strategic or bottleneck purchase counts the cautious
/// bound, others the mean; without a record the bound counts everywhere.
pub fn reliability(
    dossier: &Dossier,
    supplier: &SupplierId,
    measure: Measure,
    target: Decimal,
    cautious: bool,
) -> Reliability {
    let tally = tally(dossier, supplier, measure);
    let basis = basis(dossier, supplier, measure);
    let known = posterior(dossier, supplier, measure);
    let target = float(target);
    let is_cautious = cautious || basis != RecordBasis::Record;
    let excluded = tally
        .as_ref()
        .filter(|tally| tally.excluded > 0)
        .map(|tally| {
            let (occasions, wrong) = tally.with_excluded;
            let all = prior::prior(dossier, measure).after(occasions, wrong);
            (tally.excluded, all.counted(is_cautious))
        });
    let period = dossier
        .deliveries
        .get(supplier)
        .and_then(|record| record.first.clone().zip(record.last.clone()));
    Reliability {
        measure,
        trials: tally.as_ref().map_or(0, |tally| tally.trials),
        events: tally.as_ref().map_or(0, |tally| tally.events),
        counts_as: tally.as_ref().and_then(Tally::counts_as),
        excluded,
        period: period.filter(|_| tally.is_some()),
        posterior: known,
        mean: known.mean(),
        bound: known.cautious(),
        chance_of_target: known.chance_of(target),
        target,
        more_to_prove: known.more_to_prove(target),
        counted: known.counted(is_cautious),
        is_cautious,
        basis,
    }
}

/// Where the figures of a supplier come from.
pub fn basis(dossier: &Dossier, supplier: &SupplierId, measure: Measure) -> RecordBasis {
    if tally(dossier, supplier, measure).is_some() {
        RecordBasis::Record
    } else if evidence(dossier, supplier, measure).next().is_some() {
        RecordBasis::Evidence
    } else {
        RecordBasis::NoRecord
    }
}

/// What is known of a supplier’s measure: the prior in force after its record, or after the evidence that stands in for
/// one. Where there is a record, evidence is shown and not counted: it would say the same twice.
pub fn posterior(dossier: &Dossier, supplier: &SupplierId, measure: Measure) -> Known {
    let prior = prior::prior(dossier, measure);
    if let Some(tally) = tally(dossier, supplier, measure) {
        let (occasions, wrong) = tally.weighed;
        return prior.after(occasions, wrong);
    }
    let stated = evidence(dossier, supplier, measure);
    let (well, wrong) = stated.fold((0.0, 0.0), |(well, wrong), one| {
        (well + float(one.on_time), wrong + float(one.late))
    });
    prior.after(well + wrong, wrong)
}

fn evidence<'a>(
    dossier: &'a Dossier,
    supplier: &'a SupplierId,
    measure: Measure,
) -> impl Iterator<Item = &'a Evidence> {
    let all = dossier.evidence.values();
    all.filter(move |one| one.supplier == *supplier && one.about() == measure)
}
