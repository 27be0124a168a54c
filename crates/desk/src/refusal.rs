//! What is wrong, worded: a sentence that names the thing, and what to do now.

mod export;
mod file;
mod line;

pub use export::{word_history_error, word_set_aside};
pub use file::{word_damage, word_journal_error};
pub use line::word_read_error;

use dossier::{Dossier, Problem, Problems};
use memo::phrases::Phrases;
use memo::pieces::lower_first;
use serde::Serialize;
use serde_json::{Map, Value};
use words::{Argument, Words};

use crate::DeskError;
use crate::naming::{Naming, cell, named, plainly, slot};

/// One thing that is wrong, for people and for machines.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ts_rs::TS)]
pub struct Refusal {
    /// The kind of problem.
    pub code: String,
    /// What it is about, as data.
    #[ts(type = "Record<string, unknown>")]
    pub arguments: Map<String, Value>,
    /// The sentence.
    pub message: String,
    /// What to do now.
    pub hint: String,
}

/// Words every problem of a dossier.
pub fn word_problems(words: &Words, dossier: &Dossier, problems: &Problems) -> Vec<Refusal> {
    word_all(words, dossier, problems, named)
}

/// Words every problem for who only reads it: without the ids behind the names.
pub(crate) fn word_plainly(words: &Words, dossier: &Dossier, problems: &Problems) -> Vec<Refusal> {
    word_all(words, dossier, problems, plainly)
}

fn word_all(words: &Words, dossier: &Dossier, problems: &Problems, naming: Naming) -> Vec<Refusal> {
    let phrases = Phrases { words, dossier };
    let worded = problems.iter();
    let worded = worded.map(|problem| word_problem(&phrases, problem, naming));
    worded.collect()
}

fn word_problem(phrases: &Phrases<'_>, problem: &Problem, naming: Naming) -> Refusal {
    let Ok(Value::Object(mut arguments)) = serde_json::to_value(problem) else {
        unreachable!("a problem is an object with a code")
    };
    let code = match arguments.shift_remove("code") {
        Some(Value::String(code)) => code,
        _ => unreachable!("every problem carries its code"),
    };
    let worded: Vec<(&str, Argument<'static>)> = arguments
        .iter()
        .map(|(name, value)| (name.as_str(), argument(phrases, name, value, naming).into()))
        .collect();
    let (message, hint) = sentence_and_hint(
        phrases.words,
        &format!("problem-{}", code.replace('_', "-")),
        &worded,
    );
    Refusal {
        code,
        message,
        hint,
        arguments,
    }
}

/// A message and its hint.
fn sentence_and_hint(
    words: &Words,
    id: &str,
    arguments: &[(&str, Argument<'_>)],
) -> (String, String) {
    (
        words.say(id, arguments),
        words.say(&format!("{id}.hint"), arguments),
    )
}

/// The refusal of a message id such as `journal-not-found`: its code is what follows the first word.
pub(crate) fn refusal(words: &Words, id: &str, arguments: &[(&str, String)]) -> Refusal {
    let worded: Vec<(&str, Argument<'_>)> = arguments
        .iter()
        .map(|(name, text)| (*name, text.as_str().into()))
        .collect();
    let (message, hint) = sentence_and_hint(words, id, &worded);
    let code = id
        .split_once('-')
        .map_or(id, |(_, code)| code)
        .replace('-', "_");
    let arguments = arguments
        .iter()
        .map(|(name, text)| ((*name).to_owned(), Value::String(text.clone())))
        .collect();
    Refusal {
        code,
        arguments,
        message,
        hint,
    }
}

/// An argument of a problem as people read it.
fn argument(phrases: &Phrases<'_>, name: &str, value: &Value, naming: Naming) -> String {
    let text = value
        .as_str()
        .map_or_else(|| value.to_string(), ToOwned::to_owned);
    match name {
        "cell" => cell(phrases, value),
        "slot" | "by" => slot(phrases, &text, naming),
        "position" => phrases
            .words
            .say(&format!("position-{}", text.replace('_', "-")), &[]),
        "offer" | "supplier" | "criterion" | "other" | "member" | "gate" | "group" => {
            naming(phrases, name, &text)
        }
        "path" => path(phrases, value),
        "asked" => worded(phrases, name, &text),
        "proposed" | "declared" => lower_first(
            &phrases
                .words
                .say(&format!("position-{}", text.replace('_', "-")), &[]),
        ),
        "ahead" => naming(phrases, "supplier", &text),
        "part" => phrases.words.say(&format!("cost-part-{text}"), &[]),
        "date" | "expected" => phrases.day(&text),
        "action" | "phase" | "step" | "needs" | "class" | "duty" | "precaution" | "field" => {
            worded(phrases, name, &text)
        }
        "periods" => texts(value).join(", "),
        "members" if value.is_array() => {
            let names = texts(value).into_iter();
            let names: Vec<String> = names.map(|id| naming(phrases, "member", id)).collect();
            phrases.words.list(&names)
        }
        "roles" | "duties" | "triggers" => listed(phrases, name, value),
        "actor" if text.is_empty() => phrases.words.say("somebody-unnamed", &[]),
        "actor" => naming(phrases, "member", &text),
        "time" => phrases.words.date_time(&text).unwrap_or(text),
        _ => text,
    }
}

/// A word of Ponder’s own, such as a phase.
fn worded(phrases: &Phrases<'_>, kind: &str, text: &str) -> String {
    let name = text.replace('_', "-");
    let id = match kind {
        "action" => format!("action-{name}"),
        "phase" => format!("phase-{name}"),
        "step" | "needs" => format!("step-{name}"),
        "class" => format!("buy-class-{name}"),
        "duty" => format!("duty-{name}"),
        "role" => format!("role-{name}"),
        "asked" => format!("asked-{name}"),
        "precaution" => format!("precaution-{name}"),
        "field" => format!("field-{name}"),
        _ => format!("trigger-{name}"),
    };
    phrases.words.say(&id, &[])
}

/// Several of them, as a sentence names them.
fn listed(phrases: &Phrases<'_>, name: &str, value: &Value) -> String {
    let kind = match name {
        "roles" => "role",
        "duties" => "duty",
        _ => "trigger",
    };
    let words = texts(value).into_iter();
    let words: Vec<String> = words.map(|text| worded(phrases, kind, text)).collect();
    words.join(", ")
}

/// The groups on the way round, one inside the other.
fn path(phrases: &Phrases<'_>, value: &Value) -> String {
    let groups = value.as_array().into_iter().flatten();
    let names = groups.filter_map(Value::as_str);
    let names: Vec<String> = names.map(|id| named(phrases, "group", id)).collect();
    names.join(" → ")
}

/// The texts of a list.
fn texts(value: &Value) -> Vec<&str> {
    let all = value.as_array().into_iter().flatten();
    all.filter_map(Value::as_str).collect()
}

/// Words why the desk did not do what was asked.
pub fn word_desk_error(words: &Words, dossier: &Dossier, error: &DeskError) -> Vec<Refusal> {
    match error {
        DeskError::Refused(problems) => word_problems(words, dossier, problems),
        DeskError::Journal(error) => vec![word_journal_error(words, error)],
        DeskError::Undecided(slots) => {
            let phrases = Phrases { words, dossier };
            let name = |of: &dossier::Slot| slot(&phrases, &of.to_string(), named);
            let slots: Vec<String> = slots.iter().map(name).collect();
            vec![refusal(
                words,
                "merge-undecided",
                &[("what", words.list(&slots))],
            )]
        }
        DeskError::UnknownChange { entry, detail } => {
            let arguments = [("entry", entry.to_string()), ("detail", detail.clone())];
            vec![refusal(words, "journal-unknown-change", &arguments)]
        }
    }
}
