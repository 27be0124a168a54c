//! Reading the whole record and judging how far it is what was written.

use std::path::Path;

use rusqlite::types::ValueRef;
use rusqlite::{Connection, Row, ffi};

use crate::entry::Entry;
use crate::error::{Damage, JournalError};
use crate::hash::Hash;
use crate::schema::Make;
use crate::side::{self, Walk};
use crate::{blob, file, schema};

/// How far a dossier holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Verdict {
    /// How many entries of its own chain, from the first on, are exactly what was written.
    pub intact: u64,
    /// The hash of the last of them; [`Hash::ZERO`] if there is none.
    pub head: Hash,
    /// How many entries that were joined from other copies hold with them.
    pub joined: u64,
    /// How many attachments and personal details lie in the file.
    pub blobs: u64,
    /// What does not hold; `None` if everything does.
    pub broken: Option<Broken>,
    /// How many entries of its own chain are lost with that, as far as they can still be counted.
    pub lost: Option<u64>,
}

/// The first thing that does not hold.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Broken {
    /// The entry it is in; `None` if all entries hold and the damage is elsewhere, or if none could be reached.
    pub seq: Option<u64>,
    /// What is wrong.
    pub reason: Damage,
}

impl Verdict {
    const NOTHING: Verdict = Verdict {
        intact: 0,
        head: Hash::ZERO,
        joined: 0,
        blobs: 0,
        broken: None,
        lost: None,
    };
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
    match file::read(path).and_then(|connection| judge(&connection)) {
        Err(JournalError::Damaged { detail, .. }) => examine_damaged(path, detail),
        verdict => verdict,
    }
}

/// Checks everything: the entries, and then the blobs, which opening leaves for when they are asked for.
fn judge(connection: &Connection) -> Result<Verdict, JournalError> {
    let mut verdict = examine(connection, |_| ())?;
    if (verdict.broken).is_some_and(|broken| broken.reason != Damage::Foreign) {
        return Ok(verdict);
    }
    let mut damaged = None;
    blob::each(connection, |found| {
        match found {
            Ok(_) => verdict.blobs += 1,
            Err(reason) => damaged = Some(reason),
        }
        Ok(())
    })?;
    let damaged = damaged.map(|reason| Broken { seq: None, reason });
    verdict.broken = damaged.or(verdict.broken);
    Ok(verdict)
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
    let wrong = match must_have_its_tables(connection)? {
        Make::Ours => (!is_whole(connection)?).then_some(Damage::Structure),
        // Checking all of it would compute what a stranger wrote into an index.
        _ if !ends_with_its_index(connection)? => Some(Damage::Structure),
        _ => Some(Damage::Foreign),
    };
    // The same pages may stand for many entries in a file that is not whole, so none of them is kept in memory.
    let mut verdict = follow(connection, |entry| {
        if wrong.is_none() {
            keep(entry);
        }
        true
    })?;
    if verdict.broken.is_none() {
        verdict.broken = wrong.map(|reason| Broken { seq: None, reason });
    }
    Ok(verdict)
}

/// Refuses a file of which not even the tables are known. How it is made is [`Make::Ours`] or [`Make::Foreign`].
pub(crate) fn must_have_its_tables(connection: &Connection) -> Result<Make, JournalError> {
    let layout = schema::identify(connection)?;
    match schema::make_of(connection, layout).map_err(blame_the_file)? {
        Make::Other => Err(JournalError::damaged(Damage::Schema)),
        known => Ok(known),
    }
}

/// Counts what holds in a file that cannot be examined as it is, because of `reason`.
fn examine_damaged(path: &Path, reason: Damage) -> Result<Verdict, JournalError> {
    let is_foreign = reason == Damage::Foreign;
    let judged = |connection| match is_foreign {
        true => judge(&connection),
        false => examine(&connection, |_| ()),
    };
    let counted = match file::read_all_the_same(path, reason).and_then(judged) {
        Err(JournalError::Damaged { .. }) => Verdict::NOTHING,
        counted => counted?,
    };
    let broken = counted.broken;
    Ok(Verdict {
        broken: broken.filter(|_| is_foreign).or(Some(Broken {
            seq: broken.and_then(|broken| broken.seq),
            reason,
        })),
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

/// Whether as many entries are in the table as in its own index, which knows those that were lost at the end.
fn ends_with_its_index(connection: &Connection) -> Result<bool, JournalError> {
    let count = |from: &str| {
        let sql = format!("SELECT count(*) FROM entry {from}");
        let counted = connection.query_row(&sql, [], |row| row.get::<_, i64>(0));
        counted.map_err(blame_the_file)
    };
    Ok(count("NOT INDEXED")? == count("INDEXED BY sqlite_autoindex_entry_1")?)
}

/// Reads entry by entry, hands over what holds in the order in which it is read, and stops at the first that does not
/// hold, or when `keep` has enough.
pub(crate) fn follow(
    connection: &Connection,
    mut keep: impl FnMut(Entry) -> bool,
) -> Result<Verdict, JournalError> {
    let mut verdict = Verdict::NOTHING;
    // Side chains that cannot even be read are missed where they were joined.
    let sides = match side::read(connection) {
        Err(JournalError::Damaged { .. }) => None,
        sides => Some(sides?),
    };
    let readable = sides.is_some();
    let mut walk = Walk::new(sides.unwrap_or_default());
    let sql =
        "SELECT seq, id, time, actor, on_behalf, change, previous, hash FROM entry ORDER BY seq";
    let mut statement = connection.prepare(sql).map_err(blame_the_file)?;
    let mut rows = statement.query([])?;
    let mut broken = None;
    while broken.is_none() {
        let seq = verdict.intact + 1;
        let link = match rows.next().map_err(blame_the_file) {
            Ok(Some(row)) => entry_of(row)
                .and_then(|entry| entry.checked(seq, verdict.head))
                .and_then(|entry| Ok((entry.hash, walk.place(entry)?))),
            Ok(None) => break,
            Err(JournalError::Damaged { detail, .. }) => Err(detail),
            Err(error) => return Err(error),
        };
        match link {
            Ok((hash, placed)) => {
                verdict.intact = seq;
                verdict.head = hash;
                verdict.joined += placed.len() as u64 - 1;
                if !placed.into_iter().all(&mut keep) {
                    return Ok(verdict);
                }
            }
            Err(reason) => broken = Some((seq, reason)),
        }
    }
    drop(rows);
    verdict.lost = broken.and_then(|(seq, _)| count_from(connection, seq));
    verdict.broken = match broken {
        Some((seq, reason)) => Some(Broken {
            seq: Some(seq),
            reason,
        }),
        None if !readable || !walk.is_done() => Some(Broken {
            seq: None,
            reason: Damage::Side,
        }),
        None => None,
    };
    Ok(verdict)
}

/// How many entries lie at this one and after; none if they cannot be counted.
fn count_from(connection: &Connection, seq: u64) -> Option<u64> {
    let seq = i64::try_from(seq).ok()?;
    let sql = "SELECT count(*) FROM entry WHERE seq >= ?1";
    let counted: i64 = connection.query_row(sql, [seq], |row| row.get(0)).ok()?;
    u64::try_from(counted).ok()
}

pub(crate) fn entry_of(row: &Row<'_>) -> Result<Entry, Damage> {
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
        place: seq,
        joined: None,
        shifts: Vec::new(),
    })
}

fn text(row: &Row<'_>, column: usize) -> Result<String, Damage> {
    match row.get_ref(column) {
        Ok(ValueRef::Text(bytes)) => String::from_utf8(bytes.to_vec()).map_err(|_| Damage::Field),
        _ => Err(Damage::Field),
    }
}

pub(crate) fn hash(row: &Row<'_>, column: usize) -> Result<Hash, Damage> {
    match row.get_ref(column) {
        Ok(ValueRef::Blob(bytes)) => Hash::from_bytes(bytes).ok_or(Damage::Field),
        _ => Err(Damage::Field),
    }
}

/// The queries of this crate are sound, so what SQLite calls a mistake in them is one in the file: a format number it
/// does not know, a field longer than its limit.
pub(crate) fn blame_the_file(error: rusqlite::Error) -> JournalError {
    match JournalError::from(error) {
        JournalError::Sqlite {
            code: ffi::SQLITE_ERROR | ffi::SQLITE_TOOBIG,
            ..
        } => JournalError::damaged(Damage::Structure),
        other => other,
    }
}
