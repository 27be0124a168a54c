//! Offers of known values under blocks of sampled weights.

use fearless_simd::prelude::*;
use fearless_simd::{Level, dispatch};

use super::batch::{Batch, PLACES};
use super::lanes::{Counts, LANES, Lane, PARTS, Packed, add_chosen, count_better};
use super::values::weighted_sums;
use crate::TIE_TOLERANCE;

/// Known values, as they are and ready to be weighed in single precision.
#[derive(Debug, Clone)]
pub(super) struct Contest {
    values: Vec<Vec<f64>>,
    /// Values between −1 and 1: less the middle of their criterion, and over the largest that is left. Where moments are
    /// to be counted, there is one more row of the middles, over the largest of them.
    packed: Packed,
    reach: f64,
    base_reach: f64,
    /// Scores nearer than this are computed again: rounding in single precision, and the tolerance of ties.
    margin: f32,
    /// How many pairs of offers are not the very same.
    pairs: i32,
    /// By offer: how many offers have the very same values, itself among them.
    pub(super) copies: Vec<usize>,
}

/// Room for the figures of one block.
pub(super) struct Room {
    pub(super) weights: Vec<Lane>,
    scores: Vec<Lane>,
    better: Vec<Counts>,
}

impl Contest {
    /// `values` are finite, and as many in each row.
    pub(super) fn new(values: Vec<Vec<f64>>, with_moments: bool) -> Self {
        let criteria = values.first().map_or(0, Vec::len);
        let column = |criterion: usize| values.iter().map(move |row: &Vec<f64>| row[criterion]);
        let middles: Vec<f64> = (0..criteria)
            .map(|criterion| {
                let low = column(criterion).fold(f64::INFINITY, f64::min);
                let high = column(criterion).fold(f64::NEG_INFINITY, f64::max);
                0.5 * low + 0.5 * high
            })
            .collect();
        let largest = |figures: &[f64]| {
            figures
                .iter()
                .fold(0.0, |most: f64, one| most.max(one.abs()))
        };
        let apart = |row: &Vec<f64>| -> Vec<f64> {
            row.iter()
                .zip(&middles)
                .map(|(value, middle)| value - middle)
                .collect()
        };
        let mut rows: Vec<Vec<f64>> = values.iter().map(apart).collect();
        let reach = rows
            .iter()
            .map(|row| largest(row))
            .fold(f64::MIN_POSITIVE, f64::max);
        for value in rows.iter_mut().flatten() {
            *value /= reach;
        }
        let base_reach = largest(&middles).max(f64::MIN_POSITIVE);
        if with_moments {
            rows.push(middles.iter().map(|middle| middle / base_reach).collect());
        }
        let copies: Vec<usize> = values
            .iter()
            .map(|row| values.iter().filter(|other| *other == row).count())
            .collect();
        let (offers, same) = (values.len(), copies.iter().sum::<usize>());
        // Every value, product and sum is off by at most 2⁻²⁴ of a sum of at most 1; so is the other score and the bar.
        let rounding = (2 * criteria + 8) as f64 * 2f64.powi(-24);
        Self {
            packed: Packed::new(&rows),
            reach,
            base_reach,
            margin: (rounding + TIE_TOLERANCE / reach) as f32,
            pairs: ((offers * offers - same) / 2) as i32,
            copies,
            values,
        }
    }

    pub(super) fn room(&self) -> Room {
        let (offers, criteria) = (self.values.len(), self.values[0].len());
        Room {
            weights: vec![[0.0; LANES]; criteria],
            scores: vec![[0.0; LANES]; offers + 1],
            better: vec![[0; LANES]; offers],
        }
    }

    /// Counts the first `lanes` samples of a block, of which the weights stand in the room.
    pub(super) fn count(
        &self,
        level: Level,
        room: &mut Room,
        lanes: usize,
        centres: &[f64],
        batch: &mut Batch,
    ) {
        dispatch!(level, simd => self.count_on(simd, room, lanes, centres, batch));
    }

    #[inline(always)]
    fn count_on<S: Simd>(
        &self,
        simd: S,
        room: &mut Room,
        lanes: usize,
        centres: &[f64],
        batch: &mut Batch,
    ) {
        let offers = self.values.len();
        self.packed.weigh(simd, &room.weights, &mut room.scores);
        let live = u64::MAX >> (LANES - lanes);
        if live != u64::MAX {
            for lane in &mut room.scores {
                lane[lanes..].fill(0.0);
            }
        }
        let scores = &room.scores[..offers];
        if batch.asked.pairs {
            let wins = &mut batch.wins;
            count_better::<S, true>(simd, scores, self.margin, &mut room.better, wins);
        } else {
            count_better::<S, false>(simd, scores, self.margin, &mut room.better, &mut []);
        }
        batch.samples += lanes as u64;
        let near = self.near(&room.better) & live;
        if near != 0 {
            self.count_near(room, near, batch);
        }
        self.count_clear(simd, room, live & !near, batch);
        if batch.asked.moments {
            self.add_moments(room, lanes, centres, batch);
        }
    }

    /// The lanes in which some scores are too near to tell, one bit each.
    #[inline(always)]
    fn near(&self, better: &[Counts]) -> u64 {
        let mut totals = [0; LANES];
        for counts in better {
            for (total, count) in totals.iter_mut().zip(counts) {
                *total += count;
            }
        }
        let is_near = totals.map(|total| total != self.pairs);
        if !is_near.contains(&true) {
            return 0;
        }
        let lanes = is_near.iter().enumerate();
        lanes.fold(0, |bits, (lane, near)| bits | u64::from(*near) << lane)
    }

    /// Computes the lanes anew in double precision, and takes back which pairs were counted.
    #[inline(never)]
    fn count_near(&self, room: &Room, mut near: u64, batch: &mut Batch) {
        let offers = self.values.len();
        while near != 0 {
            let lane = near.trailing_zeros() as usize;
            near &= near - 1;
            let weights: Vec<f64> = room
                .weights
                .iter()
                .map(|own| f64::from(own[lane]))
                .collect();
            batch.add_order(&weighted_sums(&self.values, &weights), &weights);
            if batch.asked.pairs {
                for (place, lost) in batch.more_wins.iter_mut().enumerate() {
                    let bar = room.scores[place / offers][lane] + self.margin;
                    *lost -= i64::from(room.scores[place % offers][lane] > bar);
                }
            }
        }
    }

    /// Counts the lanes in which all offers are clearly apart, but for copies.
    #[inline(always)]
    fn count_clear<S: Simd>(&self, simd: S, room: &Room, clear: u64, batch: &mut Batch) {
        let (offers, criteria) = (batch.offers, batch.criteria);
        for (offer, better) in room.better.iter().enumerate() {
            let mut counts = better.map(|count| count as u16);
            if clear != u64::MAX {
                for (lane, count) in counts.iter_mut().enumerate() {
                    if clear >> lane & 1 == 0 {
                        *count = u16::MAX;
                    }
                }
            }
            let (near, far) = counts.split_at(PLACES);
            let places = &mut batch.places[offer * offers..][..offers];
            for (place, parts) in places.iter_mut().enumerate() {
                for ((part, near), far) in parts.iter_mut().zip(near).zip(far) {
                    *part += u16::from(*near == place as u16) + u16::from(*far == place as u16);
                }
            }
            if batch.asked.central {
                let mut chosen = [0; LANES];
                let mut first = 0;
                for (bits, count) in chosen.iter_mut().zip(&counts) {
                    *bits = if *count == 0 { u32::MAX } else { 0 };
                    first += u32::from(*count == 0);
                }
                if first > 0 {
                    batch.firsts[offer] += f64::from(first);
                    let sums = &mut batch.central[offer * criteria..][..criteria];
                    add_chosen(simd, &chosen, &room.weights, sums);
                }
            }
        }
        if batch.asked.rankings {
            let mut ranking = vec![0; offers];
            for lane in (0..LANES).filter(|lane| clear >> lane & 1 == 1) {
                for (rank, better) in ranking.iter_mut().zip(&room.better) {
                    *rank = better[lane] as u16;
                }
                batch.add_ranking(&ranking);
            }
        }
    }

    /// Adds the scores in the units of the values, in parts that are summed in a fixed order.
    #[inline(always)]
    fn add_moments(&self, room: &Room, lanes: usize, centres: &[f64], batch: &mut Batch) {
        let offers = self.values.len();
        let base = &room.scores[offers];
        for (offer, centre) in centres.iter().enumerate() {
            let (mut sums, mut squares) = ([0.0; PARTS], [0.0; PARTS]);
            let own = room.scores[offer][..lanes].chunks(PARTS);
            for (own, base) in own.zip(base[..lanes].chunks(PARTS)) {
                let sums = sums.iter_mut().zip(&mut squares);
                for ((sum, square), (own, base)) in sums.zip(own.iter().zip(base)) {
                    let score = self.reach * f64::from(*own) + self.base_reach * f64::from(*base);
                    let apart = score - centre;
                    *sum += apart;
                    *square += apart * apart;
                }
            }
            batch.moments[offer] += sums.iter().sum::<f64>();
            batch.moments[offers + offer] += squares.iter().sum::<f64>();
        }
    }
}
