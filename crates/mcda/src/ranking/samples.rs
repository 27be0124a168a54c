//! Problems for tests, and what every ranking method here promises about them.

use crate::{Direction, Refusal, Scores, Table, Weights};
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

/// Checks that a method keeps the [`symmetries`] and ranks no offer behind one it dominates.
pub(super) fn promises(
    table: &Table,
    weights: &Weights,
    method: impl Fn(&Table, &Weights) -> Result<Scores, Refusal>,
) -> Result<(), TestCaseError> {
    let ranks = symmetries(table, weights, method)?;
    for (one, better) in table.rows().iter().enumerate() {
        for (two, worse) in table.rows().iter().enumerate() {
            if dominates(better, worse, table.directions()) {
                prop_assert!(ranks[one] <= ranks[two], "a dominated offer is ahead");
            }
        }
    }
    Ok(())
}

/// Checks that the order of offers and criteria does not matter, copies tie, a zero weight is no criterion, equal offers
/// tie, a single offer is answered and units do not matter. Gives the ranks.
pub(super) fn symmetries(
    table: &Table,
    weights: &Weights,
    method: impl Fn(&Table, &Weights) -> Result<Scores, Refusal>,
) -> Result<Vec<u32>, TestCaseError> {
    let (rows, directions) = (table.rows().to_vec(), table.directions().to_vec());
    let solve = |rows: &[Vec<f64>], directions: &[Direction], points: &[f64]| {
        let table = Table::new(rows.to_vec(), directions.to_vec()).unwrap();
        method(&table, &Weights::from_points(points).unwrap()).unwrap()
    };
    let points = weights.shares().to_vec();
    let plain = solve(&rows, &directions, &points);
    let ranks = plain.ranks();
    prop_assert!(plain.values.iter().all(|score| score.is_finite()));

    let turned: Vec<Vec<f64>> = rows.iter().rev().cloned().collect();
    let mut back = solve(&turned, &directions, &points).values;
    back.reverse();
    prop_assert!(close(&back, &plain.values), "the order of offers matters");

    let mirrored: Vec<Vec<f64>> = rows.iter().map(|row| reversed(row)).collect();
    let mirror = solve(&mirrored, &reversed(&directions), &reversed(&points));
    prop_assert!(
        close(&mirror.values, &plain.values),
        "the order of criteria matters"
    );

    let mut copied = rows.clone();
    copied.push(rows[0].clone());
    let with_copy = solve(&copied, &directions, &points).ranks();
    prop_assert_eq!(with_copy[0], with_copy[rows.len()], "a copy does not tie");

    let wider: Vec<Vec<f64>> = rows
        .iter()
        .enumerate()
        .map(|(place, row)| [row.as_slice(), &[1.0 + place as f64]].concat())
        .collect();
    let more = [directions.as_slice(), &[Direction::Min]].concat();
    let zero = solve(&wider, &more, &[points.as_slice(), &[0.0]].concat());
    prop_assert!(
        close(&zero.values, &plain.values),
        "a criterion without weight matters"
    );

    let equal = solve(&vec![rows[0].clone(); 3], &directions, &points);
    prop_assert_eq!(equal.ranks(), [1, 1, 1]);
    let single = solve(&rows[..1], &directions, &points);
    prop_assert!(equal.values[0].is_finite() && single.values[0].is_finite());

    let other_unit: Vec<Vec<f64>> = rows
        .iter()
        .map(|row| row.iter().map(|figure| figure * 8.0).collect())
        .collect();
    prop_assert_eq!(
        &solve(&other_unit, &directions, &points).ranks(),
        &ranks,
        "units matter"
    );

    Ok(ranks)
}

fn reversed<T: Clone>(list: &[T]) -> Vec<T> {
    list.iter().rev().cloned().collect()
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
