//! A bid that could not win, and would yet change the winner: what a formula lets a bidder’s friend do.

use super::formula::PriceFormula;
use super::tender::Tender;

/// A further bid that would lose and change the winner.
#[derive(Debug, Clone, PartialEq)]
pub struct Decoy {
    /// Its price.
    pub price: f64,
    /// Who would be first with it.
    pub winners: Vec<usize>,
}

/// The further bid of the given quality that would not be first itself and would change the winners of the tender, at the
/// price nearest to the prices there are; none where no such price exists.
///
/// Every formula here that depends on other bids gives a bid the share c + g(P) · k, where c and k are the same for all bids
/// and depend on who takes part. Only k decides between two bids. The price of the decoy therefore follows from the k at
/// which the winner and another bid draw level; a little beyond it the winner has changed. Where a share is cut off at 0
/// (a price above the ceiling, or twice the mean) a decoy may go unnoticed, but each that is told was tried.
pub fn decoy(tender: &Tender, quality: f64) -> Option<Decoy> {
    if !tender.formula().depends_on_others() || !quality.is_finite() {
        return None;
    }
    let winners = tender.winners();
    let beyond = [1.0 - 1e-6, 1.0 + 1e-6];
    let mut found: Vec<(f64, Decoy)> = level_prices(tender, &winners)
        .into_iter()
        .flat_map(|price| beyond.map(|factor| price * factor))
        .filter_map(|price| {
            let with = tender.with(price, quality).ok()?.winners();
            let is_decoy = with != winners && !with.contains(&tender.prices().len());
            is_decoy.then(|| {
                let decoy = Decoy {
                    price,
                    winners: with,
                };
                (distance(price, tender.prices()), decoy)
            })
        })
        .collect();
    found.sort_by(|one, other| {
        let by_price = one.1.price.total_cmp(&other.1.price);
        one.0.total_cmp(&other.0).then(by_price)
    });
    found.into_iter().next().map(|(_, decoy)| decoy)
}

/// How far a price is from the nearest one, as a logarithm.
fn distance(price: f64, prices: &[f64]) -> f64 {
    let apart = prices.iter().map(|one| (price / one).ln().abs());
    apart.fold(f64::INFINITY, f64::min)
}

/// The prices of a further bid at which a winner and another bid draw level.
fn level_prices(tender: &Tender, winners: &[usize]) -> Vec<f64> {
    let (prices, quality) = (tender.prices(), tender.quality());
    let mut levels = Vec::new();
    for winner in winners {
        for other in 0..prices.len() {
            let lead = quality[*winner] - quality[other];
            let steeper =
                gain(tender.formula(), prices[other]) - gain(tender.formula(), prices[*winner]);
            let factor = lead / (tender.most_for_price() * steeper);
            if factor.is_finite() && factor > 0.0 {
                levels.extend(prices_for(tender.formula(), prices, factor));
            }
        }
    }
    levels.retain(|price| price.is_finite() && *price > 0.0);
    levels
}

/// g(P).
fn gain(formula: PriceFormula, price: f64) -> f64 {
    match formula {
        PriceFormula::LowestRatio | PriceFormula::InverseShare => 1.0 / price,
        PriceFormula::LowestRatioSquared => 1.0 / (price * price),
        PriceFormula::LinearMinMax
        | PriceFormula::Ceiling { .. }
        | PriceFormula::CeilingToLowest { .. }
        | PriceFormula::Benchmark { .. }
        | PriceFormula::FromLowest { .. }
        | PriceFormula::MeanRelative => -price,
    }
}

/// The prices of a further bid that make the common factor k this large.
fn prices_for(formula: PriceFormula, prices: &[f64], factor: f64) -> Vec<f64> {
    let lowest = prices.iter().copied().fold(f64::INFINITY, f64::min);
    let highest = prices.iter().copied().fold(f64::NEG_INFINITY, f64::max);
    match formula {
        PriceFormula::LowestRatio => vec![factor],
        PriceFormula::LowestRatioSquared => vec![factor.sqrt()],
        PriceFormula::LinearMinMax => vec![lowest + 1.0 / factor, highest - 1.0 / factor],
        PriceFormula::Ceiling { .. } | PriceFormula::Benchmark { .. } => Vec::new(),
        PriceFormula::FromLowest { steepness } => vec![steepness / factor],
        PriceFormula::CeilingToLowest { ceiling } => vec![ceiling - 1.0 / factor],
        PriceFormula::MeanRelative => {
            let total: f64 = prices.iter().sum();
            vec![(prices.len() + 1) as f64 / (2.0 * factor) - total]
        }
        PriceFormula::InverseShare => {
            let total: f64 = prices.iter().map(|price| 1.0 / price).sum();
            vec![1.0 / (1.0 / factor - total)]
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::formula::tests::ALL;
    use super::*;
    use proptest::prelude::*;

    fn tender(bids: &[(f64, f64)], formula: PriceFormula) -> Tender {
        let (prices, quality) = bids.iter().copied().unzip();
        Tender::new(prices, quality, 40.0, formula).unwrap()
    }

    #[test]
    fn every_formula_that_looks_at_other_bids_can_be_turned_round() {
        for formula in ALL {
            // The dear bid needs another lead under each formula, so that some lead puts them next to level.
            let found = (0..2000).find_map(|step| {
                let bids = [(100.0, 30.0), (120.0, 30.0 + f64::from(step) / 100.0)];
                decoy(&tender(&bids, formula), 0.0)
            });
            assert_eq!(found.is_some(), formula.depends_on_others(), "{formula:?}");
        }
    }

    #[test]
    fn the_price_of_the_decoy_is_where_the_two_draw_level() {
        // 48 + 40 x / 100 = 54.6 + 40 x / 120 at x = 99.
        let bids = [(100.0, 48.0), (120.0, 54.6)];
        let found = decoy(&tender(&bids, PriceFormula::LowestRatio), 0.0).unwrap();

        assert!((found.price - 99.0).abs() < 0.001);
        assert_eq!(found.winners, [1]);
    }

    #[test]
    fn a_bid_that_is_best_in_both_has_no_decoy() {
        for formula in ALL {
            let bids = [(100.0, 50.0), (120.0, 40.0)];
            assert_eq!(decoy(&tender(&bids, formula), 0.0), None, "{formula:?}");
        }
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(64))]
        #[test]
        fn a_decoy_loses_and_changes_the_winner(
            bids in prop::collection::vec((20.0f64..150.0, 20.0f64..60.0), 2..6),
        ) {
            for formula in ALL {
                let tender = tender(&bids, formula);
                if let Some(found) = decoy(&tender, 0.0) {
                    let with = tender.with(found.price, 0.0).unwrap();
                    prop_assert_eq!(&with.winners(), &found.winners);
                    prop_assert_ne!(&found.winners, &tender.winners());
                    prop_assert!(!found.winners.contains(&bids.len()));
                }
            }
        }
    }
}
