//! Whether, and how often, rankings turn on what should not matter.

use mcda::ranking::{METHODS, Method, Problem};
use mcda::robustness::{
    RandomTables, Rerun, ReversalFrequencies, Sampled, Turned, reversal_frequencies,
    with_copy_of_each_offer, with_decoy_of_each_offer, without_each_criterion, without_each_offer,
};
use mcda::{Table, Weights};

use super::Answer;
use crate::Refused;
use crate::figures::Figures;
use crate::inputs::{Inputs, mismatch};

/// The answer of a method of this field; none when the method is of another.
pub(super) fn answer(method: &str, inputs: &Inputs<'_>) -> Option<Answer> {
    match method {
        "reversals" => Some(reversals(inputs)),
        "reversal-frequency" => Some(frequencies(inputs)),
        _ => None,
    }
}

/// The ranks of a problem by one method, without each criterion and each offer in turn, and with a copy and a decoy of each
/// offer. The method is the one that `by` names, the weighted sum of linear ratios where none is.
fn reversals(inputs: &Inputs<'_>) -> Answer {
    let given = inputs.table()?;
    let weights = inputs.weights(given.criteria())?;
    let name = match inputs.text("by") {
        "" => "wsm",
        named => named,
    };
    let method = METHODS.iter().find(|method| method.name == name);
    let method =
        method.ok_or_else(|| Refused::unsupported(format!("no ranking is named “{name}”")))?;
    if NEED_BOUNDS.contains(&name) {
        inputs.need("bounds")?;
    }
    let table = between_bounds(inputs, given)?;
    let decoy = inputs.number_or("decoy", 0.1)?;
    let solve = |table: &Table, weights: &Weights| {
        (method.scores)(&Problem {
            table: table.clone(),
            weights: weights.clone(),
            bounds: vec![UNIT; table.criteria()],
        })
    };
    let all = |reruns: Vec<Rerun>| reruns.iter().map(rerun).collect::<Vec<_>>();
    let some = |reruns: Vec<Option<Rerun>>| {
        let one = |one: &Option<Rerun>| one.as_ref().map(rerun);
        reruns.iter().map(one).collect::<Vec<_>>()
    };
    Ok(Figures::default()
        .with("ranking", solve(&table, &weights)?.ranks())
        .with(
            "without_criterion",
            some(without_each_criterion(&table, &weights, &solve)?),
        )
        .with(
            "without_offer",
            some(without_each_offer(&table, &weights, &solve)?),
        )
        .with(
            "with_copy",
            all(with_copy_of_each_offer(&table, &weights, &solve)?),
        )
        .with(
            "with_decoy",
            all(with_decoy_of_each_offer(&table, &weights, decoy, &solve)?),
        ))
}

/// The methods that measure a figure by bounds fixed before the offers were opened.
const NEED_BOUNDS: [&str; 4] = ["additive", "comet", "electre3", "spotis"];

/// Where nothing and the best are on a scale of shares.
const UNIT: (f64, f64) = (0.0, 1.0);

/// The table in shares of the bounds where bounds are given, so that they stay in place when a criterion goes.
fn between_bounds(inputs: &Inputs<'_>, table: Table) -> Result<Table, Refused> {
    if inputs.get("bounds").is_none() {
        return Ok(table);
    }
    let bounds = inputs.rows("bounds")?;
    let in_order = |pair: &Vec<f64>| matches!(pair[..], [low, high] if low < high);
    if bounds.len() != table.criteria() || !bounds.iter().all(in_order) {
        let message = "each criterion has a lower and, above it, an upper bound";
        return Err(mismatch(message));
    }
    let share = |(figure, pair): (&f64, &Vec<f64>)| (figure - pair[0]) / (pair[1] - pair[0]);
    let row = |row: &Vec<f64>| row.iter().zip(&bounds).map(share).collect();
    let rows = table.rows().iter().map(row).collect();
    Ok(Table::new(rows, table.directions().to_vec())?)
}

fn rerun(found: &Rerun) -> Figures {
    let leaders: Vec<usize> = found.leaders.iter().map(|row| row + 1).collect();
    Figures::default()
        .with("changed", found.changed + 1)
        .with("ranking", found.ranks.as_slice())
        .with("leaders", leaders)
        .with("winner_changes", found.winner_changes)
        .with("order_changes", found.order_changes)
}

/// Each ranking method on the same random tables: how often it breaks monotonicity or dominance, or reverses.
fn frequencies(inputs: &Inputs<'_>) -> Answer {
    let whole = |name: &str, usual: f64| -> Result<u32, Refused> {
        let given = inputs.number_or(name, usual)?;
        if given.fract() == 0.0 && (0.0..=1e6).contains(&given) {
            Ok(given as u32)
        } else {
            Err(mismatch(format!(
                "“{name}” is no whole number up to 1,000,000"
            )))
        }
    };
    let on = RandomTables {
        tables: whole("tables", 2_000.0)?,
        offers: whole("offers", 6.0)? as usize,
        criteria: whole("criteria", 4.0)? as usize,
        seed: u64::from(whole("seed", 1.0)?),
    };
    let mut figures = Figures::default()
        .with("tables", on.tables)
        .with("offers", on.offers)
        .with("criteria", on.criteria);
    for Method { name, scores, .. } in METHODS {
        figures = figures.with(name, printed(&reversal_frequencies(scores, on)?));
    }
    Ok(figures)
}

/// Each share with its Monte Carlo standard error.
fn printed(found: &ReversalFrequencies) -> Figures {
    let pair = |one: Sampled| (one.value, one.standard_error);
    let turned = |one: Turned| {
        Figures::default()
            .with("winner", pair(one.winner))
            .with("order", pair(one.order))
    };
    Figures::default()
        .with("not_monotone", pair(found.not_monotone))
        .with("added", turned(found.added))
        .with("removed", turned(found.removed))
        .with("copied", turned(found.copied))
        .with("decoy", turned(found.decoy))
        .with("dominated_ahead", pair(found.dominated_ahead))
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn a_method_that_measures_by_bounds_is_not_asked_without_them() {
        let mut problem = json!({
            "matrix": [[7, 1], [6, 2]], "directions": ["max", "min"], "weights": [1, 1],
            "params": {},
        });
        for name in NEED_BOUNDS {
            problem["params"] = json!({"by": name});
            let refused = reversals(&Inputs::of(&problem)).unwrap_err();
            assert_eq!(refused.kind, "dimension_mismatch", "{name}");
            problem["params"] = json!({"by": name, "bounds": [[0, 10], [0, 10]]});
            assert!(reversals(&Inputs::of(&problem)).is_ok(), "{name}");
        }
    }
}
