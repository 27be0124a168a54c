//! Rows, cells and headers: what a spreadsheet program forgives and a count must not.

use exchange::history::{Reason, read};

use crate::{columns, condition, count, export, figures};

const HEADER: &str = "Supplier,Shipment #,Promised,Delivered,Note\n";

#[test]
fn a_line_by_line_delivery_is_one_shipment_and_late_when_any_line_is() {
    let history = count(export([
        ["Orion", "1", "2006-06-02", "2006-06-01"],
        ["Orion", "1", "2006-06-02", "2006-06-03"],
        ["Orion", "1", "2006-06-04", "2006-06-04"],
        ["Orion", " 2 ", "2006-06-02", "2006-06-02"],
        ["Orion", "2", "2006-06-02", "2006-06-02"],
    ]));
    assert_eq!(figures(&history.unwrap()), [("Orion", 2, 1, 5)]);
}

#[test]
fn a_late_line_is_measured_against_its_own_promise_not_the_shipments() {
    let history = count(export([
        ["Orion", "1", "2006-06-09", "2006-06-05"],
        ["Orion", "1", "2006-06-02", "2006-06-01"],
    ]));
    assert_eq!(figures(&history.unwrap()), [("Orion", 1, 0, 2)]);
}

#[test]
fn a_quote_that_does_not_enclose_its_cell_is_a_letter_and_swallows_no_row() {
    let rows = "Orion,1,2006-06-02,2006-06-02,\"15 inch\n\
                Orion,2,2006-06-02,2006-06-03,plain\n\
                Orion,3,2006-06-02,2006-06-02,\"19 inch\n\
                \"Vetar \"Sever\" d.o.o.\",4,2006-06-02,2006-06-02,5\" pipe\n";
    let history = count(format!("{HEADER}{rows}")).unwrap();
    assert_eq!(
        figures(&history),
        [("Orion", 3, 1, 3), ("\"Vetar \"Sever\" d.o.o.\"", 1, 0, 1)]
    );
}

#[test]
fn spaces_around_a_quoted_cell_do_not_undo_its_quotes() {
    let history = count(format!(
        "{HEADER}\"Orion, Ltd.\" , \"1\",2006-06-02, \"2 Jun, 2006\" ,\n"
    ))
    .unwrap();
    assert_eq!(figures(&history), [("Orion, Ltd.", 1, 0, 1)]);
}

#[test]
fn blank_lines_keep_the_row_numbers_of_the_spreadsheet() {
    let history = count(format!(
        "\n{HEADER}\r\n \n,,,,\nOrion,1,x,2006-06-02,\nOrion,2,2006-06-02,2006-06-02,\n\n"
    ))
    .unwrap();
    assert_eq!((history.rows, history.set_aside[0].row), (2, 6));
}

#[test]
fn a_row_may_end_early_or_late_where_nothing_needed_is_lost() {
    let history = count(format!(
        "{HEADER}Orion,1,2006-06-02,2006-06-02\nOrion,2,2006-06-02,2006-06-02,,, ,\n"
    ))
    .unwrap();
    assert_eq!((history.used, history.set_aside.len()), (2, 0));
}

#[test]
fn a_row_shifted_by_an_unquoted_comma_is_not_counted_even_if_its_dates_are_dates() {
    let header = "Supplier,Shipment #,Ordered,Promised,Delivered\n";
    let row = "Orion, Ltd.,1,2006-06-01,2006-06-02,2006-06-30\n";
    let whole = "Orion,2,2006-06-01,2006-06-02,2006-06-02\n";
    let history = count(format!("{header}{row}{whole}")).unwrap();
    assert_eq!(history.used, 1);
    assert_eq!(
        (
            history.set_aside[0].text.as_str(),
            history.set_aside[0].reason
        ),
        ("2006-06-30", Reason::TooManyCells)
    );
}

#[test]
fn a_row_that_ends_before_its_condition_is_set_aside_and_one_that_fails_another_is_not() {
    let export = "Route,Supplier,Shipment #,Promised,Delivered,State\n\
                  Direct,Orion,1,2006-06-02,2006-06-02,done\n\
                  Direct,Orion,2,2006-06-02,2006-06-02\n\
                  Stock,Orion,3,2006-06-02\n";
    let conditions = [condition("Route", "Direct"), condition("State", "done")];
    let history = read(export.as_bytes(), &columns(), &conditions, None).unwrap();
    assert_eq!((history.rows, history.used, history.unmatched), (3, 1, 1));
    assert_eq!(
        (history.set_aside[0].row, &*history.set_aside[0].column),
        (3, "State")
    );
}

#[test]
fn several_conditions_hold_together_and_compare_trimmed_in_exact_case() {
    let export = "Route,State,Supplier,Shipment #,Promised,Delivered\n\
                  Direct , done,Orion,1,2006-06-02,2006-06-02\n\
                  direct,done,Orion,2,2006-06-02,2006-06-02\n\
                  Direct,open,Orion,3,2006-06-02,2006-06-02\n";
    let conditions = [condition("Route", " Direct"), condition("state", "done ")];
    let history = read(export.as_bytes(), &columns(), &conditions, None).unwrap();
    assert_eq!((history.used, history.unmatched), (1, 2));
}

#[test]
fn an_empty_condition_keeps_the_rows_where_the_cell_is_empty() {
    let rows = "Orion,1,2006-06-02,2006-06-02, \nOrion,2,2006-06-02,2006-06-02,returned\n";
    let conditions = [condition("Note", "")];
    let history = read(
        format!("{HEADER}{rows}").as_bytes(),
        &columns(),
        &conditions,
        None,
    )
    .unwrap();
    assert_eq!((history.used, history.unmatched), (1, 1));
}

#[test]
fn a_column_is_found_in_its_exact_case_first_and_else_in_any() {
    let export = "SUPPLIER,Supplier,shipment #,\" PROMISED\",delivered\nwrong,right,1,2006-06-02,2006-06-02\n";
    assert_eq!(figures(&count(export).unwrap()), [("right", 1, 0, 1)]);
}

#[test]
fn a_header_with_another_delimiter_inside_its_names_is_still_parted_right() {
    let export = "A;B;C;D;E\tSupplier\tShipment #\tPromised\tDelivered, day\nx\tOrion\t1\t2006-06-02\t2006-06-02\n";
    let mut columns = columns();
    columns.delivered = "Delivered, day".into();
    assert_eq!(
        read(export.as_bytes(), &columns, &[], None).unwrap().used,
        1
    );
}

#[test]
fn suppliers_are_sorted_by_shipments_and_then_by_name() {
    let line = |supplier, shipment| [supplier, shipment, "2006-06-02", "2006-06-02"];
    let history = count(export([
        line("Vetar", "1"),
        line("Ada", "1"),
        line("Orion", "1"),
        line("Orion", "2"),
    ]))
    .unwrap();
    assert_eq!(
        figures(&history)
            .iter()
            .map(|figures| figures.0)
            .collect::<Vec<_>>(),
        ["Orion", "Ada", "Vetar"]
    );
}

#[test]
fn look_alikes_are_grouped_also_in_cyrillic_and_others_are_left_alone() {
    let line = |supplier| [supplier, "1", "2006-06-02", "2006-06-02"];
    let names = [
        "ветар д.о.о.",
        "Ветар ДОО",
        "A-B  Co.",
        "AB Co",
        "Ab, co",
        "AC Co",
    ];
    let history = count(export(names.map(line))).unwrap();
    assert_eq!(history.suppliers.len(), 6);
    assert_eq!(
        history.look_alikes,
        [
            vec!["A-B  Co.", "AB Co", "Ab, co"],
            vec!["Ветар ДОО", "ветар д.о.о."]
        ]
    );
}
