//! What offers are judged by.

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use crate::{CriterionId, Text};

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
#[cfg_attr(feature = "wire", derive(ts_rs::TS))]
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
}

/// How an answer becomes a value: linear between two anchors fixed before offers are opened.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "wire", derive(ts_rs::TS))]
#[serde(tag = "type", rename_all = "snake_case", deny_unknown_fields)]
pub enum Scale {
    /// The landed cost of the offer, in the purchase's currency per unit.
    LandedCost {
        /// The cost that has value 0.
        #[cfg_attr(feature = "wire", ts(as = "String"))]
        worst: Decimal,
        /// The cost that has value 1.
        #[cfg_attr(feature = "wire", ts(as = "String"))]
        best: Decimal,
    },
    /// The rate of shipments on time, from the supplier's record and the prior.
    OnTime {
        /// The rate that has value 0, as a share.
        #[cfg_attr(feature = "wire", ts(as = "String"))]
        worst: Decimal,
        /// The rate that has value 1, as a share.
        #[cfg_attr(feature = "wire", ts(as = "String"))]
        best: Decimal,
        /// The rate that the purchase asks for, as a share; its chance is always shown.
        #[cfg_attr(feature = "wire", ts(as = "String"))]
        target: Decimal,
    },
    /// A number the offer answers.
    Quantity {
        /// What is counted or measured.
        unit: Text,
        /// The answer that has value 0.
        #[cfg_attr(feature = "wire", ts(as = "String"))]
        worst: Decimal,
        /// The answer that has value 1.
        #[cfg_attr(feature = "wire", ts(as = "String"))]
        best: Decimal,
    },
    /// Points that members give, each with a reason.
    Judged {
        /// The points that have value 0.
        #[cfg_attr(feature = "wire", ts(as = "String"))]
        worst: Decimal,
        /// The points that have value 1.
        #[cfg_attr(feature = "wire", ts(as = "String"))]
        best: Decimal,
        /// What some of the points mean, so that two people would give the same.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        #[cfg_attr(feature = "wire", ts(optional, as = "Option<Vec<Anchor>>"))]
        anchors: Vec<Anchor>,
    },
}

/// What a number of points means, in words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "wire", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct Anchor {
    /// The points.
    #[cfg_attr(feature = "wire", ts(as = "String"))]
    pub points: Decimal,
    /// What must be there for them.
    pub meaning: Text,
}

impl Scale {
    /// The worst and the best anchor.
    pub fn anchors(&self) -> (Decimal, Decimal) {
        match self {
            Self::LandedCost { worst, best }
            | Self::OnTime { worst, best, .. }
            | Self::Quantity { worst, best, .. }
            | Self::Judged { worst, best, .. } => (*worst, *best),
        }
    }
}
