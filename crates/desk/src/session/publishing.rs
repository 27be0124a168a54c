//! A dossier on a network share, in a synced folder or on a stick: worked on as a copy on this computer, and put back there
//! whole after each act.

use std::fs;
use std::path::{Path, PathBuf};

use journal::{Access, Journal, JournalError, NotJoinable};
use words::Words;

use super::{Open, Session};
use crate::place::Place;
use crate::settings::id_of;

/// Where a dossier is worked on while its own place is not safe to write to.
pub(crate) struct Away {
    /// The copy on this computer.
    pub(crate) work: PathBuf,
    place: Place,
}

impl Session {
    /// The copy to work on, made or found, if the dossier lies where it is not written to; none for every other.
    pub(super) fn away(&self, path: &Path) -> Result<Option<Away>, JournalError> {
        let folder = self.surroundings.backups_folder();
        let (Some(place), Some(folder)) = (Place::of(path), folder) else {
            return Ok(None);
        };
        if path
            .metadata()
            .is_ok_and(|file| file.permissions().readonly())
        {
            return Ok(None);
        }
        let folder = folder.with_file_name("work");
        // Without a place of its own the dossier is opened where it lies.
        if fs::create_dir_all(&folder).is_err() {
            return Ok(None);
        }
        let work = folder.join(format!("{}.ponder", id_of(path)));
        let there = Journal::open(path, Access::Read)?;
        if work.exists() {
            // Left by a Ponder that was cut off before it could put it back.
            match Journal::open(&work, Access::Read) {
                Ok(left) if left.goes_on_from(&there) => return Ok(Some(Away { work, place })),
                Ok(left) if there.goes_on_from(&left) => {}
                Ok(_) => return Err(JournalError::NotJoinable(NotJoinable::Entangled)),
                Err(JournalError::Held) => return Err(JournalError::Held),
                // What cannot be read any more is no reason to refuse what can.
                Err(_) => {}
            }
            // It holds nothing that is not there.
            fs::remove_file(&work).map_err(|_| JournalError::CannotOpen)?;
        }
        there.copy_to(&work)?;
        Ok(Some(Away { work, place }))
    }

    /// Puts what is recorded back where the dossier lies, and says whether that was possible.
    pub(super) fn publish(&self, open: &mut Open, words: &Words) {
        let Some(away) = &open.away else { return };
        let published = open.desk.journal().publish_to(&open.path);
        let kind = away.place.name();
        let id = match published {
            Ok(_) => format!("place-{kind}"),
            Err(JournalError::NotJoinable(_)) => "place-changed-there".to_owned(),
            Err(_) => "place-unreachable".to_owned(),
        };
        open.published = published.is_ok();
        open.caution = words.say(&id, &[]);
    }

    /// Lets the copy go once all of it lies in its place.
    pub(super) fn come_home(&self, open: Open) {
        let Open {
            desk,
            away,
            published,
            ..
        } = open;
        drop(desk);
        if let Some(away) = away.filter(|_| published) {
            // One that stays is found again, and holds nothing that is not there.
            let _ = fs::remove_file(away.work);
        }
    }
}
