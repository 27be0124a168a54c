//! Why a computation refuses its input: one kind, the cell, and a sentence.

use thiserror::Error;

/// What is wrong with an input.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum RefusalKind {
    /// Counts that cannot be: more successes than trials, or none where some are needed.
    BadCounts,
    /// A direction of preference that is not known, or does not fit the method.
    BadDirection,
    /// A judgement outside the scale of its method.
    BadScale,
    /// The diagonal of a pairwise matrix is not 1.
    Diagonal,
    /// Lists or tables that belong together differ in length.
    DimensionMismatch,
    /// Judgements that leave something uncompared with the rest.
    Disconnected,
    /// Inputs that contradict each other.
    InconsistentInput,
    /// No solution meets every condition.
    Infeasible,
    /// A figure below zero where the method has no meaning for it.
    Negative,
    /// A weight below zero.
    NegativeWeight,
    /// A figure that must be above zero.
    NonPositive,
    /// A pairwise matrix in which a judgement and its opposite do not agree.
    NonReciprocal,
    /// A figure that is infinite or no number.
    NotFinite,
    /// A pairwise matrix with another number of rows than columns.
    NotSquare,
    /// A figure outside its stated bounds.
    OutOfBounds,
    /// Thresholds in the wrong order.
    ThresholdOrder,
    /// Weights that add up to nothing.
    ZeroWeightSum,
}

/// Why a computation refuses its input.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[error("{message}")]
pub struct Refusal {
    /// What is wrong.
    pub kind: RefusalKind,
    /// The cell, row and column counted from 0, where one is to blame.
    pub cell: Option<(usize, usize)>,
    /// The sentence, in English; a screen words the kind itself.
    pub message: String,
}

impl Refusal {
    /// A refusal of the input as a whole.
    pub fn new(kind: RefusalKind, message: impl Into<String>) -> Self {
        Self {
            kind,
            cell: None,
            message: message.into(),
        }
    }

    /// A refusal of one cell, counted from 0.
    pub fn at(kind: RefusalKind, cell: (usize, usize), message: impl Into<String>) -> Self {
        Self {
            cell: Some(cell),
            ..Self::new(kind, message)
        }
    }
}

impl From<crate::InvalidWeights> for Refusal {
    fn from(invalid: crate::InvalidWeights) -> Self {
        use crate::InvalidWeights::{AllZero, Empty, Negative, NotFinite};
        let (kind, place) = match invalid {
            Empty => (RefusalKind::DimensionMismatch, None),
            Negative(place) => (RefusalKind::NegativeWeight, Some(place)),
            NotFinite(place) => (RefusalKind::NotFinite, Some(place)),
            AllZero => (RefusalKind::ZeroWeightSum, None),
        };
        Self {
            kind,
            cell: place.map(|column| (0, column)),
            message: invalid.to_string(),
        }
    }
}
