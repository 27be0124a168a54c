//! The Gamma distribution as what is known of a rate of defects: mean, bounds, chances.

use statrs::function::beta::beta_reg;
use statrs::function::gamma::gamma_lr;

use crate::{Refusal, RefusalKind};

/// A Gamma distribution of a rate above zero, e.g. defects per delivered unit, with a `shape` (as if so many defects had
/// been seen) and a `rate` (in so much exposure), both above zero.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct GammaDistribution {
    shape: f64,
    rate: f64,
}

impl GammaDistribution {
    /// Builds the distribution.
    ///
    /// # Errors
    /// [`RefusalKind::NotFinite`] or [`RefusalKind::NonPositive`], with the shape as column 0 and the rate as column 1.
    pub fn new(shape: f64, rate: f64) -> Result<Self, Refusal> {
        for (column, parameter) in [shape, rate].into_iter().enumerate() {
            let (kind, rule) = match parameter {
                value if !value.is_finite() => (RefusalKind::NotFinite, "finite"),
                value if value <= 0.0 => (RefusalKind::NonPositive, "above zero"),
                _ => continue,
            };
            let message = format!("the shape and the rate of a Gamma distribution must be {rule}");
            return Err(Refusal::at(kind, (0, column), message));
        }
        Ok(Self { shape, rate })
    }

    /// The shape.
    pub fn shape(self) -> f64 {
        self.shape
    }

    /// The rate, in units of exposure.
    pub fn rate(self) -> f64 {
        self.rate
    }

    /// What is known after so many more defects in so much more exposure: shape + defects, rate + exposure.
    ///
    /// # Errors
    /// [`RefusalKind::NotFinite`] or [`RefusalKind::Negative`] for the exposure.
    pub fn after(self, defects: u32, exposure: f64) -> Result<Self, Refusal> {
        if exposure < 0.0 {
            let message = "an exposure must not be below zero";
            return Err(Refusal::new(RefusalKind::Negative, message));
        }
        Self::new(self.shape + f64::from(defects), self.rate + exposure)
    }

    /// What is known after pseudo-observations, which need not be whole: shape + defects, rate + exposure. What is
    /// negative, infinite or no number counts as none.
    pub fn after_pseudo(self, defects: f64, exposure: f64) -> Self {
        let counted = |number: f64| {
            if number.is_finite() {
                number.max(0.0)
            } else {
                0.0
            }
        };
        Self {
            shape: self.shape + counted(defects),
            rate: self.rate + counted(exposure),
        }
    }

    /// The expected rate of defects, shape / rate.
    pub fn mean(self) -> f64 {
        self.shape / self.rate
    }

    /// The chance that the rate of defects is at most this.
    pub fn chance_at_most(self, defect_rate: f64) -> f64 {
        let reach = self.rate * defect_rate;
        if reach.is_nan() || reach <= 0.0 {
            0.0
        } else if reach.is_infinite() {
            1.0
        } else {
            gamma_lr(self.shape, reach).clamp(0.0, 1.0)
        }
    }

    /// The rate of defects that is undercut with the given probability, e.g. 0.95 for the cautious bound. A probability
    /// outside 0..1 counts as its nearest end; at 1 there is none.
    pub fn quantile(self, probability: f64) -> Option<f64> {
        if probability.is_nan() || probability >= 1.0 {
            return None;
        }
        if probability <= 0.0 {
            return Some(0.0);
        }
        let mut high = self.mean();
        while self.chance_at_most(high) < probability {
            high *= 2.0;
            if !high.is_finite() {
                return None;
            }
        }
        // Bisection until the two ends are neighbouring floats: sure for every shape.
        let mut low = 0.0;
        for _ in 0..1_100 {
            let middle = 0.5 * (low + high);
            if middle <= low || middle >= high {
                break;
            }
            if self.chance_at_most(middle) < probability {
                low = middle;
            } else {
                high = middle;
            }
        }
        Some(0.5 * (low + high))
    }

    /// The chance of exactly so many defects in a future exposure: the negative binomial distribution,
    /// Γ(a + k) / (Γ(a) k!) · (b / (b + e))ᵃ · (e / (b + e))ᵏ. An exposure that is not above zero brings none.
    pub fn chance_of_defects(self, defects: u32, exposure: f64) -> f64 {
        if exposure.is_nan() || exposure <= 0.0 {
            return f64::from(u8::from(defects == 0));
        }
        let (a, b) = (self.shape, self.rate);
        let terms = (0..defects).map(|seen| {
            let seen = f64::from(seen);
            ((a + seen) / (seen + 1.0) * (exposure / (b + exposure))).ln()
        });
        (terms.sum::<f64>() - a * (exposure / b).ln_1p()).exp()
    }
}

/// The chance that a rate known by `first` is truly below one known by `second`, both independent.
///
/// X = G₁ / b₁ and Y = G₂ / b₂ with unit Gamma variates; G₁ / (G₁ + G₂) is Beta(a₁, a₂), so that
/// P(X < Y) = I(b₁ / (b₁ + b₂); a₁, a₂) (Johnson, Kotz & Balakrishnan 1994, chapter 17).
pub fn chance_of_falling_below(first: GammaDistribution, second: GammaDistribution) -> f64 {
    let share = first.rate / (first.rate + second.rate);
    if share <= 0.0 {
        0.0
    } else if share >= 1.0 {
        1.0
    } else {
        beta_reg(first.shape, second.shape, share).clamp(0.0, 1.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// Rejections of two years under the prior fitted on 318 vendors; rounded figures of the same model.
    #[test]
    fn rejections_of_two_years_match_the_golden_posteriors() {
        let prior = GammaDistribution::new(0.180_697, 0.068_529).unwrap();
        for (rejections, mean, bound, tolerance) in [
            (0, 0.087, 0.462, 5e-4),
            (1, 0.571, 1.613, 5e-4),
            (147, 71.15, 81.07, 5e-3),
        ] {
            let known = prior.after(rejections, 2.0).unwrap();
            assert!(
                (known.mean() - mean).abs() <= tolerance,
                "{rejections}: {}",
                known.mean()
            );
            let upper = known.quantile(0.95).unwrap();
            assert!((upper - bound).abs() <= tolerance, "{rejections}: {upper}");
        }
    }

    #[test]
    fn pseudo_observations_that_are_whole_count_as_observations() {
        let prior = GammaDistribution::new(0.5, 2.0).unwrap();
        assert_eq!(prior.after_pseudo(3.0, 7.0), prior.after(3, 7.0).unwrap());
        assert_eq!(prior.after_pseudo(f64::NAN, -1.0), prior);
    }

    /// With shapes of one, both rates are exponential and the odds are those of their means.
    #[test]
    fn exponential_rates_fall_below_one_another_as_their_means_tell() {
        let known = |rate| GammaDistribution::new(1.0, rate).unwrap();
        assert!((chance_of_falling_below(known(3.0), known(1.0)) - 0.75).abs() < 1e-12);
        assert!((chance_of_falling_below(known(2.0), known(2.0)) - 0.5).abs() < 1e-12);
    }

    #[test]
    fn a_shape_of_one_is_the_exponential_distribution() {
        let known = GammaDistribution::new(1.0, 4.0).unwrap();
        assert!((known.chance_at_most(0.5) - (1.0 - (-2.0f64).exp())).abs() < 1e-12);
        assert!((known.quantile(0.5).unwrap() - 2.0f64.ln() / 4.0).abs() < 1e-12);
        assert!((known.chance_of_defects(2, 4.0) - 0.125).abs() < 1e-12);
        assert_eq!(known.quantile(0.0), Some(0.0));
        assert_eq!(known.quantile(1.0), None);
        assert_eq!(known.chance_of_defects(0, 0.0), 1.0);
    }

    #[test]
    fn bad_parameters_are_refused() {
        let kind = |shape, rate| {
            let refusal = GammaDistribution::new(shape, rate).unwrap_err();
            (refusal.kind, refusal.cell)
        };
        assert_eq!(kind(0.0, 1.0), (RefusalKind::NonPositive, Some((0, 0))));
        assert_eq!(kind(1.0, f64::NAN), (RefusalKind::NotFinite, Some((0, 1))));
        let known = GammaDistribution::new(1.0, 1.0).unwrap();
        assert_eq!(
            known.after(1, -1.0).unwrap_err().kind,
            RefusalKind::Negative
        );
        assert_eq!(
            known.after(1, f64::NAN).unwrap_err().kind,
            RefusalKind::NotFinite
        );
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(64))]

        #[test]
        fn the_quantile_undoes_the_chance(
            shape in 0.05f64..200.0, rate in 0.01f64..100.0, probability in 0.01f64..0.99,
        ) {
            let known = GammaDistribution::new(shape, rate).unwrap();
            let bound = known.quantile(probability).unwrap();
            prop_assert!((known.chance_at_most(bound) - probability).abs() < 1e-9);
        }

        #[test]
        fn one_of_two_rates_is_the_lower(
            a in (0.1f64..50.0, 0.1f64..50.0), b in (0.1f64..50.0, 0.1f64..50.0),
        ) {
            let first = GammaDistribution::new(a.0, a.1).unwrap();
            let second = GammaDistribution::new(b.0, b.1).unwrap();
            let sum = chance_of_falling_below(first, second) + chance_of_falling_below(second, first);
            prop_assert!((sum - 1.0).abs() < 1e-9);
        }

        #[test]
        fn the_chances_of_all_defects_add_up(shape in 0.1f64..20.0, rate in 0.5f64..10.0) {
            let known = GammaDistribution::new(shape, rate).unwrap();
            let sum: f64 = (0..400).map(|defects| known.chance_of_defects(defects, 1.0)).sum();
            prop_assert!((sum - 1.0).abs() < 1e-9);
        }
    }
}
