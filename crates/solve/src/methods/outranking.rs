//! Rankings by comparing offers in pairs.

use mcda::ranking::{Normalisation, Outranking, Thresholds, electre_1, electre_3, electre_tri};
use mcda::{Table, Weights};
use serde_json::Value;

use super::Answer;
use crate::Refused;
use crate::figures::Figures;
use crate::inputs::{self, Inputs, mismatch};

/// The answer of a method of this field; none when the method is of another.
pub(super) fn answer(method: &str, inputs: &Inputs<'_>) -> Option<Answer> {
    match method {
        "electre1" => Some(answer_electre_1(inputs)),
        "electre3" => Some(answer_electre_3(inputs)),
        "electre-tri" => Some(answer_electre_tri(inputs)),
        _ => None,
    }
}

fn problem(inputs: &Inputs<'_>) -> Result<(Table, Weights), Refused> {
    let table = inputs.table()?;
    let weights = inputs.weights(table.criteria())?;
    Ok((table, weights))
}

fn answer_electre_1(inputs: &Inputs<'_>) -> Answer {
    let (table, weights) = problem(inputs)?;
    let words = |name: &str| inputs.text(name).to_lowercase();
    if ["strict", "half", "better than"]
        .iter()
        .any(|word| words("concordance").contains(word))
    {
        return Err(Refused::unsupported(
            "concordance counts the criteria on which an offer is at least as good",
        ));
    }
    if ["pair", "weighted"]
        .iter()
        .any(|word| words("discordance").contains(word))
    {
        return Err(Refused::unsupported(
            "discordance is a share of the largest range over criteria",
        ));
    }
    let by = normalisation(&words("normalisation"))?;
    let (agreement, opposition) = (inputs.number("p")?, inputs.number("q")?);
    let found = electre_1(&table, &weights, by, agreement, opposition)?;
    let names = inputs.names("alternatives")?;
    let kernel: Vec<String> = found.kernel.iter().map(|row| names[*row].clone()).collect();
    Ok(Figures::default()
        .with("concordance", found.concordance)
        .with("discordance", found.discordance)
        .with("outranks", found.outranks)
        .with("kernel", kernel))
}

/// The normalisation of ELECTRE I by the words for it; the figures as given where there are none.
fn normalisation(words: &str) -> Result<Normalisation, Refused> {
    let any = |names: &[&str]| names.iter().any(|name| words.contains(name));
    if words.is_empty() || any(&["none", "given"]) {
        Ok(Normalisation::Given)
    } else if any(&["vector", "euclid", "square"]) {
        Ok(Normalisation::Vector)
    } else if any(&["sum", "share"]) {
        Ok(Normalisation::Share)
    } else if any(&["min-max", "minmax", "range"]) {
        Ok(Normalisation::MinMax)
    } else {
        Err(Refused::unsupported(format!(
            "the normalisation “{words}” is not offered"
        )))
    }
}

fn answer_electre_3(inputs: &Inputs<'_>) -> Answer {
    let (table, weights) = problem(inputs)?;
    let found = electre_3(&table, &weights, &thresholds(inputs, table.criteria())?)?;
    let names = inputs.names("alternatives")?;
    let named = |groups: &[Vec<usize>]| -> Vec<Vec<String>> {
        let group = |group: &Vec<usize>| group.iter().map(|row| names[*row].clone()).collect();
        groups.iter().map(group).collect()
    };
    let relations: Vec<Vec<&str>> = found
        .relations
        .iter()
        .map(|row| row.iter().map(|relation| sign(*relation)).collect())
        .collect();
    Ok(Figures::default()
        .with("concordance", found.concordance)
        .with("discordance_by_criterion", found.discordance)
        .with("credibility", found.credibility)
        .with("distillation_descending", named(&found.descending))
        .with("distillation_ascending", named(&found.ascending))
        .with("final_relation", relations))
}

fn sign(relation: Option<Outranking>) -> &'static str {
    match relation {
        None => "-",
        Some(Outranking::Preferred) => "P+",
        Some(Outranking::Outranked) => "P-",
        Some(Outranking::Indifferent) => "I",
        Some(Outranking::Incomparable) => "R",
    }
}

fn answer_electre_tri(inputs: &Inputs<'_>) -> Answer {
    let (table, weights) = problem(inputs)?;
    let profiles = inputs.rows("profiles")?;
    let limits = thresholds(inputs, table.criteria())?;
    let found = electre_tri(&table, &weights, &profiles, &limits, inputs.number("cut")?)?;
    // Classes count from the worst, unless the words say that the first is the best.
    let words = inputs.text("classes").to_lowercase().replace(' ', "");
    let best_first = words.contains("1=best");
    let numbered = |classes: Vec<usize>| -> Vec<usize> {
        let number = |class: usize| {
            if best_first {
                profiles.len() + 2 - class
            } else {
                class
            }
        };
        classes.into_iter().map(number).collect()
    };
    Ok(Figures::default()
        .with("concordance_a_b", found.concordance)
        .with("credibility_a_b", found.credibility)
        .with("pessimistic", numbered(found.pessimistic))
        .with("optimistic", numbered(found.optimistic)))
}

/// The thresholds q, p and v of each criterion; a veto may be null for one criterion or for all.
fn thresholds(inputs: &Inputs<'_>, criteria: usize) -> Result<Vec<Thresholds>, Refused> {
    let (q, p) = (inputs.numbers("q")?, inputs.numbers("p")?);
    let v = match inputs.get("v") {
        None => vec![None; criteria],
        Some(given) => vetoes(given).ok_or_else(|| mismatch("“v” is no list of numbers"))?,
    };
    if [q.len(), p.len(), v.len()] != [criteria; 3] {
        let message = format!(
            "thresholds of {}, {} and {} for {criteria} criteria",
            q.len(),
            p.len(),
            v.len()
        );
        return Err(mismatch(message));
    }
    let join = |((q, p), v): ((f64, f64), Option<f64>)| Thresholds {
        indifference: q,
        preference: p,
        veto: v,
    };
    Ok(q.into_iter().zip(p).zip(v).map(join).collect())
}

fn vetoes(given: &Value) -> Option<Vec<Option<f64>>> {
    let read = |one: &Value| match one {
        Value::Null => Some(None),
        one => inputs::number(one).map(Some),
    };
    given.as_array()?.iter().map(read).collect()
}
