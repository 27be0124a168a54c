//! Samples side by side, one lane for each, in single precision.
//!
//! Every step is an addition, a multiplication or an integer operation of each lane by itself, never fused, so that a
//! lane has the same bits on every vector width. What decides between near scores is computed again in double
//! precision elsewhere.

use fearless_simd::Level;
use fearless_simd::prelude::*;

use super::random::start;

/// How many samples are computed side by side.
pub(super) const LANES: usize = 64;
/// One figure of each sample of a block.
pub(super) type Lane = [f32; LANES];
/// A count of each sample of a block.
pub(super) type Counts = [i32; LANES];
/// Sums over the lanes are kept in so many parts on every vector width.
pub(super) const PARTS: usize = 16;

/// The widest vectors of this machine that pay. Those of 512 bits do, where there are any.
pub(crate) fn best_level() -> Level {
    Level::new()
}

/// Where the draws of the samples of a block begin: two words that depend on the seed and on the number of the sample.
pub(super) struct Keys {
    first: [u32; LANES],
    second: [u32; LANES],
}

impl Keys {
    /// The keys of the samples from `first` on.
    #[inline(always)]
    pub(super) fn of(seed: u64, first: u64) -> Self {
        let mut keys = Self {
            first: [0; LANES],
            second: [0; LANES],
        };
        for lane in 0..LANES {
            let key = start(seed, first + lane as u64);
            keys.first[lane] = key as u32;
            keys.second[lane] = (key >> 32) as u32;
        }
        keys
    }

    /// The random bits of one draw: a counter scrambled by two multiplications (Wellons 2018, hash prospector,
    /// lowbias32), with the second word of the key in between. The upper bits are the better ones.
    #[inline(always)]
    fn bits<S: Simd>(&self, simd: S, draw: u32, at: usize) -> S::u32s {
        let end = at + S::u32s::LEN;
        let step = draw.wrapping_add(1).wrapping_mul(0x9e37_79b9);
        let mut x = S::u32s::from_slice(simd, &self.first[at..end]) + step;
        x ^= x >> 16;
        x *= 0x7feb_352d;
        x ^= x >> 15;
        x += S::u32s::from_slice(simd, &self.second[at..end]);
        x *= 0x846c_a68b;
        x
    }

    /// One draw for each lane, evenly from 0 to below 1.
    #[inline(always)]
    pub(super) fn uniforms<S: Simd>(&self, simd: S, draw: u32, into: &mut Lane) {
        for at in (0..LANES).step_by(S::f32s::LEN) {
            let from_1_to_2 = (self.bits(simd, draw, at) >> 9) | 0x3f80_0000;
            let uniform = from_1_to_2.bitcast::<S::f32s>() - 1.0;
            uniform.store_slice(&mut into[at..at + S::f32s::LEN]);
        }
    }

    /// One draw for each lane of the exponential distribution, in units of its half-life, above 0; added to `sums`.
    ///
    /// It is −log₂ of a uniform number with 31 bits; 158 for 0, the rarest of them. The bits of a floating-point number,
    /// read as a whole number, are its logarithm but for a small bulge between powers of two, which is (m − 1)(2 − m)
    /// times a polynomial of the mantissa m (interpolation at Chebyshev points); right to 7.2e-6.
    #[inline(always)]
    pub(super) fn exponentials<S: Simd>(
        &self,
        simd: S,
        draw: u32,
        into: &mut Lane,
        sums: &mut Lane,
    ) {
        /// The bits of 2³¹, and one more so that no draw is 0.
        const TOP: i32 = 0x4f00_0001;
        const BULGE: [f32; 5] = [
            0.025_691_263,
            -0.097_201_83,
            0.184_100_83,
            -0.276_569_5,
            0.442_654_07,
        ];
        for at in (0..LANES).step_by(S::f32s::LEN) {
            let end = at + S::f32s::LEN;
            let bits = self.bits(simd, draw, at) >> 1;
            let number: S::f32s = bits.bitcast::<S::i32s>().to_float();
            let place: S::f32s = (number.bitcast::<S::i32s>() - TOP).to_float();
            let mantissa = (number.bitcast::<S::u32s>() & 0x007f_ffff) | 0x3f80_0000;
            let above = mantissa.bitcast::<S::f32s>() - 1.0;
            let below = S::f32s::splat(simd, 1.0) - above;
            let mut bulge = above * BULGE[0] + BULGE[1];
            bulge = bulge * above + BULGE[2];
            bulge = bulge * above + BULGE[3];
            bulge = bulge * above + BULGE[4];
            let draw = place * (-1.0 / 8_388_608.0) - above * below * bulge;
            draw.store_slice(&mut into[at..end]);
            let sum = S::f32s::from_slice(simd, &sums[at..end]) + draw;
            sum.store_slice(&mut sums[at..end]);
        }
    }
}

/// Values of offers (rows) on criteria, in groups of rows that are weighed together, criterion by criterion.
#[derive(Debug, Clone)]
pub(super) struct Packed {
    groups: Vec<Vec<f32>>,
    rows: usize,
}

/// Rows that are weighed together: their sums just fit in the registers of the narrowest machine.
const GROUP: usize = 5;

impl Packed {
    pub(super) fn new(rows: &[Vec<f64>]) -> Self {
        let pack = |group: &[Vec<f64>]| {
            let criteria = 0..group[0].len();
            let column = |criterion: usize| group.iter().map(move |row| row[criterion] as f32);
            criteria.flat_map(column).collect()
        };
        Self {
            groups: rows.chunks(GROUP).map(pack).collect(),
            rows: rows.len(),
        }
    }

    /// The weighted sum of each row in each lane.
    #[inline(always)]
    pub(super) fn weigh<S: Simd>(&self, simd: S, weights: &[Lane], sums: &mut [Lane]) {
        let groups = self.groups.iter().zip(sums[..self.rows].chunks_mut(GROUP));
        for (values, sums) in groups {
            match sums.len() {
                1 => weigh_rows::<S, 1>(simd, values, weights, sums),
                2 => weigh_rows::<S, 2>(simd, values, weights, sums),
                3 => weigh_rows::<S, 3>(simd, values, weights, sums),
                4 => weigh_rows::<S, 4>(simd, values, weights, sums),
                _ => weigh_rows::<S, GROUP>(simd, values, weights, sums),
            }
        }
    }
}

#[inline(always)]
fn weigh_rows<S: Simd, const ROWS: usize>(
    simd: S,
    values: &[f32],
    weights: &[Lane],
    into: &mut [Lane],
) {
    let width = S::f32s::LEN;
    for at in (0..LANES).step_by(2 * width) {
        let (middle, end) = (at + width, at + 2 * width);
        let zero = S::f32s::splat(simd, 0.0);
        let mut sums = [[zero; 2]; ROWS];
        for (lane, column) in weights.iter().zip(values.chunks_exact(ROWS)) {
            let near = S::f32s::from_slice(simd, &lane[at..middle]);
            let far = S::f32s::from_slice(simd, &lane[middle..end]);
            for (sum, value) in sums.iter_mut().zip(column) {
                let value = S::f32s::splat(simd, *value);
                sum[0] += value * near;
                sum[1] += value * far;
            }
        }
        for (sum, row) in sums.iter().zip(into.iter_mut()) {
            sum[0].store_slice(&mut row[at..middle]);
            sum[1].store_slice(&mut row[middle..end]);
        }
    }
}

/// For each offer and lane, how many other offers score more by more than a margin. With `PAIRS`, adds to `wins`, by
/// offer and other offer, in how many lanes the other does.
#[inline(always)]
pub(super) fn count_better<S: Simd, const PAIRS: bool>(
    simd: S,
    scores: &[Lane],
    margin: f32,
    better: &mut [Counts],
    wins: &mut [[i32; PARTS]],
) {
    let width = S::f32s::LEN;
    for (offer, (own, better)) in scores.iter().zip(better).enumerate() {
        for at in (0..LANES).step_by(4 * width) {
            let mut bars = [S::f32s::splat(simd, 0.0); 4];
            for (part, bar) in bars.iter_mut().enumerate() {
                let begin = at + part * width;
                *bar = S::f32s::from_slice(simd, &own[begin..begin + width]) + margin;
            }
            let none = S::i32s::splat(simd, 0);
            let mut counts = [none; 4];
            for (other, theirs) in scores.iter().enumerate() {
                for part in 0..4 {
                    let begin = at + part * width;
                    let score = S::f32s::from_slice(simd, &theirs[begin..begin + width]);
                    let is_more = score.simd_gt(bars[part]).to_vector();
                    counts[part] -= is_more;
                    if PAIRS {
                        let begin = begin % PARTS;
                        let wins = &mut wins[offer * scores.len() + other][begin..begin + width];
                        let sum = S::i32s::from_slice(simd, wins) - is_more;
                        sum.store_slice(wins);
                    }
                }
            }
            for (part, count) in counts.iter().enumerate() {
                let begin = at + part * width;
                count.store_slice(&mut better[begin..begin + width]);
            }
        }
    }
}

/// Adds the weights of the chosen lanes (all bits set), criterion by criterion, in parts.
#[inline(always)]
pub(super) fn add_chosen<S: Simd>(
    simd: S,
    chosen: &[u32; LANES],
    weights: &[Lane],
    sums: &mut [[f32; PARTS]],
) {
    let width = S::f32s::LEN;
    for (lane, sums) in weights.iter().zip(sums) {
        for part in (0..PARTS).step_by(width) {
            let mut sum = S::f32s::from_slice(simd, &sums[part..part + width]);
            for at in (part..LANES).step_by(PARTS) {
                let bits = S::u32s::from_slice(simd, &chosen[at..at + width]);
                let weight = S::f32s::from_slice(simd, &lane[at..at + width]);
                sum += (weight.bitcast::<S::u32s>() & bits).bitcast::<S::f32s>();
            }
            sum.store_slice(&mut sums[part..part + width]);
        }
    }
}
