//! Checks of a scale: every cell of it that is wrong, and whether it is anchored at 0 and at 1.

use std::collections::BTreeSet;

use rust_decimal::Decimal;

use crate::check::cells::{self, Cells};
use crate::{Criterion, Field, Level, Problem, Scale, ValuePoint};

/// So many points, at least, make more of a scale than a straight line.
const POINTS: usize = 3;

/// So many levels, at least, leave something to choose.
const LEVELS: usize = 2;

pub fn of_scale(cells: &mut Cells, criterion: &Criterion) {
    let (worst, best) = criterion.scale.anchors();
    let stands = match &criterion.scale {
        Scale::LandedCost { .. } => {
            cells.amount(Field::Worst, worst);
            cells.amount(Field::Best, best);
            best < worst
        }
        Scale::OnTime { target, .. }
        | Scale::InFull { target, .. }
        | Scale::LotAcceptance { target, .. } => {
            for (field, share) in [
                (Field::Worst, worst),
                (Field::Best, best),
                (Field::Target, *target),
            ] {
                cells.within(field, share, cells::zero(), cells::one());
            }
            best > worst
        }
        Scale::Incidents { target, .. } => {
            for (field, rate) in [(Field::Worst, worst), (Field::Best, best)] {
                cells.within(field, rate, cells::zero(), 1_000.into());
            }
            cells.above_zero(Field::Target, *target, 1_000);
            best < worst
        }
        Scale::Quantity { unit, .. } => {
            cells.text(Field::Unit, unit);
            for (field, level) in [(Field::Worst, worst), (Field::Best, best)] {
                cells.within(field, level, (-cells::MOST).into(), cells::MOST.into());
            }
            best != worst
        }
        Scale::Judged { anchors, .. } => {
            for (field, points) in [(Field::Worst, worst), (Field::Best, best)] {
                cells.within(field, points, cells::zero(), 1_000.into());
            }
            for anchor in anchors {
                cells.within(
                    Field::Points,
                    anchor.points,
                    worst.min(best),
                    worst.max(best),
                );
                cells.text(Field::Meaning, &anchor.meaning);
            }
            best != worst
        }
        Scale::Piecewise { unit, points } => {
            cells.text(Field::Unit, unit);
            of_points(cells, points);
            return of_ends(cells, criterion, points.iter().map(|point| point.value));
        }
        Scale::Levels { levels } => {
            of_levels(cells, levels);
            return of_ends(cells, criterion, levels.iter().map(|level| level.value));
        }
        Scale::YesNo { .. } => true,
    };
    if !stands {
        cells.problem(Problem::BadAnchors {
            criterion: criterion.criterion.clone(),
            worst: worst.to_string(),
            best: best.to_string(),
        });
    }
}

/// The answers rise, and the values rise to one best answer and fall after it.
fn of_points(cells: &mut Cells, points: &[ValuePoint]) {
    if points.len() < POINTS {
        cells.too_few(Field::Points, POINTS);
    }
    let mut has_fallen = false;
    let befores = std::iter::once(None).chain(points.iter().map(Some));
    for ((place, point), before) in (1..).zip(points).zip(befores) {
        cells.in_line(place, |cells| {
            cells.within(
                Field::Answer,
                point.answer,
                (-cells::MOST).into(),
                cells::MOST.into(),
            );
            cells.within(Field::Value, point.value, cells::zero(), cells::one());
            let Some(before) = before else { return };
            if point.answer <= before.answer {
                cells.not_rising(Field::Answer, point.answer, before.answer);
            }
            if has_fallen && point.value > before.value {
                cells.second_peak(Field::Value, point.value);
            }
        });
        has_fallen |= before.is_some_and(|before| point.value < before.value);
    }
}

fn of_levels(cells: &mut Cells, levels: &[Level]) {
    if levels.len() < LEVELS {
        cells.too_few(Field::Level, LEVELS);
    }
    let mut seen = BTreeSet::new();
    for (place, level) in (1..).zip(levels) {
        cells.in_line(place, |cells| {
            cells.text(Field::Name, &level.name);
            cells.text(Field::Meaning, &level.meaning);
            cells.within(Field::Value, level.value, cells::zero(), cells::one());
            if !seen.insert(&level.level) {
                cells.twice(Field::Level, level.level.as_str());
            }
        });
    }
}

/// A weight is about the way from the worst to the best answer: one of them is worth 0, one 1.
fn of_ends(cells: &mut Cells, criterion: &Criterion, values: impl Iterator<Item = Decimal>) {
    let values: Vec<Decimal> = values.collect();
    if !values.contains(&Decimal::ZERO) || !values.contains(&Decimal::ONE) {
        cells.problem(Problem::NotAnchored {
            criterion: criterion.criterion.clone(),
        });
    }
}
