//! A delivery history on a terminal.

use std::fs;
use std::path::Path;
use std::process::ExitCode;

use desk::{Columns, Condition, DayOrder, HistoryReport, PriorSource};
use words::Words;

use super::now;
use crate::answer::{Answer, Failure, REFUSED, WRONG, complain, print};
use crate::arguments::{Dates, HistoryArguments};
use crate::table::table;

/// How many of the rows set aside are listed on a terminal; the JSON lists all.
const LISTED: usize = 20;

/// Reads an export and prints what it tells of each supplier.
pub fn history(words: &Words, arguments: &HistoryArguments) -> Answer {
    let bytes = match fs::read(&arguments.csv) {
        Ok(bytes) => bytes,
        Err(error) => {
            let file = arguments.csv.display().to_string();
            complain(&words.say(
                "cannot-read",
                &[("file", file.into()), ("detail", error.to_string().into())],
            ));
            return Ok(ExitCode::from(WRONG));
        }
    };
    let columns = Columns {
        supplier: arguments.supplier.clone(),
        promised: arguments.promised.clone(),
        delivered: arguments.delivered.clone(),
        shipment: arguments.shipment.clone(),
    };
    let conditions: Vec<Condition> = arguments
        .conditions
        .iter()
        .map(|one| Condition {
            column: one.column.clone(),
            value: one.value.clone(),
        })
        .collect();
    let order = arguments.dates.map(|dates| match dates {
        Dates::Dmy => DayOrder::DayFirst,
        Dates::Mdy => DayOrder::MonthFirst,
    });
    let report =
        desk::history(&bytes, &columns, &conditions, order, arguments.target).map_err(|error| {
            Failure {
                refusals: vec![desk::word_history_error(words, &error)],
                code: REFUSED,
            }
        })?;
    let text = if arguments.json {
        serde_json::to_string_pretty(&report).expect("a report is texts and finite numbers") + "\n"
    } else if arguments.changes {
        changes(words, &report, &arguments.csv)
    } else {
        readable(words, &report)
    };
    print(&text);
    Ok(ExitCode::SUCCESS)
}

/// One change a line, dated today, the file named as the source.
fn changes(words: &Words, report: &HistoryReport, csv: &Path) -> String {
    let file = csv.file_name().unwrap_or_default().to_string_lossy();
    let shipments = words.count(report.shipments);
    let source = words.say(
        "history-source",
        &[("file", file.as_ref().into()), ("count", shipments.into())],
    );
    let today = now().time[..10].to_owned();
    desk::history_changes(report, &source, &today)
        .iter()
        .map(|change| serde_json::to_string(change).expect("a change is texts and numbers") + "\n")
        .collect()
}

fn readable(words: &Words, report: &HistoryReport) -> String {
    let mut parts = vec![
        counts(words, report),
        prior(words, report),
        suppliers(words, report),
    ];
    if !report.look_alikes.is_empty() {
        let lines: Vec<String> = report
            .look_alikes
            .iter()
            .map(|names| {
                words.say(
                    "history-look-alikes",
                    &[("names", words.list(names).into())],
                )
            })
            .collect();
        parts.push(lines.join("\n"));
    }
    if !report.set_aside.is_empty() {
        parts.push(set_aside(words, report));
    }
    parts.join("\n\n") + "\n"
}

fn counts(words: &Words, report: &HistoryReport) -> String {
    let suppliers = report.suppliers.len();
    words.say(
        "history-counts",
        &[
            ("suppliers", suppliers.into()),
            ("supplierCount", words.count(suppliers as u64).into()),
            ("shipments", report.shipments.into()),
            ("shipmentCount", words.count(report.shipments).into()),
            ("lateCount", words.count(report.late).into()),
            ("rowCount", words.count(report.rows).into()),
            ("usedCount", words.count(report.rows_used).into()),
            (
                "otherCount",
                words.count(report.rows_not_meeting_the_conditions).into(),
            ),
        ],
    )
}

fn prior(words: &Words, report: &HistoryReport) -> String {
    let id = match report.prior.source {
        PriorSource::Fitted => "history-prior-fitted",
        PriorSource::DeclaredTooFew => "history-prior-too-few",
        PriorSource::DeclaredNoMaximum => "history-prior-no-maximum",
    };
    let suppliers = report.prior.suppliers;
    words.say(
        id,
        &[
            ("a", words.decimal(report.prior.a, 6).into()),
            ("b", words.decimal(report.prior.b, 6).into()),
            ("n", suppliers.into()),
            ("count", words.count(suppliers as u64).into()),
        ],
    )
}

fn suppliers(words: &Words, report: &HistoryReport) -> String {
    let target = words.say(
        "history-reaches",
        &[("target", words.percent(report.target, 0).into())],
    );
    let mut heads = [
        "rank-supplier",
        "history-shipments",
        "history-late",
        "history-mean",
        "rank-bound",
    ]
    .map(|id| words.say(id, &[]))
    .to_vec();
    heads.push(target);
    let figures = |known: &desk::Known| {
        [
            words.percent(known.mean, 2),
            words.percent(known.bound, 2),
            words.chance(known.chance_of_target),
        ]
    };
    let mut rows: Vec<Vec<String>> = report
        .suppliers
        .iter()
        .map(|one| {
            let counts = [
                one.supplier.clone(),
                words.count(one.shipments.into()),
                words.count(one.late.into()),
            ];
            counts.into_iter().chain(figures(&one.known)).collect()
        })
        .collect();
    let nobody = [
        words.say("history-without", &[]),
        words.count(0),
        words.count(0),
    ];
    rows.push(
        nobody
            .into_iter()
            .chain(figures(&report.without_history))
            .collect(),
    );
    table(&heads, &[false, true, true, true, true, true], &rows)
        .trim_end()
        .to_owned()
}

fn set_aside(words: &Words, report: &HistoryReport) -> String {
    let all = report.set_aside.len();
    let mut lines = vec![words.say(
        "history-set-aside",
        &[("n", all.into()), ("count", words.count(all as u64).into())],
    )];
    lines.extend(report.set_aside.iter().take(LISTED).map(|cell| {
        words.say(
            "history-set-aside-cell",
            &[
                ("row", words.count(cell.row).into()),
                ("column", cell.column.as_str().into()),
                ("text", cell.text.as_str().into()),
                ("reason", desk::word_set_aside(words, cell.reason).into()),
            ],
        )
    }));
    if all > LISTED {
        let more = all - LISTED;
        lines.push(words.say(
            "history-more",
            &[
                ("n", more.into()),
                ("count", words.count(more as u64).into()),
            ],
        ));
    }
    lines.join("\n")
}
