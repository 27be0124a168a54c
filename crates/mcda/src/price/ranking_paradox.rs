//! The ranking paradox: a bid that loses decides which of the others wins.

use super::tender::Tender;

/// A bid that loses, or shares the first place, and whose absence changes who else is first.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Paradox {
    /// The bid.
    pub bid: usize,
    /// The others that are first while it is there.
    pub winners_with: Vec<usize>,
    /// The others that are first when it is not, numbered as with it.
    pub winners_without: Vec<usize>,
}

/// Every bid whose presence changes the winner among the others (Stilger, Siderius & van Raaij 2017, section “ranking
/// paradox”). There can be none with a formula that does not depend on other bids
/// ([`super::PriceFormula::depends_on_others`]). A bid that alone is first is left out: without it another wins as a matter
/// of course.
pub fn ranking_paradoxes(tender: &Tender) -> Vec<Paradox> {
    if !tender.formula().depends_on_others() {
        return Vec::new();
    }
    let winners = tender.winners();
    (0..tender.prices().len())
        .filter_map(|bid| {
            let rest = tender.without(bid)?;
            let winners_with: Vec<usize> =
                winners.iter().copied().filter(|one| *one != bid).collect();
            let winners_without: Vec<usize> = rest
                .winners()
                .into_iter()
                .map(|one| if one < bid { one } else { one + 1 })
                .collect();
            let changes = !winners_with.is_empty() && winners_with != winners_without;
            changes.then_some(Paradox {
                bid,
                winners_with,
                winners_without,
            })
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::super::formula::PriceFormula;
    use super::super::formula::tests::ALL;
    use super::*;
    use proptest::prelude::*;

    fn tender(bids: &[(f64, f64)], most: f64, formula: PriceFormula) -> Tender {
        let (prices, quality) = bids.iter().copied().unzip();
        Tender::new(prices, quality, most, formula).unwrap()
    }

    #[test]
    fn a_hopeless_cheap_bid_turns_the_award_round_under_the_lowest_ratio() {
        let bids = [(10_000.0, 86.0), (8_000.0, 74.0), (6_000.0, 20.0)];
        let found = ranking_paradoxes(&tender(&bids, 70.0, PriceFormula::LowestRatio));

        assert_eq!(
            found,
            [Paradox {
                bid: 2,
                winners_with: vec![0],
                winners_without: vec![1],
            }]
        );
    }

    #[test]
    fn a_dear_bid_turns_the_award_round_under_min_max() {
        let bids = [(10_000.0, 86.0), (8_000.0, 74.0), (30_000.0, 20.0)];
        let found = ranking_paradoxes(&tender(&bids, 70.0, PriceFormula::LinearMinMax));

        assert_eq!(found.len(), 1);
        assert_eq!((found[0].bid, &found[0].winners_without), (2, &vec![1]));
    }

    #[test]
    fn the_points_of_three_bids_turn_round_by_relative_formulas_alone() {
        let totals = |third: Option<(f64, f64)>, formula| {
            let mut bids = vec![(10_000.0, 86.0), (8_000.0, 74.0)];
            bids.extend(third);
            let totals = tender(&bids, 70.0, formula).points().total.values;
            totals
                .iter()
                .map(|total| (total * 1_000.0).round() / 1_000.0)
                .collect::<Vec<_>>()
        };
        let ratio = PriceFormula::LowestRatio;
        assert_eq!(totals(None, ratio), [142.0, 144.0]);
        assert_eq!(totals(Some((6_000.0, 20.0)), ratio), [128.0, 126.5, 90.0]);
        let range = PriceFormula::LinearMinMax;
        assert_eq!(totals(None, range), [86.0, 144.0]);
        assert_eq!(totals(Some((30_000.0, 20.0)), range)[..2], [149.636, 144.0]);
    }

    #[test]
    fn a_cheap_bid_of_low_quality_flips_two_close_ones() {
        let bids = [(100.0, 48.0), (120.0, 54.6), (60.0, 3.0)];
        let found = ranking_paradoxes(&tender(&bids, 40.0, PriceFormula::LowestRatio));

        assert_eq!(found[0].winners_with, [1]);
        assert_eq!(found[0].winners_without, [0]);
    }

    #[test]
    fn a_single_bid_has_no_paradox() {
        let found = ranking_paradoxes(&tender(&[(1.0, 1.0)], 40.0, PriceFormula::LowestRatio));
        assert!(found.is_empty());
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(128))]
        #[test]
        fn a_formula_that_looks_at_no_other_bid_has_no_paradox(
            bids in prop::collection::vec((10.0f64..150.0, 0.0f64..60.0), 2..7),
        ) {
            let tender = tender(&bids, 40.0, PriceFormula::Ceiling { ceiling: 200.0 });
            let winners = tender.winners();
            for bid in (0..bids.len()).filter(|bid| !winners.contains(bid)) {
                let rest: Vec<usize> = tender.without(bid).unwrap().winners().into_iter()
                    .map(|one| if one < bid { one } else { one + 1 }).collect();
                prop_assert_eq!(&rest, &winners);
            }
            prop_assert!(ranking_paradoxes(&tender).is_empty());
        }

        #[test]
        fn every_paradox_that_is_told_is_one(
            bids in prop::collection::vec((10.0f64..150.0, 0.0f64..60.0), 2..7),
        ) {
            for formula in ALL {
                let tender = tender(&bids, 40.0, formula);
                for paradox in ranking_paradoxes(&tender) {
                    prop_assert_ne!(&paradox.winners_with, &paradox.winners_without);
                    prop_assert!(!paradox.winners_without.contains(&paradox.bid));
                }
            }
        }
    }
}
