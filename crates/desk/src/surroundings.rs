//! What a session finds around itself: a clock, dialogs and folders. A window, a server and a test each bring their own.

use std::path::{Path, PathBuf};

use crate::Moment;

/// What a session cannot know by itself.
pub trait Surroundings: Send + Sync {
    /// The moment and the id of what is recorded now. Two acts must not share a time.
    fn moment(&self) -> Moment;
    /// Asks the person for a dossier to open; none when they think better of it.
    fn choose_to_open(&self) -> Option<PathBuf>;
    /// Asks the person where to save; none when they think better of it.
    fn choose_to_save(&self, suggested: &str) -> Option<PathBuf>;
    /// Whether there are dialogs to choose files in.
    fn dialogs(&self) -> bool;
    /// Where settings are kept; none where nothing is kept.
    fn settings_file(&self) -> Option<PathBuf>;
    /// Where samples are written.
    fn samples_folder(&self) -> PathBuf;
    /// Where backups are kept; none where nothing is kept.
    fn backups_folder(&self) -> Option<PathBuf>;
    /// Random bytes, other ones each time.
    fn salt(&self) -> [u8; 32];
    /// The files of a served folder, which count as recent; empty for a window.
    fn served(&self) -> Vec<PathBuf>;
    /// Has the system open a file with its own program for such files, and says whether it set about that. A kiosk, a
    /// server and a test open nothing outside.
    fn open_outside(&self, _file: &Path) -> bool {
        false
    }
    /// Has the system's file manager show where a file lies, and says whether it set about that.
    fn show_in_folder(&self, _file: &Path) -> bool {
        false
    }
}
