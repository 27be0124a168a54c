//! Who wins at which weight: the strip, and the lines it is the shadow of.

use std::collections::BTreeSet;

use dossier::{Family, WeightLine};

use super::Source;
use crate::compose::rich::rich;
use crate::sheet::{Caption, Mark, MarkKind, ScoreLine, ScoreLines, Segment, Tick, WinnerStrip};

/// The line that decides most: that of the reliability family, else that of cost.
fn deciding_line<'a>(source: &Source<'a>) -> Option<(&'a WeightLine, Family)> {
    [Family::Reliability, Family::Cost]
        .into_iter()
        .find_map(|family| Some((source.evaluation.certificate.of_family(family)?, family)))
}

/// The strip of the first page.
pub fn winner_strip(source: &Source<'_>) -> Option<WinnerStrip> {
    let (line, family) = deciding_line(source)?;
    let family = source.family(family);
    let mut ticks = vec![tick(source, 0.0, false), tick(source, 1.0, false)];
    ticks.extend(exact_ticks(source, line));
    Some(WinnerStrip {
        label: source
            .words
            .say("memo-strip-label", &[("family", family.as_str().into())]),
        segments: segments(source, line),
        ticks,
        marks: marks(source, line),
        alt: source.words.say(
            "memo-strip-alt",
            &[
                ("family", family.into()),
                ("stretches", stretches(source, line).into()),
            ],
        ),
    })
}

/// The strip of one row among others, which share an axis.
pub fn strip_row(source: &Source<'_>, line: &WeightLine) -> WinnerStrip {
    WinnerStrip {
        label: source.phrases.group(&line.group),
        segments: segments(source, line),
        ticks: exact_ticks(source, line),
        marks: marks(source, line),
        alt: String::new(),
    }
}

/// The strip below a chart, with round numbers on its axis.
pub fn strip_below(source: &Source<'_>, line: &WeightLine) -> WinnerStrip {
    let mut ticks = round_ticks(source);
    ticks.extend(exact_ticks(source, line));
    WinnerStrip {
        label: source.words.say("memo-lines-winner", &[]),
        segments: segments(source, line),
        ticks,
        marks: marks(source, line),
        alt: String::new(),
    }
}

/// The lines of the contenders over the strip.
pub fn score_lines(source: &Source<'_>) -> Option<ScoreLines> {
    let (line, family) = deciding_line(source)?;
    let family = source.family(family);
    let winners: BTreeSet<usize> = line
        .segments
        .iter()
        .flat_map(|segment| segment.leaders.clone())
        .collect();
    let mut contenders = winners.clone();
    contenders.extend([source.first(), source.second()]);
    let others = source.evaluation.offers.len() - contenders.len();
    let mut reading = source
        .words
        .say("memo-lines-reading", &[("family", family.as_str().into())]);
    if others > 0 {
        let count = source.words.count(others as u64);
        reading.push(' ');
        reading += &source.words.say(
            "memo-lines-others",
            &[("n", others.into()), ("count", count.into())],
        );
    }
    let finding = match winners.len() {
        1 => "memo-lines-1",
        2 => "memo-lines-2",
        3 => "memo-lines-3",
        _ => "memo-lines-more",
    };
    let count = source.words.count(winners.len() as u64);
    let winner = winners
        .first()
        .map(|row| source.name(*row))
        .unwrap_or_default();
    let finding = source.words.say(
        finding,
        &[
            ("count", count.into()),
            ("winner", winner.into()),
            ("family", family.as_str().into()),
        ],
    );
    Some(ScoreLines {
        caption: Caption {
            finding,
            reading: rich(&reading),
            alt: source.words.say(
                "memo-strip-alt",
                &[
                    ("family", family.as_str().into()),
                    ("stretches", stretches(source, line).into()),
                ],
            ),
        },
        lines: contenders
            .into_iter()
            .map(|row| ScoreLine {
                name: source.name(row),
                recommended: source.recommended() == Some(row),
                left: line.lines[row].at_zero,
                right: line.lines[row].at_one,
                left_label: source.score(line.lines[row].at_zero),
                right_label: source.score(line.lines[row].at_one),
            })
            .collect(),
        strip: strip_below(source, line),
        axis: source
            .words
            .say("memo-lines-axis", &[("family", family.into())]),
    })
}

/// “Strides up to 14.67 %, Micro Labs up to 37.70 %, Hetero above”.
pub fn stretches(source: &Source<'_>, line: &WeightLine) -> String {
    let changes = line.winner_changes();
    let mut stretches: Vec<String> = changes
        .iter()
        .map(|change| {
            let arguments = [
                ("supplier", source.names(&change.from).into()),
                ("weight", source.phrases.percent(change.weight).into()),
            ];
            source.words.say("memo-strip-up-to", &arguments)
        })
        .collect();
    let last = line
        .segments
        .last()
        .map(|segment| source.names(&segment.leaders))
        .unwrap_or_default();
    stretches.push(if changes.is_empty() {
        last
    } else {
        source
            .words
            .say("memo-strip-above", &[("supplier", last.into())])
    });
    stretches.join(", ")
}

/// The zones of a line, each with its winner.
pub fn segments(source: &Source<'_>, line: &WeightLine) -> Vec<Segment> {
    line.segments
        .iter()
        .map(|segment| Segment {
            from: segment.from,
            to: segment.to,
            name: source.names(&segment.leaders),
            recommended: source
                .recommended()
                .is_some_and(|first| segment.leaders.contains(&first)),
        })
        .collect()
}

/// Every fifth of the axis.
pub fn round_ticks(source: &Source<'_>) -> Vec<Tick> {
    (0..=5)
        .map(|fifth| tick(source, f64::from(fifth) * 0.2, false))
        .collect()
}

/// A point of an axis of weights.
pub fn tick(source: &Source<'_>, at: f64, exact: bool) -> Tick {
    Tick {
        at,
        label: source.phrases.percent(at),
        exact,
    }
}

/// The exact weights at which the winner changes.
pub fn exact_ticks(source: &Source<'_>, line: &WeightLine) -> Vec<Tick> {
    line.winner_changes()
        .iter()
        .map(|change| tick(source, change.weight, true))
        .collect()
}

/// The members' own weight, and the rule's where it raises that.
pub fn marks(source: &Source<'_>, line: &WeightLine) -> Vec<Mark> {
    let mark = |at: f64, id: &str, kind| Mark {
        at,
        label: source
            .words
            .say(id, &[("weight", source.phrases.percent(at).into())]),
        kind,
    };
    let mut marks = vec![mark(line.own, "memo-mark-own", MarkKind::Own)];
    if source.evaluation.weighting.rule.raises() {
        marks.push(mark(line.used, "memo-mark-rule", MarkKind::Rule));
    }
    marks
}
