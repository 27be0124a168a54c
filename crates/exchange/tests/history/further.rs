//! Quantities, pieces and incidents, where a file has them.

use exchange::history::{Columns, Further, FurtherColumns, Reason, read};

const EXPORT: &str = "\
Supplier;Shipment #;Promised;Delivered;Ordered;Came;Accepted;Rejected;Incidents
Alba;1;2024-03-01;2024-03-01;100;100;100;0;0
Alba;1;2024-03-01;2024-03-02;50;40;38;2;1
Alba;2;2024-12-20;2025-01-04;10;25;25;0;0
Alba;3;2025-02-01;2025-02-01;10;;;;
Borea;1;2025-02-01;2025-02-01;10;ten;9;1;0
";

fn columns() -> Columns {
    Columns {
        further: FurtherColumns {
            quantities: Some(("Ordered".into(), "Came".into())),
            pieces: Some(("Accepted".into(), "Rejected".into())),
            incidents: Some("Incidents".into()),
        },
        ..super::columns()
    }
}

#[test]
fn what_else_a_file_counts_is_counted_by_shipment_and_by_lot() {
    let found = read(EXPORT.as_bytes(), &columns(), &[], None).unwrap();
    let alba = &found.suppliers[0];

    assert_eq!((alba.shipments, alba.late), (3, 2));
    assert_eq!(
        alba.further,
        Further {
            // The second came with more than was ordered: in full, and no more than that.
            in_full: Some((2, 1)),
            lots: Some((3, 2)),
            incidents: Some((2, 1)),
        }
    );
    assert_eq!(alba.pieces, Some((165, 2)));
    let years: Vec<(i16, u32, u32)> = alba
        .years
        .iter()
        .map(|one| (one.year, one.shipments, one.late))
        .collect();
    assert_eq!(
        years,
        [(2024, 1, 1), (2025, 2, 1)],
        "a shipment is of the year in which its last line came"
    );
}

#[test]
fn an_empty_cell_is_not_recorded_and_a_word_is_named() {
    let found = read(EXPORT.as_bytes(), &columns(), &[], None).unwrap();
    let borea = &found.suppliers[1];

    assert_eq!((borea.shipments, borea.further.in_full), (1, None));
    assert_eq!(borea.further.lots, Some((1, 0)));
    let cell = &found.unread[0];
    assert_eq!(found.unread.len(), 1);
    assert_eq!(
        (cell.row, cell.column.as_str(), cell.reason),
        (6, "Came", Reason::NotANumber)
    );
    assert!(
        found.set_aside.is_empty(),
        "the row counts for punctuality all the same"
    );
}

#[test]
fn a_file_without_further_columns_says_nothing_of_them() {
    let found = read(EXPORT.as_bytes(), &super::columns(), &[], None).unwrap();

    assert_eq!(found.suppliers[0].further, Further::default());
    assert_eq!(found.suppliers[0].pieces, None);
}
