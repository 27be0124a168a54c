//! How firm a ranking is: sampled weights (SMAA), exact winning shares, stability intervals, the smallest flips.

use std::num::NonZeroUsize;

use mcda::Refusal;
use mcda::robustness::{
    Acceptability, Distance, Sampling, UncertainTable, WeightKnowledge, WeightSpace, acceptability,
    exact_pairwise_winning, nearest_weights, weight_intervals,
};

use crate::data::{intervals, values, weights};
use crate::ranking::CRITERIA;
use crate::task::Task;

/// How many weights are sampled.
pub const SAMPLES: u64 = 100_000;

const FITS: &str = "the data fit the method";

/// The tasks on so many threads that take them, in the order of the table.
///
/// # Errors
/// Those of the data.
pub fn sampled(threads: NonZeroUsize) -> Result<Vec<Task>, Refusal> {
    let any = WeightSpace::any(CRITERIA)?;
    let knowledge = WeightKnowledge {
        intervals: intervals(CRITERIA)?,
        ..WeightKnowledge::default()
    };
    let within = WeightSpace::knowing(CRITERIA, &knowledge)?;
    Ok(vec![
        smaa("smaa 10", 10, any.clone(), threads)?,
        smaa("smaa intervals 10", 10, within, threads)?,
        smaa("smaa 30", 30, any, threads)?,
    ])
}

/// Rank acceptability, pairwise winning and central weights, which Ponder counts together.
fn smaa(
    name: &str,
    offers: usize,
    space: WeightSpace,
    threads: NonZeroUsize,
) -> Result<Task, Refusal> {
    let table = UncertainTable::of_values(&values(offers, CRITERIA))?;
    let sampling = Sampling {
        samples: SAMPLES,
        seed: 1,
        threads,
        with_rankings: false,
    };
    let task = Task::new(
        name,
        move || acceptability(&space, &table, sampling).expect(FITS),
        |found: &Acceptability| {
            let firsts = found.ranks.iter().take(10).map(|ranks| ranks[0].value);
            let pair = found.pairwise_winning[0][1].value;
            let central = found.central_weights[3].as_ref();
            let central = central.map_or(f64::NAN, |weights| weights[0].value);
            firsts.chain([pair, central]).collect()
        },
    );
    Ok(task.on_threads(threads.get()))
}

/// The tasks without samples, in the order of the table.
///
/// # Errors
/// Those of the data.
pub fn exact() -> Result<Vec<Task>, Refusal> {
    let mut tasks = Vec::new();
    for offers in [10, 30] {
        let (space, values) = (WeightSpace::any(CRITERIA)?, values(offers, CRITERIA));
        tasks.push(Task::new(
            format!("exact winning {offers}"),
            move || exact_pairwise_winning(&space, &values).expect(FITS),
            |found| vec![found[0][1], found.iter().flatten().sum()],
        ));
    }
    let (own, offers) = (weights(CRITERIA)?, values(10, CRITERIA));
    tasks.push(Task::new(
        "intervals 10",
        move || weight_intervals(&offers, &own).expect(FITS),
        |found| {
            let sum = |end: fn(&mcda::robustness::WeightInterval) -> f64| {
                found.winner.iter().map(end).sum()
            };
            vec![sum(|interval| interval.from), sum(|interval| interval.to)]
        },
    ));
    let (own, offers) = (weights(CRITERIA)?, values(10, CRITERIA));
    tasks.push(Task::new(
        "flips 10",
        move || nearest_weights(&offers, &own, Distance::Sum).expect(FITS),
        |found| {
            let distances = || found.iter().flatten().map(|nearest| nearest.distance);
            vec![distances().fold(f64::INFINITY, f64::min), distances().sum()]
        },
    ));
    Ok(tasks)
}
