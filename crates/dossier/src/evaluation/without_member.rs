//! Each member left out in turn: whether the winner hangs on one person.

use super::{Ranking, evaluate, sheet_counts};
use crate::{Dossier, LeftOut, MemberId, Text};

/// The ranking without one member's weights and scores.
#[derive(Debug, Clone, PartialEq)]
pub struct WithoutMember {
    /// Who is left out.
    pub member: MemberId,
    /// The ranking of the others; none where nothing can be ranked without this member.
    pub ranking: Option<Ranking>,
}

/// Leaves out each member whose sheet counts, in the order of the members. Weights are averaged and judged scores are
/// meant anew, and the floor acts on what is left; agreed values stand.
pub fn without_each_member(dossier: &Dossier) -> Vec<WithoutMember> {
    let judges = |member: &MemberId| {
        dossier.weights.contains_key(member) || dossier.scores.keys().any(|(by, _)| by == member)
    };
    dossier
        .members
        .values()
        .filter(|member| sheet_counts(dossier, member) && judges(&member.member))
        .map(|member| {
            let mut others = dossier.clone();
            let left_out = LeftOut {
                member: member.member.clone(),
                reason: Text::from(""),
                with: None,
            };
            others.left_out.insert(member.member.clone(), left_out);
            WithoutMember {
                member: member.member.clone(),
                ranking: evaluate(&others).ok().map(|found| found.ranking),
            }
        })
        .collect()
}
