//! The ranking on a terminal.

use std::process::ExitCode;

use desk::{Desk, MeasureReport, MemberId, PriceOfRuleReport, RankReport, WinnerChangeReport};
use words::Words;

use super::reading;
use crate::answer::{Answer, Failure, REFUSED, print};
use crate::table::table;

/// Prints the ranking with its rule, its flips and its price.
pub fn rank(words: &Words, desk: &Desk, reader: Option<&MemberId>, json: bool) -> Answer {
    reading::whole(words, desk, reader, json)?;
    let report = desk::rank(desk, words).map_err(|problems| Failure {
        refusals: desk::word_problems(words, desk.dossier(), &problems),
        code: REFUSED,
    })?;
    let text = if json {
        serde_json::to_string_pretty(&report).expect("a report is texts and finite numbers") + "\n"
    } else {
        readable(words, &report)
    };
    print(&text);
    Ok(ExitCode::SUCCESS)
}

fn readable(words: &Words, report: &RankReport) -> String {
    let mut parts = vec![heading(report), ranking(words, report), rule(words, report)];
    parts.extend(
        report
            .price_of_rule
            .as_ref()
            .map(|price| price_of_rule(words, price)),
    );
    let ways = [("ways", report.ways.as_str().into())];
    parts.push(words.say("rank-ways", &ways));
    parts.push(costs(words, report));
    parts.push(groups(words, report));
    parts.push(departures(words, &report.departures));
    parts.extend(report.measures.iter().map(|one| measure(words, one)));
    parts.push(winner_changes(words, report));
    parts.push(under(words, report));
    parts.extend(
        report
            .robustness
            .as_ref()
            .map(|found| found.sentences.join("\n")),
    );
    if !report.excluded.is_empty() {
        let lines: Vec<String> = report
            .excluded
            .iter()
            .map(|one| {
                let arguments = [
                    ("supplier", one.supplier.as_str().into()),
                    ("reason", one.reason.as_str().into()),
                ];
                words.say("rank-excluded", &arguments)
            })
            .collect();
        parts.push(lines.join("\n"));
    }
    parts.push(report.gates_dropped.join("\n"));
    parts.push(report.warnings.join("\n"));
    parts.retain(|part| !part.is_empty());
    parts.join("\n\n") + "\n"
}

/// Where the committee departs from what is proposed.
pub(super) fn departures(words: &Words, departures: &[String]) -> String {
    let lines = departures.iter().map(|one| format!("  {one}"));
    let head = (!departures.is_empty()).then(|| words.say("rank-departures", &[]));
    head.into_iter().chain(lines).collect::<Vec<_>>().join("\n")
}

/// The same offers under each position, a sentence or two each.
fn under(words: &Words, report: &RankReport) -> String {
    let lines = (report.positions.iter())
        .map(|one| format!("  {}: {} {}", one.name, one.why, one.starting));
    let head = (!report.positions.is_empty()).then(|| words.say("rank-under", &[]));
    let notes = report.position_notes.iter().map(|note| format!("  {note}"));
    let lines = head.into_iter().chain(lines).chain(notes);
    lines.collect::<Vec<_>>().join("\n")
}

fn heading(report: &RankReport) -> String {
    match &report.reference {
        Some(reference) => format!("{} · {reference}", report.title),
        None => report.title.clone(),
    }
}

fn ranking(words: &Words, report: &RankReport) -> String {
    let before = |id: &str| {
        report
            .ranking_without_rule
            .iter()
            .find(|ranked| ranked.id == id)
    };
    let known = |id: &str| report.reliability.iter().find(|known| known.id == id);
    let mut heads = [
        "rank-place",
        "rank-supplier",
        "rank-score",
        "rank-without-rule",
        "rank-landed",
    ]
    .map(|id| words.say(id, &[]))
    .to_vec();
    if let Some(first) = report.reliability.first() {
        let target = words.percent(first.target, 0);
        heads.push(words.say("rank-on-time", &[]));
        heads.push(words.say("rank-bound", &[]));
        heads.push(words.say("history-reaches", &[("target", target.into())]));
    }
    let rows: Vec<Vec<String>> = report
        .ranking
        .iter()
        .map(|ranked| {
            let before = before(&ranked.id)
                .map(|before| format!("{} ({})", words.decimal(before.value, 3), before.rank))
                .unwrap_or_default();
            let mut row = vec![
                ranked.rank.to_string(),
                ranked.supplier.clone(),
                words.decimal(ranked.value, 3),
                before,
                words.money(ranked.landed_cost, &report.currency, 4),
            ];
            if let Some(known) = known(&ranked.id) {
                row.push(on_time(words, known.shipments, known.late));
                row.push(words.percent(known.bound, 2));
                row.push(words.chance(known.chance_of_target));
            }
            row
        })
        .collect();
    let numbers: Vec<bool> = (0..heads.len()).map(|column| column != 1).collect();
    table(&heads, &numbers, &rows).trim_end().to_owned()
}

/// From the price to evaluated cost: what all are compared on, the chain of each offer, what each step rests on, and
/// what depends on rates and quantity. Nothing where there is no more to it than freight.
fn costs(words: &Words, report: &RankReport) -> String {
    let costs = &report.costs;
    if !costs.has_terms {
        return String::new();
    }
    let mut heads = vec![words.say("rank-supplier", &[])];
    heads.extend(costs.heads.iter().cloned());
    let rows: Vec<Vec<String>> = costs
        .offers
        .iter()
        .map(|one| {
            let name = std::iter::once(one.supplier.clone());
            name.chain(one.cells.iter().cloned()).collect()
        })
        .collect();
    let numbers: Vec<bool> = (0..heads.len()).map(|column| column != 0).collect();
    let mut lines = vec![
        words.say("rank-costs", &[]),
        table(&heads, &numbers, &rows).trim_end().to_owned(),
    ];
    lines.extend(costs.offers.iter().map(|one| {
        let steps: Vec<&str> = one
            .steps
            .iter()
            .map(|step| step.sentence.as_str())
            .collect();
        format!("  {}: {}", one.supplier, steps.join("; "))
    }));
    lines.extend(costs.basis.iter().map(|line| format!("  {line}")));
    lines.extend(costs.sentences.iter().map(|line| format!("  {line}")));
    lines.join("\n")
}

/// What is known of each supplier by a measure besides punctuality, a line each.
fn measure(words: &Words, found: &MeasureReport) -> String {
    let lines = found.suppliers.iter().map(|one| {
        let arguments = [
            ("supplier", one.supplier.as_str().into()),
            ("told", one.told.as_str().into()),
        ];
        words.say("rank-measure-supplier", &arguments)
    });
    let head = words.say("rank-measure", &[("measure", found.name.as_str().into())]);
    std::iter::once(head)
        .chain(lines)
        .collect::<Vec<_>>()
        .join("\n")
}

fn on_time(words: &Words, shipments: u32, late: u32) -> String {
    if shipments == 0 {
        return words.say("no-record", &[]);
    }
    let arguments = [
        ("onTime", words.count((shipments - late).into()).into()),
        ("all", words.count(shipments.into()).into()),
    ];
    words.say("count-of-count", &arguments)
}

fn rule(words: &Words, report: &RankReport) -> String {
    let rule = &report.rule;
    let id = match rule.floor {
        None => "rank-no-floor",
        Some(_) if rule.used > rule.own => "rank-floor-raises",
        Some(_) => "rank-floor-idle",
    };
    words.say(
        id,
        &[
            ("own", words.percent(rule.own, 2).into()),
            ("used", words.percent(rule.used, 2).into()),
            (
                "floor",
                words.percent(rule.floor.unwrap_or_default(), 2).into(),
            ),
        ],
    )
}

fn price_of_rule(words: &Words, price: &PriceOfRuleReport) -> String {
    if price.with == price.without {
        return words.say(
            "rank-rule-same-winner",
            &[("supplier", price.with.as_str().into())],
        );
    }
    words.say(
        "rank-price-of-rule",
        &[
            (
                "amount",
                words.money(price.amount, &price.currency, 4).into(),
            ),
            ("unit", price.per.as_str().into()),
            (
                "percent",
                words
                    .percent(price.percent.unwrap_or_default() / 100.0, 1)
                    .into(),
            ),
            ("with", price.with.as_str().into()),
            ("without", price.without.as_str().into()),
        ],
    )
}

/// One line a group of the criteria tree: what its criteria weigh together, under the rule.
fn groups(words: &Words, report: &RankReport) -> String {
    let lines = report.groups.iter().map(|group| {
        let arguments = [
            ("group", group.name.as_str().into()),
            ("weight", words.percent(group.used, 2).into()),
        ];
        let indent = "  ".repeat(group.depth);
        format!("{indent}{}", words.say("rank-group", &arguments))
    });
    lines.collect::<Vec<_>>().join("\n")
}

/// One line a family, group or criterion: who wins up to which weight.
fn winner_changes(words: &Words, report: &RankReport) -> String {
    // A group may have the name of a family, so the names do not tell the lines apart.
    let is_of = |one: &WinnerChangeReport, other: &WinnerChangeReport| {
        one.family == other.family && one.group == other.group && one.criterion == other.criterion
    };
    let mut lines: Vec<(String, Vec<&WinnerChangeReport>)> = Vec::new();
    for change in &report.winner_changes {
        let mut known = lines.iter_mut();
        match known.find(|(_, changes)| is_of(changes[0], change)) {
            Some((_, changes)) => changes.push(change),
            None => lines.push((change.name.clone(), vec![change])),
        }
    }
    let sentences: Vec<String> = lines
        .iter()
        .map(|(name, changes)| {
            let mut stretches: Vec<String> = changes
                .iter()
                .map(|change| {
                    let arguments = [
                        ("supplier", change.from.as_str().into()),
                        ("weight", words.percent(change.weight, 2).into()),
                    ];
                    words.say("rank-up-to", &arguments)
                })
                .collect();
            let last = changes
                .last()
                .map(|change| change.to.as_str())
                .unwrap_or_default();
            stretches.push(words.say("rank-above", &[("supplier", last.into())]));
            format!("  {name}: {}", stretches.join(", "))
        })
        .collect();
    if sentences.is_empty() {
        return words.say("rank-no-changes", &[]);
    }
    format!(
        "{}\n{}",
        words.say("rank-winner-changes", &[]),
        sentences.join("\n")
    )
}
