//! Price per quality point: what a buyer pays for each point of quality.

use crate::{Refusal, RefusalKind, Scores};

/// P / Q, the lowest being best (UK Government, Bid Evaluation Guidance Note, May 2021, “price per quality point”). It needs
/// no weights, and no bid depends on another.
///
/// # Errors
/// [`RefusalKind::DimensionMismatch`] without a bid or for another number of qualities; [`RefusalKind::NotFinite`],
/// [`RefusalKind::Negative`] for a price and [`RefusalKind::NonPositive`] for a quality that divides, with the bid as the
/// column of the cell.
pub fn price_per_quality_point(prices: &[f64], quality: &[f64]) -> Result<Scores, Refusal> {
    if prices.is_empty() || prices.len() != quality.len() {
        let message = format!("{} prices and {} qualities", prices.len(), quality.len());
        return Err(Refusal::new(RefusalKind::DimensionMismatch, message));
    }
    let refuse = |kind, bid: usize, rule: &str| {
        let message = format!("bid {}: {rule}", bid + 1);
        Err(Refusal::at(kind, (0, bid), message))
    };
    let mut ratios = Vec::new();
    for (bid, (price, quality)) in prices.iter().zip(quality).enumerate() {
        let ratio = price / quality;
        if !price.is_finite() || !quality.is_finite() {
            return refuse(
                RefusalKind::NotFinite,
                bid,
                "price and quality must be finite",
            );
        } else if *price < 0.0 {
            return refuse(RefusalKind::Negative, bid, "the price is below zero");
        } else if *quality <= 0.0 {
            return refuse(
                RefusalKind::NonPositive,
                bid,
                "the quality must be above zero",
            );
        } else if !ratio.is_finite() {
            return refuse(
                RefusalKind::NotFinite,
                bid,
                "the price of a point is no finite number",
            );
        }
        ratios.push(ratio);
    }
    Ok(Scores::lowest(ratios))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_bid_with_the_cheapest_point_is_first() {
        let found = price_per_quality_point(&[10_000.0, 8_000.0], &[86.0, 74.0]).unwrap();

        assert_eq!(found.ranks(), [2, 1]);
        assert!((found.values[0] - 10_000.0 / 86.0).abs() < 1e-12);
    }

    #[test]
    fn what_has_no_price_of_a_point_is_refused_with_its_bid() {
        let refusal = |prices: &[f64], quality: &[f64]| {
            let refusal = price_per_quality_point(prices, quality).unwrap_err();
            (refusal.kind, refusal.cell)
        };
        let second = Some((0, 1));
        assert_eq!(
            refusal(&[1.0, 1.0], &[1.0, 0.0]),
            (RefusalKind::NonPositive, second)
        );
        assert_eq!(
            refusal(&[1.0, -1.0], &[1.0, 1.0]),
            (RefusalKind::Negative, second)
        );
        assert_eq!(
            refusal(&[1.0, f64::NAN], &[1.0, 1.0]),
            (RefusalKind::NotFinite, second)
        );
        assert_eq!(
            refusal(&[1.0, 1e308], &[1.0, 1e-308]),
            (RefusalKind::NotFinite, second)
        );
        assert_eq!(refusal(&[1.0], &[]), (RefusalKind::DimensionMismatch, None));
    }
}
