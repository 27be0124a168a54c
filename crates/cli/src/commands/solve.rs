//! A bare decision problem on the command line.

use std::fs;
use std::io::{self, Read};
use std::path::Path;
use std::process::ExitCode;

use words::Words;

use crate::answer::{Answer, REFUSED, WRONG, complain, print};

/// Solves the problem in a file, or on standard input, and prints the answer as one line of JSON.
pub fn solve(words: &Words, file: &Path) -> Answer {
    let read = if file == Path::new("-") {
        let mut text = String::new();
        io::stdin().read_to_string(&mut text).map(|_| text)
    } else {
        fs::read_to_string(file)
    };
    let problem = match read {
        Ok(problem) => problem,
        Err(error) => {
            let arguments = [
                ("file", file.display().to_string().into()),
                ("detail", error.to_string().into()),
            ];
            complain(&words.say("cannot-read", &arguments));
            return Ok(ExitCode::from(WRONG));
        }
    };
    let outcome = solve::solve(&problem);
    print(&format!("{}\n", outcome.answer));
    Ok(if outcome.is_refused {
        ExitCode::from(REFUSED)
    } else {
        ExitCode::SUCCESS
    })
}
