//! The tornado: what one figure at a time does to the lead of the first, the others at rest.

use mcda::{Values, Weights};

use super::{AnswerBasis, Evaluation, RecordBasis, WithoutMember, float, judged};
use crate::{CriterionId, Dossier, MemberId, Scale};

/// By how much of itself the cost of an offer is moved down and up. The step is Ponder's own: nobody has said how sure a
/// price is.
pub const COST_STEP: f64 = 0.10;

/// The chance left below the low and above the high end of a delivery record.
pub const RECORD_TAIL: f64 = 0.05;

/// What is moved.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Moved {
    /// The evaluated cost of an offer, down and up by [`COST_STEP`].
    Cost {
        /// The offer's place in the list of offers.
        row: usize,
    },
    /// The rate on time of an offer, from the 5 % to the 95 % bound of what its record, or what stands in for one, says.
    Record {
        /// The offer's place.
        row: usize,
        /// Whether there is a record or evidence at all.
        is_known: bool,
    },
    /// The points of an offer on a judged criterion, from the lowest to the highest that a member gave; agreed ones stand.
    Scores {
        /// The offer's place.
        row: usize,
        /// The criterion.
        criterion: CriterionId,
    },
    /// An answer that was given as a range, from its one end to the other.
    Answer {
        /// The offer's place.
        row: usize,
        /// The criterion.
        criterion: CriterionId,
    },
    /// A criterion left out, the other weights in proportion.
    WithoutCriterion {
        /// Which.
        criterion: CriterionId,
    },
    /// The weights and scores of a member left out.
    WithoutMember {
        /// Whose.
        member: MemberId,
    },
}

/// One end of a bar.
#[derive(Debug, Clone, PartialEq)]
pub struct End {
    /// The figure there, on the criterion's own scale; none where something is left out.
    pub answer: Option<f64>,
    /// The score of the first of the ranking less that of the best other offer; below zero that one is ahead.
    pub lead: f64,
    /// Who is first there, by the places in the list of offers.
    pub leaders: Vec<usize>,
}

/// What moving one thing does.
#[derive(Debug, Clone, PartialEq)]
pub struct TornadoBar {
    /// What is moved.
    pub moved: Moved,
    /// The ends, the lower figure first; a single one where something is left out.
    pub ends: Vec<End>,
}

/// The bars with the longest first.
#[derive(Debug, Clone, PartialEq)]
pub struct Tornado {
    /// The offer whose lead is followed: the first of the ranking.
    pub first: usize,
    /// Its lead while nothing is moved.
    pub lead: f64,
    /// The bars (Eschenbach 1992, Interfaces 22), the longest first.
    pub bars: Vec<TornadoBar>,
}

impl TornadoBar {
    /// From the lowest to the highest lead, the one in force included.
    pub fn range(&self, in_force: f64) -> (f64, f64) {
        let leads = self.ends.iter().map(|end| end.lead);
        leads.fold((in_force, in_force), |(low, high), lead| {
            (low.min(lead), high.max(lead))
        })
    }
}

/// Moves everything that is not certain, one thing at a time. An answer that an offer states as a single figure is
/// left alone: it is its promise. `without` is the ranking without each member, from [`super::without_each_member`].
pub fn tornado(dossier: &Dossier, evaluation: &Evaluation, without: &[WithoutMember]) -> Tornado {
    let first = evaluation.ranking.first().row;
    let weights = &evaluation.weighting.used;
    let rows: Vec<Vec<f64>> = (evaluation.offers.iter())
        .map(|offer| offer.values.clone())
        .collect();
    let lead = lead(&rows, weights, first).unwrap_or(0.0);
    let mut bars = Vec::new();
    for (column, criterion) in evaluation.criteria.iter().enumerate() {
        for row in 0..rows.len() {
            let Some((moved, answers)) = range(dossier, evaluation, row, column) else {
                continue;
            };
            let Some(scale) = criterion.scale.value_function() else {
                continue;
            };
            let ends = answers.into_iter().filter_map(|answer| {
                let mut tried = rows.clone();
                tried[row][column] = scale.place(answer).value;
                lead_at(&tried, weights, first, Some(answer))
            });
            bars.push(TornadoBar {
                moved,
                ends: ends.collect(),
            });
        }
    }
    bars.extend(without_criteria(evaluation, &rows, first));
    bars.extend(without.iter().filter_map(|one| without_member(one, first)));
    let length = |bar: &TornadoBar| {
        let (low, high) = bar.range(lead);
        high - low
    };
    bars.sort_by(|a, b| length(b).total_cmp(&length(a)));
    Tornado { first, lead, bars }
}

/// From where to where a figure is moved; none where it is not in doubt.
fn range(
    dossier: &Dossier,
    evaluation: &Evaluation,
    row: usize,
    column: usize,
) -> Option<(Moved, [f64; 2])> {
    let offer = &evaluation.offers[row];
    let criterion = &evaluation.criteria[column];
    match criterion.scale {
        Scale::LandedCost { .. } => {
            let cost = offer.answers[column];
            let ends = [cost * (1.0 - COST_STEP), cost * (1.0 + COST_STEP)];
            Some((Moved::Cost { row }, ends))
        }
        // Not yet of the other measures: a bar is named after the rate on time.
        Scale::InFull { .. } | Scale::LotAcceptance { .. } | Scale::Incidents { .. } => None,
        Scale::OnTime { .. } => {
            let known = offer.on_time()?;
            let ends = [RECORD_TAIL, 1.0 - RECORD_TAIL].map(|tail| known.posterior.quantile(tail));
            let is_known = known.basis != RecordBasis::NoRecord;
            Some((Moved::Record { row, is_known }, ends))
        }
        Scale::Judged { .. } => {
            let given = judged(dossier, &offer.supplier, &criterion.criterion);
            if given.agreed.is_some() {
                return None;
            }
            let counted = given.members.iter().filter(|own| own.counts);
            let points = counted.map(|own| float(own.points));
            let (low, high) = points
                .fold((f64::INFINITY, f64::NEG_INFINITY), |(low, high), one| {
                    (low.min(one), high.max(one))
                });
            let moved = Moved::Scores {
                row,
                criterion: criterion.criterion.clone(),
            };
            (low < high).then_some((moved, [low, high]))
        }
        Scale::Quantity { .. }
        | Scale::Piecewise { .. }
        | Scale::Levels { .. }
        | Scale::YesNo { .. } => match offer.bases[column] {
            AnswerBasis::Range { low, high } => {
                let moved = Moved::Answer {
                    row,
                    criterion: criterion.criterion.clone(),
                };
                Some((moved, [low, high]))
            }
            _ => None,
        },
    }
}

/// The lead of an offer as everything stands; none without another offer.
pub(super) fn lead(rows: &[Vec<f64>], weights: &Weights, first: usize) -> Option<f64> {
    lead_at(rows, weights, first, None).map(|end| end.lead)
}

/// The lead of an offer under these values and weights; none without another offer.
pub(super) fn lead_at(
    rows: &[Vec<f64>],
    weights: &Weights,
    first: usize,
    answer: Option<f64>,
) -> Option<End> {
    let values = Values::new(rows.to_vec(), weights.shares().len()).ok()?;
    let scores = mcda::scores(&values, weights);
    Some(End {
        answer,
        lead: lead_of(&scores, first)?,
        leaders: mcda::leaders(&scores),
    })
}

/// A score less the best of the others.
fn lead_of(scores: &[f64], first: usize) -> Option<f64> {
    let others = scores.iter().enumerate().filter(|(row, _)| *row != first);
    let best = others.map(|(_, score)| *score).max_by(f64::total_cmp)?;
    Some(scores[first] - best)
}

fn without_criteria(evaluation: &Evaluation, rows: &[Vec<f64>], first: usize) -> Vec<TornadoBar> {
    let used = &evaluation.weighting.used;
    let columns = 0..evaluation.criteria.len();
    let tried = columns.filter_map(|column| {
        let inside: Vec<bool> = (0..evaluation.criteria.len())
            .map(|other| other == column)
            .collect();
        if inside.len() < 2 || used.shares()[column] <= 0.0 {
            return None;
        }
        let end = lead_at(rows, &used.with_group_at(&inside, 0.0), first, None)?;
        Some(TornadoBar {
            moved: Moved::WithoutCriterion {
                criterion: evaluation.criteria[column].criterion.clone(),
            },
            ends: vec![end],
        })
    });
    tried.collect()
}

fn without_member(without: &WithoutMember, first: usize) -> Option<TornadoBar> {
    let ranking = without.ranking.as_ref()?;
    let mut scores = vec![0.0; ranking.all().len()];
    for ranked in ranking.all() {
        scores[ranked.row] = ranked.value;
    }
    Some(TornadoBar {
        moved: Moved::WithoutMember {
            member: without.member.clone(),
        },
        ends: vec![End {
            answer: None,
            lead: lead_of(&scores, first)?,
            leaders: ranking.leaders(),
        }],
    })
}
