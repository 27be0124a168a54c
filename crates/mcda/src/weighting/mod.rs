//! Weights from ranks, from the best and the worst criterion, and diagnostics of the data itself.
//!
//! Rank weights, swing weights and the best–worst method turn what a person says into [`crate::Weights`]. Entropy, CRITIC,
//! MEREC and standard deviation only describe the offers at hand: they change whenever an offer comes or goes and say nothing
//! about what anybody wants. Their answers are therefore plain shares, never [`crate::Weights`].

mod best_worst;
mod best_worst_group;
mod best_worst_linear;
mod best_worst_nonlinear;
mod best_worst_threshold;
mod columns;
mod critic;
mod entropy;
mod merec;
mod rank_weights;
mod standard_deviation;
mod swing;

pub use best_worst::{BestWorst, SCALE_MAX, bwm_consistency_index};
pub use best_worst_group::{BwmGroup, BwmModel, bwm_group};
pub use best_worst_linear::{BwmLinear, bwm_linear};
pub use best_worst_nonlinear::{BwmNonlinear, bwm_nonlinear};
pub use best_worst_threshold::input_based_threshold;
pub use critic::{Correlation, Critic, critic_weights};
pub use entropy::{Entropy, entropy_weights};
pub use merec::{Merec, merec_weights};
pub use rank_weights::{
    Fraction, RankOrder, rank_exponent, rank_order_centroid, rank_order_centroid_exact,
    rank_reciprocal, rank_sum,
};
pub use standard_deviation::{ColumnScaling, DeviationWeights, deviation_weights};
pub use swing::{Swing, swing_weights};
