//! What is wrong with a file, worded.

use journal::{Damage, JournalError, NotJoinable};
use words::Words;

use super::{Refusal, refusal};

/// Words what is wrong with a file.
pub fn word_journal_error(words: &Words, error: &JournalError) -> Refusal {
    let say = |id: &str| refusal(words, id, &[]);
    match error {
        JournalError::NotFound => say("journal-not-found"),
        JournalError::AlreadyExists => say("journal-already-exists"),
        JournalError::NotADossier => say("journal-not-a-dossier"),
        JournalError::Newer { found, known } => refusal(
            words,
            "journal-newer",
            &[("found", found.to_string()), ("known", known.to_string())],
        ),
        JournalError::Older { found } => {
            refusal(words, "journal-older", &[("found", found.to_string())])
        }
        JournalError::HardLinked => say("journal-hard-linked"),
        JournalError::BlobTooLarge { .. } => say("journal-blob-too-large"),
        JournalError::NotJoinable(why) => say(match why {
            NotJoinable::Strangers => "journal-strangers",
            NotJoinable::NothingNew => "journal-nothing-new",
            NotJoinable::Ahead => "journal-ahead",
            NotJoinable::Entangled => "journal-entangled",
            NotJoinable::Knotted => "journal-knotted",
        }),
        JournalError::Held => say("journal-held"),
        JournalError::Interrupted => say("journal-interrupted"),
        JournalError::Damaged {
            intact,
            detail: Damage::Foreign,
            ..
        } => refusal(
            words,
            "journal-damaged-foreign",
            &[("intact", intact.to_string())],
        ),
        JournalError::Damaged { intact, first, .. } => {
            let arguments = [
                ("intact", intact.to_string()),
                (
                    "entry",
                    first.map(|entry| entry.to_string()).unwrap_or_default(),
                ),
            ];
            refusal(
                words,
                if first.is_some() {
                    "journal-damaged-entry"
                } else {
                    "journal-damaged-file"
                },
                &arguments,
            )
        }
        JournalError::DuplicateId { .. } => say("journal-duplicate-id"),
        JournalError::TooLarge { .. } => say("journal-too-large"),
        JournalError::ReadOnly => say("journal-read-only"),
        JournalError::Stopped => say("journal-stopped"),
        JournalError::DiskFull => say("journal-disk-full"),
        JournalError::CannotOpen => say("journal-cannot-open"),
        JournalError::Io { code } => refusal(words, "journal-io", &[("detail", code.to_string())]),
        JournalError::Sqlite { detail, .. } => {
            refusal(words, "journal-io", &[("detail", detail.clone())])
        }
    }
}

/// In what way a dossier is not what was written.
pub fn word_damage(words: &Words, damage: Damage) -> String {
    let id = match damage {
        Damage::Structure => "structure",
        Damage::Schema => "schema",
        Damage::Foreign => "foreign",
        Damage::Sequence => "sequence",
        Damage::Field => "field",
        Damage::Previous => "previous",
        Damage::Content => "content",
        Damage::Side => "side",
        Damage::Blob => "blob",
    };
    words.say(&format!("damage-{id}"), &[])
}
