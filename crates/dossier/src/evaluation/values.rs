//! Answers and the values they have on the anchored scales.

use mcda::{Anchors, Values};
use rust_decimal::Decimal;

use super::cost::{EvaluatedCost, evaluated_cost};
use super::float;
use super::judged::judged;
use super::reliability::{RecordBasis, Reliability, reliability};
use crate::{CriterionId, Dossier, MemberId, Offer, OfferId, Problem, Problems, Scale, SupplierId};

/// One offer with everything computed about it alone.
#[derive(Debug, Clone, PartialEq)]
pub struct EvaluatedOffer {
    /// Who offers.
    pub supplier: SupplierId,
    /// The offer.
    pub offer: OfferId,
    /// What a unit costs.
    pub cost: EvaluatedCost,
    /// The supplier's punctuality, where a criterion asks for it.
    pub reliability: Option<Reliability>,
    /// The answer to each criterion.
    pub answers: Vec<f64>,
    /// The value of each answer, from 0 to 1.
    pub values: Vec<f64>,
}

/// The anchor that an answer lies beyond.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Beyond {
    /// Worse than the worst: counted as 0.
    Worst,
    /// Better than the best: counted as 1.
    Best,
}

/// What a reader must know besides the figures.
#[derive(Debug, Clone, PartialEq)]
pub enum Warning {
    /// An answer lies outside the anchors and counts as the anchor.
    Clamped {
        /// Who answered.
        supplier: SupplierId,
        /// The criterion.
        criterion: CriterionId,
        /// The answer.
        answer: f64,
        /// The side.
        beyond: Beyond,
    },
    /// A supplier has no delivery record; the prior's cautious bound counts.
    NoRecord {
        /// Who.
        supplier: SupplierId,
    },
    /// A supplier has evidence in place of a record; the cautious bound of what it is stated to count for counts.
    OnlyEvidence {
        /// Who.
        supplier: SupplierId,
    },
    /// No prior is recorded; Ponder's starting prior counts.
    StartingPrior,
    /// A voting member has given no weights.
    NoWeightsFrom {
        /// Who.
        member: MemberId,
    },
}

/// The offers with their values, ready to be weighed.
pub struct Valued {
    pub offers: Vec<EvaluatedOffer>,
    pub values: Values,
    pub anchors: Vec<Anchors>,
    pub warnings: Vec<Warning>,
}

/// Places every answer of every offer on its scale.
pub fn value(dossier: &Dossier, offers: &[&Offer], cautious: bool) -> Result<Valued, Problems> {
    let mut problems = Problems::new();
    let mut anchors = Vec::new();
    for criterion in dossier.criteria.values() {
        let (worst, best) = criterion.scale.anchors();
        match Anchors::new(float(worst), float(best)) {
            Ok(scale) => anchors.push(scale),
            Err(_) => problems.push(Problem::BadAnchors {
                criterion: criterion.criterion.clone(),
                worst: worst.to_string(),
                best: best.to_string(),
            }),
        }
    }
    let target = dossier
        .criteria
        .values()
        .find_map(|criterion| match criterion.scale {
            Scale::OnTime { target, .. } => Some(target),
            _ => None,
        });
    let mut warnings = Vec::new();
    if target.is_some() && dossier.prior.is_none() {
        warnings.push(Warning::StartingPrior);
    }

    let mut evaluated = Vec::new();
    for offer in offers {
        if offer.lines.is_empty() {
            problems.push(Problem::NoPriceLine {
                offer: offer.offer.clone(),
            });
        }
        let cost = evaluated_cost(dossier, offer);
        let reliability =
            target.map(|target| reliability(dossier, &offer.supplier, target, cautious));
        let supplier = offer.supplier.clone();
        match reliability.as_ref().map(|known| known.basis) {
            Some(RecordBasis::NoRecord) => warnings.push(Warning::NoRecord { supplier }),
            Some(RecordBasis::Evidence) => warnings.push(Warning::OnlyEvidence { supplier }),
            Some(RecordBasis::Record) | None => {}
        }
        match answers(dossier, offer, &cost, reliability.as_ref()) {
            Ok(answers) if problems.is_empty() => {
                let values = place(dossier, offer, &answers, &anchors, &mut warnings);
                evaluated.push(EvaluatedOffer {
                    supplier: offer.supplier.clone(),
                    offer: offer.offer.clone(),
                    cost,
                    reliability,
                    answers,
                    values,
                });
            }
            Ok(_) => {}
            Err(missing) => problems.extend(missing),
        }
    }
    if !problems.is_empty() {
        return Err(problems);
    }
    let rows = evaluated.iter().map(|offer| offer.values.clone()).collect();
    let values = Values::new(rows, anchors.len())
        .expect("each answer was placed on its scale, within 0 and 1");
    Ok(Valued {
        offers: evaluated,
        values,
        anchors,
        warnings,
    })
}

/// The answer of an offer to each criterion, computed or given.
fn answers(
    dossier: &Dossier,
    offer: &Offer,
    cost: &EvaluatedCost,
    reliability: Option<&Reliability>,
) -> Result<Vec<f64>, Problems> {
    let mut missing = Problems::new();
    let mut answers = Vec::new();
    for criterion in dossier.criteria.values() {
        let answer = match criterion.scale {
            Scale::LandedCost { .. } => Some(float(cost.evaluated)),
            Scale::OnTime { .. } => reliability.map(|known| known.counted),
            Scale::Judged { .. } => judged(dossier, &offer.supplier, &criterion.criterion).points(),
            Scale::Quantity { .. } => offer
                .answers
                .get(&criterion.criterion)
                .copied()
                .map(|given: Decimal| float(given)),
        };
        match answer {
            Some(answer) => answers.push(answer),
            None if matches!(criterion.scale, Scale::Judged { .. }) => {
                missing.push(Problem::NoScores {
                    supplier: offer.supplier.clone(),
                    criterion: criterion.criterion.clone(),
                });
            }
            None => missing.push(Problem::MissingAnswer {
                offer: offer.offer.clone(),
                criterion: criterion.criterion.clone(),
            }),
        }
    }
    if missing.is_empty() {
        Ok(answers)
    } else {
        Err(missing)
    }
}

fn place(
    dossier: &Dossier,
    offer: &Offer,
    answers: &[f64],
    anchors: &[Anchors],
    warnings: &mut Vec<Warning>,
) -> Vec<f64> {
    let mut values = Vec::new();
    for ((criterion, answer), scale) in dossier.criteria.keys().zip(answers).zip(anchors) {
        let placed = scale.place(*answer);
        if placed.clamped {
            warnings.push(Warning::Clamped {
                supplier: offer.supplier.clone(),
                criterion: criterion.clone(),
                answer: *answer,
                beyond: if placed.value == 0.0 {
                    Beyond::Worst
                } else {
                    Beyond::Best
                },
            });
        }
        values.push(placed.value);
    }
    values
}
