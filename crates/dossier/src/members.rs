//! The buying center: members, roles, and the weights they give.

use indexmap::IndexMap;
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use crate::{CriterionId, MemberId, Text};

/// What a person does in the buying center (Webster & Wind 1972, with approver, facilitator and auditor).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "wire", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Role {
    /// States the need.
    Initiator,
    /// Works with what is bought.
    User,
    /// Defines what is needed.
    Prescriber,
    /// Finds suppliers and gathers offers.
    Buyer,
    /// Filters suppliers and information.
    Gatekeeper,
    /// Advises without a vote.
    Advisor,
    /// Decides.
    Decider,
    /// Approves the budget or the signature.
    Approver,
    /// Leads the workshop, outside the vote.
    Facilitator,
    /// Reads and verifies, outside the vote.
    Auditor,
}

impl Role {
    /// Whether the role carries a vote.
    pub fn votes(self) -> bool {
        !matches!(
            self,
            Self::Advisor | Self::Approver | Self::Facilitator | Self::Auditor
        )
    }

    /// Whether the role may give weights: everyone who votes, and the advisor, whose weights do not count.
    pub fn weighs(self) -> bool {
        self.votes() || self == Self::Advisor
    }
}

/// A person of the buying center.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "wire", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct Member {
    /// The id.
    pub member: MemberId,
    /// The name, as it is signed.
    pub name: Text,
    /// One role or several.
    pub roles: Vec<Role>,
    /// Voting power, above zero; 1 where nothing is said.
    #[serde(default = "one")]
    #[cfg_attr(feature = "wire", ts(as = "String"))]
    pub power: Decimal,
}

fn one() -> Decimal {
    Decimal::ONE
}

impl Member {
    /// Whether one of the roles carries a vote.
    pub fn votes(&self) -> bool {
        self.roles.iter().any(|role| role.votes())
    }
}

/// One member's weights as points; they are normalised to 1 before they count.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "wire", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct GivenWeights {
    /// Whose judgement it is.
    pub member: MemberId,
    /// Points by criterion, none negative, at least one above zero; every criterion is named.
    #[cfg_attr(
        feature = "wire",
        ts(as = "std::collections::BTreeMap<String, String>")
    )]
    pub points: IndexMap<CriterionId, Decimal>,
}
