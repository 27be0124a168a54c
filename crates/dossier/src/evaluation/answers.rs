//! What counts as an offer's answer to a criterion: computed, given, or put in the place of one that is missing.

use rust_decimal::Decimal;

use super::cost::evaluated_cost;
use super::float;
use super::judged::judged;
use super::reliability::reliability;
use crate::{
    Answer, Criterion, Dossier, Measure, MissingPolicy, Offer, Problem, Range, Scale,
    cautious_in_force,
};

/// The answer that counts, as a number: a level by its place on the scale, yes as 1 and no as 0.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Answered {
    /// The number.
    pub figure: f64,
    /// What it is.
    pub basis: AnswerBasis,
}

/// Where an answer comes from.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum AnswerBasis {
    /// It was given, or computed from prices, records or scores.
    Known,
    /// It is the likely one between two ends.
    Range {
        /// The least.
        low: f64,
        /// The most.
        high: f64,
    },
    /// It is missing and counts as the worst level, as was declared.
    Worst,
    /// It is missing, and the buyer estimated it.
    Estimate,
}

/// The answer of an offer to a criterion.
///
/// # Errors
/// What is missing: a price, a score, an answer or its estimate.
pub fn answer_of(
    dossier: &Dossier,
    offer: &Offer,
    criterion: &Criterion,
) -> Result<Answered, Box<Problem>> {
    let known = |figure: f64| Answered {
        figure,
        basis: AnswerBasis::Known,
    };
    let read = |measure: Measure, target: Decimal| {
        let cautious = cautious_in_force(dossier);
        let found = reliability(dossier, &offer.supplier, measure, target, cautious);
        Ok(known(found.counted))
    };
    match criterion.scale {
        Scale::LandedCost { .. } if offer.lines.is_empty() => Err(Box::new(Problem::NoPriceLine {
            offer: offer.offer.clone(),
        })),
        Scale::LandedCost { .. } => match evaluated_cost(dossier, offer) {
            Ok(cost) => Ok(known(float(cost.evaluated))),
            Err(problems) => Err(Box::new(
                (problems.into_iter().next()).expect("a cost that cannot be computed says why"),
            )),
        },
        Scale::OnTime { target, .. } => read(Measure::OnTime, target),
        Scale::InFull { target, .. } => read(Measure::InFull, target),
        Scale::LotAcceptance { target, .. } => read(Measure::LotAcceptance, target),
        Scale::Incidents { target, .. } => read(Measure::Incidents, target),
        Scale::Judged { .. } => judged(dossier, &offer.supplier, &criterion.criterion)
            .points()
            .map(known)
            .ok_or_else(|| {
                Box::new(Problem::NoScores {
                    supplier: offer.supplier.clone(),
                    criterion: criterion.criterion.clone(),
                })
            }),
        Scale::Quantity { .. }
        | Scale::Piecewise { .. }
        | Scale::Levels { .. }
        | Scale::YesNo { .. } => given(dossier, offer, criterion),
    }
}

fn given(
    dossier: &Dossier,
    offer: &Offer,
    criterion: &Criterion,
) -> Result<Answered, Box<Problem>> {
    let Some(number) = offer.answer_to(criterion) else {
        return in_its_place(dossier, offer, criterion);
    };
    let basis = match offer.answers.get(&criterion.criterion) {
        Some(Answer::Range(Range { low, high, .. })) => AnswerBasis::Range {
            low: float(*low),
            high: float(*high),
        },
        _ => AnswerBasis::Known,
    };
    Ok(Answered {
        figure: float(number),
        basis,
    })
}

/// What the declared rule puts in the place of an answer that is missing. Nothing is ever silently zero.
fn in_its_place(
    dossier: &Dossier,
    offer: &Offer,
    criterion: &Criterion,
) -> Result<Answered, Box<Problem>> {
    let id = || criterion.criterion.clone();
    match criterion.missing {
        Some(MissingPolicy::Worst) => Ok(Answered {
            figure: float(criterion.scale.anchors().0),
            basis: AnswerBasis::Worst,
        }),
        Some(MissingPolicy::Estimate) => {
            let estimate = dossier.estimates.get(&(offer.supplier.clone(), id()));
            let number: Option<Decimal> =
                estimate.and_then(|one| criterion.scale.number(&one.answer));
            let answered = number.map(|number| Answered {
                figure: float(number),
                basis: AnswerBasis::Estimate,
            });
            answered.ok_or_else(|| {
                Box::new(Problem::MissingEstimate {
                    offer: offer.offer.clone(),
                    criterion: id(),
                })
            })
        }
        Some(MissingPolicy::Exclude) | None => Err(Box::new(Problem::MissingAnswer {
            offer: offer.offer.clone(),
            criterion: id(),
        })),
    }
}
