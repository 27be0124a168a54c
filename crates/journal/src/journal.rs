//! An open dossier.

#[cfg(test)]
mod failure;

use std::path::Path;

use rusqlite::{Connection, Transaction, TransactionBehavior, ffi, params};

use crate::entry::{Draft, Entry, LARGEST_ENTRY};
use crate::error::JournalError;
use crate::file;
use crate::hash::Hash;
use crate::underway::Underway;
use crate::verdict::{self, Broken, Verdict};

/// What a dossier is opened for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Access {
    /// To read it once: the file is let go before [`Journal::open`] returns, and nothing in it changes.
    Read,
    /// To append to it: nobody else can open it until the journal is dropped.
    Write,
}

/// A dossier, every entry of which has been checked.
#[derive(Debug)]
pub struct Journal {
    entries: Vec<Entry>,
    pen: Pen,
}

/// The right to append.
#[derive(Debug)]
enum Pen {
    Held(Connection),
    /// Opened for reading.
    Never,
    /// An append failed. A second attempt could be told of a success that never reached the disk.
    Broken,
}

impl Journal {
    /// Makes an empty dossier at `path`, open for writing, with the permissions that the umask leaves. It is made beside
    /// its place, so that whatever happens there is a dossier at `path` or nothing.
    ///
    /// # Errors
    ///
    /// [`JournalError::AlreadyExists`] if anything lies there, which stays untouched;
    /// [`CannotOpen`](JournalError::CannotOpen) if the folder does not exist or may not be written to;
    /// [`DiskFull`](JournalError::DiskFull), [`Io`](JournalError::Io).
    pub fn create(path: &Path) -> Result<Journal, JournalError> {
        let underway = Underway::to(path)?;
        file::close(file::create(underway.path())?);
        underway.place()?;
        let connection = match file::write(path) {
            Ok(connection) => connection,
            // Somebody has found it already and works with it.
            Err(JournalError::Held) => return Err(JournalError::Held),
            Err(error) => {
                // It is empty, and would only stand in the way of a second attempt.
                let _ = std::fs::remove_file(path);
                return Err(error);
            }
        };
        file::trust(&connection)?;
        Ok(Journal {
            entries: Vec::new(),
            pen: Pen::Held(connection),
        })
    }

    /// Opens the dossier at `path` after checking all of it: layout, structure, and the chain of every entry.
    ///
    /// If a writer was cut off in the middle of a write, what it had begun is taken back, also for [`Access::Read`].
    ///
    /// # Errors
    ///
    /// [`JournalError::NotFound`], [`NotADossier`](JournalError::NotADossier), [`Newer`](JournalError::Newer),
    /// [`Held`](JournalError::Held), [`Damaged`](JournalError::Damaged),
    /// [`ReadOnly`](JournalError::ReadOnly) for [`Access::Write`] to a write-protected file, and what the operating
    /// system refuses.
    pub fn open(path: &Path, access: Access) -> Result<Journal, JournalError> {
        verdict::must_be_a_file(path)?;
        match open_sound(path, access) {
            Err(JournalError::Damaged { .. }) => Err(describe_damage(path)),
            opened => opened,
        }
    }

    /// Appends all drafts or none, in this order, and returns their entries when they are on the disk.
    ///
    /// # Errors
    ///
    /// [`JournalError::DuplicateId`], [`TooLarge`](JournalError::TooLarge) and [`ReadOnly`](JournalError::ReadOnly)
    /// refuse the drafts and leave the journal as it was. After any other error the journal is closed, keeps what it
    /// showed before, and answers every later append with [`Stopped`](JournalError::Stopped); whether the drafts are in
    /// the file shows when it is opened again.
    pub fn append(&mut self, drafts: &[Draft]) -> Result<&[Entry], JournalError> {
        let connection = match &mut self.pen {
            Pen::Held(connection) => connection,
            Pen::Never => return Err(JournalError::ReadOnly),
            Pen::Broken => return Err(JournalError::Stopped),
        };
        if let Some(draft) = drafts.iter().find(|draft| draft.size() > LARGEST_ENTRY) {
            return Err(JournalError::TooLarge {
                id: draft.id.clone(),
            });
        }
        let known = self.entries.len();
        let fresh = seal(self.entries.last(), drafts);
        match store(connection, &fresh) {
            Ok(()) => self.entries.extend(fresh),
            Err(refusal @ JournalError::DuplicateId { .. }) => return Err(refusal),
            Err(failure) => {
                self.pen = Pen::Broken;
                return Err(failure);
            }
        }
        Ok(&self.entries[known..])
    }

    /// All entries, in their order.
    pub fn entries(&self) -> &[Entry] {
        &self.entries
    }

    /// The hash of the last entry, which stands for all of them; [`Hash::ZERO`] if there is none.
    pub fn head(&self) -> Hash {
        self.entries.last().map_or(Hash::ZERO, |entry| entry.hash)
    }
}

impl Drop for Journal {
    fn drop(&mut self) {
        if let Pen::Held(connection) = std::mem::replace(&mut self.pen, Pen::Never) {
            file::close(connection);
        }
    }
}

fn open_sound(path: &Path, access: Access) -> Result<Journal, JournalError> {
    // Also a writer begins as a reader: no file is opened for writing before it has called itself a dossier.
    let mut connection = match file::read(path) {
        Err(JournalError::Interrupted) => {
            file::recover(path)?;
            file::read(path)?
        }
        read => read?,
    };
    if access == Access::Write {
        drop(connection);
        connection = file::write(path)?;
    }
    let mut entries = Vec::new();
    if let Some(broken) = verdict::examine(&connection, |entry| entries.push(entry))?.broken {
        return Err(JournalError::damaged(broken.reason));
    }
    let pen = match access {
        Access::Read => Pen::Never,
        Access::Write => {
            file::trust(&connection)?;
            Pen::Held(connection)
        }
    };
    Ok(Journal { entries, pen })
}

/// Says how much of a damaged dossier holds. By now it is no longer open here, so it can be read once more.
fn describe_damage(path: &Path) -> JournalError {
    match verdict::verify(path) {
        Ok(Verdict {
            intact,
            broken: Some(Broken { seq, reason }),
            ..
        }) => JournalError::Damaged {
            intact,
            first: seq,
            detail: reason,
        },
        // What is whole at the second look was not damaged: it could not be read at the first.
        Ok(Verdict { broken: None, .. }) => JournalError::Io {
            code: ffi::SQLITE_IOERR,
        },
        Err(error) => error,
    }
}

/// The drafts as the entries that follow `last`.
fn seal(last: Option<&Entry>, drafts: &[Draft]) -> Vec<Entry> {
    let (mut seq, mut previous) = last.map_or((0, Hash::ZERO), |entry| (entry.seq, entry.hash));
    drafts
        .iter()
        .map(|draft| {
            seq += 1;
            let entry = Entry::seal(draft, seq, previous);
            previous = entry.hash;
            entry
        })
        .collect()
}

/// Writes the entries in one durable transaction.
fn store(connection: &mut Connection, entries: &[Entry]) -> Result<(), JournalError> {
    if entries.is_empty() {
        return Ok(());
    }
    let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
    for entry in entries {
        if let Err(error) = insert(&transaction, entry) {
            let extended_code = error.sqlite_error().map(|cause| cause.extended_code);
            if extended_code != Some(ffi::SQLITE_CONSTRAINT_UNIQUE) {
                return Err(error.into());
            }
            // Only a journal that is surely back where it was may go on.
            transaction.rollback()?;
            return Err(JournalError::DuplicateId {
                id: entry.id.clone(),
            });
        }
    }
    Ok(transaction.commit()?)
}

fn insert(transaction: &Transaction<'_>, entry: &Entry) -> Result<(), rusqlite::Error> {
    let seq = i64::try_from(entry.seq).expect("no disk holds 2^63 entries");
    transaction
        .prepare_cached("INSERT INTO entry VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)")?
        .execute(params![
            seq,
            entry.id,
            entry.time,
            entry.actor,
            entry.on_behalf,
            entry.change,
            entry.previous.as_bytes(),
            entry.hash.as_bytes()
        ])?;
    Ok(())
}
