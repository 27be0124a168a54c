//! Whether a dossier is what was written: its record, and what lies beside it.

use std::path::Path;

use dossier::Slot;
use journal::{Access, JournalError, Verdict};

use crate::open::hash;
use crate::{Desk, DeskError};

/// How far a dossier holds.
#[derive(Debug, Clone, PartialEq)]
pub struct Verified {
    /// How far the record holds, and every attachment that lies in the file.
    pub verdict: Verdict,
    /// What was erased by a change that says so.
    pub erased: Vec<Slot>,
    /// What should lie in the file and does not.
    pub missing: Vec<Slot>,
}

impl Verified {
    /// Whether everything is as it was written.
    pub fn holds(&self) -> bool {
        self.verdict.broken.is_none() && self.missing.is_empty()
    }
}

/// Judges the dossier at a path without changing a byte of it.
///
/// # Errors
/// As [`journal::verify`]: damage is a verdict, not an error.
pub fn verify(path: &Path) -> Result<Verified, JournalError> {
    let mut verified = Verified {
        verdict: journal::verify(path)?,
        erased: Vec::new(),
        missing: Vec::new(),
    };
    if verified.verdict.broken.is_some() {
        return Ok(verified);
    }
    let desk = match Desk::open(path, Access::Read) {
        Ok(desk) => desk,
        Err(DeskError::Journal(error)) => return Err(error),
        // A kind of change that only a later Ponder knows: the record holds all the same.
        Err(_) => return Ok(verified),
    };
    verified.erased = desk.dossier().erased.keys().cloned().collect();
    for (slot, blobs) in &desk.dossier().blobs {
        for blob in blobs {
            if desk.journal().blob(&hash(blob))?.is_none() {
                verified.missing.push(slot.clone());
            }
        }
    }
    Ok(verified)
}
