//! What would put another offer first: the nearest weights, single figures, and each uncertain figure in its range.

use mcda::robustness::{Distance, Mover, NearestWeights, nearest_weights, score_changes, tornado};
use mcda::{Table, Weights};

use super::Answer;
use super::robustness::{names, values};
use crate::Refused;
use crate::figures::Figures;
use crate::inputs::Inputs;

/// The answer of a method of this field; none when the method is of another.
pub(super) fn answer(method: &str, inputs: &Inputs<'_>) -> Option<Answer> {
    (method == "flips").then(|| flips(inputs))
}

/// The smallest changes that alter the winner of an additive model: of all weights (L1, L2, L∞), of one figure within the
/// range of its criterion, and each weight up and down by `swing`, which is 0.1 unless told.
fn flips(inputs: &Inputs<'_>) -> Answer {
    let table = inputs.table()?;
    let weights = inputs.weights(table.criteria())?;
    let values = values(inputs, &table)?;
    let offers = names(inputs, table.offers())?;
    let nearest = |distance: Distance| -> Result<Vec<Option<Figures>>, Refused> {
        let found = nearest_weights(&values, &weights, distance)?;
        let one = |found: NearestWeights| {
            Figures::default()
                .with("challenger", offers[found.challenger].as_str())
                .with("weights", found.weights)
                .with("distance", found.distance)
        };
        Ok(found.into_iter().map(|found| found.map(one)).collect())
    };
    let changes: Vec<Figures> = score_changes(&values, &weights, &ranges(&values))?
        .into_iter()
        .map(|change| {
            Figures::default()
                .with("challenger", offers[change.challenger].as_str())
                .with("changed", offers[change.changed].as_str())
                .with("criterion", change.criterion + 1)
                .with("from", change.from)
                .with("to", change.to)
        })
        .collect();
    Ok(Figures::default()
        .with("nearest_weights_L1", nearest(Distance::Sum)?)
        .with("nearest_weights_L2", nearest(Distance::Straight)?)
        .with("nearest_weights_Linf", nearest(Distance::Largest)?)
        .with("value_changes", changes)
        .with("tornado", bars(inputs, &table, &values, &weights)?))
}

/// The lowest and the highest value of each criterion.
fn ranges(values: &[Vec<f64>]) -> Vec<(f64, f64)> {
    let criteria = values.first().map_or(0, Vec::len);
    let range = |criterion: usize| {
        let column = values.iter().map(|row| row[criterion]);
        let low = column.clone().fold(f64::INFINITY, f64::min);
        (low, column.fold(f64::NEG_INFINITY, f64::max))
    };
    (0..criteria).map(range).collect()
}

/// The lead of the winner as each weight moves, the longest bar first.
fn bars(
    inputs: &Inputs<'_>,
    table: &Table,
    values: &[Vec<f64>],
    weights: &Weights,
) -> Result<Vec<Figures>, Refused> {
    let swing = inputs.number_or("swing", 0.1)?;
    let moving = |criterion: usize| {
        let own = weights.shares()[criterion];
        let end = |share: f64| {
            if share.is_nan() {
                share
            } else {
                share.clamp(0.0, 1.0)
            }
        };
        (Mover::Weight(criterion), end(own - swing), end(own + swing))
    };
    let movers: Vec<(Mover, f64, f64)> = (0..table.criteria()).map(moving).collect();
    let bar = |bar: mcda::robustness::Bar| {
        let criterion = match bar.mover {
            Mover::Weight(criterion) | Mover::Value(_, criterion) => criterion + 1,
        };
        Figures::default()
            .with("criterion", criterion)
            .with("lead_at_low", bar.at_low)
            .with("lead_at_high", bar.at_high)
            .with("flips", bar.flips)
    };
    Ok(tornado(values, weights, &movers)?
        .into_iter()
        .map(bar)
        .collect())
}
