//! What a problem tells of the weights of SMAA: nothing, an order, intervals, conditions, or the weights themselves.

use mcda::robustness::{WeightKnowledge, WeightRule, WeightSpace};
use mcda::{Refusal, RefusalKind, Weights};
use serde_json::Value;

use crate::Refused;
use crate::inputs::{Inputs, mismatch, number, numbers, rows};

/// The weights that agree with the problem. `weights` is a list of numbers (known weights), a list of pairs (intervals),
/// a list of names (an order, the heaviest first), a sentence (“uniform”, “w1 >= w2 >= w3”), or an object with any of
/// `order`, `intervals`, `lower`, `upper`, `constraints`, `ranks`, `fixed`.
pub(super) fn weight_space(
    inputs: &Inputs<'_>,
    criteria: &[String],
) -> Result<WeightSpace, Refused> {
    let sentence = inputs
        .get("params")
        .and_then(|params| params.get("weights"))
        .filter(|value| !value.is_null());
    let listed = inputs.get("weights").filter(|value| value.is_array());
    match (sentence, listed) {
        (Some(Value::String(text)), Some(list)) if numbers(list).is_some() => {
            let text = text.to_lowercase();
            if text.contains("uniform") || text.contains("no preference") {
                Ok(WeightSpace::any(criteria.len())?)
            } else if text.contains("ordinal") || text.contains("order") {
                ranked_by(&inputs.numbers("weights")?, criteria.len())
            } else {
                fixed(list, criteria.len())
            }
        }
        (Some(told), _) => told_by(told, criteria),
        (None, Some(list)) => told_by(list, criteria),
        (None, None) => Ok(WeightSpace::any(criteria.len())?),
    }
}

fn told_by(told: &Value, criteria: &[String]) -> Result<WeightSpace, Refused> {
    let mut knowledge = WeightKnowledge::default();
    match told {
        Value::String(text) => read_sentence(text, criteria, &mut knowledge)?,
        Value::Array(_) => {
            if numbers(told).is_some() {
                return fixed(told, criteria.len());
            }
            if let Some(pairs) = rows(told) {
                knowledge.intervals = intervals(&pairs)?;
            } else {
                knowledge.order = chain(told, criteria)?;
            }
        }
        Value::Object(parts) => {
            for (name, part) in parts {
                if part.is_null() {
                    continue;
                }
                match name.as_str() {
                    "fixed" => return fixed(part, criteria.len()),
                    "order" | "ordinal" => knowledge.order.extend(order(part, criteria)?),
                    "ranks" => {
                        let ranks = numbers(part)
                            .ok_or_else(|| mismatch("“ranks” is no list of numbers"))?;
                        let turned: Vec<f64> = ranks.iter().map(|rank| -rank).collect();
                        knowledge.order.extend(pairs_by(&turned));
                    }
                    "intervals" | "bounds" => {
                        let pairs = rows(part)
                            .ok_or_else(|| mismatch("“intervals” is no table of numbers"))?;
                        knowledge.intervals = intervals(&pairs)?;
                    }
                    "lower" | "min" => narrow(&mut knowledge, part, criteria.len(), true)?,
                    "upper" | "max" => narrow(&mut knowledge, part, criteria.len(), false)?,
                    "constraints" | "linear" => rules(part, criteria, &mut knowledge)?,
                    "type" | "kind" | "distribution" => {}
                    other => {
                        let message = format!("“{other}” of the weights is not offered");
                        return Err(Refused::unsupported(message));
                    }
                }
            }
        }
        _ => {
            return Err(mismatch(
                "“weights” has no shape that tells anything of weights",
            ));
        }
    }
    Ok(WeightSpace::knowing(criteria.len(), &knowledge)?)
}

fn fixed(list: &Value, criteria: usize) -> Result<WeightSpace, Refused> {
    let points = numbers(list).ok_or_else(|| mismatch("“weights” is no list of numbers"))?;
    if points.len() != criteria {
        return Err(mismatch(format!(
            "{} weights for {criteria} criteria",
            points.len()
        )));
    }
    Ok(WeightSpace::fixed(&Weights::from_points(&points)?))
}

fn ranked_by(sizes: &[f64], criteria: usize) -> Result<WeightSpace, Refused> {
    if sizes.len() != criteria {
        return Err(mismatch(format!(
            "{} weights for {criteria} criteria",
            sizes.len()
        )));
    }
    let knowledge = WeightKnowledge {
        order: pairs_by(sizes),
        ..WeightKnowledge::default()
    };
    Ok(WeightSpace::knowing(criteria, &knowledge)?)
}

/// Every pair of which the first is larger.
fn pairs_by(sizes: &[f64]) -> Vec<(usize, usize)> {
    let all = (0..sizes.len()).flat_map(|more| (0..sizes.len()).map(move |less| (more, less)));
    all.filter(|(more, less)| sizes[*more] > sizes[*less])
        .collect()
}

fn intervals(pairs: &[Vec<f64>]) -> Result<Vec<(f64, f64)>, Refused> {
    let read = |pair: &Vec<f64>| match pair[..] {
        [low, high] => Ok((low, high)),
        _ => Err(mismatch("an interval has two ends")),
    };
    pairs.iter().map(read).collect()
}

fn narrow(
    knowledge: &mut WeightKnowledge,
    ends: &Value,
    criteria: usize,
    is_lower: bool,
) -> Result<(), Refused> {
    let ends = match number(ends) {
        Some(end) => vec![end; criteria],
        None => {
            numbers(ends).ok_or_else(|| mismatch("a bound of the weights is no list of numbers"))?
        }
    };
    if ends.len() != criteria {
        return Err(mismatch(format!(
            "{} bounds for {criteria} criteria",
            ends.len()
        )));
    }
    if knowledge.intervals.is_empty() {
        knowledge.intervals = vec![(0.0, 1.0); criteria];
    }
    for (interval, end) in knowledge.intervals.iter_mut().zip(ends) {
        if is_lower {
            interval.0 = end;
        } else {
            interval.1 = end;
        }
    }
    Ok(())
}

/// An order: a chain of names, several chains, or pairs.
fn order(told: &Value, criteria: &[String]) -> Result<Vec<(usize, usize)>, Refused> {
    if let Some(text) = told.as_str() {
        let mut knowledge = WeightKnowledge::default();
        read_sentence(text, criteria, &mut knowledge)?;
        return Ok(knowledge.order);
    }
    let list = told
        .as_array()
        .ok_or_else(|| mismatch("an order is a list"))?;
    if list.iter().any(Value::is_array) {
        let mut pairs = Vec::new();
        for one in list {
            pairs.extend(chain(one, criteria)?);
        }
        return Ok(pairs);
    }
    chain(told, criteria)
}

/// A chain of criteria from the heaviest to the lightest, by name or by number from 1.
fn chain(told: &Value, criteria: &[String]) -> Result<Vec<(usize, usize)>, Refused> {
    let list = told
        .as_array()
        .ok_or_else(|| mismatch("an order is a list"))?;
    let places: Vec<usize> = list
        .iter()
        .map(|one| match one {
            Value::String(name) => place(name, criteria),
            other => other
                .as_u64()
                .and_then(|number| usize::try_from(number).ok()?.checked_sub(1))
                .filter(|place| *place < criteria.len())
                .ok_or_else(|| mismatch("an order names a criterion that is not there")),
        })
        .collect::<Result<_, _>>()?;
    Ok(places.windows(2).map(|pair| (pair[0], pair[1])).collect())
}

/// A criterion by its name, or as w1, w2, … in the order of the criteria.
fn place(name: &str, criteria: &[String]) -> Result<usize, Refused> {
    let name = name.trim();
    let by_name = criteria.iter().position(|own| own == name);
    let by_number = || {
        let digits = name.strip_prefix(['w', 'W'])?.trim_start_matches('_');
        let number: usize = digits.parse().ok()?;
        (1..=criteria.len()).contains(&number).then(|| number - 1)
    };
    by_name.or_else(by_number).ok_or_else(|| {
        Refused::unsupported(format!(
            "“{name}” is no criterion and no known way to tell of weights"
        ))
    })
}

fn read_sentence(
    text: &str,
    criteria: &[String],
    knowledge: &mut WeightKnowledge,
) -> Result<(), Refused> {
    if !text.contains(['>', '≥', '≻']) {
        let lower = text.to_lowercase();
        if ["uniform", "no preference", "none", "missing", "any"]
            .iter()
            .any(|word| lower.contains(word))
        {
            return Ok(());
        }
        return Err(Refused::unsupported(format!(
            "weights as “{text}” are not offered"
        )));
    }
    // What stands before a colon introduces the order: “ordinal: w1 >= w2”.
    let chains = text.rsplit(':').next().unwrap_or(text);
    for one in chains.split([',', ';']) {
        let names = one.replace(">=", ">").replace(['≥', '≻'], ">");
        let places: Vec<usize> = names
            .split('>')
            .map(|name| place(name, criteria))
            .collect::<Result<_, _>>()?;
        let pairs = places.windows(2).map(|pair| (pair[0], pair[1]));
        knowledge.order.extend(pairs);
    }
    Ok(())
}

/// Conditions: objects with `coefficients`, a `relation` (<=, >=) and a `bound`.
fn rules(
    told: &Value,
    criteria: &[String],
    knowledge: &mut WeightKnowledge,
) -> Result<(), Refused> {
    let list = told
        .as_array()
        .ok_or_else(|| mismatch("“constraints” is a list"))?;
    for one in list {
        if let Some(text) = one.as_str() {
            read_sentence(text, criteria, knowledge)?;
            continue;
        }
        let first_of = |names: &[&str]| names.iter().find_map(|name| one.get(*name));
        let coefficients = first_of(&["coefficients", "a"])
            .and_then(numbers)
            .ok_or_else(|| mismatch("a condition has a list of coefficients"))?;
        let at_most = first_of(&["bound", "rhs", "b", "at_most"])
            .and_then(number)
            .unwrap_or(0.0);
        let relation = first_of(&["relation", "sense", "op"])
            .and_then(Value::as_str)
            .unwrap_or("<=");
        let sign = match relation {
            "<=" | "≤" | "<" => 1.0,
            ">=" | "≥" | ">" => -1.0,
            other => {
                let message = format!("a condition with “{other}” is not offered");
                return Err(Refused::unsupported(message));
            }
        };
        if !at_most.is_finite() {
            let message = "the bound of a condition is no finite number";
            return Err(Refusal::new(RefusalKind::NotFinite, message).into());
        }
        knowledge.rules.push(WeightRule {
            coefficients: coefficients.iter().map(|one| sign * one).collect(),
            at_most: sign * at_most,
        });
    }
    Ok(())
}
