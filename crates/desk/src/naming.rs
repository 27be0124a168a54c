//! Ids, slots and cells as people read them.

use dossier::OfferId;
use memo::phrases::Phrases;
use serde_json::Value;

/// How an id is said: [`named`] to who must write it, [`plainly`] to who only reads.
pub type Naming = fn(&Phrases<'_>, &str, &str) -> String;

/// An id with the name that stands behind it, where one does.
pub fn named(phrases: &Phrases<'_>, kind: &str, id: &str) -> String {
    match name(phrases, kind, id) {
        Some(name) if name != id => format!("{name} ({id})"),
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

fn name(phrases: &Phrases<'_>, kind: &str, id: &str) -> Option<String> {
    match kind {
        "member" => id.parse().ok().map(|id| phrases.member(&id)),
        "supplier" => id.parse().ok().map(|id| phrases.supplier(&id)),
        "offer" => id
            .parse()
            .ok()
            .and_then(|id: OfferId| phrases.dossier.offers.get(&id))
            .map(|offer| phrases.supplier(&offer.supplier)),
        _ => id.parse().ok().map(|id| phrases.criterion(&id)),
    }
}

/// How many of a kind have this name.
fn bearers(phrases: &Phrases<'_>, kind: &str, name: &str) -> usize {
    let dossier = phrases.dossier;
    let names: Vec<String> = match kind {
        "member" => dossier
            .members
            .keys()
            .map(|id| phrases.member(id))
            .collect(),
        "supplier" => dossier
            .suppliers
            .keys()
            .map(|id| phrases.supplier(id))
            .collect(),
        "offer" => {
            let offers = dossier.offers.values();
            offers
                .map(|offer| phrases.supplier(&offer.supplier))
                .collect()
        }
        _ => dossier
            .criteria
            .keys()
            .map(|id| phrases.criterion(id))
            .collect(),
    };
    names.iter().filter(|one| *one == name).count()
}

/// A slot as words: “offer hetero-1”.
pub fn slot(phrases: &Phrases<'_>, slot: &str, naming: Naming) -> String {
    let (kind, id) = slot.split_once('/').unwrap_or((slot, ""));
    let what = match kind {
        "deliveries" | "screening" => "supplier",
        "weights" => "member",
        other => other,
    };
    let name = if id.is_empty() {
        String::new()
    } else {
        naming(phrases, what, id)
    };
    phrases
        .words
        .say(&format!("slot-{kind}"), &[("name", name.into())])
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
    let field = text("field").unwrap_or_default().replace('_', "-");
    parts.push(phrases.words.say(&format!("field-{field}"), &[]));
    parts.join(", ")
}
