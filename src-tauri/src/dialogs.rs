//! The system's dialogs, and its places for settings and samples.

use std::path::{Path, PathBuf};

use desk::{Moment, Surroundings};
use tauri::{AppHandle, Manager};
use tauri_plugin_dialog::{DialogExt, FileDialogBuilder};
use words::Words;

use crate::clock::Clock;
use crate::outside;
use crate::shell::{MAIN, Shell};

const DOSSIER: &str = "ponder";
const MEMO: &str = "pdf";

/// The surroundings of a Ponder on somebody's desktop.
pub struct Desktop {
    app: AppHandle,
    clock: Clock,
}

impl Desktop {
    /// The desktop on which this program runs.
    #[must_use]
    pub fn new(app: AppHandle) -> Self {
        Self {
            app,
            clock: Clock::default(),
        }
    }

    fn words(&self) -> Words {
        Words::new(self.app.state::<Shell>().language())
    }

    /// A dialog over the window. The desk works away from the main thread, so waiting for it blocks no drawing.
    fn dialog(&self, title: String) -> FileDialogBuilder<tauri::Wry> {
        let dialog = self.app.dialog().file().set_title(title);
        match self.app.get_webview_window(MAIN) {
            Some(window) => dialog.set_parent(&window),
            None => dialog,
        }
    }
}

impl Surroundings for Desktop {
    fn moment(&self) -> Moment {
        self.clock.moment()
    }

    fn choose_to_open(&self) -> Option<PathBuf> {
        let words = self.words();
        let chosen = self
            .dialog(words.say("dialog-open", &[]))
            .add_filter(words.say("dialog-kind-dossier", &[]), &[DOSSIER])
            .blocking_pick_file()?;
        chosen.into_path().ok()
    }

    fn choose_to_save(&self, suggested: &str) -> Option<PathBuf> {
        let words = self.words();
        let (title, kind, ending) = if suggested.ends_with(".pdf") {
            (
                words.say("dialog-save-memo", &[]),
                words.say("dialog-kind-memo", &[]),
                MEMO,
            )
        } else if suggested.ends_with(".ponder") {
            (
                words.say("dialog-save-dossier", &[]),
                words.say("dialog-kind-dossier", &[]),
                DOSSIER,
            )
        } else {
            // An attachment keeps whatever name it has.
            let title = words.say("dialog-save-attachment", &[]);
            let chosen = self.dialog(title).set_file_name(suggested);
            return chosen.blocking_save_file()?.into_path().ok();
        };
        let chosen = self
            .dialog(title)
            .set_file_name(suggested)
            .add_filter(kind, &[ending])
            .blocking_save_file()?;
        Some(with_ending(chosen.into_path().ok()?, ending))
    }

    fn dialogs(&self) -> bool {
        true
    }

    fn settings_file(&self) -> Option<PathBuf> {
        Some(self.app.path().app_config_dir().ok()?.join("settings.json"))
    }

    fn samples_folder(&self) -> PathBuf {
        let data = self.app.path().app_data_dir();
        data.unwrap_or_else(|_| std::env::temp_dir().join("ponder"))
            .join("samples")
    }

    fn backups_folder(&self) -> Option<PathBuf> {
        Some(self.app.path().app_data_dir().ok()?.join("backups"))
    }

    fn salt(&self) -> [u8; 32] {
        crate::clock::salt()
    }

    fn served(&self) -> Vec<PathBuf> {
        Vec::new()
    }

    fn open_outside(&self, file: &Path) -> bool {
        outside::open(file.as_os_str())
    }

    fn show_in_folder(&self, file: &Path) -> bool {
        outside::show(file)
    }
}

/// The path with its ending; a name may hold dots of its own, so nothing is cut off.
fn with_ending(path: PathBuf, ending: &str) -> PathBuf {
    if path
        .extension()
        .is_some_and(|found| found.eq_ignore_ascii_case(ending))
    {
        return path;
    }
    let mut name = path.into_os_string();
    name.push(".");
    name.push(ending);
    name.into()
}

#[cfg(test)]
mod tests {
    use super::with_ending;

    #[test]
    fn an_ending_is_added_only_where_there_is_none() {
        let ended = |path: &str| with_ending(path.into(), "ponder");
        assert_eq!(
            ended("/a/набавка 1.5"),
            "/a/набавка 1.5.ponder".as_ref() as &std::path::Path
        );
        assert_eq!(
            ended("/a/b.ponder"),
            "/a/b.ponder".as_ref() as &std::path::Path
        );
        assert_eq!(
            ended("/a/b.PONDER"),
            "/a/b.PONDER".as_ref() as &std::path::Path
        );
    }
}
