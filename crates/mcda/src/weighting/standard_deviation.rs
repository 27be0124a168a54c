//! Standard-deviation weights: the spread of each criterion. A diagnostic of the data, never a preference.

use super::columns::{check_freedom, deviation, largest, shares};
use crate::{Refusal, RefusalKind, Table};

/// How the columns are brought to one measure before their spreads are compared.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ColumnScaling {
    /// They are already on one measure.
    AsGiven,
    /// By the range, from the smallest to the largest answer.
    Range,
    /// By the sum of the answers, none of which may be below zero.
    Sum,
    /// By the length of the column: the root of the sum of squares.
    Length,
    /// By the largest answer; none may be below zero.
    Largest,
}

/// The answer of the standard-deviation method.
#[derive(Debug, Clone, PartialEq)]
pub struct DeviationWeights {
    /// The standard deviation of each scaled column; 0 where all answers are the same.
    pub deviations: Vec<f64>,
    /// The share of each criterion in all deviations: how far the offers lie apart on it, not how much it matters to anybody.
    /// Undefined where no criterion varies.
    pub weights: Option<Vec<f64>>,
}

/// Weights in proportion to the standard deviations of the scaled columns (compared with CRITIC by Diakoulaki, Mavrotas &
/// Papayannakis 1995, Computers & Operations Research 22). `freedom_lost` is 0 or 1: the deviation divides by the number
/// of offers, or by one less. It cancels in the weights, and so does the direction of preference.
///
/// # Errors
/// [`RefusalKind::Negative`] with the cell where the scaling needs figures from zero; [`RefusalKind::OutOfBounds`] for any other
/// `freedom_lost`, or for figures so large that their deviation is none.
pub fn deviation_weights(
    table: &Table,
    scaling: ColumnScaling,
    freedom_lost: usize,
) -> Result<DeviationWeights, Refusal> {
    check_freedom(freedom_lost)?;
    if matches!(scaling, ColumnScaling::Sum | ColumnScaling::Largest) {
        table.not_negative()?;
    }
    let mut deviations = Vec::with_capacity(table.criteria());
    for criterion in 0..table.criteria() {
        let found = column_deviation(table, criterion, scaling, freedom_lost);
        if !found.is_finite() {
            let message = format!("the figures of column {} are too large", criterion + 1);
            return Err(Refusal::at(
                RefusalKind::OutOfBounds,
                (0, criterion),
                message,
            ));
        }
        deviations.push(found);
    }
    // Against the largest: units are free here, so that no size is too small to count.
    let scale = largest(deviations.iter().copied());
    let parts: Vec<f64> = deviations.iter().map(|own| own / scale).collect();
    Ok(DeviationWeights {
        weights: if scale > 0.0 {
            shares(&parts, 0.0)
        } else {
            None
        },
        deviations,
    })
}

fn column_deviation(
    table: &Table,
    criterion: usize,
    scaling: ColumnScaling,
    freedom_lost: usize,
) -> f64 {
    let (low, high) = table.range(criterion);
    if low == high {
        return 0.0;
    }
    // Against the largest first, so that no square overflows.
    let size = largest(table.column(criterion));
    let column: Vec<f64> = table
        .column(criterion)
        .map(|answer| answer / size)
        .collect();
    let measure = match scaling {
        ColumnScaling::AsGiven => return deviation(&column, freedom_lost) * size,
        ColumnScaling::Range => high / size - low / size,
        ColumnScaling::Sum => column.iter().sum(),
        ColumnScaling::Length => column.iter().map(|part| part * part).sum::<f64>().sqrt(),
        ColumnScaling::Largest => 1.0,
    };
    deviation(&column, freedom_lost) / measure
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Direction;
    use proptest::prelude::*;

    const SCALINGS: [ColumnScaling; 4] = [
        ColumnScaling::Range,
        ColumnScaling::Sum,
        ColumnScaling::Length,
        ColumnScaling::Largest,
    ];

    fn weights(rows: &[Vec<f64>], scaling: ColumnScaling) -> Result<DeviationWeights, Refusal> {
        let table = Table::new(rows.to_vec(), vec![Direction::Max; rows[0].len()]);
        deviation_weights(&table.unwrap(), scaling, 1)
    }

    #[test]
    fn each_scaling_divides_the_deviation_by_its_measure() {
        let rows = [vec![3.0, 1.0], vec![4.0, 2.0]];
        for (scaling, measure) in [
            (ColumnScaling::AsGiven, 1.0),
            (ColumnScaling::Range, 1.0),
            (ColumnScaling::Sum, 7.0),
            (ColumnScaling::Length, 5.0),
            (ColumnScaling::Largest, 4.0),
        ] {
            let found = weights(&rows, scaling).unwrap().deviations[0];
            let expected = 0.5_f64.sqrt() / measure;
            assert!(
                (found - expected).abs() < 1e-15,
                "{scaling:?}: {found} is not {expected}"
            );
        }
    }

    #[test]
    fn offers_that_are_all_the_same_leave_the_weights_undefined() {
        let rows = [vec![3.0, 0.0], vec![3.0, 0.0]];

        assert_eq!(weights(&rows, ColumnScaling::Sum).unwrap().weights, None);
        assert_eq!(
            weights(&rows[..1], ColumnScaling::AsGiven).unwrap().weights,
            None
        );
    }

    #[test]
    fn a_sum_needs_figures_from_zero() {
        let refusal = weights(&[vec![3.0, 0.0], vec![3.0, -1.0]], ColumnScaling::Sum).unwrap_err();

        assert_eq!(
            (refusal.kind, refusal.cell),
            (RefusalKind::Negative, Some((1, 1)))
        );
    }

    #[test]
    fn figures_too_large_for_a_deviation_are_refused() {
        let rows = [vec![f64::MAX], vec![-f64::MAX]];
        let refusal = weights(&rows, ColumnScaling::AsGiven).unwrap_err();

        assert_eq!(refusal.kind, RefusalKind::OutOfBounds);
        assert_eq!(
            weights(&rows, ColumnScaling::Range).unwrap().weights,
            Some(vec![1.0])
        );
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
            for scaling in SCALINGS {
                let one = weights(&rows, scaling).unwrap().weights;
                let other = weights(&turned, scaling).unwrap().weights;
                prop_assume!(one.is_some());
                for (a, b) in one.unwrap().iter().zip(other.unwrap().iter().rev()) {
                    prop_assert!((a - b).abs() < 1e-9);
                }
            }
        }
    }
}
