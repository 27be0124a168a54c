//! The record as it is read: who did what, when, for whom.

use journal::Entry;
use serde::Serialize;
use serde_json::value::RawValue;

use crate::Desk;

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
    /// The hash of the entry before.
    pub previous: String,
    /// Its hash.
    pub hash: String,
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
        previous: entry.previous.to_string(),
        hash: entry.hash.to_string(),
    }
}
