//! The rankings as stacked bars, in points of a hundred.

use dossier::{Family, Ranked, Ranking};
use memo::pieces::{Source, lower_first, points, rich, tick, whole};
use memo::sheet::{Caption, Tick};

use crate::wire::{BarChart, BarKey, BarRow, Figure};

/// More decimals than this tell no one anything.
const MOST_PLACES: u8 = 4;

/// The ranking by the weights in force or tried.
pub fn bars(source: &Source<'_>) -> BarChart {
    let evaluation = source.evaluation;
    let other = evaluation
        .weighting
        .rule
        .raises()
        .then_some(&evaluation.without_rule);
    chart(source, &evaluation.ranking, other, finding(source))
}

/// The ranking by the members' own weights.
pub fn bars_without_rule(source: &Source<'_>) -> Option<BarChart> {
    let evaluation = source.evaluation;
    let own = &evaluation.without_rule;
    evaluation.weighting.rule.raises().then(|| {
        let finding = lead(source, own, "result-bars-without");
        chart(source, own, Some(&evaluation.ranking), finding)
    })
}

fn chart(
    source: &Source<'_>,
    ranking: &Ranking,
    other: Option<&Ranking>,
    finding: String,
) -> BarChart {
    let order = by_family(source);
    let places = places(source, ranking);
    let rows: Vec<BarRow> = ranking
        .all()
        .iter()
        .map(|ranked| row(source, ranked, other, &order, places))
        .collect();
    let ranked: Vec<String> = rows
        .iter()
        .map(|row| format!("{} {}", row.name, row.score.text))
        .collect();
    BarChart {
        caption: Caption {
            finding,
            reading: rich(&source.words.say("result-bars-reading", &[])),
            alt: source
                .words
                .say("result-bars-alt", &[("ranking", ranked.join(", ").into())]),
        },
        keys: order
            .iter()
            .map(|place| {
                let criterion = &source.evaluation.criteria[*place];
                BarKey {
                    name: source.phrases.criterion(&criterion.criterion),
                    family: criterion.family,
                }
            })
            .collect(),
        ticks: ticks(source, ranking.first().value),
        rows,
    }
}

fn row(
    source: &Source<'_>,
    ranked: &Ranked,
    other: Option<&Ranking>,
    order: &[usize],
    places: u8,
) -> BarRow {
    let offer = &source.evaluation.offers[ranked.row];
    let shares: Vec<f64> = order
        .iter()
        .map(|place| ranked.contributions[*place])
        .collect();
    // The parts are rounded so that they add up to the score as it is read.
    let units = 10f64.powi(2 + i32::from(places));
    let texts = printed_parts(ranked, order, places);
    let parts = shares.iter().zip(texts).map(|(share, text)| Figure {
        value: *share,
        text: score(source, f64::from(text) / units, places),
    });
    let other_rank = other.and_then(|other| other.rank_of(ranked.row));
    BarRow {
        supplier: offer.supplier.to_string(),
        name: source.name(ranked.row),
        rank: ranked.rank,
        parts: parts.collect(),
        score: Figure {
            value: ranked.value,
            text: score(source, ranked.value, places),
        },
        other_rank: other_rank.map_or_else(String::new, |rank| format!("{rank}.")),
        differs: other_rank.is_some_and(|rank| rank != ranked.rank),
        cost: source.phrases.fine_price(offer.cost.evaluated),
    }
}

/// What each criterion adds, in the units in which it is printed; they add up to the score as it is printed.
pub fn printed_parts(ranked: &Ranked, order: &[usize], places: u8) -> Vec<u32> {
    let shares: Vec<f64> = order
        .iter()
        .map(|place| ranked.contributions[*place])
        .collect();
    whole(&shares, ranked.value, 10f64.powi(2 + i32::from(places)))
}

/// The criteria by family, each family's in the order in which they were named.
pub fn by_family(source: &Source<'_>) -> Vec<usize> {
    let criteria = &source.evaluation.criteria;
    let family = |place: usize| {
        Family::ALL
            .iter()
            .position(|family| *family == criteria[place].family)
    };
    let mut order: Vec<usize> = (0..criteria.len()).collect();
    order.sort_by_key(|place| family(*place));
    order
}

/// A score in points: “74.2”.
pub fn score(source: &Source<'_>, value: f64, places: u8) -> String {
    source.words.decimal(value * 100.0, places)
}

/// As few decimals as separate the first two, at least one; one where they are equal.
pub fn places(source: &Source<'_>, ranking: &Ranking) -> u8 {
    if ranking.is_tied() {
        return 1;
    }
    places_between(source, ranking.first().value, ranking.second().value)
}

/// As few decimals as separate two scores, at least one; one where they are equal.
pub fn places_between(source: &Source<'_>, one: f64, other: f64) -> u8 {
    if (one - other).abs() <= mcda::TIE_TOLERANCE {
        return 1;
    }
    (1..=MOST_PLACES)
        .find(|places| score(source, one, *places) != score(source, other, *places))
        .unwrap_or(MOST_PLACES)
}

/// A difference in points with its sign: “+6.1”, “−5.6”.
pub fn signed(source: &Source<'_>, difference: f64, places: u8) -> String {
    let text = score(source, difference, places);
    let is_nothing = score(source, 0.0, places) == text;
    if difference > 0.0 && !is_nothing {
        format!("+{text}")
    } else {
        text
    }
}

/// The lead of the first as it is read off the scores: the difference of the two as they are printed.
pub fn lead_in_points(source: &Source<'_>, ranking: &Ranking) -> String {
    let places = places(source, ranking);
    let units = 10f64.powi(2 + i32::from(places));
    let printed = |value: f64| (value * units).round();
    let lead = printed(ranking.first().value) - printed(ranking.second().value);
    points(source, lead / units, places)
}

/// Every twenty points, up to the first beyond the highest score.
fn ticks(source: &Source<'_>, highest: f64) -> Vec<Tick> {
    let last = (highest * 5.0).ceil().clamp(1.0, 5.0) as u32;
    (0..=last)
        .map(|fifth| {
            let at = f64::from(fifth) / 5.0;
            Tick {
                label: score(source, at, 0),
                ..tick(source, at, false)
            }
        })
        .collect()
}

/// “Hetero leads by 0.5 points; without the rule it would be third.”
fn finding(source: &Source<'_>) -> String {
    let evaluation = source.evaluation;
    let ranking = &evaluation.ranking;
    let first = ranking.first();
    if let Some(trial) = &evaluation.tried {
        let group = lower_first(&source.phrases.group(&trial.group));
        let weight = source.phrases.percent(trial.weight);
        return format!(
            "{} {}",
            source.words.say(
                "result-bars-tried",
                &[("group", group.into()), ("weight", weight.into())]
            ),
            lead(source, ranking, "result-bars-leads")
        );
    }
    if !evaluation.weighting.rule.raises() {
        return lead(source, ranking, "result-bars-leads");
    }
    match evaluation.without_rule.rank_of(first.row) {
        Some(1) | None => lead(source, ranking, "result-bars-confirms"),
        Some(_) => lead(source, ranking, "result-bars-moves"),
    }
}

/// A sentence about who leads a ranking and by how much, or that the first are equal.
fn lead(source: &Source<'_>, ranking: &Ranking, id: &str) -> String {
    let first = ranking.first();
    if ranking.is_tied() {
        let names: Vec<String> = ranking
            .leaders()
            .iter()
            .map(|row| source.name(*row))
            .collect();
        return source.words.say(
            "result-bars-tied",
            &[("suppliers", source.words.list(&names).into())],
        );
    }
    let before = source
        .evaluation
        .without_rule
        .rank_of(first.row)
        .unwrap_or(first.rank);
    let place = match before {
        1 => "first",
        2 => "second",
        3 => "third",
        4 => "fourth",
        5 => "fifth",
        _ => "later",
    };
    source.words.say(
        id,
        &[
            ("first", source.name(first.row).into()),
            ("points", lead_in_points(source, ranking).into()),
            ("place", place.into()),
            ("count", before.to_string().into()),
        ],
    )
}
