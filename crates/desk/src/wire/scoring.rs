//! What members score, and the steps by which scores become common.

use dossier::{CriterionId, Family, GivenScores, MemberId, Step, SupplierId};
use serde::Serialize;
use ts_rs::TS;

use super::Named;

/// The scores on the criteria that members judge, as far as the acting person may see them.
#[derive(Debug, Clone, Serialize, TS)]
pub struct ScoresView {
    /// How far the scoring is, in a sentence.
    pub answer: String,
    /// The judged criteria in their order; empty where there is none.
    pub criteria: Vec<JudgedCriterion>,
    /// Who is scored: the suppliers that are not excluded.
    pub suppliers: Vec<JudgedSupplier>,
    /// The members who may score, each with a sheet.
    pub sheets: Vec<ScoreSheet>,
    /// The steps in their order.
    pub steps: Vec<StepRow>,
    /// With whom the acting person takes a step, agrees a value or leaves a sheet out; nobody where they may not.
    pub partners: Vec<Named>,
    /// Whether a buying center of one takes the steps alone.
    pub alone: bool,
    /// Whether everyone sees everyone’s scores.
    pub are_open: bool,
    /// Whether the scores stand.
    pub are_locked: bool,
}

/// A criterion that members judge.
#[derive(Debug, Clone, Serialize, TS)]
pub struct JudgedCriterion {
    /// Its id.
    pub criterion: CriterionId,
    /// Its name.
    pub name: String,
    /// Its family.
    pub family: Family,
    /// The points from worst to best, worded.
    pub range: String,
    /// What some of the points mean, each a sentence.
    pub meanings: Vec<String>,
}

/// A supplier with what was given it on each criterion.
#[derive(Debug, Clone, Serialize, TS)]
pub struct JudgedSupplier {
    /// Its id.
    pub supplier: SupplierId,
    /// Its name.
    pub name: String,
    /// One cell for each criterion.
    pub cells: Vec<JudgedCell>,
}

/// Everyone’s points on one criterion.
#[derive(Debug, Clone, Default, Serialize, TS)]
pub struct JudgedCell {
    /// What each member gave; empty until the scores are revealed.
    pub given: Vec<GivenPoints>,
    /// The mean by voting power of those that count; may be empty.
    pub mean: String,
    /// The least and the most; empty where they are one.
    pub spread: String,
    /// The agreed points; none where nothing was agreed.
    pub agreed: Option<String>,
    /// Why they were agreed; may be empty.
    pub agreed_reason: String,
}

/// A member’s points.
#[derive(Debug, Clone, Serialize, TS)]
pub struct GivenPoints {
    /// Who.
    pub name: String,
    /// The points.
    pub points: String,
    /// What they rest on.
    pub reason: String,
    /// Whether they count.
    pub counts: bool,
}

/// A member’s sheet.
#[derive(Debug, Clone, Serialize, TS)]
pub struct ScoreSheet {
    /// Whose.
    pub member: MemberId,
    /// The name.
    pub name: String,
    /// The roles, worded.
    pub roles: String,
    /// How many suppliers are scored on everything, worded.
    pub stands: String,
    /// The suppliers that are scored on everything.
    pub scored: Vec<SupplierId>,
    /// What was given by supplier, as it is recorded; empty where the acting person does not see it.
    pub given: Vec<GivenScores>,
    /// Whether something was scored that the acting person does not see.
    pub is_hidden: bool,
    /// Whether the acting person may fill it in: their own, or from paper.
    pub may_give: bool,
    /// Why it is left out; none where it counts.
    pub left_out: Option<String>,
    /// Whether there is a sheet that can be left out.
    pub is_there: bool,
}

/// A step that is taken once, in common.
#[derive(Debug, Clone, Serialize, TS)]
pub struct StepRow {
    /// Which.
    pub step: Step,
    /// Its name: “lock the scores”.
    pub name: String,
    /// Who took it and when, in a sentence; empty while it is not taken.
    pub taken: String,
    /// The digest of a lock; may be empty.
    pub digest: String,
    /// Whether the acting person can take it now.
    pub possible: bool,
    /// Why not; empty where it is possible or taken.
    pub why_not: String,
}
