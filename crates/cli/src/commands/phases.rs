//! The way to the decision on a terminal.

use std::process::ExitCode;

use desk::{Desk, DutyReport, MemberId, PhaseReport, PhasesReport};
use words::Words;

use super::reading;
use crate::answer::{Answer, print};

/// Prints the phases that run, what each owes, who may close it, and what is doubtful.
pub fn phases(words: &Words, desk: &Desk, reader: Option<&MemberId>, json: bool) -> Answer {
    reading::part(words, desk, reader, json)?;
    let report = desk::phases(desk, words, reader);
    let text = if json {
        serde_json::to_string_pretty(&report).expect("a report is texts and numbers") + "\n"
    } else {
        readable(words, &report)
    };
    print(&text);
    Ok(ExitCode::SUCCESS)
}

fn readable(words: &Words, report: &PhasesReport) -> String {
    let mut parts = vec![heading(report)];
    let in_hand = report.in_hand;
    parts.extend(
        (report.phases.iter()).map(|phase| of_phase(words, phase, in_hand == Some(phase.phase))),
    );
    parts.push(position(words, report));
    parts.push(findings(words, report));
    parts.push(report.warnings.join("\n"));
    parts.retain(|part| !part.is_empty());
    parts.join("\n\n") + "\n"
}

fn heading(report: &PhasesReport) -> String {
    let parts = [
        report.title.as_str(),
        report.reference.as_deref().unwrap_or_default(),
        report.class.as_str(),
    ];
    let said: Vec<&str> = parts.into_iter().filter(|part| !part.is_empty()).collect();
    said.join(" · ")
}

/// Where the answers put the purchase, what alone would put it elsewhere, what the declared position proposes, and the
/// departures.
fn position(words: &Words, report: &PhasesReport) -> String {
    let stands = &report.position;
    let flips = stands.flips.iter().map(|flip| format!("  {}", flip.said));
    let proposals = stands.proposals.iter().map(|line| format!("  {line}"));
    let mut lines = vec![stands.standing.clone()];
    if stands.proposed.is_some() {
        let id = if stands.flips.is_empty() {
            "position-no-flips"
        } else {
            "position-flips"
        };
        lines.push(words.say(id, &[]));
        lines.extend(flips);
    }
    if !stands.proposals.is_empty() {
        lines.push(words.say("phases-proposed", &[]));
        lines.extend(proposals);
    }
    lines.push(super::rank::departures(words, &stands.departures));
    lines.retain(|line| !line.is_empty());
    lines.join("\n")
}

fn of_phase(words: &Words, phase: &PhaseReport, in_hand: bool) -> String {
    let name = phase.name.as_str();
    let head = match &phase.closed {
        Some(closed) => words.say(
            "phases-closed",
            &[
                ("phase", name.into()),
                ("actor", closed.name.as_str().into()),
                ("when", closed.when.as_str().into()),
            ],
        ),
        None => {
            let names: Vec<&str> = (phase.may_close.iter())
                .map(|person| person.name.as_str())
                .collect();
            let id = match (in_hand, names.is_empty()) {
                (true, false) => "phases-in-hand",
                (false, false) => "phases-open",
                (_, true) => "phases-nobody",
            };
            words.say(
                id,
                &[
                    ("phase", name.into()),
                    ("people", words.list(&names).into()),
                ],
            )
        }
    };
    let duties = phase.duties.iter().map(|duty| owed(words, duty));
    std::iter::once(head)
        .chain(duties)
        .collect::<Vec<_>>()
        .join("\n")
}

fn owed(words: &Words, duty: &DutyReport) -> String {
    let name = duty.name.as_str();
    if let Some(reason) = &duty.reason {
        let arguments = [("duty", name.into()), ("reason", reason.as_str().into())];
        return words.say("phases-waived", &arguments);
    }
    let id = match (duty.is_done, duty.may_be_waived) {
        (true, _) => "phases-done",
        (false, true) => "phases-missing-waivable",
        (false, false) => "phases-missing",
    };
    words.say(id, &[("duty", name.into())])
}

fn findings(words: &Words, report: &PhasesReport) -> String {
    let lines = report.rebuy_findings.iter().map(|one| {
        let id = if one.fires {
            "phases-finding-fires"
        } else {
            "phases-finding-holds"
        };
        let arguments = [
            ("name", one.name.as_str().into()),
            ("finding", one.finding.as_str().into()),
        ];
        words.say(id, &arguments)
    });
    let lines: Vec<String> = lines.collect();
    if lines.is_empty() {
        return String::new();
    }
    format!("{}\n{}", words.say("phases-check", &[]), lines.join("\n"))
}
