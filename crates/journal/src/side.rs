//! What was joined from other copies: side chains, each behind the entry that brought it, each checked by its own hashes.

use std::collections::BTreeMap;

use rusqlite::Connection;
use serde::Deserialize;

use crate::entry::{Entry, Shift};
use crate::error::{Damage, JournalError};
use crate::hash::Hash;
use crate::{file, schema, verdict};

/// How deep copies may lie within copies that were joined; far more than people do, and little enough for any stack.
const DEEPEST: usize = 64;

/// What the entry that joins another copy says about it, as JSON: `{"kind":"join","head":"…","count":12,"shared":7}`.
/// It is the only kind of change that the journal reads.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub struct Join {
    kind: JoinKind,
    /// The head of the other copy.
    #[serde(deserialize_with = "hash")]
    pub head: Hash,
    /// How many entries the other copy's own chain has.
    pub count: u64,
    /// The last place that both copies have in common.
    pub shared: u64,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
enum JoinKind {
    Join,
}

impl Join {
    /// What a change says if it is a join; none for every other change.
    pub fn of(change: &str) -> Option<Join> {
        // Reading each of a hundred thousand changes as JSON would take longer than hashing them.
        change
            .contains("\"join\"")
            .then(|| serde_json::from_str(change).ok())
            .flatten()
    }
}

fn hash<'de, D: serde::Deserializer<'de>>(deserializer: D) -> Result<Hash, D::Error> {
    let text = String::deserialize(deserializer)?;
    text.parse().map_err(serde::de::Error::custom)
}

/// Every side chain of a file, by the hash of the entry that brought it.
pub(crate) type Sides = BTreeMap<Hash, Vec<Entry>>;

/// Reads the side chains as they lie there; whether they hold is for [`Walk`] to say. Reads no more bytes of
/// text than the file has, because the same pages of a broken file may stand for any number of entries.
pub(crate) fn read(connection: &Connection) -> Result<Sides, JournalError> {
    let mut sides = Sides::new();
    if schema::identify(connection)? < 2 {
        return Ok(sides);
    }
    let columns = "seq, id, time, actor, on_behalf, change, previous, hash, joined";
    let mut statement = connection
        .prepare(&format!("SELECT {columns} FROM side ORDER BY joined, seq"))
        .map_err(verdict::blame_the_file)?;
    let mut rows = statement.query([])?;
    let mut left = file::size(connection);
    while let Some(row) = rows.next().map_err(verdict::blame_the_file)? {
        let entry = verdict::entry_of(row).map_err(JournalError::damaged)?;
        let joined = verdict::hash(row, 8).map_err(JournalError::damaged)?;
        left = left
            .checked_sub(entry.size())
            .ok_or(JournalError::damaged(Damage::Structure))?;
        sides.entry(joined).or_default().push(entry);
    }
    Ok(sides)
}

/// The way through a dossier in the order in which it is read: entry by entry, and behind each that joins another copy
/// what it brought.
pub(crate) struct Walk {
    sides: Sides,
    place: u64,
    /// The entries so far by hash: their `seq`, and how places of their copy are found here. Empty while nothing was
    /// joined.
    known: BTreeMap<Hash, (u64, Vec<Shift>)>,
    tracks: bool,
}

impl Walk {
    pub(crate) fn new(sides: Sides) -> Walk {
        Walk {
            tracks: !sides.is_empty(),
            sides,
            place: 0,
            known: BTreeMap::new(),
        }
    }

    /// Gives an entry of the dossier's own chain its place, and what it brought the places behind.
    pub(crate) fn place(&mut self, entry: Entry) -> Result<Vec<Entry>, Damage> {
        let mut placed = Vec::new();
        self.put(entry, None, &[], 0, &mut placed)?;
        Ok(placed)
    }

    /// Whether every side chain was found behind the entry that brought it.
    pub(crate) fn is_done(&self) -> bool {
        self.sides.is_empty()
    }

    fn put(
        &mut self,
        mut entry: Entry,
        joined: Option<Hash>,
        shifts: &[Shift],
        depth: usize,
        placed: &mut Vec<Entry>,
    ) -> Result<(), Damage> {
        self.place += 1;
        entry.place = self.place;
        entry.joined = joined;
        entry.shifts = shifts.to_vec();
        if depth > DEEPEST {
            return Err(Damage::Side);
        }
        if self.tracks {
            self.known.insert(entry.hash, (entry.seq, shifts.to_vec()));
        }
        let (hash, place) = (entry.hash, entry.place);
        let join = Join::of(&entry.change);
        placed.push(entry);
        let Some(join) = join else { return Ok(()) };
        let side = self.sides.remove(&hash).ok_or(Damage::Side)?;
        let (own, mut inner) = self.fork_of(&side)?;
        inner.insert(
            0,
            Shift {
                shared: join.shared,
                join: place,
            },
        );
        let (mut seq, mut previous) = own;
        for entry in side {
            seq += 1;
            let entry = entry.checked(seq, previous).map_err(|_| Damage::Side)?;
            previous = entry.hash;
            self.put(entry, Some(hash), &inner, depth + 1, placed)?;
        }
        if (seq, previous) == (join.count, join.head) {
            Ok(())
        } else {
            Err(Damage::Side)
        }
    }

    /// Where a side chain leaves what is known: number and hash of the entry that its first one continues.
    fn fork_of(&self, side: &[Entry]) -> Result<((u64, Hash), Vec<Shift>), Damage> {
        let previous = side.first().ok_or(Damage::Side)?.previous;
        let (seq, shifts) = self.known.get(&previous).ok_or(Damage::Side)?;
        Ok(((*seq, previous), shifts.clone()))
    }
}
