//! The same offers under each of the four positions.

use dossier::{Position, under_each_position};
use memo::pieces::Source;
use serde::Serialize;

/// The offers under one position, by its own caution and floor.
#[derive(Debug, Serialize)]
#[expect(
    missing_docs,
    reason = "the fields are the documented JSON of `ponder rank --json`"
)]
pub struct UnderPositionReport {
    pub position: Position,
    #[serde(skip)]
    pub name: String,
    pub declared: bool,
    pub counts: &'static str,
    pub floor: Option<f64>,
    pub reliability: Option<f64>,
    pub ranking: Vec<ScoredReport>,
    pub why: String,
    pub starting_weights: Vec<ScoredReport>,
    #[serde(skip)]
    pub starting: String,
}

/// A supplier with its rank and score.
#[derive(Debug, Serialize)]
#[expect(
    missing_docs,
    reason = "the fields are the documented JSON of `ponder rank --json`"
)]
pub struct ScoredReport {
    pub supplier: String,
    pub id: String,
    pub rank: u32,
    pub value: f64,
}

/// Reports the four positions.
pub fn report(source: &Source<'_>) -> Vec<UnderPositionReport> {
    let (phrases, evaluation) = (&source.phrases, source.evaluation);
    let scored = |ranking: &dossier::Ranking| {
        let all = ranking.all().iter();
        all.map(|ranked| ScoredReport {
            supplier: source.name(ranked.row),
            id: evaluation.offers[ranked.row].supplier.to_string(),
            rank: ranked.rank,
            value: ranked.value,
        })
        .collect()
    };
    under_each_position(source.dossier, evaluation)
        .iter()
        .map(|one| UnderPositionReport {
            position: one.position,
            name: phrases.position(one.position),
            declared: one.is_declared,
            counts: if one.is_cautious { "bound" } else { "mean" },
            floor: one.floor,
            reliability: one.own.as_ref().map(|own| own.reliability),
            ranking: (one.own.as_ref()).map_or_else(Vec::new, |own| scored(&own.ranking)),
            why: phrases.under(evaluation, one),
            starting_weights: (one.starting.as_ref())
                .map_or_else(Vec::new, |outcome| scored(&outcome.ranking)),
            starting: phrases.under_starting(evaluation, one),
        })
        .collect()
}
