//! What the groups of the criteria tree weigh.

use dossier::Evaluation;
use memo::phrases::Phrases;
use serde::Serialize;

/// A group of the criteria tree with what its leaves weigh together.
#[derive(Debug, Serialize)]
#[expect(
    missing_docs,
    reason = "the fields are the documented JSON of `ponder rank --json`"
)]
pub struct GroupReport {
    pub group: String,
    pub name: String,
    pub depth: usize,
    pub criteria: Vec<String>,
    pub own: f64,
    pub used: f64,
}

/// The groups, each before those inside it.
pub(super) fn groups(phrases: &Phrases<'_>, evaluation: &Evaluation) -> Vec<GroupReport> {
    let branches = evaluation.branches.iter();
    branches
        .map(|branch| {
            let leaves = evaluation.criteria.iter().zip(&branch.inside);
            let leaves = leaves.filter(|(_, inside)| **inside);
            GroupReport {
                group: branch.group.to_string(),
                name: phrases.branch(&branch.group),
                depth: branch.depth,
                criteria: leaves
                    .map(|(criterion, _)| criterion.criterion.to_string())
                    .collect(),
                own: evaluation.weighting.own.of_group(&branch.inside),
                used: evaluation.weighting.used.of_group(&branch.inside),
            }
        })
        .collect()
}
