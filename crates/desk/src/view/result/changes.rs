//! What alone would change the winner.

use dossier::{Lever, Measure, WeightLine};
use memo::pieces::{Source, lines};
use rust_decimal::{Decimal, RoundingStrategy};

use super::answer::amount;
use crate::wire::WouldChange;

/// So many changes of weight are named beside the levers: the nearest.
const NEAREST_WEIGHTS: usize = 2;

/// The heading over what would change the winner; a tie is named as one.
pub fn closeness(source: &Source<'_>) -> String {
    let id = if source.evaluation.ranking.is_tied() {
        "result-tie"
    } else {
        "result-changes"
    };
    source.words.say(id, &[])
}

/// Prices and deliveries first, since they move by themselves; then the nearest weights.
pub fn changes(source: &Source<'_>) -> Vec<WouldChange> {
    let mut levers: Vec<&Lever> = source
        .evaluation
        .explanation
        .comparison
        .levers
        .iter()
        .collect();
    levers.sort_by_key(|lever| match lever {
        Lever::FirstCosts { .. } => 0,
        Lever::SecondCosts { .. } => 1,
        Lever::FirstIsLate { .. } => 2,
        Lever::SecondDelivers { .. } => 3,
        Lever::ReliabilityWeight { .. } => 4,
    });
    let second = source.name(source.second());
    let mut changes: Vec<WouldChange> = levers
        .into_iter()
        .filter(|lever| !matches!(lever, Lever::ReliabilityWeight { .. }))
        .map(|lever| WouldChange {
            change: lever_words(source, lever),
            first: second.clone(),
        })
        .collect();
    changes.extend(nearest_weights(source));
    changes
}

/// The weights next to those in force at which the winner changes. While a weight is tried, the lines are not those
/// of the ranking that is shown, and none is named.
fn nearest_weights(source: &Source<'_>) -> Vec<WouldChange> {
    let (Some(first), None) = (source.recommended(), &source.evaluation.tried) else {
        return Vec::new();
    };
    let mut found: Vec<(f64, WouldChange)> = Vec::new();
    let mut lines = lines(source);
    if source.evaluation.criteria.len() == 2 {
        // Two criteria share all weight: the second line says the same as the first.
        lines.truncate(1);
    }
    for line in lines {
        for change in line.winner_changes() {
            let is_below = change.weight < line.used;
            let (here, there) = if is_below {
                (&change.to, &change.from)
            } else {
                (&change.from, &change.to)
            };
            if here.contains(&first) && !there.contains(&first) {
                let worded = WouldChange {
                    change: weight_words(source, line, change.weight, is_below),
                    first: source.names(there),
                };
                found.push(((change.weight - line.used).abs(), worded));
            }
        }
    }
    found.sort_by(|a, b| a.0.total_cmp(&b.0));
    found
        .into_iter()
        .take(NEAREST_WEIGHTS)
        .map(|(_, worded)| worded)
        .collect()
}

fn weight_words(source: &Source<'_>, line: &WeightLine, weight: f64, is_below: bool) -> String {
    let id = if is_below {
        "result-change-weight-below"
    } else {
        "result-change-weight-above"
    };
    source.words.say(
        id,
        &[
            ("group", source.phrases.group(&line.group).into()),
            ("weight", source.phrases.percent(weight).into()),
        ],
    )
}

fn lever_words(source: &Source<'_>, lever: &Lever) -> String {
    let (first, second) = (source.name(source.first()), source.name(source.second()));
    let price = |id: &str, supplier: String, now: Decimal, threshold: f64| {
        let exact = Decimal::try_from(threshold).unwrap_or(now);
        let step = amount(source, enough((exact - now).abs()));
        let arguments = [("supplier", supplier.into()), ("amount", step.into())];
        source.words.say(id, &arguments)
    };
    let occasions = |id: &str, supplier: String, more: u32| {
        source.words.say(
            id,
            &[
                ("supplier", supplier.into()),
                ("n", more.into()),
                ("count", source.words.count(more.into()).into()),
            ],
        )
    };
    match lever {
        Lever::FirstCosts { threshold, now } => {
            price("result-change-dearer", first, *now, *threshold)
        }
        Lever::SecondCosts { threshold, now } => {
            price("result-change-cheaper", second, *now, *threshold)
        }
        Lever::FirstIsLate { measure, more } => {
            occasions(&of_measure("late", "wrong", *measure), first, *more)
        }
        Lever::SecondDelivers { measure, more } => {
            occasions(&of_measure("on-time", "well", *measure), second, *more)
        }
        Lever::ReliabilityWeight { .. } => String::new(),
    }
}

/// The message of what would go well or wrong: punctuality has words of its own.
fn of_measure(punctual: &str, other: &str, measure: Measure) -> String {
    match measure {
        Measure::OnTime => format!("result-change-{punctual}"),
        _ => format!("result-change-{other}-{}", measure.id()),
    }
}

/// A step rounded up as it is printed, so that what is read does change the winner.
fn enough(step: Decimal) -> Decimal {
    let places = match step {
        small if small < Decimal::TEN => 3,
        middling if middling < Decimal::ONE_THOUSAND => 2,
        _ => 0,
    };
    step.round_dp_with_strategy(places, RoundingStrategy::AwayFromZero)
}
