//! The limits of judgements and of robustness: multiply-adds, divisions and nothing else.

use std::hint::black_box;

use mcda::Refusal;

use super::multiply_add;
use crate::data::{ITEMS, judgements, uniform, values, weights};
use crate::judgements::MATRICES;
use crate::ranking::CRITERIA;
use crate::robustness::SAMPLES;
use crate::task::Task;

/// Matrices or samples side by side.
const LANES: usize = 16;
/// Multiplications after which the slowest of the matrices has nine digits.
const STEPS: usize = 14;
/// Blocks of weights that are taken again and again, so that drawing them costs nothing: they stay near the processor.
const BLOCKS: usize = 16;

pub(super) fn tasks() -> Result<Vec<Task>, Refusal> {
    let mut tasks = vec![ahp()?];
    for (name, offers) in [("smaa 10", 10), ("smaa intervals 10", 10), ("smaa 30", 30)] {
        tasks.push(scores(name, offers));
    }
    for offers in [10, 30] {
        tasks.push(winning(offers));
    }
    tasks.push(intervals()?);
    Ok(tasks)
}

/// Some figures of one kind, one in each lane.
type Lane<T> = [T; LANES];

/// Power iteration on matrices side by side.
fn ahp() -> Result<Task, Refusal> {
    let mut blocks = Vec::new();
    for first in (0..MATRICES).step_by(LANES) {
        let mut block = vec![[1.0; LANES]; ITEMS * ITEMS];
        for (lane, case) in (first..).take(LANES).enumerate() {
            let matrix = judgements(case)?;
            for (lanes, entry) in block.iter_mut().zip(matrix.rows().iter().flatten()) {
                lanes[lane] = *entry;
            }
        }
        blocks.push(block);
    }
    let powers = move || blocks.iter().map(|block| power(block)).collect::<Vec<_>>();
    Ok(Task::new("ahp 10000", powers, |found| {
        let (block, lane) = (999 / LANES, 999 % LANES);
        let index = (found[0].1[0] - ITEMS as f64) / (ITEMS as f64 - 1.0);
        vec![found[0].0[0][0], found[block].0[8][lane], index / 1.45]
    }))
}

/// The shares of the items and λ, lane by lane.
fn power(block: &[Lane<f64>]) -> ([Lane<f64>; ITEMS], Lane<f64>) {
    let mut shares = [[1.0; LANES]; ITEMS];
    let mut before = [0.0; LANES];
    for _ in 0..STEPS {
        before = sum(&shares);
        let mut next = [[0.0; LANES]; ITEMS];
        for (row, own) in block.chunks_exact(ITEMS).zip(&mut next) {
            for (entries, share) in row.iter().zip(&shares) {
                for ((own, entry), share) in own.iter_mut().zip(entries).zip(share) {
                    *own = multiply_add(*entry, *share, *own);
                }
            }
        }
        shares = next;
    }
    let whole = sum(&shares);
    for own in &mut shares {
        for (share, whole) in own.iter_mut().zip(&whole) {
            *share /= whole;
        }
    }
    let mut lambda = whole;
    for (whole, before) in lambda.iter_mut().zip(&before) {
        *whole /= before;
    }
    (shares, lambda)
}

fn sum(shares: &[Lane<f64>; ITEMS]) -> Lane<f64> {
    let mut sums = [0.0; LANES];
    for own in shares {
        for (sum, share) in sums.iter_mut().zip(own) {
            *sum += share;
        }
    }
    sums
}

/// The multiply-adds of the scores in single precision, for weights that are there already.
fn scores(name: &str, offers: usize) -> Task {
    let values: Vec<[f32; CRITERIA]> = values(offers, CRITERIA)
        .iter()
        .map(|row| std::array::from_fn(|criterion| row[criterion] as f32))
        .collect();
    let drawn = |block: usize| -> [Lane<f32>; CRITERIA] {
        let at = |criterion: usize, lane: usize| ((block * CRITERIA) + criterion) * LANES + lane;
        std::array::from_fn(|criterion| {
            std::array::from_fn(|lane| uniform(6, at(criterion, lane) as u64) as f32)
        })
    };
    let weights: Vec<_> = (0..BLOCKS).map(drawn).collect();
    let multiply = move || {
        let mut scores = vec![[0.0; LANES]; values.len()];
        for block in 0..SAMPLES as usize / LANES {
            let weights = &weights[block % BLOCKS];
            let (fours, rest) = values.as_chunks::<4>();
            let (own, own_rest) = scores.as_chunks_mut::<4>();
            for (values, scores) in fours.iter().zip(own) {
                *scores = products(values, weights);
            }
            for (values, scores) in rest.iter().zip(own_rest) {
                [*scores] = products(&[*values], weights);
            }
            black_box(&mut scores);
        }
    };
    Task::new(name, multiply, |()| Vec::new())
}

/// The scores of some offers, kept in registers until all criteria are added.
#[inline(always)]
fn products<const OFFERS: usize>(
    values: &[[f32; CRITERIA]; OFFERS],
    weights: &[Lane<f32>; CRITERIA],
) -> [Lane<f32>; OFFERS] {
    let mut scores = [[0.0; LANES]; OFFERS];
    for (criterion, weights) in weights.iter().enumerate() {
        for (values, scores) in values.iter().zip(&mut scores) {
            for (score, weight) in scores.iter_mut().zip(weights) {
                *score = multiply_add_single(values[criterion], *weight, *score);
            }
        }
    }
    scores
}

#[inline(always)]
#[allow(
    clippy::disallowed_methods,
    reason = "a limit is a time, not a figure that anybody is shown"
)]
fn multiply_add_single(a: f32, b: f32, c: f32) -> f32 {
    if cfg!(target_feature = "fma") {
        a.mul_add(b, c)
    } else {
        a * b + c
    }
}

/// As many steps of the exact recursion as the pairs need, eight side by side.
fn winning(offers: usize) -> Task {
    let values = values(offers, CRITERIA);
    let mut steps = 0;
    for one in 0..offers {
        for other in one + 1..offers {
            let pair = values[one].iter().zip(&values[other]);
            let below = pair.filter(|(own, other)| other < own).count();
            steps += below * (CRITERIA - below);
        }
    }
    let divide = move || {
        let (x, y) = (black_box([-0.3; 8]), black_box([0.2; 8]));
        let mut shares = [[1.0; 8]; CRITERIA];
        for step in 0..steps.div_ceil(8) {
            let own = &mut shares[step % CRITERIA];
            for ((share, x), y) in own.iter_mut().zip(&x).zip(&y) {
                *share = (y * *share - x) / (y - x);
            }
        }
        black_box(shares);
    };
    Task::new(format!("exact winning {offers}"), divide, |()| Vec::new())
}

/// Where the lead over each challenger would turn, for every weight.
fn intervals() -> Result<Task, Refusal> {
    let (values, weights) = (values(10, CRITERIA), weights(CRITERIA)?);
    let rows: Vec<[f64; CRITERIA]> = values
        .iter()
        .map(|row| std::array::from_fn(|criterion| row[criterion]))
        .collect();
    let shares: [f64; CRITERIA] = std::array::from_fn(|criterion| weights.shares()[criterion]);
    let turn = move || {
        let scores: Vec<f64> = rows
            .iter()
            .map(|row| row.iter().zip(&shares).map(|(v, w)| v * w).sum())
            .collect();
        let by_score = |one: &usize, other: &usize| scores[*one].total_cmp(&scores[*other]);
        let winner = (0..rows.len()).max_by(by_score).unwrap_or_default();
        let (mut from, mut to) = ([0.0; CRITERIA], [1.0; CRITERIA]);
        for (challenger, row) in rows.iter().enumerate() {
            if challenger == winner {
                continue;
            }
            let lead = scores[winner] - scores[challenger];
            for criterion in 0..CRITERIA {
                let apart = rows[winner][criterion] - row[criterion];
                let share = shares[criterion];
                let rest = (lead - share * apart) / (1.0 - share);
                let slope = apart - rest;
                let crossing = -rest / slope;
                let (low, high): (&mut f64, &mut f64) = (&mut from[criterion], &mut to[criterion]);
                *low = if slope > 0.0 && crossing > *low {
                    crossing
                } else {
                    *low
                };
                *high = if slope < 0.0 && crossing < *high {
                    crossing
                } else {
                    *high
                };
            }
        }
        (from, to)
    };
    Ok(Task::new("intervals 10", turn, |(from, to)| {
        vec![from.iter().sum(), to.iter().sum()]
    }))
}
