//! Backups: verified copies in a folder of the app, named by what they hold, the oldest making room.
//!
//! `FOLDER/<first sixteen digits of the first entry's hash>/<time>_<entries>_<eight digits of the head>_<name>.ponder`.
//! The first entry tells which dossier it is wherever its file has moved to, and also when little else can be read.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use crate::blob;
use crate::entry::Entry;
use crate::error::JournalError;
use crate::file;
use crate::hash::Hash;
use crate::journal::Journal;
use crate::underway::of_io;
use crate::verdict;

/// So many of the newest backups of a dossier are kept …
pub const NEWEST: usize = 20;

/// … and the newest of each of so many days before.
pub const DAYS: usize = 30;

const ENDING: &str = "ponder";

/// The folder of the backups.
#[derive(Debug, Clone)]
pub struct Backups {
    folder: PathBuf,
}

/// One backup, as its name tells.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Backup {
    /// Where it lies.
    pub path: PathBuf,
    /// Which dossier: the first sixteen digits of its first entry's hash.
    pub dossier: String,
    /// The name of the file it was made of, without its ending.
    pub name: String,
    /// When it was made, RFC 3339.
    pub time: String,
    /// How many entries its own chain has.
    pub entries: u64,
    /// The first eight digits of its head.
    pub head: String,
}

/// Which dossier it is that begins with this entry.
pub fn dossier_of(entries: &[Entry]) -> Option<String> {
    let first = entries.first()?;
    Some(first.hash.to_string().chars().take(16).collect())
}

impl Backups {
    /// Backups in this folder, which need not exist yet.
    pub fn in_folder(folder: PathBuf) -> Backups {
        Backups { folder }
    }

    /// Backs an open dossier up, unless it is empty or its newest backup holds the same. Returns what was made.
    ///
    /// # Errors
    ///
    /// As [`Journal::copy_to`]. That old backups cannot be cleared away is no error.
    pub fn keep(
        &self,
        journal: &Journal,
        name: &str,
        time: &str,
    ) -> Result<Option<Backup>, JournalError> {
        let Some(dossier) = dossier_of(journal.entries()) else {
            return Ok(None);
        };
        let head = short(&journal.head());
        let newest = self.of(&dossier).into_iter().next();
        if newest.is_some_and(|newest| (newest.entries, &newest.head) == (journal.count(), &head)) {
            return Ok(None);
        }
        let backup = self.place(dossier, name, time, journal.count(), head)?;
        journal.copy_to(&backup.path)?;
        self.clear_away(&backup.dossier);
        Ok(Some(backup))
    }

    /// Where a backup that is about to be made lies, with its folder made.
    ///
    /// # Errors
    ///
    /// What the operating system refuses.
    pub fn place(
        &self,
        dossier: String,
        name: &str,
        time: &str,
        entries: u64,
        head: String,
    ) -> Result<Backup, JournalError> {
        let folder = self.folder.join(&dossier);
        fs::create_dir_all(&folder).map_err(|error| of_io(&error))?;
        let (stamp, plain) = (time.replace(':', ""), plain(name));
        let file = format!("{stamp}_{entries}_{head}_{plain}.{ENDING}");
        Ok(Backup {
            path: folder.join(file),
            dossier,
            name: plain,
            time: time.to_owned(),
            entries,
            head,
        })
    }

    /// Every backup, the newest first.
    pub fn list(&self) -> Vec<Backup> {
        let mut all: Vec<Backup> = files(&self.folder)
            .filter_map(|folder| folder.file_name()?.to_str().map(ToOwned::to_owned))
            .flat_map(|dossier| self.of(&dossier))
            .collect();
        all.sort_by(|a, b| b.time.cmp(&a.time).then_with(|| b.path.cmp(&a.path)));
        all
    }

    /// The backups of one dossier, the newest first.
    pub fn of(&self, dossier: &str) -> Vec<Backup> {
        let mut found: Vec<Backup> = files(&self.folder.join(dossier))
            .filter_map(|path| named(dossier, path))
            .collect();
        found.sort_by(|a, b| b.time.cmp(&a.time).then_with(|| b.path.cmp(&a.path)));
        found
    }

    /// The newest backup of a dossier that verifies now.
    pub fn newest_that_holds(&self, dossier: &str) -> Option<Backup> {
        let holds = |backup: &Backup| {
            verdict::verify(&backup.path).is_ok_and(|verdict| verdict.broken.is_none())
        };
        self.of(dossier).into_iter().find(holds)
    }

    /// Removes the backups of a dossier that still hold a blob. Returns how many.
    ///
    /// # Errors
    ///
    /// What the operating system refuses.
    pub fn forget(&self, dossier: &str, hash: &Hash) -> Result<u64, JournalError> {
        let mut forgotten = 0;
        for backup in self.of(dossier) {
            // One that cannot be read may hold it too.
            let holds =
                file::read(&backup.path).and_then(|connection| blob::read(&connection, hash));
            if !matches!(holds, Ok(None)) {
                fs::remove_file(&backup.path).map_err(|error| of_io(&error))?;
                forgotten += 1;
            }
        }
        Ok(forgotten)
    }

    fn clear_away(&self, dossier: &str) {
        let older = self.of(dossier).into_iter().skip(NEWEST);
        let mut days = BTreeSet::new();
        for backup in older {
            let day = backup.time.get(..10).unwrap_or_default().to_owned();
            let is_kept = days.contains(&day) || days.len() < DAYS;
            let is_first_of_its_day = days.insert(day);
            if !(is_kept && is_first_of_its_day) {
                // What cannot be removed now may be the next time.
                let _ = fs::remove_file(&backup.path);
            }
        }
    }
}

/// The head as it stands in a name.
fn short(head: &Hash) -> String {
    head.to_string().chars().take(8).collect()
}

/// A name as part of a file's name: without what separates, and not too long for any file system.
fn plain(name: &str) -> String {
    let mut bytes = 0;
    let kept = |letter: &char| {
        bytes += letter.len_utf8();
        bytes <= 120
    };
    let replaced = name.chars().map(|letter| match letter {
        '/' | '\\' | ':' | '*' | '?' | '"' | '<' | '>' | '|' => '-',
        letter if letter.is_control() => '-',
        letter => letter,
    });
    replaced.take_while(kept).collect()
}

fn files(folder: &Path) -> impl Iterator<Item = PathBuf> {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    entries.map(|entry| entry.path())
}

/// What a file's name tells; none for any other file.
fn named(dossier: &str, path: PathBuf) -> Option<Backup> {
    let name = path.file_name()?.to_str()?.strip_suffix(".ponder")?;
    let mut parts = name.splitn(4, '_');
    let (stamp, entries, head, name) = (parts.next()?, parts.next()?, parts.next()?, parts.next()?);
    // 2026-03-04T093000.000Z
    let (hours, rest) = (stamp.get(..13)?, stamp.get(13..)?);
    let (minutes, seconds) = (rest.get(..2)?, rest.get(2..)?);
    Some(Backup {
        dossier: dossier.to_owned(),
        name: name.to_owned(),
        time: format!("{hours}:{minutes}:{seconds}"),
        entries: entries.parse().ok()?,
        head: head.to_owned(),
        path,
    })
}
