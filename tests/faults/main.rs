//! Every way in which a file, a disk or a program may fail, tried on the real `ponder` and its files: nothing that was
//! acknowledged is lost, nothing half-written is there, no answer is wrong.
//!
//! In two sizes: the short one with every run of the tests, the long one with `PONDER_FAULTS=long`. What was done is
//! counted, and `--table` prints the counts of the last run. Trials that trace the program are skipped where that is not
//! permitted.

mod aftermath;
mod bytes;
mod calls;
mod cycles;
mod dice;
mod hostile;
mod keeping;
mod operations;
#[path = "../../crates/journal/tests/journal/pages.rs"]
mod pages;
mod power_loss;
#[path = "../journeys/program.rs"]
#[allow(dead_code, reason = "the journeys ask for more of it")]
mod program;
mod tally;
mod tampering;
mod tracing;

use std::process::ExitCode;

use libtest_mimic::{Arguments, Failed, Trial};

use operations::Operation;
use tally::{Size, Tally};

/// One trial: its group is its row in the table.
struct Fault {
    group: &'static str,
    name: String,
    /// Whether it traces the program, or bounds it as only Linux does.
    traces: bool,
    run: Box<dyn FnOnce() -> Tally + Send>,
}

const KILLED: &str = "killed at a call that writes";
const FAILING: &str = "a system call fails with EIO, ENOSPC, EACCES or EMFILE, once or for good";
const POWER: &str = "the power fails; what was not synced is lost, sector by sector";
const FLIPPED: &str = "one byte changed";
const CUT: &str = "cut off, at every 512 bytes";
const FORGED: &str =
    "the sealed record edited, half of the time with the whole chain computed anew";
const CLOSED: &str = "opened, written to and closed: one file is left";
const RESTORED: &str = "worked on, backed up and restored from any backup";
const READ: &str = "read by a command: not one byte changed, no file beside it";
const HOSTILE: &str = "prepared by a stranger: views, triggers, virtual tables, huge values";

/// Each operation by the name that its trial has, since trials are listed without running anything.
const DISTURBED: [&str; 25] = [
    "a dossier is made",
    "a sample is opened",
    "an offer is recorded",
    "weights are given",
    "a phase is closed",
    "scores are locked and revealed",
    "a supplier is chosen",
    "the decision is signed",
    "the decision is sealed",
    "an act is taken back",
    "an act is done again",
    "several changes are applied and one is refused",
    "500 delivery records are imported",
    "the memo is printed",
    "the record is verified",
    "the log is read",
    "the phases are read",
    "a copy is saved",
    "a dossier is backed up",
    "a backup is restored",
    "what holds of a damaged dossier is saved",
    "a file is attached",
    "an attachment is erased",
    "a copy is merged",
    "a dossier of an earlier layout is written to",
];

/// During which of them the power fails.
const IN_THE_DARK: [&str; 9] = [
    "a sample is opened",
    "several changes are applied and one is refused",
    "scores are locked and revealed",
    "the decision is sealed",
    "an act is taken back",
    "a file is attached",
    "an attachment is erased",
    "a copy is merged",
    "a dossier of an earlier layout is written to",
];

fn operation(name: &str) -> Operation {
    let mut operations = operations::operations()
        .into_iter()
        .chain(keeping::operations());
    operations
        .find(|operation| operation.name == name)
        .expect("every listed operation is there")
}

fn faults(size: Size) -> Vec<Fault> {
    let mut all: Vec<Fault> = Vec::new();
    let mut add = |group, name: String, traces, run: Box<dyn FnOnce() -> Tally + Send>| {
        all.push(Fault {
            group,
            name,
            traces,
            run,
        });
    };
    for name in DISTURBED {
        add(
            KILLED,
            format!("killed while {name}"),
            true,
            Box::new(move || calls::kills(&operation(name), size)),
        );
    }
    for name in DISTURBED {
        add(
            FAILING,
            format!("calls fail while {name}"),
            true,
            Box::new(move || calls::failures(&operation(name), size)),
        );
    }
    let states = size.pick(5_000, 100_000) / IN_THE_DARK.len();
    for name in IN_THE_DARK {
        let run = move || power_loss::states(&operation(name), states);
        add(
            POWER,
            format!("the power fails while {name}"),
            true,
            Box::new(run),
        );
    }
    for name in bytes::DOSSIERS {
        add(
            FLIPPED,
            format!("a byte is changed in {name}"),
            false,
            Box::new(move || bytes::flips(name, size)),
        );
    }
    for name in bytes::DOSSIERS {
        add(
            CUT,
            format!("{name} is cut off"),
            false,
            Box::new(move || bytes::cuts(name)),
        );
    }
    let (count, step) = (size.pick(500, 5_000), size.pick(10, 1));
    for name in ["cooling-pumps", "efavirenz"] {
        let run = move || tampering::forgeries(name, count, step);
        add(
            FORGED,
            format!("the sealed record of {name} is forged"),
            false,
            Box::new(run),
        );
    }
    let cycles = size.pick(100, 1_000);
    add(
        CLOSED,
        "a dossier is closed again and again".into(),
        false,
        Box::new(move || cycles::closings(cycles)),
    );
    let rounds = size.pick(50, 1_000);
    add(
        RESTORED,
        "backups are made and restored".into(),
        false,
        Box::new(move || cycles::backups(rounds)),
    );
    add(
        READ,
        "a dossier is only read".into(),
        true,
        Box::new(cycles::readings),
    );
    add(
        HOSTILE,
        "a stranger prepared the file".into(),
        true,
        Box::new(hostile::files),
    );
    all
}

fn main() -> ExitCode {
    let size = Size::asked();
    let faults = faults(size);
    if std::env::args().any(|argument| argument == "--table") {
        let rows: Vec<(&str, &str)> = faults
            .iter()
            .map(|fault| (fault.group, fault.name.as_str()))
            .collect();
        print!("{}", tally::table(&rows));
        return ExitCode::SUCCESS;
    }
    let may_trace = tracing::is_permitted();
    let trials = faults.into_iter().map(|fault| {
        let is_skipped = fault.traces && !may_trace;
        let name = fault.name.clone();
        Trial::test(fault.name.clone(), move || {
            tally::forget(&name);
            let tally = (fault.run)();
            tally.keep(fault.group, &name);
            tally.verdict().map_err(Failed::from)
        })
        .with_ignored_flag(is_skipped)
    });
    let mut trials: Vec<Trial> = trials.collect();
    let is_the_disk_honest =
        || power_loss::disk::loses_only_what_was_not_synced().map_err(Failed::from);
    trials.push(Trial::test(
        "the simulated disk loses only what was not synced",
        is_the_disk_honest,
    ));
    libtest_mimic::run(&Arguments::from_args(), trials).exit_code()
}
