//! What was delivered under the contract: the next purchase’s record.

use serde::{Deserialize, Serialize};

use crate::{Deliveries, Dossier, SupplierId, Text};

/// Deliveries after the decision. They never touch the record on which it was made.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "wire", derive(ts_rs::TS), ts(optional_fields))]
#[serde(deny_unknown_fields)]
pub struct FollowUp {
    /// Who delivered.
    pub supplier: SupplierId,
    /// How many shipments were counted.
    pub shipments: u32,
    /// How many of them were late.
    pub late: u32,
    /// The day of the first, as `2026-03-01`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub first: Option<String>,
    /// The day of the last.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub last: Option<String>,
    /// Where the counts come from.
    pub source: Text,
}

impl FollowUp {
    /// The same counts as a delivery record.
    pub fn as_deliveries(&self) -> Deliveries {
        Deliveries {
            supplier: self.supplier.clone(),
            shipments: self.shipments,
            late: self.late,
            first: self.first.clone(),
            last: self.last.clone(),
            source: self.source.clone(),
        }
    }
}

/// A supplier’s record as the next purchase takes it over: what was known at the decision and what was delivered
/// since, counted together; none where there is neither.
pub fn record_with_follow_up(dossier: &Dossier, supplier: &SupplierId) -> Option<Deliveries> {
    let before = dossier.deliveries.get(supplier);
    let Some(since) = dossier.follow_ups.get(supplier) else {
        return before.cloned();
    };
    let earliest = |a: Option<String>, b: Option<String>| match (a, b) {
        (Some(a), Some(b)) => Some(a.min(b)),
        (a, b) => a.or(b),
    };
    Some(Deliveries {
        supplier: supplier.clone(),
        shipments: before
            .map_or(0, |record| record.shipments)
            .saturating_add(since.shipments),
        late: before
            .map_or(0, |record| record.late)
            .saturating_add(since.late),
        first: earliest(
            before.and_then(|record| record.first.clone()),
            since.first.clone(),
        ),
        last: before
            .and_then(|record| record.last.clone())
            .max(since.last.clone()),
        source: since.source.clone(),
    })
}
