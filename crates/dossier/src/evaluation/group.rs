//! A group of criteria that is weighed as one, and the trial of another weight for it.

use std::fmt;
use std::str::FromStr;

use mcda::Weights;
use thiserror::Error;

use crate::{Criterion, CriterionId, Family};

/// A family or a single criterion.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Group {
    /// A family.
    Family(Family),
    /// A criterion.
    Criterion(CriterionId),
}

/// A text that names no group.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[error("“{0}” names no family and no criterion")]
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
    /// Which of the criteria belong to it.
    pub fn of(&self, criteria: &[Criterion]) -> Vec<bool> {
        criteria
            .iter()
            .map(|criterion| match self {
                Self::Family(family) => criterion.family == *family,
                Self::Criterion(id) => criterion.criterion == *id,
            })
            .collect()
    }
}

impl fmt::Display for Group {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Family(family) => write!(f, "family/{}", family.id()),
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
            Some(("criterion", id)) => id.parse().map(Self::Criterion).map_err(|_| unknown()),
            _ => Err(unknown()),
        }
    }
}

impl WhatIf {
    /// The weights with the group at its tried weight; none where that weight cannot vary.
    pub(super) fn moved(&self, criteria: &[Criterion], weights: &Weights) -> Option<Weights> {
        let inside = self.group.of(criteria);
        let varies = inside.contains(&true) && inside.contains(&false);
        (varies && (0.0..=1.0).contains(&self.weight))
            .then(|| weights.with_group_at(&inside, self.weight))
    }
}
