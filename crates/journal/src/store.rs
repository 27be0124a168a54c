//! Writing: everything of one act in one durable transaction.

use rusqlite::{Connection, Transaction, TransactionBehavior, ffi, params};

use crate::blob::{self, Blob};
use crate::entry::Entry;
use crate::error::JournalError;
use crate::hash::Hash;

/// What comes along with entries, in the same transaction.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Along<'a> {
    /// Blobs that are kept from now on.
    pub kept: &'a [Blob],
    /// Hashes of blobs that are no longer kept.
    pub erased: &'a [Hash],
    /// Entries of other copies, each with the entry that joined it.
    pub side: &'a [Entry],
}

/// Writes the entries of the dossier's own chain and what comes along: all or nothing.
pub(crate) fn store<'a>(
    connection: &mut Connection,
    own: impl Iterator<Item = &'a Entry>,
    along: &Along<'a>,
) -> Result<(), JournalError> {
    let mut own = own.peekable();
    if own.peek().is_none() && along.kept.is_empty() {
        return Ok(());
    }
    let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
    for entry in own.chain(along.side) {
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
    for blob in along.kept {
        blob::insert(&transaction, blob)?;
    }
    for hash in along.erased {
        blob::erase(&transaction, hash)?;
    }
    Ok(transaction.commit()?)
}

/// Writes an entry: into the chain, or beside it where another copy recorded it.
pub(crate) fn insert(transaction: &Transaction<'_>, entry: &Entry) -> Result<(), rusqlite::Error> {
    let seq = i64::try_from(entry.seq).expect("no disk holds 2^63 entries");
    match &entry.joined {
        None => transaction
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
            ])?,
        Some(joined) => transaction
            .prepare_cached("INSERT INTO side VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)")?
            .execute(params![
                joined.as_bytes(),
                seq,
                entry.id,
                entry.time,
                entry.actor,
                entry.on_behalf,
                entry.change,
                entry.previous.as_bytes(),
                entry.hash.as_bytes()
            ])?,
    };
    Ok(())
}
