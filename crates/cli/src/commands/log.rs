//! The record: who did what, when and for whom; and two moments of it side by side.

use std::process::ExitCode;

use desk::wire::RecordFilter;
use desk::{Desk, MemberId, Wanted};
use words::Words;

use super::reading;
use crate::answer::{Answer, print};
use crate::arguments::LogArguments;
use crate::table::table;

/// Prints the entries that are asked for.
pub fn log(
    words: &Words,
    desk: &Desk,
    reader: Option<&MemberId>,
    wanted: LogArguments,
    json: bool,
) -> Answer {
    reading::part(words, desk, reader, json)?;
    let wanted = Wanted {
        filter: RecordFilter {
            who: wanted.who,
            on_behalf: wanted.on_behalf,
            what: wanted.what,
            since: wanted.since,
            until: wanted.until,
        },
        up_to: wanted.at,
    };
    let entries = desk::log(desk);
    let places: Vec<usize> = desk::wanted(desk, &wanted).collect();
    if json {
        let lines: Vec<String> = places
            .iter()
            .map(|at| serde_json::to_string(&entries[*at]).expect("an entry is texts and a number"))
            .collect();
        print(&format!("[\n{}\n]\n", lines.join(",\n")));
        return Ok(ExitCode::SUCCESS);
    }
    let row = |at: usize| {
        let (entry, change) = (&entries[at], &desk.changes()[at]);
        let who = if entry.on_behalf.is_empty() {
            entry.actor.to_owned()
        } else {
            let arguments = [
                ("actor", entry.actor.into()),
                ("member", entry.on_behalf.into()),
            ];
            words.say("log-for", &arguments).trim().to_owned()
        };
        let what = match reader {
            Some(_) => desk::described(words, desk.dossier(), change, reader),
            None => desk::describe(words, desk.dossier(), change),
        };
        let place = entry.place.unwrap_or(entry.seq);
        vec![place.to_string(), entry.time.to_owned(), who, what]
    };
    let rows: Vec<Vec<String>> = places.into_iter().map(row).collect();
    let heads = ["log-entry", "log-time", "log-actor", "log-change"].map(|id| words.say(id, &[]));
    print(&table(&heads, &[true, false, false, false], &rows));
    Ok(ExitCode::SUCCESS)
}

/// Prints two moments side by side.
pub fn compare(
    words: &Words,
    desk: &Desk,
    (from, to): (u64, Option<u64>),
    reader: Option<&MemberId>,
    json: bool,
) -> Answer {
    reading::part(words, desk, reader, json)?;
    let to = to.unwrap_or(desk.entries().len() as u64);
    let found = match reader {
        Some(_) => desk::compare(desk, words, from, to, reader),
        None => desk::compare_whole(desk, words, from, to),
    };
    if json {
        let text = serde_json::to_string_pretty(&found).expect("a comparison is texts and numbers");
        print(&(text + "\n"));
        return Ok(ExitCode::SUCCESS);
    }
    let point = |id: &str, point: &desk::wire::PointInTime| {
        let arguments = [
            ("entry", point.entry.to_string().into()),
            ("when", point.when.as_str().into()),
            ("what", point.what.as_str().into()),
        ];
        words.say(id, &arguments)
    };
    let mut parts =
        vec![point("compare-from", &found.from) + "\n" + &point("compare-to", &found.to) + "\n"];
    let head = |id: &str| words.say(id, &[]);
    if found.rankings.is_empty() {
        let id = if found.is_withheld {
            "compare-sealed"
        } else {
            "compare-no-ranking"
        };
        parts.push(head(id) + "\n");
    } else {
        let rows: Vec<Vec<String>> = (found.rankings.into_iter())
            .map(|row| {
                let [before, after] = [
                    (row.rank_before, row.score_before),
                    (row.rank_after, row.score_after),
                ]
                .map(|(rank, score)| {
                    [rank, score].map(|text| {
                        if text.is_empty() {
                            "–".to_owned()
                        } else {
                            text
                        }
                    })
                });
                [vec![row.name], before.to_vec(), after.to_vec()].concat()
            })
            .collect();
        let heads = [
            "compare-supplier",
            "compare-rank-before",
            "compare-score-before",
            "compare-rank-after",
            "compare-score-after",
        ]
        .map(head);
        parts.push(table(&heads, &[false, true, true, true, true], &rows));
    }
    if found.differences.is_empty() {
        parts.push(head("compare-no-difference") + "\n");
    } else {
        let rows: Vec<Vec<String>> = (found.differences.into_iter())
            .map(|row| vec![row.what, row.before, row.after])
            .collect();
        let heads = ["compare-what", "compare-before", "compare-after"].map(head);
        parts.push(table(&heads, &[false; 3], &rows));
    }
    print(&parts.join("\n"));
    Ok(ExitCode::SUCCESS)
}
