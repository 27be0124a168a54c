//! Whether, and how often, rankings turn on what should not matter.

use mcda::ranking::{METHODS, Method};
use mcda::robustness::{RandomTables, ReversalFrequencies, Sampled, Turned, reversal_frequencies};

use super::Answer;
use crate::Refused;
use crate::figures::Figures;
use crate::inputs::{Inputs, mismatch};

/// The answer of a method of this field; none when the method is of another.
pub(super) fn answer(method: &str, inputs: &Inputs<'_>) -> Option<Answer> {
    (method == "reversal-frequency").then(|| frequencies(inputs))
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
