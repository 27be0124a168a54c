//! Judgements in common: weights and the answers they are drawn from, scores, agreed values, sheets left out, interests
//! and recusals, views that do not count.

mod declarations;
mod elicitation;
mod problem;
mod scores;
mod weights;

pub use declarations::{Interest, Recusal, View};
pub use elicitation::{Elicitation, ElicitedWeights, PairJudgement};
pub use problem::WeighingProblem;
pub use scores::{Agreed, GivenScores, LeftOut, Score, SecondScore, scores_digest};
pub use weights::{Judgement, Way};
