//! What to talk about: where members stand apart, and what it does to the outcome. Sorted by that, since a committee’s
//! time is better spent on the few differences that could change the winner than on the widest.

use mcda::Weights;

use super::tornado::{lead, lead_at};
use super::{Evaluation, Weighting, float, judged, own_weights, sheet_counts};
use crate::{CriterionId, Dossier, Family, Scale, SupplierId};

/// What members stand apart on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Topic {
    /// The points of a supplier on a judged criterion.
    Score(SupplierId, CriterionId),
    /// The weight of a criterion.
    Weight(CriterionId),
}

/// How far members stand apart on something.
#[derive(Debug, Clone, PartialEq)]
pub struct Disagreement {
    /// On what.
    pub topic: Topic,
    /// The lowest that was given: points on the criterion’s own scale, or a share from 0 to 1. Points that were given
    /// first count here as well, so that a topic keeps its place while it is talked about.
    pub low: f64,
    /// The highest.
    pub high: f64,
    /// How wide that is: points as a share of the scale, weights as shares of all weight.
    pub width: f64,
    /// What it does to the outcome; none where nothing can be ranked.
    pub outcome: Option<AtStake>,
}

/// What hangs on a disagreement.
#[derive(Debug, Clone, PartialEq)]
pub struct AtStake {
    /// Who would share the first rank with the group’s value at the lowest, by the places in the list of offers.
    pub at_low: Vec<usize>,
    /// The same at the highest.
    pub at_high: Vec<usize>,
    /// How much the lead of the first over the best other offer moves between the two.
    pub swing: f64,
    /// Whether somebody else is first at either end.
    pub decides: bool,
}

/// Weights that differ by less than this share of all weight are not worth a word. Ponder’s own.
const LEAST_WEIGHT: f64 = 0.005;

/// Everything on which those whose judgement counts stand apart: first what changes the winner, then by how much the
/// lead moves as the group’s value goes from the lowest to the highest that was given, everything else as it is. Without
/// a ranking, the widest first. It is the tornado (Eschenbach, 1992) of what people differ on.
pub fn disagreements(dossier: &Dossier, evaluation: Option<&Evaluation>) -> Vec<Disagreement> {
    let mut found = scores(dossier, evaluation);
    found.extend(weights(dossier, evaluation));
    let stake = |one: &Disagreement| {
        let outcome = one.outcome.as_ref();
        outcome.map_or((false, 0.0), |found| (found.decides, found.swing))
    };
    found.sort_by(|a, b| {
        let ((a_decides, a_swing), (b_decides, b_swing)) = (stake(a), stake(b));
        (b_decides.cmp(&a_decides))
            .then(b_swing.total_cmp(&a_swing))
            .then(b.width.total_cmp(&a.width))
    });
    found
}

fn scores(dossier: &Dossier, evaluation: Option<&Evaluation>) -> Vec<Disagreement> {
    let mut found = Vec::new();
    let judged_ones = dossier.criteria.values().enumerate();
    let judged_ones =
        judged_ones.filter(|(_, criterion)| matches!(criterion.scale, Scale::Judged { .. }));
    for (column, criterion) in judged_ones {
        let (worst, best) = criterion.scale.anchors();
        let scale = (float(best) - float(worst)).abs();
        let suppliers = dossier.suppliers.keys();
        for supplier in suppliers.filter(|supplier| !dossier.is_excluded(supplier)) {
            let given = judged(dossier, supplier, &criterion.criterion);
            let counted = given.members.iter().filter(|own| own.counts);
            let points = counted.flat_map(|own| [Some(own.points), own.earlier]);
            let Some((low, high)) = ends(points.flatten().map(float)) else {
                continue;
            };
            let function = criterion.scale.value_function();
            let outcome = evaluation.zip(function).and_then(|(evaluation, function)| {
                let row = evaluation.row_of(supplier)?;
                at_stake(evaluation, [low, high], |at, rows, _| {
                    rows[row][column] = function.place(at).value;
                })
            });
            found.push(Disagreement {
                topic: Topic::Score(supplier.clone(), criterion.criterion.clone()),
                low,
                high,
                width: (high - low) / scale,
                outcome,
            });
        }
    }
    found
}

fn weights(dossier: &Dossier, evaluation: Option<&Evaluation>) -> Vec<Disagreement> {
    let members = dossier.members.values();
    let given: Vec<Weights> = members
        .filter(|member| sheet_counts(dossier, member))
        .filter_map(|member| own_weights(dossier, &member.member))
        .collect();
    let is_reliability = |criterion: &crate::Criterion| criterion.family == Family::Reliability;
    let family: Vec<bool> = dossier.criteria.values().map(is_reliability).collect();
    let criteria = dossier.criteria.values().enumerate();
    let found = criteria.filter_map(|(column, criterion)| {
        let (low, high) = ends(given.iter().map(|own| own.shares()[column]))?;
        let inside: Vec<bool> = (0..family.len()).map(|other| other == column).collect();
        let outcome = evaluation.and_then(|evaluation| {
            let Weighting { own, rule, .. } = &evaluation.weighting;
            at_stake(evaluation, [low, high], |at, _, weights| {
                // The floor acts on what is tried as it does on the group’s mean.
                let tried = own.with_group_at(&inside, at);
                *weights = mcda::raise_group(&tried, &family, rule.floor.unwrap_or(0.0)).weights;
            })
        });
        (high - low >= LEAST_WEIGHT).then(|| Disagreement {
            topic: Topic::Weight(criterion.criterion.clone()),
            low,
            high,
            width: high - low,
            outcome,
        })
    });
    found.collect()
}

/// The least and the most; none where they are one.
fn ends(given: impl Iterator<Item = f64>) -> Option<(f64, f64)> {
    let nothing = (f64::INFINITY, f64::NEG_INFINITY);
    let (low, high) = given.fold(nothing, |(low, high), one| (low.min(one), high.max(one)));
    (low < high).then_some((low, high))
}

/// What happens as something goes from one end to the other, everything else as it is.
fn at_stake(
    evaluation: &Evaluation,
    ends: [f64; 2],
    set: impl Fn(f64, &mut Vec<Vec<f64>>, &mut Weights),
) -> Option<AtStake> {
    let first = evaluation.ranking.first().row;
    let values = evaluation.offers.iter().map(|offer| offer.values.clone());
    let rows: Vec<Vec<f64>> = values.collect();
    let in_force = lead(&rows, &evaluation.weighting.used, first)?;
    let tried = ends.map(|at| {
        let (mut rows, mut weights) = (rows.clone(), evaluation.weighting.used.clone());
        set(at, &mut rows, &mut weights);
        lead_at(&rows, &weights, first, Some(at))
    });
    let [Some(low), Some(high)] = tried else {
        return None;
    };
    let leads = [in_force, low.lead, high.lead];
    let most = leads.into_iter().fold(f64::NEG_INFINITY, f64::max);
    let least = leads.into_iter().fold(f64::INFINITY, f64::min);
    let now = evaluation.ranking.leaders();
    Some(AtStake {
        decides: low.leaders != now || high.leaders != now,
        at_low: low.leaders,
        at_high: high.leaders,
        swing: most - least,
    })
}
