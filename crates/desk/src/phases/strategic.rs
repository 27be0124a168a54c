//! How strategic the purchase is, as it is reported.

use dossier::{AxisStanding, Position, Question, Questionnaire, departures, precautions, standing};
use memo::phrases::Phrases;
use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;
use serde::Serialize;

/// Where the answers put the purchase, what that proposes, and where the committee departs.
#[derive(Debug, Serialize)]
#[expect(
    missing_docs,
    reason = "the fields are the documented JSON of `ponder phases --json`"
)]
pub struct StrategicReport {
    pub declared: Option<Position>,
    pub proposed: Option<Position>,
    pub answers: Option<Questionnaire>,
    pub impact: AxisReport,
    pub risk: AxisReport,
    pub flips: Vec<FlipReport>,
    #[serde(skip)]
    pub standing: String,
    #[serde(skip)]
    pub proposals: Vec<String>,
    pub departures: Vec<String>,
}

/// One axis; mean, threshold and distance on the scale of the answers, 1 to 5.
#[derive(Debug, Serialize)]
#[expect(
    missing_docs,
    reason = "the fields are the documented JSON of `ponder phases --json`"
)]
pub struct AxisReport {
    pub answered: u32,
    pub mean: Option<f64>,
    pub threshold: f64,
    pub distance: Option<f64>,
}

/// One answer that alone would put the purchase elsewhere.
#[derive(Debug, Serialize)]
#[expect(
    missing_docs,
    reason = "the fields are the documented JSON of `ponder phases --json`"
)]
pub struct FlipReport {
    pub question: Question,
    pub from: Option<u8>,
    pub to: u8,
    pub position: Position,
    #[serde(skip)]
    pub said: String,
}

pub(super) fn strategic(phrases: &Phrases<'_>) -> StrategicReport {
    let dossier = phrases.dossier;
    let stands = standing(dossier);
    let declared = (dossier.position.as_ref()).map(|declared| declared.position);
    StrategicReport {
        declared,
        proposed: stands.quadrant,
        answers: dossier.questionnaire.clone(),
        impact: axis(&stands.impact),
        risk: axis(&stands.risk),
        flips: (stands.flips.iter())
            .map(|flip| FlipReport {
                question: flip.question,
                from: flip.from,
                to: flip.to,
                position: flip.quadrant,
                said: phrases.flip(flip),
            })
            .collect(),
        standing: phrases.standing(&stands),
        proposals: declared.map_or_else(Vec::new, |position| proposed(phrases, position)),
        departures: departures(dossier)
            .iter()
            .map(|departure| phrases.departure(departure))
            .collect(),
    }
}

fn axis(stands: &AxisStanding) -> AxisReport {
    let number = |value: Decimal| value.to_f64();
    AxisReport {
        answered: stands.answered,
        mean: stands.mean().and_then(number),
        threshold: number(stands.threshold).unwrap_or_default(),
        distance: stands.distance().and_then(number),
    }
}

/// What the declared position proposes, a line each.
fn proposed(phrases: &Phrases<'_>, position: Position) -> Vec<String> {
    let proposal = position.proposal();
    let line = |name: &str, text: String| format!("{}: {text}", phrases.words.say(name, &[]));
    let mut lines = vec![
        line("proposal-weights", phrases.starting_weights(position)),
        line("proposal-floor", phrases.floor(proposal.floor)),
        line("proposal-caution", phrases.caution(proposal.is_cautious)),
        line("proposal-quorum", phrases.signing(proposal.quorum)),
        line("proposal-sign-off", phrases.level(proposal.level)),
    ];
    let papers: Vec<String> = (precautions(phrases.dossier).iter())
        .map(|one| {
            let name = phrases.precaution(one.precaution);
            format!("{name} ({})", phrases.precaution_state(one))
        })
        .collect();
    lines.push(line("proposal-precautions", papers.join("; ")));
    lines
}
