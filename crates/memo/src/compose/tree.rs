//! What the criteria are made of: the groups above them, what each counts exactly, and what its levels mean.

use dossier::{Criterion, Scale};

use super::Source;
use super::offers::answer;
use crate::sheet::{Method, Note};

/// The groups with what they weigh together; none where the criteria lie in no group.
pub fn groups(source: &Source<'_>) -> Option<Method> {
    let evaluation = source.evaluation;
    let notes: Vec<Note> = evaluation
        .branches
        .iter()
        .map(|branch| {
            let share = evaluation.weighting.used.of_group(&branch.inside);
            let leaves = evaluation.criteria.iter().zip(&branch.inside);
            let leaves = leaves.filter(|(_, inside)| **inside);
            let leaves: Vec<String> = leaves
                .map(|(leaf, _)| source.phrases.criterion(&leaf.criterion))
                .collect();
            let arguments = [
                ("share", source.phrases.percent(share).into()),
                ("criteria", source.words.list(&leaves).into()),
            ];
            let group = source.dossier.groups.get(&branch.group);
            let parent = group.and_then(|group| group.parent.as_ref());
            let path = source.dossier.groups_from(parent).into_iter().rev();
            let path: Vec<String> = path
                .map(|above| source.phrases.text(&above.name))
                .chain([source.phrases.branch(&branch.group)])
                .collect();
            Note {
                head: format!("{}:", path.join(" › ")),
                text: source.words.say("memo-tree-group", &arguments),
            }
        })
        .collect();
    (!notes.is_empty()).then(|| Method {
        label: source.words.say("memo-tree", &[]),
        notes,
    })
}

/// What the criteria count exactly, what their levels mean and who answers which, and what was declared for missing
/// answers.
pub fn definitions(source: &Source<'_>) -> Option<Method> {
    let criteria = source.evaluation.criteria.iter().enumerate();
    let notes: Vec<Note> = criteria
        .filter_map(|(place, criterion)| {
            let text = said(source, place, criterion).join(" ");
            (!text.is_empty()).then(|| Note {
                head: format!("{}:", source.phrases.criterion(&criterion.criterion)),
                text,
            })
        })
        .collect();
    (!notes.is_empty()).then(|| Method {
        label: source.words.say("memo-definitions", &[]),
        notes,
    })
}

fn said(source: &Source<'_>, place: usize, criterion: &Criterion) -> Vec<String> {
    let phrases = &source.phrases;
    let sentence = |text: String| {
        if text.ends_with('.') {
            text
        } else {
            text + "."
        }
    };
    let mut sentences: Vec<String> = criterion
        .definition
        .iter()
        .map(|definition| sentence(phrases.text(definition)))
        .collect();
    if let Scale::Levels { levels } = &criterion.scale {
        let levels: Vec<String> = levels
            .iter()
            .map(|level| {
                let (name, meaning) = (phrases.text(&level.name), phrases.text(&level.meaning));
                format!("{name} – {}", super::lower_first(&meaning))
            })
            .collect();
        sentences.push(sentence(levels.join("; ")));
    }
    if criterion.scale.is_answered() && criterion.scale.unit().is_none() {
        sentences.push(sentence(answers(source, place, criterion)));
    }
    if criterion.missing.is_some() && criterion.scale.is_answered() {
        let policy = super::lower_first(&phrases.policy(criterion.missing));
        let policy = [("policy", policy.into())];
        sentences.push(source.words.say("memo-definition-missing", &policy));
    }
    sentences
}

/// Who answers which level, or yes and no: “Alba: with an agent; Ceres: from the maker”.
fn answers(source: &Source<'_>, place: usize, criterion: &Criterion) -> String {
    let worded = |figure: f64| source.phrases.answer_to(criterion, figure);
    let offers = source.evaluation.offers.iter();
    let answers: Vec<String> = offers
        .map(|offer| {
            let name = source.phrases.supplier(&offer.supplier);
            format!("{name}: {}", answer(source, offer, place, worded))
        })
        .collect();
    answers.join("; ")
}
