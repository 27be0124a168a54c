//! The record as people read it: newest first.

use std::collections::BTreeSet;

use dossier::{Change, MemberId};
use memo::phrases::Phrases;
use words::Words;

use super::audience::described;
use crate::Desk;
use crate::wire::{RecordEntry, RecordView};

/// The record of an open dossier.
pub(crate) fn record(desk: &Desk, words: &Words, actor: Option<&MemberId>) -> RecordView {
    let phrases = Phrases {
        words,
        dossier: desk.dossier(),
    };
    let out = out_of_force(desk);
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
            time: entry
                .time
                .get(11..16)
                .map(|time| format!("{time} UTC"))
                .unwrap_or_default(),
            who: who(&phrases, &entry.actor, &entry.on_behalf),
            what: described(words, desk.dossier(), change, actor),
            taken_back: out.contains(&entry.seq),
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

/// The entries that are not in force because they were taken back, or because what they take back was done again.
fn out_of_force(desk: &Desk) -> BTreeSet<u64> {
    let taken_by = |entry: u64| {
        let place = usize::try_from(entry.checked_sub(1)?).ok()?;
        match desk.changes().get(place)? {
            Change::Undo(undo) => Some(undo.entry),
            _ => None,
        }
    };
    let mut out = BTreeSet::new();
    for entry in desk.entries() {
        // Taking an entry out of force puts what it had taken back in force again, and so on down.
        let (mut below, mut is_out) = (taken_by(entry.seq), true);
        while let Some(taken) = below {
            if is_out {
                out.insert(taken);
            } else {
                out.remove(&taken);
            }
            below = taken_by(taken);
            is_out = !is_out;
        }
    }
    out
}
