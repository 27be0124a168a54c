//! How a command ends: what it prints and its exit code.

use std::io::{self, Write};
use std::process::ExitCode;

use desk::{DeskError, JournalError, Refusal};
use words::Words;

/// Exit code: does not verify, or went wrong.
pub const WRONG: u8 = 1;
/// Exit code: refused.
pub const REFUSED: u8 = 2;
/// Exit code: held by another Ponder.
pub const HELD: u8 = 3;

/// Why a command did not succeed: the sentences for standard error and the exit code.
pub struct Failure {
    pub refusals: Vec<Refusal>,
    pub code: u8,
}

pub type Answer = Result<ExitCode, Failure>;

/// Prints the sentences of a failure and gives its exit code.
pub fn fail(failure: &Failure) -> ExitCode {
    for refusal in &failure.refusals {
        complain(&format!("{} {}", refusal.message, refusal.hint));
    }
    ExitCode::from(failure.code)
}

/// The failure of a file that could not be opened, read or written.
pub fn journal_failure(words: &Words, error: &JournalError) -> Failure {
    let code = match error {
        JournalError::Held => HELD,
        JournalError::Newer { .. }
        | JournalError::AlreadyExists
        | JournalError::HardLinked
        | JournalError::BlobTooLarge { .. }
        | JournalError::NotJoinable(_) => REFUSED,
        _ => WRONG,
    };
    Failure {
        refusals: vec![desk::word_journal_error(words, error)],
        code,
    }
}

/// The failure of a desk that could not be opened or that refused.
pub fn desk_failure(words: &Words, error: &DeskError) -> Failure {
    match error {
        DeskError::Journal(error) => journal_failure(words, error),
        other => Failure {
            refusals: desk::word_desk_error(words, &Default::default(), other),
            code: REFUSED,
        },
    }
}

/// Prints to standard output. A reader that has gone away, like `head`, is no failure.
pub fn print(text: &str) {
    let mut out = io::stdout().lock();
    match out.write_all(text.as_bytes()).and_then(|()| out.flush()) {
        Ok(()) => {}
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => {}
        Err(error) => complain(&error.to_string()),
    }
}

/// Says a sentence on standard error. Where even that fails there is nobody left to tell, and the exit code says it.
pub fn complain(sentence: &str) {
    let line = format!("{sentence}\n");
    let _ = io::stderr().lock().write_all(line.as_bytes());
}
