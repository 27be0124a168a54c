//! A delivery export as it comes from a spreadsheet: counts, the prior learnt from them, and every row left out.
//!
//! Worked out by hand from `data/deliveries.tsv` (tabs, lines that end in CR, dates as everybody writes them), keeping
//! Route = Direct. A blank row is no row: lines 1–56 and "Total" are 57. Lines 55 and 56 came from stock. Lines 13,
//! 28, 36, 37 and 48 and "Total" are set aside. 49 lines are left:
//!
//! | supplier      | shipments    | late                                          | lines |
//! |---------------|--------------|-----------------------------------------------|-------|
//! | Aster Medical | A-1 … A-6: 6 | 0                                             | 7     |
//! | Borealis      | B-1 … B-5: 5 | 0                                             | 5     |
//! | Cedar Works   | C-1 … C-5: 5 | C-1, for its second line is a day late: 1     | 6     |
//! | Dunav Metal   | D-1 … D-4: 4 | each: 4                                       | 4     |
//! | Elm & Sons    | E-1 … E-4: 4 | 0                                             | 4     |
//! | Falcon Optics | F-1 … F-4: 4 | all but F-3: 3                                | 4     |
//! | Gora d.o.o.   | G-1 … G-3: 3 | 0                                             | 3     |
//! | Helix Ltd     | H-1 … H-3: 3 | H-2: 1                                        | 3     |
//! | Iris Labs     | I-1 … I-3: 3 | 0                                             | 3     |
//! | Jasen         | J-1 … J-3: 3 | each, by ten days: 3                          | 3     |
//! | Kestrel, Lipa, Mistral | 2 each: 6 | 0                                      | 6     |
//! | HELIX LTD.    | H-1, its own: 1 | 0                                          | 1     |
//!
//! Together 47 shipments, 12 late. A spreadsheet shows line n in row n + 1 up to the blank row 21, then in row n + 2.

use serde_json::{Value, json};

use crate::files::{Dossier, Folder, close};
use crate::program::{Answer, ponder};
use crate::purchase::PURCHASE;

const DELIVERIES: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/data/deliveries.tsv");
const EITHER: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/data/either.csv");

const COLUMNS: [&str; 8] = [
    "--supplier",
    "Vendor",
    "--promised",
    "Promised",
    "--delivered",
    "Delivered",
    "--shipment",
    "ASN",
];

#[track_caller]
fn history(file: &str, more: &[&str]) -> Answer {
    ponder(&[&["history", file], &COLUMNS[..], more].concat())
}

#[track_caller]
fn direct() -> Value {
    history(DELIVERIES, &["--where", "Route=Direct", "--json"])
        .done()
        .json()
}

/// Name, shipments, late and lines of every supplier.
fn counts(report: &Value) -> Vec<(&str, u64, u64, u64)> {
    let count = |supplier: &Value, field: &str| supplier[field].as_u64().unwrap();
    report["suppliers"]
        .as_array()
        .unwrap()
        .iter()
        .map(|one| {
            (
                one["supplier"].as_str().unwrap(),
                count(one, "shipments"),
                count(one, "late"),
                count(one, "lines"),
            )
        })
        .collect()
}

/// Writes an export of three suppliers and more, one shipment each, all on time.
fn punctual(folder: &Folder, suppliers: usize) -> String {
    let rows: String = (1..=suppliers)
        .map(|number| format!("S{number},{number},2026-01-05,2026-01-05\n"))
        .collect();
    folder.write(
        "punctual.csv",
        format!("Vendor,ASN,Promised,Delivered\n{rows}"),
    )
}

#[test]
fn a_dirty_export_is_counted_as_by_hand() {
    let report = direct();
    assert_eq!(
        counts(&report),
        [
            ("Aster Medical", 6, 0, 7),
            ("Borealis", 5, 0, 5),
            ("Cedar Works", 5, 1, 6),
            ("Dunav Metal", 4, 4, 4),
            ("Elm & Sons", 4, 0, 4),
            ("Falcon Optics", 4, 3, 4),
            ("Gora d.o.o.", 3, 0, 3),
            ("Helix Ltd", 3, 1, 3),
            ("Iris Labs", 3, 0, 3),
            ("Jasen", 3, 3, 3),
            ("Kestrel", 2, 0, 2),
            ("Lipa", 2, 0, 2),
            ("Mistral", 2, 0, 2),
            ("HELIX LTD.", 1, 0, 1),
        ]
    );
    for (field, count) in [
        ("rows", 57),
        ("rows_not_meeting_the_conditions", 2),
        ("rows_used", 49),
        ("shipments", 47),
        ("late", 12),
    ] {
        assert_eq!(report[field], count, "{field}");
    }
    let aster = &report["suppliers"][0];
    assert_eq!(aster["first"], "2014-12-31");
    assert_eq!(aster["last"], "2015-09-15");
    assert_eq!(report["look_alikes"], json!([["HELIX LTD.", "Helix Ltd"]]));
}

#[test]
fn every_cell_that_kept_its_row_from_counting_is_listed_with_the_reason() {
    let wanted = [
        (
            14,
            "Promised",
            "Date Not Captured",
            "not-a-date",
            "it is no date",
        ),
        (
            30,
            "Promised",
            "2015-02-31",
            "impossible-date",
            "no calendar has this day",
        ),
        (
            38,
            "Promised",
            "1900-01-01",
            "year-out-of-range",
            "the year is a placeholder",
        ),
        (39, "ASN", "", "empty", "the cell is empty"),
        (50, "Delivered", "", "empty", "the cell is empty"),
        (59, "Vendor", "", "too-few-cells", "the row is cut short"),
    ];
    let in_json = wanted.map(|(row, column, text, reason, _)| {
        json!({"row": row, "column": column, "text": text, "reason": reason})
    });
    assert_eq!(direct()["set_aside"], json!(in_json));
    let mut answer = history(DELIVERIES, &["--where", "Route=Direct"])
        .done()
        .prints(&["6 cells kept their rows from being counted:"]);
    for (row, column, text, _, words) in wanted {
        answer = answer.prints(&[&format!("row {row}, {column}, “{text}”: {words}")]);
    }
}

#[test]
fn the_prior_is_fitted_to_the_suppliers_and_shrinks_short_records() {
    let report = direct();
    let prior = &report["prior"];
    assert_eq!(prior["source"], "fitted");
    assert_eq!(prior["suppliers"], 14);
    // The marginal likelihood of the counts above was maximised apart from Ponder, by a search on a shrinking grid.
    close(&prior["a"], 0.148018, 2e-6);
    close(&prior["b"], 0.445423, 2e-6);
    let (a, b) = (0.148018, 0.445423);
    let on_time = |shipments: f64, late: f64| (b + shipments - late) / (a + b + shipments);
    close(&report["suppliers"][0]["mean"], on_time(6.0, 0.0), 1e-5);
    close(&report["suppliers"][2]["mean"], on_time(5.0, 1.0), 1e-5);
    close(&report["without_history"]["mean"], on_time(0.0, 0.0), 1e-5);
    for one in report["suppliers"].as_array().unwrap() {
        assert!(one["bound"].as_f64() < one["mean"].as_f64(), "{one}");
    }
    history(DELIVERIES, &["--where", "Route=Direct"])
        .done()
        .prints(&[
            "14 suppliers, 47 shipments, 12 late. Of 57 rows 49 count and 2 do not meet the conditions.",
            "Prior of lateness a = 0.148018, b = 0.445423, fitted by marginal likelihood to 14 suppliers.",
            "Counted apart, though the names look alike: HELIX LTD. and Helix Ltd.",
            "(without history)",
        ]);
}

#[test]
fn conditions_keep_only_the_rows_that_meet_them_all() {
    let all = history(DELIVERIES, &["--json"]).done().json();
    assert_eq!(all["rows_not_meeting_the_conditions"], 0);
    assert_eq!(all["suppliers"].as_array().unwrap().len(), 15);
    let stock = history(DELIVERIES, &["--where", "Route=Stock", "--json"]);
    assert_eq!(counts(&stock.done().json()), [("Nova Store", 2, 2, 2)]);
    let two = [
        "--where",
        "Route=Direct",
        "--where",
        "Vendor=Lipa",
        "--json",
    ];
    assert_eq!(
        counts(&history(DELIVERIES, &two).done().json()),
        [("Lipa", 2, 0, 2)]
    );
    history(DELIVERIES, &["--where", "Route=Air"])
        .ends(2)
        .says(&[
            "No row has “Air” in the column “Route”",
            "“Direct”",
            "“Stock”",
        ]);
    history(DELIVERIES, &["--where", "Route"])
        .ends(2)
        .says(&["COLUMN=VALUE"]);
}

#[test]
fn the_chance_is_that_of_the_target_asked_for() {
    let of = |target: &str| {
        let more = ["--where", "Route=Direct", "--json", "--target", target];
        let report = history(DELIVERIES, &more).done().json();
        assert_eq!(report["target"].to_string(), target);
        report["suppliers"][0]["chance_of_target"].as_f64().unwrap()
    };
    assert_eq!(direct()["target"], 0.95);
    assert!(of("0.5") > of("0.95") && of("0.95") > of("0.99"));
    for target in ["0", "1", "95", "-0.5", "much", "NaN"] {
        let target = format!("--target={target}");
        history(DELIVERIES, &[&target])
            .ends(2)
            .says(&["a share between 0 and 1"]);
    }
}

#[test]
fn a_column_that_is_not_there_is_answered_with_the_nearest_name() {
    let mut columns = COLUMNS;
    columns[3] = "Promissed";
    ponder(&[&["history", DELIVERIES], &columns[..]].concat())
        .ends(2)
        .says(&[
            "no column “Promissed”; perhaps “Promised” is meant",
            "“Delivered”",
        ]);
    columns[3] = "Aircraft";
    ponder(&[&["history", DELIVERIES], &columns[..]].concat())
        .ends(2)
        .says(&[
            "no column “Aircraft”.",
            "The columns are “Line”, “Route”, “Vendor”",
        ]);
    columns[3] = "Delivered";
    ponder(&[&["history", DELIVERIES], &columns[..]].concat())
        .ends(2)
        .says(&["“Delivered” is named for two things at once"]);
}

#[test]
fn dates_that_can_be_two_days_are_asked_about_and_the_answer_binds() {
    history(EITHER, &[]).ends(2).says(&[
        "In row 2, column “Delivered”, “01/02/2015” can be two different days.",
        "--dates dmy or --dates mdy",
    ]);
    // 1 February and 3 April, or 2 January and 4 March: promised for 3 February and 1 April.
    let counted = |dates: &str| {
        let report = history(EITHER, &["--dates", dates, "--json"]).done().json();
        let late = report["suppliers"][0]["late"].as_u64();
        (late, report["suppliers"][0]["last"].clone())
    };
    assert_eq!(counted("dmy"), (Some(1), json!("2015-04-03")));
    assert_eq!(counted("mdy"), (Some(0), json!("2015-03-04")));
    history(EITHER, &["--dates", "ymd"])
        .ends(2)
        .says(&["ymd", "dmy"]);
    // In the large file 6/25/15 proves that the month comes first.
    history(DELIVERIES, &["--dates", "dmy"]).ends(2).says(&[
        "“6/25/15” is no date in the order given",
        "Leave --dates out",
    ]);
}

#[test]
fn an_export_without_one_usable_row_says_why() {
    let folder = Folder::new();
    let head = "Vendor,ASN,Promised,Delivered";
    let file = folder.write(
        "export.csv",
        format!("{head}\nAster,1,soon,2015-02-31\n,,2015-02-01,2015-02-01\n"),
    );
    history(&file, &[]).ends(2).says(&[
        "No row can be counted; row 2, column “Promised”, “soon”: it is no date.",
        "Check that the right columns are named.",
    ]);
    for (text, words) in [
        (String::new(), "The file has no rows."),
        (format!("{head}\n"), "The file has no rows."),
        (format!("{head}\n,,,\n\n"), "The file has no rows."),
        (
            "PK\u{3}\u{4}\u{0}\u{0}".to_owned(),
            "not a text table (line 1)",
        ),
    ] {
        let file = folder.write("export.csv", &text);
        history(&file, &[]).ends(2).says(&[words]);
    }
    let missing = folder.path("missing.csv");
    history(&missing, &[])
        .ends(1)
        .says(&["missing.csv", "could not be read", "Check the path"]);
    history(&folder.path(""), &[]).ends(1);
}

#[test]
fn fewer_than_ten_suppliers_are_too_few_for_a_prior() {
    let folder = Folder::new();
    for (suppliers, source) in [(9, "declared_too_few"), (10, "declared_no_maximum")] {
        let file = punctual(&folder, suppliers);
        let report = history(&file, &["--json"]).done().json();
        assert_eq!(report["prior"]["source"], source);
        assert_eq!(report["prior"]["suppliers"], suppliers);
        // Ponder's starting prior, and one delivery on time.
        let (a, b) = (0.811269, 20.944311);
        close(&report["prior"]["a"], a, 1e-12);
        close(&report["prior"]["b"], b, 1e-12);
        close(
            &report["suppliers"][0]["mean"],
            (b + 1.0) / (a + b + 1.0),
            1e-12,
        );
    }
    history(&punctual(&folder, 9), &[])
        .done()
        .prints(&["9 suppliers are too few to fit one; ten are needed."]);
}

#[test]
fn what_a_history_tells_is_handed_on_to_a_dossier_as_changes() {
    let more = ["--where", "Route=Direct", "--changes"];
    let changes = history(DELIVERIES, &more).done().out;
    let lines: Vec<&str> = changes.lines().collect();
    // The prior, and the name and the record of 14 suppliers.
    assert_eq!(lines.len(), 29);
    let prior: Value = serde_json::from_str(lines[0]).unwrap();
    assert_eq!(prior["kind"], "set_prior");
    assert_eq!(prior["lateness_a"], "0.148018");
    assert_eq!(prior["lateness_b"], "0.445423");

    let dossier = Dossier::of(&PURCHASE[..8]);
    dossier.apply(&lines).done();
    let mut offers = Vec::new();
    for (supplier, price) in [
        ("aster-medical", "390"),
        ("helix-ltd", "380"),
        ("helix-ltd-2", "370"),
    ] {
        let offer = json!({
            "kind": "record_offer", "offer": supplier, "supplier": supplier, "round": 1,
            "lines": [{"item": "Pump", "quantity": "1", "price": price}], "answers": {"flow": "15"},
        });
        offers.push(offer.to_string());
    }
    offers.extend(PURCHASE[17..19].iter().map(|line| (*line).to_owned()));
    let offers: Vec<&str> = offers.iter().map(String::as_str).collect();
    dossier.apply(&offers).done();
    let known = dossier.rank()["reliability"].clone();
    for (place, (supplier, shipments, late)) in [
        ("Aster Medical", 6, 0),
        ("Helix Ltd", 3, 1),
        ("HELIX LTD.", 1, 0),
    ]
    .into_iter()
    .enumerate()
    {
        assert_eq!(known[place]["supplier"], supplier);
        assert_eq!(known[place]["shipments"], shipments);
        assert_eq!(known[place]["late"], late);
    }
    close(&known[0]["mean"], 6.445423 / (6.445423 + 0.148018), 1e-9);
    history(DELIVERIES, &["--json", "--changes"])
        .ends(2)
        .says(&["--changes", "--json"]);
}
