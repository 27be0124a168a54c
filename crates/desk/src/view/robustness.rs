//! How firm the result is: plausible weights, records drawn anew, other methods.

use dossier::Robustness;
use memo::pieces::{
    Source, error, jury, limits, method_name, of_hundred, plain, reason, records, rich, verdict,
};
use memo::sheet::{Caption, Tick};
use words::Words;

use crate::Desk;
use crate::wire::{Acceptability, AcceptabilityRow, Figure, JurorRow, Jury, RobustnessView};

/// The verdict on the result; none where there is no ranking.
pub fn robustness(desk: &Desk, words: &Words) -> Option<RobustnessView> {
    let evaluated = desk.evaluated();
    let evaluation = evaluated.evaluation.as_ref().ok()?;
    let found = evaluated.robustness()?;
    let source = &Source::new(words, desk.dossier(), evaluation);
    Some(RobustnessView {
        acceptability: acceptability(source, found),
        limits: limits(source, found),
        records: records(source, found).unwrap_or_default(),
        jury: jury_view(source, found),
    })
}

/// The places of the offers, the first of the ranking first.
fn order(source: &Source<'_>) -> Vec<usize> {
    let ranked = source.evaluation.ranking.all().iter();
    ranked.map(|ranked| ranked.row).collect()
}

fn acceptability(source: &Source<'_>, found: &Robustness) -> Acceptability {
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

fn jury_view(source: &Source<'_>, found: &Robustness) -> Jury {
    let order = order(source);
    let rows: Vec<JurorRow> = found
        .jury
        .iter()
        .map(|juror| {
            let ranks: Vec<u32> = match &juror.ranks {
                Ok(ranks) => order.iter().map(|row| ranks[*row]).collect(),
                Err(_) => Vec::new(),
            };
            JurorRow {
                method: method_name(source, juror.method),
                leaders: (0u32..)
                    .zip(&ranks)
                    .filter(|(_, rank)| **rank == 1)
                    .map(|(place, _)| place)
                    .collect(),
                ranks: ranks.iter().map(|rank| format!("{rank}.")).collect(),
                reason: reason(source, juror).unwrap_or_default(),
            }
        })
        .collect();
    Jury {
        caption: Caption {
            finding: jury(source, found),
            reading: rich(&source.words.say("result-jury-reading", &[])),
            alt: String::new(),
        },
        suppliers: order.iter().map(|row| source.name(*row)).collect(),
        rows,
    }
}

#[cfg(test)]
mod tests;
