//! The verdict: how firm the ranking is, and what else bears on it.

use mcda::Values;

use super::jury::{Juror, jury};
use super::plausible::{Plausible, plausible};
use super::resampling::{Resampled, resample};
use super::{Evaluation, Group, Ranking};
use crate::Family;

/// A firm winner is first in at least this share of plausible weightings. The limit is Ponder's own.
pub const FIRM_SHARE: f64 = 0.90;

/// A close winner is first in at least this share of plausible weightings. The limit is Ponder's own.
pub const CLOSE_SHARE: f64 = 0.60;

/// A firm winner is not unseated by any single weight moved by so much or less. The limit is Ponder's own.
pub const FIRM_DISTANCE: f64 = 0.05;

/// A limit that is met but for rounding is met.
const ROUNDING: f64 = 1e-9;

/// How firm a winner is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Verdict {
    /// First in at least 90 of 100 plausible weightings, and no single weight within 5 percentage points changes that.
    Firm,
    /// First in at least 60 of 100.
    Close,
    /// First in fewer, or the first rank is shared.
    Fragile,
}

impl Verdict {
    /// The word by which messages and reports name it.
    pub fn id(self) -> &'static str {
        match self {
            Self::Firm => "firm",
            Self::Close => "close",
            Self::Fragile => "fragile",
        }
    }

    /// The verdict on a single winner: the share of plausible weightings in which it is first, and how far the nearest
    /// weight lies that changes the winner, where there is one.
    pub fn of(share: f64, nearest: Option<f64>) -> Self {
        let is_far = nearest.is_none_or(|distance| distance > FIRM_DISTANCE + ROUNDING);
        if share >= FIRM_SHARE - ROUNDING && is_far {
            Self::Firm
        } else if share >= CLOSE_SHARE - ROUNDING {
            Self::Close
        } else {
            Self::Fragile
        }
    }
}

/// What the ranking in force withstands. The exact weight lines stand in the [`super::Certificate`].
#[derive(Debug, Clone, PartialEq)]
pub struct Robustness {
    /// How firm it is.
    pub verdict: Verdict,
    /// Under plausible weights, the figures of reliability fixed.
    pub plausible: Plausible,
    /// Under records drawn anew, the weights fixed; none without a criterion of punctuality.
    pub resampled: Option<Resampled>,
    /// Under other methods.
    pub jury: Vec<Juror>,
}

impl Robustness {
    /// The jurors that can rank the offers and name the same first as the ranking.
    pub fn agreeing(&self, ranking: &Ranking) -> Vec<&Juror> {
        let leaders = ranking.leaders();
        let agrees = |juror: &&Juror| juror.leaders().is_some_and(|own| own == leaders);
        self.jury.iter().filter(agrees).collect()
    }
}

/// Tests a ranking; the same evaluation gives the same figures, to the last bit. None while a weight is tried, since the
/// members have said nothing else then, and where no plausible weights can be drawn.
pub fn robustness(evaluation: &Evaluation) -> Option<Robustness> {
    if evaluation.tried.is_some() {
        return None;
    }
    let rows = evaluation.offers.iter().map(|offer| offer.values.clone());
    let values = Values::new(rows.collect(), evaluation.criteria.len()).ok()?;
    let (weighting, ranking) = (&evaluation.weighting, &evaluation.ranking);
    let family = Group::Family(Family::Reliability).of(&evaluation.criteria, &[]);
    let plausible = plausible(&values, weighting, &family)?;
    let verdict = if ranking.is_tied() {
        Verdict::Fragile
    } else {
        let first = ranking.first().row;
        let nearest = evaluation.certificate.nearest_change(first);
        let distance = nearest.map(|near| near.distance().abs());
        Verdict::of(plausible.first(first).value, distance)
    };
    Some(Robustness {
        verdict,
        plausible,
        resampled: resample(evaluation),
        jury: jury(&values, &weighting.used, ranking),
    })
}
