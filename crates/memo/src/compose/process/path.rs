//! The way: phases with who closed them, what was set aside, gates, evidence, and the steps in common.

use dossier::{
    BuyClass, Evidence, EvidenceKind, Held, Measure, Phase, RecordBasis, Reopening, Slot, Step,
    basis,
};

use super::{account, account_with, entry_of, name, statement};
use crate::compose::grouped;
use crate::phrases::Phrases;
use crate::sheet::{Account, Statement};

/// The phases, once one was closed: by whom and when, and what should be remembered.
pub fn phases(phrases: &Phrases<'_>) -> Option<Account> {
    let dossier = phrases.dossier;
    if dossier.closed.is_empty() {
        return None;
    }
    let class = dossier.buy_class().unwrap_or(BuyClass::NewTask);
    let rows = Phase::ALL.into_iter().filter(|phase| phase.runs(class));
    let rows = rows.map(|phase| match dossier.closed.get(&phase) {
        None => statement(
            phrases.phase(phase),
            &phrases.words.say("memo-phase-open", &[]),
            String::new(),
        ),
        Some(closed) => {
            let arguments = [("actor", phrases.actor(&closed.actor).into())];
            let mut text = phrases.words.say("memo-phase-closed", &arguments);
            if let Some(note) = &closed.note {
                text = format!("{text} {}", phrases.text(note));
            }
            let entry = phrases.entry(&closed.time, closed.entry);
            statement(phrases.phase(phase), &text, entry)
        }
    });
    account(phrases, "memo-phases", rows.collect())
}

/// The phases that were opened again: by whom and when, what opened with them, what no longer stood, and why.
pub fn reopenings(phrases: &Phrases<'_>) -> Option<Account> {
    let rows = phrases.dossier.reopenings.iter().map(|one| {
        let entry = phrases.entry(&one.time, one.entry);
        statement(
            phrases.phase(one.opening.phase),
            &reopening(phrases, one),
            entry,
        )
    });
    account(phrases, "memo-reopened", rows.collect())
}

fn reopening(phrases: &Phrases<'_>, one: &Reopening) -> String {
    let words = phrases.words;
    let with: Vec<String> = (one.opened.iter())
        .filter(|phase| **phase != one.opening.phase)
        .map(|phase| phrases.phase(*phase))
        .collect();
    let actor = ("actor", phrases.actor(&one.actor).into());
    let opened = if with.is_empty() {
        words.say("memo-reopened-alone", &[actor])
    } else {
        let phases = ("phases", words.list(&with).into());
        words.say("memo-reopened-with", &[actor, phases])
    };
    let mut lost: Vec<String> = (one.steps.iter())
        .map(|step| {
            words.say(
                &format!("memo-reopened-{}", step.name().replace('_', "-")),
                &[],
            )
        })
        .collect();
    lost.extend(one.choice.as_ref().map(|choice| {
        let supplier = phrases.supplier(&choice.supplier);
        words.say("memo-reopened-choice", &[("supplier", supplier.into())])
    }));
    if !one.signatures.is_empty() {
        let names = one.signatures.iter().map(|id| phrases.member(id));
        let names = words.list(&names.collect::<Vec<_>>());
        let arguments = [
            ("n", one.signatures.len().into()),
            ("members", names.into()),
        ];
        lost.push(words.say("memo-reopened-signatures", &arguments));
    }
    let mut sentences = vec![opened];
    if !lost.is_empty() {
        let arguments = [("what", words.list(&lost).into())];
        sentences.push(words.say("memo-reopened-lost", &arguments));
    }
    let reason = phrases.text(&one.opening.reason);
    sentences.push(words.say("memo-reopened-reason", &[("reason", reason.into())]));
    sentences.join(" ")
}

/// The duties that were set aside, with the reason.
pub fn waivers(phrases: &Phrases<'_>) -> Option<Account> {
    let rows = phrases.dossier.waivers.values().map(|waiver| {
        let arguments = [
            ("duty", phrases.duty(waiver.duty).into()),
            ("reason", phrases.text(&waiver.reason).into()),
        ];
        let text = phrases.words.say("memo-waived", &arguments);
        let entry = entry_of(phrases, &Slot::Waiver(waiver.duty));
        statement(phrases.phase(waiver.duty.phase()), &text, entry)
    });
    account(phrases, "memo-waivers", rows.collect())
}

/// The gates: what each asks, and who was found to meet it or not on what evidence.
pub fn gates(phrases: &Phrases<'_>) -> Option<Account> {
    let dossier = phrases.dossier;
    let mut rows: Vec<Statement> = Vec::new();
    for supplier in dossier.suppliers.values() {
        for gate in dossier.gates.values() {
            let key = (supplier.supplier.clone(), gate.gate.clone());
            if let Some(found) = dossier::at_gate(dossier, &supplier.supplier, gate) {
                let id = if found.met {
                    "memo-gate-met"
                } else {
                    "memo-gate-stopped"
                };
                let evidence = phrases.at_threshold(&gate.gate, found.figure);
                let arguments = [
                    ("requirement", phrases.text(&gate.requirement).into()),
                    ("evidence", evidence.into()),
                ];
                let text = phrases.words.say(id, &arguments);
                rows.push(statement(name(phrases, supplier), &text, String::new()));
                continue;
            }
            let Some(check) = dossier.gate_checks.get(&key) else {
                continue;
            };
            let id = if check.met {
                "memo-gate-met"
            } else {
                "memo-gate-stopped"
            };
            let arguments = [
                ("requirement", phrases.text(&gate.requirement).into()),
                ("evidence", phrases.text(&check.evidence).into()),
            ];
            let text = phrases.words.say(id, &arguments);
            let entry = entry_of(phrases, &Slot::GateCheck(key.0, key.1));
            rows.push(statement(name(phrases, supplier), &text, entry));
        }
    }
    account(phrases, "memo-gates", rows)
}

/// What stands in for missing records, as the shipments that the committee stated.
pub fn evidence(phrases: &Phrases<'_>) -> Option<Account> {
    let dossier = phrases.dossier;
    let rows = dossier.evidence.values().map(|one| {
        let slot = Slot::Evidence(one.supplier.clone(), one.evidence.clone());
        statement(
            phrases.supplier(&one.supplier),
            &stated(phrases, one),
            entry_of(phrases, &slot),
        )
    });
    let note = phrases.words.say("memo-evidence-note", &[]);
    account_with(phrases, "memo-evidence", rows.collect(), note)
}

fn stated(phrases: &Phrases<'_>, one: &Evidence) -> String {
    let words = phrases.words;
    let kind = match one.kind_of {
        EvidenceKind::Reference => "reference",
        EvidenceKind::Sample => "sample",
        EvidenceKind::Audit => "audit",
        EvidenceKind::Certificate => "certificate",
    };
    let arguments = [
        ("kind", words.say(&format!("memo-kind-{kind}"), &[]).into()),
        ("measure", phrases.measure_inside(one.about()).into()),
        ("onTime", phrases.as_given(one.on_time).into()),
        ("late", phrases.as_given(one.late).into()),
        ("source", phrases.text(&one.source).into()),
    ];
    let has_record = basis(phrases.dossier, &one.supplier, one.about()) == RecordBasis::Record;
    let id = match (has_record, one.about()) {
        (true, Measure::OnTime) => "memo-evidence-shown",
        (false, Measure::OnTime) => "memo-evidence-counted",
        (true, _) => "memo-evidence-shown-of",
        (false, _) => "memo-evidence-counted-of",
    };
    let text = words.say(id, &arguments);
    match one.date.as_ref().and_then(|date| words.date(date)) {
        Some(date) => format!("{text} ({date})"),
        None => text,
    }
}

/// The steps in common in the order in which they were taken, with their entries and times.
pub fn steps(phrases: &Phrases<'_>) -> Option<Account> {
    let dossier = phrases.dossier;
    let mut held: Vec<&Held> = dossier.steps.values().collect();
    held.sort_by_key(|held| held.entry);
    let mut rows = Vec::new();
    if let Some(chosen) = &dossier.envelopes {
        let id = if chosen.two {
            "envelopes-two"
        } else {
            "envelopes-one"
        };
        let text = phrases.words.say(id, &[]) + ".";
        let entry = entry_of(phrases, &Slot::Envelopes);
        rows.push(statement(String::new(), &text, entry));
    }
    rows.extend(held.into_iter().map(|held| step(phrases, held)));
    let note = phrases.words.say("memo-steps-note", &[]);
    account_with(phrases, "memo-steps", rows, note)
}

fn step(phrases: &Phrases<'_>, held: &Held) -> Statement {
    let words = phrases.words;
    let head = match held.step.step {
        Step::LockScores => "memo-step-locked",
        Step::RevealScores => "memo-step-revealed",
        Step::OpenPrices => "memo-step-opened",
    };
    let actor = phrases.actor(&held.actor);
    let mut text = match &held.step.with {
        Some(with) => {
            let arguments = [
                ("actor", actor.into()),
                ("with", phrases.member(with).into()),
            ];
            words.say("memo-step-together", &arguments)
        }
        None => words.say("memo-step-alone", &[("actor", actor.into())]),
    };
    if let Some(digest) = &held.step.digest {
        let arguments = [("digest", grouped(digest).join(" ").into())];
        text = format!("{text} {}", words.say("memo-step-digest", &arguments));
    }
    let when = phrases.entry_to_the_minute(&held.time, held.entry);
    statement(words.say(head, &[]), &text, when)
}
