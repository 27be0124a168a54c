//! What a member answers to questions about the weights, in place of points.

use indexmap::IndexMap;
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use crate::{CriterionId, MemberId};

/// One member's answers from which their weights follow. They stand where the points would stand; the newer replaces
/// the older.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "wire", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct ElicitedWeights {
    /// Whose judgement it is.
    pub member: MemberId,
    /// What was answered, and to which questions.
    pub answers: Elicitation,
}

/// Answers, by the way in which they were asked.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "wire", derive(ts_rs::TS))]
#[serde(tag = "way", rename_all = "snake_case", deny_unknown_fields)]
pub enum Elicitation {
    /// What it is worth to move each criterion from its worst to its best answer (von Winterfeldt & Edwards 1986).
    Swing {
        /// Points by criterion, 0 to 100; the swing that is wanted most has 100.
        #[cfg_attr(
            feature = "wire",
            ts(as = "std::collections::BTreeMap<String, String>")
        )]
        points: IndexMap<CriterionId, Decimal>,
    },
    /// The order alone; the weights are the centroid of all that respect it (Barron & Barrett 1996).
    Ranking {
        /// Every criterion, the most important first, equals together.
        order: Vec<Vec<CriterionId>>,
    },
    /// Comparisons in pairs (Saaty 1980). Not every pair need be there as long as all criteria are linked.
    Pairwise {
        /// Each pair once, in any order.
        comparisons: Vec<PairJudgement>,
    },
    /// The best and the worst criterion, each compared with all (Rezaei 2015; weights by the linear model of 2016).
    BestWorst {
        /// The criterion that matters most.
        best: CriterionId,
        /// The one that matters least.
        worst: CriterionId,
        /// How many times the best outweighs each other: whole, 1 to 9.
        #[cfg_attr(
            feature = "wire",
            ts(as = "std::collections::BTreeMap<String, String>")
        )]
        best_to_others: IndexMap<CriterionId, Decimal>,
        /// How many times each other outweighs the worst: whole, 1 to 9. The best against the worst may stand in either.
        #[cfg_attr(
            feature = "wire",
            ts(as = "std::collections::BTreeMap<String, String>")
        )]
        others_to_worst: IndexMap<CriterionId, Decimal>,
    },
}

/// One pair: how many times one criterion outweighs the other.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "wire", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct PairJudgement {
    /// The one that matters more, or as much.
    pub more: CriterionId,
    /// The other.
    pub less: CriterionId,
    /// How many times, 1 (as much) to 9.
    #[cfg_attr(feature = "wire", ts(as = "String"))]
    pub times: Decimal,
}

impl Elicitation {
    /// Whether a criterion occurs in the answers.
    pub fn names(&self, criterion: &CriterionId) -> bool {
        match self {
            Self::Swing { points } => points.contains_key(criterion),
            Self::Ranking { order } => order.iter().flatten().any(|one| one == criterion),
            Self::Pairwise { comparisons } => comparisons
                .iter()
                .any(|pair| pair.more == *criterion || pair.less == *criterion),
            Self::BestWorst {
                best,
                worst,
                best_to_others,
                others_to_worst,
            } => {
                best == criterion
                    || worst == criterion
                    || best_to_others.contains_key(criterion)
                    || others_to_worst.contains_key(criterion)
            }
        }
    }
}
