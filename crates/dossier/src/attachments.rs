//! What lies beside the record and may be erased from the file: attachments and personal details. The record knows each
//! by its hash alone; its name, type and size stay in the record for good.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};
use thiserror::Error;

use crate::{AttachmentId, Dossier, MemberId, Slot, Text, Touch};

/// The most bytes that an attachment may have: 20 MiB.
pub const LARGEST_ATTACHMENT: u64 = 20 * 1024 * 1024;

/// The hash by which the record knows what lies beside it: 64 small hexadecimal digits.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
#[cfg_attr(feature = "wire", derive(ts_rs::TS), ts(type = "string"))]
pub struct BlobHash(String);

/// A text that is no hash.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[error("“{0}” is no hash: it has 64 digits 0–9 and a–f")]
pub struct InvalidHash(pub String);

impl BlobHash {
    /// The hash as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl TryFrom<String> for BlobHash {
    type Error = InvalidHash;

    fn try_from(text: String) -> Result<Self, InvalidHash> {
        let is_hash = text.len() == 64
            && (text.bytes()).all(|digit| matches!(digit, b'0'..=b'9' | b'a'..=b'f'));
        if is_hash {
            Ok(Self(text))
        } else {
            Err(InvalidHash(text))
        }
    }
}

impl FromStr for BlobHash {
    type Err = InvalidHash;

    fn from_str(text: &str) -> Result<Self, InvalidHash> {
        Self::try_from(text.to_owned())
    }
}

impl From<BlobHash> for String {
    fn from(hash: BlobHash) -> String {
        hash.0
    }
}

impl fmt::Display for BlobHash {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// A file that is attached to something in the dossier.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "wire", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct Attach {
    /// Its id.
    pub attachment: AttachmentId,
    /// What it belongs to: a supplier, an offer, a piece of evidence or the check of a gate.
    pub to: Slot,
    /// The file’s name. It stays in the record, also when the file is erased.
    pub name: String,
    /// Its media type: `application/pdf`.
    pub media_type: String,
    /// Its bytes.
    #[cfg_attr(feature = "wire", ts(type = "number"))]
    pub size: u64,
    /// The hash of salt and bytes.
    pub blob: BlobHash,
}

/// Where a member is reached; what they are lies beside the record.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "wire", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct KeepDetails {
    /// Whose they are.
    pub member: MemberId,
    /// The hash of salt and bytes.
    pub blob: BlobHash,
}

/// The erasing of an attachment or of personal details: bytes and salt leave the file, and with them every older version.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "wire", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct Erase {
    /// What is erased: `attachment/…` or `details/…`.
    pub slot: Slot,
    /// Why.
    pub reason: Text,
}

/// The joining of another copy of this dossier: its entries follow, unaltered.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "wire", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct Join {
    /// The hash of the other copy’s last entry.
    pub head: BlobHash,
    /// How many entries its own chain has.
    #[cfg_attr(feature = "wire", ts(type = "number"))]
    pub count: u64,
    /// The last place that both copies have in common.
    #[cfg_attr(feature = "wire", ts(type = "number"))]
    pub shared: u64,
}

/// By whom, when and why something was erased.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Erased {
    /// Who; empty where nobody was named.
    pub actor: String,
    /// When, as the record has it.
    pub time: String,
    /// The change that did it.
    pub erase: Erase,
}

/// Why something beside the record is refused, or a copy.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(tag = "code", rename_all = "snake_case")]
pub enum KeepingProblem {
    /// What an attachment refers to takes none.
    TakesNoAttachment {
        /// What it refers to.
        slot: Slot,
    },
    /// The bytes of an attachment or of personal details do not lie in the file.
    BytesMissing {
        /// What they belong to.
        slot: Slot,
    },
    /// What is asked for was erased.
    Erased {
        /// What it was.
        slot: Slot,
        /// By whom.
        actor: String,
        /// When.
        time: String,
    },
    /// Copies are joined by merging them, not by a line that says so.
    JoinedByHand,
    /// A copy cannot be joined while a decision is sealed.
    SealedCopies,
}

impl Slot {
    /// Whether files may be attached to what it holds.
    pub fn takes_attachments(&self) -> bool {
        matches!(
            self,
            Self::Supplier(_) | Self::Offer(_) | Self::Evidence(..) | Self::GateCheck(..)
        )
    }
}

impl Dossier {
    pub(crate) fn attach(&mut self, new: Attach) {
        let slot = Slot::Attachment(new.attachment.clone());
        self.keep(slot, new.blob.clone());
        self.attachments.insert(new.attachment.clone(), new);
    }

    pub(crate) fn keep_details(&mut self, new: KeepDetails) {
        self.keep(Slot::Details(new.member.clone()), new.blob.clone());
        self.details.insert(new.member.clone(), new);
    }

    fn keep(&mut self, slot: Slot, blob: BlobHash) {
        self.erased.remove(&slot);
        self.blobs.entry(slot).or_default().insert(blob);
    }

    pub(crate) fn erase(&mut self, touch: &Touch, erase: Erase) {
        self.blobs.remove(&erase.slot);
        let erased = Erased {
            actor: touch.actor.clone(),
            time: touch.time.clone(),
            erase,
        };
        self.erased.insert(erased.erase.slot.clone(), erased);
    }
}
