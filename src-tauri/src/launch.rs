//! How Ponder was started: its arguments and its environment.

use std::ffi::OsString;
use std::path::{Path, PathBuf};

/// The switch that asks for drawing without the graphics card.
pub const SAFE_GRAPHICS: &str = "--safe-graphics";

/// What the start asked for.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Launch {
    /// The file to open.
    pub file: Option<PathBuf>,
    /// Whether to draw without the graphics card.
    pub safe_graphics: bool,
    /// The folder that stands in for every dialog (`PONDER_FOLDER`).
    pub folder: Option<PathBuf>,
    /// Whether a second Ponder may run beside the first (`PONDER_MANY`).
    pub many: bool,
}

impl Launch {
    /// How this process was started.
    #[must_use]
    pub fn now() -> Self {
        let here = std::env::current_dir().unwrap_or_default();
        Self::read(std::env::args_os().skip(1), &here, |name| {
            std::env::var_os(name).filter(|value| !value.is_empty())
        })
    }

    fn read(
        arguments: impl Iterator<Item = OsString>,
        here: &Path,
        environment: impl Fn(&str) -> Option<OsString>,
    ) -> Self {
        let arguments: Vec<OsString> = arguments.collect();
        Self {
            safe_graphics: arguments.iter().any(|argument| argument == SAFE_GRAPHICS),
            file: file_in(arguments, here),
            folder: environment("PONDER_FOLDER").map(|folder| here.join(folder)),
            many: environment("PONDER_MANY").is_some(),
        }
    }
}

/// The first argument that is no switch, as seen from the folder in which it was typed.
#[must_use]
pub fn file_in(
    arguments: impl IntoIterator<Item = impl Into<OsString>>,
    here: &Path,
) -> Option<PathBuf> {
    arguments
        .into_iter()
        .map(Into::into)
        .find(|argument| !argument.is_empty() && !argument.as_encoded_bytes().starts_with(b"-"))
        .map(|argument| here.join(argument))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(arguments: &[&str], environment: &[(&str, &str)]) -> Launch {
        Launch::read(
            arguments.iter().map(OsString::from),
            Path::new("/home/ana"),
            |wanted| {
                let found = environment.iter().find(|(name, _)| *name == wanted);
                found.map(|(_, value)| OsString::from(value))
            },
        )
    }

    #[test]
    fn a_file_is_seen_from_where_it_was_typed() {
        let launch = read(&["--safe-graphics", "набавка 1.ponder"], &[]);
        assert_eq!(launch.file, Some("/home/ana/набавка 1.ponder".into()));
        assert!(launch.safe_graphics);
        assert_eq!(
            read(&["/tmp/a.ponder"], &[]).file,
            Some("/tmp/a.ponder".into())
        );
    }

    #[test]
    fn a_start_without_arguments_asks_for_nothing() {
        assert_eq!(read(&[], &[]), Launch::default());
    }

    #[test]
    fn the_environment_names_the_folder_and_allows_many() {
        let launch = read(&[], &[("PONDER_FOLDER", "kiosk"), ("PONDER_MANY", "1")]);
        assert_eq!(launch.folder, Some("/home/ana/kiosk".into()));
        assert!(launch.many);
    }
}
