//! Weights: each member's, the group's, and those in force under the rule.

use mcda::Weights;

use super::{Consistency, Elicited, Warning, elicited, float, sheet_counts};
use crate::{
    Dossier, Family, GivenWeights, Judgement, Member, MemberId, Position, Problem, Problems, Way,
    cautious_in_force, stands_against_answers,
};

/// All weights of the evaluation, by criterion in the order of the criteria.
#[derive(Debug, Clone, PartialEq)]
pub struct Weighting {
    /// The weights of each member who gave any, in the order of the members.
    pub members: Vec<MemberWeights>,
    /// The group's own: the mean of the voting members' by voting power.
    pub own: Weights,
    /// Those in force: the group's own with the reliability family raised to the floor.
    pub used: Weights,
    /// The rule.
    pub rule: Rule,
}

/// One member's weights.
#[derive(Debug, Clone, PartialEq)]
pub struct MemberWeights {
    /// Whose.
    pub member: MemberId,
    /// The weights, adding up to 1.
    pub weights: Weights,
    /// The way in which they were given.
    pub way: Way,
    /// How far the answers agree that they are drawn from; none for ways that ask nothing twice.
    pub consistency: Option<Consistency>,
    /// Whether they count; those of an advisor, of whoever stepped back, and of a sheet left out are shown and do not.
    pub counts: bool,
}

/// The stated rule by which a purchase puts reliability first.
#[derive(Debug, Clone, PartialEq)]
pub struct Rule {
    /// How strategic the purchase is.
    pub position: Position,
    /// Whether records count by the cautious bound rather than the mean.
    pub is_cautious: bool,
    /// The floor under the reliability family, where there is one.
    pub floor: Option<f64>,
    /// Whether the committee set the floor itself; otherwise it is Ponder's starting point.
    pub is_committees_own: bool,
    /// What the group itself gives the family.
    pub own: f64,
    /// What the family weighs in force.
    pub used: f64,
}

impl Rule {
    /// Whether the floor raises the family at all.
    pub fn raises(&self) -> bool {
        self.used > self.own
    }
}

/// Normalises each member's weights, takes their mean and applies the floor.
pub fn weigh(dossier: &Dossier, position: Option<Position>) -> Result<Weighting, Problems> {
    let mut problems = Problems::new();
    if !dossier.members.values().any(Member::votes) {
        problems.push(Problem::NoVotingMember);
    }
    let mut members = Vec::new();
    for member in dossier.members.values() {
        if let Some(given) = dossier.weights.get(&member.member) {
            match normalised(dossier, given) {
                Ok(own) => {
                    members.push(MemberWeights {
                        member: member.member.clone(),
                        weights: own.weights,
                        way: given.way(),
                        consistency: own.consistency,
                        counts: sheet_counts(dossier, member),
                    });
                }
                // What does not count must not stand in the way either; it is shown again once it is complete.
                Err(found) if sheet_counts(dossier, member) => problems.extend(found),
                Err(_) => {}
            }
        }
    }
    let voters: Vec<(f64, &Weights)> = members
        .iter()
        .filter(|own| own.counts)
        .map(|own| {
            (
                dossier
                    .members
                    .get(&own.member)
                    .map_or(1.0, |member| float(member.power)),
                &own.weights,
            )
        })
        .collect();
    if voters.is_empty() && problems.is_empty() {
        problems.push(Problem::NoWeights);
    }
    let floor = floor(dossier, position);
    let family: Vec<bool> = dossier
        .criteria
        .values()
        .map(|criterion| criterion.family == Family::Reliability)
        .collect();
    if let Some(position) = position
        && floor.is_some()
        && !family.contains(&true)
        && !family.is_empty()
    {
        problems.push(Problem::NoReliabilityCriterion { position });
    }
    let (Some(position), true) = (position, problems.is_empty()) else {
        return Err(problems);
    };
    let own = Weights::mean(&voters).map_err(|_| vec![Problem::NoWeights])?;
    let raised = mcda::raise_group(&own, &family, floor.unwrap_or(0.0));
    let rule = Rule {
        position,
        is_cautious: cautious_in_force(dossier),
        floor,
        is_committees_own: dossier.floor.is_some(),
        own: raised.own,
        used: raised.used,
    };
    Ok(Weighting {
        members,
        own,
        used: raised.weights,
        rule,
    })
}

/// The floor in force as a share, where there is one: the committee's own, else the starting point of the position.
pub fn floor_in_force(dossier: &Dossier) -> Option<f64> {
    floor(
        dossier,
        dossier.position.as_ref().map(|declared| declared.position),
    )
}

/// What a member gave, one way or another, as weights of the criteria in their order; none while it leaves a criterion out.
pub fn own_weights(dossier: &Dossier, member: &MemberId) -> Option<Weights> {
    normalised(dossier, dossier.weights.get(member)?)
        .ok()
        .map(|own| own.weights)
}

/// How far a member's answers agree; none while they are not whole, or the way asks nothing twice.
pub fn own_consistency(dossier: &Dossier, member: &MemberId) -> Option<Consistency> {
    normalised(dossier, dossier.weights.get(member)?)
        .ok()?
        .consistency
}

/// The floor in force: the committee's own, else the starting point of the position; zero is none.
fn floor(dossier: &Dossier, position: Option<Position>) -> Option<f64> {
    dossier
        .floor
        .as_ref()
        .map(|floor| floor.share)
        .or_else(|| position.and_then(Position::starting_floor))
        .map(float)
        .filter(|floor| *floor > 0.0)
}

/// The one place where what was given becomes weights.
fn normalised(dossier: &Dossier, judgement: &Judgement) -> Result<Elicited, Problems> {
    match judgement {
        Judgement::Points(given) => of_points(dossier, given),
        Judgement::Elicited(given) => {
            let found = elicited(dossier.criteria.keys(), &given.answers);
            found.ok_or_else(|| stands_against_answers(dossier, given))
        }
    }
}

fn of_points(dossier: &Dossier, given: &GivenWeights) -> Result<Elicited, Problems> {
    let mut missing = Problems::new();
    let mut points = Vec::new();
    for criterion in dossier.criteria.keys() {
        match given.points.get(criterion) {
            Some(own) => points.push(float(*own)),
            None => missing.push(Problem::MissingPoints {
                member: given.member.clone(),
                criterion: criterion.clone(),
            }),
        }
    }
    if !missing.is_empty() {
        return Err(missing);
    }
    match Weights::from_points(&points) {
        Ok(weights) => Ok(Elicited {
            weights,
            consistency: None,
        }),
        Err(_) => Err(vec![Problem::AllPointsZero {
            member: given.member.clone(),
        }]),
    }
}

impl Weighting {
    /// The voting members whose judgement is still owed.
    pub fn warnings(&self, dossier: &Dossier) -> Vec<Warning> {
        dossier
            .members
            .values()
            .filter(|member| {
                dossier.counts(member) && !dossier.weights.contains_key(&member.member)
            })
            .map(|member| Warning::NoWeightsFrom {
                member: member.member.clone(),
            })
            .collect()
    }
}
