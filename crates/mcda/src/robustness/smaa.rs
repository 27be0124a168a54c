//! Stochastic multicriteria acceptability analysis (SMAA-2): how often each offer takes each rank while weights and
//! figures vary within what is known of them.

use std::num::NonZeroUsize;
use std::thread;

use super::block::{Block, Values};
use super::tally::{Ratio, Sampled, Tally};
use super::uncertain::UncertainTable;
use super::values::{dot, weighted_sums};
use super::weight_space::{LANES, WeightSpace};
use crate::{Refusal, RefusalKind, Weights};

/// How to sample.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Sampling {
    /// How many samples.
    pub samples: u64,
    /// Where the random numbers begin. Sample k depends on the seed and on k alone.
    pub seed: u64,
    /// How many threads work; the figures are the same, to the last bit, for any number of them.
    pub threads: NonZeroUsize,
    /// Whether to count whole rankings, for their entropy.
    pub with_rankings: bool,
}

/// The figures of SMAA-2 (Lahdelma & Salminen 2001, Operations Research 49). Offers that are equal in a sample share
/// the ranks that they take together, and each wins half against the other.
#[derive(Debug, Clone, PartialEq)]
pub struct Acceptability {
    /// How many samples the figures rest on; 0 where all are exact.
    pub samples: u64,
    /// By offer and rank: the share of samples in which the offer takes the rank (their equation 10).
    pub ranks: Vec<Vec<Sampled>>,
    /// By offer: the mean weights of the samples in which it is first (equation 7); none where it never is.
    pub central_weights: Vec<Option<Vec<Sampled>>>,
    /// By offer and other offer: the share of samples in which it beats the other (Leskinen et al. 2006); 0 against itself.
    pub pairwise_winning: Vec<Vec<Sampled>>,
    /// The Shannon entropy of the whole rankings, in bits; none where it was not asked.
    pub ranking_entropy: Option<Sampled>,
    /// By offer: the mean of its score.
    pub score_means: Vec<Sampled>,
    /// By offer: the variance of its score.
    pub score_variances: Vec<Sampled>,
}

/// Samples merged before the next ones begin, so that the order of the sums never depends on the threads.
const CHUNK: u64 = 128 * LANES as u64;

/// Samples weights and values, and counts.
///
/// # Errors
/// [`RefusalKind::DimensionMismatch`] when weights and values are about different numbers of criteria, or no sample
/// is asked for.
pub fn acceptability(
    space: &WeightSpace,
    table: &UncertainTable,
    sampling: Sampling,
) -> Result<Acceptability, Refusal> {
    check(space, table, sampling)?;
    let criteria = table.criteria();
    let means = table.mean_values();
    let middle = vec![1.0 / criteria as f64; criteria];
    let centres = weighted_sums(&means, space.known().unwrap_or(&middle));
    let values = Values::of(table);
    let empty = Tally::new(&centres, criteria, sampling.with_rankings);
    let tally = in_chunks(sampling, &empty, Tally::merge, |tally, begin, end| {
        let mut block = Block::new(table.offers(), criteria);
        for (first, lanes) in blocks(begin, end) {
            block.lanes = lanes;
            block.draw(space, &values, sampling.seed, first);
            block.compare();
            tally.add(&block);
        }
    });
    let mut found = figures(&tally, criteria);
    if let Some(weights) = space.known() {
        // With known weights the score is a sum of independent figures, and its moments are exact.
        found.score_means = centres.into_iter().map(Sampled::exact).collect();
        let squares: Vec<f64> = weights.iter().map(|weight| weight * weight).collect();
        let variances = table.variances();
        found.score_variances = variances
            .iter()
            .map(|row| Sampled::exact(dot(row, &squares)))
            .collect();
    }
    Ok(found)
}

/// The same figures for samples drawn elsewhere: values by sample, offer and criterion, and weights by sample. Weights
/// are taken as they are; every sample is a batch of its own for the standard errors.
///
/// # Errors
/// [`RefusalKind::DimensionMismatch`] for lists of different lengths or none; [`RefusalKind::NotFinite`] with sample
/// and criterion as the cell; [`RefusalKind::NegativeWeight`] and [`RefusalKind::ZeroWeightSum`] likewise.
pub fn acceptability_of_samples(
    values: &[Vec<Vec<f64>>],
    weights: &[Vec<f64>],
) -> Result<Acceptability, Refusal> {
    let offers = values.first().map_or(0, Vec::len);
    let criteria = weights.first().map_or(0, Vec::len);
    let fits = values.len() == weights.len()
        && offers > 0
        && criteria > 0
        && weights.iter().all(|own| own.len() == criteria)
        && values.iter().all(|own| own.len() == offers);
    if !fits {
        let message = "there are weights and values of every offer for each sample";
        return Err(Refusal::new(RefusalKind::DimensionMismatch, message));
    }
    for (sample, (table, own)) in values.iter().zip(weights).enumerate() {
        super::values::check_values(table, criteria)?;
        Weights::from_points(own).map_err(|invalid| {
            let refusal = Refusal::from(invalid);
            Refusal {
                cell: refusal.cell.map(|(_, column)| (sample, column)),
                ..refusal
            }
        })?;
    }
    let centres = weighted_sums(&values[0], &weights[0]);
    let mut tally = Tally::new(&centres, criteria, true);
    let mut block = Block::new(offers, criteria);
    block.lanes = 1;
    for (table, own) in values.iter().zip(weights) {
        for (lane, weight) in block.weights.iter_mut().zip(own) {
            lane[0] = *weight;
        }
        for (lane, score) in block.scores.iter_mut().zip(weighted_sums(table, own)) {
            lane[0] = score;
        }
        block.compare();
        tally.add(&block);
    }
    Ok(figures(&tally, criteria))
}

/// For each offer that is ever first, the share of samples of the values in which it is first under its own central
/// weights (confidence factor; Lahdelma & Salminen 2001, equation 9). The values are those of [`acceptability`] under
/// the same seed. None for an offer without central weights.
///
/// # Errors
/// [`RefusalKind::DimensionMismatch`] for lists of another length, or when no sample is asked for.
pub fn confidence_factors(
    table: &UncertainTable,
    central_weights: &[Option<Vec<f64>>],
    sampling: Sampling,
) -> Result<Vec<Option<Sampled>>, Refusal> {
    let fits = central_weights.len() == table.offers()
        && central_weights
            .iter()
            .flatten()
            .all(|own| own.len() == table.criteria());
    if !fits || sampling.samples == 0 {
        let message =
            "there is one list of central weights for each offer, and at least one sample";
        return Err(Refusal::new(RefusalKind::DimensionMismatch, message));
    }
    let values = Values::of(table);
    let share_of_first = |scores: &[f64], offer: usize| {
        let leaders = crate::leaders(scores);
        if leaders.contains(&offer) {
            1.0 / leaders.len() as f64
        } else {
            0.0
        }
    };
    if let Values::Known(known) = &values {
        let factors = central_weights.iter().enumerate().map(|(offer, central)| {
            let scores = weighted_sums(known, central.as_ref()?);
            Some(Sampled::exact(share_of_first(&scores, offer)))
        });
        return Ok(factors.collect());
    }
    let (offers, criteria) = (table.offers(), table.criteria());
    let empty = vec![Ratio::default(); offers];
    let merge = |own: &mut Vec<Ratio>, later: &Vec<Ratio>| {
        for (one, other) in own.iter_mut().zip(later) {
            one.merge(other);
        }
    };
    let counted = in_chunks(sampling, &empty, merge, |ratios, begin, end| {
        let mut block = Block::new(offers, criteria);
        for (first, lanes) in blocks(begin, end) {
            let drawn = Block::draw_values(&values, sampling.seed, first);
            block.lanes = lanes;
            for (offer, central) in central_weights.iter().enumerate() {
                let Some(central) = central else { continue };
                for (row, scores) in block.scores.iter_mut().enumerate() {
                    *scores = [0.0; LANES];
                    for (weight, own) in central.iter().zip(&drawn[row * criteria..]) {
                        for (score, value) in scores.iter_mut().zip(own) {
                            *score += weight * value;
                        }
                    }
                }
                block.compare();
                ratios[offer].add(block.firsts(offer).iter().sum(), lanes as f64);
            }
        }
    });
    Ok(counted.iter().map(Ratio::figure).collect())
}

fn check(space: &WeightSpace, table: &UncertainTable, sampling: Sampling) -> Result<(), Refusal> {
    let message = if space.criteria() != table.criteria() {
        "weights and values are about different numbers of criteria"
    } else if sampling.samples == 0 {
        "there must be at least one sample"
    } else {
        return Ok(());
    };
    Err(Refusal::new(RefusalKind::DimensionMismatch, message))
}

/// The first sample and the number of samples of each block of a chunk.
fn blocks(begin: u64, end: u64) -> impl Iterator<Item = (u64, usize)> {
    let lanes = move |first: u64| (end - first).min(LANES as u64) as usize;
    (begin..end)
        .step_by(LANES)
        .map(move |first| (first, lanes(first)))
}

/// Counts all samples, chunk by chunk on as many threads as asked, and merges the counts in the order of the samples.
fn in_chunks<T: Clone + Send + Sync>(
    sampling: Sampling,
    empty: &T,
    merge: impl Fn(&mut T, &T),
    count_chunk: impl Fn(&mut T, u64, u64) + Sync,
) -> T {
    let chunks = sampling.samples.div_ceil(CHUNK);
    let count = |chunk: u64| {
        let mut counted = empty.clone();
        let end = sampling.samples.min((chunk + 1) * CHUNK);
        count_chunk(&mut counted, chunk * CHUNK, end);
        counted
    };
    let threads = sampling.threads.get().min(64) as u64;
    let wave = 16 * threads;
    let mut all = empty.clone();
    let mut begin = 0;
    while begin < chunks {
        let end = chunks.min(begin + wave);
        if threads == 1 || end - begin == 1 {
            for chunk in begin..end {
                merge(&mut all, &count(chunk));
            }
        } else {
            let share = (end - begin).div_ceil(threads);
            let parts: Vec<Vec<T>> = thread::scope(|scope| {
                let starts = (begin..end).step_by(share as usize);
                let workers: Vec<_> = starts
                    .map(|from| {
                        let count = &count;
                        scope.spawn(move || (from..end.min(from + share)).map(count).collect())
                    })
                    .collect();
                workers
                    .into_iter()
                    .map(|worker| worker.join().expect("counting does not panic"))
                    .collect()
            });
            for part in parts.iter().flatten() {
                merge(&mut all, part);
            }
        }
        begin = end;
    }
    all
}

fn figures(tally: &Tally, criteria: usize) -> Acceptability {
    let offers = tally.scores.len();
    let or_zero = |figure: Option<Sampled>| figure.unwrap_or(Sampled::exact(0.0));
    let square = |ratios: &[Ratio]| {
        ratios
            .chunks(offers)
            .map(|row| row.iter().map(|ratio| or_zero(ratio.figure())).collect())
            .collect()
    };
    Acceptability {
        samples: tally.samples,
        ranks: square(&tally.ranks),
        central_weights: tally
            .central
            .chunks(criteria)
            .map(|row| row.iter().map(Ratio::figure).collect())
            .collect(),
        pairwise_winning: square(&tally.pairs),
        ranking_entropy: tally.ranking_entropy(),
        score_means: (0..offers)
            .map(|offer| or_zero(tally.mean_score(offer)))
            .collect(),
        score_variances: (0..offers)
            .map(|offer| or_zero(tally.score_variance(offer)))
            .collect(),
    }
}
