//! Scores: each member’s own, which stay for ever, and what was agreed instead.

use std::fmt::Write;

use indexmap::IndexMap;
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use crate::{CriterionId, Dossier, MemberId, SupplierId, Text};

/// One member’s scores of one supplier on the criteria that are judged.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "wire", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct GivenScores {
    /// Whose judgement it is.
    pub member: MemberId,
    /// Who is judged.
    pub supplier: SupplierId,
    /// A score by criterion; not every one need be there.
    #[cfg_attr(feature = "wire", ts(as = "std::collections::BTreeMap<String, Score>"))]
    pub scores: IndexMap<CriterionId, Score>,
}

/// A score with its reason.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "wire", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct Score {
    /// Points on the criterion’s own scale.
    #[cfg_attr(feature = "wire", ts(as = "String"))]
    pub points: Decimal,
    /// What they rest on.
    pub reason: Text,
}

/// One member’s points on one criterion, given again once everyone’s were revealed and talked about. They count in place
/// of the first, which stay as they were locked.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "wire", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct SecondScore {
    /// Whose judgement it is.
    pub member: MemberId,
    /// Who is judged.
    pub supplier: SupplierId,
    /// On what.
    pub criterion: CriterionId,
    /// Points on the criterion’s own scale.
    #[cfg_attr(feature = "wire", ts(as = "String"))]
    pub points: Decimal,
    /// What changed, or what confirmed it.
    pub reason: Text,
}

/// What the committee agreed on in place of the mean of its members’ scores.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "wire", derive(ts_rs::TS), ts(optional_fields))]
#[serde(deny_unknown_fields)]
pub struct Agreed {
    /// Who is judged.
    pub supplier: SupplierId,
    /// On what.
    pub criterion: CriterionId,
    /// Points on the criterion’s own scale.
    #[cfg_attr(feature = "wire", ts(as = "String"))]
    pub points: Decimal,
    /// Why it is not the mean.
    pub reason: Text,
    /// Who agrees it beside the acting person: a facilitator does it with a decider.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub with: Option<MemberId>,
}

/// A member’s sheet that does not count, by a decision with its reason; it stays, and both results are shown.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "wire", derive(ts_rs::TS), ts(optional_fields))]
#[serde(deny_unknown_fields)]
pub struct LeftOut {
    /// Whose weights and scores.
    pub member: MemberId,
    /// Why.
    pub reason: Text,
    /// Who decides it beside the acting person.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub with: Option<MemberId>,
}

/// SHA-256 of all scores in hexadecimal: one line a score, `member TAB supplier TAB criterion TAB points`, with the
/// points in their shortest form, the lines sorted and each ended by a line feed. The reasons are covered by the chain.
pub fn scores_digest(dossier: &Dossier) -> String {
    let mut lines: Vec<String> = dossier
        .scores
        .iter()
        .flat_map(|((member, supplier), given)| {
            (given.scores.iter()).map(move |(criterion, score)| {
                format!(
                    "{member}\t{supplier}\t{criterion}\t{}\n",
                    score.points.normalize()
                )
            })
        })
        .collect();
    lines.sort_unstable();
    let digest = Sha256::digest(lines.concat().as_bytes());
    digest.iter().fold(String::new(), |mut text, byte| {
        write!(text, "{byte:02x}").expect("a text takes every letter");
        text
    })
}
