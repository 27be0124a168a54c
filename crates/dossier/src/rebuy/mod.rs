//! Buying again: what was decided last, what changed since, and whether the same supplier simply goes on.

mod check;
mod difference;
mod follow_up;
mod precedent;

pub use check::{
    Finding, PriceIndex, RebuyCheck, Reclassify, Trigger, TriggerKind, firing, rebuy_findings,
};
pub use difference::{Difference, differences};
pub use follow_up::{FollowUp, record_with_follow_up};
pub use precedent::{Precedent, SwitchingCost};
