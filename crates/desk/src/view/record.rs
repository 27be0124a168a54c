//! The record as people read it: newest first, whole or filtered.

use std::collections::{BTreeMap, BTreeSet};

use dossier::{Change, MemberId, Slot, action_of, sees_prices};
use journal::Entry;
use memo::phrases::Phrases;
use words::Words;

use super::audience::described;
use crate::Desk;
use crate::naming::{plainly, slot};
use crate::wire::{AttachedRow, Named, RecordEntry, RecordFilter, RecordView};

/// The id by which a filter names nobody in particular.
const NOBODY: &str = "-";

/// The action under which a join is found.
const JOIN: &str = "join";

/// The record of an open dossier.
pub(crate) fn record(
    desk: &Desk,
    words: &Words,
    actor: Option<&MemberId>,
    filter: &RecordFilter,
) -> RecordView {
    let phrases = Phrases {
        words,
        dossier: desk.dossier(),
    };
    let out = out_of_force(desk);
    let all = || desk.entries().iter().zip(desk.changes());
    let mut entries: Vec<RecordEntry> = all()
        .filter(|(entry, change)| is_shown(desk, filter, entry, change))
        .map(|(entry, change)| RecordEntry {
            seq: u32::try_from(entry.place).unwrap_or(u32::MAX),
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
            joined: entry.joined.is_some(),
            taken_back: out.contains(&entry.place),
            hash: entry.hash.to_string().chars().take(8).collect(),
        })
        .collect();
    entries.reverse();
    let head: Vec<char> = desk.head().to_string().chars().collect();
    let total = desk.entries().len();
    let shown = match entries.len() {
        n if n == total => String::new(),
        n => {
            let (shown, all) = (words.count(n as u64), words.count(total as u64));
            let arguments = [
                ("n", n.into()),
                ("count", shown.into()),
                ("all", all.into()),
            ];
            words.say("record-shown", &arguments)
        }
    };
    RecordView {
        entries,
        shown,
        people: named(all().map(|(entry, _)| entry.actor.as_str()), |id| {
            who(&phrases, id, "")
        }),
        subjects: named(
            all()
                .map(|(entry, _)| entry.on_behalf.as_str())
                .filter(|id| !id.is_empty()),
            |id| who(&phrases, id, ""),
        ),
        actions: named(all().map(|(_, change)| action(desk, change)), |id| {
            words.say(&format!("action-{}", id.replace('_', "-")), &[])
        }),
        attached: attached(desk, words, actor),
        head: head.chunks(8).map(|group| group.iter().collect()).collect(),
    }
}

/// Whether an entry is one that was asked for.
pub(crate) fn is_shown(desk: &Desk, filter: &RecordFilter, entry: &Entry, change: &Change) -> bool {
    let day = entry.time.get(..10).unwrap_or_default();
    let is = |wanted: &Option<String>, found: &str| {
        let wanted = wanted.as_deref().filter(|wanted| !wanted.is_empty());
        wanted.is_none_or(|wanted| wanted == found || (wanted == NOBODY && found.is_empty()))
    };
    let bound = |day: &Option<String>| day.clone().filter(|day| !day.is_empty());
    is(&filter.who, &entry.actor)
        && is(&filter.on_behalf, &entry.on_behalf)
        && is(&filter.what, action(desk, change))
        && bound(&filter.since).is_none_or(|since| day >= since.as_str())
        && bound(&filter.until).is_none_or(|until| day <= until.as_str())
}

fn action(desk: &Desk, change: &Change) -> &'static str {
    action_of(desk.dossier(), change).map_or(JOIN, |action| action.name())
}

/// Each id once, by name.
fn named<'a>(ids: impl Iterator<Item = &'a str>, name: impl Fn(&str) -> String) -> Vec<Named> {
    let ids: BTreeSet<&str> = ids.collect();
    let by_name: BTreeMap<String, &str> = ids.into_iter().map(|id| (name(id), id)).collect();
    by_name
        .into_iter()
        .map(|(name, id)| Named {
            id: if id.is_empty() { NOBODY } else { id }.to_owned(),
            name,
        })
        .collect()
}

/// The files attached, in the order in which they were.
pub(crate) fn attached(desk: &Desk, words: &Words, actor: Option<&MemberId>) -> Vec<AttachedRow> {
    let dossier = desk.dossier();
    let phrases = Phrases { words, dossier };
    let row = |attach: &dossier::Attach| {
        let erased = dossier
            .erased
            .get(&Slot::Attachment(attach.attachment.clone()));
        AttachedRow {
            id: attach.attachment.to_string(),
            to: attach.to.clone(),
            belongs: slot(&phrases, &attach.to.to_string(), plainly),
            name: attach.name.clone(),
            size: size(words, attach.size),
            erased: erased.map(|erased| {
                let arguments = [
                    ("who", who(&phrases, &erased.actor, "").into()),
                    (
                        "when",
                        words.date_time(&erased.time).unwrap_or_default().into(),
                    ),
                    ("why", phrases.text(&erased.erase.reason).into()),
                ];
                words.say("attached-erased", &arguments)
            }),
            may_open: erased.is_none() && may_open(desk, &attach.to, actor),
        }
    };
    dossier.attachments.values().map(row).collect()
}

/// Whether somebody may open what is attached there: a quotation tells the price that two envelopes keep apart.
pub(crate) fn may_open(desk: &Desk, to: &Slot, actor: Option<&MemberId>) -> bool {
    !matches!(to, Slot::Offer(_)) || sees_prices(desk.dossier(), actor)
}

/// A size as people read it.
fn size(words: &Words, bytes: u64) -> String {
    const KILO: u64 = 1_000;
    match bytes {
        0..KILO => words.say("size-bytes", &[("count", words.count(bytes).into())]),
        KILO..1_000_000 => {
            let count = words.count(bytes.div_ceil(KILO));
            words.say("size-kilobytes", &[("count", count.into())])
        }
        _ => {
            let count = words.decimal(bytes as f64 / 1e6, 1);
            words.say("size-megabytes", &[("count", count.into())])
        }
    }
}

pub(crate) fn who(phrases: &Phrases<'_>, actor: &str, on_behalf: &str) -> String {
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
        let (mut below, mut is_out) = (taken_by(entry.place), true);
        while let Some(taken) = below {
            if is_out {
                out.insert(taken);
            } else {
                out.remove(&taken);
            }
            // Below an entry only earlier ones lie; a forged one that says otherwise ends here.
            below = taken_by(taken).filter(|below| *below < taken);
            is_out = !is_out;
        }
    }
    out
}
