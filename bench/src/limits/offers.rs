//! The limits of ranking many offers: two passes over the columns, or sorting them.

use std::hint::black_box;

use mcda::{Direction, Refusal, Table};

use super::multiply_add;
use crate::data::{table, weights};
use crate::ranking::CRITERIA;
use crate::task::{Task, summary};

/// Offers taken at a time.
const LANES: usize = 8;

pub(super) fn tasks() -> Result<Vec<Task>, Refusal> {
    let mut tasks = Vec::new();
    let loops = [
        ("topsis", topsis as fn(&Columns) -> Vec<f64>),
        ("vikor", vikor),
        ("weighted sum", weighted_sum),
    ];
    for (name, method) in loops {
        for offers in [10, 1_000, 100_000] {
            let columns = Columns::of(&table(offers, CRITERIA)?)?;
            tasks.push(Task::new(
                format!("{name} {offers}"),
                move || method(&columns),
                |scores| summary(scores),
            ));
        }
    }
    for shape in ["usual", "v-shape"] {
        for offers in [10, 1_000, 5_000] {
            let columns = Columns::of(&table(offers, CRITERIA)?)?;
            tasks.push(Task::new(
                format!("promethee {shape} {offers}"),
                move || sorted(&columns),
                |_| Vec::new(),
            ));
        }
    }
    Ok(tasks)
}

/// A table by columns, with a weight each and −1 for costs.
struct Columns {
    columns: Vec<Vec<f64>>,
    signs: Vec<f64>,
    shares: Vec<f64>,
    offers: usize,
}

/// What the first pass finds of a column.
#[derive(Clone, Copy)]
struct Extent {
    low: f64,
    high: f64,
    squares: f64,
}

impl Columns {
    fn of(table: &Table) -> Result<Self, Refusal> {
        let sign = |direction: &Direction| match direction {
            Direction::Max => 1.0,
            Direction::Min => -1.0,
        };
        Ok(Self {
            columns: (0..CRITERIA)
                .map(|criterion| table.column(criterion).collect())
                .collect(),
            signs: table.directions().iter().map(sign).collect(),
            shares: weights(CRITERIA)?.shares().to_vec(),
            offers: table.offers(),
        })
    }

    /// The first pass; `SQUARES` where their sums are wanted.
    fn extents<const SQUARES: bool>(&self) -> [Extent; CRITERIA] {
        let mut extents = [Extent {
            low: 0.0,
            high: 0.0,
            squares: 0.0,
        }; CRITERIA];
        for (extent, column) in extents.iter_mut().zip(&self.columns) {
            *extent = extent_of::<SQUARES>(column);
        }
        extents
    }

    /// The second pass, on some offers side by side: `add` meets each of their figures with its column and with two sums
    /// that stay in registers, and `end` makes scores of these.
    #[inline(always)]
    fn scores(
        &self,
        add: impl Fn(usize, f64, &mut f64, &mut f64),
        end: impl Fn(f64, f64) -> (f64, f64),
    ) -> (Vec<f64>, Vec<f64>) {
        let (mut first, mut second) = (vec![0.0; self.offers], vec![0.0; self.offers]);
        let whole = self.offers - self.offers % LANES;
        for begin in (0..whole).step_by(LANES) {
            let (mut one, mut two) = ([0.0; LANES], [0.0; LANES]);
            for (criterion, column) in self.columns.iter().enumerate() {
                let figures: &[f64; LANES] = column[begin..begin + LANES]
                    .try_into()
                    .expect("the slice is this long");
                for ((x, one), two) in figures.iter().zip(&mut one).zip(&mut two) {
                    add(criterion, *x, one, two);
                }
            }
            let scores = first[begin..begin + LANES]
                .iter_mut()
                .zip(&mut second[begin..]);
            for ((a, b), (one, two)) in scores.zip(one.iter().zip(&two)) {
                (*a, *b) = end(*one, *two);
            }
        }
        for offer in whole..self.offers {
            let (mut one, mut two) = (0.0, 0.0);
            for (criterion, column) in self.columns.iter().enumerate() {
                add(criterion, column[offer], &mut one, &mut two);
            }
            (first[offer], second[offer]) = end(one, two);
        }
        (first, second)
    }
}

/// Sums in many lanes do not wait for each other, but take longer to put together.
fn extent_of<const SQUARES: bool>(column: &[f64]) -> Extent {
    if SQUARES && column.len() >= 100 {
        extent_in_lanes::<SQUARES, { 4 * LANES }>(column)
    } else {
        extent_in_lanes::<SQUARES, LANES>(column)
    }
}

fn extent_in_lanes<const SQUARES: bool, const LANES: usize>(column: &[f64]) -> Extent {
    let (mut low, mut high) = ([f64::INFINITY; LANES], [f64::NEG_INFINITY; LANES]);
    let mut squares = [0.0; LANES];
    let mut take = |figures: &[f64]| {
        for (lane, x) in figures.iter().enumerate() {
            low[lane] = if *x < low[lane] { *x } else { low[lane] };
            high[lane] = if *x > high[lane] { *x } else { high[lane] };
            if SQUARES {
                squares[lane] = multiply_add(*x, *x, squares[lane]);
            }
        }
    };
    let (chunks, rest) = column.as_chunks::<LANES>();
    for chunk in chunks {
        take(chunk);
    }
    take(rest);
    Extent {
        low: low.iter().copied().fold(f64::INFINITY, f64::min),
        high: high.iter().copied().fold(f64::NEG_INFINITY, f64::max),
        squares: squares.iter().sum(),
    }
}

fn topsis(data: &Columns) -> Vec<f64> {
    let extents = data.extents::<true>();
    let (mut factors, mut ideal, mut anti_ideal) =
        ([0.0; CRITERIA], [0.0; CRITERIA], [0.0; CRITERIA]);
    for (criterion, extent) in extents.iter().enumerate() {
        let factor = data.shares[criterion] / extent.squares.sqrt();
        let is_gain = data.signs[criterion] > 0.0;
        let (best, worst) = if is_gain {
            (extent.high, extent.low)
        } else {
            (extent.low, extent.high)
        };
        factors[criterion] = factor;
        (ideal[criterion], anti_ideal[criterion]) = (-best * factor, -worst * factor);
    }
    let (closeness, _) = data.scores(
        |criterion, x, to_ideal, to_anti_ideal| {
            let above = multiply_add(x, factors[criterion], ideal[criterion]);
            let below = multiply_add(x, factors[criterion], anti_ideal[criterion]);
            *to_ideal = multiply_add(above, above, *to_ideal);
            *to_anti_ideal = multiply_add(below, below, *to_anti_ideal);
        },
        |best, worst| {
            let (best, worst) = (best.sqrt(), worst.sqrt());
            (worst / (best + worst), 0.0)
        },
    );
    closeness
}

fn vikor(data: &Columns) -> Vec<f64> {
    let (scales, from) = regrets(data);
    let (group, largest) = data.scores(
        |criterion, x, group, largest| {
            let regret = multiply_add(x, -scales[criterion], from[criterion]);
            *group += regret;
            *largest = if regret > *largest { regret } else { *largest };
        },
        |sum, most| (sum, most),
    );
    let (by_group, by_largest) = (extent_of::<false>(&group), extent_of::<false>(&largest));
    let share = |extent: Extent| 0.5 / (extent.high - extent.low);
    let (one, two) = (share(by_group), share(by_largest));
    let compromise = group.iter().zip(&largest);
    compromise
        .map(|(sum, most)| (sum - by_group.low) * one + (most - by_largest.low) * two)
        .collect()
}

fn weighted_sum(data: &Columns) -> Vec<f64> {
    let (scales, from) = regrets(data);
    let whole: f64 = 1.0 - from.iter().sum::<f64>();
    let (scores, _) = data.scores(
        |criterion, x, score, _| *score = multiply_add(x, scales[criterion], *score),
        |score, _| (score + whole, 0.0),
    );
    scores
}

/// The weighted regret of a figure x in each column is from − scale × x.
fn regrets(data: &Columns) -> ([f64; CRITERIA], [f64; CRITERIA]) {
    let (mut scales, mut from) = ([0.0; CRITERIA], [0.0; CRITERIA]);
    for (criterion, extent) in data.extents::<false>().iter().enumerate() {
        let sign = data.signs[criterion];
        scales[criterion] = sign * data.shares[criterion] / (extent.high - extent.low);
        let best = if sign > 0.0 { extent.high } else { extent.low };
        from[criterion] = scales[criterion] * best;
    }
    (scales, from)
}

/// Flows follow from the order on each criterion; no way is known around sorting each.
fn sorted(data: &Columns) {
    for column in &data.columns {
        // Figures above zero are in the order of their bits.
        let mut keys: Vec<u64> = column.iter().map(|x| x.to_bits()).collect();
        keys.sort_unstable();
        black_box(keys);
    }
}
