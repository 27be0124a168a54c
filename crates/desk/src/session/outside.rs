//! What is handed to the world outside the window: a file opened by the system's own program, or shown in its folder.

use std::fs;
use std::path::{Path, PathBuf};

use super::{Asked, Session};
use crate::refusal::refusal;
use crate::wire::Exported;

/// A file that was written out.
pub(super) struct Written {
    path: PathBuf,
    /// Whether it is a memo of our own making; what others attached is never opened from here.
    is_memo: bool,
}

impl Session {
    /// Remembers what was written out, and says what can be done with it.
    pub(super) fn written(&self, path: PathBuf, message: String, is_memo: bool) -> Exported {
        let shows = self.surroundings.dialogs();
        let exported = Exported {
            path: path.display().to_string(),
            message,
            opens: shows && is_memo,
            shows,
        };
        self.state().written = Some(Written { path, is_memo });
        exported
    }

    /// Lays the memo out in a folder of our own and has the system's viewer open it. Web views print pages, not PDF, and
    /// not all of them print at all.
    pub(super) fn print_memo(&self) -> Asked<Exported> {
        let words = self.words();
        let folder = self.surroundings.backups_folder();
        let Some(folder) = folder.filter(|_| self.surroundings.dialogs()) else {
            return Err(self.nothing_outside());
        };
        let folder = folder.with_file_name("printing");
        let (pdf, name, _) = self.printed()?;
        // What was printed before has served; a viewer that still shows it has read it.
        let _ = fs::remove_dir_all(&folder);
        let target = folder.join(name);
        fs::create_dir_all(&folder).map_err(|error| {
            let arguments = [
                ("file", target.display().to_string()),
                ("detail", error.to_string()),
            ];
            vec![refusal(words, "session-cannot-write", &arguments)]
        })?;
        self.write_out(&target, &pdf)?;
        self.opened(&target)?;
        let message = words.say("session-memo-opened", &[]);
        Ok(Exported {
            path: target.display().to_string(),
            message,
            opens: false,
            shows: false,
        })
    }

    /// Opens the memo that was exported last.
    pub(super) fn open_written(&self) -> Asked<()> {
        let state = self.state();
        let memo = state.written.as_ref().filter(|written| written.is_memo);
        let path = memo.map(|written| written.path.clone());
        drop(state);
        self.opened(&path.ok_or_else(|| self.nothing_outside())?)
    }

    /// Shows what was written out last in its folder.
    pub(super) fn show_written(&self) -> Asked<()> {
        let state = self.state();
        let path = state.written.as_ref().map(|written| written.path.clone());
        drop(state);
        self.shown(&path.ok_or_else(|| self.nothing_outside())?)
    }

    /// Shows the open dossier in its folder.
    pub(super) fn show_dossier(&self) -> Asked<()> {
        let path = self.with_open(|open| Ok(open.path.clone()))?;
        self.shown(&path)
    }

    fn opened(&self, file: &Path) -> Asked<()> {
        let opened = file.exists() && self.surroundings.open_outside(file);
        opened.then_some(()).ok_or_else(|| self.nothing_outside())
    }

    fn shown(&self, file: &Path) -> Asked<()> {
        let shown = file.exists() && self.surroundings.show_in_folder(file);
        shown.then_some(()).ok_or_else(|| self.nothing_outside())
    }

    fn nothing_outside(&self) -> Vec<crate::Refusal> {
        vec![refusal(self.words(), "session-nothing-outside", &[])]
    }
}
