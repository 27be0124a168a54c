//! The last decision, and what leaving its supplier costs.

use indexmap::IndexMap;
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use crate::{Criterion, CriterionId, Specification, SupplierId, Text};

/// The decision that this purchase follows: whose contract runs, at what price, and by what it was decided.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "wire", derive(ts_rs::TS), ts(optional_fields))]
#[serde(deny_unknown_fields)]
pub struct Precedent {
    /// Where it is found: the number of the contract or of the dossier.
    pub reference: Text,
    /// Who supplies now.
    pub incumbent: SupplierId,
    /// The day since which the contract runs, as `2023-05-04`.
    pub since: String,
    /// What a unit cost then, landed, in the currency of this purchase.
    #[cfg_attr(feature = "wire", ts(as = "String"))]
    pub price: Decimal,
    /// By what offers were judged then.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "wire", ts(optional, as = "Option<Vec<Criterion>>"))]
    pub criteria: Vec<Criterion>,
    /// What the criteria weighed then, as shares.
    #[serde(default, skip_serializing_if = "IndexMap::is_empty")]
    #[cfg_attr(
        feature = "wire",
        ts(optional, as = "Option<std::collections::BTreeMap<String, String>>")
    )]
    pub weights: IndexMap<CriterionId, Decimal>,
    /// What an offer had to be then.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub specification: Option<Specification>,
    /// The hash of the last entry of that dossier, where the decision came from one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub head: Option<String>,
}

/// What it costs to leave the incumbent, once: it is spread over the volume and added to every other offer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "wire", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct SwitchingCost {
    /// The amount in the purchase’s currency, from 0.
    #[cfg_attr(feature = "wire", ts(as = "String"))]
    pub amount: Decimal,
    /// What it consists of.
    pub reason: Text,
}
