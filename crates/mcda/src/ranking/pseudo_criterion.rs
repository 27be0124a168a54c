//! Criteria with thresholds, and how credible it is that one offer is at least as good as another.

use crate::{Direction, Refusal, RefusalKind};

/// The thresholds of one criterion, in its units.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Thresholds {
    /// q: being worse by no more than this does not count.
    pub indifference: f64,
    /// p: being worse by this or more counts in full; at least `indifference`.
    pub preference: f64,
    /// v: being worse by this or more forbids outranking; at least `preference`. None where nothing forbids it.
    pub veto: Option<f64>,
}

/// What rounding may leave of a difference, as a share of the two figures.
const ROUNDING: f64 = 1e-12;

/// Refuses thresholds of another number of criteria, or in the wrong order.
///
/// # Errors
/// [`RefusalKind::DimensionMismatch`]; [`RefusalKind::NotFinite`], [`RefusalKind::Negative`] and
/// [`RefusalKind::ThresholdOrder`] with the criterion as the column.
pub(super) fn check(thresholds: &[Thresholds], criteria: usize) -> Result<(), Refusal> {
    if thresholds.len() != criteria {
        let message = format!("thresholds of {} for {criteria} criteria", thresholds.len());
        return Err(Refusal::new(RefusalKind::DimensionMismatch, message));
    }
    for (column, one) in thresholds.iter().enumerate() {
        let (q, p, v) = (
            one.indifference,
            one.preference,
            one.veto.unwrap_or(f64::MAX),
        );
        let (kind, wrong) = if !(q.is_finite() && p.is_finite() && v.is_finite()) {
            (RefusalKind::NotFinite, "are no finite numbers")
        } else if q < 0.0 || p < 0.0 || v < 0.0 {
            (RefusalKind::Negative, "must not be below zero")
        } else if q > p || p > v {
            (
                RefusalKind::ThresholdOrder,
                "must ascend: indifference, preference, veto",
            )
        } else {
            continue;
        };
        let message = format!("the thresholds of column {} {wrong}", column + 1);
        return Err(Refusal::at(kind, (0, column), message));
    }
    Ok(())
}

/// How much worse `a` is than `b`, and what rounding may have left of that.
fn behind(a: f64, b: f64, direction: Direction) -> (f64, f64) {
    let gap = match direction {
        Direction::Max => b - a,
        Direction::Min => a - b,
    };
    (gap, ROUNDING * (a.abs() + b.abs()))
}

/// Agreement that `a` is at least as good as `b` on a criterion: 1 up to q, 0 from p, linear between (Roy 1978).
fn agreement(a: f64, b: f64, direction: Direction, limits: &Thresholds) -> f64 {
    let (gap, rounding) = behind(a, b, direction);
    if gap <= limits.indifference + rounding {
        1.0
    } else if gap >= limits.preference - rounding {
        0.0
    } else {
        (limits.preference - gap) / (limits.preference - limits.indifference)
    }
}

/// Opposition to `a` being at least as good as `b` on a criterion: 0 up to p, 1 from v, linear between (Roy 1978).
pub(super) fn opposition(a: f64, b: f64, direction: Direction, limits: &Thresholds) -> f64 {
    let (gap, rounding) = behind(a, b, direction);
    let Some(veto) = limits.veto else { return 0.0 };
    if gap <= limits.preference + rounding {
        0.0
    } else if gap >= veto - rounding {
        1.0
    } else {
        (gap - limits.preference) / (veto - limits.preference)
    }
}

/// Agreement over all criteria, each by its weight.
pub(super) fn concordance(
    a: &[f64],
    b: &[f64],
    directions: &[Direction],
    shares: &[f64],
    thresholds: &[Thresholds],
) -> f64 {
    let part = |at: usize| shares[at] * agreement(a[at], b[at], directions[at], &thresholds[at]);
    (0..shares.len()).map(part).sum()
}

/// Agreement, lessened by every criterion whose opposition is above it: c · Π (1 − d) / (1 − c) (Roy 1978). A criterion
/// without weight has no say, not even a veto.
pub(super) fn credibility(
    a: &[f64],
    b: &[f64],
    directions: &[Direction],
    shares: &[f64],
    thresholds: &[Thresholds],
) -> f64 {
    let agreed = concordance(a, b, directions, shares, thresholds);
    let mut credible = agreed;
    for at in (0..shares.len()).filter(|at| shares[*at] > 0.0) {
        let opposed = opposition(a[at], b[at], directions[at], &thresholds[at]);
        if opposed > agreed {
            credible *= (1.0 - opposed) / (1.0 - agreed);
        }
    }
    credible
}
