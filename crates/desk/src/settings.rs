//! What is kept on this computer between two sessions: the settings, and the files opened lately.

use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use dossier::{MemberId, Text};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use uuid::Uuid;

use crate::wire::{Settings, Theme};

/// How many files are remembered.
const MOST_RECENT: usize = 12;

/// The page as large as it was drawn, in percent.
const AS_DRAWN: u32 = 100;

/// The settings and the files opened lately, newest first.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Kept {
    /// The settings.
    pub settings: Settings,
    /// How large the page is drawn, in percent.
    pub zoom: u32,
    /// The files.
    pub recent: Vec<KeptFile>,
}

/// A file opened lately.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct KeptFile {
    /// Where it lies.
    pub path: PathBuf,
    /// The title of its purchase, where it had one.
    #[serde(default)]
    pub title: Option<Text>,
    /// When it was last open; empty for a served file that was not.
    #[serde(default)]
    pub time: String,
    /// Who acted in it.
    #[serde(default)]
    pub actor: Option<MemberId>,
    /// To whom the computer is being handed; none while it is not.
    #[serde(default)]
    pub handed: Option<Handed>,
}

/// The computer on its way from member to member: kept, so that an interruption shows nobody what another sees.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Handed {
    /// Whose turn it is.
    pub to: MemberId,
    /// Who acted before it was handed on at all; none where nobody did.
    #[serde(default)]
    pub back: Option<MemberId>,
}

impl KeptFile {
    /// A file that was never open.
    pub fn unopened(path: PathBuf) -> Self {
        Self {
            path,
            title: None,
            time: String::new(),
            actor: None,
            handed: None,
        }
    }
}

impl Default for Kept {
    fn default() -> Self {
        Self {
            settings: Settings {
                language: words::Language::English.tag().to_owned(),
                theme: Theme::System,
            },
            zoom: AS_DRAWN,
            recent: Vec::new(),
        }
    }
}

/// The id by which a window names a recent file.
pub fn id_of(path: &Path) -> String {
    Uuid::new_v5(&Uuid::NAMESPACE_URL, path.as_os_str().as_encoded_bytes()).to_string()
}

impl Kept {
    /// Reads what was kept. What cannot be read counts as not there, each setting and file by itself: they are worth no
    /// refusal, and one that a later Ponder wrote must not cost the others.
    pub fn read(file: Option<&Path>) -> Self {
        let kept: Value = file
            .and_then(|file| fs::read(file).ok())
            .and_then(|bytes| serde_json::from_slice(&bytes).ok())
            .unwrap_or_default();
        let mut settings = Self::default().settings;
        if let Ok(language) = String::deserialize(&kept["settings"]["language"]) {
            settings.language = language;
        }
        if let Ok(theme) = Theme::deserialize(&kept["settings"]["theme"]) {
            settings.theme = theme;
        }
        let zoom = u32::deserialize(&kept["zoom"]).unwrap_or(AS_DRAWN);
        let recent = kept["recent"].as_array().into_iter().flatten();
        let recent = recent.filter_map(|file| KeptFile::deserialize(file).ok());
        Self {
            settings,
            zoom,
            recent: recent.collect(),
        }
    }

    /// Writes beside the file first and then puts it in its place, so that it is never half a file.
    ///
    /// # Errors
    /// What the system says.
    pub fn write(&self, file: &Path) -> io::Result<()> {
        let text = serde_json::to_vec_pretty(self).expect("settings are texts");
        if let Some(folder) = file.parent() {
            fs::create_dir_all(folder)?;
        }
        replace(file, &text)
    }

    /// Puts a file first, keeping who acted in it and whose turn it is.
    pub fn remember(&mut self, path: &Path, title: Option<Text>, time: &str) {
        let (actor, handed) = (self.actor_of(path), self.handed_in(path));
        self.recent.retain(|kept| kept.path != path);
        let file = KeptFile {
            path: path.to_owned(),
            title,
            time: time.to_owned(),
            actor,
            handed,
        };
        self.recent.insert(0, file);
        self.recent.truncate(MOST_RECENT);
    }

    /// Who acted last in a file.
    pub fn actor_of(&self, path: &Path) -> Option<MemberId> {
        let kept = self.recent.iter().find(|kept| kept.path == path)?;
        kept.actor.clone()
    }

    /// To whom the computer was being handed in a file.
    pub fn handed_in(&self, path: &Path) -> Option<Handed> {
        let kept = self.recent.iter().find(|kept| kept.path == path)?;
        kept.handed.clone()
    }

    /// Keeps to whom the computer is being handed in a file.
    pub fn set_handed(&mut self, path: &Path, handed: Option<Handed>) {
        if let Some(kept) = self.recent.iter_mut().find(|kept| kept.path == path) {
            kept.handed = handed;
        }
    }

    /// Keeps who acts in a file.
    pub fn set_actor(&mut self, path: &Path, actor: Option<MemberId>) {
        if let Some(kept) = self.recent.iter_mut().find(|kept| kept.path == path) {
            kept.actor = actor;
        }
    }
}

/// Writes a file as a whole: first beside its place, then into it.
///
/// # Errors
/// What the system says; the old file then stands as it was.
pub fn replace(file: &Path, bytes: &[u8]) -> io::Result<()> {
    let folder = file
        .parent()
        .filter(|folder| !folder.as_os_str().is_empty());
    let folder = folder.unwrap_or(Path::new("."));
    let beside = folder.join(format!(".ponder-{}", Uuid::new_v4()));
    let written = fs::File::create_new(&beside).and_then(|mut open| {
        open.write_all(bytes)?;
        open.sync_all()
    });
    let placed = written.and_then(|()| fs::rename(&beside, file));
    if placed.is_err() {
        // What is left beside it would only be litter; that it may stay is not worth a second error.
        let _ = fs::remove_file(&beside);
    }
    placed
}
