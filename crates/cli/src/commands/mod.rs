//! One file a command that does more than ask and print.

mod apply;
mod attach;
mod copies;
mod history;
mod log;
mod memo;
mod merge;
mod new;
mod phases;
mod rank;
mod reading;
#[cfg(feature = "serve")]
mod serve;
mod solve;
mod verify;

use std::path::Path;
use std::process::ExitCode;
use std::sync::{Mutex, PoisonError};

use desk::{Access, Desk, Direction, Moment, SAMPLES};
use jiff::{SignedDuration, Timestamp};
use uuid::Uuid;
use words::Words;

use crate::answer::{Answer, Failure, REFUSED, complain, desk_failure, fail, print};
use crate::arguments::{Arguments, Command};

/// Runs a command to its exit code.
pub fn run(arguments: Arguments) -> ExitCode {
    let words = Words::new(arguments.lang);
    let answer = match arguments.command {
        Command::Sample {
            name: Some(name),
            file: Some(file),
        } => sample(&words, &name, &file),
        Command::Sample { .. } => Ok(samples(&words)),
        Command::New {
            file,
            from: Some(from),
            class,
            actor,
        } => new::again(&words, &file, &from, class, actor.actor.as_ref()),
        Command::New { file, .. } => new::empty(&words, &file),
        Command::Rank { file, reader, json } => {
            let reader = reader.reader.as_ref();
            open(&words, &file).and_then(|desk| rank::rank(&words, &desk, reader, json))
        }
        Command::Phases { file, reader, json } => {
            let reader = reader.reader.as_ref();
            open(&words, &file).and_then(|desk| phases::phases(&words, &desk, reader, json))
        }
        Command::Memo {
            file,
            reader,
            output,
        } => memo::memo(&words, &file, reader.reader.as_ref(), &output),
        Command::Log {
            file,
            reader,
            wanted,
            json,
        } => {
            let reader = reader.reader.as_ref();
            open(&words, &file).and_then(|desk| log::log(&words, &desk, reader, wanted, json))
        }
        Command::Compare {
            file,
            from,
            to,
            reader,
            json,
        } => {
            let reader = reader.reader.as_ref();
            open(&words, &file)
                .and_then(|desk| log::compare(&words, &desk, (from, to), reader, json))
        }
        Command::Attach {
            file,
            document,
            to,
            actor,
        } => attach::attach(&words, &file, &document, to, actor.actor.as_ref()),
        Command::Attachments { file, json } => {
            open(&words, &file).map(|desk| attach::list(&words, &desk, json))
        }
        Command::Extract {
            file,
            attachment,
            output,
        } => attach::extract(&words, &file, attachment, &output),
        Command::Erase {
            file,
            slot,
            reason,
            actor,
        } => attach::erase(&words, &file, slot, &reason, actor.actor.as_ref()),
        Command::Details {
            file,
            member,
            email,
            phone,
            actor,
        } => attach::details(&words, &file, member, (email, phone), actor.actor.as_ref()),
        Command::Copy { file, output } => copies::copy(&words, &file, &output),
        Command::Merge {
            file,
            copy,
            dry_run,
            ours,
            theirs,
            actor,
        } => {
            let decided = merge::decided(ours, theirs);
            merge::merge(
                &words,
                &file,
                &copy,
                &decided,
                dry_run,
                actor.actor.as_ref(),
            )
        }
        Command::Recover {
            file,
            output,
            backups,
        } => copies::recover(&words, &file, output.as_deref(), backups.folder),
        Command::Backup { file, backups } => copies::backup(&words, &file, backups.folder),
        Command::Backups {
            file,
            json,
            backups,
        } => copies::list(&words, file.as_deref(), json, backups.folder),
        Command::Restore { backup, output } => copies::copy(&words, &backup, &output),
        Command::Apply { file, actor } => apply::apply(&words, &file, actor.actor.as_ref()),
        Command::Undo { file, actor } => {
            apply::take_back(&words, &file, actor.actor.as_ref(), Direction::Undo)
        }
        Command::Redo { file, actor } => {
            apply::take_back(&words, &file, actor.actor.as_ref(), Direction::Redo)
        }
        Command::Verify { file, seal } => verify::verify(&words, &file, seal.as_deref()),
        Command::History(arguments) => history::history(&words, &arguments),
        Command::Solve { file } => solve::solve(&words, &file),
        #[cfg(feature = "serve")]
        Command::Serve { place, ui, port } => serve::serve(&words, &place, ui, port),
    };
    answer.unwrap_or_else(|failure| fail(&failure))
}

fn open(words: &Words, file: &Path) -> Result<Desk, Failure> {
    Desk::open(file, Access::Read).map_err(|error| desk_failure(words, &error))
}

/// Opens a dossier for writing; one of an earlier Ponder is backed up and migrated first.
fn open_to_write(words: &Words, file: &Path) -> Result<Desk, Failure> {
    let backups = copies::folder(None);
    if desk::Place::of(file).is_some() {
        complain(&words.say("place-warned", &[]));
    }
    Desk::open_to_write(file, &backups, &now().time).map_err(|error| desk_failure(words, &error))
}

/// Random bytes for what is attached: two random ids, of 122 random bits each.
fn salt() -> [u8; 32] {
    let mut salt = [0; 32];
    salt[..16].copy_from_slice(Uuid::new_v4().as_bytes());
    salt[16..].copy_from_slice(Uuid::new_v4().as_bytes());
    salt
}

/// The moment of a change made now; times are kept to the millisecond, and no two moments share one: what is recorded
/// under one time is one act, also when two changes come within a millisecond.
fn now() -> Moment {
    static LAST: Mutex<Timestamp> = Mutex::new(Timestamp::UNIX_EPOCH);
    let mut last = LAST.lock().unwrap_or_else(PoisonError::into_inner);
    let later = last.saturating_add(SignedDuration::from_millis(1));
    *last = Timestamp::now().max(later.unwrap_or(*last));
    let printer = jiff::fmt::temporal::DateTimePrinter::new().precision(Some(3));
    Moment {
        id: Uuid::new_v4().to_string(),
        time: printer.timestamp_to_string(&last),
    }
}

fn samples(words: &Words) -> ExitCode {
    for sample in SAMPLES {
        print(&format!(
            "{:<18} {}\n",
            sample.name,
            words.say(&format!("sample-{}", sample.name), &[])
        ));
    }
    ExitCode::SUCCESS
}

fn sample(words: &Words, name: &str, file: &Path) -> Answer {
    let Some(sample) = SAMPLES.iter().find(|sample| sample.name == name) else {
        let names: Vec<&str> = SAMPLES.iter().map(|sample| sample.name).collect();
        complain(&words.say(
            "no-such-sample",
            &[("name", name.into()), ("names", words.list(&names).into())],
        ));
        return Ok(ExitCode::from(REFUSED));
    };
    let desk = desk::write_sample(sample, file).map_err(|error| desk_failure(words, &error))?;
    print(&made(words, file, desk.entries().len()));
    Ok(ExitCode::SUCCESS)
}

fn made(words: &Words, file: &Path, entries: usize) -> String {
    let file = file.display().to_string();
    let arguments = [
        ("file", file.into()),
        ("n", entries.into()),
        ("count", words.count(entries as u64).into()),
    ];
    words.say("made-file", &arguments) + "\n"
}
