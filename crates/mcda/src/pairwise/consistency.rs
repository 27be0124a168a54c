//! How far judgements in pairs agree: consistency index, geometric consistency index, Koczkodaj’s index.

use super::matrix::pairs;
use super::{PairwiseMatrix, PriorityMethod, eigenvector, priorities, ratio_by_regression, triads};

/// Measures of consistency that need no table; 0 throughout where the judgements agree fully.
#[derive(Debug, Clone, PartialEq)]
pub struct Consistency {
    /// λmax of the judgements.
    pub lambda_max: f64,
    /// CI = (λmax − n) ÷ (n − 1), never below 0 (Saaty 1977); 0 for one item.
    pub index: f64,
    /// The geometric consistency index, 2 ÷ ((n − 1)(n − 2)) Σ ln²(a_ij w_j ÷ w_i) over the pairs, with row geometric
    /// means w (Aguarón & Moreno-Jiménez 2003, EJOR 147); 0 up to two items.
    pub geometric: f64,
    /// The worst triad’s inconsistency, from 0 to 1 (Koczkodaj 1993, Math. Comput. Modelling 18); 0 up to two items.
    pub koczkodaj: f64,
    /// The consistency ratio by regression (Alonso & Lamata 2006).
    pub ratio_by_regression: f64,
}

/// Measures the consistency of judgements.
pub fn consistency(matrix: &PairwiseMatrix) -> Consistency {
    let items = matrix.items();
    let lambda_max = eigenvector(matrix).lambda_max;
    let index = if items < 2 {
        0.0
    } else {
        ((lambda_max - items as f64) / (items as f64 - 1.0)).max(0.0)
    };
    Consistency {
        lambda_max,
        index,
        geometric: geometric_index(matrix),
        koczkodaj: triads(matrix)
            .first()
            .map_or(0.0, |worst| worst.inconsistency),
        ratio_by_regression: ratio_by_regression(lambda_max, items),
    }
}

fn geometric_index(matrix: &PairwiseMatrix) -> f64 {
    let items = matrix.items();
    if items < 3 {
        return 0.0;
    }
    let shares = priorities(matrix, PriorityMethod::RowGeometricMean);
    let squares = pairs(items).map(|(row, column)| {
        let error = (matrix.rows()[row][column] * shares[column] / shares[row]).ln();
        error * error
    });
    let pairs_of_freedom = (items - 1) as f64 * (items - 2) as f64;
    2.0 * squares.sum::<f64>() / pairs_of_freedom
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::pairwise::priorities::tests::{judged, matrices};
    use proptest::prelude::*;

    #[test]
    fn up_to_two_items_agree_always() {
        for matrix in [judged(1, &[]), judged(2, &[4.0])] {
            let found = consistency(&matrix);
            assert!(found.index < 1e-15);
            assert_eq!(
                (found.geometric, found.koczkodaj, found.ratio_by_regression),
                (0.0, 0.0, 0.0)
            );
        }
    }

    /// For three items λmax = 1 + x + 1/x with x the third root of a12 a23 ÷ a13, and GCI = ln²(a12 a23 ÷ a13) ÷ 3.
    #[test]
    fn three_items_follow_the_closed_form() {
        let found = consistency(&judged(3, &[2.0, 3.0, 4.0]));
        let cycle: f64 = 2.0 * 4.0 / 3.0;
        let root = cycle.cbrt();

        assert!((found.lambda_max - (1.0 + root + 1.0 / root)).abs() < 1e-14);
        assert!((found.geometric - cycle.ln().powi(2) / 3.0).abs() < 1e-14);
        assert!((found.koczkodaj - (1.0 - 1.0 / cycle)).abs() < 1e-14);
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(64))]

        #[test]
        fn no_measure_is_negative_or_undefined_and_judging_the_other_way_round_changes_none(
            matrix in matrices(),
        ) {
            let turned = (0..matrix.items()).map(|column| {
                matrix.rows().iter().map(|row| row[column]).collect()
            });
            let turned = consistency(&PairwiseMatrix::new(turned.collect()).unwrap());
            let found = consistency(&matrix);
            let figures = |one: &Consistency| {
                [one.lambda_max, one.index, one.geometric, one.koczkodaj, one.ratio_by_regression]
            };
            for (one, other) in figures(&found).iter().zip(figures(&turned)) {
                prop_assert!(*one >= 0.0 && (one - other).abs() < 1e-10);
            }
        }
    }
}
