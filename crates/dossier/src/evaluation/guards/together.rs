//! What the answers of the offers tell: criteria that say the same, and criteria that say nothing.

use mcda::groups::rank_correlation;

use super::{Guard, MOVES_TOGETHER, OFFERS_TO_COMPARE};
use crate::evaluation::cost::evaluated_cost;
use crate::evaluation::{answer_of, float};
use crate::{Criterion, Dossier, Offer, Problems, Scale, Text};

/// Values that differ by less are the same.
const SAME: f64 = 1e-9;

/// So many offers, at least, before one order in one unit says anything.
const OFFERS_IN_ORDER: usize = 3;

/// The offers that count.
fn standing(dossier: &Dossier) -> Vec<&Offer> {
    let suppliers = dossier.suppliers.keys();
    suppliers
        .filter(|supplier| !dossier.is_excluded(supplier))
        .filter_map(|supplier| dossier.latest_offer(supplier))
        .collect()
}

/// What the offers answer to a criterion, with what each is worth; none while an answer is missing.
fn answers(dossier: &Dossier, criterion: &Criterion) -> Option<(Vec<f64>, Vec<f64>)> {
    let function = criterion.scale.value_function()?;
    let offers = standing(dossier).into_iter();
    let answers: Vec<f64> = offers
        .map(|offer| Some(answer_of(dossier, offer, criterion).ok()?.figure))
        .collect::<Option<_>>()?;
    let values = answers.iter().map(|answer| function.place(*answer).value);
    let values = values.collect();
    Some((answers, values))
}

fn are_equal(values: &[f64]) -> bool {
    let first = values.first().copied().unwrap_or_default();
    values.iter().all(|value| (value - first).abs() < SAME)
}

/// Whether the offers are told apart on a criterion; none while there are fewer than two, or an answer is missing.
pub fn differ(dossier: &Dossier, criterion: &Criterion) -> Option<bool> {
    let (_, values) = answers(dossier, criterion)?;
    (values.len() > 1).then(|| !are_equal(&values))
}

/// Each pair of criteria whose answers are one, or whose values rank the offers alike.
pub fn pairs(dossier: &Dossier) -> Vec<Guard> {
    let known: Vec<(&Criterion, Vec<f64>, Vec<f64>)> = dossier
        .criteria
        .values()
        .filter_map(|criterion| {
            let (answers, values) = answers(dossier, criterion)?;
            Some((criterion, answers, values))
        })
        .collect();
    let mut found = Vec::new();
    for (place, (one, answers, values)) in known.iter().enumerate() {
        for (other, others_answers, others_values) in &known[place + 1..] {
            let (one_id, other_id) = (one.criterion.clone(), other.criterion.clone());
            if are_numbers(one, other)
                && (same_answers(answers, others_answers)
                    || (same_unit(one, other) && same_order(answers, others_answers)))
            {
                found.push(Guard::SameAnswers {
                    one: one_id,
                    other: other_id,
                });
            } else if let Some(correlation) = correlation(values, others_values)
                && correlation >= MOVES_TOGETHER
            {
                found.push(Guard::MoveTogether {
                    one: one_id,
                    other: other_id,
                    correlation,
                });
            }
        }
    }
    found
}

/// Levels, yes and no are so few that two criteria agree on them by chance.
fn are_numbers(one: &Criterion, other: &Criterion) -> bool {
    let listed = |scale: &Scale| matches!(scale, Scale::Levels { .. } | Scale::YesNo { .. });
    !listed(&one.scale) && !listed(&other.scale)
}

fn same_answers(one: &[f64], other: &[f64]) -> bool {
    let pairs = one.iter().zip(other);
    one.len() > 1 && !are_equal(one) && pairs.into_iter().all(|(a, b)| (a - b).abs() < SAME)
}

fn same_unit(one: &Criterion, other: &Criterion) -> bool {
    one.scale.unit().is_some() && one.scale.unit() == other.scale.unit()
}

/// Whether two lists order the offers alike or exactly the other way round, none of them equal.
fn same_order(one: &[f64], other: &[f64]) -> bool {
    let signs: Option<Vec<f64>> = (0..one.len())
        .flat_map(|a| (a + 1..one.len()).map(move |b| (a, b)))
        .map(|(a, b)| {
            let (ours, theirs) = (one[a] - one[b], other[a] - other[b]);
            (ours.abs() > SAME && theirs.abs() > SAME).then(|| ours.signum() * theirs.signum())
        })
        .collect();
    one.len() >= OFFERS_IN_ORDER && signs.is_some_and(|signs| are_equal(&signs))
}

/// Spearman's correlation, the better value ranked first; none for few offers, or where one side ties everything.
fn correlation(one: &[f64], other: &[f64]) -> Option<f64> {
    if one.len() < OFFERS_TO_COMPARE {
        return None;
    }
    let turned = |values: &[f64]| values.iter().map(|value| -value).collect::<Vec<f64>>();
    rank_correlation(&turned(one), &turned(other))
        .ok()?
        .spearman
}

/// Criteria that weigh a part of the cost beside the cost: an amount of money, or just the price, the freight or both.
pub fn part_of_cost(dossier: &Dossier) -> Vec<Guard> {
    let is_cost = |scale: &Scale| matches!(scale, Scale::LandedCost { .. });
    let Some(cost) = dossier.criteria.values().find(|one| is_cost(&one.scale)) else {
        return Vec::new();
    };
    let others = dossier.criteria.values();
    let others = others.filter(|one| {
        one.scale
            .unit()
            .is_some_and(|unit| is_money(dossier, unit) || answers_are_prices(dossier, one))
    });
    others
        .map(|one| Guard::PartOfCost {
            criterion: one.criterion.clone(),
            cost: cost.criterion.clone(),
        })
        .collect()
}

fn is_money(dossier: &Dossier, unit: &Text) -> bool {
    let Some(purchase) = &dossier.purchase else {
        return false;
    };
    let words = |text: &str| -> Vec<String> {
        let words = text.split(|letter: char| !letter.is_alphanumeric());
        words.map(str::to_uppercase).collect()
    };
    (unit.versions().iter()).any(|(_, text)| words(text).contains(&purchase.currency))
}

fn answers_are_prices(dossier: &Dossier, criterion: &Criterion) -> bool {
    let Some((answers, _)) = answers(dossier, criterion) else {
        return false;
    };
    // What cannot be compared yet is a problem of its own.
    let costs: Result<Vec<_>, Problems> = standing(dossier)
        .into_iter()
        .map(|offer| evaluated_cost(dossier, offer))
        .collect();
    let Ok(costs) = costs else {
        return false;
    };
    let price: Vec<f64> = costs.iter().map(|cost| float(cost.price)).collect();
    let landed: Vec<f64> = costs.iter().map(|cost| float(cost.landed)).collect();
    let freight = costs.iter().map(|cost| cost.freight.map(float));
    let freight: Option<Vec<f64>> = freight.collect();
    same_answers(&answers, &price)
        || same_answers(&answers, &landed)
        || freight.is_some_and(|freight| same_answers(&answers, &freight))
}
