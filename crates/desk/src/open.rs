//! One open dossier: the file, its changes, and the dossier folded from them.

use std::path::Path;
use std::sync::Arc;

use dossier::{
    Change, Dossier, MemberId, Problem, Problems, Seal, Step, Touch, Undo, check, scores_digest,
};
use journal::{Access, Draft, Entry, Journal, JournalError};
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
        let journal = Journal::open(path, access)?;
        let mut changes = Vec::new();
        let mut dossier = Dossier::default();
        for entry in journal.entries() {
            let change: Change =
                serde_json::from_str(&entry.change).map_err(|error| DeskError::UnknownChange {
                    entry: entry.seq,
                    detail: error.to_string(),
                })?;
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
        let mut stood = self.dossier.clone();
        let mut drafts = Vec::new();
        let mut checked = Vec::new();
        let mut seq = self.journal.entries().len() as u64;
        for (change, id) in changes.into_iter().zip(ids(&moment.id)) {
            let change = self.complete(change, &stood).map_err(DeskError::Refused)?;
            check(&stood, &change, actor).map_err(DeskError::Refused)?;
            let draft = draft(&change, actor, id, moment.time.clone());
            seq += 1;
            let touch = Touch {
                entry: seq,
                actor: draft.actor.clone(),
                time: draft.time.clone(),
            };
            stood.fold(touch, &change);
            drafts.push(draft);
            checked.push(change);
        }
        self.journal.append(&drafts)?;
        self.dossier = stood;
        self.changes.extend(checked);
        Ok(seq)
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
                    count: self.journal.entries().len() as u64,
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
        let place = usize::try_from(entry.checked_sub(1)?).ok()?;
        let slot = self.changes.get(place)?.slot()?;
        let mut before = Dossier::default();
        for (entry, change) in self.journal.entries().iter().zip(&self.changes).take(place) {
            before.fold(touch(entry), change);
        }
        Some(before.restoring(slot))
    }
}

/// The ids of the entries of one act: the moment's own, then numbered after it.
fn ids(id: &str) -> impl Iterator<Item = String> {
    let more = (2u32..).map(move |number| format!("{id}/{number}"));
    std::iter::once(id.to_owned()).chain(more)
}

fn draft(change: &Change, actor: Option<&MemberId>, id: String, time: String) -> Draft {
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
        entry: entry.seq,
        actor: entry.actor.clone(),
        time: entry.time.clone(),
    }
}
