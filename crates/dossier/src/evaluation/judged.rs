//! What the committee gives an offer on a judged criterion: the agreed value, else the mean of its members’ scores.

use rust_decimal::Decimal;

use super::float;
use crate::{CriterionId, Dossier, Member, MemberId, Role, SupplierId};

/// One member’s score as it entered the mean, or did not.
#[derive(Debug, Clone, PartialEq)]
pub struct MemberScore {
    /// Whose.
    pub member: MemberId,
    /// The points given last.
    pub points: Decimal,
    /// The points as they were locked, where others were given after the reveal.
    pub earlier: Option<Decimal>,
    /// Whether they count: an advisor’s, a recused member’s and a sheet left out do not.
    pub counts: bool,
}

/// Everyone’s scores of one supplier on one criterion and what follows from them.
#[derive(Debug, Clone, PartialEq)]
pub struct JudgedScore {
    /// The members’ scores in the order of the members.
    pub members: Vec<MemberScore>,
    /// The mean of those that count, by voting power; none where nobody’s does.
    pub mean: Option<f64>,
    /// What was agreed in its place.
    pub agreed: Option<Decimal>,
}

impl JudgedScore {
    /// The points that count: the agreed ones, else the mean.
    pub fn points(&self) -> Option<f64> {
        self.agreed.map(float).or(self.mean)
    }
}

/// Collects the scores of a supplier on a criterion.
pub fn judged(dossier: &Dossier, supplier: &SupplierId, criterion: &CriterionId) -> JudgedScore {
    let mut members = Vec::new();
    let (mut sum, mut powers) = (0.0, 0.0);
    for member in dossier.members.values() {
        let given = dossier
            .scores
            .get(&(member.member.clone(), supplier.clone()));
        let first = given.and_then(|given| given.scores.get(criterion));
        let key = (member.member.clone(), supplier.clone(), criterion.clone());
        let second = dossier.judged_again.get(&key);
        let first = first.map(|score| score.points);
        let Some(points) = second.map(|second| second.points).or(first) else {
            continue;
        };
        let counts = scores_count(dossier, member);
        if counts {
            let power = float(member.power);
            sum += power * float(points);
            powers += power;
        }
        members.push(MemberScore {
            member: member.member.clone(),
            points,
            earlier: first.filter(|_| second.is_some()),
            counts,
        });
    }
    let agreed = dossier.agreed.get(&(supplier.clone(), criterion.clone()));
    JudgedScore {
        members,
        mean: (powers > 0.0).then(|| sum / powers),
        agreed: agreed.map(|agreed| agreed.points),
    }
}

/// Whether a member’s scores count: a role that scores with a vote, no recusal, and a sheet that was not left out.
pub fn scores_count(dossier: &Dossier, member: &Member) -> bool {
    let scores = |role: &Role| {
        matches!(
            role,
            Role::Prescriber | Role::User | Role::Buyer | Role::Decider
        )
    };
    member.roles.iter().any(scores) && sheet_counts(dossier, member)
}

/// Whether a member’s sheet counts at all: a vote, no recusal, and not left out.
pub fn sheet_counts(dossier: &Dossier, member: &Member) -> bool {
    dossier.counts(member) && !dossier.left_out.contains_key(&member.member)
}
