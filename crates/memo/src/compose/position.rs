//! How strategic the purchase is: where the answers put it, each answer, and where the committee departs.

use dossier::{AxisStanding, Question, departures, standing};

use crate::phrases::Phrases;
use crate::sheet::{Method, Note};

/// Where the answers put the purchase, what alone would put it elsewhere, and every answer with what it means.
pub fn standing_and_answers(phrases: &Phrases<'_>) -> Option<Method> {
    let given = phrases.dossier.questionnaire.as_ref()?;
    let stands = standing(phrases.dossier);
    let words = phrases.words;
    let mut notes = vec![plain(phrases.standing(&stands))];
    if stands.quadrant.is_some() {
        let flips: Vec<String> = stands.flips.iter().map(|flip| phrases.flip(flip)).collect();
        notes.push(plain(if flips.is_empty() {
            words.say("position-no-flips", &[])
        } else {
            format!("{} {}.", words.say("position-flips", &[]), flips.join("; "))
        }));
    }
    notes.extend([&stands.impact, &stands.risk].map(|axis| answers(phrases, axis)));
    notes.extend(given.note.as_ref().map(|note| Note {
        head: words.say("memo-answers-note", &[]),
        text: phrases.text(note),
    }));
    notes.push(plain(words.say("position-ours", &[])));
    Some(Method {
        label: words.say("memo-position", &[]),
        notes,
    })
}

/// The answers of an axis, one after the other.
fn answers(phrases: &Phrases<'_>, axis: &AxisStanding) -> Note {
    let given = phrases.dossier.questionnaire.as_ref();
    let said = |question: Question| {
        let answer = given
            .and_then(|given| given.answers.get(&question))
            .copied();
        let arguments = [
            ("question", phrases.question_name(question).into()),
            ("answer", phrases.said_answer(question, answer).into()),
        ];
        phrases.words.say("memo-answer", &arguments)
    };
    let all: Vec<String> = axis.axis.questions().map(said).collect();
    Note {
        head: format!("{}.", phrases.axis(axis.axis)),
        text: format!("{}.", all.join("; ")),
    }
}

/// Where the committee departs from what the answers or the position propose, and why; and who took the starting weights
/// over as they are.
pub fn departed(phrases: &Phrases<'_>) -> Option<Method> {
    let mut notes: Vec<Note> = departures(phrases.dossier)
        .iter()
        .map(|departure| plain(phrases.departure(departure)))
        .collect();
    let people = phrases.took_over_starting_weights();
    if !people.is_empty() {
        let arguments = [("people", phrases.words.list(&people).into())];
        notes.push(plain(phrases.words.say("proposal-taken-over", &arguments)));
    }
    (!notes.is_empty()).then(|| Method {
        label: phrases.words.say("memo-departures", &[]),
        notes,
    })
}

fn plain(text: String) -> Note {
    Note {
        head: String::new(),
        text,
    }
}
