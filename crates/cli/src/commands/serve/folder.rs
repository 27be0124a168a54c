//! What a desk has around it when there are no dialogs: one folder for everything.

use std::fs;
use std::path::{Path, PathBuf};

use desk::{Moment, Surroundings};

use crate::commands::{now, salt};

/// The folder that is served.
pub struct Folder {
    path: PathBuf,
}

impl Folder {
    /// Serves this folder.
    pub fn new(path: PathBuf) -> Self {
        Self { path }
    }
}

impl Surroundings for Folder {
    fn moment(&self) -> Moment {
        now()
    }

    fn choose_to_open(&self) -> Option<PathBuf> {
        None
    }

    /// The suggested name in the folder; where that is taken, with “ 2”, “ 3” and so on.
    fn choose_to_save(&self, suggested: &str) -> Option<PathBuf> {
        let suggested = Path::new(suggested);
        // Only a name: nothing leads out of the folder.
        let stem = suggested.file_stem()?.to_str()?;
        let ending = suggested
            .extension()
            .and_then(|ending| ending.to_str())
            .map_or_else(String::new, |ending| format!(".{ending}"));
        let first = self.path.join(format!("{stem}{ending}"));
        let others = (2u32..).map(|number| self.path.join(format!("{stem} {number}{ending}")));
        std::iter::once(first)
            .chain(others)
            .find(|path| path.symlink_metadata().is_err())
    }

    fn dialogs(&self) -> bool {
        false
    }

    fn settings_file(&self) -> Option<PathBuf> {
        Some(self.path.join("settings.json"))
    }

    fn samples_folder(&self) -> PathBuf {
        self.path.clone()
    }

    fn backups_folder(&self) -> Option<PathBuf> {
        Some(self.path.join("backups"))
    }

    fn salt(&self) -> [u8; 32] {
        salt()
    }

    fn served(&self) -> Vec<PathBuf> {
        let Ok(entries) = fs::read_dir(&self.path) else {
            return Vec::new();
        };
        let mut files: Vec<PathBuf> = entries
            .filter_map(|entry| Some(entry.ok()?.path()))
            .filter(|path| path.is_file() && path.extension().is_some_and(|end| end == "ponder"))
            .collect();
        files.sort();
        files
    }
}

#[cfg(test)]
mod tests {
    use tempfile::TempDir;

    use super::*;

    fn folder() -> (TempDir, Folder) {
        let kept = TempDir::new().expect("a folder can be made");
        let folder = Folder::new(kept.path().to_owned());
        (kept, folder)
    }

    fn taken(folder: &Folder, suggested: &str) -> String {
        let path = folder.choose_to_save(suggested).expect("there is a place");
        fs::write(&path, "").expect("the place is in the folder");
        let name = path
            .strip_prefix(&folder.path)
            .expect("it is in the folder");
        name.display().to_string()
    }

    #[test]
    fn a_name_that_is_taken_is_counted_on() {
        let (_kept, folder) = folder();

        let names = [(); 3].map(|()| taken(&folder, "Efavirenz 600 mg.ponder"));

        assert_eq!(
            names,
            [
                "Efavirenz 600 mg.ponder",
                "Efavirenz 600 mg 2.ponder",
                "Efavirenz 600 mg 3.ponder"
            ]
        );
        assert_eq!(taken(&folder, "plain"), "plain");
        assert_eq!(taken(&folder, "plain"), "plain 2");
    }

    #[test]
    fn no_two_moments_share_a_time() {
        let (_kept, folder) = folder();

        let times = [(); 50].map(|()| folder.moment().time);

        assert!(times.is_sorted_by(|earlier, later| earlier < later));
    }

    #[test]
    fn a_suggestion_never_leads_out_of_the_folder() {
        let (_kept, folder) = folder();

        assert_eq!(taken(&folder, "../memo.pdf"), "memo.pdf");
        assert_eq!(taken(&folder, "/etc/memo.pdf"), "memo 2.pdf");
        assert_eq!(folder.choose_to_save(".."), None);
    }

    #[test]
    fn only_dossiers_are_served_in_the_order_of_their_names() {
        let (_kept, folder) = folder();
        for name in ["b.ponder", "a.ponder", "settings.json", "a.pdf"] {
            fs::write(folder.path.join(name), "").expect("a file can be written");
        }
        fs::create_dir(folder.path.join("c.ponder")).expect("a folder can be made");

        assert_eq!(
            folder.served(),
            [folder.path.join("a.ponder"), folder.path.join("b.ponder")]
        );
    }
}
