//! Attachments, details and copies that are merged.

use std::collections::BTreeMap;
use std::path::Path;

use dossier::{AttachmentId, Dossier, MemberId, Slot, Touch};
use journal::Access;
use memo::phrases::Phrases;
use words::Words;

use super::recording::{file_name, is_same};
use super::{Asked, Open, Session};
use crate::attaching::{Attaching, Details, attach, content, details_of, keep_details};
use crate::describe::content as described;
use crate::merging::{Divergence, Prospect, merge, prospect};
use crate::naming::{plainly, slot};
use crate::refusal::{refusal, word_desk_error};
use crate::view::record::{may_open, who};
use crate::wire::{Decided, Exported, FileChoice, MergeRow, MergeView, Status};
use crate::{Desk, DeskError};

impl Session {
    /// Attaches a file.
    pub(super) fn attach(&self, to: Slot, name: String, content: &str) -> Asked<Status> {
        let Some(bytes) = from_base_64(content) else {
            return Err(self.bad_request("content is no base 64".to_owned()));
        };
        let salt = self.surroundings.salt();
        let new = Attaching {
            to,
            name,
            bytes,
            salt,
        };
        self.record(|open, moment| {
            let actor = open.actor.clone();
            attach(&mut open.desk, new, actor.as_ref(), moment).map(drop)
        })
    }

    /// Keeps where a member is reached.
    pub(super) fn keep_details(&self, member: MemberId, details: &Details) -> Asked<Status> {
        let salt = self.surroundings.salt();
        self.record(|open, moment| {
            let actor = open.actor.clone();
            keep_details(
                &mut open.desk,
                member,
                details,
                salt,
                actor.as_ref(),
                moment,
            )
            .map(drop)
        })
    }

    /// Where a member is reached.
    pub(super) fn details(&self, member: &MemberId) -> Asked<Option<Details>> {
        self.with_open(|open| Ok(details_of(&open.desk, member)))
    }

    /// Writes an attachment where the person chooses.
    pub(super) fn extract(&self, id: &AttachmentId) -> Asked<Option<Exported>> {
        let words = self.words();
        let (name, bytes, dossier) = self.with_open(|open| {
            let desk = &open.desk;
            let attached = desk.dossier().attachments.get(id);
            if let Some(attached) = attached
                && !may_open(desk, &attached.to, open.actor.as_ref())
            {
                let sealed = vec![dossier::Problem::PricesSealed];
                return Err(crate::word_problems(words, desk.dossier(), &sealed));
            }
            let name = attached.map(|attached| attached.name.clone());
            let bytes = content(desk, &Slot::Attachment(id.clone()))
                .map_err(|error| word_desk_error(words, desk.dossier(), &error))?;
            Ok((name.unwrap_or_default(), bytes, open.path.clone()))
        })?;
        let Some(target) = self.surroundings.choose_to_save(&file_name(&name)) else {
            return Ok(None);
        };
        let path = target.display().to_string();
        if is_same(&target, &dossier) {
            let over = refusal(words, "session-over-dossier", &[("file", path)]);
            return Err(vec![over]);
        }
        self.write_out(&target, &bytes)?;
        let message = words.say("attached-written", &[("file", path.into())]);
        Ok(Some(self.written(target, message, false)))
    }

    /// Chooses a copy and says what merging it would mean.
    pub(super) fn choose_copy(&self, choice: &FileChoice) -> Asked<Option<MergeView>> {
        let words = self.words();
        let Some(path) = self.path_of(choice)? else {
            return Ok(None);
        };
        let view = self.with_open(|open| {
            let other = other(open, &path, words)?;
            let found = prospect(&open.desk, &other)
                .map_err(|error| word_desk_error(words, open.desk.dossier(), &error))?;
            Ok(view(words, &open.desk, &other, &path, found))
        })?;
        self.state().copy = Some(path);
        Ok(Some(view))
    }

    /// Merges the copy that was chosen.
    pub(super) fn merge(&self, decided: Vec<Decided>) -> Asked<Status> {
        let words = self.words();
        let Some(path) = self.state().copy.clone() else {
            return Err(self.bad_request("no copy was chosen".to_owned()));
        };
        let decided: BTreeMap<_, _> = decided
            .into_iter()
            .map(|one| (one.slot, one.version))
            .collect();
        self.record(|open, moment| {
            let other = other(open, &path, words)
                .map_err(|_| DeskError::Journal(journal::JournalError::NotFound))?;
            let actor = open.actor.clone();
            merge(&mut open.desk, &other, &decided, actor.as_ref(), moment).map(drop)
        })
    }
}

/// The copy, which must be another file.
fn other(open: &Open, path: &Path, words: &Words) -> Asked<Desk> {
    if is_same(&open.path, path) {
        return Err(vec![refusal(words, "session-merge-itself", &[])]);
    }
    Desk::open(path, Access::Read)
        .map_err(|error| word_desk_error(words, &Dossier::default(), &error))
}

fn view(words: &Words, desk: &Desk, other: &Desk, path: &Path, found: Prospect) -> MergeView {
    let file = path.file_name().unwrap_or_default();
    MergeView {
        file: file.to_string_lossy().into_owned(),
        summary: summary(words, &found),
        cautions: cautions(words, desk.dossier(), &found),
        rows: (found.divergences.into_iter())
            .map(|one| row(words, desk, other, one))
            .collect(),
    }
}

/// What merging means, in a sentence.
pub fn summary(words: &Words, found: &Prospect) -> String {
    let count = |n: u64| words.count(n);
    let arguments = [
        ("shared", count(found.shared).into()),
        ("n", found.theirs.into()),
        ("theirs", count(found.theirs).into()),
        ("ours", count(found.ours).into()),
        ("m", found.ours.into()),
    ];
    words.say("merge-summary", &arguments)
}

/// What no longer stands once the copy is merged, in sentences.
pub fn cautions(words: &Words, dossier: &Dossier, found: &Prospect) -> Vec<String> {
    let phrases = Phrases { words, dossier };
    let said = |id: &str, slots: &[Slot]| {
        let names: Vec<String> = (slots.iter())
            .map(|one| slot(&phrases, &one.to_string(), plainly))
            .collect();
        (!names.is_empty()).then(|| words.say(id, &[("what", words.list(&names).into())]))
    };
    [
        said("merge-clears", &found.cleared),
        said("merge-clears-ours", &found.cleared_by_ours),
    ]
    .into_iter()
    .flatten()
    .collect()
}

/// What both changed, worded.
pub fn row(words: &Words, desk: &Desk, other: &Desk, one: Divergence) -> MergeRow {
    let side = |desk: &Desk, change: &Option<dossier::Change>, touch: &Option<Touch>| {
        let dossier = desk.dossier();
        let said = change.as_ref().map_or_else(
            || words.say("compare-nothing", &[]),
            |change| described(words, dossier, change),
        );
        let by = touch.as_ref().map(|touch| {
            let phrases = Phrases { words, dossier };
            let arguments = [
                ("who", who(&phrases, &touch.actor, "").into()),
                (
                    "when",
                    words.date_time(&touch.time).unwrap_or_default().into(),
                ),
            ];
            words.say("merge-by", &arguments)
        });
        (said, by.unwrap_or_default())
    };
    let phrases = Phrases {
        words,
        dossier: desk.dossier(),
    };
    let (ours, ours_by) = side(desk, &one.ours, &one.our_touch);
    let (theirs, theirs_by) = side(other, &one.theirs, &one.their_touch);
    MergeRow {
        what: slot(&phrases, &one.slot.to_string(), plainly),
        slot: one.slot,
        ours,
        ours_by,
        theirs,
        theirs_by,
        settled: one.settled,
    }
}

/// The bytes of a text in base 64 (RFC 4648, section 4); none where it is none.
fn from_base_64(text: &str) -> Option<Vec<u8>> {
    let text = text.trim_end_matches('=');
    let mut bytes = Vec::with_capacity(text.len() / 4 * 3 + 3);
    let (mut bits, mut held) = (0u32, 0u32);
    for letter in text.bytes() {
        let six = match letter {
            b'A'..=b'Z' => letter - b'A',
            b'a'..=b'z' => letter - b'a' + 26,
            b'0'..=b'9' => letter - b'0' + 52,
            b'+' => 62,
            b'/' => 63,
            _ => return None,
        };
        bits = bits << 6 | u32::from(six);
        held += 6;
        if held >= 8 {
            held -= 8;
            bytes.push(u8::try_from(bits >> held & 0xff).ok()?);
        }
    }
    Some(bytes)
}

#[cfg(test)]
mod tests {
    use super::from_base_64;

    #[test]
    fn base_64_is_read_as_the_standard_writes_it() {
        // The test vectors of RFC 4648, section 10.
        for (text, bytes) in [
            ("", ""),
            ("Zg==", "f"),
            ("Zm8=", "fo"),
            ("Zm9v", "foo"),
            ("Zm9vYg==", "foob"),
            ("Zm9vYmE=", "fooba"),
            ("Zm9vYmFy", "foobar"),
        ] {
            assert_eq!(from_base_64(text).unwrap(), bytes.as_bytes());
        }
        assert_eq!(from_base_64("Zm9v!"), None);
    }
}
