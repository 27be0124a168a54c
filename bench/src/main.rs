//! Times the mathematics and, with `--limits`, the bare loops beside it: one line of JSON for each task. `./dev bench`
//! runs it, the peers and the table. With `--record` it times the file instead.

mod data;
mod judgements;
mod limits;
mod ranking;
mod record;
mod robustness;
mod task;
#[cfg(test)]
mod tests;

use std::num::NonZeroUsize;
use std::process::ExitCode;
use std::time::Duration;

use mcda::Refusal;
use serde_json::{Value, json};

use task::{Answers, Patience, Task};

fn main() -> ExitCode {
    let (mut patience, mut limits) = (Patience::usual(), false);
    for argument in std::env::args().skip(1) {
        match argument.as_str() {
            "--quick" => patience = Patience::quick(),
            "--limits" => limits = true,
            "--record" => {
                return match record::table() {
                    Ok(()) => ExitCode::SUCCESS,
                    Err(error) => {
                        eprintln!("bench: {error}");
                        ExitCode::FAILURE
                    }
                };
            }
            other => {
                eprintln!("bench: {other} is none of --quick, --limits and --record");
                return ExitCode::from(2);
            }
        }
    }
    let tasks = if limits {
        limits::tasks()
    } else {
        mathematics()
    };
    let tasks = match tasks {
        Ok(tasks) => tasks,
        Err(refusal) => {
            eprintln!("bench: {}", refusal.message);
            return ExitCode::FAILURE;
        }
    };
    let answers = Answers::known();
    let by = if limits { "limit" } else { "ponder" };
    let mut is_right = true;
    for task in tasks {
        let line = line(&task, by, &answers, &patience);
        is_right &= line["wrong"].is_null();
        println!("{line}");
    }
    if is_right {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    }
}

/// Every task through the public functions of the mathematics; those that take threads on one, then on all there are.
fn mathematics() -> Result<Vec<Task>, Refusal> {
    let all = std::thread::available_parallelism().unwrap_or(NonZeroUsize::MIN);
    let mut tasks = ranking::tasks()?;
    tasks.extend(judgements::tasks()?);
    tasks.extend(robustness::sampled(NonZeroUsize::MIN)?);
    if all > NonZeroUsize::MIN {
        tasks.extend(robustness::sampled(all)?);
    }
    tasks.extend(robustness::exact()?);
    Ok(tasks)
}

/// The time of a task, or what is wrong with its answer: then it is not timed. A limit without figures finds no answer.
fn line(task: &Task, by: &str, answers: &Answers, patience: &Patience) -> Value {
    let found = task.answer();
    let is_bare = by == "limit" && found.is_empty();
    let fault = answers.fault(&task.name, &found).filter(|_| !is_bare);
    let mut line = json!({ "task": task.name, "by": by, "threads": task.threads });
    match fault {
        Some(fault) => line["wrong"] = json!(fault),
        None => {
            let (seconds, waited) = task.time(patience);
            line["seconds"] = json!(seconds);
            line["waited"] = json!(waited);
        }
    }
    line
}

impl Patience {
    fn usual() -> Self {
        Self {
            repetitions: 9,
            repetition: Duration::from_millis(10),
        }
    }

    fn quick() -> Self {
        Self {
            repetitions: 5,
            repetition: Duration::from_millis(1),
        }
    }
}
