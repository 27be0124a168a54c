//! The one window: what may be shown in it, and what may be dropped on it.

use std::path::Path;

use tauri::webview::{NewWindowResponse, PageLoadEvent};
use tauri::{
    App, AppHandle, DragDropEvent, Manager, Url, WebviewWindow, WebviewWindowBuilder, WindowEvent,
};

use crate::outside;
use crate::shell::{self, MAIN, Shell};
use crate::zoom;

/// Makes the window described in `tauri.conf.json`.
///
/// # Errors
/// When the system gives no window.
pub fn open(app: &App) -> tauri::Result<WebviewWindow> {
    let windows = &app.config().app.windows;
    let described = windows
        .iter()
        .find(|window| window.label == MAIN)
        .expect("tauri.conf.json describes the main window");
    let handle = app.handle().clone();
    let window = WebviewWindowBuilder::from_config(app, described)?
        .on_navigation(is_ours)
        .on_new_window(|url, _| {
            if outside::is_cited(&url) {
                outside::open(url.as_str().as_ref());
            }
            NewWindowResponse::Deny
        })
        .on_page_load(move |_, load| {
            if load.event() == PageLoadEvent::Started {
                handle.state::<Shell>().turn_page();
            }
        })
        .build()?;
    zoom::draw(app.handle());
    let handle = app.handle().clone();
    window.on_window_event(move |event| {
        if let WindowEvent::DragDrop(DragDropEvent::Drop { paths, .. }) = event
            && let Some(path) = paths.iter().find(|path| is_dossier(path))
        {
            open_file(&handle, path);
        }
    });
    Ok(window)
}

/// Opens a file that came from outside: an argument, a second start, a drop. The desk says what came of it.
pub fn open_file(app: &AppHandle, path: &Path) {
    let app = app.clone();
    let path = path.to_owned();
    tauri::async_runtime::spawn_blocking(move || {
        app.state::<Shell>().session().open_path(&path);
        shell::refresh(&app);
    });
}

/// Brings the window to the front.
pub fn show(app: &AppHandle) {
    if let Some(window) = app.get_webview_window(MAIN) {
        // Each fails only on a window that is closing.
        let _ = window.unminimize();
        let _ = window.show();
        let _ = window.set_focus();
    }
}

/// Whether a page is Ponder's own: the pages inside the program, under the name they have on this system.
fn is_ours(url: &Url) -> bool {
    let own_scheme = url.scheme() == "tauri" && url.host_str() == Some("localhost");
    // Windows knows no schemes of a program and uses a name that leads nowhere.
    let own_name =
        cfg!(windows) && url.scheme() == "http" && url.host_str() == Some("tauri.localhost");
    own_scheme || own_name
}

fn is_dossier(path: &Path) -> bool {
    path.extension()
        .is_some_and(|ending| ending.eq_ignore_ascii_case("ponder"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_own_pages_are_shown() {
        let ours = |url: &str| is_ours(&url.parse().unwrap());
        assert!(ours("tauri://localhost/"));
        assert!(ours("tauri://localhost/index.html#result"));
        for foreign in [
            "https://example.org/",
            "http://localhost/",
            "http://127.0.0.1:1420/",
            "tauri://elsewhere/",
            "file:///etc/passwd",
            "data:text/html,<script>1</script>",
            "about:blank",
            "javascript:alert(1)",
        ] {
            assert!(!ours(foreign), "{foreign}");
        }
    }

    #[test]
    fn only_dossiers_can_be_dropped() {
        assert!(is_dossier(Path::new("/a/b.ponder")));
        assert!(is_dossier(Path::new("/a/B.PONDER")));
        assert!(!is_dossier(Path::new("/a/b.pdf")));
        assert!(!is_dossier(Path::new("/a/ponder")));
    }
}
