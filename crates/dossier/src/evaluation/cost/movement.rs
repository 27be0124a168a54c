//! The same purchase with another volume or another rate of exchange: what is reckoned again to see what depends on it.

use rust_decimal::Decimal;

use crate::Dossier;

/// The dossier as it would be if the volume, and every quantity offered for, were so many times what it is; none where
/// that is too large to be reckoned with.
pub fn with_volume_moved(dossier: &Dossier, factor: Decimal) -> Option<Dossier> {
    let mut moved = dossier.clone();
    if let Some(volume) = moved.purchase.as_mut().and_then(|one| one.volume.as_mut()) {
        *volume = volume.checked_mul(factor)?;
    }
    let lines = moved.offers.values_mut().flat_map(|offer| &mut offer.lines);
    for line in lines {
        line.quantity = line.quantity.checked_mul(factor)?;
    }
    Some(moved)
}

/// The dossier as it would be if one currency were worth so many times what it is; none where it has no rate.
pub fn with_rate_moved(dossier: &Dossier, currency: &str, factor: Decimal) -> Option<Dossier> {
    let mut moved = dossier.clone();
    let rate = moved.rates.as_mut()?.rates.get_mut(currency)?;
    *rate = rate.checked_mul(factor)?;
    Some(moved)
}
