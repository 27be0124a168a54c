//! Switching cost: what leaving the incumbent costs, spread over the volume.

use super::exact::over;
use super::{Assumption, Chain, StepKind, TooLarge};

/// Added to every offer but the incumbent's. Without a volume there is nothing to spread it over, and none is added.
pub fn step(chain: &mut Chain<'_>) -> Result<(), TooLarge> {
    let dossier = chain.dossier;
    let purchase = dossier.purchase.as_ref();
    let volume = purchase.and_then(|purchase| purchase.volume);
    let (Some(cost), Some(precedent), Some(volume)) =
        (&dossier.switching_cost, &dossier.precedent, volume)
    else {
        return Ok(());
    };
    if precedent.incumbent == chain.offer.supplier || volume.is_zero() {
        return Ok(());
    }
    let amount = over(cost.amount, volume)?;
    chain.switching = Some(amount);
    let assumption = Assumption::Spread {
        amount: cost.amount,
        volume,
    };
    chain.add(StepKind::Switching, amount, assumption)
}
