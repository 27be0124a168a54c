//! What the system opens outside the window: a file with its own program, a file in its folder, a work that help cites.

use std::ffi::OsStr;
use std::path::Path;
use std::process::{Command, Stdio};
use std::thread;

use tauri::Url;

/// The works that help cites. A page may have nothing else opened.
const CITED: &str = include_str!("../../ui/src/help/sources.json");

/// Whether an address is that of a work that help cites.
pub fn is_cited(url: &Url) -> bool {
    let works: serde_json::Value = serde_json::from_str(CITED).unwrap_or_default();
    let addresses = works
        .as_object()
        .into_iter()
        .flat_map(|works| works.values());
    addresses
        .filter_map(|work| work["address"].as_str()?.parse::<Url>().ok())
        .any(|cited| cited == *url)
}

/// Has the system open a file or an address with its own program. Whether it set about that; what comes of it, the person sees.
pub fn open(what: &OsStr) -> bool {
    let mut command = if cfg!(windows) {
        Command::new("explorer")
    } else if cfg!(target_os = "macos") {
        Command::new("open")
    } else {
        Command::new("xdg-open")
    };
    started(command.arg(what))
}

/// Has the file manager show a file, marked where it can do that.
pub fn show(file: &Path) -> bool {
    if cfg!(target_os = "macos") {
        return started(Command::new("open").arg("-R").arg(file));
    }
    if cfg!(windows) {
        let mut marked = std::ffi::OsString::from("/select,");
        marked.push(file);
        return started(Command::new("explorer").arg(marked));
    }
    asked_file_manager(file) || file.parent().is_some_and(|folder| open(folder.as_os_str()))
}

/// Asks whoever manages files on this desktop, by the interface that they share (freedesktop.org, FileManager1).
fn asked_file_manager(file: &Path) -> bool {
    let Ok(url) = Url::from_file_path(file) else {
        return false;
    };
    // A comma would begin another file.
    let files = format!("array:string:{}", url.as_str().replace(',', "%2C"));
    let asked = Command::new("dbus-send")
        .args(["--session", "--print-reply", "--reply-timeout=3000"])
        .args([
            "--dest=org.freedesktop.FileManager1",
            "/org/freedesktop/FileManager1",
        ])
        .args(["org.freedesktop.FileManager1.ShowItems", &files, "string:"])
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .status();
    asked.is_ok_and(|status| status.success())
}

/// Starts a program that goes on without us.
fn started(command: &mut Command) -> bool {
    let quiet = command.stdin(Stdio::null()).stdout(Stdio::null());
    match quiet.stderr(Stdio::null()).spawn() {
        Ok(mut child) => {
            // Somebody has to hear that it ended, or the system keeps its place for as long as Ponder runs.
            thread::spawn(move || child.wait());
            true
        }
        Err(_) => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_works_that_help_cites_are_opened() {
        let cited = |url: &str| is_cited(&url.parse().unwrap());
        assert!(cited("https://doi.org/10.1177/002224297203600204"));
        assert!(cited("https://doi.org/10.1016/0305-0483(83)90047-6"));
        for other in [
            "https://doi.org/10.1177/002224297203600204?what=is-secret",
            "https://doi.org/",
            "https://example.org/",
            "file:///etc/passwd",
        ] {
            assert!(!cited(other), "{other}");
        }
    }

    #[test]
    fn every_cited_address_is_one_and_goes_over_an_encrypted_line() {
        let works: serde_json::Value = serde_json::from_str(CITED).unwrap();
        for work in works.as_object().unwrap().values() {
            if let Some(address) = work["address"].as_str() {
                assert_eq!(
                    address.parse::<Url>().unwrap().scheme(),
                    "https",
                    "{address}"
                );
            }
        }
    }

    #[test]
    fn a_program_that_is_not_there_was_not_started() {
        assert!(!started(&mut Command::new("/no/such/program")));
    }
}
