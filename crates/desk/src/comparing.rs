//! Two moments of one dossier side by side: how the offers ranked then and then, and what was changed between.

use std::collections::BTreeSet;

use dossier::{Dossier, Evaluation, MemberId, Slot, SupplierId, evaluate};
use memo::phrases::Phrases;
use words::Words;

use crate::Desk;
use crate::describe::content;
use crate::naming::{plainly, slot};
use crate::view::audience::{described, withheld};
use crate::wire::{Comparison, Difference, Moved, PointInTime};

/// Two moments as whoever holds the file may see them: nothing is left out for anybody's sake.
pub fn compare_whole(desk: &Desk, words: &Words, one: u64, other: u64) -> Comparison {
    compared(desk, words, (one, other), None, true)
}

/// The dossier after two places of its record, as this person may see it.
pub fn compare(
    desk: &Desk,
    words: &Words,
    one: u64,
    other: u64,
    actor: Option<&MemberId>,
) -> Comparison {
    compared(desk, words, (one, other), actor, false)
}

/// The earlier comes first, whichever was named first.
fn compared(
    desk: &Desk,
    words: &Words,
    (one, other): (u64, u64),
    actor: Option<&MemberId>,
    whole: bool,
) -> Comparison {
    let most = desk.entries().len() as u64;
    let (from, to) = (one.min(other).min(most), one.max(other).min(most));
    let (before, after) = (desk.at(from), desk.at(to));
    // Who must not know yet who is ahead is not told who was ahead before.
    let is_shown = whole || withheld(desk.dossier(), actor).is_empty();
    let rankings = if is_shown {
        moved(words, &before, &after)
    } else {
        Vec::new()
    };
    Comparison {
        from: point(desk, words, from, actor),
        to: point(desk, words, to, actor),
        is_ranked_before: is_shown && evaluate(&before).is_ok(),
        is_ranked_after: is_shown && evaluate(&after).is_ok(),
        is_withheld: !is_shown,
        rankings,
        differences: differences(desk, words, &before, &after, (from, to), actor, whole),
    }
}

fn point(desk: &Desk, words: &Words, place: u64, actor: Option<&MemberId>) -> PointInTime {
    let at = usize::try_from(place)
        .ok()
        .and_then(|place| place.checked_sub(1));
    let entry = at.and_then(|at| desk.entries().get(at));
    let change = at.and_then(|at| desk.changes().get(at));
    PointInTime {
        entry: u32::try_from(place).unwrap_or(u32::MAX),
        when: (entry.and_then(|entry| words.date_time(&entry.time))).unwrap_or_default(),
        what: (change.map(|change| described(words, desk.dossier(), change, actor)))
            .unwrap_or_else(|| words.say("compare-beginning", &[])),
    }
}

/// Every supplier that was ranked at either moment, in the order of the later ranking.
fn moved(words: &Words, before: &Dossier, after: &Dossier) -> Vec<Moved> {
    let (then, now) = (evaluate(before).ok(), evaluate(after).ok());
    let mut suppliers: Vec<SupplierId> = Vec::new();
    for evaluation in [&now, &then].into_iter().flatten() {
        for ranked in evaluation.ranking.all() {
            let supplier = &evaluation.offers[ranked.row].supplier;
            if !suppliers.contains(supplier) {
                suppliers.push(supplier.clone());
            }
        }
    }
    let dossier = if now.is_some() { after } else { before };
    let phrases = Phrases { words, dossier };
    let row = |supplier: SupplierId| {
        let (rank_before, score_before) = standing(words, then.as_ref(), &supplier);
        let (rank_after, score_after) = standing(words, now.as_ref(), &supplier);
        Moved {
            is_moved: rank_before != rank_after,
            name: phrases.supplier(&supplier),
            rank_before,
            score_before,
            rank_after,
            score_after,
        }
    };
    suppliers.into_iter().map(row).collect()
}

/// Rank and score of a supplier; empty where it was not ranked.
fn standing(
    words: &Words,
    evaluation: Option<&Evaluation>,
    supplier: &SupplierId,
) -> (String, String) {
    let found = evaluation.and_then(|evaluation| {
        evaluation
            .ranking
            .all()
            .iter()
            .find(|ranked| evaluation.offers[ranked.row].supplier == *supplier)
    });
    found.map_or_else(Default::default, |ranked| {
        (
            words.count(ranked.rank.into()),
            words.decimal(ranked.value, 3),
        )
    })
}

/// What holds something else at the later moment than at the earlier.
fn differences(
    desk: &Desk,
    words: &Words,
    before: &Dossier,
    after: &Dossier,
    (from, to): (u64, u64),
    actor: Option<&MemberId>,
    whole: bool,
) -> Vec<Difference> {
    let between = desk.entries().iter().zip(desk.changes());
    let mut seen = BTreeSet::new();
    let slots: Vec<Slot> = between
        .filter(|(entry, _)| entry.place > from && entry.place <= to)
        .filter_map(|(_, change)| change.slot())
        .filter(|slot| seen.insert(slot.clone()))
        .collect();
    let phrases = Phrases {
        words,
        dossier: desk.dossier(),
    };
    let said = |dossier: &Dossier, of: &Slot| {
        let change = dossier.setting(of)?;
        let is_seen = whole
            || described(words, dossier, &change, actor)
                == crate::describe::describe(words, dossier, &change);
        Some(if is_seen {
            content(words, dossier, &change)
        } else {
            words.say("compare-sealed", &[])
        })
    };
    let row = |of: Slot| {
        if before.setting(&of) == after.setting(&of) {
            return None;
        }
        let nothing = || words.say("compare-nothing", &[]);
        Some(Difference {
            what: slot(&phrases, &of.to_string(), plainly),
            before: said(before, &of).unwrap_or_else(nothing),
            after: said(after, &of).unwrap_or_else(nothing),
        })
    };
    slots.into_iter().filter_map(row).collect()
}
