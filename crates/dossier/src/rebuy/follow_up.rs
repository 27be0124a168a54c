//! What was delivered under the contract: the next purchase’s record.

use serde::{Deserialize, Serialize};

use crate::{Deliveries, Dossier, Measure, PeriodCounts, SupplierId, Text};

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
    /// How many of them came in full; not recorded where it is left out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub in_full: Option<u32>,
    /// How many lots were inspected.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub lots_inspected: Option<u32>,
    /// How many of these were accepted.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub lots_accepted: Option<u32>,
    /// How many incidents there were.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub incidents: Option<u32>,
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
            in_full: self.in_full,
            lots_inspected: self.lots_inspected,
            lots_accepted: self.lots_accepted,
            incidents: self.incidents,
            first: self.first.clone(),
            last: self.last.clone(),
            ..Deliveries::of(
                self.supplier.clone(),
                self.shipments,
                self.late,
                self.source.clone(),
            )
        }
    }
}

/// A supplier’s record as the next purchase takes it over: what was known at the decision and what was delivered
/// since, counted together; none where there is neither.
pub fn record_with_follow_up(dossier: &Dossier, supplier: &SupplierId) -> Option<Deliveries> {
    let before = dossier.deliveries.get(supplier);
    let Some(since) = dossier
        .follow_ups
        .get(supplier)
        .map(FollowUp::as_deliveries)
    else {
        return before.cloned();
    };
    let Some(before) = before else {
        return Some(since);
    };
    let add = |a: u32, b: u32| a.saturating_add(b);
    let sum = |a: Option<u32>, b: Option<u32>| match (a, b) {
        (Some(a), Some(b)) => Some(add(a, b)),
        (a, b) => a.or(b),
    };
    let earliest = |a: Option<String>, b: Option<String>| match (a, b) {
        (Some(a), Some(b)) => Some(a.min(b)),
        (a, b) => a.or(b),
    };
    let parts = [before.whole(), since.whole()];
    // What was recorded in one part only says nothing of the other: only its own shipments stand against it.
    let counted_in = |is_there: fn(&PeriodCounts) -> bool, measure: Measure| {
        let own = parts.iter().filter(|part| is_there(part));
        let shipments = own
            .filter_map(|part| part.of(measure))
            .map(|(occasions, _)| occasions);
        let all = shipments.fold(0, u32::saturating_add);
        (all > 0 && all < add(before.shipments, since.shipments)).then_some(all)
    };
    Some(Deliveries {
        in_full: sum(before.in_full, since.in_full),
        in_full_of: counted_in(|part| part.in_full.is_some(), Measure::InFull),
        lots_inspected: sum(before.lots_inspected, since.lots_inspected),
        lots_accepted: sum(before.lots_accepted, since.lots_accepted),
        pieces_received: before.pieces_received,
        pieces_rejected: before.pieces_rejected,
        incidents: sum(before.incidents, since.incidents),
        incidents_of: counted_in(|part| part.incidents.is_some(), Measure::Incidents),
        first: earliest(before.first.clone(), since.first.clone()),
        last: before.last.clone().max(since.last.clone()),
        ..Deliveries::of(
            supplier.clone(),
            add(before.shipments, since.shipments),
            add(before.late, since.late),
            since.source.clone(),
        )
    })
}
