//! Who wins as one weight moves: a strip for each family, and for each criterion of a family with several.

use dossier::{WeightLine, WhatIf};
use memo::pieces::{Source, exact_ticks, lower_first, marks, rich, segments, stretches, tick};
use memo::sheet::Caption;

use crate::wire::{Figure, WinnerLine};

/// The strips. Their zones are those of the weights in force, so that they stay while a handle moves.
pub fn lines(stands: &Source<'_>, trial: Option<&WhatIf>) -> Vec<WinnerLine> {
    memo::pieces::lines(stands)
        .into_iter()
        .map(|line| winner_line(stands, line, trial))
        .collect()
}

fn winner_line(source: &Source<'_>, line: &WeightLine, trial: Option<&WhatIf>) -> WinnerLine {
    let group = lower_first(&source.phrases.group(&line.group));
    let trial = trial.filter(|trial| trial.group == line.group);
    let weight = trial.map_or(line.used, |trial| trial.weight.clamp(0.0, 1.0));
    let mut ticks = vec![tick(source, 0.0, false), tick(source, 1.0, false)];
    ticks.extend(exact_ticks(source, line));
    let reading = if source.evaluation.weighting.rule.raises() {
        "memo-strips-reading"
    } else {
        "memo-strips-reading-plain"
    };
    let all = source.phrases.percent(1.0);
    WinnerLine {
        group: line.group.to_string(),
        name: source.phrases.group(&line.group),
        caption: Caption {
            finding: finding(source, line, &group),
            reading: rich(&source.words.say(reading, &[("all", all.into())])),
            alt: source.words.say(
                "memo-strip-alt",
                &[
                    ("family", group.as_str().into()),
                    ("stretches", stretches(source, line).into()),
                ],
            ),
        },
        segments: segments(source, line),
        ticks,
        marks: marks(source, line),
        weight: Figure {
            value: weight,
            text: source.phrases.percent(weight),
        },
        tried: trial.is_some(),
    }
}

/// “The winner changes at 14.67 % and at 37.70 % reliability.”
pub fn finding(source: &Source<'_>, line: &WeightLine, group: &str) -> String {
    let changes: Vec<String> = line
        .winner_changes()
        .iter()
        .map(|change| {
            let weight = source.phrases.percent(change.weight);
            source
                .words
                .say("result-line-at", &[("weight", weight.into())])
        })
        .collect();
    if changes.is_empty() {
        let winner = line
            .segments
            .first()
            .map(|only| source.names(&only.leaders))
            .unwrap_or_default();
        let arguments = [("winner", winner.into()), ("group", group.into())];
        return source.words.say("result-line-never", &arguments);
    }
    source.words.say(
        "result-line-changes",
        &[
            ("weights", source.words.list(&changes).into()),
            ("group", group.into()),
        ],
    )
}
