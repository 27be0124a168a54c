//! What is doubtful about the buying center itself.

use super::{Action, may};
use crate::{Dossier, Member, MemberId, Role};

/// A warning about who decides. None of them refuses anything.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum CenterWarning {
    /// One person prescribes, buys and decides: nobody looks over the shoulder.
    AllInOne {
        /// Who.
        member: MemberId,
    },
    /// One person prescribes and buys, or buys and decides.
    TwoInOne {
        /// Who.
        member: MemberId,
        /// The two roles.
        roles: [Role; 2],
    },
    /// A member with a tie to a supplier still votes.
    TieWithoutRecusal {
        /// Who.
        member: MemberId,
    },
    /// A voting member has not said whether there is a tie.
    Undeclared {
        /// Who.
        member: MemberId,
    },
    /// Nobody holds a role: deciders stand in, or everyone does.
    Vacant {
        /// Which.
        role: Role,
    },
    /// More signatures are asked for than voting members are left.
    QuorumOutOfReach {
        /// How many are asked for.
        asked: u32,
        /// How many voting members are not recused.
        there: u32,
    },
}

/// The warnings in a fixed order: separation of duties, ties, vacancies, quorum. A buying center of one gets none
/// about vacancies and ties: it is no committee yet.
pub fn center_warnings(dossier: &Dossier) -> Vec<CenterWarning> {
    let mut found: Vec<CenterWarning> = dossier.members.values().filter_map(combination).collect();
    if dossier.members.len() > 1 {
        for member in dossier
            .members
            .values()
            .filter(|member| dossier.counts(member))
        {
            let id = member.member.clone();
            match dossier.interests.get(&id) {
                None => found.push(CenterWarning::Undeclared { member: id }),
                Some(declared) if declared.tie.is_some() => {
                    found.push(CenterWarning::TieWithoutRecusal { member: id });
                }
                Some(_) => {}
            }
        }
        let wanted = [
            Role::Prescriber,
            Role::Buyer,
            Role::Gatekeeper,
            Role::Decider,
            Role::Facilitator,
        ];
        let vacant =
            |role: &Role| !(dossier.members.values()).any(|member| member.roles.contains(role));
        found.extend(
            wanted
                .into_iter()
                .filter(vacant)
                .map(|role| CenterWarning::Vacant { role }),
        );
    }
    let there = dossier
        .members
        .values()
        .filter(|member| dossier.counts(member))
        .count();
    let there = u32::try_from(there).unwrap_or(u32::MAX);
    let asked = super::quorum_in_force(dossier);
    if there > 0 && asked > there {
        found.push(CenterWarning::QuorumOutOfReach { asked, there });
    }
    found
}

fn combination(member: &Member) -> Option<CenterWarning> {
    let holds = |role: Role| member.roles.contains(&role);
    let id = member.member.clone();
    match (
        holds(Role::Prescriber),
        holds(Role::Buyer),
        holds(Role::Decider),
    ) {
        (true, true, true) => Some(CenterWarning::AllInOne { member: id }),
        (true, true, false) => Some(CenterWarning::TwoInOne {
            member: id,
            roles: [Role::Prescriber, Role::Buyer],
        }),
        (false, true, true) => Some(CenterWarning::TwoInOne {
            member: id,
            roles: [Role::Buyer, Role::Decider],
        }),
        _ => None,
    }
}

/// The members who may do something now, as the roles are held.
pub fn who_may(dossier: &Dossier, action: Action) -> Vec<MemberId> {
    (dossier.members.values())
        .filter(|member| may(dossier, member, action))
        .map(|member| member.member.clone())
        .collect()
}
