//! The additive value model: the score of an offer is the weighted sum of its values.

use thiserror::Error;

use crate::Weights;

/// Values of offers (rows) on criteria (columns), each from 0 to 1, the same number in each row.
#[derive(Debug, Clone, PartialEq)]
pub struct Values {
    rows: Vec<Vec<f64>>,
    criteria: usize,
}

/// Why a table is no table of values. Positions count from 0.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
pub enum InvalidValues {
    /// A row has another number of values than the first, or none.
    #[error("row {row} has {found} values instead of {expected}")]
    Ragged {
        /// The row.
        row: usize,
        /// How many values it has.
        found: usize,
        /// How many the table asks for.
        expected: usize,
    },
    /// A value is not between 0 and 1.
    #[error("the value in row {row}, column {column} is not between 0 and 1")]
    OutOfRange {
        /// The row.
        row: usize,
        /// The column.
        column: usize,
    },
}

impl Values {
    /// Builds the table from rows for a number of criteria.
    ///
    /// # Errors
    /// [`InvalidValues`] when a row has the wrong length or a value is not within 0..1.
    pub fn new(rows: Vec<Vec<f64>>, criteria: usize) -> Result<Self, InvalidValues> {
        for (row, values) in rows.iter().enumerate() {
            if values.len() != criteria {
                return Err(InvalidValues::Ragged {
                    row,
                    found: values.len(),
                    expected: criteria,
                });
            }
            if let Some(column) = values.iter().position(|value| !(0.0..=1.0).contains(value)) {
                return Err(InvalidValues::OutOfRange { row, column });
            }
        }
        Ok(Self { rows, criteria })
    }

    /// The rows, one per offer.
    pub fn rows(&self) -> &[Vec<f64>] {
        &self.rows
    }

    /// The number of criteria.
    pub fn criteria(&self) -> usize {
        self.criteria
    }

    /// The table without one offer.
    pub fn without(&self, row: usize) -> Self {
        let mut rows = self.rows.clone();
        rows.remove(row);
        Self {
            rows,
            criteria: self.criteria,
        }
    }
}

/// The score of each offer, Σ weight × value (weighted sum; Fishburn 1967, Operations Research 15).
///
/// # Panics
/// When weights and values are about different numbers of criteria.
pub fn scores(values: &Values, weights: &Weights) -> Vec<f64> {
    assert_eq!(
        weights.shares().len(),
        values.criteria(),
        "weights and values are about the same criteria"
    );
    values
        .rows()
        .iter()
        .map(|row| {
            row.iter()
                .zip(weights.shares())
                .map(|(value, share)| value * share)
                .sum()
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn table() -> impl Strategy<Value = (Vec<Vec<f64>>, Vec<f64>)> {
        (2usize..6, 1usize..6).prop_flat_map(|(offers, criteria)| {
            (
                prop::collection::vec(prop::collection::vec(0.0f64..=1.0, criteria), offers),
                prop::collection::vec(0.01f64..1.0, criteria),
            )
        })
    }

    fn score(rows: &[Vec<f64>], points: &[f64]) -> Vec<f64> {
        scores(
            &Values::new(rows.to_vec(), points.len()).unwrap(),
            &Weights::from_points(points).unwrap(),
        )
    }

    /// Data of Triantaphyllou & Sanchez (1997), Decision Sciences 28, weighted sum example.
    #[test]
    fn scores_match_triantaphyllou_sanchez_1997() {
        let rows = vec![
            vec![0.3088, 0.2897, 0.3867, 0.1922],
            vec![0.2163, 0.3458, 0.1755, 0.6288],
            vec![0.4509, 0.2473, 0.1194, 0.0575],
            vec![0.0240, 0.1172, 0.3184, 0.1215],
        ];
        let found = score(&rows, &[0.3277, 0.3058, 0.2876, 0.0790]);

        for (found, expected) in found.iter().zip([0.3162, 0.2768, 0.2621, 0.1449]) {
            assert!((found - expected).abs() < 2e-4, "{found} is not {expected}");
        }
    }

    #[test]
    fn a_value_outside_the_range_is_refused_with_its_cell() {
        let refused = Values::new(vec![vec![0.2, 0.3], vec![0.1, 1.2]], 2);

        assert_eq!(
            refused,
            Err(InvalidValues::OutOfRange { row: 1, column: 1 })
        );
        assert!(Values::new(vec![vec![f64::NAN]], 1).is_err());
    }

    proptest! {
        #[test]
        fn an_offer_that_is_better_everywhere_never_scores_lower((mut rows, points) in table()) {
            let better: Vec<f64> = rows[0].iter().map(|value| (value + 0.1).min(1.0)).collect();
            rows.push(better);
            let found = score(&rows, &points);
            prop_assert!(found[rows.len() - 1] >= found[0]);
        }

        #[test]
        fn adding_an_offer_changes_no_other_score((mut rows, points) in table(), clone in 0usize..2) {
            let before = score(&rows, &points);
            rows.push(rows[clone].clone());
            let after = score(&rows, &points);
            prop_assert_eq!(&before[..], &after[..before.len()]);
            prop_assert_eq!(after[before.len()], after[clone]);
        }

        #[test]
        fn the_order_of_the_criteria_does_not_matter((rows, points) in table()) {
            let before = score(&rows, &points);
            let turned: Vec<Vec<f64>> = rows.iter().map(|row| row.iter().rev().copied().collect()).collect();
            let points: Vec<f64> = points.iter().rev().copied().collect();
            for (a, b) in before.iter().zip(score(&turned, &points)) {
                prop_assert!((a - b).abs() < 1e-12);
            }
        }
    }
}
