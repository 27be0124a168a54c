//! The value of an answer, whatever the kind of scale.

use mcda::{Anchored, Anchors, PiecewiseLinear};

use super::Scale;
use crate::evaluation::float;

/// How the answers of one criterion become values.
#[derive(Debug, Clone, PartialEq)]
pub enum ValueFunction {
    /// Evenly between the worst and the best level.
    Linear(Anchors),
    /// From point to point.
    Piecewise(PiecewiseLinear),
    /// By place: the value of each level, or of no and yes.
    Listed(Vec<f64>),
}

impl ValueFunction {
    /// The value of an answer as [`Scale::number`] tells it, and whether it lay outside the scale.
    pub fn place(&self, answer: f64) -> Anchored {
        match self {
            Self::Linear(anchors) => anchors.place(answer),
            Self::Piecewise(function) => function.place(answer),
            Self::Listed(values) => {
                let places = (0_u32..).map(f64::from).zip(values);
                let mut there = places.filter(|(place, _)| (answer - place).abs() < 0.5);
                let value = there.next().map_or(0.0, |(_, value)| *value);
                Anchored {
                    value,
                    clamped: false,
                }
            }
        }
    }

    /// The answer that has a value, where the scale is even and each value has one.
    pub fn answer_at(&self, value: f64) -> Option<f64> {
        match self {
            Self::Linear(anchors) => Some(anchors.answer_at(value)),
            Self::Piecewise(_) | Self::Listed(_) => None,
        }
    }
}

impl Scale {
    /// Its value function; none where the anchors make none, which no checked scale has.
    pub fn value_function(&self) -> Option<ValueFunction> {
        match self {
            Self::Piecewise { points, .. } => {
                let points = points
                    .iter()
                    .map(|point| (float(point.answer), float(point.value)));
                let function = PiecewiseLinear::new(points.collect()).ok()?;
                Some(ValueFunction::Piecewise(function))
            }
            Self::Levels { levels } => {
                let values: Vec<f64> = levels.iter().map(|level| float(level.value)).collect();
                let stands =
                    values.len() > 1 && values.iter().all(|value| (0.0..=1.0).contains(value));
                stands.then_some(ValueFunction::Listed(values))
            }
            Self::YesNo { best } => {
                let yes = f64::from(u8::from(*best));
                Some(ValueFunction::Listed(vec![1.0 - yes, yes]))
            }
            Self::LandedCost { .. }
            | Self::OnTime { .. }
            | Self::InFull { .. }
            | Self::LotAcceptance { .. }
            | Self::Incidents { .. }
            | Self::Quantity { .. }
            | Self::Judged { .. } => {
                let (worst, best) = self.anchors();
                let anchors = Anchors::new(float(worst), float(best)).ok()?;
                Some(ValueFunction::Linear(anchors))
            }
        }
    }
}
