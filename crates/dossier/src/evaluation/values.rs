//! Answers and the values they have on the anchored scales.

use mcda::Values;

use super::answers::{AnswerBasis, Answered, answer_of};
use super::cost::{EvaluatedCost, evaluated_cost};
use super::reliability::{RecordBasis, Reliability, reliability};
use super::warnings::{Beyond, Warning};
use crate::{Dossier, Measure, Offer, OfferId, Problem, Problems, SupplierId, ValueFunction};

/// One offer with everything computed about it alone.
#[derive(Debug, Clone, PartialEq)]
pub struct EvaluatedOffer {
    /// Who offers.
    pub supplier: SupplierId,
    /// The offer.
    pub offer: OfferId,
    /// What a unit costs.
    pub cost: EvaluatedCost,
    /// What is known of the supplier by each measure that a criterion asks for.
    pub reliability: Vec<Reliability>,
    /// The answer to each criterion: a level by its place on the scale, yes as 1 and no as 0.
    pub answers: Vec<f64>,
    /// Where each answer comes from.
    pub bases: Vec<AnswerBasis>,
    /// The value of each answer, from 0 to 1.
    pub values: Vec<f64>,
}

impl EvaluatedOffer {
    /// What is known of the supplier by a measure, where a criterion asks for it.
    pub fn measured(&self, measure: Measure) -> Option<&Reliability> {
        self.reliability
            .iter()
            .find(|known| known.measure == measure)
    }

    /// What is known of the supplier's punctuality, where a criterion asks for it.
    pub fn on_time(&self) -> Option<&Reliability> {
        self.measured(Measure::OnTime)
    }
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
    let asked = dossier.measures();
    let mut warnings: Vec<Warning> = (asked.iter())
        .filter(|(measure, _)| !has_prior(dossier, *measure))
        .map(|(measure, _)| Warning::StartingPrior { measure: *measure })
        .collect();

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
        let reliability: Vec<Reliability> = (asked.iter())
            .map(|(measure, target)| {
                reliability(dossier, &offer.supplier, *measure, *target, cautious)
            })
            .collect();
        warnings.extend(of_records(dossier, &offer.supplier, &reliability));
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

fn has_prior(dossier: &Dossier, measure: Measure) -> bool {
    match measure {
        Measure::OnTime => dossier.prior.is_some(),
        _ => dossier.priors.contains_key(&measure),
    }
}

/// What a reader must know of a supplier's records.
fn of_records(dossier: &Dossier, supplier: &SupplierId, known: &[Reliability]) -> Vec<Warning> {
    let mut warnings = Vec::new();
    let mut undated = false;
    for one in known {
        let (supplier, measure) = (supplier.clone(), one.measure);
        match one.basis {
            RecordBasis::NoRecord => warnings.push(Warning::NoRecord { supplier, measure }),
            RecordBasis::Evidence => warnings.push(Warning::OnlyEvidence { supplier, measure }),
            RecordBasis::Record => undated |= dossier.recency.is_some() && one.counts_as.is_none(),
        }
    }
    if undated {
        warnings.push(Warning::Undated {
            supplier: supplier.clone(),
        });
    }
    warnings
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
