//! How much the past counts.

use jiff::civil::Date;
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use crate::evaluation::float;
use crate::{Days, Text};

/// The days of a mean month of the Gregorian calendar: 146 097 days in 4 800 months.
const MONTH: f64 = 30.436_875;

/// Older deliveries count for less: what is as old as the half-life counts half. Without one, which is the starting point,
/// every delivery counts in full.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "wire", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct Recency {
    /// The half-life in months; above zero.
    #[cfg_attr(feature = "wire", ts(as = "String"))]
    pub months: Decimal,
    /// The day on which a delivery counts in full, as `2026-02-16`. What is later counts in full too.
    pub as_of: String,
    /// Why the past counts for less.
    pub reason: Text,
}

impl Recency {
    /// What one delivery of a period counts, above 0 and at most 1: the mean of 2^(−age / half-life) over its days, as if
    /// they were spread evenly, ∫ 2^(−t/h) dt / (b − a) = (2^(−a/h) − 2^(−b/h)) h / (ln 2 (b − a)) for ages from a to b.
    pub fn weight(&self, period: Days) -> f64 {
        let Ok(day) = self.as_of.parse::<Date>() else {
            return 1.0;
        };
        let half_life = float(self.months) * MONTH;
        let (oldest, newest) = period.ages_on(day);
        let at = |age: f64| (-age / half_life).exp2();
        let length = oldest - newest;
        let span = length / half_life * std::f64::consts::LN_2;
        // Over a stretch that is short beside the half-life the difference would lose its digits; its middle says the same.
        if span < 1e-4 {
            return at(0.5 * (oldest + newest));
        }
        (at(newest) - at(oldest)) / span
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn weight(months: &str, period: &str) -> f64 {
        let recency = Recency {
            months: months.parse().unwrap(),
            as_of: "2026-01-01".to_owned(),
            reason: Text::from("ours"),
        };
        recency.weight(Days::read(period).unwrap())
    }

    #[test]
    fn what_is_as_old_as_the_half_life_counts_half() {
        // 365 days are 11.992 mean months, 730.485 days are 24.
        assert!((weight("24", "2024-01-02/2024-01-02") - 0.5).abs() < 1e-3);
        assert_eq!(weight("24", "2026-01-01/2026-01-01"), 1.0);
        assert_eq!(weight("24", "2027"), 1.0, "what is later counts in full");
    }

    /// The same mean by adding up the days.
    #[test]
    fn a_year_counts_as_the_mean_of_its_days() {
        let days = (1..=365).map(|age| (-(f64::from(age)) / (18.0 * MONTH)).exp2());
        let mean = days.sum::<f64>() / 365.0;
        assert!((weight("18", "2025") - mean).abs() < 1e-4);
    }

    #[test]
    fn a_half_life_without_end_counts_everything_in_full() {
        assert!((weight("1000000000", "2005") - 1.0).abs() < 1e-6);
    }
}
