//! The phases of a purchase, and which of them run.

use serde::{Deserialize, Serialize};

use crate::{BuyClass, Dossier};

/// A phase of the purchase (after the buyphases of Robinson, Faris & Wind 1967).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "wire", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Phase {
    /// What is needed, and how much it matters.
    Need,
    /// What it must be, and by what offers are judged.
    Specification,
    /// Who could supply it, and who is asked.
    Search,
    /// What is offered, round by round, and how it is scored.
    Negotiation,
    /// Who is chosen, and who stands by it.
    Decision,
    /// What was then delivered.
    FollowUp,
}

impl Phase {
    /// Every phase in its order.
    pub const ALL: [Self; 6] = [
        Self::Need,
        Self::Specification,
        Self::Search,
        Self::Negotiation,
        Self::Decision,
        Self::FollowUp,
    ];

    /// The name as the file has it: `follow_up`.
    pub fn name(self) -> &'static str {
        match self {
            Self::Need => "need",
            Self::Specification => "specification",
            Self::Search => "search",
            Self::Negotiation => "negotiation",
            Self::Decision => "decision",
            Self::FollowUp => "follow_up",
        }
    }

    /// Whether the phase runs: a straight rebuy goes from the need, which is its check, to the decision.
    pub fn runs(self, class: BuyClass) -> bool {
        class != BuyClass::StraightRebuy
            || matches!(self, Self::Need | Self::Decision | Self::FollowUp)
    }
}

/// The first phase that runs and is not closed: the one in hand; none when all are closed.
pub fn phase_in_hand(dossier: &Dossier) -> Option<Phase> {
    let class = dossier.buy_class().unwrap_or(BuyClass::NewTask);
    Phase::ALL
        .into_iter()
        .find(|phase| phase.runs(class) && !dossier.closed.contains_key(phase))
}
