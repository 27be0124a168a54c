//! A desk over an empty folder, behind an open door.

use std::fs;
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};

use desk::{Moment, Session, Surroundings};
use tempfile::TempDir;
use workshop::Door;

/// A folder of dossiers: nothing is chosen in dialogs, and each moment is a second after the one before.
struct Folder {
    path: PathBuf,
    moments: AtomicU32,
}

impl Surroundings for Folder {
    fn moment(&self) -> Moment {
        let number = self.moments.fetch_add(1, Ordering::Relaxed);
        Moment {
            id: format!("entry-{number}"),
            time: format!("2026-03-02T09:{:02}:{:02}.000Z", number / 60, number % 60),
        }
    }

    fn choose_to_open(&self) -> Option<PathBuf> {
        None
    }

    fn choose_to_save(&self, suggested: &str) -> Option<PathBuf> {
        Some(self.path.join(suggested))
    }

    fn dialogs(&self) -> bool {
        false
    }

    fn settings_file(&self) -> Option<PathBuf> {
        None
    }

    fn samples_folder(&self) -> PathBuf {
        self.path.clone()
    }

    fn backups_folder(&self) -> Option<PathBuf> {
        Some(self.path.join("backups"))
    }

    fn salt(&self) -> [u8; 32] {
        [7; 32]
    }

    fn served(&self) -> Vec<PathBuf> {
        Vec::new()
    }
}

/// An open door to a folder that goes when this goes: dossiers in it, the page in `ui`.
pub struct House {
    pub door: Door,
    pub folder: TempDir,
}

/// Opens a door on a free port.
pub fn house() -> House {
    let folder = TempDir::new().unwrap();
    let ui = folder.path().join("ui");
    fs::create_dir_all(ui.join("assets")).unwrap();
    fs::write(
        ui.join("index.html"),
        "<!doctype html><title>Ponder</title>",
    )
    .unwrap();
    fs::write(folder.path().join("secret.js"), "secret").unwrap();
    let session = Session::new(Box::new(Folder {
        path: folder.path().to_owned(),
        moments: AtomicU32::new(0),
    }));
    House {
        door: Door::open(Arc::new(session), ui, 0).unwrap(),
        folder,
    }
}
