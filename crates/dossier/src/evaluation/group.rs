//! A group of criteria that is weighed as one, and the trial of another weight for it.

use std::fmt;
use std::str::FromStr;

use mcda::Weights;
use thiserror::Error;

use crate::{Criterion, CriterionId, Dossier, Family, GroupId};

/// A family, a group of the criteria tree, or a single criterion.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Group {
    /// A family.
    Family(Family),
    /// A group of the tree, with everything in it.
    Branch(GroupId),
    /// A criterion.
    Criterion(CriterionId),
}

/// A group of the tree with the criteria in it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Branch {
    /// The group.
    pub group: GroupId,
    /// How many groups it lies in.
    pub depth: usize,
    /// Which of the criteria lie in it, directly or deeper, in the order of the criteria.
    pub inside: Vec<bool>,
}

/// The groups that hold a criterion: each before those inside it, and otherwise as they were named.
pub fn branches(dossier: &Dossier) -> Vec<Branch> {
    let mut branches: Vec<Branch> = Vec::new();
    add_branches(dossier, None, 0, &mut branches);
    branches
}

fn add_branches(
    dossier: &Dossier,
    parent: Option<&GroupId>,
    depth: usize,
    branches: &mut Vec<Branch>,
) {
    let inner = dossier.groups.values();
    for group in inner.filter(|group| group.parent.as_ref() == parent) {
        // A ring of groups would never end; a checked tree has none.
        if branches.iter().any(|known| known.group == group.group) {
            continue;
        }
        let criteria = dossier.criteria.values();
        let inside: Vec<bool> = criteria
            .map(|criterion| dossier.lies_in(criterion, &group.group))
            .collect();
        if inside.contains(&true) {
            branches.push(Branch {
                group: group.group.clone(),
                depth,
                inside,
            });
            add_branches(dossier, Some(&group.group), depth + 1, branches);
        }
    }
}

/// A text that names no group.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[error("“{0}” names no family, no group and no criterion")]
pub struct UnknownGroup(pub String);

/// A weight moved to see what would follow; nothing is recorded.
#[derive(Debug, Clone, PartialEq)]
pub struct WhatIf {
    /// What is weighed.
    pub group: Group,
    /// Its weight, from 0 to 1; the others keep their proportions.
    pub weight: f64,
}

impl Family {
    /// The word by which texts and messages name it.
    pub fn id(self) -> &'static str {
        match self {
            Self::Reliability => "reliability",
            Self::Quality => "quality",
            Self::Cost => "cost",
            Self::Service => "service",
            Self::Sustainability => "sustainability",
            Self::Other => "other",
        }
    }
}

impl Group {
    /// Which of the criteria belong to it; of a group none where it is not among the branches.
    pub fn of(&self, criteria: &[Criterion], branches: &[Branch]) -> Vec<bool> {
        let of_each = |belongs: &dyn Fn(&Criterion) -> bool| criteria.iter().map(belongs).collect();
        match self {
            Self::Family(family) => of_each(&|criterion| criterion.family == *family),
            Self::Criterion(id) => of_each(&|criterion| criterion.criterion == *id),
            Self::Branch(id) => branches
                .iter()
                .find(|branch| branch.group == *id)
                .map_or_else(
                    || vec![false; criteria.len()],
                    |branch| branch.inside.clone(),
                ),
        }
    }
}

impl fmt::Display for Group {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Family(family) => write!(f, "family/{}", family.id()),
            Self::Branch(id) => write!(f, "group/{id}"),
            Self::Criterion(id) => write!(f, "criterion/{id}"),
        }
    }
}

impl FromStr for Group {
    type Err = UnknownGroup;

    fn from_str(text: &str) -> Result<Self, UnknownGroup> {
        let unknown = || UnknownGroup(text.to_owned());
        match text.split_once('/') {
            Some(("family", name)) => Family::ALL
                .into_iter()
                .find(|family| family.id() == name)
                .map(Self::Family)
                .ok_or_else(unknown),
            Some(("group", id)) => id.parse().map(Self::Branch).map_err(|_| unknown()),
            Some(("criterion", id)) => id.parse().map(Self::Criterion).map_err(|_| unknown()),
            _ => Err(unknown()),
        }
    }
}

impl WhatIf {
    /// The weights with the group at its tried weight; none where that weight cannot vary.
    pub(super) fn moved(
        &self,
        criteria: &[Criterion],
        branches: &[Branch],
        weights: &Weights,
    ) -> Option<Weights> {
        let inside = self.group.of(criteria, branches);
        let varies = inside.contains(&true) && inside.contains(&false);
        (varies && (0.0..=1.0).contains(&self.weight))
            .then(|| weights.with_group_at(&inside, self.weight))
    }
}
