//! Even samples of weights by proposing and accepting, many samples side by side.

use fearless_simd::prelude::*;
use fearless_simd::{Level, dispatch};

use super::lanes::{Keys, LANES, Lane, best_level};
use super::weight_space::WeightRule;

/// A way to draw weights.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Proposal {
    /// Evenly from all weights (Dirichlet with shapes 1, by exponential spacings; Rubinstein 1982).
    Simplex,
    /// Evenly from all weights in a full order, the heaviest criterion first: an image of the former, of which the
    /// corner k is 1/k for each of the first k criteria.
    Ordered(Vec<usize>),
    /// Evenly from all weights above their lower bounds.
    Above { lower: Vec<f64>, rest: f64 },
    /// All but the widest evenly from their intervals, the widest takes the rest.
    Box {
        bounds: Vec<(f64, f64)>,
        widest: usize,
    },
}

/// Weights that are drawn and then accepted when they meet every condition.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Acceptance {
    proposal: Proposal,
    /// Criteria with the interval that a proposal may leave.
    bounds: Vec<(usize, f32, f32)>,
    /// Conditions: criteria with their coefficients, and the largest sum.
    rules: Vec<(Vec<(usize, f32)>, f32)>,
}

/// Room for rounding in single precision.
const SLACK: f64 = 1e-6;
/// Blocks of draws after which the rest of a block is filled up with what was accepted; one draw in fifty or more is,
/// so that this is never reached in practice.
const LAST_ATTEMPT: u32 = 2_000;
/// Blocks drawn to learn which share is accepted.
const PILOT: u64 = 16;

impl Acceptance {
    /// A proposal with those of the conditions that it does not meet by itself: weights within `bounds`, the first of
    /// each pair of `order` at least as heavy as the second, and `rules`.
    pub(super) fn new(
        proposal: Proposal,
        bounds: &[(f64, f64)],
        order: &[(usize, usize)],
        rules: &[WeightRule],
    ) -> Self {
        let may_leave = |criterion: usize, low: f64, high: f64| match &proposal {
            Proposal::Above { lower, rest } => high < lower[criterion] + rest - SLACK * SLACK,
            Proposal::Box { widest, .. } => criterion == *widest,
            Proposal::Simplex | Proposal::Ordered(_) => low > 0.0 || high < 1.0,
        };
        let bounds = bounds
            .iter()
            .enumerate()
            .filter(|(criterion, (low, high))| may_leave(*criterion, *low, *high))
            .map(|(criterion, (low, high))| {
                // No weight is below zero, not even by rounding.
                let low = if *low <= SLACK { 0.0 } else { low - SLACK };
                (criterion, low as f32, (high + SLACK) as f32)
            })
            .collect();
        let is_ordered = matches!(proposal, Proposal::Ordered(_));
        let pairs = order.iter().filter(|_| !is_ordered);
        let pairs = pairs.map(|(more, less)| (vec![(*more, -1.0), (*less, 1.0)], SLACK as f32));
        let others = rules.iter().map(|rule| {
            let terms = rule.coefficients.iter().enumerate();
            let terms = terms.filter(|(_, coefficient)| **coefficient != 0.0);
            let size: f64 = rule.coefficients.iter().map(|one| one.abs()).sum();
            (
                terms.map(|(place, one)| (place, *one as f32)).collect(),
                (rule.at_most + SLACK * size) as f32,
            )
        });
        let rules = pairs.chain(others).collect();
        Self {
            proposal,
            bounds,
            rules,
        }
    }

    /// The corners of what is drawn from where that is a simplex, weights by corner.
    pub(super) fn corners(&self, criteria: usize) -> Option<Vec<Vec<f64>>> {
        if !self.bounds.is_empty() || !self.rules.is_empty() {
            return None;
        }
        let corner = |place: usize| -> Option<Vec<f64>> {
            let mut weights = vec![0.0; criteria];
            match &self.proposal {
                Proposal::Simplex => weights[place] = 1.0,
                Proposal::Ordered(order) => {
                    for criterion in &order[..=place] {
                        weights[*criterion] = 1.0 / (place + 1) as f64;
                    }
                }
                Proposal::Above { lower, rest } => {
                    weights.clone_from(lower);
                    weights[place] += rest;
                }
                Proposal::Box { .. } => return None,
            }
            Some(weights)
        };
        (0..criteria).map(corner).collect()
    }

    /// The share of accepted draws among the first few.
    pub(super) fn pilot(&self, criteria: usize) -> f64 {
        let mut weights = vec![[0.0; LANES]; criteria];
        let blocks = (0..PILOT).map(|block| block * LANES as u64);
        let accepted: u32 = blocks
            .map(|first| self.propose(best_level(), 0, first, 0, &mut weights))
            .map(u64::count_ones)
            .sum();
        f64::from(accepted) / (PILOT * LANES as u64) as f64
    }

    /// Fills one weight per criterion and lane with the samples of the block that begins with sample `first`.
    pub(super) fn fill(&self, level: Level, seed: u64, first: u64, weights: &mut [Lane]) {
        let accepted = self.propose(level, seed, first, 0, weights);
        if accepted == u64::MAX {
            return;
        }
        let proposed = &mut weights.to_vec();
        let mut filled = append(accepted, proposed, weights, 0);
        for attempt in 1..LAST_ATTEMPT {
            if filled == LANES {
                return;
            }
            let accepted = self.propose(level, seed, first, attempt, proposed);
            filled = append(accepted, proposed, weights, filled);
        }
        for lane in weights {
            let (done, open) = lane.split_at_mut(filled);
            for (into, from) in open.iter_mut().zip(done.iter().cycle()) {
                *into = *from;
            }
        }
    }

    /// A draw of weights for each lane, the next one at each attempt; tells which lanes are accepted, one bit each.
    fn propose(
        &self,
        level: Level,
        seed: u64,
        first: u64,
        attempt: u32,
        weights: &mut [Lane],
    ) -> u64 {
        dispatch!(level, simd => {
            self.draw(simd, &Keys::of(seed, first), attempt, weights);
            self.accepted(weights)
        })
    }

    #[inline(always)]
    fn draw<S: Simd>(&self, simd: S, keys: &Keys, attempt: u32, weights: &mut [Lane]) {
        let first_draw = attempt.wrapping_mul(weights.len() as u32);
        match &self.proposal {
            Proposal::Simplex => spacings(simd, keys, first_draw, weights),
            Proposal::Ordered(order) => {
                spacings(simd, keys, first_draw, weights);
                let mut sums = [0.0; LANES];
                for (place, criterion) in order.iter().enumerate().rev() {
                    let part = 1.0 / (place + 1) as f32;
                    for (weight, sum) in weights[*criterion].iter_mut().zip(&mut sums) {
                        *sum += part * *weight;
                        *weight = *sum;
                    }
                }
            }
            Proposal::Above { lower, rest } => {
                spacings(simd, keys, first_draw, weights);
                let rest = *rest as f32;
                for (lane, low) in weights.iter_mut().zip(lower) {
                    let low = *low as f32;
                    for weight in lane {
                        *weight = low + rest * *weight;
                    }
                }
            }
            Proposal::Box { bounds, widest } => {
                let mut rest = [1.0; LANES];
                let lanes = weights.iter_mut().zip(bounds).enumerate();
                for (criterion, (lane, (low, high))) in lanes {
                    if criterion == *widest {
                        continue;
                    }
                    keys.uniforms(simd, first_draw.wrapping_add(criterion as u32), lane);
                    let (low, width) = (*low as f32, (high - low) as f32);
                    for (weight, rest) in lane.iter_mut().zip(&mut rest) {
                        *weight = low + width * *weight;
                        *rest -= *weight;
                    }
                }
                weights[*widest] = rest;
            }
        }
    }

    /// The lanes that meet every condition, one bit each.
    #[inline(always)]
    fn accepted(&self, weights: &[Lane]) -> u64 {
        if self.bounds.is_empty() && self.rules.is_empty() {
            return u64::MAX;
        }
        let mut is_met = [1; LANES];
        for (criterion, low, high) in &self.bounds {
            for (met, weight) in is_met.iter_mut().zip(&weights[*criterion]) {
                *met &= u32::from(weight >= low) & u32::from(weight <= high);
            }
        }
        for (terms, at_most) in &self.rules {
            let mut sums = [0.0; LANES];
            for (criterion, coefficient) in terms {
                for (sum, weight) in sums.iter_mut().zip(&weights[*criterion]) {
                    *sum += coefficient * weight;
                }
            }
            for (met, sum) in is_met.iter_mut().zip(&sums) {
                *met &= u32::from(sum <= at_most);
            }
        }
        let lanes = is_met.iter().enumerate();
        lanes.fold(0, |bits, (lane, met)| bits | u64::from(*met) << lane)
    }
}

/// Evenly from all weights that add up to 1.
#[inline(always)]
fn spacings<S: Simd>(simd: S, keys: &Keys, first_draw: u32, weights: &mut [Lane]) {
    let mut sums = [0.0; LANES];
    for (criterion, lane) in weights.iter_mut().enumerate() {
        let draw = first_draw.wrapping_add(criterion as u32);
        keys.exponentials(simd, draw, lane, &mut sums);
    }
    for sum in &mut sums {
        *sum = 1.0 / *sum;
    }
    for lane in weights {
        for (weight, part) in lane.iter_mut().zip(&sums) {
            *weight *= part;
        }
    }
}

/// Puts the lanes that are accepted behind those already filled, in their order and while there is room, and tells how
/// many are filled then. Not in vectors: they are slow at picking lanes.
#[inline(never)]
fn append(mut accepted: u64, from: &[Lane], into: &mut [Lane], filled: usize) -> usize {
    let mut picked = [0; LANES];
    let mut count = 0;
    while accepted != 0 {
        picked[count] = accepted.trailing_zeros() as usize;
        accepted &= accepted - 1;
        count += 1;
    }
    let count = count.min(LANES - filled);
    for (into, from) in into.iter_mut().zip(from) {
        for (weight, lane) in into[filled..].iter_mut().zip(&picked[..count]) {
            *weight = from[*lane];
        }
    }
    filled + count
}
