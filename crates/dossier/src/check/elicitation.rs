//! Checks of answers from which weights are to be drawn: each way asks for something else.

use indexmap::IndexMap;
use rust_decimal::Decimal;

use super::cells::{self, Cells};
use crate::{
    CriterionId, Dossier, Elicitation, ElicitedWeights, Field, MemberId, PairJudgement, Problem,
    Slot, WeighingProblem,
};

/// The strongest preference on Saaty’s scale, and on that of the best–worst method.
const STRONGEST: i64 = 9;

pub fn of_answers(cells: &mut Cells, dossier: &Dossier, given: &ElicitedWeights) {
    let member = &given.member;
    cells.refers(dossier, Slot::Member(member.clone()));
    if dossier.criteria.is_empty() {
        cells.problem(Problem::NoCriteria);
    }
    match &given.answers {
        Elicitation::Swing { points } => of_swings(cells, dossier, member, points),
        Elicitation::Ranking { order } => of_order(cells, dossier, member, order),
        Elicitation::Pairwise { comparisons } => of_pairs(cells, dossier, member, comparisons),
        Elicitation::BestWorst {
            best,
            worst,
            best_to_others,
            others_to_worst,
        } => {
            refers(cells, dossier, best);
            refers(cells, dossier, worst);
            if best == worst && dossier.criteria.len() > 1 {
                refused(
                    cells,
                    WeighingProblem::BestIsWorst {
                        member: member.clone(),
                        criterion: best.clone(),
                    },
                );
                return;
            }
            of_list(cells, dossier, best_to_others, best);
            of_list(cells, dossier, others_to_worst, worst);
            of_ends(
                cells,
                dossier,
                member,
                [best, worst],
                [best_to_others, others_to_worst],
            );
        }
    }
}

fn refused(cells: &mut Cells, problem: WeighingProblem) {
    cells.problem(Problem::Weighing(problem));
}

fn refers(cells: &mut Cells, dossier: &Dossier, id: &CriterionId) {
    cells.refers(dossier, Slot::Criterion(id.clone()));
}

fn of_swings(
    cells: &mut Cells,
    dossier: &Dossier,
    member: &MemberId,
    points: &IndexMap<CriterionId, Decimal>,
) {
    for (id, swing) in points {
        refers(cells, dossier, id);
        cells.in_criterion(id, |cells| {
            cells.within(Field::Points, *swing, cells::zero(), Decimal::ONE_HUNDRED);
        });
    }
    let mut is_whole = true;
    for id in dossier
        .criteria
        .keys()
        .filter(|id| !points.contains_key(*id))
    {
        is_whole = false;
        cells.problem(Problem::MissingPoints {
            member: member.clone(),
            criterion: id.clone(),
        });
    }
    if is_whole && points.values().all(|swing| *swing < Decimal::ONE_HUNDRED) {
        refused(
            cells,
            WeighingProblem::NoFullSwing {
                member: member.clone(),
            },
        );
    }
}

fn of_order(cells: &mut Cells, dossier: &Dossier, member: &MemberId, order: &[Vec<CriterionId>]) {
    let named: Vec<&CriterionId> = order.iter().flatten().collect();
    for (place, id) in named.iter().enumerate() {
        refers(cells, dossier, id);
        if named[..place].contains(id) {
            refused(
                cells,
                WeighingProblem::RankedTwice {
                    member: member.clone(),
                    criterion: (*id).clone(),
                },
            );
        }
    }
    for id in dossier.criteria.keys().filter(|id| !named.contains(id)) {
        refused(
            cells,
            WeighingProblem::NotRanked {
                member: member.clone(),
                criterion: id.clone(),
            },
        );
    }
}

fn of_pairs(
    cells: &mut Cells,
    dossier: &Dossier,
    member: &MemberId,
    comparisons: &[PairJudgement],
) {
    for (place, pair) in comparisons.iter().enumerate() {
        refers(cells, dossier, &pair.more);
        refers(cells, dossier, &pair.less);
        cells.in_criterion(&pair.more, |cells| {
            cells.within(Field::Times, pair.times, cells::one(), STRONGEST.into());
        });
        if pair.more == pair.less {
            refused(
                cells,
                WeighingProblem::ComparedWithItself {
                    member: member.clone(),
                    criterion: pair.more.clone(),
                },
            );
        }
        let is_same = |other: &PairJudgement| {
            (other.more == pair.more && other.less == pair.less)
                || (other.more == pair.less && other.less == pair.more)
        };
        if comparisons[..place].iter().any(is_same) {
            refused(
                cells,
                WeighingProblem::ComparedTwice {
                    member: member.clone(),
                    criterion: pair.more.clone(),
                    other: pair.less.clone(),
                },
            );
        }
    }
    of_links(cells, dossier, member, comparisons);
}

/// Every criterion is reached from the first by a chain of comparisons; of several that hang together, one is named.
fn of_links(
    cells: &mut Cells,
    dossier: &Dossier,
    member: &MemberId,
    comparisons: &[PairJudgement],
) {
    let criteria: Vec<&CriterionId> = dossier.criteria.keys().collect();
    let Some(first) = criteria.first() else {
        return;
    };
    let mut linked = linked_with(first, comparisons);
    for id in &criteria {
        if !linked.contains(id) {
            refused(
                cells,
                WeighingProblem::NotLinked {
                    member: member.clone(),
                    criterion: (*id).clone(),
                    other: (*first).clone(),
                },
            );
            linked.extend(linked_with(id, comparisons));
        }
    }
}

/// The criteria that comparisons lead to from one, itself among them.
fn linked_with<'a>(
    from: &'a CriterionId,
    comparisons: &'a [PairJudgement],
) -> Vec<&'a CriterionId> {
    let mut linked = vec![from];
    let mut next = 0;
    while let Some(id) = linked.get(next).copied() {
        for pair in comparisons {
            for (one, other) in [(&pair.more, &pair.less), (&pair.less, &pair.more)] {
                if one == id && !linked.contains(&other) {
                    linked.push(other);
                }
            }
        }
        next += 1;
    }
    linked
}

/// Whole steps within the scale; whoever is compared with itself is as important as itself.
fn of_list(
    cells: &mut Cells,
    dossier: &Dossier,
    list: &IndexMap<CriterionId, Decimal>,
    itself: &CriterionId,
) {
    for (id, times) in list {
        refers(cells, dossier, id);
        let most = if id == itself { 1 } else { STRONGEST };
        cells.in_criterion(id, |cells| {
            cells.within(Field::Times, *times, cells::one(), most.into());
            if !times.is_integer() {
                let (cell, value) = (cells.cell(Field::Times), times.to_string());
                refused(cells, WeighingProblem::NotWhole { cell, value });
            }
        });
    }
}

/// The best is compared with every other and every other with the worst; the two with each other once, or twice alike.
fn of_ends(
    cells: &mut Cells,
    dossier: &Dossier,
    member: &MemberId,
    [best, worst]: [&CriterionId; 2],
    [best_to_others, others_to_worst]: [&IndexMap<CriterionId, Decimal>; 2],
) {
    let missing = |more: &CriterionId, less: &CriterionId| WeighingProblem::NotCompared {
        member: member.clone(),
        criterion: more.clone(),
        other: less.clone(),
    };
    let between = dossier
        .criteria
        .keys()
        .filter(|id| *id != best && *id != worst);
    for id in between {
        if !best_to_others.contains_key(id) {
            refused(cells, missing(best, id));
        }
        if !others_to_worst.contains_key(id) {
            refused(cells, missing(id, worst));
        }
    }
    match (best_to_others.get(worst), others_to_worst.get(best)) {
        (None, None) if best != worst => refused(cells, missing(best, worst)),
        (Some(one), Some(other)) if one != other => refused(
            cells,
            WeighingProblem::TwoAnswers {
                member: member.clone(),
                criterion: best.clone(),
                other: worst.clone(),
            },
        ),
        _ => {}
    }
}
