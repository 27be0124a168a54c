//! The result screen: who wins, why, and what would change it.

mod answer;
pub(super) mod bars;
mod bump;
mod changes;
mod comparison;
pub(super) mod lines;
mod records;
mod scatter;

use dossier::{Dossier, Problem, Problems, WhatIf, evaluate_with};
use memo::pieces::{Source, lower_first, rule};
use words::Words;

pub(crate) use comparison::comparison;

use crate::wire::{MemberChoice, Owed, Ready, ResultView, Screen};
use crate::{Desk, word_problems};

/// The result as it stands, or as it would be with one weight moved.
pub fn result(desk: &Desk, words: &Words, what_if: Option<&WhatIf>) -> ResultView {
    let dossier = desk.dossier();
    let evaluated = desk.evaluated();
    let in_force = match &evaluated.evaluation {
        Ok(evaluation) => evaluation,
        Err(problems) => {
            return ResultView::Waiting {
                owed: owed(words, dossier, problems),
            };
        }
    };
    // A group that is not there, or is all there is, is not tried.
    let tried = what_if.and_then(|trial| evaluate_with(dossier, Some(trial)).ok());
    let stands = Source::new(words, dossier, in_force);
    let shown = Source::new(words, dossier, tried.as_ref().unwrap_or(in_force));
    ResultView::Ready(Box::new(ready(&stands, &shown)))
}

/// `stands` is the result as it is, `shown` as it would be; the same while nothing is tried.
fn ready(stands: &Source<'_>, shown: &Source<'_>) -> Ready {
    let evaluation = shown.evaluation;
    Ready {
        answer: answer::answer(stands, shown),
        bars: bars::bars(shown),
        bars_without_rule: bars::bars_without_rule(shown),
        lines: lines::lines(stands, shown.evaluation.tried.as_ref()),
        scatter: scatter::scatter(shown),
        bump: evaluation
            .tried
            .is_none()
            .then(|| bump::bump(shown))
            .flatten(),
        reliability: records::reliability(shown),
        rule: rule(shown),
        price: answer::price(shown).unwrap_or_default(),
        closeness: changes::closeness(shown),
        changes: changes::changes(shown),
        choices: choices(shown),
        warnings: evaluation
            .warnings
            .iter()
            .map(|warning| shown.phrases.warning(warning))
            .chain(answer::every_sheet(shown))
            .collect(),
        excluded: evaluation
            .excluded
            .iter()
            .map(|one| {
                let supplier = shown.phrases.supplier(&one.supplier);
                format!("{supplier}: {}", shown.phrases.exclusion(&one.why))
            })
            .collect(),
    }
}

/// Whom each member's own weights would choose.
fn choices(source: &Source<'_>) -> Vec<MemberChoice> {
    let members = source.evaluation.weighting.members.iter();
    members
        .zip(&source.evaluation.choices)
        .map(|(own, choice)| {
            let name = source.phrases.member(&own.member);
            let member = source.dossier.members.get(&own.member);
            MemberChoice {
                member: member.map_or(name.clone(), |member| {
                    format!("{name}, {}", lower_first(&source.phrases.roles(member)))
                }),
                first: source.names(&choice.leaders),
                votes: own.counts,
            }
        })
        .collect()
}

/// Everything that stands between a dossier and its ranking, with the screen where it is given.
pub(super) fn owed(words: &Words, dossier: &Dossier, problems: &Problems) -> Vec<Owed> {
    word_problems(words, dossier, problems)
        .into_iter()
        .zip(problems)
        .map(|(worded, problem)| Owed {
            screen: screen_of(problem),
            message: worded.message,
            hint: worded.hint,
        })
        .collect()
}

/// The screen where a problem is mended. Whatever stands in the way of a ranking belongs to one of the first four;
/// problems of the record itself have none and lead to the start.
fn screen_of(problem: &Problem) -> Screen {
    match problem {
        Problem::NoCriteria
        | Problem::BadAnchors { .. }
        | Problem::NotAnchored { .. }
        | Problem::CountedTwice { .. }
        | Problem::NoReliabilityCriterion { .. } => Screen::Criteria,
        Problem::NoOffers
        | Problem::OneOffer { .. }
        | Problem::NoPriceLine { .. }
        | Problem::MissingAnswer { .. }
        | Problem::MissingEstimate { .. }
        | Problem::ComputedAnswer { .. }
        | Problem::AlreadyRecorded { .. }
        | Problem::RoundTaken { .. }
        | Problem::RoundOver { .. }
        | Problem::Record(_)
        | Problem::PeriodReversed(_)
        | Problem::Cost(_) => Screen::Offers,
        Problem::NoWeights
        | Problem::NoScores { .. }
        | Problem::MissingPoints { .. }
        | Problem::AllPointsZero { .. } => Screen::Judgements,
        // What is refused while something is recorded never stands between the dossier and a ranking.
        _ => Screen::Case,
    }
}

#[cfg(test)]
mod tests;
