//! What would change it: the single steps that put the second first.

use dossier::{Lever, Measure, RecordBasis, Reliability};

use super::rich::{rich, strong};
use super::{Source, strips, verdict};
use crate::sheet::{self, WhatWouldChange};

pub fn change(source: &Source<'_>) -> WhatWouldChange {
    let comparison = &source.evaluation.explanation.comparison;
    let second = source.name(comparison.second);
    let put_first = |id: &str| source.words.say(id, &[("second", second.as_str().into())]);
    let lead = if source.recommended().is_none() {
        source.words.say("memo-change-tied", &[])
    } else if comparison.levers.is_empty() {
        put_first("memo-change-nothing") + " " + &nearest(source)
    } else {
        put_first("memo-change-lead") + " " + &nearest(source)
    };
    let lead = match source.robustness {
        Some(found) => format!("{lead} {}", verdict::verdict(source, found)),
        None => lead,
    };
    WhatWouldChange {
        label: source.words.say("memo-change", &[]),
        lead: rich(&lead),
        rows: comparison
            .levers
            .iter()
            .map(|lever| row(source, lever))
            .collect(),
    }
}

/// The change of winner nearest to the weights in force: which weight, how far, who takes over.
fn nearest(source: &Source<'_>) -> String {
    let Some(near) = strips::nearest(source) else {
        return source.words.say("memo-change-never", &[]);
    };
    source.words.say(
        "memo-change-nearest",
        &[
            ("group", near.group(source).into()),
            ("weight", source.phrases.percent(near.weight()).into()),
            ("points", strong(&near.points(source)).into()),
            ("winner", near.winner(source).into()),
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
    let many = |count: u32| if count == 1 { "no" } else { "yes" };
    let record = |row: usize, measure| source.evaluation.offers[row].measured(measure);
    // Evidence has no counts of its own.
    let of = |known: &Reliability, part: u32| {
        if known.basis != RecordBasis::Record {
            return source.phrases.counts(known);
        }
        let all = known.trials;
        let arguments = [
            ("late", source.words.count(part.into()).into()),
            ("all", source.words.count(all.into()).into()),
        ];
        source.words.say("memo-lever-late-of", &arguments)
    };
    // What would go well or wrong is named for punctuality; other measures are named as such.
    let occasions = |ids: [&str; 2], measure, supplier: String, count: u32| {
        let [punctual, other] = ids;
        let id = match measure {
            Measure::OnTime => punctual.to_owned(),
            _ => format!("memo-lever-{other}-{}", measure.id()),
        };
        let arguments = [("supplier", supplier.into()), ("many", many(count).into())];
        source.words.say(&id, &arguments)
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
        Lever::SecondDelivers {
            measure,
            more: count,
        } => sheet::Lever {
            lever: occasions(
                ["memo-lever-second-delivers", "well"],
                *measure,
                name(second),
                *count,
            ),
            threshold: more(*count),
            now: now(
                record(second, *measure).map_or_else(String::new, |known| of(known, known.good()))
            ),
        },
        Lever::FirstIsLate {
            measure,
            more: count,
        } => sheet::Lever {
            lever: occasions(
                ["memo-lever-first-late", "wrong"],
                *measure,
                name(first),
                *count,
            ),
            threshold: more(*count),
            now: now(
                record(first, *measure).map_or_else(String::new, |known| of(known, known.events))
            ),
        },
    }
}
