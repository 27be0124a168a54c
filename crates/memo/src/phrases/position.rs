//! How strategic a purchase is: questions, answers and where they put it, as memo, screen and command line say it.

use dossier::{Axis, AxisStanding, Flip, Position, Question, Standing};
use rust_decimal::Decimal;

use super::Phrases;
use crate::compose::lower_first;

impl Phrases<'_> {
    /// The position inside a sentence.
    pub fn position_inside(&self, position: Position) -> String {
        lower_first(&self.position(position))
    }

    /// An axis as a label.
    pub fn axis(&self, axis: Axis) -> String {
        self.words.say(&format!("axis-{}", axis.name()), &[])
    }

    /// A question as it is asked.
    pub fn question(&self, question: Question) -> String {
        self.words
            .say(&format!("question-{}", dashed(question.name())), &[])
    }

    /// The name of a question inside a sentence.
    pub fn question_name(&self, question: Question) -> String {
        self.words
            .say(&format!("question-{}.name", dashed(question.name())), &[])
    }

    /// What an answer to a question means.
    pub fn answer_anchor(&self, question: Question, answer: u8) -> String {
        let answer = answer.clamp(*Question::ANSWERS.start(), *Question::ANSWERS.end());
        self.words.say(
            &format!("question-{}.a{answer}", dashed(question.name())),
            &[],
        )
    }

    /// An answer with its meaning, or that there is none.
    pub fn said_answer(&self, question: Question, answer: Option<u8>) -> String {
        match answer {
            None => self.words.say("position-unanswered-mark", &[]),
            Some(answer) => {
                let arguments = [
                    ("answer", answer.to_string().into()),
                    ("anchor", self.answer_anchor(question, answer).into()),
                ];
                self.words.say("position-answer", &arguments)
            }
        }
    }

    /// A mean or a distance on an axis: two decimals.
    pub fn on_axis(&self, value: Decimal) -> String {
        self.words.exact(value.round_dp(2), 2)
    }

    /// The mean of an axis and how many of its questions are answered.
    pub fn axis_figure(&self, stands: &AxisStanding) -> String {
        let all = stands.axis.questions().count();
        let counted = [
            ("answered", self.words.count(stands.answered.into()).into()),
            ("all", self.words.count(all as u64).into()),
        ];
        match stands.mean() {
            Some(mean) => {
                let mean = [("mean", self.on_axis(mean).into())];
                self.words
                    .say("position-axis", &[mean.as_slice(), &counted].concat())
            }
            None => self.words.say("position-axis-none", &counted[1..]),
        }
    }

    /// How far an axis lies from its cut; empty without an answer.
    pub fn axis_border(&self, stands: &AxisStanding) -> String {
        let Some(distance) = stands.distance() else {
            return String::new();
        };
        let arguments = [
            ("distance", self.on_axis(distance.abs()).into()),
            ("threshold", self.as_given(stands.threshold).into()),
        ];
        if distance.is_zero() {
            self.words.say("position-on-border", &arguments[1..])
        } else if distance.is_sign_positive() {
            self.words.say("position-above", &arguments)
        } else {
            self.words.say("position-below", &arguments)
        }
    }

    /// Where the answers put the purchase, in a sentence or two.
    pub fn standing(&self, stands: &Standing) -> String {
        let (impact, risk) = (&stands.impact, &stands.risk);
        let (Some(quadrant), Some(of_impact), Some(of_risk)) =
            (stands.quadrant, impact.mean(), risk.mean())
        else {
            return self.open(impact, risk);
        };
        self.words.say(
            "position-stands",
            &[
                ("position", self.position_inside(quadrant).into()),
                ("impact", self.on_axis(of_impact).into()),
                ("impactBorder", self.axis_border(impact).into()),
                ("risk", self.on_axis(of_risk).into()),
                ("riskBorder", self.axis_border(risk).into()),
            ],
        )
    }

    fn open(&self, impact: &AxisStanding, risk: &AxisStanding) -> String {
        if impact.answered + risk.answered == 0 {
            return self.words.say("position-unanswered", &[]);
        }
        let count = |n: usize| self.words.count(n as u64);
        let all = |axis: Axis| count(axis.questions().count());
        self.words.say(
            "position-open",
            &[
                (
                    "impactAnswered",
                    self.words.count(impact.answered.into()).into(),
                ),
                ("impactAll", all(Axis::Impact).into()),
                ("impactLeast", count(Axis::Impact.least_answers()).into()),
                (
                    "riskAnswered",
                    self.words.count(risk.answered.into()).into(),
                ),
                ("riskAll", all(Axis::Risk).into()),
                ("riskLeast", count(Axis::Risk.least_answers()).into()),
            ],
        )
    }

    /// One answer that alone would put the purchase elsewhere.
    pub fn flip(&self, flip: &Flip) -> String {
        let from = flip.from.map(|from| from.to_string()).unwrap_or_default();
        let arguments = [
            ("question", self.question_name(flip.question).into()),
            ("to", flip.to.to_string().into()),
            ("from", from.into()),
            ("position", self.position_inside(flip.quadrant).into()),
        ];
        let (least, most) = (*Question::ANSWERS.start(), *Question::ANSWERS.end());
        // An axis that was high falls with a flip; one that was low rises.
        let falls = match flip.question.axis() {
            Axis::Impact => matches!(flip.quadrant, Position::Bottleneck | Position::NonCritical),
            Axis::Risk => matches!(flip.quadrant, Position::Leverage | Position::NonCritical),
        };
        let id = match (flip.from.is_some(), falls) {
            (true, _) if flip.to == least || flip.to == most => "position-flip-only",
            (false, _) if flip.to == least || flip.to == most => "position-flip-open-only",
            (true, true) => "position-flip-less",
            (true, false) => "position-flip-more",
            (false, true) => "position-flip-open-less",
            (false, false) => "position-flip-open-more",
        };
        self.words.say(id, &arguments)
    }
}

pub(super) fn dashed(name: &str) -> String {
    name.replace('_', "-")
}
