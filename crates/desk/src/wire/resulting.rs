//! The result, and the memo.

use dossier::Measure;
use memo::sheet::{Caption, DensityHeads, Mark, RateAxis, Run, Segment, Tick};
use serde::Serialize;
use ts_rs::TS;

use super::{Bump, Scatter, Screen};

/// A number with its text.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct Figure {
    /// Where it is drawn.
    pub value: f64,
    /// How it is read.
    pub text: String,
}

/// The result, or what it waits for.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum ResultView {
    /// There is no ranking yet.
    Waiting {
        /// What is owed, each with the screen where it is given.
        owed: Vec<Owed>,
    },
    /// There is a ranking.
    Ready(Box<Ready>),
}

/// What a ranking waits for.
#[derive(Debug, Clone, Serialize, TS)]
pub struct Owed {
    /// Where it is given.
    pub screen: Screen,
    /// What is missing.
    pub message: String,
    /// What to do.
    pub hint: String,
}

/// The ranking with its reasons.
#[derive(Debug, Clone, Serialize, TS)]
pub struct Ready {
    /// The answering paragraph.
    pub answer: Vec<Run>,
    /// The ranking under the weights in force.
    pub bars: BarChart,
    /// The ranking by the members' own weights; none where no rule raises anything.
    pub bars_without_rule: Option<BarChart>,
    /// One line for each family and each criterion whose weight can vary; the deciding one first.
    pub lines: Vec<WinnerLine>,
    /// Price against quality; none where nothing but cost is weighed, or no cost is.
    pub scatter: Option<Scatter>,
    /// The ranks from round to round; none with a single round, or while a weight is tried.
    pub bump: Option<Bump>,
    /// The records, a chart for each measure that a criterion asks for.
    pub reliability: Vec<ReliabilityChart>,
    /// The rule, in a sentence or two.
    pub rule: String,
    /// What the rule costs, in a sentence; empty where it costs nothing.
    pub price: String,
    /// The heading over what would change the winner: that, or a tie.
    pub closeness: String,
    /// What alone would change the winner.
    pub changes: Vec<WouldChange>,
    /// Whom each member's own weights would choose.
    pub choices: Vec<MemberChoice>,
    /// What else must be known.
    pub warnings: Vec<String>,
    /// Suppliers screened out, each with the reason.
    pub excluded: Vec<String>,
}

/// Stacked bars.
#[derive(Debug, Clone, Serialize, TS)]
pub struct BarChart {
    /// Finding, reading, alternative text.
    pub caption: Caption,
    /// The criteria, in the order of the parts.
    pub keys: Vec<BarKey>,
    /// From the first to the last.
    pub rows: Vec<BarRow>,
    /// The axis in score, 0 to 1; its last tick is its end.
    pub ticks: Vec<Tick>,
}

/// What a shade stands for.
#[derive(Debug, Clone, Serialize, TS)]
pub struct BarKey {
    /// The criterion's name.
    pub name: String,
    /// Its family.
    pub family: dossier::Family,
}

/// One offer's score.
#[derive(Debug, Clone, Serialize, TS)]
pub struct BarRow {
    /// The supplier's id.
    pub supplier: String,
    /// Its name.
    pub name: String,
    /// Its rank.
    pub rank: u32,
    /// What each criterion adds, 0 to 1 in sum.
    pub parts: Vec<Figure>,
    /// The score.
    pub score: Figure,
    /// Its rank in the other ranking, worded: “3.”; empty where there is only one.
    pub other_rank: String,
    /// Whether that is another rank than here.
    pub differs: bool,
    /// The landed cost, worded.
    pub cost: String,
}

/// Who wins as one weight moves.
#[derive(Debug, Clone, Serialize, TS)]
pub struct WinnerLine {
    /// What is weighed: `family/reliability`, `criterion/lead-time`.
    pub group: String,
    /// Its name.
    pub name: String,
    /// What it shows and how to read it.
    pub caption: Caption,
    /// The zones from 0 to 1.
    pub segments: Vec<Segment>,
    /// The ends and the exact weights at which the winner changes.
    pub ticks: Vec<Tick>,
    /// The members' own weight, and the rule's.
    pub marks: Vec<Mark>,
    /// The weight in force, or the one tried: where the handle stands.
    pub weight: Figure,
    /// Whether this weight is being tried.
    pub tried: bool,
}

/// The records as the posterior of one measure.
#[derive(Debug, Clone, Serialize, TS)]
pub struct ReliabilityChart {
    /// Which measure.
    pub measure: Measure,
    /// Its name.
    pub name: String,
    /// Finding, reading, alternative text.
    pub caption: Caption,
    /// The heads over the columns of numbers.
    pub heads: DensityHeads,
    /// The axis in rates.
    pub axis: RateAxis,
    /// The rate asked for.
    pub target: Option<Mark>,
    /// One row for each offer.
    pub rows: Vec<ReliabilityRow>,
}

/// One supplier's measure.
#[derive(Debug, Clone, Serialize, TS)]
pub struct ReliabilityRow {
    /// The supplier.
    pub name: String,
    /// Whether it is the first of the ranking.
    pub recommended: bool,
    /// What was counted: “197 of 199”; without a record the words for that.
    pub count: String,
    /// The same in words: “197 of 199 shipments on time”, and what they count as where older ones count for less.
    pub told: String,
    /// Whether there is a record.
    pub has_record: bool,
    /// The cautious bound: the 5 % bound of a share, the 95 % bound of incidents.
    pub bound: Figure,
    /// The mean.
    pub mean: Figure,
    /// The other end of what is likely.
    pub high: Figure,
    /// The chance to meet the target, worded.
    pub chance: String,
    /// The figure that counts: the bound, or the mean.
    pub counts: Figure,
    /// The density, as points from left to right; each row's highest point is 1.
    pub density: Vec<DensityPoint>,
}

/// A point of a density.
#[derive(Debug, Clone, Serialize, TS)]
pub struct DensityPoint {
    /// The rate.
    pub at: f64,
    /// The height, 0 to 1.
    pub height: f64,
}

/// A single change that would change the winner.
#[derive(Debug, Clone, Serialize, TS)]
pub struct WouldChange {
    /// What would have to change: “Hetero + $0.019 a pack”.
    pub change: String,
    /// Who would then be first.
    pub first: String,
}

/// Whom a member's own weights would choose.
#[derive(Debug, Clone, Serialize, TS)]
pub struct MemberChoice {
    /// Who, with the role: “Ana Petrović, prescriber”.
    pub member: String,
    /// Whom.
    pub first: String,
    /// Whether the member votes.
    pub votes: bool,
}

/// The memo, page by page.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum MemoView {
    /// There is no memo yet.
    Waiting {
        /// What is owed.
        owed: Vec<Owed>,
    },
    /// There is one.
    Ready {
        /// The answering paragraph of the screen.
        answer: Vec<Run>,
        /// The pages as SVG.
        pages: Vec<String>,
        /// What each page says, for those who cannot see it.
        alt: Vec<String>,
        /// The first eight digits of the hash that the memo carries.
        seal: String,
        /// Characters the typeface lacks, worded; empty when there are none.
        replaced: String,
    },
}

/// A file that was written.
#[derive(Debug, Clone, Serialize, TS)]
pub struct Exported {
    /// Where.
    pub path: String,
    /// Said to the user: “The memo is in …”.
    pub message: String,
    /// Whether it can be opened outside, by `open_written`.
    pub opens: bool,
    /// Whether it can be shown in its folder, by `show_written`.
    pub shows: bool,
}
