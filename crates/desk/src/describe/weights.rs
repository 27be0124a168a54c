//! Weights as a line of the record: the points, or what was answered.

use dossier::{CriterionId, Elicitation, PairJudgement};
use indexmap::IndexMap;
use memo::phrases::Phrases;
use rust_decimal::Decimal;

use super::exact;
use crate::naming::plainly;

/// Each criterion with its points: “Landed cost 60, On time 40”.
pub(super) fn points(phrases: &Phrases<'_>, points: &IndexMap<CriterionId, Decimal>) -> String {
    let each = points.iter();
    let each =
        each.map(|(id, points)| format!("{} {}", name(phrases, id), exact(phrases.words, *points)));
    each.collect::<Vec<_>>().join(", ")
}

/// By which way, and what was answered: “pairs: Landed cost : On time = 3”.
pub(super) fn answers(phrases: &Phrases<'_>, answers: &Elicitation) -> String {
    let said = match answers {
        Elicitation::Swing { points: swings } => points(phrases, swings),
        Elicitation::Ranking { order } => {
            let equals = order.iter().map(|equals| {
                let names = equals.iter().map(|id| name(phrases, id));
                names.collect::<Vec<_>>().join(" = ")
            });
            equals.collect::<Vec<_>>().join(" > ")
        }
        Elicitation::Pairwise { comparisons } => pairs(phrases, comparisons),
        Elicitation::BestWorst {
            best,
            worst,
            best_to_others,
            others_to_worst,
        } => {
            let from_best = best_to_others.iter().map(|(id, times)| (best, id, times));
            let to_worst = others_to_worst.iter().map(|(id, times)| (id, worst, times));
            // The two compared with each other are said once, and nothing is compared with itself.
            let to_worst = to_worst
                .filter(|(more, less, _)| *more != best || !best_to_others.contains_key(*less));
            let all = from_best.chain(to_worst);
            let all = all.filter(|(more, less, _)| more != less);
            let all: Vec<PairJudgement> = all
                .map(|(more, less, times)| PairJudgement {
                    more: more.clone(),
                    less: less.clone(),
                    times: *times,
                })
                .collect();
            pairs(phrases, &all)
        }
    };
    format!("{}: {said}", phrases.way(answers.way()))
}

fn pairs(phrases: &Phrases<'_>, pairs: &[PairJudgement]) -> String {
    let each = pairs.iter().map(|pair| {
        let (more, less) = (name(phrases, &pair.more), name(phrases, &pair.less));
        format!("{more} : {less} = {}", exact(phrases.words, pair.times))
    });
    each.collect::<Vec<_>>().join(", ")
}

fn name(phrases: &Phrases<'_>, criterion: &CriterionId) -> String {
    plainly(phrases, "criterion", criterion.as_str())
}
