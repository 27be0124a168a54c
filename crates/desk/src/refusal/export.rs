//! Why a delivery export cannot be counted, worded.

use exchange::history::HistoryError;
use words::Words;

use super::{Refusal, refusal};
use crate::history::reason_id;

/// Words why a delivery history cannot be counted.
pub fn word_history_error(words: &Words, error: &HistoryError) -> Refusal {
    let quoted = |texts: &[String]| {
        let quoted: Vec<String> = texts
            .iter()
            .map(|text| words.say("quoted", &[("text", text.as_str().into())]))
            .collect();
        words.list(&quoted)
    };
    let say = |id: &str, arguments: &[(&str, String)]| refusal(words, id, arguments);
    match error {
        HistoryError::Empty | HistoryError::NoRows => say("history-empty", &[]),
        HistoryError::TooLarge | HistoryError::TooManyRows => say("history-too-large", &[]),
        HistoryError::BrokenEncoding { .. } => say("history-not-text", &[("line", "1".to_owned())]),
        HistoryError::ControlCharacter { line, .. } => {
            say("history-not-text", &[("line", line.to_string())])
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
                    "history-columns-not-found"
                } else {
                    "history-columns-not-found-near"
                },
                &arguments,
            )
        }
        HistoryError::ColumnTwice { name, found } => say(
            "history-column-twice",
            &[("name", name.clone()), ("found", quoted(found))],
        ),
        HistoryError::ColumnReused { name } => {
            say("history-column-reused", &[("name", name.clone())])
        }
        HistoryError::NoRowMeets {
            column,
            value,
            occurring,
        } => say(
            "history-no-row-meets",
            &[
                ("column", column.clone()),
                ("value", value.clone()),
                ("occurring", quoted(occurring)),
            ],
        ),
        HistoryError::NoUsableRow { first, .. } => {
            let example = first.first();
            say(
                "history-no-usable-row",
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
            "history-ambiguous-dates",
            &[
                ("column", column.clone()),
                ("row", example.row.to_string()),
                ("text", example.text.clone()),
            ],
        ),
        HistoryError::OrderContradicted { column, example } => say(
            "history-order-contradicted",
            &[
                ("column", column.clone()),
                ("row", example.row.to_string()),
                ("text", example.text.clone()),
            ],
        ),
    }
}

/// Why a row was set aside.
pub fn word_set_aside(words: &Words, reason: &str) -> String {
    words.say(&format!("set-aside-{reason}"), &[])
}
