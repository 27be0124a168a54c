//! Opening files, and the start page that lists them.

use std::path::{Path, PathBuf};

use dossier::Dossier;
use journal::{Access, Backups, JournalError};
use words::Words;

use super::recording::is_same;
use super::{Asked, Open, Session, State};
use crate::refusal::{word_desk_error, word_journal_error};
use crate::settings::{KeptFile, id_of};
use crate::wire::{Event, FileChoice, Home, RecentFile, SampleFile, Status};
use crate::{Desk, DeskError, SAMPLES, Sample, view, write_sample};

impl Session {
    /// What the start page shows.
    pub(super) fn home(&self) -> Home {
        let words = self.words();
        let sample = |sample: &Sample| SampleFile {
            name: sample.name.to_owned(),
            title: words.say(&format!("sample-{}", sample.name), &[]),
        };
        // Asked before the answer is put together: the state is held to the end of a statement.
        let settings = self.state().kept.settings.clone();
        Home {
            settings,
            dialogs: self.surroundings.dialogs(),
            recent: self
                .recent()
                .iter()
                .map(|kept| recent(words, kept))
                .collect(),
            samples: SAMPLES.iter().map(sample).collect(),
            backups: self
                .backups()
                .is_some_and(|backups| !backups.list().is_empty()),
            version: env!("CARGO_PKG_VERSION").to_owned(),
        }
    }

    /// The files opened lately; of a served folder its files, and no others.
    fn recent(&self) -> Vec<KeptFile> {
        let served = self.surroundings.served();
        let mut recent = self.state().kept.recent.clone();
        if !self.surroundings.dialogs() {
            recent.retain(|kept| served.contains(&kept.path));
        }
        for path in served {
            if !recent.iter().any(|kept| kept.path == path) {
                recent.push(KeptFile::unopened(path));
            }
        }
        recent
    }

    /// Forgets a recent file; the file itself stays.
    pub(super) fn forget(&self, id: &str) -> Home {
        self.keep(|kept| kept.recent.retain(|file| id_of(&file.path) != id));
        self.home()
    }

    /// Opens a dossier; none when the person chose none.
    pub(super) fn open(&self, choice: &FileChoice) -> Asked<Option<Status>> {
        match self.path_of(choice)? {
            Some(path) => self.open_at(&path).map(Some),
            None => Ok(None),
        }
    }

    /// The file that is meant.
    pub(super) fn path_of(&self, choice: &FileChoice) -> Asked<Option<PathBuf>> {
        match choice {
            FileChoice::Choose => Ok(self.surroundings.choose_to_open()),
            FileChoice::Recent { id } => {
                let mut recent = self.recent().into_iter();
                match recent.find(|kept| id_of(&kept.path) == *id) {
                    Some(kept) => Ok(Some(kept.path)),
                    None => Err(vec![word_journal_error(
                        self.words(),
                        &JournalError::NotFound,
                    )]),
                }
            }
            FileChoice::Sample { name } => {
                match SAMPLES.iter().find(|sample| sample.name == name) {
                    Some(sample) => self.sample(sample).map(Some),
                    None => Err(self.bad_request(name.clone())),
                }
            }
        }
    }

    /// A sample as a file: the one written before where it is as it was, else a new one beside it.
    fn sample(&self, sample: &Sample) -> Asked<PathBuf> {
        let words = self.words();
        let folder = self.surroundings.samples_folder();
        if std::fs::create_dir_all(&folder).is_err() {
            return Err(vec![word_journal_error(words, &JournalError::CannotOpen)]);
        }
        let names = (1u32..).map(|number| match number {
            1 => format!("{}.ponder", sample.name),
            _ => format!("{} {number}.ponder", sample.name),
        });
        for path in names.map(|name| folder.join(name)) {
            if !path.exists() {
                return match write_sample(sample, &path) {
                    Ok(_) => Ok(path),
                    Err(error) => Err(word_desk_error(words, &Dossier::default(), &error)),
                };
            }
            if self.is_untouched(sample, &path) {
                return Ok(path);
            }
        }
        unreachable!("some number is free")
    }

    /// Whether a file has exactly the entries of a sample. The one that is open here is held, and not read again.
    fn is_untouched(&self, sample: &Sample, path: &Path) -> bool {
        let state = self.state();
        let holds_only = |desk: &Desk| sample.changes().eq(desk.changes().iter().cloned());
        match &state.open {
            Some(open) if is_same(&open.path, path) => holds_only(&open.desk),
            _ => Desk::open(path, Access::Read).is_ok_and(|desk| holds_only(&desk)),
        }
    }

    /// Opens the dossier at a path for writing, or for reading where it cannot be written.
    pub(super) fn open_at(&self, path: &Path) -> Asked<Status> {
        let words = self.words();
        let path = std::path::absolute(path).unwrap_or_else(|_| path.to_owned());
        let time = self.surroundings.moment().time;
        let mut state = self.state();
        // The open dossier is let go only when the new one is open, unless it is the same.
        let again = |open: &Open| is_same(&open.path, &path);
        if state.open.as_ref().is_some_and(again) {
            self.let_go(&mut state, words, &time);
        }
        let backups = self.backups();
        let opened = self
            .away(&path)
            .map_err(DeskError::Journal)
            .and_then(|away| {
                let at = away
                    .as_ref()
                    .map_or(path.as_path(), |away| away.work.as_path());
                open_desk(at, backups.as_ref(), &time).map(|opened| (opened, away))
            });
        let ((desk, read_only), away) = opened.map_err(|error| {
            if let DeskError::Journal(JournalError::Damaged { .. }) = error {
                state.was_damaged(&path);
            }
            word_desk_error(words, &Dossier::default(), &error)
        })?;
        self.let_go(&mut state, words, &time);
        let actor = state.kept.actor_of(&path);
        let actor = actor.filter(|actor| desk.dossier().members.contains_key(actor));
        let handed = state.kept.handed_in(&path);
        let handed = handed.filter(|handed| desk.dossier().members.contains_key(&handed.to));
        let mut open = Open::new(desk, path, actor, read_only);
        if handed.is_some() {
            // Whoever had the computer may not be who starts it again.
            open.actor = None;
            open.handed = handed;
        }
        open.away = away;
        self.publish(&mut open, words);
        self.back_up(&mut open, &time);
        let status = self.install(&mut state, open, words, &time);
        drop(state);
        self.tell(&Event::Opened);
        Ok(status)
    }

    /// Makes a dossier the open one and remembers it.
    pub(super) fn install(
        &self,
        state: &mut State,
        open: Open,
        words: &Words,
        time: &str,
    ) -> Status {
        let purchase = open.desk.dossier().purchase.as_ref();
        let title = purchase.map(|purchase| purchase.title.clone());
        state.kept.remember(&open.path, title, time);
        state.kept.set_actor(&open.path, open.actor.clone());
        if let Some(file) = self.surroundings.settings_file() {
            let _ = state.kept.write(&file);
        }
        let status = view::status(&open, words);
        state.open = Some(open);
        status
    }
}

fn open_desk(
    path: &Path,
    backups: Option<&Backups>,
    time: &str,
) -> Result<(Desk, bool), DeskError> {
    let opened = match backups {
        Some(backups) => Desk::open_to_write(path, backups, time),
        None => Desk::open(path, Access::Write),
    };
    use JournalError::{HardLinked, Older, ReadOnly};
    match opened {
        // Also one that must not be written to can be read.
        Err(DeskError::Journal(ReadOnly | HardLinked | Older { .. })) => {
            Desk::open(path, Access::Read).map(|desk| (desk, true))
        }
        opened => opened.map(|desk| (desk, false)),
    }
}

fn recent(words: &Words, kept: &KeptFile) -> RecentFile {
    let file = kept.path.file_name().unwrap_or_default();
    let folder = kept
        .path
        .parent()
        .map(|folder| folder.display().to_string());
    let title = kept.title.as_ref();
    let title = title.map(|title| words.choose(title.versions()).into_owned());
    RecentFile {
        id: id_of(&kept.path),
        file: file.to_string_lossy().into_owned(),
        folder: folder.unwrap_or_default(),
        title: title.unwrap_or_default(),
        when: words.date_time(&kept.time).unwrap_or_default(),
        missing: !kept.path.exists(),
    }
}
