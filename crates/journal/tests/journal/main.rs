//! What a dossier file promises, tried from outside.
#![allow(clippy::unwrap_used)]

mod appending;
mod blobs;
mod copies;
mod corruption;
mod damage;
mod holding;
mod joins;
mod layouts;
mod pages;
mod strangers;

use std::collections::BTreeMap;
use std::ffi::OsString;
use std::path::{Path, PathBuf};

use journal::{Draft, Entry, Journal};
use rusqlite::Connection;
use tempfile::TempDir;

/// A draft like those of a purchase; every number gives another.
fn draft(number: usize) -> Draft {
    Draft {
        id: format!("5d1e7a90-44c2-4d0f-8a55-{number:012}"),
        time: format!("2026-03-04T09:{:02}:00Z", number % 60),
        actor: "ana".into(),
        on_behalf: if number.is_multiple_of(3) {
            "marko".into()
        } else {
            String::new()
        },
        change: format!(r#"{{"kind":"weight","v":1,"of":"поузданост","is":"0.{number}"}}"#),
    }
}

fn drafts(count: usize) -> Vec<Draft> {
    (0..count).map(draft).collect()
}

/// A closed dossier of so many entries, in a folder of its own.
fn dossier(count: usize) -> (TempDir, PathBuf, Vec<Entry>) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("purchase.ponder");
    let mut journal = Journal::create(&path).unwrap();
    let entries = journal.append(&drafts(count)).unwrap().to_vec();
    (folder, path, entries)
}

/// Every file in the folder with its bytes.
fn contents(folder: &Path) -> BTreeMap<OsString, Vec<u8>> {
    let entries = std::fs::read_dir(folder).unwrap();
    entries
        .map(|entry| {
            let entry = entry.unwrap();
            (entry.file_name(), std::fs::read(entry.path()).unwrap())
        })
        .collect()
}

/// Changes rows behind the journal's back: with the triggers made harmless, and put back as they were afterwards.
fn forge(path: &Path, change: &str) {
    let sleep = [
        ("RAISE(ABORT,", "coalesce(NULL,"),
        ("coalesce(NULL,", "RAISE(ABORT,"),
    ];
    let rewrite = |(from, to): (&str, &str)| {
        let sql = format!(
            "PRAGMA writable_schema = ON;
             UPDATE sqlite_schema SET sql = replace(sql, '{from}', '{to}') WHERE type = 'trigger'"
        );
        // Each connection reads the schema once.
        Connection::open(path).unwrap().execute_batch(&sql).unwrap();
    };
    rewrite(sleep[0]);
    Connection::open(path)
        .unwrap()
        .execute_batch(change)
        .unwrap();
    rewrite(sleep[1]);
}
