//! Files and questions that cannot be answered, and what the user is told instead.

use exchange::history::{
    BYTE_LIMIT, Encoding, History, HistoryError, MissingColumn, ROW_LIMIT, Reason, read,
};

use crate::{columns, condition, count, export};

const HEADER: &str = "Supplier,Shipment #,Promised,Delivered,Route";

fn strings(names: &[&str]) -> Vec<String> {
    names.iter().map(|name| name.to_string()).collect()
}

#[test]
fn a_file_without_a_row_is_empty_and_one_with_a_header_only_has_no_rows() {
    for empty in ["", "\u{feff}", "\r\n\n\r", " \n"] {
        assert_eq!(count(empty), Err(HistoryError::Empty), "{empty:?}");
    }
    assert_eq!(count(HEADER), Err(HistoryError::NoRows));
    assert_eq!(
        count(format!("{HEADER}\n,,,,\n")),
        Err(HistoryError::NoRows)
    );
}

#[test]
fn all_missing_columns_are_named_at_once_with_the_nearest_that_exist() {
    let mut columns = columns();
    columns.promised = "Promissed".into();
    columns.shipment = "".into();
    let answer = read(
        b"Supplier\tShipment #\tPromised\tDelivered\t\n",
        &columns,
        &[condition("Weight", "1")],
        None,
    );
    let missing = |name: &str, nearest: Option<&str>| MissingColumn {
        name: name.into(),
        nearest: nearest.map(String::from),
    };
    assert_eq!(
        answer,
        Err(HistoryError::ColumnsNotFound {
            missing: vec![
                missing("", None),
                missing("Promissed", Some("Promised")),
                missing("Weight", None)
            ],
            available: strings(&["Supplier", "Shipment #", "Promised", "Delivered"]),
        })
    );
    let sentence = answer.unwrap_err().to_string();
    assert!(
        sentence.contains("\"Promissed\" (did you mean \"Promised\"?)"),
        "{sentence}"
    );
}

#[test]
fn the_nearest_column_is_the_one_with_the_fewest_letters_to_change() {
    let nearest = |name: &str, header: &str| {
        let mut columns = columns();
        columns.supplier = name.into();
        match read(
            format!("{header},Shipment #,Promised,Delivered\n").as_bytes(),
            &columns,
            &[],
            None,
        ) {
            Err(HistoryError::ColumnsNotFound { missing, .. }) => missing[0].nearest.clone(),
            other => panic!("{other:?}"),
        }
    };
    assert_eq!(nearest("Shipmt No", "x").as_deref(), Some("Shipment #"));
    assert_eq!(
        nearest("sold by", "Sold buy to,SOLD BUY").as_deref(),
        Some("SOLD BUY")
    );
    assert_eq!(
        nearest("Sold by whom", "By whom,Sold by whoms").as_deref(),
        Some("Sold by whoms")
    );
    assert_eq!(nearest("Vendor", "Sender").as_deref(), Some("Sender"));
    assert_eq!(nearest("Vendor", "Sandor's"), None);
}

#[test]
fn a_name_that_fits_two_columns_is_refused() {
    let twice = |found: &[&str]| HistoryError::ColumnTwice {
        name: "Supplier".into(),
        found: strings(found),
    };
    let header = |first: &str, second: &str| {
        format!("{first},{second},Shipment #,Promised,Delivered\nx,x,1,x,x")
    };
    assert_eq!(
        count(header("Supplier", " Supplier")),
        Err(twice(&["Supplier", "Supplier"]))
    );
    assert_eq!(
        count(header("supplier", "SUPPLIER")),
        Err(twice(&["supplier", "SUPPLIER"]))
    );
}

#[test]
fn one_column_cannot_be_promised_and_delivered_at_once() {
    let mut columns = columns();
    columns.promised = "delivered".into();
    let answer = read(
        &export([["Orion", "1", "2006-06-02", "2006-06-03"]]),
        &columns,
        &[],
        None,
    );
    assert_eq!(
        answer,
        Err(HistoryError::ColumnReused {
            name: "Delivered".into()
        })
    );
}

#[test]
fn a_condition_no_row_meets_is_answered_with_values_that_do_occur() {
    let row = |route: &str| format!("\nOrion,1,2006-06-02,2006-06-02,{route}");
    let rows: String = ["Stock", "Direct", "Direct", "too,many"].map(row).concat();
    let answer = read(
        format!("{HEADER}{rows}").as_bytes(),
        &columns(),
        &[condition("route", "direct")],
        None,
    );
    assert_eq!(
        answer,
        Err(HistoryError::NoRowMeets {
            column: "Route".into(),
            value: "direct".into(),
            occurring: strings(&["Direct", "Stock"]),
        })
    );
}

#[test]
fn of_several_conditions_the_one_that_leaves_nothing_is_blamed() {
    let export = format!("{HEADER}\nOrion,1,x,x,Stock\nOrion,2,x,x,\nVetar,1,x,x,Direct");
    let conditions = [
        condition("Supplier", "Orion"),
        condition("Route", "Direct"),
        condition("Promised", "y"),
    ];
    assert_eq!(
        read(export.as_bytes(), &columns(), &conditions, None),
        Err(HistoryError::NoRowMeets {
            column: "Route".into(),
            value: "Direct".into(),
            occurring: strings(&["", "Stock"]),
        })
    );
}

#[test]
fn a_file_of_which_nothing_can_be_counted_says_why() {
    let rows = (0..7).map(|row| {
        [
            "Orion",
            "1",
            if row % 2 == 0 { "N/A" } else { "" },
            "2006-06-02",
        ]
    });
    let Err(HistoryError::NoUsableRow { first, counts }) = count(export(rows)) else {
        panic!("something was counted")
    };
    assert_eq!(counts, [(Reason::Empty, 3), (Reason::NotADate, 4)]);
    assert_eq!(
        first.iter().map(|fault| fault.row).collect::<Vec<_>>(),
        [2, 3, 4, 5, 6]
    );
}

#[test]
fn a_condition_that_only_rows_in_fault_meet_is_not_to_blame() {
    let export =
        format!("{HEADER}\nOrion,1,N/A,2006-06-02,Direct\nOrion,2,2006-06-02,2006-06-02,Stock");
    let answer = read(
        export.as_bytes(),
        &columns(),
        &[condition("Route", "Direct")],
        None,
    );
    assert!(
        matches!(answer, Err(HistoryError::NoUsableRow { .. })),
        "{answer:?}"
    );
}

#[test]
fn a_file_of_ragged_rows_only_is_told_so_whatever_the_condition() {
    let export = format!("{HEADER}\nOrion, Ltd.,1,2006-06-02,2006-06-02,Direct");
    let answer = read(
        export.as_bytes(),
        &columns(),
        &[condition("Route", "Rail")],
        None,
    );
    assert!(
        matches!(answer, Err(HistoryError::NoUsableRow { .. })),
        "{answer:?}"
    );
}

#[test]
fn a_binary_file_is_not_text() {
    let control = |line, code| Err::<History, _>(HistoryError::ControlCharacter { line, code });
    let broken = |encoding| Err::<History, _>(HistoryError::BrokenEncoding { encoding });
    assert_eq!(
        count(format!("{HEADER}\r\nOrion\rVetar\n\0")),
        control(4, 0)
    );
    assert_eq!(count(b"PK\x03\x04\x14\0"), control(1, 3));
    assert_eq!(count(b"\x89PNG \x81\xFF"), broken(Encoding::Windows1252));
    assert_eq!(
        count(b"\xEF\xBB\xBFSupplier\xFF"),
        broken(Encoding::Utf8WithMark)
    );
    assert_eq!(count(b"\xFF\xFES\0u"), broken(Encoding::Utf16LittleEndian));
    assert_eq!(
        count(b"\xFE\xFF\0S\xD8\0\0u"),
        broken(Encoding::Utf16BigEndian)
    );
}

#[test]
fn the_limits_are_two_hundred_thousand_rows_and_a_hundred_mebibytes() {
    let rows = |rows: u64| {
        format!(
            "{HEADER}{}",
            "\nO,1,2006-06-02,2006-06-02".repeat(rows as usize)
        )
    };
    assert_eq!(count(rows(ROW_LIMIT)).unwrap().rows, 200_000);
    let answer = count(rows(ROW_LIMIT + 1));
    assert_eq!(answer, Err(HistoryError::TooManyRows));
    assert_eq!(
        answer.unwrap_err().to_string(),
        "the file has more than 200000 rows"
    );
    assert_eq!(
        count(vec![b'\n'; BYTE_LIMIT + 1]),
        Err(HistoryError::TooLarge)
    );
}
