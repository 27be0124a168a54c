//! Judgements and priorities of several people, brought together with their voting powers.

use super::eigenvector::shares;
use super::matrix::pairs;
use super::{PairwiseMatrix, PriorityMethod, priorities};
use crate::{Refusal, RefusalKind, Weights};

/// How priorities of several people become one list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Pooling {
    /// The mean of each priority.
    Arithmetic,
    /// The geometric mean of each priority, divided by the sum.
    Geometric,
}

/// The priorities of a group, by all roads.
#[derive(Debug, Clone, PartialEq)]
pub struct GroupPriorities {
    /// The group’s judgements: geometric means (aggregation of individual judgements, AIJ).
    pub judgements: PairwiseMatrix,
    /// Priorities from the group’s judgements.
    pub from_judgements: Vec<f64>,
    /// Priorities of each person.
    pub individual: Vec<Vec<f64>>,
    /// Arithmetic means of the people’s priorities (aggregation of individual priorities, AIP).
    pub arithmetic: Vec<f64>,
    /// Geometric means of the people’s priorities, adding up to 1.
    pub geometric: Vec<f64>,
}

/// The geometric mean of several people’s judgements by voting power, the only mean that keeps judgement and opposite
/// inverse (Aczél & Saaty 1983, J. Math. Psychology 27; Forman & Peniwati 1998, EJOR 108).
///
/// # Errors
/// [`RefusalKind::DimensionMismatch`] without people, with another number of powers, or with matrices of different
/// sizes; the refusals of [`Weights::from_points`] for the powers.
pub fn aggregated_judgements(
    matrices: &[PairwiseMatrix],
    powers: &[f64],
) -> Result<PairwiseMatrix, Refusal> {
    let powers = voting_shares(matrices.len(), powers)?;
    let items = same_length(matrices.iter().map(PairwiseMatrix::items))?;
    let mut rows = vec![vec![1.0; items]; items];
    for (row, column) in pairs(items) {
        let logs = matrices.iter().zip(powers.shares());
        let log: f64 = logs
            .map(|(matrix, share)| share * matrix.rows()[row][column].ln())
            .sum();
        rows[row][column] = log.exp();
        rows[column][row] = (-log).exp();
    }
    Ok(PairwiseMatrix::trusted(rows))
}

/// One list from the lists of several people by voting power: priorities or scores, none negative.
///
/// # Errors
/// As [`aggregated_judgements`]; [`RefusalKind::NotFinite`] and [`RefusalKind::Negative`] with the cell (person, place);
/// [`RefusalKind::InconsistentInput`] when every geometric mean is 0.
pub fn pooled(lists: &[Vec<f64>], powers: &[f64], pooling: Pooling) -> Result<Vec<f64>, Refusal> {
    let powers = voting_shares(lists.len(), powers)?;
    let length = same_length(lists.iter().map(Vec::len))?;
    for (person, list) in lists.iter().enumerate() {
        for (place, figure) in list.iter().enumerate() {
            check_figure(*figure, (person, place))?;
        }
    }
    let sum_at = |place: usize, of: fn(f64) -> f64| -> f64 {
        let people = lists.iter().zip(powers.shares());
        // Who has no voting power does not count, not even with a priority of 0, whose logarithm is infinite.
        people
            .filter(|(_, share)| **share > 0.0)
            .map(|(list, share)| share * of(list[place]))
            .sum()
    };
    match pooling {
        Pooling::Arithmetic => Ok((0..length).map(|place| sum_at(place, |one| one)).collect()),
        Pooling::Geometric => {
            let means: Vec<f64> = (0..length)
                .map(|place| sum_at(place, f64::ln).exp())
                .collect();
            if means.iter().all(|mean| *mean <= 0.0) {
                let message = "every geometric mean is 0: someone gives 0 to each";
                return Err(Refusal::new(RefusalKind::InconsistentInput, message));
            }
            Ok(shares(means))
        }
    }
}

/// The priorities of a group from its people’s judgements, by judgements and by priorities (Forman & Peniwati 1998).
/// With row geometric means, the priorities of the group’s judgements are the geometric means of the people’s.
///
/// # Errors
/// As [`aggregated_judgements`].
pub fn group_priorities(
    matrices: &[PairwiseMatrix],
    powers: &[f64],
    method: PriorityMethod,
) -> Result<GroupPriorities, Refusal> {
    let judgements = aggregated_judgements(matrices, powers)?;
    let individual: Vec<Vec<f64>> = matrices
        .iter()
        .map(|matrix| priorities(matrix, method))
        .collect();
    Ok(GroupPriorities {
        from_judgements: priorities(&judgements, method),
        arithmetic: pooled(&individual, powers, Pooling::Arithmetic)?,
        geometric: pooled(&individual, powers, Pooling::Geometric)?,
        judgements,
        individual,
    })
}

fn voting_shares(people: usize, powers: &[f64]) -> Result<Weights, Refusal> {
    if people != powers.len() {
        let message = format!("{} voting powers for {people} people", powers.len());
        return Err(Refusal::new(RefusalKind::DimensionMismatch, message));
    }
    Ok(Weights::from_points(powers)?)
}

fn same_length(mut lengths: impl Iterator<Item = usize>) -> Result<usize, Refusal> {
    let first = lengths.next().unwrap_or_default();
    if first == 0 || lengths.any(|length| length != first) {
        let message = "all people must judge the same items";
        return Err(Refusal::new(RefusalKind::DimensionMismatch, message));
    }
    Ok(first)
}

fn check_figure(figure: f64, (person, place): (usize, usize)) -> Result<(), Refusal> {
    let (kind, rule) = if !figure.is_finite() {
        (RefusalKind::NotFinite, "is no finite number")
    } else if figure < 0.0 {
        (RefusalKind::Negative, "must not be below zero")
    } else {
        return Ok(());
    };
    let message = format!(
        "person {}, place {}: {figure} {rule}",
        person + 1,
        place + 1
    );
    Err(Refusal::at(kind, (person, place), message))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::pairwise::priorities::tests::{judged, matrices};
    use proptest::prelude::*;

    #[test]
    fn a_judgement_and_its_opposite_are_equal_to_a_group() {
        let group = [judged(2, &[3.0]), judged(2, &[1.0 / 3.0])];

        let found = aggregated_judgements(&group, &[1.0, 1.0]).unwrap();

        assert!((found.rows()[0][1] - 1.0).abs() < 1e-15);
    }

    #[test]
    fn wrong_people_are_refused_by_kind() {
        let one = judged(2, &[3.0]);
        let kind = |matrices: &[PairwiseMatrix], powers: &[f64]| {
            aggregated_judgements(matrices, powers).unwrap_err().kind
        };
        let other = judged(3, &[1.0, 1.0, 1.0]);
        assert_eq!(kind(&[], &[]), RefusalKind::DimensionMismatch);
        assert_eq!(
            kind(std::slice::from_ref(&one), &[1.0, 1.0]),
            RefusalKind::DimensionMismatch
        );
        assert_eq!(
            kind(&[one.clone(), other], &[1.0, 1.0]),
            RefusalKind::DimensionMismatch
        );
        assert_eq!(
            kind(std::slice::from_ref(&one), &[0.0]),
            RefusalKind::ZeroWeightSum
        );
        assert_eq!(
            kind(&[one.clone(), one], &[1.0, -1.0]),
            RefusalKind::NegativeWeight
        );
    }

    #[test]
    fn a_priority_of_nothing_counts_in_the_geometric_mean_only_with_a_vote() {
        let lists = [vec![0.5, 0.5], vec![0.0, 1.0]];

        let alone = pooled(&lists, &[1.0, 0.0], Pooling::Geometric).unwrap();
        let both = pooled(&lists, &[1.0, 1.0], Pooling::Geometric).unwrap();

        assert_eq!((alone, both), (vec![0.5, 0.5], vec![0.0, 1.0]));
        let opposed = [vec![1.0, 0.0], vec![0.0, 1.0]];
        let refusal = pooled(&opposed, &[1.0, 1.0], Pooling::Geometric).unwrap_err();
        assert_eq!(refusal.kind, RefusalKind::InconsistentInput);
        let wrong = pooled(&[vec![0.5, -0.5]], &[1.0], Pooling::Arithmetic).unwrap_err();
        assert_eq!(
            (wrong.kind, wrong.cell),
            (RefusalKind::Negative, Some((0, 1)))
        );
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(64))]

        #[test]
        fn with_row_geometric_means_both_roads_meet(
            matrix in matrices(),
            powers in prop::array::uniform2(0.1f64..5.0),
        ) {
            let items = matrix.items();
            let other: Vec<f64> = (0..items).map(|item| 1.0 + item as f64).collect();
            let group = [matrix, PairwiseMatrix::from_priorities(&other).unwrap()];
            let found =
                group_priorities(&group, &powers, PriorityMethod::RowGeometricMean).unwrap();
            for (one, other) in found.from_judgements.iter().zip(&found.geometric) {
                prop_assert!((one - other).abs() < 1e-14);
            }
            prop_assert!((found.arithmetic.iter().sum::<f64>() - 1.0).abs() < 1e-14);
        }

        #[test]
        fn people_who_judge_alike_judge_as_one(matrix in matrices()) {
            let group = [matrix.clone(), matrix.clone(), matrix.clone()];
            let found =
                group_priorities(&group, &[1.0, 2.0, 0.5], PriorityMethod::Eigenvector).unwrap();
            let alone = priorities(&matrix, PriorityMethod::Eigenvector);
            for found in [&found.from_judgements, &found.arithmetic, &found.geometric] {
                for (one, other) in found.iter().zip(&alone) {
                    prop_assert!((one - other).abs() < 1e-13);
                }
            }
        }
    }
}
