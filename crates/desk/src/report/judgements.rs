//! By which way each member gave weights, and how far what was asked twice agrees.

use dossier::Evaluation;
use memo::phrases::Phrases;
use serde::Serialize;

/// One member’s judgement about the weights.
#[derive(Debug, Serialize)]
#[expect(
    missing_docs,
    reason = "the fields are the documented JSON of `ponder rank --json`"
)]
pub struct JudgementReport {
    pub member: String,
    pub name: String,
    pub way: &'static str,
    pub counts: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub consistency: Option<ConsistencyReport>,
}

/// How far answers agree.
#[derive(Debug, Serialize)]
#[expect(
    missing_docs,
    reason = "the fields are the documented JSON of `ponder rank --json`"
)]
pub struct ConsistencyReport {
    pub ratio: Option<f64>,
    pub limit: f64,
    pub acceptable: bool,
    pub judged: usize,
    pub all: usize,
}

/// The members who gave weights, in their order, and the same in a line for those who read.
pub(super) fn judgements(
    phrases: &Phrases<'_>,
    evaluation: &Evaluation,
) -> (Vec<JudgementReport>, String) {
    let members = &evaluation.weighting.members;
    let names: Vec<String> = members
        .iter()
        .map(|own| phrases.member(&own.member))
        .collect();
    let told = phrases.ways(members, &names);
    let each = members
        .iter()
        .zip(names)
        .map(|(own, name)| JudgementReport {
            member: own.member.to_string(),
            name,
            way: own.way.name(),
            counts: own.counts,
            consistency: own.consistency.map(|consistency| ConsistencyReport {
                ratio: consistency.ratio,
                limit: consistency.limit,
                acceptable: consistency.is_acceptable(),
                judged: consistency.judged,
                all: consistency.all,
            }),
        });
    (each.collect(), told)
}
