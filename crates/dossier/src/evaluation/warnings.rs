//! What a reader must know besides the figures.

use super::{CostWarning, Guard};
use crate::{CriterionId, Measure, MemberId, SupplierId};

/// The anchor that an answer lies beyond.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Beyond {
    /// Worse than the worst: counted as 0.
    Worst,
    /// Better than the best: counted as 1.
    Best,
    /// Outside the last point, which is worth something in between.
    End {
        /// What it is worth.
        value: f64,
    },
}

impl Beyond {
    /// The end that has a value.
    pub fn of(value: f64) -> Self {
        match value {
            0.0 => Self::Worst,
            1.0 => Self::Best,
            value => Self::End { value },
        }
    }
}

/// What a reader must know besides the figures.
#[derive(Debug, Clone, PartialEq)]
pub enum Warning {
    /// An answer lies outside the anchors and counts as the anchor.
    Clamped {
        /// Who answered.
        supplier: SupplierId,
        /// The criterion.
        criterion: CriterionId,
        /// The answer.
        answer: f64,
        /// The side.
        beyond: Beyond,
    },
    /// A supplier has no record of a measure; the prior's cautious bound counts.
    NoRecord {
        /// Who.
        supplier: SupplierId,
        /// Of which measure.
        measure: Measure,
    },
    /// A supplier has evidence in place of a record; the cautious bound of what it is stated to count for counts.
    OnlyEvidence {
        /// Who.
        supplier: SupplierId,
        /// Of which measure.
        measure: Measure,
    },
    /// A half-life is in force, and a record without days cannot be weighed by it: it counts in full.
    Undated {
        /// Whose record.
        supplier: SupplierId,
    },
    /// An answer is missing and counts as the worst level, as was declared.
    CountsAsWorst {
        /// Who does not answer.
        supplier: SupplierId,
        /// The criterion.
        criterion: CriterionId,
    },
    /// An answer is missing, and the buyer estimated it.
    Estimated {
        /// Who does not answer.
        supplier: SupplierId,
        /// The criterion.
        criterion: CriterionId,
        /// What counts in its place.
        answer: f64,
    },
    /// At one end of the range that an offer gives, somebody else would win.
    RangeDecides {
        /// Who gives the range.
        supplier: SupplierId,
        /// On what.
        criterion: CriterionId,
        /// The end.
        answer: f64,
        /// Who would share the first rank.
        leaders: Vec<SupplierId>,
    },
    /// With every range at its worse end, somebody else would win; said where the purchase is cautious.
    WorseEndsDecide {
        /// Who would share the first rank.
        leaders: Vec<SupplierId>,
    },
    /// Offers give ranges, and no end of any changes the winner.
    RangesHold,
    /// Something is doubtful about a cost.
    Cost {
        /// Whose.
        supplier: SupplierId,
        /// What.
        warning: CostWarning,
    },
    /// No prior of a measure is recorded; Ponder's starting prior counts.
    StartingPrior {
        /// Of which measure.
        measure: Measure,
    },
    /// A doubt about what is weighed.
    Guard(Guard),
    /// A voting member has given no weights.
    NoWeightsFrom {
        /// Who.
        member: MemberId,
    },
}
