//! What a person does to a dossier, each as a command of the real program with the record that it starts from.

use std::fs;
use std::path::Path;

use journal::{Access, Draft, Entry, Journal};
use serde_json::{Value, json};

use crate::program::ponder;
use crate::tracing::{READ_CLASS, Traced, WRITE_CLASS};

/// How an operation tells that something is recorded.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Tells {
    /// A line `{"seq":n}` for each change.
    EachChange,
    /// By ending well.
    AtTheEnd,
    /// By what it prints, since it only reads.
    WhatItRead,
    /// By ending well, when another dossier is there and this one is as it was.
    ByACopy,
}

/// One operation.
#[derive(Clone)]
pub struct Operation {
    /// What the person does, as it reads after “while”.
    pub name: &'static str,
    /// What it starts from.
    pub before: Before,
    /// Files that lie elsewhere, each with its name.
    pub beside: Vec<(&'static str, Vec<u8>)>,
    /// What comes after `ponder`; `FILE`, `MEMO` and `MADE` stand for the paths, `@name` for that of a file beside.
    pub arguments: Vec<&'static str>,
    /// What it reads.
    pub input: String,
    /// How it tells what is recorded.
    pub tells: Tells,
    /// Whether what it records is recorded as a whole or not at all.
    pub whole: bool,
}

/// What an operation starts from.
#[derive(Clone)]
pub enum Before {
    /// The dossier is only made.
    Nothing,
    /// A record.
    Record(Vec<Draft>),
    /// A file as it is.
    File(Vec<u8>),
}

/// Where the files of one run lie.
pub struct Place {
    folder: tempfile::TempDir,
}

impl Place {
    /// A place of its own.
    pub fn new() -> Self {
        let folder = crate::tracing::workplace();
        for name in ["dossiers", "data"] {
            fs::create_dir(folder.path().join(name)).expect("a folder can be made");
        }
        Self { folder }
    }

    /// The folder in which nothing lies but the dossier and what is made of it.
    pub fn dossiers(&self) -> std::path::PathBuf {
        self.folder.path().join("dossiers")
    }

    /// The dossier.
    pub fn dossier(&self) -> std::path::PathBuf {
        self.dossiers().join("purchase.ponder")
    }

    /// The memo.
    pub fn memo(&self) -> std::path::PathBuf {
        self.dossiers().join("memo.pdf")
    }

    /// A dossier that is made of the first.
    pub fn made(&self) -> std::path::PathBuf {
        self.dossiers().join("made.ponder")
    }

    /// The folder in which Ponder keeps its own, such as backups.
    pub fn data(&self) -> std::path::PathBuf {
        self.folder.path().join("data")
    }

    /// Every dossier but the first: what was made of it, and its backups. What is hidden is on its way.
    pub fn products(&self) -> Vec<std::path::PathBuf> {
        let (mut folders, mut found) = (vec![self.dossiers(), self.data()], Vec::new());
        while let Some(folder) = folders.pop() {
            for file in fs::read_dir(folder).expect("a folder can be listed") {
                let path = file.expect("it can be listed").path();
                let name = path
                    .file_name()
                    .unwrap_or_default()
                    .to_string_lossy()
                    .into_owned();
                if path.is_dir() {
                    folders.push(path);
                } else if name.ends_with(".ponder")
                    && !name.starts_with('.')
                    && path != self.dossier()
                {
                    found.push(path);
                }
            }
        }
        found
    }

    /// A file beside the folder.
    pub fn beside(&self, name: &str) -> std::path::PathBuf {
        self.folder.path().join(name)
    }

    /// Empties the folder of dossiers.
    pub fn clear(&self) {
        for file in fs::read_dir(self.dossiers()).expect("the folder is there") {
            fs::remove_file(file.expect("it can be listed").path()).expect("a file can be removed");
        }
        fs::remove_dir_all(self.data()).expect("a folder can be removed");
        fs::create_dir(self.data()).expect("a folder can be made");
    }

    /// The names of the files in the folder of dossiers.
    pub fn names(&self) -> Vec<String> {
        let files = fs::read_dir(self.dossiers()).expect("the folder is there");
        let name =
            |file: std::io::Result<fs::DirEntry>| file.expect("it can be listed").file_name();
        let mut names: Vec<String> = files
            .map(|file| name(file).to_string_lossy().into_owned())
            .collect();
        names.sort();
        names
    }
}

impl Operation {
    /// The operation as a program to be run at a place.
    pub fn traced(&self, place: &Place) -> Traced {
        let input = place.beside("input");
        fs::write(&input, &self.input).expect("the input can be written");
        for (name, bytes) in &self.beside {
            fs::write(place.beside(name), bytes).expect("a file beside can be written");
        }
        let path = |path: &Path| path.display().to_string();
        let argument = |argument: &&str| match *argument {
            "FILE" => path(&place.dossier()),
            "MEMO" => path(&place.memo()),
            "MADE" => path(&place.made()),
            other => match other.strip_prefix('@') {
                Some(name) => path(&place.beside(name)),
                None => other.to_owned(),
            },
        };
        let calls = match self.tells {
            Tells::WhatItRead if !self.arguments.contains(&"MEMO") => READ_CLASS.to_vec(),
            _ => WRITE_CLASS.to_vec(),
        };
        Traced {
            arguments: self.arguments.iter().map(argument).collect(),
            input,
            log: place.beside("log"),
            data: place.data(),
            calls,
        }
    }

    /// How many changes were acknowledged by what a run printed, of so many that it records.
    pub fn acknowledged(&self, code: i32, out: &str, recorded: usize) -> usize {
        match self.tells {
            Tells::EachChange => out
                .lines()
                .filter(|line| line.starts_with("{\"seq\":"))
                .count(),
            Tells::AtTheEnd if code == 0 => recorded,
            Tells::AtTheEnd | Tells::WhatItRead | Tells::ByACopy => 0,
        }
    }
}

/// The entries as what they were before they had their place.
pub fn drafts(entries: &[Entry]) -> Vec<Draft> {
    let draft = |entry: &Entry| Draft {
        id: entry.id.clone(),
        time: entry.time.clone(),
        actor: entry.actor.clone(),
        on_behalf: entry.on_behalf.clone(),
        change: entry.change.clone(),
    };
    entries.iter().map(draft).collect()
}

/// The entries of one of the samples.
pub fn sample(name: &str) -> Vec<Entry> {
    let place = Place::new();
    let path = place.dossier();
    ponder(&["sample", name, &path.display().to_string()]).done();
    Journal::open(&path, Access::Read)
        .expect("a sample opens")
        .entries()
        .to_vec()
}

/// Makes a dossier of these drafts and closes it.
pub fn lay_down(path: &Path, drafts: &[Draft]) {
    let mut journal = Journal::create(path).expect("a dossier can be made");
    journal.append(drafts).expect("drafts can be appended");
}

/// Every operation that is disturbed.
pub fn operations() -> Vec<Operation> {
    let pumps = Purchase(sample("cooling-pumps"));
    let seed = |line: Value| line.to_string();
    let floor = seed(json!({"kind": "set_floor", "share": "0.45", "reason": "Agreed."}));
    let mut all = vec![
        Operation {
            tells: Tells::AtTheEnd,
            ..plain("a dossier is made", &["new", "FILE"])
        },
        Operation {
            tells: Tells::AtTheEnd,
            ..plain("a sample is opened", &["sample", "hydraulic-oil", "FILE"])
        },
        pumps.next(
            "an offer is recorded",
            "petar",
            |change| change["offer"] == "alba-2",
            1,
        ),
        pumps.next(
            "weights are given",
            "milan",
            |change| change["kind"] == "give_weights",
            1,
        ),
        pumps.next(
            "a phase is closed",
            "ivana",
            |change| change["phase"] == "specification",
            1,
        ),
        pumps.next(
            "scores are locked and revealed",
            "sanja",
            |change| change["step"] == "lock_scores",
            2,
        ),
        pumps.next(
            "a supplier is chosen",
            "ivana",
            |change| change["kind"] == "choose",
            1,
        ),
        pumps.next(
            "the decision is signed",
            "ivana",
            |change| change["kind"] == "sign",
            1,
        ),
        pumps.next(
            "the decision is sealed",
            "ivana",
            |change| change["phase"] == "decision",
            1,
        ),
    ];
    let efavirenz = drafts(&sample("efavirenz"));
    let mut taken_back = efavirenz.clone();
    taken_back.push(by("ivana", 1, &floor));
    let undo = Operation {
        before: Before::Record(taken_back.clone()),
        ..plain("an act is taken back", &["undo", "FILE", "--as", "ivana"])
    };
    taken_back.push(by(
        "ivana",
        2,
        r#"{"kind":"undo","entry":SEQ,"inverse":{"kind":"clear","slot":"floor"}}"#,
    ));
    let place = taken_back.len() - 1;
    taken_back[place].change = taken_back[place].change.replace("SEQ", &place.to_string());
    let redo = Operation {
        before: Before::Record(taken_back),
        ..plain("an act is done again", &["redo", "FILE", "--as", "ivana"])
    };
    let several = Operation {
        before: Before::Record(efavirenz.clone()),
        input: [
            floor.clone(),
            floor.replace("0.45", "0.5"),
            "no change".into(),
            floor.replace("0.45", "0.55"),
        ]
        .join("\n"),
        whole: false,
        ..plain(
            "several changes are applied and one is refused",
            &["apply", "FILE", "--as", "ivana"],
        )
    };
    let import = Operation {
        before: Before::Record(efavirenz.clone()),
        input: history(500),
        whole: false,
        ..plain("500 delivery records are imported", &["apply", "FILE"])
    };
    let reading = |name, arguments: &[&'static str]| Operation {
        before: Before::Record(efavirenz.clone()),
        tells: Tells::WhatItRead,
        ..plain(name, arguments)
    };
    all.extend([
        undo,
        redo,
        several,
        import,
        reading("the memo is printed", &["memo", "FILE", "-o", "MEMO"]),
        reading("the record is verified", &["verify", "FILE"]),
        reading("the log is read", &["log", "FILE", "--json"]),
        reading("the phases are read", &["phases", "FILE", "--json"]),
    ]);
    all
}

/// An operation that records one act and tells of each change.
pub fn plain(name: &'static str, arguments: &[&'static str]) -> Operation {
    Operation {
        name,
        before: Before::Nothing,
        beside: Vec::new(),
        arguments: arguments.to_vec(),
        input: String::new(),
        tells: Tells::EachChange,
        whole: true,
    }
}

/// A change of a person.
pub fn by(actor: &str, number: usize, change: &str) -> Draft {
    Draft {
        id: format!("fault-{number}"),
        time: format!("2026-05-01T10:00:{number:02}.000Z"),
        actor: actor.to_owned(),
        on_behalf: String::new(),
        change: change.to_owned(),
    }
}

/// So many changes as `ponder history --changes` prints them: suppliers, each with its delivery record.
fn history(count: usize) -> String {
    let lines = (0..count).map(|number| match number % 2 {
        0 => json!({"kind": "set_supplier", "supplier": format!("maker-{number}"), "name": format!("Maker {number}")}),
        _ => json!({
            "kind": "record_deliveries", "supplier": format!("maker-{}", number - 1),
            "shipments": number, "late": number % 7, "source": "Our receipts.",
        }),
    });
    lines.map(|line| line.to_string() + "\n").collect()
}

/// A purchase that went its whole way, cut where an operation begins.
struct Purchase(Vec<Entry>);

impl Purchase {
    /// Applies so many changes, from the first that is meant, to the record before them.
    fn next(
        &self,
        name: &'static str,
        actor: &'static str,
        is_meant: fn(&Value) -> bool,
        count: usize,
    ) -> Operation {
        let changes = self.0.iter().map(|entry| &entry.change);
        let meant =
            |change: &String| is_meant(&serde_json::from_str(change).expect("a change is JSON"));
        let place = changes
            .clone()
            .position(meant)
            .expect("the sample has such a change");
        let lines: Vec<&str> = changes
            .skip(place)
            .take(count)
            .map(String::as_str)
            .collect();
        Operation {
            before: Before::Record(drafts(&self.0[..place])),
            input: lines.join("\n"),
            whole: count == 1,
            ..plain(name, &["apply", "FILE", "--as", actor])
        }
    }
}
