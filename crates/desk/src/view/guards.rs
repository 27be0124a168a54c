//! Doubts about what is weighed, as far as the acting person sees what tells them.

use dossier::{Dossier, Guard, MemberId, Scale, guards, sees_prices};
use memo::phrases::Phrases;

use super::audience::{scores_are_open, sees_weights_of};

/// The doubts as sentences: none that would tell a sealed price, hidden weights or a hidden score.
pub(super) fn doubts(phrases: &Phrases<'_>, actor: Option<&MemberId>) -> Vec<String> {
    let dossier = phrases.dossier;
    guards(dossier)
        .iter()
        .filter(|guard| {
            let told_by = guard.told_by_answers_to();
            let is_own = match guard {
                Guard::Contradicts { member, .. } => sees_weights_of(dossier, actor, member),
                _ => true,
            };
            is_own && told_by.iter().all(|id| is_seen(dossier, id, actor))
        })
        .map(|guard| phrases.guard(guard))
        .collect()
}

fn is_seen(dossier: &Dossier, id: &dossier::CriterionId, actor: Option<&MemberId>) -> bool {
    match dossier.criteria.get(id).map(|criterion| &criterion.scale) {
        Some(Scale::LandedCost { .. }) => sees_prices(dossier, actor),
        Some(Scale::Judged { .. }) => scores_are_open(dossier),
        _ => true,
    }
}
