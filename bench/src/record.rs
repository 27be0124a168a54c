//! How long a record takes to be opened, verified, and how long one more change: for a short one and for a very long one.
//! One line of a table for each length.

use std::fs;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use journal::{Access, Draft, Journal, JournalError};

/// How many entries the records have. Two hundred are a purchase.
const LENGTHS: [usize; 3] = [1_000, 10_000, 100_000];

/// How often each is timed; the median counts.
const OPENINGS: usize = 5;
const CHANGES: usize = 101;

/// The times of one length.
struct Times {
    open: Duration,
    change: Duration,
    bytes: u64,
}

/// Times every length and prints the table.
///
/// # Errors
/// What the journal or the disk refuses.
pub fn table() -> Result<(), JournalError> {
    let folder = std::env::temp_dir().join(format!("ponder-bench-{}", std::process::id()));
    fs::create_dir_all(&folder).map_err(|_| JournalError::CannotOpen)?;
    let timed: Result<Vec<Times>, JournalError> = LENGTHS
        .iter()
        .map(|length| time(&folder, *length))
        .collect();
    // Litter in the system's own folder for it is worth no error.
    let _ = fs::remove_dir_all(&folder);
    let timed = timed?;
    println!(
        "| entries | file | opened, all of it verified | one more change, on the disk | to a thousand entries |"
    );
    println!("|--:|--:|--:|--:|--:|");
    for (length, times) in LENGTHS.iter().zip(&timed) {
        let ratio = times.change.as_secs_f64() / timed[0].change.as_secs_f64();
        println!(
            "| {length} | {:.1} MB | {:.3} s | {:.2} ms | {ratio:.2}× |",
            times.bytes as f64 / 1e6,
            times.open.as_secs_f64(),
            times.change.as_secs_f64() * 1e3,
        );
    }
    Ok(())
}

fn time(folder: &Path, length: usize) -> Result<Times, JournalError> {
    let path: PathBuf = folder.join(format!("{length}.ponder"));
    let mut journal = Journal::create(&path)?;
    journal.append(&(0..length).map(draft).collect::<Vec<_>>())?;
    drop(journal);
    let mut openings = Vec::new();
    for _ in 0..OPENINGS {
        let start = Instant::now();
        let opened = Journal::open(&path, Access::Read)?;
        openings.push(start.elapsed());
        assert_eq!(opened.entries().len(), length, "the record is whole");
    }
    let mut journal = Journal::open(&path, Access::Write)?;
    let mut changes = Vec::new();
    for number in length..length + CHANGES {
        let start = Instant::now();
        journal.append(&[draft(number)])?;
        changes.push(start.elapsed());
    }
    let bytes = path.metadata().map_or(0, |file| file.len());
    Ok(Times {
        open: median(openings),
        change: median(changes),
        bytes,
    })
}

fn median(mut times: Vec<Duration>) -> Duration {
    times.sort_unstable();
    times[times.len() / 2]
}

/// A change of the usual size: an offer with one line and one answer.
fn draft(number: usize) -> Draft {
    Draft {
        id: format!("5d1e7a90-44c2-4d0f-8a55-{number:012}"),
        time: format!(
            "2026-03-04T09:{:02}:{:02}.000Z",
            number / 60 % 60,
            number % 60
        ),
        actor: "petar".into(),
        on_behalf: String::new(),
        change: format!(
            r#"{{"kind":"record_offer","offer":"alba-{number}","supplier":"alba","round":{number},"incoterm":"DAP","lines":[{{"item":"Циркулациона пумпа","quantity":"24","price":"4180.50","freight":"35.20"}}],"answers":{{"lead-time":"12"}}}}"#
        ),
    }
}
