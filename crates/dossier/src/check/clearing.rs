//! Checks of what is cleared and of what is taken back.

use super::cells::Cells;
use super::{of_change, of_round_of_offer};
use crate::{Change, Clear, Dossier, Field, MemberId, Problem, Problems, Slot, Undo};

pub fn of_clear(cells: &mut Cells, dossier: &Dossier, clear: &Clear) {
    cells.optional_text(Field::Reason, clear.reason.as_ref());
    if !dossier.holds(&clear.slot) {
        cells.problem(Problem::NothingThere {
            slot: clear.slot.clone(),
        });
    }
    if let Slot::Offer(id) = &clear.slot
        && let Some(offer) = dossier.offers.get(id)
    {
        of_round_of_offer(cells, dossier, offer);
    }
    if let Some(by) = user_of(dossier, &clear.slot) {
        cells.problem(Problem::InUse {
            slot: clear.slot.clone(),
            by,
        });
    }
}

/// The first thing that refers to what a slot holds.
fn user_of(dossier: &Dossier, slot: &Slot) -> Option<Slot> {
    match slot {
        Slot::Member(id) => dossier
            .weights
            .contains_key(id)
            .then(|| Slot::Weights(id.clone())),
        Slot::Supplier(id) => dossier
            .offers
            .values()
            .find(|offer| offer.supplier == *id)
            .map(|offer| Slot::Offer(offer.offer.clone()))
            .or_else(|| {
                dossier
                    .deliveries
                    .contains_key(id)
                    .then(|| Slot::Deliveries(id.clone()))
            })
            .or_else(|| {
                dossier
                    .screened_out
                    .contains_key(id)
                    .then(|| Slot::Screening(id.clone()))
            })
            .or_else(|| {
                let mut added = dossier.added_costs.values();
                added
                    .find(|added| added.supplier == *id)
                    .map(|added| Slot::AddedCost(id.clone(), added.part))
            }),
        Slot::CriterionGroup(id) => {
            let leaf = dossier
                .criteria
                .values()
                .find(|one| one.group.as_ref() == Some(id));
            let inner = dossier
                .groups
                .values()
                .find(|one| one.parent.as_ref() == Some(id));
            leaf.map(|one| Slot::Criterion(one.criterion.clone()))
                .or_else(|| inner.map(|one| Slot::CriterionGroup(one.group.clone())))
        }
        Slot::Deliveries(id) => dossier
            .exclusions
            .keys()
            .find(|(supplier, _)| supplier == id)
            .map(|(supplier, id)| Slot::Exclusion(supplier.clone(), id.clone())),
        Slot::Criterion(id) => dossier
            .weights
            .values()
            .find(|weights| weights.names(id))
            .map(|weights| Slot::Weights(weights.member().clone()))
            .or_else(|| {
                dossier
                    .offers
                    .values()
                    .find(|offer| offer.answers.contains_key(id))
                    .map(|offer| Slot::Offer(offer.offer.clone()))
            })
            .or_else(|| {
                let mut estimates = dossier.estimates.keys();
                let (supplier, _) = estimates.find(|(_, criterion)| criterion == id)?;
                Some(Slot::Estimate(supplier.clone(), id.clone()))
            })
            .or_else(|| {
                let mut gates = dossier.gates.values();
                let gate = gates.find(|gate| gate.criterion() == Some(id))?;
                Some(Slot::Gate(gate.gate.clone()))
            }),
        _ => None,
    }
}

pub fn of_undo(dossier: &Dossier, undo: &Undo, actor: Option<&MemberId>) -> Problems {
    let entry = undo.entry;
    if undo
        .inverse
        .as_ref()
        .and_then(|inverse| inverse.slot())
        .is_some_and(|slot| slot.is_final())
    {
        return vec![Problem::Final { entry }];
    }
    let is_erased = |slot: &Slot| dossier.erased.contains_key(slot);
    let slot = undo.inverse.as_ref().and_then(|inverse| inverse.slot());
    if slot.as_ref().is_some_and(is_erased)
        || matches!(undo.inverse.as_deref(), Some(Change::Erase(_)))
    {
        return vec![Problem::Final { entry }];
    }
    let Some(inverse) = undo
        .inverse
        .as_deref()
        .filter(|inverse| !matches!(inverse, Change::Undo(_)))
    else {
        return vec![Problem::NoSuchEntry { entry }];
    };
    let Some(slot) = inverse.slot() else {
        return vec![Problem::NoSuchEntry { entry }];
    };
    // What lies on top since; else who took something back in between, so that the slot is no longer what it was.
    let since = [dossier.touch(&slot), dossier.latest_touch(&slot)];
    let since = since
        .into_iter()
        .flatten()
        .find(|touch| touch.entry > entry);
    match (dossier.may_take_back(entry, &slot), since) {
        (true, _) => of_change(dossier, inverse, actor),
        (false, Some(touch)) => vec![Problem::ChangedSince {
            entry,
            slot,
            by_entry: touch.entry,
            actor: touch.actor.clone(),
            time: touch.time.clone(),
        }],
        (false, None) => vec![Problem::NoSuchEntry { entry }],
    }
}
