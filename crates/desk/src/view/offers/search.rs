//! Who was found, what each gate says of them, and what stands in for a delivery record.

use dossier::{
    Evidence, EvidenceKind, Measure, RecordBasis, Supplier, at_gate, basis, excluded, why_excluded,
};
use memo::phrases::Phrases;
use memo::pieces::rich;
use rust_decimal::prelude::ToPrimitive;

use crate::view::counted;
use crate::wire::{EvidenceRow, FoundSupplier, GateFinding, GateHead, Named, SearchView};

const KINDS: [(EvidenceKind, &str); 4] = [
    (EvidenceKind::Reference, "reference"),
    (EvidenceKind::Sample, "sample"),
    (EvidenceKind::Audit, "audit"),
    (EvidenceKind::Certificate, "certificate"),
];

/// The search of an open dossier. It holds no price.
pub(super) fn search(phrases: &Phrases<'_>) -> SearchView {
    let dossier = phrases.dossier;
    SearchView {
        answer: rich(&answer(phrases)),
        gates: dossier
            .gates
            .values()
            .map(|gate| GateHead {
                gate: gate.clone(),
                requirement: phrases.text(&gate.requirement),
                threshold: phrases.threshold(gate),
            })
            .collect(),
        suppliers: dossier
            .suppliers
            .values()
            .map(|supplier| found(phrases, supplier))
            .collect(),
        kinds: KINDS
            .into_iter()
            .map(|(kind, id)| Named {
                id: id.to_owned(),
                name: name(phrases, kind),
            })
            .collect(),
        measures: Measure::ALL
            .into_iter()
            .map(|measure| Named {
                id: measure.name().to_owned(),
                name: phrases.measure(measure),
            })
            .collect(),
    }
}

fn name(phrases: &Phrases<'_>, kind: EvidenceKind) -> String {
    let own = KINDS.into_iter().find(|(one, _)| *one == kind);
    let (_, id) = own.expect("every kind is listed");
    phrases.words.say(&format!("evidence-{id}"), &[])
}

fn answer(phrases: &Phrases<'_>) -> String {
    let Phrases { words, dossier } = *phrases;
    let suppliers = dossier.suppliers.len();
    if suppliers == 0 {
        return words.say("search-none", &[]);
    }
    let out = excluded(dossier).len();
    let first = words.say("search-answer", &counted(words, suppliers));
    let second = words.say("search-left", &counted(words, suppliers - out));
    super::sentences(&[first, second])
}

fn found(phrases: &Phrases<'_>, supplier: &Supplier) -> FoundSupplier {
    let Phrases { words, dossier } = *phrases;
    let id = &supplier.supplier;
    let basis = basis(dossier, id, Measure::OnTime);
    let findings = dossier.gates.values().map(|gate| {
        let check = dossier.gate_checks.get(&(id.clone(), gate.gate.clone()));
        let computed = at_gate(dossier, id, gate);
        let met = computed
            .map(|found| found.met)
            .or(check.map(|check| check.met));
        let finding = match met {
            Some(true) => "gate-met",
            Some(false) => "gate-not-met",
            None if gate.threshold.is_some() => "gate-not-computed",
            None => "gate-not-checked",
        };
        let computed = computed.map(|found| phrases.at_threshold(&gate.gate, found.figure));
        GateFinding {
            check: check.cloned(),
            finding: words.say(finding, &[]),
            evidence: computed.unwrap_or_else(|| {
                check
                    .map(|check| phrases.text(&check.evidence))
                    .unwrap_or_default()
            }),
        }
    });
    let evidence = dossier.evidence.values();
    let evidence = evidence.filter(|one| one.supplier == *id);
    FoundSupplier {
        supplier: id.clone(),
        name: phrases.supplier(id),
        excluded: exclusion(phrases, supplier),
        findings: findings.collect(),
        evidence: evidence.map(|one| piece(phrases, one)).collect(),
        basis: match basis {
            RecordBasis::Record => words.say("search-basis-record", &[]),
            RecordBasis::Evidence => words.say("search-basis-evidence", &[]),
            RecordBasis::NoRecord => words.say("search-basis-none", &[]),
        },
    }
}

fn exclusion(phrases: &Phrases<'_>, supplier: &Supplier) -> Option<String> {
    why_excluded(phrases.dossier, &supplier.supplier).map(|why| phrases.exclusion(&why))
}

fn piece(phrases: &Phrases<'_>, evidence: &Evidence) -> EvidenceRow {
    let words = phrases.words;
    let basis = basis(phrases.dossier, &evidence.supplier, evidence.about());
    let number =
        |amount: rust_decimal::Decimal| phrases.number(amount.to_f64().unwrap_or_default());
    let arguments = [
        ("measure", phrases.measure_inside(evidence.about()).into()),
        ("onTime", number(evidence.on_time).into()),
        ("late", number(evidence.late).into()),
    ];
    EvidenceRow {
        evidence: evidence.clone(),
        kind: name(phrases, evidence.kind_of),
        weight: words.say(
            match evidence.about() {
                Measure::OnTime => "search-counts-as",
                _ => "search-counts-as-of",
            },
            &arguments,
        ),
        source: phrases.text(&evidence.source),
        date: evidence
            .date
            .as_ref()
            .and_then(|day| words.date(day))
            .unwrap_or_default(),
        counts: basis != RecordBasis::Record,
    }
}
