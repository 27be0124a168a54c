//! The records drawn anew: who would be first if each supplier's true punctuality were known.

use mcda::Anchors;
use mcda::robustness::{Sampled, Uncertain};

use super::plausible::SEED;
use super::{Evaluation, Known, float};

/// How many times the records are drawn anew. The Monte Carlo standard error of a share is at most half a point.
pub const RECORD_DRAWS: usize = 10_000;

/// Between the seeds of two measures of one supplier lie so many, more than there are suppliers.
const APART: u64 = 1_000_000;

/// So many equally likely values stand for what is known of incidents.
const LIKELY_VALUES: u32 = 1_000;

/// How the offers fare when, instead of the figure that counts, each supplier's measures are drawn from what its
/// record says of them (the posteriors), placed on its scale, and scored by the weights in force.
///
/// Where the cautious bound counts, these draws leave the caution out: they tell how much of the result rests on the
/// length of a record rather than on its rate.
#[derive(Debug, Clone, PartialEq)]
pub struct Resampled {
    /// How many times they were drawn.
    pub draws: usize,
    /// By offer: the share of draws in which it is first. Equal offers share it.
    pub first: Vec<Sampled>,
}

/// Draws the records anew; none without a criterion that is read off a record.
pub fn resample(evaluation: &Evaluation) -> Option<Resampled> {
    if (evaluation.criteria.iter()).all(|criterion| criterion.scale.measured().is_none()) {
        return None;
    }
    let drawn = scores(evaluation)?;
    let mut shares = vec![0.0; drawn.len()];
    let mut squares = vec![0.0; drawn.len()];
    for draw in 0..RECORD_DRAWS {
        let scores: Vec<f64> = drawn.iter().map(|own| own[draw]).collect();
        let leaders = mcda::leaders(&scores);
        let share = 1.0 / leaders.len() as f64;
        for leader in leaders {
            shares[leader] += share;
            squares[leader] += share * share;
        }
    }
    let count = RECORD_DRAWS as f64;
    let figure = |(sum, squares): (&f64, &f64)| {
        let mean = sum / count;
        Sampled {
            value: mean,
            standard_error: ((squares / count - mean * mean).max(0.0) / count).sqrt(),
        }
    };
    Some(Resampled {
        draws: RECORD_DRAWS,
        first: shares.iter().zip(&squares).map(figure).collect(),
    })
}

/// The score of each offer in each draw.
fn scores(evaluation: &Evaluation) -> Option<Vec<Vec<f64>>> {
    let offers = &evaluation.offers;
    let mut order: Vec<usize> = (0..offers.len()).collect();
    // By name, so that the order in which offers are listed draws nothing else.
    order.sort_by(|a, b| offers[*a].supplier.cmp(&offers[*b].supplier));
    let mut drawn = vec![Vec::new(); offers.len()];
    for (seed, row) in (SEED..).zip(order) {
        drawn[row] = scores_of(evaluation, row, seed)?;
    }
    Some(drawn)
}

/// The score of one offer in each draw; every measure is drawn by itself, with a seed of its own.
fn scores_of(evaluation: &Evaluation, row: usize, seed: u64) -> Option<Vec<f64>> {
    let offer = &evaluation.offers[row];
    let shares = evaluation.weighting.used.shares();
    let mut columns: Vec<Vec<f64>> = Vec::new();
    for (criterion, value) in evaluation.criteria.iter().zip(&offer.values) {
        let Some((measure, _)) = criterion.scale.measured() else {
            columns.push(vec![*value]);
            continue;
        };
        let (worst, best) = criterion.scale.anchors();
        let scale = Anchors::new(float(worst), float(best)).ok()?;
        let posterior = offer.measured(measure)?.posterior;
        let rates = uncertain(posterior)?.samples(seed + APART * measure as u64, RECORD_DRAWS);
        columns.push(
            rates
                .into_iter()
                .map(|rate| scale.place(rate).value)
                .collect(),
        );
    }
    let score = |draw: usize| -> f64 {
        let drawn = columns.iter().map(|own| own[draw.min(own.len() - 1)]);
        drawn.zip(shares).map(|(value, share)| value * share).sum()
    };
    Some((0..RECORD_DRAWS).map(score).collect())
}

/// What is known of a measure, to draw from; incidents are drawn from values that are equally likely.
fn uncertain(posterior: Known) -> Option<Uncertain> {
    match posterior {
        Known::Share(share) => {
            let (a, b) = share.shapes();
            Uncertain::beta(a, b, 0.0, 1.0).ok()
        }
        Known::Incidents(_) => Uncertain::empirical(posterior.equally_likely(LIKELY_VALUES)).ok(),
    }
}
