//! The methods by the names that problems use, one file for each field.

mod aggregating;
mod awarding;
mod distances;
mod estimating;
mod outranking;
mod pairwise;
mod pipeline;
mod pricing;
mod reversing;
mod robustness;
mod side_by_side;
mod summing;
mod turning;
mod weighting;

use crate::Refused;
use crate::figures::Figures;
use crate::inputs::Inputs;

/// What a method answers.
type Answer = Result<Figures, Refused>;

/// The answer of a method; none when it is not offered.
pub(crate) fn answer(method: &str, inputs: &Inputs<'_>) -> Option<Answer> {
    let fields = [
        aggregating::answer,
        awarding::answer,
        distances::answer,
        estimating::answer,
        outranking::answer,
        pairwise::answer,
        pipeline::answer,
        pricing::answer,
        reversing::answer,
        robustness::answer,
        side_by_side::answer,
        summing::answer,
        turning::answer,
        weighting::answer,
    ];
    fields.iter().find_map(|field| field(method, inputs))
}
