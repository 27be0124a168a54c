//! The purchase: its nouns, its rules, the changes that people make to it, and what follows from them.
//!
//! Everything here is pure. A [`Dossier`] is the fold of its entries; [`check`] decides whether a change may
//! be recorded, [`Dossier::fold`] takes in a recorded one and never refuses, and [`evaluate`] computes the
//! ranking with every intermediate. There is no file, no clock and no wording in this crate: what is wrong
//! is a [`Problem`] with the cell it is about, and others put it into words.

#![cfg_attr(test, allow(clippy::unwrap_used))]

mod attachments;
mod change;
mod check;
mod costing;
mod criteria;
mod dossier;
mod evaluation;
mod fold;
mod ids;
mod judging;
mod members;
mod offers;
mod position;
mod problem;
mod process;
mod purchase;
mod rebuy;
mod records;
mod slot;
mod text;
mod touches;

pub use attachments::{
    Attach, BlobHash, Erase, Erased, InvalidHash, Join, KeepDetails, KeepingProblem,
    LARGEST_ATTACHMENT,
};
pub use change::{Change, Clear, Undo};
pub use check::{check, stands_against, stands_against_answers};
pub use costing::*;
pub use criteria::{
    Anchor, Answer, Criterion, CriterionGroup, Estimate, Family, Level, MissingPolicy, Range,
    Scale, ValueFunction, ValuePoint,
};
pub use dossier::Dossier;
pub use evaluation::*;
pub use ids::{
    AttachmentId, CriterionId, EvidenceId, ExclusionId, GateId, GroupId, InvalidId, LevelId,
    MemberId, OfferId, SupplierId,
};
pub use judging::*;
pub use members::{GivenWeights, Member, Role};
pub use offers::{Offer, PriceLine, Screening, Supplier};
pub use position::*;
pub use problem::{Aims, Cell, Field, Period, Problem, Problems, Without};
pub use process::*;
pub use purchase::{BuyClass, Floor, Position, Purchase, StrategicPosition, Unit};
pub use rebuy::*;
pub use records::*;
pub use slot::{Slot, UnknownSlot};
pub use text::Text;
pub use touches::{Gone, Touch, Touches};
