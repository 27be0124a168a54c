//! What is counted over blocks of samples, and the figures with their standard errors.

use std::collections::BTreeMap;

use super::block::Block;
use super::weight_space::LANES;

/// A figure found by sampling.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Sampled {
    /// The estimate.
    pub value: f64,
    /// Its Monte Carlo standard error; 0 for a figure that is exact.
    pub standard_error: f64,
}

impl Sampled {
    /// A figure known without sampling.
    pub fn exact(value: f64) -> Self {
        Self {
            value,
            standard_error: 0.0,
        }
    }
}

/// A ratio of sums over batches of samples, Σx / Σn. The standard error follows from the spread of the batches,
/// √Σ(x − value·n)² / Σn (Cochran 1977, Sampling Techniques, 6.4), which is right also where the samples of a batch
/// depend on each other, as those of a walk do.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Ratio {
    x: f64,
    n: f64,
    xx: f64,
    xn: f64,
    nn: f64,
}

impl Ratio {
    pub(super) fn add(&mut self, x: f64, n: f64) {
        self.x += x;
        self.n += n;
        self.xx += x * x;
        self.xn += x * n;
        self.nn += n * n;
    }

    pub(super) fn merge(&mut self, other: &Self) {
        self.x += other.x;
        self.n += other.n;
        self.xx += other.xx;
        self.xn += other.xn;
        self.nn += other.nn;
    }

    /// The figure; none when nothing was counted.
    pub(super) fn figure(&self) -> Option<Sampled> {
        if self.n <= 0.0 {
            return None;
        }
        let value = self.x / self.n;
        let spread = self.xx - 2.0 * value * self.xn + value * value * self.nn;
        Some(Sampled {
            value,
            standard_error: spread.max(0.0).sqrt() / self.n,
        })
    }
}

/// Everything counted over some samples. Tallies are merged in the order of the samples, so that the figures do not
/// depend on who counted.
#[derive(Debug, Clone)]
pub(super) struct Tally {
    offers: usize,
    pub(super) samples: u64,
    /// By offer and rank.
    pub(super) ranks: Vec<Ratio>,
    /// By offer and other offer.
    pub(super) pairs: Vec<Ratio>,
    /// By offer and criterion: weights where the offer is first.
    pub(super) central: Vec<Ratio>,
    /// By offer: score less its centre, and the square of that.
    pub(super) scores: Vec<(Ratio, Ratio)>,
    centres: Vec<f64>,
    /// How often each ranking occurred; empty where that is not asked.
    pub(super) rankings: BTreeMap<Vec<u32>, u64>,
    with_rankings: bool,
}

impl Tally {
    /// `centres` are scores near which those of the samples lie; sums of squares around them keep their digits.
    pub(super) fn new(centres: &[f64], criteria: usize, with_rankings: bool) -> Self {
        let offers = centres.len();
        Self {
            offers,
            samples: 0,
            ranks: vec![Ratio::default(); offers * offers],
            pairs: vec![Ratio::default(); offers * offers],
            central: vec![Ratio::default(); offers * criteria],
            scores: vec![(Ratio::default(), Ratio::default()); offers],
            centres: centres.to_vec(),
            rankings: BTreeMap::new(),
            with_rankings,
        }
    }

    /// Counts a compared block as one batch.
    pub(super) fn add(&mut self, block: &Block) {
        let batch = block.lanes as f64;
        self.samples += block.lanes as u64;
        self.add_pairs(block, batch);
        let mut places = vec![0.0; self.offers];
        let criteria = block.weights.len();
        for offer in 0..self.offers {
            places.fill(0.0);
            if block.has_ties {
                count_shared_places(block, offer, &mut places);
            } else {
                for better in &block.better[offer][..block.lanes] {
                    places[*better as usize] += 1.0;
                }
            }
            let own = &mut self.ranks[offer * self.offers..][..self.offers];
            for (ratio, place) in own.iter_mut().zip(&places) {
                ratio.add(*place, batch);
            }
            if places[0] > 0.0 {
                let firsts = block.firsts(offer);
                let own = &mut self.central[offer * criteria..][..criteria];
                for (ratio, weights) in own.iter_mut().zip(&block.weights) {
                    ratio.add(lane_product(&firsts, weights, block.lanes), places[0]);
                }
            }
            let (mut sum, mut squares) = (0.0, 0.0);
            for score in &block.scores[offer][..block.lanes] {
                let apart = score - self.centres[offer];
                sum += apart;
                squares += apart * apart;
            }
            self.scores[offer].0.add(sum, batch);
            self.scores[offer].1.add(squares, batch);
        }
        if self.with_rankings {
            let mut ranking = vec![0; self.offers];
            for lane in 0..block.lanes {
                for (rank, better) in ranking.iter_mut().zip(&block.better) {
                    *rank = better[lane] as u32 + 1;
                }
                match self.rankings.get_mut(&ranking) {
                    Some(count) => *count += 1,
                    None => {
                        self.rankings.insert(ranking.clone(), 1);
                    }
                }
            }
        }
    }

    fn add_pairs(&mut self, block: &Block, batch: f64) {
        let mut wins = block.wins.iter();
        for first in 0..self.offers {
            for second in first + 1..self.offers {
                if let Some((won, lost)) = wins.next() {
                    // Who is equal wins half.
                    let half = 0.5 * (block.lanes as u64 - won - lost) as f64;
                    self.pairs[first * self.offers + second].add(*won as f64 + half, batch);
                    self.pairs[second * self.offers + first].add(*lost as f64 + half, batch);
                }
            }
        }
    }

    /// Adds what was counted over later samples.
    pub(super) fn merge(&mut self, later: &Self) {
        self.samples += later.samples;
        let lists = [
            (&mut self.ranks, &later.ranks),
            (&mut self.pairs, &later.pairs),
            (&mut self.central, &later.central),
        ];
        for (own, others) in lists {
            for (one, other) in own.iter_mut().zip(others) {
                one.merge(other);
            }
        }
        for (one, other) in self.scores.iter_mut().zip(&later.scores) {
            one.0.merge(&other.0);
            one.1.merge(&other.1);
        }
        for (ranking, count) in &later.rankings {
            *self.rankings.entry(ranking.clone()).or_default() += count;
        }
    }

    /// The mean score of an offer.
    pub(super) fn mean_score(&self, offer: usize) -> Option<Sampled> {
        let apart = self.scores[offer].0.figure()?;
        Some(Sampled {
            value: self.centres[offer] + apart.value,
            ..apart
        })
    }

    /// The variance of the score of an offer; the error by the delta method.
    pub(super) fn score_variance(&self, offer: usize) -> Option<Sampled> {
        let (mean, square) = &self.scores[offer];
        let (apart, squares) = (mean.figure()?, square.figure()?);
        Some(Sampled {
            value: (squares.value - apart.value * apart.value).max(0.0),
            standard_error: squares.standard_error,
        })
    }

    /// The Shannon entropy of the rankings in bits, with the error by the delta method.
    pub(super) fn ranking_entropy(&self) -> Option<Sampled> {
        if !self.with_rankings || self.samples == 0 {
            return None;
        }
        let total = self.samples as f64;
        let shares = || self.rankings.values().map(|count| *count as f64 / total);
        let value: f64 = shares().map(|share| -share * share.log2()).sum();
        let squares: f64 = shares().map(|share| share * share.log2().powi(2)).sum();
        Some(Sampled {
            // No negative zero.
            value: value.max(0.0),
            standard_error: ((squares - value * value).max(0.0) / total).sqrt(),
        })
    }
}

/// Offers that are equal share the places that they take together.
fn count_shared_places(block: &Block, offer: usize, places: &mut [f64]) {
    for lane in 0..block.lanes {
        let better = block.better[offer][lane] as usize;
        let taken = block.equal[offer][lane] as usize + 1;
        // The tolerance makes ties that do not chain; they must not reach beyond the last place.
        let last = (better + taken).min(places.len());
        let share = 1.0 / (last - better) as f64;
        for place in &mut places[better..last] {
            *place += share;
        }
    }
}

/// Σ a·b over the lanes, in eight parallel sums that are added in a fixed order.
fn lane_product(a: &[f64; LANES], b: &[f64; LANES], lanes: usize) -> f64 {
    let mut sums = [0.0; 8];
    for (a, b) in a[..lanes].chunks(8).zip(b[..lanes].chunks(8)) {
        for ((sum, a), b) in sums.iter_mut().zip(a).zip(b) {
            *sum += a * b;
        }
    }
    sums.iter().sum()
}
