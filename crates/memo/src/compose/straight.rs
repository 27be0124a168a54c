//! A straight rebuy: one page from its check. Nothing is ranked; the running contract goes on, or the choice re-opens.

use dossier::{
    BuyClass, Duty, Finding, Phase, Precedent, Problem, Problems, TriggerKind, firing,
    rebuy_findings,
};
use rust_decimal::Decimal;

use super::process::{account, contract, deliveries_since, reopenings, statement};
use super::rich::{accent, rich, strong};
use super::{Record, cover, grouped, lower_first, signing, upper_first};
use crate::phrases::Phrases;
use crate::sheet::{Account, Decision, Passage, Seal, Sheet, Statement};

/// The limits that the check starts from, ours: punctuality asked for, price rise, age in months.
const STARTING_LIMITS: (Decimal, Decimal, u32) = (
    Decimal::from_parts(95, 0, 0, false, 2),
    Decimal::from_parts(5, 0, 0, false, 2),
    36,
);

/// The page.
///
/// # Errors
/// What the need still owes, while the last decision or the check is missing.
pub fn straight(phrases: &Phrases<'_>, record: &Record) -> Result<Sheet, Problems> {
    let dossier = phrases.dossier;
    let findings = rebuy_findings(dossier);
    let (Some(last), Some(findings)) = (dossier.precedent.as_ref(), findings) else {
        return Err(vec![missing(phrases)]);
    };
    let fires = firing(&findings);
    let mut accounts = vec![terms(phrases, last), found(phrases, &findings)];
    accounts.extend(recorded(phrases, last));
    accounts.extend(reopenings(phrases));
    if fires.is_empty() {
        accounts.push(after(phrases));
    }
    let purchase = dossier.purchase.as_ref();
    Ok(Sheet {
        decision: Decision {
            title: purchase
                .map(|purchase| phrases.text(&purchase.title))
                .unwrap_or_default(),
            kind: phrases.words.say("memo-rebuy-kind", &[]),
            recommendation: Passage {
                label: phrases.words.say("memo-decision", &[]),
                text: rich(&proposal(phrases, last, &fires)),
                note: Some(signing::standing(phrases)),
            },
            accounts,
            said: signing::said(phrases, fires.is_empty()),
            // What must become another kind of purchase is not signed.
            signatures: fires.is_empty().then(|| signing::signatures(phrases)),
            seal: Some(seal(phrases, record)),
            ..Decision::default()
        },
        ..cover(phrases, record)
    })
}

/// What stands in the way of the page, in the order of the need.
fn missing(phrases: &Phrases<'_>) -> Problem {
    let dossier = phrases.dossier;
    let duties = [
        (Duty::Precedent, dossier.precedent.is_none()),
        (Duty::RebuyCheck, dossier.rebuy_check.is_none()),
    ];
    let owed = duties.into_iter().filter(|(_, is_missing)| *is_missing);
    Problem::PhaseOwes {
        phase: Phase::Need,
        duties: owed.map(|(duty, _)| duty).collect(),
    }
}

fn proposal(phrases: &Phrases<'_>, last: &Precedent, fires: &[TriggerKind]) -> String {
    let words = phrases.words;
    let supplier = accent(&phrases.supplier_in_full(&last.incumbent));
    if !fires.is_empty() {
        let class = lower_first(&phrases.buy_class(BuyClass::ModifiedRebuy));
        let arguments = [
            ("supplier", supplier.into()),
            ("triggers", phrases.triggers(fires).into()),
            ("class", class.into()),
        ];
        return words.say("memo-rebuy-stops", &arguments);
    }
    let now = quoted(phrases).unwrap_or(last.price);
    let arguments = [
        ("supplier", supplier.into()),
        ("price", phrases.price(now).into()),
        ("unit", phrases.unit().into()),
    ];
    words.say("memo-rebuy-goes-on", &arguments)
}

/// The price quoted now, where there is one.
fn quoted(phrases: &Phrases<'_>) -> Option<Decimal> {
    let findings = rebuy_findings(phrases.dossier)?;
    findings
        .iter()
        .find_map(|finding| match &finding.trigger {
            dossier::Trigger::Price { now, .. } => Some(*now),
            _ => None,
        })
        .flatten()
}

/// The contract, and the index by which its price is carried forward.
fn terms(phrases: &Phrases<'_>, last: &Precedent) -> Account {
    let words = phrases.words;
    let mut rows = vec![contract(phrases, last)];
    if let Some(index) = &phrases.dossier.price_index {
        let arguments = [
            ("then", phrases.as_given(index.then).into()),
            ("now", phrases.as_given(index.now).into()),
            ("source", phrases.text(&index.source).into()),
        ];
        rows.push(Statement {
            head: words.say("memo-index", &[]),
            text: rich(&words.say("memo-index-text", &arguments)),
            note: String::new(),
        });
    }
    Account {
        label: words.say("memo-contract-label", &[]),
        rows,
        note: String::new(),
    }
}

/// The five findings, each with its figures and whether it re-opens the choice.
fn found(phrases: &Phrases<'_>, findings: &[Finding]) -> Account {
    let words = phrases.words;
    let rows = findings.iter().map(|finding| {
        let verdict = if finding.fires {
            "memo-finding-fires"
        } else {
            "memo-finding-holds"
        };
        let verdict = strong(&words.say(verdict, &[]));
        Statement {
            head: upper_first(&phrases.trigger(finding.trigger.kind())),
            text: rich(&format!("{verdict} {}", phrases.finding(finding))),
            note: String::new(),
        }
    });
    let own = phrases
        .dossier
        .rebuy_check
        .as_ref()
        .map(|check| (check.target, check.price_rise, check.months));
    let limits = if own == Some(STARTING_LIMITS) {
        "memo-limits-starting"
    } else {
        "memo-limits-own"
    };
    let date = phrases.dossier.rebuy_check.as_ref();
    let date = date
        .and_then(|check| words.date(&check.date))
        .unwrap_or_default();
    let arguments = [("date", date.into())];
    Account {
        label: words.say("memo-check", &[]),
        rows: rows.collect(),
        note: format!(
            "{} {}",
            words.say("memo-check-of", &arguments),
            words.say(limits, &[])
        ),
    }
}

/// What else is recorded of the incumbent’s deliveries: nothing of it re-opens the choice by itself.
fn recorded(phrases: &Phrases<'_>, last: &Precedent) -> Option<Account> {
    let record = phrases.dossier.deliveries.get(&last.incumbent)?;
    let left = phrases.exclusions_of(&last.incumbent).into_iter();
    let said: Vec<String> = (phrases.also_recorded(record).into_iter())
        .chain(left.map(|left| phrases.excluded_shipments(left)))
        .collect();
    let row = statement(String::new(), &said.join(" "), String::new());
    account(
        phrases,
        "memo-records-suppliers",
        (!said.is_empty()).then_some(row).into_iter().collect(),
    )
}

/// What was delivered since, or that it is still to be recorded.
fn after(phrases: &Phrases<'_>) -> Account {
    deliveries_since(phrases).unwrap_or_else(|| Account {
        label: phrases.words.say("memo-follow-up", &[]),
        rows: vec![Statement {
            text: rich(&phrases.words.say("memo-follow-up-due", &[])),
            ..Statement::default()
        }],
        note: String::new(),
    })
}

fn seal(phrases: &Phrases<'_>, record: &Record) -> Seal {
    let arguments = [
        ("n", record.entries.into()),
        ("count", phrases.words.count(record.entries as u64).into()),
    ];
    Seal {
        label: phrases.words.say("memo-seal", &[]),
        text: phrases.words.say("memo-rebuy-seal", &arguments),
        algorithm: "SHA-256".to_owned(),
        digest: grouped(&record.head),
    }
}
