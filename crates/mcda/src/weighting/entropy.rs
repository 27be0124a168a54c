//! Entropy weights: how unevenly a criterion is spread over the offers. A diagnostic of the data, never a preference.

use super::columns::{largest, shares};
use crate::{Refusal, TIE_TOLERANCE, Table};

/// The answer of the entropy method.
#[derive(Debug, Clone, PartialEq)]
pub struct Entropy {
    /// The entropy of each criterion, from 0 (one offer has everything) to 1 (all offers are the same); undefined for a
    /// single offer.
    pub entropy: Option<Vec<f64>>,
    /// The share of each criterion in all that is not even: how much it tells the offers apart, not how much it matters to
    /// anybody. Undefined where no criterion tells any offers apart.
    pub weights: Option<Vec<f64>>,
}

/// Entropy weights, (1 − e_j) ÷ Σ (1 − e_k) with e_j = −Σ p ln p ÷ ln m over the parts p of the column (Hwang & Yoon 1981,
/// Multiple Attribute Decision Making, section on the entropy method; Shannon 1948).
///
/// 0 ln 0 counts as 0. A column in which all answers are the same has entropy 1 and weight 0, zeros included. Directions do
/// not matter: costs are not inverted first, as some programs do.
///
/// # Errors
/// [`crate::RefusalKind::Negative`] with the cell: a part below zero is no part.
pub fn entropy_weights(table: &Table) -> Result<Entropy, Refusal> {
    table.not_negative()?;
    if table.offers() == 1 {
        return Ok(Entropy {
            entropy: None,
            weights: None,
        });
    }
    let spread: Vec<f64> = (0..table.criteria())
        .map(|criterion| column_spread(table, criterion))
        .collect();
    Ok(Entropy {
        // The spread goes with the square of the differences between offers.
        weights: shares(&spread, TIE_TOLERANCE * TIE_TOLERANCE),
        entropy: Some(spread.iter().map(|spread| 1.0 - spread).collect()),
    })
}

/// What the entropy of one column lacks to 1, for two offers at least. With d = m × p − 1 it is
/// Σ ((1 + d) ln(1 + d) − d) ÷ (m ln m), which keeps small differences that 1 − e would lose to rounding.
fn column_spread(table: &Table, criterion: usize) -> f64 {
    let (low, high) = table.range(criterion);
    if low == high {
        return 0.0;
    }
    let offers = table.offers() as f64;
    // Against the largest, so that no sum overflows.
    let scale = largest(table.column(criterion));
    let mean = table
        .column(criterion)
        .map(|answer| answer / scale)
        .sum::<f64>()
        / offers;
    let terms: f64 = table
        .column(criterion)
        .map(|answer| {
            let apart = (answer / scale - mean) / mean;
            if apart > -1.0 {
                (1.0 + apart) * apart.ln_1p() - apart
            } else {
                // 0 ln 0 counts as 0.
                1.0
            }
        })
        .sum();
    (terms / (offers * offers.ln())).clamp(0.0, 1.0)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Direction, RefusalKind};
    use proptest::prelude::*;

    fn table(rows: &[Vec<f64>]) -> Table {
        Table::new(rows.to_vec(), vec![Direction::Max; rows[0].len()]).unwrap()
    }

    #[test]
    fn a_constant_column_weighs_nothing_even_of_zeros() {
        let found = entropy_weights(&table(&[vec![0.0, 3.0], vec![0.0, 1.0]])).unwrap();

        assert_eq!(found.weights.unwrap(), [0.0, 1.0]);
        assert_eq!(found.entropy.unwrap()[0], 1.0);
    }

    #[test]
    fn offers_that_are_all_the_same_leave_the_weights_undefined() {
        let same = entropy_weights(&table(&[vec![2.0, 3.0], vec![2.0, 3.0]])).unwrap();
        let single = entropy_weights(&table(&[vec![2.0, 3.0]])).unwrap();

        assert_eq!((same.entropy, same.weights), (Some(vec![1.0, 1.0]), None));
        assert_eq!((single.entropy, single.weights), (None, None));
    }

    #[test]
    fn a_figure_below_zero_is_refused_with_its_cell() {
        let refusal = entropy_weights(&table(&[vec![2.0, 3.0], vec![2.0, -3.0]])).unwrap_err();

        assert_eq!(
            (refusal.kind, refusal.cell),
            (RefusalKind::Negative, Some((1, 1)))
        );
    }

    #[test]
    fn small_differences_still_count() {
        let rows = [vec![1000.0, 1000.0], vec![1000.01, 1000.02]];
        let weights = entropy_weights(&table(&rows)).unwrap().weights.unwrap();

        // Four to one: the spread goes with the square of the difference.
        assert!((weights[1] - 0.8).abs() < 1e-4, "{weights:?}");
    }

    #[test]
    fn the_largest_figures_do_not_overflow() {
        let found = entropy_weights(&table(&[vec![f64::MAX, 1.0], vec![f64::MAX / 2.0, 2.0]]));

        let weights = found.unwrap().weights.unwrap();
        assert!((weights[0] - 0.5).abs() < 1e-12);
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(64))]

        #[test]
        fn units_and_the_order_of_offers_and_criteria_do_not_matter(
            rows in prop::collection::vec(prop::collection::vec(0.1f64..100.0, 3), 2..7),
        ) {
            let turned: Vec<Vec<f64>> = rows
                .iter()
                .rev()
                .map(|row| vec![row[2] * 1000.0, row[1], row[0]])
                .collect();
            let one = entropy_weights(&table(&rows)).unwrap().weights;
            let other = entropy_weights(&table(&turned)).unwrap().weights;

            prop_assume!(one.is_some());
            for (a, b) in one.unwrap().iter().zip(other.unwrap().iter().rev()) {
                prop_assert!((a - b).abs() < 1e-9);
            }
        }
    }
}
