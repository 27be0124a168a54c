//! Prices that fall with the quantity.

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

/// The quantity breaks of a price line.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "wire", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct PriceBreaks {
    /// Which units the lower price is for.
    pub rule: BreakRule,
    /// The breaks, by rising quantity. Below the first the price of the line holds.
    pub breaks: Vec<PriceBreak>,
}

/// Which units a lower price is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "wire", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum BreakRule {
    /// All units, once the quantity is reached.
    AllUnits,
    /// Only the units from that quantity on.
    Incremental,
}

/// A price from a quantity on.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "wire", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct PriceBreak {
    /// The least quantity at which it holds; above that of the break before.
    #[cfg_attr(feature = "wire", ts(as = "String"))]
    pub from: Decimal,
    /// The price of one unit.
    #[cfg_attr(feature = "wire", ts(as = "String"))]
    pub price: Decimal,
}
