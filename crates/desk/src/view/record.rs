//! The record as people read it: newest first.

use std::collections::BTreeSet;

use dossier::Change;
use memo::phrases::Phrases;
use words::Words;

use crate::Desk;
use crate::wire::{RecordEntry, RecordView};

/// The record of an open dossier.
pub(crate) fn record(desk: &Desk, words: &Words) -> RecordView {
    let phrases = Phrases {
        words,
        dossier: desk.dossier(),
    };
    let taken = taken_back(desk);
    let mut entries: Vec<RecordEntry> = desk
        .entries()
        .iter()
        .zip(desk.changes())
        .map(|(entry, change)| RecordEntry {
            seq: u32::try_from(entry.seq).unwrap_or(u32::MAX),
            when: words
                .date_time(&entry.time)
                .unwrap_or_else(|| entry.time.clone()),
            day: entry
                .time
                .get(..10)
                .and_then(|day| words.date(day))
                .unwrap_or_default(),
            time: entry.time.get(11..16).unwrap_or_default().to_owned(),
            who: who(&phrases, &entry.actor, &entry.on_behalf),
            what: crate::describe(words, desk.dossier(), change),
            taken_back: taken.contains(&entry.seq),
            hash: entry.hash.to_string().chars().take(8).collect(),
        })
        .collect();
    entries.reverse();
    let head: Vec<char> = desk.head().to_string().chars().collect();
    RecordView {
        entries,
        head: head.chunks(8).map(|group| group.iter().collect()).collect(),
    }
}

fn who(phrases: &Phrases<'_>, actor: &str, on_behalf: &str) -> String {
    let name = |id: &str| {
        id.parse()
            .map_or_else(|_| id.to_owned(), |id| phrases.member(&id))
    };
    let who = match actor {
        "" => phrases.words.say("somebody-unnamed", &[]),
        actor => name(actor),
    };
    if on_behalf.is_empty() {
        return who;
    }
    let arguments = [("actor", who.into()), ("member", name(on_behalf).into())];
    phrases.words.say("log-for", &arguments)
}

/// The entries that are not in force: taken back and not done again.
fn taken_back(desk: &Desk) -> BTreeSet<u64> {
    let mut taken = BTreeSet::new();
    for (entry, change) in desk.entries().iter().zip(desk.changes()) {
        if let Change::Undo(undo) = change {
            taken.insert(undo.entry);
            // Whoever takes a taking back back puts in force what that took.
            let place = usize::try_from(undo.entry).unwrap_or(0).saturating_sub(1);
            if let Some(Change::Undo(first)) = desk.changes().get(place) {
                taken.remove(&first.entry);
                taken.insert(undo.entry);
            }
            taken.remove(&entry.seq);
        }
    }
    taken
}
