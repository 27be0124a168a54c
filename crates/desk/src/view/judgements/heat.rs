//! How each member’s own weights rank the offers, once everyone may know.

use dossier::MemberId;
use memo::phrases::Phrases;
use memo::pieces::{Source, rich};
use memo::sheet::Caption;

use crate::Desk;
use crate::view::audience::withheld;
use crate::wire::{HeatCell, HeatRow, HeatTable};

/// The table; none while nothing can be ranked or whoever asks may not know yet who is ahead.
pub(super) fn heat(
    phrases: &Phrases<'_>,
    desk: &Desk,
    actor: Option<&MemberId>,
) -> Option<HeatTable> {
    if !withheld(phrases.dossier, actor).is_empty() {
        return None;
    }
    let evaluated = desk.evaluated();
    let evaluation = evaluated.evaluation.as_ref().ok()?;
    let source = &Source::new(phrases.words, phrases.dossier, evaluation);
    let order: Vec<usize> = (evaluation.ranking.all().iter())
        .map(|ranked| ranked.row)
        .collect();
    let cells = |rank: &dyn Fn(usize) -> u32| -> Vec<HeatCell> {
        order
            .iter()
            .map(|row| cell(rank(*row), order.len()))
            .collect()
    };
    let members = evaluation.weighting.members.iter().zip(&evaluation.choices);
    let mut rows: Vec<HeatRow> = members
        .map(|(own, choice)| HeatRow {
            name: source.phrases.member(&own.member),
            counts: own.counts,
            is_group: false,
            cells: cells(&|row| choice.ranks[row]),
        })
        .collect();
    rows.push(HeatRow {
        name: source.words.say("heat-group", &[]),
        counts: true,
        is_group: true,
        cells: cells(&|row| evaluation.ranking.rank_of(row).unwrap_or_default()),
    });
    Some(HeatTable {
        caption: Caption {
            finding: finding(source),
            reading: rich(&source.words.say("heat-reading", &[])),
            alt: String::new(),
        },
        suppliers: order.iter().map(|row| source.name(*row)).collect(),
        rows,
    })
}

fn cell(rank: u32, offers: usize) -> HeatCell {
    let below = f64::from(rank.saturating_sub(1));
    let most = offers.saturating_sub(1).max(1) as f64;
    HeatCell {
        rank: format!("{rank}."),
        strength: 1.0 - (below / most).min(1.0),
        leads: rank == 1,
    }
}

/// Whom the members whose weights count would choose, each by their own.
fn finding(source: &Source<'_>) -> String {
    let evaluation = source.evaluation;
    let mut tally: Vec<(&[usize], usize)> = Vec::new();
    let members = evaluation.weighting.members.iter().zip(&evaluation.choices);
    for (_, choice) in members.filter(|(own, _)| own.counts) {
        match tally.iter_mut().find(|(first, _)| *first == choice.leaders) {
            Some((_, votes)) => *votes += 1,
            None => tally.push((&choice.leaders, 1)),
        }
    }
    tally.sort_by_key(|(_, votes)| std::cmp::Reverse(*votes));
    let all: usize = tally.iter().map(|(_, votes)| votes).sum();
    let count = |n: usize| source.words.count(n as u64);
    if let [(first, _)] = tally.as_slice() {
        let arguments = [
            ("n", all.into()),
            ("count", count(all).into()),
            ("first", source.names(first).into()),
        ];
        return source.words.say("heat-agree", &arguments);
    }
    let votes: Vec<String> = tally
        .iter()
        .map(|(first, votes)| {
            let arguments = [
                ("count", count(*votes).into()),
                ("first", source.names(first).into()),
            ];
            source.words.say("heat-votes", &arguments)
        })
        .collect();
    let arguments = [
        ("all", count(all).into()),
        ("votes", source.words.list(&votes).into()),
    ];
    source.words.say("heat-differ", &arguments)
}
