//! Reading a whole dossier and judging how far it is what was written.

use std::path::Path;

use rusqlite::types::ValueRef;
use rusqlite::{Connection, Row, ffi};

use crate::entry::Entry;
use crate::error::{Damage, JournalError};
use crate::file;
use crate::hash::Hash;
use crate::schema;

/// How far a dossier holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Verdict {
    /// How many entries from the first on are exactly what was written.
    pub intact: u64,
    /// The hash of the last of them; [`Hash::ZERO`] if there is none.
    pub head: Hash,
    /// What does not hold; `None` if everything does.
    pub broken: Option<Broken>,
}

/// The first thing that does not hold.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Broken {
    /// The entry it is in; `None` if all entries hold and the damage is elsewhere, or if none could be reached.
    pub seq: Option<u64>,
    /// What is wrong.
    pub reason: Damage,
}

/// Judges the dossier at `path` without changing a byte of it, entry by entry, so that its length does not matter.
///
/// # Errors
///
/// Damage is a verdict, not an error. Errors are [`JournalError::NotFound`], [`NotADossier`](JournalError::NotADossier),
/// [`Newer`](JournalError::Newer), [`Held`](JournalError::Held) while a writer has it open,
/// [`Interrupted`](JournalError::Interrupted), and what the operating system refuses.
pub fn verify(path: &Path) -> Result<Verdict, JournalError> {
    must_be_a_file(path)?;
    match file::read(path).and_then(|connection| examine(&connection, |_| ())) {
        Err(JournalError::Damaged { detail, .. }) => examine_damaged(path, detail),
        verdict => verdict,
    }
}

/// Refuses what SQLite does not tell apart: a missing file, a folder, and what it would wait on, such as a pipe.
pub(crate) fn must_be_a_file(path: &Path) -> Result<(), JournalError> {
    match path.metadata() {
        Ok(found) if found.is_file() => Ok(()),
        Ok(_) => Err(JournalError::NotADossier),
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => Err(JournalError::NotFound),
        Err(_) => Err(JournalError::CannotOpen),
    }
}

/// Checks schema, structure and chain, and hands over the entries that hold.
pub(crate) fn examine(
    connection: &Connection,
    mut keep: impl FnMut(Entry),
) -> Result<Verdict, JournalError> {
    if !schema::is_canonical(connection).map_err(blame_the_file)? {
        return Err(JournalError::damaged(Damage::Schema));
    }
    let whole = is_whole(connection)?;
    // The same pages may stand for many entries in a file that is not whole, so none of them is kept in memory.
    let mut verdict = follow_the_chain(connection, |entry| {
        if whole {
            keep(entry);
        }
    })?;
    if !whole && verdict.broken.is_none() {
        verdict.broken = Some(Broken {
            seq: None,
            reason: Damage::Structure,
        });
    }
    Ok(verdict)
}

/// Counts what holds in a file that cannot be examined as it is, because of `reason`.
fn examine_damaged(path: &Path, reason: Damage) -> Result<Verdict, JournalError> {
    let counted = match file::read_damaged(path).and_then(|connection| examine(&connection, |_| ()))
    {
        Err(JournalError::Damaged { .. }) => Verdict {
            intact: 0,
            head: Hash::ZERO,
            broken: None,
        },
        counted => counted?,
    };
    let seq = counted.broken.and_then(|broken| broken.seq);
    Ok(Verdict {
        broken: Some(Broken { seq, reason }),
        ..counted
    })
}

/// Whether every page, every row and the index fit together. The chain alone would not show an entry that was lost at
/// the end; the index still knows it.
fn is_whole(connection: &Connection) -> Result<bool, JournalError> {
    let answer = connection.query_row("PRAGMA integrity_check(1)", [], |row| {
        row.get::<_, String>(0)
    });
    match answer.map_err(blame_the_file) {
        Ok(answer) => Ok(answer == "ok"),
        Err(JournalError::Damaged { .. }) => Ok(false),
        Err(error) => Err(error),
    }
}

/// Reads entry by entry, and stops at the first that does not hold.
fn follow_the_chain(
    connection: &Connection,
    mut keep: impl FnMut(Entry),
) -> Result<Verdict, JournalError> {
    let sql =
        "SELECT seq, id, time, actor, on_behalf, change, previous, hash FROM entry ORDER BY seq";
    let mut statement = connection.prepare(sql).map_err(blame_the_file)?;
    let mut rows = statement.query([])?;
    let mut verdict = Verdict {
        intact: 0,
        head: Hash::ZERO,
        broken: None,
    };
    while verdict.broken.is_none() {
        let seq = verdict.intact + 1;
        let link = match rows.next().map_err(blame_the_file) {
            Ok(Some(row)) => entry_of(row).and_then(|entry| entry.checked(seq, verdict.head)),
            Ok(None) => break,
            Err(JournalError::Damaged { detail, .. }) => Err(detail),
            Err(error) => return Err(error),
        };
        match link {
            Ok(entry) => {
                verdict.intact = seq;
                verdict.head = entry.hash;
                keep(entry);
            }
            Err(reason) => {
                verdict.broken = Some(Broken {
                    seq: Some(seq),
                    reason,
                })
            }
        }
    }
    Ok(verdict)
}

fn entry_of(row: &Row<'_>) -> Result<Entry, Damage> {
    let seq = match row.get_ref(0) {
        Ok(ValueRef::Integer(seq)) => u64::try_from(seq).map_err(|_| Damage::Sequence)?,
        _ => return Err(Damage::Field),
    };
    Ok(Entry {
        seq,
        id: text(row, 1)?,
        time: text(row, 2)?,
        actor: text(row, 3)?,
        on_behalf: text(row, 4)?,
        change: text(row, 5)?,
        previous: hash(row, 6)?,
        hash: hash(row, 7)?,
    })
}

fn text(row: &Row<'_>, column: usize) -> Result<String, Damage> {
    match row.get_ref(column) {
        Ok(ValueRef::Text(bytes)) => String::from_utf8(bytes.to_vec()).map_err(|_| Damage::Field),
        _ => Err(Damage::Field),
    }
}

fn hash(row: &Row<'_>, column: usize) -> Result<Hash, Damage> {
    match row.get_ref(column) {
        Ok(ValueRef::Blob(bytes)) => Hash::from_bytes(bytes).ok_or(Damage::Field),
        _ => Err(Damage::Field),
    }
}

/// The queries of this module are sound, so what SQLite calls a mistake in them is one in the file: a format number it
/// does not know, a field longer than its limit.
fn blame_the_file(error: rusqlite::Error) -> JournalError {
    match JournalError::from(error) {
        JournalError::Sqlite {
            code: ffi::SQLITE_ERROR | ffi::SQLITE_TOOBIG,
            ..
        } => JournalError::damaged(Damage::Structure),
        other => other,
    }
}
