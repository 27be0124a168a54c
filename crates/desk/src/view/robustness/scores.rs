//! The scores of the offers as one weight moves, with the exact weights at which the winner changes.

use std::collections::BTreeSet;

use dossier::WeightLine;
use memo::pieces::{Source, lines, lower_first, rich, segments, stretches};
use memo::sheet::Caption;

use super::order;
use crate::view::axis::round_axis;
use crate::view::result::bars::score;
use crate::view::result::lines::finding;
use crate::wire::{Crossing, Figure, ScoreByWeight, ScoresByWeight, WinnerStretch};

/// One picture for each weight that can vary; the deciding one first.
pub fn by_weight(source: &Source<'_>) -> Vec<ScoresByWeight> {
    lines(source)
        .into_iter()
        .map(|line| one(source, line))
        .collect()
}

fn one(source: &Source<'_>, line: &WeightLine) -> ScoresByWeight {
    let name = source.phrases.group(&line.group);
    let group = lower_first(&name);
    let all = source.phrases.percent(1.0);
    let contenders = contenders(source, line);
    let weight = |at: f64| Figure {
        value: at,
        text: source.phrases.percent(at),
    };
    let points = |at: f64| Figure {
        value: at,
        text: score(source, at, 1),
    };
    let drawn = line
        .lines
        .iter()
        .flat_map(|line| [line.at_zero, line.at_one]);
    let highest = drawn.fold(0.0, f64::max);
    let raises = source.evaluation.weighting.rule.raises();
    let now = source.phrases.percent(line.used);
    ScoresByWeight {
        group: line.group.to_string(),
        caption: Caption {
            finding: finding(source, line, &group),
            reading: rich(
                &source
                    .words
                    .say("robustness-lines-reading", &[("all", all.into())]),
            ),
            alt: source.words.say(
                "memo-strip-alt",
                &[
                    ("family", group.as_str().into()),
                    ("stretches", stretches(source, line).into()),
                ],
            ),
        },
        weight: round_axis(
            source
                .words
                .say("robustness-weight", &[("group", group.into())]),
            (0.0, 1.0),
            5,
            |at, _| source.words.percent(at, 0),
        ),
        score: round_axis(
            source.words.say("robustness-points", &[]),
            (0.0, highest),
            5,
            |at, places| score(source, at, places.saturating_sub(2)),
        ),
        changes: line
            .winner_changes()
            .iter()
            .map(|change| Crossing {
                weight: weight(change.weight),
                score: change
                    .from
                    .first()
                    .map_or(0.0, |row| line.lines[*row].at(change.weight)),
            })
            .collect(),
        now_label: source.words.say("robustness-now", &[("now", now.into())]),
        now: weight(line.used),
        own: (raises && line.own != line.used).then(|| weight(line.own)),
        lines: order(source)
            .into_iter()
            .map(|row| ScoreByWeight {
                name: source.name(row),
                recommended: source.recommended() == Some(row),
                contends: contenders.contains(&row),
                at_zero: points(line.lines[row].at_zero),
                at_one: points(line.lines[row].at_one),
            })
            .collect(),
        stretches: segments(source, line)
            .into_iter()
            .map(|segment| WinnerStretch {
                from: source.phrases.percent(segment.from),
                to: source.phrases.percent(segment.to),
                name: segment.name,
                recommended: segment.recommended,
            })
            .collect(),
        name,
    }
}

/// Those who win somewhere, and the first two of the ranking.
fn contenders(source: &Source<'_>, line: &WeightLine) -> BTreeSet<usize> {
    let winners = line
        .segments
        .iter()
        .flat_map(|segment| segment.leaders.clone());
    winners.chain([source.first(), source.second()]).collect()
}
