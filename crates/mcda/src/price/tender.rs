//! Bids with points for price and points for quality.

use super::formula::{PriceFormula, price_shares};
use crate::{Refusal, RefusalKind, Scores};

/// A tender in which points for price and points for quality add up.
#[derive(Debug, Clone, PartialEq)]
pub struct Tender {
    prices: Vec<f64>,
    quality: Vec<f64>,
    most_for_price: f64,
    formula: PriceFormula,
}

/// What the bids earn.
#[derive(Debug, Clone, PartialEq)]
pub struct TenderPoints {
    /// Points for price.
    pub price: Vec<f64>,
    /// Points for price and quality together; the highest is best.
    pub total: Scores,
}

impl Tender {
    /// Builds the tender. `quality` are the points that each bid has for quality, in all; `most_for_price` is what a share of
    /// 1 earns.
    ///
    /// # Errors
    /// Those of [`price_shares`]; [`RefusalKind::DimensionMismatch`] for lists of different lengths;
    /// [`RefusalKind::NotFinite`] and [`RefusalKind::Negative`] for points.
    pub fn new(
        prices: Vec<f64>,
        quality: Vec<f64>,
        most_for_price: f64,
        formula: PriceFormula,
    ) -> Result<Self, Refusal> {
        price_shares(&prices, formula)?;
        if quality.len() != prices.len() {
            let message = format!("{} prices and {} qualities", prices.len(), quality.len());
            return Err(Refusal::new(RefusalKind::DimensionMismatch, message));
        }
        if let Some(bid) = quality.iter().position(|points| !points.is_finite()) {
            let message = format!("the quality of bid {} is no finite number", bid + 1);
            return Err(Refusal::at(RefusalKind::NotFinite, (bid, 0), message));
        }
        if !most_for_price.is_finite() {
            let message = "the points for price are no finite number";
            return Err(Refusal::new(RefusalKind::NotFinite, message));
        }
        if most_for_price < 0.0 {
            let message = "the points for price are below zero";
            return Err(Refusal::new(RefusalKind::Negative, message));
        }
        Ok(Self {
            prices,
            quality,
            most_for_price,
            formula,
        })
    }

    /// The prices, one per bid.
    pub fn prices(&self) -> &[f64] {
        &self.prices
    }

    /// The points for quality, one per bid.
    pub fn quality(&self) -> &[f64] {
        &self.quality
    }

    /// What a share of 1 earns for price.
    pub fn most_for_price(&self) -> f64 {
        self.most_for_price
    }

    /// The formula for price.
    pub fn formula(&self) -> PriceFormula {
        self.formula
    }

    /// What the bids earn: points for price are the share by the formula times the most there are.
    pub fn points(&self) -> TenderPoints {
        let shares = price_shares(&self.prices, self.formula)
            .expect("the prices were tried when the tender was built");
        let price: Vec<f64> = shares
            .iter()
            .map(|share| share * self.most_for_price)
            .collect();
        let total = price
            .iter()
            .zip(&self.quality)
            .map(|(a, b)| a + b)
            .collect();
        TenderPoints {
            price,
            total: Scores::highest(total),
        }
    }

    /// The bids that share the first place, in the order given.
    pub fn winners(&self) -> Vec<usize> {
        crate::leaders(&self.points().total.values)
    }

    /// The tender without one bid; none where it is the only one.
    pub(super) fn without(&self, bid: usize) -> Option<Self> {
        let mut rest = self.clone();
        rest.prices.remove(bid);
        rest.quality.remove(bid);
        (!rest.prices.is_empty()).then_some(rest)
    }

    /// The tender with one bid more, at the end.
    ///
    /// # Errors
    /// Those of [`Tender::new`].
    pub fn with(&self, price: f64, quality: f64) -> Result<Self, Refusal> {
        Self::new(
            [self.prices.as_slice(), &[price]].concat(),
            [self.quality.as_slice(), &[quality]].concat(),
            self.most_for_price,
            self.formula,
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn points_for_price_and_quality_add_up() {
        let tender = Tender::new(
            vec![10_000.0, 8_000.0],
            vec![90.0, 74.0],
            70.0,
            PriceFormula::LowestRatio,
        )
        .unwrap();

        assert_eq!(tender.points().price, [56.0, 70.0]);
        assert_eq!(tender.points().total.values, [146.0, 144.0]);
        assert_eq!(tender.winners(), [0]);
    }

    #[test]
    fn bids_with_the_same_points_win_together() {
        let tender = Tender::new(
            vec![100.0, 100.0],
            vec![5.0, 5.0],
            40.0,
            PriceFormula::LinearMinMax,
        );
        assert_eq!(tender.unwrap().winners(), [0, 1]);
    }

    #[test]
    fn impossible_points_are_refused() {
        let kind = |quality: Vec<f64>, most| {
            Tender::new(vec![1.0, 2.0], quality, most, PriceFormula::LowestRatio)
                .unwrap_err()
                .kind
        };
        assert_eq!(kind(vec![1.0], 1.0), RefusalKind::DimensionMismatch);
        assert_eq!(kind(vec![1.0, f64::NAN], 1.0), RefusalKind::NotFinite);
        assert_eq!(kind(vec![1.0, 1.0], -1.0), RefusalKind::Negative);
        assert_eq!(kind(vec![1.0, 1.0], f64::INFINITY), RefusalKind::NotFinite);
    }
}
