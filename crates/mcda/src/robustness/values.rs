//! The additive model on tables as they are given: values to be weighed, higher is better.

use crate::{Direction, Refusal, RefusalKind, Table};

/// The figures of a table turned so that more is better: those of a criterion where less is better change their
/// sign. Units stay as given, so that weights are weights of one unit of each criterion.
pub fn values_as_given(table: &Table) -> Vec<Vec<f64>> {
    let turned = |(figure, direction): (&f64, &Direction)| match direction {
        Direction::Max => *figure,
        Direction::Min => -figure,
    };
    table
        .rows()
        .iter()
        .map(|row| row.iter().zip(table.directions()).map(turned).collect())
        .collect()
}

/// The figures of each criterion on a scale from 0 (worst offer) to 1 (best offer). A criterion on which all offers
/// are equal gives 0 to each.
pub fn values_between_worst_and_best(table: &Table) -> Vec<Vec<f64>> {
    let ranges: Vec<(f64, f64)> = (0..table.criteria())
        .map(|criterion| table.range(criterion))
        .collect();
    let scaled = |(criterion, figure): (usize, &f64)| {
        let (low, high) = ranges[criterion];
        // Halves, so that the width of the widest range is still a finite number.
        let width = 0.5 * high - 0.5 * low;
        if width <= 0.0 {
            return 0.0;
        }
        match table.directions()[criterion] {
            Direction::Max => (0.5 * figure - 0.5 * low) / width,
            Direction::Min => (0.5 * high - 0.5 * figure) / width,
        }
    };
    table
        .rows()
        .iter()
        .map(|row| row.iter().enumerate().map(scaled).collect())
        .collect()
}

/// The natural logarithms of the figures, turned so that more is better: a weighted product ranks as the weighted
/// sum of these (Bridgman 1922).
///
/// # Errors
/// [`RefusalKind::NonPositive`] with the cell.
pub fn values_by_logarithm(table: &Table) -> Result<Vec<Vec<f64>>, Refusal> {
    table.positive()?;
    let turned = |(figure, direction): (&f64, &Direction)| match direction {
        Direction::Max => figure.ln(),
        Direction::Min => -figure.ln(),
    };
    Ok(table
        .rows()
        .iter()
        .map(|row| row.iter().zip(table.directions()).map(turned).collect())
        .collect())
}

/// The weighted sum of each row, in the order of the criteria.
pub(super) fn weighted_sums(values: &[Vec<f64>], weights: &[f64]) -> Vec<f64> {
    values.iter().map(|row| dot(row, weights)).collect()
}

pub(super) fn dot(a: &[f64], b: &[f64]) -> f64 {
    a.iter().zip(b).map(|(a, b)| a * b).sum()
}

/// Refuses values that are no table of so many finite columns.
pub(super) fn check_values(values: &[Vec<f64>], criteria: usize) -> Result<(), Refusal> {
    if values.is_empty() || criteria == 0 {
        let message = "there must be at least one offer and one criterion";
        return Err(Refusal::new(RefusalKind::DimensionMismatch, message));
    }
    for (row, own) in values.iter().enumerate() {
        if own.len() != criteria {
            let message = format!(
                "row {} has {} values for {criteria} weights",
                row + 1,
                own.len()
            );
            return Err(Refusal::new(RefusalKind::DimensionMismatch, message));
        }
        if let Some(column) = own.iter().position(|value| !value.is_finite()) {
            let message = format!("row {}, column {} is no finite number", row + 1, column + 1);
            return Err(Refusal::at(RefusalKind::NotFinite, (row, column), message));
        }
    }
    Ok(())
}
