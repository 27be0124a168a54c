//! Slots: the places of a dossier that a change sets.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};
use thiserror::Error;

use crate::{CriterionId, InvalidId, MemberId, OfferId, SupplierId};

/// One place of a dossier. Each change sets or clears exactly one, which makes undo exact: a change can be
/// taken back as long as nobody has set its slot since. Written as `member/ana`, `position`, …
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
#[cfg_attr(feature = "wire", derive(ts_rs::TS), ts(type = "string"))]
pub enum Slot {
    /// What is bought.
    Purchase,
    /// How strategic it is.
    Position,
    /// The committee's own floor.
    Floor,
    /// The prior in force.
    Prior,
    /// A member.
    Member(MemberId),
    /// A criterion.
    Criterion(CriterionId),
    /// A supplier.
    Supplier(SupplierId),
    /// An offer.
    Offer(OfferId),
    /// A supplier's delivery record.
    Deliveries(SupplierId),
    /// Whether a supplier is screened out.
    Screening(SupplierId),
    /// A member's weights.
    Weights(MemberId),
}

/// A text that names no slot.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[error(
    "“{0}” names nothing in a dossier; it should read like member/ana, offer/first or position"
)]
pub struct UnknownSlot(pub String);

impl Slot {
    /// The kind of place, and the id inside it where there are several.
    pub fn parts(&self) -> (&'static str, Option<&str>) {
        match self {
            Self::Purchase => ("purchase", None),
            Self::Position => ("position", None),
            Self::Floor => ("floor", None),
            Self::Prior => ("prior", None),
            Self::Member(id) => ("member", Some(id.as_str())),
            Self::Criterion(id) => ("criterion", Some(id.as_str())),
            Self::Supplier(id) => ("supplier", Some(id.as_str())),
            Self::Offer(id) => ("offer", Some(id.as_str())),
            Self::Deliveries(id) => ("deliveries", Some(id.as_str())),
            Self::Screening(id) => ("screening", Some(id.as_str())),
            Self::Weights(id) => ("weights", Some(id.as_str())),
        }
    }
}

impl fmt::Display for Slot {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.parts() {
            (kind, None) => f.write_str(kind),
            (kind, Some(id)) => write!(f, "{kind}/{id}"),
        }
    }
}

impl FromStr for Slot {
    type Err = UnknownSlot;

    fn from_str(text: &str) -> Result<Self, UnknownSlot> {
        let unknown = || UnknownSlot(text.to_owned());
        let (kind, id) = text
            .split_once('/')
            .map_or((text, None), |(kind, id)| (kind, Some(id)));
        let slot = match (kind, id) {
            ("purchase", None) => Ok(Self::Purchase),
            ("position", None) => Ok(Self::Position),
            ("floor", None) => Ok(Self::Floor),
            ("prior", None) => Ok(Self::Prior),
            ("member", Some(id)) => id.parse().map(Self::Member),
            ("criterion", Some(id)) => id.parse().map(Self::Criterion),
            ("supplier", Some(id)) => id.parse().map(Self::Supplier),
            ("offer", Some(id)) => id.parse().map(Self::Offer),
            ("deliveries", Some(id)) => id.parse().map(Self::Deliveries),
            ("screening", Some(id)) => id.parse().map(Self::Screening),
            ("weights", Some(id)) => id.parse().map(Self::Weights),
            _ => return Err(unknown()),
        };
        slot.map_err(|_: InvalidId| unknown())
    }
}

impl TryFrom<String> for Slot {
    type Error = UnknownSlot;

    fn try_from(text: String) -> Result<Self, UnknownSlot> {
        text.parse()
    }
}

impl From<Slot> for String {
    fn from(slot: Slot) -> String {
        slot.to_string()
    }
}
