//! The ranking without each member in turn.

use dossier::WithoutMember;
use memo::pieces::{Source, points, rich};
use memo::sheet::Caption;

use crate::view::result::bars::places_between;
use crate::wire::{WithoutMemberRow, WithoutMembers};

/// The table; none where only one has judged, since without them there is nothing to rank.
pub fn without(source: &Source<'_>, without: &[WithoutMember]) -> Option<WithoutMembers> {
    if without.len() < 2 {
        return None;
    }
    let rows: Vec<WithoutMemberRow> = without.iter().map(|one| row(source, one)).collect();
    Some(WithoutMembers {
        caption: Caption {
            finding: finding(source, &rows),
            reading: rich(&source.words.say("without-reading", &[])),
            alt: String::new(),
        },
        rows,
    })
}

fn row(source: &Source<'_>, without: &WithoutMember) -> WithoutMemberRow {
    let member = source.phrases.member(&without.member);
    let Some(ranking) = &without.ranking else {
        return WithoutMemberRow {
            member,
            first: source.words.say("without-nothing", &[]),
            lead: String::new(),
            changes: false,
        };
    };
    let (first, second) = (ranking.first().value, ranking.second().value);
    let places = places_between(source, first, second);
    let leaders = ranking.leaders();
    WithoutMemberRow {
        member,
        first: source.names(&leaders),
        lead: points(source, first - second, places),
        changes: leaders != source.evaluation.ranking.leaders(),
    }
}

/// Whether the winner hangs on one person, and on whom.
fn finding(source: &Source<'_>, rows: &[WithoutMemberRow]) -> String {
    let changed: Vec<String> = rows
        .iter()
        .filter(|row| row.changes)
        .map(|row| {
            let arguments = [
                ("member", row.member.as_str().into()),
                ("first", row.first.as_str().into()),
            ];
            source.words.say("without-one", &arguments)
        })
        .collect();
    if changed.is_empty() {
        let first = source.names(&source.evaluation.ranking.leaders());
        return source.words.say("without-same", &[("first", first.into())]);
    }
    let list = source.words.list(&changed);
    source
        .words
        .say("without-differs", &[("members", list.into())])
}
