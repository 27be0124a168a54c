//! Late shipments that do not count, and why.

use serde::{Deserialize, Serialize};

use crate::{ExclusionId, SupplierId, Text};

/// Late shipments that the buyer delayed: they say nothing of the supplier, so neither they nor their lateness count. They
/// stay in the record, and what it would say with them is shown beside.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "wire", derive(ts_rs::TS), ts(optional_fields))]
#[serde(deny_unknown_fields)]
pub struct ExcludedShipments {
    /// The id, within the supplier.
    pub exclusion: ExclusionId,
    /// Whose shipments.
    pub supplier: SupplierId,
    /// How many late shipments do not count; 1 or more.
    pub shipments: u32,
    /// The period of the record in which they were, where it is kept by period.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub period: Option<String>,
    /// How the buyer delayed them.
    pub reason: Text,
}
