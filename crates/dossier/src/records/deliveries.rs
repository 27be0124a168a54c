//! What a supplier has delivered, as counts.

use serde::{Deserialize, Serialize};

use crate::{Days, Measure, SupplierId, Text};

/// A supplier's delivery record: counted shipments, those that were late, and whatever else was counted. What is left out
/// was not recorded; it is never taken for none.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "wire", derive(ts_rs::TS), ts(optional_fields))]
#[serde(deny_unknown_fields)]
pub struct Deliveries {
    /// Whose record it is.
    pub supplier: SupplierId,
    /// How many shipments were counted.
    pub shipments: u32,
    /// How many of them were late.
    pub late: u32,
    /// How many of them came in full.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub in_full: Option<u32>,
    /// In how many the quantity was compared with the order; in all of them where it is left out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub in_full_of: Option<u32>,
    /// How many lots were inspected.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub lots_inspected: Option<u32>,
    /// How many of these were accepted.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub lots_accepted: Option<u32>,
    /// How many pieces were received. They are shown as parts per million and never ranked.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub pieces_received: Option<u32>,
    /// How many of these were rejected.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub pieces_rejected: Option<u32>,
    /// How many incidents there were.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub incidents: Option<u32>,
    /// In how many shipments incidents were noted; in all of them where it is left out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub incidents_of: Option<u32>,
    /// How many orders were not delivered yet on the last day: shown, not counted.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub open: Option<u32>,
    /// The day of the first, as `2008-09-23`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub first: Option<String>,
    /// The day of the last.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub last: Option<String>,
    /// The same counts by period, so that older ones can count for less; the counts above are their sums.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "wire", ts(optional, as = "Option<Vec<PeriodCounts>>"))]
    pub periods: Vec<PeriodCounts>,
    /// Where the counts come from.
    pub source: Text,
}

/// The counts of one period. What is left out was not recorded in it.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "wire", derive(ts_rs::TS), ts(optional_fields))]
#[serde(deny_unknown_fields)]
pub struct PeriodCounts {
    /// The period: `2024`, `2024-07` or `2024-01-01/2024-06-30`.
    pub period: String,
    /// How many shipments were counted.
    pub shipments: u32,
    /// How many of them were late.
    pub late: u32,
    /// How many of them came in full.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub in_full: Option<u32>,
    /// In how many the quantity was compared with the order; in all of them where it is left out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub in_full_of: Option<u32>,
    /// How many lots were inspected.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub lots_inspected: Option<u32>,
    /// How many of these were accepted.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub lots_accepted: Option<u32>,
    /// How many incidents there were.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub incidents: Option<u32>,
    /// In how many shipments incidents were noted; in all of them where it is left out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub incidents_of: Option<u32>,
}

impl Deliveries {
    /// A record of shipments and late ones alone.
    pub fn of(supplier: SupplierId, shipments: u32, late: u32, source: Text) -> Self {
        Self {
            supplier,
            shipments,
            late,
            in_full: None,
            in_full_of: None,
            lots_inspected: None,
            lots_accepted: None,
            pieces_received: None,
            pieces_rejected: None,
            incidents: None,
            incidents_of: None,
            open: None,
            first: None,
            last: None,
            periods: Vec::new(),
            source,
        }
    }

    /// The counts of the whole record, as if it were one period.
    pub fn whole(&self) -> PeriodCounts {
        PeriodCounts {
            period: String::new(),
            shipments: self.shipments,
            late: self.late,
            in_full: self.in_full,
            in_full_of: self.in_full_of,
            lots_inspected: self.lots_inspected,
            lots_accepted: self.lots_accepted,
            incidents: self.incidents,
            incidents_of: self.incidents_of,
        }
    }

    /// The days that the whole record covers, where both ends are stated.
    pub fn days(&self) -> Option<Days> {
        let day = |text: &Option<String>| text.as_ref()?.parse().ok();
        Days::between(day(&self.first)?, day(&self.last)?)
    }

    /// Rejected pieces per million received; none where they were not counted.
    pub fn parts_per_million(&self) -> Option<f64> {
        let (received, rejected) = self.pieces_received.zip(self.pieces_rejected)?;
        (received > 0).then(|| f64::from(rejected) / f64::from(received) * 1e6)
    }
}

impl PeriodCounts {
    /// How many occasions a measure counts here, and how many of them went wrong (or how many incidents there were);
    /// none where it was not recorded.
    pub fn of(&self, measure: Measure) -> Option<(u32, u32)> {
        let (occasions, wrong) = match measure {
            Measure::OnTime => (self.shipments, self.late),
            Measure::InFull => {
                let compared = self.in_full_of.unwrap_or(self.shipments);
                (compared, compared.saturating_sub(self.in_full?))
            }
            Measure::LotAcceptance => {
                let inspected = self.lots_inspected?;
                (inspected, inspected.saturating_sub(self.lots_accepted?))
            }
            Measure::Incidents => (self.incidents_of.unwrap_or(self.shipments), self.incidents?),
        };
        let wrong = if measure.is_share() {
            wrong.min(occasions)
        } else {
            wrong
        };
        (occasions > 0).then_some((occasions, wrong))
    }
}
