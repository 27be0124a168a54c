//! How strategic: the questions, where the answers put the purchase, what that proposes, and the same offers under each
//! of the four positions.

mod proposals;
mod tried;

use dossier::{
    AxisStanding, Evaluation, Question, Questionnaire, Standing, UnderPosition, departures,
    standing, under_each_position,
};
use memo::phrases::Phrases;
use memo::sheet::{Caption, Run, Tone};
use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;
use words::Words;

pub(crate) use tried::tried_position;

use super::acting::Acting;
use super::audience::withheld;
use crate::session::Open;
use crate::wire::{AxisView, MapPoint, PositionMap, PositionView, QuestionRow, UnderRow};

/// How strategic the purchase of an open dossier is.
pub(crate) fn position(open: &Open, words: &Words) -> PositionView {
    let dossier = open.desk.dossier();
    let phrases = Phrases { words, dossier };
    let acting = Acting::of(open, words);
    let stands = standing(dossier);
    let evaluated = open.desk.evaluated();
    let evaluation = evaluated.evaluation.as_ref().ok();
    let seen = evaluation.filter(|_| withheld(dossier, acting.actor).is_empty());
    let said = phrases.standing(&stands);
    PositionView {
        questionnaire: dossier.questionnaire.clone(),
        answer: acting.may(&dossier::Change::AnswerQuestionnaire(Questionnaire {
            answers: [(Question::SpendShare, 3)].into(),
            note: None,
        })),
        axes: [&stands.impact, &stands.risk]
            .map(|one| axis(&phrases, one))
            .to_vec(),
        proposed: stands.quadrant,
        flips_head: flips_head(words, &stands),
        flips: stands.flips.iter().map(|flip| phrases.flip(flip)).collect(),
        thresholds: dossier.thresholds.clone(),
        ours: words.say("position-ours", &[]),
        map: map(&phrases, &stands, &said),
        standing: said,
        proposals: (dossier.position.as_ref()).map_or_else(Vec::new, |declared| {
            proposals::proposals(&acting, evaluation, declared.position)
        }),
        precautions: proposals::precaution_rows(&acting),
        proposals_note: words.say("proposal-note", &[]),
        set_caution: proposals::may_set_caution(&acting),
        is_cautious: dossier::cautious_in_force(dossier),
        has_own_caution: dossier.caution.is_some(),
        starting_points: proposals::points_for(&acting),
        anchoring: words.say("proposal-anchoring", &[]),
        taken_over: proposals::taken_over(&phrases),
        departures: departures(dossier)
            .iter()
            .map(|departure| phrases.departure(departure))
            .collect(),
        under: seen.map_or_else(Vec::new, |evaluation| under(&phrases, evaluation)),
        under_notes: seen.map_or_else(Vec::new, |_| phrases.under_notes()),
    }
}

fn axis(phrases: &Phrases<'_>, stands: &AxisStanding) -> AxisView {
    let given = phrases.dossier.questionnaire.as_ref();
    AxisView {
        axis: stands.axis,
        name: phrases.axis(stands.axis),
        figure: phrases.axis_figure(stands),
        border: phrases.axis_border(stands),
        threshold: phrases.as_given(stands.threshold),
        questions: (stands.axis.questions())
            .map(|question| {
                let answer = given
                    .and_then(|given| given.answers.get(&question))
                    .copied();
                QuestionRow {
                    question,
                    text: phrases.question(question),
                    answer,
                    anchors: (Question::ANSWERS)
                        .map(|answer| phrases.answer_anchor(question, answer))
                        .collect(),
                    said: phrases.said_answer(question, answer),
                }
            })
            .collect(),
    }
}

fn flips_head(words: &Words, stands: &Standing) -> String {
    match stands.quadrant {
        None => String::new(),
        Some(_) if stands.flips.is_empty() => words.say("position-no-flips", &[]),
        Some(_) => words.say("position-flips", &[]),
    }
}

/// The place of an answer or a mean along its axis.
fn place(on_axis: Decimal) -> f64 {
    let (least, most) = (Question::ANSWERS.start(), Question::ANSWERS.end());
    let along = (on_axis - Decimal::from(*least)) / Decimal::from(most - least);
    along.to_f64().unwrap_or_default()
}

fn map(phrases: &Phrases<'_>, stands: &Standing, said: &str) -> PositionMap {
    let point = stands.impact.mean().zip(stands.risk.mean());
    let reading = phrases.words.say("position-map-reading", &[]);
    PositionMap {
        caption: Caption {
            finding: said.to_owned(),
            alt: format!("{said} {reading}"),
            reading: vec![Run {
                text: reading,
                tone: Tone::Soft,
            }],
        },
        risk_cut: place(stands.risk.threshold),
        impact_cut: place(stands.impact.threshold),
        point: point.map(|(impact, risk)| MapPoint {
            risk: place(risk),
            impact: place(impact),
            is_known: stands.quadrant.is_some(),
        }),
    }
}

fn under(phrases: &Phrases<'_>, evaluation: &Evaluation) -> Vec<UnderRow> {
    under_each_position(phrases.dossier, evaluation)
        .iter()
        .map(|one| under_one(phrases, evaluation, one))
        .collect()
}

fn under_one(phrases: &Phrases<'_>, evaluation: &Evaluation, one: &UnderPosition) -> UnderRow {
    let own = one.own.as_ref();
    let second = own.filter(|own| !own.ranking.is_tied());
    UnderRow {
        name: phrases.position(one.position),
        is_declared: one.is_declared,
        first: own.map_or_else(
            || "–".to_owned(),
            |own| phrases.suppliers_at(evaluation, &own.ranking.leaders()),
        ),
        second: second.map_or_else(String::new, |own| {
            phrases.suppliers_at(evaluation, &[own.ranking.second().row])
        }),
        reliability: own.map_or_else(String::new, |own| phrases.percent(own.reliability)),
        caution: phrases.caution(one.is_cautious),
        why: phrases.under(evaluation, one),
        starting: phrases.under_starting(evaluation, one),
    }
}
