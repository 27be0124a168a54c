//! The power fails at any moment: every write of a run is recorded, and replayed on a disk that loses what was not
//! synced, sector by sector.

pub mod disk;
mod recording;

use std::fs;
use std::path::PathBuf;

use crate::aftermath::Undisturbed;
use crate::dice::Dice;
use crate::operations::Operation;
use crate::tally::Tally;
use crate::tracing::{Traced, WRITE_CLASS};
use disk::Disk;
use recording::{Event, Replay, events};

/// The seed in force; `PONDER_FAULTS_SEED` names another.
fn seed() -> u64 {
    let named = std::env::var("PONDER_FAULTS_SEED").ok();
    named
        .and_then(|seed| seed.parse().ok())
        .unwrap_or(20_261_130)
}

/// Judges so many states in which a power loss may leave the folder of an operation.
pub fn states(operation: &Operation, count: usize) -> Tally {
    let mut log = String::new();
    let undisturbed = Undisturbed::of(operation.clone(), |place| {
        let mut calls = WRITE_CLASS.to_vec();
        calls.push("close");
        let (ended, recorded) = Traced {
            calls,
            ..operation.traced(place)
        }
        .recorded();
        log = recorded;
        ended
    });
    let events = events(&log, &undisturbed.place.dossiers());
    let syncs = events
        .iter()
        .filter(|event| matches!(event, Event::Sync { .. }))
        .count();
    assert!(syncs > 1, "{} syncs nothing:\n{log}", operation.name);
    println!(
        "{}: {} events, seed {}",
        operation.name,
        events.len(),
        seed()
    );

    let mut tally = Tally::default();
    // The states are shared out over the moments, so that the disk is replayed only once.
    let moments = events.len() + 1;
    let mut replay = Replay::of(laid(&undisturbed));
    for moment in 0..moments {
        if let Some(event) = moment.checked_sub(1).map(|last| &events[last]) {
            replay.step(event);
        }
        let share = count * (moment + 1) / moments - count * moment / moments;
        for state in 0..share {
            let mut dice = Dice::new(seed() ^ ((moment as u64) << 32) ^ state as u64);
            let found = replay.disk.after_power_loss(&mut dice);
            undisturbed.place.clear();
            for (name, bytes) in &found {
                fs::write(undisturbed.place.dossiers().join(name), bytes)
                    .expect("a state can be laid out");
            }
            let told = String::from_utf8_lossy(&replay.told);
            let ended_well = moment + 1 == moments;
            let code = if ended_well || !told.is_empty() { 0 } else { 1 };
            let acknowledged = operation.acknowledged(code, &told, undisturbed.added.len());
            let what = format!(
                "{}, seed {}, moment {moment}, state {state}",
                operation.name,
                seed()
            );
            tally.times += 1;
            let failures_before = tally.failures();
            undisturbed.judge_file(acknowledged, code == 0, true, &what, &mut tally);
            if tally.failures() > failures_before && failures_before < 3 {
                keep(&found, &format!("{moment}-{state}"));
            }
        }
    }
    tally
}

/// The disk before the operation.
fn laid(undisturbed: &Undisturbed) -> Disk {
    undisturbed.again();
    let mut disk = Disk::default();
    for name in undisturbed.place.names() {
        let bytes =
            fs::read(undisturbed.place.dossiers().join(&name)).expect("it was just put there");
        disk.lay(&name, bytes);
    }
    disk
}

/// Keeps the files of a state that does not hold, to be looked at.
fn keep(found: &std::collections::BTreeMap<String, Vec<u8>>, name: &str) {
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR"))
        .join("faults")
        .join(name);
    fs::create_dir_all(&folder).expect("a folder can be made");
    for (name, bytes) in found {
        fs::write(folder.join(name), bytes).expect("a file can be kept");
    }
    println!("kept in {}", folder.display());
}
