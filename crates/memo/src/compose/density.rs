//! How likely each true on-time rate is: the posterior as ink.

use dossier::{RecordBasis, Reliability};

use super::Source;
use super::rich::rich;
use crate::sheet::{Caption, Density, DensityHeads, DensityRow, Mark, MarkKind, RateAxis, Tick};

/// The width of a bin: a tenth of a point.
const STEP: f64 = 0.001;

/// The strips of all offers with a delivery record, the best bound first.
pub fn density(source: &Source<'_>) -> Option<Density> {
    let known = known(source);
    let target = known.first()?.1.target;
    let from = axis_start(&known, target);
    let rows: Vec<DensityRow> = known
        .iter()
        .map(|(row, known)| strip(source, *row, known, from))
        .collect();
    let bound = source.words.percent(0.05, 0);
    Some(Density {
        caption: Caption {
            finding: finding(source),
            reading: rich(
                &source
                    .words
                    .say("memo-density-reading", &[("bound", bound.as_str().into())]),
            ),
            alt: alternative(source, &rows),
        },
        heads: DensityHeads {
            count: source.words.say("memo-density-count", &[]),
            bound: source
                .words
                .say("memo-density-bound", &[("bound", bound.into())]),
            mean: source.words.say("memo-density-mean", &[]),
            chance: source.words.say("memo-density-chance", &[]),
        },
        axis: RateAxis {
            from,
            to: 1.0,
            ticks: ticks(source, from),
        },
        target: Some(Mark {
            at: target,
            label: source.words.say(
                "memo-density-target",
                &[("target", source.phrases.percent(target).into())],
            ),
            kind: MarkKind::Own,
        }),
        rows,
    })
}

/// What is known of each offer's punctuality, with the offer's place; the best bound first.
pub fn known<'a>(source: &Source<'a>) -> Vec<(usize, &'a Reliability)> {
    let offers = source.evaluation.offers.iter().enumerate();
    let mut known: Vec<(usize, &Reliability)> = offers
        .filter_map(|(row, offer)| Some((row, offer.reliability.as_ref()?)))
        .collect();
    known.sort_by(|a, b| b.1.bound.total_cmp(&a.1.bound));
    known
}

/// A whole percent a little below everything that must be seen.
fn axis_start(known: &[(usize, &Reliability)], target: f64) -> f64 {
    let lowest = known
        .iter()
        .map(|(_, known)| known.bound)
        .fold(target, f64::min);
    ((lowest - 0.02) * 100.0).floor().max(0.0) / 100.0
}

/// A tick every five points, wider apart where the axis is long.
fn ticks(source: &Source<'_>, from: f64) -> Vec<Tick> {
    let apart = match 1.0 - from {
        long if long > 0.6 => 20,
        middling if middling > 0.3 => 10,
        _ => 5,
    };
    (0..=100)
        .step_by(apart)
        .map(|percent| f64::from(percent) / 100.0)
        .filter(|at| *at >= from)
        .map(|at| Tick {
            at,
            label: source.words.percent(at, 0),
            exact: false,
        })
        .collect()
}

fn strip(source: &Source<'_>, row: usize, known: &Reliability, from: f64) -> DensityRow {
    let bins = ((1.0 - from) / STEP).round() as u32;
    let edge = |bin: u32| from + f64::from(bin) * STEP;
    let masses = (0..bins)
        .map(|bin| {
            known.posterior.chance_at_most(edge(bin + 1))
                - known.posterior.chance_at_most(edge(bin))
        })
        .map(|mass| mass.max(0.0))
        .collect();
    DensityRow {
        name: source.name(row),
        recommended: source.recommended() == Some(row),
        count: count(source, known),
        bound: source.words.percent(known.bound, 2),
        mean: source.words.percent(known.mean, 2),
        chance: source.words.chance(known.chance_of_target),
        bound_at: Some(known.bound),
        from,
        step: STEP,
        masses,
    }
}

fn count(source: &Source<'_>, known: &Reliability) -> String {
    if known.basis == RecordBasis::NoRecord {
        return source.words.say("no-record", &[]);
    }
    let on_time = source.words.count((known.shipments - known.late).into());
    let all = source.words.count(known.shipments.into());
    source.words.say(
        "count-of-count",
        &[("onTime", on_time.into()), ("all", all.into())],
    )
}

/// What sets the first two apart: the length of the record, or the bound.
fn finding(source: &Source<'_>) -> String {
    let known = |row: usize| source.evaluation.offers[row].reliability.as_ref();
    let (first, second) = (source.first(), source.second());
    let (Some(own), Some(other)) = (known(first), known(second)) else {
        return String::new();
    };
    if own.basis == RecordBasis::Record
        && own.chance_of_target >= 0.99
        && other.shipments * 2 < own.shipments
    {
        return source.words.say(
            "memo-density-length",
            &[
                ("first", source.name(first).into()),
                ("second", source.name(second).into()),
                ("n", other.shipments.into()),
                ("count", source.words.count(other.shipments.into()).into()),
            ],
        );
    }
    source.words.say(
        "memo-density-compare",
        &[
            ("first", source.name(first).into()),
            ("second", source.name(second).into()),
            ("bound", source.words.percent(own.bound, 2).into()),
            ("other", source.words.percent(other.bound, 2).into()),
        ],
    )
}

fn alternative(source: &Source<'_>, rows: &[DensityRow]) -> String {
    let rows: Vec<String> = rows
        .iter()
        .map(|row| {
            source.words.say(
                "memo-density-alt-row",
                &[
                    ("supplier", row.name.as_str().into()),
                    ("count", row.count.as_str().into()),
                    ("bound", row.bound.as_str().into()),
                ],
            )
        })
        .collect();
    source
        .words
        .say("memo-density-alt", &[("rows", rows.join("; ").into())])
}
