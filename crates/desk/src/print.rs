//! The decision memo of an open dossier.

use dossier::{Evaluation, Problems, evaluate};
use memo::{Attachment, Record, Sheet, TypesetError, compose, typeset};
use thiserror::Error;
use words::Words;

use crate::{Desk, log};

/// A printed memo.
#[derive(Debug)]
pub struct Printed {
    /// The PDF.
    pub pdf: Vec<u8>,
    /// Characters the typeface lacks, each printed as a stand-in.
    pub replaced: Vec<char>,
}

/// Why there is no memo.
#[derive(Debug, Error)]
pub enum PrintError {
    /// There is no ranking to print.
    #[error("{} problems", .0.len())]
    Refused(Problems),
    /// The memo could not be typeset.
    #[error(transparent)]
    Typeset(#[from] TypesetError),
}

/// Prints the memo in a language, with the record inside. The date is that of the last entry, so that the same
/// record always prints the same bytes.
///
/// # Errors
/// [`PrintError::Refused`] when there is no ranking yet, [`PrintError::Typeset`] when the pages cannot be made.
pub fn print_memo(desk: &Desk, words: &Words) -> Result<Printed, PrintError> {
    let evaluation = evaluate(desk.dossier()).map_err(PrintError::Refused)?;
    let (sheet, attachment) = sheet(desk, words, &evaluation);
    let printed = typeset(&sheet, &attachment)?;
    Ok(Printed {
        pdf: printed.pdf,
        replaced: printed.replaced,
    })
}

/// The filled memo, and the record that travels inside it.
pub(crate) fn sheet(desk: &Desk, words: &Words, evaluation: &Evaluation) -> (Sheet, Attachment) {
    let record = Record {
        entries: desk.entries().len(),
        head: desk.head().to_string(),
        last_time: desk
            .entries()
            .last()
            .map(|entry| entry.time.clone())
            .unwrap_or_default(),
    };
    let json = serde_json::to_vec(&log(desk)).expect("a record is texts and numbers");
    let attachment = Attachment {
        name: "journal.json".to_owned(),
        description: words.say("memo-attachment", &[]),
        json,
    };
    let sheet = compose(words, desk.dossier(), evaluation, &record);
    (sheet, attachment)
}
