//! How firm the ranking is, as it is reported.

use dossier::{Evaluation, RECORD_DRAWS, Robustness, SEED, robustness};
use indexmap::IndexMap;
use memo::pieces::{Source, jury, limits, plain, records, verdict};
use serde::Serialize;

/// The verdict, with every share from 0 to 1.
#[derive(Debug, Serialize)]
#[expect(
    missing_docs,
    reason = "the fields are the documented JSON of `ponder rank --json`"
)]
pub struct RobustnessReport {
    pub verdict: &'static str,
    pub seed: u64,
    pub plausible_weightings: usize,
    pub plausible_weights: IndexMap<String, [f64; 2]>,
    pub first: Vec<FirstReport>,
    pub jury: Vec<JurorReport>,
    /// The verdict, the records drawn anew, the jury, the limits: for those who read.
    #[serde(skip)]
    pub sentences: Vec<String>,
}

/// How often one offer is first.
#[derive(Debug, Serialize)]
#[expect(
    missing_docs,
    reason = "the fields are the documented JSON of `ponder rank --json`"
)]
pub struct FirstReport {
    pub id: String,
    pub share: f64,
    pub standard_error: f64,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub records_drawn_anew: Option<RecordsReport>,
}

/// How often one offer is first when the records are drawn anew.
#[derive(Debug, Serialize)]
#[expect(
    missing_docs,
    reason = "the fields are the documented JSON of `ponder rank --json`"
)]
pub struct RecordsReport {
    pub draws: usize,
    pub share: f64,
    pub standard_error: f64,
}

/// What one method says.
#[derive(Debug, Serialize)]
#[expect(
    missing_docs,
    reason = "the fields are the documented JSON of `ponder rank --json`"
)]
pub struct JurorReport {
    pub method: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ranks: Option<IndexMap<String, u32>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub refusal: Option<String>,
}

/// Tests the ranking and reports it; none where no plausible weights can be drawn.
pub fn report(source: &Source<'_>) -> Option<RobustnessReport> {
    let evaluation = source.evaluation;
    let found = robustness(evaluation)?;
    let sentences = [
        Some(plain(&verdict(source, &found))),
        records(source, &found),
        Some(jury(source, &found)),
        Some(limits(source, &found)),
    ];
    Some(RobustnessReport {
        verdict: found.verdict.id(),
        seed: SEED,
        plausible_weightings: found.plausible.weightings,
        plausible_weights: evaluation
            .criteria
            .iter()
            .zip(&found.plausible.intervals)
            .map(|(criterion, (low, high))| (criterion.criterion.to_string(), [*low, *high]))
            .collect(),
        first: (0..evaluation.offers.len())
            .map(|row| first(evaluation, &found, row))
            .collect(),
        jury: jurors(evaluation, &found),
        sentences: sentences.into_iter().flatten().collect(),
    })
}

fn first(evaluation: &Evaluation, found: &Robustness, row: usize) -> FirstReport {
    let first = found.plausible.first(row);
    FirstReport {
        id: evaluation.offers[row].supplier.to_string(),
        share: first.value,
        standard_error: first.standard_error,
        records_drawn_anew: found.resampled.as_ref().map(|resampled| RecordsReport {
            draws: RECORD_DRAWS,
            share: resampled.first[row].value,
            standard_error: resampled.first[row].standard_error,
        }),
    }
}

fn jurors(evaluation: &Evaluation, found: &Robustness) -> Vec<JurorReport> {
    let ids = || {
        let offers = evaluation.offers.iter();
        offers.map(|offer| offer.supplier.to_string())
    };
    found
        .jury
        .iter()
        .map(|juror| JurorReport {
            method: juror.method.id(),
            ranks: juror
                .ranks
                .as_ref()
                .ok()
                .map(|ranks| ids().zip(ranks.iter().copied()).collect()),
            refusal: juror
                .ranks
                .as_ref()
                .err()
                .map(|refusal| refusal.message.clone()),
        })
        .collect()
}
