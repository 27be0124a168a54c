//! A dossier with a byte changed, or its end missing: judged, never believed.

use std::fs::{self, OpenOptions};
use std::io::{Seek, SeekFrom, Write};
use std::path::Path;

use journal::{Access, Entry, Journal, JournalError};

use crate::operations::{Place, drafts, lay_down, sample};
use crate::pages::{is_read, parts};
use crate::tally::{Size, Tally};

/// The dossiers whose bytes are changed. The first is the smallest.
pub const DOSSIERS: [&str; 3] = ["hydraulic-oil", "efavirenz", "cooling-pumps"];

/// How much larger than this a dossier must not be, so that every byte of it can be changed.
const LARGEST: usize = 200_000;

/// Changes one byte after the other: in the long size every one, in the short size each `step`-th.
pub fn flips(name: &str, size: Size) -> Tally {
    let step = size.pick(if name == DOSSIERS[0] { 1 } else { 7 }, 1);
    let (place, written, whole) = laid_down(name);
    let path = place.dossier();
    let parts = parts(&path);
    let mut tally = Tally::default();
    for (offset, flip) in (0..whole.len())
        .step_by(step)
        .zip([0x01, 0x80, 0xff].into_iter().cycle())
    {
        overwrite(&path, offset, whole[offset] ^ flip);
        let what = format!("{name}, byte {offset} ^ {flip:#04x}");
        if judge(&path, &written, &what, &mut tally) && is_read(parts[offset], offset) {
            tally.wrong(format!("{what}: not found in {:?}", parts[offset]));
        }
        overwrite(&path, offset, whole[offset]);
    }
    if fs::read(&path).expect("the dossier is there") != whole
        || place.names() != ["purchase.ponder"]
    {
        tally.wrong(format!("{name}: reading damaged files changed something"));
    }
    tally
}

/// Cuts the file off at every 512 bytes.
pub fn cuts(name: &str) -> Tally {
    let (place, written, whole) = laid_down(name);
    let path = place.dossier();
    let mut tally = Tally::default();
    for length in (0..whole.len()).step_by(512) {
        fs::write(&path, &whole[..length]).expect("a file can be written");
        let what = format!("{name}, cut to {length} bytes");
        if judge(&path, &written, &what, &mut tally) {
            tally.wrong(format!("{what}: passes for whole"));
        }
        if fs::read(&path).expect("the file is there") != whole[..length]
            || place.names() != ["purchase.ponder"]
        {
            tally.wrong(format!("{what}: looking at it changed something"));
        }
    }
    tally
}

fn laid_down(name: &str) -> (Place, Vec<Entry>, Vec<u8>) {
    let place = Place::new();
    let written = sample(name);
    lay_down(&place.dossier(), &drafts(&written));
    let whole = fs::read(place.dossier()).expect("the dossier was made");
    assert!(whole.len() <= LARGEST, "{name} has {} bytes", whole.len());
    (place, written, whole)
}

fn overwrite(path: &Path, offset: usize, byte: u8) {
    let mut file = OpenOptions::new()
        .write(true)
        .open(path)
        .expect("the dossier is there");
    file.seek(SeekFrom::Start(offset as u64))
        .and_then(|_| file.write_all(&[byte]))
        .expect("a byte can be changed");
}

/// Whether the file passes for whole. It must then hold what was written; else it must say what holds, and that must.
fn judge(path: &Path, written: &[Entry], what: &str, tally: &mut Tally) -> bool {
    tally.times += 1;
    match Journal::open(path, Access::Read) {
        Ok(journal) => {
            if journal.entries() != written {
                tally.wrong(format!("{what}: shows other entries"));
            }
            return true;
        }
        Err(JournalError::Damaged { intact, first, .. }) => {
            let is_possible =
                intact <= written.len() as u64 && first.is_none_or(|first| first == intact + 1);
            if !is_possible {
                tally.wrong(format!(
                    "{what}: says that {intact} hold and {first:?} does not"
                ));
            }
        }
        Err(JournalError::NotADossier | JournalError::Newer { .. } | JournalError::Io { .. }) => {}
        Err(other) => tally.wrong(format!("{what}: {other}")),
    }
    false
}
