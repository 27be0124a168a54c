//! The fewest judgements whose smallest change makes the consistency ratio acceptable.

use super::PairwiseMatrix;
use super::eigenvector::principal;
use super::matrix::pairs;
use super::optimum::{Freedom, minimise, move_one, slopes, turning_point};

/// The consistency ratio up to which judgements are accepted (Saaty 1980).
pub const ACCEPTABLE_RATIO: f64 = 0.1;

/// Up to this many judgements, every two of them are tried; 45 belong to ten items.
const PAIRS_TRIED: usize = 45;
/// How far below its limit λmax is brought, so that no rounding puts the ratio above it.
const MARGIN: f64 = 1e-10;
/// Moves in log scale that count where sets of judgements are tried, and where the smallest change is found.
const COARSE: f64 = 1e-7;
const FINE: f64 = 1e-12;

/// One judgement to reconsider.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Change {
    /// The item that was judged.
    pub row: usize,
    /// The item it was compared with.
    pub column: usize,
    /// The judgement as given.
    pub from: f64,
    /// The judgement that suffices, unrounded.
    pub to: f64,
}

/// Changes that make judgements consistent enough.
#[derive(Debug, Clone, PartialEq)]
pub struct Repair {
    /// The judgements that change, above the diagonal in the order of the matrix; none where the ratio is acceptable.
    pub changes: Vec<Change>,
    /// The length of the change: the root of the sum of squared changes of logarithms.
    pub distance: f64,
    /// λmax before.
    pub lambda_before: f64,
    /// λmax after; at most its limit, but for rounding.
    pub lambda_after: f64,
    /// The judgements after the changes.
    pub matrix: PairwiseMatrix,
    /// Whether no smaller number of judgements would do, and no shorter change of as many. It is so for one or two
    /// judgements of up to ten items; more are chosen one after the other, each as the one that helps most.
    pub is_proven: bool,
}

/// Finds the fewest judgements whose change brings the consistency ratio down to `acceptable`, and their smallest
/// change in log scale (the problem of Bozóki, Fülöp & Poesz 2015, Central European J. Operations Research 23: λmax is
/// convex in the logarithms). No judgement moves beyond Saaty’s 9 or 1/9, or the strongest judgement given.
/// None when the index or the ratio is not above zero, for then no limit is stated.
pub fn repair(matrix: &PairwiseMatrix, random_index: f64, acceptable: f64) -> Option<Repair> {
    if !(random_index > 0.0 && acceptable > 0.0 && random_index * acceptable < f64::INFINITY) {
        return None;
    }
    let items = matrix.items() as f64;
    let limit = items + (items - 1.0) * random_index * acceptable;
    let before = principal(matrix.rows()).value;
    let search = Search {
        rows: matrix.rows(),
        bound: matrix
            .rows()
            .iter()
            .flatten()
            .map(|judgement| judgement.ln())
            .fold(9.0f64.ln(), f64::max),
        before,
        target: limit - MARGIN,
    };
    let (found, is_proven) = if before <= limit {
        (Moved::unchanged(&search), true)
    } else {
        search.fewest()
    };
    let changes = found.cells.iter().map(|(row, column)| Change {
        row: *row,
        column: *column,
        from: matrix.rows()[*row][*column],
        to: found.rows[*row][*column],
    });
    Some(Repair {
        changes: changes.collect(),
        distance: found.distance,
        lambda_before: before,
        lambda_after: principal(&found.rows).value,
        matrix: PairwiseMatrix::trusted(found.rows.clone()),
        is_proven,
    })
}

/// The judgements, the bound of their logarithms, λmax as it is and as it shall be.
struct Search<'a> {
    rows: &'a [Vec<f64>],
    bound: f64,
    before: f64,
    target: f64,
}

/// Judgements after a change of some.
struct Moved {
    cells: Vec<(usize, usize)>,
    rows: Vec<Vec<f64>>,
    distance: f64,
}

impl Moved {
    fn unchanged(search: &Search<'_>) -> Self {
        Self {
            cells: Vec::new(),
            rows: search.rows.to_vec(),
            distance: 0.0,
        }
    }
}

impl Search<'_> {
    /// The change of the fewest judgements, and whether it is proven to be that.
    fn fewest(&self) -> (Moved, bool) {
        let all: Vec<(usize, usize)> = pairs(self.rows.len()).collect();
        let single = all.iter().map(|cell| vec![*cell]).collect();
        if let Some(found) = self.shortest(single) {
            return (found, true);
        }
        let is_exhaustive = all.len() <= PAIRS_TRIED;
        if is_exhaustive {
            let places = pairs(all.len());
            let double = places.map(|(one, other)| vec![all[one], all[other]]);
            if let Some(found) = self.shortest(double.collect()) {
                return (found, true);
            }
        }
        (self.one_after_the_other(&all), false)
    }

    /// The shortest change among sets of judgements; none where no set suffices. λmax lies above its tangent, so that
    /// a set needs at least (λ − target) ÷ |slopes|: sets are tried in that order, until the next cannot be shorter.
    fn shortest(&self, sets: Vec<Vec<(usize, usize)>>) -> Option<Moved> {
        let slope = slopes(self.rows);
        let need = |cells: &Vec<(usize, usize)>| {
            let steepness = cells.iter().map(|cell| slope(*cell).powi(2)).sum::<f64>();
            (self.before - self.target) / steepness.sqrt()
        };
        let mut tried: Vec<(f64, Vec<(usize, usize)>)> = sets
            .into_iter()
            .map(|cells| (need(&cells), cells))
            .collect();
        tried.sort_by(|one, other| one.0.total_cmp(&other.0));
        let mut best: Option<Moved> = None;
        for (need, cells) in tried {
            if best.as_ref().is_some_and(|best| need >= best.distance) {
                break;
            }
            if let Some(found) = self.smallest_change(&cells)
                && best
                    .as_ref()
                    .is_none_or(|best| found.distance < best.distance)
            {
                best = Some(found);
            }
        }
        best
    }

    /// Adds the judgement that lowers λmax most by its own move, and lets all chosen settle, until they suffice. With all
    /// judgements free every item may be judged equal, so that it ends.
    fn one_after_the_other(&self, all: &[(usize, usize)]) -> Moved {
        let mut chosen: Vec<(usize, usize)> = Vec::new();
        let mut rows = self.rows.to_vec();
        loop {
            let alone = |cell: (usize, usize)| {
                let mut moved = rows.clone();
                move_one(&mut moved, cell, self.freedom(&[cell], 0.0, COARSE));
                principal(&moved).value
            };
            let lowest = all
                .iter()
                .filter(|cell| !chosen.contains(cell))
                .map(|cell| (alone(*cell), *cell))
                .min_by(|one, other| one.0.total_cmp(&other.0));
            match lowest {
                Some((_, cell)) => chosen.push(cell),
                None => return Moved::unchanged(self),
            }
            chosen.sort_unstable();
            let value = minimise(&mut rows, self.freedom(&chosen, 0.0, COARSE));
            if value <= self.target {
                return self.pulled_back(&chosen, rows);
            }
        }
    }

    fn freedom<'a>(
        &'a self,
        cells: &'a [(usize, usize)],
        pull: f64,
        precision: f64,
    ) -> Freedom<'a> {
        Freedom {
            cells,
            bound: self.bound,
            pull,
            origin: self.rows,
            precision,
        }
    }

    /// The shortest change of these judgements that reaches the target; none where they cannot.
    fn smallest_change(&self, cells: &[(usize, usize)]) -> Option<Moved> {
        let mut rows = self.rows.to_vec();
        let value = minimise(&mut rows, self.freedom(cells, 0.0, COARSE));
        (value <= self.target).then(|| self.pulled_back(cells, rows))
    }

    /// The shortest change to the target, from a longer one. The harder the pull back to the judgements as given, the
    /// shorter the change and the higher λmax: the pull at the target is enclosed, and then found.
    fn pulled_back(&self, cells: &[(usize, usize)], lowest: Vec<Vec<f64>>) -> Moved {
        let mut rows = lowest.clone();
        let mut excess = |log_pull: f64| {
            minimise(&mut rows, self.freedom(cells, log_pull.exp(), FINE)) - self.target
        };
        // Factors of e⁻⁴⁰ and e⁴⁰ are no pull and a pull that nothing moves against.
        let mut weak = (0.0, excess(0.0));
        let mut strong = weak;
        while weak.1 > 0.0 && weak.0 > -40.0 {
            strong = weak;
            weak.0 -= 2.0;
            weak.1 = excess(weak.0);
        }
        while strong.1 <= 0.0 && strong.0 < 40.0 {
            weak = strong;
            strong.0 += 2.0;
            strong.1 = excess(strong.0);
        }
        let is_enclosed = weak.1 <= 0.0 && strong.1 > 0.0;
        let best = if is_enclosed {
            turning_point(weak, strong, FINE, &mut excess)
        } else {
            weak.0
        };
        // Where even the weakest pull is too strong, the target is the minimum itself.
        if excess(best) > MARGIN / 2.0 {
            rows = lowest;
        }
        let squares = cells.iter().map(|(row, column)| {
            let change = rows[*row][*column].ln() - self.rows[*row][*column].ln();
            change * change
        });
        let distance = squares.sum::<f64>().sqrt();
        Moved {
            cells: cells.to_vec(),
            rows,
            distance,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::pairwise::priorities::tests::judged;
    use crate::pairwise::{RandomIndex, consistency};
    use proptest::prelude::*;

    fn index(items: usize) -> f64 {
        RandomIndex::named("saaty1980").unwrap().of(items).unwrap()
    }

    fn ratio(matrix: &PairwiseMatrix) -> f64 {
        consistency(matrix).index / index(matrix.items())
    }

    #[test]
    fn judgements_that_are_acceptable_stay() {
        let matrix = judged(3, &[2.0, 3.0, 2.0]);

        let found = repair(&matrix, index(3), ACCEPTABLE_RATIO).unwrap();

        assert!(found.changes.is_empty() && found.is_proven);
        assert_eq!((found.distance, found.matrix), (0.0, matrix));
    }

    /// The only judgement out of line is turned round: it is the one to change.
    #[test]
    fn one_slip_is_found_and_changed_no_more_than_needed() {
        let mut judgements = [2.0, 4.0, 8.0, 2.0, 4.0, 2.0];
        judgements[2] = 1.0 / 8.0;
        let matrix = judged(4, &judgements);

        let found = repair(&matrix, index(4), ACCEPTABLE_RATIO).unwrap();

        assert_eq!(found.changes.len(), 1);
        let change = found.changes[0];
        assert_eq!((change.row, change.column), (0, 3));
        assert!(change.to > 1.0 && change.to < 8.0);
        assert!(found.is_proven);
        assert!((ratio(&found.matrix) - ACCEPTABLE_RATIO).abs() < 1e-9);
    }

    /// For three items CR depends on a12 a23 ÷ a13 alone, so that each judgement alone suffices by the same change.
    #[test]
    fn the_change_of_three_items_follows_the_closed_form() {
        let matrix = judged(3, &[2.0, 1.0, 4.0]);

        let found = repair(&matrix, index(3), ACCEPTABLE_RATIO).unwrap();

        // 1 + x + 1/x = 3 + 2 × 0.58 × 0.1, and the cycle’s logarithm is 3 ln x.
        let sum: f64 = 2.0 + 2.0 * 0.58 * 0.1;
        let root = f64::midpoint(sum, (sum * sum - 4.0).sqrt());
        let expected = 8.0f64.ln() - 3.0 * root.ln();
        assert!((found.distance - expected).abs() < 1e-8);
        assert_eq!(found.changes.len(), 1);
    }

    #[test]
    fn several_slips_need_several_changes() {
        // Five items judged 2 times the next, with three pairs turned round.
        let mut judgements = vec![2.0, 4.0, 8.0, 9.0, 2.0, 4.0, 8.0, 2.0, 4.0, 2.0];
        judgements[3] = 1.0 / 9.0;
        judgements[5] = 0.25;
        let matrix = judged(5, &judgements);

        let found = repair(&matrix, index(5), ACCEPTABLE_RATIO).unwrap();

        assert_eq!(found.changes.len(), 2);
        assert!(ratio(&found.matrix) <= ACCEPTABLE_RATIO + 1e-9);
    }

    #[test]
    fn hopeless_judgements_are_repaired_too_without_proof() {
        let matrix = judged(
            5,
            &[
                9.0,
                1.0 / 9.0,
                9.0,
                1.0 / 9.0,
                9.0,
                1.0 / 9.0,
                9.0,
                9.0,
                1.0 / 9.0,
                9.0,
            ],
        );

        let found = repair(&matrix, index(5), ACCEPTABLE_RATIO).unwrap();

        assert!(found.changes.len() > 2 && !found.is_proven);
        assert!(ratio(&found.matrix) <= ACCEPTABLE_RATIO + 1e-9);
        assert!(found.matrix.within_scale(9.0).is_ok());
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(12))]

        #[test]
        fn no_shorter_change_of_as_few_judgements_would_do(
            logs in prop::collection::vec(-9.0f64.ln()..9.0f64.ln(), 6),
            cells in prop::sample::subsequence(pairs(4).collect::<Vec<_>>(), 2),
            angle in 0.0f64..std::f64::consts::TAU,
        ) {
            let judgements: Vec<f64> = logs.iter().map(|log| log.exp()).collect();
            let matrix = judged(4, &judgements);
            let found = repair(&matrix, index(4), ACCEPTABLE_RATIO).unwrap();
            prop_assert!(ratio(&found.matrix) <= ACCEPTABLE_RATIO);
            prop_assume!(found.is_proven && !found.changes.is_empty());
            // One judgement if one suffices, else any two, moved as far as the repair, less a trifle.
            let length = found.distance * 0.999;
            let moves = if found.changes.len() == 1 {
                vec![(cells[0], length * angle.cos().signum())]
            } else {
                vec![(cells[0], length * angle.cos()), (cells[1], length * angle.sin())]
            };
            let mut rows = matrix.rows().to_vec();
            for ((row, column), change) in moves {
                let log: f64 = rows[row][column].ln() + change;
                prop_assume!(log.abs() <= 9.0f64.ln());
                rows[row][column] = log.exp();
                rows[column][row] = (-log).exp();
            }
            prop_assert!(ratio(&PairwiseMatrix::new(rows).unwrap()) > ACCEPTABLE_RATIO);
        }
    }

    #[test]
    fn without_a_limit_there_is_no_repair() {
        let matrix = judged(3, &[2.0, 1.0, 4.0]);
        for (index, ratio) in [
            (0.0, 0.1),
            (f64::NAN, 0.1),
            (0.58, 0.0),
            (0.58, f64::INFINITY),
        ] {
            assert!(repair(&matrix, index, ratio).is_none());
        }
    }
}
