//! A dossier is opened and closed again and again: it stays one file, and reading changes nothing.

use std::fs;

use journal::{Access, Draft, Journal};

use crate::dice::Dice;
use crate::operations::{Before, Place, drafts, lay_down, operations, sample};
use crate::program::ponder;
use crate::tally::Tally;

/// Appends and closes so many times; after each time there is one file.
pub fn closings(count: usize) -> Tally {
    let place = Place::new();
    let path = place.dossier();
    lay_down(&path, &drafts(&sample("hydraulic-oil")));
    let mut expected = Journal::open(&path, Access::Read)
        .expect("it opens")
        .entries()
        .to_vec();
    let mut tally = Tally::default();
    for cycle in 0..count {
        let mut journal = Journal::open(&path, Access::Write).expect("it opens");
        let draft = Draft {
            id: format!("cycle-{cycle}"),
            change: r#"{"kind":"clear","slot":"floor"}"#.into(),
            ..Draft::default()
        };
        expected.extend(
            journal
                .append(&[draft])
                .expect("a draft can be appended")
                .to_vec(),
        );
        drop(journal);
        tally.times += 1;
        tally.acknowledged += 1;
        if place.names() != ["purchase.ponder"] {
            tally.wrong(format!("cycle {cycle}: leaves {:?}", place.names()));
        }
    }
    if Journal::open(&path, Access::Read)
        .expect("it opens")
        .entries()
        != expected
    {
        tally.lost("other entries than were appended".into());
    }
    tally
}

/// Every command that reads, traced: it opens the dossier for reading only, and writes to nothing but its output.
pub fn readings() -> Tally {
    let mut tally = Tally::default();
    let reading = operations()
        .into_iter()
        .filter(|operation| operation.tells == crate::operations::Tells::WhatItRead);
    for operation in reading {
        let place = Place::new();
        match &operation.before {
            Before::Record(before) => lay_down(&place.dossier(), before),
            Before::Nothing | Before::File(_) => panic!("{} reads no record", operation.name),
        }
        let before = (fs::read(place.dossier()).ok(), modified(&place));
        let mut traced = operation.traced(&place);
        traced.calls = crate::tracing::WRITE_CLASS.to_vec();
        let (ended, log) = traced.recorded();
        tally.times += 1;
        if ended.code != 0 {
            tally.wrong(format!("{}: exit code {}", operation.name, ended.code));
        }
        let dossier: String = place
            .dossier()
            .display()
            .to_string()
            .bytes()
            .map(|byte| format!("\\x{byte:02x}"))
            .collect();
        let opened: Vec<&str> = log.lines().filter(|line| line.contains(&dossier)).collect();
        let only_reads = |line: &&str| line.contains(" openat(") && line.contains("O_RDONLY");
        if opened.is_empty() || !opened.iter().all(only_reads) {
            tally.wrong(format!(
                "{}: opens for more than reading: {opened:?}",
                operation.name
            ));
        }
        if (fs::read(place.dossier()).ok(), modified(&place)) != before {
            tally.wrong(format!("{}: the dossier was changed", operation.name));
        }
        let mut names = place.names();
        names.retain(|name| name != "memo.pdf");
        if names != ["purchase.ponder"] {
            tally.wrong(format!("{}: leaves {names:?}", operation.name));
        }
    }
    tally
}

/// Works on, backs up and restores so many times: a backup drawn by chance holds what the dossier held when it was made.
pub fn backups(count: usize) -> Tally {
    let place = Place::new();
    let path = place.dossier().display().to_string();
    let made = place.made().display().to_string();
    let folder = place.data().display().to_string();
    lay_down(&place.dossier(), &drafts(&sample("efavirenz")));
    let (mut tally, mut dice) = (Tally::default(), Dice::new(0xbac4));
    let mut held = Vec::new();
    for round in 0..count {
        let mut journal = Journal::open(&place.dossier(), Access::Write).expect("it opens");
        let draft = Draft {
            id: format!("round-{round}"),
            actor: "ivana".into(),
            change: r#"{"kind":"clear","slot":"floor"}"#.into(),
            ..Draft::default()
        };
        journal.append(&[draft]).expect("a draft can be appended");
        held.push(journal.entries().to_vec());
        drop(journal);
        ponder(&["backup", &path, "--backups", &folder]).done();
        let backups = place.products();
        let backup = dice.of(&backups).display().to_string();
        let answer = ponder(&["restore", &backup, &made]);
        tally.times += 1;
        match Journal::open(&place.made(), Access::Read) {
            Ok(restored) if held.contains(&restored.entries().to_vec()) => {
                tally.acknowledged += restored.entries().len() as u64;
            }
            Ok(restored) => tally.wrong(format!(
                "round {round}: {} entries restored",
                restored.entries().len()
            )),
            Err(error) => tally.lost(format!("round {round}: {error}{answer}")),
        }
        if backups.len() != round + 1 && round < KEPT {
            tally.wrong(format!(
                "round {round}: {} backups are there",
                backups.len()
            ));
        }
        let _ = fs::remove_file(place.made());
    }
    tally
}

/// So many of the newest backups are kept at least.
const KEPT: usize = 20;

fn modified(place: &Place) -> std::time::SystemTime {
    place
        .dossier()
        .metadata()
        .and_then(|file| file.modified())
        .expect("the dossier is there")
}
