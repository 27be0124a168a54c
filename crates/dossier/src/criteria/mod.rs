//! What offers are judged by: the leaves with their scales, the groups above them, and what an offer answers.

mod answer;
mod group;
mod missing;
mod scale;
mod value_function;

pub use answer::{Answer, Range};
pub use group::CriterionGroup;
pub use missing::{Estimate, MissingPolicy};
pub use scale::{Anchor, Level, Scale, ValuePoint};
pub use value_function::ValueFunction;

use serde::{Deserialize, Serialize};

use crate::{CriterionId, GroupId, Text};

/// The family a criterion belongs to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "wire", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Family {
    /// On time, in full, accepted lots, incidents, continuity.
    Reliability,
    /// Fit to the specification.
    Quality,
    /// What it costs.
    Cost,
    /// Lead time, response, ease of doing business.
    Service,
    /// Environment and society.
    Sustainability,
    /// Anything else.
    Other,
}

impl Family {
    /// Every family, in the order in which they are shown.
    pub const ALL: [Self; 6] = [
        Self::Reliability,
        Self::Quality,
        Self::Cost,
        Self::Service,
        Self::Sustainability,
        Self::Other,
    ];
}

/// A leaf of what offers are judged by.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "wire", derive(ts_rs::TS), ts(optional_fields))]
#[serde(deny_unknown_fields)]
pub struct Criterion {
    /// The id.
    pub criterion: CriterionId,
    /// The name.
    pub name: Text,
    /// The family.
    pub family: Family,
    /// How an answer becomes a value from 0 to 1.
    pub scale: Scale,
    /// The group it lies in; none where it stands at the top.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub group: Option<GroupId>,
    /// What exactly is counted or measured, so that two suppliers would answer alike.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub definition: Option<Text>,
    /// What is done with an offer that does not answer; where nothing is declared, the ranking waits.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub missing: Option<MissingPolicy>,
}
