//! What is known of a rate after a record: the conjugate Beta model.

use super::Trials;
use super::binomial_interval::{Interval, within_zero_and_one};
use crate::{BetaDistribution, Refusal, RefusalKind};

/// The most future trials that are predicted.
pub const PREDICTION_LIMIT: u32 = 100_000;

/// What is known of one rate.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct RatePosterior {
    /// The shapes of the Beta distribution: the prior’s plus successes and failures.
    pub shapes: (f64, f64),
    /// That distribution.
    pub distribution: BetaDistribution,
    /// The expected rate.
    pub mean: f64,
    /// The central credible interval: as much chance below it as above.
    pub interval: Interval,
    /// The cautious bound: with 95 % chance the rate is above it.
    pub lower_quantile_5: f64,
    /// The chance that the rate reaches the threshold; none without a threshold.
    pub chance_at_least: Option<f64>,
}

/// Updates a Beta prior by a record (e.g. Gelman et al., Bayesian Data Analysis, section 2.4). `credible` is the
/// interval’s chance, above 0 and below 1; the threshold is a rate from 0 to 1.
///
/// # Errors
/// [`RefusalKind::NonPositive`] or [`RefusalKind::NotFinite`] for a shape of the prior, [`RefusalKind::OutOfBounds`] or
/// [`RefusalKind::NotFinite`] for the chance and the threshold.
pub fn rate_posterior(
    prior: (f64, f64),
    record: Trials,
    credible: f64,
    threshold: Option<f64>,
) -> Result<RatePosterior, Refusal> {
    for (column, shape) in [prior.0, prior.1].into_iter().enumerate() {
        let (kind, rule) = match shape {
            shape if !shape.is_finite() => (RefusalKind::NotFinite, "finite"),
            shape if shape <= 0.0 => (RefusalKind::NonPositive, "above zero"),
            _ => continue,
        };
        let message = format!("a shape of the prior must be {rule}");
        return Err(Refusal::at(kind, (0, column), message));
    }
    within_zero_and_one(credible, "the credible share")?;
    if let Some(threshold) = threshold
        && (threshold != 0.0 && threshold != 1.0)
    {
        within_zero_and_one(threshold, "a threshold that is neither 0 nor 1")?;
    }
    let shapes = (
        prior.0 + f64::from(record.successes()),
        prior.1 + f64::from(record.failures()),
    );
    let distribution = BetaDistribution::new(shapes.0, shapes.1)
        .map_err(|invalid| Refusal::new(RefusalKind::NotFinite, invalid.to_string()))?;
    let tail = (1.0 - credible) / 2.0;
    Ok(RatePosterior {
        shapes,
        distribution,
        mean: distribution.mean(),
        interval: (
            distribution.quantile(tail),
            distribution.quantile(1.0 - tail),
        ),
        lower_quantile_5: distribution.quantile(0.05),
        chance_at_least: threshold.map(|threshold| distribution.chance_at_least(threshold)),
    })
}

/// The chances of 0, 1, … n successes in n future trials: the Beta-binomial distribution, C(n, k) B(a + k, b + n − k) /
/// B(a, b).
///
/// # Errors
/// [`RefusalKind::OutOfBounds`] for more than [`PREDICTION_LIMIT`] trials.
pub fn predicted_successes(known: &RatePosterior, trials: u32) -> Result<Vec<f64>, Refusal> {
    if trials > PREDICTION_LIMIT {
        let message = format!("at most {PREDICTION_LIMIT} trials are predicted");
        return Err(Refusal::new(RefusalKind::OutOfBounds, message));
    }
    let (a, b) = known.shapes;
    let n = f64::from(trials);
    // By logarithms, since the chance of no success can be too small for a float while others are not.
    let mut logarithm: f64 = (0..trials)
        .map(|failed| ((b + f64::from(failed)) / (a + b + f64::from(failed))).ln())
        .sum();
    let mut chances = vec![logarithm.exp()];
    for success in 1..=trials {
        let k = f64::from(success);
        logarithm += ((n - k + 1.0) / k * ((a + k - 1.0) / (b + n - k))).ln();
        chances.push(logarithm.exp());
    }
    Ok(chances)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn record(successes: u32, trials: u32) -> Trials {
        Trials::read(&[f64::from(successes)], &[f64::from(trials)]).unwrap()[0]
    }

    #[test]
    fn without_a_record_the_prior_stands() {
        let known = rate_posterior((1.0, 1.0), record(0, 0), 0.9, Some(0.25)).unwrap();
        assert_eq!(known.shapes, (1.0, 1.0));
        assert!((known.interval.0 - 0.05).abs() < 1e-12);
        assert!((known.interval.1 - 0.95).abs() < 1e-12);
        assert!((known.chance_at_least.unwrap() - 0.75).abs() < 1e-12);
        let chances = predicted_successes(&known, 4).unwrap();
        assert!(chances.iter().all(|chance| (chance - 0.2).abs() < 1e-12));
    }

    #[test]
    fn no_future_trial_has_no_success_for_certain() {
        let known = rate_posterior((1.0, 1.0), record(3, 4), 0.95, None).unwrap();
        assert_eq!(predicted_successes(&known, 0).unwrap(), [1.0]);
        assert_eq!(known.chance_at_least, None);
    }

    #[test]
    fn bad_priors_and_chances_are_refused() {
        let kind = |prior, credible, threshold| {
            let refusal = rate_posterior(prior, record(1, 2), credible, threshold).unwrap_err();
            (refusal.kind, refusal.cell)
        };
        use RefusalKind as Kind;
        let even = (1.0, 1.0);
        assert_eq!(
            kind((0.0, 1.0), 0.9, None),
            (Kind::NonPositive, Some((0, 0)))
        );
        let nan = kind((1.0, f64::NAN), 0.9, None);
        assert_eq!(nan, (Kind::NotFinite, Some((0, 1))));
        assert_eq!(kind(even, 95.0, None), (Kind::OutOfBounds, None));
        assert_eq!(kind(even, 0.9, Some(1.5)), (Kind::OutOfBounds, None));
        assert_eq!(kind(even, 0.9, Some(-0.1)), (Kind::OutOfBounds, None));
        let known = rate_posterior(even, record(1, 2), 0.9, Some(1.0)).unwrap();
        assert_eq!(known.chance_at_least, Some(0.0));
        let refusal = predicted_successes(&known, PREDICTION_LIMIT + 1).unwrap_err();
        assert_eq!(refusal.kind, Kind::OutOfBounds);
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(64))]

        #[test]
        fn the_predicted_chances_add_up_and_have_the_known_mean(
            (successes, trials) in (0u32..80).prop_flat_map(|n| (0..=n, Just(n))),
            a in 0.1f64..20.0, b in 0.1f64..20.0, future in 0u32..200,
        ) {
            let known = rate_posterior((a, b), record(successes, trials), 0.95, Some(0.5)).unwrap();
            let chances = predicted_successes(&known, future).unwrap();
            prop_assert!((chances.iter().sum::<f64>() - 1.0).abs() < 1e-9);
            let mean: f64 = chances.iter().enumerate().map(|(k, chance)| k as f64 * chance).sum();
            prop_assert!((mean - f64::from(future) * known.mean).abs() < 1e-6);
            prop_assert!(known.interval.0 < known.mean && known.mean < known.interval.1);
        }
    }
}
