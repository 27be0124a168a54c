//! Changes: the only way to alter a dossier.

use serde::{Deserialize, Serialize};

use crate::{
    Criterion, Deliveries, Floor, GivenWeights, Member, MemberId, Offer, Prior, Purchase,
    Screening, Slot, StrategicPosition, Supplier, Text,
};

/// One thing a person did. The names and fields are the file format: they are read for ever, and a change
/// that must one day carry something else gets a new name beside the old one.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "wire", derive(ts_rs::TS))]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Change {
    /// Says what is bought.
    DescribePurchase(Purchase),
    /// Says how strategic it is.
    SetPosition(StrategicPosition),
    /// Sets a floor under the reliability family in place of the starting point.
    SetFloor(Floor),
    /// Sets the prior of lateness.
    SetPrior(Prior),
    /// Adds a member or changes one.
    SetMember(Member),
    /// Adds a criterion or changes one.
    SetCriterion(Criterion),
    /// Adds a supplier or changes one.
    SetSupplier(Supplier),
    /// Records an offer; it stays as it is.
    RecordOffer(Offer),
    /// Records what a supplier has delivered.
    RecordDeliveries(Deliveries),
    /// Screens a supplier out. Clearing the slot lets it in again.
    ScreenOut(Screening),
    /// Gives one member's weights.
    GiveWeights(GivenWeights),
    /// Clears a slot: removes a member, withdraws an offer, lets a supplier in again.
    Clear(Clear),
    /// Takes an earlier entry back.
    Undo(Undo),
}

/// The clearing of a slot.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "wire", derive(ts_rs::TS), ts(optional_fields))]
#[serde(deny_unknown_fields)]
pub struct Clear {
    /// What is cleared.
    pub slot: Slot,
    /// Why.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reason: Option<Text>,
}

/// The taking back of an entry.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "wire", derive(ts_rs::TS), ts(optional_fields))]
#[serde(deny_unknown_fields)]
pub struct Undo {
    /// The number of the entry that is taken back. Taking back an undo is a redo.
    #[cfg_attr(feature = "wire", ts(type = "number"))]
    pub entry: u64,
    /// The change that restores what its slot held before. Left out when it is asked for, always there
    /// once it is recorded, so that folding never has to look back.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub inverse: Option<Box<Change>>,
}

impl Change {
    /// The slot that the change sets or clears; none for an undo without its inverse.
    pub fn slot(&self) -> Option<Slot> {
        Some(match self {
            Self::DescribePurchase(_) => Slot::Purchase,
            Self::SetPosition(_) => Slot::Position,
            Self::SetFloor(_) => Slot::Floor,
            Self::SetPrior(_) => Slot::Prior,
            Self::SetMember(member) => Slot::Member(member.member.clone()),
            Self::SetCriterion(criterion) => Slot::Criterion(criterion.criterion.clone()),
            Self::SetSupplier(supplier) => Slot::Supplier(supplier.supplier.clone()),
            Self::RecordOffer(offer) => Slot::Offer(offer.offer.clone()),
            Self::RecordDeliveries(deliveries) => Slot::Deliveries(deliveries.supplier.clone()),
            Self::ScreenOut(screening) => Slot::Screening(screening.supplier.clone()),
            Self::GiveWeights(weights) => Slot::Weights(weights.member.clone()),
            Self::Clear(clear) => clear.slot.clone(),
            Self::Undo(undo) => return undo.inverse.as_ref().and_then(|inverse| inverse.slot()),
        })
    }

    /// The member whose judgement the change is, whoever types it in.
    pub fn on_behalf_of(&self) -> Option<MemberId> {
        match self.slot()? {
            Slot::Weights(member) => Some(member),
            _ => None,
        }
    }
}
