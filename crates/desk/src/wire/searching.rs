//! Who was found, what was checked, and what stands in for a delivery record.

use dossier::{Evidence, Gate, GateCheck, SupplierId};
use memo::sheet::Run;
use serde::Serialize;
use ts_rs::TS;

use super::Named;

/// The search: every supplier at every gate.
#[derive(Debug, Clone, Serialize, TS)]
pub struct SearchView {
    /// How many were found, and how many are left.
    pub answer: Vec<Run>,
    /// The gates in their order.
    pub gates: Vec<GateHead>,
    /// The suppliers in the order in which they were named.
    pub suppliers: Vec<FoundSupplier>,
    /// The kinds of evidence with their names.
    pub kinds: Vec<Named>,
    /// The measures of which evidence may speak, with their names.
    pub measures: Vec<Named>,
}

/// A gate as a column.
#[derive(Debug, Clone, Serialize, TS)]
pub struct GateHead {
    /// As it is recorded.
    pub gate: Gate,
    /// What must be met.
    pub requirement: String,
    /// The threshold that decides it, in a few words; empty where somebody checks.
    pub threshold: String,
}

/// A supplier that was found.
#[derive(Debug, Clone, Serialize, TS)]
pub struct FoundSupplier {
    /// Its id.
    pub supplier: SupplierId,
    /// Its name.
    pub name: String,
    /// Why it is excluded, with the requirement it does not meet; none while it is not.
    pub excluded: Option<String>,
    /// One finding for each gate.
    pub findings: Vec<GateFinding>,
    /// What stands in for a record.
    pub evidence: Vec<EvidenceRow>,
    /// What its punctuality rests on: a record, evidence, or neither.
    pub basis: String,
}

/// What was found at a gate.
#[derive(Debug, Clone, Serialize, TS)]
pub struct GateFinding {
    /// As it is recorded; none while it is not checked.
    pub check: Option<GateCheck>,
    /// Met, not met, not checked, or not to be computed yet.
    pub finding: String,
    /// What shows it, or what was computed; may be empty.
    pub evidence: String,
}

/// A piece of evidence.
#[derive(Debug, Clone, Serialize, TS)]
pub struct EvidenceRow {
    /// As it is recorded.
    pub evidence: Evidence,
    /// Its kind.
    pub kind: String,
    /// How many shipments it counts for, in a sentence.
    pub weight: String,
    /// What it is.
    pub source: String,
    /// Its day; may be empty.
    pub date: String,
    /// Whether it counts: it does only without a record.
    pub counts: bool,
}
