//! On what the costs of all offers are compared, declared before any is opened.

use indexmap::IndexMap;
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use crate::Text;

/// The basis on which offers are compared. It is specified, and so it freezes with the specification.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "wire", derive(ts_rs::TS), ts(optional_fields))]
#[serde(deny_unknown_fields)]
pub struct CostBasis {
    /// The named place to which every offer is brought, by its Incoterm. Without one, delivery terms are words only.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub place: Option<Text>,
    /// What money costs a year, as a share from 0 to 1. Without one, terms of payment count for nothing.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "wire", ts(as = "Option<String>"))]
    pub annual_rate: Option<Decimal>,
    /// Where that rate comes from; owed with it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rate_source: Option<Text>,
    /// How many days a year has for interest, 360 to 366; 365 where nothing is said.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub days_in_year: Option<u32>,
    /// The rate of VAT with which all offers are compared, as a share; without one they are compared without VAT.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "wire", ts(as = "Option<String>"))]
    pub vat: Option<Decimal>,
    /// The day whose rates of exchange count, as `2026-01-12`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rates_on: Option<String>,
    /// For how many years a thing is used, where its lifetime costs count; 1 to 60.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub life: Option<u32>,
}

impl CostBasis {
    /// The days of a year for interest: 365 where nothing else is declared.
    pub fn year(&self) -> u32 {
        self.days_in_year.unwrap_or(365)
    }
}

/// The rates of exchange: of one day and from one source, so that no two offers are converted differently.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "wire", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct Rates {
    /// Their day, as `2026-01-12`.
    pub date: String,
    /// Who published them.
    pub source: Text,
    /// What one unit of each currency is worth in the currency of the purchase, by ISO 4217 code; above zero.
    #[cfg_attr(
        feature = "wire",
        ts(as = "std::collections::BTreeMap<String, String>")
    )]
    pub rates: IndexMap<String, Decimal>,
}
