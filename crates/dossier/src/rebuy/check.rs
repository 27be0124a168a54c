//! The straight rebuy’s check: five questions to the record, each of which may re-open the choice.

use jiff::Span;
use jiff::civil::Date;
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use crate::evaluation::{RecordBasis, evaluated_cost, float, reliability};
use crate::{BuyClass, Dossier, Measure, Text};

/// A price index by which the old price is carried forward.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "wire", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct PriceIndex {
    /// Its value when the contract began; above zero.
    #[cfg_attr(feature = "wire", ts(as = "String"))]
    pub then: Decimal,
    /// Its value now; above zero.
    #[cfg_attr(feature = "wire", ts(as = "String"))]
    pub now: Decimal,
    /// Which index, published by whom, for which months.
    pub source: Text,
}

/// The limits of the check, and what only people can answer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "wire", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct RebuyCheck {
    /// The day of the check, as `2026-11-24`.
    pub date: String,
    /// The share of shipments on time that is asked for, from 0 to 1.
    #[cfg_attr(feature = "wire", ts(as = "String"))]
    pub target: Decimal,
    /// How far the price may have risen over the index, as a share: 0.05 is 5 %.
    #[cfg_attr(feature = "wire", ts(as = "String"))]
    pub price_rise: Decimal,
    /// How many months a contract may run without being put to the market.
    pub months: u32,
    /// Whether what is bought changed since.
    pub specification_changed: bool,
}

/// A straight rebuy becomes a modified one, and why.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "wire", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct Reclassify {
    /// What the purchase becomes.
    pub to: BuyClass,
    /// The triggers that fired; empty where people decide so without one.
    pub triggers: Vec<TriggerKind>,
    /// Why.
    pub reason: Text,
}

/// What may re-open a straight rebuy.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "wire", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum TriggerKind {
    /// Deliveries on time below the target.
    Punctuality,
    /// The price rose more than the index allows.
    Price,
    /// What is bought changed.
    Specification,
    /// The contract is old.
    Age,
    /// Nobody else could supply.
    SingleSource,
}

impl TriggerKind {
    /// The name as the file has it.
    pub fn name(self) -> &'static str {
        match self {
            Self::Punctuality => "punctuality",
            Self::Price => "price",
            Self::Specification => "specification",
            Self::Age => "age",
            Self::SingleSource => "single_source",
        }
    }
}

/// One question of the check with what it found.
#[derive(Debug, Clone, PartialEq)]
pub struct Finding {
    /// What it asks, with its figures.
    pub trigger: Trigger,
    /// Whether it re-opens the choice. What cannot be known re-opens it too.
    pub fires: bool,
}

/// A trigger with the figures behind it.
#[derive(Debug, Clone, PartialEq)]
pub enum Trigger {
    /// The chance that the true rate on time reaches the target is below one half.
    Punctuality {
        /// Shipments counted since the contract began; 0 where there is no record.
        shipments: u32,
        /// Late ones among them.
        late: u32,
        /// The mean of the rate on time, from 0 to 1.
        mean: f64,
        /// The chance that the rate reaches the target.
        chance: f64,
        /// The target.
        target: f64,
    },
    /// The price now against the old one carried forward by the index.
    Price {
        /// The price of a unit now; none while nothing is quoted.
        now: Option<Decimal>,
        /// The old price times the index; the old price itself where there is no index.
        expected: Decimal,
        /// How far the price lies above, as a share; below zero where it lies under.
        rise: Option<f64>,
        /// How far it may.
        limit: f64,
    },
    /// What is bought changed.
    Specification {
        /// Whether people say so, or the requirements differ from those of the last decision.
        changed: bool,
    },
    /// The contract’s age.
    Age {
        /// Whole months since it began.
        months: u32,
        /// How many it may have.
        limit: u32,
    },
    /// Who else could supply.
    SingleSource {
        /// How many others are known and not screened out.
        others: u32,
    },
}

impl Trigger {
    /// Which of the five it is.
    pub fn kind(&self) -> TriggerKind {
        match self {
            Self::Punctuality { .. } => TriggerKind::Punctuality,
            Self::Price { .. } => TriggerKind::Price,
            Self::Specification { .. } => TriggerKind::Specification,
            Self::Age { .. } => TriggerKind::Age,
            Self::SingleSource { .. } => TriggerKind::SingleSource,
        }
    }
}

/// The five findings in their order; none while the check or the last decision is not recorded.
pub fn rebuy_findings(dossier: &Dossier) -> Option<Vec<Finding>> {
    let check = dossier.rebuy_check.as_ref()?;
    let precedent = dossier.precedent.as_ref()?;
    Some(vec![
        punctuality(dossier, check),
        price(dossier, check)?,
        Finding {
            fires: check.specification_changed || requirements_differ(dossier),
            trigger: Trigger::Specification {
                changed: check.specification_changed || requirements_differ(dossier),
            },
        },
        age(&precedent.since, check),
        single_source(dossier),
    ])
}

/// The triggers of the findings that fire, in their order.
pub fn firing(findings: &[Finding]) -> Vec<TriggerKind> {
    let fires = findings.iter().filter(|finding| finding.fires);
    fires.map(|finding| finding.trigger.kind()).collect()
}

fn punctuality(dossier: &Dossier, check: &RebuyCheck) -> Finding {
    let incumbent = dossier
        .precedent
        .as_ref()
        .map(|precedent| &precedent.incumbent);
    let known = incumbent.map(|id| reliability(dossier, id, Measure::OnTime, check.target, false));
    let has_record = known
        .as_ref()
        .is_some_and(|known| known.basis == RecordBasis::Record);
    let chance = known.as_ref().map_or(0.0, |known| known.chance_of_target);
    Finding {
        fires: !has_record || chance < 0.5,
        trigger: Trigger::Punctuality {
            shipments: known.as_ref().map_or(0, |known| known.trials),
            late: known.as_ref().map_or(0, |known| known.events),
            mean: known.as_ref().map_or(0.0, |known| known.mean),
            chance,
            target: float(check.target),
        },
    }
}

fn price(dossier: &Dossier, check: &RebuyCheck) -> Option<Finding> {
    let precedent = dossier.precedent.as_ref()?;
    let expected = dossier
        .price_index
        .as_ref()
        .and_then(|index| {
            precedent
                .price
                .checked_mul(index.now)?
                .checked_div(index.then)
        })
        .unwrap_or(precedent.price);
    let now = dossier
        .offers
        .values()
        .filter(|offer| offer.supplier == precedent.incumbent && !offer.lines.is_empty())
        .max_by_key(|offer| offer.round)
        .and_then(|offer| evaluated_cost(dossier, offer).ok())
        .map(|cost| cost.landed);
    let rise = now
        .filter(|_| !expected.is_zero())
        .map(|now| float(now) / float(expected) - 1.0);
    let limit = float(check.price_rise);
    Some(Finding {
        // Exactly at the limit is within it; the tolerance is that of the ranking’s ties.
        fires: rise.is_none_or(|rise| rise > limit + 1e-9),
        trigger: Trigger::Price {
            now,
            expected,
            rise,
            limit,
        },
    })
}

fn requirements_differ(dossier: &Dossier) -> bool {
    let last = dossier
        .precedent
        .as_ref()
        .and_then(|last| last.specification.as_ref());
    match (last, dossier.specification.as_ref()) {
        (Some(last), Some(now)) => last != now,
        _ => false,
    }
}

fn age(since: &str, check: &RebuyCheck) -> Finding {
    let months = months_between(since, &check.date).unwrap_or(u32::MAX);
    Finding {
        fires: runs_out(since, check)
            .is_none_or(|end| check.date.parse().is_ok_and(|day: Date| day > end)),
        trigger: Trigger::Age {
            months,
            limit: check.months,
        },
    }
}

/// The last day on which the contract is not yet too old.
fn runs_out(since: &str, check: &RebuyCheck) -> Option<Date> {
    let since: Date = since.parse().ok()?;
    since
        .checked_add(Span::new().try_months(check.months).ok()?)
        .ok()
}

/// Whole months from one day to another; 0 where the second is not later.
fn months_between(from: &str, to: &str) -> Option<u32> {
    let (from, to): (Date, Date) = (from.parse().ok()?, to.parse().ok()?);
    let years = i32::from(to.year()) - i32::from(from.year());
    let months = years * 12 + i32::from(to.month()) - i32::from(from.month());
    let whole = months - i32::from(to.day() < from.day());
    Some(u32::try_from(whole).unwrap_or(0))
}

fn single_source(dossier: &Dossier) -> Finding {
    let incumbent = dossier
        .precedent
        .as_ref()
        .map(|precedent| &precedent.incumbent);
    let others = (dossier.suppliers.keys())
        .filter(|id| Some(*id) != incumbent && !dossier.is_excluded(id))
        .count();
    Finding {
        fires: others == 0,
        trigger: Trigger::SingleSource {
            others: u32::try_from(others).unwrap_or(u32::MAX),
        },
    }
}
