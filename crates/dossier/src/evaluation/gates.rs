//! Gates that are computed, and who would win if a gate were not there.

use super::answers::answer_of;
use super::reliability::{posterior, reliability};
use super::{Evaluation, evaluate, float};
use crate::{
    Answer, Criterion, CriterionId, Dossier, Gate, GateId, SupplierId, Threshold, cautious_in_force,
};

/// What is computed of a supplier at a gate with a threshold.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct GateFigure {
    /// The answer, the rate, or the chance.
    pub figure: f64,
    /// Whether the gate is met.
    pub met: bool,
}

/// What a gate costs in choice: whom it stops, and who would win without it.
#[derive(Debug, Clone, PartialEq)]
pub struct GateDropped {
    /// The gate.
    pub gate: GateId,
    /// Who is out for this gate alone.
    pub stopped: Vec<SupplierId>,
    /// Who would share the first rank; none while those let in cannot be ranked yet.
    pub leaders: Option<Vec<SupplierId>>,
    /// Whether somebody else would win than does.
    pub changes: bool,
}

/// Computes a gate for a supplier; none where a person checks it, or where nothing to test is there yet.
pub fn at_gate(dossier: &Dossier, supplier: &SupplierId, gate: &Gate) -> Option<GateFigure> {
    let threshold = gate.threshold.as_ref()?;
    let criterion = dossier.criteria.get(threshold.criterion())?;
    let (figure, met) = match threshold {
        Threshold::Chance { rate, chance, .. } => {
            let (measure, _) = criterion.scale.measured()?;
            let figure = posterior(dossier, supplier, measure).chance_of(float(*rate));
            (figure, figure >= float(*chance))
        }
        Threshold::AtLeast { answer, .. } => {
            let (figure, asked) = measured(dossier, supplier, criterion, answer)?;
            (figure, rank(criterion, figure) >= rank(criterion, asked))
        }
        Threshold::AtMost { answer, .. } => {
            let (figure, asked) = measured(dossier, supplier, criterion, answer)?;
            (figure, rank(criterion, figure) <= rank(criterion, asked))
        }
    };
    Some(GateFigure { figure, met })
}

/// The answer that counts, and the one asked for.
fn measured(
    dossier: &Dossier,
    supplier: &SupplierId,
    criterion: &Criterion,
    asked: &Answer,
) -> Option<(f64, f64)> {
    let figure = match criterion.scale.measured() {
        // A record is there before the offer.
        Some((measure, target)) => {
            let cautious = cautious_in_force(dossier);
            reliability(dossier, supplier, measure, target, cautious).counted
        }
        None => {
            let offer = dossier.latest_offer(supplier)?;
            answer_of(dossier, offer, criterion).ok()?.figure
        }
    };
    Some((figure, asked_figure(criterion, asked)?))
}

/// What a threshold asks for, as a number.
pub fn asked_figure(criterion: &Criterion, asked: &Answer) -> Option<f64> {
    match (criterion.scale.measured(), asked) {
        (Some(_), Answer::Number(rate)) => Some(float(*rate)),
        (_, asked) => criterion.scale.number(asked).map(float),
    }
}

/// What is compared: of a level what it is worth, else the number itself.
fn rank(criterion: &Criterion, figure: f64) -> f64 {
    match criterion.scale.level_at(figure) {
        Some(level) => float(level.value),
        None => figure,
    }
}

/// The first computed gate that a supplier does not meet.
pub fn stopped_by_threshold<'a>(
    dossier: &'a Dossier,
    supplier: &SupplierId,
) -> Option<(&'a Gate, &'a CriterionId, f64)> {
    dossier.gates.values().find_map(|gate| {
        let found = at_gate(dossier, supplier, gate).filter(|found| !found.met)?;
        Some((gate, gate.criterion()?, found.figure))
    })
}

/// Each gate that alone keeps somebody out, and who would win without it: a requirement that decides the choice should
/// be one that the committee can defend.
pub fn gates_dropped(dossier: &Dossier, evaluation: &Evaluation) -> Vec<GateDropped> {
    let winners = |evaluation: &Evaluation| -> Vec<SupplierId> {
        let leaders = evaluation.ranking.leaders().into_iter();
        let mut names: Vec<SupplierId> = leaders
            .map(|row| evaluation.offers[row].supplier.clone())
            .collect();
        names.sort();
        names
    };
    let now = winners(evaluation);
    let dropped = dossier.gates.keys().filter_map(|gate| {
        let mut without = dossier.clone();
        without.gates.shift_remove(gate);
        let out = evaluation.excluded.iter().map(|one| &one.supplier);
        let stopped: Vec<SupplierId> = out
            .filter(|supplier| !without.is_excluded(supplier))
            .cloned()
            .collect();
        if stopped.is_empty() {
            return None;
        }
        // Who offers nothing yet would be let in and still not be ranked.
        let found = evaluate(&without).ok();
        let found = found.filter(|found| stopped.iter().all(|id| found.row_of(id).is_some()));
        let leaders = found.map(|found| winners(&found));
        Some(GateDropped {
            gate: gate.clone(),
            stopped,
            changes: leaders.as_ref().is_some_and(|leaders| *leaders != now),
            leaders,
        })
    });
    dropped.collect()
}
