//! Judgements in common: scores, agreed values, sheets left out, interests and recusals, views that do not count.

mod declarations;
mod scores;

pub use declarations::{Interest, Recusal, View};
pub use scores::{Agreed, GivenScores, LeftOut, Score, scores_digest};
