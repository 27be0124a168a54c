//! Which offers count.

use super::gates::stopped_by_threshold;
use crate::{CriterionId, Dossier, GateId, Offer, Problem, Problems, SupplierId, Text};

/// A supplier that is out.
#[derive(Debug, Clone, PartialEq)]
pub struct Excluded {
    /// Who.
    pub supplier: SupplierId,
    /// Why.
    pub why: Exclusion,
}

/// Why a supplier is out. It stays in the dossier whatever the reason.
#[derive(Debug, Clone, PartialEq)]
pub enum Exclusion {
    /// It was screened out.
    ScreenedOut {
        /// The reason given.
        reason: Text,
    },
    /// It was found not to meet a gate.
    Gate {
        /// The gate.
        gate: GateId,
        /// What is asked.
        requirement: Text,
        /// What was found.
        evidence: Text,
    },
    /// Its answer or its record does not reach the threshold of a gate.
    Threshold {
        /// The gate.
        gate: GateId,
        /// The criterion tested.
        criterion: CriterionId,
        /// The answer, the rate or the chance.
        figure: f64,
    },
    /// It does not answer a criterion, and such offers are excluded.
    Unanswered {
        /// The criterion.
        criterion: CriterionId,
    },
}

/// The offers that count, and who is out.
pub struct Screened<'a> {
    pub offers: Vec<&'a Offer>,
    pub excluded: Vec<Excluded>,
}

/// Takes the latest round of each supplier that is not out, in the order of the suppliers.
/// Nothing can be ranked with fewer than two.
pub fn screen(dossier: &Dossier) -> Result<Screened<'_>, Problems> {
    let offers: Vec<&Offer> = dossier
        .suppliers
        .keys()
        .filter(|supplier| !dossier.is_excluded(supplier))
        .filter_map(|supplier| dossier.latest_offer(supplier))
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

/// Who is out, screened out first, then those whom a gate or a missing answer stopped.
pub fn excluded(dossier: &Dossier) -> Vec<Excluded> {
    let screened = dossier.screened_out.keys();
    let others = dossier.suppliers.keys();
    let others = others.filter(|supplier| !dossier.screened_out.contains_key(*supplier));
    screened
        .chain(others)
        .filter_map(|supplier| {
            Some(Excluded {
                supplier: supplier.clone(),
                why: why_excluded(dossier, supplier)?,
            })
        })
        .collect()
}

/// The first reason for which a supplier is out.
pub fn why_excluded(dossier: &Dossier, supplier: &SupplierId) -> Option<Exclusion> {
    if let Some(screening) = dossier.screened_out.get(supplier) {
        return Some(Exclusion::ScreenedOut {
            reason: screening.reason.clone(),
        });
    }
    if let Some(check) = dossier.stopped_by(supplier)
        && let Some(gate) = dossier.gates.get(&check.gate)
    {
        return Some(Exclusion::Gate {
            gate: check.gate.clone(),
            requirement: gate.requirement.clone(),
            evidence: check.evidence.clone(),
        });
    }
    if let Some((gate, criterion, figure)) = stopped_by_threshold(dossier, supplier) {
        return Some(Exclusion::Threshold {
            gate: gate.gate.clone(),
            criterion: criterion.clone(),
            figure,
        });
    }
    let criterion = dossier.unanswered(supplier)?.clone();
    Some(Exclusion::Unanswered { criterion })
}
