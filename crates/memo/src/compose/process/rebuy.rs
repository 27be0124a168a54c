//! Buying again: the last decision, what differs, why the choice was re-opened, what leaving the incumbent costs, and
//! what was delivered since.

use dossier::{BuyClass, Criterion, Difference, EvaluatedOffer, Precedent, Scale, Slot};
use rust_decimal::Decimal;

use super::{account, account_with, entry_of, statement};
use crate::compose::{Source, grouped};
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
    let fired: Vec<String> = became
        .triggers
        .iter()
        .map(|trigger| {
            words.say(
                &format!("trigger-{}", trigger.name().replace('_', "-")),
                &[],
            )
        })
        .collect();
    let class = crate::compose::lower_first(&phrases.buy_class(became.to));
    let mut arguments = vec![
        ("class", class.into()),
        ("reason", phrases.text(&became.reason).into()),
    ];
    let id = if fired.is_empty() {
        "memo-reclassified-freely"
    } else {
        arguments.push(("triggers", words.list(&fired).into()));
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
        let head = crate::compose::upper_first(&phrases.trigger(&finding.trigger));
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
        .map(|one| statement(String::new(), &difference(phrases, one), String::new()))
        .collect();
    if rows.is_empty() {
        let none = phrases.words.say("memo-differences-none", &[]);
        rows.push(statement(String::new(), &none, String::new()));
    }
    account(phrases, "memo-differences", rows)
}

fn difference(phrases: &Phrases<'_>, one: &Difference) -> String {
    let words = phrases.words;
    let of = |id: &str, criterion: &Criterion| {
        let name = phrases.text(&criterion.name);
        words.say(id, &[("criterion", name.into())])
    };
    let requirement = |id: &str, text: &dossier::Text| {
        words.say(id, &[("requirement", phrases.text(text).into())])
    };
    match one {
        Difference::CriterionAdded(criterion) => of("memo-difference-added", criterion),
        Difference::CriterionLeft(criterion) => of("memo-difference-left", criterion),
        Difference::CriterionChanged { was, is } => {
            let arguments = [
                ("criterion", phrases.text(&is.name).into()),
                ("was", scale(phrases, was).into()),
                ("is", scale(phrases, is).into()),
            ];
            words.say("memo-difference-changed", &arguments)
        }
        Difference::WeightMoved { criterion, was, is } => {
            let share = |share: &Decimal| {
                let share = f64::try_from(*share).unwrap_or_default();
                phrases.percent(share)
            };
            let arguments = [
                ("criterion", phrases.criterion(criterion).into()),
                ("was", share(was).into()),
                ("is", share(is).into()),
            ];
            words.say("memo-difference-weight", &arguments)
        }
        Difference::RequirementAdded(text) => requirement("memo-difference-required", text),
        Difference::RequirementLeft(text) => requirement("memo-difference-dropped", text),
    }
}

/// A criterion as it was or is: its name and the two ends of its scale.
fn scale(phrases: &Phrases<'_>, criterion: &Criterion) -> String {
    let (worst, best) = criterion.scale.anchors();
    let (worst, best) = match &criterion.scale {
        Scale::Levels { .. } | Scale::YesNo { .. } => (
            phrases.anchor(criterion, worst),
            phrases.anchor(criterion, best),
        ),
        scale => {
            let unit = scale.unit().map(|unit| format!(" {}", phrases.text(unit)));
            let best = phrases.as_given(best) + &unit.unwrap_or_default();
            (phrases.as_given(worst), best)
        }
    };
    let arguments = [
        ("criterion", phrases.text(&criterion.name).into()),
        ("worst", worst.into()),
        ("best", best.into()),
    ];
    phrases.words.say("memo-difference-scale", &arguments)
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
        rows.extend(order.into_iter().map(|offer| evaluated(phrases, offer)));
    }
    let id = if is_spread {
        "memo-switching-note"
    } else {
        "memo-switching-idle"
    };
    let note = phrases.words.say(id, &[]);
    account_with(phrases, "memo-switching", rows, note)
}

fn evaluated(phrases: &Phrases<'_>, offer: &EvaluatedOffer) -> Statement {
    let cost = &offer.cost;
    let mut arguments = vec![
        ("landed", phrases.money(cost.landed, 4).into()),
        ("evaluated", phrases.money(cost.evaluated, 4).into()),
    ];
    let id = match cost.switching {
        Some(switching) => {
            arguments.push(("switching", phrases.money(switching, 4).into()));
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
        let on_time = record.shipments.saturating_sub(record.late);
        let arguments = [
            ("onTime", words.count(on_time.into()).into()),
            ("all", words.count(record.shipments.into()).into()),
            ("source", phrases.text(&record.source).into()),
        ];
        let text = words.say("memo-delivered", &arguments);
        let entry = entry_of(phrases, &Slot::FollowUp(record.supplier.clone()));
        statement(phrases.supplier(&record.supplier), &text, entry)
    });
    account(phrases, "memo-follow-up", rows.collect())
}
