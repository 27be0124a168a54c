//! SMAA-2 of a problem, and of samples drawn elsewhere.

use std::num::NonZeroUsize;
use std::thread;

use mcda::robustness::{self, Sampled, Sampling, Uncertain, UncertainTable, ValueScale};
use mcda::{Direction, Refusal, RefusalKind, Table};
use serde_json::Value;

use super::super::Answer;
use super::weight_knowledge::weight_space;
use crate::Refused;
use crate::figures::Figures;
use crate::inputs::{Inputs, mismatch, number, numbers, rows};

/// Standard errors of shares are then at most 0.0005.
const USUAL_SAMPLES: f64 = 1_000_000.0;

/// SMAA-2 of a problem. Besides the parameters of the vocabulary it reads `samples` and `seed`.
pub(super) fn of_problem(inputs: &Inputs<'_>) -> Answer {
    let criteria = criteria(inputs)?;
    let table = uncertain_table(inputs, &criteria)?;
    let space = weight_space(inputs, &criteria)?;
    if let Some(values) = table.known_values()
        && let Some(exact) = robustness::exact_acceptability(&space, &values)
    {
        return Ok(exact_figures(&exact));
    }
    let sampling = sampling(inputs)?;
    let found = robustness::acceptability(&space, &table, sampling)?;
    let central: Vec<Option<Vec<f64>>> = found
        .central_weights
        .iter()
        .map(|own| {
            own.as_ref()
                .map(|own| own.iter().map(|one| one.value).collect())
        })
        .collect();
    let confidence = robustness::confidence_factors(&table, &central, sampling)?;
    let known = table.known_values();
    let exact_pairs = known.and_then(|values| robustness::exact_pairwise_winning(&space, &values));
    let pairs: Vec<Vec<Sampled>> = match exact_pairs {
        Some(exact) => exact
            .into_iter()
            .map(|row| row.into_iter().map(Sampled::exact).collect())
            .collect(),
        None => found.pairwise_winning,
    };
    let first: Vec<f64> = found.ranks.iter().map(|own| own[0].value).collect();
    let ranks = values_of(&found.ranks);
    let errors = Figures::default()
        .with("rank_acceptability", errors_of(&found.ranks))
        .with(
            "central_weights",
            found
                .central_weights
                .iter()
                .map(|own| own.as_ref().map(|own| errors_of_row(own)))
                .collect::<Vec<_>>(),
        )
        .with(
            "confidence_factors",
            confidence
                .iter()
                .map(|one| one.map(|one| one.standard_error))
                .collect::<Vec<_>>(),
        )
        .with("pairwise_winning", errors_of(&pairs))
        .with(
            "ranking_entropy",
            found.ranking_entropy.map(|one| one.standard_error),
        )
        .with("score_mean", errors_of_row(&found.score_means))
        .with("score_variance", errors_of_row(&found.score_variances));
    Ok(of_first_offers(&ranks)
        .with("rank_acceptability", ranks)
        .with("first_rank_acceptability", first)
        .with("central_weights", central)
        .with(
            "confidence_factors",
            confidence
                .iter()
                .map(|one| one.map(|one| one.value))
                .collect::<Vec<_>>(),
        )
        .with("pairwise_winning", values_of(&pairs))
        .with(
            "ranking_entropy",
            found.ranking_entropy.map(|one| one.value),
        )
        .with("score_mean", values_of_row(&found.score_means))
        .with("score_variance", values_of_row(&found.score_variances))
        .with("samples", Value::from(found.samples))
        .with("standard_errors", errors))
}

/// SMAA-2 of samples drawn elsewhere.
pub(super) fn of_samples(inputs: &Inputs<'_>) -> Answer {
    let base = inputs.number_or("entropy_log_base", 2.0)?;
    if !(base > 0.0 && base != 1.0 && base.is_finite()) {
        let message = "the base of a logarithm is above zero and not 1";
        return Err(Refusal::new(RefusalKind::OutOfBounds, message).into());
    }
    let values = inputs.need("partial_values")?;
    let values: Option<Vec<_>> = values
        .as_array()
        .and_then(|list| list.iter().map(rows).collect());
    let values = values.ok_or_else(|| mismatch("“partial_values” is no list of tables"))?;
    let found = robustness::acceptability_of_samples(&values, &inputs.rows("weights")?)?;
    if let Ok(names) = inputs.names("alternatives")
        && names.len() != found.ranks.len()
    {
        return Err(mismatch(
            "there are values for another number of alternatives",
        ));
    }
    let in_base = |bits: f64| bits * std::f64::consts::LN_2 / base.ln();
    let central: Vec<Option<Vec<f64>>> = found
        .central_weights
        .iter()
        .map(|own| own.as_ref().map(|own| values_of_row(own)))
        .collect();
    let errors = Figures::default()
        .with("rank_acceptability", errors_of(&found.ranks))
        .with(
            "central_weights",
            found
                .central_weights
                .iter()
                .map(|own| own.as_ref().map(|own| errors_of_row(own)))
                .collect::<Vec<_>>(),
        )
        .with("pairwise_winning", errors_of(&found.pairwise_winning))
        .with(
            "ranking_entropy",
            found
                .ranking_entropy
                .map(|one| in_base(one.standard_error).abs()),
        );
    Ok(Figures::default()
        .with("rank_acceptability", values_of(&found.ranks))
        .with("central_weights", central)
        .with("pairwise_winning", values_of(&found.pairwise_winning))
        .with(
            "ranking_entropy",
            found.ranking_entropy.map(|one| in_base(one.value)),
        )
        .with("samples", Value::from(found.samples))
        .with("standard_errors", errors))
}

fn exact_figures(exact: &robustness::ExactAcceptability) -> Figures {
    let fractions =
        |row: &Vec<robustness::Fraction>| row.iter().map(ToString::to_string).collect::<Vec<_>>();
    let decimals =
        |row: &Vec<robustness::Fraction>| row.iter().map(|one| one.to_f64()).collect::<Vec<_>>();
    let ranks: Vec<Vec<f64>> = exact.ranks.iter().map(decimals).collect();
    let first: Vec<f64> = ranks.iter().map(|own| own[0]).collect();
    of_first_offers(&ranks)
        .with("rank_acceptability", ranks)
        .with("first_rank_acceptability", first)
        .with(
            "rank_acceptability_exact",
            exact.ranks.iter().map(fractions).collect::<Vec<_>>(),
        )
        .with(
            "central_weights",
            exact
                .central_weights
                .iter()
                .map(|own| own.as_ref().map(decimals))
                .collect::<Vec<_>>(),
        )
        .with("confidence_factors", exact.confidence_factors.clone())
        .with(
            "pairwise_winning",
            exact
                .pairwise_winning
                .iter()
                .map(decimals)
                .collect::<Vec<_>>(),
        )
        .with("ranking_entropy", exact.ranking_entropy)
        .with("score_mean", exact.score_means.clone())
        .with("score_variance", exact.score_variances.clone())
        .with("samples", 0u32)
}

/// The rows of the first two and of the third offer by themselves: what a copy of the first does to the others.
fn of_first_offers(ranks: &[Vec<f64>]) -> Figures {
    let figures = Figures::default();
    match ranks {
        [first, second, third, ..] => figures
            .with("acceptable_first_two", vec![first.clone(), second.clone()])
            .with("rank_acceptability_of_third", third.clone()),
        _ => figures,
    }
}

fn values_of_row(row: &[Sampled]) -> Vec<f64> {
    row.iter().map(|one| one.value).collect()
}

fn errors_of_row(row: &[Sampled]) -> Vec<f64> {
    row.iter().map(|one| one.standard_error).collect()
}

fn values_of(table: &[Vec<Sampled>]) -> Vec<Vec<f64>> {
    table.iter().map(|row| values_of_row(row)).collect()
}

fn errors_of(table: &[Vec<Sampled>]) -> Vec<Vec<f64>> {
    table.iter().map(|row| errors_of_row(row)).collect()
}

fn sampling(inputs: &Inputs<'_>) -> Result<Sampling, Refused> {
    let whole = |name: &str, otherwise: f64, low: f64, high: f64| -> Result<u64, Refused> {
        let given = inputs.number_or(name, otherwise)?;
        if given.fract() == 0.0 && (low..=high).contains(&given) {
            return Ok(given as u64);
        }
        let message = format!("“{name}” is no whole number from {low} to {high}");
        Err(Refusal::new(RefusalKind::OutOfBounds, message).into())
    };
    Ok(Sampling {
        samples: whole("samples", USUAL_SAMPLES, 1.0, 1e8)?,
        seed: whole("seed", 1.0, 0.0, 9e15)?,
        threads: thread::available_parallelism().unwrap_or(NonZeroUsize::MIN),
        with_rankings: true,
    })
}

fn criteria(inputs: &Inputs<'_>) -> Result<Vec<String>, Refused> {
    if inputs.get("criteria").is_some() {
        return inputs.names("criteria");
    }
    let columns = inputs.rows("matrix")?.first().map_or(0, Vec::len);
    Ok((1..=columns).map(|place| format!("C{place}")).collect())
}

/// The figures of the problem: known ones in `matrix`, with `std` as normal deviations, and whatever
/// `distributions` (or `criteria_uncertainty`) tells criterion by criterion.
fn uncertain_table(inputs: &Inputs<'_>, criteria: &[String]) -> Result<UncertainTable, Refused> {
    let told = ["distributions", "criteria_uncertainty"]
        .iter()
        .find_map(|name| inputs.get(name).filter(|value| value.is_object()));
    let mut columns: Vec<Option<Vec<Uncertain>>> = vec![None; criteria.len()];
    if let Some(told) = told {
        for (column, name) in columns.iter_mut().zip(criteria) {
            if let Some(one) = told.get(name).filter(|one| !one.is_null()) {
                *column = Some(distributions(one)?);
            }
        }
    }
    let directions = directions(inputs, criteria.len())?;
    if columns.iter().any(Option::is_none) {
        let table = Table::new(inputs.rows("matrix")?, directions.clone())?;
        let deviations = deviations(inputs, &table)?;
        for (criterion, column) in columns.iter_mut().enumerate() {
            if column.is_none() {
                let cells = table.column(criterion).zip(&deviations);
                let made = cells.map(|(figure, own)| Uncertain::normal(figure, own[criterion]));
                *column = Some(made.collect::<Result<_, Refusal>>()?);
            }
        }
    }
    let columns: Vec<Vec<Uncertain>> = columns.into_iter().flatten().collect();
    let offers = columns.first().map_or(0, Vec::len);
    let named = inputs
        .names("alternatives")
        .map_or(offers, |names| names.len());
    if named != offers || columns.iter().any(|column| column.len() != offers) {
        return Err(mismatch(
            "there is another number of figures than of alternatives",
        ));
    }
    let scales = scales(inputs, criteria, &directions, &columns)?;
    let cells = (0..offers)
        .map(|offer| columns.iter().map(|column| column[offer].clone()).collect())
        .collect();
    Ok(UncertainTable::new(cells, scales)?)
}

/// The directions; more is better where none are given.
fn directions(inputs: &Inputs<'_>, criteria: usize) -> Result<Vec<Direction>, Refused> {
    if inputs.get("directions").is_none() {
        return Ok(vec![Direction::Max; criteria]);
    }
    let directions: Vec<Direction> = inputs
        .names("directions")?
        .iter()
        .enumerate()
        .map(|(place, name)| match name.as_str() {
            "max" => Ok(Direction::Max),
            "min" => Ok(Direction::Min),
            other => {
                let message = format!("“{other}” is no direction; it is max or min");
                Err(Refusal::at(RefusalKind::BadDirection, (0, place), message))
            }
        })
        .collect::<Result<_, _>>()?;
    if directions.len() == criteria {
        Ok(directions)
    } else {
        Err(mismatch(format!(
            "{} directions for {criteria} criteria",
            directions.len()
        )))
    }
}

/// The standard deviation of every cell: one for all, one for each criterion, or one for each cell.
fn deviations(inputs: &Inputs<'_>, table: &Table) -> Result<Vec<Vec<f64>>, Refused> {
    let deviations = match inputs.get("std") {
        None => vec![vec![0.0; table.criteria()]; table.offers()],
        Some(told) => {
            let one = number(told).map(|one| vec![vec![one; table.criteria()]; table.offers()]);
            let by_criterion = || numbers(told).map(|row| vec![row; table.offers()]);
            one.or_else(by_criterion)
                .or_else(|| rows(told))
                .ok_or_else(|| mismatch("“std” is no table of numbers"))?
        }
    };
    let fits = deviations.len() == table.offers()
        && deviations.iter().all(|row| row.len() == table.criteria());
    if !fits {
        return Err(mismatch("there is one deviation for each figure"));
    }
    for (row, own) in deviations.iter().enumerate() {
        if let Some(column) = own.iter().position(|one| !one.is_finite() || *one < 0.0) {
            let kind = if own[column].is_finite() {
                RefusalKind::Negative
            } else {
                RefusalKind::NotFinite
            };
            let message = format!("row {}, column {}: no deviation", row + 1, column + 1);
            return Err(Refusal::at(kind, (row, column), message).into());
        }
    }
    Ok(deviations)
}

/// The distributions of one criterion: a family and, for each offer, its parameters.
fn distributions(told: &Value) -> Result<Vec<Uncertain>, Refused> {
    let family = told
        .get("family")
        .and_then(Value::as_str)
        .unwrap_or_default()
        .to_lowercase();
    let list = told
        .get("parameters")
        .and_then(Value::as_array)
        .ok_or_else(|| mismatch("a distribution has a list of parameters"))?;
    let names = [
        "lognormal",
        "log-normal",
        "gaussian",
        "normal",
        "interval",
        "uniform",
        "triang",
        "beta",
        "empiric",
        "sample",
        "discrete",
        "exact",
        "determin",
    ];
    let family = names
        .into_iter()
        .find(|name| family.contains(name))
        .ok_or_else(|| {
            Refused::unsupported(format!("the distribution “{family}” is not offered"))
        })?;
    list.iter().map(|one| distribution(family, one)).collect()
}

fn distribution(family: &str, told: &Value) -> Result<Uncertain, Refused> {
    let parameters = number(told)
        .map(|one| vec![one])
        .or_else(|| numbers(told))
        .ok_or_else(|| mismatch("the parameters of a distribution are numbers"))?;
    let made = match (family, &parameters[..]) {
        ("lognormal" | "log-normal", [mean, deviation]) => Uncertain::log_normal(*mean, *deviation),
        ("gaussian" | "normal", [mean, deviation]) => Uncertain::normal(*mean, *deviation),
        ("interval" | "uniform", [low, high]) => Uncertain::interval(*low, *high),
        ("triang", [low, mode, high]) => Uncertain::triangular(*low, *mode, *high),
        ("beta", [a, b]) => Uncertain::beta(*a, *b, 0.0, 1.0),
        ("beta", [a, b, low, high]) => Uncertain::beta(*a, *b, *low, *high),
        ("empiric" | "sample" | "discrete", _) => Uncertain::empirical(parameters),
        (_, [figure]) => Uncertain::exact(*figure),
        _ => {
            return Err(mismatch(format!(
                "a distribution has no {} parameters",
                parameters.len()
            )));
        }
    };
    Ok(made?)
}

/// The scales of the criteria: between the stated ends; else over the range of the offers where the model speaks of a
/// linear scale; else the figures as given.
fn scales(
    inputs: &Inputs<'_>,
    criteria: &[String],
    directions: &[Direction],
    columns: &[Vec<Uncertain>],
) -> Result<Vec<ValueScale>, Refused> {
    let between = |low: f64, high: f64, direction: Direction| match direction {
        Direction::Max => ValueScale::between(low, high),
        Direction::Min => ValueScale::between(high, low),
    };
    if let Some(told) = inputs.get("scales") {
        let ends: Option<Vec<Vec<f64>>> = match told {
            Value::Object(by_name) => criteria
                .iter()
                .map(|name| by_name.get(name).and_then(numbers))
                .collect(),
            other => rows(other),
        };
        let ends = ends.filter(|ends| ends.len() == criteria.len());
        let ends =
            ends.ok_or_else(|| mismatch("“scales” is no pair of ends for each criterion"))?;
        return ends
            .iter()
            .zip(directions)
            .map(|(ends, direction)| match ends[..] {
                [low, high] => Ok(between(low.min(high), low.max(high), *direction)?),
                _ => Err(mismatch("a scale has two ends")),
            })
            .collect();
    }
    let model = format!(
        "{} {}",
        inputs.text("value_function"),
        inputs.text("partial_values")
    )
    .to_lowercase();
    let is_as_given =
        model.contains("as given") || !(model.contains("linear") || model.contains("min-max"));
    let scale = |(column, direction): (&Vec<Uncertain>, &Direction)| {
        let low = column
            .iter()
            .fold(f64::INFINITY, |low, one| low.min(one.usual_range().0));
        let high = column
            .iter()
            .fold(f64::NEG_INFINITY, |high, one| high.max(one.usual_range().1));
        // Where all are equal, any scale gives equal values.
        if is_as_given || low >= high {
            Ok(ValueScale::as_given(*direction))
        } else {
            Ok(between(low, high, *direction)?)
        }
    };
    columns.iter().zip(directions).map(scale).collect()
}
