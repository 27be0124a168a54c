//! The decision mathematics of Ponder: numbers in, numbers out.
//!
//! It knows criteria and offers only as column and row numbers. There is no input or output, no clock, no
//! serialisation and no word of procurement in it. Types that restrict their content ([`Weights`],
//! [`Values`], [`Anchors`], [`Counts`], [`BetaDistribution`]) are built by checking constructors, so that a
//! computation never meets an invalid number. Sums run in the order of their arguments; nothing here
//! depends on the number of threads or on a hash order.

#![cfg_attr(test, allow(clippy::unwrap_used))]

mod additive;
pub mod awards;
mod beta;
mod beta_binomial;
mod envelope;
pub mod estimates;
pub mod groups;
pub mod pairwise;
mod piecewise;
pub mod price;
pub mod ranking;
mod ranks;
mod refusal;
pub mod robustness;
mod scale;
mod table;
pub mod weighting;
mod weights;

pub use additive::{InvalidValues, Values, scores};
pub use beta::{BetaDistribution, InvalidBeta, chance_of_exceeding};
pub use beta_binomial::{Counts, InvalidCounts, PriorFit, fit_prior};
pub use envelope::{Line, Segment, lines_by_group_weight, upper_envelope};
pub use piecewise::{InvalidPoints, PiecewiseLinear};
pub use ranks::{TIE_TOLERANCE, competition_ranks, leaders};
pub use refusal::{Refusal, RefusalKind};
pub use scale::{Anchored, Anchors, InvalidAnchors};
pub use table::{Direction, Scores, Table};
pub use weights::{InvalidWeights, Raised, Weights, raise_group};
