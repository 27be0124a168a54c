//! What to talk about: the few differences that matter for the outcome first, each with everyone’s value and reason.

use dossier::{
    Agreed, AtStake, Change, CriterionId, Disagreement, Dossier, Evaluation, GivenWeights,
    MemberId, SecondScore, Slot, SupplierId, Topic, disagreements, judged, own_weights,
    sheet_counts,
};
use memo::phrases::Phrases;
use memo::pieces::lower_first;
use rust_decimal::Decimal;

use crate::Desk;
use crate::view::acting::Acting;
use crate::view::audience::{scores_are_open, weights_are_open, withheld};
use crate::view::judgements::scores::{partners, points};
use crate::view::process::something;
use crate::view::sentences;
use crate::wire::{Agenda, AgendaItem, AgendaVoice};

/// So many are always named, even where none of them changes the winner. Ponder’s own.
const LEAST_NAMED: usize = 3;

/// The agenda, as far as the acting person sees what members gave.
pub(super) fn agenda(acting: &Acting<'_>) -> Agenda {
    let dossier = acting.dossier();
    let evaluated = acting.desk.evaluated();
    let evaluation = evaluated.evaluation.as_ref().ok();
    let evaluation = evaluation.filter(|_| withheld(dossier, acting.actor).is_empty());
    let shown = |one: &Disagreement| match one.topic {
        Topic::Score(..) => scores_are_open(dossier),
        Topic::Weight(_) => weights_are_open(dossier),
    };
    let found = disagreements(dossier, evaluation).into_iter();
    let found: Vec<Disagreement> = found.filter(shown).collect();
    let deciding = found.iter().filter(|one| decides(one)).count();
    let first = match evaluation {
        Some(_) => deciding.max(LEAST_NAMED.min(found.len())),
        None => LEAST_NAMED.min(found.len()),
    };
    let before = Before::of(acting.desk);
    let item = |one: &Disagreement| item(acting, evaluation, &before, one);
    let words = acting.phrases.words;
    let named: Vec<AgendaItem> = found.iter().take(first).map(item).collect();
    let is_left =
        |one: &&AgendaItem| one.settled.is_empty() && (one.decides || evaluation.is_none());
    let left = named.iter().filter(is_left).count();
    let finding = match (evaluation, found.len(), left) {
        (_, 0, _) if !weights_are_open(dossier) => String::new(),
        (_, 0, _) => words.say("agenda-none", &[]),
        (None, ..) => words.say("agenda-widest", &[]),
        (Some(_), _, 0) if deciding == 0 => words.say("agenda-none-decides", &[]),
        (Some(_), _, 0) => words.say("agenda-settled", &[]),
        (Some(_), _, n) => {
            let arguments = [("n", n.into()), ("count", words.count(n as u64).into())];
            words.say("agenda-decide", &arguments)
        }
    };
    let reading = match (evaluation, found.len()) {
        (_, 0) => String::new(),
        (Some(_), _) => words.say("agenda-reading", &[]),
        (None, _) => words.say("agenda-reading-widest", &[]),
    };
    Agenda {
        finding,
        reading,
        left: u32::try_from(left).unwrap_or(u32::MAX),
        first: named,
        rest: found.iter().skip(first).map(item).collect(),
    }
}

fn decides(one: &Disagreement) -> bool {
    one.outcome.as_ref().is_some_and(|found| found.decides)
}

/// The dossier as it stood when the weights of all were first there, if some were given anew since.
struct Before(Option<Dossier>);

impl Before {
    fn of(desk: &Desk) -> Self {
        let dossier = desk.dossier();
        let members = dossier.members.values();
        let voters = members.filter(|member| sheet_counts(dossier, member));
        let slots: Vec<Slot> = voters
            .map(|member| Slot::Weights(member.member.clone()))
            .collect();
        let given = desk.entries().iter().zip(desk.changes());
        let given: Vec<(u64, Slot)> = given
            .filter_map(|(entry, change)| Some((entry.place, change.slot()?)))
            .collect();
        let first = |slot: &Slot| given.iter().find(|(_, set)| set == slot).map(|(at, _)| *at);
        let Some(shown) = slots.iter().filter_map(first).max() else {
            return Self(None);
        };
        let again = slots.iter().filter_map(|slot| dossier.touch(slot));
        let is_again = again.into_iter().any(|touch| touch.entry > shown);
        Self(is_again.then(|| desk.at(shown)))
    }

    /// The share of all weight that a member gave a criterion then.
    fn share(&self, member: &MemberId, criterion: &CriterionId) -> Option<f64> {
        let before = self.0.as_ref()?;
        let place = before.criteria.get_index_of(criterion)?;
        Some(own_weights(before, member)?.shares()[place])
    }
}

fn item(
    acting: &Acting<'_>,
    evaluation: Option<&Evaluation>,
    before: &Before,
    one: &Disagreement,
) -> AgendaItem {
    let (phrases, words) = (&acting.phrases, acting.phrases.words);
    let (id, supplier, criterion, title) = match &one.topic {
        Topic::Score(supplier, criterion) => {
            let arguments = [
                ("supplier", phrases.supplier(supplier).into()),
                (
                    "criterion",
                    lower_first(&phrases.criterion(criterion)).into(),
                ),
            ];
            let title = words.say("agenda-score", &arguments);
            let id = format!("score/{supplier}/{criterion}");
            (id, Some(supplier.clone()), criterion, title)
        }
        Topic::Weight(criterion) => {
            let name = lower_first(&phrases.criterion(criterion));
            let title = words.say("agenda-weight", &[("criterion", name.into())]);
            (format!("weight/{criterion}"), None, criterion, title)
        }
    };
    let given = match &supplier {
        Some(supplier) => scores(acting, supplier, criterion),
        None => weights(acting, before, criterion),
    };
    AgendaItem {
        id,
        title,
        sentence: sentence(phrases, evaluation, one),
        decides: decides(one),
        settled: settled(acting, supplier.as_ref(), criterion, &given),
        may_agree: supplier
            .as_ref()
            .is_some_and(|supplier| may_agree(acting, supplier, criterion)),
        given,
        criterion: criterion.clone(),
        supplier,
    }
}

/// From where to where, and who leads there.
fn sentence(phrases: &Phrases<'_>, evaluation: Option<&Evaluation>, one: &Disagreement) -> String {
    let words = phrases.words;
    let figure = |at: f64| match one.topic {
        Topic::Score(..) => phrases.number(at),
        Topic::Weight(_) => words.percent(at, 0),
    };
    let (low, high) = (figure(one.low), figure(one.high));
    let ends = [("low", low.clone().into()), ("high", high.clone().into())];
    let range = words.say("agenda-range", &ends);
    let (Some(found), Some(evaluation)) = (&one.outcome, evaluation) else {
        return range;
    };
    sentences(&[range, at_stake(phrases, evaluation, found, [low, high])])
}

fn at_stake(
    phrases: &Phrases<'_>,
    evaluation: &Evaluation,
    found: &AtStake,
    [low, high]: [String; 2],
) -> String {
    let words = phrases.words;
    let now = evaluation.ranking.leaders();
    let names = |rows: &[usize]| phrases.suppliers_at(evaluation, rows);
    let leads = |at: String, rows: &[usize]| {
        let arguments = [("at", at.into()), ("first", names(rows).into())];
        words.say("agenda-leads", &arguments)
    };
    match (found.at_low == now, found.at_high == now) {
        (true, true) => {
            let arguments = [
                ("first", names(&now).into()),
                ("swing", words.decimal(found.swing * 100.0, 1).into()),
            ];
            words.say("agenda-stays", &arguments)
        }
        (false, true) => leads(low, &found.at_low),
        (true, false) => leads(high, &found.at_high),
        (false, false) => sentences(&[leads(low, &found.at_low), leads(high, &found.at_high)]),
    }
}

fn scores(acting: &Acting<'_>, supplier: &SupplierId, criterion: &CriterionId) -> Vec<AgendaVoice> {
    let (phrases, dossier) = (&acting.phrases, acting.dossier());
    let found = judged(dossier, supplier, criterion);
    let given = found.members.into_iter().map(|one| {
        let key = (one.member.clone(), supplier.clone());
        let first = dossier.scores.get(&key);
        let first = first.and_then(|given| given.scores.get(criterion));
        let (member, supplier) = key;
        let key = (member.clone(), supplier.clone(), criterion.clone());
        let second = dossier.judged_again.get(&key);
        let reason = second.map(|second| &second.reason);
        let reason = reason.or(first.map(|score| &score.reason));
        let again = Change::JudgeAgain(SecondScore {
            member: member.clone(),
            supplier,
            criterion: criterion.clone(),
            points: one.points,
            reason: something(),
        });
        AgendaVoice {
            name: phrases.member(&member),
            member,
            value: points(phrases, one.points),
            earlier: (one.earlier.filter(|earlier| *earlier != one.points))
                .map(|earlier| points(phrases, earlier))
                .unwrap_or_default(),
            reason: reason
                .map(|reason| phrases.text(reason))
                .unwrap_or_default(),
            counts: one.counts,
            may_change: acting.may(&again).now,
        }
    });
    given.collect()
}

fn weights(acting: &Acting<'_>, before: &Before, criterion: &CriterionId) -> Vec<AgendaVoice> {
    let (phrases, dossier) = (&acting.phrases, acting.dossier());
    let Some(place) = dossier.criteria.get_index_of(criterion) else {
        return Vec::new();
    };
    let percent = |share: f64| phrases.words.percent(share, 0);
    let points = dossier.criteria.keys().map(|id| (id.clone(), Decimal::ONE));
    let given = dossier.members.values().filter_map(|member| {
        let id = &member.member;
        let value = percent(own_weights(dossier, id)?.shares()[place]);
        let earlier = before.share(id, criterion).map(percent);
        let again = Change::GiveWeights(GivenWeights {
            member: id.clone(),
            points: points.clone().collect(),
        });
        Some(AgendaVoice {
            member: id.clone(),
            name: phrases.member(id),
            earlier: earlier.filter(|then| *then != value).unwrap_or_default(),
            value,
            reason: String::new(),
            counts: sheet_counts(dossier, member),
            may_change: acting.may(&again).now,
        })
    });
    given.collect()
}

/// How it was settled: by a value agreed, or by who judged again.
fn settled(
    acting: &Acting<'_>,
    supplier: Option<&SupplierId>,
    criterion: &CriterionId,
    given: &[AgendaVoice],
) -> String {
    let (phrases, words) = (&acting.phrases, acting.phrases.words);
    let agreed = supplier.and_then(|supplier| {
        let key = (supplier.clone(), criterion.clone());
        acting.dossier().agreed.get(&key)
    });
    let agreed = agreed.map(|agreed| {
        let arguments = [
            ("points", points(phrases, agreed.points).into()),
            ("reason", phrases.text(&agreed.reason).into()),
        ];
        words.say("agenda-agreed", &arguments)
    });
    let changed = given.iter().filter(|voice| !voice.earlier.is_empty());
    let changed: Vec<String> = changed
        .map(|voice| {
            let arguments = [
                ("name", voice.name.as_str().into()),
                ("earlier", voice.earlier.as_str().into()),
                ("value", voice.value.as_str().into()),
            ];
            words.say("agenda-moved", &arguments)
        })
        .collect();
    let again = (!changed.is_empty()).then(|| {
        let arguments = [("moves", words.list(&changed).into())];
        words.say("agenda-again", &arguments)
    });
    sentences(&[agreed, again].map(Option::unwrap_or_default))
}

fn may_agree(acting: &Acting<'_>, supplier: &SupplierId, criterion: &CriterionId) -> bool {
    let dossier = acting.dossier();
    let scale = dossier.criteria.get(criterion).map(|found| &found.scale);
    let with = partners(&acting.phrases, acting.actor).into_iter().next();
    let agreed = Change::AgreeScore(Agreed {
        supplier: supplier.clone(),
        criterion: criterion.clone(),
        points: scale.map_or(Decimal::ZERO, |scale| scale.anchors().0),
        reason: something(),
        with: with.and_then(|with| with.id.parse().ok()),
    });
    acting.may(&agreed).now
}
