//! The case with its buying center, and the criteria.

use dossier::{Criterion, Family, Floor, Member, Position, Purchase, Role, StrategicPosition};
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
    /// Every family in its order, also those without a criterion.
    pub families: Vec<FamilyRows>,
    /// The currency of the purchase; empty while there is none.
    pub currency: String,
    /// The unit after “a”; empty while there is none.
    pub unit: String,
    /// What is missing or worth a second look.
    pub remarks: Vec<String>,
}

/// A family with its criteria.
#[derive(Debug, Clone, Serialize, TS)]
pub struct FamilyRows {
    /// The family.
    pub family: Family,
    /// Its name.
    pub name: String,
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
    /// What is measured, and in what unit: “landed cost, USD a pack”.
    pub measure: String,
    /// The worst anchor, worded with its unit.
    pub worst: String,
    /// The best anchor.
    pub best: String,
    /// The target, where there is one; else empty.
    pub target: String,
    /// Whether less is better.
    pub less_is_better: bool,
    /// Who refers to it already, so that it cannot be removed: names; empty when it can.
    pub used_by: Vec<Named>,
    /// The offers on the scale, from 0 (worst) to 1 (best), beyond where they lie outside.
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
