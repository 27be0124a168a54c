//! What stands against answers from which weights are to be drawn.

use serde::Serialize;

use crate::{Cell, CriterionId, MemberId};

/// Why such answers are not recorded, or do not weigh any longer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(tag = "code", rename_all = "snake_case")]
pub enum WeighingProblem {
    /// No swing has 100 points.
    NoFullSwing {
        /// Whose answers.
        member: MemberId,
    },
    /// The order leaves a criterion out.
    NotRanked {
        /// Whose answers.
        member: MemberId,
        /// The criterion.
        criterion: CriterionId,
    },
    /// The order names a criterion twice.
    RankedTwice {
        /// Whose answers.
        member: MemberId,
        /// The criterion.
        criterion: CriterionId,
    },
    /// A criterion is compared with itself.
    ComparedWithItself {
        /// Whose answers.
        member: MemberId,
        /// The criterion.
        criterion: CriterionId,
    },
    /// A pair is compared twice.
    ComparedTwice {
        /// Whose answers.
        member: MemberId,
        /// One of the pair.
        criterion: CriterionId,
        /// The other.
        other: CriterionId,
    },
    /// No chain of comparisons leads from one criterion to another.
    NotLinked {
        /// Whose answers.
        member: MemberId,
        /// The criterion that stands apart, the first of those linked with it.
        criterion: CriterionId,
        /// The first of the criteria.
        other: CriterionId,
    },
    /// A comparison with the best or the worst is missing.
    NotCompared {
        /// Whose answers.
        member: MemberId,
        /// The one that would outweigh.
        criterion: CriterionId,
        /// The other.
        other: CriterionId,
    },
    /// The best and the worst are one of several criteria.
    BestIsWorst {
        /// Whose answers.
        member: MemberId,
        /// The criterion.
        criterion: CriterionId,
    },
    /// The best against the worst is answered twice, and differently.
    TwoAnswers {
        /// Whose answers.
        member: MemberId,
        /// The best.
        criterion: CriterionId,
        /// The worst.
        other: CriterionId,
    },
    /// A judgement between two steps of the scale.
    NotWhole {
        /// Where.
        cell: Cell,
        /// The number as given.
        value: String,
    },
}
