//! The gates among the criteria, and who would win without each.

use dossier::{GateDropped, MemberId, gates_dropped};
use memo::phrases::Phrases;

use crate::Desk;
use crate::view::audience::withheld;
use crate::wire::GateRow;

/// The gates in their order. Who would win is told only where the acting person may see the result.
pub(super) fn gates(phrases: &Phrases<'_>, desk: &Desk, actor: Option<&MemberId>) -> Vec<GateRow> {
    let dossier = phrases.dossier;
    let evaluated = desk.evaluated();
    let is_shown = withheld(dossier, actor).is_empty();
    let dropped: Vec<GateDropped> = match &evaluated.evaluation {
        Ok(evaluation) if is_shown => gates_dropped(dossier, evaluation),
        _ => Vec::new(),
    };
    let without = |gate: &dossier::Gate| {
        let own = dropped.iter().find(|one| one.gate == gate.gate);
        own.map(|one| phrases.gate_dropped(one)).unwrap_or_default()
    };
    dossier
        .gates
        .values()
        .map(|gate| GateRow {
            gate: gate.clone(),
            requirement: phrases.text(&gate.requirement),
            threshold: phrases.threshold(gate),
            dropped: without(gate),
        })
        .collect()
}
