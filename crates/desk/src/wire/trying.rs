//! What would follow from a place on the map or from another scale, tried while a hand moves. Nothing of it is recorded.

use serde::Serialize;
use ts_rs::TS;

use super::{MapPoint, ProposalRow, UnderRow};

/// The purchase as if its answers put it elsewhere on the map.
#[derive(Debug, Clone, Serialize, TS)]
pub struct TriedPosition {
    /// Where it is drawn.
    pub point: MapPoint,
    /// What the answers about impact would come to on the mean.
    pub impact: TriedMean,
    /// What those about supply risk would come to.
    pub risk: TriedMean,
    /// The position that lies there.
    pub position: dossier::Position,
    /// Which it is, and whether it is the declared one.
    pub said: String,
    /// What it proposes beside what holds.
    pub proposals: Vec<ProposalRow>,
    /// Who would be first, and why; none while there is no ranking, or who acts must not know it yet.
    pub under: Option<UnderRow>,
    /// The ranking by its caution and floor; empty where there is none.
    pub ranking: Vec<TriedRank>,
}

/// A mean that is tried.
#[derive(Debug, Clone, Serialize, TS)]
pub struct TriedMean {
    /// From 1 to 5, to the tenth.
    pub value: f64,
    /// As it is typed in this language.
    pub typed: String,
}

/// The ranking as if a criterion were measured by another scale.
#[derive(Debug, Clone, Serialize, TS)]
pub struct TriedCriterion {
    /// Who would be first, or what stands against such a scale; empty where there is no ranking to compare with, or who acts
    /// must not know it yet.
    pub said: String,
    /// The ranking; empty where there is none.
    pub ranking: Vec<TriedRank>,
}

/// One offer of a ranking that is tried.
#[derive(Debug, Clone, Serialize, TS)]
pub struct TriedRank {
    /// The supplier.
    pub name: String,
    /// Its rank.
    pub rank: String,
    /// Its score, from 0 to 100.
    pub score: String,
    /// Its rank as it stands.
    pub now: String,
    /// Whether it would be another.
    pub moves: bool,
}
