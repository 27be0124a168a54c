//! A file that is made beside its place and put there when it is whole: whoever looks finds all of it or nothing.

use std::ffi::OsString;
use std::fs::{self, File};
use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};

use rusqlite::ffi;

use crate::error::JournalError;

/// A file on its way to its place. Dropped before it is [placed](Underway::place), it is removed.
#[derive(Debug)]
pub struct Underway {
    beside: PathBuf,
    target: PathBuf,
}

impl Underway {
    /// A file that shall come to `target`, where nothing may lie yet. What a program that was cut off left of an earlier
    /// one is cleared away.
    ///
    /// # Errors
    ///
    /// [`JournalError::AlreadyExists`] if anything lies there; [`CannotOpen`](JournalError::CannotOpen) if it is no place
    /// for a file.
    pub fn to(target: &Path) -> Result<Underway, JournalError> {
        match target.symlink_metadata() {
            Ok(_) => return Err(JournalError::AlreadyExists),
            Err(error) if error.kind() == ErrorKind::NotFound => {}
            Err(_) => return Err(JournalError::CannotOpen),
        }
        Underway::over(target)
    }

    /// A file that shall come to `target` in the place of whatever lies there.
    ///
    /// # Errors
    ///
    /// [`JournalError::CannotOpen`] if it is no place for a file.
    pub(crate) fn over(target: &Path) -> Result<Underway, JournalError> {
        let name = target.file_name().ok_or(JournalError::CannotOpen)?;
        let mut hidden = OsString::from(".");
        hidden.push(name);
        hidden.push(".part");
        let underway = Underway {
            beside: target.with_file_name(hidden),
            target: target.to_owned(),
        };
        underway.clear();
        Ok(underway)
    }

    /// Where the file is made.
    pub fn path(&self) -> &Path {
        &self.beside
    }

    /// Puts the file, which nobody may have open, into its place: its bytes are on the disk before its name, and its name
    /// is when this returns. Nothing that came there meanwhile is replaced.
    ///
    /// # Errors
    ///
    /// [`JournalError::AlreadyExists`], and what the operating system refuses. Then nothing has come to the place.
    pub fn place(self) -> Result<(), JournalError> {
        self.sync()?;
        let placed = rename_to_free(&self.beside, &self.target);
        placed
            .and_then(|()| sync_folder(&self.target))
            .map_err(|error| of_io(&error))
    }

    /// Puts the file into its place instead of what lies there: whoever looks finds the one whole or the other.
    ///
    /// # Errors
    ///
    /// What the operating system refuses. Then the place is as it was.
    pub(crate) fn replace(self) -> Result<(), JournalError> {
        self.sync()?;
        let placed = fs::rename(&self.beside, &self.target);
        placed
            .and_then(|()| sync_folder(&self.target))
            .map_err(|error| of_io(&error))
    }

    /// Has the bytes of the closed file on the disk.
    fn sync(&self) -> Result<(), JournalError> {
        let open = File::options().write(true).open(&self.beside);
        open.and_then(|file| file.sync_all())
            .map_err(|error| of_io(&error))
    }

    fn clear(&self) {
        // What stays is litter, which is not worth an error.
        let _ = fs::remove_file(&self.beside);
        let mut journal = self.beside.clone().into_os_string();
        journal.push("-journal");
        let _ = fs::remove_file(journal);
    }
}

impl Drop for Underway {
    fn drop(&mut self) {
        self.clear();
    }
}

/// Gives a file a name that no other has. It happens as a whole or not at all.
#[cfg(any(target_os = "linux", target_os = "macos"))]
fn rename_to_free(from: &Path, to: &Path) -> io::Result<()> {
    use rustix::fs::{CWD, RenameFlags, renameat_with};
    use rustix::io::Errno;
    match renameat_with(CWD, from, CWD, to, RenameFlags::NOREPLACE) {
        // Some file systems of other computers cannot.
        Err(Errno::INVAL | Errno::NOSYS | Errno::NOTSUP) => rename_to_taken(from, to),
        renamed => Ok(renamed?),
    }
}

#[cfg(not(any(target_os = "linux", target_os = "macos")))]
fn rename_to_free(from: &Path, to: &Path) -> io::Result<()> {
    rename_to_taken(from, to)
}

/// The same where a file can only be renamed over another: the name is taken first, which only one can do. Who is cut off
/// in between leaves an empty file of that name.
fn rename_to_taken(from: &Path, to: &Path) -> io::Result<()> {
    File::create_new(to)?;
    fs::rename(from, to).inspect_err(|_| {
        let _ = fs::remove_file(to);
    })
}

/// Makes the names in the folder of a file durable. Windows does so by itself and does not let a folder be opened.
fn sync_folder(file: &Path) -> io::Result<()> {
    if cfg!(windows) {
        return Ok(());
    }
    let folder = file
        .parent()
        .filter(|folder| !folder.as_os_str().is_empty());
    File::open(folder.unwrap_or(Path::new(".")))?.sync_all()
}

/// What the operating system refused, as SQLite would have said it.
pub(crate) fn of_io(error: &io::Error) -> JournalError {
    match error.kind() {
        ErrorKind::AlreadyExists => JournalError::AlreadyExists,
        ErrorKind::StorageFull | ErrorKind::QuotaExceeded => JournalError::DiskFull,
        ErrorKind::PermissionDenied | ErrorKind::NotFound | ErrorKind::ReadOnlyFilesystem => {
            JournalError::CannotOpen
        }
        _ => JournalError::Io {
            code: ffi::SQLITE_IOERR,
        },
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_comes_to_a_free_name_and_never_to_one_that_is_taken() {
        let folder = tempfile::tempdir().unwrap();
        let [from, to] = ["from", "to"].map(|name| folder.path().join(name));
        for rename in [rename_to_free, rename_to_taken] {
            fs::write(&from, "whole").unwrap();
            rename(&from, &to).unwrap();
            assert!(!from.exists());
            fs::write(&from, "another").unwrap();
            let refused = rename(&from, &to).unwrap_err();
            assert_eq!(of_io(&refused), JournalError::AlreadyExists);
            assert_eq!(fs::read_to_string(&to).unwrap(), "whole");
            fs::remove_file(&to).unwrap();
        }
    }
}
