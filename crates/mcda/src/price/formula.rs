//! What share of the points for price a bid earns.

use crate::ranking::by_range;
use crate::{Direction, Refusal, RefusalKind};

/// How a price becomes a share of the points for price. `P` is the price of the bid, the lowest, highest and mean are those
/// of all bids (Stilger, Siderius & van Raaij 2017, Journal of Public Procurement 17, compare 38 formulas).
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum PriceFormula {
    /// lowest / P, the formula used most.
    LowestRatio,
    /// (lowest / P)².
    LowestRatioSquared,
    /// (highest − P) / (highest − lowest); all bids have 1 where prices are equal.
    LinearMinMax,
    /// (ceiling − P) / ceiling, and 0 above a ceiling that is fixed before the opening. No other bid matters.
    Ceiling {
        /// The price that earns nothing.
        ceiling: f64,
    },
    /// (ceiling − P) / (ceiling − lowest), and 0 above the ceiling.
    CeilingToLowest {
        /// The price that earns nothing.
        ceiling: f64,
    },
    /// (worst − P) / (worst − best), held between 0 and 1, with both limits fixed before the opening. No other bid matters.
    Benchmark {
        /// The price that earns all the points.
        best: f64,
        /// The price that earns nothing, above the best.
        worst: f64,
    },
    /// 1 − k (P − lowest) / lowest, and never below 0.
    FromLowest {
        /// k: the share of the points that a price twice the lowest loses; above 0.
        steepness: f64,
    },
    /// ½ − ½ (P − mean) / mean, and 0 from twice the mean on.
    MeanRelative,
    /// (1 / P) / Σ (1 / P): the bids share the points.
    InverseShare,
}

impl PriceFormula {
    /// Whether what a bid earns depends on the other bids. Only with such a formula can a bid that loses change the winner,
    /// and with each of them it can.
    pub fn depends_on_others(self) -> bool {
        !matches!(self, Self::Ceiling { .. } | Self::Benchmark { .. })
    }
}

/// The share of the points for price, from 0 to 1, of each bid.
///
/// # Errors
/// [`RefusalKind::DimensionMismatch`] without a price; [`RefusalKind::NotFinite`]; [`RefusalKind::NonPositive`] for a ceiling
/// of 0, or a price of 0 that would divide; [`RefusalKind::Negative`] for another price below zero. The column of the cell is
/// the bid.
pub fn price_shares(prices: &[f64], formula: PriceFormula) -> Result<Vec<f64>, Refusal> {
    check(prices, formula)?;
    let lowest = prices.iter().copied().fold(f64::INFINITY, f64::min);
    let each = |share: &dyn Fn(f64) -> f64| prices.iter().map(|price| share(*price)).collect();
    Ok(match formula {
        PriceFormula::LowestRatio => each(&|price| lowest / price),
        PriceFormula::LowestRatioSquared => each(&|price| (lowest / price) * (lowest / price)),
        PriceFormula::LinearMinMax => {
            by_range(prices, Direction::Min).unwrap_or_else(|| vec![1.0; prices.len()])
        }
        PriceFormula::Ceiling { ceiling } => each(&|price| (1.0 - price / ceiling).max(0.0)),
        PriceFormula::CeilingToLowest { ceiling } => each(&|price| {
            if price >= ceiling {
                0.0
            } else {
                (ceiling - price) / (ceiling - lowest)
            }
        }),
        PriceFormula::Benchmark { best, worst } => {
            // Halves keep the difference of two huge prices finite.
            let width = worst * 0.5 - best * 0.5;
            each(&|price| ((worst * 0.5 - price * 0.5) / width).clamp(0.0, 1.0))
        }
        PriceFormula::FromLowest { steepness } => {
            each(&|price| (1.0 - steepness * (price / lowest - 1.0)).max(0.0))
        }
        PriceFormula::MeanRelative => {
            // Relative to the lowest price the sum cannot overflow before a price does.
            let total: f64 = prices.iter().map(|price| price / lowest).sum();
            let mean = total / prices.len() as f64;
            each(&|price| (1.0 - price / lowest / (2.0 * mean)).max(0.0))
        }
        PriceFormula::InverseShare => {
            let total: f64 = prices.iter().map(|price| lowest / price).sum();
            each(&|price| lowest / price / total)
        }
    })
}

fn check(prices: &[f64], formula: PriceFormula) -> Result<(), Refusal> {
    if prices.is_empty() {
        let message = "there is no price";
        return Err(Refusal::new(RefusalKind::DimensionMismatch, message));
    }
    if let Some(bid) = prices.iter().position(|price| !price.is_finite()) {
        let message = format!("price {} is no finite number", bid + 1);
        return Err(Refusal::at(RefusalKind::NotFinite, (0, bid), message));
    }
    let may_be_zero = match formula {
        PriceFormula::Ceiling { ceiling } | PriceFormula::CeilingToLowest { ceiling } => {
            if !ceiling.is_finite() {
                let message = "the ceiling is no finite number";
                return Err(Refusal::new(RefusalKind::NotFinite, message));
            }
            if ceiling <= 0.0 {
                let message = "the ceiling must be above zero";
                return Err(Refusal::new(RefusalKind::NonPositive, message));
            }
            true
        }
        PriceFormula::Benchmark { best, worst } => {
            if !(best.is_finite() && worst.is_finite()) {
                let message = "a limit is no finite number";
                return Err(Refusal::new(RefusalKind::NotFinite, message));
            }
            if best >= worst {
                let message =
                    "the price that earns all points must be below the one that earns none";
                return Err(Refusal::new(RefusalKind::ThresholdOrder, message));
            }
            true
        }
        PriceFormula::FromLowest { steepness } => {
            if !steepness.is_finite() {
                let message = "the steepness is no finite number";
                return Err(Refusal::new(RefusalKind::NotFinite, message));
            }
            if steepness <= 0.0 {
                let message = "the steepness must be above zero";
                return Err(Refusal::new(RefusalKind::NonPositive, message));
            }
            false
        }
        PriceFormula::LinearMinMax => true,
        _ => false,
    };
    for (bid, price) in prices.iter().enumerate() {
        if may_be_zero && *price < 0.0 {
            let message = format!("price {} is below zero", bid + 1);
            return Err(Refusal::at(RefusalKind::Negative, (0, bid), message));
        }
        if !may_be_zero && *price <= 0.0 {
            let message = format!("price {} must be above zero", bid + 1);
            return Err(Refusal::at(RefusalKind::NonPositive, (0, bid), message));
        }
    }
    Ok(())
}

#[cfg(test)]
pub(super) mod tests {
    use super::*;
    use proptest::prelude::*;

    pub(in super::super) const ALL: [PriceFormula; 9] = [
        PriceFormula::LowestRatio,
        PriceFormula::LowestRatioSquared,
        PriceFormula::LinearMinMax,
        PriceFormula::Ceiling { ceiling: 200.0 },
        PriceFormula::CeilingToLowest { ceiling: 200.0 },
        PriceFormula::MeanRelative,
        PriceFormula::InverseShare,
        PriceFormula::Benchmark {
            best: 90.0,
            worst: 150.0,
        },
        PriceFormula::FromLowest { steepness: 0.5 },
    ];

    #[test]
    fn each_formula_gives_its_shares() {
        let expected = [
            [1.0, 0.8, 0.5],
            [1.0, 0.64, 0.25],
            [1.0, 0.75, 0.0],
            [0.6, 0.5, 0.2],
            [1.0, 5.0 / 6.0, 1.0 / 3.0],
            [
                1.0 - 240.0 / 680.0,
                1.0 - 300.0 / 680.0,
                1.0 - 480.0 / 680.0,
            ],
            [1.0 / 2.3, 0.8 / 2.3, 0.5 / 2.3],
            [1.0, 5.0 / 6.0, 0.0],
            [1.0, 0.875, 0.5],
        ];
        for (formula, expected) in ALL.into_iter().zip(expected) {
            let found = price_shares(&[80.0, 100.0, 160.0], formula).unwrap();
            for (found, wanted) in found.iter().zip(expected) {
                assert!(
                    (found - wanted).abs() < 1e-12,
                    "{formula:?}: {found}, {wanted}"
                );
            }
        }
    }

    #[test]
    fn a_price_above_the_ceiling_earns_nothing() {
        for formula in [
            PriceFormula::Ceiling { ceiling: 100.0 },
            PriceFormula::CeilingToLowest { ceiling: 100.0 },
        ] {
            assert_eq!(price_shares(&[50.0, 150.0], formula).unwrap()[1], 0.0);
            assert_eq!(price_shares(&[150.0], formula).unwrap(), [0.0]);
        }
    }

    #[test]
    fn impossible_prices_are_refused_with_their_place() {
        let refusal = |prices: &[f64], formula| {
            let refusal = price_shares(prices, formula).unwrap_err();
            (refusal.kind, refusal.cell)
        };
        assert_eq!(
            refusal(&[1.0, 0.0], PriceFormula::LowestRatio),
            (RefusalKind::NonPositive, Some((0, 1)))
        );
        assert_eq!(
            refusal(&[1.0, -1.0], PriceFormula::LinearMinMax),
            (RefusalKind::Negative, Some((0, 1)))
        );
        assert_eq!(
            refusal(&[f64::INFINITY], PriceFormula::InverseShare),
            (RefusalKind::NotFinite, Some((0, 0)))
        );
        assert_eq!(
            refusal(&[], PriceFormula::InverseShare),
            (RefusalKind::DimensionMismatch, None)
        );
        assert_eq!(
            refusal(&[1.0], PriceFormula::Ceiling { ceiling: 0.0 }),
            (RefusalKind::NonPositive, None)
        );
        let flat = PriceFormula::Benchmark {
            best: 9.0,
            worst: 9.0,
        };
        assert_eq!(refusal(&[1.0], flat), (RefusalKind::ThresholdOrder, None));
        let rising = PriceFormula::FromLowest { steepness: -1.0 };
        assert_eq!(refusal(&[1.0], rising), (RefusalKind::NonPositive, None));
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(64))]
        #[test]
        fn a_lower_price_never_earns_less_and_no_share_leaves_its_bounds(
            prices in prop::collection::vec(prop_oneof![1.0f64..300.0, Just(1e300), Just(1e-300)], 1..7),
        ) {
            for formula in ALL {
                let shares = price_shares(&prices, formula).unwrap();
                for (price, share) in prices.iter().zip(&shares) {
                    prop_assert!((0.0..=1.0).contains(share), "{formula:?}: {share}");
                    for (other, earned) in prices.iter().zip(&shares) {
                        prop_assert!(price > other || share >= earned, "{formula:?}");
                    }
                }
            }
        }
    }
}
