//! The pictures of result and robustness: numbers where something is drawn to scale, texts for what is read.

use dossier::{Family, SupplierId};
use memo::sheet::{Caption, Tick};
use serde::Serialize;
use ts_rs::TS;

use super::Figure;

/// A line with numbers on it.
#[derive(Debug, Clone, Serialize, TS)]
pub struct Axis {
    /// What is measured; may be empty.
    pub name: String,
    /// Its lower end.
    pub from: f64,
    /// Its upper end.
    pub to: f64,
    /// Round numbers within.
    pub ticks: Vec<Tick>,
}

/// Two offers side by side: what each criterion gives the one or the other.
#[derive(Debug, Clone, Serialize, TS)]
pub struct Compared {
    /// Who is ahead by how much, and because of what.
    pub caption: Caption,
    /// The offer whose gains point to the right.
    pub first: String,
    /// The other.
    pub second: String,
    /// Points, with 0 within.
    pub axis: Axis,
    /// One row for each criterion, what the first gains most on top.
    pub rows: Vec<ComparedRow>,
    /// All of them together: “+0.5”.
    pub total: String,
}

/// What one criterion gives.
#[derive(Debug, Clone, Serialize, TS)]
pub struct ComparedRow {
    /// The criterion.
    pub name: String,
    /// Its family.
    pub family: Family,
    /// The points of the first less those of the second: “+6.1”.
    pub points: Figure,
    /// The same in money where cost is measured: “$0.181 a pack dearer”; else both answers, or empty.
    pub means: String,
}

/// Price against everything else.
#[derive(Debug, Clone, Serialize, TS)]
pub struct Scatter {
    /// Who is on the front, and who is dominated by whom.
    pub caption: Caption,
    /// The evaluated cost of a unit, the cheapest on the left.
    pub cost: Axis,
    /// Points for everything but cost.
    pub quality: Axis,
    /// The offers, the cheapest first.
    pub points: Vec<ScatterPoint>,
}

/// One offer by cost and quality.
#[derive(Debug, Clone, Serialize, TS)]
pub struct ScatterPoint {
    /// Its supplier.
    pub supplier: SupplierId,
    /// The name.
    pub name: String,
    /// Whether it is the first of the ranking.
    pub recommended: bool,
    /// What a unit costs.
    pub cost: Figure,
    /// Its points for everything but cost.
    pub quality: Figure,
    /// “Hetero is cheaper and better”; empty for an offer on the front.
    pub dominated: String,
}

/// The ranks of the offers from round to round.
#[derive(Debug, Clone, Serialize, TS)]
pub struct Bump {
    /// Who came forward, and who fell back.
    pub caption: Caption,
    /// The rounds: “Round 1”.
    pub rounds: Vec<String>,
    /// How many ranks there are.
    pub ranks: u32,
    /// One line for each supplier, in the order of the last round.
    pub lines: Vec<BumpLine>,
}

/// One supplier’s way through the rounds.
#[derive(Debug, Clone, Serialize, TS)]
pub struct BumpLine {
    /// The supplier.
    pub supplier: SupplierId,
    /// Its name.
    pub name: String,
    /// Whether it is the first of the last round.
    pub recommended: bool,
    /// Its place after each round; none before its first offer.
    pub places: Vec<Option<BumpPlace>>,
}

/// Where an offer stood after a round.
#[derive(Debug, Clone, Serialize, TS)]
pub struct BumpPlace {
    /// The height in the picture, from 1: the rank, equal ones beside each other.
    pub place: u32,
    /// The rank: “1.”.
    pub rank: String,
    /// The points: “74.2”.
    pub score: String,
}

/// The scores of the offers as one weight moves.
#[derive(Debug, Clone, Serialize, TS)]
pub struct ScoresByWeight {
    /// What is weighed: `family/reliability`, `criterion/lead-time`.
    pub group: String,
    /// Its name.
    pub name: String,
    /// Where the winner changes, and how to read it.
    pub caption: Caption,
    /// The weight, from 0 to 1.
    pub weight: Axis,
    /// The points.
    pub score: Axis,
    /// The exact weights at which the winner changes, with the score there.
    pub changes: Vec<Crossing>,
    /// The weight in force.
    pub now: Figure,
    /// “now 40 %”.
    pub now_label: String,
    /// The members’ own weight, where the rule raises it.
    pub own: Option<Figure>,
    /// One line for each offer, in the order of the ranking.
    pub lines: Vec<ScoreByWeight>,
    /// From which weight to which, who wins.
    pub stretches: Vec<WinnerStretch>,
}

/// Where one winner follows another.
#[derive(Debug, Clone, Serialize, TS)]
pub struct Crossing {
    /// The weight.
    pub weight: Figure,
    /// The score that both have there.
    pub score: f64,
}

/// One offer’s score as the weight moves.
#[derive(Debug, Clone, Serialize, TS)]
pub struct ScoreByWeight {
    /// The supplier.
    pub name: String,
    /// Whether it is the first of the ranking.
    pub recommended: bool,
    /// Whether it wins at some weight, or is first or second now; the others are drawn paler.
    pub contends: bool,
    /// The score where the weight is nothing.
    pub at_zero: Figure,
    /// The score where it is all.
    pub at_one: Figure,
}

/// A stretch of weights with its winner.
#[derive(Debug, Clone, Serialize, TS)]
pub struct WinnerStretch {
    /// From where.
    pub from: String,
    /// To where.
    pub to: String,
    /// Who wins.
    pub name: String,
    /// Whether that is the first of the ranking.
    pub recommended: bool,
}

/// Between which weights the winner stays.
#[derive(Debug, Clone, Serialize, TS)]
pub struct Stability {
    /// Which weight is nearest to changing the winner.
    pub caption: Caption,
    /// The axis, 0 to 1.
    pub ticks: Vec<Tick>,
    /// One row for each family and criterion, the one that leaves the least room on top.
    pub rows: Vec<StabilityRow>,
}

/// One weight.
#[derive(Debug, Clone, Serialize, TS)]
pub struct StabilityRow {
    /// What is weighed.
    pub group: String,
    /// Its name.
    pub name: String,
    /// Its family.
    pub family: Family,
    /// The lowest weight at which the winner stays.
    pub from: Figure,
    /// The highest.
    pub to: Figure,
    /// The weight in force.
    pub now: Figure,
    /// Who is first below; empty where nobody is.
    pub below: String,
    /// Who is first above.
    pub above: String,
}

/// What moves the lead of the first.
#[derive(Debug, Clone, Serialize, TS)]
pub struct TornadoChart {
    /// What moves it most, and what changes the winner.
    pub caption: Caption,
    /// The lead in points, with 0 within: there the winner changes.
    pub axis: Axis,
    /// The lead in force.
    pub now: Figure,
    /// Stands at the lead in force: “now 0.5”.
    pub now_label: String,
    /// Stands at zero: “the winner changes”.
    pub zero_label: String,
    /// One row for each thing that is moved, the longest bar on top.
    pub rows: Vec<TornadoRow>,
    /// How many of them are drawn; the table has all.
    pub drawn: u32,
}

/// One thing that is moved.
#[derive(Debug, Clone, Serialize, TS)]
pub struct TornadoRow {
    /// “Hetero: cost”, “without Ana Petrović”.
    pub name: String,
    /// The ends, the lower figure first; a single one where something is left out.
    pub ends: Vec<TornadoEnd>,
}

/// One end of a bar.
#[derive(Debug, Clone, Serialize, TS)]
pub struct TornadoEnd {
    /// The figure there: “$3.41”; empty where something is left out.
    pub answer: String,
    /// The lead there.
    pub lead: Figure,
    /// Who is first there.
    pub first: String,
    /// Whether that is somebody else.
    pub changes: bool,
}

/// The ranking without each member.
#[derive(Debug, Clone, Serialize, TS)]
pub struct WithoutMembers {
    /// Whether the winner hangs on one person.
    pub caption: Caption,
    /// One row for each member.
    pub rows: Vec<WithoutMemberRow>,
}

/// The ranking without one member.
#[derive(Debug, Clone, Serialize, TS)]
pub struct WithoutMemberRow {
    /// Who is left out.
    pub member: String,
    /// Who is first then; in words where nothing can be ranked.
    pub first: String,
    /// By how much over the second: “0.5 points”; empty where nothing can be ranked.
    pub lead: String,
    /// Whether that is somebody else.
    pub changes: bool,
}

/// How each member’s own weights rank the offers.
#[derive(Debug, Clone, Serialize, TS)]
pub struct HeatTable {
    /// Whether members agree on the first.
    pub caption: Caption,
    /// The suppliers, in the order of the ranking.
    pub suppliers: Vec<String>,
    /// One row for each member, and the group.
    pub rows: Vec<HeatRow>,
}

/// One member’s own ranking.
#[derive(Debug, Clone, Serialize, TS)]
pub struct HeatRow {
    /// Who.
    pub name: String,
    /// Whether the weights count.
    pub counts: bool,
    /// Whether it is the group together rather than a member.
    pub is_group: bool,
    /// The rank of each supplier.
    pub cells: Vec<HeatCell>,
}

/// A rank in the table.
#[derive(Debug, Clone, Serialize, TS)]
pub struct HeatCell {
    /// The rank: “1.”.
    pub rank: String,
    /// How strongly it is tinted: 1 for the first, 0 for the last.
    pub strength: f64,
    /// Whether it is the first.
    pub leads: bool,
}
