//! Problems for tests.

use crate::{Direction, Table, Weights};
use proptest::prelude::*;

/// A table written down in a test.
pub(super) fn table(rows: &[&[f64]], directions: &[Direction]) -> Table {
    let rows = rows.iter().map(|row| row.to_vec()).collect();
    Table::new(rows, directions.to_vec()).unwrap()
}

/// Whether the figures are the same but for rounding.
pub(super) fn close(found: &[f64], expected: &[f64]) -> bool {
    found.len() == expected.len()
        && found
            .iter()
            .zip(expected)
            .all(|(a, b)| (a - b).abs() <= 1e-9 * b.abs().max(1.0))
}

/// Two to six offers on one to five criteria, all above zero, with weights that are not all zero.
pub(super) fn problem() -> impl Strategy<Value = (Table, Weights)> {
    (2usize..7, 1usize..6).prop_flat_map(|(offers, criteria)| {
        let direction =
            prop::bool::ANY.prop_map(|gain| if gain { Direction::Max } else { Direction::Min });
        // Whole numbers meet again, so that ties and equal columns are tried as well.
        let figure = prop_oneof![0.1f64..10.0, (1u8..5).prop_map(f64::from)];
        (
            prop::collection::vec(prop::collection::vec(figure, criteria), offers),
            prop::collection::vec(direction, criteria),
            prop::collection::vec(0.05f64..1.0, criteria),
        )
            .prop_map(|(rows, directions, points)| {
                (
                    Table::new(rows, directions).unwrap(),
                    Weights::from_points(&points).unwrap(),
                )
            })
    })
}

/// Whether an offer is at least as good as another in everything.
pub(super) fn dominates(better: &[f64], worse: &[f64], directions: &[Direction]) -> bool {
    better
        .iter()
        .zip(worse)
        .zip(directions)
        .all(|((a, b), direction)| match direction {
            Direction::Max => a >= b,
            Direction::Min => a <= b,
        })
}
