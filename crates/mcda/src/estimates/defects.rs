//! A prior of defect rates learnt from many suppliers: the Gamma–Poisson model by maximum marginal likelihood.

use super::GammaDistribution;
use crate::{Refusal, RefusalKind};

/// The defects of one supplier in so much exposure (units delivered, months, lots), which is above zero.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct DefectCount {
    defects: u32,
    exposure: f64,
}

impl DefectCount {
    /// Counts `defects` in an `exposure`.
    ///
    /// # Errors
    /// [`RefusalKind::NotFinite`] or [`RefusalKind::NonPositive`] for the exposure.
    pub fn new(defects: u32, exposure: f64) -> Result<Self, Refusal> {
        let kind = match exposure {
            given if !given.is_finite() => RefusalKind::NotFinite,
            given if given <= 0.0 => RefusalKind::NonPositive,
            _ => return Ok(Self { defects, exposure }),
        };
        Err(Refusal::new(
            kind,
            "an exposure must be finite and above zero",
        ))
    }
}

/// The outcome of fitting a Gamma prior of the defect rate.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum DefectPriorFit {
    /// The likelihood has its maximum inside.
    Interior {
        /// The likeliest prior.
        prior: GammaDistribution,
        /// The natural logarithm of the marginal likelihood there, without the terms that hold no parameter.
        log_likelihood: f64,
    },
    /// No defect at all, or suppliers that differ no more than chance alone would make them: no proper prior can be
    /// learnt from such counts.
    Border,
}

/// A shape beyond this says that all suppliers are alike; the optimum counts as a border.
const SHAPE_RANGE: (f64, f64) = (1e-6, 1e6);

/// Fits the Gamma prior of a defect rate to the counts of several suppliers.
///
/// Maximises Σᵢ [ Σ_{j<yᵢ} ln(a + j) + a ln b − (a + yᵢ) ln(b + eᵢ) ], the negative binomial likelihood (Greenwood & Yule
/// 1920; Gaver & O’Muircheartaigh 1987, Technometrics 29), by Newton’s method in ln a and ln(a/b) with a step that never
/// lowers the likelihood.
pub fn fit_defect_prior(counts: &[DefectCount]) -> DefectPriorFit {
    let likelihood = Likelihood::of(counts);
    let defects: f64 = counts.iter().map(|one| f64::from(one.defects)).sum();
    let exposure: f64 = counts.iter().map(|one| one.exposure).sum();
    if defects == 0.0 || !exposure.is_finite() {
        return DefectPriorFit::Border;
    }
    let (mut shape, mut mean) = (1.0, defects / exposure);
    // Where all suppliers share this rate: what the likelihood tends to as the shape grows without end.
    let border = defects * mean.ln() - mean * exposure;
    let mut here = likelihood.at(shape, mean);
    for _ in 0..500 {
        let (step_shape, step_mean) = likelihood.newton_step(shape, mean);
        let mut scale = 1.0;
        let next = loop {
            let candidate = (
                shape * (scale * step_shape).exp(),
                mean * (scale * step_mean).exp(),
            );
            let value = likelihood.at(candidate.0, candidate.1);
            if value >= here {
                break Some((candidate, value));
            }
            scale *= 0.5;
            if scale < 1e-12 {
                break None;
            }
        };
        let Some(((next_shape, next_mean), value)) = next else {
            break;
        };
        let moved = (next_shape / shape)
            .ln()
            .abs()
            .max((next_mean / mean).ln().abs());
        (shape, mean, here) = (next_shape, next_mean, value);
        if shape <= SHAPE_RANGE.0 || shape >= SHAPE_RANGE.1 {
            return DefectPriorFit::Border;
        }
        if moved < 1e-12 {
            break;
        }
    }
    match GammaDistribution::new(shape, shape / mean) {
        // Towards the border the likelihood flattens out; only what beats the border itself is an inner maximum.
        Ok(prior) if here > border + 1e-6 => DefectPriorFit::Interior {
            prior,
            log_likelihood: here,
        },
        _ => DefectPriorFit::Border,
    }
}

struct Likelihood<'a> {
    counts: &'a [DefectCount],
    /// How many suppliers have more than j defects.
    exceeding: Vec<f64>,
}

impl<'a> Likelihood<'a> {
    fn of(counts: &'a [DefectCount]) -> Self {
        let most = counts.iter().map(|one| one.defects).max().unwrap_or(0) as usize;
        let mut exceeding = vec![0.0; most];
        for one in counts {
            for slot in exceeding.iter_mut().take(one.defects as usize) {
                *slot += 1.0;
            }
        }
        Self { counts, exceeding }
    }

    fn at(&self, shape: f64, mean: f64) -> f64 {
        let rate = shape / mean;
        let seen: f64 = self
            .exceeding
            .iter()
            .enumerate()
            .map(|(j, n)| n * (shape + j as f64).ln())
            .sum();
        let rest: f64 = self
            .counts
            .iter()
            .map(|one| {
                // a ln b − (a + y) ln(b + e), arranged so that a large shape loses no digits.
                -shape * (one.exposure / rate).ln_1p()
                    - f64::from(one.defects) * (rate + one.exposure).ln()
            })
            .sum();
        seen + rest
    }

    /// The Newton step in (ln a, ln m) with b = a / m; where the curvature is not that of a maximum, the gradient is
    /// followed, as far as the curvature of each part tells.
    fn newton_step(&self, shape: f64, mean: f64) -> (f64, f64) {
        let (mut by_shape, mut by_shape_2) = (0.0, 0.0);
        for (j, n) in self.exceeding.iter().enumerate() {
            by_shape += n / (shape + j as f64);
            by_shape_2 -= n / (shape + j as f64).powi(2);
        }
        let (mut by_mean, mut by_mean_2, mut by_both) = (0.0, 0.0, 0.0);
        for one in self.counts {
            let y = f64::from(one.defects);
            let expected = mean * one.exposure;
            let all = shape + expected;
            // ℓ = Σ ln(a + j) + y ln m + a ln a − (a + y) ln(a + m e), up to y ln e, which holds no parameter.
            by_shape += -(expected / shape).ln_1p() + 1.0 - (shape + y) / all;
            by_shape_2 += 1.0 / shape - 2.0 / all + (shape + y) / (all * all);
            by_mean += y / mean - (shape + y) * one.exposure / all;
            by_mean_2 +=
                -y / (mean * mean) + (shape + y) * one.exposure * one.exposure / (all * all);
            by_both += -one.exposure / all + (shape + y) * one.exposure / (all * all);
        }
        let gradient = (shape * by_shape, mean * by_mean);
        let h_aa = shape * shape * by_shape_2 + gradient.0;
        let h_mm = mean * mean * by_mean_2 + gradient.1;
        let h_am = shape * mean * by_both;
        let determinant = h_aa * h_mm - h_am * h_am;
        // Nothing changes by more than a factor e² at once, so that no start overshoots.
        if h_aa < 0.0 && determinant > 0.0 {
            let step = (
                (-gradient.0 * h_mm + gradient.1 * h_am) / determinant,
                (-gradient.1 * h_aa + gradient.0 * h_am) / determinant,
            );
            // Shortened as a whole: cutting one part alone could turn the step downhill.
            let longest = step.0.abs().max(step.1.abs());
            let share = if longest > 2.0 { 2.0 / longest } else { 1.0 };
            return (share * step.0, share * step.1);
        }
        // Each part goes uphill by itself. Far from the top the slope is too small to tell how far.
        let uphill = |slope: f64, bend: f64| (slope / bend.abs().max(1e-300)).clamp(-2.0, 2.0);
        (uphill(gradient.0, h_aa), uphill(gradient.1, h_mm))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn counts(pairs: &[(u32, f64)]) -> Vec<DefectCount> {
        pairs
            .iter()
            .map(|&(defects, exposure)| DefectCount::new(defects, exposure).unwrap())
            .collect()
    }

    /// Ten pumps of a power plant, failures in thousands of hours: Gaver & O’Muircheartaigh (1987), Technometrics 29.
    const PUMPS: [(u32, f64); 10] = [
        (5, 94.32),
        (1, 15.72),
        (5, 62.88),
        (14, 125.76),
        (3, 5.24),
        (19, 31.44),
        (1, 1.048),
        (1, 1.048),
        (4, 2.096),
        (22, 10.48),
    ];

    #[test]
    fn the_pumps_give_the_likeliest_prior() {
        let DefectPriorFit::Interior { prior, .. } = fit_defect_prior(&counts(&PUMPS)) else {
            panic!("no interior fit")
        };
        assert!((prior.shape() - 0.822_268_649_7).abs() < 1e-6, "{prior:?}");
        assert!((prior.rate() - 1.258_954_443_4).abs() < 1e-6, "{prior:?}");
    }

    #[test]
    fn a_unit_of_exposure_changes_the_rate_only() {
        let thousandfold: Vec<(u32, f64)> = PUMPS
            .iter()
            .map(|&(failures, hours)| (failures, hours * 1e3))
            .collect();
        let (DefectPriorFit::Interior { prior, .. }, DefectPriorFit::Interior { prior: other, .. }) = (
            fit_defect_prior(&counts(&PUMPS)),
            fit_defect_prior(&counts(&thousandfold)),
        ) else {
            panic!("no interior fit")
        };
        assert!((prior.shape() - other.shape()).abs() < 1e-7);
        assert!((prior.rate() * 1e3 - other.rate()).abs() < 1e-3);
    }

    #[test]
    fn counts_that_teach_nothing_give_no_prior() {
        for pairs in [
            vec![],
            vec![(0, 10.0), (0, 20.0)],
            vec![(3, 10.0)],
            vec![(10, 100.0); 20],
        ] {
            assert_eq!(fit_defect_prior(&counts(&pairs)), DefectPriorFit::Border);
        }
    }

    /// Here a step cut part by part would have stopped short of the top.
    #[test]
    fn two_suppliers_that_hardly_differ_still_have_their_optimum() {
        let pair = counts(&[(16, 36.0389492524588), (2, 17.266837365078196)]);
        let DefectPriorFit::Interior { prior, .. } = fit_defect_prior(&pair) else {
            panic!("no interior fit")
        };
        let gradient_step = Likelihood::of(&pair).newton_step(prior.shape(), prior.mean());
        assert!(gradient_step.0.abs() < 1e-9 && gradient_step.1.abs() < 1e-9);
    }

    #[test]
    fn an_exposure_that_is_not_above_zero_is_refused() {
        let kind = |exposure| DefectCount::new(1, exposure).unwrap_err().kind;
        assert_eq!(kind(0.0), RefusalKind::NonPositive);
        assert_eq!(kind(f64::NAN), RefusalKind::NotFinite);
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(64))]

        #[test]
        fn no_neighbour_of_the_optimum_is_likelier(
            pairs in prop::collection::vec((0u32..30, 0.5f64..50.0), 2..20)
        ) {
            let counts = counts(&pairs);
            if let DefectPriorFit::Interior { prior, log_likelihood } = fit_defect_prior(&counts) {
                let likelihood = Likelihood::of(&counts);
                let (shape, mean) = (prior.shape(), prior.mean());
                for (fa, fm) in [(1.01, 1.0), (0.99, 1.0), (1.0, 1.01), (1.0, 0.99), (1.01, 0.99)] {
                    prop_assert!(likelihood.at(shape * fa, mean * fm) <= log_likelihood + 1e-9);
                }
            }
        }
    }
}
