//! One small file with every trap that a real delivery export was seen to hold, and the same file in other clothes.
//!
//! Worked out by hand from `dirty.csv`, keeping Route = Direct. The blank row is no row, so IDs 1–15 and "Total" are
//! 16; Total and ID 5 do not meet the condition; IDs 8, 10, 12, 13, 14 and 15 are set aside; 8 lines are left:
//!
//! | supplier               | lines (IDs) | shipments           | late                          |
//! |------------------------|-------------|---------------------|-------------------------------|
//! | Orion Diagnostics, Ltd.| 1 2 3 4     | A-1, A-2, A-3       | A-1, for line 2 is a day late |
//! | Vetar d.o.o.           | 7 9         | 7, 8                | 7, a day late                 |
//! | Lone Pine              | 11          | L "1"               |                               |
//! | ORION DIAGNOSTICS LTD  | 6           | A-1, of its own     |                               |
//!
//! A spreadsheet shows ID n in row n + 1 up to the blank row 15, so IDs 14 and 15 in rows 16 and 17.

use csv::{ReaderBuilder, Terminator};
use exchange::history::{
    DayOrder, Delimiter, Encoding, History, HistoryError, Orders, Reason, SetAside, read,
};
use jiff::civil::date;

use crate::{columns, condition, figures, written};

const DIRTY: &str = include_str!("../dirty.csv");

fn direct(bytes: &[u8]) -> Result<History, HistoryError> {
    read(bytes, &columns(), &[condition("Route", "Direct")], None)
}

#[test]
fn the_dirty_export_is_counted_as_by_hand() {
    let history = direct(DIRTY.as_bytes()).unwrap();
    assert_eq!(
        figures(&history),
        [
            ("Orion Diagnostics, Ltd.", 3, 1, 4),
            ("Vetar d.o.o.", 2, 1, 2),
            ("Lone Pine", 1, 0, 1),
            ("ORION DIAGNOSTICS LTD", 1, 0, 1),
        ]
    );
    assert_eq!((history.rows, history.unmatched, history.used), (16, 2, 8));
    assert_eq!(
        (history.encoding, history.delimiter),
        (Encoding::Utf8, Delimiter::Comma)
    );
}

#[test]
fn the_period_of_a_record_runs_from_the_first_delivery_to_the_last() {
    let history = direct(DIRTY.as_bytes()).unwrap();
    let periods: Vec<_> = history
        .suppliers
        .iter()
        .map(|supplier| (supplier.first, supplier.last))
        .collect();
    assert_eq!(periods[0], (date(2006, 6, 2), date(2006, 6, 30)));
    assert_eq!(periods[1], (date(2006, 3, 1), date(2006, 6, 3)));
    assert_eq!(periods[2], (date(2006, 3, 1), date(2006, 3, 1)));
}

#[test]
fn every_row_that_does_not_count_is_named_with_the_cells_in_fault() {
    let history = direct(DIRTY.as_bytes()).unwrap();
    let aside = |row, column: &str, text: &str, reason| SetAside {
        row,
        column: column.into(),
        text: text.into(),
        reason,
    };
    assert_eq!(
        history.set_aside,
        [
            aside(9, "Promised", "31.02.2006", Reason::ImpossibleDate),
            aside(11, "Promised", "Date Not Captured", Reason::NotADate),
            aside(13, "Supplier", " ", Reason::Empty),
            aside(13, "Delivered", "", Reason::Empty),
            aside(14, "Delivered", "", Reason::TooFewCells),
            aside(16, "Promised", "1900-01-01", Reason::YearOutOfRange),
            aside(17, "", " that nobody quoted", Reason::TooManyCells),
        ]
    );
}

#[test]
fn suppliers_that_differ_by_case_and_punctuation_are_reported_but_not_merged() {
    let history = direct(DIRTY.as_bytes()).unwrap();
    assert_eq!(
        history.look_alikes,
        [["ORION DIAGNOSTICS LTD", "Orion Diagnostics, Ltd."]]
    );
}

#[test]
fn the_order_that_a_column_proves_is_reported() {
    let history = direct(DIRTY.as_bytes()).unwrap();
    assert_eq!(
        history.orders,
        Orders {
            promised: None,
            delivered: Some(DayOrder::MonthFirst)
        }
    );
}

#[test]
fn line_ends_delimiters_and_encodings_do_not_change_the_history() {
    let expected = direct(DIRTY.as_bytes()).unwrap();
    let rows: Vec<Vec<String>> = (ReaderBuilder::new().has_headers(false).flexible(true))
        .from_reader(DIRTY.as_bytes())
        .records()
        .map(|record| record.unwrap().iter().map(String::from).collect())
        .collect();
    let (cr, lf, crlf) = (
        Terminator::Any(b'\r'),
        Terminator::Any(b'\n'),
        Terminator::CRLF,
    );
    for delimiter in [Delimiter::Tab, Delimiter::Comma, Delimiter::Semicolon] {
        for line_ends in [&[cr][..], &[lf], &[crlf], &[crlf, lf, cr]] {
            let text = written(&rows, delimiter.character() as u8, line_ends);
            for (encoding, bytes) in encoded(std::str::from_utf8(&text).unwrap()) {
                let expected = History {
                    delimiter,
                    encoding,
                    ..expected.clone()
                };
                assert_eq!(
                    direct(&bytes),
                    Ok(expected),
                    "{delimiter:?} {line_ends:?} {encoding:?}"
                );
            }
        }
    }
}

fn encoded(text: &str) -> [(Encoding, Vec<u8>); 6] {
    let little: Vec<u8> = text.encode_utf16().flat_map(u16::to_le_bytes).collect();
    let big: Vec<u8> = text.encode_utf16().flat_map(u16::to_be_bytes).collect();
    [
        (Encoding::Utf8, text.into()),
        (
            Encoding::Utf8WithMark,
            [b"\xEF\xBB\xBF", text.as_bytes()].concat(),
        ),
        (
            Encoding::Utf16LittleEndian,
            [b"\xFF\xFE", &*little].concat(),
        ),
        (Encoding::Utf16BigEndian, [b"\xFE\xFF", &*big].concat()),
        (Encoding::Utf16LittleEndian, little),
        (Encoding::Utf16BigEndian, big),
    ]
}

#[test]
fn what_is_neither_utf_8_nor_utf_16_is_read_as_windows_1252() {
    let history = crate::count(
        b"Supplier;Shipment #;Promised;Delivered\nC\xF4te \x96 Pharma;1;2-Jun-06;2-Jun-06",
    )
    .unwrap();
    assert_eq!(history.encoding, Encoding::Windows1252);
    assert_eq!(history.suppliers[0].name, "Côte – Pharma");
}
