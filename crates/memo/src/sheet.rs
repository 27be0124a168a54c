//! What the memo prints, worded and formatted in its language. Numbers appear as `f64` only where something is
//! drawn to scale. The sheet knows no purchase rule and the templates know no word: whoever fills it decides both.

mod computation;
mod decision;
mod evidence;
mod process;
mod records;

pub use computation::*;
pub use decision::*;
pub use evidence::*;
pub use process::*;
pub use records::*;

use serde::Serialize;

/// A filled memo: the decision always, the computation, the evidence and the process when there are any.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "wire", derive(ts_rs::TS))]
pub struct Sheet {
    /// The language everything below is written in.
    pub language: Language,
    /// When the record was read: the creation date inside the file, never printed.
    pub stamp: Stamp,
    /// A text that identifies this dossier and memo; the identifier inside the file is derived from it.
    pub ident: String,
    /// What stands at the head and the foot of every page.
    pub frame: Frame,
    /// Page 1: what is proposed, why, what speaks against it, who signs.
    pub decision: Decision,
    /// Page 2: how the scores come about.
    pub computation: Option<Computation>,
    /// Page 3: what was judged, offered and sealed.
    pub evidence: Option<Evidence>,
    /// What the figures of reliability rest on, where there is more than punctuality.
    pub records: Option<Records>,
    /// The annex: how it came about.
    pub process: Option<Process>,
}

/// A language and, where it has more than one, its script.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "wire", derive(ts_rs::TS))]
pub struct Language {
    /// Two letters: `en`, `sr`.
    pub code: String,
    /// Four letters in lower case (`cyrl`, `latn`), or none for the usual one.
    pub script: Option<String>,
}

/// A moment in universal time.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "wire", derive(ts_rs::TS))]
pub struct Stamp {
    /// The year, such as 2015.
    pub year: i32,
    /// The month, 1 to 12.
    pub month: u8,
    /// The day of the month, 1 to 31.
    pub day: u8,
    /// The hour, 0 to 23.
    pub hour: u8,
    /// The minute, 0 to 59.
    pub minute: u8,
    /// The second, 0 to 59.
    pub second: u8,
}

/// The running lines around the pages.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "wire", derive(ts_rs::TS))]
pub struct Frame {
    /// The title inside the file: "Decision memo: Efavirenz 600 mg, 30 tablets".
    pub document_title: String,
    /// The name of the kind of paper: "Decision memo".
    pub memo: String,
    /// The date as it is printed on page 1.
    pub date: String,
    /// The purchase in one line, at the head of the later pages.
    pub subject: String,
    /// The dossier's reference, at the foot left: "Dossier 2015/031".
    pub reference: String,
    /// What stands between page number and page count: " / ".
    pub page_of: String,
    /// The first eight hexadecimal digits of the hash, at the foot right.
    pub hash: String,
}

/// A text in several voices, printed one after the other; spaces are part of the runs.
pub type Rich = Vec<Run>;

/// A stretch of text in one voice.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "wire", derive(ts_rs::TS))]
pub struct Run {
    /// The words, printed literally.
    pub text: String,
    /// How they are printed.
    pub tone: Tone,
}

/// The voice of a run.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "wire", derive(ts_rs::TS))]
#[serde(rename_all = "lowercase")]
pub enum Tone {
    /// As the text around it.
    #[default]
    Plain,
    /// Semibold.
    Strong,
    /// Semibold in the accent colour: the recommended supplier, the rule.
    Accent,
    /// Grey.
    Soft,
}

/// A picture's title: the finding, how to read it, and the same in words for those who cannot see it.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "wire", derive(ts_rs::TS))]
pub struct Caption {
    /// What the picture shows, as a sentence.
    pub finding: String,
    /// How to read it, in one grey line.
    pub reading: Rich,
    /// The picture in words (the alternative text).
    pub alt: String,
}

/// A labelled point of an axis.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "wire", derive(ts_rs::TS))]
pub struct Tick {
    /// Where: 0 to 1 along the axis, unless the axis says otherwise.
    pub at: f64,
    /// The text; a point without one is only a line.
    pub label: String,
    /// An exact finding (a flip) and not a round number: set bold, and it wins over a plain tick near it.
    pub exact: bool,
}

/// Who wins at which weight: one strip from 0 to 1.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "wire", derive(ts_rs::TS))]
pub struct WinnerStrip {
    /// The row's name in the label column.
    pub label: String,
    /// The zones from left to right, without gap.
    pub segments: Vec<Segment>,
    /// The points with a number: the ends, the flips (`exact`), on pages 2 and 3 also round numbers.
    pub ticks: Vec<Tick>,
    /// The weights that matter: the members' own, the rule.
    pub marks: Vec<Mark>,
    /// The strip in words (used on page 1; within a chart its caption says it).
    pub alt: String,
}

/// One zone of a winner strip.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "wire", derive(ts_rs::TS))]
pub struct Segment {
    /// Its lower weight, 0 to 1.
    pub from: f64,
    /// Its upper weight, 0 to 1.
    pub to: f64,
    /// Who wins here; left out where the zone is too narrow for it.
    pub name: String,
    /// The recommended supplier wins here.
    pub recommended: bool,
}

/// A weight pointed at.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "wire", derive(ts_rs::TS))]
pub struct Mark {
    /// The weight, 0 to 1.
    pub at: f64,
    /// What it is: "members’ own 25 %".
    pub label: String,
    /// Whose it is.
    pub kind: MarkKind,
}

/// Whose weight a mark shows.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "wire", derive(ts_rs::TS))]
#[serde(rename_all = "lowercase")]
pub enum MarkKind {
    /// The members' mean: an open triangle.
    #[default]
    Own,
    /// The weight used under the rule: a solid triangle in the accent.
    Rule,
}
