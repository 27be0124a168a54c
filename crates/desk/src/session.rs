//! A session: one person at one open dossier, whoever stands between, a window or a browser.
//!
//! [`Session::answer`] takes a request as JSON and answers as JSON. It never panics and never stops half-way: what goes
//! wrong is a worded problem, and after a mistake of the program the dossier is read anew from the disk.

mod ask;
mod files;
mod handing;
mod joining;
mod keeping;
mod outside;
mod publishing;
mod recording;
mod starting;
pub(crate) mod working;

pub use joining::{cautions as merge_cautions, row as merge_row, summary as merge_summary};
pub use keeping::lost;
pub use starting::begin_again;

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::{Path, PathBuf};
use std::sync::{Mutex, MutexGuard, OnceLock, PoisonError};

use dossier::MemberId;
use words::{Language, Words};

use crate::refusal::refusal;
use crate::settings::{Handed, Kept};
use crate::surroundings::Surroundings;
use crate::wire::{Event, Response, Status};
use crate::{Desk, Refusal, view};

type Watcher = Box<dyn Fn(&Event) + Send + Sync>;

/// What a command answers: its answer, or everything that stands against it.
type Asked<T> = Result<T, Vec<Refusal>>;

/// One person at one open dossier. It may be shared between threads; requests wait for each other.
pub struct Session {
    surroundings: Box<dyn Surroundings>,
    state: Mutex<State>,
    watchers: Mutex<Vec<Watcher>>,
    wanted: working::Wanted,
    words: [OnceLock<Words>; 3],
}

/// What changes as a session goes on.
struct State {
    open: Option<Open>,
    /// The dossier that was last refused as damaged.
    damaged: Option<PathBuf>,
    /// The copy that may be merged.
    copy: Option<PathBuf>,
    /// The file that was written out last.
    written: Option<outside::Written>,
    kept: Kept,
}

/// The open dossier.
pub(crate) struct Open {
    pub(crate) desk: Desk,
    pub(crate) path: PathBuf,
    pub(crate) actor: Option<MemberId>,
    /// To whom the computer is being handed. Until they take it, nobody acts.
    pub(crate) handed: Option<Handed>,
    pub(crate) read_only: bool,
    /// What is to be said about it for as long as it is open.
    pub(crate) caution: String,
    /// When it was last backed up.
    pub(crate) backed_up: String,
    /// The copy that is worked on, where the dossier’s own place is not safe to write to.
    pub(crate) away: Option<publishing::Away>,
    /// Whether all of it lies in its place.
    pub(crate) published: bool,
}

impl Open {
    pub(crate) fn new(desk: Desk, path: PathBuf, actor: Option<MemberId>, read_only: bool) -> Self {
        Self {
            desk,
            path,
            actor,
            handed: None,
            read_only,
            caution: String::new(),
            backed_up: String::new(),
            away: None,
            published: true,
        }
    }
}

impl Session {
    /// A session without an open dossier.
    pub fn new(surroundings: Box<dyn Surroundings>) -> Self {
        let kept = Kept::read(surroundings.settings_file().as_deref());
        Self {
            surroundings,
            state: Mutex::new(State {
                open: None,
                damaged: None,
                copy: None,
                written: None,
                kept,
            }),
            watchers: Mutex::default(),
            wanted: working::Wanted::default(),
            words: [const { OnceLock::new() }; 3],
        }
    }

    /// Answers a request: `{"command": …, "arguments": …}` with `{"answer": …}` or `{"problems": […]}`.
    pub fn answer(&self, request: &str) -> String {
        catch_unwind(AssertUnwindSafe(|| self.asked(request))).unwrap_or_else(|_| self.recovered())
    }

    /// Opens the dossier at a path: one named at the start, or dropped on the window. An [`Event`] tells what came of it.
    pub fn open_path(&self, path: &Path) {
        let opened = catch_unwind(AssertUnwindSafe(|| self.open_at(path)));
        let problems = match opened {
            Ok(Ok(_)) => return,
            Ok(Err(problems)) => problems,
            Err(_) => vec![refusal(self.words(), "session-went-wrong", &[])],
        };
        self.tell(&Event::NotOpened { problems });
    }

    /// Lets the open dossier go, backed up: the program ends.
    pub fn end(&self) {
        let (words, time) = (self.words(), self.surroundings.moment().time);
        self.let_go(&mut self.state(), words, &time);
    }

    /// Nothing is asked for a while: what has changed since the last backup is backed up once that is long enough ago. Whoever
    /// holds a session calls this every minute or so.
    pub fn rest(&self) {
        let time = self.surroundings.moment().time;
        // What goes wrong with a backup never stands in the way of the work.
        let _ = catch_unwind(AssertUnwindSafe(|| {
            if let Some(open) = &mut self.state().open {
                self.back_up_in_time(open, &time);
            }
        }));
    }

    /// Has a watcher told whatever happens unasked.
    pub fn watch(&self, watcher: Watcher) {
        self.watchers().push(watcher);
    }

    /// How the open dossier stands.
    pub fn status(&self) -> Option<Status> {
        let words = self.words();
        let state = self.state();
        state.open.as_ref().map(|open| view::status(open, words))
    }

    /// How large the page is drawn, in percent.
    pub fn zoom(&self) -> u32 {
        self.state().kept.zoom
    }

    /// Keeps how large the page is drawn, in percent.
    pub fn set_zoom(&self, percent: u32) {
        self.keep(|kept| kept.zoom = percent);
    }

    /// The language in force.
    pub fn language(&self) -> Language {
        let state = self.state();
        state
            .kept
            .settings
            .language
            .parse()
            .unwrap_or(Language::English)
    }

    /// The words of the language in force.
    pub fn words(&self) -> &Words {
        let language = self.language();
        let place = Language::ALL.iter().position(|one| *one == language);
        self.words[place.unwrap_or_default()].get_or_init(|| Words::new(language))
    }

    fn state(&self) -> MutexGuard<'_, State> {
        // After a panic the dossier is read anew, so that what a poisoned lock guards may be used.
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn watchers(&self) -> MutexGuard<'_, Vec<Watcher>> {
        self.watchers.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn tell(&self, event: &Event) {
        for watcher in self.watchers().iter() {
            watcher(event);
        }
    }

    /// After a panic: what is on the disk holds, what is in memory may not, so the dossier is read again.
    fn recovered(&self) -> String {
        let reopened = catch_unwind(AssertUnwindSafe(|| {
            let open = self.state().open.take();
            let path = open.map(|open| open.path);
            // A dossier that cannot be opened again stays closed; the next question shows that.
            if let Some(path) = path {
                let _ = self.open_at(&path);
            }
            say_problems(vec![refusal(self.words(), "session-went-wrong", &[])])
        }));
        reopened.unwrap_or_else(|_| {
            r#"{"problems":[{"code":"went_wrong","arguments":{},"message":"Something went wrong in Ponder.","hint":"Start Ponder again; what was recorded is on the disk."}]}"#.to_owned()
        })
    }
}

fn say_problems(problems: Vec<Refusal>) -> String {
    serde_json::to_string(&Response::<()>::Problems(problems)).expect("a refusal is texts")
}
