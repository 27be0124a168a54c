//! One file a command that does more than ask and print.

mod apply;
mod history;
mod phases;
mod rank;
#[cfg(feature = "serve")]
mod serve;
mod solve;
mod verify;

use std::fs;
use std::path::Path;
use std::process::ExitCode;
use std::sync::{Mutex, PoisonError};

use desk::{Access, Desk, Direction, Moment, PrintError, SAMPLES};
use jiff::{SignedDuration, Timestamp};
use uuid::Uuid;
use words::Words;

use crate::answer::{Answer, Failure, REFUSED, WRONG, complain, desk_failure, fail, print};
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
        Command::New { file } => new(&words, &file),
        Command::Rank { file, json } => {
            open(&words, &file).and_then(|desk| rank::rank(&words, &desk, json))
        }
        Command::Phases { file, json } => {
            open(&words, &file).map(|desk| phases::phases(&words, &desk, json))
        }
        Command::Memo { file, output } => memo(&words, &file, &output),
        Command::Log { file, json } => open(&words, &file).map(|desk| log(&words, &desk, json)),
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

fn new(words: &Words, file: &Path) -> Answer {
    Desk::create(file).map_err(|error| desk_failure(words, &error))?;
    print(&made(words, file, 0));
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

fn memo(words: &Words, file: &Path, output: &Path) -> Answer {
    let desk = open(words, file)?;
    // Two names may lead to one file; the memo must never be written over the record it is printed from.
    if let (Ok(record), Ok(target)) = (file.canonicalize(), output.canonicalize())
        && record == target
    {
        let arguments = [("file", output.display().to_string().into())];
        complain(&words.say("memo-over-dossier", &arguments));
        return Ok(ExitCode::from(REFUSED));
    }
    let printed = desk::print_memo(&desk, words).map_err(|error| match error {
        PrintError::Refused(problems) => Failure {
            refusals: desk::word_problems(words, desk.dossier(), &problems),
            code: REFUSED,
        },
        PrintError::Typeset(error) => {
            complain(&error.to_string());
            Failure {
                refusals: Vec::new(),
                code: WRONG,
            }
        }
    })?;
    if let Err(error) = write(output, &printed.pdf) {
        let arguments = [
            ("file", output.display().to_string().into()),
            ("detail", error.to_string().into()),
        ];
        complain(&words.say("cannot-write", &arguments));
        return Ok(ExitCode::from(WRONG));
    }
    if !printed.replaced.is_empty() {
        let characters: String = printed.replaced.iter().collect();
        complain(&words.say("memo-replaced", &[("characters", characters.into())]));
    }
    print(
        &(words.say(
            "wrote-file",
            &[("file", output.display().to_string().into())],
        ) + "\n"),
    );
    Ok(ExitCode::SUCCESS)
}

/// Writes a file as a whole, so that a full disk leaves the older one; what is no file, such as a pipe, is written to.
fn write(output: &Path, bytes: &[u8]) -> std::io::Result<()> {
    match output.canonicalize() {
        Ok(file) if file.is_file() => desk::replace_file(&file, bytes),
        Ok(_) => fs::write(output, bytes),
        Err(_) => desk::replace_file(output, bytes),
    }
}

fn log(words: &Words, desk: &Desk, json: bool) -> ExitCode {
    let entries = desk::log(desk);
    if json {
        let lines: Vec<String> = entries
            .iter()
            .map(|entry| serde_json::to_string(entry).expect("an entry is texts and a number"))
            .collect();
        print(&format!("[\n{}\n]\n", lines.join(",\n")));
        return ExitCode::SUCCESS;
    }
    let rows: Vec<Vec<String>> = entries
        .iter()
        .zip(desk.changes())
        .map(|(entry, change)| {
            let who = if entry.on_behalf.is_empty() {
                entry.actor.to_owned()
            } else {
                let arguments = [
                    ("actor", entry.actor.into()),
                    ("member", entry.on_behalf.into()),
                ];
                words.say("log-for", &arguments).trim().to_owned()
            };
            let what = desk::describe(words, desk.dossier(), change);
            vec![entry.seq.to_string(), entry.time.to_owned(), who, what]
        })
        .collect();
    let heads = ["log-entry", "log-time", "log-actor", "log-change"].map(|id| words.say(id, &[]));
    print(&crate::table::table(
        &heads,
        &[true, false, false, false],
        &rows,
    ));
    ExitCode::SUCCESS
}
