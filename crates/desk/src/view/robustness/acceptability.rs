//! How many of a hundred plausible weightings give each offer which rank.

use dossier::Robustness;
use memo::pieces::{Source, error, of_hundred, plain, rich, verdict};
use memo::sheet::{Caption, Tick};

use super::order;
use crate::wire::{Acceptability, AcceptabilityRow, Figure};

/// The stacked bars of all ranks.
pub fn acceptability(source: &Source<'_>, found: &Robustness) -> Acceptability {
    let order = order(source);
    let rows: Vec<AcceptabilityRow> = order.iter().map(|row| one(source, found, *row)).collect();
    let shares: Vec<String> = rows
        .iter()
        .map(|row| format!("{} {}", row.name, row.first))
        .collect();
    let say = |id: &str| source.words.say(id, &[]);
    Acceptability {
        caption: Caption {
            finding: plain(&verdict(source, found)),
            reading: rich(&say("result-acceptability-reading")),
            alt: source.words.say(
                "result-acceptability-alt",
                &[("shares", shares.join(", ").into())],
            ),
        },
        ranks: (1..=order.len()).map(|rank| format!("{rank}.")).collect(),
        first_head: say("result-acceptability-first"),
        ahead_head: source.recommended().map_or_else(String::new, |first| {
            source.words.say(
                "result-acceptability-ahead",
                &[("first", source.name(first).into())],
            )
        }),
        ticks: (0..=5u32).map(|fifth| tick(source, fifth)).collect(),
        rows,
    }
}

/// Every twenty of a hundred.
fn tick(source: &Source<'_>, fifth: u32) -> Tick {
    Tick {
        at: f64::from(fifth) / 5.0,
        label: source.words.count(u64::from(fifth) * 20),
        exact: false,
    }
}

fn one(source: &Source<'_>, found: &Robustness, row: usize) -> AcceptabilityRow {
    let first = found.plausible.first(row);
    let ahead = source
        .recommended()
        .filter(|winner| *winner != row)
        .map(|winner| found.plausible.pairwise_winning[row][winner].value);
    let figure = |share: f64| Figure {
        value: share,
        text: of_hundred(source, share),
    };
    AcceptabilityRow {
        name: source.name(row),
        recommended: source.recommended() == Some(row),
        ranks: found.plausible.ranks[row]
            .iter()
            .map(|share| figure(share.value))
            .collect(),
        first: format!(
            "{} ± {}",
            of_hundred(source, first.value),
            error(source, first.standard_error)
        ),
        ahead: ahead.map_or_else(String::new, |share| of_hundred(source, share)),
    }
}
