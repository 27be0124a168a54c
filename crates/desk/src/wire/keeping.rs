//! What keeps a dossier: backups, recovery, copies that are merged, attachments; and two moments side by side.

use dossier::Slot;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::merging::Version;

/// The backups on this computer.
#[derive(Debug, Clone, Serialize, TS)]
pub struct BackupsView {
    /// The newest first.
    pub rows: Vec<BackupRow>,
    /// How they are made and how long they are kept.
    pub explained: String,
}

/// One backup.
#[derive(Debug, Clone, Serialize, TS)]
pub struct BackupRow {
    /// Its id for restoring it.
    pub id: String,
    /// The name of the file it was made of.
    pub name: String,
    /// When it was made, worded.
    pub when: String,
    /// How many entries it has, worded.
    pub entries: String,
}

/// A dossier that could not be opened because it is damaged, or because another program has changed how it is set up.
#[derive(Debug, Clone, Serialize, TS)]
pub struct RecoveryView {
    /// The file’s name.
    pub file: String,
    /// What does not hold, and what is lost.
    pub lost: String,
    /// Whether nothing is wrong but that another program has changed how the file is set up.
    pub is_foreign: bool,
    /// What still holds.
    pub holds: String,
    /// Whether anything can be looked at or saved.
    pub is_readable: bool,
    /// The newest backup that verifies; none where there is none.
    pub backup: Option<BackupRow>,
}

/// Two moments of a dossier.
#[derive(Debug, Clone, Serialize, TS)]
pub struct Comparison {
    /// The earlier.
    pub from: PointInTime,
    /// The later.
    pub to: PointInTime,
    /// Whether there was a ranking at the earlier.
    pub is_ranked_before: bool,
    /// Whether there was a ranking at the later.
    pub is_ranked_after: bool,
    /// Whether the acting person must not see the rankings yet.
    pub is_withheld: bool,
    /// The rankings, in the order of the later one.
    pub rankings: Vec<Moved>,
    /// What holds something else, in the order in which it was changed.
    pub differences: Vec<Difference>,
}

/// A moment: the dossier after an entry.
#[derive(Debug, Clone, Serialize, TS)]
pub struct PointInTime {
    /// The entry; 0 for the beginning.
    pub entry: u32,
    /// When it was recorded, worded.
    pub when: String,
    /// What it did.
    pub what: String,
}

/// A supplier at two moments; empty where it was not ranked.
#[derive(Debug, Clone, Serialize, TS)]
pub struct Moved {
    /// Its name.
    pub name: String,
    /// Its rank at the earlier moment.
    pub rank_before: String,
    /// Its score then.
    pub score_before: String,
    /// Its rank at the later moment.
    pub rank_after: String,
    /// Its score then.
    pub score_after: String,
    /// Whether its rank is another.
    pub is_moved: bool,
}

/// Something that holds something else.
#[derive(Debug, Clone, Serialize, TS)]
pub struct Difference {
    /// What.
    pub what: String,
    /// What it held.
    pub before: String,
    /// What it holds.
    pub after: String,
}

/// A copy that may be merged.
#[derive(Debug, Clone, Serialize, TS)]
pub struct MergeView {
    /// The copy’s name.
    pub file: String,
    /// What both have, and what only one of them has.
    pub summary: String,
    /// What no longer stands afterwards, in sentences.
    pub cautions: Vec<String>,
    /// What both changed, each in its way.
    pub rows: Vec<MergeRow>,
}

/// What both copies changed.
#[derive(Debug, Clone, Serialize, TS)]
pub struct MergeRow {
    /// What it is, by its slot.
    pub slot: Slot,
    /// What it is, worded.
    pub what: String,
    /// What it holds here.
    pub ours: String,
    /// Who set it here, and when.
    pub ours_by: String,
    /// What it holds in the copy.
    pub theirs: String,
    /// Who set it there, and when.
    pub theirs_by: String,
    /// Which holds without being asked: of a judgement the newer.
    pub settled: Option<Version>,
}

/// What was decided about something that both copies changed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Decided {
    /// What it is.
    pub slot: Slot,
    /// Whose version holds.
    pub version: Version,
}

/// Which entries of the record are shown; what is left out restricts nothing.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct RecordFilter {
    /// Who did it: the id of a member, or “-” for nobody in particular.
    pub who: Option<String>,
    /// For whom.
    pub on_behalf: Option<String>,
    /// What: the name of an action.
    pub what: Option<String>,
    /// From this day on: `2026-03-04`.
    pub since: Option<String>,
    /// Up to this day.
    pub until: Option<String>,
}

/// A file that is attached, as a list shows it.
#[derive(Debug, Clone, Serialize, TS)]
pub struct AttachedRow {
    /// Its id.
    pub id: String,
    /// What it belongs to.
    pub to: Slot,
    /// The same, worded.
    pub belongs: String,
    /// Its name.
    pub name: String,
    /// Its size, worded.
    pub size: String,
    /// By whom, when and why it was erased; none where it is there.
    pub erased: Option<String>,
    /// Whether the acting person may open it: an offer’s files tell its price.
    pub may_open: bool,
}
