//! Delivery exports as they come, and what is counted in them.

// A failed unwrap is a failed test.
#![allow(clippy::unwrap_used)]

mod dates;
mod dirty;
mod further;
mod properties;
mod refusals;
mod rows;

use csv::{Terminator, WriterBuilder};
use exchange::history::{Columns, Condition, FurtherColumns, History, HistoryError, read};

/// The columns of every export these tests write.
fn columns() -> Columns {
    Columns {
        supplier: "Supplier".into(),
        promised: "Promised".into(),
        delivered: "Delivered".into(),
        shipment: "Shipment #".into(),
        further: FurtherColumns::default(),
    }
}

fn condition(column: &str, value: &str) -> Condition {
    Condition {
        column: column.into(),
        value: value.into(),
    }
}

fn count(export: impl AsRef<[u8]>) -> Result<History, HistoryError> {
    read(export.as_ref(), &columns(), &[], None)
}

/// An export of the four columns: supplier, shipment, promised, delivered.
fn export<'a>(rows: impl IntoIterator<Item = [&'a str; 4]>) -> Vec<u8> {
    let header = ["Supplier", "Shipment #", "Promised", "Delivered"];
    let rows: Vec<Vec<String>> = std::iter::once(header)
        .chain(rows)
        .map(|row| row.map(String::from).to_vec())
        .collect();
    written(&rows, b',', &[Terminator::CRLF])
}

/// Rows as the crate `csv` writes them, the line ends taken in turn.
fn written(rows: &[Vec<String>], delimiter: u8, line_ends: &[Terminator]) -> Vec<u8> {
    let mut bytes = Vec::new();
    for (row, line_end) in rows.iter().zip(line_ends.iter().cycle()) {
        let mut writer = WriterBuilder::new()
            .delimiter(delimiter)
            .terminator(*line_end)
            .from_writer(&mut bytes);
        writer.write_record(row).unwrap();
        writer.flush().unwrap();
    }
    bytes
}

/// Name, shipments, late shipments and lines of every supplier.
fn figures(history: &History) -> Vec<(&str, u32, u32, u32)> {
    (history.suppliers.iter())
        .map(|supplier| {
            (
                &*supplier.name,
                supplier.shipments,
                supplier.late,
                supplier.lines,
            )
        })
        .collect()
}
