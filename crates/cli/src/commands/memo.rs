//! The memo as a file.

use std::fs;
use std::path::Path;
use std::process::ExitCode;

use desk::{MemberId, PrintError};
use words::Words;

use super::{open, reading};
use crate::answer::{Answer, Failure, REFUSED, WRONG, complain, print};

/// Prints the memo, as far as the reader may see it.
pub fn memo(words: &Words, file: &Path, reader: Option<&MemberId>, output: &Path) -> Answer {
    let desk = open(words, file)?;
    reading::whole(words, &desk, reader, false)?;
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
