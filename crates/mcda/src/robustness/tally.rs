//! What is counted over batches of samples, and the figures with their standard errors.

use std::collections::BTreeMap;

use super::batch::{Batch, PLACES};
use super::lanes::PARTS;
use super::ratio::{Ratios, Sampled};

/// Everything counted over some samples. Tallies are merged in the order of the samples, so that the figures do not
/// depend on who counted.
#[derive(Debug, Clone)]
pub(super) struct Tally {
    /// By offer: how many offers have the very same values, itself among them.
    copies: Vec<usize>,
    pub(super) samples: u64,
    /// By offer and rank.
    ranks: Ratios,
    /// By offer and other offer.
    pairs: Ratios,
    /// By offer: weights where the offer is first, by criterion.
    central: Vec<Ratios>,
    /// By offer, score less its centre; after them all, the squares of that.
    moments: Ratios,
    rankings: BTreeMap<Vec<u16>, u64>,
}

impl Tally {
    /// A tally of such batches; `copies` tells for each offer how many have its values.
    pub(super) fn new(batch: &Batch, copies: &[usize]) -> Self {
        let criteria = batch.more_central.len() / batch.offers;
        Self {
            copies: copies.to_vec(),
            samples: 0,
            ranks: Ratios::new(batch.offers * batch.offers),
            pairs: Ratios::new(batch.more_wins.len()),
            central: vec![Ratios::new(criteria); batch.offers],
            moments: Ratios::new(batch.moments.len()),
            rankings: BTreeMap::new(),
        }
    }

    /// Counts a batch, and clears it.
    pub(super) fn take(&mut self, batch: &mut Batch) {
        let (offers, n) = (batch.offers, batch.samples as f64);
        self.samples += batch.samples;
        let mut sums = std::mem::take(&mut batch.shares);
        let by_offer = sums.chunks_mut(offers).zip(batch.places.chunks(offers));
        for ((sums, places), copies) in by_offer.zip(&self.copies) {
            for (better, parts) in places.iter().enumerate() {
                let count = f64::from(sum_of_counts(parts));
                if *copies == 1 {
                    sums[better] += count;
                    continue;
                }
                // Copies share the places that they take together.
                let taken = &mut sums[better..(better + copies).min(offers)];
                let share = count / taken.len() as f64;
                for sum in taken {
                    *sum += share;
                }
            }
        }
        self.ranks.add(&sums, n);
        batch.shares = sums;
        if batch.asked.pairs {
            self.pairs.add(&won(batch, n), n);
        }
        if batch.asked.central {
            let criteria = batch.criteria;
            let parts = batch.central.chunks(criteria);
            let sums = batch.more_central.chunks_mut(criteria).zip(parts);
            let firsts = batch.firsts.iter().zip(&mut self.central);
            for ((sums, parts), (first, central)) in sums.zip(firsts) {
                if *first > 0.0 {
                    for (sum, parts) in sums.iter_mut().zip(parts) {
                        *sum += in_fixed_order(parts);
                    }
                    central.add(sums, *first);
                }
            }
        }
        if batch.asked.moments {
            self.moments.add(&batch.moments, n);
        }
        batch.clear();
    }

    /// Takes the rankings of all batches.
    pub(super) fn take_rankings(&mut self, batch: &mut Batch) {
        self.rankings = std::mem::take(&mut batch.rankings);
    }

    /// Adds what was counted over later samples.
    pub(super) fn merge(&mut self, later: &Self) {
        self.samples += later.samples;
        self.ranks.merge(&later.ranks);
        self.pairs.merge(&later.pairs);
        self.moments.merge(&later.moments);
        for (own, others) in self.central.iter_mut().zip(&later.central) {
            own.merge(others);
        }
        for (ranking, count) in &later.rankings {
            match self.rankings.get_mut(ranking) {
                Some(own) => *own += count,
                None => {
                    self.rankings.insert(ranking.clone(), *count);
                }
            }
        }
    }

    /// By offer and rank.
    pub(super) fn ranks(&self) -> Vec<Vec<Sampled>> {
        self.square(&self.ranks)
    }

    /// By offer and other offer.
    pub(super) fn pairs(&self) -> Vec<Vec<Sampled>> {
        self.square(&self.pairs)
    }

    fn square(&self, ratios: &Ratios) -> Vec<Vec<Sampled>> {
        let figures = ratios.figures().unwrap_or_default();
        figures
            .chunks(self.copies.len())
            .map(<[_]>::to_vec)
            .collect()
    }

    /// By offer and criterion; none for an offer that is never first.
    pub(super) fn central_weights(&self) -> Vec<Option<Vec<Sampled>>> {
        self.central.iter().map(Ratios::figures).collect()
    }

    /// The mean and the variance of the score of each offer, of which `centres` were taken off; the errors of the
    /// variances by the delta method.
    pub(super) fn moments(&self, centres: &[f64]) -> Vec<(Sampled, Sampled)> {
        let figures = self.moments.figures().unwrap_or_default();
        let (means, squares) = figures.split_at(figures.len() / 2);
        let moments = means.iter().zip(squares).zip(centres);
        moments
            .map(|((apart, square), centre)| {
                let mean = Sampled {
                    value: centre + apart.value,
                    ..*apart
                };
                let variance = Sampled {
                    value: (square.value - apart.value * apart.value).max(0.0),
                    ..*square
                };
                (mean, variance)
            })
            .collect()
    }

    /// The Shannon entropy of the rankings in bits, with the error by the delta method.
    pub(super) fn ranking_entropy(&self) -> Sampled {
        let total = self.rankings.values().sum::<u64>() as f64;
        let shares = || self.rankings.values().map(|count| *count as f64 / total);
        let value: f64 = shares().map(|share| -share * share.log2()).sum();
        let squares: f64 = shares().map(|share| share * share.log2().powi(2)).sum();
        Sampled {
            // No negative zero.
            value: value.max(0.0),
            standard_error: ((squares - value * value).max(0.0) / total).sqrt(),
        }
    }
}

/// By offer and other offer, in how many samples the one beats the other; who is equal wins half.
fn won(batch: &Batch, n: f64) -> Vec<f64> {
    let offers = batch.offers;
    let lost = |offer: usize, other: usize| {
        let place = offer * offers + other;
        let parts: i32 = batch.wins[place].iter().sum();
        (i64::from(parts) + batch.more_wins[place]) as f64
    };
    let mut won = vec![0.0; offers * offers];
    for offer in 0..offers {
        for other in offer + 1..offers {
            let (ahead, behind) = (lost(other, offer), lost(offer, other));
            let half = 0.5 * (n - ahead - behind);
            won[offer * offers + other] = ahead + half;
            won[other * offers + offer] = behind + half;
        }
    }
    won
}

/// The sum of the parts, halves first, which vectors of any width do alike.
#[inline(always)]
fn in_fixed_order(parts: &[f32; PARTS]) -> f64 {
    let mut sums = *parts;
    for half in [8, 4, 2, 1] {
        for place in 0..half {
            sums[place] += sums[place + half];
        }
    }
    f64::from(sums[0])
}

/// The same of counts.
#[inline(always)]
fn sum_of_counts(parts: &[u16; PLACES]) -> u16 {
    let mut sums = *parts;
    for half in [16, 8, 4, 2, 1] {
        for place in 0..half {
            sums[place] += sums[place + half];
        }
    }
    sums[0]
}
