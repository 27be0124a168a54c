//! The sample purchases: made by applying changes, like any other dossier.

use std::path::Path;

use dossier::{Change, MemberId};
use journal::{Access, Underway};
use serde::Deserialize;
use uuid::Uuid;

use crate::{Desk, DeskError, Moment};

/// A purchase that ships with Ponder.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Sample {
    /// Its name on the command line.
    pub name: &'static str,
    /// Its changes, one a line, each with its time and actor.
    lines: &'static str,
}

/// Every sample.
pub const SAMPLES: [Sample; 7] = [
    Sample {
        name: "efavirenz-minimal",
        lines: include_str!("../../../samples/efavirenz-minimal.jsonl"),
    },
    Sample {
        name: "efavirenz",
        lines: include_str!("../../../samples/efavirenz.jsonl"),
    },
    Sample {
        name: "cooling-pumps",
        lines: include_str!("../../../samples/cooling-pumps.jsonl"),
    },
    Sample {
        name: "shipping-boxes",
        lines: include_str!("../../../samples/shipping-boxes.jsonl"),
    },
    Sample {
        name: "shipping-boxes-again",
        lines: include_str!("../../../samples/shipping-boxes-again.jsonl"),
    },
    Sample {
        name: "hydraulic-oil",
        lines: include_str!("../../../samples/hydraulic-oil.jsonl"),
    },
    Sample {
        name: "hydraulic-oil-reopened",
        lines: include_str!("../../../samples/hydraulic-oil-reopened.jsonl"),
    },
];

#[derive(Deserialize)]
struct Line {
    time: String,
    actor: MemberId,
    change: Change,
}

impl Sample {
    fn lines(&self) -> impl Iterator<Item = Line> {
        self.lines
            .lines()
            .map(|line| serde_json::from_str(line).expect("a shipped sample reads as changes"))
    }

    /// The changes that make the sample, in their order.
    pub fn changes(&self) -> impl Iterator<Item = Change> {
        self.lines().map(|line| line.change)
    }
}

/// Writes a sample as a new dossier. Ids come from the sample's name and times from its lines, so that the
/// same sample always has the same record and the same hashes. Whatever happens, there is the whole sample or nothing.
///
/// # Errors
/// [`DeskError::Journal`] when the file exists or cannot be written.
pub fn write_sample(sample: &Sample, path: &Path) -> Result<Desk, DeskError> {
    let underway = Underway::to(path)?;
    let mut desk = Desk::create(underway.path())?;
    for (number, line) in (1u32..).zip(sample.lines()) {
        let name = format!("ponder:sample:{}:{number}", sample.name);
        let id = Uuid::new_v5(&Uuid::NAMESPACE_URL, name.as_bytes()).to_string();
        desk.submit(
            line.change,
            Some(&line.actor),
            Moment {
                id,
                time: line.time,
            },
        )?;
    }
    drop(desk);
    underway.place()?;
    Desk::open(path, Access::Write)
}
