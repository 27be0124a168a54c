//! The record as people read it.

use serde::Serialize;
use ts_rs::TS;

use super::{AttachedRow, Named};

/// Who did what, when and for whom; newest first.
#[derive(Debug, Clone, Serialize, TS)]
pub struct RecordView {
    /// The entries that are shown.
    pub entries: Vec<RecordEntry>,
    /// How many of all are shown, worded; empty where all are.
    pub shown: String,
    /// Who has recorded anything.
    pub people: Vec<Named>,
    /// For whom anything was recorded.
    pub subjects: Vec<Named>,
    /// What was recorded, by action.
    pub actions: Vec<Named>,
    /// The files attached.
    pub attached: Vec<AttachedRow>,
    /// The hash of the last entry, in groups of eight digits.
    pub head: Vec<String>,
}

/// One entry.
#[derive(Debug, Clone, Serialize, TS)]
pub struct RecordEntry {
    /// Its number.
    pub seq: u32,
    /// When, worded.
    pub when: String,
    /// The day, worded, by which entries are grouped.
    pub day: String,
    /// The time of day.
    pub time: String,
    /// Who, and for whom.
    pub who: String,
    /// What.
    pub what: String,
    /// Whether another copy recorded it, which was joined.
    pub joined: bool,
    /// Whether it was taken back since.
    pub taken_back: bool,
    /// The first eight digits of its hash.
    pub hash: String,
}
