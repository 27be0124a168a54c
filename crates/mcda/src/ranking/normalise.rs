//! Normalisations: figures in many units brought to one scale, each with the direction it leaves the column in.
//!
//! Every definition of this field stands here once. A normalised table is a [`Table`] again: the formulas that turn costs
//! round leave every column with [`Direction::Max`], the others keep the directions.

use crate::{Direction, Refusal, RefusalKind, Table, Weights};

/// How the figures of a column are brought to one scale. `x` is a figure, the sums and extremes are those of its column.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Normalisation {
    /// The figures as given; directions stay.
    Given,
    /// x / √Σx² (Hwang & Yoon 1981, eq. 2.8); directions stay.
    Vector,
    /// x / Σx (Zavadskas, Kaklauskas & Šarka 1994); directions stay. Figures from 0.
    Share,
    /// x / Σx for gains, (1/x) / Σ(1/x) for costs (Zavadskas & Turskis 2010, eq. 4–6); costs are turned round.
    /// Gains from 0, costs above 0.
    ReciprocalShare,
    /// (x − min) / (max − min), for costs (max − x) / (max − min); costs are turned round (Weitendorf 1976).
    /// In a column of equal figures every offer is the best and has 1.
    MinMax,
    /// x / max, for costs 1 − x / max; costs are turned round (Hwang & Yoon 1981, eq. 2.9–2.10). Figures from 0.
    Max,
    /// x / max for gains, min / x for costs; costs are turned round (Hwang & Yoon 1981, eq. 2.9 and 2.11). Gains from 0,
    /// costs above 0.
    LinearRatio,
}

/// Brings every column to one scale. A column of zeros, where the sum or the largest figure is no divisor, has every offer
/// at its best: 1 for the formulas with an extreme, equal shares for those with a sum, 0 for [`Normalisation::Vector`].
///
/// # Errors
/// [`RefusalKind::Negative`] or [`RefusalKind::NonPositive`] with the first cell that the formula has no meaning for.
pub fn normalise(table: &Table, by: Normalisation) -> Result<Table, Refusal> {
    check_signs(table, by)?;
    let keeps = matches!(
        by,
        Normalisation::Given | Normalisation::Vector | Normalisation::Share
    );
    let mut rows = vec![Vec::with_capacity(table.criteria()); table.offers()];
    for (criterion, direction) in table.directions().iter().enumerate() {
        let column: Vec<f64> = table.column(criterion).collect();
        let turned = match by {
            Normalisation::Given => column,
            Normalisation::Vector => by_length(&column),
            Normalisation::Share => by_sum(&column),
            Normalisation::ReciprocalShare if *direction == Direction::Min => {
                by_sum(&by_smallest(&column))
            }
            Normalisation::ReciprocalShare => by_sum(&column),
            Normalisation::MinMax => {
                by_range(&column, *direction).unwrap_or_else(|| vec![1.0; column.len()])
            }
            Normalisation::Max if *direction == Direction::Min => by_largest(&column, 0.0)
                .into_iter()
                .map(|share| 1.0 - share)
                .collect(),
            Normalisation::Max => by_largest(&column, 1.0),
            Normalisation::LinearRatio if *direction == Direction::Min => by_smallest(&column),
            Normalisation::LinearRatio => by_largest(&column, 1.0),
        };
        for (row, figure) in rows.iter_mut().zip(turned) {
            row.push(figure);
        }
    }
    let directions = if keeps {
        table.directions().to_vec()
    } else {
        vec![Direction::Max; table.criteria()]
    };
    Table::new(rows, directions)
}

/// How far each figure of a column is from its worst, as a share of the column’s range: 1 for the best, 0 for the worst.
/// None where all figures are equal.
pub(crate) fn by_range(column: &[f64], direction: Direction) -> Option<Vec<f64>> {
    let low = column.iter().copied().fold(f64::INFINITY, f64::min);
    let high = column.iter().copied().fold(f64::NEG_INFINITY, f64::max);
    if low >= high {
        return None;
    }
    // Halves keep the difference of two huge figures finite; a half of a figure that large is exact.
    let half = if (high - low).is_finite() { 1.0 } else { 0.5 };
    let range = high * half - low * half;
    let share = |figure: &f64| match direction {
        Direction::Max => (figure * half - low * half) / range,
        Direction::Min => (high * half - figure * half) / range,
    };
    Some(column.iter().map(share).collect())
}

/// The figures times the weights of their criteria.
pub(crate) fn weighted(rows: &[Vec<f64>], weights: &Weights) -> Vec<Vec<f64>> {
    rows.iter()
        .map(|row| {
            row.iter()
                .zip(weights.shares())
                .map(|(figure, weight)| figure * weight)
                .collect()
        })
        .collect()
}

/// Refuses weights for another number of criteria than the table has.
///
/// # Errors
/// [`RefusalKind::DimensionMismatch`].
pub(crate) fn weights_fit(table: &Table, weights: &Weights) -> Result<(), Refusal> {
    let (found, wanted) = (weights.shares().len(), table.criteria());
    if found == wanted {
        return Ok(());
    }
    let message = format!("{found} weights for {wanted} criteria");
    Err(Refusal::new(RefusalKind::DimensionMismatch, message))
}

fn check_signs(table: &Table, by: Normalisation) -> Result<(), Refusal> {
    match by {
        Normalisation::Given | Normalisation::Vector | Normalisation::MinMax => Ok(()),
        Normalisation::Share | Normalisation::Max => table.not_negative(),
        Normalisation::ReciprocalShare | Normalisation::LinearRatio => {
            for (row, answers) in table.rows().iter().enumerate() {
                for (column, (answer, direction)) in
                    answers.iter().zip(table.directions()).enumerate()
                {
                    let (kind, rule) = match direction {
                        Direction::Max if *answer < 0.0 => {
                            (RefusalKind::Negative, "must not be below zero")
                        }
                        Direction::Min if *answer <= 0.0 => (
                            RefusalKind::NonPositive,
                            "must be above zero, since it divides",
                        ),
                        _ => continue,
                    };
                    let message =
                        format!("row {}, column {}: {answer} {rule}", row + 1, column + 1);
                    return Err(Refusal::at(kind, (row, column), message));
                }
            }
            Ok(())
        }
    }
}

/// The largest absolute figure, by which sums are scaled so that they cannot overflow.
fn magnitude(column: &[f64]) -> f64 {
    column
        .iter()
        .fold(0.0, |most: f64, one| most.max(one.abs()))
}

fn by_length(column: &[f64]) -> Vec<f64> {
    let most = magnitude(column);
    if most == 0.0 {
        return column.to_vec();
    }
    let squares: f64 = column.iter().map(|one| (one / most) * (one / most)).sum();
    let length = squares.sqrt();
    column.iter().map(|one| one / most / length).collect()
}

fn by_sum(column: &[f64]) -> Vec<f64> {
    let most = magnitude(column);
    if most == 0.0 {
        return vec![1.0 / column.len() as f64; column.len()];
    }
    let sum: f64 = column.iter().map(|one| one / most).sum();
    column.iter().map(|one| one / most / sum).collect()
}

fn by_largest(column: &[f64], if_all_zero: f64) -> Vec<f64> {
    let most = magnitude(column);
    let share = |one: &f64| if most == 0.0 { if_all_zero } else { one / most };
    column.iter().map(share).collect()
}

fn by_smallest(column: &[f64]) -> Vec<f64> {
    let least = column.iter().copied().fold(f64::INFINITY, f64::min);
    column.iter().map(|one| least / one).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use Direction::{Max, Min};
    use proptest::prelude::*;

    const ALL: [Normalisation; 7] = [
        Normalisation::Given,
        Normalisation::Vector,
        Normalisation::Share,
        Normalisation::ReciprocalShare,
        Normalisation::MinMax,
        Normalisation::Max,
        Normalisation::LinearRatio,
    ];

    fn table(rows: &[[f64; 2]], directions: [Direction; 2]) -> Table {
        let rows = rows.iter().map(|row| row.to_vec()).collect();
        Table::new(rows, directions.to_vec()).unwrap()
    }

    fn figures(by: Normalisation) -> Vec<Vec<f64>> {
        let offers = table(&[[4.0, 2.0], [3.0, 4.0]], [Max, Min]);
        normalise(&offers, by).unwrap().rows().to_vec()
    }

    #[test]
    fn each_formula_gives_its_figures() {
        let close = |by: Normalisation, expected: [[f64; 2]; 2]| {
            for (found, wanted) in figures(by).iter().flatten().zip(expected.iter().flatten()) {
                assert!((found - wanted).abs() < 1e-15, "{by:?}: {found}, {wanted}");
            }
        };
        let root = 20f64.sqrt();
        close(Normalisation::Given, [[4.0, 2.0], [3.0, 4.0]]);
        close(
            Normalisation::Vector,
            [[0.8, 2.0 / root], [0.6, 4.0 / root]],
        );
        close(
            Normalisation::Share,
            [[4.0 / 7.0, 1.0 / 3.0], [3.0 / 7.0, 2.0 / 3.0]],
        );
        close(
            Normalisation::ReciprocalShare,
            [[4.0 / 7.0, 2.0 / 3.0], [3.0 / 7.0, 1.0 / 3.0]],
        );
        close(Normalisation::MinMax, [[1.0, 1.0], [0.0, 0.0]]);
        close(Normalisation::Max, [[1.0, 0.5], [0.75, 0.0]]);
        close(Normalisation::LinearRatio, [[1.0, 1.0], [0.75, 0.5]]);
    }

    #[test]
    fn only_formulas_that_turn_costs_round_change_the_directions() {
        let offers = table(&[[4.0, 2.0], [3.0, 4.0]], [Max, Min]);
        for by in ALL {
            let keeps = matches!(
                by,
                Normalisation::Given | Normalisation::Vector | Normalisation::Share
            );
            let expected = if keeps { [Max, Min] } else { [Max, Max] };
            assert_eq!(normalise(&offers, by).unwrap().directions(), expected);
        }
    }

    #[test]
    fn a_figure_without_meaning_is_refused_with_its_cell() {
        let refusal = |rows: &[[f64; 2]], by| {
            let refusal = normalise(&table(rows, [Max, Min]), by).unwrap_err();
            (refusal.kind, refusal.cell)
        };
        let zero_cost = [[0.0, 1.0], [1.0, 0.0]];
        let negative_gain = [[1.0, 1.0], [-1.0, 2.0]];
        for by in [Normalisation::LinearRatio, Normalisation::ReciprocalShare] {
            assert_eq!(
                refusal(&zero_cost, by),
                (RefusalKind::NonPositive, Some((1, 1)))
            );
            assert_eq!(
                refusal(&negative_gain, by),
                (RefusalKind::Negative, Some((1, 0)))
            );
        }
        for by in [Normalisation::Share, Normalisation::Max] {
            assert_eq!(
                refusal(&negative_gain, by),
                (RefusalKind::Negative, Some((1, 0)))
            );
        }
    }

    #[test]
    fn huge_figures_do_not_overflow() {
        let huge = table(&[[f64::MAX, -f64::MAX], [-f64::MAX, f64::MAX]], [Max, Min]);
        let by_range = normalise(&huge, Normalisation::MinMax).unwrap();
        assert_eq!(by_range.rows(), [[1.0, 1.0], [0.0, 0.0]]);
        let long = normalise(&huge, Normalisation::Vector).unwrap();
        assert!((long.rows()[0][0] - 0.5f64.sqrt()).abs() < 1e-15);
    }

    #[test]
    fn a_column_of_zeros_is_equal_for_all() {
        let nothing = table(&[[0.0, 1.0], [0.0, 1.0]], [Max, Min]);
        for by in ALL {
            let rows = normalise(&nothing, by).unwrap().rows().to_vec();
            assert_eq!(rows[0], rows[1]);
        }
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(64))]
        #[test]
        fn a_change_of_units_changes_nothing(
            rows in prop::collection::vec([0.1f64..10.0, 0.1f64..10.0], 1..6),
            unit in 0.01f64..100.0,
        ) {
            let other: Vec<[f64; 2]> = rows.iter().map(|row| [row[0] * unit, row[1] * unit]).collect();
            for by in ALL.into_iter().skip(1) {
                let before = normalise(&table(&rows, [Max, Min]), by).unwrap();
                let after = normalise(&table(&other, [Max, Min]), by).unwrap();
                for (one, two) in before.rows().iter().flatten().zip(after.rows().iter().flatten()) {
                    prop_assert!((one - two).abs() < 1e-9);
                }
            }
        }
    }
}
