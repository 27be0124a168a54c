//! What keeps the open dossier: backups as it goes on, copies, recovery of what was damaged.

use std::path::{Path, PathBuf};

use dossier::Dossier;
use journal::{Backup, Backups, Damage, JournalError, Verdict};
use words::Words;

use super::recording::{file_name, is_same};
use super::{Asked, Open, Session, State};
use crate::Desk;
use crate::refusal::{refusal, word_damage, word_desk_error, word_journal_error};
use crate::settings::id_of;
use crate::wire::{BackupRow, BackupsView, Event, Exported, RecoveryView, Status};

/// While a dossier is worked on, a change this many minutes after the last backup makes another.
const MINUTES: i64 = 10;

impl Session {
    /// Where backups lie; none where nothing is kept.
    pub(super) fn backups(&self) -> Option<Backups> {
        self.surroundings.backups_folder().map(Backups::in_folder)
    }

    /// Backs the open dossier up if it has changed since. That it cannot be done never stands in the way of the work.
    pub(super) fn back_up(&self, open: &mut Open, time: &str) {
        if open.read_only || open.desk.journal().is_stopped() {
            return;
        }
        let name = open.path.file_stem().unwrap_or_default().to_string_lossy();
        if let Some(backups) = self.backups()
            && backups.keep(open.desk.journal(), &name, time).is_ok()
        {
            time.clone_into(&mut open.backed_up);
        }
    }

    /// Backs up once the last backup is long enough ago.
    pub(super) fn back_up_in_time(&self, open: &mut Open, time: &str) {
        if minutes(&open.backed_up, time).is_none_or(|minutes| minutes >= MINUTES) {
            self.back_up(open, time);
        }
    }

    /// After something was erased: a new backup, and none left that still holds it.
    pub(super) fn forget_in_backups(&self, open: &mut Open, erased: &[journal::Hash], time: &str) {
        let dossier = journal::dossier_of(open.desk.entries());
        let (Some(backups), Some(dossier)) = (self.backups(), dossier) else {
            return;
        };
        self.back_up(open, time);
        for hash in erased {
            // What cannot be removed now is told by the guide: backups are files in a folder.
            let _ = backups.forget(&dossier, hash);
        }
    }

    /// The backups on this computer.
    pub(super) fn show_backups(&self) -> BackupsView {
        let words = self.words();
        let all = self
            .backups()
            .map(|backups| backups.list())
            .unwrap_or_default();
        let arguments = [
            ("newest", words.count(journal::NEWEST as u64).into()),
            ("days", words.count(journal::DAYS as u64).into()),
            ("minutes", words.count(MINUTES.unsigned_abs()).into()),
        ];
        BackupsView {
            rows: all.iter().map(|backup| row(words, backup)).collect(),
            explained: words.say("backups-explained", &arguments),
        }
    }

    /// Writes a backup as a dossier where the person chooses, and opens it.
    pub(super) fn restore(&self, id: &str) -> Asked<Option<Status>> {
        let words = self.words();
        let all = self
            .backups()
            .map(|backups| backups.list())
            .unwrap_or_default();
        let Some(backup) = all.into_iter().find(|backup| id_of(&backup.path) == id) else {
            return Err(vec![word_journal_error(words, &JournalError::NotFound)]);
        };
        self.write_and_open(&backup.name, "backup-file", |target| {
            journal::copy(&backup.path, target).map(drop)
        })
    }

    /// Writes what still holds of the damaged dossier where the person chooses, and opens it.
    pub(super) fn save_what_holds(&self) -> Asked<Option<Status>> {
        let Some(path) = self.state().damaged.clone() else {
            return Ok(None);
        };
        let name = path
            .file_stem()
            .unwrap_or_default()
            .to_string_lossy()
            .into_owned();
        let verdict = journal::verify(&path).ok();
        let suggested = match verdict.is_some_and(|verdict| is_foreign(&verdict)) {
            true => "copy-file",
            false => "recovered-file",
        };
        self.write_and_open(&name, suggested, |target| {
            journal::salvage(&path, target).map(drop)
        })
    }

    fn write_and_open(
        &self,
        name: &str,
        file: &str,
        write: impl FnOnce(&Path) -> Result<(), JournalError>,
    ) -> Asked<Option<Status>> {
        let words = self.words();
        let suggested = words.say(file, &[("name", file_name(name).into())]);
        let Some(target) = self.surroundings.choose_to_save(&suggested) else {
            return Ok(None);
        };
        write(&target).map_err(|error| vec![word_journal_error(words, &error)])?;
        self.open_at(&target).map(Some)
    }

    /// Writes a verified copy of the open dossier where the person chooses. The open one stays open.
    pub(super) fn save_copy(&self) -> Asked<Option<Exported>> {
        let words = self.words();
        let (name, dossier) = self.with_open(|open| {
            let name = open.path.file_stem().unwrap_or_default();
            Ok((name.to_string_lossy().into_owned(), open.path.clone()))
        })?;
        let suggested = words.say("copy-file", &[("name", name.into())]);
        let Some(target) = self.surroundings.choose_to_save(&suggested) else {
            return Ok(None);
        };
        let path = target.display().to_string();
        if is_same(&target, &dossier) {
            let over = refusal(words, "session-over-dossier", &[("file", path)]);
            return Err(vec![over]);
        }
        self.with_open(|open| {
            let copied = open.desk.journal().copy_to(&target);
            copied.map_err(|error| vec![word_journal_error(words, &error)])
        })?;
        let message = words.say("copy-written", &[("file", path.into())]);
        Ok(Some(self.written(target, message, false)))
    }

    /// Opens the same dossier again, after a write failed.
    pub(super) fn reopen(&self) -> Asked<Status> {
        let path = self.with_open(|open| Ok(open.path.clone()))?;
        self.open_at(&path)
    }

    /// What can be done about the dossier that was refused as damaged.
    pub(super) fn recovery(&self) -> Option<RecoveryView> {
        let words = self.words();
        let path = self.state().damaged.clone()?;
        let (verdict, entries) = journal::what_holds(&path).ok()?;
        let file = path.file_name().unwrap_or_default();
        let backup = self.newest_backup(&path, journal::dossier_of(&entries));
        Some(RecoveryView {
            file: file.to_string_lossy().into_owned(),
            lost: lost(words, &verdict),
            is_foreign: is_foreign(&verdict),
            holds: holds(words, entries.len() as u64),
            is_readable: !entries.is_empty(),
            backup: backup.map(|backup| row(words, &backup)),
        })
    }

    /// The newest backup that verifies: of the same dossier, or, where not even its first entry can be read, of a file of
    /// the same name.
    fn newest_backup(&self, path: &Path, dossier: Option<String>) -> Option<Backup> {
        let backups = self.backups()?;
        if let Some(dossier) = dossier {
            return backups.newest_that_holds(&dossier);
        }
        let name = path.file_stem().unwrap_or_default().to_string_lossy();
        let named = backups
            .list()
            .into_iter()
            .find(|backup| backup.name == name)?;
        backups.newest_that_holds(&named.dossier)
    }

    /// Opens what still holds of the damaged dossier, for reading.
    pub(super) fn look_at_damaged(&self) -> Asked<Status> {
        let words = self.words();
        let time = self.surroundings.moment().time;
        let mut state = self.state();
        let Some(path) = state.damaged.clone() else {
            return Err(vec![refusal(words, "session-nothing-open", &[])]);
        };
        let (desk, verdict) = Desk::open_damaged(&path)
            .map_err(|error| word_desk_error(words, &Dossier::default(), &error))?;
        let mut open = Open::new(desk, path, None, true);
        open.caution = lost(words, &verdict);
        let status = self.install(&mut state, open, words, &time);
        drop(state);
        self.tell(&Event::Opened);
        Ok(status)
    }

    /// Lets the open dossier go, backed up.
    pub(super) fn let_go(&self, state: &mut State, words: &Words, time: &str) {
        if let Some(mut open) = state.open.take() {
            self.back_up(&mut open, time);
            if !open.published {
                self.publish(&mut open, words);
            }
            self.come_home(open);
        }
    }
}

impl State {
    /// Remembers the dossier that was refused as damaged.
    pub(super) fn was_damaged(&mut self, path: &Path) {
        self.damaged = Some(PathBuf::from(path));
    }
}

/// What does not hold, and how much is lost with it.
pub fn lost(words: &Words, verdict: &Verdict) -> String {
    let Some(broken) = verdict.broken else {
        return String::new();
    };
    if is_foreign(verdict) {
        return words.say("recovery-foreign", &[]);
    }
    let reason = word_damage(words, broken.reason);
    let lost = verdict.lost.unwrap_or_default();
    let entry = broken.seq.unwrap_or_default().to_string();
    let arguments = [
        ("entry", entry.into()),
        ("reason", reason.into()),
        ("n", lost.into()),
        ("count", words.count(lost).into()),
    ];
    let id = match (broken.seq, verdict.lost) {
        (Some(_), Some(1..)) => "recovery-lost-entries",
        (Some(_), _) => "recovery-lost-after",
        (None, _) => "recovery-lost-unknown",
    };
    words.say(id, &arguments)
}

/// Whether nothing is wrong but that another program has changed how the file is set up.
fn is_foreign(verdict: &Verdict) -> bool {
    (verdict.broken).is_some_and(|broken| broken.reason == Damage::Foreign)
}

fn holds(words: &Words, entries: u64) -> String {
    let arguments = [
        ("n", entries.into()),
        ("count", words.count(entries).into()),
    ];
    words.say("recovery-holds", &arguments)
}

fn row(words: &Words, backup: &Backup) -> BackupRow {
    let count = [
        ("n", backup.entries.into()),
        ("count", words.count(backup.entries).into()),
    ];
    BackupRow {
        id: id_of(&backup.path),
        name: backup.name.clone(),
        when: words
            .date_time(&backup.time)
            .unwrap_or_else(|| backup.time.clone()),
        entries: words.say("backup-entries", &count),
    }
}

/// The minutes from one time to another; none where either is none.
fn minutes(from: &str, to: &str) -> Option<i64> {
    let (from, to): (jiff::Timestamp, jiff::Timestamp) = (from.parse().ok()?, to.parse().ok()?);
    Some(to.duration_since(from).as_mins())
}
