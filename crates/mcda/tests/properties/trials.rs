//! Random problems, what is done to them, and what a method then breaks.

use mcda::ranking::Problem;
use mcda::{Direction, Table, Weights};
use proptest::prelude::*;

use super::methods::Ranked;

/// What a method may keep or break.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Property {
    /// The offers in another order, or the criteria, give the same scores.
    Order,
    /// Other units of a criterion change no rank.
    Units,
    /// A copy of an offer ties with it.
    Copies,
    /// A criterion without weight is none.
    ZeroWeight,
    /// Offers that are all equal are all first.
    AllEqual,
    /// A single offer is first.
    Single,
    /// No offer is behind one that it dominates.
    Dominance,
    /// An offer that improves falls behind nobody.
    Monotonicity,
    /// An offer that comes or goes turns no order of others.
    NoReversal,
}
use Property::{
    AllEqual, Copies, Dominance, Monotonicity, NoReversal, Order, Single, Units, ZeroWeight,
};

/// Two to six offers on one to five criteria, all above zero, with whole numbers among them so that ties are tried too.
fn problem() -> impl Strategy<Value = Problem> {
    (2usize..7, 1usize..6).prop_flat_map(|(offers, criteria)| {
        let direction = prop_oneof![Just(Direction::Max), Just(Direction::Min)];
        let figure = prop_oneof![0.1f64..10.0, (1u8..5).prop_map(f64::from)];
        let rows = prop::collection::vec(prop::collection::vec(figure, criteria), offers);
        let directions = prop::collection::vec(direction, criteria);
        let points = prop::collection::vec(0.05f64..1.0, criteria);
        (rows, directions, points).prop_map(move |(rows, directions, points)| {
            posed(rows, directions, &points, vec![(0.05, 12.0); criteria])
        })
    })
}

fn posed(
    rows: Vec<Vec<f64>>,
    directions: Vec<Direction>,
    points: &[f64],
    bounds: Vec<(f64, f64)>,
) -> Problem {
    let weights = Weights::from_points(points).unwrap();
    Problem {
        table: Table::new(rows, directions).unwrap(),
        weights,
        bounds,
    }
}

/// The problem with other rows.
fn with_rows(p: &Problem, rows: Vec<Vec<f64>>) -> Problem {
    let table = Table::new(rows, p.table.directions().to_vec()).unwrap();
    Problem { table, ..p.clone() }
}

fn picked<T: Clone>(list: &[T], order: &[usize]) -> Vec<T> {
    order.iter().map(|place| list[*place].clone()).collect()
}

fn close(found: &[f64], expected: &[f64]) -> bool {
    let near = |(a, b): (&f64, &f64)| (a - b).abs() <= 1e-9 * b.abs().max(1.0);
    found.len() == expected.len() && found.iter().zip(expected).all(near)
}

fn dominates(better: &[f64], worse: &[f64], directions: &[Direction]) -> bool {
    let no_worse = |((a, b), direction): ((&f64, &f64), &Direction)| match direction {
        Direction::Max => a >= b,
        Direction::Min => a <= b,
    };
    better.iter().zip(worse).zip(directions).all(no_worse)
}

/// One problem with what is done to it.
#[derive(Debug, Clone)]
pub(super) struct Trial {
    problem: Problem,
    /// Another order of the offers and of the criteria.
    offers: Vec<usize>,
    criteria: Vec<usize>,
    /// Factors for the units of the criteria.
    units: Vec<f64>,
    /// An offer and a criterion, and the share of the way to the better bound by which that offer improves.
    changed: (usize, usize, f64),
}

pub(super) fn trial() -> impl Strategy<Value = Trial> {
    problem().prop_flat_map(|problem| {
        let (offers, criteria) = (problem.table.offers(), problem.table.criteria());
        let unit = prop_oneof![Just(1.0), Just(1000.0), Just(0.001), 0.02f64..50.0];
        let order = |count: usize| Just((0..count).collect::<Vec<usize>>()).prop_shuffle();
        (
            Just(problem),
            order(offers),
            order(criteria),
            prop::collection::vec(unit, criteria),
            (0..offers, 0..criteria, 0.0f64..1.0),
        )
            .prop_map(|(problem, offers, criteria, units, changed)| Trial {
                problem,
                offers,
                criteria,
                units,
                changed,
            })
    })
}

/// What is wrong with a method in a trial, if anything.
pub(super) fn broken(property: Property, solve: Ranked, trial: &Trial) -> Option<String> {
    let p = &trial.problem;
    let (rows, directions) = (p.table.rows().to_vec(), p.table.directions().to_vec());
    let points = p.weights.shares().to_vec();
    let scores = |p: &Problem| solve(p).unwrap();
    let ranks = |rows: Vec<Vec<f64>>| scores(&with_rows(p, rows)).ranks();
    let plain = scores(p);
    let before = plain.ranks();
    let unless = |holds: bool, told: String| (!holds).then_some(told);
    match property {
        Order => {
            let turned = scores(&with_rows(p, picked(&rows, &trial.offers))).values;
            let mirrored = rows
                .iter()
                .map(|row| picked(row, &trial.criteria))
                .collect();
            let (directions, points) = (
                picked(&directions, &trial.criteria),
                picked(&points, &trial.criteria),
            );
            let mirror = scores(&posed(
                mirrored,
                directions,
                &points,
                picked(&p.bounds, &trial.criteria),
            ));
            let holds = close(&turned, &picked(&plain.values, &trial.offers))
                && close(&mirror.values, &plain.values);
            unless(holds, format!("{plain:?}, {turned:?}, {mirror:?}"))
        }
        Units => {
            let scaled = |row: &Vec<f64>| {
                row.iter()
                    .zip(&trial.units)
                    .map(|(a, unit)| a * unit)
                    .collect()
            };
            let bounds = p
                .bounds
                .iter()
                .zip(&trial.units)
                .map(|((low, high), unit)| (low * unit, high * unit));
            let other = posed(
                rows.iter().map(scaled).collect(),
                directions,
                &points,
                bounds.collect(),
            );
            let found = scores(&other).ranks();
            unless(found == before, format!("{before:?}, {found:?}"))
        }
        Copies => {
            let found = ranks([rows.as_slice(), &[rows[0].clone()]].concat());
            unless(found[0] == found[rows.len()], format!("{found:?}"))
        }
        ZeroWeight => {
            let more =
                |(place, row): (usize, &Vec<f64>)| [row.as_slice(), &[1.0 + place as f64]].concat();
            let wider = rows.iter().enumerate().map(more).collect();
            let directions = [directions.as_slice(), &[Direction::Min]].concat();
            let bounds = [p.bounds.as_slice(), &[(0.05, 12.0)]].concat();
            let found = scores(&posed(
                wider,
                directions,
                &[points.as_slice(), &[0.0]].concat(),
                bounds,
            ))
            .values;
            unless(
                close(&found, &plain.values),
                format!("{plain:?}, {found:?}"),
            )
        }
        AllEqual => {
            let found = ranks(vec![rows[0].clone(); 3]);
            unless(found == [1, 1, 1], format!("{found:?}"))
        }
        Single => {
            let found = scores(&with_rows(p, rows[..1].to_vec()));
            unless(
                found.values[0].is_finite() && found.ranks() == [1],
                format!("{found:?}"),
            )
        }
        Dominance => {
            // A worsened copy sees to it that there is something to dominate.
            let (offer, criterion, share) = trial.changed;
            let (low, high) = p.bounds[criterion];
            let mut worse = rows[offer].clone();
            let worst = if directions[criterion] == Direction::Max {
                low
            } else {
                high
            };
            worse[criterion] += share * (worst - worse[criterion]);
            let rows = [rows.as_slice(), &[worse]].concat();
            let found = ranks(rows.clone());
            let ahead = |(a, b): (usize, usize)| {
                dominates(&rows[a], &rows[b], &directions) && found[a] > found[b]
            };
            let pairs = (0..rows.len()).flat_map(|a| (0..rows.len()).map(move |b| (a, b)));
            let wrong: Vec<(usize, usize)> = pairs.filter(|pair| ahead(*pair)).collect();
            unless(
                wrong.is_empty(),
                format!("{wrong:?} of {rows:?}: {found:?}"),
            )
        }
        Monotonicity => {
            let (offer, criterion, share) = trial.changed;
            let (low, high) = p.bounds[criterion];
            let mut better = rows.clone();
            let best = if directions[criterion] == Direction::Max {
                high
            } else {
                low
            };
            better[offer][criterion] += share * (best - better[offer][criterion]);
            let found = ranks(better);
            let fell = (0..rows.len())
                .any(|other| before[offer] <= before[other] && found[offer] > found[other]);
            unless(!fell, format!("{before:?}, {found:?}"))
        }
        NoReversal => {
            let (gone, ..) = trial.changed;
            let mut fewer = rows.clone();
            fewer.remove(gone);
            let mut rest = before;
            rest.remove(gone);
            let found = ranks(fewer);
            let same = |a: usize, b: usize| rest[a].cmp(&rest[b]) == found[a].cmp(&found[b]);
            let holds = (0..found.len()).all(|a| (0..found.len()).all(|b| same(a, b)));
            unless(holds, format!("{rest:?}, {found:?}"))
        }
    }
}
