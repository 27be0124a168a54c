//! The terms of an offer: in which money it is quoted, with which VAT, and when it is paid.

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

/// How an offer is quoted and paid. What it does not say: the currency of the purchase, without VAT, paid on delivery.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "wire", derive(ts_rs::TS), ts(optional_fields))]
#[serde(deny_unknown_fields)]
pub struct Terms {
    /// The currency of its amounts, an ISO 4217 code; that of the purchase where nothing is said.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub currency: Option<String>,
    /// The rate of VAT that its amounts include, as a share; without one they include none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "wire", ts(as = "Option<String>"))]
    pub vat: Option<Decimal>,
    /// When it is paid; on delivery where nothing is said.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "wire", ts(optional, as = "Option<Vec<Instalment>>"))]
    pub payment: Vec<Instalment>,
}

impl Terms {
    /// Whether nothing is said.
    pub fn is_silent(&self) -> bool {
        *self == Self::default()
    }
}

/// A part of the price and when it is paid.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "wire", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct Instalment {
    /// The share of the price, above 0 up to 1; the shares of an offer make 1.
    #[cfg_attr(feature = "wire", ts(as = "String"))]
    pub share: Decimal,
    /// How many days after delivery; below zero for what is paid in advance.
    pub days: i32,
}
