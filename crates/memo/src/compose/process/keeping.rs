//! What lies beside the record, what was erased, and what came from other copies.

use dossier::{Dossier, Slot};

use super::{account, entry_of, statement};
use crate::compose::Source;
use crate::phrases::Phrases;
use crate::sheet::Account;

/// The digits of a hash that tell it from others on paper.
const DIGITS: usize = 8;

/// The files attached: to what, and the first digits of the hash by which the record knows them.
pub fn attached(phrases: &Phrases<'_>) -> Option<Account> {
    let dossier = phrases.dossier;
    let is_kept = |slot: &Slot| !dossier.erased.contains_key(slot);
    let rows = dossier.attachments.iter().filter_map(|(id, attached)| {
        let slot = Slot::Attachment(id.clone());
        is_kept(&slot).then(|| {
            let arguments = [
                ("what", belongs(phrases, &attached.to).into()),
                ("hash", short(attached.blob.as_str()).into()),
            ];
            let text = phrases.words.say("memo-attached-to", &arguments);
            statement(attached.name.clone(), &text, entry_of(phrases, &slot))
        })
    });
    account(phrases, "memo-attached", rows.collect())
}

/// What was erased: by whom, when and why.
pub fn erased(phrases: &Phrases<'_>) -> Option<Account> {
    let rows = phrases.dossier.erased.iter().map(|(slot, erased)| {
        let arguments = [
            ("actor", phrases.actor(&erased.actor).into()),
            ("day", phrases.day(&erased.time).into()),
        ];
        statement(
            erased_name(phrases, slot),
            &phrases.text(&erased.erase.reason),
            phrases.words.say("memo-erased-by", &arguments),
        )
    });
    account(phrases, "memo-erased", rows.collect())
}

/// The copies that were merged: by whom, and how much came with them.
pub fn joined(source: &Source<'_>) -> Option<Account> {
    let phrases = &source.phrases;
    let rows = source.record.joined.iter().map(|copy| {
        let arguments = [
            ("actor", phrases.actor(&copy.actor).into()),
            ("n", copy.brought.into()),
            ("count", phrases.words.count(copy.brought).into()),
        ];
        let head = [("hash", short(&copy.head).into())];
        statement(
            phrases.words.say("memo-joined-copy", &head),
            &phrases.words.say("memo-joined-text", &arguments),
            phrases.entry(&copy.time, copy.entry),
        )
    });
    account(phrases, "memo-joined", rows.collect())
}

fn short(hash: &str) -> String {
    hash.chars().take(DIGITS).collect()
}

/// What an attachment belongs to: a supplier, and of it an offer, a piece of evidence or the check of a gate.
fn belongs(phrases: &Phrases<'_>, to: &Slot) -> String {
    let of = |id: &str, supplier: String| phrases.words.say(id, &[("supplier", supplier.into())]);
    match to {
        Slot::Offer(offer) => {
            let supplier = phrases.dossier.offers.get(offer);
            let supplier = supplier.map(|offer| phrases.supplier(&offer.supplier));
            of(
                "memo-attached-offer",
                supplier.unwrap_or_else(|| offer.to_string()),
            )
        }
        Slot::Evidence(supplier, _) => of("memo-attached-evidence", phrases.supplier(supplier)),
        Slot::GateCheck(supplier, _) => of("memo-attached-gate", phrases.supplier(supplier)),
        Slot::Supplier(supplier) => phrases.supplier(supplier),
        other => other.to_string(),
    }
}

fn erased_name(phrases: &Phrases<'_>, slot: &Slot) -> String {
    let attached = |dossier: &Dossier| match slot {
        Slot::Attachment(id) => dossier.attachments.get(id).map(|one| one.name.clone()),
        _ => None,
    };
    match slot {
        Slot::Details(member) => {
            let arguments = [("name", phrases.member(member).into())];
            phrases.words.say("memo-erased-details", &arguments)
        }
        _ => attached(phrases.dossier).unwrap_or_else(|| slot.to_string()),
    }
}
