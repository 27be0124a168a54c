//! The dossier as the fold of its entries.

use std::collections::BTreeMap;

use indexmap::IndexMap;

use crate::{
    Change, Clear, Criterion, CriterionId, Deliveries, Floor, GivenWeights, Member, MemberId,
    Offer, OfferId, Prior, Purchase, Screening, Slot, StrategicPosition, Supplier, SupplierId,
};

/// One purchase decision as it stands after some entries. Lists keep the order in which things were named.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Dossier {
    /// What is bought.
    pub purchase: Option<Purchase>,
    /// How strategic it is.
    pub position: Option<StrategicPosition>,
    /// The committee's own floor.
    pub floor: Option<Floor>,
    /// The prior in force.
    pub prior: Option<Prior>,
    /// The buying center.
    pub members: IndexMap<MemberId, Member>,
    /// What offers are judged by.
    pub criteria: IndexMap<CriterionId, Criterion>,
    /// The suppliers.
    pub suppliers: IndexMap<SupplierId, Supplier>,
    /// The offers of all rounds.
    pub offers: IndexMap<OfferId, Offer>,
    /// Delivery records.
    pub deliveries: IndexMap<SupplierId, Deliveries>,
    /// Suppliers screened out.
    pub screened_out: IndexMap<SupplierId, Screening>,
    /// Weights by member.
    pub weights: IndexMap<MemberId, GivenWeights>,
    /// What each slot was set by, and what was taken back.
    pub touches: Touches,
}

/// Which entries are in force. Each slot has the entries that set it, one on another; the top one is what it
/// holds. Taking the top back uncovers the one below, and doing it again puts it back.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Touches {
    in_force: BTreeMap<Slot, Vec<Touch>>,
    /// By the entry that took back: what it took, and what was on top then.
    taken_back: BTreeMap<u64, (Touch, Option<u64>)>,
    /// By the entry that did again: what it put back.
    done_again: BTreeMap<u64, u64>,
    /// By slot: the entry that last filled it while it was empty. What an undo brings back stands where it stood.
    named: BTreeMap<Slot, u64>,
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
    /// Takes in a recorded change. It never refuses: what may be recorded was checked when it was.
    pub fn fold(&mut self, touch: Touch, change: &Change) {
        let Some(slot) = change.slot() else {
            return self.apply(change);
        };
        let was_empty = !self.holds(&slot);
        self.apply(change);
        let is_filled = was_empty && self.holds(&slot);
        match change {
            Change::Undo(undo) => {
                if is_filled {
                    self.put_in_place(&slot);
                }
                self.touches.take_back(slot, undo.entry, touch.entry);
            }
            _ => {
                if is_filled {
                    self.touches.named.insert(slot.clone(), touch.entry);
                }
                self.touches.in_force.entry(slot).or_default().push(touch);
            }
        }
    }

    /// Puts the list of a slot back into the order in which its things were named.
    fn put_in_place(&mut self, slot: &Slot) {
        let named = &self.touches.named;
        let place = |slot: Slot| named.get(&slot).copied();
        match slot {
            Slot::Purchase | Slot::Position | Slot::Floor | Slot::Prior => {}
            Slot::Member(_) => {
                (self.members).sort_by_cached_key(|id, _| place(Slot::Member(id.clone())))
            }
            Slot::Criterion(_) => {
                (self.criteria).sort_by_cached_key(|id, _| place(Slot::Criterion(id.clone())))
            }
            Slot::Supplier(_) => {
                (self.suppliers).sort_by_cached_key(|id, _| place(Slot::Supplier(id.clone())))
            }
            Slot::Offer(_) => {
                (self.offers).sort_by_cached_key(|id, _| place(Slot::Offer(id.clone())))
            }
            Slot::Deliveries(_) => {
                (self.deliveries).sort_by_cached_key(|id, _| place(Slot::Deliveries(id.clone())))
            }
            Slot::Screening(_) => {
                (self.screened_out).sort_by_cached_key(|id, _| place(Slot::Screening(id.clone())))
            }
            Slot::Weights(_) => {
                (self.weights).sort_by_cached_key(|id, _| place(Slot::Weights(id.clone())))
            }
        }
    }

    /// The entry that a slot's content comes from.
    pub fn touch(&self, slot: &Slot) -> Option<&Touch> {
        self.touches.in_force.get(slot)?.last()
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

    fn apply(&mut self, change: &Change) {
        match change.clone() {
            Change::DescribePurchase(new) => self.purchase = Some(new),
            Change::SetPosition(new) => self.position = Some(new),
            Change::SetFloor(new) => self.floor = Some(new),
            Change::SetPrior(new) => self.prior = Some(new),
            Change::SetMember(new) => drop(self.members.insert(new.member.clone(), new)),
            Change::SetCriterion(new) => drop(self.criteria.insert(new.criterion.clone(), new)),
            Change::SetSupplier(new) => drop(self.suppliers.insert(new.supplier.clone(), new)),
            Change::RecordOffer(new) => drop(self.offers.insert(new.offer.clone(), new)),
            Change::RecordDeliveries(new) => {
                drop(self.deliveries.insert(new.supplier.clone(), new))
            }
            Change::ScreenOut(new) => drop(self.screened_out.insert(new.supplier.clone(), new)),
            Change::GiveWeights(new) => drop(self.weights.insert(new.member.clone(), new)),
            Change::Clear(clear) => self.clear(&clear.slot),
            Change::Undo(undo) => {
                if let Some(inverse) = undo.inverse {
                    self.apply(&inverse);
                }
            }
        }
    }

    fn clear(&mut self, slot: &Slot) {
        match slot {
            Slot::Purchase => self.purchase = None,
            Slot::Position => self.position = None,
            Slot::Floor => self.floor = None,
            Slot::Prior => self.prior = None,
            Slot::Member(id) => drop(self.members.shift_remove(id)),
            Slot::Criterion(id) => drop(self.criteria.shift_remove(id)),
            Slot::Supplier(id) => drop(self.suppliers.shift_remove(id)),
            Slot::Offer(id) => drop(self.offers.shift_remove(id)),
            Slot::Deliveries(id) => drop(self.deliveries.shift_remove(id)),
            Slot::Screening(id) => drop(self.screened_out.shift_remove(id)),
            Slot::Weights(id) => drop(self.weights.shift_remove(id)),
        }
    }

    /// The change that sets a slot to what this dossier holds there: none where the slot is empty.
    pub fn setting(&self, slot: &Slot) -> Option<Change> {
        match slot {
            Slot::Purchase => self.purchase.clone().map(Change::DescribePurchase),
            Slot::Position => self.position.clone().map(Change::SetPosition),
            Slot::Floor => self.floor.clone().map(Change::SetFloor),
            Slot::Prior => self.prior.clone().map(Change::SetPrior),
            Slot::Member(id) => self.members.get(id).cloned().map(Change::SetMember),
            Slot::Criterion(id) => self.criteria.get(id).cloned().map(Change::SetCriterion),
            Slot::Supplier(id) => self.suppliers.get(id).cloned().map(Change::SetSupplier),
            Slot::Offer(id) => self.offers.get(id).cloned().map(Change::RecordOffer),
            Slot::Deliveries(id) => self
                .deliveries
                .get(id)
                .cloned()
                .map(Change::RecordDeliveries),
            Slot::Screening(id) => self.screened_out.get(id).cloned().map(Change::ScreenOut),
            Slot::Weights(id) => self.weights.get(id).cloned().map(Change::GiveWeights),
        }
    }

    /// The change that restores a slot to what this dossier holds there, by clearing it where it is empty.
    pub fn restoring(&self, slot: Slot) -> Change {
        self.setting(&slot)
            .unwrap_or(Change::Clear(Clear { slot, reason: None }))
    }

    /// Whether the slot holds anything.
    pub fn holds(&self, slot: &Slot) -> bool {
        self.setting(slot).is_some()
    }
}

impl Touches {
    fn take_back(&mut self, slot: Slot, entry: u64, by: u64) {
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
