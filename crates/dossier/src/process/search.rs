//! Search and pre-selection: gates, and what stands in for a missing delivery record.

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use crate::{Answer, CriterionId, EvidenceId, GateId, Measure, SupplierId, Text};

/// A minimum that a supplier must meet before its offer is weighed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "wire", derive(ts_rs::TS), ts(optional_fields))]
#[serde(deny_unknown_fields)]
pub struct Gate {
    /// The id.
    pub gate: GateId,
    /// What must be met, so that two people would answer alike.
    pub requirement: Text,
    /// The threshold that decides it; without one somebody checks each supplier and says what shows it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub threshold: Option<Threshold>,
}

/// What an answer or a record must reach, so that the gate is computed. Neither prices nor scores make a gate: who is
/// out would tell what the envelopes still hold.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "wire", derive(ts_rs::TS))]
#[serde(tag = "type", rename_all = "snake_case", deny_unknown_fields)]
pub enum Threshold {
    /// The answer, or the rate on time that counts, is at least this; a level is worth at least what this one is.
    AtLeast {
        /// On which criterion.
        criterion: CriterionId,
        /// The least that is taken.
        answer: Answer,
    },
    /// The answer is at most this; a level is worth at most what this one is.
    AtMost {
        /// On which criterion.
        criterion: CriterionId,
        /// The most that is taken.
        answer: Answer,
    },
    /// The chance that the true rate on time reaches a rate is at least so high (a chance constraint, Charnes &
    /// Cooper 1959).
    Chance {
        /// A criterion of punctuality.
        criterion: CriterionId,
        /// The rate to be reached, as a share.
        #[cfg_attr(feature = "wire", ts(as = "String"))]
        rate: Decimal,
        /// The least chance of it, from 0 to 1.
        #[cfg_attr(feature = "wire", ts(as = "String"))]
        chance: Decimal,
    },
}

impl Threshold {
    /// The criterion that is tested.
    pub fn criterion(&self) -> &CriterionId {
        match self {
            Self::AtLeast { criterion, .. }
            | Self::AtMost { criterion, .. }
            | Self::Chance { criterion, .. } => criterion,
        }
    }
}

impl Gate {
    /// The criterion that is tested, where the gate is computed.
    pub fn criterion(&self) -> Option<&CriterionId> {
        self.threshold.as_ref().map(Threshold::criterion)
    }
}

/// Whether a supplier meets a gate. One that does not is excluded, and stays in the dossier.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "wire", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct GateCheck {
    /// Who was checked.
    pub supplier: SupplierId,
    /// Against which gate.
    pub gate: GateId,
    /// Whether it is met.
    pub met: bool,
    /// What shows it: a document with its date, an answer, a visit.
    pub evidence: Text,
}

/// What stands in for a delivery record.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "wire", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum EvidenceKind {
    /// What another customer reports.
    Reference,
    /// A sample or a trial order.
    Sample,
    /// A visit to the supplier.
    Audit,
    /// A certificate.
    Certificate,
}

/// Evidence about a supplier's reliability, counted as if it were this many shipments (or inspected lots).
///
/// How many is the committee's statement, not a finding: it is printed with the evidence, and the fewer they are
/// the wider the uncertainty stays.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "wire", derive(ts_rs::TS), ts(optional_fields))]
#[serde(deny_unknown_fields)]
pub struct Evidence {
    /// The id, within the supplier.
    pub evidence: EvidenceId,
    /// About whom.
    pub supplier: SupplierId,
    /// Of what kind.
    pub kind_of: EvidenceKind,
    /// Which measure it speaks of; punctuality where it is left out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub measure: Option<Measure>,
    /// How many occasions that went well it counts for, from 0; halves are allowed. Shipments on time, unless it speaks of
    /// another measure.
    #[cfg_attr(feature = "wire", ts(as = "String"))]
    pub on_time: Decimal,
    /// How many that went wrong it counts for: late shipments, short ones, refused lots, shipments with an incident.
    #[cfg_attr(feature = "wire", ts(as = "String"))]
    pub late: Decimal,
    /// What it is: who says so, about which project, until when it holds.
    pub source: Text,
    /// The day it is of.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub date: Option<String>,
}

impl Evidence {
    /// The measure it speaks of.
    pub fn about(&self) -> Measure {
        self.measure.unwrap_or(Measure::OnTime)
    }
}
