//! What is measured of a supplier’s reliability.

use std::str::FromStr;

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use crate::{Dossier, Scale};

/// One measure of reliability. Its trials are occasions that do not depend on one another, shipments or lots, never
/// pieces.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "wire", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Measure {
    /// Shipments on time among the shipments.
    OnTime,
    /// Shipments in full among those whose quantity was compared with the order.
    InFull,
    /// Lots accepted among those inspected.
    LotAcceptance,
    /// Incidents per 100 shipments: less is better.
    Incidents,
}

impl Measure {
    /// Every measure, in the order in which they are shown.
    pub const ALL: [Self; 4] = [
        Self::OnTime,
        Self::InFull,
        Self::LotAcceptance,
        Self::Incidents,
    ];

    /// The name as the file has it.
    pub fn name(self) -> &'static str {
        match self {
            Self::OnTime => "on_time",
            Self::InFull => "in_full",
            Self::LotAcceptance => "lot_acceptance",
            Self::Incidents => "incidents",
        }
    }

    /// The name as message ids have it.
    pub fn id(self) -> &'static str {
        match self {
            Self::OnTime => "on-time",
            Self::InFull => "in-full",
            Self::LotAcceptance => "lot-acceptance",
            Self::Incidents => "incidents",
        }
    }

    /// Whether it is a share from 0 to 1; else it is a number of incidents per 100 shipments.
    pub fn is_share(self) -> bool {
        self != Self::Incidents
    }
}

impl FromStr for Measure {
    type Err = ();

    fn from_str(text: &str) -> Result<Self, ()> {
        Self::ALL
            .into_iter()
            .find(|measure| measure.name() == text)
            .ok_or(())
    }
}

impl Scale {
    /// The measure of reliability that the scale reads off a record, with the target in its unit.
    pub fn measured(&self) -> Option<(Measure, Decimal)> {
        match self {
            Self::OnTime { target, .. } => Some((Measure::OnTime, *target)),
            Self::InFull { target, .. } => Some((Measure::InFull, *target)),
            Self::LotAcceptance { target, .. } => Some((Measure::LotAcceptance, *target)),
            Self::Incidents { target, .. } => Some((Measure::Incidents, *target)),
            _ => None,
        }
    }
}

impl Dossier {
    /// The measures that a criterion asks for, with their targets, in the order in which they are shown.
    pub fn measures(&self) -> Vec<(Measure, Decimal)> {
        let mut asked: Vec<(Measure, Decimal)> = (self.criteria.values())
            .filter_map(|one| one.scale.measured())
            .collect();
        asked.sort();
        asked.dedup_by_key(|(measure, _)| *measure);
        asked
    }
}
