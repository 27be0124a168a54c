//! CRITIC: spread of a criterion times its conflict with the others. A diagnostic of the data, never a preference.

use super::columns::{check_freedom, deviation, min_max, shares};
use crate::{Refusal, TIE_TOLERANCE, Table};

/// How the agreement of two criteria is measured.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Correlation {
    /// Pearson’s correlation of the scaled answers.
    Pearson,
    /// Spearman’s correlation: that of the ranks, equals at their middle rank.
    Spearman,
}

/// The answer of CRITIC.
#[derive(Debug, Clone, PartialEq)]
pub struct Critic {
    /// The standard deviation of each criterion after scaling to 0..1; 0 where all answers are the same.
    pub deviations: Vec<f64>,
    /// The correlation of each criterion with each; undefined where either does not vary.
    pub correlations: Vec<Vec<Option<f64>>>,
    /// What each criterion tells: deviation × Σ (1 − correlation) over the criteria that vary.
    pub information: Vec<f64>,
    /// The share of each criterion in all information: how much it sets the offers apart from what the others show, not how
    /// much it matters to anybody. Undefined where there is no information at all.
    pub weights: Option<Vec<f64>>,
}

/// CRITIC weights, from columns scaled by range in their direction (Diakoulaki, Mavrotas & Papayannakis 1995, Computers &
/// Operations Research 22). `freedom_lost` is 0 or 1: the deviation divides by the number of offers, or by one less. It changes
/// the information, not the weights.
///
/// A criterion on which all offers are the same has no correlation: it weighs 0 and is left out of the sums of the others, as
/// if it were not there.
///
/// # Errors
/// [`crate::RefusalKind::OutOfBounds`] for any other `freedom_lost`.
pub fn critic_weights(
    table: &Table,
    correlation: Correlation,
    freedom_lost: usize,
) -> Result<Critic, Refusal> {
    check_freedom(freedom_lost)?;
    let columns: Vec<Option<Vec<f64>>> = (0..table.criteria())
        .map(|criterion| min_max(table, criterion))
        .collect();
    let deviations: Vec<f64> = columns
        .iter()
        .map(|column| {
            column
                .as_ref()
                .map_or(0.0, |column| deviation(column, freedom_lost))
        })
        .collect();
    let compared: Vec<Option<Vec<f64>>> = columns
        .into_iter()
        .map(|column| {
            column.map(|column| match correlation {
                Correlation::Pearson => column,
                Correlation::Spearman => middle_ranks(&column),
            })
        })
        .collect();
    let correlations: Vec<Vec<Option<f64>>> = compared
        .iter()
        .map(|one| {
            compared
                .iter()
                .map(|other| pearson(one.as_ref()?, other.as_ref()?))
                .collect()
        })
        .collect();
    let information: Vec<f64> = deviations
        .iter()
        .zip(&correlations)
        .enumerate()
        .map(|(own, (deviation, row))| {
            let conflict: f64 = row
                .iter()
                .enumerate()
                .filter(|(other, _)| *other != own)
                .filter_map(|(_, correlation)| correlation.map(|found| 1.0 - found))
                .sum();
            deviation * conflict
        })
        .collect();
    Ok(Critic {
        weights: shares(&information, TIE_TOLERANCE),
        deviations,
        correlations,
        information,
    })
}

/// Pearson’s correlation, from −1 to 1; none where a column does not vary.
fn pearson(one: &[f64], other: &[f64]) -> Option<f64> {
    let from_mean = |column: &[f64]| -> Vec<f64> {
        let mean = column.iter().sum::<f64>() / column.len() as f64;
        column.iter().map(|figure| figure - mean).collect()
    };
    let (one, other) = (from_mean(one), from_mean(other));
    let product = |a: &[f64], b: &[f64]| -> f64 { a.iter().zip(b).map(|(a, b)| a * b).sum() };
    let sizes = product(&one, &one).sqrt() * product(&other, &other).sqrt();
    (sizes > 0.0).then(|| (product(&one, &other) / sizes).clamp(-1.0, 1.0))
}

/// Ranks from 1 for the lowest; equals take the middle of their places.
fn middle_ranks(column: &[f64]) -> Vec<f64> {
    column
        .iter()
        .map(|own| {
            let below = column.iter().filter(|figure| *figure < own).count();
            let equal = column.iter().filter(|figure| *figure == own).count();
            below as f64 + (equal as f64 + 1.0) / 2.0
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Direction, RefusalKind};
    use proptest::prelude::*;

    fn table(rows: &[Vec<f64>]) -> Table {
        Table::new(rows.to_vec(), vec![Direction::Max; rows[0].len()]).unwrap()
    }

    fn critic(rows: &[Vec<f64>]) -> Critic {
        critic_weights(&table(rows), Correlation::Pearson, 1).unwrap()
    }

    /// Constructed: the second column is constant; the weights are those of the others alone.
    #[test]
    fn a_constant_column_weighs_nothing_and_disturbs_nothing() {
        let found = critic(&[
            vec![3.0, 5.0, 7.0],
            vec![4.0, 5.0, 2.0],
            vec![6.0, 5.0, 9.0],
            vec![1.0, 5.0, 4.0],
        ]);

        let expected = [0.483_830_390_491, 0.0, 0.516_169_609_509];
        for (found, expected) in found.weights.unwrap().iter().zip(expected) {
            assert!((found - expected).abs() < 1e-9, "{found} is not {expected}");
        }
        assert_eq!(found.correlations[0][1], None);
    }

    #[test]
    fn without_conflict_there_is_no_information() {
        let rows = [vec![1.0, 10.0], vec![2.5, 25.0], vec![3.1, 31.0]];

        assert_eq!(critic(&rows).weights, None);
        assert_eq!(critic(&rows[..1]).weights, None);
        assert_eq!(critic(&[vec![1.0, 2.0], vec![1.0, 2.0]]).weights, None);
    }

    #[test]
    fn spearman_sees_only_the_order() {
        let rows = [
            vec![1.0, 9.0],
            vec![2.0, 4.0],
            vec![3.0, 1.0],
            vec![3.0, 1.0],
        ];
        let found = critic_weights(&table(&rows), Correlation::Spearman, 0).unwrap();

        assert!((found.correlations[0][1].unwrap() + 1.0).abs() < 1e-12);
    }

    #[test]
    fn another_divisor_is_refused_and_the_usual_two_give_the_same_weights() {
        let rows = [vec![1.0, 9.0], vec![2.0, 5.0], vec![4.0, 8.0]];
        let weights = |freedom| {
            let found = critic_weights(&table(&rows), Correlation::Pearson, freedom);
            found.map(|found| found.weights.unwrap())
        };

        for (a, b) in weights(0).unwrap().iter().zip(weights(1).unwrap()) {
            assert!((a - b).abs() < 1e-12);
        }
        assert_eq!(weights(2).unwrap_err().kind, RefusalKind::OutOfBounds);
    }

    #[test]
    fn the_largest_figures_do_not_overflow() {
        let rows = [vec![f64::MAX, 1.0], vec![-f64::MAX, 2.0], vec![0.0, 7.0]];

        assert!(
            critic(&rows)
                .weights
                .unwrap()
                .iter()
                .all(|share| share.is_finite())
        );
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(64))]

        #[test]
        fn units_and_the_order_of_offers_and_criteria_do_not_matter(
            rows in prop::collection::vec(prop::collection::vec(-9.0f64..9.0, 3), 3..7),
        ) {
            let turned: Vec<Vec<f64>> = rows
                .iter()
                .rev()
                .map(|row| vec![row[2] * 1000.0 + 5.0, row[1], row[0]])
                .collect();
            let (one, other) = (critic(&rows).weights, critic(&turned).weights);

            prop_assume!(one.is_some());
            for (a, b) in one.unwrap().iter().zip(other.unwrap().iter().rev()) {
                prop_assert!((a - b).abs() < 1e-6);
            }
        }
    }
}
