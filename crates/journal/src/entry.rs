//! What is recorded: a draft from the caller, and the entry it becomes in the chain.

use crate::error::Damage;
use crate::hash::Hash;

/// The most bytes that the five texts of one entry may have together: 64 MiB, which bounds what a hostile file can make
/// a reader allocate at once.
pub const LARGEST_ENTRY: usize = 64 * 1024 * 1024;

/// What separates these hashes from any other use of SHA-256, and a later layout from this one.
const DOMAIN: &[u8] = b"ponder-entry-1";

/// An entry before it has its place in the chain. An empty text means "not declared".
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Draft {
    /// The entry's own name, unique in the dossier.
    pub id: String,
    /// When it happened: RFC 3339 in UTC, as the caller's clock says. Not checked.
    pub time: String,
    /// Who did it.
    pub actor: String,
    /// Whom they did it for.
    pub on_behalf: String,
    /// What was done, as JSON. Stored byte for byte, never parsed.
    pub change: String,
}

/// One link of the chain, as it lies in the file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// Its place: 1, 2, 3 … without gaps.
    pub seq: u64,
    /// The entry's own name, unique in the dossier.
    pub id: String,
    /// When it happened, as the writer's clock said.
    pub time: String,
    /// Who did it; empty if not declared.
    pub actor: String,
    /// Whom they did it for; empty if not declared.
    pub on_behalf: String,
    /// What was done: exactly the bytes that were recorded.
    pub change: String,
    /// The hash of the entry before; [`Hash::ZERO`] for the first.
    pub previous: Hash,
    /// SHA-256 over every field above, laid out as the crate's first page says.
    pub hash: Hash,
    /// Its place in the order in which the dossier is read: 1, 2, 3 … without gaps. The same as `seq` until another
    /// copy was joined; not stored.
    pub place: u64,
    /// The hash of the entry that joined it; none for what was recorded in this copy.
    pub joined: Option<Hash>,
    /// How places of its own copy are found here, the innermost first; empty for what was recorded in this copy.
    pub(crate) shifts: Vec<Shift>,
}

/// Where what a copy recorded by itself lies here: its place `shared + 1` is `join + 1` here, and so on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Shift {
    /// The last place that the two have in common.
    pub shared: u64,
    /// The place of the entry that joined them.
    pub join: u64,
}

impl Draft {
    /// The bytes of its texts together, to be compared with [`LARGEST_ENTRY`].
    pub(crate) fn size(&self) -> usize {
        [
            &self.id,
            &self.time,
            &self.actor,
            &self.on_behalf,
            &self.change,
        ]
        .iter()
        .map(|text| text.len())
        .sum()
    }
}

impl Entry {
    /// The draft as the entry that comes at `seq`, after the one with the hash `previous`.
    pub(crate) fn seal(draft: &Draft, seq: u64, previous: Hash) -> Entry {
        let mut entry = Entry {
            seq,
            id: draft.id.clone(),
            time: draft.time.clone(),
            actor: draft.actor.clone(),
            on_behalf: draft.on_behalf.clone(),
            change: draft.change.clone(),
            previous,
            hash: Hash::ZERO,
            place: seq,
            joined: None,
            shifts: Vec::new(),
        };
        entry.hash = entry.content_hash();
        entry
    }

    /// The entry, if it belongs at `seq` after the one with the hash `previous` and is what was sealed there.
    pub(crate) fn checked(self, seq: u64, previous: Hash) -> Result<Entry, Damage> {
        if self.seq != seq {
            return Err(Damage::Sequence);
        }
        if self.previous != previous {
            return Err(Damage::Previous);
        }
        if self.hash != self.content_hash() {
            return Err(Damage::Content);
        }
        Ok(self)
    }

    /// The place here of what its own copy knew by `place`.
    pub fn here(&self, place: u64) -> u64 {
        let shift = self.shifts.iter().find(|shift| place > shift.shared);
        shift.map_or(place, |shift| place - shift.shared + shift.join)
    }

    /// The bytes of its texts together.
    pub(crate) fn size(&self) -> u64 {
        let texts = [
            &self.id,
            &self.time,
            &self.actor,
            &self.on_behalf,
            &self.change,
        ];
        texts.iter().map(|text| text.len() as u64).sum()
    }

    fn content_hash(&self) -> Hash {
        Hash::of_parts(&[
            DOMAIN,
            &self.seq.to_be_bytes(),
            self.id.as_bytes(),
            self.time.as_bytes(),
            self.actor.as_bytes(),
            self.on_behalf.as_bytes(),
            self.change.as_bytes(),
            self.previous.as_bytes(),
        ])
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The expected hashes were computed with Python's hashlib, by the function on the crate's first page.
    #[test]
    fn the_hashes_are_those_that_a_stranger_computes() {
        let first = Draft {
            id: "7f9c1a52-0c5e-4b1e-9d5e-2f6f0b8a1c01".into(),
            time: "2026-03-04T09:30:00Z".into(),
            actor: "ana".into(),
            on_behalf: String::new(),
            change: r#"{"kind":"name","v":1,"name":"HIV rapid tests"}"#.into(),
        };
        let third = Draft {
            id: "ž-3".into(),
            time: "2026-03-04T09:31:07.250Z".into(),
            actor: "Марко Петровић".into(),
            on_behalf: "Ана \u{0}\u{1F4CE}".into(),
            change: "{\"kind\":\"weight\", \"v\":1,\n\"of\":\"поузданост\",\"is\":\"0.40\"}".into(),
        };
        let mut previous = Hash::ZERO;
        for (seq, draft, expected) in [
            (
                1,
                first,
                "99aea8da989e588b265e12f2b82accc4dc97e4c0a6fa2100f700c585eaae93d5",
            ),
            (
                2,
                Draft::default(),
                "68fb53313d152dc3dab2a8b7309ba8ed839571f9d92c29462786b393c6d17404",
            ),
            (
                3,
                third,
                "ff42a1c198950c60f6dd4bea261b793c809f19e1fb9c46118cffcc9b15657e76",
            ),
        ] {
            let entry = Entry::seal(&draft, seq, previous);
            assert_eq!(entry.hash.to_string(), expected, "entry {seq}");
            previous = entry.hash;
        }
    }

    #[test]
    fn a_late_number_and_any_previous_hash_go_in_as_they_are() {
        let draft = Draft {
            id: "last".into(),
            time: "t".into(),
            actor: "a".into(),
            on_behalf: "b".into(),
            change: "{}".into(),
        };
        let counted: Vec<u8> = (0..32).collect();
        let entry = Entry::seal(&draft, i64::MAX as u64, Hash::from_bytes(&counted).unwrap());
        assert_eq!(
            entry.hash.to_string(),
            "6e83cbc7e2cac47902e0af4cbddc63bb573f255fc4623459e53dc193b90f84ba"
        );
    }

    #[test]
    fn moving_a_letter_to_the_next_field_gives_another_hash() {
        let one = Draft {
            actor: "ab".into(),
            on_behalf: "c".into(),
            ..Draft::default()
        };
        let other = Draft {
            actor: "a".into(),
            on_behalf: "bc".into(),
            ..Draft::default()
        };
        assert_ne!(
            Entry::seal(&one, 1, Hash::ZERO).hash,
            Entry::seal(&other, 1, Hash::ZERO).hash
        );
    }
}
