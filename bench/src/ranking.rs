//! Ranking many offers: TOPSIS, VIKOR, weighted sum, PROMETHEE II.

use mcda::ranking::{
    Advantage, Distance, Normalisation, Preference, Stability, promethee_flows, topsis, vikor,
    weighted_sum,
};
use mcda::{Refusal, Table, Weights};

use crate::data::{table, weights};
use crate::task::{Task, summary};

/// Criteria of every task but those of judgements.
pub const CRITERIA: usize = 20;
/// The threshold of the V-shaped preference.
pub const THRESHOLD: f64 = 30.0;

const FITS: &str = "the data fit the method";

/// The tasks, in the order of the table.
///
/// # Errors
/// Those of the data.
pub fn tasks() -> Result<Vec<Task>, Refusal> {
    let mut tasks = Vec::new();
    for offers in [10, 1_000, 100_000] {
        let (table, weights) = problem(offers)?;
        tasks.push(Task::new(
            format!("topsis {offers}"),
            move || {
                topsis(&table, &weights, Normalisation::Vector, Distance::Euclidean).expect(FITS)
            },
            |found| {
                let closeness = found.closeness.as_ref();
                closeness.map_or_else(Vec::new, |scores| summary(&scores.values))
            },
        ));
    }
    for offers in [10, 1_000, 100_000] {
        let (table, weights) = problem(offers)?;
        tasks.push(Task::new(
            format!("vikor {offers}"),
            move || {
                vikor(
                    &table,
                    &weights,
                    0.5,
                    Advantage::ByOffers,
                    Stability::Either,
                )
                .expect(FITS)
            },
            |found| summary(&found.compromise.values),
        ));
    }
    for offers in [10, 1_000, 100_000] {
        let (table, weights) = problem(offers)?;
        tasks.push(Task::new(
            format!("weighted sum {offers}"),
            move || weighted_sum(&table, &weights, Normalisation::MinMax).expect(FITS),
            |found| summary(&found.scores.values),
        ));
    }
    for (shape, preference) in [
        ("usual", Preference::Usual),
        ("v-shape", Preference::VShape { p: THRESHOLD }),
    ] {
        for offers in [10, 1_000, 5_000] {
            let (table, weights) = problem(offers)?;
            let preferences = vec![preference; CRITERIA];
            tasks.push(Task::new(
                format!("promethee {shape} {offers}"),
                move || promethee_flows(&table, &weights, &preferences).expect(FITS),
                // Net flows add up to nothing, so that their sum says little.
                |found| summary(&found.net.values)[..2].to_vec(),
            ));
        }
    }
    Ok(tasks)
}

fn problem(offers: usize) -> Result<(Table, Weights), Refusal> {
    Ok((table(offers, CRITERIA)?, weights(CRITERIA)?))
}
