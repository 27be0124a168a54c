//! The utility index: quality for money.

use crate::{Refusal, RefusalKind, Scores};

use super::formula::{PriceFormula, price_shares};

/// U = (1 − (best quality − Q) · w_quality / w_price) · lowest price / P, the “utility index” of Negometrix; the highest is
/// best, and only a bid that is best in both has 1. Qualities are shares from 0 to 1, of which a bid far behind the best may
/// leave U below zero. The index depends on the other bids by common factors and the best quality.
///
/// # Errors
/// [`RefusalKind::DimensionMismatch`], [`RefusalKind::NotFinite`], [`RefusalKind::NonPositive`] (a price, or the weight of
/// price, that is not above zero) and [`RefusalKind::NegativeWeight`].
pub fn utility_index(
    prices: &[f64],
    quality: &[f64],
    weight_price: f64,
    weight_quality: f64,
) -> Result<Scores, Refusal> {
    let shares = price_shares(prices, PriceFormula::LowestRatio)?;
    if quality.len() != prices.len() {
        let message = format!("{} prices and {} qualities", prices.len(), quality.len());
        return Err(Refusal::new(RefusalKind::DimensionMismatch, message));
    }
    if let Some(bid) = quality.iter().position(|one| !one.is_finite()) {
        let message = format!("the quality of bid {} is no finite number", bid + 1);
        return Err(Refusal::at(RefusalKind::NotFinite, (0, bid), message));
    }
    let worth = weight_quality / weight_price;
    if weight_quality < 0.0 || weight_price < 0.0 {
        let message = "a weight is below zero";
        return Err(Refusal::new(RefusalKind::NegativeWeight, message));
    }
    if weight_price == 0.0 {
        let message = "the weight of price must be above zero, since it divides";
        return Err(Refusal::new(RefusalKind::NonPositive, message));
    }
    let best = quality.iter().copied().fold(f64::NEG_INFINITY, f64::max);
    let index: Vec<f64> = quality
        .iter()
        .zip(shares)
        .map(|(quality, share)| (1.0 - (best - quality) * worth) * share)
        .collect();
    if !worth.is_finite() || index.iter().any(|one| !one.is_finite()) {
        let message = "the weights and qualities give no finite number";
        return Err(Refusal::new(RefusalKind::NotFinite, message));
    }
    Ok(Scores::highest(index))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_bid_that_is_best_in_both_has_the_full_index() {
        let found = utility_index(&[100.0, 110.0], &[0.9, 0.8], 0.6, 0.4).unwrap();

        assert_eq!(found.values[0], 1.0);
        assert!(found.values[1] < 1.0);
        assert_eq!(found.ranks(), [1, 2]);
    }

    #[test]
    fn impossible_weights_are_refused() {
        let kind = |price, quality| {
            utility_index(&[100.0], &[0.9], price, quality)
                .unwrap_err()
                .kind
        };
        assert_eq!(kind(0.0, 1.0), RefusalKind::NonPositive);
        assert_eq!(kind(-1.0, 1.0), RefusalKind::NegativeWeight);
        assert_eq!(kind(f64::NAN, 1.0), RefusalKind::NotFinite);
        assert_eq!(
            utility_index(&[100.0], &[], 1.0, 1.0).unwrap_err().kind,
            RefusalKind::DimensionMismatch
        );
    }
}
