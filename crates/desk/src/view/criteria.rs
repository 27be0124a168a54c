//! The criteria, by family, each with its scale and the offers on it.

use dossier::{Criterion, Family, MemberId, Scale, Slot, sees_prices};
use memo::phrases::Phrases;
use memo::pieces::rich;
use rust_decimal::prelude::ToPrimitive;
use words::Words;

use super::audience::scores_are_open;
use super::case::remarks;
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
        let own = own.filter(move |criterion| criterion.family == family);
        own.map(|criterion| row(&phrases, criterion, actor))
            .collect()
    };
    let purchase = dossier.purchase.as_ref();
    CriteriaView {
        answer: rich(&answer),
        families: Family::ALL
            .into_iter()
            .map(|family| FamilyRows {
                family,
                name: phrases.family(family),
                criteria: of_family(family),
            })
            .collect(),
        currency: purchase
            .map(|purchase| purchase.currency.clone())
            .unwrap_or_default(),
        unit: phrases.unit(),
        remarks: remarks(words, dossier, Screen::Criteria),
    }
}

fn row(phrases: &Phrases<'_>, criterion: &Criterion, actor: Option<&MemberId>) -> CriterionRow {
    let (worst, best) = criterion.scale.anchors();
    CriterionRow {
        criterion: criterion.clone(),
        name: phrases.text(&criterion.name),
        measure: measure(phrases, &criterion.scale),
        worst: level(phrases, criterion, worst),
        best: level(phrases, criterion, best),
        target: target(phrases, criterion),
        less_is_better: best < worst,
        used_by: used_by(phrases, criterion),
        offers: on_scale(phrases, criterion, actor),
    }
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
        Scale::OnTime { .. } => words.say("screen-measure-on-time", &[]),
        Scale::Quantity { unit, .. } => {
            let unit = phrases.text(unit);
            words.say("screen-measure-quantity", &[("unit", unit.into())])
        }
        Scale::Judged { .. } => words.say("screen-measure-judged", &[]),
    }
}

/// A level of a criterion's scale, with its unit.
pub(super) fn level(
    phrases: &Phrases<'_>,
    criterion: &Criterion,
    level: rust_decimal::Decimal,
) -> String {
    match criterion.scale {
        Scale::LandedCost { .. } => phrases.price(level),
        Scale::OnTime { .. } => phrases.percent(level.to_f64().unwrap_or_default()),
        Scale::Quantity { .. } | Scale::Judged { .. } => {
            phrases.answer(&criterion.criterion, level.to_f64().unwrap_or_default())
        }
    }
}

/// The target of a criterion, where it has one.
pub(super) fn target(phrases: &Phrases<'_>, criterion: &Criterion) -> String {
    match criterion.scale {
        Scale::OnTime { target, .. } => level(phrases, criterion, target),
        _ => String::new(),
    }
}

fn used_by(phrases: &Phrases<'_>, criterion: &Criterion) -> Vec<Named> {
    let id = &criterion.criterion;
    let dossier = phrases.dossier;
    let weights = dossier.weights.values();
    let members = weights.filter(|weights| weights.points.contains_key(id));
    let members = members.map(|weights| Named {
        id: Slot::Weights(weights.member.clone()).to_string(),
        name: phrases.member(&weights.member),
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
        Scale::OnTime { .. } | Scale::Quantity { .. } => true,
    };
    let (worst, best) = criterion.scale.anchors();
    let (Some(worst), Some(best)) = (worst.to_f64(), best.to_f64()) else {
        return Vec::new();
    };
    if worst == best || !is_shown {
        return Vec::new();
    }
    let standing = offers::standing(phrases.dossier).into_iter();
    standing
        .filter_map(|offer| {
            let answer = answer_of(phrases.dossier, offer, criterion)?;
            Some(OnScale {
                supplier: phrases.supplier(&offer.supplier),
                at: (answer - worst) / (best - worst),
                text: phrases.answer(&criterion.criterion, answer),
            })
        })
        .collect()
}
