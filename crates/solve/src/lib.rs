//! A bare decision problem as JSON in, its figures as JSON out: for those who check Ponder's mathematics.
//!
//! [`solve`] reads `{"method": …, "inputs": {…}}` and answers `{"method": …, "result": {…}}`, or `{"method": …,
//! "refused": {"kind", "cell", "message"}}`, with a "shortfall" where a demand cannot be met. Cells count from 1 here, as people count rows and columns.

mod figures;
mod inputs;
mod methods;

use serde_json::{Value, json};

/// What came of a problem.
#[derive(Debug, Clone, PartialEq)]
pub struct Outcome {
    /// The answer as JSON.
    pub answer: Value,
    /// Whether the problem was refused.
    pub is_refused: bool,
}

/// Solves one problem. Whatever stands against it is in the answer.
pub fn solve(problem: &str) -> Outcome {
    let problem: Value = match serde_json::from_str(problem) {
        Ok(problem) => problem,
        Err(error) => return refused(Value::Null, "inconsistent_input", None, &error.to_string()),
    };
    let Some(method) = problem.get("method").and_then(Value::as_str) else {
        return refused(
            Value::Null,
            "inconsistent_input",
            None,
            "the problem names no method",
        );
    };
    let inputs = inputs::Inputs::of(&problem["inputs"]);
    match methods::answer(method, &inputs) {
        None => {
            let message = format!("the method “{method}” is not offered");
            refused(method.into(), "unsupported", None, &message)
        }
        Some(Err(refusal)) if refusal.shortfall.is_some() => {
            let mut outcome = refused(method.into(), refusal.kind, None, &refusal.message);
            outcome.answer["refused"]["shortfall"] = json!(refusal.shortfall);
            outcome
        }
        Some(Err(refusal)) => {
            let cell = refusal.cell.map(|(row, column)| (row + 1, column + 1));
            refused(method.into(), refusal.kind, cell, &refusal.message)
        }
        Some(Ok(figures)) => Outcome {
            answer: json!({"method": method, "result": figures.into_value()}),
            is_refused: false,
        },
    }
}

fn refused(method: Value, kind: &str, cell: Option<(usize, usize)>, message: &str) -> Outcome {
    Outcome {
        answer: json!({"method": method, "refused": {"kind": kind, "cell": cell, "message": message}}),
        is_refused: true,
    }
}

/// Why a problem is not solved: a refusal of the mathematics, or a parameter that is not offered.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Refused {
    kind: &'static str,
    /// Row and column, counted from 0.
    cell: Option<(usize, usize)>,
    message: String,
    /// By how much the demand cannot be met, where that is why.
    shortfall: Option<f64>,
}

impl Refused {
    /// The same, with the part of a demand that cannot be met.
    pub(crate) fn short_by(self, shortfall: f64) -> Self {
        Self {
            shortfall: Some(shortfall),
            ..self
        }
    }

    /// A method or parameter that is not offered.
    pub(crate) fn unsupported(message: impl Into<String>) -> Self {
        Self {
            kind: "unsupported",
            cell: None,
            message: message.into(),
            shortfall: None,
        }
    }
}

impl From<mcda::Refusal> for Refused {
    fn from(refusal: mcda::Refusal) -> Self {
        use mcda::RefusalKind as Kind;
        let kind = match refusal.kind {
            Kind::BadCounts => "bad_counts",
            Kind::BadDirection => "bad_direction",
            Kind::BadScale => "bad_scale",
            Kind::Diagonal => "diagonal",
            Kind::DimensionMismatch => "dimension_mismatch",
            Kind::Disconnected => "disconnected",
            Kind::InconsistentInput => "inconsistent_input",
            Kind::Infeasible => "infeasible",
            Kind::Negative => "negative",
            Kind::NegativeWeight => "negative_weight",
            Kind::NonPositive => "non_positive",
            Kind::NonReciprocal => "non_reciprocal",
            Kind::NotFinite => "not_finite",
            Kind::NotSquare => "not_square",
            Kind::OutOfBounds => "out_of_bounds",
            Kind::ThresholdOrder => "threshold_order",
            Kind::ZeroWeightSum => "zero_weight_sum",
        };
        Self {
            kind,
            cell: refusal.cell,
            message: refusal.message,
            shortfall: None,
        }
    }
}

impl From<mcda::InvalidWeights> for Refused {
    fn from(invalid: mcda::InvalidWeights) -> Self {
        mcda::Refusal::from(invalid).into()
    }
}
