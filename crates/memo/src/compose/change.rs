//! What would change it: the single steps that put the second first.

use dossier::{Lever, WeightLine, WinnerChange};

use super::Source;
use super::rich::{rich, strong};
use crate::sheet::{self, WhatWouldChange};

pub fn change(source: &Source<'_>) -> WhatWouldChange {
    let comparison = &source.evaluation.explanation.comparison;
    let second = source.name(comparison.second);
    let lead = if source.recommended().is_none() {
        source.words.say("memo-change-tied", &[])
    } else if comparison.levers.is_empty() {
        source
            .words
            .say("memo-change-nothing", &[("second", second.into())])
    } else {
        source
            .words
            .say("memo-change-lead", &[("second", second.into())])
    };
    WhatWouldChange {
        label: source.words.say("memo-change", &[]),
        lead: rich(&format!("{lead} {}", nearest(source))),
        rows: comparison
            .levers
            .iter()
            .map(|lever| row(source, lever))
            .collect(),
    }
}

/// The change of winner nearest to the weights in force: which weight, how far, who takes over.
fn nearest(source: &Source<'_>) -> String {
    let first = source.first();
    let changes = source.evaluation.certificate.lines.iter().flat_map(|line| {
        line.winner_changes()
            .into_iter()
            .map(move |change| (line, change))
    });
    let nearest = changes
        .filter(|(_, change)| change.from.contains(&first) != change.to.contains(&first))
        .min_by(|a, b| {
            let distance =
                |(line, change): &(&WeightLine, WinnerChange)| (change.weight - line.used).abs();
            distance(a).total_cmp(&distance(b))
        });
    let Some((line, change)) = nearest else {
        return source.words.say("memo-change-never", &[]);
    };
    let other = if change.from.contains(&first) {
        &change.to
    } else {
        &change.from
    };
    let points = ((change.weight - line.used).abs() * 1000.0).round() / 10.0;
    // A fraction takes the plural that large numbers take.
    let plural: u32 = if points == 1.0 { 1 } else { 5 };
    let points = source.words.say(
        "memo-points",
        &[
            ("n", plural.into()),
            ("count", source.words.decimal(points, 1).into()),
        ],
    );
    source.words.say(
        "memo-change-nearest",
        &[
            (
                "group",
                super::lower_first(&source.phrases.group(&line.group)).into(),
            ),
            ("weight", source.phrases.percent(change.weight).into()),
            ("points", strong(&points).into()),
            ("winner", source.names(other).into()),
        ],
    )
}

fn row(source: &Source<'_>, lever: &Lever) -> sheet::Lever {
    let (first, second) = (source.first(), source.second());
    let name = |row: usize| source.name(row);
    let now = |value: String| {
        source
            .words
            .say("memo-lever-now", &[("value", value.into())])
    };
    let more = |count: u32| {
        source.words.say(
            "memo-lever-more",
            &[("count", source.words.count(count.into()).into())],
        )
    };
    let record = |row: usize| source.evaluation.offers[row].reliability.as_ref();
    let of = |part: u32, all: u32| {
        let arguments = [
            ("late", source.words.count(part.into()).into()),
            ("all", source.words.count(all.into()).into()),
        ];
        source.words.say("memo-lever-late-of", &arguments)
    };
    match lever {
        Lever::ReliabilityWeight {
            threshold,
            now: used,
        } => sheet::Lever {
            lever: source.words.say(
                if threshold < used {
                    "memo-lever-weight-below"
                } else {
                    "memo-lever-weight-above"
                },
                &[],
            ),
            threshold: source.phrases.percent(*threshold),
            now: now(source.phrases.percent(*used)),
        },
        Lever::SecondCosts {
            threshold,
            now: cost,
        } => sheet::Lever {
            lever: source.words.say(
                "memo-lever-second-costs",
                &[("supplier", name(second).into())],
            ),
            threshold: source.phrases.computed_price(*threshold),
            now: now(source.phrases.fine_price(*cost)),
        },
        Lever::FirstCosts {
            threshold,
            now: cost,
        } => sheet::Lever {
            lever: source.words.say(
                "memo-lever-first-costs",
                &[("supplier", name(first).into())],
            ),
            threshold: source.phrases.computed_price(*threshold),
            now: now(source.phrases.fine_price(*cost)),
        },
        Lever::SecondDelivers { more: count } => sheet::Lever {
            lever: source.words.say(
                "memo-lever-second-delivers",
                &[("supplier", name(second).into()), ("n", (*count).into())],
            ),
            threshold: more(*count),
            now: now(record(second).map_or_else(String::new, |known| {
                of(known.shipments - known.late, known.shipments)
            })),
        },
        Lever::FirstIsLate { more: count } => sheet::Lever {
            lever: source.words.say(
                "memo-lever-first-late",
                &[("supplier", name(first).into()), ("n", (*count).into())],
            ),
            threshold: more(*count),
            now: now(
                record(first).map_or_else(String::new, |known| of(known.late, known.shipments))
            ),
        },
    }
}
