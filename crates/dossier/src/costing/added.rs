//! What the buyer pays others for an offer: what its price leaves out.

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use crate::{SupplierId, Text};

/// A part of the cost that no price of the supplier covers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "wire", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum CostPart {
    /// Clearing the goods for export.
    Export,
    /// Carriage to the named place.
    Freight,
    /// Insurance of the carriage.
    Insurance,
    /// Duty and clearing at import.
    Duty,
    /// Energy, each year of use.
    Energy,
    /// Maintenance and spare parts, each year of use.
    Maintenance,
    /// What is used up, each year of use.
    Consumables,
    /// Taking away at the end of the life.
    Disposal,
}

impl CostPart {
    /// All parts, in the order in which they are added.
    pub const ALL: [Self; 8] = [
        Self::Export,
        Self::Freight,
        Self::Insurance,
        Self::Duty,
        Self::Energy,
        Self::Maintenance,
        Self::Consumables,
        Self::Disposal,
    ];

    /// The parts of carriage and import, which an Incoterm divides between seller and buyer.
    pub const LANDED: [Self; 4] = [Self::Export, Self::Freight, Self::Insurance, Self::Duty];

    /// The parts that fall due while the thing is used.
    pub const LIFETIME: [Self; 4] = [
        Self::Energy,
        Self::Maintenance,
        Self::Consumables,
        Self::Disposal,
    ];

    /// The name by which slots and words know it.
    pub fn name(self) -> &'static str {
        match self {
            Self::Export => "export",
            Self::Freight => "freight",
            Self::Insurance => "insurance",
            Self::Duty => "duty",
            Self::Energy => "energy",
            Self::Maintenance => "maintenance",
            Self::Consumables => "consumables",
            Self::Disposal => "disposal",
        }
    }

    /// Whether it falls due while the thing is used.
    pub fn is_of_life(self) -> bool {
        Self::LIFETIME.contains(&self)
    }
}

/// What a part costs the buyer with one supplier, in whichever round. Either an amount or a share is given.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "wire", derive(ts_rs::TS), ts(optional_fields))]
#[serde(deny_unknown_fields)]
pub struct AddedCost {
    /// With whom.
    pub supplier: SupplierId,
    /// Which part.
    pub part: CostPart,
    /// The amount for one unit in the currency of the purchase, from 0; for energy, maintenance and consumables each
    /// year.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "wire", ts(as = "Option<String>"))]
    pub amount: Option<Decimal>,
    /// Or a share of what a unit comes to before it, as duty is a share of price, freight and insurance. Not for what
    /// falls due during the life.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "wire", ts(as = "Option<String>"))]
    pub share: Option<Decimal>,
    /// Where the figure comes from, or why it is zero.
    pub reason: Text,
}
