//! Why a line is no change, worded.

use words::Words;

use super::{Refusal, refusal};
use crate::ReadError;

/// Words why the line of this number, counted from 1, is no change.
pub fn word_read_error(words: &Words, number: u64, error: &ReadError) -> Refusal {
    let line = ("line", number.to_string());
    let say = |id: &str, more: &[(&'static str, String)]| {
        let mut arguments = vec![line.clone()];
        arguments.extend_from_slice(more);
        let mut refused = refusal(words, id, &arguments);
        refused.arguments.insert("line".to_owned(), number.into());
        refused
    };
    match error {
        ReadError::NotJson { column } => say("line-not-json", &[("column", column.to_string())]),
        ReadError::NoKind => say("line-no-kind", &[]),
        ReadError::UnknownKind { kind } => say("line-unknown-kind", &[("kind", kind.clone())]),
        ReadError::UnknownField { field } => say("line-unknown-field", &[("field", field.clone())]),
        ReadError::MissingField { field } => say("line-missing-field", &[("field", field.clone())]),
        ReadError::WrongValue { field, detail } => {
            let mut wrong = say("line-wrong-value", &[("field", field.clone())]);
            // For whoever wrote the script: what the reader expected, which no sentence can translate.
            wrong
                .arguments
                .insert("detail".to_owned(), detail.as_str().into());
            wrong
        }
    }
}
