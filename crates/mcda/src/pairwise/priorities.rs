//! Priorities from judgements in pairs: principal eigenvector, row geometric mean, column mean.

use super::PairwiseMatrix;
use super::eigenvector::{principal, shares, times};

/// How priorities are drawn from judgements.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PriorityMethod {
    /// The principal eigenvector (Saaty 1977, J. Math. Psychology 15).
    Eigenvector,
    /// The geometric mean of each row (Crawford & Williams 1985, J. Math. Psychology 29).
    RowGeometricMean,
    /// The mean of each row after dividing each column by its sum: textbooks’ approximation of the eigenvector.
    ColumnMean,
}

/// The principal eigenvector with its value.
#[derive(Debug, Clone, PartialEq)]
pub struct Eigenvector {
    /// The priorities, adding up to 1.
    pub priorities: Vec<f64>,
    /// λmax: the number of items where the judgements agree fully, above it otherwise.
    pub lambda_max: f64,
}

/// Priorities of the items, adding up to 1.
pub fn priorities(matrix: &PairwiseMatrix, method: PriorityMethod) -> Vec<f64> {
    match method {
        PriorityMethod::Eigenvector => eigenvector(matrix).priorities,
        PriorityMethod::RowGeometricMean => row_geometric_means(matrix),
        PriorityMethod::ColumnMean => column_means(matrix),
    }
}

/// The principal eigenvector and λmax, to machine precision. λmax is never below the number of items (Saaty 1977,
/// Perron–Frobenius), whatever the rounding.
pub fn eigenvector(matrix: &PairwiseMatrix) -> Eigenvector {
    let found = principal(matrix.rows());
    Eigenvector {
        priorities: found.right,
        lambda_max: found.value.max(matrix.items() as f64),
    }
}

/// λ as priorities of any method estimate it: the mean of (matrix × priorities) ÷ priorities over the items. For the
/// eigenvector it is λmax itself.
pub fn lambda_of(matrix: &PairwiseMatrix, priorities: &[f64]) -> f64 {
    let image = times(matrix.rows(), priorities);
    let ratios = image.iter().zip(priorities).map(|(sum, share)| sum / share);
    ratios.sum::<f64>() / matrix.items() as f64
}

fn row_geometric_means(matrix: &PairwiseMatrix) -> Vec<f64> {
    let items = matrix.items() as f64;
    let mean = |row: &Vec<f64>| {
        let logs = row.iter().map(|judgement| judgement.ln());
        (logs.sum::<f64>() / items).exp()
    };
    shares(matrix.rows().iter().map(mean).collect())
}

fn column_means(matrix: &PairwiseMatrix) -> Vec<f64> {
    let sums: Vec<f64> = (0..matrix.items())
        .map(|column| matrix.rows().iter().map(|row| row[column]).sum())
        .collect();
    let mean = |row: &Vec<f64>| {
        let parts = row
            .iter()
            .zip(&sums)
            .map(|(judgement, sum)| judgement / sum);
        parts.sum::<f64>() / matrix.items() as f64
    };
    matrix.rows().iter().map(mean).collect()
}

#[cfg(test)]
pub(super) mod tests {
    use super::*;
    use crate::pairwise::matrix::pairs;
    use proptest::prelude::*;

    pub(in crate::pairwise) const METHODS: [PriorityMethod; 3] = [
        PriorityMethod::Eigenvector,
        PriorityMethod::RowGeometricMean,
        PriorityMethod::ColumnMean,
    ];

    /// The matrix with these judgements above the diagonal, row by row.
    pub(in crate::pairwise) fn judged(items: usize, judgements: &[f64]) -> PairwiseMatrix {
        let mut rows = vec![vec![1.0; items]; items];
        for ((row, column), judgement) in pairs(items).zip(judgements) {
            rows[row][column] = *judgement;
            rows[column][row] = 1.0 / judgement;
        }
        PairwiseMatrix::new(rows).unwrap()
    }

    /// Random matrices of judgements from 1/9 to 9.
    pub(in crate::pairwise) fn matrices() -> impl Strategy<Value = PairwiseMatrix> {
        (2usize..7).prop_flat_map(|items| {
            let count = items * (items - 1) / 2;
            prop::collection::vec(-9.0f64.ln()..9.0f64.ln(), count).prop_map(move |logs| {
                let judgements: Vec<f64> = logs.iter().map(|log| log.exp()).collect();
                judged(items, &judgements)
            })
        })
    }

    #[test]
    fn one_item_has_everything() {
        for method in METHODS {
            assert_eq!(priorities(&judged(1, &[]), method), [1.0]);
        }
        assert_eq!(eigenvector(&judged(1, &[])).lambda_max, 1.0);
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(64))]

        #[test]
        fn judgements_that_agree_give_their_priorities_back(
            points in prop::collection::vec(0.05f64..1.0, 1..9),
        ) {
            let expected = shares(points);
            let matrix = PairwiseMatrix::from_priorities(&expected).unwrap();
            for method in METHODS {
                for (found, expected) in priorities(&matrix, method).iter().zip(&expected) {
                    prop_assert!((found - expected).abs() < 1e-14);
                }
            }
        }

        #[test]
        fn the_order_of_the_items_does_not_matter(matrix in matrices()) {
            let turned = matrix.rows().iter().rev();
            let turned = turned.map(|row| row.iter().rev().copied().collect()).collect();
            let turned = PairwiseMatrix::new(turned).unwrap();
            for method in METHODS {
                let found = priorities(&matrix, method);
                for (one, other) in found.iter().zip(priorities(&turned, method).iter().rev()) {
                    prop_assert!((one - other).abs() < 1e-13);
                }
            }
        }

        #[test]
        fn an_item_that_is_preferred_throughout_has_the_higher_priority(matrix in matrices()) {
            // Judge the first item against all others half as strong again as the second is.
            let second = matrix.rows()[1].clone();
            let mut rows = matrix.rows().to_vec();
            for (other, judgement) in second.iter().enumerate().skip(1) {
                rows[0][other] = 1.5 * judgement;
                rows[other][0] = 1.0 / (1.5 * judgement);
            }
            let matrix = PairwiseMatrix::new(rows).unwrap();
            for method in METHODS {
                let found = priorities(&matrix, method);
                prop_assert!(found[0] > found[1]);
            }
        }

        #[test]
        fn the_eigenvector_is_estimated_at_its_own_value(matrix in matrices()) {
            let found = eigenvector(&matrix);
            let estimated = lambda_of(&matrix, &found.priorities);
            prop_assert!((estimated - found.lambda_max).abs() < 1e-11);
            prop_assert!(found.lambda_max >= matrix.items() as f64);
        }
    }
}
