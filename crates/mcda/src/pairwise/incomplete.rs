//! Judgements of which some are missing: Harker’s eigenvector, logarithmic least squares, and the completion that
//! contradicts itself least.

use super::eigenvector::{principal, shares};
use super::matrix::{are_inverse, check_judgement, check_square, diagonal, not_reciprocal, pairs};
use super::optimum::{Freedom, minimise};
use super::{LARGEST_JUDGEMENT, PairwiseMatrix, RECIPROCAL_TOLERANCE};
use crate::{Refusal, RefusalKind};

/// Judgements in pairs of which some are missing, while every item is linked with every other by a chain of them.
#[derive(Debug, Clone, PartialEq)]
pub struct IncompleteMatrix {
    rows: Vec<Vec<Option<f64>>>,
}

/// Priorities without a completion.
#[derive(Debug, Clone, PartialEq)]
pub struct FreePriorities {
    /// The priorities, adding up to 1.
    pub priorities: Vec<f64>,
    /// The largest eigenvalue of Harker’s matrix.
    pub lambda_max: f64,
}

/// The completion whose λmax is smallest.
#[derive(Debug, Clone, PartialEq)]
pub struct Completion {
    /// The priorities: principal eigenvector of the completed matrix.
    pub priorities: Vec<f64>,
    /// λmax of the completed matrix.
    pub lambda_max: f64,
    /// The missing judgements above the diagonal with their values: row, column, judgement.
    pub missing: Vec<(usize, usize, f64)>,
    /// The completed matrix.
    pub matrix: PairwiseMatrix,
}

impl IncompleteMatrix {
    /// Builds the matrix; what is missing is `None`. A judgement whose opposite is missing stands for both.
    ///
    /// # Errors
    /// The refusals of [`PairwiseMatrix::new`] for what is given, and [`RefusalKind::Disconnected`] when the items fall
    /// into groups between which there is no judgement; the message lists them.
    pub fn new(rows: Vec<Vec<Option<f64>>>) -> Result<Self, Refusal> {
        check_square(&rows)?;
        for (row, judgements) in rows.iter().enumerate() {
            for (column, judgement) in judgements.iter().enumerate() {
                if let Some(judgement) = judgement {
                    check_judgement(*judgement, (row, column))?;
                }
            }
        }
        for (place, judgements) in rows.iter().enumerate() {
            let is_one = |one: f64| (one - 1.0).abs() <= RECIPROCAL_TOLERANCE;
            if !judgements[place].is_some_and(is_one) {
                return Err(diagonal(place));
            }
        }
        let both = |cell: &(usize, usize)| rows[cell.0][cell.1].zip(rows[cell.1][cell.0]);
        let broken: Vec<(usize, usize)> = pairs(rows.len())
            .filter(|cell| both(cell).is_some_and(|(one, other)| !are_inverse(one, other)))
            .collect();
        if let Some(first) = broken.first() {
            return Err(not_reciprocal(*first, &broken));
        }
        let mut matrix = Self { rows };
        matrix.fill_opposites();
        let groups = matrix.components();
        if groups.len() > 1 {
            return Err(disconnected(&groups));
        }
        Ok(matrix)
    }

    /// The number of items compared.
    pub fn items(&self) -> usize {
        self.rows.len()
    }

    /// The judgements, one row per item.
    pub fn rows(&self) -> &[Vec<Option<f64>>] {
        &self.rows
    }

    /// The pairs above the diagonal that were not judged.
    pub fn missing(&self) -> Vec<(usize, usize)> {
        pairs(self.items())
            .filter(|(row, column)| self.rows[*row][*column].is_none())
            .collect()
    }

    /// The groups of items linked by chains of judgements, in the order of their first item: always one, since others
    /// are refused.
    pub fn components(&self) -> Vec<Vec<usize>> {
        let mut group_of: Vec<usize> = (0..self.items()).collect();
        for (row, column) in pairs(self.items()) {
            if self.rows[row][column].is_some() {
                let (keep, drop) = (
                    group_of[row].min(group_of[column]),
                    group_of[row].max(group_of[column]),
                );
                for group in group_of.iter_mut().filter(|group| **group == drop) {
                    *group = keep;
                }
            }
        }
        let members = |first: usize| {
            (0..self.items())
                .filter(|item| group_of[*item] == first)
                .collect()
        };
        (0..self.items())
            .filter(|item| group_of[*item] == *item)
            .map(members)
            .collect()
    }

    fn fill_opposites(&mut self) {
        for (row, column) in pairs(self.items()) {
            match (self.rows[row][column], self.rows[column][row]) {
                (Some(judgement), None) => self.rows[column][row] = Some(1.0 / judgement),
                (None, Some(opposite)) => self.rows[row][column] = Some(1.0 / opposite),
                _ => {}
            }
        }
    }
}

fn disconnected(groups: &[Vec<usize>]) -> Refusal {
    let listed: Vec<String> = groups
        .iter()
        .map(|group| {
            let items: Vec<String> = group.iter().map(|item| (item + 1).to_string()).collect();
            format!("({})", items.join(", "))
        })
        .collect();
    let message = format!(
        "no judgement links the groups of items {}",
        listed.join(", ")
    );
    Refusal::new(RefusalKind::Disconnected, message)
}

/// Priorities without estimating what is missing: the principal eigenvector of the matrix with 0 for a missing judgement
/// and 1 + (missing judgements of the row) on the diagonal (Harker 1987, Mathematical Modelling 9(11)).
pub fn harker(matrix: &IncompleteMatrix) -> FreePriorities {
    let mut rows: Vec<Vec<f64>> = matrix
        .rows
        .iter()
        .map(|row| {
            row.iter()
                .map(|judgement| judgement.unwrap_or(0.0))
                .collect()
        })
        .collect();
    for (place, judgements) in matrix.rows.iter().enumerate() {
        let missing = judgements.iter().filter(|judgement| judgement.is_none());
        rows[place][place] = 1.0 + missing.count() as f64;
    }
    let found = principal(&rows);
    FreePriorities {
        priorities: found.right,
        lambda_max: found.value.max(matrix.items() as f64),
    }
}

/// Priorities w that minimise Σ (ln a_ij − ln w_i + ln w_j)² over the given judgements: their logarithms solve the
/// equations of the graph’s Laplacian (Bozóki, Fülöp & Rónyai 2010, Math. Comput. Modelling 52). They add up to 1.
pub fn logarithmic_least_squares(matrix: &IncompleteMatrix) -> Vec<f64> {
    let items = matrix.items();
    // One logarithm is free, since only ratios count: the last is set to 0.
    let unknown = items - 1;
    let mut equations = vec![vec![0.0; unknown + 1]; unknown];
    for (row, equation) in equations.iter_mut().enumerate() {
        for column in (0..items).filter(|column| *column != row) {
            if let Some(judgement) = matrix.rows[row][column] {
                equation[row] += 1.0;
                equation[unknown] += judgement.ln();
                if column < unknown {
                    equation[column] -= 1.0;
                }
            }
        }
    }
    let mut logs = solved(equations);
    logs.push(0.0);
    let highest = logs.iter().copied().fold(f64::NEG_INFINITY, f64::max);
    shares(logs.iter().map(|log| (log - highest).exp()).collect())
}

/// Solves equations (each row: factors, then the right side) whose factors are a connected graph’s Laplacian without
/// one item: they are positive definite, so that no pivot is zero and none need be sought.
fn solved(mut equations: Vec<Vec<f64>>) -> Vec<f64> {
    let unknown = equations.len();
    for pivot in 0..unknown {
        let (above, below) = equations.split_at_mut(pivot + 1);
        let leading = &above[pivot];
        for equation in below {
            let factor = equation[pivot] / leading[pivot];
            for (entry, subtracted) in equation.iter_mut().zip(leading).skip(pivot) {
                *entry -= factor * subtracted;
            }
        }
    }
    let mut solution = vec![0.0; unknown];
    for row in (0..unknown).rev() {
        let known: f64 = (row + 1..unknown)
            .map(|column| equations[row][column] * solution[column])
            .sum();
        solution[row] = (equations[row][unknown] - known) / equations[row][row];
    }
    solution
}

/// The judgements with each gap filled by the ratio of the priorities of logarithmic least squares: quick, close to the
/// completion with the smallest λmax, and never below it.
pub fn filled(matrix: &IncompleteMatrix) -> PairwiseMatrix {
    let shares = logarithmic_least_squares(matrix);
    let ratio = |row: usize, column: usize| shares[row] / shares[column];
    let rows = (0..matrix.items()).map(|row| {
        let judgements = matrix.rows[row].iter().enumerate();
        judgements
            .map(|(column, given)| given.unwrap_or_else(|| ratio(row, column)))
            .collect()
    });
    PairwiseMatrix::trusted(rows.collect())
}

/// Fills the gaps so that λmax is smallest; a move shorter than `precision`, in log scale, is none.
fn filled_best(matrix: &IncompleteMatrix, precision: f64) -> Vec<Vec<f64>> {
    let origin = filled(matrix);
    let mut rows = origin.rows().to_vec();
    let freedom = Freedom {
        cells: &matrix.missing(),
        bound: matrix.items() as f64 * LARGEST_JUDGEMENT.ln(),
        pull: 0.0,
        origin: origin.rows(),
        precision,
    };
    minimise(&mut rows, freedom);
    rows
}

/// The smallest λmax of any completion, to nine digits and more: it is flat where it is smallest, so that the gaps need
/// not be placed as well as they can.
pub fn least_lambda(matrix: &IncompleteMatrix) -> f64 {
    let rows = filled_best(matrix, 1e-5);
    principal(&rows).value.max(matrix.items() as f64)
}

/// Completes the matrix with the judgements that make λmax smallest; they are unique, since all items are linked
/// (Bozóki, Fülöp & Rónyai 2010).
pub fn completed(matrix: &IncompleteMatrix) -> Completion {
    let rows = filled_best(matrix, 1e-11);
    let found = principal(&rows);
    Completion {
        priorities: found.right,
        lambda_max: found.value.max(matrix.items() as f64),
        missing: matrix
            .missing()
            .iter()
            .map(|(row, column)| (*row, *column, rows[*row][*column]))
            .collect(),
        matrix: PairwiseMatrix::trusted(rows),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::pairwise::priorities::tests::matrices;
    use crate::pairwise::{PriorityMethod, eigenvector, priorities};
    use proptest::prelude::*;

    fn rows(given: &[&[f64]]) -> Vec<Vec<Option<f64>>> {
        // Zero stands for what is missing.
        let read = |judgement: &f64| (*judgement != 0.0).then_some(*judgement);
        given
            .iter()
            .map(|row| row.iter().map(read).collect())
            .collect()
    }

    fn kind(given: &[&[f64]]) -> (RefusalKind, Option<(usize, usize)>) {
        let refusal = IncompleteMatrix::new(rows(given)).unwrap_err();
        (refusal.kind, refusal.cell)
    }

    #[test]
    fn what_is_given_is_checked_as_in_a_full_matrix() {
        assert_eq!(kind(&[&[1.0, 2.0]]), (RefusalKind::NotSquare, None));
        assert_eq!(
            kind(&[&[1.0, f64::NAN], &[1.0, 1.0]]),
            (RefusalKind::NotFinite, Some((0, 1)))
        );
        assert_eq!(
            kind(&[&[0.0, 2.0], &[0.5, 1.0]]),
            (RefusalKind::Diagonal, Some((0, 0)))
        );
        assert_eq!(
            kind(&[&[1.0, 2.0], &[1.0, 1.0]]),
            (RefusalKind::NonReciprocal, Some((0, 1)))
        );
        assert_eq!(
            kind(&[&[1.0, -2.0], &[0.0, 1.0]]),
            (RefusalKind::NonPositive, Some((0, 1)))
        );
    }

    #[test]
    fn groups_without_a_link_are_refused_and_listed() {
        let given = rows(&[
            &[1.0, 0.0, 2.0, 0.0],
            &[0.0, 1.0, 0.0, 3.0],
            &[0.5, 0.0, 1.0, 0.0],
            &[0.0, 0.0, 0.0, 1.0],
        ]);

        let refusal = IncompleteMatrix::new(given).unwrap_err();

        assert_eq!(refusal.kind, RefusalKind::Disconnected);
        assert!(refusal.message.ends_with("(1, 3), (2, 4)"));
    }

    #[test]
    fn a_chain_of_judgements_says_everything() {
        let given = rows(&[
            &[1.0, 2.0, 0.0, 0.0],
            &[0.0, 1.0, 3.0, 0.0],
            &[0.0, 0.0, 1.0, 4.0],
            &[0.0, 0.0, 0.0, 1.0],
        ]);
        let matrix = IncompleteMatrix::new(given).unwrap();
        let expected = shares(vec![24.0, 12.0, 4.0, 1.0]);

        let full = completed(&matrix);

        for found in [
            harker(&matrix).priorities,
            logarithmic_least_squares(&matrix),
            full.priorities,
        ] {
            for (found, expected) in found.iter().zip(&expected) {
                assert!((found - expected).abs() < 1e-12);
            }
        }
        assert!((full.lambda_max - 4.0).abs() < 1e-13);
        assert!((full.missing[2].2 - 12.0).abs() < 1e-9);
    }

    #[test]
    fn one_item_has_everything() {
        let matrix = IncompleteMatrix::new(rows(&[&[1.0]])).unwrap();

        assert_eq!(harker(&matrix).priorities, [1.0]);
        assert_eq!(logarithmic_least_squares(&matrix), [1.0]);
        assert_eq!(completed(&matrix).priorities, [1.0]);
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(48))]

        #[test]
        fn without_a_gap_the_methods_are_those_of_full_matrices(matrix in matrices()) {
            let given = matrix.rows().iter().map(|row| row.iter().copied().map(Some).collect());
            let full = IncompleteMatrix::new(given.collect()).unwrap();
            let near = |one: &[f64], other: &[f64]| {
                one.iter().zip(other).all(|(one, other)| (one - other).abs() < 1e-12)
            };
            let exact = eigenvector(&matrix);
            let means = priorities(&matrix, PriorityMethod::RowGeometricMean);
            prop_assert!(near(&harker(&full).priorities, &exact.priorities));
            prop_assert!(near(&completed(&full).priorities, &exact.priorities));
            prop_assert!(near(&logarithmic_least_squares(&full), &means));
            let without_gaps = filled(&full);
            prop_assert_eq!(without_gaps.rows(), matrix.rows());
            prop_assert_eq!(full.components().len(), 1);
        }

        #[test]
        fn no_other_completion_has_a_smaller_eigenvalue(matrix in matrices(), shift in -1.0f64..1.0) {
            let items = matrix.items();
            let mut given: Vec<Vec<Option<f64>>> =
                matrix.rows().iter().map(|row| row.iter().copied().map(Some).collect()).collect();
            // Items one apart stay judged, so that all are linked.
            for (row, column) in pairs(items).filter(|(row, column)| row + 2 <= *column) {
                if (row + column) % 2 == 0 {
                    given[row][column] = None;
                    given[column][row] = None;
                }
            }
            let gaps = IncompleteMatrix::new(given).unwrap();
            let found = completed(&gaps);
            prop_assert!((least_lambda(&gaps) - found.lambda_max).abs() < 1e-8);
            prop_assert!(eigenvector(&filled(&gaps)).lambda_max >= found.lambda_max - 1e-9);
            for (row, column, judgement) in &found.missing {
                let mut other = found.matrix.rows().to_vec();
                other[*row][*column] = judgement * shift.exp();
                other[*column][*row] = 1.0 / other[*row][*column];
                let other = PairwiseMatrix::new(other).unwrap();
                prop_assert!(eigenvector(&other).lambda_max >= found.lambda_max - 1e-12);
            }
        }
    }
}
