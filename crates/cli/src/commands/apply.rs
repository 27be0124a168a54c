//! Changes from standard input, and the taking back of what was done.

use std::io::{self, BufRead};
use std::path::Path;
use std::process::ExitCode;

use desk::{DeskError, Direction, MemberId, ReadError, Refusal};
use serde_json::json;
use words::Words;

use super::{now, open_to_write};
use crate::answer::{Answer, Failure, REFUSED, WRONG, complain, desk_failure, print};

/// Reads one change a line and answers each: `{"seq":n}` once it is on the disk, or `{"refused":{…}}`.
/// A refused line does not stop the next ones; a file that cannot be written does.
pub fn apply(words: &Words, file: &Path, actor: Option<&MemberId>) -> Answer {
    let mut desk = open_to_write(words, file)?;
    let mut refused = false;
    for (number, line) in (1u64..).zip(io::stdin().lock().split(b'\n')) {
        let line = match line {
            Ok(line) => line,
            Err(error) => {
                complain(&error.to_string());
                return Ok(ExitCode::from(WRONG));
            }
        };
        let line = match String::from_utf8(line) {
            Ok(line) => line,
            Err(error) => {
                let column = error.utf8_error().valid_up_to() + 1;
                let not_text = ReadError::NotJson { column };
                answer_refused(&[desk::word_read_error(words, number, &not_text)]);
                refused = true;
                continue;
            }
        };
        if line.trim().is_empty() {
            continue;
        }
        let change = match desk::read_change(&line) {
            Ok(change) => change,
            Err(error) => {
                answer_refused(&[desk::word_read_error(words, number, &error)]);
                refused = true;
                continue;
            }
        };
        match desk.submit(change, actor, now()) {
            Ok(seq) => print(&format!("{}\n", json!({ "seq": seq }))),
            Err(DeskError::Refused(problems)) => {
                answer_refused(&desk::word_problems(words, desk.dossier(), &problems));
                refused = true;
            }
            Err(error) => return Err(desk_failure(words, &error)),
        }
    }
    Ok(ExitCode::from(if refused { REFUSED } else { 0 }))
}

/// Takes back the last change of a person, or does it again.
pub fn take_back(
    words: &Words,
    file: &Path,
    actor: Option<&MemberId>,
    direction: Direction,
) -> Answer {
    let mut desk = open_to_write(words, file)?;
    let seq = match desk::take_back(&mut desk, actor, direction, now()) {
        Ok(seq) => seq,
        Err(DeskError::Refused(problems)) => {
            let refusals = desk::word_problems(words, desk.dossier(), &problems);
            return Err(Failure {
                refusals,
                code: REFUSED,
            });
        }
        Err(error) => return Err(desk_failure(words, &error)),
    };
    print(&format!("{}\n", json!({ "seq": seq })));
    Ok(ExitCode::SUCCESS)
}

/// The first problem, and the others beside it.
fn answer_refused(refusals: &[Refusal]) {
    let [first, more @ ..] = refusals else { return };
    let mut answer = serde_json::to_value(first).expect("a refusal is texts");
    if !more.is_empty() {
        answer["more"] = serde_json::to_value(more).expect("refusals are texts");
    }
    print(&format!("{}\n", json!({ "refused": answer })));
}
