//! A member's weights, whichever way they were given.

use super::{Elicitation, ElicitedWeights};
use crate::{Change, CriterionId, GivenWeights, MemberId};

/// A member's weights as they were given.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Judgement {
    /// As points.
    Points(GivenWeights),
    /// By answers to questions.
    Elicited(ElicitedWeights),
}

/// The ways of giving weights.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Way {
    /// Points as one likes.
    Points,
    /// Points of swings.
    Swing,
    /// An order.
    Ranking,
    /// Comparisons in pairs.
    Pairwise,
    /// The best and the worst against all.
    BestWorst,
}

impl Way {
    /// The name as the file has it.
    pub fn name(self) -> &'static str {
        match self {
            Self::Points => "points",
            Self::Swing => "swing",
            Self::Ranking => "ranking",
            Self::Pairwise => "pairwise",
            Self::BestWorst => "best_worst",
        }
    }
}

impl Elicitation {
    /// By which way it was asked.
    pub fn way(&self) -> Way {
        match self {
            Self::Swing { .. } => Way::Swing,
            Self::Ranking { .. } => Way::Ranking,
            Self::Pairwise { .. } => Way::Pairwise,
            Self::BestWorst { .. } => Way::BestWorst,
        }
    }
}

impl Judgement {
    /// Whose it is.
    pub fn member(&self) -> &MemberId {
        match self {
            Self::Points(given) => &given.member,
            Self::Elicited(given) => &given.member,
        }
    }

    /// By which way it was given.
    pub fn way(&self) -> Way {
        match self {
            Self::Points(_) => Way::Points,
            Self::Elicited(given) => given.answers.way(),
        }
    }

    /// Whether it says anything about a criterion.
    pub fn names(&self, criterion: &CriterionId) -> bool {
        match self {
            Self::Points(given) => given.points.contains_key(criterion),
            Self::Elicited(given) => given.answers.names(criterion),
        }
    }

    /// The change that gives it.
    pub fn into_change(self) -> Change {
        match self {
            Self::Points(given) => Change::GiveWeights(given),
            Self::Elicited(given) => Change::ElicitWeights(given),
        }
    }
}
