//! What can be asked: one command each, with its arguments and its answer.

use dossier::{
    AttachmentId, Change, Criterion, Elicitation, Member, MemberId, Purchase, Slot, SupplierId,
};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::*;
use crate::Refusal;
use crate::attaching::Details;

/// A command with its arguments, as `{"command": "open", "arguments": {…}}`; without arguments these are `{}`.
#[derive(Debug, Clone, Deserialize)]
#[serde(tag = "command", content = "arguments", rename_all = "snake_case")]
pub enum Request {
    /// What the start page shows. Answer: [`Home`].
    Home {},
    /// Changes settings. Answer: [`Settings`].
    SetSettings(Settings),
    /// Makes a new dossier. Answer: [`Begun`], or null when no place was chosen.
    New(Box<NewDossier>),
    /// Opens a dossier. Answer: [`Status`], or null when none was chosen.
    Open(FileChoice),
    /// Forgets a recent file. Answer: [`Home`].
    Forget {
        /// Its id.
        id: String,
    },
    /// Closes the open dossier. Answer: null.
    Close {},
    /// How the open dossier stands. Answer: [`Status`], or null when none is open.
    Status {},
    /// Says who acts from now on. Answer: [`Status`].
    ActAs {
        /// Who; none for nobody.
        member: Option<MemberId>,
    },
    /// Hands the computer to a member: nobody acts until they take it. Answer: [`Status`].
    HandOver {
        /// To whom.
        to: MemberId,
    },
    /// The member to whom the computer was handed acts from now on. Answer: [`Status`].
    TakeOver {},
    /// The computer goes back to who acted before it was handed on. Answer: [`Status`].
    HandBack {},
    /// Records changes as one act: all or none. Answer: [`Status`].
    Submit {
        /// What is recorded, in this order.
        changes: Vec<Change>,
    },
    /// Takes the acting person's last act back. Answer: [`Status`].
    Undo {},
    /// Does again what was taken back last. Answer: [`Status`].
    Redo {},
    /// Answer: [`CaseView`].
    Case {},
    /// Answer: [`CriteriaView`].
    Criteria {},
    /// Answer: [`OffersView`].
    Offers {
        /// The round to show; without it the one in hand.
        #[serde(default)]
        round: Option<u32>,
    },
    /// Who is in the room and where its round stands. Answer: [`RoomView`].
    Room {},
    /// Answer: [`JudgementsView`].
    Judgements {},
    /// What answers about weights come to; nothing is recorded. Answer: [`WeighedView`].
    Weigh {
        /// Whose answers.
        member: MemberId,
        /// The answers so far; they need not be whole.
        answers: Elicitation,
    },
    /// The result, as it stands or as it would be. Answer: [`ResultView`].
    Result {
        /// The weight tried.
        #[serde(default)]
        what_if: Option<WhatIf>,
    },
    /// Two offers side by side, as the result stands or would be. Answer: [`Compared`], or null where one of them is not
    /// ranked.
    CompareOffers {
        /// The offer whose gains point to the right.
        first: SupplierId,
        /// The other.
        second: SupplierId,
        /// The weight tried.
        #[serde(default)]
        what_if: Option<WhatIf>,
    },
    /// How firm the result is as it stands. Answer: [`RobustnessView`], or null when the work was dropped.
    Robustness {},
    /// The phases, declarations, rebuy check and decision. Answer: [`ProcessView`].
    Process {},
    /// How strategic the purchase is. Answer: [`PositionView`].
    Position {},
    /// The purchase as if its answers put it elsewhere. Answer: [`TriedPosition`].
    TryPosition {
        /// The mean of the answers about impact; held between 1 and 5.
        impact: f64,
        /// The mean of those about supply risk.
        risk: f64,
    },
    /// The ranking as if a criterion were another. Answer: [`TriedCriterion`].
    TryCriterion {
        /// The criterion as it would be recorded.
        criterion: Box<Criterion>,
    },
    /// The memo page by page. Answer: [`MemoView`], or null when the work was dropped.
    Memo {},
    /// Drops what is being computed for a view, at its next step. It does not wait for that work. Answer: null.
    DropWork {},
    /// Writes the memo as PDF. Answer: [`Exported`], or null when no place was chosen.
    ExportMemo {},
    /// Lays the memo out as PDF and has the system's viewer open it, where it can be printed. Answer: [`Exported`].
    PrintMemo {},
    /// Opens the memo that was exported last outside. Answer: null.
    OpenWritten {},
    /// Shows the file that was written out last in its folder. Answer: null.
    ShowWritten {},
    /// Shows the open dossier in its folder. Answer: null.
    ShowDossier {},
    /// The record. Answer: [`RecordView`].
    Record {
        /// Which entries.
        #[serde(default)]
        filter: RecordFilter,
    },
    /// Two moments of the dossier side by side. Answer: [`Comparison`].
    CompareMoments {
        /// One entry; 0 is the beginning.
        from: u32,
        /// The other.
        to: u32,
    },
    /// Attaches a file. Answer: [`Status`].
    Attach {
        /// What it belongs to.
        to: Slot,
        /// Its name.
        name: String,
        /// Its bytes in base 64.
        content: String,
    },
    /// Writes an attachment where the person chooses. Answer: [`Exported`], or null when no place was chosen.
    Extract {
        /// Its id.
        attachment: AttachmentId,
    },
    /// Keeps where a member is reached. Answer: [`Status`].
    KeepDetails {
        /// The member.
        member: MemberId,
        /// Where.
        details: Details,
    },
    /// Where a member is reached. Answer: [`Details`], or null where nothing is kept.
    Details {
        /// The member.
        member: MemberId,
    },
    /// Writes a verified copy of the open dossier where the person chooses. Answer: [`Exported`], or null.
    SaveCopy {},
    /// Closes the open dossier and opens it again, after a write failed. Answer: [`Status`].
    Reopen {},
    /// The backups on this computer. Answer: [`BackupsView`].
    Backups {},
    /// Writes a backup as a dossier where the person chooses, and opens it. Answer: [`Status`], or null.
    Restore {
        /// Its id.
        id: String,
    },
    /// What can be done about the damaged dossier that was last refused. Answer: [`RecoveryView`], or null.
    Recovery {},
    /// Opens what still holds of it, for reading. Answer: [`Status`].
    LookAtDamaged {},
    /// Writes what still holds of it as a dossier where the person chooses, and opens it. Answer: [`Status`], or null.
    SaveWhatHolds {},
    /// Chooses a copy that may be merged. Answer: [`MergeView`], or null when none was chosen.
    ChooseCopy(FileChoice),
    /// Merges the copy that was chosen. Answer: [`Status`].
    Merge {
        /// What was decided about what both changed.
        decided: Vec<Decided>,
    },
}

/// What is answered: the answer of the command, or everything that stands against it.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Response<T> {
    /// Done.
    Answer(T),
    /// Not done, and why.
    Problems(Vec<Refusal>),
}

/// A weight moved to see what would follow; nothing is recorded.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct WhatIf {
    /// What is weighed: `family/reliability` or `criterion/lead-time`.
    pub group: String,
    /// Its weight, 0 to 1; the others are rescaled in proportion.
    pub weight: f64,
}

/// What a new dossier begins with.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct NewDossier {
    /// What is bought.
    pub purchase: Purchase,
    /// Who begins.
    pub member: Member,
    /// An earlier dossier whose buying center, criteria, suppliers and records are taken over.
    #[ts(optional)]
    #[serde(default)]
    pub from: Option<FileChoice>,
}

/// Which file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum FileChoice {
    /// One of the recent files.
    Recent {
        /// Its id.
        id: String,
    },
    /// A sample purchase.
    Sample {
        /// Its name.
        name: String,
    },
    /// The file that the person chooses in a dialog.
    Choose,
}

/// What the desk or the shell says unasked.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Event {
    /// Another dossier is open now, or none.
    Opened,
    /// Something was recorded.
    Changed,
    /// A view is being computed, and so many of its steps are done.
    Working {
        /// How many are done.
        done: u32,
        /// How many there are.
        of: u32,
    },
    /// A file could not be opened.
    NotOpened {
        /// Why.
        problems: Vec<Refusal>,
    },
    /// A menu item was chosen; its name is that of a command of the window.
    Menu {
        /// Its name.
        item: String,
    },
}
