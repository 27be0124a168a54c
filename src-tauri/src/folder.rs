//! A folder in place of every dialog: for a kiosk, where nobody may look around the disk, and for tests.
//!
//! `PONDER_FOLDER=/path ponder-app`: a new dossier and a memo are written there under the suggested name, with a
//! number where that is taken; “open” takes the newest dossier; settings and samples lie in it too.

use std::fs;
use std::path::{Path, PathBuf};
use std::time::SystemTime;

use desk::{Moment, Surroundings};

use crate::clock::Clock;

/// The surroundings of a Ponder that keeps to one folder.
pub struct Folder {
    folder: PathBuf,
    clock: Clock,
}

impl Folder {
    /// Keeps to this folder.
    #[must_use]
    pub fn new(folder: PathBuf) -> Self {
        Self {
            folder,
            clock: Clock::default(),
        }
    }
}

impl Surroundings for Folder {
    fn moment(&self) -> Moment {
        self.clock.moment()
    }

    fn choose_to_open(&self) -> Option<PathBuf> {
        dossiers(&self.folder).into_iter().next()
    }

    fn choose_to_save(&self, suggested: &str) -> Option<PathBuf> {
        free(&self.folder, suggested)
    }

    fn dialogs(&self) -> bool {
        false
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
        crate::clock::salt()
    }

    fn served(&self) -> Vec<PathBuf> {
        dossiers(&self.folder)
    }
}

/// The dossiers in a folder, newest first; of equally new ones the first by name.
fn dossiers(folder: &Path) -> Vec<PathBuf> {
    let mut found: Vec<(SystemTime, PathBuf)> = fs::read_dir(folder)
        .into_iter()
        .flatten()
        .flatten()
        .map(|entry| entry.path())
        .filter(|path| path.extension().is_some_and(|ending| ending == "ponder"))
        .filter_map(|path| Some((path.metadata().ok()?.modified().ok()?, path)))
        .collect();
    found.sort_by(|(a, first), (b, second)| b.cmp(a).then_with(|| first.cmp(second)));
    found.into_iter().map(|(_, path)| path).collect()
}

/// Where a file of the suggested name can be written without touching one that is there.
fn free(folder: &Path, suggested: &str) -> Option<PathBuf> {
    // Only the name counts: nothing is ever written outside the folder.
    let name = Path::new(suggested).file_name()?.to_str()?;
    let (stem, ending) = name.rsplit_once('.').unwrap_or((name, "ponder"));
    let numbered = (2..).map(|number| format!("{stem} {number}.{ending}"));
    std::iter::once(format!("{stem}.{ending}"))
        .chain(numbered)
        .map(|name| folder.join(name))
        .find(|path| !path.exists())
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::fs::File;
    use std::time::Duration;

    #[test]
    fn a_taken_name_gets_a_number() {
        let folder = tempfile::tempdir().unwrap();
        let save = |name: &str| {
            let path = free(folder.path(), name).unwrap();
            File::create(&path).unwrap();
            path.file_name().unwrap().to_str().unwrap().to_owned()
        };
        assert_eq!(save("Efavirenz 600 mg.ponder"), "Efavirenz 600 mg.ponder");
        assert_eq!(save("Efavirenz 600 mg.ponder"), "Efavirenz 600 mg 2.ponder");
        assert_eq!(save("Efavirenz 600 mg.ponder"), "Efavirenz 600 mg 3.ponder");
        assert_eq!(save("Efavirenz 600 mg.pdf"), "Efavirenz 600 mg.pdf");
    }

    #[test]
    fn a_name_never_leads_out_of_the_folder() {
        let folder = Path::new("/kiosk");
        assert_eq!(
            free(folder, "../../etc/набавка.ponder"),
            Some("/kiosk/набавка.ponder".into())
        );
        assert_eq!(free(folder, ".."), None);
        assert_eq!(free(folder, ""), None);
    }

    #[test]
    fn the_newest_dossier_is_opened_and_other_files_are_not() {
        let folder = tempfile::tempdir().unwrap();
        let made = |name: &str, age: u64| {
            let path = folder.path().join(name);
            let moment = SystemTime::UNIX_EPOCH + Duration::from_secs(1_000_000 - age);
            File::create(&path).unwrap().set_modified(moment).unwrap();
            path
        };
        let old = made("old.ponder", 500);
        let new = made("new.ponder", 100);
        made("memo.pdf", 0);
        assert_eq!(dossiers(folder.path()), [new, old]);
    }

    #[test]
    fn an_empty_folder_opens_nothing() {
        let folder = tempfile::tempdir().unwrap();
        assert!(dossiers(folder.path()).is_empty());
        assert!(dossiers(&folder.path().join("gone")).is_empty());
    }
}
