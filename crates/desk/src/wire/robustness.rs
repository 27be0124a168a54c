//! How firm the result is.

use memo::sheet::{Caption, Run, Tick};
use serde::Serialize;
use ts_rs::TS;

use super::{Figure, Owed, ScoresByWeight, Stability, TornadoChart, WithoutMembers};

/// How firm the result is, or what it waits for.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum RobustnessView {
    /// There is no ranking yet.
    Waiting {
        /// What is owed, each with the screen where it is given.
        owed: Vec<Owed>,
    },
    /// There is a ranking.
    Ready(Box<Tested>),
}

/// What was tried on the ranking in force. A weight that is tried alters none of it, so it is asked for by itself.
#[derive(Debug, Clone, Serialize, TS)]
pub struct Tested {
    /// The answering paragraph: the verdict, and what would change the winner first.
    pub answer: Vec<Run>,
    /// The verdict in a sentence.
    pub verdict: String,
    /// What was drawn at random; none where no plausible weights can be drawn.
    pub sampled: Option<SampledVerdict>,
    /// The scores as each weight moves; the deciding one first.
    pub lines: Vec<ScoresByWeight>,
    /// Between which weights the winner stays; none where the first rank is shared, or no weight can vary.
    pub stability: Option<Stability>,
    /// What moves the lead; none where the first rank is shared.
    pub tornado: Option<TornadoChart>,
    /// The ranking without each member; none where only one has judged.
    pub without: Option<WithoutMembers>,
}

/// The verdict with what it rests on.
#[derive(Debug, Clone, Serialize, TS)]
pub struct SampledVerdict {
    /// How the offers fare under plausible weights.
    pub acceptability: Acceptability,
    /// What the words of the verdict mean, whose limits they are, and how it was sampled.
    pub limits: String,
    /// The result under records drawn anew, in a sentence; empty without a criterion of punctuality.
    pub records: String,
    /// What other methods say.
    pub jury: Jury,
}

/// How many of a hundred plausible weightings give each offer which rank.
#[derive(Debug, Clone, Serialize, TS)]
pub struct Acceptability {
    /// The verdict, reading, alternative text.
    pub caption: Caption,
    /// The ranks: “1.”, “2.”, …
    pub ranks: Vec<String>,
    /// The head over the shares of the first rank.
    pub first_head: String,
    /// The head over the shares ahead of the winner; empty where the first rank is shared.
    pub ahead_head: String,
    /// The axis, 0 to 1.
    pub ticks: Vec<Tick>,
    /// One row for each offer, in the order of the ranking.
    pub rows: Vec<AcceptabilityRow>,
}

/// One offer under plausible weights.
#[derive(Debug, Clone, Serialize, TS)]
pub struct AcceptabilityRow {
    /// The supplier.
    pub name: String,
    /// Whether it is the first of the ranking.
    pub recommended: bool,
    /// The share of weightings with each rank, 0 to 1 in sum.
    pub ranks: Vec<Figure>,
    /// The share with the first rank and its Monte Carlo error: “97.3 ± 0.2”.
    pub first: String,
    /// The share of weightings that put it ahead of the winner; empty for the winner itself.
    pub ahead: String,
}

/// The offers ranked by other methods.
#[derive(Debug, Clone, Serialize, TS)]
pub struct Jury {
    /// Whether the winner depends on the method, and how to read the table.
    pub caption: Caption,
    /// The suppliers, in the order of the ranking.
    pub suppliers: Vec<String>,
    /// One row for each method, the ranking's own first.
    pub rows: Vec<JurorRow>,
}

/// What one method says.
#[derive(Debug, Clone, Serialize, TS)]
pub struct JurorRow {
    /// The method.
    pub method: String,
    /// The rank of each supplier; none where the method cannot rank.
    pub ranks: Vec<String>,
    /// The places of those in first rank in `ranks`.
    pub leaders: Vec<u32>,
    /// Why it cannot; empty where it can.
    pub reason: String,
}
