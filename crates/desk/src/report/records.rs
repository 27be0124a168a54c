//! The records as they are reported, by measure.

use dossier::{Evaluation, Measure, RecordBasis, Reliability};
use memo::phrases::Phrases;
use serde::Serialize;

/// One measure: punctuality only where its counts are not all there is to tell. Shares run from 0 to 1; incidents are so many per 100 shipments.
#[derive(Debug, Serialize)]
#[expect(
    missing_docs,
    reason = "the fields are the documented JSON of `ponder rank --json`"
)]
pub struct MeasureReport {
    pub measure: &'static str,
    pub name: String,
    pub target: f64,
    pub suppliers: Vec<KnownReport>,
}

/// What is known of one supplier by a measure.
#[derive(Debug, Serialize)]
#[expect(
    missing_docs,
    reason = "the fields are the documented JSON of `ponder rank --json`"
)]
pub struct KnownReport {
    pub supplier: String,
    pub id: String,
    pub occasions: u32,
    pub failed: u32,
    pub has_record: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub counts_as: Option<f64>,
    pub mean: f64,
    pub bound: f64,
    pub chance_of_target: f64,
    pub counted: f64,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub more_to_prove: Option<u32>,
    pub told: String,
}

/// The measures that a criterion asks for and that are told at length.
pub(super) fn measures(phrases: &Phrases<'_>, evaluation: &Evaluation) -> Vec<MeasureReport> {
    let asked = phrases.dossier.measures().into_iter();
    asked
        .filter_map(|(measure, _)| {
            let offers = evaluation.offers.iter();
            let known: Vec<_> = offers.filter_map(|offer| offer.measured(measure)).collect();
            let is_plain =
                |known: &&Reliability| known.counts_as.is_none() && known.excluded.is_none();
            if measure == Measure::OnTime && known.iter().all(is_plain) {
                return None;
            }
            let suppliers =
                evaluation
                    .offers
                    .iter()
                    .zip(&known)
                    .map(|(offer, known)| KnownReport {
                        supplier: phrases.supplier(&offer.supplier),
                        id: offer.supplier.to_string(),
                        occasions: known.trials,
                        failed: known.events,
                        has_record: known.basis == RecordBasis::Record,
                        counts_as: known.counts_as,
                        mean: known.mean,
                        bound: known.bound,
                        chance_of_target: known.chance_of_target,
                        counted: known.counted,
                        more_to_prove: known.more_to_prove,
                        told: phrases.told(known).join(" "),
                    });
            Some(MeasureReport {
                measure: measure.name(),
                name: phrases.measure(measure),
                target: known.first()?.target,
                suppliers: suppliers.collect(),
            })
        })
        .collect()
}
