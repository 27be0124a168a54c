//! Even samples from weights under any linear conditions, by a random walk.

use microlp::{ComparisonOp, OptimizationDirection, Problem};

use super::lanes::{LANES, Lane};
use super::random::Draws;
use super::weight_space::WeightRule;
use crate::{Refusal, RefusalKind};

/// A walk that starts at the centre of the largest ball that fits in.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Walk {
    centre: Vec<f64>,
    /// The lower triangle L of the covariance L·Lᵀ of all weights but the last: directions follow the shape of what is
    /// allowed, so that a long sliver is crossed in few steps (rounding; Kannan, Lovász & Simonovits 1997).
    shape: Vec<Vec<f64>>,
}

/// Moves before the first sample of a block, for each criterion.
const WARM_UP: usize = 40;
/// Moves between two samples, for each criterion.
const BETWEEN: usize = 3;
/// Draws that learn the shape must not be those of samples.
const SHAPE_SEED: u64 = 0x5eed_0f5a_4a9e;
/// Rounds in which the shape is learned.
const ROUNDS: u64 = 8;
/// Moves of a round, for each criterion.
const ROUND: usize = 100;
/// A ball smaller than this leaves nothing to draw from.
const SMALLEST_BALL: f64 = 1e-6;

impl Walk {
    /// Finds the centre: the point with the largest distance to every condition within the plane in which the weights
    /// add up to 1 (Chebyshev centre, by a linear programme; van Valkenhoef, Tervonen & Postmus 2014, European Journal
    /// of Operational Research 239, on where to start).
    ///
    /// # Errors
    /// [`RefusalKind::Infeasible`] when no weights agree with the conditions, or they leave no room.
    pub(super) fn from_centre(criteria: usize, rules: &[WeightRule]) -> Result<Self, Refusal> {
        let infeasible = || {
            let message = "no weights meet every condition, or they leave no room between them";
            Refusal::new(RefusalKind::Infeasible, message)
        };
        let mut problem = Problem::new(OptimizationDirection::Maximize);
        let weights: Vec<_> = (0..criteria)
            .map(|_| problem.add_var(0.0, (0.0, 1.0)))
            .collect();
        let radius = problem.add_var(1.0, (0.0, 1.0));
        let sum: Vec<_> = weights.iter().map(|weight| (*weight, 1.0)).collect();
        problem.add_constraint(sum, ComparisonOp::Eq, 1.0);
        let not_negative = (0..criteria).map(|criterion| {
            let mut coefficients = vec![0.0; criteria];
            coefficients[criterion] = -1.0;
            WeightRule {
                coefficients,
                at_most: 0.0,
            }
        });
        for rule in not_negative.chain(rules.iter().cloned()) {
            // Only the part of the condition within the plane moves with a step.
            let mean = rule.coefficients.iter().sum::<f64>() / criteria as f64;
            let squares: f64 = rule
                .coefficients
                .iter()
                .map(|one| (one - mean).powi(2))
                .sum();
            let mut terms: Vec<_> = weights
                .iter()
                .copied()
                .zip(rule.coefficients.iter().copied())
                .collect();
            terms.push((radius, squares.sqrt()));
            problem.add_constraint(terms, ComparisonOp::Le, rule.at_most);
        }
        let outcome = problem.solve().map_err(|_| infeasible())?;
        let solution = outcome.into_solution().map_err(|_| infeasible())?;
        if solution.var_value(radius) < SMALLEST_BALL {
            return Err(infeasible());
        }
        let centre: Vec<f64> = weights
            .iter()
            .map(|weight| solution.var_value(*weight).max(0.0))
            .collect();
        let total: f64 = centre.iter().sum();
        let mut walk = Self {
            centre: centre.iter().map(|weight| weight / total).collect(),
            shape: even_shape(criteria - 1),
        };
        for round in 0..ROUNDS {
            walk.learn_shape(rules, round);
        }
        Ok(walk)
    }

    /// Walks a while and takes the covariance of the places for the shape.
    fn learn_shape(&mut self, rules: &[WeightRule], round: u64) {
        let free = self.shape.len();
        let mut draws = Draws::of(SHAPE_SEED, round);
        let mut at = self.centre.clone();
        let moves = ROUND * at.len();
        let mut direction = vec![0.0; at.len()];
        let mut sums = vec![0.0; free];
        let mut products = vec![vec![0.0; free]; free];
        for _ in 0..moves {
            self.step(&mut draws, rules, &mut at, &mut direction);
            for row in 0..free {
                let apart = at[row] - self.centre[row];
                sums[row] += apart;
                for column in 0..=row {
                    products[row][column] += apart * (at[column] - self.centre[column]);
                }
            }
        }
        for row in 0..free {
            for column in 0..=row {
                let mean = sums[row] * sums[column] / moves as f64;
                products[row][column] = (products[row][column] - mean) / moves as f64;
            }
        }
        self.shape = lower_triangle(products);
    }

    /// Walks one block of samples: in a random direction to a random point of the chord, again and again (Smith 1984,
    /// Operations Research 32).
    pub(super) fn fill(&self, rules: &[WeightRule], seed: u64, first: u64, weights: &mut [Lane]) {
        let mut draws = Draws::of(seed, first);
        let mut at = self.centre.clone();
        let mut direction = vec![0.0; at.len()];
        for _ in 0..WARM_UP * at.len() {
            self.step(&mut draws, rules, &mut at, &mut direction);
        }
        for lane in 0..LANES {
            for _ in 0..BETWEEN * at.len() {
                self.step(&mut draws, rules, &mut at, &mut direction);
            }
            for (into, weight) in weights.iter_mut().zip(&at) {
                into[lane] = *weight as f32;
            }
        }
    }

    fn step(&self, draws: &mut Draws, rules: &[WeightRule], at: &mut [f64], direction: &mut [f64]) {
        direction.fill(0.0);
        for column in 0..self.shape.len() {
            let push = draws.normal();
            for (part, row) in direction.iter_mut().zip(&self.shape).skip(column) {
                *part += push * row[column];
            }
        }
        if let Some((last, others)) = direction.split_last_mut() {
            *last = -others.iter().sum::<f64>();
        }
        let (mut back, mut ahead) = (f64::NEG_INFINITY, f64::INFINITY);
        let mut meet = |room: f64, speed: f64| {
            // A start that touches a condition, up to rounding, has no room and not less than none.
            let reach = room.max(0.0) / speed;
            if speed > 0.0 {
                ahead = ahead.min(reach);
            } else if speed < 0.0 {
                back = back.max(reach);
            }
        };
        for (weight, part) in at.iter().zip(direction.iter()) {
            meet(*weight, -part);
        }
        for rule in rules {
            let used = super::values::dot(&rule.coefficients, at);
            meet(
                rule.at_most - used,
                super::values::dot(&rule.coefficients, direction),
            );
        }
        let chance = draws.uniform();
        let length = back + chance * (ahead - back);
        if !length.is_finite() {
            return;
        }
        for (weight, part) in at.iter_mut().zip(direction.iter()) {
            *weight = (*weight + length * part).max(0.0);
        }
        // Rounding must not let the sum drift over thousands of steps.
        let sum: f64 = at.iter().sum();
        for weight in at {
            *weight /= sum;
        }
    }
}

/// The shape of a ball in the plane where the changes of all weights add up to 0: variance 1 − 1/n and covariance −1/n
/// for each of n weights.
fn even_shape(free: usize) -> Vec<Vec<f64>> {
    let part = 1.0 / (free + 1) as f64;
    let covariance = |row: usize, column: usize| if row == column { 1.0 - part } else { -part };
    lower_triangle(
        (0..free)
            .map(|row| (0..free).map(|column| covariance(row, column)).collect())
            .collect(),
    )
}

/// The lower triangle L with L·Lᵀ equal to a covariance of which the lower triangle is given (Cholesky), with a little
/// added to the diagonal so that rounding leaves no direction without a part.
fn lower_triangle(mut matrix: Vec<Vec<f64>>) -> Vec<Vec<f64>> {
    let size = matrix.len();
    let trace: f64 = (0..size).map(|place| matrix[place][place]).sum();
    let little = 1e-12 * trace.max(1e-12);
    for row in 0..size {
        for column in 0..=row {
            let done: f64 = (0..column)
                .map(|place| matrix[row][place] * matrix[column][place])
                .sum();
            let rest = matrix[row][column] - done;
            matrix[row][column] = if row == column {
                (rest + little).max(little).sqrt()
            } else {
                rest / matrix[column][column]
            };
        }
    }
    matrix
}
