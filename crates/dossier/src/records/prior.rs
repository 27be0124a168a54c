//! What is believed before a record is read.

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use crate::{Measure, Text};

/// What is believed of a supplier's lateness before its own record is read.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "wire", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct Prior {
    /// Shape of lateness; above zero.
    #[cfg_attr(feature = "wire", ts(as = "String"))]
    pub lateness_a: Decimal,
    /// Shape against lateness; above zero.
    #[cfg_attr(feature = "wire", ts(as = "String"))]
    pub lateness_b: Decimal,
    /// Where it comes from: fitted on which suppliers, or declared by whom.
    pub source: Text,
    /// The day it was fitted or declared, as `2015-10-12`.
    pub date: String,
}

/// What is believed of another measure than lateness before a supplier's own record is read: as if so much had gone wrong
/// in so many occasions.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "wire", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct MeasurePrior {
    /// Of which measure; lateness has its own change.
    pub measure: Measure,
    /// Shape of what goes wrong: short shipments, refused lots, incidents; above zero.
    #[cfg_attr(feature = "wire", ts(as = "String"))]
    pub a: Decimal,
    /// Shape of what goes well; for incidents the shipments in which `a` of them were seen; above zero.
    #[cfg_attr(feature = "wire", ts(as = "String"))]
    pub b: Decimal,
    /// Where it comes from: fitted on which suppliers, or declared by whom.
    pub source: Text,
    /// The day it was fitted or declared, as `2015-10-12`.
    pub date: String,
}
