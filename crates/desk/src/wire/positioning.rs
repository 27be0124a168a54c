//! How strategic the purchase is: the questions with their answers, where these put it, what that proposes.

use dossier::{Axis, Precaution, Question, Questionnaire, State, Thresholds};
use memo::sheet::Caption;
use serde::Serialize;
use ts_rs::TS;

use super::Possible;

/// How strategic the purchase of an open dossier is, for who acts.
#[derive(Debug, Clone, Serialize, TS)]
pub struct PositionView {
    /// The answers as they are recorded.
    pub questionnaire: Option<Questionnaire>,
    /// Whether who acts may answer now.
    pub answer: Possible,
    /// The two axes with their questions.
    pub axes: Vec<AxisView>,
    /// Where the answers put the purchase, in a sentence or two.
    pub standing: String,
    /// The position that they propose; none while too few questions are answered.
    pub proposed: Option<dossier::Position>,
    /// What the answers that would put it elsewhere are; or that there is none; empty without a position.
    pub flips_head: String,
    /// Those answers, each a sentence.
    pub flips: Vec<String>,
    /// The committee’s own cuts, as they are recorded.
    pub thresholds: Option<Thresholds>,
    /// What of it is Ponder’s own.
    pub ours: String,
    /// The picture.
    pub map: PositionMap,
    /// What the declared position proposes and what holds; empty while none is declared.
    pub proposals: Vec<ProposalRow>,
    /// The paperwork that it asks for.
    pub precautions: Vec<PrecautionRow>,
    /// Whose proposals these are.
    pub proposals_note: String,
    /// Whether who acts may set what a record counts by.
    pub set_caution: bool,
    /// Whether records count by the bound now.
    pub is_cautious: bool,
    /// Whether the committee has set it itself.
    pub has_own_caution: bool,
    /// The starting weights as points by criterion, for who acts and has given none yet; none where that is not so.
    #[ts(type = "Record<string, string> | null")]
    pub starting_points: Option<indexmap::IndexMap<String, String>>,
    /// Why one should give one’s own first.
    pub anchoring: String,
    /// Whose weights are exactly the starting weights; empty where nobody’s are.
    pub taken_over: String,
    /// Where the committee departs, each a sentence with its reason.
    pub departures: Vec<String>,
    /// The same offers under each position; empty while there is no ranking, or who acts must not know it yet.
    pub under: Vec<UnderRow>,
    /// What must be known of that comparison; each a sentence.
    pub under_notes: Vec<String>,
}

/// One axis.
#[derive(Debug, Clone, Serialize, TS)]
pub struct AxisView {
    /// Which.
    pub axis: Axis,
    /// Its name.
    pub name: String,
    /// Its mean and how many of its questions are answered.
    pub figure: String,
    /// How far it lies from its cut; empty without an answer.
    pub border: String,
    /// Its cut, worded.
    pub threshold: String,
    /// Its questions.
    pub questions: Vec<QuestionRow>,
}

/// One question.
#[derive(Debug, Clone, Serialize, TS)]
pub struct QuestionRow {
    /// Which.
    pub question: Question,
    /// As it is asked.
    pub text: String,
    /// The answer from 1 to 5; none while it is unanswered.
    pub answer: Option<u8>,
    /// What each answer means, from 1 to 5.
    pub anchors: Vec<String>,
    /// The answer with its meaning, or that there is none.
    pub said: String,
}

/// The two axes as a picture; every place runs from 0 (an answer of 1) to 1 (an answer of 5).
#[derive(Debug, Clone, Serialize, TS)]
pub struct PositionMap {
    /// What it shows, how to read it, and the same in words.
    pub caption: Caption,
    /// Where supply risk is cut.
    pub risk_cut: f64,
    /// Where impact is cut.
    pub impact_cut: f64,
    /// Where the purchase stands; none without an answer on each axis.
    pub point: Option<MapPoint>,
}

/// Where a purchase stands.
#[derive(Debug, Clone, Copy, Serialize, TS)]
pub struct MapPoint {
    /// Along supply risk.
    pub risk: f64,
    /// Along impact.
    pub impact: f64,
    /// Whether enough questions are answered to propose a position.
    pub is_known: bool,
}

/// One thing that the position proposes.
#[derive(Debug, Clone, Serialize, TS)]
pub struct ProposalRow {
    /// What.
    pub name: String,
    /// What is proposed.
    pub proposed: String,
    /// What holds.
    pub in_force: String,
    /// Whether it departs.
    pub departs: bool,
}

/// One precaution that the position asks for.
#[derive(Debug, Clone, Serialize, TS)]
pub struct PrecautionRow {
    /// Which.
    pub precaution: Precaution,
    /// Its name.
    pub name: String,
    /// How it stands.
    pub state: State,
    /// How it stands, worded, with the reason where it is set aside.
    pub said: String,
    /// Whether who acts may set it aside now.
    pub forgo: bool,
}

/// The same offers under one position.
#[derive(Debug, Clone, Serialize, TS)]
pub struct UnderRow {
    /// The position’s name.
    pub name: String,
    /// Whether it is the declared one.
    pub is_declared: bool,
    /// Who would be first by the members’ own weights; a dash where nobody can be.
    pub first: String,
    /// Who would be second; empty where nobody can be.
    pub second: String,
    /// What reliability would weigh.
    pub reliability: String,
    /// By what a record would count.
    pub caution: String,
    /// Why, in a sentence.
    pub why: String,
    /// What the starting weights of the position would come to, in a sentence.
    pub starting: String,
}
