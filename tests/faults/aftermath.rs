//! What must hold after whatever was done: nothing acknowledged is lost, nothing half-written is there, and the file
//! opens.

use std::fs;
use std::path::Path;

use journal::{Access, Entry, Journal, JournalError};

use crate::operations::{Before, Operation, Place, Tells};
use crate::tally::Tally;
use crate::tracing::{Ended, Injection, What};

/// An operation at a place, with what comes of it undisturbed.
pub struct Undisturbed {
    pub operation: Operation,
    pub place: Place,
    /// The dossier before, as it lies there.
    bytes: Option<Vec<u8>>,
    /// The entries before.
    pub before: Vec<Entry>,
    /// The entries that the operation adds.
    pub added: Vec<Entry>,
    /// The entries of every other dossier that it makes.
    products: Vec<Vec<Entry>>,
    /// What it prints.
    out: String,
    memo: Option<Vec<u8>>,
}

/// What lies where the memo goes before it is printed.
const OLDER_MEMO: &[u8] = b"%PDF of an earlier day";

impl Undisturbed {
    /// Lays the dossier down, lets the operation run once and keeps what came of it.
    pub fn of(operation: Operation, run: impl FnOnce(&Place) -> Ended) -> Self {
        let place = Place::new();
        let path = place.dossier();
        match &operation.before {
            Before::Nothing => {}
            Before::Record(before) => crate::operations::lay_down(&path, before),
            Before::File(bytes) => fs::write(&path, bytes).expect("a file can be laid down"),
        }
        let before = entries(&path).unwrap_or_default();
        let bytes = fs::read(&path).ok();
        let ended = run(&place);
        assert!(
            matches!(ended.code, 0 | 2),
            "{} ends with {}: {}{}",
            operation.name,
            ended.code,
            ended.out,
            ended.err
        );
        let added = match operation.tells {
            Tells::ByACopy => Vec::new(),
            _ => entries(&path).expect("the dossier opens")[before.len()..].to_vec(),
        };
        let products = place.products();
        let products: Vec<Vec<Entry>> = (products.iter())
            .map(|product| entries(product).expect("a copy opens"))
            .collect();
        assert!(
            operation.tells != Tells::ByACopy || products.len() == 1,
            "{} makes no copy",
            operation.name
        );
        let memo = fs::read(place.memo()).ok();
        Self {
            operation,
            place,
            bytes,
            before,
            added,
            products,
            out: ended.out,
            memo,
        }
    }

    /// Puts everything back as it was before.
    pub fn again(&self) {
        self.place.clear();
        if let Some(bytes) = &self.bytes {
            fs::write(self.place.dossier(), bytes).expect("the dossier can be put back");
        }
        if self.memo.is_some() {
            fs::write(self.place.memo(), OLDER_MEMO).expect("the older memo can be put back");
        }
    }

    /// Judges what a disturbed run left.
    pub fn judge(&self, ended: &Ended, injection: &Injection, tally: &mut Tally) {
        let what = format!("{} · {injection}", self.operation.name);
        let was_killed = matches!(injection.what, What::Kill);
        tally.times += 1;
        let ends_as_a_program_ends = match ended.code {
            // The last is what the system says when the program could not even be loaded.
            0..=3 | 127 => true,
            137 => was_killed,
            _ => false,
        };
        if !ends_as_a_program_ends || ended.err.contains("panicked") {
            tally.panicked(format!("{what}: exit code {}: {}", ended.code, ended.err));
        }
        self.judge_products(ended, &what, tally);
        if self.operation.tells == Tells::ByACopy {
            if fs::read(self.place.dossier()).ok() != self.bytes {
                tally.wrong(format!("{what}: copying changed the dossier"));
            }
            return;
        }
        let acknowledged = self
            .operation
            .acknowledged(ended.code, &ended.out, self.added.len());
        // What cannot be removed stays.
        let may_leave_litter = was_killed || injection.call.starts_with("unlink");
        self.judge_file(
            acknowledged,
            ended.code == 0,
            may_leave_litter,
            &what,
            tally,
        );
        if self.operation.tells == Tells::WhatItRead {
            self.judge_reading(ended, &what, tally);
        }
    }

    /// Whatever else is there holds all that it should, and is there if the program said so.
    fn judge_products(&self, ended: &Ended, what: &str, tally: &mut Tally) {
        let found = self.place.products();
        for product in &found {
            match entries(product) {
                Ok(entries) if self.products.contains(&entries) => {
                    tally.acknowledged += entries.len() as u64
                }
                Ok(entries) => tally.wrong(format!("{what}: a copy of {} entries", entries.len())),
                Err(error) => tally.wrong(format!("{what}: a copy does not open: {error}")),
            }
        }
        if ended.code == 0 && found.len() < self.products.len() {
            tally.lost(format!("{what}: no copy is there"));
        }
    }

    /// Judges the dossier alone, after so many changes were acknowledged.
    pub fn judge_file(
        &self,
        acknowledged: usize,
        ended_well: bool,
        may_leave_litter: bool,
        what: &str,
        tally: &mut Tally,
    ) {
        tally.acknowledged += (self.before.len() + acknowledged) as u64;
        let path = self.place.dossier();
        let found = match entries(&path) {
            Ok(found) => found,
            Err(error) => {
                // A dossier that was only being made is there or it is not; nobody was told that it is.
                let is_not_there = error == JournalError::NotFound;
                if self.bytes.is_some() || ended_well || acknowledged > 0 || !is_not_there {
                    tally.lost(format!("{what}: {error}"));
                }
                return;
            }
        };
        let (kept, added) = found.split_at(self.before.len().min(found.len()));
        if kept != self.before {
            tally.lost(format!("{what}: what was there before is not there"));
        } else if added.len() < acknowledged {
            tally.lost(format!(
                "{what}: {} of {acknowledged} acknowledged changes are there",
                added.len()
            ));
        }
        let said = |entry: &Entry| {
            (
                entry.actor.clone(),
                entry.on_behalf.clone(),
                without_salt(&entry.change),
            )
        };
        let is_beginning = added.len() <= self.added.len()
            && added
                .iter()
                .zip(&self.added)
                .all(|(one, other)| said(one) == said(other));
        if !is_beginning {
            tally.wrong(format!("{what}: something else was recorded"));
        }
        if self.operation.whole && !added.is_empty() && added.len() != self.added.len() {
            tally.wrong(format!(
                "{what}: {} of {} changes of one act are there",
                added.len(),
                self.added.len()
            ));
        }
        self.judge_closing(may_leave_litter, what, tally);
    }

    /// Whoever works on finds the dossier ready, and leaves one file.
    fn judge_closing(&self, may_leave_litter: bool, what: &str, tally: &mut Tally) {
        match Journal::open(&self.place.dossier(), Access::Write) {
            Ok(journal) => drop(journal),
            // It was not brought to the latest layout; the program does that before it writes.
            Err(JournalError::Older { .. }) => {}
            Err(error) => tally.wrong(format!("{what}: cannot be written to afterwards: {error}")),
        }
        let mut names = self.place.names();
        names.retain(|name| name != "memo.pdf" || self.memo.is_none());
        names.retain(|name| name != "made.ponder");
        if may_leave_litter {
            // What was on its way to its place.
            names.retain(|name| !name.starts_with('.'));
        }
        if names != ["purchase.ponder"] {
            tally.wrong(format!("{what}: leaves {names:?}"));
        }
    }

    fn judge_reading(&self, ended: &Ended, what: &str, tally: &mut Tally) {
        if fs::read(self.place.dossier()).ok() != self.bytes {
            tally.wrong(format!("{what}: reading changed the dossier"));
        }
        match &self.memo {
            None if ended.code == 0 && ended.out != self.out && !ended.out.is_empty() => {
                tally.wrong(format!("{what}: other figures"));
            }
            None => {}
            Some(memo) => {
                let found = fs::read(self.place.memo()).unwrap_or_default();
                let is_new = found == *memo;
                if !(is_new || found == OLDER_MEMO && ended.code != 0) {
                    tally.wrong(format!(
                        "{what}: half a memo of {} bytes, exit code {}",
                        found.len(),
                        ended.code
                    ));
                }
            }
        }
    }
}

fn entries(path: &Path) -> Result<Vec<Entry>, JournalError> {
    Journal::open(path, Access::Read).map(|journal| journal.entries().to_vec())
}

/// A change without the hash of what it attaches: the salt, and so the hash, is another every time.
fn without_salt(change: &str) -> String {
    let mut change: serde_json::Value = serde_json::from_str(change).expect("a change is JSON");
    if change["kind"] == "attach" {
        change["blob"].take();
    }
    change.to_string()
}
