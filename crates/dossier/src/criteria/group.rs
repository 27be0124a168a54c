//! The tree above the criteria. Members weigh leaves; a group weighs what its leaves weigh together.

use serde::{Deserialize, Serialize};

use crate::{Criterion, Dossier, GroupId, Text};

/// A group of criteria, at the top or inside another group.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "wire", derive(ts_rs::TS), ts(optional_fields))]
#[serde(deny_unknown_fields)]
pub struct CriterionGroup {
    /// The id.
    pub group: GroupId,
    /// The name.
    pub name: Text,
    /// The group it lies in; none where it stands at the top.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub parent: Option<GroupId>,
}

impl Dossier {
    /// A group and those above it, from the inside out. It ends where a group is not there or would come round again.
    pub fn groups_from(&self, group: Option<&GroupId>) -> Vec<&CriterionGroup> {
        let mut path: Vec<&CriterionGroup> = Vec::new();
        let mut next = group.and_then(|id| self.groups.get(id));
        while let Some(here) = next {
            if path.iter().any(|below| below.group == here.group) {
                break;
            }
            path.push(here);
            next = here.parent.as_ref().and_then(|id| self.groups.get(id));
        }
        path
    }

    /// Whether a criterion lies in a group, directly or in one inside it.
    pub fn lies_in(&self, criterion: &Criterion, group: &GroupId) -> bool {
        let path = self.groups_from(criterion.group.as_ref());
        path.iter().any(|above| above.group == *group)
    }
}
