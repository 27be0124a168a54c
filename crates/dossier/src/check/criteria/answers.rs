//! Checks of what an offer answers, and of what is put in the place of an answer.

use rust_decimal::Decimal;

use crate::check::cells::{self, Cells};
use crate::{
    Answer, CriterionId, Dossier, Estimate, Field, MissingPolicy, OfferId, Problem, Range, Scale,
    Slot,
};

pub fn of_answer(
    cells: &mut Cells,
    dossier: &Dossier,
    offer: &OfferId,
    id: &CriterionId,
    answer: &Answer,
) {
    match dossier.criteria.get(id).map(|criterion| &criterion.scale) {
        None => cells.refers(dossier, Slot::Criterion(id.clone())),
        Some(scale) if scale.is_answered() => {
            cells.in_criterion(id, |cells| on_scale(cells, scale, answer));
        }
        Some(_) => cells.problem(Problem::ComputedAnswer {
            offer: offer.clone(),
            criterion: id.clone(),
        }),
    }
}

pub fn of_estimate(cells: &mut Cells, dossier: &Dossier, estimate: &Estimate) {
    cells.refers(dossier, Slot::Supplier(estimate.supplier.clone()));
    cells.text(Field::Reason, &estimate.reason);
    let id = &estimate.criterion;
    match dossier.criteria.get(id) {
        None => cells.refers(dossier, Slot::Criterion(id.clone())),
        Some(criterion) if criterion.missing == Some(MissingPolicy::Estimate) => {
            cells.in_criterion(id, |cells| {
                on_scale(cells, &criterion.scale, &estimate.answer)
            });
        }
        Some(_) => cells.problem(Problem::NotEstimated {
            criterion: id.clone(),
        }),
    }
}

/// Whether an answer is of the kind that the scale asks for, and within what can be meant.
pub fn on_scale(cells: &mut Cells, scale: &Scale, answer: &Answer) {
    let can_be_meant = |cells: &mut Cells, field: Field, number: Decimal| {
        cells.within(field, number, (-cells::MOST).into(), cells::MOST.into());
    };
    match (scale, answer) {
        (Scale::Quantity { .. } | Scale::Piecewise { .. }, Answer::Number(number)) => {
            can_be_meant(cells, Field::Answer, *number);
        }
        (Scale::Quantity { .. } | Scale::Piecewise { .. }, Answer::Range(range)) => {
            let Range { low, likely, high } = range;
            can_be_meant(cells, Field::Low, *low);
            can_be_meant(cells, Field::High, *high);
            cells.within(Field::Likely, *likely, *low, *high);
        }
        (Scale::YesNo { .. }, Answer::YesNo(_)) => {}
        (Scale::Levels { levels }, Answer::Level(id)) => {
            if !levels.iter().any(|level| level.level == *id) {
                let known = levels.iter().map(|level| level.level.to_string());
                cells.no_such_level(id.as_str(), known.collect());
            }
        }
        (Scale::Levels { .. }, _) => cells.wrong_kind("level"),
        (Scale::YesNo { .. }, _) => cells.wrong_kind("yes_no"),
        (_, _) => cells.wrong_kind("number"),
    }
}
