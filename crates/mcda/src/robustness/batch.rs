//! What is counted over a few samples, before it enters the figures.

use std::collections::BTreeMap;

use super::lanes::PARTS;
use crate::TIE_TOLERANCE;

/// What to count besides ranks.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Asked {
    pub(super) pairs: bool,
    pub(super) central: bool,
    pub(super) moments: bool,
    pub(super) rankings: bool,
}

/// Counts of places are kept in so many parts.
pub(super) const PLACES: usize = 32;

/// Counts of some samples. What lanes counted stands in parts of whole numbers or single precision; what was counted
/// sample by sample, in double precision.
#[derive(Debug, Clone)]
pub(super) struct Batch {
    pub(super) asked: Asked,
    pub(super) offers: usize,
    pub(super) criteria: usize,
    pub(super) samples: u64,
    /// By offer and number of better offers.
    pub(super) places: Vec<[u16; PLACES]>,
    /// By offer and rank.
    pub(super) shares: Vec<f64>,
    /// By offer and other offer: samples in which the other is better.
    pub(super) wins: Vec<[i32; PARTS]>,
    pub(super) more_wins: Vec<i64>,
    /// By offer: samples in which it is first, and its shares of first places.
    pub(super) firsts: Vec<f64>,
    /// By offer and criterion: the sum of the weights where the offer is first.
    pub(super) central: Vec<[f32; PARTS]>,
    pub(super) more_central: Vec<f64>,
    /// By offer: the sum of the scores less a centre, and after them all, that of the squares.
    pub(super) moments: Vec<f64>,
    /// How often each ranking occurred: how many offers are better than each.
    pub(super) rankings: BTreeMap<Vec<u16>, u64>,
}

impl Batch {
    pub(super) fn new(offers: usize, criteria: usize, asked: Asked) -> Self {
        let pairs = if asked.pairs { offers * offers } else { 0 };
        let central = if asked.central { offers * criteria } else { 0 };
        Self {
            asked,
            offers,
            criteria,
            samples: 0,
            places: vec![[0; PLACES]; offers * offers],
            shares: vec![0.0; offers * offers],
            wins: vec![[0; PARTS]; pairs],
            more_wins: vec![0; pairs],
            firsts: vec![0.0; offers],
            central: vec![[0.0; PARTS]; central],
            more_central: vec![0.0; central],
            moments: vec![0.0; if asked.moments { 2 * offers } else { 0 }],
            rankings: BTreeMap::new(),
        }
    }

    /// Forgets what was counted, but not the rankings.
    pub(super) fn clear(&mut self) {
        self.samples = 0;
        self.places.fill([0; PLACES]);
        self.shares.fill(0.0);
        self.wins.fill([0; PARTS]);
        self.more_wins.fill(0);
        self.firsts.fill(0.0);
        self.central.fill([0.0; PARTS]);
        self.more_central.fill(0.0);
        self.moments.fill(0.0);
    }

    /// Counts the order of the offers in one sample. Offers that are equal share the places that they take together.
    pub(super) fn add_order(&mut self, scores: &[f64], weights: &[f64]) {
        let mut ranking = Vec::new();
        for (offer, score) in scores.iter().enumerate() {
            let (mut better, mut equal) = (0, 0);
            for theirs in scores {
                let lead = theirs - score;
                better += usize::from(lead > TIE_TOLERANCE);
                equal += usize::from(lead.abs() <= TIE_TOLERANCE);
            }
            if self.asked.pairs {
                let wins = &mut self.more_wins[offer * self.offers..];
                for (win, theirs) in wins.iter_mut().zip(scores) {
                    *win += i64::from(theirs - score > TIE_TOLERANCE);
                }
            }
            // The tolerance makes ties that do not chain; they must not reach beyond the last place.
            let last = (better + equal).min(self.offers);
            let share = 1.0 / (last - better) as f64;
            for place in &mut self.shares[offer * self.offers..][better..last] {
                *place += share;
            }
            if better == 0 {
                let share = 1.0 / equal as f64;
                self.firsts[offer] += share;
                if self.asked.central {
                    let own = &mut self.more_central[offer * self.criteria..][..self.criteria];
                    for (sum, weight) in own.iter_mut().zip(weights) {
                        *sum += share * weight;
                    }
                }
            }
            if self.asked.rankings {
                ranking.push(better as u16);
            }
        }
        if self.asked.rankings {
            self.add_ranking(&ranking);
        }
    }

    pub(super) fn add_ranking(&mut self, ranking: &[u16]) {
        match self.rankings.get_mut(ranking) {
            Some(count) => *count += 1,
            None => {
                self.rankings.insert(ranking.to_vec(), 1);
            }
        }
    }

    /// Adds the scores of one sample to the moments.
    pub(super) fn add_moments(&mut self, scores: &[f64], centres: &[f64]) {
        let (sums, squares) = self.moments.split_at_mut(self.offers);
        let sums = sums.iter_mut().zip(squares);
        for ((sum, square), (score, centre)) in sums.zip(scores.iter().zip(centres)) {
            let apart = score - centre;
            *sum += apart;
            *square += apart * apart;
        }
    }
}
