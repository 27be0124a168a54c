//! Price formulas of tenders.

use mcda::Scores;
use mcda::price::{
    PriceFormula, Tender, price_per_quality_point, ranking_paradoxes, utility_index,
};
use mcda::{Refusal, RefusalKind};
use serde_json::Value;

use super::Answer;
use crate::Refused;
use crate::figures::Figures;
use crate::inputs::{Inputs, mismatch, number, numbers};

/// The answer of a method of this field; none when the method is of another.
pub(super) fn answer(method: &str, inputs: &Inputs<'_>) -> Option<Answer> {
    (method == "price-scoring").then(|| price_scoring(inputs))
}

/// The formulas by the names of their figures.
const NAMES: [&str; 8] = [
    "lowest_ratio",
    "lowest_ratio_squared",
    "linear_min_max",
    "linear_ceiling",
    "mean_relative",
    "inverse_share",
    "linear_from_lowest",
    "fixed_benchmark",
];

fn price_scoring(inputs: &Inputs<'_>) -> Answer {
    let prices = inputs.numbers("prices")?;
    let wording = inputs.text("formula").to_lowercase();
    let has_weights = inputs.get("weight_price").is_some() && inputs.get("quality").is_some();
    let is_index = wording.contains("utility") || wording.contains("qbest");
    if is_index || (wording.is_empty() && has_weights && inputs.get("formulas").is_none()) {
        return by_utility(inputs, &prices);
    }
    if says(
        &wording,
        &["per quality", "per point", "price_per_quality_point"],
    ) {
        return by_price_of_a_point(inputs, &prices);
    }
    let listed = listed(inputs)?;
    let mut figures = Figures::default();
    let points = Points::of(inputs, prices.len())?;
    let mut chosen = None;
    if !wording.is_empty() {
        chosen = Some(formula(&wording, inputs)?);
    }
    for (name, wording) in &listed {
        let formula = named(name, wording, inputs)?;
        figures = figures.with(name, earned(&prices, points.price, formula)?);
        chosen.get_or_insert(formula);
    }
    let Some(chosen) = chosen else {
        return all_formulas(inputs, &prices, points.price);
    };
    let tender = Tender::new(prices, points.quality, points.price, chosen)?;
    let points_earned = tender.points();
    let numbered = |bids: &[usize]| bids.iter().map(|bid| bid + 1).collect::<Vec<_>>();
    let paradoxes: Vec<Figures> = ranking_paradoxes(&tender)
        .iter()
        .map(|one| {
            Figures::default()
                .with("bid", one.bid + 1)
                .with("winners_with", numbered(&one.winners_with))
                .with("winners_without", numbered(&one.winners_without))
        })
        .collect();
    figures = figures
        .with("price_points", points_earned.price)
        .with("ranking_paradoxes", paradoxes);
    if let Some(most) = points.most_in_all.filter(|most| *most > 0.0) {
        let percent = |total: &f64| total / most * 100.0;
        let percents: Vec<f64> = points_earned.total.values.iter().map(percent).collect();
        figures = figures.with("percent", percents);
    }
    let ranked = ranked(figures, inputs, &points_earned.total);
    Ok(ranked.with("total_points", points_earned.total.values))
}

/// The figures of every formula that needs no more than there is.
fn all_formulas(inputs: &Inputs<'_>, prices: &[f64], most: f64) -> Answer {
    let mut figures = Figures::default();
    for name in NAMES {
        let needs = match name {
            "linear_ceiling" => "ceiling",
            "linear_from_lowest" => "steepness",
            "fixed_benchmark" => "worst_price",
            _ => "prices",
        };
        if inputs.get(needs).is_none() {
            continue;
        }
        let formula = named(name, "", inputs)?;
        figures = figures.with(name, earned(prices, most, formula)?);
    }
    Ok(figures)
}

/// The points for price.
fn earned(prices: &[f64], most: f64, formula: PriceFormula) -> Result<Vec<f64>, Refused> {
    let without_quality = vec![0.0; prices.len()];
    let tender = Tender::new(prices.to_vec(), without_quality, most, formula)?;
    Ok(tender.points().price)
}

fn by_utility(inputs: &Inputs<'_>, prices: &[f64]) -> Answer {
    let quality = inputs.numbers("quality")?;
    let weight_price = inputs.number("weight_price")?;
    let weight_quality = inputs.number("weight_quality")?;
    let index = utility_index(prices, &quality, weight_price, weight_quality)?;
    Ok(ranked(Figures::default(), inputs, &index).with("utility", index.values))
}

/// The bid with the cheapest quality point is best; a row of points per bid is added up.
fn by_price_of_a_point(inputs: &Inputs<'_>, prices: &[f64]) -> Answer {
    let rows = quality_points(inputs, prices.len())?;
    let rows = rows.ok_or_else(|| mismatch("“quality_points” is missing"))?;
    let quality: Vec<f64> = rows.iter().map(|row| row.iter().sum()).collect();
    let found = price_per_quality_point(prices, &quality)?;
    Ok(ranked(Figures::default(), inputs, &found).with("price_per_quality_point", found.values))
}

/// The ranks, and the winner where there is one alone.
fn ranked(figures: Figures, inputs: &Inputs<'_>, scores: &Scores) -> Figures {
    let ranks = scores.ranks();
    let first: Vec<usize> = (0..ranks.len()).filter(|bid| ranks[*bid] == 1).collect();
    let winner = match (inputs.names("alternatives"), first.as_slice()) {
        (Ok(names), [alone]) => names.get(*alone).cloned(),
        _ => None,
    };
    figures.with("ranking", ranks).with("winner", winner)
}

/// The formulas that are asked for by name, with the wording of each where there is one.
fn listed(inputs: &Inputs<'_>) -> Result<Vec<(String, String)>, Refused> {
    let wording = |value: &Value| value.as_str().unwrap_or_default().to_lowercase();
    match inputs.get("formulas") {
        None => Ok(Vec::new()),
        Some(Value::Object(formulas)) => Ok(formulas
            .iter()
            .map(|(name, value)| (name.clone(), wording(value)))
            .collect()),
        Some(_) => {
            let names = inputs.names("formulas")?;
            Ok(names
                .into_iter()
                .map(|name| (name, String::new()))
                .collect())
        }
    }
}

fn named(name: &str, wording: &str, inputs: &Inputs<'_>) -> Result<PriceFormula, Refused> {
    Ok(match name {
        "lowest_ratio" => PriceFormula::LowestRatio,
        "lowest_ratio_squared" => PriceFormula::LowestRatioSquared,
        "linear_min_max" => PriceFormula::LinearMinMax,
        "linear_ceiling" => {
            let ceiling = inputs.number("ceiling")?;
            if says(wording, LOWEST) {
                PriceFormula::CeilingToLowest { ceiling }
            } else {
                PriceFormula::Ceiling { ceiling }
            }
        }
        "mean_relative" => PriceFormula::MeanRelative,
        "inverse_share" => PriceFormula::InverseShare,
        "linear_from_lowest" => PriceFormula::FromLowest {
            steepness: inputs.number_or("steepness", 1.0)?,
        },
        "fixed_benchmark" => PriceFormula::Benchmark {
            best: inputs.number("best_price")?,
            worst: inputs.number("worst_price")?,
        },
        other => {
            let message = format!("the price formula “{other}” is not offered");
            return Err(Refused::unsupported(message));
        }
    })
}

const LOWEST: &[&str] = &["lowest", "min(", "pmin", "p_min", "min_price", "pbest"];
const HIGHEST: &[&str] = &[
    "highest",
    "max(",
    "pmax",
    "p_max",
    "max_price",
    "min-max",
    "min–max",
];

fn says(wording: &str, words: &[&str]) -> bool {
    words.iter().any(|word| wording.contains(word))
}

/// The formula that a name or a wording means.
fn formula(wording: &str, inputs: &Inputs<'_>) -> Result<PriceFormula, Refused> {
    let name = if NAMES.contains(&wording) {
        wording
    } else if wording.contains("ceiling") {
        "linear_ceiling"
    } else if says(wording, &["mean", "average"]) {
        "mean_relative"
    } else if says(wording, &["sum", "σ", "inverse"]) {
        "inverse_share"
    } else if says(wording, HIGHEST) {
        "linear_min_max"
    } else if says(wording, LOWEST) && says(wording, &["^2", "**2", "²", "squared"]) {
        "lowest_ratio_squared"
    } else if says(wording, LOWEST) {
        "lowest_ratio"
    } else {
        let message = format!("the price formula “{wording}” is not offered");
        return Err(Refused::unsupported(message));
    };
    named(name, wording, inputs)
}

/// The points there are, and those that bids have for quality.
struct Points {
    /// The most for price.
    price: f64,
    /// For quality, one sum per bid.
    quality: Vec<f64>,
    /// The most in all, where that is known.
    most_in_all: Option<f64>,
}

impl Points {
    fn of(inputs: &Inputs<'_>, bids: usize) -> Result<Self, Refused> {
        if inputs.get("max_points").is_none() && inputs.get("weight_price").is_some() {
            return Self::by_weights(inputs, bids);
        }
        let given = inputs.need("max_points")?;
        let rows = quality_points(inputs, bids)?;
        let quality: Vec<f64> = match &rows {
            Some(rows) => rows.iter().map(|row| row.iter().sum()).collect(),
            None => vec![0.0; bids],
        };
        let Value::Object(most) = given else {
            let price = number(given).ok_or_else(|| mismatch("“max_points” is no number"))?;
            return Ok(Self {
                price,
                quality,
                most_in_all: rows.is_none().then_some(price),
            });
        };
        let criteria = match inputs.names("criteria") {
            Ok(criteria) => criteria,
            Err(_) => most.keys().cloned().collect(),
        };
        let of = |criterion: &String| {
            let points = most.get(criterion).and_then(number);
            points.ok_or_else(|| mismatch(format!("“max_points” has no number for “{criterion}”")))
        };
        let is_price = |criterion: &&String| criterion.as_str() == "price";
        let price = criteria.iter().find(is_price);
        let price = price.ok_or_else(|| mismatch("no criterion is named “price”"))?;
        let others: Result<Vec<f64>, Refused> = criteria
            .iter()
            .filter(|one| !is_price(one))
            .map(of)
            .collect();
        let others = others?;
        if let Some(rows) = &rows {
            check_quality(rows, &others)?;
        }
        let price = of(price)?;
        Ok(Self {
            price,
            quality,
            most_in_all: Some(price + others.iter().sum::<f64>()),
        })
    }

    /// Weights in place of points: a quality from 0 to 1 earns its share of the weight of quality.
    fn by_weights(inputs: &Inputs<'_>, bids: usize) -> Result<Self, Refused> {
        let price = inputs.number("weight_price")?;
        let weight = inputs.number("weight_quality")?;
        if weight < 0.0 || price < 0.0 {
            let message = "a weight is below zero";
            return Err(Refusal::new(RefusalKind::NegativeWeight, message).into());
        }
        let quality = inputs.numbers("quality")?;
        if quality.len() != bids {
            return Err(mismatch(format!(
                "{} qualities for {bids} prices",
                quality.len()
            )));
        }
        Ok(Self {
            price,
            quality: quality.iter().map(|quality| quality * weight).collect(),
            most_in_all: Some(price + weight),
        })
    }
}

/// The points for quality, a row per bid; a plain list is one point sum per bid.
fn quality_points(inputs: &Inputs<'_>, bids: usize) -> Result<Option<Vec<Vec<f64>>>, Refused> {
    let name = if inputs.get("quality_points").is_some() {
        "quality_points"
    } else {
        "quality"
    };
    let Some(given) = inputs.get(name) else {
        return Ok(None);
    };
    let rows = match numbers(given) {
        Some(sums) => sums.into_iter().map(|sum| vec![sum]).collect(),
        None => inputs.rows(name)?,
    };
    if rows.len() != bids {
        return Err(mismatch(format!(
            "{} rows of quality points for {bids} prices",
            rows.len()
        )));
    }
    Ok(Some(rows))
}

fn check_quality(rows: &[Vec<f64>], most: &[f64]) -> Result<(), Refused> {
    for (bid, row) in rows.iter().enumerate() {
        if row.len() != most.len() {
            let (found, wanted) = (row.len(), most.len());
            let message = format!("row {}: {found} points for {wanted} criteria", bid + 1);
            return Err(mismatch(message));
        }
        for (criterion, (points, most)) in row.iter().zip(most).enumerate() {
            let place = (bid, criterion);
            let refuse = |kind, rule: &str| {
                let (row, column) = (bid + 1, criterion + 1);
                let message = format!("row {row}, column {column}: {points} {rule}");
                Err(Refusal::at(kind, place, message).into())
            };
            if !points.is_finite() {
                return refuse(RefusalKind::NotFinite, "is no finite number");
            }
            if points > most {
                return refuse(RefusalKind::OutOfBounds, "is more than there is to earn");
            }
        }
    }
    Ok(())
}
