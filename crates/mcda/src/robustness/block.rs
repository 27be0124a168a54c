//! Some samples side by side: their weights, scores and places, one array per figure so that loops run over samples.

use super::random::Draws;
use super::uncertain::UncertainTable;
use super::weight_space::{LANES, Lane, WeightSpace};
use crate::TIE_TOLERANCE;

/// One count of each sample of a block.
pub(super) type Counts = [u64; LANES];

/// A block of samples.
pub(super) struct Block {
    /// How many samples it holds; the lanes beyond are meaningless.
    pub(super) lanes: usize,
    /// The weights by criterion.
    pub(super) weights: Vec<Lane>,
    /// The scores by offer.
    pub(super) scores: Vec<Lane>,
    /// How many offers are better, by offer.
    pub(super) better: Vec<Counts>,
    /// How many other offers are equal, by offer.
    pub(super) equal: Vec<Counts>,
    /// In how many samples an offer beats a later one and is beaten by it, pair by pair.
    pub(super) wins: Vec<(u64, u64)>,
    /// Whether any two offers are equal in any sample.
    pub(super) has_ties: bool,
}

/// Where scores come from: values known once and for all, or drawn for each sample.
pub(super) enum Values<'a> {
    Known(Vec<Vec<f64>>),
    Drawn(&'a UncertainTable),
}

impl<'a> Values<'a> {
    pub(super) fn of(table: &'a UncertainTable) -> Self {
        match table.known_values() {
            Some(known) => Self::Known(known),
            None => Self::Drawn(table),
        }
    }
}

/// Draws of values must not be those of weights.
const VALUES_SEED: u64 = 0x5eed_0f5c_07e5;

impl Block {
    pub(super) fn new(offers: usize, criteria: usize) -> Self {
        Self {
            lanes: LANES,
            weights: vec![[0.0; LANES]; criteria],
            scores: vec![[0.0; LANES]; offers],
            better: vec![[0; LANES]; offers],
            equal: vec![[0; LANES]; offers],
            wins: vec![(0, 0); offers * offers.saturating_sub(1) / 2],
            has_ties: false,
        }
    }

    /// The values of the samples from `first` on, cell by cell in row order; nothing where they are known.
    pub(super) fn draw_values(values: &Values<'_>, seed: u64, first: u64) -> Vec<Lane> {
        let Values::Drawn(table) = values else {
            return Vec::new();
        };
        let mut drawn = vec![[0.0; LANES]; table.offers() * table.criteria()];
        for (lane, sample) in (first..).take(LANES).enumerate() {
            let mut draws = Draws::of(seed ^ VALUES_SEED, sample);
            table.draw(&mut draws, |cell, value| drawn[cell][lane] = value);
        }
        drawn
    }

    /// Draws weights and values of the samples from `first` on, and scores them.
    pub(super) fn draw(&mut self, space: &WeightSpace, values: &Values<'_>, seed: u64, first: u64) {
        space.fill(seed, first, &mut self.weights);
        let drawn = Self::draw_values(values, seed, first);
        let criteria = self.weights.len();
        for (offer, scores) in self.scores.iter_mut().enumerate() {
            *scores = [0.0; LANES];
            for (criterion, weights) in self.weights.iter().enumerate() {
                match values {
                    Values::Known(known) => {
                        let value = known[offer][criterion];
                        for (score, weight) in scores.iter_mut().zip(weights) {
                            *score += value * weight;
                        }
                    }
                    Values::Drawn(_) => {
                        let own = &drawn[offer * criteria + criterion];
                        for ((score, weight), value) in scores.iter_mut().zip(weights).zip(own) {
                            *score += value * weight;
                        }
                    }
                }
            }
        }
    }

    /// Counts for every offer how many are better and how many are equal, in every sample.
    pub(super) fn compare(&mut self) {
        let offers = self.scores.len();
        self.better.fill([0; LANES]);
        self.has_ties = false;
        let mut pair = 0;
        for first in 0..offers {
            let (head, tail) = self.better.split_at_mut(first + 1);
            let better_than_first = &mut head[first];
            for (second, better_than_second) in (first + 1..offers).zip(tail) {
                let (mut won, mut lost) = (0, 0);
                let scores = self.scores[first].iter().zip(&self.scores[second]);
                let better = better_than_first.iter_mut().zip(better_than_second);
                for ((a, b), (over_first, over_second)) in scores.zip(better).take(self.lanes) {
                    let lead = a - b;
                    let wins = u64::from(lead > TIE_TOLERANCE);
                    let loses = u64::from(lead < -TIE_TOLERANCE);
                    *over_second += wins;
                    *over_first += loses;
                    won += wins;
                    lost += loses;
                }
                self.wins[pair] = (won, lost);
                self.has_ties |= won + lost < self.lanes as u64;
                pair += 1;
            }
        }
        if self.has_ties {
            self.count_equal();
        }
    }

    /// Ties are rare, so that their loop need not be fast.
    fn count_equal(&mut self) {
        self.equal.fill([0; LANES]);
        for first in 0..self.scores.len() {
            for second in first + 1..self.scores.len() {
                for lane in 0..self.lanes {
                    let lead = self.scores[first][lane] - self.scores[second][lane];
                    let is_tie = u64::from(lead.abs() <= TIE_TOLERANCE);
                    self.equal[first][lane] += is_tie;
                    self.equal[second][lane] += is_tie;
                }
            }
        }
    }

    /// How far an offer holds the first place in each sample: 1, or its share where several are equal.
    pub(super) fn firsts(&self, offer: usize) -> Lane {
        let mut shares = [0.0; LANES];
        let places = shares
            .iter_mut()
            .zip(&self.better[offer])
            .zip(&self.equal[offer]);
        for ((share, better), equal) in places.take(self.lanes) {
            if *better == 0 {
                *share = if self.has_ties {
                    1.0 / (*equal + 1) as f64
                } else {
                    1.0
                };
            }
        }
        shares
    }
}
