//! Two offers side by side: what each criterion gives the one or the other.

use dossier::{Criterion, Scale, SupplierId, WhatIf, evaluate_with};
use memo::pieces::{Source, lower_first, points, rich};
use memo::sheet::Caption;
use rust_decimal::Decimal;
use words::Words;

use super::answer::amount;
use super::bars::{by_family, places_between, printed_parts, signed};
use crate::Desk;
use crate::view::axis::round_axis;
use crate::wire::{Compared, ComparedRow, Figure};

/// The comparison of two suppliers' offers; none where one of them is not ranked, or both are the same.
pub(crate) fn comparison(
    desk: &Desk,
    words: &Words,
    (first, second): (&SupplierId, &SupplierId),
    what_if: Option<&WhatIf>,
) -> Option<Compared> {
    let dossier = desk.dossier();
    let evaluation = evaluate_with(dossier, what_if).ok()?;
    let source = Source::new(words, dossier, &evaluation);
    let rows = (evaluation.row_of(first)?, evaluation.row_of(second)?);
    (rows.0 != rows.1)
        .then(|| compared(&source, rows))
        .flatten()
}

fn compared(source: &Source<'_>, (first, second): (usize, usize)) -> Option<Compared> {
    let ranking = &source.evaluation.ranking;
    let (own, other) = (ranking.of(first)?, ranking.of(second)?);
    let places = places_between(source, own.value, other.value);
    let order = by_family(source);
    let parts = printed_parts(own, &order, places);
    let against = printed_parts(other, &order, places);
    let units = 10f64.powi(2 + i32::from(places));
    // The difference of what is printed of each, so that what is read adds up.
    let differences: Vec<f64> = parts
        .iter()
        .zip(&against)
        .map(|(own, other)| (f64::from(*own) - f64::from(*other)) / units)
        .collect();
    let total: f64 = differences.iter().sum();
    let mut rows: Vec<ComparedRow> = order
        .iter()
        .zip(&differences)
        .map(|(place, difference)| {
            let criterion = &source.evaluation.criteria[*place];
            ComparedRow {
                name: source.phrases.criterion(&criterion.criterion),
                family: criterion.family,
                points: Figure {
                    value: *difference,
                    text: signed(source, *difference, places),
                },
                means: means(source, criterion, *place, (first, second)),
            }
        })
        .collect();
    rows.sort_by(|a, b| b.points.value.total_cmp(&a.points.value));
    let ends = rows.iter().map(|row| row.points.value);
    let range = ends.fold((0.0, 0.0), |(low, high): (f64, f64), value| {
        (low.min(value), high.max(value))
    });
    let listed: Vec<String> = rows
        .iter()
        .map(|row| format!("{} {}", row.name, row.points.text))
        .collect();
    let (first, second) = (source.name(first), source.name(second));
    let names = [
        ("first", first.as_str().into()),
        ("second", second.as_str().into()),
    ];
    Some(Compared {
        caption: Caption {
            finding: finding(source, &rows, total, places, (own.row, other.row)),
            reading: rich(&source.words.say("compare-reading", &names)),
            alt: source.words.say(
                "compare-alt",
                &[
                    ("first", first.as_str().into()),
                    ("second", second.as_str().into()),
                    ("differences", listed.join(", ").into()),
                ],
            ),
        },
        axis: round_axis(String::new(), range, 6, |at, places| {
            signed(source, at, places.saturating_sub(2))
        }),
        rows,
        total: signed(source, total, places),
        first,
        second,
    })
}

/// What the difference is made of: money where cost is measured, else the two answers.
fn means(
    source: &Source<'_>,
    criterion: &Criterion,
    place: usize,
    (first, second): (usize, usize),
) -> String {
    let offers = &source.evaluation.offers;
    if let Scale::LandedCost { .. } = criterion.scale {
        let more = offers[first].cost.evaluated - offers[second].cost.evaluated;
        return money(source, more, ROW);
    }
    let answer = |row: usize| {
        source
            .phrases
            .answer(&criterion.criterion, offers[row].answers[place])
    };
    source.words.say(
        "compare-answers",
        &[
            ("first", answer(first).into()),
            ("second", answer(second).into()),
        ],
    )
}

/// The messages of a difference in money: dearer, cheaper, the same.
type InMoney = [&'static str; 3];

/// Beside a bar.
const ROW: InMoney = [
    "compare-row-dearer",
    "compare-row-cheaper",
    "compare-row-same",
];

/// As a sentence of the finding.
const SENTENCE: InMoney = [
    "compare-cost-dearer",
    "compare-cost-cheaper",
    "compare-cost-same",
];

/// A difference in money.
fn money(source: &Source<'_>, more: Decimal, [dearer, cheaper, same]: InMoney) -> String {
    let id = match more {
        zero if zero.is_zero() => same,
        more if more > Decimal::ZERO => dearer,
        _ => cheaper,
    };
    let step = amount(source, more.abs());
    source.words.say(id, &[("amount", step.into())])
}

/// “Hetero is 0.5 points ahead of Micro Labs: it gains most by reliability (+6.1) and loses most by landed cost (−5.6).
/// It costs $0.181 a pack more.”
fn finding(
    source: &Source<'_>,
    rows: &[ComparedRow],
    total: f64,
    places: u8,
    (first, second): (usize, usize),
) -> String {
    let is_ahead = total >= 0.0;
    let (ahead, behind) = if is_ahead {
        (first, second)
    } else {
        (second, first)
    };
    let offers = &source.evaluation.offers;
    let has_cost = source
        .evaluation
        .criteria
        .iter()
        .any(|criterion| matches!(criterion.scale, Scale::LandedCost { .. }));
    let more = offers[ahead].cost.evaluated - offers[behind].cost.evaluated;
    let cost = has_cost.then(|| money(source, more, SENTENCE));
    let gains =
        |row: &&ComparedRow| (row.points.value > 0.0) == is_ahead && row.points.value != 0.0;
    let size = |row: &&ComparedRow| (row.points.value.abs() * 1e9) as u64;
    let most = rows.iter().filter(gains).max_by_key(size);
    let lost = (rows.iter())
        .filter(|row| !gains(row) && row.points.value != 0.0)
        .max_by_key(size);
    let named =
        |row: Option<&ComparedRow>| row.map(|row| lower_first(&row.name)).unwrap_or_default();
    let by = |row: Option<&ComparedRow>| {
        let size = row.map_or(0.0, |row| row.points.value.abs());
        points(source, size, places)
    };
    let id = match (total == 0.0, lost.is_some()) {
        (true, _) => "compare-equal",
        (false, true) => "compare-ahead",
        (false, false) => "compare-ahead-throughout",
    };
    let sentence = source.words.say(
        id,
        &[
            ("first", source.name(ahead).into()),
            ("second", source.name(behind).into()),
            ("points", points(source, total.abs(), places).into()),
            ("gain", named(most).into()),
            ("gained", by(most).into()),
            ("loss", named(lost).into()),
            ("lost", by(lost).into()),
        ],
    );
    crate::view::sentences(&[sentence, cost.unwrap_or_default()])
}
