//! What records of deliveries tell, with its uncertainty.

use mcda::chance_of_exceeding;
use mcda::estimates::{
    BinomialIntervals, Interval, PREDICTION_LIMIT, RatePosterior, Trials, binomial_intervals,
    predicted_successes, rate_posterior, successes_to_prove,
};
use mcda::{Refusal, RefusalKind};

use super::Answer;
use crate::Refused;
use crate::figures::Figures;
use crate::inputs::{Inputs, mismatch};

/// The answer of a method of this field; none when the method is of another.
pub(super) fn answer(method: &str, inputs: &Inputs<'_>) -> Option<Answer> {
    match method {
        "beta-posterior" => Some(posterior(inputs)),
        "binomial-interval" => Some(intervals(inputs)),
        _ => None,
    }
}

fn records(inputs: &Inputs<'_>) -> Result<Vec<Trials>, Refused> {
    let (successes, trials) = (inputs.numbers("successes")?, inputs.numbers("trials")?);
    Ok(Trials::read(&successes, &trials)?)
}

fn intervals(inputs: &Inputs<'_>) -> Answer {
    let confidence = inputs.number_or("confidence", 0.95)?;
    let found: Vec<BinomialIntervals> = records(inputs)?
        .into_iter()
        .map(|record| binomial_intervals(record, confidence))
        .collect::<Result<_, _>>()?;
    let all = |one: fn(&BinomialIntervals) -> Interval| found.iter().map(one).collect::<Vec<_>>();
    Ok(Figures::default()
        .with("wilson", all(|one| one.wilson))
        .with("wilson_cc", all(|one| one.wilson_corrected))
        .with("clopper_pearson", all(|one| one.clopper_pearson)))
}

fn posterior(inputs: &Inputs<'_>) -> Answer {
    let records = records(inputs)?;
    if let Some(given) = inputs.get("alternatives")
        && given
            .as_array()
            .is_none_or(|names| names.len() != records.len())
    {
        return Err(mismatch("there must be one record per alternative"));
    }
    let prior = inputs.numbers("prior")?;
    let [a, b] = prior[..] else {
        return Err(mismatch("“prior” has two shapes"));
    };
    let credible = inputs.number_or("credible", 0.95)?;
    let threshold = match inputs.get("threshold") {
        Some(_) => Some(inputs.number("threshold")?),
        None => None,
    };
    let known: Vec<RatePosterior> = records
        .into_iter()
        .map(|record| rate_posterior((a, b), record, credible, threshold))
        .collect::<Result<_, _>>()?;
    let predicted = match (inputs.get("predictive_trials"), known.first()) {
        (Some(_), Some(first)) => Some(predicted_successes(first, future_trials(inputs)?)?),
        _ => None,
    };
    let first_better = match known.as_slice() {
        [first, second, ..] => Some(chance_of_exceeding(first.distribution, second.distribution)),
        _ => None,
    };
    let level = inputs.number_or("level", 0.95)?;
    let proofs = match threshold {
        None => None,
        Some(threshold) => Some(
            known
                .iter()
                .map(|one| successes_to_prove(one.distribution, threshold, level))
                .collect::<Result<Vec<Option<u32>>, Refusal>>()?,
        ),
    };
    let chances: Option<Vec<f64>> = known.iter().map(|one| one.chance_at_least).collect();
    let all = |one: fn(&RatePosterior) -> f64| known.iter().map(one).collect::<Vec<_>>();
    let pairs = |one: fn(&RatePosterior) -> (f64, f64)| known.iter().map(one).collect::<Vec<_>>();
    Ok(Figures::default()
        .with("posterior", pairs(|one| one.shapes))
        .with("mean", all(|one| one.mean))
        .with("interval", pairs(|one| one.interval))
        .with("lower_quantile_5", all(|one| one.lower_quantile_5))
        .with("prob_at_least_threshold", chances)
        .with_some("more_successes_to_prove", proofs)
        .with("prob_first_better_than_second", first_better)
        .with("predictive_pmf_first", predicted))
}

fn future_trials(inputs: &Inputs<'_>) -> Result<u32, Refused> {
    let trials = inputs.number("predictive_trials")?;
    let refused = |kind, message: String| Err(Refusal::new(kind, message).into());
    if !trials.is_finite() {
        let message = "the future trials must be a finite number".to_owned();
        return refused(RefusalKind::NotFinite, message);
    }
    if trials < 0.0 || trials.fract() != 0.0 {
        return refused(
            RefusalKind::BadCounts,
            format!("{trials} is no count of trials"),
        );
    }
    if trials > f64::from(PREDICTION_LIMIT) {
        let message = format!("at most {PREDICTION_LIMIT} trials are predicted");
        return refused(RefusalKind::OutOfBounds, message);
    }
    Ok(trials as u32)
}
