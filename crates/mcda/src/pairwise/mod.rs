//! Comparisons in pairs: priorities, consistency, what is missing, and the smallest repair.

mod consensus;
mod consistency;
mod eigenvector;
mod gaps;
mod group;
mod hierarchy;
mod incomplete;
mod matrix;
mod optimum;
mod priorities;
mod random_index;
mod repair;
mod steps;
mod triads;

pub use consensus::{Consensus, consensus};
pub use consistency::{Consistency, consistency};
pub use gaps::{random_index_with_gaps, ratio_with_gaps};
pub use group::{GroupPriorities, Pooling, aggregated_judgements, group_priorities, pooled};
pub use hierarchy::{Branch, Hierarchy, Judged, Node, Synthesis, synthesise};
pub use incomplete::{
    Completion, FreePriorities, IncompleteMatrix, completed, filled, harker, least_lambda,
    logarithmic_least_squares,
};
pub use matrix::{LARGEST_JUDGEMENT, PairwiseMatrix, RECIPROCAL_TOLERANCE};
pub use priorities::{Eigenvector, PriorityMethod, eigenvector, lambda_of, priorities};
pub use random_index::{
    RANDOM_INDICES, RandomIndex, consistency_ratio, ratio_by_regression, regression_index,
};
pub use repair::{ACCEPTABLE_RATIO, Change, Repair, repair};
pub use steps::{StepRepair, repair_in_steps};
pub use triads::{Triad, order_violations, triads};
