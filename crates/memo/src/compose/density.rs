//! How likely each true rate of a measure is: the posterior as ink.

use dossier::{Measure, RecordBasis, Reliability};

use super::Source;
use super::rich::rich;
use crate::sheet::{Caption, Density, DensityHeads, DensityRow, Mark, MarkKind, RateAxis, Tick};

/// The width of a bin of a share: a tenth of a point.
const STEP: f64 = 0.001;

/// An axis of incidents has so many bins.
const BINS: u32 = 200;

/// The strips of all offers by one measure, the best bound first; none where no criterion asks for it.
pub fn density(source: &Source<'_>, measure: Measure) -> Option<Density> {
    let known = known(source, measure);
    let target = known.first()?.1.target;
    let (from, to) = axis_ends(&known, measure, target);
    let rows: Vec<DensityRow> = known
        .iter()
        .map(|(row, known)| strip(source, *row, known, (from, to)))
        .collect();
    let bound = source.words.percent(bound_of(measure), 0);
    Some(Density {
        caption: Caption {
            finding: finding(source, measure),
            reading: rich(&source.words.say(
                said(measure, "memo-density-reading", "records-reading"),
                &[("bound", bound.as_str().into())],
            )),
            alt: alternative(source, measure, &rows),
        },
        heads: DensityHeads {
            count: source.words.say(
                &match measure {
                    Measure::OnTime => "memo-density-count".to_owned(),
                    other => format!("records-count-{}", other.id()),
                },
                &[],
            ),
            bound: source
                .words
                .say("memo-density-bound", &[("bound", bound.into())]),
            mean: source.words.say("memo-density-mean", &[]),
            chance: source.words.say("memo-density-chance", &[]),
        },
        axis: RateAxis {
            from,
            to,
            ticks: ticks(source, measure, from, to),
        },
        target: Some(Mark {
            at: target,
            label: source.words.say(
                "memo-density-target",
                &[("target", source.phrases.short_rate(measure, target).into())],
            ),
            kind: MarkKind::Own,
        }),
        rows,
    })
}

/// The message of punctuality, or that of every other measure.
fn said<'a>(measure: Measure, punctual: &'a str, other: &'a str) -> &'a str {
    match measure {
        Measure::OnTime => punctual,
        _ => other,
    }
}

/// The chance that the true rate lies below the cautious bound.
pub fn bound_of(measure: Measure) -> f64 {
    if measure.is_share() { 0.05 } else { 0.95 }
}

/// What is known of each offer by a measure, with the offer’s place; the best bound first.
pub fn known<'a>(source: &Source<'a>, measure: Measure) -> Vec<(usize, &'a Reliability)> {
    let offers = source.evaluation.offers.iter().enumerate();
    let mut known: Vec<(usize, &Reliability)> = offers
        .filter_map(|(row, offer)| Some((row, offer.measured(measure)?)))
        .collect();
    known.sort_by(|a, b| match measure.is_share() {
        true => b.1.bound.total_cmp(&a.1.bound),
        false => a.1.bound.total_cmp(&b.1.bound),
    });
    known
}

/// Of a share, from a whole percent a little below everything that must be seen to 100 %; of incidents, from none to a
/// little above.
fn axis_ends(known: &[(usize, &Reliability)], measure: Measure, target: f64) -> (f64, f64) {
    let bounds = known.iter().map(|(_, known)| known.bound);
    if measure.is_share() {
        let lowest = bounds.fold(target, f64::min);
        return (((lowest - 0.02) * 100.0).floor().max(0.0) / 100.0, 1.0);
    }
    let highest = bounds.fold(target, f64::max);
    (0.0, (highest * 1.1).ceil())
}

/// A tick every five points, wider apart where the axis is long; of incidents, at most five round numbers.
fn ticks(source: &Source<'_>, measure: Measure, from: f64, to: f64) -> Vec<Tick> {
    if !measure.is_share() {
        let apart = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1_000]
            .into_iter()
            .find(|apart| to / f64::from(*apart) <= 5.0)
            .unwrap_or(10_000);
        return (0..=5)
            .map(|place| f64::from(place * apart))
            .filter(|at| *at <= to)
            .map(|at| Tick {
                at,
                label: source.words.decimal(at, 0),
                exact: false,
            })
            .collect();
    }
    let apart = match to - from {
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

fn strip(
    source: &Source<'_>,
    row: usize,
    known: &Reliability,
    (from, to): (f64, f64),
) -> DensityRow {
    let measure = known.measure;
    let (step, bins) = if measure.is_share() {
        (STEP, ((to - from) / STEP).round() as u32)
    } else {
        ((to - from) / f64::from(BINS), BINS)
    };
    let edge = |bin: u32| from + f64::from(bin) * step;
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
        count: source.phrases.counts(known),
        bound: source.phrases.plain_rate(measure, known.bound),
        mean: source.phrases.plain_rate(measure, known.mean),
        chance: source.words.chance(known.chance_of_target),
        bound_at: Some(known.bound),
        from,
        step,
        masses,
    }
}

/// What sets the first two apart: the length of the record, or the bound.
fn finding(source: &Source<'_>, measure: Measure) -> String {
    let known = |row: usize| source.evaluation.offers[row].measured(measure);
    let (first, second) = (source.first(), source.second());
    let (Some(own), Some(other)) = (known(first), known(second)) else {
        return String::new();
    };
    if measure == Measure::OnTime
        && own.basis == RecordBasis::Record
        && own.chance_of_target >= 0.99
        && other.trials * 2 < own.trials
    {
        return source.words.say(
            "memo-density-length",
            &[
                ("first", source.name(first).into()),
                ("second", source.name(second).into()),
                ("n", other.trials.into()),
                ("count", source.words.count(other.trials.into()).into()),
            ],
        );
    }
    let id = match measure {
        Measure::OnTime => "memo-density-compare".to_owned(),
        other => format!("records-compare-{}", other.id()),
    };
    let rate = |rate: f64| source.phrases.plain_rate(measure, rate);
    source.words.say(
        &id,
        &[
            ("first", source.name(first).into()),
            ("second", source.name(second).into()),
            ("bound", rate(own.bound).into()),
            ("other", rate(other.bound).into()),
        ],
    )
}

fn alternative(source: &Source<'_>, measure: Measure, rows: &[DensityRow]) -> String {
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
    let arguments = [
        ("measure", source.phrases.measure(measure).into()),
        ("rows", rows.join("; ").into()),
    ];
    source
        .words
        .say(said(measure, "memo-density-alt", "records-alt"), &arguments)
}
