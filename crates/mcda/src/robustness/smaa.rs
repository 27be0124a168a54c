//! Stochastic multicriteria acceptability analysis (SMAA-2): how often each offer takes each rank while weights and
//! figures vary within what is known of them.

use fearless_simd::Level;

use super::batch::{Asked, Batch};
use super::chunks::{Sampling, blocks};
use super::contest::Contest;
use super::lanes::{LANES, best_level};
use super::pairwise_winning::exact_pairwise_winning;
use super::random::{Draws, VALUES_SEED};
use super::ratio::Sampled;
use super::tally::Tally;
use super::uncertain::UncertainTable;
use super::values::{check_values, dot, weighted_sums};
use super::weight_space::WeightSpace;
use crate::{Refusal, RefusalKind, Weights};

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
    /// By offer and other offer: the share of samples in which it beats the other (Leskinen et al. 2006); 0 against
    /// itself. Exact where the values are known and the weights are any at all, in a full order or above lower bounds.
    pub pairwise_winning: Vec<Vec<Sampled>>,
    /// The Shannon entropy of the whole rankings, in bits; none where it was not asked.
    pub ranking_entropy: Option<Sampled>,
    /// By offer: the mean of its score. Exact as the pairwise winning indices are, and where the weights are known.
    pub score_means: Vec<Sampled>,
    /// By offer: the variance of its score; exact where the mean is.
    pub score_variances: Vec<Sampled>,
}

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
    acceptability_at(best_level(), space, table, sampling)
}

/// The same on vectors of a given width.
pub(super) fn acceptability_at(
    level: Level,
    space: &WeightSpace,
    table: &UncertainTable,
    sampling: Sampling,
) -> Result<Acceptability, Refusal> {
    check(space, table, sampling)?;
    let known = table.known_values();
    let by_corner = known.as_ref().and_then(|values| {
        let corners = space.corners()?;
        let scores = values.iter().map(|row| weighted_sums(&corners, row));
        Some(scores.collect::<Vec<_>>())
    });
    let asked = Asked {
        pairs: by_corner.is_none(),
        central: true,
        moments: by_corner.is_none(),
        rankings: sampling.with_rankings,
    };
    let centres = centres(space, table);
    let tally = count(level, space, table, sampling, asked, &centres);
    let exact_pairs = known.and_then(|values| exact_pairwise_winning(space, &values));
    let moments = match (space.known(), by_corner) {
        // The score is a sum of independent figures.
        (Some(weights), _) => {
            let squares: Vec<f64> = weights.iter().map(|weight| weight * weight).collect();
            let variances = table.variances();
            let variances = variances.iter().map(|row| dot(row, &squares));
            exact_moments(centres.into_iter().zip(variances))
        }
        (None, Some(by_corner)) => exact_moments(by_corner.iter().map(|row| mixture_moments(row))),
        (None, None) => tally.moments(&centres),
    };
    let (score_means, score_variances) = moments.into_iter().unzip();
    Ok(Acceptability {
        samples: tally.samples,
        ranks: tally.ranks(),
        central_weights: tally.central_weights(),
        pairwise_winning: exact_pairs.map_or_else(|| tally.pairs(), |pairs| without_error(&pairs)),
        ranking_entropy: sampling.with_rankings.then(|| tally.ranking_entropy()),
        score_means,
        score_variances,
    })
}

/// By offer and rank: the share of samples in which the offer takes the rank. The very figures of [`acceptability`],
/// in less time than it needs for all of its figures.
///
/// # Errors
/// As [`acceptability`].
pub fn rank_acceptability(
    space: &WeightSpace,
    table: &UncertainTable,
    sampling: Sampling,
) -> Result<Vec<Vec<Sampled>>, Refusal> {
    check(space, table, sampling)?;
    let asked = Asked::default();
    Ok(count(best_level(), space, table, sampling, asked, &[]).ranks())
}

/// Counts all samples.
fn count(
    level: Level,
    space: &WeightSpace,
    table: &UncertainTable,
    sampling: Sampling,
    asked: Asked,
    centres: &[f64],
) -> Tally {
    let (offers, criteria) = (table.offers(), table.criteria());
    let batch = Batch::new(offers, criteria, asked);
    match (table.known_values(), space.known()) {
        (Some(values), Some(weights)) => {
            // One sample is like the other.
            let mut batch = batch;
            let mut tally = Tally::new(&batch, &vec![1; offers]);
            add_sample(
                &mut batch,
                &weighted_sums(&values, weights),
                weights,
                centres,
            );
            batch.samples = 1;
            tally.take(&mut batch);
            tally.take_rankings(&mut batch);
            tally.samples = sampling.samples;
            tally
        }
        (Some(values), None) => {
            let contest = Contest::new(values, asked.moments);
            let empty = Tally::new(&batch, &contest.copies);
            sampling.in_chunks(&empty, Tally::merge, |tally, begin, end| {
                let (mut batch, mut room) = (batch.clone(), contest.room());
                for (begin, end) in sampling.batches(begin, end) {
                    for (first, lanes) in blocks(begin, end) {
                        space.fill(level, sampling.seed, first, &mut room.weights);
                        contest.count(level, &mut room, lanes, centres, &mut batch);
                    }
                    tally.take(&mut batch);
                }
                tally.take_rankings(&mut batch);
            })
        }
        (None, known) => {
            let empty = Tally::new(&batch, &vec![1; offers]);
            sampling.in_chunks(&empty, Tally::merge, |tally, begin, end| {
                let mut batch = batch.clone();
                let mut lanes = vec![[0.0; LANES]; criteria];
                let mut values = vec![vec![0.0; criteria]; offers];
                let mut own = known.map_or_else(|| vec![0.0; criteria], <[f64]>::to_vec);
                for (begin, end) in sampling.batches(begin, end) {
                    for sample in begin..end {
                        let lane = (sample % LANES as u64) as usize;
                        if lane == 0 && known.is_none() {
                            space.fill(level, sampling.seed, sample, &mut lanes);
                        }
                        if known.is_none() {
                            for (weight, lanes) in own.iter_mut().zip(&lanes) {
                                *weight = f64::from(lanes[lane]);
                            }
                        }
                        table.draw(
                            &mut Draws::of(sampling.seed ^ VALUES_SEED, sample),
                            &mut values,
                        );
                        add_sample(&mut batch, &weighted_sums(&values, &own), &own, centres);
                    }
                    batch.samples = end - begin;
                    tally.take(&mut batch);
                }
                tally.take_rankings(&mut batch);
            })
        }
    }
}

fn add_sample(batch: &mut Batch, scores: &[f64], weights: &[f64], centres: &[f64]) {
    batch.add_order(scores, weights);
    if batch.asked.moments {
        batch.add_moments(scores, centres);
    }
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
        check_values(table, criteria)?;
        Weights::from_points(own).map_err(|invalid| {
            let refusal = Refusal::from(invalid);
            Refusal {
                cell: refusal.cell.map(|(_, column)| (sample, column)),
                ..refusal
            }
        })?;
    }
    let asked = Asked {
        pairs: true,
        central: true,
        moments: true,
        rankings: true,
    };
    let centres = weighted_sums(&values[0], &weights[0]);
    let mut batch = Batch::new(offers, criteria, asked);
    let mut tally = Tally::new(&batch, &vec![1; offers]);
    for (table, own) in values.iter().zip(weights) {
        add_sample(&mut batch, &weighted_sums(table, own), own, &centres);
        batch.samples = 1;
        tally.take(&mut batch);
    }
    tally.take_rankings(&mut batch);
    let (score_means, score_variances) = tally.moments(&centres).into_iter().unzip();
    Ok(Acceptability {
        samples: tally.samples,
        ranks: tally.ranks(),
        central_weights: tally.central_weights(),
        pairwise_winning: tally.pairs(),
        ranking_entropy: Some(tally.ranking_entropy()),
        score_means,
        score_variances,
    })
}

pub(super) fn check(
    space: &WeightSpace,
    table: &UncertainTable,
    sampling: Sampling,
) -> Result<(), Refusal> {
    let message = if space.criteria() != table.criteria() {
        "weights and values are about different numbers of criteria"
    } else if sampling.samples == 0 {
        "there must be at least one sample"
    } else {
        return Ok(());
    };
    Err(Refusal::new(RefusalKind::DimensionMismatch, message))
}

/// Scores near which those of the samples lie; sums of squares around them keep their digits.
fn centres(space: &WeightSpace, table: &UncertainTable) -> Vec<f64> {
    let middle = vec![1.0 / table.criteria() as f64; table.criteria()];
    weighted_sums(&table.mean_values(), space.known().unwrap_or(&middle))
}

fn exact_moments(moments: impl Iterator<Item = (f64, f64)>) -> Vec<(Sampled, Sampled)> {
    moments
        .map(|(mean, variance)| (Sampled::exact(mean), Sampled::exact(variance)))
        .collect()
}

/// The mean and the variance of an even mixture of figures: Σλc with λ uniform on the simplex, of which the variances
/// are (n − 1)/n²(n + 1) and the covariances −1/n²(n + 1) (Dirichlet with shapes 1).
fn mixture_moments(figures: &[f64]) -> (f64, f64) {
    let n = figures.len() as f64;
    let mean = figures.iter().sum::<f64>() / n;
    let squares: f64 = figures.iter().map(|one| (one - mean).powi(2)).sum();
    (mean, squares / (n * (n + 1.0)))
}

fn without_error(pairs: &[Vec<f64>]) -> Vec<Vec<Sampled>> {
    let row = |row: &Vec<f64>| row.iter().copied().map(Sampled::exact).collect();
    pairs.iter().map(row).collect()
}
