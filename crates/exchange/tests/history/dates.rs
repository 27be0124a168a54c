//! What a cell means as a day.

use exchange::history::{Date, DayOrder, Example, History, HistoryError, Orders, Reason, read};
use jiff::civil::date;

use crate::{columns, count, export, figures};

/// The day or the fault of one cell, in an export of one row.
fn one(delivered: &str) -> Result<Date, Reason> {
    match count(export([["Orion", "1", "2006-06-02", delivered]])) {
        Ok(history) => Ok(history.suppliers[0].first),
        Err(HistoryError::NoUsableRow { first, .. }) => Err(first[0].reason),
        Err(other) => panic!("{delivered}: {other}"),
    }
}

/// An export with these delivered cells, each of a shipment promised for 2 June 2006.
fn delivered(cells: &[&str], order: Option<DayOrder>) -> Result<History, HistoryError> {
    let numbers: Vec<String> = (1..=cells.len()).map(|number| number.to_string()).collect();
    let rows = cells
        .iter()
        .zip(&numbers)
        .map(|(cell, number)| ["Orion", &**number, "2006-06-02", *cell]);
    read(&export(rows), &columns(), &[], order)
}

fn example(row: u64, text: &str) -> Example {
    Example {
        row,
        text: text.into(),
    }
}

#[test]
fn the_same_day_is_read_from_every_form_it_is_written_in() {
    for cell in [
        "2-Jun-06",
        "02-Jun-2006",
        "2 June 2006",
        "2 JUN 2006",
        "2/Jun/2006",
        "June 2, 2006",
        "2006-06-02",
        "2006-6-2",
        "2006/06/02",
        "2006.06.02.",
        "02.06.2006.",
        "02.06.2006",
        "2.6.06",
        "2. 6. 2006.",
        "2. jun 2006.",
        "2. juna 2006",
        "2. јун 2006.",
        "2. ЈУНА 2006.",
        " 2006-06-02 ",
        "\u{a0}2006-06-02",
    ] {
        assert_eq!(one(cell), Ok(date(2006, 6, 2)), "{cell}");
    }
}

#[test]
fn a_time_of_day_is_dropped_and_no_zone_reckoned_with() {
    for cell in [
        "2006-06-02T10:00:00",
        "2006-06-02 10:00",
        "2006-06-02 00:00:00.0000000",
        "2006-06-02T23:30:00Z",
        "2006-06-02T23:30:00-08:00",
        "2006-06-02T23:30:00+0200",
        "2-Jun-06 9:05 PM",
        "02.06.2006. 10:00",
        "2-Oct-06 10:00",
    ] {
        let expected = if cell.contains("Oct") {
            date(2006, 10, 2)
        } else {
            date(2006, 6, 2)
        };
        assert_eq!(one(cell), Ok(expected), "{cell}");
    }
}

#[test]
fn months_are_known_in_english_and_serbian_short_and_whole() {
    let months = [
        "Jan January januar januara јан јануар јануара",
        "Feb February februar februara феб фебруар фебруара",
        "Mar March mart marta мар март марта",
        "Apr April april aprila апр април априла",
        "May maj maja мај маја",
        "Jun June jun juna јун јуна",
        "Jul July jul jula јул јула",
        "Aug August avg avgust avgusta авг август августа",
        "Sep Sept September sep septembar septembra сеп септембар септембра",
        "Oct October okt oktobar oktobra окт октобар октобра",
        "Nov November nov novembar novembra нов новембар новембра",
        "Dec December dec decembar decembra дец децембар децембра",
    ];
    for (number, names) in (1..).zip(months) {
        for name in names.split(' ') {
            assert_eq!(
                one(&format!("5-{name}-2006")),
                Ok(date(2006, number, 5)),
                "{name}"
            );
        }
    }
}

#[test]
fn two_digit_years_run_from_1970_to_2069() {
    let years = ["00", "69", "70", "99"].map(|year| one(&format!("2-Jun-{year}")).unwrap().year());
    assert_eq!(years, [2000, 2069, 1970, 1999]);
}

#[test]
fn words_numbers_and_halves_of_dates_are_no_dates() {
    for cell in [
        "Date Not Captured",
        "See ASN-93 (ID#:1281)",
        "N/A",
        "-",
        "38870",
        "20060602",
        "June 2006",
        "2 Ju 2006",
        "2006-06",
        "2/6/206",
        "2/6",
        "2-6/2006",
        "2--6-2006",
        "+2/6/2006",
        "2006-06-02 later",
        "2006-06-02 10:99",
        "2.6.2006..",
        "2.6.2006 and 3.6.2006",
        "٢/٦/٢٠٠٦",
        "1 2 2006",
    ] {
        assert_eq!(one(cell), Err(Reason::NotADate), "{cell}");
    }
}

#[test]
fn a_day_no_calendar_has_is_set_aside_and_never_rolled_over() {
    for cell in [
        "31-Feb-06",
        "31.02.2006",
        "29-Feb-2007",
        "2006-02-30",
        "31/02/2006",
        "13/13/2006",
        "0/5/2006",
        "2006-13-01",
    ] {
        assert_eq!(one(cell), Err(Reason::ImpossibleDate), "{cell}");
    }
    assert_eq!(one("29-Feb-2008"), Ok(date(2008, 2, 29)));
}

#[test]
fn a_placeholder_for_never_or_for_ever_is_no_delivery() {
    for cell in [
        "1900-01-01",
        "31.12.9999.",
        "1899-12-30",
        "2070-01-01",
        "30/12/1899",
        "12/30/1899",
        "01/02/1900",
    ] {
        assert_eq!(one(cell), Err(Reason::YearOutOfRange), "{cell}");
    }
}

#[test]
fn dots_always_put_the_day_first() {
    assert_eq!(one("01.02.2006"), Ok(date(2006, 2, 1)));
    assert_eq!(one("02.13.2006"), Err(Reason::ImpossibleDate));
}

#[test]
fn a_date_open_to_two_readings_is_asked_about() {
    let asked =
        |row, text: &str, conflict: Option<(Example, Example)>| HistoryError::AmbiguousDates {
            column: "Delivered".into(),
            example: example(row, text),
            conflict: conflict.map(Box::new),
        };
    assert_eq!(
        delivered(&["2006-06-02", "01/02/2006"], None),
        Err(asked(3, "01/02/2006", None))
    );
    assert_eq!(delivered(&["1-2-06"], None), Err(asked(2, "1-2-06", None)));
    let conflict = (example(3, "13/02/2006"), example(4, "02/13/2006"));
    assert_eq!(
        delivered(&["01/02/2006", "13/02/2006", "02/13/2006"], None),
        Err(asked(2, "01/02/2006", Some(conflict)))
    );
}

#[test]
fn an_impossible_date_proves_no_order() {
    let answer = delivered(&["01/02/2006", "31/02/2006"], None);
    assert!(
        matches!(answer, Err(HistoryError::AmbiguousDates { .. })),
        "{answer:?}"
    );
}

#[test]
fn a_row_with_too_many_cells_proves_no_order() {
    let export = "Supplier,Shipment #,Promised,Delivered\n\
                  Orion,1,2006-06-02,01/02/2006\n\
                  Orion,2,2006-06-02,13/02/2006,shifted\n";
    let answer = count(export);
    assert!(
        matches!(answer, Err(HistoryError::AmbiguousDates { .. })),
        "{answer:?}"
    );
}

#[test]
fn one_row_that_proves_the_order_decides_its_column() {
    let first = |cells: &[&str]| delivered(cells, None).unwrap().suppliers[0].first;
    assert_eq!(first(&["01/02/2006", "13/02/2006"]), date(2006, 2, 1));
    assert_eq!(first(&["02/13/2006", "01-02-06"]), date(2006, 1, 2));
}

#[test]
fn a_column_is_not_decided_by_another_column() {
    let answer = count(export([["Orion", "1", "13/02/2006", "01/02/2006"]]));
    assert!(
        matches!(answer, Err(HistoryError::AmbiguousDates { column, .. }) if column == "Delivered")
    );
}

#[test]
fn columns_in_different_orders_are_each_read_in_their_own() {
    let rows = [
        ["Orion", "1", "13/02/2006", "02/12/2006"],
        ["Orion", "2", "01/02/2006", "02/13/2006"],
    ];
    let history = count(export(rows)).unwrap();
    assert_eq!(figures(&history), [("Orion", 2, 1, 2)]);
    let orders = Orders {
        promised: Some(DayOrder::DayFirst),
        delivered: None,
    };
    assert_eq!(
        history.orders,
        Orders {
            delivered: Some(DayOrder::MonthFirst),
            ..orders
        }
    );
}

#[test]
fn the_order_told_settles_what_the_column_leaves_open() {
    let first = |order| delivered(&["01/02/2006"], Some(order)).unwrap().suppliers[0].first;
    assert_eq!(first(DayOrder::DayFirst), date(2006, 2, 1));
    assert_eq!(first(DayOrder::MonthFirst), date(2006, 1, 2));
}

#[test]
fn the_same_number_for_day_and_month_needs_no_order() {
    assert_eq!(one("5/5/2006"), Ok(date(2006, 5, 5)));
}

#[test]
fn contrary_rows_that_each_have_one_reading_need_no_order() {
    let history = delivered(&["13/02/2006", "02/14/2006"], None).unwrap();
    assert_eq!(
        (history.suppliers[0].first, history.suppliers[0].last),
        (date(2006, 2, 13), date(2006, 2, 14))
    );
}

#[test]
fn a_row_against_the_order_told_is_set_aside() {
    let history = delivered(
        &["01/02/2006", "13/02/2006", "02/13/2006"],
        Some(DayOrder::DayFirst),
    )
    .unwrap();
    assert_eq!(history.used, 2);
    assert_eq!(
        (history.set_aside[0].row, history.set_aside[0].reason),
        (4, Reason::OtherOrder)
    );
}

#[test]
fn an_order_told_against_all_that_the_column_proves_is_refused() {
    assert_eq!(
        delivered(&["01/02/2006", "02/13/2006"], Some(DayOrder::DayFirst)),
        Err(HistoryError::OrderContradicted {
            column: "Delivered".into(),
            example: example(3, "02/13/2006")
        })
    );
}

#[test]
fn a_row_outside_the_condition_may_prove_the_order_but_does_not_ask_for_it() {
    let read = |cells: [&str; 2]| {
        let rows = [
            ["Orion", "1", "2006-06-02", cells[0]],
            ["Vetar", "1", "2006-06-02", cells[1]],
        ];
        read(
            &export(rows),
            &columns(),
            &[crate::condition("Supplier", "Orion")],
            None,
        )
    };
    assert_eq!(
        read(["01/02/2006", "13/02/2006"]).unwrap().suppliers[0].first,
        date(2006, 2, 1)
    );
    assert_eq!(read(["2006-02-01", "01/02/2006"]).unwrap().used, 1);
}
