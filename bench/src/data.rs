//! The data of every task: numbers from a counter stream that any language repeats in five lines.

use mcda::pairwise::PairwiseMatrix;
use mcda::weighting::BestWorst;
use mcda::{Direction, Refusal, Table, Weights};

/// Items of a matrix of judgements in pairs, and criteria of a best–worst case.
pub const ITEMS: usize = 9;

/// The number at a place of a stream, from 0 to below 1 (SplitMix64 by its counter; Steele, Lea & Flood 2014).
pub fn uniform(stream: u64, place: u64) -> f64 {
    let mut z = stream
        .wrapping_mul(0x632B_E59B_D9B4_E019)
        .wrapping_add((place + 1).wrapping_mul(0x9E37_79B9_7F4A_7C15));
    z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
    z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
    z ^= z >> 31;
    (z >> 11) as f64 / (1u64 << 53) as f64
}

fn rows(stream: u64, offers: usize, criteria: usize) -> Vec<Vec<f64>> {
    let figure =
        |offer, criterion| uniform(stream, offer as u64 * criteria as u64 + criterion as u64);
    (0..offers)
        .map(|offer| {
            (0..criteria)
                .map(|criterion| figure(offer, criterion))
                .collect()
        })
        .collect()
}

/// Figures from 1 to 100; every second criterion is a cost.
///
/// # Errors
/// Those of [`Table::new`].
pub fn table(offers: usize, criteria: usize) -> Result<Table, Refusal> {
    let mut figures = rows(1, offers, criteria);
    for figure in figures.iter_mut().flatten() {
        *figure = 1.0 + 99.0 * *figure;
    }
    let direction = |criterion: usize| match criterion % 2 {
        0 => Direction::Max,
        _ => Direction::Min,
    };
    Table::new(figures, (0..criteria).map(direction).collect())
}

/// Weights between one share and two.
///
/// # Errors
/// Those of [`Weights::from_points`].
pub fn weights(criteria: usize) -> Result<Weights, Refusal> {
    let points: Vec<f64> = (0..criteria as u64)
        .map(|at| 1.0 + uniform(2, at))
        .collect();
    Ok(Weights::from_points(&points)?)
}

/// Values from 0 to 1, more is better.
pub fn values(offers: usize, criteria: usize) -> Vec<Vec<f64>> {
    rows(3, offers, criteria)
}

/// Intervals of half a weight to one and a half around [`weights`].
///
/// # Errors
/// Those of [`weights`].
pub fn intervals(criteria: usize) -> Result<Vec<(f64, f64)>, Refusal> {
    let around = |share: &f64| (0.5 * share, 1.5 * share);
    Ok(weights(criteria)?.shares().iter().map(around).collect())
}

/// Judgements in pairs on Saaty’s scale that agree but for noise.
///
/// # Errors
/// Those of [`PairwiseMatrix::new`].
pub fn judgements(case: u64) -> Result<PairwiseMatrix, Refusal> {
    let at = |place: u64| uniform(4, 64 * case + place);
    let sizes: Vec<f64> = (0..ITEMS as u64)
        .map(|item| (1.5 * at(item)).exp())
        .collect();
    let mut rows = vec![vec![1.0; ITEMS]; ITEMS];
    let mut pair = 0;
    for one in 0..ITEMS {
        for other in one + 1..ITEMS {
            let noise = (0.8 * (at(ITEMS as u64 + pair) - 0.5)).exp();
            let ratio = sizes[one] / sizes[other] * noise;
            let to_scale = |ratio: f64| (ratio + 0.5).floor().clamp(1.0, 9.0);
            let (judged, opposite) = if ratio >= 1.0 {
                (to_scale(ratio), 1.0 / to_scale(ratio))
            } else {
                (1.0 / to_scale(1.0 / ratio), to_scale(1.0 / ratio))
            };
            (rows[one][other], rows[other][one]) = (judged, opposite);
            pair += 1;
        }
    }
    PairwiseMatrix::new(rows)
}

/// Best-to-others and others-to-worst judgements that agree but for noise.
///
/// # Errors
/// Those of [`BestWorst::new`].
pub fn best_worst(case: u64) -> Result<BestWorst, Refusal> {
    let at = |place: u64| uniform(5, 64 * case + place);
    let sizes: Vec<f64> = (0..ITEMS as u64)
        .map(|item| (2.0 * at(item)).exp())
        .collect();
    let by_size = |one: &usize, other: &usize| sizes[*one].total_cmp(&sizes[*other]);
    let best = (0..ITEMS)
        .max_by(by_size)
        .expect("there are several criteria");
    let worst = (0..ITEMS)
        .min_by(by_size)
        .expect("there are several criteria");
    let judged = |ratio: f64, place: u64| {
        let noise = (0.5 * (at(place) - 0.5)).exp();
        (ratio * noise + 0.5).floor().clamp(1.0, 9.0)
    };
    let mut from_best: Vec<f64> = (0..ITEMS)
        .map(|item| judged(sizes[best] / sizes[item], 9 + item as u64))
        .collect();
    let mut to_worst: Vec<f64> = (0..ITEMS)
        .map(|item| judged(sizes[item] / sizes[worst], 18 + item as u64))
        .collect();
    (from_best[best], to_worst[worst]) = (1.0, 1.0);
    to_worst[best] = from_best[worst];
    BestWorst::new(from_best, to_worst, best, worst)
}
