//! Weights from judgements: the eigenvector of pairwise comparisons, and the best–worst method.

use mcda::Refusal;
use mcda::pairwise::{RandomIndex, consistency_ratio, eigenvector};
use mcda::weighting::bwm_linear;

use crate::data::{ITEMS, best_worst, judgements};
use crate::task::Task;

/// How many matrices of judgements one run takes.
pub const MATRICES: u64 = 10_000;
/// How many best–worst cases one run takes.
pub const CASES: u32 = 100;
/// The table of random indices by which the consistency ratio is formed.
pub const RANDOM_INDEX: &str = "saaty1980";

/// The tasks, in the order of the table.
///
/// # Errors
/// Those of the data.
pub fn tasks() -> Result<Vec<Task>, Refusal> {
    let matrices = (0..MATRICES)
        .map(judgements)
        .collect::<Result<Vec<_>, _>>()?;
    let random_index = RandomIndex::named(RANDOM_INDEX).and_then(|table| table.of(ITEMS));
    let ahp = Task::new(
        "ahp 10000",
        move || {
            let answer = |matrix| {
                let found = eigenvector(matrix);
                let index = (found.lambda_max - ITEMS as f64) / (ITEMS as f64 - 1.0);
                let ratio = consistency_ratio(index, random_index, ITEMS);
                (found.priorities, ratio)
            };
            matrices.iter().map(answer).collect::<Vec<_>>()
        },
        |found| {
            vec![
                found[0].0[0],
                found[999].0[8],
                found[0].1.unwrap_or(f64::NAN),
            ]
        },
    );
    let cases = (0..u64::from(CASES))
        .map(best_worst)
        .collect::<Result<Vec<_>, _>>()?;
    let best_worst = Task::new(
        "best-worst 9",
        move || cases.iter().map(bwm_linear).collect::<Vec<_>>(),
        |found| vec![found[0].weights.shares()[0], found[0].ksi],
    );
    Ok(vec![ahp, best_worst.of_problems(CASES)])
}
