//! A delivery history on a terminal.

use std::fs;
use std::path::Path;
use std::process::ExitCode;

use desk::{
    Columns, Condition, DayOrder, FurtherColumns, HistoryReport, MeasureHistory, PriorSource,
    SetAsideRow,
};
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
        further: FurtherColumns {
            quantities: arguments.ordered.clone().zip(arguments.quantity.clone()),
            pieces: arguments.accepted.clone().zip(arguments.rejected.clone()),
            incidents: arguments.incidents.clone(),
        },
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
    let report = desk::history(
        &bytes,
        &columns,
        &conditions,
        order,
        arguments.target,
        arguments.by_year,
    )
    .map_err(|error| Failure {
        refusals: vec![desk::word_history_error(words, &error)],
        code: REFUSED,
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
    parts.extend(
        report
            .measures
            .iter()
            .map(|one| measure(words, one, report.target)),
    );
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
        parts.push(cells(words, "history-set-aside", &report.set_aside));
    }
    if !report.unread.is_empty() {
        parts.push(cells(words, "history-unread", &report.unread));
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

/// One measure besides punctuality: its prior, and what is known of each supplier.
fn measure(words: &Words, found: &MeasureHistory, target: f64) -> String {
    let id = match found.prior.source {
        PriorSource::Fitted => "history-measure-fitted",
        PriorSource::DeclaredTooFew => "history-measure-too-few",
        PriorSource::DeclaredNoMaximum => "history-measure-no-maximum",
    };
    let name = words.say(&format!("measure-{}", found.measure.id()), &[]);
    let suppliers = found.prior.suppliers;
    let prior = words.say(
        id,
        &[
            ("measure", name.into()),
            ("a", words.decimal(found.prior.a, 6).into()),
            ("b", words.decimal(found.prior.b, 6).into()),
            ("n", suppliers.into()),
            ("count", words.count(suppliers as u64).into()),
        ],
    );
    let is_share = found.measure.is_share();
    let mut heads = [
        "rank-supplier",
        "history-occasions",
        "history-failed",
        "history-mean",
    ]
    .map(|id| words.say(id, &[]))
    .to_vec();
    let bound = words.percent(if is_share { 0.05 } else { 0.95 }, 0);
    heads.push(words.say("memo-density-bound", &[("bound", bound.into())]));
    if is_share {
        let target = words.percent(target, 0);
        heads.push(words.say("history-reaches", &[("target", target.into())]));
    }
    let rate = |rate: f64| match is_share {
        true => words.percent(rate, 2),
        false => words.say("rate-incidents", &[("rate", words.decimal(rate, 2).into())]),
    };
    let rows: Vec<Vec<String>> = (found.suppliers.iter())
        .map(|one| {
            let mut row = vec![
                one.supplier.clone(),
                words.count(one.occasions.into()),
                words.count(one.failed.into()),
                rate(one.mean),
                rate(one.bound),
            ];
            row.extend(one.chance_of_target.map(|chance| words.chance(chance)));
            row
        })
        .collect();
    let numbers: Vec<bool> = (0..heads.len()).map(|column| column != 0).collect();
    format!("{prior}\n{}", table(&heads, &numbers, &rows).trim_end())
}

/// Cells that could not be read, under what is said of them all.
fn cells(words: &Words, head: &str, cells: &[SetAsideRow]) -> String {
    let all = cells.len();
    let mut lines = vec![words.say(
        head,
        &[("n", all.into()), ("count", words.count(all as u64).into())],
    )];
    lines.extend(cells.iter().take(LISTED).map(|cell| {
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
