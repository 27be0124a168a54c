//! Which entries are in force, and which of them may still be taken back.

use std::collections::BTreeMap;

use crate::{
    Criterion, CriterionId, Dossier, Gate, GateId, Member, MemberId, Offer, OfferId, Slot,
    Supplier, SupplierId,
};

/// Which entries are in force. Each slot has the entries that set it, one on another; the top one is what it
/// holds. Taking the top back uncovers the one below, and doing it again puts it back.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Touches {
    pub(crate) in_force: BTreeMap<Slot, Vec<Touch>>,
    /// By the entry that took back: what it took, and what was on top then.
    taken_back: BTreeMap<u64, (Touch, Option<u64>)>,
    /// By the entry that did again: what it put back.
    done_again: BTreeMap<u64, u64>,
    /// By slot: the entry that last filled it while it was empty. What an undo brings back stands where it stood.
    pub(crate) named: BTreeMap<Slot, u64>,
    /// By the entry that set a criterion: the entry since which its scale stands as it does there.
    pub(crate) scaled: BTreeMap<u64, u64>,
    /// By slot: the last entry about it, also one that took back.
    pub(crate) latest: BTreeMap<Slot, Touch>,
    /// What was removed, as it was last, so that the record can still say what it is about.
    pub(crate) gone: Gone,
}

/// What has a name and is no longer there.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Gone {
    /// Members that were removed.
    pub members: BTreeMap<MemberId, Member>,
    /// Criteria that were removed.
    pub criteria: BTreeMap<CriterionId, Criterion>,
    /// Suppliers that were removed.
    pub suppliers: BTreeMap<SupplierId, Supplier>,
    /// Offers that were withdrawn.
    pub offers: BTreeMap<OfferId, Offer>,
    /// Gates that were removed.
    pub gates: BTreeMap<GateId, Gate>,
}

/// The entry that last set a slot.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Touch {
    /// Its number.
    pub entry: u64,
    /// Who made it; empty where nobody was named.
    pub actor: String,
    /// When, as the record has it.
    pub time: String,
}

impl Dossier {
    /// The entry that a slot's content comes from.
    pub fn touch(&self, slot: &Slot) -> Option<&Touch> {
        self.touches.in_force.get(slot)?.last()
    }

    /// The entry since which the scale of a criterion stands as it stands now; a new name or group changes no scale.
    pub fn scale_since(&self, criterion: &CriterionId) -> Option<u64> {
        let set_by = self.touch(&Slot::Criterion(criterion.clone()))?.entry;
        Some(self.touches.scaled.get(&set_by).copied().unwrap_or(set_by))
    }

    /// The last entry about a slot, also one that took back or did again.
    pub fn latest_touch(&self, slot: &Slot) -> Option<&Touch> {
        self.touches.latest.get(slot)
    }

    /// What was removed, by the ids that it had; some of it may have been named anew since.
    pub fn gone(&self) -> &Gone {
        &self.touches.gone
    }

    /// Whether an entry that set a slot, took it back or did it again can itself be taken back: nothing else has
    /// happened to the slot since.
    pub fn may_take_back(&self, entry: u64, slot: &Slot) -> bool {
        let top = self.touch(slot).map(|touch| touch.entry);
        if let Some((_, then)) = self.touches.taken_back.get(&entry) {
            return top == *then;
        }
        let set_by = self
            .touches
            .done_again
            .get(&entry)
            .copied()
            .unwrap_or(entry);
        top == Some(set_by)
    }
}

impl Touches {
    pub(crate) fn take_back(&mut self, slot: Slot, entry: u64, by: u64) {
        let stack = self.in_force.entry(slot).or_default();
        if let Some((touch, _)) = self.taken_back.get(&entry) {
            self.done_again.insert(by, touch.entry);
            stack.push(touch.clone());
        } else if let Some(touch) = stack.pop() {
            self.taken_back
                .insert(by, (touch, stack.last().map(|below| below.entry)));
        }
    }
}
