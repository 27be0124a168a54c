//! What is wrong, worded: a sentence that names the thing, and what to do now.

use dossier::{Dossier, OfferId, Problem, Problems};
use exchange::history::HistoryError;
use journal::{Damage, JournalError};
use memo::phrases::Phrases;
use serde::Serialize;
use serde_json::{Map, Value};
use words::{Argument, Words};

use crate::DeskError;
use crate::history::reason_id;

/// One thing that is wrong, for people and for machines.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Refusal {
    /// The kind of problem.
    pub code: String,
    /// What it is about, as data.
    pub arguments: Map<String, Value>,
    /// The sentence.
    pub message: String,
    /// What to do now.
    pub hint: String,
}

/// Words every problem of a dossier.
pub fn word_problems(words: &Words, dossier: &Dossier, problems: &Problems) -> Vec<Refusal> {
    problems
        .iter()
        .map(|problem| word_problem(&Phrases { words, dossier }, problem))
        .collect()
}

fn word_problem(phrases: &Phrases<'_>, problem: &Problem) -> Refusal {
    let Ok(Value::Object(mut arguments)) = serde_json::to_value(problem) else {
        unreachable!("a problem is an object with a code")
    };
    let code = match arguments.shift_remove("code") {
        Some(Value::String(code)) => code,
        _ => unreachable!("every problem carries its code"),
    };
    let worded: Vec<(&str, Argument<'static>)> = arguments
        .iter()
        .map(|(name, value)| (name.as_str(), argument(phrases, name, value).into()))
        .collect();
    let (message, hint) =
        sentence_and_hint(phrases.words, "problem", &code.replace('_', "-"), &worded);
    Refusal {
        code,
        message,
        hint,
        arguments,
    }
}

fn sentence_and_hint(
    words: &Words,
    kind: &str,
    code: &str,
    arguments: &[(&str, Argument<'_>)],
) -> (String, String) {
    let id = format!("{kind}-{code}");
    let hint = format!("{id}.hint");
    (words.say(&id, arguments), words.say(&hint, arguments))
}

/// An argument of a problem as people read it.
fn argument(phrases: &Phrases<'_>, name: &str, value: &Value) -> String {
    let text = value
        .as_str()
        .map_or_else(|| value.to_string(), ToOwned::to_owned);
    match name {
        "cell" => cell(phrases, value),
        "slot" | "by" => slot(phrases, &text),
        "position" => phrases
            .words
            .say(&format!("position-{}", text.replace('_', "-")), &[]),
        "offer" | "supplier" | "criterion" | "other" | "member" => named(phrases, name, &text),
        "actor" if text.is_empty() => phrases.words.say("somebody-unnamed", &[]),
        "actor" => named(phrases, "member", &text),
        "time" => phrases.words.date_time(&text).unwrap_or(text),
        _ => text,
    }
}

/// An id with the name that stands behind it, where one does.
fn named(phrases: &Phrases<'_>, kind: &str, id: &str) -> String {
    let name = match kind {
        "member" => id.parse().ok().map(|id| phrases.member(&id)),
        "supplier" => id.parse().ok().map(|id| phrases.supplier(&id)),
        "offer" => id
            .parse()
            .ok()
            .and_then(|id: OfferId| phrases.dossier.offers.get(&id))
            .map(|offer| phrases.supplier(&offer.supplier)),
        _ => id.parse().ok().map(|id| phrases.criterion(&id)),
    };
    match name {
        Some(name) if name != id => format!("{name} ({id})"),
        _ => id.to_owned(),
    }
}

/// A slot as words: “offer hetero-1”.
fn slot(phrases: &Phrases<'_>, slot: &str) -> String {
    let (kind, id) = slot.split_once('/').unwrap_or((slot, ""));
    let what = match kind {
        "deliveries" | "screening" => "supplier",
        "weights" => "member",
        other => other,
    };
    let name = if id.is_empty() {
        String::new()
    } else {
        named(phrases, what, id)
    };
    phrases
        .words
        .say(&format!("slot-{kind}"), &[("name", name.into())])
}

/// A cell as words: “offer hetero-1, line 2, price”.
fn cell(phrases: &Phrases<'_>, cell: &Value) -> String {
    let text = |key: &str| cell.get(key).and_then(Value::as_str);
    let mut parts = vec![slot(phrases, text("slot").unwrap_or_default())];
    if let Some(line) = cell.get("line") {
        parts.push(
            phrases
                .words
                .say("cell-line", &[("line", line.to_string().into())]),
        );
    }
    if let Some(criterion) = text("criterion") {
        parts.push(named(phrases, "criterion", criterion));
    }
    let field = text("field").unwrap_or_default().replace('_', "-");
    parts.push(phrases.words.say(&format!("field-{field}"), &[]));
    parts.join(", ")
}

/// Words why the desk did not do what was asked.
pub fn word_desk_error(words: &Words, dossier: &Dossier, error: &DeskError) -> Vec<Refusal> {
    match error {
        DeskError::Refused(problems) => word_problems(words, dossier, problems),
        DeskError::Journal(error) => vec![word_journal_error(words, error)],
        DeskError::UnknownChange { entry, detail } => {
            let arguments = [("entry", entry.to_string()), ("detail", detail.clone())];
            vec![simple(words, "journal", "unknown-change", &arguments)]
        }
    }
}

/// Words what is wrong with a file.
pub fn word_journal_error(words: &Words, error: &JournalError) -> Refusal {
    let say = |code: &str| simple(words, "journal", code, &[]);
    match error {
        JournalError::NotFound => say("not-found"),
        JournalError::AlreadyExists => say("already-exists"),
        JournalError::NotADossier => say("not-a-dossier"),
        JournalError::Newer { found, known } => simple(
            words,
            "journal",
            "newer",
            &[("found", found.to_string()), ("known", known.to_string())],
        ),
        JournalError::Held => say("held"),
        JournalError::Interrupted => say("interrupted"),
        JournalError::Damaged { intact, first, .. } => {
            let arguments = [
                ("intact", intact.to_string()),
                (
                    "entry",
                    first.map(|entry| entry.to_string()).unwrap_or_default(),
                ),
            ];
            simple(
                words,
                "journal",
                if first.is_some() {
                    "damaged-entry"
                } else {
                    "damaged-file"
                },
                &arguments,
            )
        }
        JournalError::DuplicateId { .. } => say("duplicate-id"),
        JournalError::TooLarge { .. } => say("too-large"),
        JournalError::ReadOnly => say("read-only"),
        JournalError::Stopped => say("stopped"),
        JournalError::DiskFull => say("disk-full"),
        JournalError::CannotOpen => say("cannot-open"),
        JournalError::Io { code } => {
            simple(words, "journal", "io", &[("detail", code.to_string())])
        }
        JournalError::Sqlite { detail, .. } => {
            simple(words, "journal", "io", &[("detail", detail.clone())])
        }
    }
}

/// Words why a delivery history cannot be counted.
pub fn word_history_error(words: &Words, error: &HistoryError) -> Refusal {
    let quoted = |texts: &[String]| {
        let quoted: Vec<String> = texts
            .iter()
            .map(|text| words.say("quoted", &[("text", text.as_str().into())]))
            .collect();
        words.list(&quoted)
    };
    let say = |code: &str, arguments: &[(&'static str, String)]| {
        simple(words, "history", code, arguments)
    };
    match error {
        HistoryError::Empty | HistoryError::NoRows => say("empty", &[]),
        HistoryError::TooLarge | HistoryError::TooManyRows => say("too-large", &[]),
        HistoryError::BrokenEncoding { .. } => say("not-text", &[("line", "1".to_owned())]),
        HistoryError::ControlCharacter { line, .. } => {
            say("not-text", &[("line", line.to_string())])
        }
        HistoryError::ColumnsNotFound { missing, available } => {
            let names: Vec<String> = missing.iter().map(|one| one.name.clone()).collect();
            let near: Vec<String> = missing
                .iter()
                .filter_map(|one| one.nearest.clone())
                .collect();
            let arguments = [
                ("missing", quoted(&names)),
                ("near", quoted(&near)),
                ("available", quoted(available)),
            ];
            say(
                if near.is_empty() {
                    "columns-not-found"
                } else {
                    "columns-not-found-near"
                },
                &arguments,
            )
        }
        HistoryError::ColumnTwice { name, found } => say(
            "column-twice",
            &[("name", name.clone()), ("found", quoted(found))],
        ),
        HistoryError::ColumnReused { name } => say("column-reused", &[("name", name.clone())]),
        HistoryError::NoRowMeets {
            column,
            value,
            occurring,
        } => say(
            "no-row-meets",
            &[
                ("column", column.clone()),
                ("value", value.clone()),
                ("occurring", quoted(occurring)),
            ],
        ),
        HistoryError::NoUsableRow { first, .. } => {
            let example = first.first();
            say(
                "no-usable-row",
                &[
                    (
                        "row",
                        example.map(|cell| cell.row.to_string()).unwrap_or_default(),
                    ),
                    (
                        "column",
                        example.map(|cell| cell.column.clone()).unwrap_or_default(),
                    ),
                    (
                        "text",
                        example.map(|cell| cell.text.clone()).unwrap_or_default(),
                    ),
                    (
                        "reason",
                        example
                            .map(|cell| word_set_aside(words, reason_id(cell.reason)))
                            .unwrap_or_default(),
                    ),
                ],
            )
        }
        HistoryError::AmbiguousDates {
            column, example, ..
        } => say(
            "ambiguous-dates",
            &[
                ("column", column.clone()),
                ("row", example.row.to_string()),
                ("text", example.text.clone()),
            ],
        ),
        HistoryError::OrderContradicted { column, example } => say(
            "order-contradicted",
            &[
                ("column", column.clone()),
                ("row", example.row.to_string()),
                ("text", example.text.clone()),
            ],
        ),
    }
}

/// In what way a dossier is not what was written.
pub fn word_damage(words: &Words, damage: Damage) -> String {
    let id = match damage {
        Damage::Structure => "structure",
        Damage::Schema => "schema",
        Damage::Sequence => "sequence",
        Damage::Field => "field",
        Damage::Previous => "previous",
        Damage::Content => "content",
    };
    words.say(&format!("damage-{id}"), &[])
}

/// Why a row was set aside.
pub fn word_set_aside(words: &Words, reason: &str) -> String {
    words.say(&format!("set-aside-{reason}"), &[])
}

fn simple(words: &Words, kind: &str, code: &str, arguments: &[(&str, String)]) -> Refusal {
    let worded: Vec<(&str, Argument<'_>)> = arguments
        .iter()
        .map(|(name, text)| (*name, text.as_str().into()))
        .collect();
    let (message, hint) = sentence_and_hint(words, kind, code, &worded);
    let arguments = arguments
        .iter()
        .map(|(name, text)| ((*name).to_owned(), Value::String(text.clone())))
        .collect();
    Refusal {
        code: code.replace('-', "_"),
        arguments,
        message,
        hint,
    }
}
