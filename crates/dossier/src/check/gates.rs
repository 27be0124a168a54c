//! Checks of gates: that a threshold lies on a criterion that can be tested, and that nobody finds what is computed.

use super::cells::{self, Cells};
use super::criteria::on_scale;
use crate::{Answer, Dossier, Field, Gate, GateCheck, Problem, Scale, Slot, Threshold};

pub fn of_gate(cells: &mut Cells, dossier: &Dossier, gate: &Gate) {
    cells.text(Field::Requirements, &gate.requirement);
    let Some(threshold) = &gate.threshold else {
        return;
    };
    let id = threshold.criterion();
    let Some(criterion) = dossier.criteria.get(id) else {
        return cells.refers(dossier, Slot::Criterion(id.clone()));
    };
    match (threshold, &criterion.scale) {
        (_, Scale::LandedCost { .. } | Scale::Judged { .. }) => {
            cells.problem(Problem::NoThreshold {
                criterion: id.clone(),
            });
        }
        (
            Threshold::Chance { rate, chance, .. },
            Scale::OnTime { .. } | Scale::InFull { .. } | Scale::LotAcceptance { .. },
        ) => {
            cells.within(Field::Rate, *rate, cells::zero(), cells::one());
            cells.within(Field::Chance, *chance, cells::zero(), cells::one());
        }
        (Threshold::Chance { .. }, _) => cells.problem(Problem::NotPunctuality {
            criterion: id.clone(),
        }),
        (Threshold::AtLeast { answer, .. } | Threshold::AtMost { answer, .. }, scale) => {
            cells.in_criterion(id, |cells| of_level(cells, scale, answer));
        }
    }
}

/// A threshold is one number, one level, or yes or no.
fn of_level(cells: &mut Cells, scale: &Scale, answer: &Answer) {
    match answer {
        Answer::Range(_) => cells.wrong_kind("number"),
        Answer::Number(rate) if !scale.is_answered() => {
            let most = match scale {
                Scale::Incidents { .. } => 1_000.into(),
                _ => cells::one(),
            };
            cells.within(Field::Rate, *rate, cells::zero(), most);
        }
        _ => on_scale(cells, scale, answer),
    }
}

pub fn of_gate_check(cells: &mut Cells, dossier: &Dossier, check: &GateCheck) {
    let gate = dossier.gates.get(&check.gate);
    if gate.is_some_and(|gate| gate.threshold.is_some()) {
        cells.problem(Problem::ComputedGate {
            gate: check.gate.clone(),
        });
    }
}
