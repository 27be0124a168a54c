//! The decision: what was chosen, who stands by it, and how many must.

use serde::{Deserialize, Serialize};

use crate::{Dossier, Member, MemberId, Role, Signing, SupplierId, Text};

/// What the deciders chose.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "wire", derive(ts_rs::TS), ts(optional_fields))]
#[serde(deny_unknown_fields)]
pub struct Choice {
    /// Whose offer.
    pub supplier: SupplierId,
    /// The trade-off in words; owed where it is not the first of the ranking.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub trade_off: Option<Text>,
}

/// How a member stands to the decision.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "wire", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Stance {
    /// Agrees.
    Agree,
    /// Agrees, and says what should be watched.
    AgreeWithReservation,
    /// Does not agree; the words are kept as they are.
    Dissent,
    /// Takes no side.
    Abstain,
}

impl Stance {
    /// The name by which it is worded: `agree-with-reservation`.
    pub fn name(self) -> &'static str {
        match self {
            Self::Agree => "agree",
            Self::AgreeWithReservation => "agree-with-reservation",
            Self::Dissent => "dissent",
            Self::Abstain => "abstain",
        }
    }

    /// Whether the stance stands behind the decision.
    pub fn agrees(self) -> bool {
        matches!(self, Self::Agree | Self::AgreeWithReservation)
    }

    /// Whether the stance needs words.
    pub fn needs_words(self) -> bool {
        matches!(self, Self::AgreeWithReservation | Self::Dissent)
    }
}

/// One member's signature. It is never taken back; a decision that is opened again is signed again.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "wire", derive(ts_rs::TS), ts(optional_fields))]
#[serde(deny_unknown_fields)]
pub struct Signature {
    /// Who signs.
    pub member: MemberId,
    /// How they stand to it.
    pub stance: Stance,
    /// The reservation or the dissent, verbatim.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub words: Option<Text>,
}

/// How many voting members must sign, in place of the starting point.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "wire", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct Quorum {
    /// How many, from 1.
    pub members: u32,
    /// Why it departs from the starting point.
    pub reason: Text,
}

/// How many voting members must sign: the committee’s own number, else the starting point.
pub fn quorum_in_force(dossier: &Dossier) -> u32 {
    dossier
        .quorum
        .as_ref()
        .map_or_else(|| starting_quorum(dossier), |own| own.members)
}

/// How many of the voting members who are not recused sign by the declared position; more than half while none is
/// declared. Ponder’s starting point, not a finding.
pub fn starting_quorum(dossier: &Dossier) -> u32 {
    let voting = (dossier.members.values()).filter(|member| dossier.counts(member));
    let rule = (dossier.position.as_ref()).map_or(Signing::MoreThanHalf, |declared| {
        declared.position.proposal().quorum
    });
    u32::try_from(rule.of(voting.count())).unwrap_or(u32::MAX)
}

/// Whether a member must sign before the decision can be sealed: deciders and approvers who are not recused.
pub fn owes_signature(dossier: &Dossier, member: &Member) -> bool {
    !dossier.recusals.contains_key(&member.member)
        && (member.roles.iter()).any(|role| matches!(role, Role::Decider | Role::Approver))
}

impl Dossier {
    /// Whether a member’s judgement counts: a vote, and no recusal.
    pub fn counts(&self, member: &Member) -> bool {
        member.votes() && !self.recusals.contains_key(&member.member)
    }

    /// Whether the decision is sealed.
    pub fn is_sealed(&self) -> bool {
        self.closed.contains_key(&super::Phase::Decision)
    }
}
