//! How many more successes would prove a rate, and what a row of successes proves by itself.

use super::GammaDistribution;
use super::binomial_interval::within_zero_and_one;
use crate::{BetaDistribution, Refusal};

/// The most further successes that are looked at.
pub const PROOF_LIMIT: u32 = 1_000_000;

/// The fewest further trials, all of them successful, after which the rate reaches `threshold` with a chance of at least
/// `level`: 0 when it is proved already, none when [`PROOF_LIMIT`] would not do. With a uniform prior and no failure,
/// 1 − tⁿ⁺¹ ≥ level.
///
/// # Errors
/// [`crate::RefusalKind::OutOfBounds`] or [`crate::RefusalKind::NotFinite`] when the threshold or the level is not
/// above 0 and below 1.
pub fn successes_to_prove(
    known: BetaDistribution,
    threshold: f64,
    level: f64,
) -> Result<Option<u32>, Refusal> {
    within_zero_and_one(threshold, "the threshold")?;
    within_zero_and_one(level, "the level")?;
    Ok(fewest(|further| {
        known.after(further, 0).chance_at_least(threshold) >= level
    }))
}

/// The least further exposure in whole units, all of it without a defect, after which the rate of defects is at most
/// `threshold` with a chance of at least `level`: 0 when that is proved already, none when [`PROOF_LIMIT`] would not do.
///
/// # Errors
/// [`crate::RefusalKind::NonPositive`] or [`crate::RefusalKind::NotFinite`] for the threshold or the unit; the level as
/// in [`successes_to_prove`].
pub fn exposure_to_prove(
    known: GammaDistribution,
    threshold: f64,
    unit: f64,
    level: f64,
) -> Result<Option<u32>, Refusal> {
    // Both must be above zero, like the parameters of a Gamma distribution.
    GammaDistribution::new(threshold, unit)?;
    within_zero_and_one(level, "the level")?;
    Ok(fewest(|further| {
        let clean = known.after_pseudo(0.0, f64::from(further) * unit);
        clean.chance_at_most(threshold) >= level
    }))
}

/// How many trials in a row must succeed so that a rate of at least `threshold` is shown with the confidence `level`, by
/// themselves and without a prior: the success run n = ln(1 − C) / ln R, rounded up; none beyond [`PROOF_LIMIT`].
///
/// # Errors
/// As in [`successes_to_prove`].
pub fn success_run(threshold: f64, level: f64) -> Result<Option<u32>, Refusal> {
    within_zero_and_one(threshold, "the threshold")?;
    within_zero_and_one(level, "the level")?;
    let run = ((1.0 - level).ln() / threshold.ln()).ceil();
    Ok((run <= f64::from(PROOF_LIMIT)).then_some(run as u32))
}

/// The rate that so many successes in a row show with the confidence `level`, by themselves and without a prior:
/// R = (1 − C)^(1/n); 0 for none.
///
/// # Errors
/// As in [`successes_to_prove`], for the level.
pub fn shown_by_run(successes: u32, level: f64) -> Result<f64, Refusal> {
    within_zero_and_one(level, "the level")?;
    Ok(match successes {
        0 => 0.0,
        run => (1.0 - level).powf(1.0 / f64::from(run)),
    })
}

/// The fewest that prove it; none when [`PROOF_LIMIT`] would not. Every further one helps, so that halving the range
/// finds it.
fn fewest(proves: impl Fn(u32) -> bool) -> Option<u32> {
    if proves(0) {
        return Some(0);
    }
    if !proves(PROOF_LIMIT) {
        return None;
    }
    let (mut too_few, mut enough) = (0, PROOF_LIMIT);
    while enough - too_few > 1 {
        let middle = too_few + (enough - too_few) / 2;
        if proves(middle) {
            enough = middle;
        } else {
            too_few = middle;
        }
    }
    Some(enough)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::RefusalKind;
    use proptest::prelude::*;

    fn uniform() -> BetaDistribution {
        BetaDistribution::new(1.0, 1.0).unwrap()
    }

    /// The “59 without a failure” of reliability tests, less one for the uniform prior.
    #[test]
    fn fifty_eight_good_deliveries_prove_ninety_five_percent() {
        assert_eq!(successes_to_prove(uniform(), 0.95, 0.95), Ok(Some(58)));
    }

    #[test]
    fn what_is_proved_needs_nothing_more_and_what_cannot_be_has_no_answer() {
        assert_eq!(
            successes_to_prove(uniform().after(100, 0), 0.9, 0.9),
            Ok(Some(0))
        );
        assert_eq!(successes_to_prove(uniform(), 1.0 - 1e-9, 0.95), Ok(None));
    }

    /// The zero-failure arithmetic of reliability tests: 22 for 90/90 and 59 for 95/95.
    #[test]
    fn a_run_of_successes_shows_what_the_tables_say() {
        assert_eq!(success_run(0.90, 0.90), Ok(Some(22)));
        assert_eq!(success_run(0.95, 0.95), Ok(Some(59)));
        // Five good deliveries show no more than 55 %.
        assert!((shown_by_run(5, 0.95).unwrap() - 0.549_28).abs() < 1e-5);
        assert_eq!(shown_by_run(0, 0.95), Ok(0.0));
    }

    /// With a shape of one the chance is 1 − e^(−b t): three units at a threshold of one, the “rule of three”.
    #[test]
    fn clean_exposure_proves_a_rate_of_defects() {
        let known = GammaDistribution::new(1.0, 1e-9).unwrap();
        assert_eq!(exposure_to_prove(known, 1.0, 1.0, 0.95), Ok(Some(3)));
        assert_eq!(exposure_to_prove(known, 0.05, 0.01, 0.95), Ok(Some(5_992)));
        let refusal = exposure_to_prove(known, 0.0, 1.0, 0.95).unwrap_err();
        assert_eq!(refusal.kind, RefusalKind::NonPositive);
    }

    #[test]
    fn a_threshold_or_level_at_an_end_is_refused() {
        for (threshold, level) in [(0.0, 0.9), (1.0, 0.9), (0.9, 0.0), (0.9, 1.0)] {
            let refusal = successes_to_prove(uniform(), threshold, level).unwrap_err();
            assert_eq!(refusal.kind, RefusalKind::OutOfBounds);
        }
        let refusal = successes_to_prove(uniform(), f64::NAN, 0.9).unwrap_err();
        assert_eq!(refusal.kind, RefusalKind::NotFinite);
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(64))]

        #[test]
        fn one_success_fewer_would_not_prove_it(
            successes in 0u32..50, failures in 0u32..10, threshold in 0.5f64..0.98, level in 0.5f64..0.99,
        ) {
            let known = uniform().after(successes, failures);
            let needed = successes_to_prove(known, threshold, level).unwrap().unwrap();
            prop_assert!(known.after(needed, 0).chance_at_least(threshold) >= level);
            prop_assert!(needed == 0 || known.after(needed - 1, 0).chance_at_least(threshold) < level);
        }
    }
}
