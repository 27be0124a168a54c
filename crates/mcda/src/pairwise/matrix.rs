//! Judgements in pairs, checked: square, positive, ones on the diagonal, each judgement the inverse of its opposite.

use crate::{Refusal, RefusalKind};

/// How far the product of a judgement and its opposite may be from 1, and the diagonal too. It lets through geometric
/// means and printed decimals of many digits, whose inverses do not multiply to exactly 1.
pub const RECIPROCAL_TOLERANCE: f64 = 1e-6;

/// The strongest judgement that is taken; beyond it, and below its inverse, figures would lose their digits.
pub const LARGEST_JUDGEMENT: f64 = 1e12;

/// How many times each item (row) is preferred to each other (column): positive, reciprocal, ones on the diagonal
/// (Saaty 1977, J. Math. Psychology 15, section 2).
#[derive(Debug, Clone, PartialEq)]
pub struct PairwiseMatrix {
    rows: Vec<Vec<f64>>,
}

impl PairwiseMatrix {
    /// Builds the matrix from its rows.
    ///
    /// # Errors
    /// [`RefusalKind::DimensionMismatch`] without a row; [`RefusalKind::NotSquare`]; and with the cell
    /// [`RefusalKind::NotFinite`], [`RefusalKind::NonPositive`], [`RefusalKind::OutOfBounds`] beyond
    /// [`LARGEST_JUDGEMENT`], [`RefusalKind::Diagonal`] and [`RefusalKind::NonReciprocal`] (the cell above the diagonal).
    pub fn new(rows: Vec<Vec<f64>>) -> Result<Self, Refusal> {
        check_square(&rows)?;
        for (row, judgements) in rows.iter().enumerate() {
            for (column, judgement) in judgements.iter().enumerate() {
                check_judgement(*judgement, (row, column))?;
            }
        }
        for (place, judgements) in rows.iter().enumerate() {
            if (judgements[place] - 1.0).abs() > RECIPROCAL_TOLERANCE {
                return Err(diagonal(place));
            }
        }
        let broken: Vec<(usize, usize)> = pairs(rows.len())
            .filter(|(row, column)| !are_inverse(rows[*row][*column], rows[*column][*row]))
            .collect();
        match broken.first() {
            Some(first) => Err(not_reciprocal(*first, &broken)),
            None => Ok(Self { rows }),
        }
    }

    /// The matrix of judgements that agree fully with priorities: each judgement is the ratio of two priorities.
    ///
    /// # Errors
    /// [`RefusalKind::DimensionMismatch`] without a priority, [`RefusalKind::NotFinite`], [`RefusalKind::NonPositive`]
    /// or [`RefusalKind::OutOfBounds`] with the cell of a ratio.
    pub fn from_priorities(priorities: &[f64]) -> Result<Self, Refusal> {
        let row = |one: &f64| priorities.iter().map(|other| one / other).collect();
        Self::new(priorities.iter().map(row).collect())
    }

    /// The number of items compared.
    pub fn items(&self) -> usize {
        self.rows.len()
    }

    /// The judgements, one row per item.
    pub fn rows(&self) -> &[Vec<f64>] {
        &self.rows
    }

    /// Refuses the first judgement outside Saaty’s scale from 1/9 to 9, or outside another scale with this highest step.
    ///
    /// # Errors
    /// [`RefusalKind::BadScale`] with the cell.
    pub fn within_scale(&self, highest: f64) -> Result<(), Refusal> {
        let bound = highest * (1.0 + RECIPROCAL_TOLERANCE);
        for (row, column) in pairs(self.items()) {
            let judgement = self.rows[row][column];
            if judgement > bound || judgement < 1.0 / bound {
                let message = format!(
                    "row {}, column {}: {judgement} is not on the scale from 1/{highest} to {highest}",
                    row + 1,
                    column + 1
                );
                return Err(Refusal::at(RefusalKind::BadScale, (row, column), message));
            }
        }
        Ok(())
    }

    /// Keeps rows that are known to be reciprocal, since they were computed to be.
    pub(super) fn trusted(rows: Vec<Vec<f64>>) -> Self {
        Self { rows }
    }
}

/// The pairs above the diagonal, row by row.
pub(super) fn pairs(items: usize) -> impl Iterator<Item = (usize, usize)> {
    (0..items).flat_map(move |row| (row + 1..items).map(move |column| (row, column)))
}

/// Refuses rows that are none or no square.
pub(super) fn check_square<T>(rows: &[Vec<T>]) -> Result<(), Refusal> {
    if rows.is_empty() {
        let message = "there must be at least one item to compare";
        return Err(Refusal::new(RefusalKind::DimensionMismatch, message));
    }
    match rows.iter().find(|row| row.len() != rows.len()) {
        Some(row) => {
            let message = format!("a row has {} figures for {} rows", row.len(), rows.len());
            Err(Refusal::new(RefusalKind::NotSquare, message))
        }
        None => Ok(()),
    }
}

/// Refuses a judgement that is no finite number above zero within the bounds.
pub(super) fn check_judgement(judgement: f64, cell: (usize, usize)) -> Result<(), Refusal> {
    let refused = |kind, rule: &str| {
        let (row, column) = (cell.0 + 1, cell.1 + 1);
        let message = format!("row {row}, column {column}: {judgement} {rule}");
        Err(Refusal::at(kind, cell, message))
    };
    if !judgement.is_finite() {
        return refused(RefusalKind::NotFinite, "is no finite number");
    }
    if judgement <= 0.0 {
        return refused(RefusalKind::NonPositive, "must be above zero");
    }
    let bound = LARGEST_JUDGEMENT * (1.0 + RECIPROCAL_TOLERANCE);
    if judgement > bound || judgement < 1.0 / bound {
        return refused(RefusalKind::OutOfBounds, "is too strong a preference");
    }
    Ok(())
}

/// Whether a judgement and its opposite agree.
pub(super) fn are_inverse(judgement: f64, opposite: f64) -> bool {
    (judgement * opposite - 1.0).abs() <= RECIPROCAL_TOLERANCE
}

/// The refusal of a place on the diagonal.
pub(super) fn diagonal(place: usize) -> Refusal {
    let message = format!("row {0}, column {0} of the diagonal is not 1", place + 1);
    Refusal::at(RefusalKind::Diagonal, (place, place), message)
}

/// The refusal of judgements that do not agree with their opposites.
pub(super) fn not_reciprocal(first: (usize, usize), broken: &[(usize, usize)]) -> Refusal {
    let listed: Vec<String> = broken
        .iter()
        .map(|(row, column)| format!("({}, {})", row + 1, column + 1))
        .collect();
    let message = format!(
        "a judgement is not the inverse of its opposite at {}",
        listed.join(", ")
    );
    Refusal::at(RefusalKind::NonReciprocal, first, message)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn refused(rows: &[&[f64]]) -> (RefusalKind, Option<(usize, usize)>) {
        let rows = rows.iter().map(|row| row.to_vec()).collect();
        let refusal = PairwiseMatrix::new(rows).unwrap_err();
        (refusal.kind, refusal.cell)
    }

    #[test]
    fn each_kind_of_wrong_matrix_is_refused_with_its_cell() {
        assert_eq!(refused(&[]), (RefusalKind::DimensionMismatch, None));
        assert_eq!(refused(&[&[1.0, 2.0]]), (RefusalKind::NotSquare, None));
        assert_eq!(
            refused(&[&[1.0, f64::NAN], &[1.0, 1.0]]),
            (RefusalKind::NotFinite, Some((0, 1)))
        );
        assert_eq!(
            refused(&[&[1.0, f64::INFINITY], &[0.0, 1.0]]),
            (RefusalKind::NotFinite, Some((0, 1)))
        );
        assert_eq!(
            refused(&[&[1.0, 2.0], &[0.0, 1.0]]),
            (RefusalKind::NonPositive, Some((1, 0)))
        );
        assert_eq!(
            refused(&[&[1.0, -2.0], &[-0.5, 1.0]]),
            (RefusalKind::NonPositive, Some((0, 1)))
        );
        assert_eq!(
            refused(&[&[1.0, 1e200], &[1e-200, 1.0]]),
            (RefusalKind::OutOfBounds, Some((0, 1)))
        );
        assert_eq!(
            refused(&[&[1.0, 2.0], &[0.5, 2.0]]),
            (RefusalKind::Diagonal, Some((1, 1)))
        );
    }

    #[test]
    fn every_pair_that_contradicts_its_opposite_is_named() {
        let rows = vec![
            vec![1.0, 3.0, 5.0],
            vec![1.0 / 3.0, 1.0, 2.0],
            vec![0.3, 0.6, 1.0],
        ];

        let refusal = PairwiseMatrix::new(rows).unwrap_err();

        assert_eq!(refusal.kind, RefusalKind::NonReciprocal);
        assert_eq!(refusal.cell, Some((0, 2)));
        assert!(refusal.message.ends_with("(1, 3), (2, 3)"));
    }

    #[test]
    fn inverses_that_are_rounded_are_let_through() {
        // 1 ÷ 49 is not the exact inverse of 49 as a binary number: 49 × (1 ÷ 49) falls short of 1.
        let rows = vec![vec![1.0, 49.0], vec![1.0 / 49.0, 1.0]];

        assert!(PairwiseMatrix::new(rows).is_ok());
    }

    #[test]
    fn a_judgement_off_the_scale_is_refused_with_its_cell() {
        let matrix = PairwiseMatrix::from_priorities(&[10.0, 5.0, 1.0]).unwrap();

        let refusal = matrix.within_scale(9.0).unwrap_err();

        assert_eq!(
            (refusal.kind, refusal.cell),
            (RefusalKind::BadScale, Some((0, 2)))
        );
        assert!(matrix.within_scale(10.0).is_ok());
    }
}
