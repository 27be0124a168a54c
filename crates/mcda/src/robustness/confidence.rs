//! How often an offer is first under its own central weights.

use super::chunks::Sampling;
use super::random::{Draws, VALUES_SEED};
use super::ratio::{Ratios, Sampled};
use super::uncertain::UncertainTable;
use super::values::weighted_sums;
use crate::{Refusal, RefusalKind};

/// For each offer that is ever first, the share of samples of the values in which it is first under its own central
/// weights (confidence factor; Lahdelma & Salminen 2001, equation 9). The values are those of
/// [`acceptability`](super::acceptability) under the same seed. None for an offer without central weights.
///
/// # Errors
/// [`RefusalKind::DimensionMismatch`] for lists of another length, or when no sample is asked for.
pub fn confidence_factors(
    table: &UncertainTable,
    central_weights: &[Option<Vec<f64>>],
    sampling: Sampling,
) -> Result<Vec<Option<Sampled>>, Refusal> {
    let fits = central_weights.len() == table.offers()
        && central_weights
            .iter()
            .flatten()
            .all(|own| own.len() == table.criteria());
    if !fits || sampling.samples == 0 {
        let message =
            "there is one list of central weights for each offer, and at least one sample";
        return Err(Refusal::new(RefusalKind::DimensionMismatch, message));
    }
    let given = |factor: &dyn Fn(usize) -> Option<Sampled>| {
        let offers = central_weights.iter().enumerate();
        offers
            .map(|(offer, central)| central.as_ref().and_then(|_| factor(offer)))
            .collect()
    };
    if let Some(known) = table.known_values() {
        let mut firsts = vec![0.0; table.offers()];
        add_firsts(&known, central_weights, &mut firsts);
        return Ok(given(&|offer| Some(Sampled::exact(firsts[offer]))));
    }
    let empty = Ratios::new(table.offers());
    let counted = sampling.in_chunks(&empty, Ratios::merge, |ratios, begin, end| {
        let mut values = vec![vec![0.0; table.criteria()]; table.offers()];
        for (begin, end) in sampling.batches(begin, end) {
            let mut firsts = vec![0.0; table.offers()];
            for sample in begin..end {
                let mut draws = Draws::of(sampling.seed ^ VALUES_SEED, sample);
                table.draw(&mut draws, &mut values);
                add_firsts(&values, central_weights, &mut firsts);
            }
            ratios.add(&firsts, (end - begin) as f64);
        }
    });
    Ok(given(&|offer| counted.figure(offer)))
}

/// Adds the share of the first place that each offer holds under its own central weights.
fn add_firsts(values: &[Vec<f64>], central_weights: &[Option<Vec<f64>>], firsts: &mut [f64]) {
    for (offer, (central, first)) in central_weights.iter().zip(firsts).enumerate() {
        let Some(central) = central else { continue };
        let leaders = crate::leaders(&weighted_sums(values, central));
        if leaders.contains(&offer) {
            *first += 1.0 / leaders.len() as f64;
        }
    }
}
