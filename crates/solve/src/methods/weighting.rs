//! Weights from ranks, best and worst, or the data itself.

use mcda::Refusal;
use mcda::RefusalKind::InconsistentInput;
use mcda::weighting::{
    BestWorst, BwmModel, ColumnScaling, Correlation, RankOrder, bwm_consistency_index, bwm_group,
    bwm_linear, bwm_nonlinear, critic_weights, deviation_weights, entropy_weights, merec_weights,
    rank_exponent, rank_order_centroid, rank_order_centroid_exact, rank_reciprocal, rank_sum,
};
use serde_json::Value;

use super::Answer;
use crate::Refused;
use crate::figures::Figures;
use crate::inputs::{Inputs, mismatch, number};

/// The answer of a method of this field; none when the method is of another.
pub(super) fn answer(method: &str, inputs: &Inputs<'_>) -> Option<Answer> {
    Some(match method {
        "bwm" => best_worst(inputs),
        "bwm-consistency-index" => consistency_index(inputs),
        "bwm-group" => best_worst_of_group(inputs),
        "rank-weights" => by_rank(inputs),
        "weights-critic" => critic(inputs),
        "weights-entropy" => entropy(inputs),
        "weights-merec" => merec(inputs),
        "weights-std" => deviation(inputs),
        _ => return None,
    })
}

fn by_rank(inputs: &Inputs<'_>) -> Answer {
    let ranks = inputs.numbers("ranks")?;
    check_criteria(inputs, ranks.len())?;
    let exponent = inputs.number_or("exponent", 2.0)?;
    let order = RankOrder::new(&ranks)?;
    let exact = rank_order_centroid_exact(&order);
    let mut figures = Figures::default()
        .with("roc", rank_order_centroid(&order).shares())
        .with(
            "roc_exact",
            exact.map(|exact| exact.iter().map(ToString::to_string).collect::<Vec<_>>()),
        )
        .with("rank_sum", rank_sum(&order).shares())
        .with("rank_reciprocal", rank_reciprocal(&order).shares())
        .with("rank_exponent_2", rank_exponent(&order, 2.0)?.shares());
    if exponent != 2.0 {
        let weights = rank_exponent(&order, exponent)?;
        figures = figures.with(&format!("rank_exponent_{exponent}"), weights.shares());
    }
    Ok(figures)
}

fn best_worst(inputs: &Inputs<'_>) -> Answer {
    let judgements = judgements(inputs, inputs)?;
    check_criteria(inputs, judgements.criteria())?;
    let index = match inputs.get("consistency_index_table") {
        None => Some(bwm_consistency_index(judgements.best_to_worst())?),
        Some(table) => from_table(table, judgements.best_to_worst())?,
    };
    let linear = bwm_linear(&judgements);
    let nonlinear = bwm_nonlinear(&judgements);
    let ratio = index.and_then(|index| nonlinear.consistency_ratio(index));
    Ok(Figures::default()
        .with("linear_weights", linear.weights.shares())
        .with("linear_ksi", linear.ksi)
        .with("nonlinear_ksi", nonlinear.ksi)
        .with("consistency_index", index)
        .with("nonlinear_CR", ratio)
        .with("nonlinear_weight_intervals", nonlinear.intervals)
        .with(
            "nonlinear_interval_midpoints_normalised",
            nonlinear.midpoints.shares(),
        )
        .with("input_based_CR", judgements.input_based_ratio()))
}

fn consistency_index(inputs: &Inputs<'_>) -> Answer {
    let figures = Figures::default();
    if inputs.get("a_BW").is_some_and(Value::is_array) {
        let mut found = Vec::new();
        for (place, judgement) in inputs.numbers("a_BW")?.into_iter().enumerate() {
            let index = bwm_consistency_index(judgement).map_err(|refusal| Refusal {
                cell: Some((0, place)),
                ..refusal
            })?;
            found.push(index);
        }
        return Ok(figures.with("consistency_index", found));
    }
    let found = bwm_consistency_index(inputs.number("a_BW")?)?;
    Ok(figures.with("consistency_index", found))
}

fn best_worst_of_group(inputs: &Inputs<'_>) -> Answer {
    let Some(given) = inputs.need("decision_makers")?.as_array() else {
        return Err(mismatch("“decision_makers” is no list"));
    };
    let mut people = Vec::new();
    for (place, own) in given.iter().enumerate() {
        let own = judgements(inputs, &Inputs::of(own)).map_err(|refused| Refused {
            message: format!("decision maker {}: {}", place + 1, refused.message),
            ..refused
        })?;
        check_criteria(inputs, own.criteria())?;
        people.push(own);
    }
    let powers = match inputs.get("dm_weights") {
        Some(_) => inputs.numbers("dm_weights")?,
        None => vec![1.0; people.len()],
    };
    let model = match inputs.text("model").to_lowercase().replace(['-', ' '], "") {
        model if model.starts_with("nonlinear") => BwmModel::Nonlinear,
        model if model.is_empty() || model.starts_with("linear") => BwmModel::Linear,
        model => return Err(Refused::unsupported(format!("the model “{model}”"))),
    };
    let group = bwm_group(&people, &powers, model)?;
    let individual: Vec<&[f64]> = group
        .individual
        .iter()
        .map(|weights| weights.shares())
        .collect();
    Ok(Figures::default()
        .with("individual_weights", individual)
        .with("individual_ksi", group.ksi)
        .with("mean_weights", group.mean.shares()))
}

fn entropy(inputs: &Inputs<'_>) -> Answer {
    let normalisation = inputs.text("normalisation").to_lowercase();
    let inverted = normalisation.contains("invert") && !normalisation.contains("not invert");
    if inverted || !(normalisation.is_empty() || normalisation.starts_with("sum")) {
        let message = format!("entropy weights by “{normalisation}”; they follow the sum");
        return Err(Refused::unsupported(message));
    }
    let found = entropy_weights(&inputs.table()?)?;
    Ok(Figures::default()
        .with("weights", found.weights)
        .with("entropy", found.entropy))
}

fn critic(inputs: &Inputs<'_>) -> Answer {
    let normalisation = inputs.text("normalisation");
    if !normalisation.is_empty() && scaling(normalisation) != Some(ColumnScaling::Range) {
        let message = format!("CRITIC by “{normalisation}”; it follows the range");
        return Err(Refused::unsupported(message));
    }
    let correlation = match inputs.text("correlation").to_lowercase().as_str() {
        "" | "pearson" => Correlation::Pearson,
        "spearman" => Correlation::Spearman,
        other => return Err(Refused::unsupported(format!("the correlation “{other}”"))),
    };
    let table = inputs.table()?;
    let freedom_lost = freedom_lost(inputs)?;
    let found = critic_weights(&table, correlation, freedom_lost)?;
    let other = critic_weights(&table, correlation, 1 - freedom_lost)?;
    let has_constant = found.deviations.contains(&0.0);
    let weightless = (has_constant && found.weights.is_some()).then_some(0.0);
    Ok(Figures::default()
        .with("weights", found.weights)
        .with("information", found.information)
        .with("information_other_ddof", other.information)
        .with_some("weight_of_constant_column", weightless))
}

fn merec(inputs: &Inputs<'_>) -> Answer {
    let logarithm = inputs.text("log").to_lowercase();
    if !(logarithm.is_empty() || logarithm.starts_with("natural") || logarithm.starts_with("ln")) {
        let message = format!("MEREC by the logarithm “{logarithm}”; it is natural");
        return Err(Refused::unsupported(message));
    }
    let found = merec_weights(&inputs.table()?)?;
    Ok(Figures::default()
        .with("weights", found.weights)
        .with("removal_effects", found.removal_effects))
}

fn deviation(inputs: &Inputs<'_>) -> Answer {
    let normalisation = inputs.text("normalisation");
    let Some(scaling) = scaling(normalisation) else {
        let message = format!("the normalisation “{normalisation}”");
        return Err(Refused::unsupported(message));
    };
    let found = deviation_weights(&inputs.table()?, scaling, freedom_lost(inputs)?)?;
    Ok(Figures::default().with("weights", found.weights))
}

/// The judgements of one person, with the best and the worst where they are named.
fn judgements(inputs: &Inputs<'_>, own: &Inputs<'_>) -> Result<BestWorst, Refused> {
    let best_to_others = own.numbers("best_to_others")?;
    let others_to_worst = own.numbers("others_to_worst")?;
    if own.get("best").is_none() && own.get("worst").is_none() {
        return Ok(BestWorst::unnamed(best_to_others, others_to_worst)?);
    }
    let criteria = inputs.names("criteria")?;
    let place = |which: &str| {
        let name = own.text(which);
        let place = criteria.iter().position(|criterion| criterion == name);
        place.ok_or_else(|| {
            let message = format!("the {which} criterion, “{name}”, is not among the criteria");
            Refusal::new(InconsistentInput, message)
        })
    };
    Ok(BestWorst::new(
        best_to_others,
        others_to_worst,
        place("best")?,
        place("worst")?,
    )?)
}

/// The consistency index of a table by judgement, as printed; none for a judgement that it does not list.
fn from_table(table: &Value, judgement: f64) -> Result<Option<f64>, Refused> {
    let Some(entries) = table.as_object() else {
        return Err(mismatch("“consistency_index_table” is no table"));
    };
    let listed = entries
        .iter()
        .find(|(key, _)| key.parse() == Ok(judgement))
        .map(|(_, index)| index);
    match listed.map(number) {
        None => Ok(None),
        Some(Some(index)) if index.is_finite() && index >= 0.0 => Ok(Some(index)),
        Some(_) => Err(mismatch("a consistency index is no number from zero")),
    }
}

/// The scaling that a normalisation names, if it is one of those offered.
fn scaling(normalisation: &str) -> Option<ColumnScaling> {
    let named = normalisation.to_lowercase().replace('–', "-");
    let known = [
        ("none", ColumnScaling::AsGiven),
        ("min-max", ColumnScaling::Range),
        ("minmax", ColumnScaling::Range),
        ("sum", ColumnScaling::Sum),
        ("vector", ColumnScaling::Length),
        ("max", ColumnScaling::Largest),
    ];
    if named.is_empty() {
        return Some(ColumnScaling::AsGiven);
    }
    known
        .into_iter()
        .find(|(start, _)| named.starts_with(start))
        .map(|(_, scaling)| scaling)
}

/// How many degrees of freedom the standard deviation loses: 1 unless told.
fn freedom_lost(inputs: &Inputs<'_>) -> Result<usize, Refused> {
    let given = inputs.number_or("std_ddof", 1.0)?;
    if given == 0.0 {
        Ok(0)
    } else if given == 1.0 {
        Ok(1)
    } else {
        let message = format!("a standard deviation that loses {given} degrees of freedom");
        Err(Refused::unsupported(message))
    }
}

fn check_criteria(inputs: &Inputs<'_>, found: usize) -> Result<(), Refused> {
    match inputs.names("criteria") {
        Ok(criteria) if criteria.len() != found => Err(mismatch(format!(
            "{found} figures for {} criteria",
            criteria.len()
        ))),
        _ => Ok(()),
    }
}
