//! The start page, the settings and the state of the open dossier.

use std::collections::BTreeMap;

use dossier::MemberId;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{HandedOver, Possible, RailProcess};

/// What the start page shows.
#[derive(Debug, Clone, Serialize, TS)]
pub struct Home {
    /// The settings in force.
    pub settings: Settings,
    /// Whether files are chosen in dialogs; a browser has none and uses the served folder.
    pub dialogs: bool,
    /// Files opened lately, newest first.
    pub recent: Vec<RecentFile>,
    /// The sample purchases.
    pub samples: Vec<SampleFile>,
    /// Whether there are backups to restore.
    pub backups: bool,
    /// The program's version.
    pub version: String,
}

/// A file opened lately.
#[derive(Debug, Clone, Serialize, TS)]
pub struct RecentFile {
    /// Its id for [`super::FileChoice::Recent`].
    pub id: String,
    /// The file's name.
    pub file: String,
    /// The folder it lies in.
    pub folder: String,
    /// The purchase's title when it was last open; empty where it had none.
    pub title: String,
    /// When it was last open, worded.
    pub when: String,
    /// Whether the file is there no more.
    pub missing: bool,
}

/// A sample purchase.
#[derive(Debug, Clone, Serialize, TS)]
pub struct SampleFile {
    /// Its name.
    pub name: String,
    /// What it is.
    pub title: String,
}

/// What a person has set, kept on this computer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Settings {
    /// `en`, `sr-Cyrl` or `sr-Latn`.
    pub language: String,
    /// Light or dark.
    pub theme: Theme,
}

/// Light or dark.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Theme {
    /// As the system.
    #[default]
    System,
    /// Light.
    Light,
    /// Dark.
    Dark,
}

/// How the open dossier stands.
#[derive(Debug, Clone, Serialize, TS)]
pub struct Status {
    /// The file's name.
    pub file: String,
    /// The folder it lies in.
    pub folder: String,
    /// The purchase's title; empty while there is none.
    pub title: String,
    /// How many entries the record has.
    pub entries: u32,
    /// “Saved, entry 214”.
    pub saved: String,
    /// Whether the file may only be read.
    pub read_only: bool,
    /// Why nothing more is taken until the dossier is opened again; none while all is well.
    pub unwritable: Option<String>,
    /// What is to be said about where the file lies, or about what of it is shown; empty when nothing is.
    pub caution: String,
    /// Who acts; none while nobody has said.
    pub actor: Option<MemberId>,
    /// To whom the computer is being handed; none while it is not.
    pub handed: Option<HandedOver>,
    /// The members, to choose who acts.
    pub members: Vec<Named>,
    /// What undo would take back, worded; none when there is nothing.
    pub undo: Option<String>,
    /// What redo would do again, worded.
    pub redo: Option<String>,
    /// A note for each screen, in the order of the rail.
    pub rail: Vec<RailNote>,
    /// The phases in short.
    pub process: RailProcess,
    /// Whether who acts may do what now: by the name of the action, such as `state_need` or `gather`.
    pub actions: BTreeMap<String, Possible>,
    /// Why nothing in the dossier changes any more, whoever acts; empty while something may.
    pub stopped: String,
}

/// A dossier that was begun.
#[derive(Debug, Clone, Serialize, TS)]
pub struct Begun {
    /// How it stands.
    pub status: Status,
    /// What an earlier dossier could not lend, in a sentence; empty where it lent all, or where there is none.
    pub left_out: String,
}

/// A thing with its name.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Named {
    /// Its id.
    pub id: String,
    /// Its name in the user's language.
    pub name: String,
}

/// What the rail says of a screen.
#[derive(Debug, Clone, Serialize, TS)]
pub struct RailNote {
    /// The screen.
    pub screen: Screen,
    /// A word or a number: “7”, “5 of 5”; may be empty.
    pub note: String,
    /// Whether nothing is owed here.
    pub done: bool,
}

/// The screens of an open dossier.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Screen {
    /// What is bought, and who decides.
    Case,
    /// What matters.
    Criteria,
    /// What is offered.
    Offers,
    /// What each member thinks.
    Judgements,
    /// What members do together in one room.
    Workshop,
    /// Who wins, and why.
    Result,
    /// What would change the winner.
    Robustness,
    /// The memo.
    Decision,
}
