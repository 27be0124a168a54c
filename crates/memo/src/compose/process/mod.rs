//! How the decision came about, told from the record: only what happened is told, so that a memo without a process has
//! no such page.

mod center;
mod costs;
mod keeping;
mod path;
mod rebuy;
mod scores;

pub use path::reopenings;
pub use rebuy::{contract, deliveries_since};

use dossier::Supplier;

use super::Source;
use super::rich::rich;
use crate::phrases::Phrases;
use crate::sheet::{Account, Process, Statement};

/// The annex; none where there is nothing to tell.
pub fn process(source: &Source<'_>) -> Option<Process> {
    let phrases = &source.phrases;
    let mut accounts = Vec::new();
    accounts.extend(rebuy::precedent(phrases));
    accounts.extend(rebuy::reclassified(phrases));
    accounts.extend(rebuy::differences(source));
    accounts.extend(path::phases(phrases));
    accounts.extend(path::reopenings(phrases));
    accounts.extend(path::waivers(phrases));
    accounts.extend(center::quorum(phrases));
    accounts.extend(center::declarations(phrases));
    accounts.extend(center::views(phrases));
    accounts.extend(path::gates(phrases));
    accounts.extend(path::evidence(phrases));
    accounts.extend(path::steps(phrases));
    accounts.extend(scores::scores(phrases));
    accounts.extend(scores::left_out(source));
    accounts.extend(costs::basis(source));
    accounts.extend(costs::moves(source));
    accounts.extend(rebuy::switching(source));
    accounts.extend(rebuy::deliveries_since(phrases));
    accounts.extend(keeping::attached(phrases));
    accounts.extend(keeping::erased(phrases));
    accounts.extend(keeping::joined(source));
    (!accounts.is_empty()).then(|| Process {
        headline: source.words.say("memo-process-headline", &[]),
        accounts,
        seal: None,
    })
}

/// Statements under a name; none where there is none.
pub fn account(phrases: &Phrases<'_>, label: &str, rows: Vec<Statement>) -> Option<Account> {
    account_with(phrases, label, rows, String::new())
}

/// The same with a grey line below.
pub fn account_with(
    phrases: &Phrases<'_>,
    label: &str,
    rows: Vec<Statement>,
    note: String,
) -> Option<Account> {
    (!rows.is_empty()).then(|| Account {
        label: phrases.words.say(label, &[]),
        rows,
        note,
    })
}

pub fn statement(head: String, text: &str, note: String) -> Statement {
    Statement {
        head,
        text: rich(text),
        note,
    }
}

/// Day and number of the entry that set a slot; empty where nothing did.
pub fn entry_of(phrases: &Phrases<'_>, slot: &dossier::Slot) -> String {
    let touch = phrases.dossier.touch(slot);
    touch.map_or_else(String::new, |touch| phrases.entry(&touch.time, touch.entry))
}

/// The suppliers by name.
fn name(phrases: &Phrases<'_>, supplier: &Supplier) -> String {
    phrases.text(supplier.short_name())
}
