//! Negotiation: rounds with their aims, envelopes, and the steps that are taken in common.

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use crate::{Dossier, MemberId, Role, Text};

/// Whether prices are kept apart until the scores are locked.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "wire", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct Envelopes {
    /// Two envelopes: those who score do not see prices. One: everyone sees everything.
    pub two: bool,
}

/// What the buyer means to reach in a round. Amounts are evaluated cost per unit, in the purchase’s currency.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "wire", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct RoundPlan {
    /// The round, from 1.
    pub round: u32,
    /// What should be reached.
    #[cfg_attr(feature = "wire", ts(as = "String"))]
    pub target: Decimal,
    /// What would be a success; not above the target.
    #[cfg_attr(feature = "wire", ts(as = "String"))]
    pub aspiration: Decimal,
    /// Where one leaves the table; not below the target.
    #[cfg_attr(feature = "wire", ts(as = "String"))]
    pub walk_away: Decimal,
    /// What one does then.
    pub alternative: Text,
}

/// A step that is taken once, in common, and never taken back.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "wire", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Step {
    /// The scores stand from now on; their digest is recorded.
    LockScores,
    /// Everyone may see everyone’s scores.
    RevealScores,
    /// Everyone may see the prices.
    OpenPrices,
}

impl Step {
    /// Every step in its order.
    pub const ALL: [Self; 3] = [Self::LockScores, Self::RevealScores, Self::OpenPrices];

    /// The name as the file has it.
    pub fn name(self) -> &'static str {
        match self {
            Self::LockScores => "lock_scores",
            Self::RevealScores => "reveal_scores",
            Self::OpenPrices => "open_prices",
        }
    }
}

/// The taking of a step.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "wire", derive(ts_rs::TS), ts(optional_fields))]
#[serde(deny_unknown_fields)]
pub struct HoldStep {
    /// Which.
    pub step: Step,
    /// Who takes it beside the acting person: a facilitator does it with a decider.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub with: Option<MemberId>,
    /// SHA-256 of all scores as they are locked, in hexadecimal. Left out when it is asked for, always there once a
    /// lock is recorded.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub digest: Option<String>,
}

/// A step as it was taken.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Held {
    /// The step with its witness and digest.
    pub step: HoldStep,
    /// Its entry.
    pub entry: u64,
    /// Who took it.
    pub actor: String,
    /// When.
    pub time: String,
}

/// Whether a person may see prices now: in simple mode everyone, with two envelopes only buyers and auditors until
/// they are opened. Nobody in particular sees none.
pub fn sees_prices(dossier: &Dossier, person: Option<&MemberId>) -> bool {
    if !dossier.prices_are_sealed() {
        return true;
    }
    person
        .and_then(|id| dossier.members.get(id))
        .is_some_and(|member| {
            (member.roles.iter()).any(|role| matches!(role, Role::Buyer | Role::Auditor))
        })
}

impl Dossier {
    /// The latest round in which anybody has made an offer; none before the first.
    pub fn latest_round(&self) -> Option<u32> {
        self.offers.values().map(|offer| offer.round).max()
    }

    /// The round in hand: the latest that has an offer or aims, and 1 while there is neither.
    pub fn round_in_hand(&self) -> u32 {
        let planned = self.rounds.keys().next_back().copied();
        self.latest_round().max(planned).unwrap_or(1)
    }

    /// Whether two envelopes are in use and the second is still closed.
    pub fn prices_are_sealed(&self) -> bool {
        self.envelopes.as_ref().is_some_and(|chosen| chosen.two)
            && !self.steps.contains_key(&Step::OpenPrices)
    }

    /// Whether the scores are locked.
    pub fn scores_are_locked(&self) -> bool {
        self.steps.contains_key(&Step::LockScores)
    }
}
