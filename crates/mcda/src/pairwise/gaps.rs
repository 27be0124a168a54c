//! How far judgements in pairs agree when some of them are missing.

use super::random_index::{RANDOM_INDICES, regression_index};
use super::{IncompleteMatrix, least_lambda};

/// The table of random indices that is continued by regression beyond its end, by the same authors.
const CONTINUED: &str = "alonso-lamata";

/// The random index of so many items between which so many judgements are missing: the index of full judgements (Alonso &
/// Lamata 2006: their table, beyond it their regression) times 1 − 2m ÷ ((n − 1)(n − 2)), the share of the judgements
/// beyond those that link all items (Ágoston & Csató 2022, Omega 108). 0 where nothing can contradict itself: up to two
/// items, and where the judgements only link them.
pub fn random_index_with_gaps(items: usize, missing: usize) -> f64 {
    if items < 3 {
        return 0.0;
    }
    let table = RANDOM_INDICES.iter().find(|table| table.name == CONTINUED);
    let full = table.and_then(|table| table.of(items));
    let full = full.or_else(|| regression_index(items)).unwrap_or(0.0);
    let beyond_links = ((items - 1) * (items - 2) / 2) as f64;
    full * (1.0 - missing as f64 / beyond_links).max(0.0)
}

/// The consistency ratio of judgements some of which may be missing: (λmax − n) ÷ (n − 1) of the completion that
/// contradicts itself least (Bozóki, Fülöp & Rónyai 2010) over [`random_index_with_gaps`]. 0 where nothing can contradict
/// itself; without a gap it is Saaty’s ratio with the random index of Alonso & Lamata.
pub fn ratio_with_gaps(matrix: &IncompleteMatrix) -> f64 {
    let count = matrix.items() as f64;
    let random = random_index_with_gaps(matrix.items(), matrix.missing().len());
    if random == 0.0 {
        return 0.0;
    }
    (least_lambda(matrix) - count) / (count - 1.0) / random
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::pairwise::matrix::pairs;
    use crate::pairwise::priorities::tests::judged;
    use crate::pairwise::{PairwiseMatrix, completed};

    fn full(matrix: &PairwiseMatrix) -> IncompleteMatrix {
        let rows = matrix.rows().iter();
        let rows = rows.map(|row| row.iter().copied().map(Some).collect());
        IncompleteMatrix::new(rows.collect()).unwrap()
    }

    #[test]
    fn without_a_gap_it_is_the_ratio_of_the_table_and_beyond_it_the_regression() {
        // a12 = 2, a13 = 3, a23 = 4: λmax = 1 + x + 1/x with x the third root of 2 × 4 ÷ 3.
        let root = (8.0f64 / 3.0).cbrt();
        let index = (1.0 + root + 1.0 / root - 3.0) / 2.0;
        let found = ratio_with_gaps(&full(&judged(3, &[2.0, 3.0, 4.0])));

        assert!((found - index / 0.5245).abs() < 1e-12);
        assert!(
            (random_index_with_gaps(16, 0) - (2.7699 * 16.0 - 4.3513 - 16.0) / 15.0).abs() < 1e-12
        );
    }

    #[test]
    fn judgements_that_only_link_the_items_cannot_contradict_each_other() {
        let mut rows = vec![vec![None; 4]; 4];
        for (item, row) in rows.iter_mut().enumerate() {
            row[item] = Some(1.0);
            if let Some(next) = row.get_mut(item + 1) {
                *next = Some(9.0);
            }
        }
        let chain = IncompleteMatrix::new(rows).unwrap();

        assert_eq!(chain.missing().len(), 3);
        assert_eq!(ratio_with_gaps(&chain), 0.0);
        assert_eq!(random_index_with_gaps(2, 0), 0.0);
    }

    /// The mean index of random judgements with gaps, drawn by a small generator: the share is close to the truth.
    #[test]
    fn the_index_shrinks_with_the_gaps_as_random_judgements_do() {
        let mut state = 600u64;
        let mut drawn = || {
            state = state
                .wrapping_mul(6_364_136_223_846_793_005)
                .wrapping_add(1);
            let step = 1.0 + ((state >> 33) % 9) as f64;
            let up = (state >> 20) & 1 == 0;
            if up { step } else { 1.0 / step }
        };
        let draws = 400;
        for missing in [1, 2] {
            let mut sum = 0.0;
            for _ in 0..draws {
                let judgements: Vec<f64> = pairs(4).map(|_| drawn()).collect();
                let mut rows = full(&judged(4, &judgements)).rows().to_vec();
                for (row, column) in [(0, 1), (2, 3)].into_iter().take(missing) {
                    rows[row][column] = None;
                    rows[column][row] = None;
                }
                let gaps = IncompleteMatrix::new(rows).unwrap();
                sum += (completed(&gaps).lambda_max - 4.0) / 3.0;
            }
            let mean = sum / f64::from(draws);
            assert!(
                (mean / random_index_with_gaps(4, missing) - 1.0).abs() < 0.2,
                "{missing} missing: {mean}"
            );
        }
    }
}
