//! Checks of what is said about how strategic the purchase is.

use super::cells::{self, Cells};
use crate::position::departures::departs_from;
use crate::{
    Dossier, Field, Forgone, Problem, Question, Questionnaire, Slot, StrategicPosition, Thresholds,
};

pub fn of_questionnaire(cells: &mut Cells, given: &Questionnaire) {
    if given.answers.is_empty() {
        cells.blank(Field::Answers);
    }
    let (low, high) = (*Question::ANSWERS.start(), *Question::ANSWERS.end());
    for (question, answer) in &given.answers {
        cells.in_question(*question, |cells| {
            cells.within(Field::Answer, (*answer).into(), low.into(), high.into());
        });
    }
    cells.optional_text(Field::Note, given.note.as_ref());
}

pub fn of_thresholds(cells: &mut Cells, cut: &Thresholds) {
    for (field, threshold) in [(Field::Impact, cut.impact), (Field::Risk, cut.risk)] {
        cells.within(field, threshold, cells::one(), 5.into());
    }
    cells.text(Field::Reason, &cut.reason);
}

/// A position that departs from the answers owes its reason.
pub fn of_position(cells: &mut Cells, dossier: &Dossier, declared: &StrategicPosition) {
    cells.optional_text(Field::Reason, declared.reason.as_ref());
    if let Some(proposed) = departs_from(dossier, declared.position)
        && declared.reason.is_none()
    {
        cells.problem(Problem::DepartureOwesReason {
            proposed,
            declared: declared.position,
        });
    }
}

pub fn of_forgone(cells: &mut Cells, dossier: &Dossier, forgone: &Forgone) {
    cells.text(Field::Reason, &forgone.reason);
    let precaution = forgone.precaution;
    match &dossier.position {
        None => cells.refers(dossier, Slot::Position),
        Some(declared) => {
            let declared = declared.position;
            if !declared.proposal().precautions.contains(&precaution) {
                cells.problem(Problem::NotAskedFor {
                    precaution,
                    declared,
                });
            }
        }
    }
}
