//! A ranking that is tried while a hand moves, beside the one that stands.

use dossier::{Change, Criterion, Dossier, Evaluation, MemberId, Ranking, Touch, check, evaluate};
use memo::phrases::Phrases;
use words::Words;

use super::audience::withheld;
use crate::Desk;
use crate::refusal::word_plainly;
use crate::wire::{TriedCriterion, TriedRank};

/// The ranking as if a criterion were another. Nothing is said where nothing may be known of the ranking, or none stands.
pub(crate) fn tried_criterion(
    desk: &Desk,
    words: &Words,
    actor: Option<&MemberId>,
    criterion: Criterion,
) -> TriedCriterion {
    let dossier = desk.dossier();
    let phrases = Phrases { words, dossier };
    let evaluated = desk.evaluated();
    let now = evaluated.evaluation.as_ref().ok();
    let Some(now) = now.filter(|_| withheld(dossier, actor).is_empty()) else {
        return TriedCriterion {
            said: String::new(),
            ranking: Vec::new(),
        };
    };
    let change = Change::SetCriterion(criterion);
    match check(dossier, &change, actor).and_then(|()| evaluate(&with(dossier, &change))) {
        // Offers that a gate lets in or keeps out would not be the same: no rank could be told beside the other.
        Ok(then) if offered(&then) == offered(now) => TriedCriterion {
            said: said(&phrases, now, &then),
            ranking: ranked(&phrases, now, &then.ranking),
        },
        Ok(then) => TriedCriterion {
            said: said(&phrases, now, &then),
            ranking: Vec::new(),
        },
        Err(problems) => {
            let worded = word_plainly(words, dossier, &problems);
            let messages: Vec<String> = worded.into_iter().map(|one| one.message).collect();
            TriedCriterion {
                said: messages.join(" "),
                ranking: Vec::new(),
            }
        }
    }
}

/// The dossier as the change would leave it; the one that stands is not touched.
fn with(dossier: &Dossier, change: &Change) -> Dossier {
    let mut then = dossier.clone();
    let touch = Touch {
        entry: u64::MAX,
        actor: String::new(),
        time: String::new(),
    };
    then.fold(touch, change);
    then
}

fn offered(evaluation: &Evaluation) -> Vec<&dossier::OfferId> {
    evaluation.offers.iter().map(|offer| &offer.offer).collect()
}

fn said(phrases: &Phrases<'_>, now: &Evaluation, then: &Evaluation) -> String {
    let leads =
        |evaluation: &Evaluation| phrases.suppliers_at(evaluation, &evaluation.ranking.leaders());
    let (first, before) = (leads(then), leads(now));
    let id = match () {
        () if first == before => "tried-same",
        () if then.ranking.is_tied() => "tried-tied",
        () => "tried-other",
    };
    phrases
        .words
        .say(id, &[("winner", first.into()), ("now", before.into())])
}

/// A ranking of the evaluated offers, each with the rank that it has now.
pub(super) fn ranked(phrases: &Phrases<'_>, now: &Evaluation, then: &Ranking) -> Vec<TriedRank> {
    let words = phrases.words;
    then.all()
        .iter()
        .map(|one| {
            let before = now.ranking.of(one.row).map(|stands| stands.rank);
            TriedRank {
                name: phrases.suppliers_at(now, &[one.row]),
                rank: words.count(one.rank.into()),
                score: words.decimal(one.value * 100.0, 1),
                now: before
                    .map(|rank| words.count(rank.into()))
                    .unwrap_or_default(),
                moves: before != Some(one.rank),
            }
        })
        .collect()
}
