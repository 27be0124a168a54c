//! How firm a ranking is.

mod acceptability;
mod weight_knowledge;

use mcda::robustness;
use mcda::{Scores, Table};

use super::Answer;
use crate::Refused;
use crate::figures::Figures;
use crate::inputs::{Inputs, mismatch};

/// The answer of a method of this field; none when the method is of another.
pub(super) fn answer(method: &str, inputs: &Inputs<'_>) -> Option<Answer> {
    match method {
        "weight-stability" => Some(weight_stability(inputs)),
        "weight-sensitivity" => Some(weight_sensitivity(inputs)),
        "smaa2" => Some(acceptability::of_problem(inputs)),
        "smaa2-from-samples" => Some(acceptability::of_samples(inputs)),
        _ => None,
    }
}

fn weight_stability(inputs: &Inputs<'_>) -> Answer {
    let others = inputs.text("other_weights");
    if ["kept", "fixed", "unchanged", "equal"]
        .iter()
        .any(|word| others.contains(word))
    {
        let message = "the other weights keep their proportions; nothing else is offered";
        return Err(Refused::unsupported(message));
    }
    let table = inputs.table()?;
    let weights = inputs.weights(table.criteria())?;
    let is_product = asks_for_product(inputs);
    let found = robustness::weight_intervals(&values(inputs, &table)?, &weights)?;
    let names = names(inputs, table.offers())?;
    let pairs = |intervals: &[robustness::WeightInterval]| -> Vec<(f64, f64)> {
        intervals.iter().map(|one| (one.from, one.to)).collect()
    };
    Ok(Figures::default()
        .with("scores", printed_scores(found.scores, is_product))
        .with("best", found.leaders.first().map(|row| names[*row].clone()))
        .with("ranking", found.ranks)
        .with("best_interval", pairs(&found.winner))
        .with("ranking_interval", pairs(&found.ranking)))
}

fn weight_sensitivity(inputs: &Inputs<'_>) -> Answer {
    let table = inputs.table()?;
    let weights = inputs.numbers("weights")?;
    let is_product = asks_for_product(inputs);
    let found = robustness::critical_criteria(&values(inputs, &table)?, &weights)?;
    let names = names(inputs, table.offers())?;
    let criteria = inputs.names("criteria").unwrap_or_else(|_| {
        (1..=table.criteria())
            .map(|place| format!("C{place}"))
            .collect()
    });
    let named = |criterion: Option<usize>| criterion.map(|place| criteria[place].clone());
    let (mut delta, mut percent) = (Figures::default(), Figures::default());
    for one in found.pairs {
        let pair = format!("{}-{}", names[one.pair.0], names[one.pair.1]);
        delta = delta.with(&pair, one.change);
        percent = percent.with(&pair, one.percent);
    }
    Ok(Figures::default()
        .with("ranking", Scores::highest(found.scores.clone()).ranks())
        .with("scores", printed_scores(found.scores, is_product))
        .with("delta", delta)
        .with("percent", percent)
        .with("absolute_any_critical", named(found.absolute_any))
        .with("percent_any_critical", named(found.percent_any))
        .with("absolute_top_critical", named(found.absolute_top))
        .with("percent_top_critical", named(found.percent_top))
        .with("criticality_degree", found.degree)
        .with("sensitivity", found.sensitivity))
}

/// The values that the stated model weighs: the figures as given, unless it speaks of a product or of a scale.
/// The values of the model that the problem names: the figures as given, their logarithms, or between worst and best.
pub(super) fn values(inputs: &Inputs<'_>, table: &Table) -> Result<Vec<Vec<f64>>, Refused> {
    let model = inputs.text("model").to_lowercase();
    if asks_for_product(inputs) {
        return Ok(robustness::values_by_logarithm(table)?);
    }
    if model.contains("min-max") || model.contains("minmax") {
        return Ok(robustness::values_between_worst_and_best(table));
    }
    Ok(robustness::values_as_given(table))
}

fn asks_for_product(inputs: &Inputs<'_>) -> bool {
    let model = inputs.text("model").to_lowercase();
    model.contains("product") || model.contains("wpm")
}

/// A weighted product is the exponential of the weighted sum of logarithms.
fn printed_scores(scores: Vec<f64>, is_product: bool) -> Vec<f64> {
    if is_product {
        scores.iter().map(|score| score.exp()).collect()
    } else {
        scores
    }
}

/// The names of the offers; A1, A2, … where there are none.
/// The names of the alternatives.
pub(super) fn names(inputs: &Inputs<'_>, offers: usize) -> Result<Vec<String>, Refused> {
    if inputs.get("alternatives").is_none() {
        return Ok((1..=offers).map(|place| format!("A{place}")).collect());
    }
    let names = inputs.names("alternatives")?;
    if names.len() != offers {
        return Err(mismatch(format!(
            "{} names for {offers} alternatives",
            names.len()
        )));
    }
    Ok(names)
}
