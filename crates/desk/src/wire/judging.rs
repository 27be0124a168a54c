//! What each member thinks.

use dossier::{Elicitation, GivenWeights, MemberId};
use memo::sheet::{Caption, Run, Tick};
use serde::Serialize;
use ts_rs::TS;

use super::{Figure, HeatTable, ScoresView};

/// The members' weights.
#[derive(Debug, Clone, Serialize, TS)]
pub struct JudgementsView {
    /// The answering paragraph.
    pub answer: Vec<Run>,
    /// What the picture shows, and how to read it.
    pub caption: Caption,
    /// One strip for each criterion.
    pub strips: Vec<WeightStrip>,
    /// The axis of the strips, rising from 0; its last tick is its end.
    pub ticks: Vec<Tick>,
    /// The members who may weigh, each with what was given.
    pub members: Vec<MemberJudgement>,
    /// What to talk about: the criteria where members differ most, first the widest.
    pub talk: Vec<String>,
    /// The scores beside the weights.
    pub scores: ScoresView,
    /// How each member’s own weights rank the offers; none before everyone may know.
    pub heat: Option<HeatTable>,
    /// What is missing or worth a second look.
    pub remarks: Vec<String>,
}

/// A criterion's weights.
#[derive(Debug, Clone, Serialize, TS)]
pub struct WeightStrip {
    /// The criterion's id.
    pub criterion: String,
    /// Its name.
    pub name: String,
    /// Its family, by which it is coloured.
    pub family: dossier::Family,
    /// One dot for each member who has judged.
    pub dots: Vec<WeightDot>,
    /// The group's mean by voting power; none while nobody with a vote has judged.
    pub mean: Option<Figure>,
    /// Half the distance between the least and the most, worded: “± 18”; may be empty.
    pub spread: String,
}

/// A member's weight.
#[derive(Debug, Clone, Serialize, TS)]
pub struct WeightDot {
    /// Who.
    pub name: String,
    /// Who, as it stands beside the dot: the first name where only one member has it.
    pub label: String,
    /// The share of all weight.
    pub at: Figure,
    /// Whether it counts; an advisor's is hollow.
    pub counts: bool,
}

/// A member's judgement.
#[derive(Debug, Clone, Serialize, TS)]
pub struct MemberJudgement {
    /// Who.
    pub member: MemberId,
    /// The name.
    pub name: String,
    /// The roles, worded.
    pub roles: String,
    /// The votes, worded; a dash without a vote.
    pub votes: String,
    /// The points that were given, as they are recorded; none while nothing was, where answers were, or where the
    /// acting person does not see them yet.
    pub given: Option<GivenWeights>,
    /// The answers that were given instead, as they are recorded.
    pub elicited: Option<Elicitation>,
    /// Whether something was given that the acting person does not see yet.
    pub is_hidden: bool,
    /// By which way the weights were given, worded; empty while nothing was.
    pub way: String,
    /// How far the answers agree, worded; empty where nothing was asked twice.
    pub remark: String,
    /// The points as they are typed in this language, by the order of the strips; empty while nothing was given. Where weights
    /// are drawn from answers that are no points, those that would give the same shares.
    pub points: Vec<String>,
    /// The shares in percent, worded, in the same order.
    pub shares: Vec<String>,
    /// Whom these weights alone would choose; empty while they cannot tell.
    pub choice: String,
    /// Why who acts cannot record these weights now; empty where they can.
    pub why_not: String,
}
