//! What members score, as far as whoever acts may see it, and the steps that can be taken now.

use dossier::{
    Action, Change, Criterion, Dossier, HoldStep, Member, MemberId, Scale, Step, Supplier, check,
    is_taken_together, judged, scores_count,
};
use memo::phrases::Phrases;
use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;

use crate::refusal::word_plainly;
use crate::view::audience::{scores_are_open, sees_scores_of};
use crate::view::case::roles;
use crate::wire::{
    GivenPoints, JudgedCell, JudgedCriterion, JudgedSupplier, Named, ScoreSheet, ScoresView,
    StepRow,
};

/// The scores of an open dossier.
pub(super) fn scores(phrases: &Phrases<'_>, actor: Option<&MemberId>) -> ScoresView {
    let dossier = phrases.dossier;
    let criteria = asked(dossier);
    let suppliers = scored(dossier);
    let partners = partners(phrases, actor);
    let sheets: Vec<ScoreSheet> = dossier
        .members
        .values()
        .filter(|member| may_score(member))
        .map(|member| sheet(phrases, member, actor))
        .collect();
    ScoresView {
        answer: answer(phrases),
        criteria: criteria.iter().map(|one| criterion(phrases, one)).collect(),
        suppliers: suppliers
            .iter()
            .map(|supplier| JudgedSupplier {
                supplier: supplier.supplier.clone(),
                name: phrases.supplier(&supplier.supplier),
                cells: criteria
                    .iter()
                    .map(|criterion| cell(phrases, supplier, criterion))
                    .collect(),
            })
            .collect(),
        sheets,
        steps: Step::ALL
            .into_iter()
            .filter(|step| *step != Step::OpenPrices || has_two_envelopes(dossier))
            .map(|step| step_row(phrases, step, actor, partners.first()))
            .collect(),
        partners,
        alone: dossier.members.len() <= 1,
        are_open: scores_are_open(dossier),
        are_locked: dossier.scores_are_locked(),
    }
}

/// Whether there are prices to open, or were.
fn has_two_envelopes(dossier: &Dossier) -> bool {
    let chosen = dossier.envelopes.as_ref();
    chosen.is_some_and(|chosen| chosen.two) || dossier.steps.contains_key(&Step::OpenPrices)
}

/// The criteria that members judge.
pub(in crate::view) fn asked(dossier: &Dossier) -> Vec<&Criterion> {
    let criteria = dossier.criteria.values();
    criteria
        .filter(|criterion| matches!(criterion.scale, Scale::Judged { .. }))
        .collect()
}

pub(in crate::view) fn scored(dossier: &Dossier) -> Vec<&Supplier> {
    let suppliers = dossier.suppliers.values();
    suppliers
        .filter(|supplier| !dossier.is_excluded(&supplier.supplier))
        .collect()
}

pub(in crate::view) fn may_score(member: &Member) -> bool {
    let wanted = Action::Score.roles();
    member.roles.iter().any(|role| wanted.contains(role))
}

/// The suppliers that a member has scored on every judged criterion.
pub(in crate::view) fn complete<'a>(dossier: &'a Dossier, member: &Member) -> Vec<&'a Supplier> {
    let is_complete = |supplier: &&Supplier| {
        let key = (member.member.clone(), supplier.supplier.clone());
        let given = dossier.scores.get(&key);
        given.is_some_and(|given| {
            let criteria = asked(dossier);
            criteria
                .iter()
                .all(|one| given.scores.contains_key(&one.criterion))
        })
    };
    scored(dossier).into_iter().filter(is_complete).collect()
}

fn answer(phrases: &Phrases<'_>) -> String {
    let Phrases { words, dossier } = *phrases;
    let all = scored(dossier).len();
    let scorers: Vec<&Member> = dossier
        .members
        .values()
        .filter(|member| may_score(member) && scores_count(dossier, member))
        .collect();
    let done = scorers
        .iter()
        .filter(|member| all > 0 && complete(dossier, member).len() == all);
    let arguments = [
        ("done", words.count(done.count() as u64).into()),
        ("all", words.count(scorers.len() as u64).into()),
    ];
    words.say("scores-answer", &arguments)
}

pub(in crate::view) fn points(phrases: &Phrases<'_>, points: Decimal) -> String {
    phrases.number(points.to_f64().unwrap_or_default())
}

fn criterion(phrases: &Phrases<'_>, criterion: &Criterion) -> JudgedCriterion {
    let words = phrases.words;
    let (worst, best) = criterion.scale.anchors();
    let range = [
        ("worst", points(phrases, worst).into()),
        ("best", points(phrases, best).into()),
    ];
    let anchors = match &criterion.scale {
        Scale::Judged { anchors, .. } => anchors.as_slice(),
        _ => &[],
    };
    JudgedCriterion {
        criterion: criterion.criterion.clone(),
        name: phrases.text(&criterion.name),
        family: criterion.family,
        range: words.say("scores-range", &range),
        meanings: anchors
            .iter()
            .map(|anchor| {
                let arguments = [
                    ("points", points(phrases, anchor.points).into()),
                    ("meaning", phrases.text(&anchor.meaning).into()),
                ];
                words.say("scores-meaning", &arguments)
            })
            .collect(),
    }
}

/// Everyone’s points; nobody’s until they are revealed.
fn cell(phrases: &Phrases<'_>, supplier: &Supplier, criterion: &Criterion) -> JudgedCell {
    let Phrases { words, dossier } = *phrases;
    if !scores_are_open(dossier) {
        return JudgedCell::default();
    }
    let id = &criterion.criterion;
    let found = judged(dossier, &supplier.supplier, id);
    let agreed = (dossier.agreed).get(&(supplier.supplier.clone(), id.clone()));
    let given = found.members.iter().map(|one| {
        let key = (one.member.clone(), supplier.supplier.clone());
        let score = dossier.scores.get(&key);
        let reason = score.and_then(|given| given.scores.get(id));
        GivenPoints {
            name: phrases.member(&one.member),
            points: points(phrases, one.points),
            reason: reason
                .map(|score| phrases.text(&score.reason))
                .unwrap_or_default(),
            counts: one.counts,
        }
    });
    let counted = found.members.iter().filter(|one| one.counts);
    let least = counted.clone().map(|one| one.points).min();
    let most = counted.map(|one| one.points).max();
    let spread = match (least, most) {
        (Some(least), Some(most)) if least < most => {
            let arguments = [
                ("least", points(phrases, least).into()),
                ("most", points(phrases, most).into()),
            ];
            words.say("scores-spread", &arguments)
        }
        _ => String::new(),
    };
    JudgedCell {
        given: given.collect(),
        mean: found
            .mean
            .map(|mean| phrases.number(mean))
            .unwrap_or_default(),
        spread,
        agreed: agreed.map(|agreed| points(phrases, agreed.points)),
        agreed_reason: agreed
            .map(|agreed| phrases.text(&agreed.reason))
            .unwrap_or_default(),
    }
}

fn sheet(phrases: &Phrases<'_>, member: &Member, actor: Option<&MemberId>) -> ScoreSheet {
    let Phrases { words, dossier } = *phrases;
    let id = &member.member;
    let own = dossier.scores.values().filter(|given| given.member == *id);
    let is_seen = sees_scores_of(dossier, actor, id);
    let (done, all) = (complete(dossier, member), scored(dossier).len());
    let arguments = [
        ("onTime", words.count(done.len() as u64).into()),
        ("all", words.count(all as u64).into()),
    ];
    let left_out = dossier.left_out.get(id);
    ScoreSheet {
        member: id.clone(),
        name: phrases.member(id),
        roles: roles(words, member),
        stands: words.say("count-of-count", &arguments),
        scored: done.iter().map(|one| one.supplier.clone()).collect(),
        may_give: may_give(dossier, id, actor),
        left_out: left_out.map(|left| phrases.text(&left.reason)),
        is_there: own.clone().next().is_some() || dossier.weights.contains_key(id),
        is_hidden: !is_seen && own.clone().next().is_some(),
        given: own.filter(|_| is_seen).cloned().collect(),
    }
}

/// Whether the acting person may fill in a member’s sheet: the check itself is asked, with a sheet without scores.
fn may_give(dossier: &Dossier, member: &MemberId, actor: Option<&MemberId>) -> bool {
    let suppliers = scored(dossier);
    suppliers.first().is_some_and(|supplier| {
        let change = Change::GiveScores(dossier::GivenScores {
            member: member.clone(),
            supplier: supplier.supplier.clone(),
            scores: indexmap::IndexMap::new(),
        });
        check(dossier, &change, actor).is_ok()
    })
}

/// With whom the acting person can take a step in common.
pub(in crate::view) fn partners(phrases: &Phrases<'_>, actor: Option<&MemberId>) -> Vec<Named> {
    let dossier = phrases.dossier;
    let actor = actor.and_then(|id| dossier.members.get(id));
    dossier
        .members
        .values()
        .filter(|other| dossier.members.len() > 1 && is_taken_together(dossier, actor, Some(other)))
        .map(|other| Named {
            id: other.member.to_string(),
            name: phrases.member(&other.member),
        })
        .collect()
}

fn step_row(
    phrases: &Phrases<'_>,
    step: Step,
    actor: Option<&MemberId>,
    partner: Option<&Named>,
) -> StepRow {
    let Phrases { words, dossier } = *phrases;
    let held = dossier.steps.get(&step);
    let change = Change::HoldStep(HoldStep {
        step,
        with: partner.and_then(|partner| partner.id.parse().ok()),
        digest: None,
    });
    let problems = check(dossier, &change, actor).err().unwrap_or_default();
    let why_not = word_plainly(words, dossier, &problems).into_iter().next();
    StepRow {
        step,
        name: words.say(&format!("step-{}", step.name().replace('_', "-")), &[]),
        taken: held.map(|held| taken(phrases, held)).unwrap_or_default(),
        digest: held
            .and_then(|held| held.step.digest.clone())
            .unwrap_or_default(),
        possible: held.is_none() && problems.is_empty(),
        why_not: match (held, why_not) {
            (None, Some(worded)) => format!("{} {}", worded.message, worded.hint),
            _ => String::new(),
        },
    }
}

pub(in crate::view) fn taken(phrases: &Phrases<'_>, held: &dossier::Held) -> String {
    let words = phrases.words;
    let who = held.actor.parse();
    let who = who.map_or_else(
        |_| words.say("somebody-unnamed", &[]),
        |id| phrases.member(&id),
    );
    let time = words.date_time(&held.time).unwrap_or_default();
    let mut names = vec![who];
    names.extend(held.step.with.as_ref().map(|id| phrases.member(id)));
    let arguments = [("who", words.list(&names).into()), ("time", time.into())];
    words.say("scores-taken", &arguments)
}
