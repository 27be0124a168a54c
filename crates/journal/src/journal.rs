//! An open dossier.

#[cfg(test)]
mod failure;

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use rusqlite::{Connection, ffi};

use crate::blob::{self, Blob};
use crate::entry::{Draft, Entry, LARGEST_ENTRY, Shift};
use crate::error::{JournalError, NotJoinable};
use crate::hash::Hash;
use crate::side::Join;
use crate::store::{self, Along};
use crate::underway::Underway;
use crate::verdict::{self, Broken, Verdict};
use crate::{file, schema};

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
    path: PathBuf,
    entries: Vec<Entry>,
    tip: Tip,
    pen: Pen,
}

/// The end of the dossier's own chain, which is not the last entry that is read where that was joined.
#[derive(Debug, Clone, Copy)]
struct Tip {
    count: u64,
    head: Hash,
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
            path: path.to_owned(),
            entries: Vec::new(),
            tip: Tip {
                count: 0,
                head: Hash::ZERO,
            },
            pen: Pen::Held(connection),
        })
    }

    /// Opens the dossier at `path` after checking all of it: layout, structure, and the chain of every entry. Attachments
    /// are checked when they are asked for.
    ///
    /// If a writer was cut off in the middle of a write, what it had begun is taken back, also for [`Access::Read`].
    ///
    /// # Errors
    ///
    /// [`JournalError::NotFound`], [`NotADossier`](JournalError::NotADossier), [`Newer`](JournalError::Newer),
    /// [`Held`](JournalError::Held), [`Damaged`](JournalError::Damaged); for [`Access::Write`] also
    /// [`ReadOnly`](JournalError::ReadOnly) when the file is write-protected, [`Older`](JournalError::Older) when it
    /// must first be [migrated](crate::migrate), [`HardLinked`](JournalError::HardLinked); and what the operating system
    /// refuses.
    pub fn open(path: &Path, access: Access) -> Result<Journal, JournalError> {
        verdict::must_be_a_file(path)?;
        match open_sound(path, access) {
            Err(JournalError::Damaged { .. }) => Err(describe_damage(path)),
            opened => opened,
        }
    }

    /// Opens what still holds of a damaged dossier, for reading: the entries up to the first that does not hold.
    ///
    /// # Errors
    ///
    /// As [`verify`](crate::verify).
    pub fn open_damaged(path: &Path) -> Result<(Journal, Verdict), JournalError> {
        let (verdict, entries) = crate::copies::what_holds(path)?;
        let last = entries.iter().rfind(|entry| entry.joined.is_none());
        let tip = last.map_or((0, Hash::ZERO), |last| (last.seq, last.hash));
        let journal = Journal {
            path: path.to_owned(),
            tip: Tip {
                count: tip.0,
                head: tip.1,
            },
            entries,
            pen: Pen::Never,
        };
        Ok((journal, verdict))
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
        self.append_with(drafts, &[], &[])
    }

    /// Appends drafts and, in the same transaction, keeps the blobs that they name and erases those that they erase.
    ///
    /// # Errors
    ///
    /// As [`append`](Journal::append).
    pub fn append_with(
        &mut self,
        drafts: &[Draft],
        kept: &[Blob],
        erased: &[Hash],
    ) -> Result<&[Entry], JournalError> {
        must_fit(drafts)?;
        let fresh = self.seal(drafts);
        let along = Along {
            kept,
            erased,
            side: &[],
        };
        self.store(fresh, &along)
    }

    /// The entries that joining `other` would append: that of the draft, which must say what `other` is, and behind it
    /// everything that `other` has and this one has not, unaltered, with the places that they have here.
    ///
    /// # Errors
    ///
    /// [`JournalError::NotJoinable`] where [`fork`](Journal::fork) says so or the draft says something else.
    pub fn joined(&self, draft: &Draft, other: &Journal) -> Result<Vec<Entry>, JournalError> {
        let fork = self.fork(other)?;
        must_fit(std::slice::from_ref(draft))?;
        let mut fresh = self.seal(std::slice::from_ref(draft));
        let said = Join::of(&draft.change);
        let join = fresh.first().expect("one draft gives one entry");
        let (place, hash) = (join.place, join.hash);
        let is_true = said.is_some_and(|said| {
            (said.head, said.count, said.shared) == (other.head(), other.count(), fork.shared)
        });
        if !is_true {
            return Err(JournalError::NotJoinable(NotJoinable::Strangers));
        }
        let brought = fork.brought(other);
        fresh.extend(placed(brought, place, &fork, hash, &self.entries));
        Ok(fresh)
    }

    /// Appends the draft of a join with everything that it brings, and further drafts behind that: all or nothing.
    ///
    /// # Errors
    ///
    /// As [`joined`](Journal::joined) and [`append`](Journal::append).
    pub fn join(
        &mut self,
        draft: &Draft,
        other: &Journal,
        further: &[Draft],
        kept: &[Blob],
        erased: &[Hash],
    ) -> Result<&[Entry], JournalError> {
        must_fit(further)?;
        let mut fresh = self.joined(draft, other)?;
        let side: Vec<Entry> = fresh[1..].to_vec();
        let mut all = vec![draft.clone()];
        all.extend_from_slice(further);
        for mut entry in self.seal(&all).into_iter().skip(1) {
            entry.place += side.len() as u64;
            fresh.push(entry);
        }
        let along = Along {
            kept,
            erased,
            side: &side,
        };
        self.store(fresh, &along)
    }

    /// Where another copy leaves what is recorded here.
    ///
    /// # Errors
    ///
    /// [`JournalError::NotJoinable`] where the two have no beginning in common, one has nothing that the other has not,
    /// or part of what the other would bring is here already.
    pub fn fork(&self, other: &Journal) -> Result<Fork, JournalError> {
        let fork = self.parting(other)?;
        if !self.knows_part(fork, other) {
            return Ok(fork);
        }
        let theirs: BTreeSet<Hash> = other.entries.iter().map(|entry| entry.hash).collect();
        let is_ahead = (self.entries.iter()).all(|entry| theirs.contains(&entry.hash));
        let takes_the_rest = |fork| !other.knows_part(fork, self);
        Err(JournalError::NotJoinable(if is_ahead {
            NotJoinable::Ahead
        } else if other.parting(self).is_ok_and(takes_the_rest) {
            NotJoinable::Entangled
        } else {
            NotJoinable::Knotted
        }))
    }

    /// Whether part of what a fork would bring is here already, by way of another join.
    fn knows_part(&self, fork: Fork, other: &Journal) -> bool {
        let ids: BTreeSet<&str> = self.entries.iter().map(|entry| entry.id.as_str()).collect();
        fork.brought(other)
            .any(|entry| ids.contains(entry.id.as_str()))
    }

    /// Where the chains of two copies part.
    fn parting(&self, other: &Journal) -> Result<Fork, JournalError> {
        let refuse = |why| Err(JournalError::NotJoinable(why));
        let here: BTreeMap<Hash, &Entry> = (self.entries.iter())
            .map(|entry| (entry.hash, entry))
            .collect();
        let own = || other.entries.iter().filter(|entry| entry.joined.is_none());
        let common = own().take_while(|entry| here.contains_key(&entry.hash));
        let Some(last) = common.last() else {
            return refuse(NotJoinable::Strangers);
        };
        let Some(next) = own().find(|entry| entry.seq > last.seq) else {
            return refuse(NotJoinable::NothingNew);
        };
        if last.hash == self.head() {
            return refuse(NotJoinable::Ahead);
        }
        Ok(Fork {
            shared: next.place - 1,
            here: here[&last.hash].place,
        })
    }

    /// The attachment or detail with this hash; none if it is not in the file, or no longer.
    ///
    /// # Errors
    ///
    /// [`JournalError::Damaged`] if what lies there is another, and what the operating system refuses.
    pub fn blob(&self, hash: &Hash) -> Result<Option<Blob>, JournalError> {
        match &self.pen {
            Pen::Held(connection) => blob::read(connection, hash),
            Pen::Never | Pen::Broken => blob::read(&file::read(&self.path)?, hash),
        }
    }

    /// Every blob in the file that is what its hash says.
    ///
    /// # Errors
    ///
    /// What the operating system refuses, and whatever `take` answers.
    pub fn each_blob(
        &self,
        mut take: impl FnMut(Blob) -> Result<(), JournalError>,
    ) -> Result<(), JournalError> {
        let take = |found: Result<Blob, _>| found.map_or(Ok(()), &mut take);
        match &self.pen {
            Pen::Held(connection) => blob::each(connection, take),
            Pen::Never | Pen::Broken => blob::each(&file::read(&self.path)?, take),
        }
    }

    /// All entries in the order in which they are read: the dossier's own, and behind each that joined another copy what
    /// it brought.
    pub fn entries(&self) -> &[Entry] {
        &self.entries
    }

    /// How many entries the dossier's own chain has.
    pub fn count(&self) -> u64 {
        self.tip.count
    }

    /// The hash of the last entry of the dossier's own chain, which stands for all of them; [`Hash::ZERO`] if there is
    /// none.
    pub fn head(&self) -> Hash {
        self.tip.head
    }

    /// Whether an append failed, after which nothing more is taken until the dossier is opened again.
    pub fn is_stopped(&self) -> bool {
        matches!(self.pen, Pen::Broken)
    }

    /// The drafts as the entries that come next.
    fn seal(&self, drafts: &[Draft]) -> Vec<Entry> {
        let Tip {
            mut count,
            mut head,
        } = self.tip;
        let mut place = self.entries.len() as u64;
        let next = |draft| {
            count += 1;
            place += 1;
            let mut entry = Entry::seal(draft, count, head);
            entry.place = place;
            head = entry.hash;
            entry
        };
        drafts.iter().map(next).collect()
    }

    /// Writes entries, of which those without `joined` are this dossier's own, and what comes along.
    fn store(&mut self, fresh: Vec<Entry>, along: &Along<'_>) -> Result<&[Entry], JournalError> {
        let connection = match &mut self.pen {
            Pen::Held(connection) => connection,
            Pen::Never => return Err(JournalError::ReadOnly),
            Pen::Broken => return Err(JournalError::Stopped),
        };
        let known = self.entries.len();
        let own = fresh.iter().filter(|entry| entry.joined.is_none());
        match store::store(connection, own.clone(), along) {
            Ok(()) => {
                if let Some(last) = own.max_by_key(|entry| entry.seq) {
                    self.tip = Tip {
                        count: last.seq,
                        head: last.hash,
                    };
                }
                self.entries.extend(fresh);
                Ok(&self.entries[known..])
            }
            Err(refusal @ JournalError::DuplicateId { .. }) => Err(refusal),
            Err(failure) => {
                self.pen = Pen::Broken;
                Err(failure)
            }
        }
    }
}

impl Drop for Journal {
    fn drop(&mut self) {
        if let Pen::Held(connection) = std::mem::replace(&mut self.pen, Pen::Never) {
            file::close(connection);
        }
    }
}

/// Where another copy leaves what is recorded here.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Fork {
    /// The last place of the other copy that both have.
    pub shared: u64,
    /// The place here of the last entry of the other's own chain that both have.
    pub here: u64,
}

impl Fork {
    /// What the other copy has and this one has not.
    pub fn brought(self, other: &Journal) -> impl Iterator<Item = &Entry> {
        (other.entries.iter()).skip(usize::try_from(self.shared).unwrap_or(usize::MAX))
    }
}

/// What was brought, with the places that it has here: the first behind the joining entry, the others after it.
fn placed<'a>(
    side: impl Iterator<Item = &'a Entry>,
    join: u64,
    fork: &Fork,
    hash: Hash,
    here: &[Entry],
) -> Vec<Entry> {
    let at = usize::try_from(fork.here - 1).expect("a place in memory");
    let outer: Vec<Shift> = std::iter::once(Shift {
        shared: fork.shared,
        join,
    })
    .chain(here[at].shifts.iter().copied())
    .collect();
    let place = |(entry, place): (&Entry, u64)| {
        let mut entry = entry.clone();
        entry.joined.get_or_insert(hash);
        // Joins inside what was brought lie after the fork, and are moved with it.
        for shift in &mut entry.shifts {
            if shift.join > fork.shared {
                shift.join = shift.join - fork.shared + join;
            }
        }
        entry.shifts.extend(outer.iter().copied());
        entry.place = place;
        entry
    };
    side.zip(join + 1..).map(place).collect()
}

fn must_fit(drafts: &[Draft]) -> Result<(), JournalError> {
    match drafts.iter().find(|draft| draft.size() > LARGEST_ENTRY) {
        Some(draft) => Err(JournalError::TooLarge {
            id: draft.id.clone(),
        }),
        None => Ok(()),
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
    let verdict = verdict::examine(&connection, |entry| entries.push(entry))?;
    if let Some(broken) = verdict.broken {
        return Err(JournalError::damaged(broken.reason));
    }
    let pen = match access {
        Access::Read => Pen::Never,
        Access::Write => {
            let found = schema::identify(&connection)?;
            if found < schema::LAYOUT {
                file::close(connection);
                return Err(JournalError::Older { found });
            }
            file::trust(&connection)?;
            Pen::Held(connection)
        }
    };
    Ok(Journal {
        path: path.to_owned(),
        entries,
        tip: Tip {
            count: verdict.intact,
            head: verdict.head,
        },
        pen,
    })
}

/// Says how much of a damaged dossier holds. By now it is no longer open here, so it can be read once more.
fn describe_damage(path: &Path) -> JournalError {
    match verdict::verify(path) {
        Ok(Verdict {
            intact,
            broken: Some(Broken { seq, reason, .. }),
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
