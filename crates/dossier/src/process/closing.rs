//! The closing of a phase, and its opening again.

use serde::{Deserialize, Serialize};

use super::{Choice, Phase, Step};
use crate::{MemberId, Text};

/// The closing of a phase: from now on nothing in it changes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "wire", derive(ts_rs::TS), ts(optional_fields))]
#[serde(deny_unknown_fields)]
pub struct ClosePhase {
    /// Which.
    pub phase: Phase,
    /// What should be remembered of it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<Text>,
    /// The record as it stands before the act that closes. Left out when it is asked for, always there once it is recorded.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub seal: Option<Seal>,
}

/// What a closing seals: whoever knows count and head can detect any later change to what was recorded before.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "wire", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct Seal {
    /// How many entries there are.
    #[cfg_attr(feature = "wire", ts(type = "number"))]
    pub count: u64,
    /// The hash of the last of them.
    pub head: String,
}

/// The opening of a closed phase. The phases after it open too; so do the lock and the signatures that rest on it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "wire", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct ReopenPhase {
    /// Which.
    pub phase: Phase,
    /// Why.
    pub reason: Text,
}

/// An opening as it happened, with what it undid.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reopening {
    /// Which phase, and why.
    pub opening: ReopenPhase,
    /// Its entry.
    pub entry: u64,
    /// Who opened it.
    pub actor: String,
    /// When.
    pub time: String,
    /// The phases that were closed until then, in their order; the first is the one that was opened.
    pub opened: Vec<Phase>,
    /// The steps in common that no longer stood.
    pub steps: Vec<Step>,
    /// The choice that no longer stood.
    pub choice: Option<Choice>,
    /// Whose signatures no longer stood.
    pub signatures: Vec<MemberId>,
}

/// A phase as it was closed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Closed {
    /// Its entry.
    pub entry: u64,
    /// Who closed it.
    pub actor: String,
    /// When.
    pub time: String,
    /// What it sealed.
    pub seal: Option<Seal>,
    /// What should be remembered of it.
    pub note: Option<Text>,
}
