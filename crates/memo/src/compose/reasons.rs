//! Up to three numbers that speak for the first.

use dossier::{RecordBasis, Reliability, Scale};

use super::Source;
use crate::sheet::{Reason, Reasons};

pub fn reasons(source: &Source<'_>) -> Option<Reasons> {
    let row = source.recommended()?;
    let mut items = Vec::new();
    if let Some(known) = source.evaluation.offers[row].on_time() {
        items.push(record(source, row, known));
        items.push(chance(source, known));
    } else {
        items.extend(strongest_criteria(source, row));
    }
    items.push(price(source, row));
    items.truncate(3);
    let label = match source.chosen_apart() {
        // Somebody else was chosen: then the reasons are named after whom they speak for.
        Some(_) => source
            .words
            .say("memo-reasons-apart", &[("first", source.name(row).into())]),
        None => source
            .words
            .say(&format!("memo-reasons-{}", items.len()), &[]),
    };
    Some(Reasons { label, items })
}

/// The cautious bound, with the counts it comes from.
fn record(source: &Source<'_>, row: usize, known: &Reliability) -> Reason {
    let second = source.second();
    let bound = |row: usize| {
        source.evaluation.offers[row]
            .on_time()
            .map_or(0.0, |known| known.bound)
    };
    let is_safest = (0..source.evaluation.offers.len()).all(|other| bound(other) <= known.bound);
    let (claim, text) = match known.basis {
        RecordBasis::NoRecord => ("memo-reason-no-record", "memo-reason-no-record-text"),
        RecordBasis::Evidence => ("memo-reason-evidence", "memo-reason-evidence-text"),
        RecordBasis::Record if is_safest => {
            ("memo-reason-record-safest", "memo-reason-record-text")
        }
        RecordBasis::Record => ("memo-reason-record", "memo-reason-record-text"),
    };
    debug_assert_eq!(source.first(), row, "reasons speak for the first");
    Reason {
        numeral: source.words.percent(known.bound, 2),
        claim: source.words.say(claim, &[]),
        text: source.words.say(
            text,
            &[
                ("onTime", source.words.count(known.good().into()).into()),
                ("all", source.words.count(known.trials.into()).into()),
                ("second", source.name(second).into()),
                ("bound", source.words.percent(bound(second), 2).into()),
            ],
        ),
    }
}

/// The chance to reach the target, with that of the next two.
fn chance(source: &Source<'_>, known: &Reliability) -> Reason {
    let claim = match known.chance_of_target {
        sure if sure >= 0.99 => "memo-reason-chance-sure",
        likely if likely >= 0.8 => "memo-reason-chance-likely",
        _ => "memo-reason-chance-open",
    };
    let others: Vec<String> = source.evaluation.ranking.all()[1..]
        .iter()
        .take(2)
        .filter_map(|ranked| {
            let other = source.evaluation.offers[ranked.row].on_time()?;
            Some(format!(
                "{} {}",
                source.name(ranked.row),
                source.words.chance(other.chance_of_target)
            ))
        })
        .collect();
    Reason {
        numeral: source.words.chance(known.chance_of_target),
        claim: source.words.say(claim, &[]),
        text: source.words.say(
            "memo-reason-chance-text",
            &[
                ("target", source.phrases.percent(known.target).into()),
                ("others", others.join(", ").into()),
            ],
        ),
    }
}

/// The price, beside the offer that makes it look best or worst.
fn price(source: &Source<'_>, row: usize) -> Reason {
    let offers = &source.evaluation.offers;
    let own = offers[row].cost.evaluated;
    let others = || (0..offers.len()).filter(|other| *other != row);
    let cheapest = others()
        .min_by_key(|other| offers[*other].cost.evaluated)
        .unwrap_or(row);
    let safest = others()
        .filter(|other| offers[*other].on_time().is_some())
        .max_by(|a, b| {
            let bound = |row: usize| offers[row].on_time().map_or(0.0, |known| known.bound);
            bound(*a).total_cmp(&bound(*b))
        })
        .filter(|safest| offers[*safest].cost.evaluated > own)
        // Only a record that nobody else's outdoes is a proof worth its price.
        .filter(|safest| {
            let known = |row: usize| offers[row].on_time();
            let own = known(row).filter(|known| known.basis == RecordBasis::Record);
            own.zip(known(*safest))
                .is_some_and(|(own, other)| own.bound >= other.bound)
        });
    let (claim, text, other) = match safest {
        _ if own <= offers[cheapest].cost.evaluated => (
            "memo-reason-price-cheapest",
            "memo-reason-price-cheapest-text",
            cheapest,
        ),
        Some(safest) => (
            "memo-reason-price-safe",
            "memo-reason-price-safe-text",
            safest,
        ),
        None => ("memo-reason-price", "memo-reason-price-text", cheapest),
    };
    let bound = offers[other]
        .on_time()
        .map(|known| source.words.percent(known.bound, 2));
    Reason {
        numeral: source.phrases.price(own),
        claim: source.words.say(claim, &[]),
        text: source.words.say(
            text,
            &[
                ("other", source.name(other).into()),
                ("bound", bound.unwrap_or_default().into()),
                (
                    "price",
                    source.phrases.price(offers[other].cost.evaluated).into(),
                ),
            ],
        ),
    }
}

/// Without a record to speak of, the two criteria that carry the lead; the price has its own reason.
fn strongest_criteria(source: &Source<'_>, row: usize) -> Vec<Reason> {
    let comparison = &source.evaluation.explanation.comparison;
    let mut order: Vec<usize> = (0..comparison.differences.len()).collect();
    order.sort_by(|a, b| comparison.differences[*b].total_cmp(&comparison.differences[*a]));
    order
        .into_iter()
        .filter(|place| comparison.differences[*place] > 0.0)
        .filter(|place| {
            let scale = &source.evaluation.criteria[*place].scale;
            !matches!(scale, Scale::LandedCost { .. })
        })
        .take(2)
        .map(|place| {
            let criterion = &source.evaluation.criteria[place].criterion;
            let answer = |row: usize| {
                source
                    .phrases
                    .answer(criterion, source.evaluation.offers[row].answers[place])
            };
            Reason {
                numeral: answer(row),
                claim: source.phrases.criterion(criterion),
                text: source.words.say(
                    "memo-reason-criterion-text",
                    &[
                        ("second", source.name(comparison.second).into()),
                        ("answer", answer(comparison.second).into()),
                        (
                            "difference",
                            source.score(comparison.differences[place]).into(),
                        ),
                    ],
                ),
            }
        })
        .collect()
}
