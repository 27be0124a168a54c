//! How firm the ranking is, as it is reported.

use dossier::{Evaluation, RECORD_DRAWS, Robustness, SEED, robustness};
use indexmap::IndexMap;
use memo::pieces::{Source, jury, limits, plain, records, verdict};
use serde::Serialize;

use crate::view::moved_alone;
use crate::wire::TornadoRow;

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
    pub moved_alone: Vec<MovedReport>,
    pub without_members: Vec<WithoutMemberReport>,
    /// The verdict, the records drawn anew, the jury, the limits, the longest bars: for those who read.
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

/// One thing moved while all else rests.
#[derive(Debug, Serialize)]
#[expect(
    missing_docs,
    reason = "the fields are the documented JSON of `ponder rank --json`"
)]
pub struct MovedReport {
    pub moved: String,
    pub ends: Vec<MovedEndReport>,
}

/// What follows at one end of its move.
#[derive(Debug, Serialize)]
#[expect(
    missing_docs,
    reason = "the fields are the documented JSON of `ponder rank --json`"
)]
pub struct MovedEndReport {
    #[serde(skip_serializing_if = "String::is_empty")]
    pub at: String,
    pub lead: f64,
    pub first: String,
    pub changes_winner: bool,
}

/// The ranking without one member.
#[derive(Debug, Serialize)]
#[expect(
    missing_docs,
    reason = "the fields are the documented JSON of `ponder rank --json`"
)]
pub struct WithoutMemberReport {
    pub member: String,
    pub first: String,
    pub changes_winner: bool,
}

/// So many bars are printed; the JSON has them all.
const BARS_PRINTED: usize = 5;

/// Tests the ranking and reports it; none where no plausible weights can be drawn.
pub fn report(source: &Source<'_>) -> Option<RobustnessReport> {
    let evaluation = source.evaluation;
    let found = robustness(evaluation)?;
    let (tornado, without) = moved_alone(source);
    let mut sentences = vec![plain(&verdict(source, &found))];
    sentences.extend(records(source, &found));
    sentences.push(jury(source, &found));
    sentences.push(limits(source, &found));
    if let Some(chart) = &tornado {
        sentences.push(chart.caption.finding.clone());
        let longest = chart.rows.iter().take(BARS_PRINTED);
        sentences.extend(longest.map(|row| format!("  {}", bar(row))));
    }
    sentences.extend(without.as_ref().map(|table| table.caption.finding.clone()));
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
        moved_alone: tornado
            .into_iter()
            .flat_map(|chart| chart.rows)
            .map(moved)
            .collect(),
        without_members: without
            .into_iter()
            .flat_map(|table| table.rows)
            .map(|row| WithoutMemberReport {
                member: row.member,
                first: row.first,
                changes_winner: row.changes,
            })
            .collect(),
        sentences,
    })
}

fn moved(row: TornadoRow) -> MovedReport {
    let ends = row.ends.into_iter().map(|end| MovedEndReport {
        at: end.answer,
        lead: end.lead.value,
        first: end.first,
        changes_winner: end.changes,
    });
    MovedReport {
        moved: row.name,
        ends: ends.collect(),
    }
}

/// “Hetero: cost: −3.4 ($3.05) … +4.4 ($3.72)”: the lead in points at each end.
fn bar(row: &TornadoRow) -> String {
    let ends = row.ends.iter().map(|end| match end.answer.as_str() {
        "" => end.lead.text.clone(),
        answer => format!("{} ({answer})", end.lead.text),
    });
    format!("{}: {}", row.name, ends.collect::<Vec<_>>().join(" … "))
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
