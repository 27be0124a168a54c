//! What the shell holds while it runs: the session with the desk, the page that listens, and the menu's standing.

use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use desk::Session;
use desk::wire::{Event, Status, Theme};
use tauri::ipc::Channel;
use tauri::{AppHandle, Manager};
use words::{Language, Words};

use crate::menu::{self, Section, Standing, native};

/// The label of the one window.
pub const MAIN: &str = "main";

/// What the shell holds.
pub struct Shell {
    session: Arc<Session>,
    page: Mutex<Page>,
    standing: Mutex<Standing>,
    title: Mutex<String>,
    /// Whether the theme may be another since it was last asked for.
    theme_stale: AtomicBool,
    refreshing: Mutex<()>,
    zoom: Mutex<u32>,
}

/// The page in the window, as far as the shell knows it.
#[derive(Default)]
struct Page {
    listening: Vec<Channel<Event>>,
    /// What was said before anyone listened.
    waiting: Vec<Event>,
}

impl Shell {
    /// A shell around this session.
    #[must_use]
    pub fn new(session: Session) -> Self {
        let zoom = crate::zoom::kept(session.zoom());
        Self {
            session: Arc::new(session),
            page: Mutex::default(),
            standing: Mutex::new(Standing {
                language: Language::English,
                theme: Theme::System,
                open: false,
                undo: None,
                redo: None,
            }),
            title: Mutex::default(),
            theme_stale: AtomicBool::new(true),
            refreshing: Mutex::default(),
            zoom: Mutex::new(zoom),
        }
    }

    /// The session with the desk.
    #[must_use]
    pub fn session(&self) -> Arc<Session> {
        Arc::clone(&self.session)
    }

    /// What menu and dialogs go by.
    #[must_use]
    pub fn standing(&self) -> Standing {
        held(&self.standing).clone()
    }

    /// The language of menu and dialogs. Unlike the session's own it can be asked while the session is at work.
    #[must_use]
    pub fn language(&self) -> Language {
        held(&self.standing).language
    }

    /// Has the next refresh ask for the theme again.
    pub fn settings_changed(&self) {
        self.theme_stale.store(true, Ordering::Relaxed);
    }

    /// The theme in force. The start page tells it, and looks at every recent file for that: not to be asked often.
    fn theme(&self) -> Theme {
        if !self.theme_stale.swap(false, Ordering::Relaxed) {
            return held(&self.standing).theme;
        }
        theme_in(&self.session.answer(r#"{"command":"home","arguments":{}}"#))
    }

    /// The size of the page in percent, to be read and changed.
    pub fn zoom(&self) -> MutexGuard<'_, u32> {
        held(&self.zoom)
    }

    /// Lets a page hear what is said, beginning with what it missed.
    pub fn listen(&self, channel: Channel<Event>) {
        let mut page = held(&self.page);
        for event in page.waiting.drain(..) {
            send(&channel, event);
        }
        page.listening.push(channel);
    }

    /// Forgets who listened: another page is being loaded.
    pub fn turn_page(&self) {
        held(&self.page).listening.clear();
    }

    /// Says something to the page.
    pub fn tell(&self, event: Event) {
        let mut page = held(&self.page);
        if page.listening.is_empty() {
            page.waiting.push(event);
            return;
        }
        for channel in &page.listening {
            send(channel, event.clone());
        }
    }
}

/// Brings menu and title up to date, soon, away from this thread: the session may be at work.
pub fn refresh_soon(app: &AppHandle) {
    let app = app.clone();
    tauri::async_runtime::spawn_blocking(move || refresh(&app));
}

/// Brings menu and title up to date where they are not. Never on the main thread: the session may be waiting for a
/// dialog, which needs that thread.
pub fn refresh(app: &AppHandle) {
    let shell = app.state::<Shell>();
    let _one_at_a_time = held(&shell.refreshing);
    let status = shell.session.status();
    let standing = Standing {
        language: shell.session.language(),
        theme: shell.theme(),
        open: status.is_some(),
        undo: status.as_ref().and_then(|status| status.undo.clone()),
        redo: status.as_ref().and_then(|status| status.redo.clone()),
    };
    let title = title(status.as_ref());
    let title_differs = std::mem::replace(&mut *held(&shell.title), title.clone()) != title;
    let before = std::mem::replace(&mut *held(&shell.standing), standing.clone());
    if title_differs && let Some(window) = app.get_webview_window(MAIN) {
        let _ = window.set_title(&title); // a window that is closing needs none
    }
    if before.language != standing.language {
        show(app, native::replace);
    } else if before != standing {
        show(app, native::update);
    }
}

/// Puts the standing into the menu that is shown, in one of the ways of [`native`].
pub fn show(app: &AppHandle, put: fn(&AppHandle, &[Section]) -> tauri::Result<()>) {
    let standing = app.state::<Shell>().standing();
    let sections = menu::menu(&Words::new(standing.language), &standing);
    let handle = app.clone();
    let shown = app.run_on_main_thread(move || {
        if let Err(error) = put(&handle, &sections) {
            eprintln!("menu: {error}");
        }
        handle.set_theme(theme_of_frame(standing.theme));
    });
    if let Err(error) = shown {
        eprintln!("menu: {error}");
    }
}

/// The theme that the answer to `home` tells.
fn theme_in(answer: &str) -> Theme {
    let home: serde_json::Value = serde_json::from_str(answer).unwrap_or_default();
    serde_json::from_value(home["answer"]["settings"]["theme"].clone()).unwrap_or_default()
}

/// The frame of the window follows the page; none leaves it to the system.
fn theme_of_frame(theme: Theme) -> Option<tauri::Theme> {
    match theme {
        Theme::System => None,
        Theme::Light => Some(tauri::Theme::Light),
        Theme::Dark => Some(tauri::Theme::Dark),
    }
}

fn title(status: Option<&Status>) -> String {
    match status {
        None => "Ponder".to_owned(),
        Some(status) if status.title.is_empty() => format!("{} – Ponder", status.file),
        Some(status) => format!("{} – Ponder", status.title),
    }
}

fn send(channel: &Channel<Event>, event: Event) {
    // A page that is gone hears nothing; the next one asks for the status itself.
    let _ = channel.send(event);
}

/// What a lock guards. A thread that fell over leaves at worst an old title or mark behind, which the next refresh
/// puts right.
fn held<T>(lock: &Mutex<T>) -> MutexGuard<'_, T> {
    lock.lock().unwrap_or_else(PoisonError::into_inner)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_theme_is_read_from_the_start_page() {
        let answer = r#"{"answer":{"settings":{"language":"en","theme":"dark"},"recent":[]}}"#;
        assert_eq!(theme_in(answer), Theme::Dark);
        assert_eq!(theme_in(r#"{"problems":[]}"#), Theme::System);
    }
}
