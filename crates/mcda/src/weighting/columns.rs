//! What the diagnostics of the data share: spread, scaling and shares of columns.

use crate::{Direction, Refusal, RefusalKind, Table};

/// Parts of a whole; none when the whole is within `nothing` of zero, so that rounding alone never weighs anything.
pub(super) fn shares(parts: &[f64], nothing: f64) -> Option<Vec<f64>> {
    let whole: f64 = parts.iter().sum();
    (whole > nothing).then(|| parts.iter().map(|part| part / whole).collect())
}

/// The largest size of any figure.
pub(super) fn largest(figures: impl Iterator<Item = f64>) -> f64 {
    figures.map(f64::abs).fold(0.0, f64::max)
}

/// The column scaled to 0..1 by its range, 1 for the best answer; none when all answers are the same.
pub(super) fn min_max(table: &Table, criterion: usize) -> Option<Vec<f64>> {
    let (low, high) = table.range(criterion);
    if low == high {
        return None;
    }
    // Halves, so that the range of very large figures stays finite.
    let scaled = |answer: f64| {
        let range = high / 2.0 - low / 2.0;
        match table.directions()[criterion] {
            Direction::Max => (answer / 2.0 - low / 2.0) / range,
            Direction::Min => (high / 2.0 - answer / 2.0) / range,
        }
    };
    Some(table.column(criterion).map(scaled).collect())
}

/// The standard deviation with the divisor count − `freedom_lost`; 0 when all figures are the same, even for one.
pub(super) fn deviation(figures: &[f64], freedom_lost: usize) -> f64 {
    let Some(first) = figures.first() else {
        return 0.0;
    };
    if figures.len() <= freedom_lost || figures.iter().all(|figure| figure == first) {
        return 0.0;
    }
    let mean = figures.iter().sum::<f64>() / figures.len() as f64;
    let squares: f64 = figures.iter().map(|figure| (figure - mean).powi(2)).sum();
    (squares / (figures.len() - freedom_lost) as f64).sqrt()
}

/// Refuses a divisor of the standard deviation that is neither of the usual two.
pub(super) fn check_freedom(freedom_lost: usize) -> Result<(), Refusal> {
    if freedom_lost <= 1 {
        return Ok(());
    }
    let message = format!("a deviation loses 0 or 1 degrees of freedom, not {freedom_lost}");
    Err(Refusal::new(RefusalKind::OutOfBounds, message))
}
