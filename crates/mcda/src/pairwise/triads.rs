//! Triads of judgements that contradict each other, the worst first, and judgements that the priorities turn round.

use super::PairwiseMatrix;

/// Three items with the judgements between them.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Triad {
    /// The items, in the order of the matrix.
    pub items: [usize; 3],
    /// min(|1 − b ÷ ac|, |1 − ac ÷ b|) for a = first to second, c = second to third, b = first to third: from 0 (they
    /// agree) towards 1 (Koczkodaj 1993, Math. Comput. Modelling 18).
    pub inconsistency: f64,
    /// Whether no order of the three fits the judgements: each is preferred to the next, or equal to it, all the way
    /// round, and not all are equal (circular triads: Kendall & Babington Smith 1940, Biometrika 31).
    pub is_circular: bool,
}

/// Two judgements closer than this are equal preferences.
const EQUAL_PREFERENCE: f64 = 1e-9;

/// All triads, the most inconsistent first; those equally so stay in the order of the matrix.
pub fn triads(matrix: &PairwiseMatrix) -> Vec<Triad> {
    let items = matrix.items();
    let mut found = Vec::new();
    for first in 0..items {
        for second in first + 1..items {
            for third in second + 1..items {
                found.push(triad(matrix, [first, second, third]));
            }
        }
    }
    found.sort_by(|one, other| other.inconsistency.total_cmp(&one.inconsistency));
    found
}

fn triad(matrix: &PairwiseMatrix, items: [usize; 3]) -> Triad {
    let [first, second, third] = items;
    let rows = matrix.rows();
    let detour = rows[first][second] * rows[second][third];
    let direct = rows[first][third];
    let ratio = direct / detour;
    let inconsistency = (1.0 - ratio).abs().min((1.0 - 1.0 / ratio).abs());
    let round = [rows[first][second], rows[second][third], rows[third][first]].map(preference);
    let is_onward = round.iter().all(|sign| *sign >= 0) || round.iter().all(|sign| *sign <= 0);
    Triad {
        items,
        inconsistency,
        is_circular: is_onward && round != [0, 0, 0],
    }
}

/// 1 where the judgement prefers its row, −1 where it prefers its column.
fn preference(judgement: f64) -> i8 {
    let log = judgement.ln();
    if log.abs() <= EQUAL_PREFERENCE {
        0
    } else if log > 0.0 {
        1
    } else {
        -1
    }
}

/// The pairs (preferred item, other item) where a judgement prefers one item but the priorities put the other above
/// it: the condition of order preservation (Bana e Costa & Vansnick 2008, EJOR 187) is broken there.
pub fn order_violations(matrix: &PairwiseMatrix, priorities: &[f64]) -> Vec<(usize, usize)> {
    let mut found = Vec::new();
    for (preferred, row) in matrix.rows().iter().enumerate() {
        for (other, judgement) in row.iter().enumerate() {
            let behind = priorities[other] - priorities[preferred];
            if preference(*judgement) > 0 && behind > crate::TIE_TOLERANCE {
                found.push((preferred, other));
            }
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::pairwise::priorities::tests::judged;

    #[test]
    fn the_worst_triad_comes_first() {
        // Only the judgement between the first and the last item is out of line.
        let found = triads(&judged(4, &[2.0, 4.0, 1.0, 2.0, 4.0, 2.0]));

        assert_eq!(found.len(), 4);
        assert!((found[0].inconsistency - 7.0 / 8.0).abs() < 1e-15);
        assert!(found[0].items == [0, 1, 3] && found[1].items == [0, 2, 3]);
        assert!(found[2].inconsistency < 1e-15 && found[3].inconsistency < 1e-15);
    }

    #[test]
    fn a_cycle_of_preferences_is_circular_and_so_is_a_preference_between_equals() {
        assert!(triads(&judged(3, &[2.0, 0.5, 2.0]))[0].is_circular);
        assert!(triads(&judged(3, &[1.0, 2.0, 1.0]))[0].is_circular);
        assert!(!triads(&judged(3, &[1.0, 1.0, 1.0]))[0].is_circular);
        assert!(!triads(&judged(3, &[2.0, 9.0, 3.0]))[0].is_circular);
        assert!(!triads(&judged(3, &[1.0, 2.0, 2.0]))[0].is_circular);
    }

    #[test]
    fn a_preference_that_the_priorities_turn_round_is_named() {
        let matrix = judged(3, &[2.0, 0.25, 3.0]);

        assert_eq!(order_violations(&matrix, &[0.2, 0.5, 0.3]), [(0, 1)]);
        assert!(order_violations(&judged(2, &[1.0]), &[0.4, 0.6]).is_empty());
    }
}
