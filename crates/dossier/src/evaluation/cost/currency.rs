//! Currency: what is quoted in another one is converted at the rate that was frozen, and never compared without.

use super::exact::times;
use super::{Assumption, Chain, StepKind, TooLarge};
use crate::CostProblem;

pub fn step(chain: &mut Chain<'_>) -> Result<(), TooLarge> {
    let currency = chain.currency().to_owned();
    if chain.purchase_currency().is_none_or(|own| own == currency) {
        return Ok(());
    }
    let found = chain.dossier.rates.as_ref();
    let found = found.and_then(|rates| Some((rates, *rates.rates.get(&currency)?)));
    let Some((rates, rate)) = found else {
        chain.problem(CostProblem::NoRate {
            offer: chain.offer.offer.clone(),
            currency,
        });
        return Ok(());
    };
    chain.rate = rate;
    chain.price = times(chain.price, rate)?;
    let assumption = Assumption::Rate {
        currency,
        rate,
        date: rates.date.clone(),
        source: rates.source.clone(),
    };
    chain.set(StepKind::Currency, chain.price, assumption);
    Ok(())
}
