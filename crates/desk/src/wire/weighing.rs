//! What answers about weights come to before they are recorded.

use dossier::PairJudgement;
use serde::Serialize;
use ts_rs::TS;

/// What answers come to; nothing is recorded.
#[derive(Debug, Clone, Serialize, TS)]
pub struct WeighedView {
    /// Every criterion in the order of the criteria.
    pub shares: Vec<WeighedShare>,
    /// Whether the answers can be recorded as they are.
    pub complete: bool,
    /// What is still needed, worded; empty where nothing is.
    pub missing: String,
    /// How far the answers agree, in a sentence; empty where the way asks nothing twice or too little is there.
    pub consistency: String,
    /// Whether they agree well enough; true where nothing is asked twice.
    pub acceptable: bool,
    /// Where they contradict each other: first what goes round in a circle, then what misses most; three at most.
    pub loops: Vec<WeighedLoop>,
    /// The smallest repair; none where none is needed, the way has none, or it would take more than four pairs.
    pub repair: Option<WeighedRepair>,
}

/// The share of one criterion.
#[derive(Debug, Clone, Serialize, TS)]
pub struct WeighedShare {
    /// The criterion's id.
    pub criterion: String,
    /// Its name.
    pub name: String,
    /// The share in percent, worded; a dash while it cannot be told.
    pub share: String,
    /// The share from 0 to 1; none while it cannot be told.
    pub fraction: Option<f64>,
}

/// Three comparisons that do not fit together.
#[derive(Debug, Clone, Serialize, TS)]
pub struct WeighedLoop {
    /// The ids of the three criteria, in the order in which the sentence names them.
    pub criteria: Vec<String>,
    /// What was said of them.
    pub sentence: String,
}

/// Comparisons that would make the answers agree well enough.
#[derive(Debug, Clone, Serialize, TS)]
pub struct WeighedRepair {
    /// What to judge anew, and how well the answers would agree then.
    pub sentence: String,
    /// The comparisons as they would have to be judged, in whole steps of the scale.
    pub changes: Vec<PairJudgement>,
}
