//! What makes an SQLite file a dossier: its two header numbers and its tables.

use rusqlite::types::ValueRef;
use rusqlite::{Connection, Error, Row};

use crate::error::{Damage, JournalError};

/// "POND" in ASCII, at byte 68 of the file.
const APPLICATION_ID: i32 = 0x504F_4E44;

/// The layout that this crate writes, and the latest that it reads. Layout 1 had the table of entries alone.
pub(crate) const LAYOUT: u32 = 2;

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

/// What may be erased lies apart from the chain, which knows it by hash alone.
const BLOB: &str = "CREATE TABLE blob (
  hash BLOB NOT NULL PRIMARY KEY CHECK (length(hash) = 32),
  salt BLOB NOT NULL CHECK (length(salt) = 32),
  bytes BLOB NOT NULL
) STRICT";
const NO_BLOB_UPDATE: &str = "CREATE TRIGGER blob_is_never_changed BEFORE UPDATE ON blob
BEGIN SELECT RAISE(ABORT, 'a blob is never changed'); END";

/// What another copy recorded, as it lies there: `joined` is the hash of the entry that brought it.
const SIDE: &str = "CREATE TABLE side (
  joined BLOB NOT NULL CHECK (length(joined) = 32),
  seq INTEGER NOT NULL,
  id TEXT NOT NULL UNIQUE,
  time TEXT NOT NULL,
  actor TEXT NOT NULL,
  on_behalf TEXT NOT NULL,
  change TEXT NOT NULL,
  previous BLOB NOT NULL CHECK (length(previous) = 32),
  hash BLOB NOT NULL CHECK (length(hash) = 32),
  UNIQUE (joined, seq)
) STRICT";
const NO_SIDE_UPDATE: &str = "CREATE TRIGGER side_is_never_changed BEFORE UPDATE ON side
BEGIN SELECT RAISE(ABORT, 'an entry is never changed'); END";
const NO_SIDE_DELETE: &str = "CREATE TRIGGER side_is_never_removed BEFORE DELETE ON side
BEGIN SELECT RAISE(ABORT, 'an entry is never removed'); END";

/// Type, name, table and SQL of one object.
type Object = (
    &'static str,
    &'static str,
    &'static str,
    Option<&'static str>,
);

/// Everything that the latest layout has, in the order of its making; the first [`OBJECTS_OF_LAYOUT_1`] are layout 1.
/// SQLite makes the indexes itself and keeps no SQL for them.
const SCHEMA: [Object; 12] = [
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
    ("table", "blob", "blob", Some(BLOB)),
    ("index", "sqlite_autoindex_blob_1", "blob", None),
    (
        "trigger",
        "blob_is_never_changed",
        "blob",
        Some(NO_BLOB_UPDATE),
    ),
    ("table", "side", "side", Some(SIDE)),
    ("index", "sqlite_autoindex_side_1", "side", None),
    ("index", "sqlite_autoindex_side_2", "side", None),
    (
        "trigger",
        "side_is_never_changed",
        "side",
        Some(NO_SIDE_UPDATE),
    ),
    (
        "trigger",
        "side_is_never_removed",
        "side",
        Some(NO_SIDE_DELETE),
    ),
];
const OBJECTS_OF_LAYOUT_1: usize = 4;

/// Makes a dossier of an empty database, inside the transaction that the caller has begun.
pub(crate) fn lay_out(connection: &Connection) -> Result<(), JournalError> {
    let objects: i64 =
        connection.query_row("SELECT count(*) FROM sqlite_schema", [], |row| row.get(0))?;
    if objects > 0 {
        return Err(JournalError::AlreadyExists);
    }
    connection.pragma_update(None, "application_id", APPLICATION_ID)?;
    make(connection, &SCHEMA)
}

/// Brings a dossier of layout 1 to the latest, inside the transaction that the caller has begun.
pub(crate) fn renew(connection: &Connection) -> Result<(), JournalError> {
    make(connection, &SCHEMA[OBJECTS_OF_LAYOUT_1..])
}

fn make(connection: &Connection, objects: &[Object]) -> Result<(), JournalError> {
    for sql in objects.iter().filter_map(|object| object.3) {
        connection.execute_batch(sql)?;
    }
    Ok(connection.pragma_update(None, "user_version", LAYOUT)?)
}

/// The layout of a file; refuses one that does not call itself a dossier of a layout known here. Reads only the header.
pub(crate) fn identify(connection: &Connection) -> Result<u32, JournalError> {
    let application: i32 =
        connection.pragma_query_value(None, "application_id", |row| row.get(0))?;
    if application != APPLICATION_ID {
        return Err(JournalError::NotADossier);
    }
    let layout: i32 = connection.pragma_query_value(None, "user_version", |row| row.get(0))?;
    match u32::try_from(layout) {
        Ok(found @ 1..=LAYOUT) => Ok(found),
        Ok(found) if found > LAYOUT => Err(JournalError::Newer {
            found,
            known: LAYOUT,
        }),
        _ => Err(JournalError::damaged(Damage::Schema)),
    }
}

/// How far a file is made as this crate makes one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Make {
    /// Exactly so.
    Ours,
    /// Its tables are ours, byte for byte; beside them or in its settings it is otherwise. It can be read and is not
    /// written to.
    Foreign,
    /// Something else may stand behind the names of our tables.
    Other,
}

/// How every dossier is set up: in UTF-8, in pages of this size, none of which ever moves.
const SETTINGS: [(&str, &str); 3] = [
    ("encoding", "UTF-8"),
    ("page_size", "4096"),
    ("auto_vacuum", "0"),
];

/// How the file is made. Until its tables are known to be ours, no other query is made: a view or a virtual table of a
/// stranger could stand behind any name.
pub(crate) fn make_of(connection: &Connection, layout: u32) -> Result<Make, Error> {
    let objects = match layout {
        1 => &SCHEMA[..OBJECTS_OF_LAYOUT_1],
        _ => &SCHEMA[..],
    };
    if is_canonical(connection, objects)? {
        return Ok(match is_set_up_as_ours(connection)? {
            true => Make::Ours,
            false => Make::Foreign,
        });
    }
    Ok(match has_our_tables(connection, objects)? {
        true => Make::Foreign,
        false => Make::Other,
    })
}

fn is_set_up_as_ours(connection: &Connection) -> Result<bool, Error> {
    for (name, ours) in SETTINGS {
        let found = connection.pragma_query_value(None, name, |row| match row.get_ref(0)? {
            ValueRef::Integer(number) => Ok(number.to_string()),
            _ => row.get(0),
        })?;
        if found != ours {
            return Ok(false);
        }
    }
    Ok(true)
}

/// Whether each of our tables is there once, byte for byte, and nothing else has its name.
fn has_our_tables(connection: &Connection, objects: &[Object]) -> Result<bool, Error> {
    let tables: Vec<&Object> = (objects.iter())
        .filter(|(kind, ..)| *kind == "table")
        .collect();
    let mut statement =
        connection.prepare("SELECT type, name, tbl_name, sql FROM sqlite_schema")?;
    let mut rows = statement.query([])?;
    let mut found = 0;
    while let Some(row) = rows.next()? {
        let ValueRef::Text(name) = row.get_ref(1)? else {
            return Ok(false);
        };
        // SQLite does not tell capitals apart in names.
        let named = |table: &&&Object| name.eq_ignore_ascii_case(table.1.as_bytes());
        if let Some(table) = tables.iter().find(named) {
            if !is_object(row, table)? {
                return Ok(false);
            }
            found += 1;
        }
    }
    Ok(found == tables.len())
}

/// Whether the file has exactly these objects, byte for byte, in this order.
fn is_canonical(connection: &Connection, objects: &[Object]) -> Result<bool, Error> {
    let mut statement = connection.prepare(
        "SELECT type, name, tbl_name, sql, rowid, rootpage FROM sqlite_schema ORDER BY rowid",
    )?;
    let mut rows = statement.query([])?;
    for (object, number) in objects.iter().zip(1i64..) {
        // A trigger has no page of its own.
        let has_page = object.0 != "trigger";
        match rows.next()? {
            Some(row)
                if is_object(row, object)?
                    && row.get_ref(4)? == ValueRef::Integer(number)
                    && has_page != (row.get_ref(5)? == ValueRef::Integer(0)) => {}
            _ => return Ok(false),
        }
    }
    Ok(rows.next()?.is_none())
}

fn is_object(row: &Row<'_>, &(kind, name, table, sql): &Object) -> Result<bool, Error> {
    let wanted = [Some(kind), Some(name), Some(table), sql];
    for (column, text) in wanted.into_iter().enumerate() {
        let same = match (row.get_ref(column)?, text) {
            (ValueRef::Text(found), Some(text)) => found == text.as_bytes(),
            (ValueRef::Null, None) => true,
            _ => false,
        };
        if !same {
            return Ok(false);
        }
    }
    Ok(true)
}
