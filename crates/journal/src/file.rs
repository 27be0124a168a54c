//! The connections to the file: each hardened against a hostile one, each with only the rights that it needs.

use std::io::{ErrorKind, Read, Seek, SeekFrom};
use std::path::{Path, PathBuf};
use std::time::Duration;

use rusqlite::config::DbConfig;
use rusqlite::limits::Limit;
use rusqlite::{Connection, MAIN_DB, OpenFlags, TransactionBehavior, ffi};

use crate::entry::LARGEST_ENTRY;
use crate::error::{Damage, JournalError};
use crate::schema;

/// What SQLite is told not to do for a file that may come from anyone.
const SETTINGS: [(DbConfig, bool); 8] = [
    (DbConfig::SQLITE_DBCONFIG_DEFENSIVE, true),
    (DbConfig::SQLITE_DBCONFIG_TRUSTED_SCHEMA, false),
    (DbConfig::SQLITE_DBCONFIG_ENABLE_TRIGGER, false),
    (DbConfig::SQLITE_DBCONFIG_ENABLE_VIEW, false),
    (DbConfig::SQLITE_DBCONFIG_DQS_DML, false),
    (DbConfig::SQLITE_DBCONFIG_DQS_DDL, false),
    (DbConfig::SQLITE_DBCONFIG_ENABLE_ATTACH_CREATE, false),
    (DbConfig::SQLITE_DBCONFIG_ENABLE_ATTACH_WRITE, false),
];

/// The most that a file can make SQLite take on. A row is its texts, two hashes and a header of a few bytes.
const LIMITS: [(Limit, i32); 7] = [
    (Limit::SQLITE_LIMIT_LENGTH, LARGEST_ENTRY as i32 + 1024),
    (Limit::SQLITE_LIMIT_SQL_LENGTH, 10_000),
    (Limit::SQLITE_LIMIT_COLUMN, 32),
    (Limit::SQLITE_LIMIT_EXPR_DEPTH, 50),
    (Limit::SQLITE_LIMIT_COMPOUND_SELECT, 5),
    (Limit::SQLITE_LIMIT_VDBE_OP, 25_000),
    (Limit::SQLITE_LIMIT_ATTACHED, 0),
];

/// SQLite reports after this many steps of its virtual machine …
const STEPS_PER_REPORT: i32 = 10_000;

/// … and a file may cause one report for this many of its bytes, and [`REPORTS_AT_LEAST`]. To check and read a dossier
/// takes less than half a step for a byte, so only a file made to keep us busy is stopped at ten. Steps are counted and
/// not seconds, because a slow disk is no reason to refuse an honest file.
const BYTES_PER_REPORT: u64 = 1_000;
const REPORTS_AT_LEAST: u64 = 20;

/// Opens a dossier for reading only: not one byte changes, and no file appears beside it, unless a writer was cut off
/// in the middle of a write ([`JournalError::Interrupted`]).
pub(crate) fn read(path: &Path) -> Result<Connection, JournalError> {
    let connection = connect(path, OpenFlags::SQLITE_OPEN_READ_ONLY)?;
    match schema::identify(&connection) {
        Ok(_) => Ok(connection),
        // What is written ahead cannot be read without writing.
        Err(JournalError::Io {
            code: ffi::SQLITE_IOERR_LOCK,
        }) => Err(JournalError::damaged(Damage::Foreign)),
        Err(error) => Err(error),
    }
}

/// Opens for reading a file with which something is wrong.
pub(crate) fn read_all_the_same(path: &Path, wrong: Damage) -> Result<Connection, JournalError> {
    match wrong {
        Damage::Foreign => read_foreign(path),
        _ => read_damaged(path),
    }
}

/// Opens for reading a file that another program may have put into write-ahead mode.
fn read_foreign(path: &Path) -> Result<Connection, JournalError> {
    match read(path) {
        Err(JournalError::Damaged { .. }) => {}
        opened => return opened,
    }
    // The end of the record may lie there, where only the other program finds it.
    if beside(path, "-wal")
        .metadata()
        .is_ok_and(|ahead| ahead.len() > 0)
    {
        return Err(JournalError::Held);
    }
    let absolute = std::path::absolute(path).map_err(|_| JournalError::CannotOpen)?;
    let name = absolute.to_str().ok_or(JournalError::CannotOpen)?;
    let escaped = |byte: u8| match byte {
        b'/' | b'.' | b'-' | b'_' => char::from(byte).to_string(),
        _ if byte.is_ascii_alphanumeric() => char::from(byte).to_string(),
        _ => format!("%{byte:02x}"),
    };
    let escaped: String = name.bytes().map(escaped).collect();
    // SQLite takes the file for one that nobody changes, so that it needs no lock.
    let name = format!("file://{escaped}?immutable=1");
    let access = OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_URI;
    let connection = harden(&absolute, Path::new(&name), access)?;
    schema::identify(&connection)?;
    Ok(connection)
}

/// Opens for reading a file that SQLite itself calls damaged, for instance because its end is missing.
fn read_damaged(path: &Path) -> Result<Connection, JournalError> {
    let connection = connect(path, OpenFlags::SQLITE_OPEN_READ_ONLY)?;
    // Only a connection that might write the schema is willing to read a file with missing pages. This one cannot
    // write: it is read-only.
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_DEFENSIVE, false)?;
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_WRITABLE_SCHEMA, true)?;
    schema::identify(&connection)?;
    Ok(connection)
}

/// Opens a dossier for writing and holds it until the connection is closed. Nothing is written to it before it is
/// [trusted](trust), but what a writer that was cut off had begun is taken back.
pub(crate) fn write(path: &Path) -> Result<Connection, JournalError> {
    if has_other_names(path) {
        return Err(JournalError::HardLinked);
    }
    if belongs_to_other_files(&beside(path, "-journal"))? {
        return Err(JournalError::damaged(Damage::Foreign));
    }
    let connection = connect(path, OpenFlags::SQLITE_OPEN_READ_WRITE)?;
    make_durable(&connection)?;
    // In the exclusive locking mode the lock outlives the transaction that takes it.
    connection.execute_batch("BEGIN EXCLUSIVE; COMMIT; PRAGMA query_only=ON")?;
    // A file that may not be written to opens all the same, and would refuse only the first append.
    if connection.is_readonly(MAIN_DB)? {
        return Err(JournalError::ReadOnly);
    }
    schema::identify(&connection)?;
    Ok(connection)
}

/// Makes an empty dossier where nothing is yet, and holds it until the connection is closed.
pub(crate) fn create(path: &Path) -> Result<Connection, JournalError> {
    if path.try_exists().map_err(|_| JournalError::CannotOpen)? {
        return Err(JournalError::AlreadyExists);
    }
    let created = create_new(path);
    let by_another = matches!(
        created,
        Err(JournalError::AlreadyExists | JournalError::Held)
    );
    if created.is_err() && !by_another && path.metadata().is_ok_and(|file| file.len() == 0) {
        // The empty file would only stand in the way of a second attempt. That it may stay is not worth an error.
        let _ = std::fs::remove_file(path);
    }
    created
}

fn create_new(path: &Path) -> Result<Connection, JournalError> {
    let mut connection = connect(
        path,
        OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_CREATE,
    )?;
    make_durable(&connection)?;
    let transaction = connection.transaction_with_behavior(TransactionBehavior::Exclusive)?;
    schema::lay_out(&transaction)?;
    transaction.commit()?;
    Ok(connection)
}

/// Takes back what a writer that was cut off has begun: SQLite does so for whoever first reads the file with the right
/// to write to it.
pub(crate) fn recover(path: &Path) -> Result<(), JournalError> {
    close(write(path)?);
    Ok(())
}

/// Makes a connection ready to append, once the file has passed every check.
pub(crate) fn trust(connection: &Connection) -> Result<(), JournalError> {
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_ENABLE_TRIGGER, true)?;
    connection.progress_handler(0, None::<fn() -> bool>)?;
    connection.execute_batch("PRAGMA query_only=OFF")?;
    Ok(())
}

/// Closes a writing connection so that only the dossier is left. SQLite keeps the emptied `-journal` of this mode lying
/// there, which does no harm, so that failing to remove it is not an error.
pub(crate) fn close(connection: Connection) {
    let _ = connection.execute_batch("PRAGMA locking_mode=NORMAL; PRAGMA journal_mode=DELETE");
}

/// A commit returns when the entries are on the disk, and what it deleted is overwritten. In a simulation of power losses this mode lost no acknowledged
/// write, where SQLite's default and the write-ahead log with its usual setting both did.
fn make_durable(connection: &Connection) -> Result<(), JournalError> {
    connection
        .execute_batch(
            "PRAGMA journal_mode=TRUNCATE; PRAGMA synchronous=EXTRA; PRAGMA fullfsync=ON; PRAGMA secure_delete=ON",
        )
        .map_err(JournalError::from)
}

/// What SQLite writes at the end of a journal that was part of a write to several files.
const END_OF_A_SHARED_JOURNAL: [u8; 8] = [0xd9, 0xd5, 0x05, 0xf9, 0x20, 0xa1, 0x63, 0xd7];

/// Whether a journal says that a write to several files was cut off. Ponder never makes one: taking it back, SQLite would
/// remove a file that a stranger may have named.
fn belongs_to_other_files(journal: &Path) -> Result<bool, JournalError> {
    let mut end = [0; 8];
    let read = std::fs::File::open(journal).and_then(|mut file| {
        file.seek(SeekFrom::End(-8))?;
        file.read_exact(&mut end)
    });
    match read {
        Ok(()) => Ok(end == END_OF_A_SHARED_JOURNAL),
        Err(error) if error.kind() == ErrorKind::PermissionDenied => Err(JournalError::CannotOpen),
        // There is none, or it is too short to say anything.
        Err(_) => Ok(false),
    }
}

/// The file beside a dossier whose name goes on like this.
fn beside(path: &Path, ending: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(ending);
    PathBuf::from(name)
}

/// Whether the file is hard-linked. Elsewhere than on Unix the standard library does not tell.
#[cfg(unix)]
fn has_other_names(path: &Path) -> bool {
    use std::os::unix::fs::MetadataExt;
    path.metadata().is_ok_and(|file| file.nlink() > 1)
}

#[cfg(not(unix))]
fn has_other_names(_path: &Path) -> bool {
    false
}

/// The bytes of the file behind a connection; 0 where the system does not say.
pub(crate) fn size(connection: &Connection) -> u64 {
    let file = connection.path().map(|path| Path::new(path).metadata());
    file.and_then(Result::ok).map_or(0, |file| file.len())
}

fn connect(path: &Path, access: OpenFlags) -> Result<Connection, JournalError> {
    // An absolute path cannot be taken for a URI, which this SQLite would else see in a name that begins with "file:".
    let path = std::path::absolute(path).map_err(|_| JournalError::CannotOpen)?;
    harden(&path, &path, access)
}

/// Opens the file at `path` under a name by which SQLite knows it.
fn harden(path: &Path, name: &Path, access: OpenFlags) -> Result<Connection, JournalError> {
    let connection = Connection::open_with_flags(name, access | OpenFlags::SQLITE_OPEN_NO_MUTEX)?;
    connection.busy_timeout(Duration::ZERO)?;
    for (setting, value) in SETTINGS {
        connection.set_db_config(setting, value)?;
    }
    for (limit, most) in LIMITS {
        connection.set_limit(limit, most)?;
    }
    let size = path.metadata().map_or(0, |file| file.len());
    let mut reports_left = REPORTS_AT_LEAST + size / BYTES_PER_REPORT;
    let is_too_much = move || {
        reports_left = reports_left.saturating_sub(1);
        reports_left == 0
    };
    connection.progress_handler(STEPS_PER_REPORT, Some(is_too_much))?;
    connection.execute_batch(
        "PRAGMA locking_mode=EXCLUSIVE; PRAGMA cell_size_check=ON; PRAGMA mmap_size=0",
    )?;
    Ok(connection)
}

#[cfg(test)]
mod tests {
    use super::*;

    const ENDLESS: &str =
        "WITH RECURSIVE n(i) AS (VALUES (1) UNION ALL SELECT i + 1 FROM n) SELECT max(i) FROM n";

    #[test]
    fn work_without_end_is_cut_off_as_damage_until_the_file_is_trusted() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("busy.ponder");
        close(create(&path).unwrap());
        for open in [read, read_damaged, write] {
            let stopped = open(&path)
                .unwrap()
                .query_row(ENDLESS, [], |row| row.get::<_, i64>(0));
            assert_eq!(
                JournalError::from(stopped.unwrap_err()),
                JournalError::damaged(Damage::Structure)
            );
        }
        let connection = write(&path).unwrap();
        trust(&connection).unwrap();
        let long = ENDLESS.replace("FROM n)", "FROM n WHERE i < 500000)");
        assert_eq!(
            connection
                .query_row(&long, [], |row| row.get::<_, i64>(0))
                .unwrap(),
            500_000
        );
    }
}
