//! The tree above the criteria, with what each group weighs.

use dossier::{CriterionGroup, Evaluation, GroupId, MemberId};
use memo::phrases::Phrases;

use super::row;
use crate::Desk;
use crate::wire::GroupRows;

/// The groups, each before those inside it, with the criteria that lie in it directly.
pub(super) fn groups(
    phrases: &Phrases<'_>,
    desk: &Desk,
    actor: Option<&MemberId>,
) -> Vec<GroupRows> {
    let mut rows = Vec::new();
    let evaluated = desk.evaluated();
    let evaluation = evaluated.evaluation.as_ref().ok();
    add(phrases, evaluation, actor, None, &mut rows);
    rows
}

fn add(
    phrases: &Phrases<'_>,
    evaluation: Option<&Evaluation>,
    actor: Option<&MemberId>,
    parent: Option<&GroupId>,
    rows: &mut Vec<GroupRows>,
) {
    let groups = phrases.dossier.groups.values();
    for group in groups.filter(|group| group.parent.as_ref() == parent) {
        if rows.iter().any(|row| row.group.group == group.group) {
            continue;
        }
        rows.push(one(phrases, evaluation, actor, group));
        add(phrases, evaluation, actor, Some(&group.group), rows);
    }
}

fn one(
    phrases: &Phrases<'_>,
    evaluation: Option<&Evaluation>,
    actor: Option<&MemberId>,
    group: &CriterionGroup,
) -> GroupRows {
    let dossier = phrases.dossier;
    let leaves = dossier.criteria.values();
    let own = leaves.filter(|leaf| leaf.group.as_ref() == Some(&group.group));
    let is_used = own.clone().next().is_some()
        || (dossier.groups.values()).any(|inner| inner.parent.as_ref() == Some(&group.group));
    GroupRows {
        group: group.clone(),
        name: phrases.text(&group.name),
        depth: u32::try_from(dossier.groups_from(group.parent.as_ref()).len()).unwrap_or(u32::MAX),
        weight: weight(phrases, evaluation, &group.group),
        is_used,
        criteria: own.map(|leaf| row(phrases, leaf, actor)).collect(),
    }
}

/// What the members give all its leaves together; empty while there is no ranking.
fn weight(phrases: &Phrases<'_>, evaluation: Option<&Evaluation>, group: &GroupId) -> String {
    let Some(evaluation) = evaluation else {
        return String::new();
    };
    let mut branches = evaluation.branches.iter();
    let Some(branch) = branches.find(|branch| branch.group == *group) else {
        return String::new();
    };
    let share = evaluation.weighting.used.of_group(&branch.inside);
    let share = [("share", phrases.percent(share).into())];
    phrases.words.say("screen-group-weight", &share)
}
