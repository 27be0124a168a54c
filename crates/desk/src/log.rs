//! The record as it is read: who did what, when, for whom.

use journal::Entry;
use serde::Serialize;
use serde_json::value::RawValue;

use crate::Desk;
use crate::view::record::is_shown;
use crate::wire::RecordFilter;

/// One entry as JSON. The change stands there byte for byte as it was hashed.
#[derive(Debug, Serialize)]
pub struct LogEntry<'a> {
    /// Its number.
    pub seq: u64,
    /// Its id.
    pub id: &'a str,
    /// When it was recorded.
    pub time: &'a str,
    /// Who made it; empty where nobody was named.
    pub actor: &'a str,
    /// For whom, where that is somebody else.
    pub on_behalf: &'a str,
    /// The change.
    pub change: &'a RawValue,
    /// Its place in the order of reading, where another copy was joined before it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub place: Option<u64>,
    /// The hash of the entry that brought it, where another copy recorded it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub joined: Option<String>,
    /// The hash of the entry before.
    pub previous: String,
    /// Its hash.
    pub hash: String,
}

/// Which entries are asked for; what is left out restricts nothing.
#[derive(Debug, Clone, Default)]
pub struct Wanted {
    /// Who did it, for whom, what, and from which day to which.
    pub filter: RecordFilter,
    /// The last place; later entries are left out.
    pub up_to: Option<u64>,
}

/// The places of the entries that are asked for.
pub fn wanted<'a>(desk: &'a Desk, wanted: &'a Wanted) -> impl Iterator<Item = usize> + 'a {
    let entries = desk.entries().iter().zip(desk.changes()).enumerate();
    entries
        .filter(|(_, (entry, change))| {
            wanted.up_to.is_none_or(|last| entry.place <= last)
                && is_shown(desk, &wanted.filter, entry, change)
        })
        .map(|(at, _)| at)
}

/// The record of a dossier.
pub fn log(desk: &Desk) -> Vec<LogEntry<'_>> {
    desk.entries().iter().map(logged).collect()
}

fn logged(entry: &Entry) -> LogEntry<'_> {
    let change: &RawValue =
        serde_json::from_str(&entry.change).expect("an open desk has read every change");
    LogEntry {
        seq: entry.seq,
        id: &entry.id,
        time: &entry.time,
        actor: &entry.actor,
        on_behalf: &entry.on_behalf,
        change,
        place: (entry.place != entry.seq || entry.joined.is_some()).then_some(entry.place),
        joined: entry.joined.map(|joined| joined.to_string()),
        previous: entry.previous.to_string(),
        hash: entry.hash.to_string(),
    }
}
