//! MEREC: how much the offers’ performance changes without a criterion. A diagnostic of the data, never a preference.

use super::columns::shares;
use crate::{Direction, Refusal, TIE_TOLERANCE, Table};

/// The answer of MEREC.
#[derive(Debug, Clone, PartialEq)]
pub struct Merec {
    /// The performance of each offer with all criteria; 0 for one that is worst in everything.
    pub performance: Vec<f64>,
    /// The removal effect of each criterion: how far it moves the performance of all offers together.
    pub removal_effects: Vec<f64>,
    /// The share of each criterion in all removal effects: how much the data leans on it, not how much it matters to anybody.
    /// Undefined where no criterion has any effect.
    pub weights: Option<Vec<f64>>,
}

/// MEREC weights, by the method based on the removal effects of criteria (Keshavarz-Ghorabaee and others 2021,
/// Symmetry 13(4) 525): benefits are scaled as smallest ÷ x, costs as x ÷ largest; the performance of an offer is
/// ln(1 + (1/n) Σ |ln x|), and without a criterion the same sum without its term, still over n.
///
/// # Errors
/// [`crate::RefusalKind::NonPositive`] with the cell: the method takes logarithms.
pub fn merec_weights(table: &Table) -> Result<Merec, Refusal> {
    table.positive()?;
    let criteria = table.criteria();
    let ends: Vec<f64> = (0..criteria)
        .map(|criterion| {
            let (low, high) = table.range(criterion);
            match table.directions()[criterion] {
                Direction::Max => low,
                Direction::Min => high,
            }
        })
        .collect();
    let mut performance = Vec::with_capacity(table.offers());
    let mut removal_effects = vec![0.0; criteria];
    for row in table.rows() {
        // A difference of logarithms instead of the logarithm of a quotient, which may be too small for a number.
        let terms: Vec<f64> = row
            .iter()
            .zip(&ends)
            .map(|(answer, end)| (answer.ln() - end.ln()).abs())
            .collect();
        let performance_without = |removed: Option<usize>| {
            let sum: f64 = terms
                .iter()
                .enumerate()
                .filter(|(criterion, _)| Some(*criterion) != removed)
                .map(|(_, term)| term)
                .sum();
            (sum / criteria as f64).ln_1p()
        };
        let whole = performance_without(None);
        for (criterion, effect) in removal_effects.iter_mut().enumerate() {
            *effect += (performance_without(Some(criterion)) - whole).abs();
        }
        performance.push(whole);
    }
    Ok(Merec {
        weights: shares(&removal_effects, TIE_TOLERANCE),
        performance,
        removal_effects,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::RefusalKind;
    use proptest::prelude::*;

    fn merec(rows: &[Vec<f64>]) -> Result<Merec, Refusal> {
        let directions = [Direction::Max, Direction::Min, Direction::Max];
        let table = Table::new(rows.to_vec(), directions[..rows[0].len()].to_vec());
        merec_weights(&table.unwrap())
    }

    #[test]
    fn a_criterion_that_does_not_vary_has_no_effect() {
        let found = merec(&[vec![3.0, 5.0], vec![3.0, 8.0]]).unwrap();

        assert_eq!(found.weights.unwrap(), [0.0, 1.0]);
    }

    #[test]
    fn offers_that_are_all_the_same_leave_the_weights_undefined() {
        assert_eq!(
            merec(&[vec![3.0, 5.0], vec![3.0, 5.0]]).unwrap().weights,
            None
        );
        assert_eq!(merec(&[vec![3.0, 5.0]]).unwrap().weights, None);
    }

    #[test]
    fn a_figure_that_is_not_above_zero_is_refused_with_its_cell() {
        let refusal = merec(&[vec![3.0, 5.0], vec![0.0, 5.0]]).unwrap_err();

        assert_eq!(
            (refusal.kind, refusal.cell),
            (RefusalKind::NonPositive, Some((1, 0)))
        );
    }

    #[test]
    fn figures_that_are_worlds_apart_stay_finite() {
        let found = merec(&[vec![1e-300, 5.0], vec![1e300, 5.0]]).unwrap();

        assert_eq!(found.weights.unwrap(), [1.0, 0.0]);
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
            let one = merec(&rows).unwrap().weights;
            let other = merec(&turned).unwrap().weights;

            prop_assume!(one.is_some());
            for (a, b) in one.unwrap().iter().zip(other.unwrap().iter().rev()) {
                prop_assert!((a - b).abs() < 1e-9);
            }
        }
    }
}
