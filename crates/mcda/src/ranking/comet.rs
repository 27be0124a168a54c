//! COMET: an expert ranks characteristic objects, and offers are placed between them.

use crate::{Refusal, RefusalKind, Scores, TIE_TOLERANCE, Table};

/// More objects than this no expert ranks.
const MOST_OBJECTS: usize = 100_000;

/// COMET with its steps.
#[derive(Debug, Clone, PartialEq)]
pub struct Comet {
    /// The characteristic objects, as [`characteristic_objects`] lists them.
    pub objects: Vec<Vec<f64>>,
    /// The preference of each object, in equal steps from 0 for the worst to 1 for the best.
    pub preferences: Vec<f64>,
    /// The preference of each offer, from 0 to 1; the highest is best.
    pub scores: Scores,
}

/// Every combination of the characteristic values, the last criterion changing first.
///
/// # Errors
/// [`RefusalKind::DimensionMismatch`] without criteria; [`RefusalKind::NotFinite`] for a value that is none, with criterion and
/// place as the cell; [`RefusalKind::InconsistentInput`] for fewer than two values, values that do not ascend, or more
/// objects than 100,000.
pub fn characteristic_objects(values: &[Vec<f64>]) -> Result<Vec<Vec<f64>>, Refusal> {
    if values.is_empty() {
        let message = "there are no characteristic values";
        return Err(Refusal::new(RefusalKind::DimensionMismatch, message));
    }
    for (criterion, values) in values.iter().enumerate() {
        if let Some(place) = values.iter().position(|value| !value.is_finite()) {
            let message = format!(
                "a characteristic value of criterion {} is no finite number",
                criterion + 1
            );
            return Err(Refusal::at(
                RefusalKind::NotFinite,
                (criterion, place),
                message,
            ));
        }
        // Half the step must be above zero, since it divides.
        let ascends = values
            .windows(2)
            .all(|pair| pair[1] * 0.5 - pair[0] * 0.5 > 0.0);
        if values.len() < 2 || !ascends {
            let message = format!(
                "criterion {} needs two or more characteristic values that ascend",
                criterion + 1
            );
            return Err(Refusal::new(RefusalKind::InconsistentInput, message));
        }
    }
    let count = values
        .iter()
        .try_fold(1usize, |count, values| count.checked_mul(values.len()));
    if count.is_none_or(|count| count > MOST_OBJECTS) {
        let message = format!("there are more than {MOST_OBJECTS} characteristic objects");
        return Err(Refusal::new(RefusalKind::InconsistentInput, message));
    }
    let mut objects = vec![Vec::new()];
    for values in values {
        objects = objects
            .iter()
            .flat_map(|object: &Vec<f64>| {
                values
                    .iter()
                    .map(|value| [object.as_slice(), &[*value]].concat())
            })
            .collect();
    }
    Ok(objects)
}

/// COMET: the preference of an offer is the mean of the preferences of the characteristic objects around it, weighted by the
/// product of its triangular memberships (Sałabun 2015, steps 1–5). `values` are the characteristic values of each criterion,
/// ascending and in its units; `worth` says how the expert orders the objects, the highest being the best. Only the order
/// counts: objects within [`TIE_TOLERANCE`] are equal, and the steps between the others are made equal.
///
/// No score depends on another offer. An offer ranks below one that it dominates only if the expert prefers an object to one
/// that dominates it.
///
/// # Errors
/// Those of [`characteristic_objects`]; [`RefusalKind::DimensionMismatch`] for values of another number of criteria or another
/// number of worths than objects; [`RefusalKind::NotFinite`] for a worth; [`RefusalKind::OutOfBounds`] with the cell for a
/// figure outside the characteristic values.
pub fn comet(table: &Table, values: &[Vec<f64>], worth: &[f64]) -> Result<Comet, Refusal> {
    if values.len() != table.criteria() {
        let message = format!(
            "characteristic values of {} for {} criteria",
            values.len(),
            table.criteria()
        );
        return Err(Refusal::new(RefusalKind::DimensionMismatch, message));
    }
    let objects = characteristic_objects(values)?;
    if worth.len() != objects.len() {
        let message = format!(
            "{} judgements for {} characteristic objects",
            worth.len(),
            objects.len()
        );
        return Err(Refusal::new(RefusalKind::DimensionMismatch, message));
    }
    if let Some(place) = worth.iter().position(|worth| !worth.is_finite()) {
        let message = format!("the judgement of object {} is no finite number", place + 1);
        return Err(Refusal::at(RefusalKind::NotFinite, (0, place), message));
    }
    for (row, figures) in table.rows().iter().enumerate() {
        let outside = |(figure, values): (&f64, &Vec<f64>)| {
            *figure < values[0] || *figure > values[values.len() - 1]
        };
        if let Some(column) = figures.iter().zip(values).position(outside) {
            let message = format!(
                "row {}, column {}: {} is outside the characteristic values",
                row + 1,
                column + 1,
                figures[column]
            );
            return Err(Refusal::at(
                RefusalKind::OutOfBounds,
                (row, column),
                message,
            ));
        }
    }
    let preferences = equal_steps(worth);
    let scores = table
        .rows()
        .iter()
        .map(|row| between(row, values, &preferences))
        .collect();
    Ok(Comet {
        objects,
        preferences,
        scores: Scores::highest(scores),
    })
}

/// Worths brought to equal steps from 0 to 1. Where all are equal nothing is worse than the best, and each has 1.
fn equal_steps(worth: &[f64]) -> Vec<f64> {
    let mut order: Vec<usize> = (0..worth.len()).collect();
    order.sort_by(|a, b| worth[*a].total_cmp(&worth[*b]));
    let mut levels = vec![0u32; worth.len()];
    let (mut level, mut start) = (0u32, f64::NEG_INFINITY);
    for (place, &object) in order.iter().enumerate() {
        if place > 0 && worth[object] - start > TIE_TOLERANCE {
            level += 1;
        }
        if place == 0 || worth[object] - start > TIE_TOLERANCE {
            start = worth[object];
        }
        levels[object] = level;
    }
    let step = |found: &u32| {
        if level == 0 {
            1.0
        } else {
            f64::from(*found) / f64::from(level)
        }
    };
    levels.iter().map(step).collect()
}

/// The preference at a point: the preferences of the objects, each times the memberships of the point in its values.
fn between(row: &[f64], values: &[Vec<f64>], preferences: &[f64]) -> f64 {
    // One criterion after the other from the last is interpolated away, which sums the same products in another order.
    let mut left = preferences.to_vec();
    for (figure, values) in row.iter().zip(values).rev() {
        let upper = values.iter().position(|value| figure <= value);
        let upper = upper.unwrap_or(values.len() - 1).max(1);
        let (low, high) = (values[upper - 1], values[upper]);
        let share = (figure * 0.5 - low * 0.5) / (high * 0.5 - low * 0.5);
        left = left
            .chunks(values.len())
            .map(|along| (1.0 - share) * along[upper - 1] + share * along[upper])
            .collect();
    }
    left[0]
}

#[cfg(test)]
mod tests {
    use super::super::samples::{self, close};
    use super::*;
    use crate::Direction::{Max, Min};
    use proptest::prelude::*;

    fn three_by_two() -> Vec<Vec<f64>> {
        vec![vec![0.0, 5.0, 10.0], vec![0.0, 1.0]]
    }

    #[test]
    fn objects_are_all_combinations_with_the_last_criterion_changing_first() {
        let objects = characteristic_objects(&three_by_two()).unwrap();

        assert_eq!(objects[..3], [[0.0, 0.0], [0.0, 1.0], [5.0, 0.0]]);
        assert_eq!(objects.len(), 6);
    }

    #[test]
    fn an_offer_at_an_object_has_its_preference_and_one_in_the_middle_the_mean() {
        let table = samples::table(&[&[5.0, 1.0], &[7.5, 0.5], &[10.0, 1.0]], &[Max, Min]);
        let found = comet(&table, &three_by_two(), &[3.0, 0.0, 30.0, 2.0, 99.0, 2.0]).unwrap();

        assert_eq!(found.preferences, [0.5, 0.0, 0.75, 0.25, 1.0, 0.25]);
        assert!(close(&found.scores.values, &[0.25, 0.5625, 0.25]));
    }

    #[test]
    fn objects_that_are_all_equal_leave_no_offer_behind() {
        let table = samples::table(&[&[5.0, 1.0], &[7.5, 0.5]], &[Max, Min]);
        let found = comet(&table, &three_by_two(), &[0.3; 6]).unwrap();

        assert_eq!(found.scores.ranks(), [1, 1]);
    }

    #[test]
    fn what_does_not_fit_is_refused() {
        let table = samples::table(&[&[5.0, 1.0], &[7.5, 2.0]], &[Max, Min]);
        let refusal = |values: &[Vec<f64>], worth: &[f64]| {
            let refusal = comet(&table, values, worth).unwrap_err();
            (refusal.kind, refusal.cell)
        };
        let five = |second: Vec<f64>| [vec![0.0, 10.0], second];

        assert_eq!(
            refusal(&three_by_two(), &[0.0; 6]),
            (RefusalKind::OutOfBounds, Some((1, 1)))
        );
        assert_eq!(
            refusal(&three_by_two(), &[0.0; 5]),
            (RefusalKind::DimensionMismatch, None)
        );
        assert_eq!(
            refusal(&three_by_two()[..1], &[0.0; 3]),
            (RefusalKind::DimensionMismatch, None)
        );
        assert_eq!(
            refusal(&three_by_two(), &[f64::NAN; 6]),
            (RefusalKind::NotFinite, Some((0, 0)))
        );
        assert_eq!(
            refusal(&five(vec![2.0]), &[0.0; 2]),
            (RefusalKind::InconsistentInput, None)
        );
        assert_eq!(
            refusal(&five(vec![2.0, 2.0]), &[0.0; 4]),
            (RefusalKind::InconsistentInput, None)
        );
        assert_eq!(
            refusal(&five(vec![0.0, f64::NAN]), &[0.0; 4]),
            (RefusalKind::NotFinite, Some((1, 1)))
        );
        let many = vec![vec![0.0, 1.0]; 40];
        assert_eq!(
            characteristic_objects(&many).unwrap_err().kind,
            RefusalKind::InconsistentInput
        );
        assert_eq!(
            characteristic_objects(&[]).unwrap_err().kind,
            RefusalKind::DimensionMismatch
        );
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(64))]
        #[test]
        fn an_expert_who_respects_dominance_is_followed_in_it(
            rows in prop::collection::vec(prop::collection::vec(0.0f64..=1.0, 3), 1..6),
            weights in prop::collection::vec(0.1f64..1.0, 3),
            gain in 0.0f64..0.5,
        ) {
            let values = vec![vec![-0.5, 0.3, 1.5]; 3];
            let objects = characteristic_objects(&values).unwrap();
            let sum = |object: &Vec<f64>| object.iter().zip(&weights).map(|(a, b)| a * b).sum();
            let worth: Vec<f64> = objects.iter().map(sum).collect();
            let solve = |rows: &[Vec<f64>]| {
                let table = Table::new(rows.to_vec(), vec![Max; 3]).unwrap();
                comet(&table, &values, &worth).unwrap().scores.values
            };
            let better: Vec<Vec<f64>> = rows.iter().map(|row| row.iter().map(|one| one + gain).collect()).collect();
            let (before, after) = (solve(&rows), solve(&better));
            for (one, two) in before.iter().zip(&after) {
                prop_assert!((0.0..=1.0 + 1e-12).contains(one));
                prop_assert!(two >= &(one - 1e-12));
            }

            let turned: Vec<Vec<f64>> = rows.iter().rev().cloned().collect();
            let mut back = solve(&turned);
            back.reverse();
            prop_assert_eq!(back, before.clone());
            let same = solve(&vec![rows[0].clone(); 3]);
            prop_assert_eq!(same, vec![before[0]; 3]);
        }
    }
}
