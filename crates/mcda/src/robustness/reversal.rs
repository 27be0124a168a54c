//! Whether a ranking hangs on what should not matter: a criterion, a losing offer, a copy, a decoy.

use crate::{Direction, Refusal, RefusalKind, Scores, Table, Weights};

/// A ranking method: scores of the offers of a table under weights.
pub type RankingMethod<'a> = &'a dyn Fn(&Table, &Weights) -> Result<Scores, Refusal>;

/// What came of one change of the offers or the criteria.
#[derive(Debug, Clone, PartialEq)]
pub struct Rerun {
    /// The row or the criterion that was taken out, copied or worsened.
    pub changed: usize,
    /// The ranks after the change of the offers that were there before and still are, by their old row; none for an
    /// offer taken out. The added offer is not among those ranked.
    pub ranks: Vec<Option<u32>>,
    /// The rows that lead among these.
    pub leaders: Vec<usize>,
    /// Whether others lead than before, those apart that were taken out.
    pub winner_changes: bool,
    /// Whether any two of these offers changed places.
    pub order_changes: bool,
}

/// Ranks without each criterion in turn; the other weights keep their proportions. None for a criterion without which
/// the rest weigh nothing, or that is the only one.
///
/// # Errors
/// Whatever the method refuses.
pub fn without_each_criterion(
    table: &Table,
    weights: &Weights,
    method: RankingMethod<'_>,
) -> Result<Vec<Option<Rerun>>, Refusal> {
    let before = method(table, weights)?.ranks();
    let mut reruns = Vec::new();
    for criterion in 0..table.criteria() {
        let others = |list: &[f64]| -> Vec<f64> { without(list, criterion) };
        let Ok(rest) = Weights::from_points(&others(weights.shares())) else {
            reruns.push(None);
            continue;
        };
        let rows = table.rows().iter().map(|row| others(row)).collect();
        let less = Table::new(rows, without(table.directions(), criterion))?;
        let ranks = method(&less, &rest)?.ranks();
        reruns.push(Some(compared(
            criterion,
            &before,
            ranks.into_iter().map(Some).collect(),
        )));
    }
    Ok(reruns)
}

/// Ranks without each offer in turn. None where it is the only one.
///
/// # Errors
/// Whatever the method refuses.
pub fn without_each_offer(
    table: &Table,
    weights: &Weights,
    method: RankingMethod<'_>,
) -> Result<Vec<Option<Rerun>>, Refusal> {
    let before = method(table, weights)?.ranks();
    let rerun = |row: usize| {
        if table.offers() == 1 {
            return Ok(None);
        }
        let less = Table::new(without(table.rows(), row), table.directions().to_vec())?;
        let mut ranks: Vec<Option<u32>> = method(&less, weights)?
            .ranks()
            .into_iter()
            .map(Some)
            .collect();
        ranks.insert(row, None);
        Ok(Some(compared(row, &before, ranks)))
    };
    (0..table.offers()).map(rerun).collect()
}

/// Ranks with a copy of each offer in turn (Belton & Gear 1983, Omega 11).
///
/// # Errors
/// Whatever the method refuses.
pub fn with_copy_of_each_offer(
    table: &Table,
    weights: &Weights,
    method: RankingMethod<'_>,
) -> Result<Vec<Rerun>, Refusal> {
    with_added(table, weights, method, |figures| figures.to_vec())
}

/// Ranks with a decoy beside each offer in turn: the same offer, worse on every criterion by a share of the range of the
/// offers, so that it should matter to nobody (Huber, Payne & Puto 1982, Journal of Consumer Research 9).
///
/// # Errors
/// [`RefusalKind::OutOfBounds`] for a share that is not above 0 and finite; whatever the method refuses, such as a
/// decoy's figure below zero.
pub fn with_decoy_of_each_offer(
    table: &Table,
    weights: &Weights,
    share: f64,
    method: RankingMethod<'_>,
) -> Result<Vec<Rerun>, Refusal> {
    if !(share > 0.0 && share.is_finite()) {
        let message = "a decoy is worse by a share of the range above zero";
        return Err(Refusal::new(RefusalKind::OutOfBounds, message));
    }
    with_added(table, weights, method, |figures| {
        let worse = |(criterion, figure): (usize, &f64)| {
            let (low, high) = table.range(criterion);
            match table.directions()[criterion] {
                Direction::Max => figure - share * (high - low),
                Direction::Min => figure + share * (high - low),
            }
        };
        figures.iter().enumerate().map(worse).collect()
    })
}

fn with_added(
    table: &Table,
    weights: &Weights,
    method: RankingMethod<'_>,
    added: impl Fn(&[f64]) -> Vec<f64>,
) -> Result<Vec<Rerun>, Refusal> {
    let before = method(table, weights)?.ranks();
    let rerun = |row: usize| {
        let mut rows = table.rows().to_vec();
        rows.push(added(&rows[row]));
        let more = Table::new(rows, table.directions().to_vec())?;
        let mut ranks: Vec<Option<u32>> = method(&more, weights)?
            .ranks()
            .into_iter()
            .map(Some)
            .collect();
        ranks.truncate(table.offers());
        Ok(compared(row, &before, ranks))
    };
    (0..table.offers()).map(rerun).collect()
}

fn without<T: Clone>(list: &[T], place: usize) -> Vec<T> {
    let mut rest = list.to_vec();
    rest.remove(place);
    rest
}

/// The ranks after a change, read against those before.
pub(super) fn compared(changed: usize, before: &[u32], after: Vec<Option<u32>>) -> Rerun {
    let still_there: Vec<usize> = (0..before.len())
        .filter(|row| after[*row].is_some())
        .collect();
    let leading = |ranks: &dyn Fn(usize) -> Option<u32>| -> Vec<usize> {
        let best = still_there.iter().filter_map(|row| ranks(*row)).min();
        still_there
            .iter()
            .copied()
            .filter(|row| ranks(*row) == best)
            .collect()
    };
    let leaders = leading(&|row| after[row]);
    // Where the winner itself was taken out, the next ones should take its place.
    let expected = leading(&|row| Some(before[row]));
    let order_changes = still_there.iter().any(|one| {
        still_there
            .iter()
            .any(|other| before[*one].cmp(&before[*other]) != after[*one].cmp(&after[*other]))
    });
    Rerun {
        changed,
        winner_changes: leaders != expected,
        leaders,
        ranks: after,
        order_changes,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::robustness::{values_as_given, values_between_worst_and_best};

    fn sums(values: Vec<Vec<f64>>, weights: &Weights) -> Result<Scores, Refusal> {
        Ok(Scores::highest(super::super::values::weighted_sums(
            &values,
            weights.shares(),
        )))
    }

    fn as_given(table: &Table, weights: &Weights) -> Result<Scores, Refusal> {
        sums(values_as_given(table), weights)
    }

    fn min_max(table: &Table, weights: &Weights) -> Result<Scores, Refusal> {
        sums(values_between_worst_and_best(table), weights)
    }

    fn table() -> (Table, Weights) {
        let rows = vec![vec![100.0, 60.0], vec![101.0, 95.0], vec![102.0, 60.0]];
        let table = Table::new(rows, vec![Direction::Min, Direction::Max]).unwrap();
        (table, Weights::from_points(&[0.7, 0.3]).unwrap())
    }

    #[test]
    fn without_an_offer_the_scale_of_the_others_may_turn_their_order() {
        let (table, weights) = table();
        let reruns = without_each_offer(&table, &weights, &min_max).unwrap();
        // Scores 0.7, 0.65, 0: without the third, the second is worst on price and best on quality: 0.7, 0.3.
        assert!(!reruns[2].as_ref().unwrap().winner_changes);
        assert_eq!(reruns[0].as_ref().unwrap().ranks, [None, Some(1), Some(2)]);
        assert!(!reruns[0].as_ref().unwrap().order_changes);
    }

    #[test]
    fn copies_and_decoys_leave_a_sum_of_the_figures_as_given_alone() {
        let (table, weights) = table();
        let copies = with_copy_of_each_offer(&table, &weights, &as_given).unwrap();
        let decoys = with_decoy_of_each_offer(&table, &weights, 0.1, &as_given).unwrap();

        assert!(
            copies
                .iter()
                .chain(&decoys)
                .all(|rerun| !rerun.order_changes && !rerun.winner_changes)
        );
    }

    #[test]
    fn a_decoy_that_widens_the_range_can_turn_a_min_max_ranking() {
        let (table, weights) = table();
        let decoys = with_decoy_of_each_offer(&table, &weights, 1.0, &min_max).unwrap();

        assert!(
            decoys.iter().any(|rerun| rerun.winner_changes),
            "{decoys:?}"
        );
    }

    #[test]
    fn without_a_criterion_the_other_decides() {
        let (table, weights) = table();
        let reruns = without_each_criterion(&table, &weights, &min_max).unwrap();

        assert_eq!(reruns[0].as_ref().unwrap().leaders, [1]);
        assert!(reruns[0].as_ref().unwrap().winner_changes);
        let alone = Table::new(vec![vec![1.0]], vec![Direction::Max]).unwrap();
        let one = Weights::from_points(&[1.0]).unwrap();
        assert_eq!(
            without_each_criterion(&alone, &one, &as_given).unwrap(),
            [None]
        );
        assert_eq!(without_each_offer(&alone, &one, &as_given).unwrap(), [None]);
    }
}
