//! The price of preference: what the recommended offer costs over the one it is preferred to.

use dossier::RecordBasis;
use rust_decimal::Decimal;

use super::Source;
use super::rich::{rich, strong};
use crate::sheet::Passage;

pub fn price(source: &Source<'_>) -> Option<Passage> {
    if let Some(chosen) = source.chosen_apart() {
        return Some(passage(source, &departure(source, chosen)));
    }
    let first = source.recommended()?;
    let other = preferred_to(source, first);
    let offers = &source.evaluation.offers;
    let extra = offers[first].cost.evaluated - offers[other].cost.evaluated;
    let names = |amount: Decimal| {
        [
            ("first", source.name(first).into()),
            ("other", source.name(other).into()),
            ("amount", source.phrases.fine_price(amount).into()),
            ("unit", source.phrases.unit().into()),
        ]
    };
    let sentence = if other == first {
        source.words.say("memo-price-none", &names(extra))
    } else if extra <= Decimal::ZERO {
        source.words.say("memo-price-less", &names(-extra))
    } else {
        source.words.say(
            "memo-price-more",
            &[
                (
                    "amount",
                    strong(&amount(source, extra, offers[other].cost.evaluated)).into(),
                ),
                ("other", source.name(other).into()),
                ("volume", volume(source, extra).into()),
                ("what", what(source, first, other).into()),
            ],
        )
    };
    Some(passage(source, &sentence))
}

/// The sentence with the condition to meet before signing.
fn passage(source: &Source<'_>, sentence: &str) -> Passage {
    let condition = source
        .dossier
        .purchase
        .as_ref()
        .and_then(|purchase| purchase.condition.as_ref());
    Passage {
        label: source.words.say("memo-price", &[]),
        text: rich(sentence),
        note: condition.map(|condition| source.phrases.text(condition)),
    }
}

/// What a choice apart from the ranking costs over its first, and what it scores.
fn departure(source: &Source<'_>, chosen: usize) -> String {
    let ranking = &source.evaluation.ranking;
    let first = ranking.first();
    let cost = |row: usize| source.evaluation.offers[row].cost.evaluated;
    let extra = cost(chosen) - cost(first.row);
    let side = match extra.cmp(&Decimal::ZERO) {
        std::cmp::Ordering::Less => "less",
        std::cmp::Ordering::Equal => "same",
        std::cmp::Ordering::Greater => "more",
    };
    let own = ranking.all().iter().find(|ranked| ranked.row == chosen);
    let score = own.map_or(0.0, |own| own.value);
    source.words.say(
        "memo-price-departs",
        &[
            ("chosen", source.name(chosen).into()),
            ("first", source.name(first.row).into()),
            ("amount", source.phrases.fine_price(extra.abs()).into()),
            ("unit", source.phrases.unit().into()),
            ("side", side.into()),
            ("score", source.score(score).into()),
            ("other", source.score(first.value).into()),
        ],
    )
}

/// The winner by the members' own weights where the rule unseats it, else the cheapest offer.
fn preferred_to(source: &Source<'_>, first: usize) -> usize {
    let own = source.evaluation.without_rule.leaders();
    let offers = &source.evaluation.offers;
    let cheapest = (0..offers.len())
        .min_by_key(|row| offers[*row].cost.evaluated)
        .unwrap_or(first);
    match own.first() {
        Some(other) if !own.contains(&first) => *other,
        _ => cheapest,
    }
}

fn amount(source: &Source<'_>, extra: Decimal, base: Decimal) -> String {
    let percent = source.words.percent(share(extra, base), 1);
    source.words.say(
        "memo-price-amount",
        &[
            ("amount", source.phrases.fine_price(extra).into()),
            ("unit", source.phrases.unit().into()),
            ("percent", percent.into()),
        ],
    )
}

/// A ratio of two amounts for printing; zero where the base is nothing.
fn share(part: Decimal, base: Decimal) -> f64 {
    part.checked_div(base)
        .and_then(|share| f64::try_from(share).ok())
        .unwrap_or_default()
}

fn volume(source: &Source<'_>, extra: Decimal) -> String {
    let Some(purchase) = &source.dossier.purchase else {
        return String::new();
    };
    let Some(volume) = purchase.volume else {
        return String::new();
    };
    source.words.say(
        "memo-price-volume",
        &[
            ("amount", source.phrases.money(extra * volume, 0).into()),
            (
                "volume",
                source
                    .words
                    .exact(volume.normalize(), volume.normalize().scale() as u8)
                    .into(),
            ),
            ("units", source.phrases.text(&purchase.unit.many).into()),
        ],
    )
}

/// What is bought with it: a record proven further, or a higher score.
fn what(source: &Source<'_>, first: usize, other: usize) -> String {
    let bound = |row: usize| {
        source.evaluation.offers[row]
            .on_time()
            .filter(|known| known.basis == RecordBasis::Record)
            .map(|known| known.bound)
    };
    match (bound(first), bound(other)) {
        (Some(own), Some(theirs)) if own > theirs => source.words.say(
            "memo-price-record",
            &[
                ("bound", source.words.percent(own, 2).into()),
                ("other", source.words.percent(theirs, 2).into()),
            ],
        ),
        _ => {
            let score = |row: usize| {
                let ranked = source
                    .evaluation
                    .ranking
                    .all()
                    .iter()
                    .find(|ranked| ranked.row == row);
                source.score(ranked.map_or(0.0, |ranked| ranked.value))
            };
            source.words.say(
                "memo-price-score",
                &[
                    ("score", score(first).into()),
                    ("other", score(other).into()),
                ],
            )
        }
    }
}
