//! The lines of one supplier → its shipments.

use std::collections::BTreeMap;

use jiff::civil::Date;

use crate::history::{Further, SupplierRecord, YearRecord};

/// What the further columns say of one line; none where nothing was recorded.
#[derive(Default)]
pub(crate) struct Line {
    /// Whether all that was ordered came.
    pub in_full: Option<bool>,
    /// Pieces accepted and rejected.
    pub pieces: Option<(u32, u32)>,
    /// How many incidents there were.
    pub incidents: Option<u32>,
}

/// One supplier's lines while they are being counted.
#[derive(Default)]
pub(crate) struct Tally {
    lines: u32,
    shipments: BTreeMap<String, Shipment>,
    delivered: Option<(Date, Date)>,
    pieces: Option<(u64, u64)>,
}

/// A shipment as far as its lines are known.
struct Shipment {
    late: bool,
    /// The day its last line came.
    day: Date,
    /// None as soon as a line does not say.
    in_full: Option<bool>,
    incidents: Option<u32>,
    lots: u32,
    lots_accepted: u32,
}

impl Tally {
    /// Takes in one line.
    pub fn add(&mut self, shipment: String, is_late: bool, delivered: Date, line: &Line) {
        self.lines += 1;
        let own = self.shipments.entry(shipment).or_insert(Shipment {
            late: false,
            day: delivered,
            in_full: Some(true),
            incidents: Some(0),
            lots: 0,
            lots_accepted: 0,
        });
        own.late |= is_late;
        own.day = own.day.max(delivered);
        own.in_full = own.in_full.zip(line.in_full).map(|(all, one)| all && one);
        own.incidents =
            (own.incidents.zip(line.incidents)).map(|(all, one)| all.saturating_add(one));
        if let Some((accepted, rejected)) = line.pieces {
            let (received, refused) = self.pieces.unwrap_or_default();
            let inspected = u64::from(accepted) + u64::from(rejected);
            self.pieces = Some((received + inspected, refused + u64::from(rejected)));
            own.lots += u32::from(inspected > 0);
            own.lots_accepted += u32::from(inspected > 0 && rejected == 0);
        }
        let (first, last) = self.delivered.unwrap_or((delivered, delivered));
        self.delivered = Some((first.min(delivered), last.max(delivered)));
    }

    /// What is known of the supplier once all lines are in.
    pub fn record(self, name: String) -> SupplierRecord {
        let (first, last) = self
            .delivered
            .expect("a tally is begun with its first line");
        let all: Vec<&Shipment> = self.shipments.values().collect();
        let mut by_year: BTreeMap<i16, Vec<&Shipment>> = BTreeMap::new();
        for shipment in &all {
            by_year
                .entry(shipment.day.year())
                .or_default()
                .push(*shipment);
        }
        let years = by_year.into_iter().map(|(year, own)| YearRecord {
            year,
            shipments: number(own.len()),
            late: late(&own),
            further: further(&own),
        });
        SupplierRecord {
            name,
            shipments: number(all.len()),
            late: late(&all),
            lines: self.lines,
            first,
            last,
            further: further(&all),
            pieces: self.pieces,
            years: years.collect(),
        }
    }
}

fn number(count: usize) -> u32 {
    u32::try_from(count).expect("at most one shipment a row, and rows are limited")
}

fn late(shipments: &[&Shipment]) -> u32 {
    number(shipments.iter().filter(|one| one.late).count())
}

fn further(shipments: &[&Shipment]) -> Further {
    let compared: Vec<bool> = shipments.iter().filter_map(|one| one.in_full).collect();
    let noted: Vec<u32> = shipments.iter().filter_map(|one| one.incidents).collect();
    let lots = shipments.iter().map(|one| one.lots).sum();
    let accepted = shipments.iter().map(|one| one.lots_accepted).sum();
    Further {
        in_full: (!compared.is_empty()).then(|| {
            (
                number(compared.len()),
                number(compared.iter().filter(|full| **full).count()),
            )
        }),
        lots: (lots > 0).then_some((lots, accepted)),
        incidents: (!noted.is_empty()).then(|| {
            let all = noted
                .iter()
                .fold(0, |all: u32, one| all.saturating_add(*one));
            (number(noted.len()), all)
        }),
    }
}
