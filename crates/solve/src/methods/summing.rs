//! Rankings by sums and products of values, by distance from the best, and by preference in pairs.
//!
//! Weights count as they are given: the mathematics works with weights that add up to 1, and the figures that grow with the
//! weights are scaled back here. Preference indices and flows are the exception; they are defined as weighted means.

use mcda::ranking::{
    Advantage, Distance, Normalisation, Outranking, Preference, Stability, Vikor, promethee,
    topsis, vikor, waspas, weighted_product, weighted_sum,
};
use mcda::{Scores, Table, Weights};
use serde_json::Value;

use super::Answer;
use crate::Refused;
use crate::figures::Figures;
use crate::inputs::{Inputs, mismatch, number};

/// The answer of a method of this field; none when the method is of another.
pub(super) fn answer(method: &str, inputs: &Inputs<'_>) -> Option<Answer> {
    Some(match method {
        "wsm" => wsm(inputs),
        "wpm" => wpm(inputs),
        "waspas" => waspas_blend(inputs),
        "topsis" => closeness_to_ideal(inputs),
        "vikor" => compromise(inputs),
        "promethee" => flows(inputs),
        _ => return None,
    })
}

/// A table with its weights, and what the weights added up to as given.
struct Problem {
    table: Table,
    weights: Weights,
    total: f64,
}

impl Problem {
    fn of(inputs: &Inputs<'_>) -> Result<Self, Refused> {
        let table = inputs.table()?;
        let weights = inputs.weights(table.criteria())?;
        let total = inputs.numbers("weights")?.iter().sum();
        Ok(Self {
            table,
            weights,
            total,
        })
    }

    /// Figures that are linear in the weights, for the weights as given.
    fn scaled(&self, figures: &[f64]) -> Vec<f64> {
        figures.iter().map(|figure| figure * self.total).collect()
    }
}

fn wsm(inputs: &Inputs<'_>) -> Answer {
    let problem = Problem::of(inputs)?;
    let by = normalisation(inputs, "wsm", Normalisation::LinearRatio);
    let found = weighted_sum(&problem.table, &problem.weights, by)?;
    let wording = inputs.text("weights_used_as").to_lowercase();
    let is_as_given = wording.is_empty() || wording.contains("given") || wording.contains("not ");
    let scores = if is_as_given {
        problem.scaled(&found.scores.values)
    } else {
        found.scores.values.clone()
    };
    Ok(Figures::default()
        .with("scores", scores)
        .with("ranking", found.scores.ranks()))
}

fn wpm(inputs: &Inputs<'_>) -> Answer {
    let problem = Problem::of(inputs)?;
    let by = normalisation(inputs, "wpm", Normalisation::ReciprocalShare);
    let found = weighted_product(&problem.table, &problem.weights, by)?;
    let mut figures = Figures::default()
        .with("log10_scores", problem.scaled(&found.logarithms))
        .with("ranking", found.scores.ranks());
    for (one, other) in [(0, 1), (0, 2), (1, 2)] {
        if other < problem.table.offers() {
            let ratio = found.ratio(one, other);
            figures = figures.with(
                &format!("ratio_A{}_A{}", one + 1, other + 1),
                ratio.map(|ratio| ratio.powf(problem.total)),
            );
        }
    }
    Ok(figures)
}

fn waspas_blend(inputs: &Inputs<'_>) -> Answer {
    let problem = Problem::of(inputs)?;
    let by = normalisation(inputs, "waspas", Normalisation::LinearRatio);
    let lambda = inputs.number_or("lambda", 0.5)?;
    let found = waspas(&problem.table, &problem.weights, by, lambda)?;
    let sums = problem.scaled(&found.sum.scores.values);
    let products: Vec<f64> = found
        .product
        .scores
        .values
        .iter()
        .map(|product| product.powf(problem.total))
        .collect();
    let blend = |lambda: f64| -> Vec<f64> {
        sums.iter()
            .zip(&products)
            .map(|(sum, product)| lambda * sum + (1.0 - lambda) * product)
            .collect()
    };
    let by_lambda = match inputs.get("lambdas") {
        None => None,
        Some(_) => {
            let lambdas = inputs.numbers("lambdas")?;
            for lambda in &lambdas {
                waspas(&problem.table, &problem.weights, by, *lambda)?;
            }
            Some(lambdas.into_iter().map(blend).collect::<Vec<_>>())
        }
    };
    let scores = Scores::highest(blend(lambda));
    Ok(Figures::default()
        .with("ranking", scores.ranks())
        .with("scores", scores.values)
        .with_some("scores_by_lambda", by_lambda)
        .with("wsm", sums.as_slice())
        .with("wpm", products.as_slice()))
}

fn closeness_to_ideal(inputs: &Inputs<'_>) -> Answer {
    let problem = Problem::of(inputs)?;
    let by = normalisation(inputs, "topsis", Normalisation::Vector);
    let distance = distance(inputs)?;
    let found = topsis(&problem.table, &problem.weights, by, distance)?;
    let by_vector = topsis(
        &problem.table,
        &problem.weights,
        Normalisation::Vector,
        distance,
    )?;
    let offers = problem.table.offers();
    Ok(Figures::default()
        .with("closeness", or_undefined(&found.closeness, offers))
        .with("ranking", found.ranks())
        .with("distance_ideal", problem.scaled(&found.distance_ideal))
        .with(
            "distance_anti_ideal",
            problem.scaled(&found.distance_anti_ideal),
        )
        .with("normalised_matrix", found.normalised.rows().to_vec())
        .with(
            "closeness_vector",
            or_undefined(&by_vector.closeness, offers),
        )
        .with("ranking_vector", by_vector.ranks()))
}

fn compromise(inputs: &Inputs<'_>) -> Answer {
    let problem = Problem::of(inputs)?;
    let found = regrets(&problem, inputs)?;
    let settled = match inputs.names("alternatives") {
        Err(_) => None,
        Ok(names) => Some(
            found
                .settled
                .iter()
                .map(|offer| names[*offer].clone())
                .collect::<Vec<_>>(),
        ),
    };
    Ok(Figures::default()
        .with("S", problem.scaled(&found.group_regret.values))
        .with("R", problem.scaled(&found.largest_regret.values))
        .with("Q", found.compromise.values.as_slice())
        .with("ranking_by_Q", found.compromise.ranks())
        .with("acceptable_advantage", found.is_ahead)
        .with("acceptable_stability", found.is_stable)
        .with_some("compromise_set", settled))
}

fn regrets(problem: &Problem, inputs: &Inputs<'_>) -> Result<Vikor, Refused> {
    let v = inputs.number_or("v", 0.5)?;
    let advantage = match inputs.get("DQ").and_then(number) {
        Some(least) => Advantage::Fixed(least),
        None if inputs.text("DQ").contains("0.25") => Advantage::AtMostAQuarter,
        None => Advantage::ByOffers,
    };
    let wording = inputs.text("stability").to_lowercase();
    let stability = if wording.contains("and ") && !wording.contains("or ") {
        Stability::Both
    } else {
        Stability::Either
    };
    Ok(vikor(
        &problem.table,
        &problem.weights,
        v,
        advantage,
        stability,
    )?)
}

fn flows(inputs: &Inputs<'_>) -> Answer {
    let problem = Problem::of(inputs)?;
    let wording = inputs.text("flows").replace(' ', "").replace('−', "-");
    let is_other = wording.contains("bym") || wording.contains("byn") || wording.contains("sum");
    if is_other && !wording.contains("m-1") && !wording.contains("n-1") {
        let message = "flows are divided by the number of the other alternatives only";
        return Err(Refused::unsupported(message));
    }
    let preferences = preferences(inputs, "preference_functions", problem.table.criteria())?;
    let found = promethee(&problem.table, &problem.weights, &preferences)?;
    let relations: Vec<Vec<&str>> = found
        .relations
        .iter()
        .map(|row| row.iter().map(|one| sign(*one)).collect())
        .collect();
    Ok(Figures::default()
        .with("preference_indices", found.indices)
        .with("phi_plus", found.flows.positive)
        .with("phi_minus", found.flows.negative)
        .with("ranking", found.flows.net.ranks())
        .with("phi_net", found.flows.net.values)
        .with("promethee_1", relations))
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

/// Scores offer by offer; null each where the method gives none.
pub(super) fn or_undefined(scores: &Option<Scores>, offers: usize) -> Vec<Option<f64>> {
    match scores {
        Some(scores) => scores.values.iter().copied().map(Some).collect(),
        None => vec![None; offers],
    }
}

/// The definition that the wording of a parameter means; the usual one of the method where it means none of these.
pub(super) fn normalisation(
    inputs: &Inputs<'_>,
    method: &str,
    usual: Normalisation,
) -> Normalisation {
    let wording = inputs.text("normalisation").to_lowercase();
    let own = wording.split(';').find(|part| part.contains(method));
    let wording = own.unwrap_or(&wording);
    let says = |words: &[&str]| words.iter().any(|word| wording.contains(word));
    if says(&[
        "min-max",
        "min–max",
        "minmax",
        "min max",
        "max-min",
        "max - min",
    ]) {
        Normalisation::MinMax
    } else if says(&["vector", "sqrt", "√", "euclid"]) {
        Normalisation::Vector
    } else if says(&["linear ratio", "min/x", "min / x"]) {
        Normalisation::LinearRatio
    } else if says(&["sum", "share"]) {
        Normalisation::ReciprocalShare
    } else if says(&["ratio", "linear"]) {
        Normalisation::LinearRatio
    } else if says(&["max"]) {
        Normalisation::Max
    } else if says(&["none", "as given", "no normalisation"]) {
        Normalisation::Given
    } else {
        usual
    }
}

fn distance(inputs: &Inputs<'_>) -> Result<Distance, Refused> {
    let wording = inputs.text("distance").to_lowercase();
    let says = |words: &[&str]| words.iter().any(|word| wording.contains(word));
    if wording.is_empty() || says(&["euclid"]) {
        Ok(Distance::Euclidean)
    } else if says(&["manhattan", "city", "taxi"]) {
        Ok(Distance::CityBlock)
    } else if says(&["chebyshev", "tchebychev", "largest"]) {
        Ok(Distance::Largest)
    } else {
        let message = format!("the distance “{wording}” is not offered");
        Err(Refused::unsupported(message))
    }
}

/// The preference function of each criterion under this parameter; the usual one where none are given.
pub(super) fn preferences(
    inputs: &Inputs<'_>,
    name: &str,
    criteria: usize,
) -> Result<Vec<Preference>, Refused> {
    let Some(listed) = inputs.get(name) else {
        return Ok(vec![Preference::Usual; criteria]);
    };
    let listed = listed
        .as_array()
        .ok_or_else(|| mismatch(format!("“{name}” is no list")))?;
    listed.iter().map(preference).collect()
}

fn preference(function: &Value) -> Result<Preference, Refused> {
    let kind = function.get("type").unwrap_or(function).as_str();
    let kind = kind.ok_or_else(|| mismatch("a preference function has no type"))?;
    let threshold = |name: &str| {
        let given = function.get(name).and_then(number);
        given.ok_or_else(|| mismatch(format!("the “{kind}” function has no “{name}”")))
    };
    Ok(match kind {
        "usual" => Preference::Usual,
        "ushape" => Preference::UShape { q: threshold("q")? },
        "vshape" => Preference::VShape { p: threshold("p")? },
        "level" => Preference::Level {
            q: threshold("q")?,
            p: threshold("p")?,
        },
        "linear" => Preference::Linear {
            q: threshold("q")?,
            p: threshold("p")?,
        },
        "gaussian" => Preference::Gaussian { s: threshold("s")? },
        other => {
            let message = format!("the preference function “{other}” is not offered");
            return Err(Refused::unsupported(message));
        }
    })
}
