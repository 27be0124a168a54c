//! Page 2: the computation.

use super::{Caption, Mark, Passage, Tick, WinnerStrip};
use serde::Serialize;

/// How the scores come about.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "wire", derive(ts_rs::TS))]
pub struct Computation {
    /// The page's finding.
    pub headline: String,
    /// What each criterion adds, without and with the rule.
    pub contributions: Option<Contributions>,
    /// The score of the contenders at every weight.
    pub lines: Option<ScoreLines>,
    /// How likely each true rate is.
    pub density: Option<Density>,
    /// How firm the result is: limits, seed, records drawn anew, other methods.
    pub verdict: Option<Passage>,
}

/// Stacked bars: one panel, or two joined by rank lines.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "wire", derive(ts_rs::TS))]
pub struct Contributions {
    /// Finding, reading, alternative text.
    pub caption: Caption,
    /// What the shades mean; needed from three families on, with two the reading says it.
    pub keys: Vec<ShadeKey>,
    /// One panel, or without and with the rule. All are drawn on one scale from 0.
    pub panels: Vec<Panel>,
    /// The difference of the first two, in one line.
    pub difference: Option<String>,
}

/// What a shade stands for.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "wire", derive(ts_rs::TS))]
pub struct ShadeKey {
    /// The family's name.
    pub name: String,
    /// Its shade, as in [`Part::shade`].
    pub shade: u8,
}

/// One ranking as bars.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "wire", derive(ts_rs::TS))]
pub struct Panel {
    /// What is weighed here: "With the rule: 40 %".
    pub head: String,
    /// The ranking that counts: its head is bold.
    pub used: bool,
    /// From the first to the last.
    pub rows: Vec<Bar>,
}

/// One offer's score.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "wire", derive(ts_rs::TS))]
pub struct Bar {
    /// The same number joins an offer's rows of both panels.
    pub offer: u32,
    /// The supplier.
    pub name: String,
    /// The recommended one.
    pub recommended: bool,
    /// The score's text.
    pub score: String,
    /// The pieces from left to right, the first family first.
    pub parts: Vec<Part>,
}

/// One criterion's piece of a bar.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "wire", derive(ts_rs::TS))]
pub struct Part {
    /// Its length in score, 0 to 1.
    pub share: f64,
    /// The family: 0 the darkest, 3 the lightest; more are drawn as 3.
    pub shade: u8,
    /// Its number; left out where the piece is too short.
    pub label: String,
}

/// Score against weight: straight lines of the contenders over a winner strip.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "wire", derive(ts_rs::TS))]
pub struct ScoreLines {
    /// Finding, reading, alternative text.
    pub caption: Caption,
    /// The contenders only.
    pub lines: Vec<ScoreLine>,
    /// Who wins where; its marks are drawn as upright lines, its exact ticks as dotted ones.
    pub strip: WinnerStrip,
    /// The name of the axis: "Weight of reliability".
    pub axis: String,
}

/// One contender's line.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "wire", derive(ts_rs::TS))]
pub struct ScoreLine {
    /// The supplier.
    pub name: String,
    /// The recommended one.
    pub recommended: bool,
    /// The score at weight 0.
    pub left: f64,
    /// The score at weight 1.
    pub right: f64,
    /// The left score's text.
    pub left_label: String,
    /// The right score's text.
    pub right_label: String,
}

/// Strips whose darkness is the likelihood of each rate.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "wire", derive(ts_rs::TS))]
pub struct Density {
    /// Finding, reading, alternative text.
    pub caption: Caption,
    /// The heads over the columns of numbers.
    pub heads: DensityHeads,
    /// The axis; its bounds are rates, its ticks stand at rates within them.
    pub axis: RateAxis,
    /// The rate asked for, as a rate: a dashed line.
    pub target: Option<Mark>,
    /// One strip for each offer.
    pub rows: Vec<DensityRow>,
}

/// The heads of the density chart.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "wire", derive(ts_rs::TS))]
pub struct DensityHeads {
    /// Over the counts: "on time".
    pub count: String,
    /// Over the cautious bounds: "5 % bound".
    pub bound: String,
    /// Over the means.
    pub mean: String,
    /// Over the chances to meet the target; empty without a target.
    pub chance: String,
}

/// A stretch of rates.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "wire", derive(ts_rs::TS))]
pub struct RateAxis {
    /// The rate at the left end, such as 0.78.
    pub from: f64,
    /// The rate at the right end, such as 1.0.
    pub to: f64,
    /// The labelled rates.
    pub ticks: Vec<Tick>,
}

/// One offer's strip.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "wire", derive(ts_rs::TS))]
pub struct DensityRow {
    /// The supplier.
    pub name: String,
    /// The recommended one.
    pub recommended: bool,
    /// What was counted: "197 of 199"; for a newcomer "no record".
    pub count: String,
    /// The bound's text.
    pub bound: String,
    /// The mean's text.
    pub mean: String,
    /// The chance's text.
    pub chance: String,
    /// The bound as a rate: the tick. Left of the axis it is drawn at its end.
    pub bound_at: Option<f64>,
    /// The rate at which the first bin begins.
    pub from: f64,
    /// The width of a bin, such as 0.001. All rows share one width.
    pub step: f64,
    /// The mass of each bin from `from` on; those outside the axis are not drawn.
    pub masses: Vec<f64>,
}
