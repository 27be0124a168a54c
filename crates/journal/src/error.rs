//! Why the journal refuses, in words that a caller can act on.

use rusqlite::{ErrorCode, ffi};

/// Why a dossier could not be created, opened, read or appended to.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum JournalError {
    /// Nothing lies at the path.
    #[error("there is no file at this place")]
    NotFound,
    /// A new dossier would have replaced something; nothing was touched.
    #[error("there is already a file at this place")]
    AlreadyExists,
    /// The file is something else: empty, a text, another program's database.
    #[error("the file is not a dossier")]
    NotADossier,
    /// A later Ponder wrote it, in a layout unknown here.
    #[error("the dossier has layout {found}, this program knows layouts up to {known}")]
    Newer {
        /// The layout of the file.
        found: u32,
        /// The latest layout known here.
        known: u32,
    },
    /// An earlier Ponder wrote it. It can be read as it is; to be written to it must first be
    /// [migrated](crate::migrate).
    #[error("the dossier has the earlier layout {found}")]
    Older {
        /// The layout of the file.
        found: u32,
    },
    /// The file has a second name on this disk. Two names would have two journals, and a crash could mix them.
    #[error("the file has more than one name")]
    HardLinked,
    /// A blob has more bytes than [`LARGEST_BLOB`](crate::LARGEST_BLOB); nothing was appended.
    #[error("a file of {size} bytes is too large to be attached")]
    BlobTooLarge {
        /// Its bytes.
        size: u64,
    },
    /// The two copies cannot be joined this way round, or not at all; nothing was appended.
    #[error("the copies cannot be joined: {0}")]
    NotJoinable(NotJoinable),
    /// Someone has the file open: another program, or another [`Journal`](crate::Journal) of this one.
    #[error("the dossier is open elsewhere")]
    Held,
    /// A writer was cut off, and what it began must be taken back before anyone can read.
    /// [`Journal::open`](crate::Journal::open) does that if it may write to the file, [`verify`](crate::verify) never.
    #[error("a write was interrupted and has not yet been taken back")]
    Interrupted,
    /// The file is a dossier, but not all of it is what was written.
    #[error("the dossier is damaged ({detail}); its first {intact} entries hold")]
    Damaged {
        /// How many entries from the first on were confirmed to hold.
        intact: u64,
        /// The first entry that does not hold or cannot be read, if the damage is in an entry.
        first: Option<u64>,
        /// What is wrong there.
        detail: Damage,
    },
    /// A draft has an id that the dossier, or another draft, already has; nothing was appended.
    #[error("an entry with the id {id:?} exists already")]
    DuplicateId {
        /// The id that is taken.
        id: String,
    },
    /// A draft has more bytes than [`LARGEST_ENTRY`](crate::LARGEST_ENTRY); nothing was appended.
    #[error("the entry {id:?} is too large")]
    TooLarge {
        /// The id of the draft.
        id: String,
    },
    /// The journal was opened for reading, or the file or its folder is write-protected.
    #[error("the dossier can only be read")]
    ReadOnly,
    /// An earlier append failed, and what reached the disk is unknown until the dossier is opened again.
    #[error("an earlier write failed; open the dossier again")]
    Stopped,
    /// There is no room left on the disk; nothing was appended.
    #[error("the disk is full")]
    DiskFull,
    /// The operating system does not let the file be opened: no permission, or no such folder.
    #[error("the file cannot be opened")]
    CannotOpen,
    /// The operating system failed to read, to write or to lock. On Unix also the answer for a file that another
    /// program has put into write-ahead mode, which cannot be read without changing it.
    #[error("reading or writing the file failed (SQLite code {code})")]
    Io {
        /// SQLite's extended result code, one of `SQLITE_IOERR_…`.
        code: i32,
    },
    /// SQLite failed in a way that is not expected here.
    #[error("SQLite failed unexpectedly: {detail} (code {code})")]
    Sqlite {
        /// SQLite's extended result code; 0 if the failure has none.
        code: i32,
        /// What SQLite says about it.
        detail: String,
    },
}

/// In what way a dossier is not what was written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Damage {
    /// The file is cut off, or its pages do not fit together.
    #[error("the file is not whole")]
    Structure,
    /// Its tables are not the ones that its layout has.
    #[error("its tables are not a dossier's")]
    Schema,
    /// Another program has added to it, or set it up in its own way. The record in it may hold all the same: it is not
    /// written to, but it can be [copied](crate::copy).
    #[error("another program has changed how the file is set up")]
    Foreign,
    /// An entry is missing, or one lies where it does not belong.
    #[error("the sequence has a gap")]
    Sequence,
    /// An entry has a field that is not text, or a hash that is not 32 bytes.
    #[error("a field cannot be read")]
    Field,
    /// An entry does not continue the one before it.
    #[error("the chain is broken")]
    Previous,
    /// An entry is not what its hash was taken of.
    #[error("an entry was changed")]
    Content,
    /// What was joined from another copy is not what the joining entry says.
    #[error("what was joined does not hold")]
    Side,
    /// An attachment or personal detail is not what its hash was taken of.
    #[error("an attachment was changed")]
    Blob,
}

/// Why two copies cannot be joined.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum NotJoinable {
    /// They do not begin alike: they are two dossiers.
    #[error("they are two dossiers")]
    Strangers,
    /// The other has nothing that is not here.
    #[error("the other has nothing new")]
    NothingNew,
    /// This one has nothing that is not in the other: the other is the one to go on with.
    #[error("the other has everything that is here")]
    Ahead,
    /// The other was joined with this one before: it can take the rest of this one, not the other way round.
    #[error("the other was joined with this one before")]
    Entangled,
    /// Each has joined the other and went on: neither can take the other as a whole.
    #[error("each was joined with the other before")]
    Knotted,
}

impl JournalError {
    /// A damage of the file as a whole, when nothing is known yet about its entries.
    pub(crate) fn damaged(detail: Damage) -> JournalError {
        JournalError::Damaged {
            intact: 0,
            first: None,
            detail,
        }
    }
}

impl From<rusqlite::Error> for JournalError {
    fn from(error: rusqlite::Error) -> JournalError {
        let Some(&cause) = error.sqlite_error() else {
            return match error {
                rusqlite::Error::InvalidPath(_) | rusqlite::Error::NulError(_) => {
                    JournalError::CannotOpen
                }
                other => JournalError::Sqlite {
                    code: 0,
                    detail: other.to_string(),
                },
            };
        };
        match (cause.code, cause.extended_code) {
            (ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked, _) => JournalError::Held,
            (ErrorCode::NotADatabase, _) => JournalError::NotADossier,
            (ErrorCode::ReadOnly, ffi::SQLITE_READONLY_ROLLBACK) => JournalError::Interrupted,
            (ErrorCode::ReadOnly, _) => JournalError::ReadOnly,
            (ErrorCode::DiskFull, _) => JournalError::DiskFull,
            (ErrorCode::CannotOpen | ErrorCode::PermissionDenied, _) => JournalError::CannotOpen,
            (ErrorCode::SystemIoFailure, code) => JournalError::Io { code },
            // Only the bound on the work that a file may cause interrupts, and only a malformed file passes it.
            (ErrorCode::DatabaseCorrupt | ErrorCode::OperationInterrupted, _) => {
                JournalError::damaged(Damage::Structure)
            }
            (_, code) => JournalError::Sqlite {
                code,
                detail: error.to_string(),
            },
        }
    }
}
