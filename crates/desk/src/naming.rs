//! Ids, slots and cells as people read them.

use std::collections::BTreeSet;

use dossier::{AttachmentId, CriterionId, GateId, MemberId, OfferId, SupplierId};
use memo::phrases::Phrases;
use serde_json::Value;

/// How an id is said: [`named`] to who must write it, [`plainly`] to who only reads.
pub type Naming = fn(&Phrases<'_>, &str, &str) -> String;

/// An id with the name that stands behind it, where one does.
pub fn named(phrases: &Phrases<'_>, kind: &str, id: &str) -> String {
    match name(phrases, kind, id) {
        Some(name) if name != id && !is_worded(kind) => format!("{name} ({id})"),
        Some(name) => name,
        _ => id.to_owned(),
    }
}

/// The name behind an id, with the id only where several have that name.
pub fn plainly(phrases: &Phrases<'_>, kind: &str, id: &str) -> String {
    match name(phrases, kind, id) {
        Some(own) if bearers(phrases, kind, &own) == 1 => own,
        _ => named(phrases, kind, id),
    }
}

/// Whether the id is a word of Ponder’s own, which nobody has to write.
fn is_worded(kind: &str) -> bool {
    matches!(
        kind,
        "waiver" | "step" | "phase" | "part" | "forgone" | "measure"
    )
}

fn name(phrases: &Phrases<'_>, kind: &str, id: &str) -> Option<String> {
    match kind {
        "member" => id.parse().ok().map(|id| phrases.member(&id)),
        "supplier" => id.parse().ok().map(|id| phrases.supplier(&id)),
        "offer" => id
            .parse()
            .ok()
            .and_then(|id: OfferId| {
                let gone = || phrases.dossier.gone().offers.get(&id);
                phrases.dossier.offers.get(&id).or_else(gone)
            })
            .map(|offer| phrases.supplier(&offer.supplier)),
        "gate" => id
            .parse()
            .ok()
            .and_then(|id: GateId| {
                let gone = || phrases.dossier.gone().gates.get(&id);
                phrases.dossier.gates.get(&id).or_else(gone)
            })
            .map(|gate| phrases.text(&gate.requirement)),
        "attachment" => id
            .parse()
            .ok()
            .and_then(|id: AttachmentId| phrases.dossier.attachments.get(&id))
            .map(|attach| attach.name.clone()),
        "criterion" | "other" => id.parse().ok().map(|id| phrases.criterion(&id)),
        "criterion-group" | "group" => id.parse().ok().map(|id| phrases.branch(&id)),
        "measure" => id
            .parse()
            .ok()
            .map(|measure| phrases.measure_inside(measure)),
        "waiver" => Some(
            phrases
                .words
                .say(&format!("duty-{}", id.replace('_', "-")), &[]),
        ),
        "forgone" => Some(
            phrases
                .words
                .say(&format!("precaution-{}", id.replace('_', "-")), &[]),
        ),
        "step" => Some(
            phrases
                .words
                .say(&format!("step-{}", id.replace('_', "-")), &[]),
        ),
        "phase" => Some(
            phrases
                .words
                .say(&format!("phase-{}", id.replace('_', "-")), &[]),
        ),
        "part" => Some(phrases.words.say(&format!("cost-part-{id}"), &[])),
        _ => Some(id.to_owned()),
    }
}

/// How many of a kind have or had this name.
fn bearers(phrases: &Phrases<'_>, kind: &str, name: &str) -> usize {
    let dossier = phrases.dossier;
    let gone = dossier.gone();
    let ids: BTreeSet<&str> = match kind {
        "member" => {
            let ids = dossier.members.keys().chain(gone.members.keys());
            ids.map(MemberId::as_str).collect()
        }
        "supplier" => {
            let ids = dossier.suppliers.keys().chain(gone.suppliers.keys());
            ids.map(SupplierId::as_str).collect()
        }
        "offer" => {
            let ids = dossier.offers.keys().chain(gone.offers.keys());
            ids.map(OfferId::as_str).collect()
        }
        "criterion" | "other" => {
            let ids = dossier.criteria.keys().chain(gone.criteria.keys());
            ids.map(CriterionId::as_str).collect()
        }
        _ => return 1,
    };
    let bears = |id: &&&str| self::name(phrases, kind, id).as_deref() == Some(name);
    ids.iter().filter(bears).count()
}

/// A slot as words: “offer hetero-1”.
pub fn slot(phrases: &Phrases<'_>, slot: &str, naming: Naming) -> String {
    let mut parts = slot.split('/');
    let kind = parts.next().unwrap_or_default();
    let of: &[&str] = match kind {
        "deliveries" | "screening" | "follow-up" => &["supplier"],
        "details" | "weights" | "interest" | "recusal" | "view" | "left-out" | "signature" => {
            &["member"]
        }
        "gate-check" => &["supplier", "gate"],
        "evidence" => &["supplier", "evidence"],
        "added-cost" => &["supplier", "part"],
        "exclusion" => &["supplier", "exclusion"],
        "measure-prior" => &["measure"],
        "scores" => &["member", "supplier"],
        "judged-again" => &["member", "supplier", "criterion"],
        "agreed" | "estimate" => &["supplier", "criterion"],
        other => &[other],
    };
    let names = parts
        .zip(of)
        .map(|(id, what)| naming(phrases, what, id).into());
    let arguments: Vec<_> = ["name", "second", "third"].into_iter().zip(names).collect();
    phrases.words.say(&format!("slot-{kind}"), &arguments)
}

/// A cell as words: “offer hetero-1, line 2, price”.
pub fn cell(phrases: &Phrases<'_>, cell: &Value) -> String {
    let text = |key: &str| cell.get(key).and_then(Value::as_str);
    let mut parts = vec![slot(phrases, text("slot").unwrap_or_default(), named)];
    if let Some(line) = cell.get("line") {
        parts.push(
            phrases
                .words
                .say("cell-line", &[("line", line.to_string().into())]),
        );
    }
    if let Some(criterion) = text("criterion") {
        parts.push(named(phrases, "criterion", criterion));
    }
    if let Some(question) = text("question") {
        let id = format!("question-{}.name", question.replace('_', "-"));
        parts.push(phrases.words.say(&id, &[]));
    }
    let field = text("field").unwrap_or_default().replace('_', "-");
    parts.push(phrases.words.say(&format!("field-{field}"), &[]));
    parts.join(", ")
}
