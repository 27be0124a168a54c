//! The case with its buying center, and the criteria.

use dossier::{
    Criterion, CriterionGroup, Family, Floor, Gate, Member, Position, Purchase, Role,
    StrategicPosition,
};
use serde::Serialize;
use ts_rs::TS;

use super::Named;
use memo::sheet::Run;

/// What is bought, and who decides.
#[derive(Debug, Clone, Serialize, TS)]
pub struct CaseView {
    /// The answering paragraph.
    pub answer: Vec<Run>,
    /// What is bought, as it is recorded.
    pub purchase: Option<Purchase>,
    /// How strategic it is, as it is recorded.
    pub position: Option<StrategicPosition>,
    /// The four positions.
    pub positions: Vec<PositionChoice>,
    /// The committee's own floor.
    pub floor: Option<Floor>,
    /// The floor in force, worded; none where there is none.
    pub floor_in_force: Option<String>,
    /// The rule in a sentence.
    pub rule: String,
    /// The members.
    pub members: Vec<MemberRow>,
    /// What is missing or worth a second look, each a sentence.
    pub remarks: Vec<String>,
}

/// A strategic position to choose.
#[derive(Debug, Clone, Serialize, TS)]
pub struct PositionChoice {
    /// The position.
    pub position: Position,
    /// Its name.
    pub name: String,
    /// What follows from it, in a sentence.
    pub consequence: String,
}

/// A member.
#[derive(Debug, Clone, Serialize, TS)]
pub struct MemberRow {
    /// As it is recorded.
    pub member: Member,
    /// The name in the user's language.
    pub name: String,
    /// The roles, worded and joined.
    pub roles: String,
    /// Whether the member votes.
    pub votes: bool,
    /// The share of all votes, worded; a dash without a vote.
    pub power: String,
    /// Whether the member has given weights.
    pub has_weighed: bool,
}

/// What offers are judged by.
#[derive(Debug, Clone, Serialize, TS)]
pub struct CriteriaView {
    /// The answering paragraph.
    pub answer: Vec<Run>,
    /// The groups, each before those inside it.
    pub groups: Vec<GroupRows>,
    /// The gates, with what each costs in choice.
    pub gates: Vec<GateRow>,
    /// Every family in its order, with its criteria that lie in no group.
    pub families: Vec<FamilyRows>,
    /// The currency of the purchase; empty while there is none.
    pub currency: String,
    /// The unit after “a”; empty while there is none.
    pub unit: String,
    /// What is missing or worth a second look.
    pub remarks: Vec<String>,
}

/// A gate among the criteria.
#[derive(Debug, Clone, Serialize, TS)]
pub struct GateRow {
    /// As it is recorded.
    pub gate: Gate,
    /// What must be met.
    pub requirement: String,
    /// The threshold that decides it, in a few words; empty where somebody checks.
    pub threshold: String,
    /// Who would win without it, where it alone keeps somebody out; empty otherwise, and where that is not to be seen yet.
    pub dropped: String,
}

/// A group of criteria.
#[derive(Debug, Clone, Serialize, TS)]
pub struct GroupRows {
    /// As it is recorded.
    pub group: CriterionGroup,
    /// Its name in the user's language.
    pub name: String,
    /// How many groups it lies in.
    pub depth: u32,
    /// What its leaves weigh together, in a few words; empty while there is no ranking.
    pub weight: String,
    /// Whether something lies in it, so that it cannot be removed.
    pub is_used: bool,
    /// The criteria that lie in it directly.
    pub criteria: Vec<CriterionRow>,
}

/// A family with its criteria.
#[derive(Debug, Clone, Serialize, TS)]
pub struct FamilyRows {
    /// The family.
    pub family: Family,
    /// Its name.
    pub name: String,
    /// The action by which a criterion of it is set.
    pub action: String,
    /// Its criteria.
    pub criteria: Vec<CriterionRow>,
}

/// A criterion.
#[derive(Debug, Clone, Serialize, TS)]
pub struct CriterionRow {
    /// As it is recorded.
    pub criterion: Criterion,
    /// Its name in the user's language.
    pub name: String,
    /// What exactly is counted or measured; may be empty.
    pub definition: String,
    /// What is measured, and in what unit: “landed cost, USD a pack”.
    pub measure: String,
    /// The worst anchor, worded with its unit.
    pub worst: String,
    /// The best anchor.
    pub best: String,
    /// The target, where there is one; else empty.
    pub target: String,
    /// Whether more, less or something in between is better; empty where levels are listed.
    pub direction: String,
    /// What is done with offers that do not answer; empty where an answer cannot be missing.
    pub missing: String,
    /// Who refers to it already, so that it cannot be removed: names; empty when it can.
    pub used_by: Vec<Named>,
    /// The offers on the scale, from 0 (worst) to 1 (best), on an even scale beyond where they lie outside.
    pub offers: Vec<OnScale>,
}

/// An offer on a criterion's scale.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(rename = "OfferOnScale")]
pub struct OnScale {
    /// The supplier.
    pub supplier: String,
    /// Its value before it is clamped: below 0 worse than the worst anchor, above 1 better than the best.
    pub at: f64,
    /// Its answer as a number: a level by its place on the scale, yes as 1 and no as 0.
    pub answer: f64,
    /// Its answer, worded.
    pub text: String,
}

/// The roles with their names, for the forms.
#[derive(Debug, Clone, Serialize, TS)]
pub struct RoleChoice {
    /// The role.
    pub role: Role,
    /// Its name.
    pub name: String,
}
