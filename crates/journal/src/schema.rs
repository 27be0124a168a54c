//! What makes an SQLite file a dossier: its two header numbers and its one table.

use rusqlite::{Connection, Error};

use crate::error::{Damage, JournalError};

/// "POND" in ASCII, at byte 68 of the file.
const APPLICATION_ID: i32 = 0x504F_4E44;

/// The layout that this crate writes, and the latest that it reads.
const LAYOUT: u32 = 1;

const TABLE: &str = "CREATE TABLE entry (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  time TEXT NOT NULL,
  actor TEXT NOT NULL,
  on_behalf TEXT NOT NULL,
  change TEXT NOT NULL,
  previous BLOB NOT NULL CHECK (length(previous) = 32),
  hash BLOB NOT NULL CHECK (length(hash) = 32)
) STRICT";

// The triggers guard against our own mistakes. They do not stop anyone who means to forge: the chain shows that.
const NO_UPDATE: &str = "CREATE TRIGGER entry_is_never_changed BEFORE UPDATE ON entry
BEGIN SELECT RAISE(ABORT, 'an entry is never changed'); END";
const NO_DELETE: &str = "CREATE TRIGGER entry_is_never_removed BEFORE DELETE ON entry
BEGIN SELECT RAISE(ABORT, 'an entry is never removed'); END";

/// Type, name, table and SQL of everything that layout 1 has, in the order of its making. SQLite makes the index itself
/// and keeps no SQL for it.
const SCHEMA: [(&str, &str, &str, Option<&str>); 4] = [
    ("table", "entry", "entry", Some(TABLE)),
    ("index", "sqlite_autoindex_entry_1", "entry", None),
    (
        "trigger",
        "entry_is_never_changed",
        "entry",
        Some(NO_UPDATE),
    ),
    (
        "trigger",
        "entry_is_never_removed",
        "entry",
        Some(NO_DELETE),
    ),
];

/// Makes a dossier of an empty database, inside the transaction that the caller has begun.
pub(crate) fn lay_out(connection: &Connection) -> Result<(), JournalError> {
    let objects: i64 =
        connection.query_row("SELECT count(*) FROM sqlite_schema", [], |row| row.get(0))?;
    if objects > 0 {
        return Err(JournalError::AlreadyExists);
    }
    connection.pragma_update(None, "application_id", APPLICATION_ID)?;
    connection.pragma_update(None, "user_version", LAYOUT)?;
    for sql in [TABLE, NO_UPDATE, NO_DELETE] {
        connection.execute_batch(sql)?;
    }
    Ok(())
}

/// Refuses a file that does not call itself a dossier of a layout known here. Reads only the header.
pub(crate) fn identify(connection: &Connection) -> Result<(), JournalError> {
    let application: i32 =
        connection.pragma_query_value(None, "application_id", |row| row.get(0))?;
    if application != APPLICATION_ID {
        return Err(JournalError::NotADossier);
    }
    let layout: i32 = connection.pragma_query_value(None, "user_version", |row| row.get(0))?;
    match u32::try_from(layout) {
        Ok(LAYOUT) => Ok(()),
        Ok(found) if found > LAYOUT => Err(JournalError::Newer {
            found,
            known: LAYOUT,
        }),
        _ => Err(JournalError::damaged(Damage::Schema)),
    }
}

/// Whether the file has exactly the objects of its layout, byte for byte. Until this holds, no other query is made: a
/// view or a trigger of a stranger could stand behind any name.
pub(crate) fn is_canonical(connection: &Connection) -> Result<bool, Error> {
    let mut statement =
        connection.prepare("SELECT type, name, tbl_name, sql FROM sqlite_schema ORDER BY rowid")?;
    let mut rows = statement.query([])?;
    for (kind, name, table, sql) in SCHEMA {
        let Some(row) = rows.next()? else {
            return Ok(false);
        };
        let wanted = [Some(kind), Some(name), Some(table), sql];
        for (column, text) in wanted.into_iter().enumerate() {
            let same = match (row.get_ref(column)?, text) {
                (rusqlite::types::ValueRef::Text(found), Some(text)) => found == text.as_bytes(),
                (rusqlite::types::ValueRef::Null, None) => true,
                _ => false,
            };
            if !same {
                return Ok(false);
            }
        }
    }
    Ok(rows.next()?.is_none())
}
