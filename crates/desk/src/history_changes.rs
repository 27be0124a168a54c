//! What a delivery history tells, as changes that `ponder apply` records.

use std::collections::BTreeSet;

use dossier::{Change, Deliveries, MeasurePrior, PeriodCounts, Prior, Supplier, SupplierId, Text};
use rust_decimal::Decimal;

use crate::HistoryReport;
use crate::history::{FurtherCounts, PriorSource, SupplierReport};

/// The prior of lateness, those of other measures that were fitted, then each supplier with its delivery record. `source` says where the counts come from, `date`
/// is the day of the fit as `2015-10-12`.
pub fn history_changes(report: &HistoryReport, source: &str, date: &str) -> Vec<Change> {
    let shape = |value: f64| {
        Decimal::try_from(value)
            .map(|exact| exact.round_dp(6))
            .unwrap_or(Decimal::ONE)
    };
    let mut changes = vec![Change::SetPrior(Prior {
        lateness_a: shape(report.prior.a),
        lateness_b: shape(report.prior.b),
        source: Text::from(source),
        date: date.to_owned(),
    })];
    // A declared prior is Ponder’s own already: only what was fitted is worth a change.
    let fitted = report.measures.iter();
    let fitted = fitted.filter(|one| one.prior.source == PriorSource::Fitted);
    changes.extend(fitted.map(|one| {
        Change::SetMeasurePrior(MeasurePrior {
            measure: one.measure,
            a: shape(one.prior.a),
            b: shape(one.prior.b),
            source: Text::from(source),
            date: date.to_owned(),
        })
    }));
    let mut taken = BTreeSet::new();
    for record in &report.suppliers {
        let supplier = id_for(&record.supplier, &mut taken);
        changes.push(Change::SetSupplier(Supplier {
            supplier: supplier.clone(),
            name: Text::from(record.supplier.as_str()),
            short: None,
        }));
        changes.push(Change::RecordDeliveries(deliveries(
            record, supplier, source,
        )));
    }
    changes
}

fn deliveries(record: &SupplierReport, supplier: SupplierId, source: &str) -> Deliveries {
    let counted = &record.further;
    let whole = PeriodCounts {
        shipments: record.shipments,
        ..PeriodCounts::default()
    };
    let whole = with(whole, counted);
    let periods = record.years.iter().map(|one| {
        let counts = PeriodCounts {
            period: one.year.clone(),
            shipments: one.shipments,
            late: one.late,
            ..PeriodCounts::default()
        };
        with(counts, &one.further)
    });
    Deliveries {
        in_full: whole.in_full,
        in_full_of: whole.in_full_of,
        lots_inspected: whole.lots_inspected,
        lots_accepted: whole.lots_accepted,
        pieces_received: counted.pieces_received,
        pieces_rejected: counted.pieces_rejected,
        incidents: whole.incidents,
        incidents_of: whole.incidents_of,
        first: Some(record.first.clone()),
        last: Some(record.last.clone()),
        periods: periods.collect(),
        ..Deliveries::of(supplier, record.shipments, record.late, Text::from(source))
    }
}

/// The counts with what else was counted; a number of occasions that is that of all shipments is left out.
fn with(counts: PeriodCounts, further: &FurtherCounts) -> PeriodCounts {
    let some = |occasions: Option<u32>| occasions.filter(|some| *some != counts.shipments);
    PeriodCounts {
        in_full: further.in_full,
        in_full_of: some(further.in_full_of),
        lots_inspected: further.lots_inspected,
        lots_accepted: further.lots_accepted,
        incidents: further.incidents,
        incidents_of: some(further.incidents_of),
        ..counts
    }
}

/// An id made of the name's letters and digits, numbered where two names give the same.
fn id_for(name: &str, taken: &mut BTreeSet<String>) -> SupplierId {
    let plain: String = words::latin(name)
        .to_lowercase()
        .chars()
        .map(|letter| {
            if letter.is_ascii_alphanumeric() {
                letter
            } else {
                '-'
            }
        })
        .collect();
    let parts: Vec<&str> = plain.split('-').filter(|part| !part.is_empty()).collect();
    let stem: String = parts.join("-").chars().take(56).collect();
    let stem = if stem.is_empty() {
        "supplier"
    } else {
        stem.trim_end_matches('-')
    };
    let numbered = (2..).map(|number| format!("{stem}-{number}"));
    let id = std::iter::once(stem.to_owned())
        .chain(numbered)
        .find(|id| taken.insert(id.clone()))
        .expect("the numbers do not end before the names do");
    id.parse()
        .expect("small letters, digits and single dashes, at most 64, are an id")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_become_distinct_ids() {
        let mut taken = BTreeSet::new();
        let ids: Vec<String> = [
            "HETERO LABS LIMITED",
            "Hetero, Labs (Limited)",
            "Галеника а.д.",
            "…",
            "Žito–promet",
        ]
        .iter()
        .map(|name| id_for(name, &mut taken).to_string())
        .collect();

        assert_eq!(
            ids,
            [
                "hetero-labs-limited",
                "hetero-labs-limited-2",
                "galenika-a-d",
                "supplier",
                "ito-promet"
            ]
        );
    }
}
