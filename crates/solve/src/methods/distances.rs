//! Rankings by distance from the best and the worst.

mod formula;

use mcda::ranking::{
    Distance, Normalisation, aras, characteristic_objects, codas, comet, copras, edas, marcos,
    moora, spotis, topsis, weighted_sum,
};
use mcda::{Table, Weights};
use serde_json::Value;

use super::Answer;
use crate::Refused;
use crate::figures::Figures;
use crate::inputs::{self, Inputs, mismatch};

/// The threshold of CODAS that its authors take.
pub(super) const USUAL_TAU: f64 = 0.02;

/// The answer of a method of this field; none when the method is of another.
pub(super) fn answer(method: &str, inputs: &Inputs<'_>) -> Option<Answer> {
    let solve = match method {
        "spotis" => answer_spotis,
        "edas" => answer_edas,
        "copras" => answer_copras,
        "aras" => answer_aras,
        "moora" => answer_moora,
        "marcos" => answer_marcos,
        "codas" => answer_codas,
        "comet" => answer_comet,
        _ => return None,
    };
    Some(solve(inputs))
}

/// The offers, the weights, and what the weights added up to as given. The methods normalise weights; figures that grow with
/// them are answered for the weights as given.
fn problem(inputs: &Inputs<'_>) -> Result<(Table, Weights, f64), Refused> {
    let table = inputs.table()?;
    let weights = inputs.weights(table.criteria())?;
    let total = inputs.numbers("weights")?.iter().sum();
    Ok((table, weights, total))
}

fn times(figures: &[f64], factor: f64) -> Vec<f64> {
    figures.iter().map(|figure| figure * factor).collect()
}

/// A list of numbers where one is given; a sentence about it stands for the usual one.
fn own_list(inputs: &Inputs<'_>, name: &str) -> Result<Option<Vec<f64>>, Refused> {
    match inputs.get(name) {
        None | Some(Value::String(_)) => Ok(None),
        Some(_) => inputs.numbers(name).map(Some),
    }
}

fn answer_spotis(inputs: &Inputs<'_>) -> Answer {
    let (table, weights, total) = problem(inputs)?;
    let pair = |bound: &Vec<f64>| match bound[..] {
        [low, high] => Ok((low, high)),
        _ => Err(mismatch("each criterion has a lower and an upper bound")),
    };
    let bounds: Result<Vec<(f64, f64)>, Refused> =
        inputs.rows("bounds")?.iter().map(pair).collect();
    let ideal = own_list(inputs, "ideal_point")?;
    let found = spotis(&table, &weights, &bounds?, ideal.as_deref())?;
    Ok(Figures::default()
        .with("scores", times(&found.scores.values, total))
        .with("ranking_low_is_best", found.scores.ranks())
        .with("distances", found.distances)
        .with("ideal_point", found.ideal))
}

fn answer_edas(inputs: &Inputs<'_>) -> Answer {
    let (table, weights, _) = problem(inputs)?;
    let found = edas(&table, &weights)?;
    Ok(Figures::default()
        .with("scores", &found.scores.values[..])
        .with("NSP", found.normalised_positive)
        .with("NSN", found.normalised_negative)
        .with("ranking", found.scores.ranks())
        .with("average", found.average)
        .with("no_information", found.tells_nothing))
}

fn answer_copras(inputs: &Inputs<'_>) -> Answer {
    only_by_shares(inputs)?;
    let (table, weights, total) = problem(inputs)?;
    let found = copras(&table, &weights)?;
    Ok(Figures::default()
        .with("Q", times(&found.scores.values, total))
        .with("utility", found.utility)
        .with("S_plus", times(&found.gains, total))
        .with("S_minus", times(&found.costs, total))
        .with("ranking", found.scores.ranks()))
}

fn answer_aras(inputs: &Inputs<'_>) -> Answer {
    only_by_shares(inputs)?;
    let (table, weights, total) = problem(inputs)?;
    let optimal = own_list(inputs, "optimal_row")?;
    let found = aras(&table, &weights, optimal.as_deref())?;
    Ok(Figures::default()
        .with("utility", &found.utility.values[..])
        .with("S", times(&found.sums, total))
        .with("S_optimal", found.optimal_sum * total)
        .with("ranking", found.utility.ranks())
        .with("optimal_row", found.optimal))
}

fn answer_moora(inputs: &Inputs<'_>) -> Answer {
    let by = match normalisation(inputs) {
        None => Normalisation::Vector,
        Some(by) => by?,
    };
    let (table, weights, total) = problem(inputs)?;
    let found = moora(&table, &weights, by)?;
    Ok(Figures::default()
        .with("scores", times(&found.scores.values, total))
        .with("ranking", found.scores.ranks())
        .with(
            "reference_point_max_distance",
            times(&found.largest_distance.values, total),
        )
        .with("ranking_reference_point", found.largest_distance.ranks()))
}

fn answer_marcos(inputs: &Inputs<'_>) -> Answer {
    let (table, weights, _) = problem(inputs)?;
    let found = marcos(&table, &weights)?;
    Ok(Figures::default()
        .with("utility", &found.utility.values[..])
        .with("K_minus", found.to_anti_ideal)
        .with("K_plus", found.to_ideal)
        .with("ranking", found.utility.ranks()))
}

fn answer_codas(inputs: &Inputs<'_>) -> Answer {
    let (table, weights, total) = problem(inputs)?;
    // Distances grow with the weights as given, and so the threshold is one of those.
    let tau = inputs.number_or("tau", USUAL_TAU)?;
    let found = codas(&table, &weights, tau / total)?;
    Ok(Figures::default()
        .with("scores", times(&found.scores.values, total))
        .with("euclidean", times(&found.euclidean, total))
        .with("taxicab", times(&found.taxicab, total))
        .with("ranking", found.scores.ranks()))
}

fn answer_comet(inputs: &Inputs<'_>) -> Answer {
    let table = inputs.table()?;
    let values = inputs.rows("characteristic_values")?;
    if values.len() != table.criteria() {
        let message = format!(
            "characteristic values of {} for {} criteria",
            values.len(),
            table.criteria()
        );
        return Err(mismatch(message));
    }
    let objects = characteristic_objects(&values)?;
    let worth = judgements(inputs, &table, &objects)?;
    let found = comet(&table, &values, &worth)?;
    Ok(Figures::default()
        .with("characteristic_objects", found.objects)
        .with("object_preferences", found.preferences)
        .with("scores", &found.scores.values[..])
        .with("ranking", found.scores.ranks()))
}

/// How the expert values the characteristic objects, the highest being the best: by a method or formula named in words, by
/// ranks (1 is best), or by a table of judgements in pairs (1 preferred, ½ equal, 0 not), of which the row sums count.
fn judgements(
    inputs: &Inputs<'_>,
    table: &Table,
    objects: &[Vec<f64>],
) -> Result<Vec<f64>, Refused> {
    let order = inputs.get("preference_order_of_objects");
    let expert = inputs.get("expert");
    let mut given: Vec<&Value> = expert.into_iter().chain(order).collect();
    // A list says more than a sentence; of two sentences the one about the expert is read first.
    given.sort_by_key(|one| one.is_string());
    let mut found = Err(mismatch(
        "“preference_order_of_objects” or “expert” is missing",
    ));
    for one in given {
        found = judgement(one, inputs, table, objects);
        if found.is_ok() {
            break;
        }
    }
    found
}

fn judgement(
    given: &Value,
    inputs: &Inputs<'_>,
    table: &Table,
    objects: &[Vec<f64>],
) -> Result<Vec<f64>, Refused> {
    if let Some(words) = given.as_str() {
        return in_words(words, inputs, table, objects);
    }
    match (inputs::numbers(given), inputs::rows(given)) {
        (Some(ranks), _) => Ok(ranks.iter().map(|rank| -rank).collect()),
        (None, Some(pairs)) if pairs.iter().all(|row| row.len() == objects.len()) => {
            Ok(pairs.iter().map(|row| row.iter().sum()).collect())
        }
        _ => Err(mismatch(
            "the objects are judged by a rank each, or each against each other",
        )),
    }
}

fn in_words(
    words: &str,
    inputs: &Inputs<'_>,
    table: &Table,
    objects: &[Vec<f64>],
) -> Result<Vec<f64>, Refused> {
    let names = inputs.names("criteria").unwrap_or_default();
    if let Some(worth) = formula::values(words, &names, objects) {
        return Ok(worth);
    }
    let lower = words.to_lowercase();
    let objects = Table::new(objects.to_vec(), table.directions().to_vec())?;
    if lower.contains("topsis") {
        let weights = inputs.weights(table.criteria())?;
        let by = if lower.contains("vector") {
            Normalisation::Vector
        } else {
            Normalisation::MinMax
        };
        let found = topsis(&objects, &weights, by, Distance::Euclidean)?;
        Ok(found
            .closeness
            .map_or_else(|| vec![1.0; objects.offers()], |scores| scores.values))
    } else if ["sum", "saw", "wsm"]
        .iter()
        .any(|word| lower.contains(word))
    {
        let weights = inputs.weights(table.criteria())?;
        Ok(weighted_sum(&objects, &weights, Normalisation::MinMax)?
            .scores
            .values)
    } else {
        Err(Refused::unsupported(format!(
            "the expert “{words}” is not offered"
        )))
    }
}

/// The normalisation that is named, if one is.
fn normalisation(inputs: &Inputs<'_>) -> Option<Result<Normalisation, Refused>> {
    let words = inputs.text("normalisation").to_lowercase();
    let any = |names: &[&str]| names.iter().any(|name| words.contains(name));
    if words.is_empty() {
        None
    } else if any(&["vector", "euclid", "square"]) {
        Some(Ok(Normalisation::Vector))
    } else if any(&["sum", "share"]) {
        Some(Ok(Normalisation::Share))
    } else if any(&["min-max", "minmax", "range"]) {
        Some(Ok(Normalisation::MinMax))
    } else if any(&["none", "given"]) {
        Some(Ok(Normalisation::Given))
    } else {
        let message = format!("the normalisation “{words}” is not offered");
        Some(Err(Refused::unsupported(message)))
    }
}

/// COPRAS and ARAS are defined by shares of column sums.
fn only_by_shares(inputs: &Inputs<'_>) -> Result<(), Refused> {
    match normalisation(inputs).transpose()? {
        None | Some(Normalisation::Share) => Ok(()),
        Some(_) => Err(Refused::unsupported(
            "this method is defined by shares of column sums only",
        )),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn preferences(params: Value) -> Answer {
        let problem = json!({
            "alternatives": ["A"], "criteria": ["C1", "C2"], "matrix": [[1, 1]],
            "directions": ["max", "min"], "weights": [3, 1],
            "params": params,
        });
        answer_comet(&Inputs::of(&problem))
    }

    #[test]
    fn an_expert_judges_by_words_by_ranks_or_in_pairs() {
        let values = json!([[0, 2], [0, 2]]);
        let ways = [
            json!({"characteristic_values": values, "expert": "weighted sum of the given weights"}),
            json!({"characteristic_values": values, "expert": "TOPSIS"}),
            json!({"characteristic_values": values, "expert": "c1 * 3 - c2"}),
            json!({"characteristic_values": values, "preference_order_of_objects": [3, 4, 1, 2]}),
            json!({"characteristic_values": values, "expert": [
                [0.5, 1, 0, 0], [0, 0.5, 0, 0], [1, 1, 0.5, 1], [1, 1, 0, 0.5]
            ]}),
        ];
        for way in ways {
            let found = preferences(way).unwrap().into_value();
            let thirds = [1.0 / 3.0, 0.0, 1.0, 2.0 / 3.0];
            assert_eq!(found["object_preferences"], json!(thirds));
        }
    }

    #[test]
    fn an_expert_who_is_not_known_is_refused() {
        let values = json!([[0, 2], [0, 2]]);
        let unknown = json!({"characteristic_values": values, "expert": "a committee"});
        assert_eq!(preferences(unknown).unwrap_err().kind, "unsupported");
        let missing = json!({"characteristic_values": values});
        assert_eq!(preferences(missing).unwrap_err().kind, "dimension_mismatch");
    }
}
