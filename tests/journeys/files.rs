//! A dossier in a folder of its own, and what can be asked of it.

use std::fs;

use serde_json::Value;
use tempfile::TempDir;

use crate::program::{Answer, ponder, ponder_reading};

/// A folder that is removed at the end of its test.
pub struct Folder(TempDir);

impl Folder {
    pub fn new() -> Self {
        Self(tempfile::tempdir().expect("a temporary folder can be made"))
    }

    /// The path of a file in it, whether there is one or not.
    pub fn path(&self, name: &str) -> String {
        let path = self.0.path().join(name);
        path.to_str()
            .expect("temporary folders have plain names")
            .to_owned()
    }

    /// Writes a file into it.
    pub fn write(&self, name: &str, bytes: impl AsRef<[u8]>) -> String {
        let path = self.path(name);
        fs::write(&path, bytes).expect("a file in a temporary folder can be written");
        path
    }

    /// The names of the files in it.
    pub fn names(&self) -> Vec<String> {
        let mut names: Vec<String> = fs::read_dir(self.0.path())
            .expect("a temporary folder can be listed")
            .map(|entry| {
                let entry = entry.expect("a listed file can be read");
                entry.file_name().to_string_lossy().into_owned()
            })
            .collect();
        names.sort();
        names
    }
}

/// A dossier, closed whenever nobody runs `ponder` on it.
pub struct Dossier {
    pub folder: Folder,
    pub path: String,
}

impl Dossier {
    /// An empty one.
    #[track_caller]
    pub fn empty() -> Self {
        let folder = Folder::new();
        let path = folder.path("purchase.ponder");
        ponder(&["new", &path]).done();
        Self { folder, path }
    }

    /// One of the samples.
    #[track_caller]
    pub fn sample(name: &str) -> Self {
        let folder = Folder::new();
        let path = folder.path("purchase.ponder");
        ponder(&["sample", name, &path]).done();
        Self { folder, path }
    }

    /// One made of these changes.
    #[track_caller]
    pub fn of(lines: &[&str]) -> Self {
        let dossier = Self::empty();
        dossier.apply(lines).done();
        dossier
    }

    /// A command with the dossier as its first argument.
    #[track_caller]
    pub fn ask(&self, command: &str, arguments: &[&str]) -> Answer {
        ponder(&[&[command, self.path.as_str()], arguments].concat())
    }

    /// Applies changes that nobody signs.
    #[track_caller]
    pub fn apply(&self, lines: &[&str]) -> Answer {
        let input = lines.join("\n");
        ponder_reading(&["apply", &self.path], input.as_bytes())
    }

    /// Applies changes of one person.
    #[track_caller]
    pub fn apply_as(&self, actor: &str, lines: &[&str]) -> Answer {
        let input = lines.join("\n");
        ponder_reading(&["apply", &self.path, "--as", actor], input.as_bytes())
    }

    /// The ranking, which must be possible.
    #[track_caller]
    pub fn rank(&self) -> Value {
        self.ask("rank", &["--json"]).done().json()
    }

    /// Its entries.
    #[track_caller]
    pub fn log(&self) -> Vec<Value> {
        let log = self.ask("log", &["--json"]).done().json();
        log.as_array().expect("a log is an array").clone()
    }

    /// How many entries it has.
    #[track_caller]
    pub fn entries(&self) -> usize {
        self.log().len()
    }

    /// The file as it lies there.
    pub fn bytes(&self) -> Vec<u8> {
        fs::read(&self.path).expect("a dossier can be read")
    }
}

/// The suppliers of a ranking with their ranks, in order.
pub fn order(ranking: &Value) -> Vec<(&str, u64)> {
    ranking
        .as_array()
        .expect("a ranking is an array")
        .iter()
        .map(|ranked| {
            let id = ranked["id"].as_str().expect("an id is a text");
            (id, ranked["rank"].as_u64().expect("a rank is a number"))
        })
        .collect()
}

/// Whether a figure is what it should be, within `off`.
#[track_caller]
pub fn close(figure: &Value, wanted: f64, off: f64) {
    let found = figure
        .as_f64()
        .unwrap_or_else(|| panic!("{figure} is no number"));
    assert!(
        (found - wanted).abs() <= off,
        "{found} is not {wanted} ± {off}"
    );
}
