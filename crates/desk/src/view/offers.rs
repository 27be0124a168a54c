//! The suppliers and their offers: who was found, what they offer, and how that moved from round to round. It is computed
//! one by one, so that it stands before there is a ranking.

mod costs;
mod grid;
mod records;
mod rounds;
mod search;

use dossier::{
    Action, Criterion, Dossier, Measure, MemberId, Offer, Reliability, Slot, Supplier, SupplierId,
    cautious_in_force, evaluated_cost, reliability, sees_prices, stands_against,
};
use memo::phrases::Phrases;
use memo::pieces::{rich, strong};
use rust_decimal::Decimal;
use words::Words;

use super::case::remarks;
use super::record::attached;
use super::{counted, sentences};
use crate::Desk;
use crate::naming;
use crate::wire::{Attachable, OffersView, Screen};

/// The offers of an open dossier, as far as the acting person sees prices: those of a round, or of the round in hand.
pub(crate) fn offers(
    desk: &Desk,
    words: &Words,
    actor: Option<&MemberId>,
    round: Option<u32>,
) -> OffersView {
    let dossier = desk.dossier();
    let phrases = Phrases { words, dossier };
    let purchase = dossier.purchase.as_ref();
    let quantity = purchase.and_then(|purchase| purchase.volume);
    let is_sealed = !sees_prices(dossier, actor);
    let shown = rounds::shown(&phrases, round);
    let gathers = !shown.is_earlier && stands_against(dossier, Action::Gather, actor).is_empty();
    OffersView {
        answer: rich(&answer(&phrases, is_sealed)),
        is_sealed,
        columns: grid::columns(&phrases),
        rows: grid::rows(&phrases, &shown, is_sealed, gathers),
        quantity: quantity.unwrap_or(Decimal::ONE).to_string(),
        item: purchase
            .map(|purchase| phrases.text(&purchase.title))
            .unwrap_or_default(),
        shown,
        search: search::search(&phrases),
        rounds: rounds::rounds(&phrases, actor),
        costs: costs::costs(desk, &phrases, actor),
        attached: attached(desk, words, actor),
        attachable: attachable(&phrases),
        records: records::records(&phrases),
        remarks: remarks(words, desk, Screen::Offers),
    }
}

/// What files can be attached to, supplier by supplier: itself, its offers, what stands in for a record, its gates.
fn attachable(phrases: &Phrases<'_>) -> Vec<Attachable> {
    let dossier = phrases.dossier;
    let place = |slot: Slot, supplier: &SupplierId| Attachable {
        name: naming::slot(phrases, &slot.to_string(), naming::plainly),
        slot,
        supplier: supplier.clone(),
    };
    let mut places = Vec::new();
    for id in dossier.suppliers.keys() {
        places.push(place(Slot::Supplier(id.clone()), id));
        let offers = dossier
            .offers
            .values()
            .filter(|offer| offer.supplier == *id);
        places.extend(offers.map(|offer| place(Slot::Offer(offer.offer.clone()), id)));
        let evidence = dossier
            .evidence
            .keys()
            .filter(|(supplier, _)| supplier == id);
        places.extend(
            evidence.map(|(_, evidence)| place(Slot::Evidence(id.clone(), evidence.clone()), id)),
        );
        let checks = dossier
            .gate_checks
            .keys()
            .filter(|(supplier, _)| supplier == id);
        places.extend(checks.map(|(_, gate)| place(Slot::GateCheck(id.clone(), gate.clone()), id)));
    }
    places
}

/// The offer of a supplier that counts: that of the latest round.
fn latest<'a>(dossier: &'a Dossier, supplier: &Supplier) -> Option<&'a Offer> {
    standing_in(dossier, supplier, u32::MAX)
}

/// The offer of a supplier that stood in a round: its own of that round, or its latest before.
fn standing_in<'a>(dossier: &'a Dossier, supplier: &Supplier, round: u32) -> Option<&'a Offer> {
    let offers = dossier.offers.values();
    let own = offers.filter(|offer| offer.supplier == supplier.supplier && offer.round <= round);
    own.max_by_key(|offer| offer.round)
}

/// The offers that count of the suppliers that are not screened out.
pub(super) fn standing(dossier: &Dossier) -> Vec<&Offer> {
    let suppliers = dossier.suppliers.values();
    suppliers
        .filter(|supplier| !dossier.is_excluded(&supplier.supplier))
        .filter_map(|supplier| latest(dossier, supplier))
        .collect()
}

/// The answer of an offer to a criterion, where there is one yet.
pub(super) fn answer_of(dossier: &Dossier, offer: &Offer, criterion: &Criterion) -> Option<f64> {
    let answered = dossier::answer_of(dossier, offer, criterion).ok()?;
    Some(answered.figure)
}

/// What is known of a supplier by a measure.
fn known(
    dossier: &Dossier,
    supplier: &dossier::SupplierId,
    measure: Measure,
    target: Decimal,
) -> Reliability {
    reliability(
        dossier,
        supplier,
        measure,
        target,
        cautious_in_force(dossier),
    )
}

fn answer(phrases: &Phrases<'_>, is_sealed: bool) -> String {
    let Phrases { words, dossier } = *phrases;
    let standing = standing(dossier);
    if standing.is_empty() {
        return words.say("screen-offers-none", &[]);
    }
    let count = words.say("screen-offers-answer", &counted(words, standing.len()));
    if is_sealed {
        return sentences(&[count, words.say("offers-sealed-answer", &[])]);
    }
    let priced = standing.iter().filter(|offer| !offer.lines.is_empty());
    let mut costs: Vec<_> = priced
        .filter_map(|offer| Some((evaluated_cost(dossier, offer).ok()?.evaluated, offer)))
        .collect();
    costs.sort_by_key(|(cost, _)| *cost);
    let range = match costs.as_slice() {
        [(low, cheapest), .., (high, dearest)] => {
            let arguments = [
                ("low", strong(&phrases.price(*low)).into()),
                ("cheapest", phrases.supplier(&cheapest.supplier).into()),
                ("high", strong(&phrases.price(*high)).into()),
                ("dearest", phrases.supplier(&dearest.supplier).into()),
            ];
            words.say("screen-offers-range", &arguments)
        }
        _ => String::new(),
    };
    sentences(&[count, range])
}
