//! The smallest repair in whole steps of Saaty’s scale, of judgements some of which may be missing.

use super::eigenvector::principal;
use super::matrix::pairs;
use super::optimum::slopes;
use super::{Change, IncompleteMatrix, completed, filled, random_index_with_gaps, ratio_with_gaps};

/// The strongest step of Saaty’s scale.
const STRONGEST: u32 = 9;

/// Among so many judgements, those that bend λmax most, every two are tried.
const STEEPEST: usize = 6;

/// Judgements moved to whole steps of the scale, 1 to 9 or their inverses, so that they agree well enough.
#[derive(Debug, Clone, PartialEq)]
pub struct StepRepair {
    /// What changes: the cells above the diagonal in the order of the matrix; none where the ratio is acceptable.
    pub changes: Vec<Change>,
    /// The consistency ratio as given, by [`super::ratio_with_gaps`].
    pub ratio_before: f64,
    /// The consistency ratio after the changes, computed anew from them: at most the acceptable one.
    pub ratio_after: f64,
}

/// Moves the fewest judgements, by the shortest way on the log scale, to whole steps of Saaty’s scale so that the consistency
/// ratio is at most `acceptable`. Without a gap, one judgement is proven to be the fewest and its move the shortest: every step
/// is tried that the tangent of λmax, which is convex in the logarithms (Bozóki, Fülöp & Rónyai 2010), does not rule out.
/// Two are the shortest among the six judgements that bend λmax most; more are chosen one after the other and then brought back
/// as far as they may. What was not judged is not asked for: gaps are filled by logarithmic least squares while steps are tried,
/// which never makes them look better than they are. None where `acceptable` is not above zero, or no steps are found.
pub fn repair_in_steps(given: &IncompleteMatrix, acceptable: f64) -> Option<StepRepair> {
    if acceptable <= 0.0 || acceptable.is_nan() {
        return None;
    }
    let search = Search::of(given, acceptable);
    let found = if search.before <= search.limit {
        Vec::new()
    } else {
        search
            .single()
            .or_else(|| search.double())
            .or_else(|| search.one_after_the_other())?
    };
    let mut changes: Vec<Change> = found
        .iter()
        .map(|moved| Change {
            row: moved.cell.0,
            column: moved.cell.1,
            from: moved.from.exp(),
            to: moved
                .to
                .exp()
                .clamp(1.0 / f64::from(STRONGEST), f64::from(STRONGEST)),
        })
        .collect();
    changes.sort_by_key(|change| (change.row, change.column));
    let ratio_before = ratio_with_gaps(given);
    let ratio_after = match found.is_empty() {
        true => ratio_before,
        false => ratio_with_gaps(&search.moved(&found)?),
    };
    Some(StepRepair {
        changes,
        ratio_before,
        ratio_after,
    })
}

/// One judgement on its way to a step; both as logarithms.
#[derive(Debug, Clone, Copy)]
struct Step {
    cell: (usize, usize),
    from: f64,
    to: f64,
}

impl Step {
    fn length(&self) -> f64 {
        (self.to - self.from).abs()
    }
}

struct Search<'a> {
    given: &'a IncompleteMatrix,
    /// λmax as given, and the most it may be.
    before: f64,
    limit: f64,
    /// The given judgements above the diagonal with how steeply λmax rises with the logarithm of each.
    cells: Vec<((usize, usize), f64)>,
}

impl<'a> Search<'a> {
    fn of(given: &'a IncompleteMatrix, acceptable: f64) -> Self {
        let (items, missing) = (given.items(), given.missing().len());
        let full = completed(given);
        // Where the gaps are filled best, λmax does not bend with them: the slopes are those of the given judgements.
        let slope = slopes(full.matrix.rows());
        let judged = pairs(items).filter(|(row, column)| given.rows()[*row][*column].is_some());
        let mut cells: Vec<_> = judged.map(|cell| (cell, slope(cell))).collect();
        cells.sort_by(|one, other| other.1.abs().total_cmp(&one.1.abs()));
        let count = items as f64;
        Self {
            given,
            before: full.lambda_max,
            limit: count + (count - 1.0) * random_index_with_gaps(items, missing) * acceptable,
            cells,
        }
    }

    fn log(&self, (row, column): (usize, usize)) -> f64 {
        self.given.rows()[row][column].unwrap_or(1.0).ln()
    }

    /// The judgements after some moves.
    fn moved(&self, moves: &[Step]) -> Option<IncompleteMatrix> {
        let mut rows = self.given.rows().to_vec();
        for Step { cell, to, .. } in moves {
            rows[cell.0][cell.1] = Some(to.exp());
            rows[cell.1][cell.0] = Some((-to).exp());
        }
        IncompleteMatrix::new(rows).ok()
    }

    /// λmax after some moves, the gaps filled anew; never below what it can be.
    fn lambda(&self, moves: &[Step]) -> f64 {
        let moved = self.moved(moves);
        moved.map_or(f64::INFINITY, |moved| {
            principal(filled(&moved).rows()).value
        })
    }

    fn suffices(&self, moved: &[Step]) -> bool {
        self.lambda(moved) <= self.limit
    }

    /// Every other step of a judgement.
    fn steps(&self, cell: (usize, usize)) -> impl Iterator<Item = Step> + use<> {
        let from = self.log(cell);
        let strong = (1..=STRONGEST).map(|step| f64::from(step).ln());
        let weak = (2..=STRONGEST).map(|step| -f64::from(step).ln());
        let all = strong.chain(weak).map(move |to| Step { cell, from, to });
        all.filter(|step| step.length() > 1e-9)
    }

    /// The first of some sets of moves that suffices, the shortest tried first. Where the tangent is above the limit, so
    /// is λmax.
    fn shortest(&self, sets: impl Iterator<Item = Vec<(Step, f64)>>) -> Option<Vec<Step>> {
        let squares = |set: &[Step]| -> f64 { set.iter().map(|step| step.length().powi(2)).sum() };
        let mut open: Vec<Vec<Step>> = sets
            .filter(|set| {
                let bends = set
                    .iter()
                    .map(|(step, slope)| slope * (step.to - step.from));
                self.before + bends.sum::<f64>() <= self.limit
            })
            .map(|set| set.into_iter().map(|(step, _)| step).collect())
            .collect();
        open.sort_by(|one, other| squares(one).total_cmp(&squares(other)));
        open.into_iter().find(|set| self.suffices(set))
    }

    fn single(&self) -> Option<Vec<Step>> {
        let cells = self.cells.iter();
        self.shortest(
            cells.flat_map(|(cell, slope)| self.steps(*cell).map(|step| vec![(step, *slope)])),
        )
    }

    fn double(&self) -> Option<Vec<Step>> {
        let steepest = &self.cells[..self.cells.len().min(STEEPEST)];
        let twos = pairs(steepest.len()).flat_map(|(one, other)| {
            let ((one, bend), (other, bends)) = (steepest[one], steepest[other]);
            self.steps(one).flat_map(move |first| {
                let seconds = self.steps(other);
                seconds.map(move |second| vec![(first, bend), (second, bends)])
            })
        });
        self.shortest(twos)
    }

    /// Adds the step that lowers λmax most until they suffice, then brings each back as far as it may.
    fn one_after_the_other(&self) -> Option<Vec<Step>> {
        let mut chosen: Vec<Step> = Vec::new();
        let mut lowest = self.before;
        while lowest > self.limit {
            let free = self.cells.iter().map(|(cell, _)| *cell);
            let free = free.filter(|cell| chosen.iter().all(|step| step.cell != *cell));
            let tried = free.flat_map(|cell| self.steps(cell)).map(|step| {
                let set: Vec<Step> = chosen.iter().copied().chain([step]).collect();
                (self.lambda(&set), set)
            });
            let (lambda, set) = tried.min_by(|one, other| one.0.total_cmp(&other.0))?;
            if lambda >= lowest {
                return None;
            }
            (lowest, chosen) = (lambda, set);
        }
        for place in 0..chosen.len() {
            let mut nearer: Vec<Step> = self.steps(chosen[place].cell).collect();
            nearer.retain(|step| step.length() < chosen[place].length());
            nearer.sort_by(|one, other| one.length().total_cmp(&other.length()));
            for step in nearer {
                let mut set = chosen.clone();
                set[place] = step;
                if self.suffices(&set) {
                    chosen = set;
                    break;
                }
            }
        }
        Some(chosen)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::pairwise::priorities::tests::judged;
    use crate::pairwise::{ACCEPTABLE_RATIO, PairwiseMatrix};
    use proptest::prelude::*;

    fn open(matrix: &PairwiseMatrix, missing: &[(usize, usize)]) -> IncompleteMatrix {
        let rows = matrix.rows().iter();
        let mut rows: Vec<Vec<Option<f64>>> = rows
            .map(|row| row.iter().copied().map(Some).collect())
            .collect();
        for (row, column) in missing {
            rows[*row][*column] = None;
            rows[*column][*row] = None;
        }
        IncompleteMatrix::new(rows).unwrap()
    }

    /// The judgements after a repair.
    fn repaired(given: &IncompleteMatrix, found: &StepRepair) -> IncompleteMatrix {
        let mut rows = given.rows().to_vec();
        for change in &found.changes {
            rows[change.row][change.column] = Some(change.to);
            rows[change.column][change.row] = Some(1.0 / change.to);
        }
        IncompleteMatrix::new(rows).unwrap()
    }

    fn is_whole(step: f64) -> bool {
        let strength = step.max(1.0 / step);
        (strength - strength.round()).abs() < 1e-9 && strength < 9.5
    }

    #[test]
    fn what_agrees_is_left_alone() {
        let found = repair_in_steps(&open(&judged(3, &[2.0, 6.0, 3.0]), &[]), 0.1).unwrap();

        assert!(found.changes.is_empty());
        assert!(found.ratio_before < 1e-9 && found.ratio_after < 1e-9);
    }

    /// A circle of twos. Of every single judgement and every step the shortest way was found by trying all 3 × 16.
    #[test]
    fn a_circle_is_broken_by_the_shortest_single_move() {
        let given = open(&judged(3, &[2.0, 0.5, 2.0]), &[]);
        let found = repair_in_steps(&given, ACCEPTABLE_RATIO).unwrap();
        let mut best: Option<(f64, f64)> = None;
        for cell in pairs(3) {
            for step in (1..=9).flat_map(|step| [f64::from(step), 1.0 / f64::from(step)]) {
                let mut rows = given.rows().to_vec();
                let length = (step.ln() - rows[cell.0][cell.1].unwrap().ln()).abs();
                rows[cell.0][cell.1] = Some(step);
                rows[cell.1][cell.0] = Some(1.0 / step);
                let after = ratio_with_gaps(&IncompleteMatrix::new(rows).unwrap());
                if after <= 0.1 && best.is_none_or(|(shortest, _)| length < shortest - 1e-12) {
                    best = Some((length, after));
                }
            }
        }
        let [change] = found.changes[..] else {
            panic!("one suffices: {:?}", found.changes)
        };
        let (length, _) = best.unwrap();

        assert!(((change.to.ln() - change.from.ln()).abs() - length).abs() < 1e-9);
        assert!(found.ratio_before > 0.1 && found.ratio_after <= 0.1);
    }

    /// The house of Saaty (1990): the judgement between neighbourhood and condition is the one out of line.
    #[test]
    fn the_house_of_saaty_is_repaired_at_its_famous_cell() {
        let given = open(
            &judged(
                8,
                &[
                    5.0,
                    3.0,
                    7.0,
                    6.0,
                    6.0,
                    1.0 / 3.0,
                    0.25,
                    1.0 / 3.0,
                    5.0,
                    3.0,
                    3.0,
                    0.2,
                    1.0 / 7.0,
                    6.0,
                    3.0,
                    4.0,
                    6.0,
                    0.2,
                    1.0 / 3.0,
                    0.25,
                    1.0 / 7.0,
                    0.125,
                    0.5,
                    0.2,
                    1.0 / 6.0,
                    0.2,
                    1.0 / 6.0,
                    0.5,
                ],
            ),
            &[],
        );
        let found = repair_in_steps(&given, ACCEPTABLE_RATIO).unwrap();
        let [change] = found.changes[..] else {
            panic!("one suffices: {:?}", found.changes)
        };

        assert_eq!((change.row, change.column), (2, 6));
        assert!(change.from > change.to && is_whole(change.to));
        assert!((found.ratio_before - 0.238412473874 / 1.4056).abs() < 1e-9);
        assert!(found.ratio_after <= 0.1);
    }

    #[test]
    fn what_was_not_judged_is_not_asked_for() {
        let given = open(&judged(4, &[3.0, 1.0, 0.2, 3.0, 1.0, 5.0]), &[(0, 2)]);
        let found = repair_in_steps(&given, ACCEPTABLE_RATIO).unwrap();

        assert!(!found.changes.is_empty());
        assert!(
            found
                .changes
                .iter()
                .all(|one| (one.row, one.column) != (0, 2))
        );
        assert!(ratio_with_gaps(&repaired(&given, &found)) <= 0.1);
    }

    #[test]
    fn no_limit_no_repair() {
        let given = open(&judged(3, &[2.0, 0.5, 2.0]), &[]);

        assert_eq!(repair_in_steps(&given, 0.0), None);
        assert_eq!(repair_in_steps(&given, f64::NAN), None);
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(24))]

        /// Whatever is judged on the scale, the steps that are found are whole and suffice when all is computed anew.
        #[test]
        fn steps_are_whole_and_suffice(
            items in 3usize..7,
            drawn in prop::collection::vec((1u32..10, any::<bool>()), 15),
            with_gap in any::<bool>(),
        ) {
            let count = items * (items - 1) / 2;
            let judgements: Vec<f64> = drawn[..count]
                .iter()
                .map(|(step, up)| if *up { f64::from(*step) } else { 1.0 / f64::from(*step) })
                .collect();
            let missing: &[(usize, usize)] = if with_gap && items > 3 { &[(0, 2)] } else { &[] };
            let given = open(&judged(items, &judgements), missing);
            let before = ratio_with_gaps(&given);
            let found = repair_in_steps(&given, ACCEPTABLE_RATIO);
            prop_assert!(found.is_some());
            let found = found.unwrap();
            prop_assert!((found.ratio_before - before).abs() < 1e-9);
            prop_assert_eq!(found.changes.is_empty(), before <= ACCEPTABLE_RATIO);
            prop_assert!(found.changes.iter().all(|change| is_whole(change.to)));
            let after = ratio_with_gaps(&repaired(&given, &found));
            prop_assert!(after <= ACCEPTABLE_RATIO + 1e-9);
            prop_assert!((after - found.ratio_after).abs() < 1e-6);
        }
    }
}
