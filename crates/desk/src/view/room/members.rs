//! Who is in the room, and what each of them has given.

use std::collections::BTreeSet;

use dossier::{
    Change, Dossier, GivenScores, GivenWeights, Member, MemberId, Slot, check, scores_count,
    sheet_counts,
};
use indexmap::IndexMap;
use rust_decimal::Decimal;

use super::sentences;
use crate::view::acting::Acting;
use crate::view::case::roles;
use crate::view::judgements::scores::{asked, complete, may_score, scored};
use crate::wire::RoomMember;

/// The members in their order.
pub(super) fn members(acting: &Acting<'_>) -> Vec<RoomMember> {
    let members = acting.dossier().members.values();
    members.map(|member| row(acting, member)).collect()
}

fn row(acting: &Acting<'_>, member: &Member) -> RoomMember {
    let id = &member.member;
    let may = |who: Option<&MemberId>| {
        may_weigh_now(acting.dossier(), id, who) || may_score_now(acting.dossier(), id, who)
    };
    let is_open = acting.stopped().is_empty();
    RoomMember {
        member: id.clone(),
        name: acting.phrases.member(id),
        roles: roles(acting.phrases.words, member),
        weights: weights(acting, member),
        scores: scores(acting, member),
        note: note(acting, id),
        is_done: !owes(acting, id),
        may_judge: is_open && may(Some(id)),
        from_paper: is_open && acting.actor != Some(id) && may(acting.actor),
    }
}

fn weights(acting: &Acting<'_>, member: &Member) -> String {
    let dossier = acting.dossier();
    let id = if dossier.weights.contains_key(&member.member) {
        "room-weights-given"
    } else if !member.roles.iter().any(|role| role.weighs()) {
        "room-nothing"
    } else {
        "room-weights-owed"
    };
    acting.phrases.words.say(id, &[])
}

fn scores(acting: &Acting<'_>, member: &Member) -> String {
    let (words, dossier) = (acting.phrases.words, acting.dossier());
    if !may_score(member) || asked(dossier).is_empty() {
        return words.say("room-nothing", &[]);
    }
    let count = |n: usize| words.count(n as u64);
    let arguments = [
        ("onTime", count(complete(dossier, member).len()).into()),
        ("all", count(scored(dossier).len()).into()),
    ];
    words.say("count-of-count", &arguments)
}

/// Whether a sheet was typed in by others, does not count, or is nobody’s any more.
fn note(acting: &Acting<'_>, id: &MemberId) -> String {
    let (phrases, dossier) = (&acting.phrases, acting.dossier());
    let mut said = Vec::new();
    if let Some(recusal) = dossier.recusals.get(id) {
        let reason = phrases.text(&recusal.reason).into();
        said.push(phrases.words.say("room-recused", &[("reason", reason)]));
    }
    if let Some(left) = dossier.left_out.get(id) {
        let reason = phrases.text(&left.reason).into();
        said.push(phrases.words.say("room-left-out", &[("reason", reason)]));
    }
    let typed_by = on_paper(dossier, id);
    if !typed_by.is_empty() {
        let names = typed_by.iter().map(|by| phrases.member(by));
        let names = phrases.words.list(&names.collect::<Vec<_>>());
        let arguments = [("names", names.into())];
        said.push(phrases.words.say("room-on-paper", &arguments));
    }
    sentences(&said)
}

/// Who typed in what a member judged, where it was not the member.
fn on_paper(dossier: &Dossier, id: &MemberId) -> BTreeSet<MemberId> {
    let scores = dossier.scores.keys().filter(|(member, _)| member == id);
    let scores = scores.map(|(member, supplier)| Slot::Scores(member.clone(), supplier.clone()));
    let weights = (dossier.weights.contains_key(id)).then(|| Slot::Weights(id.clone()));
    let touches = scores
        .chain(weights)
        .filter_map(|slot| dossier.touch(&slot));
    touches
        .filter_map(|touch| touch.actor.parse().ok())
        .filter(|by| by != id)
        .collect()
}

/// Whether a member’s weights would be taken now, whatever exactly they are.
fn may_weigh_now(dossier: &Dossier, member: &MemberId, actor: Option<&MemberId>) -> bool {
    let criteria = dossier.criteria.keys();
    let change = Change::GiveWeights(GivenWeights {
        member: member.clone(),
        points: criteria.map(|id| (id.clone(), Decimal::ONE)).collect(),
    });
    !dossier.criteria.is_empty() && check(dossier, &change, actor).is_ok()
}

/// Whether a member’s scores would be taken now.
fn may_score_now(dossier: &Dossier, member: &MemberId, actor: Option<&MemberId>) -> bool {
    let suppliers = scored(dossier);
    let supplier = suppliers.first().filter(|_| !asked(dossier).is_empty());
    supplier.is_some_and(|supplier| {
        let change = Change::GiveScores(GivenScores {
            member: member.clone(),
            supplier: supplier.supplier.clone(),
            scores: IndexMap::new(),
        });
        check(dossier, &change, actor).is_ok()
    })
}

fn owes_weights(dossier: &Dossier, id: &MemberId) -> bool {
    !dossier.weights.contains_key(id) && may_weigh_now(dossier, id, Some(id))
}

fn owes_scores(dossier: &Dossier, member: &Member) -> bool {
    let id = &member.member;
    complete(dossier, member).len() < scored(dossier).len() && may_score_now(dossier, id, Some(id))
}

/// Whether a member has still something to judge.
pub(super) fn owes(acting: &Acting<'_>, id: &MemberId) -> bool {
    let dossier = acting.dossier();
    let member = dossier.members.get(id);
    acting.stopped().is_empty()
        && member.is_some_and(|member| owes_weights(dossier, id) || owes_scores(dossier, member))
}

/// Whether the round waits for a member: what they owe counts.
pub(super) fn is_waited_for(acting: &Acting<'_>, id: &MemberId) -> bool {
    let dossier = acting.dossier();
    let Some(member) = dossier.members.get(id) else {
        return false;
    };
    acting.stopped().is_empty()
        && ((sheet_counts(dossier, member) && owes_weights(dossier, id))
            || (scores_count(dossier, member) && owes_scores(dossier, member)))
}

/// Whether anybody has judged anything.
pub(super) fn anything_given(dossier: &Dossier) -> bool {
    !dossier.weights.is_empty() || !dossier.scores.is_empty()
}

/// How many of those whose judgement counts have nothing left to judge, and how many there are.
pub(super) fn tally(acting: &Acting<'_>) -> (usize, usize) {
    let dossier = acting.dossier();
    let counted = dossier.members.values();
    let counted: Vec<&Member> = counted
        .filter(|member| sheet_counts(dossier, member))
        .collect();
    let owing = counted.iter();
    let owing = owing.filter(|member| is_waited_for(acting, &member.member));
    (counted.len() - owing.count(), counted.len())
}

/// The same in a sentence.
pub(super) fn judged(acting: &Acting<'_>) -> String {
    let (done, all) = tally(acting);
    let words = acting.phrases.words;
    let arguments = [
        ("n", done.into()),
        ("done", words.count(done as u64).into()),
        ("all", words.count(all as u64).into()),
    ];
    words.say("room-judged", &arguments)
}
