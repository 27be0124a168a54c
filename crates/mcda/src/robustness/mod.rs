//! How firm a ranking is: sampled weights, exact intervals, the smallest change that alters the winner.

mod batch;
mod chunks;
mod confidence;
mod contest;
mod critical_criterion;
mod elementary;
mod exact_acceptability;
mod fraction;
mod hit_and_run;
mod lanes;
mod nearest_weights;
mod pairwise_winning;
mod proposals;
mod random;
mod ratio;
mod reversal;
mod reversal_frequencies;
mod samples;
mod score_changes;
mod smaa;
#[cfg(test)]
mod smaa_tests;
mod tally;
mod tornado;
mod uncertain;
mod values;
mod weight_intervals;
mod weight_space;

pub use chunks::Sampling;
pub use confidence::confidence_factors;
pub use critical_criterion::{CriticalCriteria, PairChanges, critical_criteria};
pub use exact_acceptability::{ExactAcceptability, exact_acceptability};
pub use fraction::Fraction;
pub(crate) use lanes::best_level;
pub use nearest_weights::{Distance, NearestWeights, nearest_weights};
pub use pairwise_winning::exact_pairwise_winning;
pub use ratio::Sampled;
pub use reversal::{
    RankingMethod, Rerun, with_copy_of_each_offer, with_decoy_of_each_offer,
    without_each_criterion, without_each_offer,
};
pub use reversal_frequencies::{RandomTables, ReversalFrequencies, Turned, reversal_frequencies};
pub use score_changes::{ScoreChange, score_changes};
pub use smaa::{Acceptability, acceptability, acceptability_of_samples, rank_acceptability};
pub use tornado::{Bar, Mover, tornado};
pub use uncertain::{Uncertain, UncertainTable, ValueScale};
pub use values::{values_as_given, values_between_worst_and_best, values_by_logarithm};
pub use weight_intervals::{WeightInterval, WeightIntervals, weight_intervals};
pub use weight_space::{WeightKnowledge, WeightRule, WeightSpace};
