//! What a person records, takes back and prints.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use dossier::{BlobHash, Change, MemberId};

use super::ask::unsealed;
use super::{Asked, Open, Session};
use crate::refusal::{refusal, word_desk_error};
use crate::wire::{Event, Exported, Status};
use crate::{DeskError, Direction, Moment, PrintError, print_memo, settings, take_back, view};

impl Session {
    /// Records changes as one act.
    pub(super) fn submit(&self, changes: Vec<Change>) -> Asked<Status> {
        self.record(|open, moment| {
            let actor = open.actor.clone();
            let recorded = open.desk.submit_all(changes, actor.as_ref(), moment);
            recorded.map(drop)
        })
    }

    /// Takes the acting person's last act back, or does it again.
    pub(super) fn take_back(&self, direction: Direction) -> Asked<Status> {
        self.record(|open, moment| {
            let actor = open.actor.clone();
            take_back(&mut open.desk, actor.as_ref(), direction, moment).map(drop)
        })
    }

    pub(super) fn record(
        &self,
        act: impl FnOnce(&mut Open, Moment) -> Result<(), DeskError>,
    ) -> Asked<Status> {
        let words = self.words();
        let moment = self.surroundings.moment();
        let time = moment.time.clone();
        let (status, path, title) = self.with_open(|open| {
            let before: BTreeSet<_> = kept(open);
            act(open, moment)
                .map_err(|error| word_desk_error(words, open.desk.dossier(), &error))?;
            let dossier = open.desk.dossier();
            // Whoever took back that they are there themselves must still be able to do it again.
            let is_there = |actor: &MemberId| {
                dossier.members.is_empty() || dossier.members.contains_key(actor)
            };
            open.actor = open.actor.take().filter(is_there);
            let title = dossier
                .purchase
                .as_ref()
                .map(|purchase| purchase.title.clone());
            self.publish(open, words);
            let after = kept(open);
            let erased: Vec<_> = before.difference(&after).map(crate::open::hash).collect();
            if erased.is_empty() {
                self.back_up_in_time(open, &time);
            } else {
                self.forget_in_backups(open, &erased, &time);
            }
            Ok((view::status(open, words), open.path.clone(), title))
        })?;
        self.keep(|kept| kept.remember(&path, title, &time));
        self.tell(&Event::Changed);
        Ok(status)
    }

    /// Writes the memo as PDF where the person chooses.
    pub(super) fn export_memo(&self) -> Asked<Option<Exported>> {
        let words = self.words();
        let (pdf, suggested, dossier) = self.printed()?;
        let Some(target) = self.surroundings.choose_to_save(&suggested) else {
            return Ok(None);
        };
        let path = target.display().to_string();
        if is_same(&target, &dossier) {
            return Err(vec![refusal(
                words,
                "session-over-dossier",
                &[("file", path)],
            )]);
        }
        self.write_out(&target, &pdf)?;
        let message = words.say("session-memo-written", &[("file", path.into())]);
        Ok(Some(self.written(target, message, true)))
    }

    /// The memo as PDF, the name that its file gets, and where the dossier lies.
    pub(super) fn printed(&self) -> Asked<(Vec<u8>, String, PathBuf)> {
        let words = self.words();
        let (printed, title, dossier) = self.with_open(|open| {
            unsealed(open, words)?;
            let printed = print_memo(&open.desk, words).map_err(|error| match error {
                PrintError::Refused(problems) => {
                    crate::word_problems(words, open.desk.dossier(), &problems)
                }
                PrintError::Typeset(_) => vec![refusal(words, "session-went-wrong", &[])],
            })?;
            Ok((printed, view::status(open, words).title, open.path.clone()))
        })?;
        let name = words.say("session-memo-file", &[("title", file_name(&title).into())]);
        Ok((printed.pdf, name, dossier))
    }

    /// Writes a file whole, outside the dossier.
    pub(super) fn write_out(&self, target: &Path, bytes: &[u8]) -> Asked<()> {
        settings::replace(target, bytes).map_err(|error| {
            let file = target.display().to_string();
            let arguments = [("file", file), ("detail", error.to_string())];
            vec![refusal(self.words(), "session-cannot-write", &arguments)]
        })
    }
}

/// What lies beside the record.
fn kept(open: &Open) -> BTreeSet<BlobHash> {
    open.desk
        .dossier()
        .blobs
        .values()
        .flatten()
        .cloned()
        .collect()
}

/// Whether two paths lead to one file.
pub(super) fn is_same(a: &Path, b: &Path) -> bool {
    matches!((a.canonicalize(), b.canonicalize()), (Ok(a), Ok(b)) if a == b)
}

/// A title as part of a file's name: without what a file system would take for something else.
pub(super) fn file_name(title: &str) -> String {
    let mut bytes = 0;
    let plain: String = title
        .chars()
        .map(|letter| match letter {
            '/' | '\\' | ':' | '*' | '?' | '"' | '<' | '>' | '|' => '-',
            letter if letter.is_control() => ' ',
            letter => letter,
        })
        // File systems count bytes: Cyrillic letters take two, pictures four.
        .take_while(|letter| {
            bytes += letter.len_utf8();
            bytes <= 160
        })
        .collect();
    plain.trim_matches([' ', '.']).to_owned()
}
