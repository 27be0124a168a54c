//! The records drawn anew: who would be first if each supplier's true punctuality were known.

use mcda::Anchors;
use mcda::robustness::{Sampled, Uncertain};

use super::plausible::SEED;
use super::{Evaluation, float};
use crate::{Criterion, Scale};

/// How many times the records are drawn anew. The Monte Carlo standard error of a share is at most half a point.
pub const RECORD_DRAWS: usize = 10_000;

/// How the offers fare when, instead of the figure that counts, each supplier's share on time is drawn from what its
/// record says of it (the Beta posterior), placed on its scale, and scored by the weights in force.
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

/// Draws the records anew; none without a criterion of punctuality.
pub fn resample(evaluation: &Evaluation) -> Option<Resampled> {
    let scales: Vec<Option<Anchors>> = evaluation.criteria.iter().map(on_time_scale).collect();
    if scales.iter().all(Option::is_none) {
        return None;
    }
    let drawn = scores(evaluation, &scales)?;
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

/// The scale of a criterion of punctuality.
fn on_time_scale(criterion: &Criterion) -> Option<Anchors> {
    let (worst, best) = criterion.scale.anchors();
    matches!(criterion.scale, Scale::OnTime { .. })
        .then(|| Anchors::new(float(worst), float(best)).ok())
        .flatten()
}

/// The score of each offer in each draw.
fn scores(evaluation: &Evaluation, scales: &[Option<Anchors>]) -> Option<Vec<Vec<f64>>> {
    let offers = &evaluation.offers;
    let shares = evaluation.weighting.used.shares();
    let mut order: Vec<usize> = (0..offers.len()).collect();
    // By name, so that the order in which offers are listed draws nothing else.
    order.sort_by(|a, b| offers[*a].supplier.cmp(&offers[*b].supplier));
    let mut drawn = vec![Vec::new(); offers.len()];
    for (seed, row) in (SEED..).zip(order) {
        let score = |rate: f64| -> f64 {
            let values = offers[row].values.iter().zip(scales);
            let drawn = values.map(|(value, scale)| {
                scale.map_or(*value, |scale: Anchors| scale.place(rate).value)
            });
            drawn.zip(shares).map(|(value, share)| value * share).sum()
        };
        let (a, b) = offers[row].reliability.as_ref()?.posterior.shapes();
        let rates = Uncertain::beta(a, b, 0.0, 1.0).ok()?;
        let rates = rates.samples(seed, RECORD_DRAWS);
        drawn[row] = rates.into_iter().map(score).collect();
    }
    Some(drawn)
}
