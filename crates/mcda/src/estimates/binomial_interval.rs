//! Between which bounds a rate lies, without any prior: Wilson and Clopper–Pearson.

use statrs::distribution::{ContinuousCDF, Normal};

use super::Trials;
use crate::{BetaDistribution, Refusal, RefusalKind};

/// A lower and an upper bound of a rate, both from 0 to 1.
pub type Interval = (f64, f64);

/// Three intervals of the same rate.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct BinomialIntervals {
    /// The score interval of Wilson (1927).
    pub wilson: Interval,
    /// The same with continuity correction (Newcombe 1998, Statistics in Medicine 17, method 4).
    pub wilson_corrected: Interval,
    /// The interval of Clopper & Pearson (1934), which covers the rate at least as often as promised.
    pub clopper_pearson: Interval,
}

/// The intervals that hold the true rate with the given confidence, above 0 and below 1. Without a trial nothing is known,
/// and every interval is from 0 to 1.
///
/// # Errors
/// [`RefusalKind::OutOfBounds`] for the confidence, [`RefusalKind::NotFinite`] when it is no number.
pub fn binomial_intervals(record: Trials, confidence: f64) -> Result<BinomialIntervals, Refusal> {
    within_zero_and_one(confidence, "the confidence")?;
    if record.trials() == 0 {
        let nothing_known = (0.0, 1.0);
        return Ok(BinomialIntervals {
            wilson: nothing_known,
            wilson_corrected: nothing_known,
            clopper_pearson: nothing_known,
        });
    }
    let tail = (1.0 - confidence) / 2.0;
    // Of the upper tail, so that a confidence near 1 keeps its digits.
    let z = -Normal::standard().inverse_cdf(tail);
    Ok(BinomialIntervals {
        wilson: wilson(record, z),
        wilson_corrected: wilson_corrected(record, z),
        clopper_pearson: clopper_pearson(record, tail),
    })
}

/// Refuses what is no probability strictly between 0 and 1.
pub(super) fn within_zero_and_one(probability: f64, what: &str) -> Result<(), Refusal> {
    if !probability.is_finite() {
        let message = format!("{what} must be a finite number");
        return Err(Refusal::new(RefusalKind::NotFinite, message));
    }
    if probability <= 0.0 || probability >= 1.0 {
        let message = format!("{what} must be above 0 and below 1, not {probability}");
        return Err(Refusal::new(RefusalKind::OutOfBounds, message));
    }
    Ok(())
}

/// (2np + z² ± z √(z² + 4npq)) / (2 (n + z²)).
fn wilson(record: Trials, z: f64) -> Interval {
    let (n, p) = counted(record);
    let middle = 2.0 * n * p + z * z;
    let half = z * (z * z + 4.0 * n * p * (1.0 - p)).sqrt();
    let scale = 2.0 * (n + z * z);
    closed(record, (middle - half) / scale, (middle + half) / scale)
}

/// (2np + z² − 1 − z √(z² − 2 − 1/n + 4p (nq + 1))) / (2 (n + z²)) and
/// (2np + z² + 1 + z √(z² + 2 − 1/n + 4p (nq − 1))) / (2 (n + z²)).
fn wilson_corrected(record: Trials, z: f64) -> Interval {
    let (n, p) = counted(record);
    let q = 1.0 - p;
    let middle = 2.0 * n * p + z * z;
    let below = (z * z - 2.0 - 1.0 / n + 4.0 * p * (n * q + 1.0)).max(0.0);
    let above = (z * z + 2.0 - 1.0 / n + 4.0 * p * (n * q - 1.0)).max(0.0);
    let scale = 2.0 * (n + z * z);
    let low = (middle - 1.0 - z * below.sqrt()) / scale;
    let high = (middle + 1.0 + z * above.sqrt()) / scale;
    closed(record, low, high)
}

/// The rates at which so many successes, or so few, would still come about with the chance of one tail.
fn clopper_pearson(record: Trials, tail: f64) -> Interval {
    let (successes, failures) = (f64::from(record.successes()), f64::from(record.failures()));
    let bound = |for_it: f64, against: f64, probability: f64| {
        BetaDistribution::new(for_it, against).map_or(0.0, |rate| rate.quantile(probability))
    };
    // The upper bound is the mirrored lower one, so that it keeps its digits near 1.
    let low = bound(successes, failures + 1.0, tail);
    let high = 1.0 - bound(failures, successes + 1.0, tail);
    closed(record, low, high)
}

fn counted(record: Trials) -> (f64, f64) {
    let n = f64::from(record.trials());
    (n, f64::from(record.successes()) / n)
}

/// No rate lies outside 0 and 1; where all succeeded, or all failed, the end itself is possible. Rounding must not hide it.
fn closed(record: Trials, low: f64, high: f64) -> Interval {
    let low = if record.successes() == 0 {
        0.0
    } else {
        low.clamp(0.0, 1.0)
    };
    let high = if record.failures() == 0 {
        1.0
    } else {
        high.clamp(0.0, 1.0)
    };
    (low, high)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn record(successes: u32, trials: u32) -> Trials {
        Trials::read(&[f64::from(successes)], &[f64::from(trials)]).unwrap()[0]
    }

    #[test]
    fn without_a_trial_every_rate_is_possible() {
        let known = binomial_intervals(record(0, 0), 0.95).unwrap();
        assert_eq!(known.wilson, (0.0, 1.0));
        assert_eq!(known.wilson_corrected, (0.0, 1.0));
        assert_eq!(known.clopper_pearson, (0.0, 1.0));
    }

    #[test]
    fn a_confidence_that_is_no_inner_probability_is_refused() {
        let kind = |confidence| {
            binomial_intervals(record(1, 2), confidence)
                .unwrap_err()
                .kind
        };
        for confidence in [0.0, 1.0, -0.5, 95.0] {
            assert_eq!(kind(confidence), RefusalKind::OutOfBounds);
        }
        assert_eq!(kind(f64::NAN), RefusalKind::NotFinite);
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(64))]

        #[test]
        fn intervals_hold_the_share_seen_and_mirror_with_the_failures(
            (successes, trials) in (1u32..300).prop_flat_map(|n| (0..=n, Just(n))),
            confidence in 0.01f64..0.999,
        ) {
            let known = binomial_intervals(record(successes, trials), confidence).unwrap();
            let turned = binomial_intervals(record(trials - successes, trials), confidence).unwrap();
            let seen = f64::from(successes) / f64::from(trials);
            let both = [
                (known.wilson, turned.wilson),
                (known.wilson_corrected, turned.wilson_corrected),
                (known.clopper_pearson, turned.clopper_pearson),
            ];
            for ((low, high), (turned_low, turned_high)) in both {
                prop_assert!(0.0 <= low && low <= seen && seen <= high && high <= 1.0);
                prop_assert!((low - (1.0 - turned_high)).abs() < 1e-9);
                prop_assert!((high - (1.0 - turned_low)).abs() < 1e-9);
            }
            prop_assert!(known.wilson_corrected.0 <= known.wilson.0 + 1e-12);
            prop_assert!(known.wilson_corrected.1 >= known.wilson.1 - 1e-12);
        }
    }
}
