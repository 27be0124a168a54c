//! A window without a window: JSON in, JSON out, in a folder of its own.

use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU32, Ordering};

use desk::{Moment, Session, Surroundings};
use serde_json::{Value, json};

/// A folder of its own, a clock that only counts, and a person who always saves under the same name.
pub struct Desktop {
    folder: PathBuf,
    moments: AtomicU32,
}

impl Surroundings for Desktop {
    fn moment(&self) -> Moment {
        let n = self.moments.fetch_add(1, Ordering::Relaxed);
        Moment {
            id: format!(
                "{}-{n}",
                self.folder.join(std::process::id().to_string()).display()
            ),
            time: format!("2026-03-02T09:{:02}:{:02}.000Z", n / 60 % 60, n % 60),
        }
    }

    fn choose_to_open(&self) -> Option<PathBuf> {
        Some(self.folder.join("case.ponder"))
    }

    fn choose_to_save(&self, suggested: &str) -> Option<PathBuf> {
        // What is made of another file, and what is taken out of one, keeps the name that is suggested.
        if suggested.contains('(') || suggested.ends_with(".txt") {
            return Some(self.folder.join(suggested));
        }
        let ending = if suggested.ends_with(".pdf") {
            "pdf"
        } else {
            "ponder"
        };
        Some(self.folder.join(format!("case.{ending}")))
    }

    fn dialogs(&self) -> bool {
        true
    }

    fn settings_file(&self) -> Option<PathBuf> {
        Some(self.folder.join("settings.json"))
    }

    fn samples_folder(&self) -> PathBuf {
        self.folder.join("samples")
    }

    fn backups_folder(&self) -> Option<PathBuf> {
        Some(self.folder.join("backups"))
    }

    fn salt(&self) -> [u8; 32] {
        [7; 32]
    }

    fn served(&self) -> Vec<PathBuf> {
        Vec::new()
    }

    fn open_outside(&self, file: &Path) -> bool {
        self.note("open", file)
    }

    fn show_in_folder(&self, file: &Path) -> bool {
        self.note("show", file)
    }
}

impl Desktop {
    /// Writes down what the system was asked for.
    fn note(&self, what: &str, file: &Path) -> bool {
        let mut asked = std::fs::read_to_string(self.folder.join("outside")).unwrap_or_default();
        asked += &format!("{what} {}\n", file.file_name().unwrap().display());
        std::fs::write(self.folder.join("outside"), asked).unwrap();
        true
    }
}

/// A session whose first moment has this number.
pub fn session(folder: &Path, first_moment: u32) -> Session {
    Session::new(Box::new(Desktop {
        folder: folder.to_owned(),
        moments: AtomicU32::new(first_moment),
    }))
}

/// The response to a command.
pub fn ask(session: &Session, command: &str, arguments: Value) -> Value {
    let request = json!({ "command": command, "arguments": arguments }).to_string();
    serde_json::from_str(&session.answer(&request)).unwrap()
}

/// The answer to a command that is not refused.
pub fn answered(session: &Session, command: &str, arguments: Value) -> Value {
    let response = ask(session, command, arguments);
    assert!(response.get("problems").is_none(), "{command}: {response}");
    response["answer"].clone()
}

/// The code of the first problem; “none” where there is none.
pub fn code(response: &Value) -> &str {
    response["problems"][0]["code"].as_str().unwrap_or("none")
}
