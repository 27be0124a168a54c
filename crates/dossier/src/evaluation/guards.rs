//! Doubts about what is weighed: the same evidence twice, what moves together, what tells no offers apart, and weights
//! that were given without the range they are about. They are told, never repaired: the committee may have its reasons.

mod together;

use super::{Consistency, own_consistency};
use crate::{Criterion, CriterionId, Dossier, MemberId, Slot};

use together::{differ, pairs, part_of_cost};

/// Criteria whose values rank the offers so alike, by Spearman's correlation, are told. The limit is Ponder's own.
pub const MOVES_TOGETHER: f64 = 0.9;

/// So many offers, at least, before a likeness of order says anything. Ponder's own.
pub const OFFERS_TO_COMPARE: usize = 4;

/// More criteria than this are told: each added one thins the others. Ponder's own.
pub const MOST_CRITERIA: usize = 9;

/// A doubt about what is weighed.
#[derive(Debug, Clone, PartialEq)]
pub enum Guard {
    /// Two criteria have the same name.
    SameName {
        /// The one named first.
        one: CriterionId,
        /// The other.
        other: CriterionId,
    },
    /// Every offer answers two criteria alike, or in the same order and the same unit.
    SameAnswers {
        /// The one named first.
        one: CriterionId,
        /// The other.
        other: CriterionId,
    },
    /// A criterion is part of the cost that is weighed already.
    PartOfCost {
        /// The criterion.
        criterion: CriterionId,
        /// That of the cost.
        cost: CriterionId,
    },
    /// Two criteria rank the offers alike.
    MoveTogether {
        /// The one named first.
        one: CriterionId,
        /// The other.
        other: CriterionId,
        /// Spearman's rank correlation of their values, from [`MOVES_TOGETHER`] to 1.
        correlation: f64,
    },
    /// On a criterion all offers are worth the same.
    NoSpread {
        /// The criterion.
        criterion: CriterionId,
    },
    /// A member weighed before the scale stood as it stands: the weight is about another way from worst to best.
    WeightsBeforeScale {
        /// Who.
        member: MemberId,
        /// The criterion.
        criterion: CriterionId,
    },
    /// A member’s answers contradict each other more than is acceptable; they count all the same.
    Contradicts {
        /// Who.
        member: MemberId,
        /// By how much, and up to what is acceptable.
        consistency: Consistency,
    },
    /// There are more than [`MOST_CRITERIA`] criteria.
    TooManyCriteria {
        /// How many.
        count: usize,
    },
}

impl Guard {
    /// The criteria whose answers tell it; empty where names, dates and numbers do.
    pub fn told_by_answers_to(&self) -> Vec<&CriterionId> {
        match self {
            Self::SameAnswers { one, other } | Self::MoveTogether { one, other, .. } => {
                vec![one, other]
            }
            Self::PartOfCost { criterion, cost } => vec![criterion, cost],
            Self::NoSpread { criterion } => vec![criterion],
            Self::SameName { .. }
            | Self::WeightsBeforeScale { .. }
            | Self::Contradicts { .. }
            | Self::TooManyCriteria { .. } => Vec::new(),
        }
    }
}

/// Every doubt, of names first, then of answers, then of weights. It needs no ranking: what is not there yet is left out.
pub fn guards(dossier: &Dossier) -> Vec<Guard> {
    let mut found = Vec::new();
    found.extend(same_names(dossier));
    found.extend(pairs(dossier));
    found.extend(part_of_cost(dossier));
    found.extend(without_spread(dossier));
    found.extend(weights_before_scales(dossier));
    found.extend(contradicting(dossier));
    let count = dossier.criteria.len();
    if count > MOST_CRITERIA {
        found.push(Guard::TooManyCriteria { count });
    }
    found
}

fn same_names(dossier: &Dossier) -> Vec<Guard> {
    let says_the_same = |one: &Criterion, other: &Criterion| {
        let (ours, theirs) = (one.name.versions(), other.name.versions());
        ours.iter().any(|(tag, name)| {
            let name = name.trim().to_lowercase();
            theirs.iter().any(|(other_tag, other)| {
                (tag == other_tag || tag.is_empty() || other_tag.is_empty())
                    && other.trim().to_lowercase() == name
            })
        })
    };
    let criteria: Vec<&Criterion> = dossier.criteria.values().collect();
    let mut found = Vec::new();
    for (place, one) in criteria.iter().enumerate() {
        let same = criteria[place + 1..]
            .iter()
            .filter(|other| says_the_same(one, other));
        found.extend(same.map(|other| Guard::SameName {
            one: one.criterion.clone(),
            other: other.criterion.clone(),
        }));
    }
    found
}

fn without_spread(dossier: &Dossier) -> Vec<Guard> {
    let criteria = dossier.criteria.values();
    let told = criteria.filter(|criterion| differ(dossier, criterion) == Some(false));
    told.map(|criterion| Guard::NoSpread {
        criterion: criterion.criterion.clone(),
    })
    .collect()
}

fn weights_before_scales(dossier: &Dossier) -> Vec<Guard> {
    let mut found = Vec::new();
    let members = dossier.members.values();
    for member in members.filter(|member| dossier.counts(member)) {
        let Some(given) = dossier.touch(&Slot::Weights(member.member.clone())) else {
            continue;
        };
        let later = dossier.criteria.keys().filter(|criterion| {
            let since = dossier.scale_since(criterion);
            since.is_some_and(|since| since > given.entry)
        });
        found.extend(later.map(|criterion| Guard::WeightsBeforeScale {
            member: member.member.clone(),
            criterion: criterion.clone(),
        }));
    }
    found
}

fn contradicting(dossier: &Dossier) -> Vec<Guard> {
    let members = dossier.members.values();
    let counting = members.filter(|member| dossier.counts(member));
    counting
        .filter_map(|member| {
            let consistency = own_consistency(dossier, &member.member)?;
            (!consistency.is_acceptable()).then(|| Guard::Contradicts {
                member: member.member.clone(),
                consistency,
            })
        })
        .collect()
}
