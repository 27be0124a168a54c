//! The decision memo of an open dossier.

use dossier::{Change, Problems};
use memo::{Attachment, JoinedCopy, Record, Sheet, TypesetError, draft, typeset};
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
    /// There is no ranking to print, or for a straight rebuy no check.
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
/// [`PrintError::Refused`] when there is no ranking yet, or for a straight rebuy no check, [`PrintError::Typeset`] when the pages cannot be made.
pub fn print_memo(desk: &Desk, words: &Words) -> Result<Printed, PrintError> {
    let (sheet, attachment) = sheet(desk, words).map_err(PrintError::Refused)?;
    let printed = typeset(&sheet, &attachment)?;
    Ok(Printed {
        pdf: printed.pdf,
        replaced: printed.replaced,
    })
}

/// The filled memo, and the record that travels inside it.
///
/// # Errors
/// Every problem that stands between the dossier and its memo.
pub(crate) fn sheet(desk: &Desk, words: &Words) -> Result<(Sheet, Attachment), Problems> {
    let record = Record {
        entries: desk.entries().len(),
        head: desk.head().to_string(),
        last_time: desk
            .entries()
            .last()
            .map(|entry| entry.time.clone())
            .unwrap_or_default(),
        joined: joined(desk),
    };
    let evaluated = desk.evaluated();
    let computed = evaluated.evaluation.as_ref();
    let computed = computed.map(|evaluation| (evaluation, evaluated.robustness()));
    let sheet = draft(words, desk.dossier(), computed, &record)?;
    let json = serde_json::to_vec(&log(desk)).expect("a record is texts and numbers");
    let attachment = Attachment {
        name: "journal.json".to_owned(),
        description: words.say("memo-attachment", &[]),
        json,
    };
    Ok((sheet, attachment))
}

/// The copies that were merged, in the order of the record.
fn joined(desk: &Desk) -> Vec<JoinedCopy> {
    let entries = desk.entries();
    let joins = entries.iter().zip(desk.changes());
    let joins = joins.filter_map(|(entry, change)| match change {
        Change::Join(join) => Some((entry, join)),
        _ => None,
    });
    joins
        .map(|(entry, join)| JoinedCopy {
            entry: entry.place,
            actor: entry.actor.clone(),
            time: entry.time.clone(),
            head: join.head.to_string(),
            brought: (entries.iter())
                .filter(|brought| brought.joined == Some(entry.hash))
                .count() as u64,
        })
        .collect()
}
