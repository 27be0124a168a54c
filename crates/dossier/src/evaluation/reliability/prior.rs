//! What is believed before a record is read.

use mcda::BetaDistribution;
use mcda::estimates::GammaDistribution;

use super::Known;
use crate::evaluation::float;
use crate::{Dossier, Measure};

/// The shapes of lateness, for and against, that count while no prior is recorded: Ponder's own starting point,
/// fitted by marginal likelihood to 72 vendors of medicines (USAID, SCMS delivery history, 2006–2015). An even
/// prior would say that half of all shipments are late, which makes whoever has no record worthless.
pub const STARTING_PRIOR: (f64, f64) = (0.811269, 20.944311);

/// The shapes that count for another measure while no prior is recorded: Ponder's own starting point, declared and not
/// fitted, as if twenty occasions had been seen and one of them had gone wrong.
const DECLARED: (f64, f64) = (1.0, 19.0);

/// Ponder's own starting prior of incidents: as if one had been seen in twenty shipments.
const DECLARED_INCIDENTS: (f64, f64) = (1.0, 20.0);

/// The shapes that count while none are recorded: of what goes wrong, and of what goes well or of the shipments in which
/// so many incidents were seen. Ponder's own starting points.
pub fn starting_prior(measure: Measure) -> (f64, f64) {
    match measure {
        Measure::OnTime => STARTING_PRIOR,
        Measure::InFull | Measure::LotAcceptance => DECLARED,
        Measure::Incidents => DECLARED_INCIDENTS,
    }
}

/// The prior of a measure: the one on record, else the starting prior, and a warning says so.
pub fn prior(dossier: &Dossier, measure: Measure) -> Known {
    let recorded = match measure {
        Measure::OnTime => dossier
            .prior
            .as_ref()
            .map(|prior| (float(prior.lateness_a), float(prior.lateness_b))),
        _ => dossier
            .priors
            .get(&measure)
            .map(|prior| (float(prior.a), float(prior.b))),
    };
    recorded
        .and_then(|shapes| known(measure, shapes))
        .or_else(|| known(measure, starting_prior(measure)))
        .expect("the starting shapes are above zero")
}

fn known(measure: Measure, (a, b): (f64, f64)) -> Option<Known> {
    if measure.is_share() {
        BetaDistribution::new(b, a).ok().map(Known::Share)
    } else {
        // Incidents are counted per 100 shipments.
        GammaDistribution::new(a, b / 100.0)
            .ok()
            .map(Known::Incidents)
    }
}
