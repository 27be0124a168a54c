//! The desk over HTTP, for a browser on this computer: how tests drive the window, and how one works on it.

mod folder;

use std::io::{self, BufRead};
use std::path::{self, Path, PathBuf};
use std::process::ExitCode;
use std::sync::{Arc, Mutex, PoisonError};

use desk::wire::Event;
use desk::{Refusal, Session};
use words::{Argument, Words};
use workshop::Door;

use crate::answer::{Answer, Failure, REFUSED, WRONG, complain, print};
use folder::Folder;

/// Serves a folder, or the folder of a file that is opened at once, until standard input ends.
pub fn serve(words: &Words, place: &Path, ui: PathBuf, port: u16) -> Answer {
    let Ok(place) = path::absolute(place).and_then(|place| place.canonicalize()) else {
        let arguments = [("place", place.display().to_string().into())];
        return Ok(stop(words, "serve-no-place", &arguments, REFUSED));
    };
    let page = ui.join("index.html");
    if !page.is_file() {
        let arguments = [
            ("file", page.display().to_string().into()),
            ("command", "npm run build".into()),
            ("option", "--ui".into()),
        ];
        return Ok(stop(words, "serve-no-page", &arguments, REFUSED));
    }
    let (folder, file) = match place.parent() {
        Some(folder) if !place.is_dir() => (folder.to_owned(), Some(place)),
        _ => (place, None),
    };
    let session = Arc::new(Session::new(Box::new(Folder::new(folder))));
    if let Some(file) = file {
        open(&session, &file)?;
    }
    let door = match Door::open(session, ui, port) {
        Ok(door) => door,
        Err(error) => return Ok(cannot_listen(words, port, &error)),
    };
    match attend(&door) {
        Ok(()) => Ok(ExitCode::SUCCESS),
        Err(error) => Ok(cannot_listen(words, port, &error)),
    }
}

/// Prints an address that lets a page in, and one more for each line that is typed.
fn attend(door: &Door) -> io::Result<()> {
    print(&format!("ready {}\n", door.url()?));
    for line in io::stdin().lock().split(b'\n') {
        line?;
        print(&format!("{}\n", door.url()?));
    }
    Ok(())
}

/// Opens a file; the session tells what stands against it as an event.
fn open(session: &Session, file: &Path) -> Result<(), Failure> {
    let refused: Arc<Mutex<Vec<Refusal>>> = Arc::default();
    let told = Arc::clone(&refused);
    session.watch(Box::new(move |event| {
        if let Event::NotOpened { problems } = event {
            told.lock()
                .unwrap_or_else(PoisonError::into_inner)
                .clone_from(problems);
        }
    }));
    session.open_path(file);
    let refusals = std::mem::take(&mut *refused.lock().unwrap_or_else(PoisonError::into_inner));
    if refusals.is_empty() {
        return Ok(());
    }
    Err(Failure {
        refusals,
        code: REFUSED,
    })
}

fn cannot_listen(words: &Words, port: u16, error: &io::Error) -> ExitCode {
    let arguments = [
        ("port", port.to_string().into()),
        ("detail", error.to_string().into()),
        ("option", "--port".into()),
    ];
    stop(words, "serve-cannot-listen", &arguments, WRONG)
}

fn stop(words: &Words, id: &str, arguments: &[(&str, Argument<'_>)], code: u8) -> ExitCode {
    complain(&words.say(id, arguments));
    ExitCode::from(code)
}
