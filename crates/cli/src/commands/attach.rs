//! What lies beside the record: attachments and details, kept, read back and erased.

use std::fs::{self, File};
use std::io::Write;
use std::path::Path;
use std::process::ExitCode;

use desk::{
    Attaching, AttachmentId, Change, Desk, DeskError, Details, Erase, MemberId, Slot, Text,
};
use serde_json::json;
use words::Words;

use super::{copies, now, open, open_to_write, salt};
use crate::answer::{Answer, Failure, REFUSED, WRONG, complain, desk_failure, print};
use crate::table::table;

/// Attaches a file and prints the id that it got.
pub fn attach(
    words: &Words,
    file: &Path,
    document: &Path,
    to: Slot,
    actor: Option<&MemberId>,
) -> Answer {
    let name = document.file_name().unwrap_or_default().to_string_lossy();
    let bytes = match fs::read(document) {
        Ok(bytes) => bytes,
        Err(error) => return Ok(cannot(words, "cannot-read", document, &error)),
    };
    let new = Attaching {
        to,
        name: name.into_owned(),
        bytes,
        salt: salt(),
    };
    let mut desk = open_to_write(words, file)?;
    let attached = desk::attach(&mut desk, new, actor, now());
    let attachment = attached.map_err(|error| refused(words, &desk, &error))?;
    let seq = desk.entries().len();
    print(&format!(
        "{}\n",
        json!({ "seq": seq, "attachment": attachment.as_str() })
    ));
    Ok(ExitCode::SUCCESS)
}

/// Lists what is attached.
pub fn list(words: &Words, desk: &Desk, json: bool) -> ExitCode {
    let rows = desk::attachments(desk, words);
    if json {
        let text = serde_json::to_string_pretty(&rows).expect("rows are texts");
        print(&(text + "\n"));
        return ExitCode::SUCCESS;
    }
    let heads = [
        "attached-id",
        "attached-name",
        "attached-to",
        "attached-size",
        "attached-state",
    ]
    .map(|id| words.say(id, &[]));
    let rows: Vec<Vec<String>> = (rows.into_iter())
        .map(|row| {
            let state = row
                .erased
                .unwrap_or_else(|| words.say("attached-kept", &[]));
            vec![row.id, row.name, row.belongs, row.size, state]
        })
        .collect();
    print(&table(&heads, &[false, false, false, true, false], &rows));
    ExitCode::SUCCESS
}

/// Writes an attachment to a file that is not there yet.
pub fn extract(words: &Words, file: &Path, attachment: AttachmentId, output: &Path) -> Answer {
    let desk = open(words, file)?;
    let bytes = desk::content(&desk, &Slot::Attachment(attachment))
        .map_err(|error| refused(words, &desk, &error))?;
    let written = File::create_new(output).and_then(|mut open| {
        open.write_all(&bytes)?;
        open.sync_all()
    });
    if let Err(error) = written {
        return Ok(cannot(words, "cannot-write", output, &error));
    }
    let arguments = [("file", output.display().to_string().into())];
    print(&(words.say("attached-written", &arguments) + "\n"));
    Ok(ExitCode::SUCCESS)
}

/// Erases, and removes the backups that still hold it.
pub fn erase(
    words: &Words,
    file: &Path,
    slot: Slot,
    reason: &str,
    actor: Option<&MemberId>,
) -> Answer {
    let mut desk = open_to_write(words, file)?;
    let held = desk::hashes(&desk, &slot);
    let change = Change::Erase(Erase {
        slot,
        reason: Text::from(reason),
    });
    let seq = desk
        .submit(change, actor, now())
        .map_err(|error| refused(words, &desk, &error))?;
    print(&format!("{}\n", json!({ "seq": seq })));
    let forgotten = copies::forget(&desk, &held);
    if forgotten > 0 {
        let arguments = [
            ("n", forgotten.into()),
            ("count", words.count(forgotten).into()),
        ];
        complain(&words.say("erased-in-backups", &arguments));
    }
    Ok(ExitCode::SUCCESS)
}

/// Shows where a member is reached, or keeps it.
pub fn details(
    words: &Words,
    file: &Path,
    member: MemberId,
    (email, phone): (Option<String>, Option<String>),
    actor: Option<&MemberId>,
) -> Answer {
    if email.is_none() && phone.is_none() {
        let desk = open(words, file)?;
        let bytes = desk::content(&desk, &Slot::Details(member))
            .map_err(|error| refused(words, &desk, &error))?;
        print(&(String::from_utf8_lossy(&bytes).into_owned() + "\n"));
        return Ok(ExitCode::SUCCESS);
    }
    let mut desk = open_to_write(words, file)?;
    let before = desk::details_of(&desk, &member).unwrap_or_default();
    let details = Details {
        email: email.unwrap_or(before.email),
        phone: phone.unwrap_or(before.phone),
    };
    let kept = desk::keep_details(&mut desk, member, &details, salt(), actor, now());
    let seq = kept.map_err(|error| refused(words, &desk, &error))?;
    print(&format!("{}\n", json!({ "seq": seq })));
    Ok(ExitCode::SUCCESS)
}

fn refused(words: &Words, desk: &Desk, error: &DeskError) -> Failure {
    match error {
        DeskError::Refused(problems) => Failure {
            refusals: desk::word_problems(words, desk.dossier(), problems),
            code: REFUSED,
        },
        error => desk_failure(words, error),
    }
}

fn cannot(words: &Words, id: &str, path: &Path, error: &std::io::Error) -> ExitCode {
    let arguments = [
        ("file", path.display().to_string().into()),
        ("detail", error.to_string().into()),
    ];
    complain(&words.say(id, &arguments));
    ExitCode::from(WRONG)
}
