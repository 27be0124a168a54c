//! How many more successes would prove a rate.

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
    let proves = |further: u32| known.after(further, 0).chance_at_least(threshold) >= level;
    if proves(0) {
        return Ok(Some(0));
    }
    if !proves(PROOF_LIMIT) {
        return Ok(None);
    }
    // Every success raises the chance, so that halving the range finds the fewest.
    let (mut too_few, mut enough) = (0, PROOF_LIMIT);
    while enough - too_few > 1 {
        let middle = too_few + (enough - too_few) / 2;
        if proves(middle) {
            enough = middle;
        } else {
            too_few = middle;
        }
    }
    Ok(Some(enough))
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
