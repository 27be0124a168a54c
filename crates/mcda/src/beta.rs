//! The Beta distribution as what is known of a rate: mean, bounds, chances.

use statrs::function::beta::beta_reg;
use thiserror::Error;

/// A Beta distribution of a rate between 0 and 1, with shapes `a` (for) and `b` (against), both above zero.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct BetaDistribution {
    a: f64,
    b: f64,
}

/// A shape of a Beta distribution that is not a finite number above zero.
#[derive(Debug, Clone, Copy, PartialEq, Error)]
#[error("the shapes of a Beta distribution must be finite and above zero, not {a} and {b}")]
pub struct InvalidBeta {
    /// The shape for the rate, as given.
    pub a: f64,
    /// The shape against the rate, as given.
    pub b: f64,
}

impl BetaDistribution {
    /// Builds the distribution from its two shapes.
    ///
    /// # Errors
    /// [`InvalidBeta`] when a shape is not finite or not above zero.
    pub fn new(a: f64, b: f64) -> Result<Self, InvalidBeta> {
        let usable = |shape: f64| shape.is_finite() && shape > 0.0;
        if usable(a) && usable(b) {
            Ok(Self { a, b })
        } else {
            Err(InvalidBeta { a, b })
        }
    }

    /// What is known after `successes` and `failures` more trials: the conjugate update, a + s and b + f.
    pub fn after(self, successes: u32, failures: u32) -> Self {
        Self {
            a: self.a + f64::from(successes),
            b: self.b + f64::from(failures),
        }
    }

    /// What is known after pseudo-observations, which need not be whole: a + s and b + f. What is negative, infinite
    /// or no number counts as none.
    pub fn after_pseudo(self, successes: f64, failures: f64) -> Self {
        let counted = |number: f64| {
            if number.is_finite() {
                number.max(0.0)
            } else {
                0.0
            }
        };
        Self {
            a: self.a + counted(successes),
            b: self.b + counted(failures),
        }
    }

    /// The two shapes, for the rate and against it.
    pub fn shapes(self) -> (f64, f64) {
        (self.a, self.b)
    }

    /// The expected rate, a / (a + b).
    pub fn mean(self) -> f64 {
        self.a / (self.a + self.b)
    }

    /// The chance that the rate is at most `rate`; 0 below the range and 1 above it.
    pub fn chance_at_most(self, rate: f64) -> f64 {
        if rate <= 0.0 {
            0.0
        } else if rate >= 1.0 {
            1.0
        } else {
            beta_reg(self.a, self.b, rate)
        }
    }

    /// The chance that the rate is at least `rate`. Computed as the mirrored distribution's lower tail, so
    /// that small chances keep their digits.
    pub fn chance_at_least(self, rate: f64) -> f64 {
        Self {
            a: self.b,
            b: self.a,
        }
        .chance_at_most(1.0 - rate)
    }

    /// The rate that is undercut with the given probability, e.g. 0.05 for the cautious bound.
    /// A probability outside 0..1 counts as its nearest end.
    pub fn quantile(self, probability: f64) -> f64 {
        if probability <= 0.0 {
            return 0.0;
        }
        if probability >= 1.0 {
            return 1.0;
        }
        // Bisection on the cumulative function, until the two ends are neighbouring floats. The library's own
        // inverse stops at about six digits for some shapes and never ends for others.
        let (mut low, mut high) = (0.0, 1.0);
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
        0.5 * (low + high)
    }
}

/// The chance that a rate known by `first` truly exceeds one known by `second`, both independent.
///
/// P(X > Y) = ∫₀¹ F_Y(Q_X(u)) du. Over the quantiles of X the integrand is bounded even where a density is
/// not (a record without a failure), and tanh-sinh quadrature (Takahasi & Mori 1974) is at home with what
/// remains at the ends.
pub fn chance_of_exceeding(first: BetaDistribution, second: BetaDistribution) -> f64 {
    const STEP: f64 = 1.0 / 32.0;
    const REACH: i32 = 110;
    let mut sum = 0.0;
    let mut mass = 0.0;
    for k in -REACH..=REACH {
        let t = f64::from(k) * STEP;
        let inner = std::f64::consts::FRAC_PI_2 * t.sinh();
        // 1 / (1 + e^-2x) is ½(1 + tanh x) without losing the digits near zero.
        let u = 1.0 / (1.0 + (-2.0 * inner).exp());
        let weight = t.cosh() / inner.cosh().powi(2);
        mass += weight;
        if weight > 0.0 {
            sum += weight * second.chance_at_most(first.quantile(u));
        }
    }
    (sum / mass).clamp(0.0, 1.0)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn beta(a: f64, b: f64) -> BetaDistribution {
        BetaDistribution::new(a, b).unwrap()
    }

    fn near(found: f64, expected: f64, tolerance: f64) {
        assert!(
            (found - expected).abs() <= tolerance,
            "{found} is not {expected} ± {tolerance}"
        );
    }

    #[test]
    fn delivery_posteriors_under_a_uniform_prior_match_scipy() {
        let first = beta(1.0, 1.0).after(8, 2);
        let second = beta(1.0, 1.0).after(45, 15);

        near(first.mean(), 0.75, 1e-12);
        near(second.mean(), 0.741935483871, 1e-11);
        near(first.quantile(0.05), 0.529913200721, 1e-10);
        near(second.quantile(0.05), 0.646902926174, 1e-10);
        near(first.quantile(0.025), 0.48224414764, 1e-10);
        near(second.quantile(0.975), 0.842039402464, 1e-10);
        near(first.chance_at_least(0.8), 0.3825984512, 1e-10);
        near(second.chance_at_least(0.8), 0.145804907909, 1e-10);
        near(chance_of_exceeding(first, second), 0.556587236466, 1e-9);
    }

    /// Rate of punctual deliveries under the prior fitted on 72 vendors; rounded figures of the same model.
    #[test]
    fn short_and_long_delivery_records_match_the_golden_table() {
        let prior = beta(20.944311, 0.811269);
        let table = [
            (0, 0, 0.9627, 0.8820, 0.735),
            (2, 0, 0.9658, 0.8917, 0.763),
            (5, 0, 0.9697, 0.9037, 0.800),
            (7, 0, 0.9718, 0.9103, 0.821),
            (8, 1, 0.9391, 0.8552, 0.488),
            (25, 0, 0.9826, 0.9445, 0.934),
            (28, 4, 0.9033, 0.8269, 0.114),
            (199, 2, 0.9873, 0.9729, 0.999),
            (541, 92, 0.8351, 0.8087, 0.000),
        ];
        for (shipments, late, mean, bound, chance) in table {
            let known = prior.after(shipments - late, late);
            near(known.mean(), mean, 5e-5);
            near(known.quantile(0.05), bound, 5e-5);
            near(known.chance_at_least(0.95), chance, 5e-4);
        }
    }

    #[test]
    fn equal_records_exceed_one_another_with_even_odds() {
        for (a, b) in [(0.2, 0.3), (20.9, 0.8), (45.9, 0.8), (450.0, 93.0)] {
            near(chance_of_exceeding(beta(a, b), beta(a, b)), 0.5, 1e-9);
        }
    }

    #[test]
    fn the_quantile_undoes_the_chance_at_extreme_shapes() {
        for (a, b) in [
            (0.05, 0.05),
            (1e-3, 5.0),
            (5.0, 1e-3),
            (1e5, 3.0),
            (3e4, 3e4),
        ] {
            for probability in [1e-6, 0.05, 0.5, 0.95] {
                let rate = beta(a, b).quantile(probability);
                assert!((0.0..=1.0).contains(&rate));
                if rate > 1e-300 && rate < 1.0 - 1e-9 {
                    near(beta(a, b).chance_at_most(rate), probability, 1e-6);
                }
            }
        }
    }

    /// Figures by scipy 1.x (Boost), for the longest record that a dossier takes.
    #[test]
    fn a_record_of_a_hundred_thousand_shipments_keeps_its_digits() {
        let known = beta(97_020.9, 3_000.81);

        near(known.quantile(0.05), 0.9691058733400181, 1e-7);
        near(
            known.chance_at_most(known.mean() * 0.9999),
            0.4264389815549947,
            1e-5,
        );
    }

    #[test]
    fn a_shape_that_is_not_above_zero_is_refused() {
        for (a, b) in [
            (0.0, 1.0),
            (1.0, -1.0),
            (f64::NAN, 1.0),
            (1.0, f64::INFINITY),
        ] {
            assert!(BetaDistribution::new(a, b).is_err());
        }
    }
}
