//! The need and the specification: what is bought, before anyone offers it.

use serde::{Deserialize, Serialize};

use crate::Text;

/// Why something is bought at all.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "wire", derive(ts_rs::TS), ts(optional_fields))]
#[serde(deny_unknown_fields)]
pub struct Need {
    /// What is needed, in the words of those who need it.
    pub what: Text,
    /// The day by which it is needed, as `2026-03-01`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub by: Option<String>,
    /// What happens without it.
    pub without: Text,
}

/// What an offer must be.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "wire", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct Specification {
    /// One requirement each, in the order in which they are read.
    pub requirements: Vec<Text>,
}
