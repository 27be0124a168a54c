//! Suppliers and what they offer.

use indexmap::IndexMap;
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use crate::{Answer, Criterion, CriterionId, OfferId, PriceBreaks, SupplierId, Terms, Text};

/// A supplier under consideration.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "wire", derive(ts_rs::TS), ts(optional_fields))]
#[serde(deny_unknown_fields)]
pub struct Supplier {
    /// The id.
    pub supplier: SupplierId,
    /// The full name.
    pub name: Text,
    /// The name for tables and charts, where the full one is long.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub short: Option<Text>,
}

impl Supplier {
    /// The name for tables and charts.
    pub fn short_name(&self) -> &Text {
        self.short.as_ref().unwrap_or(&self.name)
    }
}

/// One supplier's answer in one round. It never changes; a later round is a new offer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "wire", derive(ts_rs::TS), ts(optional_fields))]
#[serde(deny_unknown_fields)]
pub struct Offer {
    /// The id.
    pub offer: OfferId,
    /// Who offers.
    pub supplier: SupplierId,
    /// The round, from 1; the latest round of a supplier counts.
    pub round: u32,
    /// The delivery term, an Incoterm such as `EXW`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub incoterm: Option<String>,
    /// How it is quoted and paid.
    #[serde(default, skip_serializing_if = "Terms::is_silent")]
    #[cfg_attr(feature = "wire", ts(optional, as = "Option<Terms>"))]
    pub terms: Terms,
    /// The prices; while there is none, the ranking waits for the offer.
    pub lines: Vec<PriceLine>,
    /// Answers to the criteria that the offer itself answers.
    #[serde(default, skip_serializing_if = "IndexMap::is_empty")]
    #[cfg_attr(
        feature = "wire",
        ts(optional, as = "Option<std::collections::BTreeMap<String, Answer>>")
    )]
    pub answers: IndexMap<CriterionId, Answer>,
    /// Where the figures come from, or what is special about them.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<Text>,
}

impl Offer {
    /// What it answers to a criterion, as [`Scale::number`](crate::Scale::number) tells it; none where it says nothing
    /// that the scale can read.
    pub fn answer_to(&self, criterion: &Criterion) -> Option<Decimal> {
        criterion
            .scale
            .number(self.answers.get(&criterion.criterion)?)
    }
}

/// The price of one item of the lot. Amounts are per unit, in the currency of the offer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "wire", derive(ts_rs::TS), ts(optional_fields))]
#[serde(deny_unknown_fields)]
pub struct PriceLine {
    /// What the line is for.
    pub item: Text,
    /// How many units; above zero.
    #[cfg_attr(feature = "wire", ts(as = "String"))]
    pub quantity: Decimal,
    /// The price of one unit.
    #[cfg_attr(feature = "wire", ts(as = "String"))]
    pub price: Decimal,
    /// Lower prices from larger quantities on.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub breaks: Option<PriceBreaks>,
    /// Freight of one unit; left out where the price includes it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "wire", ts(as = "Option<String>"))]
    pub freight: Option<Decimal>,
}

/// A supplier screened out, and why. It stays in the dossier and in the memo.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "wire", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct Screening {
    /// Who is screened out.
    pub supplier: SupplierId,
    /// Why.
    pub reason: Text,
}
