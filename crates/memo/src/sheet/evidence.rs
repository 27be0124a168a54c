//! Page 3: the evidence.

use super::{Caption, Rich, Tick, WinnerStrip};
use serde::Serialize;

/// What was judged, offered and sealed.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "wire", derive(ts_rs::TS))]
pub struct Evidence {
    /// The page's finding.
    pub headline: String,
    /// The members' weights.
    pub weights: Option<Weights>,
    /// The offers as a table.
    pub offers: Option<Offers>,
    /// From the price to evaluated cost, where there is more to it than freight.
    pub costs: Option<Offers>,
    /// Who wins as each weight moves alone.
    pub strips: Option<Strips>,
    /// How it was computed, and what it does not cover.
    pub method: Option<Method>,
    /// Further lists, each under its own name: clamped answers, offers set aside with the reason.
    pub lists: Vec<Method>,
    /// What was sealed.
    pub seal: Option<Seal>,
}

/// A strip per criterion, a ring per member.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "wire", derive(ts_rs::TS))]
pub struct Weights {
    /// Finding, reading, alternative text.
    pub caption: Caption,
    /// Over the means.
    pub mean_head: String,
    /// Over the weights used; empty when there is no rule.
    pub used_head: String,
    /// One strip each.
    pub criteria: Vec<CriterionStrip>,
    /// Each member's own winner can be read off it.
    pub strip: Option<WinnerStrip>,
    /// The round numbers below the strip, or below the last criterion when there is no strip.
    pub ticks: Vec<Tick>,
    /// The name of the axis.
    pub axis: String,
    /// The row's name before the members: "Members".
    pub members_label: String,
    /// Who is which letter, the letters in strong runs.
    pub members: Rich,
}

/// One criterion's weights.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "wire", derive(ts_rs::TS))]
pub struct CriterionStrip {
    /// The criterion.
    pub name: String,
    /// Its unit and scale, up to two short grey lines.
    pub notes: Vec<String>,
    /// One ring for each member.
    pub rings: Vec<Ring>,
    /// The members' mean, 0 to 1.
    pub mean_at: Option<f64>,
    /// The weight used, 0 to 1; none when it is the mean.
    pub used_at: Option<f64>,
    /// The mean's text.
    pub mean: String,
    /// The text of the weight used.
    pub used: String,
    /// Dotted lines drop from its rings to the winner strip.
    pub drops: bool,
}

/// One member's weight.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "wire", derive(ts_rs::TS))]
pub struct Ring {
    /// The weight, 0 to 1.
    pub at: f64,
    /// The member's letter or two.
    pub letter: String,
}

/// The offers: a table, with a scale drawn in one of its columns when there is one.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "wire", derive(ts_rs::TS))]
pub struct Offers {
    /// Finding, reading, alternative text (of the scale).
    pub caption: Caption,
    /// The head over the names.
    pub name_head: String,
    /// The columns after the name.
    pub columns: Vec<Column>,
    /// The drawn scale.
    pub scale: Option<PriceScale>,
    /// One row for each offer.
    pub rows: Vec<OfferRow>,
}

/// A column of the offers.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "wire", derive(ts_rs::TS))]
pub struct Column {
    /// Its head, with the unit.
    pub head: String,
    /// How its cells stand.
    pub align: Align,
}

/// How a cell stands in its column.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "wire", derive(ts_rs::TS))]
#[serde(rename_all = "lowercase")]
pub enum Align {
    /// Numbers.
    #[default]
    Right,
    /// Words.
    Left,
}

/// The scale drawn in the table: from 0, the best level, to 1, the worst.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "wire", derive(ts_rs::TS))]
pub struct PriceScale {
    /// It stands after this many of the columns.
    pub after: usize,
    /// Upright lines; those with a label carry it in the head.
    pub ticks: Vec<Tick>,
}

/// One offer.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "wire", derive(ts_rs::TS))]
pub struct OfferRow {
    /// The supplier.
    pub name: String,
    /// A grey word behind the name: "EXW".
    pub terms: String,
    /// The recommended one.
    pub recommended: bool,
    /// One text for each column.
    pub cells: Vec<String>,
    /// What is drawn on the scale.
    pub on_scale: Option<OnScale>,
}

/// An offer on the drawn scale.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "wire", derive(ts_rs::TS))]
pub struct OnScale {
    /// The price, 0 to 1: a ring.
    pub ring: Option<f64>,
    /// The landed price, 0 to 1: a dot.
    pub dot: Option<f64>,
    /// Printed instead when the offer lies outside: "off the scale →".
    pub off: String,
}

/// A winner strip for each family, and for each criterion that shares its family.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "wire", derive(ts_rs::TS))]
pub struct Strips {
    /// Finding, reading, alternative text.
    pub caption: Caption,
    /// One strip each; a zone too narrow for its name has it below, between its flips.
    pub rows: Vec<WinnerStrip>,
    /// The round numbers below the last strip.
    pub ticks: Vec<Tick>,
    /// The name of the axis.
    pub axis: String,
}

/// Short labelled paragraphs in two columns.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "wire", derive(ts_rs::TS))]
pub struct Method {
    /// The section's name.
    pub label: String,
    /// The paragraphs.
    pub notes: Vec<Note>,
}

/// One labelled paragraph.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "wire", derive(ts_rs::TS))]
pub struct Note {
    /// Its first words, semibold; may be empty.
    pub head: String,
    /// The rest.
    pub text: String,
}

/// The sealed record.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "wire", derive(ts_rs::TS))]
pub struct Seal {
    /// The section's name.
    pub label: String,
    /// What was sealed and what that promises.
    pub text: String,
    /// The hash's name: "SHA-256".
    pub algorithm: String,
    /// The hash in groups of eight digits.
    pub digest: Vec<String>,
}
