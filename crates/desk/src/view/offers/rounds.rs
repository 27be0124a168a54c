//! The rounds: aims, and what suppliers conceded from one to the next.

use std::collections::BTreeSet;

use dossier::{
    Change, Dossier, Envelopes, MemberId, Offer, RoundPlan, Supplier, check, evaluated_cost,
    sees_prices,
};
use memo::phrases::Phrases;
use memo::pieces::rich;
use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;

use super::latest;
use crate::refusal::word_plainly;
use crate::view::{counted, sentences};
use crate::wire::{ConcessionRow, RoundAims, RoundCell, RoundsView, ShownRound};

/// The rounds of an open dossier, as far as the acting person sees prices.
pub(super) fn rounds(phrases: &Phrases<'_>, actor: Option<&MemberId>) -> RoundsView {
    let Phrases { words, dossier } = *phrases;
    let is_sealed = !sees_prices(dossier, actor);
    let numbers: BTreeSet<u32> = dossier
        .offers
        .values()
        .map(|offer| offer.round)
        .chain(dossier.rounds.keys().copied())
        .collect();
    let two = dossier.envelopes.as_ref().is_some_and(|own| own.two);
    let purchase = dossier.purchase.as_ref();
    RoundsView {
        answer: rich(&answer(phrases, numbers.len(), is_sealed)),
        rounds: numbers
            .iter()
            .map(|round| aims(phrases, *round, is_sealed))
            .collect(),
        next: next(dossier),
        suppliers: dossier
            .suppliers
            .values()
            .filter(|supplier| !dossier.is_excluded(&supplier.supplier))
            .map(|supplier| row(phrases, supplier, &numbers, is_sealed))
            .collect(),
        is_sealed,
        two_envelopes: two,
        envelopes: words.say(
            if two {
                "envelopes-two"
            } else {
                "envelopes-one"
            },
            &[],
        ),
        envelopes_fixed: fixed(phrases, !two, actor),
        currency: purchase
            .map(|purchase| purchase.currency.clone())
            .unwrap_or_default(),
    }
}

/// The round that may be begun: the first, or the one after a round in which there are offers.
fn next(dossier: &Dossier) -> Option<u32> {
    let in_hand = dossier.round_in_hand();
    if dossier.offers.is_empty() && dossier.rounds.is_empty() {
        Some(1)
    } else {
        let has_offers = dossier.latest_round() == Some(in_hand);
        has_offers.then(|| in_hand.saturating_add(1))
    }
}

/// The round that the grid shows: the one that is asked for where it has begun, else the one in hand.
pub(super) fn shown(phrases: &Phrases<'_>, asked: Option<u32>) -> ShownRound {
    let Phrases { words, dossier } = *phrases;
    let in_hand = dossier.round_in_hand();
    let round = asked
        .filter(|round| (1..=in_hand).contains(round))
        .unwrap_or(in_hand);
    let is_earlier = round < in_hand;
    let note = if is_earlier {
        words.say("rounds-earlier", &[])
    } else if round > 1 {
        words.say("rounds-carried-note", &[])
    } else {
        String::new()
    };
    ShownRound {
        round,
        is_earlier,
        note,
    }
}

/// That an offer of an earlier round still stands.
pub(super) fn carried(phrases: &Phrases<'_>, offer: &Offer) -> String {
    let round = phrases.words.count(offer.round.into());
    phrases
        .words
        .say("rounds-carried", &[("round", round.into())])
}

/// Why the acting person cannot change the envelopes; empty where they can.
fn fixed(phrases: &Phrases<'_>, two: bool, actor: Option<&MemberId>) -> String {
    let Phrases { words, dossier } = *phrases;
    let change = Change::UseEnvelopes(Envelopes { two });
    let problems = check(dossier, &change, actor).err().unwrap_or_default();
    let worded = word_plainly(words, dossier, &problems).into_iter().next();
    worded.map(|worded| worded.message).unwrap_or_default()
}

fn answer(phrases: &Phrases<'_>, rounds: usize, is_sealed: bool) -> String {
    let words = phrases.words;
    if rounds == 0 {
        return words.say("rounds-none", &[]);
    }
    let count = words.say("rounds-answer", &counted(words, rounds));
    let sealed = if is_sealed {
        words.say("offers-sealed-answer", &[])
    } else {
        String::new()
    };
    sentences(&[count, sealed])
}

fn aims(phrases: &Phrases<'_>, round: u32, is_sealed: bool) -> RoundAims {
    let words = phrases.words;
    let plan = phrases.dossier.rounds.get(&round);
    let aim = |of: fn(&RoundPlan) -> Decimal| match plan {
        None => "–".to_owned(),
        Some(_) if is_sealed => words.say("offers-sealed", &[]),
        Some(plan) => phrases.price(of(plan)),
    };
    let seen = plan.filter(|_| !is_sealed);
    RoundAims {
        round,
        name: words.say(
            "rounds-name",
            &[("round", words.count(round.into()).into())],
        ),
        plan: seen.cloned(),
        target: aim(|plan| plan.target),
        aspiration: aim(|plan| plan.aspiration),
        walk_away: aim(|plan| plan.walk_away),
        alternative: seen
            .map(|plan| phrases.text(&plan.alternative))
            .unwrap_or_default(),
    }
}

fn row(
    phrases: &Phrases<'_>,
    supplier: &Supplier,
    rounds: &BTreeSet<u32>,
    is_sealed: bool,
) -> ConcessionRow {
    let dossier = phrases.dossier;
    let own = |round: u32| {
        let mut offers = dossier.offers.values().filter(move |offer| {
            offer.supplier == supplier.supplier && offer.round == round && !offer.lines.is_empty()
        });
        offers.next()
    };
    let mut before: Option<Decimal> = None;
    let mut cells = Vec::new();
    for round in rounds {
        let Some(offer) = own(*round) else {
            cells.push(RoundCell::default());
            continue;
        };
        if is_sealed {
            cells.push(RoundCell {
                cost: phrases.words.say("offers-sealed", &[]),
                ..RoundCell::default()
            });
            continue;
        }
        // What cannot be compared yet is told with the costs.
        let Ok(cost) = evaluated_cost(dossier, offer) else {
            cells.push(RoundCell::default());
            continue;
        };
        let cost = cost.evaluated;
        cells.push(cell(phrases, cost, before, dossier.rounds.get(round)));
        before = Some(cost);
    }
    let newest = latest(dossier, supplier).filter(|offer| !is_sealed && !offer.lines.is_empty());
    ConcessionRow {
        supplier: supplier.supplier.clone(),
        name: phrases.supplier(&supplier.supplier),
        cells,
        switching: newest
            .map(|offer| switching(phrases, offer))
            .unwrap_or_default(),
    }
}

fn cell(
    phrases: &Phrases<'_>,
    cost: Decimal,
    before: Option<Decimal>,
    plan: Option<&RoundPlan>,
) -> RoundCell {
    let words = phrases.words;
    let reached = plan.map(|plan| {
        if cost <= plan.aspiration {
            "rounds-reaches-aspiration"
        } else if cost <= plan.target {
            "rounds-reaches-target"
        } else if cost <= plan.walk_away {
            "rounds-within-walk-away"
        } else {
            "rounds-beyond-walk-away"
        }
    });
    RoundCell {
        cost: phrases.price(cost),
        concession: before
            .map(|before| concession(phrases, before, cost))
            .unwrap_or_default(),
        reached: reached.map(|id| words.say(id, &[])).unwrap_or_default(),
        is_beyond: plan.is_some_and(|plan| cost > plan.walk_away),
    }
}

/// What changed since the offer before, as an amount and as a share of it.
fn concession(phrases: &Phrases<'_>, before: Decimal, now: Decimal) -> String {
    let words = phrases.words;
    let change = before - now;
    if change.is_zero() {
        return words.say("rounds-unchanged", &[]);
    }
    let share = change
        .abs()
        .checked_div(before)
        .and_then(|share| share.to_f64());
    let arguments = [
        ("amount", phrases.fine_price(change.abs()).into()),
        (
            "percent",
            words.percent(share.unwrap_or_default(), 1).into(),
        ),
    ];
    let id = if change > Decimal::ZERO {
        "rounds-down"
    } else {
        "rounds-up"
    };
    words.say(id, &arguments)
}

/// Landed cost, then the switching cost on top of it.
fn switching(phrases: &Phrases<'_>, offer: &Offer) -> String {
    let Ok(cost) = evaluated_cost(phrases.dossier, offer) else {
        return String::new();
    };
    let Some(switching) = cost.switching else {
        return String::new();
    };
    let arguments = [
        ("landed", phrases.fine_price(cost.landed).into()),
        ("switching", phrases.fine_price(switching).into()),
        ("evaluated", phrases.fine_price(cost.evaluated).into()),
    ];
    phrases.words.say("rounds-switching", &arguments)
}
