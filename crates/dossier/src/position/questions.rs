//! The questions about impact and risk, and the answers a committee gives.

use std::collections::BTreeMap;

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use crate::Text;

/// One of the two axes (Kraljic 1983).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "wire", derive(ts_rs::TS), ts(rename = "PositionAxis"))]
#[serde(rename_all = "snake_case")]
pub enum Axis {
    /// What the purchase means for the result of the company.
    Impact,
    /// How easily its supply fails.
    Risk,
}

/// A question, answered from 1 (little impact, little risk) to 5 (much). Five ask about impact, eight about risk. They
/// follow the variables that Kraljic and the practitioners after him name; the anchors of their answers are Ponder’s.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "wire", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Question {
    /// Its share of what is spent on the category.
    SpendShare,
    /// What a day without it costs.
    DayWithout,
    /// Its share of what our own product costs.
    CostShare,
    /// What it does to the quality and safety of our product.
    ProductQuality,
    /// Whether our customers notice it.
    Differentiation,
    /// How many suppliers are qualified.
    QualifiedSuppliers,
    /// How long it takes to change the supplier, approval included.
    TimeToSwitch,
    /// What could be used in its place.
    Substitutes,
    /// How long delivery takes, and how much that varies.
    LeadTime,
    /// Whether it comes from one place.
    Concentration,
    /// How much its price moves.
    PriceVolatility,
    /// What binds us to one make: rules, approvals, tools.
    LockIn,
    /// What we mean to the suppliers as a customer.
    OurWeight,
}

impl Axis {
    /// Both axes.
    pub const ALL: [Self; 2] = [Self::Impact, Self::Risk];

    /// The word by which texts name it.
    pub fn name(self) -> &'static str {
        match self {
            Self::Impact => "impact",
            Self::Risk => "risk",
        }
    }

    /// Its questions in their order.
    pub fn questions(self) -> impl Iterator<Item = Question> {
        (Question::ALL.into_iter()).filter(move |question| question.axis() == self)
    }

    /// How many of its questions must be answered before a position is proposed: more than half of them. Ours.
    pub fn least_answers(self) -> usize {
        self.questions().count() / 2 + 1
    }
}

impl Question {
    /// Every question, impact first.
    pub const ALL: [Self; 13] = [
        Self::SpendShare,
        Self::DayWithout,
        Self::CostShare,
        Self::ProductQuality,
        Self::Differentiation,
        Self::QualifiedSuppliers,
        Self::TimeToSwitch,
        Self::Substitutes,
        Self::LeadTime,
        Self::Concentration,
        Self::PriceVolatility,
        Self::LockIn,
        Self::OurWeight,
    ];

    /// The name as the file has it: `spend_share`.
    pub fn name(self) -> &'static str {
        match self {
            Self::SpendShare => "spend_share",
            Self::DayWithout => "day_without",
            Self::CostShare => "cost_share",
            Self::ProductQuality => "product_quality",
            Self::Differentiation => "differentiation",
            Self::QualifiedSuppliers => "qualified_suppliers",
            Self::TimeToSwitch => "time_to_switch",
            Self::Substitutes => "substitutes",
            Self::LeadTime => "lead_time",
            Self::Concentration => "concentration",
            Self::PriceVolatility => "price_volatility",
            Self::LockIn => "lock_in",
            Self::OurWeight => "our_weight",
        }
    }

    /// The axis it asks about.
    pub fn axis(self) -> Axis {
        match self {
            Self::SpendShare
            | Self::DayWithout
            | Self::CostShare
            | Self::ProductQuality
            | Self::Differentiation => Axis::Impact,
            _ => Axis::Risk,
        }
    }

    /// The answers from which one is chosen.
    pub const ANSWERS: std::ops::RangeInclusive<u8> = 1..=5;
}

/// The answers as the committee gives them. A question that is not named is unanswered; it never counts as zero.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "wire", derive(ts_rs::TS), ts(optional_fields))]
#[serde(deny_unknown_fields)]
pub struct Questionnaire {
    /// Answers from 1 to 5 by question.
    #[cfg_attr(feature = "wire", ts(as = "std::collections::BTreeMap<String, u8>"))]
    pub answers: BTreeMap<Question, u8>,
    /// What the answers rest on.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<Text>,
}

/// Where the committee cuts the two axes, in place of the middle.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "wire", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct Thresholds {
    /// From which mean on impact is high; from 1 to 5.
    #[cfg_attr(feature = "wire", ts(as = "String"))]
    pub impact: Decimal,
    /// From which mean on risk is high; from 1 to 5.
    #[cfg_attr(feature = "wire", ts(as = "String"))]
    pub risk: Decimal,
    /// Why they are cut there.
    pub reason: Text,
}
