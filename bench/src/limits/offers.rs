//! The limits of ranking many offers: two passes over the columns, or sorting them.

use std::hint::black_box;

use mcda::{Direction, Refusal, Table};

use super::multiply_add;
use crate::data::{table, weights};
use crate::ranking::CRITERIA;
use crate::task::{Task, summary};

/// Offers taken at a time in the second pass.
const BLOCK: usize = 512;
/// Figures taken at a time in the first pass.
const LANES: usize = 16;

pub(super) fn tasks() -> Result<Vec<Task>, Refusal> {
    let mut tasks = Vec::new();
    let loops: [(&str, fn(&Columns) -> Vec<f64>); 3] = [
        ("topsis", topsis),
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

    /// The second pass: `add` meets every block of every column with what it has added up so far, and `end` makes scores.
    fn blocks(
        &self,
        mut add: impl FnMut(usize, &[f64], &mut [f64; BLOCK], &mut [f64; BLOCK]),
        end: impl Fn(f64, f64) -> (f64, f64),
    ) -> (Vec<f64>, Vec<f64>) {
        let (mut first, mut second) = (vec![0.0; self.offers], vec![0.0; self.offers]);
        for begin in (0..self.offers).step_by(BLOCK) {
            let upto = self.offers.min(begin + BLOCK);
            let (mut one, mut two) = ([0.0; BLOCK], [0.0; BLOCK]);
            for (criterion, column) in self.columns.iter().enumerate() {
                add(criterion, &column[begin..upto], &mut one, &mut two);
            }
            let scores = first[begin..upto].iter_mut().zip(&mut second[begin..upto]);
            for ((a, b), (one, two)) in scores.zip(one.iter().zip(&two)) {
                (*a, *b) = end(*one, *two);
            }
        }
        (first, second)
    }
}

fn extent_of<const SQUARES: bool>(column: &[f64]) -> Extent {
    let (mut low, mut high) = ([f64::INFINITY; LANES], [f64::NEG_INFINITY; LANES]);
    let mut squares = [0.0; LANES];
    let mut take = |chunk: &[f64]| {
        for (lane, x) in chunk.iter().enumerate() {
            low[lane] = if *x < low[lane] { *x } else { low[lane] };
            high[lane] = if *x > high[lane] { *x } else { high[lane] };
            if SQUARES {
                squares[lane] = multiply_add(*x, *x, squares[lane]);
            }
        }
    };
    let chunks = column.chunks_exact(LANES);
    let rest = chunks.remainder();
    for chunk in chunks {
        let chunk: &[f64; LANES] = chunk.try_into().expect("chunks are this long");
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
    let (closeness, _) = data.blocks(
        |criterion, column, to_ideal, to_anti_ideal| {
            let extent = extents[criterion];
            let factor = data.shares[criterion] / extent.squares.sqrt();
            let is_gain = data.signs[criterion] > 0.0;
            let (ideal, anti_ideal) = if is_gain {
                (extent.high * factor, extent.low * factor)
            } else {
                (extent.low * factor, extent.high * factor)
            };
            for ((x, best), worst) in column
                .iter()
                .zip(to_ideal.iter_mut())
                .zip(to_anti_ideal.iter_mut())
            {
                let (above, below) = (
                    multiply_add(*x, factor, -ideal),
                    multiply_add(*x, factor, -anti_ideal),
                );
                *best = multiply_add(above, above, *best);
                *worst = multiply_add(below, below, *worst);
            }
        },
        |best, worst| {
            let (best, worst) = (best.sqrt(), worst.sqrt());
            (worst / (best + worst), 0.0)
        },
    );
    closeness
}

fn vikor(data: &Columns) -> Vec<f64> {
    let extents = data.extents::<false>();
    let (group, largest) = data.blocks(
        |criterion, column, group, largest| {
            let (scale, best) = regret(data, criterion, extents[criterion]);
            for ((x, sum), most) in column.iter().zip(group.iter_mut()).zip(largest.iter_mut()) {
                let regret = (best - x) * scale;
                *sum += regret;
                *most = if regret > *most { regret } else { *most };
            }
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
    let extents = data.extents::<false>();
    let (mut factors, mut from) = ([0.0; CRITERIA], 1.0);
    for (criterion, factor) in factors.iter_mut().enumerate() {
        let (scale, best) = regret(data, criterion, extents[criterion]);
        *factor = scale;
        from -= scale * best;
    }
    let mut scores = vec![from; data.offers];
    for (block, scores) in scores.chunks_mut(BLOCK).enumerate() {
        let (begin, upto) = (block * BLOCK, block * BLOCK + scores.len());
        // Four columns at a time: the scores are fetched and put back a quarter as often.
        for (columns, factors) in data.columns.chunks_exact(4).zip(factors.chunks_exact(4)) {
            let parts = [0, 1, 2, 3].map(|place: usize| &columns[place][begin..upto]);
            let [a, b, c, d] = parts;
            for ((((score, a), b), c), d) in scores.iter_mut().zip(a).zip(b).zip(c).zip(d) {
                let one = multiply_add(*b, factors[1], multiply_add(*a, factors[0], *score));
                *score = multiply_add(*d, factors[3], multiply_add(*c, factors[2], one));
            }
        }
    }
    scores
}

/// By what the way from the best is multiplied, and the best.
fn regret(data: &Columns, criterion: usize, extent: Extent) -> (f64, f64) {
    let sign = data.signs[criterion];
    let scale = sign * data.shares[criterion] / (extent.high - extent.low);
    (scale, if sign > 0.0 { extent.high } else { extent.low })
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
