//! Copies of a dossier: a backup, a save under another name, what still holds of a damaged one. Each is written anew, row
//! by row, beside its place, made durable, verified as a stranger's file would be, and only then put into its place. So a
//! copy holds nothing that its original does not show, neither what was erased nor what a forger hid between the pages.

use std::path::Path;

use crate::blob::Blob;
use crate::entry::Entry;
use crate::error::{Damage, JournalError, NotJoinable};
use crate::hash::Hash;
use crate::journal::{Access, Journal};
use crate::store::{self, Along};
use crate::underway::Underway;
use crate::verdict::{self, Verdict};
use crate::{blob, file};

/// What a copy holds, as it was verified after writing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Copied {
    /// How many entries of its own chain.
    pub entries: u64,
    /// The hash of the last of them.
    pub head: Hash,
    /// How many attachments and personal details.
    pub blobs: u64,
}

/// What was found of a damaged dossier, and what not.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Salvage {
    /// How far it holds, and the first thing that does not.
    pub verdict: Verdict,
    /// What was written.
    pub copied: Copied,
}

/// Writes a verified copy of the closed dossier at `path` to `target`, in the latest layout. Every attachment must hold.
/// Of a file that another program has changed ([`Damage::Foreign`]) the record comes along and nothing else.
///
/// # Errors
///
/// [`JournalError::AlreadyExists`] if anything lies at `target`, which stays untouched; otherwise as [`Journal::open`],
/// and what the operating system refuses; then nothing is left at `target`.
pub fn copy(path: &Path, target: &Path) -> Result<Copied, JournalError> {
    match verdict::verify(path)?.broken.map(|broken| broken.reason) {
        None => Journal::open(path, Access::Read)?.copy_to(target),
        Some(Damage::Foreign) => Ok(salvage(path, target)?.copied),
        Some(damage) => Err(JournalError::damaged(damage)),
    }
}

/// Writes what still holds of the damaged dossier at `path` to `target`: the entries up to the first that does not hold,
/// and every attachment that does. The chain is the same as far as it goes, so what was sealed there still verifies.
///
/// # Errors
///
/// [`JournalError::AlreadyExists`] if anything lies at `target`; [`JournalError::Damaged`] if not one entry holds; and as
/// [`verify`](crate::verify).
pub fn salvage(path: &Path, target: &Path) -> Result<Salvage, JournalError> {
    let (verdict, entries) = what_holds(path)?;
    let wrong = wrong(&verdict);
    if entries.is_empty() {
        return Err(JournalError::damaged(wrong));
    }
    let copied = write_anew(target, &entries, |take| {
        let connection = file::read_all_the_same(path, wrong)?;
        let each = blob::each(&connection, |found| found.map_or(Ok(()), &mut *take));
        match each {
            // What comes after the damage cannot be read; what came before is kept.
            Err(JournalError::Damaged { .. }) => Ok(()),
            each => each,
        }
    })?;
    Ok(Salvage { verdict, copied })
}

/// How far a damaged dossier holds, and the entries up to there, without changing it.
///
/// # Errors
///
/// As [`verify`](crate::verify).
pub fn what_holds(path: &Path) -> Result<(Verdict, Vec<Entry>), JournalError> {
    let verdict = verdict::verify(path)?;
    let mut entries = Vec::new();
    let mut read = || -> Result<(), JournalError> {
        let connection = file::read_all_the_same(path, wrong(&verdict))?;
        verdict::must_have_its_tables(&connection)?;
        // An honest file has no more text than bytes; one made to look endless is cut there.
        let mut left = file::size(&connection);
        verdict::follow(&connection, |entry| {
            let fits = left.checked_sub(entry.size());
            left = fits.unwrap_or_default();
            entries.extend(fits.map(|_| entry));
            fits.is_some()
        })?;
        Ok(())
    };
    match read() {
        Ok(()) | Err(JournalError::Damaged { .. }) => Ok((verdict, entries)),
        Err(error) => Err(error),
    }
}

/// What is wrong with a file that is looked at as a damaged one.
fn wrong(verdict: &Verdict) -> Damage {
    verdict
        .broken
        .map_or(Damage::Structure, |broken| broken.reason)
}

impl Journal {
    /// Writes a verified copy of this dossier to `target`, also while it is open.
    ///
    /// # Errors
    ///
    /// [`JournalError::AlreadyExists`] if anything lies there, which stays untouched; otherwise what the operating
    /// system refuses; then nothing is left at `target`.
    pub fn copy_to(&self, target: &Path) -> Result<Copied, JournalError> {
        write_anew(target, self.entries(), |take| self.each_blob(take))
    }
}

impl Journal {
    /// Puts a verified copy of this dossier in the place of an earlier one of itself at `target`, so that whoever looks
    /// there sees either the old file whole or the new one.
    ///
    /// # Errors
    ///
    /// [`JournalError::NotJoinable`] if what lies there holds anything that is not here, and stays untouched; otherwise what
    /// the operating system refuses.
    pub fn publish_to(&self, target: &Path) -> Result<Copied, JournalError> {
        match Journal::open(target, Access::Read) {
            Ok(there) if !self.goes_on_from(&there) => {
                return Err(JournalError::NotJoinable(NotJoinable::Entangled));
            }
            Ok(_) | Err(JournalError::NotFound) => {}
            Err(error) => return Err(error),
        }
        let underway = Underway::over(target)?;
        let blobs = write(underway.path(), self.entries(), |take| self.each_blob(take))?;
        let copied = prove(underway.path(), self.entries(), blobs)?;
        underway.replace()?;
        Ok(copied)
    }

    /// Whether this dossier's own chain begins with all of another's.
    pub fn goes_on_from(&self, other: &Journal) -> bool {
        let own = |entry: &&Entry| entry.joined.is_none();
        other.count() == 0
            || self
                .entries()
                .iter()
                .filter(own)
                .any(|entry| entry.hash == other.head())
    }
}

type Take<'a> = dyn FnMut(Blob) -> Result<(), JournalError> + 'a;

/// Writes entries and blobs into a new dossier that appears at `target` only once it is verified and durable.
fn write_anew(
    target: &Path,
    entries: &[Entry],
    blobs: impl FnOnce(&mut Take<'_>) -> Result<(), JournalError>,
) -> Result<Copied, JournalError> {
    let underway = Underway::to(target)?;
    let blobs = write(underway.path(), entries, blobs)?;
    let copied = prove(underway.path(), entries, blobs)?;
    underway.place()?;
    Ok(copied)
}

fn write(
    path: &Path,
    entries: &[Entry],
    blobs: impl FnOnce(&mut Take<'_>) -> Result<(), JournalError>,
) -> Result<u64, JournalError> {
    let mut connection = file::create(path)?;
    file::trust(&connection)?;
    let own = entries.iter().filter(|entry| entry.joined.is_none());
    let side: Vec<Entry> = (entries.iter().filter(|entry| entry.joined.is_some()))
        .cloned()
        .collect();
    let along = Along {
        side: &side,
        ..Along::default()
    };
    store::store(&mut connection, own, &along)?;
    let mut count = 0;
    // One at a time, so that no more than one lies in memory.
    blobs(&mut |blob| {
        count += 1;
        let along = Along {
            kept: &[blob],
            ..Along::default()
        };
        store::store(&mut connection, std::iter::empty(), &along)
    })?;
    file::close(connection);
    Ok(count)
}

/// Reads the copy as a stranger's file is read, and compares what it must be.
fn prove(path: &Path, entries: &[Entry], blobs: u64) -> Result<Copied, JournalError> {
    let own = entries.iter().rfind(|entry| entry.joined.is_none());
    let (count, head) = own.map_or((0, Hash::ZERO), |last| (last.seq, last.hash));
    let verdict = verdict::verify(path)?;
    let joined = entries.len() as u64 - count;
    let expected = (count, head, joined, blobs, None);
    let found = (
        verdict.intact,
        verdict.head,
        verdict.joined,
        verdict.blobs,
        verdict.broken,
    );
    if found != expected {
        return Err(JournalError::damaged(Damage::Structure));
    }
    Ok(Copied {
        entries: count,
        head,
        blobs,
    })
}
