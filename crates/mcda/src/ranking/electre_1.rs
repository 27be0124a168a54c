//! ELECTRE I: which offers outrank which, and those that none outranks.

use super::normalise::{Normalisation, normalise, weights_fit};
use crate::{Direction, Refusal, RefusalKind, TIE_TOLERANCE, Table, Weights};

/// ELECTRE I with its steps. In every table the row stands for the offer that outranks.
#[derive(Debug, Clone, PartialEq)]
pub struct Electre1 {
    /// The weights of the criteria on which the offer is at least as good, from 0 to 1; 0 on the diagonal.
    pub concordance: Vec<Vec<f64>>,
    /// The largest lead of the other offer as a share of the largest range, from 0 to 1; 0 on the diagonal.
    pub discordance: Vec<Vec<f64>>,
    /// Whether the offer outranks the other.
    pub outranks: Vec<Vec<bool>>,
    /// The offers that no other outranks. Equal offers outrank each other, so that neither is among them.
    pub kernel: Vec<usize>,
}

/// ELECTRE I: an offer outranks another when the weights of the criteria on which it is at least as good reach `agreement`,
/// and no opposing difference exceeds `opposition` times the largest range of a criterion (Roy 1968). Differences are those
/// of the figures normalised `by`; both limits are shares from 0 to 1. A criterion without weight has no say, not even
/// against.
///
/// No offer that another dominates is in the kernel, since that one outranks it.
///
/// # Errors
/// Those of [`normalise`]; [`RefusalKind::DimensionMismatch`] for weights of another length; [`RefusalKind::NotFinite`] or
/// [`RefusalKind::OutOfBounds`] for a limit.
pub fn electre_1(
    table: &Table,
    weights: &Weights,
    by: Normalisation,
    agreement: f64,
    opposition: f64,
) -> Result<Electre1, Refusal> {
    weights_fit(table, weights)?;
    for limit in [agreement, opposition] {
        if !limit.is_finite() {
            let message = "a limit is no finite number";
            return Err(Refusal::new(RefusalKind::NotFinite, message));
        }
        if !(0.0..=1.0).contains(&limit) {
            let message = format!("the limit {limit} is not between 0 and 1");
            return Err(Refusal::new(RefusalKind::OutOfBounds, message));
        }
    }
    let normalised = normalise(table, by)?;
    let shares = weights.shares();
    let counted: Vec<usize> = (0..table.criteria())
        .filter(|at| shares[*at] > 0.0)
        .collect();
    // Halves keep the difference of two huge figures finite.
    let widest = counted
        .iter()
        .map(|at| normalised.range(*at))
        .map(|(low, high)| high * 0.5 - low * 0.5)
        .fold(0.0, f64::max);
    let for_it = |a: usize, b: usize| -> f64 {
        let (a, b) = (&table.rows()[a], &table.rows()[b]);
        let good = |at: &&usize| match table.directions()[**at] {
            Direction::Max => a[**at] >= b[**at],
            Direction::Min => a[**at] <= b[**at],
        };
        counted.iter().filter(good).map(|at| shares[*at]).sum()
    };
    let against = |a: usize, b: usize| -> f64 {
        let (a, b) = (&normalised.rows()[a], &normalised.rows()[b]);
        let lead = |at: &usize| match normalised.directions()[*at] {
            Direction::Max => b[*at] * 0.5 - a[*at] * 0.5,
            Direction::Min => a[*at] * 0.5 - b[*at] * 0.5,
        };
        let most = counted.iter().map(lead).fold(0.0, f64::max);
        if widest > 0.0 { most / widest } else { 0.0 }
    };
    let concordance = pairs(table.offers(), for_it);
    let discordance = pairs(table.offers(), against);
    let outranks: Vec<Vec<bool>> = (0..table.offers())
        .map(|a| {
            (0..table.offers())
                .map(|b| {
                    a != b
                        && concordance[a][b] >= agreement - TIE_TOLERANCE
                        && discordance[a][b] <= opposition + TIE_TOLERANCE
                })
                .collect()
        })
        .collect();
    let kernel = (0..table.offers())
        .filter(|b| !outranks.iter().any(|row| row[*b]))
        .collect();
    Ok(Electre1 {
        concordance,
        discordance,
        outranks,
        kernel,
    })
}

/// A figure for each pair of different offers, 0 on the diagonal.
fn pairs(offers: usize, figure: impl Fn(usize, usize) -> f64) -> Vec<Vec<f64>> {
    let cell = |a: usize, b: usize| if a == b { 0.0 } else { figure(a, b) };
    (0..offers)
        .map(|a| (0..offers).map(|b| cell(a, b)).collect())
        .collect()
}

#[cfg(test)]
mod tests {
    use super::super::samples::{self, dominates};
    use super::*;
    use Direction::{Max, Min};
    use proptest::prelude::*;

    fn even(criteria: usize) -> Weights {
        Weights::from_points(&vec![1.0; criteria]).unwrap()
    }

    #[test]
    fn a_large_opposing_difference_prevents_outranking() {
        let table = samples::table(&[&[9.0, 9.0, 1.0], &[8.0, 8.0, 9.0]], &[Max, Max, Max]);
        let solve = |limit| electre_1(&table, &even(3), Normalisation::Given, 0.6, limit).unwrap();

        assert_eq!(solve(1.0).kernel, [0]);
        assert_eq!(solve(0.5).kernel, [0, 1]);
    }

    #[test]
    fn equal_offers_outrank_each_other_and_a_single_one_is_the_kernel() {
        let equal = samples::table(&[&[1.0, 2.0], &[1.0, 2.0]], &[Max, Min]);
        let found = electre_1(&equal, &even(2), Normalisation::Share, 1.0, 0.0).unwrap();
        assert_eq!(found.outranks, [[false, true], [true, false]]);
        assert!(found.kernel.is_empty());

        let single = samples::table(&[&[1.0, 2.0]], &[Max, Min]);
        let found = electre_1(&single, &even(2), Normalisation::Share, 1.0, 0.0).unwrap();
        assert_eq!(found.kernel, [0]);
    }

    #[test]
    fn a_criterion_without_weight_has_no_say() {
        let two = samples::table(&[&[9.0, 3.0], &[8.0, 5.0]], &[Max, Max]);
        let three = samples::table(&[&[9.0, 3.0, 0.0], &[8.0, 5.0, 99.0]], &[Max, Max, Max]);
        let plain = electre_1(&two, &even(2), Normalisation::Given, 0.5, 0.5);
        let weights = Weights::from_points(&[1.0, 1.0, 0.0]).unwrap();

        assert_eq!(
            electre_1(&three, &weights, Normalisation::Given, 0.5, 0.5),
            plain
        );
    }

    #[test]
    fn what_has_no_meaning_is_refused() {
        let table = samples::table(&[&[1.0, -2.0]], &[Max, Min]);
        let kind = |criteria, by, agreement, opposition| {
            electre_1(&table, &even(criteria), by, agreement, opposition)
                .unwrap_err()
                .kind
        };

        assert_eq!(
            kind(1, Normalisation::Given, 0.5, 0.5),
            RefusalKind::DimensionMismatch
        );
        assert_eq!(
            kind(2, Normalisation::Given, 1.5, 0.5),
            RefusalKind::OutOfBounds
        );
        assert_eq!(
            kind(2, Normalisation::Given, 0.5, f64::NAN),
            RefusalKind::NotFinite
        );
        assert_eq!(
            kind(2, Normalisation::Share, 0.5, 0.5),
            RefusalKind::Negative
        );
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(64))]
        #[test]
        fn a_dominating_offer_outranks_and_the_order_of_offers_does_not_matter(
            (table, weights) in samples::problem(), agreement in 0.5f64..=1.0, opposition in 0.0f64..0.5,
        ) {
            let solve = |table: &Table| electre_1(table, &weights, Normalisation::Share, agreement, opposition).unwrap();
            let found = solve(&table);
            for (a, better) in table.rows().iter().enumerate() {
                for (b, worse) in table.rows().iter().enumerate() {
                    if a != b && dominates(better, worse, table.directions()) {
                        prop_assert!(found.outranks[a][b]);
                    }
                }
            }
            let turned = table.rows().iter().rev().cloned().collect();
            let back = solve(&Table::new(turned, table.directions().to_vec()).unwrap());
            let last = table.offers() - 1;
            for a in 0..=last {
                for b in 0..=last {
                    prop_assert_eq!(back.outranks[last - a][last - b], found.outranks[a][b]);
                }
            }
        }
    }
}
