//! Checks of weights, scores and what is agreed about them.

use super::cells::{self, Cells};
use super::process::of_two;
use crate::{
    Agreed, CriterionId, Dossier, Field, GivenScores, GivenWeights, LeftOut, MemberId, Problem,
    Role, Scale, SecondScore, Slot, Step, sees_prices,
};

pub fn of_weights(cells: &mut Cells, dossier: &Dossier, weights: &GivenWeights) {
    cells.refers(dossier, Slot::Member(weights.member.clone()));
    for (id, points) in &weights.points {
        cells.refers(dossier, Slot::Criterion(id.clone()));
        cells.in_criterion(id, |cells| {
            cells.within(Field::Points, *points, cells::zero(), 1_000_000.into());
        });
    }
    for id in dossier
        .criteria
        .keys()
        .filter(|id| !weights.points.contains_key(*id))
    {
        cells.problem(Problem::MissingPoints {
            member: weights.member.clone(),
            criterion: id.clone(),
        });
    }
    if weights.points.values().all(|points| points.is_zero()) {
        cells.problem(Problem::AllPointsZero {
            member: weights.member.clone(),
        });
    }
}

pub fn of_scores(cells: &mut Cells, dossier: &Dossier, given: &GivenScores) {
    cells.refers(dossier, Slot::Member(given.member.clone()));
    cells.refers(dossier, Slot::Supplier(given.supplier.clone()));
    if dossier.scores_are_locked() {
        cells.problem(Problem::ScoresLocked);
    }
    of_sight(cells, dossier, &given.member);
    for (id, score) in &given.scores {
        of_points(cells, dossier, id, score.points);
        cells.in_criterion(id, |cells| cells.text(Field::Reason, &score.reason));
    }
}

pub fn of_second(cells: &mut Cells, dossier: &Dossier, second: &SecondScore) {
    cells.refers(dossier, Slot::Member(second.member.clone()));
    cells.refers(dossier, Slot::Supplier(second.supplier.clone()));
    of_points(cells, dossier, &second.criterion, second.points);
    cells.text(Field::Reason, &second.reason);
    if !dossier.steps.contains_key(&Step::RevealScores) {
        cells.problem(Problem::ScoresNotRevealed);
    }
    of_sight(cells, dossier, &second.member);
}

/// Whoever sees the prices does not score while others do not see them.
fn of_sight(cells: &mut Cells, dossier: &Dossier, member: &MemberId) {
    let buys =
        (dossier.members.get(member)).is_some_and(|member| member.roles.contains(&Role::Buyer));
    if buys && dossier.prices_are_sealed() && sees_prices(dossier, Some(member)) {
        cells.problem(Problem::SeesPrices {
            member: member.clone(),
        });
    }
}

/// Points lie on the criterion’s own scale, which must be one that is judged.
fn of_points(
    cells: &mut Cells,
    dossier: &Dossier,
    id: &CriterionId,
    points: rust_decimal::Decimal,
) {
    match dossier.criteria.get(id).map(|criterion| &criterion.scale) {
        None => cells.refers(dossier, Slot::Criterion(id.clone())),
        Some(Scale::Judged { worst, best, .. }) => cells.in_criterion(id, |cells| {
            cells.within(Field::Points, points, *worst.min(best), *worst.max(best));
        }),
        Some(_) => cells.problem(Problem::NotJudged {
            criterion: id.clone(),
        }),
    }
}

pub fn of_agreed(cells: &mut Cells, dossier: &Dossier, agreed: &Agreed, actor: Option<&MemberId>) {
    cells.refers(dossier, Slot::Supplier(agreed.supplier.clone()));
    of_points(cells, dossier, &agreed.criterion, agreed.points);
    cells.text(Field::Reason, &agreed.reason);
    if !dossier.steps.contains_key(&Step::RevealScores) {
        cells.problem(Problem::ScoresNotRevealed);
    }
    of_two(cells, dossier, actor, agreed.with.as_ref());
}

pub fn of_left_out(cells: &mut Cells, dossier: &Dossier, left: &LeftOut, actor: Option<&MemberId>) {
    cells.refers(dossier, Slot::Member(left.member.clone()));
    cells.text(Field::Reason, &left.reason);
    of_two(cells, dossier, actor, left.with.as_ref());
    if !cells::has_sheet(dossier, &left.member) {
        cells.problem(Problem::NothingThere {
            slot: Slot::Weights(left.member.clone()),
        });
    }
}
