//! Answers and the values they have on the anchored scales.

use mcda::Values;

use super::answers::{AnswerBasis, Answered, answer_of};
use super::cost::{EvaluatedCost, evaluated_cost};
use super::reliability::{RecordBasis, Reliability, reliability};
use super::warnings::{Beyond, Warning};
use crate::{Dossier, Offer, OfferId, Problem, Problems, Scale, SupplierId, ValueFunction};

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
    /// The answer to each criterion: a level by its place on the scale, yes as 1 and no as 0.
    pub answers: Vec<f64>,
    /// Where each answer comes from.
    pub bases: Vec<AnswerBasis>,
    /// The value of each answer, from 0 to 1.
    pub values: Vec<f64>,
}

/// The offers with their values, ready to be weighed.
pub struct Valued {
    pub offers: Vec<EvaluatedOffer>,
    pub values: Values,
    pub functions: Vec<ValueFunction>,
    pub warnings: Vec<Warning>,
}

/// Places every answer of every offer on its scale.
pub fn value(dossier: &Dossier, offers: &[&Offer], cautious: bool) -> Result<Valued, Problems> {
    let mut problems = Problems::new();
    let mut functions = Vec::new();
    for criterion in dossier.criteria.values() {
        match criterion.scale.value_function() {
            Some(function) => functions.push(function),
            None => {
                let (worst, best) = criterion.scale.anchors();
                problems.push(Problem::BadAnchors {
                    criterion: criterion.criterion.clone(),
                    worst: worst.to_string(),
                    best: best.to_string(),
                });
            }
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
        let cost = match evaluated_cost(dossier, offer) {
            Ok(cost) => cost,
            Err(found) => {
                problems.extend(found);
                continue;
            }
        };
        warnings.extend(cost.warnings.iter().map(|warning| Warning::Cost {
            supplier: offer.supplier.clone(),
            warning: warning.clone(),
        }));
        let reliability =
            target.map(|target| reliability(dossier, &offer.supplier, target, cautious));
        let supplier = offer.supplier.clone();
        match reliability.as_ref().map(|known| known.basis) {
            Some(RecordBasis::NoRecord) => warnings.push(Warning::NoRecord { supplier }),
            Some(RecordBasis::Evidence) => warnings.push(Warning::OnlyEvidence { supplier }),
            Some(RecordBasis::Record) | None => {}
        }
        match answers(dossier, offer) {
            Ok(answers) if problems.is_empty() => {
                let values = place(dossier, offer, &answers, &functions, &mut warnings);
                evaluated.push(EvaluatedOffer {
                    supplier: offer.supplier.clone(),
                    offer: offer.offer.clone(),
                    cost,
                    reliability,
                    answers: answers.iter().map(|answer| answer.figure).collect(),
                    bases: answers.iter().map(|answer| answer.basis).collect(),
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
    let values = Values::new(rows, functions.len())
        .expect("each answer was placed on its scale, within 0 and 1");
    Ok(Valued {
        offers: evaluated,
        values,
        functions,
        warnings,
    })
}

/// The answer of an offer to each criterion, or everything that is missing; that it has no price is said once already.
fn answers(dossier: &Dossier, offer: &Offer) -> Result<Vec<Answered>, Problems> {
    let mut missing = Problems::new();
    let mut answers = Vec::new();
    for criterion in dossier.criteria.values() {
        match answer_of(dossier, offer, criterion) {
            Ok(answer) => answers.push(answer),
            Err(problem) => missing.push(*problem),
        }
    }
    if missing.is_empty() {
        return Ok(answers);
    }
    missing.retain(|problem| !matches!(problem, Problem::NoPriceLine { .. }));
    Err(missing)
}

fn place(
    dossier: &Dossier,
    offer: &Offer,
    answers: &[Answered],
    functions: &[ValueFunction],
    warnings: &mut Vec<Warning>,
) -> Vec<f64> {
    let mut values = Vec::new();
    for ((criterion, answer), function) in dossier.criteria.keys().zip(answers).zip(functions) {
        let placed = function.place(answer.figure);
        let (supplier, criterion) = (offer.supplier.clone(), criterion.clone());
        if placed.clamped {
            warnings.push(Warning::Clamped {
                supplier: supplier.clone(),
                criterion: criterion.clone(),
                answer: answer.figure,
                beyond: Beyond::of(placed.value),
            });
        }
        match answer.basis {
            AnswerBasis::Worst => warnings.push(Warning::CountsAsWorst {
                supplier,
                criterion,
            }),
            AnswerBasis::Estimate => warnings.push(Warning::Estimated {
                supplier,
                criterion,
                answer: answer.figure,
            }),
            AnswerBasis::Known | AnswerBasis::Range { .. } => {}
        }
        values.push(placed.value);
    }
    values
}
