//! Delivery records as they are shown and counted.

use dossier::{ExcludedShipments, Recency};
use serde::Serialize;
use ts_rs::TS;

/// The records of all suppliers, and how the past counts.
#[derive(Debug, Clone, Serialize, TS)]
pub struct RecordsView {
    /// One for each supplier, in the order in which they were named.
    pub suppliers: Vec<SupplierRecord>,
    /// How the past counts, as it is recorded; none where every delivery counts in full.
    pub recency: Option<Recency>,
    /// The same in a sentence.
    pub past: String,
    /// What is believed of each measure besides punctuality before a record is read, a sentence each.
    pub priors: Vec<String>,
}

/// What is told of one supplier’s record.
#[derive(Debug, Clone, Serialize, TS)]
pub struct SupplierRecord {
    /// What was counted and what it tells, a paragraph for each measure that a criterion asks for; then pieces and open
    /// orders.
    pub told: Vec<String>,
    /// What is left out of it.
    pub exclusions: Vec<ExclusionRow>,
}

/// Late shipments left out.
#[derive(Debug, Clone, Serialize, TS)]
pub struct ExclusionRow {
    /// As it is recorded.
    pub exclusion: ExcludedShipments,
    /// In a sentence.
    pub text: String,
}
