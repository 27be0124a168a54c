//! Figures that are not known exactly: an interval, a most likely figure, a distribution, or earlier observations.

use super::elementary::exponential;
use super::random::Draws;
use crate::{BetaDistribution, Direction, Refusal, RefusalKind};

/// A figure as far as it is known, in the unit of its criterion. Built by checking constructors.
#[derive(Debug, Clone, PartialEq)]
pub struct Uncertain(Kind);

#[derive(Debug, Clone, PartialEq)]
enum Kind {
    Exact(f64),
    Interval { low: f64, high: f64 },
    Triangular { low: f64, mode: f64, high: f64 },
    Normal { mean: f64, deviation: f64 },
    LogNormal { mean: f64, deviation: f64 },
    Beta { a: f64, b: f64, low: f64, high: f64 },
    Empirical(Vec<f64>),
}

fn finite(figures: &[f64]) -> Result<(), Refusal> {
    if figures.iter().all(|figure| figure.is_finite()) {
        return Ok(());
    }
    let message = "an uncertain figure is described by finite numbers";
    Err(Refusal::new(RefusalKind::NotFinite, message))
}

fn demand(holds: bool, kind: RefusalKind, message: &str) -> Result<(), Refusal> {
    if holds {
        Ok(())
    } else {
        Err(Refusal::new(kind, message))
    }
}

impl Uncertain {
    /// A figure known exactly.
    ///
    /// # Errors
    /// [`RefusalKind::NotFinite`].
    pub fn exact(figure: f64) -> Result<Self, Refusal> {
        finite(&[figure])?;
        Ok(Self(Kind::Exact(figure)))
    }

    /// Anything between two figures, each as likely as the other.
    ///
    /// # Errors
    /// [`RefusalKind::NotFinite`]; [`RefusalKind::OutOfBounds`] when `low` is above `high`.
    pub fn interval(low: f64, high: f64) -> Result<Self, Refusal> {
        finite(&[low, high])?;
        demand(
            low <= high,
            RefusalKind::OutOfBounds,
            "an interval goes from low to high",
        )?;
        Ok(Self(Kind::Interval { low, high }))
    }

    /// Between two figures, with a most likely one: the triangular distribution.
    ///
    /// # Errors
    /// [`RefusalKind::NotFinite`]; [`RefusalKind::OutOfBounds`] when the three are not in order.
    pub fn triangular(low: f64, mode: f64, high: f64) -> Result<Self, Refusal> {
        finite(&[low, mode, high])?;
        let message = "a triangular distribution goes from low over the most likely to high";
        demand(
            low <= mode && mode <= high,
            RefusalKind::OutOfBounds,
            message,
        )?;
        Ok(Self(Kind::Triangular { low, mode, high }))
    }

    /// The normal distribution; a deviation of 0 is an exact figure.
    ///
    /// # Errors
    /// [`RefusalKind::NotFinite`]; [`RefusalKind::Negative`] for a deviation below zero.
    pub fn normal(mean: f64, deviation: f64) -> Result<Self, Refusal> {
        finite(&[mean, deviation])?;
        demand(
            deviation >= 0.0,
            RefusalKind::Negative,
            "a deviation is not below zero",
        )?;
        Ok(Self(Kind::Normal { mean, deviation }))
    }

    /// The figure whose natural logarithm has this mean and this standard deviation and is normal.
    ///
    /// # Errors
    /// [`RefusalKind::NotFinite`]; [`RefusalKind::Negative`] for a deviation below zero;
    /// [`RefusalKind::OutOfBounds`] where the figures would be too large for a number.
    pub fn log_normal(mean: f64, deviation: f64) -> Result<Self, Refusal> {
        finite(&[mean, deviation])?;
        demand(
            deviation >= 0.0,
            RefusalKind::Negative,
            "a deviation is not below zero",
        )?;
        // No draw is more than nine deviations away, and the variance needs twice the exponent.
        let reach = 2.0 * (mean.abs() + deviation * deviation) + 9.0 * deviation;
        let message = "a log-normal figure is larger than any number";
        demand(reach < 700.0, RefusalKind::OutOfBounds, message)?;
        Ok(Self(Kind::LogNormal { mean, deviation }))
    }

    /// The Beta distribution with shapes above zero, stretched from 0..1 to `low`..`high`.
    ///
    /// # Errors
    /// [`RefusalKind::NotFinite`]; [`RefusalKind::NonPositive`] for a shape; [`RefusalKind::OutOfBounds`] when `low`
    /// is above `high`.
    pub fn beta(a: f64, b: f64, low: f64, high: f64) -> Result<Self, Refusal> {
        finite(&[a, b, low, high])?;
        // Below this a draw is 0 or 1 and nothing else.
        let usable = a >= 1e-12 && b >= 1e-12;
        demand(
            usable,
            RefusalKind::NonPositive,
            "the shapes of a Beta distribution are above zero",
        )?;
        demand(
            low <= high,
            RefusalKind::OutOfBounds,
            "an interval goes from low to high",
        )?;
        Ok(Self(Kind::Beta { a, b, low, high }))
    }

    /// Any of some observations, each as likely as the other.
    ///
    /// # Errors
    /// [`RefusalKind::NotFinite`]; [`RefusalKind::DimensionMismatch`] without an observation.
    pub fn empirical(observations: Vec<f64>) -> Result<Self, Refusal> {
        finite(&observations)?;
        let message = "there must be at least one observation";
        demand(
            !observations.is_empty(),
            RefusalKind::DimensionMismatch,
            message,
        )?;
        Ok(Self(Kind::Empirical(observations)))
    }

    /// The figure where it is known exactly.
    pub fn known(&self) -> Option<f64> {
        match &self.0 {
            Kind::Exact(figure) => Some(*figure),
            Kind::Normal { mean, deviation } if *deviation == 0.0 => Some(*mean),
            Kind::LogNormal { mean, deviation } if *deviation == 0.0 => Some(exponential(*mean)),
            Kind::Interval { low, high } if low == high => Some(*low),
            _ => None,
        }
    }

    /// The expected figure.
    pub fn mean(&self) -> f64 {
        match &self.0 {
            Kind::Exact(figure) => *figure,
            Kind::Interval { low, high } => 0.5 * low + 0.5 * high,
            Kind::Triangular { low, mode, high } => low / 3.0 + mode / 3.0 + high / 3.0,
            Kind::Normal { mean, .. } => *mean,
            Kind::LogNormal { mean, deviation } => exponential(mean + 0.5 * deviation * deviation),
            Kind::Beta { a, b, low, high } => low + (high - low) * (a / (a + b)),
            Kind::Empirical(observations) => {
                observations.iter().sum::<f64>() / observations.len() as f64
            }
        }
    }

    /// The variance, in the square of the unit.
    pub fn variance(&self) -> f64 {
        match &self.0 {
            Kind::Exact(_) => 0.0,
            Kind::Interval { low, high } => (high - low).powi(2) / 12.0,
            Kind::Triangular { low, mode, high } => {
                let (left, right) = (mode - low, high - mode);
                (left * left + left * right + right * right) / 18.0
            }
            Kind::Normal { deviation, .. } => deviation * deviation,
            Kind::LogNormal { mean, deviation } => {
                let spread = deviation * deviation;
                (exponential(spread) - 1.0) * exponential(2.0 * mean + spread)
            }
            Kind::Beta { a, b, low, high } => {
                let rate = a / (a + b);
                (high - low).powi(2) * rate * (1.0 - rate) / (a + b + 1.0)
            }
            Kind::Empirical(observations) => {
                let mean = self.mean();
                let squares: f64 = observations.iter().map(|one| (one - mean).powi(2)).sum();
                squares / observations.len() as f64
            }
        }
    }

    /// The ends where there are some, else the central 95 % (for the normal, mean ± 1.96 deviations): a range on
    /// which to draw the scale of a criterion.
    pub fn usual_range(&self) -> (f64, f64) {
        match &self.0 {
            Kind::Exact(figure) => (*figure, *figure),
            Kind::Interval { low, high } | Kind::Triangular { low, high, .. } => (*low, *high),
            Kind::Normal { mean, deviation } => (mean - 1.96 * deviation, mean + 1.96 * deviation),
            Kind::LogNormal { mean, deviation } => (
                exponential(mean - 1.96 * deviation),
                exponential(mean + 1.96 * deviation),
            ),
            Kind::Beta { a, b, low, high } => {
                let at = |chance| {
                    let rate =
                        BetaDistribution::new(*a, *b).map_or(0.5, |known| known.quantile(chance));
                    low + (high - low) * rate
                };
                (at(0.025), at(0.975))
            }
            Kind::Empirical(observations) => {
                let low = observations
                    .iter()
                    .fold(f64::INFINITY, |low, one| low.min(*one));
                let high = observations
                    .iter()
                    .fold(f64::NEG_INFINITY, |high, one| high.max(*one));
                (low, high)
            }
        }
    }

    /// One draw.
    pub(super) fn draw(&self, draws: &mut Draws) -> f64 {
        match &self.0 {
            Kind::Exact(figure) => *figure,
            Kind::Interval { low, high } => low + (high - low) * draws.uniform(),
            Kind::Triangular { low, mode, high } => {
                // The quantile: the left leg holds the share (mode − low)/(high − low).
                let (left, right, chance) = (mode - low, high - mode, draws.uniform());
                if chance * (left + right) < left {
                    low + (chance * left * (left + right)).sqrt()
                } else {
                    high - ((1.0 - chance) * right * (left + right)).sqrt()
                }
            }
            Kind::Normal { mean, deviation } => mean + deviation * draws.normal(),
            Kind::LogNormal { mean, deviation } => exponential(mean + deviation * draws.normal()),
            Kind::Beta { a, b, low, high } => low + (high - low) * draws.beta(*a, *b),
            Kind::Empirical(observations) => {
                let place = (draws.uniform() * observations.len() as f64) as usize;
                observations[place.min(observations.len() - 1)]
            }
        }
    }
}

/// The value of a figure: offset + factor × figure. Not cut off beyond the ends of a scale.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct ValueScale {
    offset: f64,
    factor: f64,
}

impl ValueScale {
    /// The figure itself, with its sign changed where less is better.
    pub fn as_given(direction: Direction) -> Self {
        let factor = match direction {
            Direction::Max => 1.0,
            Direction::Min => -1.0,
        };
        Self {
            offset: 0.0,
            factor,
        }
    }

    /// 0 at the worst figure, 1 at the best, linear between and beyond.
    ///
    /// # Errors
    /// [`RefusalKind::NotFinite`]; [`RefusalKind::OutOfBounds`] when both ends are the same.
    pub fn between(worst: f64, best: f64) -> Result<Self, Refusal> {
        finite(&[worst, best])?;
        let factor = 1.0 / (best - worst);
        let usable = factor.is_finite() && factor != 0.0;
        demand(
            usable,
            RefusalKind::OutOfBounds,
            "a scale needs two different ends",
        )?;
        Ok(Self {
            offset: -worst * factor,
            factor,
        })
    }

    pub(super) fn value(self, figure: f64) -> f64 {
        self.offset + self.factor * figure
    }
}

/// Uncertain figures of offers (rows) on criteria (columns), drawn independently, with the scale of each criterion.
#[derive(Debug, Clone, PartialEq)]
pub struct UncertainTable {
    cells: Vec<Vec<Uncertain>>,
    scales: Vec<ValueScale>,
}

impl UncertainTable {
    /// Builds the table.
    ///
    /// # Errors
    /// [`RefusalKind::DimensionMismatch`] without an offer or a criterion, or when a row has another length than the
    /// scales; [`RefusalKind::NotFinite`] with the cell when a value is larger than any number.
    pub fn new(cells: Vec<Vec<Uncertain>>, scales: Vec<ValueScale>) -> Result<Self, Refusal> {
        let fits = cells.iter().all(|row| row.len() == scales.len());
        let message = "every offer has one figure for each criterion";
        let is_some = !cells.is_empty() && !scales.is_empty();
        demand(fits && is_some, RefusalKind::DimensionMismatch, message)?;
        for (row, own) in cells.iter().enumerate() {
            for (column, (cell, scale)) in own.iter().zip(&scales).enumerate() {
                let (low, high) = cell.usual_range();
                let spread = scale.factor * scale.factor * cell.variance();
                let size = scale.value(low) + scale.value(high) + spread;
                if !size.is_finite() {
                    let message = format!("row {}, column {}: too large", row + 1, column + 1);
                    return Err(Refusal::at(RefusalKind::NotFinite, (row, column), message));
                }
            }
        }
        Ok(Self { cells, scales })
    }

    /// A table of known values, more is better.
    ///
    /// # Errors
    /// As [`UncertainTable::new`]; [`RefusalKind::NotFinite`] with the cell.
    pub fn of_values(values: &[Vec<f64>]) -> Result<Self, Refusal> {
        let criteria = values.first().map_or(0, Vec::len);
        super::values::check_values(values, criteria)?;
        let cells = values
            .iter()
            .map(|row| {
                row.iter()
                    .map(|value| Uncertain(Kind::Exact(*value)))
                    .collect()
            })
            .collect();
        Self::new(cells, vec![ValueScale::as_given(Direction::Max); criteria])
    }

    /// The number of offers.
    pub fn offers(&self) -> usize {
        self.cells.len()
    }

    /// The number of criteria.
    pub fn criteria(&self) -> usize {
        self.scales.len()
    }

    /// The values where every figure is known exactly.
    pub fn known_values(&self) -> Option<Vec<Vec<f64>>> {
        let known = |row: &Vec<Uncertain>| {
            row.iter()
                .zip(&self.scales)
                .map(|(cell, scale)| cell.known().map(|figure| scale.value(figure)))
                .collect()
        };
        self.cells.iter().map(known).collect()
    }

    /// The expected values.
    pub fn mean_values(&self) -> Vec<Vec<f64>> {
        self.each(|cell, scale| scale.value(cell.mean()))
    }

    /// The variances of the values.
    pub fn variances(&self) -> Vec<Vec<f64>> {
        self.each(|cell, scale| scale.factor * scale.factor * cell.variance())
    }

    fn each(&self, figure: impl Fn(&Uncertain, ValueScale) -> f64) -> Vec<Vec<f64>> {
        let of_row = |row: &Vec<Uncertain>| {
            row.iter()
                .zip(&self.scales)
                .map(|(cell, scale)| figure(cell, *scale))
                .collect()
        };
        self.cells.iter().map(of_row).collect()
    }

    /// One draw of the values, cell by cell in row order.
    pub(super) fn draw(&self, draws: &mut Draws, values: &mut [Vec<f64>]) {
        for (row, values) in self.cells.iter().zip(values) {
            for ((cell, scale), value) in row.iter().zip(&self.scales).zip(values) {
                *value = scale.value(cell.draw(draws));
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn draws_have_the_stated_mean_and_variance() {
        let kinds = [
            Uncertain::interval(2.0, 5.0),
            Uncertain::triangular(1.0, 2.0, 6.0),
            Uncertain::triangular(1.0, 1.0, 2.0),
            Uncertain::normal(-3.0, 2.0),
            Uncertain::log_normal(0.1, 0.3),
            Uncertain::beta(2.0, 5.0, 10.0, 20.0),
            Uncertain::empirical(vec![1.0, 1.0, 4.0, 9.0]),
        ];
        for kind in kinds.map(Result::unwrap) {
            let draws: Vec<f64> = (0..20_000)
                .map(|sample| kind.draw(&mut Draws::of(3, sample)))
                .collect();
            let mean = draws.iter().sum::<f64>() / 20_000.0;
            let variance = draws.iter().map(|one| (one - mean).powi(2)).sum::<f64>() / 19_999.0;
            let error = 4.0 * (kind.variance() / 20_000.0).sqrt();
            assert!((mean - kind.mean()).abs() < error, "{kind:?}: mean {mean}");
            assert!(
                (variance / kind.variance() - 1.0).abs() < 0.1,
                "{kind:?}: variance {variance}"
            );
        }
    }

    #[test]
    fn a_distribution_without_spread_is_a_known_figure() {
        assert_eq!(Uncertain::normal(2.0, 0.0).unwrap().known(), Some(2.0));
        assert_eq!(Uncertain::log_normal(0.0, 0.0).unwrap().known(), Some(1.0));
        assert_eq!(Uncertain::interval(1.0, 2.0).unwrap().known(), None);
        let flat = Uncertain::triangular(1.0, 1.0, 1.0).unwrap();
        assert_eq!(flat.draw(&mut Draws::of(1, 1)), 1.0);
    }

    #[test]
    fn each_wrong_description_is_refused_by_its_kind() {
        let kind = |made: Result<Uncertain, Refusal>| made.unwrap_err().kind;
        assert_eq!(kind(Uncertain::exact(f64::NAN)), RefusalKind::NotFinite);
        assert_eq!(
            kind(Uncertain::interval(2.0, 1.0)),
            RefusalKind::OutOfBounds
        );
        assert_eq!(
            kind(Uncertain::triangular(1.0, 3.0, 2.0)),
            RefusalKind::OutOfBounds
        );
        assert_eq!(kind(Uncertain::normal(1.0, -1.0)), RefusalKind::Negative);
        assert_eq!(
            kind(Uncertain::log_normal(1e3, 1.0)),
            RefusalKind::OutOfBounds
        );
        assert_eq!(
            kind(Uncertain::beta(0.0, 1.0, 0.0, 1.0)),
            RefusalKind::NonPositive
        );
        assert_eq!(
            kind(Uncertain::empirical(Vec::new())),
            RefusalKind::DimensionMismatch
        );
        assert_eq!(
            ValueScale::between(1.0, 1.0).unwrap_err().kind,
            RefusalKind::OutOfBounds
        );
    }

    #[test]
    fn a_scale_turns_a_criterion_where_less_is_better() {
        let scale = ValueScale::between(30.0, 10.0).unwrap();
        assert!((scale.value(30.0)).abs() < 1e-15 && (scale.value(15.0) - 0.75).abs() < 1e-15);
    }
}
