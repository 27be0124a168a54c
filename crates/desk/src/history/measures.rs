//! What a delivery history counts besides punctuality: a prior for each measure, and what is known of each supplier.

use dossier::{Known as Posterior, Measure, starting_prior};
use exchange::history::{Further, History, SupplierRecord};
use mcda::estimates::{DefectCount, DefectPriorFit, GammaDistribution, fit_defect_prior};
use mcda::{BetaDistribution, Counts, PriorFit, fit_prior};
use serde::Serialize;

use super::{FEWEST_SUPPLIERS, FittedPrior, PriorSource};

/// One measure besides punctuality, where the file counts it.
#[derive(Debug, Serialize)]
#[expect(
    missing_docs,
    reason = "the fields are the documented JSON of `ponder history --json`"
)]
pub struct MeasureHistory {
    #[serde(serialize_with = "by_name")]
    pub measure: Measure,
    pub prior: FittedPrior,
    pub suppliers: Vec<MeasureRow>,
}

/// One supplier by a measure. Shares run from 0 to 1; incidents are so many per 100 shipments, and have no target here.
#[derive(Debug, Serialize)]
#[expect(
    missing_docs,
    reason = "the fields are the documented JSON of `ponder history --json`"
)]
pub struct MeasureRow {
    pub supplier: String,
    pub occasions: u32,
    pub failed: u32,
    pub mean: f64,
    pub bound: f64,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub chance_of_target: Option<f64>,
}

/// What else was counted of a supplier or a year; what is left out was not recorded.
#[derive(Debug, Default, Serialize)]
#[expect(
    missing_docs,
    reason = "the fields are the documented JSON of `ponder history --json`"
)]
pub struct FurtherCounts {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub in_full: Option<u32>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub in_full_of: Option<u32>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub lots_inspected: Option<u32>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub lots_accepted: Option<u32>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pieces_received: Option<u32>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pieces_rejected: Option<u32>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub incidents: Option<u32>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub incidents_of: Option<u32>,
}

impl FurtherCounts {
    /// The counts of the file; pieces beyond what a record holds are left out.
    pub(super) fn of(counted: &Further, pieces: Option<(u64, u64)>) -> Self {
        let pieces = pieces.and_then(|(received, rejected)| {
            Some((u32::try_from(received).ok()?, u32::try_from(rejected).ok()?))
        });
        Self {
            in_full: counted.in_full.map(|(_, full)| full),
            in_full_of: counted.in_full.map(|(compared, _)| compared),
            lots_inspected: counted.lots.map(|(inspected, _)| inspected),
            lots_accepted: counted.lots.map(|(_, accepted)| accepted),
            pieces_received: pieces.map(|(received, _)| received),
            pieces_rejected: pieces.map(|(_, rejected)| rejected),
            incidents: counted.incidents.map(|(_, incidents)| incidents),
            incidents_of: counted.incidents.map(|(noted, _)| noted),
        }
    }
}

/// The counts of one year.
#[derive(Debug, Serialize)]
#[expect(
    missing_docs,
    reason = "the fields are the documented JSON of `ponder history --json`"
)]
pub struct YearCounts {
    pub year: String,
    pub shipments: u32,
    pub late: u32,
    #[serde(flatten)]
    pub further: FurtherCounts,
}

/// A supplier’s counts by year.
pub(super) fn years(record: &SupplierRecord) -> Vec<YearCounts> {
    let years = record.years.iter();
    years
        .map(|one| YearCounts {
            year: format!("{:04}", one.year),
            shipments: one.shipments,
            late: one.late,
            further: FurtherCounts::of(&one.further, None),
        })
        .collect()
}

/// The measures that the file counts.
pub(super) fn measures(history: &History, target: f64) -> Vec<MeasureHistory> {
    let others = Measure::ALL
        .into_iter()
        .filter(|measure| *measure != Measure::OnTime);
    others
        .filter_map(|measure| of_measure(history, measure, target))
        .collect()
}

fn of_measure(history: &History, measure: Measure, target: f64) -> Option<MeasureHistory> {
    let counted: Vec<(&str, u32, u32)> = (history.suppliers.iter())
        .filter_map(|one| {
            let (occasions, wrong) = counts(&one.further, measure)?;
            Some((one.name.as_str(), occasions, wrong))
        })
        .collect();
    if counted.is_empty() {
        return None;
    }
    let prior = prior(measure, &counted);
    let before = if measure.is_share() {
        Posterior::Share(BetaDistribution::new(prior.b, prior.a).ok()?)
    } else {
        Posterior::Incidents(GammaDistribution::new(prior.a, prior.b / 100.0).ok()?)
    };
    let rows = counted.into_iter().map(|(supplier, occasions, wrong)| {
        let known = before.after(occasions.into(), wrong.into());
        MeasureRow {
            supplier: supplier.to_owned(),
            occasions,
            failed: wrong,
            mean: known.mean(),
            bound: known.cautious(),
            chance_of_target: measure.is_share().then(|| known.chance_of(target)),
        }
    });
    Some(MeasureHistory {
        measure,
        prior,
        suppliers: rows.collect(),
    })
}

/// The occasions and what went wrong among them; of incidents, the shipments and the incidents.
fn counts(counted: &Further, measure: Measure) -> Option<(u32, u32)> {
    match measure {
        Measure::OnTime => None,
        Measure::InFull => counted
            .in_full
            .map(|(compared, full)| (compared, compared - full)),
        Measure::LotAcceptance => counted
            .lots
            .map(|(inspected, accepted)| (inspected, inspected - accepted)),
        Measure::Incidents => counted.incidents,
    }
}

/// The prior fitted on the suppliers themselves where they suffice, else Ponder’s starting prior.
fn prior(measure: Measure, counted: &[(&str, u32, u32)]) -> FittedPrior {
    let suppliers = counted.len();
    let fitted = if suppliers < FEWEST_SUPPLIERS {
        None
    } else if measure.is_share() {
        let counts = counted
            .iter()
            .filter_map(|(_, occasions, wrong)| Counts::new(*occasions, *wrong).ok());
        match fit_prior(&counts.collect::<Vec<_>>()) {
            PriorFit::Interior { a, b, .. } => Some((a, b)),
            PriorFit::Border => None,
        }
    } else {
        let counts = (counted.iter()).filter_map(|(_, shipments, incidents)| {
            DefectCount::new(*incidents, (*shipments).into()).ok()
        });
        match fit_defect_prior(&counts.collect::<Vec<_>>()) {
            DefectPriorFit::Interior { prior, .. } => Some((prior.shape(), prior.rate())),
            DefectPriorFit::Border => None,
        }
    };
    let (a, b) = fitted.unwrap_or(starting_prior(measure));
    let source = match fitted {
        Some(_) => PriorSource::Fitted,
        None if suppliers < FEWEST_SUPPLIERS => PriorSource::DeclaredTooFew,
        None => PriorSource::DeclaredNoMaximum,
    };
    FittedPrior {
        a,
        b,
        source,
        suppliers,
    }
}

fn by_name<S: serde::Serializer>(measure: &Measure, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_str(measure.name())
}
