//! The judgements of the best–worst method, and how well they agree with each other.

use crate::{Refusal, RefusalKind, TIE_TOLERANCE};

/// The largest judgement on the scale of the best–worst method, which runs from 1 (equally important) to 9.
pub const SCALE_MAX: f64 = 9.0;

/// The judgements of one person: how many times more important the best criterion is than each, and each than the worst
/// (Rezaei 2015, Omega 53, steps 2–4).
#[derive(Debug, Clone, PartialEq)]
pub struct BestWorst {
    best_to_others: Vec<f64>,
    others_to_worst: Vec<f64>,
    best: usize,
    worst: usize,
}

impl BestWorst {
    /// Takes the judgements, each from 1 to 9, with the criteria that were named best and worst, counted from 0.
    ///
    /// # Errors
    /// [`RefusalKind::DimensionMismatch`] for lists that are empty or differ in length;
    /// [`RefusalKind::NotFinite`] and [`RefusalKind::BadScale`] with the cell: row 0 is best-to-others, row 1 is
    /// others-to-worst; [`RefusalKind::OutOfBounds`] for a best or worst that is no criterion;
    /// [`RefusalKind::InconsistentInput`] when the best compared with itself, or the worst with itself, is not 1,
    /// when both lists give another best-to-worst judgement, or when best and worst are one of several criteria.
    pub fn new(
        best_to_others: Vec<f64>,
        others_to_worst: Vec<f64>,
        best: usize,
        worst: usize,
    ) -> Result<Self, Refusal> {
        check_lists(&best_to_others, &others_to_worst)?;
        let criteria = best_to_others.len();
        if best >= criteria || worst >= criteria {
            let message = format!("the best or the worst is none of the {criteria} criteria");
            return Err(Refusal::new(RefusalKind::OutOfBounds, message));
        }
        let judgements = Self {
            best_to_others,
            others_to_worst,
            best,
            worst,
        };
        match judgements.contradiction() {
            Some(message) => Err(Refusal::new(RefusalKind::InconsistentInput, message)),
            None => Ok(judgements),
        }
    }

    /// Takes the judgements of somebody who named neither: the best is a criterion that the best equals, the worst one
    /// that equals the worst. Where several pairs fit, it is the first in the order of the criteria; name them to choose,
    /// because both models treat the named pair differently from its equals.
    ///
    /// # Errors
    /// As [`BestWorst::new`]; [`RefusalKind::InconsistentInput`] when no pair fits.
    pub fn unnamed(best_to_others: Vec<f64>, others_to_worst: Vec<f64>) -> Result<Self, Refusal> {
        check_lists(&best_to_others, &others_to_worst)?;
        let ones = |judgements: &[f64]| -> Vec<usize> {
            (0..judgements.len())
                .filter(|place| judgements[*place] == 1.0)
                .collect()
        };
        let (bests, worsts) = (ones(&best_to_others), ones(&others_to_worst));
        let (Some(&first_best), Some(&first_worst)) = (bests.first(), worsts.first()) else {
            let message = "no judgement is 1, so nothing is the best or the worst";
            return Err(Refusal::new(RefusalKind::InconsistentInput, message));
        };
        let alone = best_to_others.len() == 1;
        let fitting = bests
            .iter()
            .flat_map(|best| worsts.iter().map(move |worst| (*best, *worst)))
            .find(|(best, worst)| {
                (best != worst || alone) && agree(best_to_others[*worst], others_to_worst[*best])
            });
        let (best, worst) = fitting.unwrap_or((first_best, first_worst));
        Self::new(best_to_others, others_to_worst, best, worst)
    }

    /// What contradicts what, if anything.
    fn contradiction(&self) -> Option<String> {
        if self.best == self.worst && self.criteria() > 1 {
            return Some("the best and the worst are the same criterion".to_owned());
        }
        if self.best_to_others[self.best] != 1.0 || self.others_to_worst[self.worst] != 1.0 {
            return Some(
                "the best and the worst must be 1 when compared with themselves".to_owned(),
            );
        }
        let (from_best, to_worst) = (
            self.best_to_others[self.worst],
            self.others_to_worst[self.best],
        );
        (!agree(from_best, to_worst)).then(|| {
            format!("the best to the worst is {from_best} in one list and {to_worst} in the other")
        })
    }

    /// The number of criteria.
    pub fn criteria(&self) -> usize {
        self.best_to_others.len()
    }

    /// The best criterion, counted from 0.
    pub fn best(&self) -> usize {
        self.best
    }

    /// The worst criterion, counted from 0.
    pub fn worst(&self) -> usize {
        self.worst
    }

    /// How many times more important the best is than each criterion.
    pub fn best_to_others(&self) -> &[f64] {
        &self.best_to_others
    }

    /// How many times more important each criterion is than the worst.
    pub fn others_to_worst(&self) -> &[f64] {
        &self.others_to_worst
    }

    /// The judgement of the best against the worst.
    pub fn best_to_worst(&self) -> f64 {
        self.best_to_others[self.worst]
    }

    /// The criteria between the best and the worst, each with its judgement from the best and to the worst.
    pub(super) fn between(&self) -> impl Iterator<Item = (usize, f64, f64)> + '_ {
        (0..self.criteria())
            .filter(|place| *place != self.best && *place != self.worst)
            .map(|place| {
                (
                    place,
                    self.best_to_others[place],
                    self.others_to_worst[place],
                )
            })
    }

    /// The input-based consistency ratio, from 0 (in full agreement): the largest |a_Bj × a_jW − a_BW| ÷ (a_BW² − a_BW)
    /// (Liang, Brunelli & Rezaei 2020, Omega 96). When a_BW is 1 it is 0 if everything is equal to
    /// everything, and undefined otherwise.
    pub fn input_based_ratio(&self) -> Option<f64> {
        let whole = self.best_to_worst();
        let farthest = self
            .between()
            .map(|(_, from_best, to_worst)| (from_best * to_worst - whole).abs())
            .fold(0.0, f64::max);
        share_of(farthest, whole * whole - whole)
    }
}

/// A deviation over its largest possible one; no deviation at all is 0 even where none is possible.
pub(super) fn share_of(deviation: f64, largest: f64) -> Option<f64> {
    if deviation == 0.0 {
        Some(0.0)
    } else if largest > 0.0 {
        Some(deviation / largest)
    } else {
        None
    }
}

/// The consistency index: the largest ksi that a best-to-worst judgement allows, the smaller root of
/// ksi² − (1 + 2a)ksi + (a² − a) = 0 (Rezaei 2015, Omega 53, table of the consistency index; it prints two decimals).
///
/// # Errors
/// [`RefusalKind::NotFinite`] or [`RefusalKind::BadScale`] when the judgement is not within 1 to 9.
pub fn bwm_consistency_index(best_to_worst: f64) -> Result<f64, Refusal> {
    check_judgement(best_to_worst, (0, 0))?;
    Ok(ksi_below(best_to_worst, best_to_worst, best_to_worst))
}

/// The ksi at which (a − ksi)(b − ksi) has come down to c + ksi, for a × b ≥ c.
pub(super) fn ksi_below(a: f64, b: f64, c: f64) -> f64 {
    let (sum, gap) = (a + b + 1.0, a * b - c);
    // The smaller root, written so that nothing cancels.
    2.0 * gap / (sum + (sum * sum - 4.0 * gap).sqrt())
}

fn agree(one: f64, other: f64) -> bool {
    (one - other).abs() <= TIE_TOLERANCE
}

fn check_lists(best_to_others: &[f64], others_to_worst: &[f64]) -> Result<(), Refusal> {
    if best_to_others.is_empty() || best_to_others.len() != others_to_worst.len() {
        let message = format!(
            "{} judgements from the best and {} to the worst",
            best_to_others.len(),
            others_to_worst.len()
        );
        return Err(Refusal::new(RefusalKind::DimensionMismatch, message));
    }
    for (row, judgements) in [best_to_others, others_to_worst].into_iter().enumerate() {
        for (column, judgement) in judgements.iter().enumerate() {
            check_judgement(*judgement, (row, column))?;
        }
    }
    Ok(())
}

fn check_judgement(judgement: f64, cell: (usize, usize)) -> Result<(), Refusal> {
    if !judgement.is_finite() {
        let message = format!("judgement {} is no finite number", cell.1 + 1);
        return Err(Refusal::at(RefusalKind::NotFinite, cell, message));
    }
    if !(1.0..=SCALE_MAX).contains(&judgement) {
        let message = format!(
            "judgement {}, {judgement}, is not within 1 to 9",
            cell.1 + 1
        );
        return Err(Refusal::at(RefusalKind::BadScale, cell, message));
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn kind(
        best_to_others: &[f64],
        others_to_worst: &[f64],
    ) -> (RefusalKind, Option<(usize, usize)>) {
        let refusal =
            BestWorst::unnamed(best_to_others.to_vec(), others_to_worst.to_vec()).unwrap_err();
        (refusal.kind, refusal.cell)
    }

    #[test]
    fn the_consistency_index_is_the_table_of_rezaei_2015() {
        let table = [0.0, 0.44, 1.0, 1.63, 2.30, 3.0, 3.73, 4.47, 5.23];
        for (place, printed) in table.into_iter().enumerate() {
            let found = bwm_consistency_index(place as f64 + 1.0).unwrap();
            assert!(
                (found - printed).abs() <= 0.0051,
                "{found} is not {printed}"
            );
        }
        assert_eq!(
            bwm_consistency_index(0.5).unwrap_err().kind,
            RefusalKind::BadScale
        );
        assert_eq!(
            bwm_consistency_index(f64::NAN).unwrap_err().kind,
            RefusalKind::NotFinite
        );
    }

    #[test]
    fn bad_judgements_are_refused_with_their_kind_and_cell() {
        assert_eq!(kind(&[], &[]), (RefusalKind::DimensionMismatch, None));
        assert_eq!(
            kind(&[1.0, 2.0], &[2.0]),
            (RefusalKind::DimensionMismatch, None)
        );
        assert_eq!(
            kind(&[1.0, 0.5], &[2.0, 1.0]),
            (RefusalKind::BadScale, Some((0, 1)))
        );
        assert_eq!(
            kind(&[1.0, 8.0], &[10.0, 1.0]),
            (RefusalKind::BadScale, Some((1, 0)))
        );
        assert_eq!(
            kind(&[1.0, 8.0], &[8.0, f64::INFINITY]),
            (RefusalKind::NotFinite, Some((1, 1)))
        );
        assert_eq!(
            kind(&[1.0, 3.0, 8.0], &[7.0, 4.0, 1.0]),
            (RefusalKind::InconsistentInput, None)
        );
        assert_eq!(
            kind(&[2.0, 3.0], &[3.0, 1.0]),
            (RefusalKind::InconsistentInput, None)
        );
    }

    #[test]
    fn a_named_best_that_is_not_the_best_is_refused() {
        let lists = || (vec![1.0, 2.0, 8.0], vec![8.0, 4.0, 1.0]);
        let with = |best, worst| BestWorst::new(lists().0, lists().1, best, worst);
        let kind = |best, worst| with(best, worst).unwrap_err().kind;

        assert!(with(0, 2).is_ok());
        assert_eq!(kind(1, 2), RefusalKind::InconsistentInput);
        assert_eq!(kind(0, 0), RefusalKind::InconsistentInput);
        assert_eq!(kind(0, 3), RefusalKind::OutOfBounds);
    }

    #[test]
    fn equal_criteria_are_in_full_agreement_and_the_pair_is_the_first() {
        let equal = BestWorst::unnamed(vec![1.0; 3], vec![1.0; 3]).unwrap();

        assert_eq!((equal.best(), equal.worst()), (0, 1));
        assert_eq!(equal.input_based_ratio(), Some(0.0));
    }

    #[test]
    fn a_ratio_that_has_no_scale_is_undefined() {
        let odd = BestWorst::unnamed(vec![1.0, 3.0, 1.0], vec![1.0, 2.0, 1.0]).unwrap();

        assert_eq!(odd.input_based_ratio(), None);
    }
}
