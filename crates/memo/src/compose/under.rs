//! The same offers under each of the four positions.

use dossier::under_each_position;

use super::Source;
use crate::sheet::{Method, Note};

/// One note a position: who would be first and why, and what its starting weights would come to.
pub fn under(source: &Source<'_>) -> Option<Method> {
    let Source {
        phrases,
        evaluation,
        ..
    } = source;
    let mut notes: Vec<Note> = under_each_position(source.dossier, evaluation)
        .iter()
        .map(|one| Note {
            head: format!("{}.", phrases.position(one.position)),
            text: format!(
                "{} {}",
                phrases.under(evaluation, one),
                phrases.under_starting(evaluation, one)
            ),
        })
        .collect();
    if notes.is_empty() {
        return None;
    }
    notes.push(Note {
        head: String::new(),
        text: phrases.under_notes().join(" "),
    });
    Some(Method {
        label: source.words.say("memo-under", &[]),
        notes,
    })
}
