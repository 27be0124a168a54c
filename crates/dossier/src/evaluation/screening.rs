//! Which offers count.

use crate::{Dossier, Offer, Problem, Problems, SupplierId, Text};

/// A supplier that was screened out.
#[derive(Debug, Clone, PartialEq)]
pub struct Excluded {
    /// Who.
    pub supplier: SupplierId,
    /// Why: the reason given, or what was found at the gate.
    pub reason: Text,
    /// The requirement of the gate that was not met; none where the supplier was screened out.
    pub requirement: Option<Text>,
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
        .filter(|supplier| !dossier.is_excluded(supplier))
        .filter_map(|supplier| {
            dossier
                .offers
                .values()
                .filter(|offer| offer.supplier == *supplier)
                .max_by_key(|offer| offer.round)
        })
        .collect();
    let excluded = excluded(dossier);
    match offers.as_slice() {
        [] => Err(vec![Problem::NoOffers]),
        [only] => Err(vec![Problem::OneOffer {
            supplier: only.supplier.clone(),
        }]),
        _ => Ok(Screened { offers, excluded }),
    }
}

/// Who is out, screened out first, then those whom a gate stopped.
pub fn excluded(dossier: &Dossier) -> Vec<Excluded> {
    let screened = dossier.screened_out.values().map(|screening| Excluded {
        supplier: screening.supplier.clone(),
        reason: screening.reason.clone(),
        requirement: None,
    });
    let stopped = (dossier.suppliers.keys())
        .filter(|supplier| !dossier.screened_out.contains_key(*supplier))
        .filter_map(|supplier| dossier.stopped_by(supplier))
        .map(|check| Excluded {
            supplier: check.supplier.clone(),
            reason: check.evidence.clone(),
            requirement: dossier
                .gates
                .get(&check.gate)
                .map(|gate| gate.requirement.clone()),
        });
    screened.chain(stopped).collect()
}
