//! The record as people read it.

use serde::Serialize;
use ts_rs::TS;

/// Who did what, when and for whom; newest first.
#[derive(Debug, Clone, Serialize, TS)]
pub struct RecordView {
    /// The entries.
    pub entries: Vec<RecordEntry>,
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
    /// Whether it was taken back since.
    pub taken_back: bool,
    /// The first eight digits of its hash.
    pub hash: String,
}
