//! The criteria, in their groups and by family, each with its scale and the offers on it.

mod gates;
mod groups;

use dossier::{Criterion, Family, MemberId, Scale, Slot, ValueFunction, sees_prices};
use memo::phrases::Phrases;
use memo::pieces::rich;
use rust_decimal::prelude::ToPrimitive;
use words::Words;

use super::audience::scores_are_open;
use super::case::remarks;
use super::guards::doubts;
use super::offers::answer_of;
use super::{counted, offers};
use crate::Desk;
use crate::wire::{CriteriaView, CriterionRow, FamilyRows, Named, OnScale, Screen};

/// The criteria of an open dossier.
pub(crate) fn criteria(desk: &Desk, words: &Words, actor: Option<&MemberId>) -> CriteriaView {
    let dossier = desk.dossier();
    let phrases = Phrases { words, dossier };
    let answer = match dossier.criteria.len() {
        0 => words.say("screen-criteria-none", &[]),
        n => words.say("screen-criteria-answer", &counted(words, n)),
    };
    let of_family = |family: Family| {
        let own = dossier.criteria.values();
        let own = own.filter(move |criterion| {
            criterion.family == family && dossier.groups_from(criterion.group.as_ref()).is_empty()
        });
        own.map(|criterion| row(&phrases, criterion, actor))
            .collect()
    };
    let purchase = dossier.purchase.as_ref();
    CriteriaView {
        answer: rich(&answer),
        groups: groups::groups(&phrases, desk, actor),
        gates: gates::gates(&phrases, desk, actor),
        families: Family::ALL
            .into_iter()
            .map(|family| FamilyRows {
                family,
                name: phrases.family(family),
                action: family.specifying().name().to_owned(),
                criteria: of_family(family),
            })
            .collect(),
        currency: purchase
            .map(|purchase| purchase.currency.clone())
            .unwrap_or_default(),
        unit: phrases.unit(),
        remarks: [
            remarks(words, desk, Screen::Criteria),
            doubts(&phrases, actor),
        ]
        .concat(),
    }
}

fn row(phrases: &Phrases<'_>, criterion: &Criterion, actor: Option<&MemberId>) -> CriterionRow {
    let (worst, best) = criterion.scale.anchors();
    let definition = criterion.definition.as_ref();
    CriterionRow {
        criterion: criterion.clone(),
        name: phrases.text(&criterion.name),
        definition: definition
            .map(|definition| phrases.text(definition))
            .unwrap_or_default(),
        measure: measure(phrases, &criterion.scale),
        worst: phrases.anchor(criterion, worst),
        best: phrases.anchor(criterion, best),
        target: target(phrases, criterion),
        direction: direction(phrases, criterion),
        missing: match criterion.scale.is_answered() {
            true => phrases.policy(criterion.missing),
            false => String::new(),
        },
        used_by: used_by(phrases, criterion),
        offers: on_scale(phrases, criterion, actor),
    }
}

/// Whether more or less of it is better, or something in between; empty where a scale has no more and less.
fn direction(phrases: &Phrases<'_>, criterion: &Criterion) -> String {
    let (worst, best) = criterion.scale.anchors();
    let id = match &criterion.scale {
        Scale::Levels { .. } | Scale::YesNo { .. } => return String::new(),
        Scale::Piecewise { points, .. } => {
            let first = points.first().map(|point| point.value);
            let last = points.last().map(|point| point.value);
            let is_between = points
                .iter()
                .any(|point| Some(point.value) > first && Some(point.value) > last);
            match () {
                () if is_between => "screen-direction-between",
                () if last < first => "screen-direction-less",
                () => "screen-direction-more",
            }
        }
        _ if best < worst => "screen-direction-less",
        _ => "screen-direction-more",
    };
    phrases.words.say(id, &[])
}

fn measure(phrases: &Phrases<'_>, scale: &Scale) -> String {
    let words = phrases.words;
    match scale {
        Scale::LandedCost { .. } => {
            let purchase = phrases.dossier.purchase.as_ref();
            let currency = purchase.map(|purchase| purchase.currency.clone());
            let arguments = [
                ("currency", currency.unwrap_or_default().into()),
                ("unit", phrases.unit().into()),
            ];
            words.say("screen-measure-landed-cost", &arguments)
        }
        Scale::OnTime { .. }
        | Scale::InFull { .. }
        | Scale::LotAcceptance { .. }
        | Scale::Incidents { .. } => {
            let read = scale.measured().map(|(measure, _)| measure.id());
            let id = format!("screen-measure-{}", read.unwrap_or_default());
            words.say(&id, &[])
        }
        Scale::Quantity { unit, .. } | Scale::Piecewise { unit, .. } => {
            let unit = phrases.text(unit);
            words.say("screen-measure-quantity", &[("unit", unit.into())])
        }
        Scale::Levels { .. } => words.say("screen-measure-levels", &[]),
        Scale::YesNo { .. } => words.say("screen-measure-yes-no", &[]),
        Scale::Judged { .. } => words.say("screen-measure-judged", &[]),
    }
}

/// The target of a criterion, where it has one.
pub(super) fn target(phrases: &Phrases<'_>, criterion: &Criterion) -> String {
    let target = criterion.scale.measured().map(|(_, target)| target);
    target.map_or_else(String::new, |target| phrases.anchor(criterion, target))
}

fn used_by(phrases: &Phrases<'_>, criterion: &Criterion) -> Vec<Named> {
    let id = &criterion.criterion;
    let dossier = phrases.dossier;
    let weights = dossier.weights.values();
    let members = weights.filter(|weights| weights.names(id));
    let members = members.map(|weights| Named {
        id: Slot::Weights(weights.member().clone()).to_string(),
        name: phrases.member(weights.member()),
    });
    let offers = dossier.offers.values();
    let offers = offers.filter(|offer| offer.answers.contains_key(id));
    let offers = offers.map(|offer| Named {
        id: Slot::Offer(offer.offer.clone()).to_string(),
        name: phrases.supplier(&offer.supplier),
    });
    members.chain(offers).collect()
}

fn on_scale(
    phrases: &Phrases<'_>,
    criterion: &Criterion,
    actor: Option<&MemberId>,
) -> Vec<OnScale> {
    let is_shown = match criterion.scale {
        Scale::LandedCost { .. } => sees_prices(phrases.dossier, actor),
        Scale::Judged { .. } => scores_are_open(phrases.dossier),
        _ => true,
    };
    let (Some(function), true) = (criterion.scale.value_function(), is_shown) else {
        return Vec::new();
    };
    let standing = offers::standing(phrases.dossier).into_iter();
    standing
        .filter_map(|offer| {
            let answer = answer_of(phrases.dossier, offer, criterion)?;
            Some(OnScale {
                supplier: phrases.supplier(&offer.supplier),
                at: unclamped(criterion, &function, answer),
                answer,
                text: phrases.answer(&criterion.criterion, answer),
            })
        })
        .collect()
}

/// The value of an answer; on an even scale beyond 0 and 1 where it lies outside.
fn unclamped(criterion: &Criterion, function: &ValueFunction, answer: f64) -> f64 {
    let (worst, best) = criterion.scale.anchors();
    match (function, worst.to_f64(), best.to_f64()) {
        (ValueFunction::Linear(_), Some(worst), Some(best)) => (answer - worst) / (best - worst),
        _ => function.place(answer).value,
    }
}
