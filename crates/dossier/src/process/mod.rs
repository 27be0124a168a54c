//! The way to a decision: its phases, who may do what in them, and what each still owes.

mod center;
mod closing;
mod decision;
mod duties;
mod need;
mod negotiation;
mod phase;
mod rights;
mod search;

pub use center::{CenterWarning, center_warnings, who_may};
pub use closing::{ClosePhase, Closed, ReopenPhase, Reopening, Seal};
pub use decision::{
    Choice, Quorum, Signature, Stance, owes_signature, quorum_in_force, starting_quorum,
};
pub(crate) use duties::is_done;
pub use duties::{Duty, Owed, State, Waiver, duties};
pub use need::{Need, Specification};
pub use negotiation::{Envelopes, Held, HoldStep, RoundPlan, Step, sees_prices};
pub use phase::{Phase, phase_in_hand};
pub use rights::{Action, action_of, is_taken_together, may, roles_in_force};
pub use search::{Evidence, EvidenceKind, Gate, GateCheck, Threshold};
