//! What holds for every export, not only for those thought of.

use std::collections::{BTreeMap, BTreeSet};

use csv::Terminator;
use exchange::history::{Date, DayOrder, History, read};
use jiff::ToSpan;
use jiff::civil::date;
use proptest::prelude::*;

use crate::{columns, condition, count, export, written};

/// Any day a delivery is believed in.
fn days() -> impl Strategy<Value = Date> {
    (0..36_525_i64).prop_map(|days| date(1970, 1, 1).checked_add(days.days()).unwrap())
}

/// Supplier, shipment, days by which the delivery missed its promise; `None` for a line not delivered.
type Line = (u8, u8, Option<i8>);

fn lines() -> impl Strategy<Value = Vec<Line>> {
    let late = prop::option::weighted(0.8, -3_i8..4);
    prop::collection::vec((0..4_u8, 0..5_u8, late), 1..40)
}

fn cells(lines: &[Line]) -> Vec<[String; 4]> {
    let promised = date(2006, 6, 2);
    let delivered = |late: i8| promised.checked_add(late.days()).unwrap().to_string();
    (lines.iter())
        .map(|(supplier, shipment, late)| {
            [
                format!("S{supplier}"),
                shipment.to_string(),
                promised.to_string(),
                late.map_or("open".into(), delivered),
            ]
        })
        .collect()
}

fn counted(lines: &[Line]) -> Option<History> {
    let cells = cells(lines);
    count(export(
        cells.iter().map(|row| row.each_ref().map(String::as_str)),
    ))
    .ok()
}

/// A cell in every form that can mean no other day.
fn forms(day: Date) -> Vec<String> {
    const ENGLISH: [&str; 12] = [
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ];
    const SERBIAN: [&str; 12] = [
        "јануара",
        "фебруара",
        "марта",
        "априла",
        "маја",
        "јуна",
        "јула",
        "августа",
        "септембра",
        "октобра",
        "новембра",
        "децембра",
    ];
    let (y, m, d) = (day.year(), day.month(), day.day());
    let (english, serbian) = (ENGLISH[m as usize - 1], SERBIAN[m as usize - 1]);
    let (short, two) = (&english[..3], y % 100);
    vec![
        format!("{y}-{m:02}-{d:02}"),
        format!("{y}/{m}/{d}"),
        format!("{y}-{m:02}-{d:02}T23:59:59"),
        format!("{d:02}.{m:02}.{y}."),
        format!("{d}.{m}.{two:02}"),
        format!("{d}-{short}-{two:02}"),
        format!("{d:02}-{}-{y}", short.to_uppercase()),
        format!("{d} {english} {y}"),
        format!("{english} {d}, {y}"),
        format!("{d}. {serbian} {y}."),
    ]
}

proptest! {
    #[test]
    fn the_counts_are_those_of_a_plain_set_of_shipments(lines in lines()) {
        let mut plain: BTreeMap<String, (BTreeSet<u8>, BTreeSet<u8>, u32)> = BTreeMap::new();
        for (supplier, shipment, late) in &lines {
            let Some(late) = late else { continue };
            let (all, late_ones, lines) = plain.entry(format!("S{supplier}")).or_default();
            all.insert(*shipment);
            late_ones.extend((*late > 0).then_some(*shipment));
            *lines += 1;
        }
        let plain: BTreeMap<_, _> =
            plain.into_iter().map(|(name, (all, late, lines))| (name, (all.len() as u32, late.len() as u32, lines))).collect();
        let history = counted(&lines);
        prop_assert_eq!(history.is_none(), plain.is_empty());
        let ours: BTreeMap<_, _> = (history.iter().flat_map(|history| &history.suppliers))
            .map(|supplier| (supplier.name.clone(), (supplier.shipments, supplier.late, supplier.lines)))
            .collect();
        prop_assert_eq!(ours, plain);
    }

    #[test]
    fn every_row_is_used_set_aside_or_unmatched(lines in lines()) {
        let cells = cells(&lines);
        let bytes = export(cells.iter().map(|row| row.each_ref().map(String::as_str)));
        let Ok(history) = read(&bytes, &columns(), &[condition("Supplier", "S1")], None) else { return Ok(()) };
        let aside: BTreeSet<u64> = history.set_aside.iter().map(|fault| fault.row).collect();
        prop_assert_eq!(history.rows, lines.len() as u64);
        prop_assert_eq!(history.rows, history.unmatched + history.used + aside.len() as u64);
    }

    #[test]
    fn the_order_of_the_rows_changes_nothing_but_their_numbers(
        (lines, shuffled) in lines().prop_flat_map(|lines| (Just(lines.clone()), Just(lines).prop_shuffle()))
    ) {
        let unnumbered = |lines: &[Line]| counted(lines).map(|mut history| {
            history.set_aside.iter_mut().for_each(|fault| fault.row = 0);
            history
        });
        prop_assert_eq!(unnumbered(&lines), unnumbered(&shuffled));
    }

    #[test]
    fn a_date_comes_back_from_every_unambiguous_form(day in days()) {
        for cell in forms(day) {
            let history = count(export([["Orion", "1", "2006-06-02", &cell]])).unwrap();
            prop_assert_eq!(history.suppliers[0].first, day, "{}", cell);
        }
    }

    #[test]
    fn a_date_with_slashes_comes_back_in_the_order_told(day in days(), two_digits: bool) {
        let year = if two_digits { format!("{:02}", day.year() % 100) } else { day.year().to_string() };
        let (d, m) = (day.day(), day.month());
        for (cell, order) in [
            (format!("{d}/{m}/{year}"), DayOrder::DayFirst),
            (format!("{m:02}-{d:02}-{year}"), DayOrder::MonthFirst),
        ] {
            let bytes = export([["Orion", "1", "2006-06-02", &cell]]);
            let history = read(&bytes, &columns(), &[], Some(order)).unwrap();
            prop_assert_eq!(history.suppliers[0].first, day, "{}", &cell);
            // Without being told, either the one possible day or a question: never another day.
            if let Ok(untold) = read(&bytes, &columns(), &[], None) {
                prop_assert_eq!(untold.suppliers[0].first, day, "{}", &cell);
            }
        }
    }

    #[test]
    fn whatever_a_name_holds_it_is_read_back_under_every_delimiter(name in "[ -~čć,;\t\r\n\"]{0,12}[!-~]") {
        for delimiter in *b",;\t" {
            let rows = [["Supplier", "Shipment #", "Promised", "Delivered"], [&*name, "1", "2006-06-02", "2006-06-02"]];
            let rows = rows.map(|row| row.map(String::from).to_vec());
            let history = count(written(&rows, delimiter, &[Terminator::CRLF])).unwrap();
            prop_assert_eq!(&history.suppliers[0].name, name.trim());
        }
    }

    #[test]
    fn no_bytes_make_it_panic(bytes in prop::collection::vec(any::<u8>(), 0..300)) {
        let _ = count(&bytes);
        let _ = count([b"Supplier;Shipment #;Promised;Delivered\n", &*bytes].concat());
    }

    #[test]
    fn no_text_makes_it_panic(
        text in "([0-9]{1,4}|[-/., :;\t\r\n\"TZ]|Jun|јун|Orion){0,120}",
        header in "[,;\t\" ]{0,3}",
        told in prop::option::of(prop::sample::select(vec![DayOrder::DayFirst, DayOrder::MonthFirst])),
        value in "(Orion)?",
    ) {
        for delimiter in [",", ";", "\t"] {
            let names = ["Supplier", "Shipment #", "Promised", "Delivered"].join(delimiter);
            let bytes = format!("{header}{names}\n{text}");
            let _ = read(bytes.as_bytes(), &columns(), &[condition("supplier", &value)], told);
            let _ = read(bytes.as_bytes(), &columns(), &[], told);
        }
    }
}
