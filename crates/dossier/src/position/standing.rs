//! Where the answers put the purchase, how far from the borders, and which single answer would move it across.

use std::collections::BTreeMap;

use rust_decimal::Decimal;

use super::{Axis, Question, Thresholds};
use crate::{Dossier, Position};

/// Where an axis is cut while the committee says nothing else: the middle of 1 to 5. Ours.
pub const STARTING_THRESHOLD: Decimal = Decimal::from_parts(3, 0, 0, false, 0);

/// Where the answers stand on one axis.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct AxisStanding {
    /// Which.
    pub axis: Axis,
    /// How many of its questions are answered.
    pub answered: u32,
    /// The sum of those answers.
    pub sum: u32,
    /// From which mean on it is high.
    pub threshold: Decimal,
}

/// Where the answers put a purchase.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Standing {
    /// What the purchase means for the result.
    pub impact: AxisStanding,
    /// How easily its supply fails.
    pub risk: AxisStanding,
    /// The position; none while too few questions of an axis are answered.
    pub quadrant: Option<Position>,
    /// Every question whose answer alone would put the purchase elsewhere, in the order of the questions; each with
    /// the answer nearest to the one given that does it.
    pub flips: Vec<Flip>,
}

/// One answer that alone would put the purchase elsewhere.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Flip {
    /// Which question.
    pub question: Question,
    /// Its answer; none where it is unanswered, and answering it would do.
    pub from: Option<u8>,
    /// The answer from which on the purchase stands elsewhere.
    pub to: u8,
    /// Where it would stand.
    pub quadrant: Position,
}

impl AxisStanding {
    fn of(axis: Axis, answers: &BTreeMap<Question, u8>, threshold: Decimal) -> Self {
        let given = (axis.questions()).filter_map(|question| answers.get(&question));
        let (answered, sum) = given.fold((0, 0), |(answered, sum), answer| {
            (answered + 1, sum + u32::from(*answer))
        });
        Self {
            axis,
            answered,
            sum,
            threshold,
        }
    }

    /// Whether enough questions are answered to say on which side of the threshold it lies.
    pub fn is_known(&self) -> bool {
        self.answered as usize >= self.axis.least_answers()
    }

    /// The mean of the answers given, from 1 to 5; none without an answer.
    pub fn mean(&self) -> Option<Decimal> {
        (self.answered > 0).then(|| Decimal::from(self.sum) / Decimal::from(self.answered))
    }

    /// How far the mean lies above the threshold; below it, negative.
    pub fn distance(&self) -> Option<Decimal> {
        self.mean().map(|mean| mean - self.threshold)
    }

    /// Whether the axis is high: its mean reaches the threshold. On the border the careful side holds; ours. None while
    /// too few questions are answered. Compared as sums, so that no division is rounded.
    pub fn is_high(&self) -> Option<bool> {
        let border = self.threshold * Decimal::from(self.answered);
        self.is_known().then(|| Decimal::from(self.sum) >= border)
    }

    /// The same with one answer changed, or given where there was none.
    fn with(self, from: Option<u8>, to: u8) -> Self {
        Self {
            answered: self.answered + u32::from(from.is_none()),
            sum: self.sum - u32::from(from.unwrap_or(0)) + u32::from(to),
            ..self
        }
    }
}

/// Where the recorded answers put the purchase of a dossier.
pub fn standing(dossier: &Dossier) -> Standing {
    let none = BTreeMap::new();
    let answers = (dossier.questionnaire.as_ref()).map_or(&none, |given| &given.answers);
    standing_of(answers, dossier.thresholds.as_ref())
}

/// Where answers put a purchase. An axis is the mean of its answered questions (a question without an answer is left
/// out, never counted as zero); the position is the side of the threshold on each (Kraljic 1983).
pub fn standing_of(answers: &BTreeMap<Question, u8>, thresholds: Option<&Thresholds>) -> Standing {
    let (of_impact, of_risk) = cuts(thresholds);
    let impact = AxisStanding::of(Axis::Impact, answers, of_impact);
    let risk = AxisStanding::of(Axis::Risk, answers, of_risk);
    let quadrant = quadrant(&impact, &risk);
    let flips = quadrant.map_or_else(Vec::new, |now| {
        (Question::ALL.into_iter())
            .filter_map(|question| flip(&impact, &risk, now, question, answers.get(&question)))
            .collect()
    });
    Standing {
        impact,
        risk,
        quadrant,
        flips,
    }
}

fn quadrant(impact: &AxisStanding, risk: &AxisStanding) -> Option<Position> {
    Some(between(impact.is_high()?, risk.is_high()?))
}

/// The position of a purchase whose axes came to these means, from 1 to 5, between the cuts in force.
pub fn position_at(impact: Decimal, risk: Decimal, thresholds: Option<&Thresholds>) -> Position {
    let (of_impact, of_risk) = cuts(thresholds);
    between(impact >= of_impact, risk >= of_risk)
}

fn cuts(thresholds: Option<&Thresholds>) -> (Decimal, Decimal) {
    thresholds.map_or((STARTING_THRESHOLD, STARTING_THRESHOLD), |own| {
        (own.impact, own.risk)
    })
}

fn between(impact_is_high: bool, risk_is_high: bool) -> Position {
    match (impact_is_high, risk_is_high) {
        (true, true) => Position::Strategic,
        (false, true) => Position::Bottleneck,
        (true, false) => Position::Leverage,
        (false, false) => Position::NonCritical,
    }
}

/// The answer nearest to the one given that puts the purchase elsewhere. One answer moves one axis, and across its
/// border in one direction only: down where the axis is high, up where it is low.
fn flip(
    impact: &AxisStanding,
    risk: &AxisStanding,
    now: Position,
    question: Question,
    from: Option<&u8>,
) -> Option<Flip> {
    let from = from.copied();
    let elsewhere = |to: u8| {
        let quadrant = match question.axis() {
            Axis::Impact => quadrant(&impact.with(from, to), risk),
            Axis::Risk => quadrant(impact, &risk.with(from, to)),
        }?;
        (quadrant != now).then_some(Flip {
            question,
            from,
            to,
            quadrant,
        })
    };
    let own = match question.axis() {
        Axis::Impact => impact,
        Axis::Risk => risk,
    };
    if own.is_high()? {
        Question::ANSWERS.rev().find_map(elsewhere)
    } else {
        Question::ANSWERS.into_iter().find_map(elsewhere)
    }
}
