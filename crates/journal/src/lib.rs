//! The `.ponder` file: one purchase decision as a chain of entries that is only ever appended to.
//!
//! The crate stores entries as opaque text, keeps them through a crash, and proves that they are the ones that were
//! written. It is deliberately *not* more: it knows nothing about purchases, does not read the JSON it stores, has no
//! clock, and does not prevent forgery. The one change it looks into is a [`Join`]. Whoever can write the file can also build a whole
//! new chain; that shows only to someone who kept a [head](Journal::head) from before, for example on a printed memo.
//!
//! # The file, for whoever has to read it without this crate
//!
//! A dossier is one SQLite 3 database in UTF-8 with `application_id` 0x504F4E44 ("POND") and `user_version` 2. In its
//! table `entry` the columns `seq` (1, 2, 3 … without gaps), `id`, `time`, `actor`, `on_behalf` and `change` are what
//! was recorded; `previous` is the `hash` of the entry before (32 zero bytes for the first), and `hash` is the SHA-256 of
//! these eight parts in this order:
//!
//! | part | bytes |
//! |---|---|
//! | domain | the 14 ASCII bytes `ponder-entry-1` |
//! | seq | 8 bytes, big-endian |
//! | id, time, actor, on_behalf, change | the UTF-8 bytes as stored, nothing normalised |
//! | previous | 32 bytes |
//!
//! Each part, the domain included, is preceded by its length in bytes as 8 bytes, big-endian. In Python:
//!
//! ```python
//! def entry_hash(seq, id, time, actor, on_behalf, change, previous):
//!     texts = [text.encode() for text in (id, time, actor, on_behalf, change)]
//!     parts = [b"ponder-entry-1", seq.to_bytes(8, "big"), *texts, previous]
//!     return hashlib.sha256(b"".join(len(part).to_bytes(8, "big") + part for part in parts)).digest()
//! ```
//!
//! The table `blob` holds attachments and personal details, which the chain knows by hash alone so that they can be
//! erased: `hash` is the SHA-256 of the three parts `ponder-blob-1`, `salt` (32 bytes) and `bytes`, laid out in the same
//! way. An entry whose change is `{"kind":"attach",…}` or `{"kind":"keep_details",…}` names it in `blob`.
//!
//! The table `side` holds what was joined from other copies. An entry whose change is
//! `{"kind":"join","head":H,"count":N,"shared":P}` brought the rows of `side` whose `joined` is that entry's hash, in the
//! order of `seq`. They are entries of the other copy, unaltered: hashed as above, the first one continuing an entry that
//! comes before (its `previous` is that entry's hash, its `seq` that one's and 1), the last one having the number N and
//! the hash H. An entry of `side` may itself have joined others. A dossier is read entry by entry, behind each that
//! joined another copy what it brought; the *place* of an entry counts in that order. What a copy called place P+1 is
//! found here one behind the joining entry; that is how an undo it recorded is read. Layout 1 (`user_version` 1) had the
//! table `entry` alone.
//!
//! The schema, byte for byte, UTF-8, pages of 4,096 bytes, no vacuum by itself and a rollback journal are part of the layout.
//! A file in which another program has changed any of that is never written to; as long as the tables are these, what it holds
//! is checked and [copied](copy) into a fresh one.
//!
//! # Who may have it open
//!
//! One writer, which holds the file from [`Journal::open`] until it is dropped; meanwhile everyone else is answered
//! [`JournalError::Held`], without waiting. A reader holds the file only while it reads it. While a writer is at work a
//! file with the ending `-journal` lies beside the dossier; it belongs to it and must travel with it. A closed dossier
//! is exactly one file.
//!
//! Never open a dossier with `std::fs` in a process that has it open here: closing that handle drops SQLite's lock.
#![cfg_attr(test, allow(clippy::unwrap_used))]

mod backups;
mod blob;
mod copies;
mod entry;
mod error;
mod file;
mod hash;
mod journal;
mod migrating;
mod schema;
mod side;
mod store;
mod underway;
mod verdict;

pub use backups::{Backup, Backups, DAYS, NEWEST, dossier_of};
pub use blob::{Blob, LARGEST_BLOB};
pub use copies::{Copied, Salvage, copy, salvage, what_holds};
pub use entry::{Draft, Entry, LARGEST_ENTRY};
pub use error::{Damage, JournalError, NotJoinable};
pub use hash::{Hash, NotAHash};
pub use journal::{Access, Fork, Journal};
pub use migrating::migrate;
pub use side::Join;
pub use underway::Underway;
pub use verdict::{Broken, Verdict, verify};
