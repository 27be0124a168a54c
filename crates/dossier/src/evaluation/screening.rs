//! Which offers count.

use crate::{Dossier, Offer, Problem, Problems, SupplierId, Text};

/// A supplier that was screened out.
#[derive(Debug, Clone, PartialEq)]
pub struct Excluded {
    /// Who.
    pub supplier: SupplierId,
    /// Why.
    pub reason: Text,
}

/// The offers that count, and who was screened out.
pub struct Screened<'a> {
    pub offers: Vec<&'a Offer>,
    pub excluded: Vec<Excluded>,
}

/// Takes the latest round of each supplier that was not screened out, in the order of the suppliers.
/// Nothing can be ranked with fewer than two.
pub fn screen(dossier: &Dossier) -> Result<Screened<'_>, Problems> {
    let offers: Vec<&Offer> = dossier
        .suppliers
        .keys()
        .filter(|supplier| !dossier.screened_out.contains_key(*supplier))
        .filter_map(|supplier| {
            dossier
                .offers
                .values()
                .filter(|offer| offer.supplier == *supplier)
                .max_by_key(|offer| offer.round)
        })
        .collect();
    let excluded = dossier
        .screened_out
        .values()
        .map(|screening| Excluded {
            supplier: screening.supplier.clone(),
            reason: screening.reason.clone(),
        })
        .collect();
    match offers.as_slice() {
        [] => Err(vec![Problem::NoOffers]),
        [only] => Err(vec![Problem::OneOffer {
            supplier: only.supplier.clone(),
        }]),
        _ => Ok(Screened { offers, excluded }),
    }
}
