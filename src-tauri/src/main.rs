//! `ponder-app`: Ponder in a window. Windows, menus, dialogs and one door to the desk; no rule of procurement.
//!
//! `ponder-app [--safe-graphics] [FILE]` opens the file. `PONDER_FOLDER=/path` keeps to one folder instead of asking in
//! dialogs (see `folder`); with it, or with `PONDER_MANY=1`, a second Ponder may run beside the first. Files come only
//! from dialogs, arguments, drops and the desk's own recent list, never from the page.

#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]
#![cfg_attr(test, allow(clippy::unwrap_used))]

mod clock;
mod dialogs;
mod door;
mod folder;
mod graphics;
mod launch;
mod menu;
mod outside;
mod shell;
mod window;
mod zoom;

#[cfg(test)]
mod rules;

use std::panic::{self, AssertUnwindSafe};
use std::path::Path;
use std::process::ExitCode;

use desk::wire::Event;
use desk::{Session, Surroundings};
use tauri::menu::MenuEvent;
use tauri::{App, AppHandle, Manager};
use tauri_plugin_window_state::StateFlags;
use words::{Language, Words};

use dialogs::Desktop;
use folder::Folder;
use launch::Launch;
use menu::Own;
use shell::Shell;
use zoom::Zoom;

fn main() -> ExitCode {
    let launch = Launch::now();
    graphics::settle(&launch);
    match built(launch) {
        Some(Ok(app)) => {
            app.run(|app, event| {
                if let tauri::RunEvent::Exit = event {
                    app.state::<Shell>().session().end();
                }
                #[cfg(target_os = "macos")]
                if let tauri::RunEvent::Opened { urls } = &event {
                    let paths = urls.iter().filter_map(|url| url.to_file_path().ok());
                    paths.for_each(|path| window::open_file(app, &path));
                }
            });
            ExitCode::SUCCESS
        }
        Some(Err(error)) => {
            eprintln!("ponder-app: {error}");
            ExitCode::FAILURE
        }
        None => ExitCode::FAILURE,
    }
}

/// The app. Where there is no screen the window system panics instead of saying so; we say it, in every language,
/// since nothing tells yet which is wanted.
fn built(launch: Launch) -> Option<tauri::Result<App>> {
    let hook = panic::take_hook();
    panic::set_hook(Box::new(|_| {}));
    let built = panic::catch_unwind(AssertUnwindSafe(|| build(launch)));
    panic::set_hook(hook);
    let panicked = match built {
        Ok(app) => return Some(app),
        Err(panicked) => panicked,
    };
    let detail = panicked.downcast_ref::<String>().map(String::as_str);
    let detail = detail.or_else(|| panicked.downcast_ref::<&str>().copied());
    for language in Language::ALL {
        eprintln!("{}", Words::new(language).say("app-no-window", &[]));
    }
    eprintln!("({})", detail.unwrap_or_default());
    None
}

fn build(launch: Launch) -> tauri::Result<App> {
    let mut builder = tauri::Builder::default();
    if launch.folder.is_none() {
        if !launch.many {
            // First of all plugins, so that a second start ends before it has done anything.
            builder = builder.plugin(tauri_plugin_single_instance::init(
                |app, arguments, here| {
                    window::show(app);
                    let arguments = arguments.into_iter().skip(1);
                    if let Some(file) = launch::file_in(arguments, Path::new(&here)) {
                        window::open_file(app, &file);
                    }
                },
            ));
        }
        builder = builder.plugin(
            tauri_plugin_window_state::Builder::new()
                .with_state_flags(StateFlags::SIZE | StateFlags::POSITION | StateFlags::MAXIMIZED)
                .build(),
        );
    }
    builder
        .plugin(tauri_plugin_dialog::init())
        .invoke_handler(tauri::generate_handler![door::rpc, door::watch])
        .on_menu_event(chosen)
        .setup(move |app| Ok(set_up(app, launch)?))
        .build(tauri::generate_context!())
}

fn set_up(app: &mut App, launch: Launch) -> tauri::Result<()> {
    let handle = app.handle().clone();
    let surroundings: Box<dyn Surroundings> = match launch.folder {
        Some(folder) => Box::new(Folder::new(folder)),
        None => Box::new(Desktop::new(handle.clone())),
    };
    app.manage(Shell::new(Session::new(surroundings)));
    let told = handle.clone();
    let shell = app.state::<Shell>();
    shell.session().watch(Box::new(move |event| {
        told.state::<Shell>().tell(event.clone())
    }));
    let session = shell.session();
    std::thread::spawn(move || {
        loop {
            std::thread::sleep(clock::A_WHILE);
            session.rest();
        }
    });
    let standing = shell.standing();
    let sections = menu::menu(&Words::new(standing.language), &standing);
    menu::native::replace(&handle, &sections)?;
    window::open(app)?;
    match launch.file {
        Some(file) => window::open_file(&handle, &file),
        None => shell::refresh_soon(&handle),
    }
    Ok(())
}

/// Does what was chosen in the menu, or tells the page.
fn chosen(app: &AppHandle, event: MenuEvent) {
    let id = event.id().as_ref();
    match menu::own(id) {
        Some(Own::Quit) => app.exit(0),
        Some(Own::ZoomIn) => zoom::zoom(app, Zoom::In),
        Some(Own::ZoomOut) => zoom::zoom(app, Zoom::Out),
        Some(Own::ZoomReset) => zoom::zoom(app, Zoom::Reset),
        None => {
            if id.starts_with("theme-") || id.starts_with("language-") {
                // The system has moved the mark already; it belongs where the setting is, until that changes.
                shell::show(app, menu::native::update);
            }
            app.state::<Shell>().tell(Event::Menu {
                item: id.to_owned(),
            });
        }
    }
}
