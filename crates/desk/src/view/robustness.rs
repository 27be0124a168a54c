//! How firm the result is, and what would change the winner.

mod acceptability;
mod jury;
mod scores;
mod stability;
mod tornado;
mod without;

use dossier::{Robustness, without_each_member};
use memo::pieces::{Source, limits, nearest, plain, records, rich, verdict};
use words::Words;

use super::result::owed;
use super::sentences;
use crate::Desk;
use crate::session::working::GoOn;
use crate::wire::{RobustnessView, SampledVerdict, Tested, TornadoChart, WithoutMembers};

/// In how many steps the robustness is computed: the ranking, the samples, the members left out, the rest.
const STEPS: u32 = 4;

/// What was tried on the ranking in force, or what a ranking waits for; none where it is dropped on the way.
pub(crate) fn robustness(desk: &Desk, words: &Words, go_on: GoOn<'_>) -> Option<RobustnessView> {
    if !go_on(0, STEPS) {
        return None;
    }
    let dossier = desk.dossier();
    let evaluated = desk.evaluated();
    let evaluation = match &evaluated.evaluation {
        Ok(evaluation) => evaluation,
        Err(problems) => {
            return Some(RobustnessView::Waiting {
                owed: owed(words, dossier, problems),
            });
        }
    };
    if !go_on(1, STEPS) {
        return None;
    }
    let found = evaluated.robustness();
    if !go_on(2, STEPS) {
        return None;
    }
    let source = &Source::new(words, dossier, evaluation);
    let (tornado, without) = moved_alone(source);
    if !go_on(3, STEPS) {
        return None;
    }
    let verdict = found.map(|found| verdict(source, found));
    let verdict = verdict.unwrap_or_default();
    Some(RobustnessView::Ready(Box::new(Tested {
        answer: rich(&sentences(&[verdict.clone(), loses(source)])),
        verdict: plain(&verdict),
        sampled: found.map(|found| sampled(source, found)),
        lines: scores::by_weight(source),
        stability: stability::stability(source),
        tornado,
        without,
    })))
}

/// What moves the lead of the first, one thing at a time, and the ranking without each member: worded once for the screen and
/// for the report.
pub(crate) fn moved_alone(source: &Source<'_>) -> (Option<TornadoChart>, Option<WithoutMembers>) {
    let without = without_each_member(source.dossier);
    (
        tornado::tornado(source, &without),
        without::without(source, &without),
    )
}

fn sampled(source: &Source<'_>, found: &Robustness) -> SampledVerdict {
    SampledVerdict {
        acceptability: acceptability::acceptability(source, found),
        limits: limits(source, found),
        records: records(source, found).unwrap_or_default(),
        jury: jury::jury(source, found),
    }
}

/// Where the winner loses first as a single weight moves; empty where there is no single winner.
fn loses(source: &Source<'_>) -> String {
    let Some(first) = source.recommended() else {
        return String::new();
    };
    let first = source.name(first);
    let Some(near) = nearest(source) else {
        return source
            .words
            .say("robustness-loses-never", &[("first", first.into())]);
    };
    let id = if near.distance() < 0.0 {
        "robustness-loses-below"
    } else {
        "robustness-loses-above"
    };
    source.words.say(
        id,
        &[
            ("first", first.into()),
            ("group", near.group(source).into()),
            ("weight", source.phrases.percent(near.weight()).into()),
            ("winner", near.winner(source).into()),
        ],
    )
}

/// The places of the offers, the first of the ranking first.
fn order(source: &Source<'_>) -> Vec<usize> {
    let ranked = source.evaluation.ranking.all().iter();
    ranked.map(|ranked| ranked.row).collect()
}

#[cfg(test)]
mod tests;
