//! What a record of successes tells, with its uncertainty.

mod binomial_interval;
mod defects;
mod gamma;
mod proof;
mod rate_posterior;
mod trials;

pub use binomial_interval::{BinomialIntervals, Interval, binomial_intervals};
pub use defects::{DefectCount, DefectPriorFit, fit_defect_prior};
pub use gamma::{GammaDistribution, chance_of_falling_below};
pub use proof::{PROOF_LIMIT, exposure_to_prove, shown_by_run, success_run, successes_to_prove};
pub use rate_posterior::{PREDICTION_LIMIT, RatePosterior, predicted_successes, rate_posterior};
pub use trials::Trials;
