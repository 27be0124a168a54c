//! Two copies become one.

use std::collections::BTreeMap;
use std::path::Path;
use std::process::ExitCode;

use desk::{Desk, DeskError, MemberId, Slot, Version};
use serde_json::json;
use words::Words;

use super::{now, open, open_to_write};
use crate::answer::{Answer, Failure, REFUSED, complain, desk_failure, print};
use crate::table::table;

/// What was decided on the command line.
pub fn decided(ours: Vec<Slot>, theirs: Vec<Slot>) -> BTreeMap<Slot, Version> {
    let ours = ours.into_iter().map(|slot| (slot, Version::Ours));
    let theirs = theirs.into_iter().map(|slot| (slot, Version::Theirs));
    ours.chain(theirs).collect()
}

/// Says what both copies changed, and merges once everything is decided.
pub fn merge(
    words: &Words,
    file: &Path,
    copy: &Path,
    decided: &BTreeMap<Slot, Version>,
    dry_run: bool,
    actor: Option<&MemberId>,
) -> Answer {
    if let (Ok(file), Ok(copy)) = (file.canonicalize(), copy.canonicalize())
        && file == copy
    {
        complain(&words.say("session-merge-itself", &[]));
        return Ok(ExitCode::from(REFUSED));
    }
    let other = open(words, copy)?;
    let mut desk = if dry_run {
        open(words, file)?
    } else {
        open_to_write(words, file)?
    };
    let found = desk::prospect(&desk, &other).map_err(|error| refused(words, &desk, &error))?;
    let mut said = desk::merge_summary(words, &found) + "\n";
    for caution in desk::merge_cautions(words, desk.dossier(), &found) {
        said += &(caution + "\n");
    }
    let rows: Vec<_> = (found.divergences.into_iter())
        .map(|one| desk::merge_row(words, &desk, &other, one))
        .collect();
    if !rows.is_empty() {
        said += &format!("\n{}", side_by_side(words, &rows));
    }
    if dry_run {
        print(&said);
        return Ok(ExitCode::SUCCESS);
    }
    complain(said.trim_end());
    let place = desk::merge(&mut desk, &other, decided, actor, now())
        .map_err(|error| refused(words, &desk, &error))?;
    print(&format!("{}\n", json!({ "seq": place })));
    Ok(ExitCode::SUCCESS)
}

fn side_by_side(words: &Words, rows: &[desk::wire::MergeRow]) -> String {
    let heads = [
        "merge-slot",
        "merge-what",
        "merge-ours",
        "merge-theirs",
        "merge-holds",
    ]
    .map(|id| words.say(id, &[]));
    let row = |row: &desk::wire::MergeRow| {
        let holds = match row.settled {
            Some(Version::Ours) => "merge-newer-ours",
            Some(Version::Theirs) => "merge-newer-theirs",
            None => "merge-asked",
        };
        let both = |said: &str, by: &str| format!("{said} ({by})");
        vec![
            row.slot.to_string(),
            row.what.clone(),
            both(&row.ours, &row.ours_by),
            both(&row.theirs, &row.theirs_by),
            words.say(holds, &[]),
        ]
    };
    table(
        &heads,
        &[false; 5],
        &rows.iter().map(row).collect::<Vec<_>>(),
    )
}

fn refused(words: &Words, desk: &Desk, error: &DeskError) -> Failure {
    match error {
        DeskError::Journal(_) => desk_failure(words, error),
        error => Failure {
            refusals: desk::word_desk_error(words, desk.dossier(), error),
            code: REFUSED,
        },
    }
}
