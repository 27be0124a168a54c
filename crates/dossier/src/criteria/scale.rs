//! Scales: how an answer becomes a value, anchored before offers are opened.

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use super::{Answer, Range};
use crate::{LevelId, Text};

/// How an answer becomes a value from 0 to 1, by anchors fixed before offers are opened.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "wire", derive(ts_rs::TS))]
#[serde(tag = "type", rename_all = "snake_case", deny_unknown_fields)]
pub enum Scale {
    /// The landed cost of the offer, in the purchase's currency per unit.
    LandedCost {
        /// The cost that has value 0.
        #[cfg_attr(feature = "wire", ts(as = "String"))]
        worst: Decimal,
        /// The cost that has value 1.
        #[cfg_attr(feature = "wire", ts(as = "String"))]
        best: Decimal,
    },
    /// The rate of shipments on time, from the supplier's record and the prior.
    OnTime {
        /// The rate that has value 0, as a share.
        #[cfg_attr(feature = "wire", ts(as = "String"))]
        worst: Decimal,
        /// The rate that has value 1, as a share.
        #[cfg_attr(feature = "wire", ts(as = "String"))]
        best: Decimal,
        /// The rate that the purchase asks for, as a share; its chance is always shown.
        #[cfg_attr(feature = "wire", ts(as = "String"))]
        target: Decimal,
    },
    /// The rate of shipments in full, from the supplier's record and the prior.
    InFull {
        /// The rate that has value 0, as a share.
        #[cfg_attr(feature = "wire", ts(as = "String"))]
        worst: Decimal,
        /// The rate that has value 1, as a share.
        #[cfg_attr(feature = "wire", ts(as = "String"))]
        best: Decimal,
        /// The rate that the purchase asks for, as a share; its chance is always shown.
        #[cfg_attr(feature = "wire", ts(as = "String"))]
        target: Decimal,
    },
    /// The rate of inspected lots that are accepted, from the supplier's record and the prior.
    LotAcceptance {
        /// The rate that has value 0, as a share.
        #[cfg_attr(feature = "wire", ts(as = "String"))]
        worst: Decimal,
        /// The rate that has value 1, as a share.
        #[cfg_attr(feature = "wire", ts(as = "String"))]
        best: Decimal,
        /// The rate that the purchase asks for, as a share; its chance is always shown.
        #[cfg_attr(feature = "wire", ts(as = "String"))]
        target: Decimal,
    },
    /// Incidents per 100 shipments, from the supplier's record and the prior: less is better.
    Incidents {
        /// The number per 100 shipments that has value 0.
        #[cfg_attr(feature = "wire", ts(as = "String"))]
        worst: Decimal,
        /// The number per 100 shipments that has value 1, below the worst.
        #[cfg_attr(feature = "wire", ts(as = "String"))]
        best: Decimal,
        /// The most per 100 shipments that the purchase asks for, above zero; its chance is always shown.
        #[cfg_attr(feature = "wire", ts(as = "String"))]
        target: Decimal,
    },
    /// A number the offer answers, its worth growing evenly.
    Quantity {
        /// What is counted or measured.
        unit: Text,
        /// The answer that has value 0.
        #[cfg_attr(feature = "wire", ts(as = "String"))]
        worst: Decimal,
        /// The answer that has value 1.
        #[cfg_attr(feature = "wire", ts(as = "String"))]
        best: Decimal,
    },
    /// A number the offer answers, its worth given at three points or more and linear between them.
    Piecewise {
        /// What is counted or measured.
        unit: Text,
        /// The points by rising answer, one of them worth 0 and one worth 1, with a single peak.
        points: Vec<ValuePoint>,
    },
    /// One of several levels, each with a written anchor.
    Levels {
        /// The levels in the order in which they are shown, one of them worth 0 and one worth 1.
        levels: Vec<Level>,
    },
    /// Yes or no.
    YesNo {
        /// The answer that is worth 1; yes where it is left out.
        #[serde(default = "yes", skip_serializing_if = "is_yes")]
        #[cfg_attr(feature = "wire", ts(optional, as = "Option<bool>"))]
        best: bool,
    },
    /// Points that members give, each with a reason.
    Judged {
        /// The points that have value 0.
        #[cfg_attr(feature = "wire", ts(as = "String"))]
        worst: Decimal,
        /// The points that have value 1.
        #[cfg_attr(feature = "wire", ts(as = "String"))]
        best: Decimal,
        /// What some of the points mean, so that two people would give the same.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        #[cfg_attr(feature = "wire", ts(optional, as = "Option<Vec<Anchor>>"))]
        anchors: Vec<Anchor>,
    },
}

fn yes() -> bool {
    true
}

#[expect(
    clippy::trivially_copy_pass_by_ref,
    reason = "serde asks for a reference"
)]
fn is_yes(answer: &bool) -> bool {
    *answer
}

/// What a number of points means, in words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "wire", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct Anchor {
    /// The points.
    #[cfg_attr(feature = "wire", ts(as = "String"))]
    pub points: Decimal,
    /// What must be there for them.
    pub meaning: Text,
}

/// An answer with what it is worth.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "wire", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct ValuePoint {
    /// The answer.
    #[cfg_attr(feature = "wire", ts(as = "String"))]
    pub answer: Decimal,
    /// Its value, from 0 to 1.
    #[cfg_attr(feature = "wire", ts(as = "String"))]
    pub value: Decimal,
}

/// A level that an offer may answer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "wire", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct Level {
    /// The id, within the criterion.
    pub level: LevelId,
    /// The name.
    pub name: Text,
    /// What must be there for it, so that two people would find the same level.
    pub meaning: Text,
    /// Its value, from 0 to 1.
    #[cfg_attr(feature = "wire", ts(as = "String"))]
    pub value: Decimal,
}

impl Scale {
    /// An answer that is worth 0 and one that is worth 1. A level is told by its place among the levels, from 0, yes
    /// as 1 and no as 0.
    pub fn anchors(&self) -> (Decimal, Decimal) {
        match self {
            Self::LandedCost { worst, best }
            | Self::OnTime { worst, best, .. }
            | Self::InFull { worst, best, .. }
            | Self::LotAcceptance { worst, best, .. }
            | Self::Incidents { worst, best, .. }
            | Self::Quantity { worst, best, .. }
            | Self::Judged { worst, best, .. } => (*worst, *best),
            Self::Piecewise { points, .. } => {
                ends(points.iter().map(|point| (point.answer, point.value)))
            }
            Self::Levels { levels } => {
                let places = (0_u32..).map(Decimal::from);
                ends(places.zip(levels.iter().map(|level| level.value)))
            }
            Self::YesNo { best: true } => (Decimal::ZERO, Decimal::ONE),
            Self::YesNo { best: false } => (Decimal::ONE, Decimal::ZERO),
        }
    }

    /// Whether the offer itself answers; prices, records and members' points are there without it.
    pub fn is_answered(&self) -> bool {
        matches!(
            self,
            Self::Quantity { .. }
                | Self::Piecewise { .. }
                | Self::Levels { .. }
                | Self::YesNo { .. }
        )
    }

    /// The unit of a number that an offer answers.
    pub fn unit(&self) -> Option<&Text> {
        match self {
            Self::Quantity { unit, .. } | Self::Piecewise { unit, .. } => Some(unit),
            _ => None,
        }
    }

    /// An answer as a number on this scale: of a range the likely one, a level by its place from 0, yes as 1 and no
    /// as 0. None where the scale asks for another kind of answer.
    pub fn number(&self, answer: &Answer) -> Option<Decimal> {
        match (self, answer) {
            (Self::Quantity { .. } | Self::Piecewise { .. }, Answer::Number(number)) => {
                Some(*number)
            }
            (
                Self::Quantity { .. } | Self::Piecewise { .. },
                Answer::Range(Range { likely, .. }),
            ) => Some(*likely),
            (Self::Levels { levels }, Answer::Level(id)) => levels
                .iter()
                .position(|level| level.level == *id)
                .map(Decimal::from),
            (Self::YesNo { .. }, Answer::YesNo(answer)) => Some(Decimal::from(u8::from(*answer))),
            _ => None,
        }
    }

    /// The level at a place, as [`Scale::number`] counts them.
    pub fn level_at(&self, place: f64) -> Option<&Level> {
        let Self::Levels { levels } = self else {
            return None;
        };
        levels.iter().zip(0_u32..).find_map(|(level, at)| {
            let is_there = (place - f64::from(at)).abs() < 0.5;
            is_there.then_some(level)
        })
    }
}

/// The first answer worth least and the first worth most.
fn ends(points: impl Iterator<Item = (Decimal, Decimal)>) -> (Decimal, Decimal) {
    let mut found: Option<[(Decimal, Decimal); 2]> = None;
    for point in points {
        let [low, high] = found.get_or_insert([point, point]);
        if point.1 < low.1 {
            *low = point;
        }
        if point.1 > high.1 {
            *high = point;
        }
    }
    found.map_or((Decimal::ZERO, Decimal::ZERO), |[low, high]| {
        (low.0, high.0)
    })
}
