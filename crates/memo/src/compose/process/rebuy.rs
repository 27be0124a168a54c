//! Buying again: the last decision, what differs, why the choice was re-opened, what leaving the incumbent costs, and
//! what was delivered since.

use dossier::{BuyClass, EvaluatedOffer, Precedent, Slot};

use super::{account, account_with, entry_of, statement};
use crate::compose::{Source, costs, grouped};
use crate::phrases::Phrases;
use crate::sheet::{Account, Statement};

/// The decision that a modified rebuy follows.
pub fn precedent(phrases: &Phrases<'_>) -> Option<Account> {
    let last = phrases.dossier.precedent.as_ref()?;
    account(phrases, "memo-precedent", vec![contract(phrases, last)])
}

/// The running contract: whose, since when, at what price, by which decision.
pub fn contract(phrases: &Phrases<'_>, last: &Precedent) -> Statement {
    let words = phrases.words;
    let arguments = [
        ("reference", phrases.text(&last.reference).into()),
        (
            "since",
            words
                .date(&last.since)
                .unwrap_or_else(|| last.since.clone())
                .into(),
        ),
        ("price", phrases.fine_price(last.price).into()),
        ("unit", phrases.unit().into()),
    ];
    let mut text = words.say("memo-contract", &arguments);
    if let Some(head) = &last.head {
        let arguments = [("head", grouped(head).join(" ").into())];
        text = format!("{text} {}", words.say("memo-contract-seal", &arguments));
    }
    let head = phrases.supplier(&last.incumbent);
    statement(head, &text, entry_of(phrases, &Slot::Precedent))
}

/// Why a straight rebuy became another kind of purchase: the triggers, the reason, and what the check had found.
pub fn reclassified(phrases: &Phrases<'_>) -> Option<Account> {
    let became = phrases.dossier.reclassified.as_ref()?;
    let words = phrases.words;
    let class = crate::compose::lower_first(&phrases.buy_class(became.to));
    let mut arguments = vec![
        ("class", class.into()),
        ("reason", phrases.text(&became.reason).into()),
    ];
    let id = if became.triggers.is_empty() {
        "memo-reclassified-freely"
    } else {
        arguments.push(("triggers", phrases.triggers(&became.triggers).into()));
        "memo-reclassified-fired"
    };
    let text = words.say(id, &arguments);
    let entry = entry_of(phrases, &Slot::Class);
    let mut rows = vec![statement(String::new(), &text, entry)];
    let findings = dossier::rebuy_findings(phrases.dossier).unwrap_or_default();
    // What was found since then is not why.
    let fires =
        (findings.iter()).filter(|finding| became.triggers.contains(&finding.trigger.kind()));
    rows.extend(fires.map(|finding| {
        let head = crate::compose::upper_first(&phrases.trigger(finding.trigger.kind()));
        statement(head, &phrases.finding(finding), String::new())
    }));
    account(phrases, "memo-reclassified", rows)
}

/// What differs from the last decision.
pub fn differences(source: &Source<'_>) -> Option<Account> {
    let last = source.dossier.precedent.as_ref()?;
    let known =
        !last.criteria.is_empty() || !last.weights.is_empty() || last.specification.is_some();
    if !known || source.dossier.buy_class() == Some(BuyClass::StraightRebuy) {
        return None;
    }
    let phrases = &source.phrases;
    let shares = source.evaluation.weighting.used.shares();
    let found = dossier::differences(source.dossier, shares);
    let mut rows: Vec<Statement> = found
        .iter()
        .map(|one| statement(String::new(), &phrases.difference(one), String::new()))
        .collect();
    if rows.is_empty() {
        let none = phrases.words.say("memo-differences-none", &[]);
        rows.push(statement(String::new(), &none, String::new()));
    }
    account(phrases, "memo-differences", rows)
}

/// What leaving the incumbent costs, and what each offer then comes to: landed and switching cost together.
pub fn switching(source: &Source<'_>) -> Option<Account> {
    let cost = source.dossier.switching_cost.as_ref()?;
    let phrases = &source.phrases;
    let mut order: Vec<&EvaluatedOffer> = source.evaluation.offers.iter().collect();
    order.sort_by_key(|offer| offer.cost.evaluated);
    let arguments = [
        ("amount", phrases.money(cost.amount, 2).into()),
        ("reason", phrases.text(&cost.reason).into()),
    ];
    let text = phrases.words.say("memo-switching-text", &arguments);
    let entry = entry_of(phrases, &Slot::SwitchingCost);
    let mut rows = vec![statement(String::new(), &text, entry)];
    let is_spread = order.iter().any(|offer| offer.cost.switching.is_some());
    if is_spread {
        let decimals = costs::decimals(source);
        rows.extend(
            order
                .into_iter()
                .map(|offer| evaluated(phrases, offer, decimals)),
        );
    }
    let id = if is_spread {
        "memo-switching-note"
    } else {
        "memo-switching-idle"
    };
    let note = phrases.words.say(id, &[]);
    account_with(phrases, "memo-switching", rows, note)
}

fn evaluated(phrases: &Phrases<'_>, offer: &EvaluatedOffer, decimals: u8) -> Statement {
    let cost = &offer.cost;
    let mut arguments = vec![
        ("landed", phrases.money(cost.landed, decimals).into()),
        ("evaluated", phrases.money(cost.evaluated, decimals).into()),
    ];
    let id = match cost.switching {
        Some(switching) => {
            arguments.push(("switching", phrases.money(switching, decimals).into()));
            "memo-switching-sum"
        }
        None => "memo-switching-incumbent",
    };
    let text = phrases.words.say(id, &arguments);
    statement(phrases.supplier(&offer.supplier), &text, String::new())
}

/// What was delivered under the contract since it was decided.
pub fn deliveries_since(phrases: &Phrases<'_>) -> Option<Account> {
    let words = phrases.words;
    let rows = phrases.dossier.follow_ups.values().map(|record| {
        let others = phrases.other_counts(&record.as_deliveries().whole());
        let mut said: Vec<String> = others.into_iter().map(|counted| counted + ".").collect();
        said.push(phrases.text(&record.source));
        let on_time = record.shipments.saturating_sub(record.late);
        let arguments = [
            ("onTime", words.count(on_time.into()).into()),
            ("all", words.count(record.shipments.into()).into()),
            ("source", said.join(" ").into()),
        ];
        let text = words.say("memo-delivered", &arguments);
        let entry = entry_of(phrases, &Slot::FollowUp(record.supplier.clone()));
        statement(phrases.supplier(&record.supplier), &text, entry)
    });
    account(phrases, "memo-follow-up", rows.collect())
}
