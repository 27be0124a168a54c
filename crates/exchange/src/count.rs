//! Rows → shipments per supplier.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use jiff::civil::Date;

use crate::day::{self, Evidence};
use crate::history::{
    DayOrder, Encoding, History, HistoryError, Orders, ROW_LIMIT, Reason, SetAside, SupplierRecord,
};
use crate::names;
use crate::number;
use crate::table::{Row, Table};
use crate::tally::{Line, Tally};
use crate::wanted::{Verdict, Wanted};

/// How many set-aside cells a file without a usable row is answered with.
const SHOWN: usize = 5;

/// Counts a table.
///
/// # Errors
/// `NoRows`, `TooManyRows`, `AmbiguousDates`, `OrderContradicted`, `NoRowMeets` or `NoUsableRow`.
pub(crate) fn count(
    table: &Table,
    wanted: &Wanted,
    told: Option<DayOrder>,
    encoding: Encoding,
) -> Result<History, HistoryError> {
    // Twice over the rows: where a column puts the day is known only when all of it has been seen.
    let orders = orders(table, wanted, told)?;
    let (mut rows, mut kept, mut unmatched, mut used) = (0, 0, 0, 0);
    let (mut set_aside, mut unread) = (Vec::new(), Vec::new());
    let mut tallies: BTreeMap<String, Tally> = BTreeMap::new();
    for row in table.rows() {
        rows += 1;
        match wanted.judge(&row) {
            Verdict::Unmatched => unmatched += 1,
            Verdict::Ragged(place, reason) => set_aside.push(wanted.cell(&row, place, reason)),
            Verdict::Kept => {
                kept += 1;
                match days(&row, wanted, &orders) {
                    Err(faults) => set_aside.extend(faults),
                    Ok((promised, delivered)) => {
                        used += 1;
                        let supplier = row.cells[wanted.supplier].trim().to_owned();
                        let shipment = row.cells[wanted.shipment].trim().to_owned();
                        let more = further(&row, wanted, &mut unread);
                        let tally = tallies.entry(supplier).or_default();
                        tally.add(shipment, delivered > promised, delivered, &more);
                    }
                }
            }
        }
    }
    if rows == 0 {
        return Err(HistoryError::NoRows);
    }
    if kept == 0 && unmatched > 0 {
        return Err(wanted.blame(table));
    }
    if used == 0 {
        return Err(nothing_usable(&set_aside));
    }
    let mut suppliers: Vec<SupplierRecord> = tallies
        .into_iter()
        .map(|(name, tally)| tally.record(name))
        .collect();
    // Stable, so equals stay sorted by name.
    suppliers.sort_by_key(|supplier| Reverse(supplier.shipments));
    let look_alikes = names::look_alikes(suppliers.iter().map(|supplier| &*supplier.name));
    Ok(History {
        suppliers,
        set_aside,
        rows,
        unmatched,
        used,
        orders,
        encoding,
        delimiter: table.delimiter,
        unread,
        look_alikes,
    })
}

fn orders(table: &Table, wanted: &Wanted, told: Option<DayOrder>) -> Result<Orders, HistoryError> {
    let (mut promised, mut delivered) = (Evidence::default(), Evidence::default());
    for (rows, row) in (1..).zip(table.rows()) {
        if rows > ROW_LIMIT {
            return Err(HistoryError::TooManyRows);
        }
        let verdict = wanted.judge(&row);
        if matches!(verdict, Verdict::Ragged(..)) {
            continue;
        }
        for (evidence, place) in [
            (&mut promised, wanted.promised),
            (&mut delivered, wanted.delivered),
        ] {
            if let Some(cell) = row.cells.get(place) {
                evidence.note(row.number, cell, matches!(verdict, Verdict::Kept));
            }
        }
    }
    Ok(Orders {
        promised: promised.settle(&table.header[wanted.promised], told)?,
        delivered: delivered.settle(&table.header[wanted.delivered], told)?,
    })
}

/// The promised and the delivered day of a row that has its supplier and its shipment number too; else every cell in
/// fault.
fn days(row: &Row, wanted: &Wanted, orders: &Orders) -> Result<(Date, Date), Vec<SetAside>> {
    let named = |place: usize| {
        if row.cells[place].trim().is_empty() {
            Err(Reason::Empty)
        } else {
            Ok(())
        }
    };
    let day = |place: usize, order| day::settled(day::read(&row.cells[place])?, order);
    let supplier = named(wanted.supplier);
    let shipment = named(wanted.shipment);
    let promised = day(wanted.promised, orders.promised);
    let delivered = day(wanted.delivered, orders.delivered);
    if let (Ok(()), Ok(()), Ok(promised), Ok(delivered)) = (supplier, shipment, promised, delivered)
    {
        return Ok((promised, delivered));
    }
    let faults = [
        (wanted.supplier, supplier.err()),
        (wanted.shipment, shipment.err()),
        (wanted.promised, promised.err()),
        (wanted.delivered, delivered.err()),
    ];
    Err(faults
        .into_iter()
        .filter_map(|(place, fault)| Some(wanted.cell(row, place, fault?)))
        .collect())
}

/// What the further columns say of a line; a cell that is no number says nothing, and is named.
fn further(row: &Row, wanted: &Wanted, unread: &mut Vec<SetAside>) -> Line {
    let of = |place: Option<usize>| {
        let cell = row.cells.get(place?).map_or("", |cell| cell.as_ref());
        Some((place?, cell.to_owned()))
    };
    let cells = wanted.further;
    let mut read_quantity = |place| -> Option<f64> {
        let (place, cell) = of(place)?;
        number::quantity(&cell).unwrap_or_else(|reason| {
            unread.push(wanted.cell(row, place, reason));
            None
        })
    };
    let (ordered, delivered) = (read_quantity(cells.ordered), read_quantity(cells.delivered));
    let mut read_count = |place| -> Option<u32> {
        let (place, cell) = of(place)?;
        number::count(&cell).unwrap_or_else(|reason| {
            unread.push(wanted.cell(row, place, reason));
            None
        })
    };
    let (accepted, rejected) = (read_count(cells.accepted), read_count(cells.rejected));
    Line {
        in_full: ordered
            .zip(delivered)
            .map(|(ordered, delivered)| delivered >= ordered),
        pieces: accepted.zip(rejected),
        incidents: read_count(cells.incidents),
    }
}

fn nothing_usable(set_aside: &[SetAside]) -> HistoryError {
    let mut counts: BTreeMap<Reason, u32> = BTreeMap::new();
    for fault in set_aside {
        *counts.entry(fault.reason).or_default() += 1;
    }
    HistoryError::NoUsableRow {
        first: set_aside.iter().take(SHOWN).cloned().collect(),
        counts: counts.into_iter().collect(),
    }
}
