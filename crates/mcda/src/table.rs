//! What offers answer on criteria, as given: any finite numbers, with the direction of preference in the type.

use crate::{Refusal, RefusalKind};

/// Whether more or less of a criterion is better.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Direction {
    /// More is better.
    Max,
    /// Less is better.
    Min,
}

/// Offers (rows) on criteria (columns): finite numbers in the units they were given in, and a direction per criterion.
#[derive(Debug, Clone, PartialEq)]
pub struct Table {
    rows: Vec<Vec<f64>>,
    directions: Vec<Direction>,
}

impl Table {
    /// Builds the table.
    ///
    /// # Errors
    /// [`RefusalKind::DimensionMismatch`] without an offer or a criterion, or when a row has another length than the
    /// directions; [`RefusalKind::NotFinite`] with the cell.
    pub fn new(rows: Vec<Vec<f64>>, directions: Vec<Direction>) -> Result<Self, Refusal> {
        if rows.is_empty() || directions.is_empty() {
            let message = "there must be at least one offer and one criterion";
            return Err(Refusal::new(RefusalKind::DimensionMismatch, message));
        }
        for (row, answers) in rows.iter().enumerate() {
            if answers.len() != directions.len() {
                let message = format!(
                    "row {} has {} figures for {} criteria",
                    row + 1,
                    answers.len(),
                    directions.len()
                );
                return Err(Refusal::new(RefusalKind::DimensionMismatch, message));
            }
            if let Some(column) = answers.iter().position(|answer| !answer.is_finite()) {
                let message = format!("row {}, column {} is no finite number", row + 1, column + 1);
                return Err(Refusal::at(RefusalKind::NotFinite, (row, column), message));
            }
        }
        Ok(Self { rows, directions })
    }

    /// The number of offers.
    pub fn offers(&self) -> usize {
        self.rows.len()
    }

    /// The number of criteria.
    pub fn criteria(&self) -> usize {
        self.directions.len()
    }

    /// The answers, one row per offer.
    pub fn rows(&self) -> &[Vec<f64>] {
        &self.rows
    }

    /// The directions, one per criterion.
    pub fn directions(&self) -> &[Direction] {
        &self.directions
    }

    /// The answers on one criterion, in the order of the offers.
    pub fn column(&self, criterion: usize) -> impl Iterator<Item = f64> + Clone + '_ {
        self.rows.iter().map(move |row| row[criterion])
    }

    /// The smallest and the largest answer on one criterion.
    pub fn range(&self, criterion: usize) -> (f64, f64) {
        let low = self.column(criterion).fold(f64::INFINITY, f64::min);
        let high = self.column(criterion).fold(f64::NEG_INFINITY, f64::max);
        (low, high)
    }

    /// Refuses the first figure that is not above zero, for methods that divide by it or take its logarithm.
    ///
    /// # Errors
    /// [`RefusalKind::NonPositive`] with the cell.
    pub fn positive(&self) -> Result<(), Refusal> {
        self.each(RefusalKind::NonPositive, "must be above zero", |answer| {
            answer > 0.0
        })
    }

    /// Refuses the first figure below zero.
    ///
    /// # Errors
    /// [`RefusalKind::Negative`] with the cell.
    pub fn not_negative(&self) -> Result<(), Refusal> {
        self.each(RefusalKind::Negative, "must not be below zero", |answer| {
            answer >= 0.0
        })
    }

    fn each(
        &self,
        kind: RefusalKind,
        rule: &str,
        holds: impl Fn(f64) -> bool,
    ) -> Result<(), Refusal> {
        for (row, answers) in self.rows.iter().enumerate() {
            if let Some(column) = answers.iter().position(|answer| !holds(*answer)) {
                let message = format!(
                    "row {}, column {}: {} {rule}",
                    row + 1,
                    column + 1,
                    answers[column]
                );
                return Err(Refusal::at(kind, (row, column), message));
            }
        }
        Ok(())
    }
}

/// The scores of a ranking method, with the direction in which they are read.
#[derive(Debug, Clone, PartialEq)]
pub struct Scores {
    /// One score per offer.
    pub values: Vec<f64>,
    /// Whether the highest or the lowest score is best.
    pub best: Direction,
}

impl Scores {
    /// Scores of which the highest is best.
    pub fn highest(values: Vec<f64>) -> Self {
        Self {
            values,
            best: Direction::Max,
        }
    }

    /// Scores of which the lowest is best.
    pub fn lowest(values: Vec<f64>) -> Self {
        Self {
            values,
            best: Direction::Min,
        }
    }

    /// Competition ranks from 1; offers within [`crate::TIE_TOLERANCE`] of the best of their group share a rank.
    pub fn ranks(&self) -> Vec<u32> {
        match self.best {
            Direction::Max => crate::competition_ranks(&self.values),
            Direction::Min => {
                let turned: Vec<f64> = self.values.iter().map(|value| -value).collect();
                crate::competition_ranks(&turned)
            }
        }
    }

    /// The rows from best to worst; offers that tie stay in the order given.
    pub fn order(&self) -> Vec<usize> {
        let ranks = self.ranks();
        let mut order: Vec<usize> = (0..ranks.len()).collect();
        order.sort_by_key(|row| ranks[*row]);
        order
    }
}
