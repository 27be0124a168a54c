//! Reads a finished memo with the tools of poppler.
#![allow(dead_code)] // each test file uses some of it

pub mod room;

use std::collections::BTreeMap;
use std::path::Path;
use std::process::Command;
use tempfile::TempDir;

/// A font of the file.
#[derive(Debug)]
pub struct Font {
    pub name: String,
    pub embedded: bool,
}

/// A word and where it stands, in points from the upper left corner of its page.
#[derive(Debug, Clone)]
pub struct Word {
    pub page: usize,
    pub left: f64,
    pub top: f64,
    pub right: f64,
    pub bottom: f64,
    pub text: String,
}

fn saved(pdf: &[u8]) -> TempDir {
    let folder = tempfile::tempdir().expect("a temporary folder");
    std::fs::write(folder.path().join("memo.pdf"), pdf).expect("the folder can be written");
    folder
}

fn run(folder: &Path, tool: &str, arguments: &[&str]) -> String {
    let output = Command::new(tool)
        .args(arguments)
        .current_dir(folder)
        .output()
        .unwrap_or_else(|missing| panic!("{tool} of poppler is needed: {missing}"));
    assert!(
        output.status.success(),
        "{tool} {arguments:?}: {}",
        String::from_utf8_lossy(&output.stderr)
    );
    String::from_utf8_lossy(&output.stdout).into_owned()
}

pub fn text(pdf: &[u8]) -> String {
    run(
        saved(pdf).path(),
        "pdftotext",
        &["-enc", "UTF-8", "memo.pdf", "-"],
    )
}

pub fn structure(pdf: &[u8]) -> String {
    run(
        saved(pdf).path(),
        "pdfinfo",
        &["-enc", "UTF-8", "-struct", "memo.pdf"],
    )
}

pub fn attributes(pdf: &[u8]) -> BTreeMap<String, String> {
    run(saved(pdf).path(), "pdfinfo", &["-enc", "UTF-8", "memo.pdf"])
        .lines()
        .filter_map(|line| line.split_once(':'))
        .map(|(key, value)| (key.trim().to_owned(), value.trim().to_owned()))
        .collect()
}

pub fn attached(pdf: &[u8], name: &str) -> Vec<u8> {
    let folder = saved(pdf);
    run(
        folder.path(),
        "pdfdetach",
        &["-savefile", name, "-o", "out", "memo.pdf"],
    );
    std::fs::read(folder.path().join("out")).expect("the attachment was saved")
}

pub fn fonts(pdf: &[u8]) -> Vec<Font> {
    run(saved(pdf).path(), "pdffonts", &["memo.pdf"])
        .lines()
        .skip(2)
        .map(|line| {
            // From the right: object, generation, unicode, subset, embedded.
            let fields: Vec<&str> = line.split_whitespace().rev().collect();
            Font {
                name: fields.last().unwrap_or(&"").to_string(),
                embedded: fields.get(4) == Some(&"yes"),
            }
        })
        .collect()
}

pub fn words(pdf: &[u8]) -> Vec<Word> {
    let mut page = 0;
    let mut words = Vec::new();
    for line in run(
        saved(pdf).path(),
        "pdftotext",
        &["-enc", "UTF-8", "-bbox", "memo.pdf", "-"],
    )
    .lines()
    {
        let line = line.trim();
        if line.starts_with("<page") {
            page += 1;
        } else if let Some(rest) = line.strip_prefix("<word ") {
            let (head, tail) = rest.split_once('>').expect("a word has an end");
            let edges: Vec<f64> = head
                .split('"')
                .skip(1)
                .step_by(2)
                .map(|edge| edge.parse().expect("a number"))
                .collect();
            words.push(Word {
                page,
                left: edges[0],
                top: edges[1],
                right: edges[2],
                bottom: edges[3],
                text: tail.trim_end_matches("</word>").to_owned(),
            });
        }
    }
    words
}
