//! What was done to files and what came of it, counted; and the table of it.

use std::collections::BTreeMap;
use std::fs;
use std::path::PathBuf;

use serde_json::{Value, json};

/// How much is tried.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Size {
    /// With every change, in about three minutes on two cores.
    Short,
    /// Before a release: everything.
    Long,
}

impl Size {
    /// The size that is asked for: `PONDER_FAULTS=long` is the long one.
    pub fn asked() -> Self {
        match std::env::var("PONDER_FAULTS").as_deref() {
            Ok("long") => Self::Long,
            _ => Self::Short,
        }
    }

    /// One of two figures.
    pub fn pick<T>(self, short: T, long: T) -> T {
        match self {
            Self::Short => short,
            Self::Long => long,
        }
    }
}

/// What one trial counted.
#[derive(Default)]
pub struct Tally {
    /// How often something was done to a file.
    pub times: u64,
    /// Changes that had been acknowledged and were looked for afterwards.
    pub acknowledged: u64,
    lost: Vec<String>,
    wrong: Vec<String>,
    panics: Vec<String>,
}

impl Tally {
    /// An acknowledged change is not there.
    pub fn lost(&mut self, what: String) {
        self.lost.push(what);
    }

    /// The file or the program says something that is not so.
    pub fn wrong(&mut self, what: String) {
        self.wrong.push(what);
    }

    /// The program did not end as a program ends.
    pub fn panicked(&mut self, what: String) {
        self.panics.push(what);
    }

    /// How much did not hold so far.
    pub fn failures(&self) -> usize {
        self.lost.len() + self.wrong.len() + self.panics.len()
    }

    /// Keeps the row for the table.
    pub fn keep(&self, group: &str, name: &str) {
        let row = json!({
            "group": group, "times": self.times, "acknowledged": self.acknowledged,
            "lost": self.lost.len(), "wrong": self.wrong.len(), "panics": self.panics.len(),
        });
        fs::create_dir_all(rows()).expect("the folder of rows can be made");
        fs::write(row_of(name), row.to_string()).expect("a row can be written");
    }

    /// Nothing, or the first failures of each kind.
    pub fn verdict(&self) -> Result<(), String> {
        let kinds = [
            ("acknowledged changes lost", &self.lost),
            ("wrong answers", &self.wrong),
            ("panics", &self.panics),
        ];
        let failures = kinds.into_iter().filter(|(_, found)| !found.is_empty());
        let told: Vec<String> = failures
            .map(|(kind, found)| {
                let first: Vec<&str> = found.iter().map(String::as_str).take(8).collect();
                format!("{} {kind}:\n  {}", found.len(), first.join("\n  "))
            })
            .collect();
        match told.is_empty() {
            true => Ok(()),
            false => Err(told.join("\n")),
        }
    }
}

/// Forgets what an earlier run counted.
pub fn forget(name: &str) {
    let _ = fs::remove_file(row_of(name));
}

fn rows() -> PathBuf {
    PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("faults")
}

fn row_of(name: &str) -> PathBuf {
    let plain = |letter: char| match letter.is_ascii_alphanumeric() {
        true => letter,
        false => '-',
    };
    rows().join(format!(
        "{}.json",
        name.chars().map(plain).collect::<String>()
    ))
}

/// The table of the last run as Markdown: one row for each group of trials, in the order of `trials` (group, name), and
/// how many trials of a group have not run.
pub fn table(trials: &[(&str, &str)]) -> String {
    let mut order: Vec<&str> = Vec::new();
    let mut sums: BTreeMap<&str, [u64; 7]> = BTreeMap::new();
    for (group, name) in trials {
        if !order.contains(group) {
            order.push(group);
        }
        let sum = sums.entry(group).or_default();
        let row = fs::read_to_string(row_of(name)).ok();
        let row: Option<Value> = row.and_then(|text| serde_json::from_str(&text).ok());
        let Some(row) = row else {
            sum[6] += 1;
            continue;
        };
        sum[5] += 1;
        let figures = ["times", "acknowledged", "lost", "wrong", "panics"];
        for (place, figure) in figures.iter().enumerate() {
            sum[place] += row[figure].as_u64().unwrap_or_default();
        }
    }
    let mut table = "| what was done to the file | times | acknowledged changes looked for | of them lost | wrong answers \
                     | panics |\n|---|--:|--:|--:|--:|--:|\n"
        .to_owned();
    for group in order {
        let [times, acknowledged, lost, wrong, panics, run, skipped] = sums[group];
        let skipped = match (run, skipped) {
            (_, 0) => String::new(),
            (0, all) => format!(" (skipped: {all} trials)"),
            (_, some) => format!(" ({some} trials skipped)"),
        };
        let figures = [times, acknowledged, lost, wrong, panics].map(grouped);
        table += &format!("| {group}{skipped} | {} |\n", figures.join(" | "));
    }
    table
}

fn grouped(figure: u64) -> String {
    let digits = figure.to_string();
    let mut text = String::new();
    for (place, digit) in digits.chars().enumerate() {
        if place > 0 && (digits.len() - place).is_multiple_of(3) {
            text.push(',');
        }
        text.push(digit);
    }
    text
}
