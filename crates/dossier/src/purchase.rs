//! What is bought, how new and how strategic it is.

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use crate::Text;

/// What the committee is deciding about. One dossier is one lot.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "wire", derive(ts_rs::TS), ts(optional_fields))]
#[serde(deny_unknown_fields)]
pub struct Purchase {
    /// What is bought, as a title.
    pub title: Text,
    /// The committee's own number for the case, e.g. `2015/031`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reference: Option<String>,
    /// How new the purchase is.
    pub buy_class: BuyClass,
    /// What one price is for.
    pub unit: Unit,
    /// The currency of every amount, an ISO 4217 code.
    pub currency: String,
    /// How many units are to be bought; above zero.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "wire", ts(as = "Option<String>"))]
    pub volume: Option<Decimal>,
    /// What must be met before anyone signs; printed under the price of preference.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub condition: Option<Text>,
    /// What the figures cannot tell; printed with the method.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "wire", ts(optional, as = "Option<Vec<Text>>"))]
    pub limits: Vec<Text>,
}

/// The unit in the two forms that sentences need.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "wire", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct Unit {
    /// The form after “a” or „за“: pack, паковање.
    pub one: Text,
    /// The form after a large number: packs, паковања.
    pub many: Text,
}

/// How new a purchase is (Robinson, Faris & Wind 1967).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "wire", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum BuyClass {
    /// Never bought before.
    NewTask,
    /// Bought before; specification, terms or supplier are reconsidered.
    ModifiedRebuy,
    /// Bought again as it was.
    StraightRebuy,
}

/// Where the purchase stands between profit impact and supply risk (Kraljic 1983).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "wire", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Position {
    /// High impact, high risk.
    Strategic,
    /// Low impact, high risk.
    Bottleneck,
    /// High impact, low risk.
    Leverage,
    /// Low impact, low risk.
    NonCritical,
}

impl Position {
    /// Whether the risk side counts a record by its cautious bound rather than its mean.
    pub fn is_cautious(self) -> bool {
        matches!(self, Self::Strategic | Self::Bottleneck)
    }

    /// The floor under the reliability family in percent: Ponder's own starting point, not a finding.
    pub fn starting_floor(self) -> Option<Decimal> {
        match self {
            Self::Strategic => Some(Decimal::new(40, 2)),
            Self::Bottleneck => Some(Decimal::new(45, 2)),
            Self::Leverage | Self::NonCritical => None,
        }
    }
}

/// The declared position and why.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "wire", derive(ts_rs::TS), ts(optional_fields))]
#[serde(deny_unknown_fields)]
pub struct StrategicPosition {
    /// The position.
    pub position: Position,
    /// Why the committee sees it so.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reason: Option<Text>,
}

/// A floor of the committee's own under the reliability family, in place of the starting point.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "wire", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct Floor {
    /// The share of all weight, from 0 (no floor) to 1.
    #[cfg_attr(feature = "wire", ts(as = "String"))]
    pub share: Decimal,
    /// Why it departs from the starting point.
    pub reason: Text,
}
