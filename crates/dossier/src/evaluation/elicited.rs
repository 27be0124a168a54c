//! Weights drawn from answers: swings, an order, comparisons in pairs, the best and the worst. How far the answers agree,
//! where they contradict each other, and the smallest repair.

use indexmap::IndexMap;
use mcda::Weights;
use mcda::pairwise::{
    ACCEPTABLE_RATIO, IncompleteMatrix, eigenvector, filled, logarithmic_least_squares,
    ratio_with_gaps, repair_in_steps, triads,
};
use mcda::weighting::{
    BestWorst, RankOrder, Swing, bwm_linear, input_based_threshold, rank_order_centroid,
    swing_weights,
};
use rust_decimal::Decimal;

use super::float;
use crate::{CriterionId, Elicitation, PairJudgement};

/// Two ratios closer than this are one.
const SAME: f64 = 1e-9;

/// Weights drawn from answers.
#[derive(Debug, Clone, PartialEq)]
pub struct Elicited {
    /// The weights in the order of the criteria, adding up to 1.
    pub weights: Weights,
    /// How far the answers agree; none where the way asks nothing twice.
    pub consistency: Option<Consistency>,
}

/// How far answers agree with each other.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Consistency {
    /// The ratio, 0 in full agreement: of pairs the consistency ratio (Saaty 1980) with the random index of Alonso & Lamata
    /// (2006), for missing pairs that of Ágoston & Csató (2022); of the best and the worst the input-based ratio (Liang,
    /// Brunelli & Rezaei 2020). None where answers differ although nothing is said to outweigh anything.
    pub ratio: Option<f64>,
    /// The most that is acceptable: 0.1 (Saaty), or the threshold of Liang, Brunelli & Rezaei.
    pub limit: f64,
    /// How many comparisons were made.
    pub judged: usize,
    /// How many there are to make.
    pub all: usize,
    /// How many could be made without any of them contradicting another: with so few the ratio says nothing.
    pub free: usize,
}

impl Consistency {
    /// Whether the answers agree well enough.
    pub fn is_acceptable(&self) -> bool {
        self.ratio.is_some_and(|ratio| ratio <= self.limit + SAME)
    }

    /// Whether any answer could have contradicted another.
    pub fn is_tested(&self) -> bool {
        self.judged > self.free
    }
}

/// Three comparisons that do not fit together.
#[derive(Debug, Clone, PartialEq)]
pub struct Contradiction {
    /// From the first criterion to the second, and from the second to the third.
    pub detour: [PairJudgement; 2],
    /// Between the first and the third: onward where no order fits the three, else from the first.
    pub direct: PairJudgement,
    /// Whether no order of the three fits.
    pub is_circular: bool,
}

/// Comparisons to reconsider.
#[derive(Debug, Clone, PartialEq)]
pub struct Repair {
    /// The pairs as they would have to be judged, in whole steps of the scale.
    pub changes: Vec<PairJudgement>,
    /// The consistency ratio after all of them.
    pub ratio: f64,
}

/// The weights that answers make; none while something is missing or does not stand.
pub fn elicited<'a>(
    criteria: impl IntoIterator<Item = &'a CriterionId>,
    answers: &Elicitation,
) -> Option<Elicited> {
    let criteria: Vec<&CriterionId> = criteria.into_iter().collect();
    if criteria.is_empty() {
        return None;
    }
    let untested = |weights| Elicited {
        weights,
        consistency: None,
    };
    match answers {
        Elicitation::Swing { points } => swung(&criteria, points).map(untested),
        Elicitation::Ranking { order } => ranked(&criteria, order).map(untested),
        Elicitation::Pairwise { comparisons } => compared(&criteria, comparisons),
        Elicitation::BestWorst { .. } => {
            let judged = best_worst(&criteria, answers)?;
            Some(Elicited {
                weights: bwm_linear(&judged).weights,
                consistency: Some(agreement(&judged)),
            })
        }
    }
}

/// The swings’ points in proportion. Each goes from the worst to the best answer of its criterion, 0 to 1.
fn swung(criteria: &[&CriterionId], points: &IndexMap<CriterionId, Decimal>) -> Option<Weights> {
    let swings: Option<Vec<Swing>> = criteria
        .iter()
        .map(|id| {
            Some(Swing {
                worst: 0.0,
                best: 1.0,
                points: float(*points.get(*id)?),
            })
        })
        .collect();
    swing_weights(&swings?).ok()
}

fn ranked(criteria: &[&CriterionId], order: &[Vec<CriterionId>]) -> Option<Weights> {
    let mut ranks = vec![0.0; criteria.len()];
    let mut before = 0.0;
    for equals in order {
        for id in equals {
            let place = criteria.iter().position(|known| *known == id)?;
            if ranks[place] > 0.0 {
                return None;
            }
            ranks[place] = before + 1.0;
        }
        before += equals.len() as f64;
    }
    // What is not named has rank 0, which is none.
    Some(rank_order_centroid(&RankOrder::new(&ranks).ok()?))
}

/// The eigenvector of judgements on every pair; where some are missing, logarithmic least squares.
fn compared(criteria: &[&CriterionId], comparisons: &[PairJudgement]) -> Option<Elicited> {
    let matrix = matrix(criteria, comparisons)?;
    let shares = if matrix.missing().is_empty() {
        eigenvector(&filled(&matrix)).priorities
    } else {
        logarithmic_least_squares(&matrix)
    };
    Some(Elicited {
        weights: Weights::from_points(&shares).ok()?,
        consistency: Some(Consistency {
            ratio: Some(ratio_with_gaps(&matrix)),
            limit: ACCEPTABLE_RATIO,
            judged: comparisons.len(),
            all: criteria.len() * (criteria.len() - 1) / 2,
            free: criteria.len() - 1,
        }),
    })
}

/// The comparisons as a matrix; none where they do not link all criteria or one does not stand.
fn matrix(criteria: &[&CriterionId], comparisons: &[PairJudgement]) -> Option<IncompleteMatrix> {
    let mut rows = vec![vec![None; criteria.len()]; criteria.len()];
    for (place, row) in rows.iter_mut().enumerate() {
        row[place] = Some(1.0);
    }
    let place = |id: &CriterionId| criteria.iter().position(|known| *known == id);
    for pair in comparisons {
        let (more, less) = (place(&pair.more)?, place(&pair.less)?);
        let times = float(pair.times);
        if rows[more][less].is_some() || !(1.0..=9.0).contains(&times) {
            return None;
        }
        rows[more][less] = Some(times);
        rows[less][more] = Some(1.0 / times);
    }
    IncompleteMatrix::new(rows).ok()
}

fn best_worst(criteria: &[&CriterionId], answers: &Elicitation) -> Option<BestWorst> {
    let Elicitation::BestWorst {
        best,
        worst,
        best_to_others,
        others_to_worst,
    } = answers
    else {
        return None;
    };
    let place = |id: &CriterionId| criteria.iter().position(|known| *known == id);
    let ends = best_to_others
        .get(worst)
        .or_else(|| others_to_worst.get(best));
    let times = |list: &IndexMap<CriterionId, Decimal>, itself: &CriterionId, end: &CriterionId| {
        let of = |id: &&CriterionId| {
            let given = list.get(*id).or_else(|| ends.filter(|_| *id == end));
            match given {
                Some(times) => Some(float(*times)),
                None => (*id == itself).then_some(1.0),
            }
        };
        criteria.iter().map(of).collect::<Option<Vec<f64>>>()
    };
    let from_best = times(best_to_others, best, worst)?;
    let to_worst = times(others_to_worst, worst, best)?;
    BestWorst::new(from_best, to_worst, place(best)?, place(worst)?).ok()
}

fn agreement(judged: &BestWorst) -> Consistency {
    let others = judged.criteria() - 1;
    let all = (2 * others).saturating_sub(1);
    Consistency {
        ratio: judged.input_based_ratio(),
        limit: input_based_threshold(judged),
        judged: all,
        all,
        free: others,
    }
}

/// Where answers contradict each other, the worst first: of pairs every three that no order fits, then, where the ratio is not
/// acceptable, those that miss each other most; of the best and the worst the criteria beyond the threshold.
pub fn contradictions<'a>(
    criteria: impl IntoIterator<Item = &'a CriterionId>,
    answers: &Elicitation,
) -> Vec<Contradiction> {
    let criteria: Vec<&CriterionId> = criteria.into_iter().collect();
    match answers {
        Elicitation::Pairwise { comparisons } => among_pairs(&criteria, comparisons),
        Elicitation::BestWorst { .. } => best_worst(&criteria, answers)
            .map(|judged| beyond_the_threshold(&criteria, &judged))
            .unwrap_or_default(),
        Elicitation::Swing { .. } | Elicitation::Ranking { .. } => Vec::new(),
    }
}

fn among_pairs(criteria: &[&CriterionId], comparisons: &[PairJudgement]) -> Vec<Contradiction> {
    let Some(matrix) = matrix(criteria, comparisons) else {
        return Vec::new();
    };
    let is_doubtful = ratio_with_gaps(&matrix) > ACCEPTABLE_RATIO + SAME;
    let given = |one: usize, other: usize| {
        let (one, other) = (criteria[one], criteria[other]);
        comparisons.iter().find(|pair| {
            (pair.more == *one && pair.less == *other) || (pair.more == *other && pair.less == *one)
        })
    };
    let mut found: Vec<Contradiction> = triads(&filled(&matrix))
        .iter()
        .filter(|triad| triad.is_circular || (is_doubtful && triad.inconsistency > SAME))
        .filter_map(|triad| {
            let [first, second, third] = triad.items;
            let pairs = [
                given(first, second)?,
                given(second, third)?,
                given(first, third)?,
            ];
            Some(contradiction(triad.items.map(|item| criteria[item]), pairs))
        })
        .collect();
    // The sort keeps the order of those that are alike.
    found.sort_by_key(|one| !one.is_circular);
    found
}

/// The three comparisons in the order in which they are said.
fn contradiction(criteria: [&CriterionId; 3], pairs: [&PairJudgement; 3]) -> Contradiction {
    // From whom to whom: the pair as it was given, or turned where it says as much of both.
    let leads = |from: &CriterionId, to: &CriterionId| -> Option<PairJudgement> {
        let is_of = |pair: &&&PairJudgement| {
            (pair.more == *from && pair.less == *to) || (pair.more == *to && pair.less == *from)
        };
        let pair = pairs.iter().find(is_of)?;
        (pair.more == *from || pair.times == Decimal::ONE).then(|| PairJudgement {
            more: from.clone(),
            less: to.clone(),
            times: pair.times,
        })
    };
    let orders = [
        [0, 1, 2],
        [0, 2, 1],
        [1, 0, 2],
        [1, 2, 0],
        [2, 0, 1],
        [2, 1, 0],
    ];
    let orders = orders.map(|order| order.map(|place| criteria[place]));
    let is_equal = pairs.iter().all(|pair| pair.times == Decimal::ONE);
    let round = |[one, two, three]: [&CriterionId; 3]| {
        Some(([leads(one, two)?, leads(two, three)?], leads(three, one)?))
    };
    let onward = |[one, two, three]: [&CriterionId; 3]| {
        Some(([leads(one, two)?, leads(two, three)?], leads(one, three)?))
    };
    let circle = orders.iter().find_map(|order| round(*order));
    let (detour, direct, is_circular) = match circle.filter(|_| !is_equal) {
        Some((detour, direct)) => (detour, direct, true),
        None => {
            let line = orders.iter().find_map(|order| onward(*order));
            let (detour, direct) = line.expect("three preferences make a circle or an order");
            (detour, direct, false)
        }
    };
    Contradiction {
        detour,
        direct,
        is_circular,
    }
}

fn beyond_the_threshold(criteria: &[&CriterionId], judged: &BestWorst) -> Vec<Contradiction> {
    let (best, worst) = (judged.best(), judged.worst());
    let whole = judged.best_to_worst();
    let pair = |more: usize, less: usize, times: f64| PairJudgement {
        more: criteria[more].clone(),
        less: criteria[less].clone(),
        times: Decimal::try_from(times).unwrap_or(Decimal::ONE),
    };
    let most = input_based_threshold(judged) * (whole * whole - whole);
    let mut found: Vec<(f64, Contradiction)> = (0..criteria.len())
        .filter(|place| *place != best && *place != worst)
        .filter_map(|place| {
            let from_best = judged.best_to_others()[place];
            let to_worst = judged.others_to_worst()[place];
            let miss = (from_best * to_worst - whole).abs();
            (miss > most + SAME).then(|| {
                let contradiction = Contradiction {
                    detour: [pair(best, place, from_best), pair(place, worst, to_worst)],
                    direct: pair(best, worst, whole),
                    is_circular: false,
                };
                (miss, contradiction)
            })
        })
        .collect();
    found.sort_by(|one, other| other.0.total_cmp(&one.0));
    found.into_iter().map(|(_, one)| one).collect()
}

/// The smallest repair of comparisons in pairs, in whole steps of the scale, and the ratio that it leads to; none where the
/// ratio is acceptable, and for other ways.
pub fn smallest_repair<'a>(
    criteria: impl IntoIterator<Item = &'a CriterionId>,
    answers: &Elicitation,
) -> Option<Repair> {
    let criteria: Vec<&CriterionId> = criteria.into_iter().collect();
    let Elicitation::Pairwise { comparisons } = answers else {
        return None;
    };
    let found = repair_in_steps(&matrix(&criteria, comparisons)?, ACCEPTABLE_RATIO)?;
    let changes: Vec<PairJudgement> = found
        .changes
        .iter()
        .map(|change| {
            let (more, less, times) = if change.to >= 1.0 {
                (change.row, change.column, change.to)
            } else {
                (change.column, change.row, 1.0 / change.to)
            };
            PairJudgement {
                more: criteria[more].clone(),
                less: criteria[less].clone(),
                times: Decimal::try_from(times.round()).unwrap_or(Decimal::ONE),
            }
        })
        .collect();
    (!changes.is_empty()).then_some(Repair {
        changes,
        ratio: found.ratio_after,
    })
}
