//! What other methods say of the same values.

use dossier::Robustness;
use memo::pieces::{Source, jury as finding, method_name, reason, rich};
use memo::sheet::Caption;

use super::order;
use crate::wire::{JurorRow, Jury};

/// The ranks by each method, or why it cannot rank.
pub fn jury(source: &Source<'_>, found: &Robustness) -> Jury {
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
            finding: finding(source, found),
            reading: rich(&source.words.say("result-jury-reading", &[])),
            alt: String::new(),
        },
        suppliers: order.iter().map(|row| source.name(*row)).collect(),
        rows,
    }
}
