//! One open dossier: the file, its changes, and the dossier folded from them.

use std::path::Path;
use std::sync::Arc;

use dossier::{
    BlobHash, Change, Dossier, MemberId, Problem, Problems, Seal, Slot, Step, Touch, Undo, check,
    scores_digest,
};
use journal::{Access, Backups, Blob, Draft, Entry, Hash, Journal, JournalError, Verdict};
use thiserror::Error;

use crate::evaluated::{Evaluated, Latest};

/// The moment and the name of one change, given by the caller.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Moment {
    /// An id that no other change has.
    pub id: String,
    /// The time, RFC 3339 in universal time.
    pub time: String,
}

/// An open dossier.
pub struct Desk {
    journal: Journal,
    changes: Vec<Change>,
    dossier: Dossier,
    latest: Latest,
}

/// Why the desk did not do what was asked.
#[derive(Debug, Error)]
pub enum DeskError {
    /// The file could not be opened, read or written.
    #[error(transparent)]
    Journal(#[from] JournalError),
    /// An entry holds, but this program does not know its kind of change.
    #[error("entry {entry} holds a change this program does not know: {detail}")]
    UnknownChange {
        /// The entry.
        entry: u64,
        /// What the reader said.
        detail: String,
    },
    /// Copies differ in what nobody has decided yet; nothing was recorded.
    #[error("{} things to decide", .0.len())]
    Undecided(Vec<Slot>),
    /// The change is refused; nothing was recorded.
    #[error("{} problems", .0.len())]
    Refused(Problems),
}

impl Desk {
    /// Makes a new, empty dossier.
    ///
    /// # Errors
    /// [`DeskError::Journal`] when there is a file already, or none can be made.
    pub fn create(path: &Path) -> Result<Self, DeskError> {
        Ok(Self {
            journal: Journal::create(path)?,
            changes: Vec::new(),
            dossier: Dossier::default(),
            latest: Latest::default(),
        })
    }

    /// Opens a dossier, verifies its chain and folds its entries.
    ///
    /// # Errors
    /// [`DeskError::Journal`] when the file cannot be read or does not hold, [`DeskError::UnknownChange`] when
    /// a later program wrote something this one does not know.
    pub fn open(path: &Path, access: Access) -> Result<Self, DeskError> {
        Self::of(Journal::open(path, access)?)
    }

    /// Opens a dossier for writing; one that an earlier Ponder wrote is first backed up and brought to the layout of
    /// this one.
    ///
    /// # Errors
    /// As [`Desk::open`], and when the backup cannot be made: then nothing is touched.
    pub fn open_to_write(path: &Path, backups: &Backups, time: &str) -> Result<Self, DeskError> {
        let opened = Self::open(path, Access::Write);
        let Err(DeskError::Journal(JournalError::Older { .. })) = opened else {
            return opened;
        };
        let old = Journal::open(path, Access::Read)?;
        let dossier = journal::dossier_of(old.entries()).unwrap_or_else(|| "empty".to_owned());
        let head: String = old.head().to_string().chars().take(8).collect();
        let name = path.file_stem().unwrap_or_default().to_string_lossy();
        let backup = backups.place(dossier, &name, time, old.count(), head)?;
        journal::migrate(path, &backup.path)?;
        Self::open(path, Access::Write)
    }

    /// Opens what still holds of a damaged dossier, for reading.
    ///
    /// # Errors
    /// As [`Desk::open`].
    pub fn open_damaged(path: &Path) -> Result<(Self, Verdict), DeskError> {
        let (journal, verdict) = Journal::open_damaged(path)?;
        Ok((Self::of(journal)?, verdict))
    }

    fn of(journal: Journal) -> Result<Self, DeskError> {
        let mut changes = Vec::new();
        let mut dossier = Dossier::default();
        for entry in journal.entries() {
            let change = read(entry)?;
            dossier.fold(touch(entry), &change);
            changes.push(change);
        }
        Ok(Self {
            journal,
            changes,
            dossier,
            latest: Latest::default(),
        })
    }

    /// The dossier as it stood after so many places.
    pub fn at(&self, place: u64) -> Dossier {
        let mut before = Dossier::default();
        let entries = self.entries().iter().zip(&self.changes);
        for (entry, change) in entries.take_while(|(entry, _)| entry.place <= place) {
            before.fold(touch(entry), change);
        }
        before
    }

    /// The record.
    pub fn journal(&self) -> &Journal {
        &self.journal
    }

    /// The dossier as it stands.
    pub fn dossier(&self) -> &Dossier {
        &self.dossier
    }

    /// What is computed of the dossier as it stands, once for each revision.
    pub(crate) fn evaluated(&self) -> Arc<Evaluated> {
        self.latest.of(self.journal.entries().len(), &self.dossier)
    }

    /// The entries of the file.
    pub fn entries(&self) -> &[Entry] {
        self.journal.entries()
    }

    /// The changes of the entries, in the same order.
    pub fn changes(&self) -> &[Change] {
        &self.changes
    }

    /// The hash of the last entry.
    pub fn head(&self) -> journal::Hash {
        self.journal.head()
    }

    /// Checks a change, makes it durable and folds it in. Returns its entry's number once it is on the disk.
    ///
    /// # Errors
    /// [`DeskError::Refused`] with every problem, or [`DeskError::Journal`] when it could not be written.
    pub fn submit(
        &mut self,
        change: Change,
        actor: Option<&MemberId>,
        moment: Moment,
    ) -> Result<u64, DeskError> {
        self.submit_all(vec![change], actor, moment)
    }

    /// Records several changes as one act, all or none: each is checked against the dossier as those before it leave
    /// it, and all are written at once, under one time. Returns the number of the last entry.
    ///
    /// # Errors
    /// [`DeskError::Refused`] with every problem of the first change that is refused, or [`DeskError::Journal`] when
    /// they could not be written; nothing is recorded then.
    pub fn submit_all(
        &mut self,
        changes: Vec<Change>,
        actor: Option<&MemberId>,
        moment: Moment,
    ) -> Result<u64, DeskError> {
        self.submit_with(changes, Vec::new(), actor, moment)
    }

    /// Records changes as one act, with the bytes that they attach.
    ///
    /// # Errors
    /// As [`Desk::submit_all`].
    pub fn submit_with(
        &mut self,
        changes: Vec<Change>,
        blobs: Vec<Blob>,
        actor: Option<&MemberId>,
        moment: Moment,
    ) -> Result<u64, DeskError> {
        let mut act = Act {
            stood: self.dossier.clone(),
            place: self.journal.entries().len() as u64,
            drafts: Vec::new(),
            changes: Vec::new(),
            erased: Vec::new(),
        };
        for (change, id) in changes.into_iter().zip(ids(&moment.id)) {
            let change = self
                .complete(change, &act.stood)
                .map_err(DeskError::Refused)?;
            self.must_be_kept(&change, &blobs)?;
            act.take(change, actor, id, &moment.time)?;
        }
        self.journal.append_with(&act.drafts, &blobs, &act.erased)?;
        self.dossier = act.stood;
        self.changes.extend(act.changes);
        Ok(act.place)
    }

    /// What is attached must lie in the file, or come along.
    fn must_be_kept(&self, change: &Change, blobs: &[Blob]) -> Result<(), DeskError> {
        let (blob, slot) = match change {
            Change::Attach(new) => (&new.blob, change.slot()),
            Change::KeepDetails(new) => (&new.blob, change.slot()),
            _ => return Ok(()),
        };
        let hash = hash(blob);
        let is_kept =
            blobs.iter().any(|blob| blob.hash() == hash) || self.journal.blob(&hash)?.is_some();
        match slot {
            Some(slot) if !is_kept => Err(DeskError::Refused(vec![Problem::Keeping(
                dossier::KeepingProblem::BytesMissing { slot },
            )])),
            _ => Ok(()),
        }
    }

    /// Puts a record in place of this one that goes on from it.
    pub(crate) fn replace(
        &mut self,
        change: impl FnOnce(&mut Journal) -> Result<(), JournalError>,
    ) -> Result<(), DeskError> {
        change(&mut self.journal)?;
        self.changes.clear();
        let mut dossier = Dossier::default();
        for entry in self.journal.entries() {
            let change = read(entry)?;
            dossier.fold(touch(entry), &change);
            self.changes.push(change);
        }
        self.dossier = dossier;
        Ok(())
    }

    /// Fills in what the record itself knows: what an undo restores, the digest of a lock, the seal of a closing. A
    /// change that comes with it must come with the right one.
    fn complete(&self, change: Change, stood: &Dossier) -> Result<Change, Problems> {
        match change {
            Change::Undo(undo) => self.with_inverse(undo),
            Change::HoldStep(mut held) if held.step == Step::LockScores => {
                // A wrong digest is told by the check, which knows the scores as well.
                held.digest.get_or_insert_with(|| scores_digest(stood));
                Ok(Change::HoldStep(held))
            }
            Change::ClosePhase(mut closing) => {
                let seal = Seal {
                    count: self.journal.count(),
                    head: self.journal.head().to_string(),
                };
                if closing.seal.is_some_and(|given| given != seal) {
                    return Err(vec![Problem::WrongSeal]);
                }
                closing.seal = Some(seal);
                Ok(Change::ClosePhase(closing))
            }
            change => Ok(change),
        }
    }

    fn with_inverse(&self, undo: Undo) -> Result<Change, Problems> {
        let entry = undo.entry;
        let inverse = self
            .inverse_of(entry)
            .ok_or_else(|| vec![Problem::NoSuchEntry { entry }])?;
        if undo.inverse.is_some_and(|given| *given != inverse) {
            return Err(vec![Problem::WrongInverse { entry }]);
        }
        Ok(Change::Undo(Undo {
            entry,
            inverse: Some(Box::new(inverse)),
        }))
    }

    /// The change that restores what the slot of an entry held before it.
    fn inverse_of(&self, entry: u64) -> Option<Change> {
        let before = entry.checked_sub(1)?;
        let slot = self.changes.get(usize::try_from(before).ok()?)?.slot()?;
        Some(self.at(before).restoring(slot))
    }
}

/// Changes that are to be recorded together, each checked against the dossier as those before it leave it.
pub(crate) struct Act {
    /// The dossier after them.
    pub stood: Dossier,
    /// The place of the last.
    pub place: u64,
    /// What is written.
    pub drafts: Vec<Draft>,
    /// The changes themselves.
    pub changes: Vec<Change>,
    /// What leaves the file with them.
    pub erased: Vec<Hash>,
}

impl Act {
    /// Checks a change and takes it in.
    pub(crate) fn take(
        &mut self,
        change: Change,
        actor: Option<&MemberId>,
        id: String,
        time: &str,
    ) -> Result<(), DeskError> {
        check(&self.stood, &change, actor).map_err(DeskError::Refused)?;
        if let Change::Erase(erase) = &change {
            let blobs = self.stood.blobs.get(&erase.slot);
            self.erased.extend(blobs.into_iter().flatten().map(hash));
        }
        let draft = draft(&change, actor, id, time.to_owned());
        self.place += 1;
        let touch = Touch {
            entry: self.place,
            actor: draft.actor.clone(),
            time: draft.time.clone(),
        };
        self.stood.fold(touch, &change);
        self.drafts.push(draft);
        self.changes.push(change);
        Ok(())
    }
}

/// The journal’s own form of a hash.
pub(crate) fn hash(hash: &BlobHash) -> Hash {
    hash.as_str().parse().expect("both know the same digits")
}

/// The ids of the entries of one act: the moment's own, then numbered after it.
pub(crate) fn ids(id: &str) -> impl Iterator<Item = String> {
    let more = (2u32..).map(move |number| format!("{id}/{number}"));
    std::iter::once(id.to_owned()).chain(more)
}

pub(crate) fn draft(change: &Change, actor: Option<&MemberId>, id: String, time: String) -> Draft {
    let actor = actor.map(ToString::to_string).unwrap_or_default();
    let on_behalf = change
        .on_behalf_of()
        .map(|member| member.to_string())
        .filter(|member| *member != actor)
        .unwrap_or_default();
    let change = serde_json::to_string(change)
        .expect("a change holds only texts, numbers and maps of texts");
    Draft {
        id,
        time,
        actor,
        on_behalf,
        change,
    }
}

pub(crate) fn touch(entry: &Entry) -> Touch {
    Touch {
        entry: entry.place,
        actor: entry.actor.clone(),
        time: entry.time.clone(),
    }
}

/// The touch of a change that is only tried.
pub(crate) fn nobody() -> Touch {
    Touch {
        entry: 0,
        actor: String::new(),
        time: String::new(),
    }
}

/// The change of an entry. What another copy took back is named by the place that it has here.
pub(crate) fn read(entry: &Entry) -> Result<Change, DeskError> {
    let unknown = |detail| DeskError::UnknownChange {
        entry: entry.place,
        detail,
    };
    let change = serde_json::from_str(&entry.change).map_err(|error| unknown(error.to_string()))?;
    match change {
        Change::Undo(undo) => Ok(Change::Undo(Undo {
            entry: entry.here(undo.entry),
            ..undo
        })),
        // The journal knows the same join by its own reading of it; else nothing would have been joined.
        Change::Join(_) if journal::Join::of(&entry.change).is_none() => {
            Err(unknown("join".to_owned()))
        }
        change => Ok(change),
    }
}
