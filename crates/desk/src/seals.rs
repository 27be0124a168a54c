//! The seals inside a record: what a closed phase and locked scores say of the entries before them.

use std::collections::BTreeMap;

use dossier::{Change, Dossier, Seal, Step, scores_digest};
use journal::{Entry, Hash, Journal};

use crate::open::{read, touch};

/// The first entry whose seal is not what the entries before it say: someone chained the record anew behind a forgery.
/// What follows a kind of change that this program does not know is not judged.
pub fn broken_seal(journal: &Journal) -> Option<u64> {
    let mut dossier = Dossier::default();
    let mut known = BTreeMap::new();
    for entry in journal.entries() {
        let change = read(entry).ok()?;
        let holds = match &change {
            Change::ClosePhase(closing) => {
                let seal = closing.seal.as_ref();
                seal.is_none_or(|seal| is_before(seal, entry, &known))
            }
            // What another copy locked were its own scores; that nothing of it changed since shows in its hashes.
            Change::HoldStep(held) if held.step == Step::LockScores && entry.joined.is_none() => {
                let said = held.digest.as_ref();
                said.is_none_or(|said| *said == scores_digest(&dossier))
            }
            _ => true,
        };
        if !holds {
            return Some(entry.place);
        }
        known.insert(entry.hash, entry);
        dossier.fold(touch(entry), &change);
    }
    None
}

/// Whether a seal is the record as it stood before the act of this entry: all that was recorded at the same time.
fn is_before(seal: &Seal, closing: &Entry, known: &BTreeMap<Hash, &Entry>) -> bool {
    let mut first = closing;
    while first.previous.to_string() != seal.head {
        match known.get(&first.previous) {
            Some(earlier) if earlier.time == closing.time => first = earlier,
            _ => return false,
        }
    }
    seal.count == first.seq - 1
}
