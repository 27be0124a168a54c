//! Checks of criteria, of the groups above them, and of what offers answer.

mod answers;
mod scales;

pub use answers::{of_answer, of_estimate, on_scale};

use super::cells::Cells;
use crate::{Criterion, CriterionGroup, Dossier, Field, Problem, Scale, Slot};

pub fn of_criterion(cells: &mut Cells, dossier: &Dossier, criterion: &Criterion) {
    cells.text(Field::Name, &criterion.name);
    cells.optional_text(Field::Definition, criterion.definition.as_ref());
    if let Some(group) = &criterion.group {
        cells.refers(dossier, Slot::CriterionGroup(group.clone()));
    }
    if criterion.missing.is_some() && !criterion.scale.is_answered() {
        cells.problem(Problem::NeverMissing {
            criterion: criterion.criterion.clone(),
        });
    }
    scales::of_scale(cells, criterion);
    if let Some(other) = counts_the_same(dossier, criterion) {
        cells.problem(Problem::CountedTwice {
            criterion: criterion.criterion.clone(),
            other: other.criterion.clone(),
        });
    }
}

/// Another criterion that is computed from the same evidence: prices or delivery records.
fn counts_the_same<'a>(dossier: &'a Dossier, criterion: &Criterion) -> Option<&'a Criterion> {
    let measure = |criterion: &Criterion| criterion.scale.measured().map(|(measure, _)| measure);
    dossier.criteria.values().find(|other| {
        let both_cost = matches!(
            (&other.scale, &criterion.scale),
            (Scale::LandedCost { .. }, Scale::LandedCost { .. })
        );
        let both_read = measure(other).is_some() && measure(other) == measure(criterion);
        other.criterion != criterion.criterion && (both_cost || both_read)
    })
}

pub fn of_group(cells: &mut Cells, dossier: &Dossier, group: &CriterionGroup) {
    cells.text(Field::Name, &group.name);
    let Some(parent) = &group.parent else {
        return;
    };
    // The group itself need not be there yet, so the way round is looked for before the parent is.
    let above = dossier.groups_from(Some(parent));
    let turn = above.iter().position(|one| one.group == group.group);
    if *parent == group.group || turn.is_some() {
        let through = &above[..turn.unwrap_or(0)];
        let mut path = vec![group.group.clone()];
        path.extend(through.iter().map(|one| one.group.clone()));
        path.push(group.group.clone());
        return cells.problem(Problem::GroupInItself {
            group: group.group.clone(),
            path,
        });
    }
    cells.refers(dossier, Slot::CriterionGroup(parent.clone()));
}
