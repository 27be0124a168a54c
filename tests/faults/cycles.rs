//! A dossier is opened and closed again and again: it stays one file, and reading changes nothing.

use std::fs;

use journal::{Access, Draft, Journal};

use crate::operations::{Place, drafts, lay_down, operations, sample};
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
        lay_down(
            &place.dossier(),
            operation
                .before
                .as_ref()
                .expect("there is something to read"),
        );
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

fn modified(place: &Place) -> std::time::SystemTime {
    place
        .dossier()
        .metadata()
        .and_then(|file| file.modified())
        .expect("the dossier is there")
}
