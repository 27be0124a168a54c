//! One room and one computer: who is there, where the round stands, and what is worth talking about.

use dossier::{CriterionId, MemberId, SupplierId};
use memo::sheet::Run;
use serde::Serialize;
use ts_rs::TS;

use super::Named;

/// The round of a buying center in one room.
#[derive(Debug, Clone, Serialize, TS)]
pub struct RoomView {
    /// The answering paragraph: where the round stands, and what comes next.
    pub answer: Vec<Run>,
    /// The members, in their order.
    pub members: Vec<RoomMember>,
    /// The steps of a round, in their order.
    pub steps: Vec<RoomStep>,
    /// What comes next.
    pub next: RoomNext,
    /// What to talk about.
    pub agenda: Agenda,
}

/// A member in the room.
#[derive(Debug, Clone, Serialize, TS)]
pub struct RoomMember {
    /// Who.
    pub member: MemberId,
    /// The name.
    pub name: String,
    /// The roles, worded.
    pub roles: String,
    /// Whether the weights are there, worded; a dash for whoever gives none.
    pub weights: String,
    /// How many suppliers are scored, worded; a dash for whoever scores nobody.
    pub scores: String,
    /// What there is to say of the sheet: typed in from paper, left out, stepped back; may be empty.
    pub note: String,
    /// Whether nothing is owed any more.
    pub is_done: bool,
    /// Whether the computer can be handed to them: there is something that they may still judge.
    pub may_judge: bool,
    /// Whether the acting person may type their sheet in from paper.
    pub from_paper: bool,
}

/// A step of a round.
#[derive(Debug, Clone, Serialize, TS)]
pub struct RoomStep {
    /// Which.
    pub step: RoomStepName,
    /// Its name.
    pub name: String,
    /// Where it stands.
    pub state: RoomState,
    /// What there is to say of it; may be empty.
    pub note: String,
}

/// The steps of a round.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum RoomStepName {
    /// Everyone judges, each alone.
    Judge,
    /// The scores are locked.
    Lock,
    /// Everything is shown to all at once.
    Reveal,
    /// What is far apart and matters is talked about.
    Talk,
    /// Whoever wants to judges again.
    Again,
    /// A value is agreed, with the reason.
    Agree,
}

/// Where a step stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum RoomState {
    /// It is done.
    Done,
    /// It is in hand.
    Now,
    /// It is still to come.
    Ahead,
}

/// What comes next.
#[derive(Debug, Clone, Serialize, TS)]
pub struct RoomNext {
    /// What.
    pub act: RoomAct,
    /// To whom the computer is handed; none for another act.
    pub member: Option<Named>,
}

/// What can come next in a room.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum RoomAct {
    /// The computer is handed to a member.
    Hand,
    /// The acting person judges.
    Own,
    /// The scores are locked.
    Lock,
    /// The scores are revealed.
    Reveal,
    /// The agenda is gone through.
    Talk,
    /// The result is looked at.
    Result,
    /// Nothing: what is judged, or who judges it, is still to be named.
    Nothing,
}

/// What to talk about, what matters most for the outcome first.
#[derive(Debug, Clone, Serialize, TS)]
pub struct Agenda {
    /// What it says in a sentence; empty while nothing is shown.
    pub finding: String,
    /// How it is sorted.
    pub reading: String,
    /// How many points are left to talk about: those that could change the winner and are not settled; where nothing can be
    /// ranked yet, those of the first that are not.
    pub left: u32,
    /// What matters for the outcome.
    pub first: Vec<AgendaItem>,
    /// Everything else on which members differ.
    pub rest: Vec<AgendaItem>,
}

/// Something on which members differ.
#[derive(Debug, Clone, Serialize, TS)]
pub struct AgendaItem {
    /// An id that no other item has.
    pub id: String,
    /// Who is judged; none for a weight.
    pub supplier: Option<SupplierId>,
    /// On what, or the weight of what.
    pub criterion: CriterionId,
    /// What it is about: “Hetero, documentation”.
    pub title: String,
    /// From where to where, and what it does to the outcome.
    pub sentence: String,
    /// Whether the winner changes between the lowest and the highest.
    pub decides: bool,
    /// Who gave what.
    pub given: Vec<AgendaVoice>,
    /// How it was settled; empty while it was not.
    pub settled: String,
    /// Whether the acting person may agree a value now.
    pub may_agree: bool,
}

/// What a member gave.
#[derive(Debug, Clone, Serialize, TS)]
pub struct AgendaVoice {
    /// Who.
    pub member: MemberId,
    /// The name.
    pub name: String,
    /// The points or the share.
    pub value: String,
    /// What it was before the talk; empty where it is the same.
    pub earlier: String,
    /// What it rests on; may be empty.
    pub reason: String,
    /// Whether it counts.
    pub counts: bool,
    /// Whether the acting person may record another value for them.
    pub may_change: bool,
}

/// The computer on its way from member to member.
#[derive(Debug, Clone, Serialize, TS)]
pub struct HandedOver {
    /// Whose turn it is.
    pub to: Named,
    /// Whether they have taken it; until then a curtain hides everything.
    pub is_there: bool,
    /// Who acted before it was handed on; none where nobody did.
    pub back: Option<Named>,
    /// Who comes after, if somebody still owes something.
    pub next: Option<Named>,
}
