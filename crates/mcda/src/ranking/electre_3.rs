//! ELECTRE III: graded outranking, distilled into one order from above and one from below.

use super::normalise::weights_fit;
use super::promethee::Outranking;
use super::pseudo_criterion::{self, Thresholds};
use crate::{Refusal, TIE_TOLERANCE, Table, Weights};

/// ELECTRE III with its steps. In every table of pairs the row stands for the offer that outranks.
#[derive(Debug, Clone, PartialEq)]
pub struct Electre3 {
    /// Agreement over all criteria, from 0 to 1; 1 on the diagonal.
    pub concordance: Vec<Vec<f64>>,
    /// Opposition of each criterion, from 0 to 1: a table of pairs per criterion.
    pub discordance: Vec<Vec<Vec<f64>>>,
    /// How credible it is that the offer is at least as good as the other, from 0 to 1; 1 on the diagonal.
    pub credibility: Vec<Vec<f64>>,
    /// The order found by taking out the best again and again, best first; offers in one group tie.
    pub descending: Vec<Vec<usize>>,
    /// The order found by taking out the worst again and again, best first; offers in one group tie.
    pub ascending: Vec<Vec<usize>>,
    /// What both orders together say of the offer of the row; none on the diagonal.
    pub relations: Vec<Vec<Option<Outranking>>>,
}

/// ELECTRE III (Roy 1978; the distillation with s(λ) = 0.30 − 0.15 λ as in Vincke 1992, ch. 5.6). In the final relation an
/// offer is preferred when one order puts it ahead and none behind, and two are incomparable when the orders contradict each
/// other.
///
/// With these constant thresholds neither order puts an offer behind one that it dominates. The distillation looks at all
/// offers at once, so a further one can turn the order of others.
///
/// # Errors
/// [`crate::RefusalKind::DimensionMismatch`] for weights or thresholds of another length; [`crate::RefusalKind::NotFinite`],
/// [`crate::RefusalKind::Negative`] and [`crate::RefusalKind::ThresholdOrder`] with the criterion as the column.
pub fn electre_3(
    table: &Table,
    weights: &Weights,
    thresholds: &[Thresholds],
) -> Result<Electre3, Refusal> {
    weights_fit(table, weights)?;
    pseudo_criterion::check(thresholds, table.criteria())?;
    let (rows, directions, shares) = (table.rows(), table.directions(), weights.shares());
    let offers = table.offers();
    let concordance = pairs(offers, |a, b| {
        if a == b {
            1.0
        } else {
            pseudo_criterion::concordance(&rows[a], &rows[b], directions, shares, thresholds)
        }
    });
    let opposed = |at: usize| {
        pairs(offers, |a, b| {
            pseudo_criterion::opposition(rows[a][at], rows[b][at], directions[at], &thresholds[at])
        })
    };
    let discordance = (0..table.criteria()).map(opposed).collect();
    let credibility = pairs(offers, |a, b| {
        if a == b {
            1.0
        } else {
            pseudo_criterion::credibility(&rows[a], &rows[b], directions, shares, thresholds)
        }
    });
    let descending = distil(&credibility, true);
    let mut ascending = distil(&credibility, false);
    ascending.reverse();
    let relations = relations(&places(&descending, offers), &places(&ascending, offers));
    Ok(Electre3 {
        concordance,
        discordance,
        credibility,
        descending,
        ascending,
        relations,
    })
}

fn pairs(offers: usize, figure: impl Fn(usize, usize) -> f64) -> Vec<Vec<f64>> {
    (0..offers)
        .map(|a| (0..offers).map(|b| figure(a, b)).collect())
        .collect()
}

/// By how much credibilities must differ to count as different at this level (Vincke 1992).
fn discrimination(level: f64) -> f64 {
    0.30 - 0.15 * level
}

/// Groups of offers in the order in which they are taken out: the best first, or the worst first.
fn distil(credibility: &[Vec<f64>], best_first: bool) -> Vec<Vec<usize>> {
    let mut left: Vec<usize> = (0..credibility.len()).collect();
    let mut groups = Vec::new();
    while !left.is_empty() {
        let group = extreme(credibility, &left, best_first);
        left.retain(|offer| !group.contains(offer));
        groups.push(group);
    }
    groups
}

/// The best or the worst among some offers. The level of credibility that counts falls until one is left or it is zero.
fn extreme(credibility: &[Vec<f64>], among: &[usize], best: bool) -> Vec<usize> {
    let mut group = among.to_vec();
    let mut level = highest(credibility, &group, f64::INFINITY);
    while group.len() > 1 {
        let next = highest(credibility, &group, level - discrimination(level));
        let outranks = |a: usize, b: usize| {
            let (forth, back) = (credibility[a][b], credibility[b][a]);
            forth > next + TIE_TOLERANCE && forth - back > discrimination(forth) + TIE_TOLERANCE
        };
        let qualification = |a: usize| -> i64 {
            let stand = |b: &usize| i64::from(outranks(a, *b)) - i64::from(outranks(*b, a));
            group.iter().filter(|b| **b != a).map(stand).sum()
        };
        let marks: Vec<i64> = group.iter().map(|a| qualification(*a)).collect();
        let wanted = if best {
            marks.iter().max()
        } else {
            marks.iter().min()
        };
        let wanted = wanted.copied();
        group = group
            .iter()
            .zip(&marks)
            .filter(|(_, mark)| Some(**mark) == wanted)
            .map(|(offer, _)| *offer)
            .collect();
        if next <= TIE_TOLERANCE {
            break;
        }
        level = next;
    }
    group
}

/// The highest credibility between different offers of a group that is below a limit; 0 where there is none.
fn highest(credibility: &[Vec<f64>], group: &[usize], limit: f64) -> f64 {
    let others = |a: usize| {
        group
            .iter()
            .filter(move |b| **b != a)
            .map(move |b| credibility[a][*b])
    };
    group
        .iter()
        .flat_map(|a| others(*a))
        .filter(|one| *one < limit - TIE_TOLERANCE)
        .fold(0.0, f64::max)
}

/// The place of each offer in an order of groups.
fn places(groups: &[Vec<usize>], offers: usize) -> Vec<usize> {
    let mut places = vec![0; offers];
    for (place, group) in groups.iter().enumerate() {
        for offer in group {
            places[*offer] = place;
        }
    }
    places
}

fn relations(down: &[usize], up: &[usize]) -> Vec<Vec<Option<Outranking>>> {
    let relation = |a: usize, b: usize| {
        let ahead = down[a] < down[b] || up[a] < up[b];
        let behind = down[a] > down[b] || up[a] > up[b];
        match (ahead, behind) {
            _ if a == b => None,
            (true, false) => Some(Outranking::Preferred),
            (false, true) => Some(Outranking::Outranked),
            (false, false) => Some(Outranking::Indifferent),
            (true, true) => Some(Outranking::Incomparable),
        }
    };
    let offers = 0..down.len();
    offers
        .clone()
        .map(|a| offers.clone().map(|b| relation(a, b)).collect())
        .collect()
}

#[cfg(test)]
mod tests {
    use super::super::samples::{self, dominates};
    use super::*;
    use crate::Direction::{Max, Min};
    use crate::RefusalKind;
    use proptest::prelude::*;

    fn limits(q: f64, p: f64, v: Option<f64>) -> Thresholds {
        Thresholds {
            indifference: q,
            preference: p,
            veto: v,
        }
    }

    fn even(criteria: usize) -> Weights {
        Weights::from_points(&vec![1.0; criteria]).unwrap()
    }

    #[test]
    fn a_veto_lets_nothing_be_credible() {
        let table = samples::table(&[&[9.0, 1.0], &[8.0, 9.0]], &[Max, Max]);
        let found = electre_3(&table, &even(2), &[limits(0.0, 0.5, Some(5.0)); 2]).unwrap();

        assert_eq!(found.credibility, [[1.0, 0.0], [0.5, 1.0]]);
        assert_eq!(found.descending, [vec![1], vec![0]]);
        assert_eq!(found.relations[1][0], Some(Outranking::Preferred));
    }

    #[test]
    fn a_criterion_without_weight_has_not_even_a_veto() {
        let table = samples::table(&[&[9.0, 0.0], &[8.0, 99.0]], &[Max, Max]);
        let weights = Weights::from_points(&[1.0, 0.0]).unwrap();
        let found = electre_3(&table, &weights, &[limits(0.0, 0.5, Some(5.0)); 2]).unwrap();

        assert_eq!(found.credibility, [[1.0, 1.0], [0.0, 1.0]]);
    }

    /// In a cycle of preference nothing is best or worst, so each order keeps it together.
    #[test]
    fn a_cycle_of_equal_strength_is_one_group() {
        let rows: &[&[f64]] = &[&[3.0, 2.0, 1.0], &[1.0, 3.0, 2.0], &[2.0, 1.0, 3.0]];
        let table = samples::table(rows, &[Max; 3]);
        let found = electre_3(&table, &even(3), &[limits(0.0, 1.0, None); 3]).unwrap();

        assert_eq!(found.descending, [[0, 1, 2]]);
        assert_eq!(found.ascending, [[0, 1, 2]]);
    }

    #[test]
    fn thresholds_in_the_wrong_order_are_refused() {
        let table = samples::table(&[&[9.0, 1.0], &[8.0, 9.0]], &[Max, Min]);
        let refusal = |second| {
            let refusal =
                electre_3(&table, &even(2), &[limits(0.0, 0.0, None), second]).unwrap_err();
            (refusal.kind, refusal.cell)
        };

        assert_eq!(
            refusal(limits(2.0, 1.0, None)),
            (RefusalKind::ThresholdOrder, Some((0, 1)))
        );
        assert_eq!(
            refusal(limits(1.0, 2.0, Some(1.0))),
            (RefusalKind::ThresholdOrder, Some((0, 1)))
        );
        assert_eq!(
            refusal(limits(-1.0, 2.0, None)),
            (RefusalKind::Negative, Some((0, 1)))
        );
        assert_eq!(
            refusal(limits(0.0, f64::NAN, None)),
            (RefusalKind::NotFinite, Some((0, 1)))
        );
        let short = electre_3(&table, &even(2), &[]).unwrap_err();
        assert_eq!(short.kind, RefusalKind::DimensionMismatch);
    }

    #[test]
    fn equal_offers_are_indifferent_and_a_single_one_is_alone() {
        let rows: &[&[f64]] = &[&[1.0], &[1.0], &[1.0]];
        let found = electre_3(
            &samples::table(rows, &[Max]),
            &even(1),
            &[limits(0.0, 1.0, None)],
        )
        .unwrap();
        assert_eq!(found.descending, [[0, 1, 2]]);
        assert_eq!(found.relations[0][2], Some(Outranking::Indifferent));

        let single = electre_3(
            &samples::table(&[&[1.0]], &[Max]),
            &even(1),
            &[limits(0.0, 1.0, None)],
        )
        .unwrap();
        assert_eq!(single.ascending, [[0]]);
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(64))]
        #[test]
        fn no_offer_is_behind_one_it_dominates_and_copies_tie(
            (table, weights) in samples::problem(), q in 0.0f64..1.0, p in 0.0f64..2.0, v in 0.0f64..4.0,
        ) {
            let limits = vec![limits(q, q + p, Some(q + p + v)); table.criteria()];
            let mut rows = table.rows().to_vec();
            rows.push(rows[0].clone());
            let solve = |rows: Vec<Vec<f64>>| {
                let table = Table::new(rows, table.directions().to_vec()).unwrap();
                electre_3(&table, &weights, &limits).unwrap()
            };
            let found = solve(rows.clone());
            let last = rows.len() - 1;
            prop_assert_eq!(found.relations[0][last], Some(Outranking::Indifferent));
            for (a, better) in rows.iter().enumerate() {
                for (b, worse) in rows.iter().enumerate() {
                    if a != b && dominates(better, worse, table.directions()) {
                        let relation = found.relations[a][b];
                        prop_assert!(matches!(relation, Some(Outranking::Preferred | Outranking::Indifferent)));
                    }
                }
            }
            let back = solve(rows.iter().rev().cloned().collect());
            for a in 0..=last {
                for b in 0..=last {
                    prop_assert_eq!(back.relations[last - a][last - b], found.relations[a][b]);
                }
            }
        }
    }
}
