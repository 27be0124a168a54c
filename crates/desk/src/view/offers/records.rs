//! What is told of each supplier’s record.

use dossier::{Measure, RecordBasis, Supplier};
use memo::phrases::Phrases;
use rust_decimal::prelude::ToPrimitive;

use super::known;
use crate::wire::{ExclusionRow, RecordsView, SupplierRecord};

/// The records of an open dossier. They hold no price.
pub(super) fn records(phrases: &Phrases<'_>) -> RecordsView {
    let dossier = phrases.dossier;
    let asked = dossier.measures();
    let others = asked
        .iter()
        .filter(|(measure, _)| *measure != Measure::OnTime);
    RecordsView {
        suppliers: dossier
            .suppliers
            .values()
            .map(|supplier| record(phrases, supplier))
            .collect(),
        recency: dossier.recency.clone(),
        past: phrases.recency(),
        priors: others
            .map(|(measure, _)| phrases.prior_of(*measure))
            .collect(),
    }
}

fn record(phrases: &Phrases<'_>, supplier: &Supplier) -> SupplierRecord {
    let dossier = phrases.dossier;
    let id = &supplier.supplier;
    let mut told = Vec::new();
    for (measure, target) in dossier.measures() {
        let known = known(dossier, id, measure, target);
        let mut said = phrases.told(&known);
        if measure == Measure::OnTime && known.basis != RecordBasis::Record {
            let run = phrases.run(target.to_f64().unwrap_or_default(), None);
            said.extend(run);
        }
        told.push(said.join(" "));
    }
    if let Some(record) = dossier.deliveries.get(id) {
        let also = phrases.also_recorded(record);
        told.extend((!also.is_empty()).then(|| also.join(" ")));
    }
    let left = phrases.exclusions_of(id).into_iter();
    SupplierRecord {
        told,
        exclusions: left
            .map(|left| ExclusionRow {
                exclusion: left.clone(),
                text: phrases.excluded_shipments(left),
            })
            .collect(),
    }
}
