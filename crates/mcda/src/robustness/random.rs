//! Random numbers that depend on nothing but a seed, the number of the sample and the number of the draw.

use super::elementary::{exponential, natural_logarithm, normal_quantile};

const GOLDEN: u64 = 0x9e37_79b9_7f4a_7c15;

/// Draws of values must not be those of weights.
pub(super) const VALUES_SEED: u64 = 0x5eed_0f5c_07e5;

/// The finishing steps of SplitMix64 (Steele, Lea & Flood 2014, OOPSLA): a good scramble of a counter.
#[inline]
fn scrambled(mut z: u64) -> u64 {
    z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    z ^ (z >> 31)
}

/// Where the draws of one sample begin.
#[inline]
pub(super) fn start(seed: u64, sample: u64) -> u64 {
    scrambled(scrambled(seed ^ GOLDEN).wrapping_add(sample.wrapping_mul(GOLDEN)))
}

/// One draw, uniform strictly between 0 and 1.
#[inline]
pub(super) fn uniform(start: u64, draw: u64) -> f64 {
    let bits = scrambled(start.wrapping_add((draw + 1).wrapping_mul(GOLDEN)));
    // 52 random bits behind the point of a number from 1 to 2; taking off a little less than 1 leaves out both ends.
    f64::from_bits(0x3ff0_0000_0000_0000 | (bits >> 12)) - (1.0 - 0.5 * f64::EPSILON)
}

/// The draws of one sample, one after the other.
#[derive(Debug, Clone, Copy)]
pub(super) struct Draws {
    start: u64,
    next: u64,
}

impl Draws {
    /// The draws of a sample.
    pub(super) fn of(seed: u64, sample: u64) -> Self {
        let start = start(seed, sample);
        Self { start, next: 0 }
    }

    /// Uniform strictly between 0 and 1.
    pub(super) fn uniform(&mut self) -> f64 {
        let draw = uniform(self.start, self.next);
        self.next += 1;
        draw
    }

    /// Standard normal, by its quantile.
    pub(super) fn normal(&mut self) -> f64 {
        normal_quantile(self.uniform())
    }

    /// Gamma with a shape above zero and scale 1 (Marsaglia & Tsang 2000, ACM Transactions on Mathematical Software 26);
    /// a shape below 1 is raised by 1 and the draw multiplied by U^(1/shape). Given as its logarithm, which does not
    /// vanish for small shapes.
    fn log_gamma_draw(&mut self, shape: f64) -> f64 {
        if shape < 1.0 {
            let boost = natural_logarithm(self.uniform()) / shape;
            return self.log_gamma_draw(shape + 1.0) + boost;
        }
        let d = shape - 1.0 / 3.0;
        let c = 1.0 / (9.0 * d).sqrt();
        loop {
            let x = self.normal();
            let v = (1.0 + c * x).powi(3);
            if v <= 0.0 {
                continue;
            }
            let log_v = natural_logarithm(v);
            if natural_logarithm(self.uniform()) < 0.5 * x * x + d - d * v + d * log_v {
                return natural_logarithm(d) + log_v;
            }
        }
    }

    /// Beta with both shapes above zero: X / (X + Y) of two gamma draws.
    pub(super) fn beta(&mut self, a: f64, b: f64) -> f64 {
        let x = self.log_gamma_draw(a);
        let y = self.log_gamma_draw(b);
        1.0 / (1.0 + exponential(y - x))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn mean_and_variance(draw: impl Fn(&mut Draws) -> f64) -> (f64, f64) {
        let draws: Vec<f64> = (0..20_000)
            .map(|sample| draw(&mut Draws::of(5, sample)))
            .collect();
        let mean = draws.iter().sum::<f64>() / draws.len() as f64;
        let spread: f64 = draws.iter().map(|one| (one - mean).powi(2)).sum();
        (mean, spread / (draws.len() - 1) as f64)
    }

    #[test]
    fn a_draw_depends_on_seed_sample_and_place_alone() {
        let mut draws = Draws::of(7, 3);
        draws.uniform();
        assert_eq!(draws.uniform(), uniform(start(7, 3), 1));
        assert_ne!(Draws::of(7, 3).uniform(), Draws::of(7, 4).uniform());
        assert_ne!(Draws::of(7, 3).uniform(), Draws::of(8, 3).uniform());
    }

    #[test]
    fn the_distributions_have_their_means_and_variances() {
        let close = |found: (f64, f64), mean: f64, variance: f64| {
            let error = 4.0 * (variance / 20_000.0).sqrt();
            assert!(
                (found.0 - mean).abs() < error,
                "{found:?} instead of {mean}"
            );
            assert!(
                (found.1 / variance - 1.0).abs() < 0.1,
                "{found:?} instead of {variance}"
            );
        };
        close(mean_and_variance(Draws::uniform), 0.5, 1.0 / 12.0);
        close(mean_and_variance(Draws::normal), 0.0, 1.0);
        close(mean_and_variance(|draws| draws.beta(2.0, 3.0)), 0.4, 0.04);
        close(mean_and_variance(|draws| draws.beta(0.5, 0.5)), 0.5, 0.125);
    }

    #[test]
    fn a_beta_of_tiny_shapes_stays_between_0_and_1() {
        for sample in 0..200 {
            let draw = Draws::of(1, sample).beta(1e-6, 1e-6);
            assert!((0.0..=1.0).contains(&draw), "{draw}");
        }
    }
}
