//! Files and personal details: kept beside the record, read back, erased by a change of their own.

use dossier::{
    Attach, AttachmentId, BlobHash, Change, Dossier, KeepDetails, KeepingProblem, MemberId,
    Problem, Slot,
};
use journal::Blob;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::open::hash;
use crate::{Desk, DeskError, Moment};

/// A file that is to be attached.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Attaching {
    /// What it belongs to.
    pub to: Slot,
    /// Its name.
    pub name: String,
    /// Its bytes.
    pub bytes: Vec<u8>,
    /// Random, and used for nothing else.
    pub salt: [u8; 32],
}

/// Where a member is reached.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Details {
    /// The address for electronic mail.
    #[serde(default)]
    pub email: String,
    /// The telephone number.
    #[serde(default)]
    pub phone: String,
}

/// The media types by the ending of a name; everything else is bytes.
const TYPES: [(&str, &str); 14] = [
    ("pdf", "application/pdf"),
    ("png", "image/png"),
    ("jpg", "image/jpeg"),
    ("jpeg", "image/jpeg"),
    ("txt", "text/plain"),
    ("csv", "text/csv"),
    ("json", "application/json"),
    ("eml", "message/rfc822"),
    ("zip", "application/zip"),
    ("doc", "application/msword"),
    ("xls", "application/vnd.ms-excel"),
    (
        "docx",
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    ),
    (
        "xlsx",
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    ),
    ("odt", "application/vnd.oasis.opendocument.text"),
];

/// Attaches a file and returns the id that it got.
///
/// # Errors
/// [`DeskError::Refused`] with every problem, or [`DeskError::Journal`] when it could not be written.
pub fn attach(
    desk: &mut Desk,
    new: Attaching,
    actor: Option<&MemberId>,
    moment: Moment,
) -> Result<AttachmentId, DeskError> {
    let attachment = free_id(desk.dossier(), &new.name);
    let size = new.bytes.len() as u64;
    let (name, to) = (new.name, new.to);
    let ending = name.rsplit('.').next().unwrap_or_default().to_lowercase();
    let known = TYPES.iter().find(|(known, _)| *known == ending);
    let media_type = known.map_or("application/octet-stream", |(_, media_type)| media_type);
    let blob = Blob::new(new.salt, new.bytes)?;
    let change = Change::Attach(Attach {
        attachment: attachment.clone(),
        to,
        name,
        media_type: media_type.to_owned(),
        size,
        blob: named(&blob),
    });
    desk.submit_with(vec![change], vec![blob], actor, moment)?;
    Ok(attachment)
}

/// Keeps where a member is reached.
///
/// # Errors
/// As [`attach`].
pub fn keep_details(
    desk: &mut Desk,
    member: MemberId,
    details: &Details,
    salt: [u8; 32],
    actor: Option<&MemberId>,
    moment: Moment,
) -> Result<u64, DeskError> {
    let bytes = serde_json::to_vec(details).expect("details are two texts");
    let blob = Blob::new(salt, bytes)?;
    let change = Change::KeepDetails(KeepDetails {
        member,
        blob: named(&blob),
    });
    desk.submit_with(vec![change], vec![blob], actor, moment)
}

/// The bytes of an attachment or of personal details.
///
/// # Errors
/// [`DeskError::Refused`] where there are none, or none any more; [`DeskError::Journal`] where they do not hold.
pub fn content(desk: &Desk, slot: &Slot) -> Result<Vec<u8>, DeskError> {
    let refuse = |problem| Err(DeskError::Refused(vec![problem]));
    let slot_named = slot.clone();
    if let Some(erased) = desk.dossier().erased.get(slot) {
        return refuse(Problem::Keeping(KeepingProblem::Erased {
            slot: slot_named,
            actor: erased.actor.clone(),
            time: erased.time.clone(),
        }));
    }
    let Some(blob) = blob_of(desk.dossier(), slot) else {
        return refuse(Problem::NothingThere { slot: slot_named });
    };
    match desk.journal().blob(&hash(blob))? {
        Some(blob) => Ok(blob.into_bytes()),
        None => refuse(Problem::Keeping(KeepingProblem::BytesMissing {
            slot: slot_named,
        })),
    }
}

/// Where a member is reached; none where nothing is kept, or no longer.
pub fn details_of(desk: &Desk, member: &MemberId) -> Option<Details> {
    let bytes = content(desk, &Slot::Details(member.clone())).ok()?;
    serde_json::from_slice(&bytes).ok()
}

/// The files attached, as whoever holds the file sees them.
pub fn attachments(desk: &Desk, words: &words::Words) -> Vec<crate::wire::AttachedRow> {
    crate::view::record::attached(desk, words, None)
}

/// The hashes of everything that lies beside the record for a slot, older versions too.
pub fn hashes(desk: &Desk, slot: &Slot) -> Vec<journal::Hash> {
    let blobs = desk.dossier().blobs.get(slot);
    blobs.into_iter().flatten().map(hash).collect()
}

fn blob_of<'a>(dossier: &'a Dossier, slot: &Slot) -> Option<&'a BlobHash> {
    match slot {
        Slot::Attachment(id) => dossier.attachments.get(id).map(|attach| &attach.blob),
        Slot::Details(member) => dossier.details.get(member).map(|details| &details.blob),
        _ => None,
    }
}

fn named(blob: &Blob) -> BlobHash {
    let hash = blob.hash().to_string();
    hash.parse().expect("both know the same digits")
}

/// An id that no attachment had before, after the name of the file.
fn free_id(dossier: &Dossier, name: &str) -> AttachmentId {
    let stem = name.rsplit_once('.').map_or(name, |(stem, _)| stem);
    let mut plain = String::new();
    for letter in stem.to_lowercase().chars() {
        match letter {
            'a'..='z' | '0'..='9' => plain.push(letter),
            _ if plain.is_empty() || plain.ends_with('-') => {}
            _ => plain.push('-'),
        }
    }
    plain.truncate(48);
    let plain = match plain.trim_end_matches('-') {
        "" => "file",
        plain => plain,
    };
    let is_free = |id: &AttachmentId| {
        let slot = Slot::Attachment(id.clone());
        !dossier.attachments.contains_key(id) && dossier.touch(&slot).is_none()
    };
    let ids = (1u32..).map(|number| match number {
        1 => plain.to_owned(),
        _ => format!("{plain}-{number}"),
    });
    ids.filter_map(|id| id.parse().ok())
        .find(is_free)
        .expect("some number is free")
}
