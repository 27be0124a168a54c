//! The ranks from round to round.

use dossier::{RoundPlace, RoundRanking, SupplierId, rankings_by_round};
use memo::pieces::{Source, rich};
use memo::sheet::Caption;

use super::bars::score;
use crate::view::sentences;
use crate::wire::{Bump, BumpLine, BumpPlace};

/// The picture; none with a single round.
pub fn bump(source: &Source<'_>) -> Option<Bump> {
    let rounds = rankings_by_round(source.dossier);
    let [first, .., last] = rounds.as_slice() else {
        return None;
    };
    let lines: Vec<BumpLine> = last
        .places
        .iter()
        .map(|now| BumpLine {
            supplier: now.supplier.clone(),
            name: source.phrases.supplier(&now.supplier),
            recommended: now.rank == 1 && leaders(last).len() == 1,
            places: rounds
                .iter()
                .map(|round| place(source, round, &now.supplier))
                .collect(),
        })
        .collect();
    let most = rounds.iter().map(|round| round.places.len()).max();
    let told: Vec<String> = rounds.iter().map(|round| told(source, round)).collect();
    Some(Bump {
        caption: Caption {
            finding: sentences(&[leading(source, &rounds), moving(source, first, last)]),
            reading: rich(&source.words.say("bump-reading", &[])),
            alt: told.join(" "),
        },
        rounds: rounds.iter().map(|round| name(source, round)).collect(),
        ranks: u32::try_from(most.unwrap_or_default()).unwrap_or(u32::MAX),
        lines,
    })
}

fn name(source: &Source<'_>, round: &RoundRanking) -> String {
    let number = source.words.count(round.round.into());
    source.words.say("rounds-name", &[("round", number.into())])
}

fn place(source: &Source<'_>, round: &RoundRanking, supplier: &SupplierId) -> Option<BumpPlace> {
    let (place, found) = (1u32..)
        .zip(&round.places)
        .find(|(_, place)| place.supplier == *supplier)?;
    Some(BumpPlace {
        place,
        rank: format!("{}.", found.rank),
        score: score(source, found.score, 1),
    })
}

fn leaders(round: &RoundRanking) -> Vec<&SupplierId> {
    let first = round.places.iter().filter(|place| place.rank == 1);
    first.map(|place| &place.supplier).collect()
}

fn named(source: &Source<'_>, suppliers: &[&SupplierId]) -> String {
    let names: Vec<String> = suppliers
        .iter()
        .map(|id| source.phrases.supplier(id))
        .collect();
    names.join(" = ")
}

/// “Round 1: Hetero, Micro Labs, Strides.”
fn told(source: &Source<'_>, round: &RoundRanking) -> String {
    let order: Vec<String> = (round.places.iter())
        .map(|place| {
            format!(
                "{}. {}",
                place.rank,
                source.phrases.supplier(&place.supplier)
            )
        })
        .collect();
    format!("{}: {}.", name(source, round), order.join(", "))
}

/// Who was first after which round.
fn leading(source: &Source<'_>, rounds: &[RoundRanking]) -> String {
    let (Some(first), Some(last)) = (rounds.first(), rounds.last()) else {
        return String::new();
    };
    let now = leaders(last);
    let id = if rounds.iter().all(|round| leaders(round) == now) {
        "bump-same"
    } else if leaders(first) == now {
        "bump-again"
    } else {
        "bump-other"
    };
    source.words.say(
        id,
        &[
            ("first", named(source, &now).into()),
            ("before", named(source, &leaders(first)).into()),
        ],
    )
}

/// Who came forward most between the first round and the last; where nobody moved, that.
fn moving(source: &Source<'_>, first: &RoundRanking, last: &RoundRanking) -> String {
    let before = |now: &RoundPlace| {
        let mut places = first.places.iter();
        Some(places.find(|place| place.supplier == now.supplier)?.rank)
    };
    let moved: Vec<(u32, &RoundPlace)> = (last.places.iter())
        .filter_map(|now| Some((before(now)?, now)))
        .collect();
    let forward = |(before, now): &&(u32, &RoundPlace)| before.saturating_sub(now.rank);
    match moved
        .iter()
        .max_by_key(forward)
        .filter(|one| forward(one) > 0)
    {
        Some((before, now)) => source.words.say(
            "bump-forward",
            &[
                ("supplier", source.phrases.supplier(&now.supplier).into()),
                ("from", source.words.count((*before).into()).into()),
                ("to", source.words.count(now.rank.into()).into()),
            ],
        ),
        None if moved.iter().all(|(before, now)| *before == now.rank) => {
            source.words.say("bump-still", &[])
        }
        None => String::new(),
    }
}
