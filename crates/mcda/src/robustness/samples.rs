//! Samples handed out, for those who do more with them than rank.

use super::lanes::{LANES, best_level};
use super::random::Draws;
use super::uncertain::Uncertain;
use super::weight_space::WeightSpace;

impl WeightSpace {
    /// The first so many weightings drawn from this space, each with one weight per criterion, adding up to 1. Sample k
    /// depends on the seed and on k alone, and is the one that [`super::acceptability`] draws: in single precision, so
    /// that it may lie beyond an interval by 1e-6 of it.
    pub fn samples(&self, seed: u64, count: usize) -> Vec<Vec<f64>> {
        let mut block = vec![[0.0_f32; LANES]; self.criteria()];
        let mut samples = Vec::with_capacity(count);
        for first in (0..count).step_by(LANES) {
            self.fill(best_level(), seed, first as u64, &mut block);
            let lanes = (count - first).min(LANES);
            samples.extend((0..lanes).map(|lane| {
                let drawn: Vec<f64> = block.iter().map(|own| f64::from(own[lane])).collect();
                let whole: f64 = drawn.iter().sum();
                drawn.into_iter().map(|weight| weight / whole).collect()
            }));
        }
        samples
    }
}

impl Uncertain {
    /// The first so many draws of this figure. Draw k depends on the seed and on k alone.
    pub fn samples(&self, seed: u64, count: usize) -> Vec<f64> {
        (0..count as u64)
            .map(|sample| self.draw(&mut Draws::of(seed, sample)))
            .collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::robustness::{WeightKnowledge, acceptability_of_samples};

    #[test]
    fn more_samples_begin_with_the_same_ones_and_stay_within_their_intervals() {
        let known = WeightKnowledge {
            intervals: vec![(0.2, 0.5), (0.1, 0.6), (0.0, 0.4)],
            ..WeightKnowledge::default()
        };
        let space = WeightSpace::knowing(3, &known).unwrap();
        let few = space.samples(5, 70);
        let more = space.samples(5, 200);

        assert_eq!((few.len(), more.len()), (70, 200));
        assert_eq!(few, more[..70]);
        for weights in &more {
            assert!((weights.iter().sum::<f64>() - 1.0).abs() < 1e-12);
            for (weight, (low, high)) in weights.iter().zip(&known.intervals) {
                assert!((low - 1e-6..=high + 1e-6).contains(weight));
            }
        }
        let values = vec![vec![vec![1.0, 0.0, 0.0], vec![0.0, 1.0, 0.0]]; 200];
        let found = acceptability_of_samples(&values, &more).unwrap();
        assert!(found.ranks[0][0].value > 0.0 && found.ranks[1][0].value > 0.0);
    }

    #[test]
    fn draws_of_a_beta_have_its_mean() {
        let draws = Uncertain::beta(8.0, 2.0, 0.0, 1.0)
            .unwrap()
            .samples(3, 2_000);
        let mean = draws.iter().sum::<f64>() / 2_000.0;

        // Four standard errors: √(0.16 / 11 / 2000) each.
        assert!((mean - 0.8).abs() < 4.0 * 0.0027, "{mean}");
    }
}
