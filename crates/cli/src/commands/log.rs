//! The record on a terminal.

use std::process::ExitCode;

use desk::{Desk, MemberId};
use words::Words;

use super::reading;
use crate::answer::{Answer, print};

/// Prints the record, as far as the reader may see it.
pub fn log(words: &Words, desk: &Desk, reader: Option<&MemberId>, json: bool) -> Answer {
    reading::part(words, desk, reader, json)?;
    let entries = desk::log(desk);
    if json {
        let lines: Vec<String> = entries
            .iter()
            .map(|entry| serde_json::to_string(entry).expect("an entry is texts and a number"))
            .collect();
        print(&format!("[\n{}\n]\n", lines.join(",\n")));
        return Ok(ExitCode::SUCCESS);
    }
    let rows: Vec<Vec<String>> = entries
        .iter()
        .zip(desk.changes())
        .map(|(entry, change)| {
            let who = if entry.on_behalf.is_empty() {
                entry.actor.to_owned()
            } else {
                let arguments = [
                    ("actor", entry.actor.into()),
                    ("member", entry.on_behalf.into()),
                ];
                words.say("log-for", &arguments).trim().to_owned()
            };
            let what = match reader {
                Some(_) => desk::described(words, desk.dossier(), change, reader),
                None => desk::describe(words, desk.dossier(), change),
            };
            vec![entry.seq.to_string(), entry.time.to_owned(), who, what]
        })
        .collect();
    let heads = ["log-entry", "log-time", "log-actor", "log-change"].map(|id| words.say(id, &[]));
    print(&crate::table::table(
        &heads,
        &[true, false, false, false],
        &rows,
    ));
    Ok(ExitCode::SUCCESS)
}
