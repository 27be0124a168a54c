//! The process: phases, declarations, the rebuy check and the decision, as who acts may see and do them.

mod center;
mod decision;
mod phases;
mod rebuy;

use dossier::Text;
use memo::phrases::Phrases;
use words::Words;

use super::acting::Acting;
use crate::session::Open;
use crate::wire::{ClassInForce, Named, ProcessView};

pub(super) use phases::strip;

/// The process of an open dossier on a day such as `2026-03-01`.
pub(crate) fn process(open: &Open, words: &Words, today: &str) -> ProcessView {
    let dossier = open.desk.dossier();
    let phrases = Phrases { words, dossier };
    let acting = Acting::of(open, words);
    let suppliers = dossier.suppliers.keys();
    ProcessView {
        phases: phases::phases(&acting),
        class: class(&phrases),
        need: dossier.need.clone(),
        specification: dossier.specification.clone(),
        warnings: center::warnings(&phrases),
        declarations: center::declarations(&acting),
        quorum: center::quorum(&acting),
        rebuy: rebuy::rebuy(&acting, today),
        suppliers: suppliers
            .map(|id| Named {
                id: id.to_string(),
                name: phrases.supplier(id),
            })
            .collect(),
        decision: decision::decision(&acting),
    }
}

/// A text to ask the rules with, where only who and when matter.
pub(super) fn something() -> Text {
    Text::from("–")
}

fn class(phrases: &Phrases<'_>) -> Option<ClassInForce> {
    let Phrases { words, dossier } = *phrases;
    let class = dossier.buy_class()?;
    let name = |class: dossier::BuyClass| {
        let id = match class {
            dossier::BuyClass::NewTask => "new-task",
            dossier::BuyClass::ModifiedRebuy => "modified-rebuy",
            dossier::BuyClass::StraightRebuy => "straight-rebuy",
        };
        words.say(&format!("buy-class-{id}"), &[])
    };
    let became = match (&dossier.reclassified, &dossier.purchase) {
        (Some(became), Some(purchase)) => {
            let id = if became.triggers.is_empty() {
                "process-view-became"
            } else {
                "process-view-became-by"
            };
            words.say(
                id,
                &[
                    ("was", name(purchase.buy_class).into()),
                    ("triggers", phrases.triggers(&became.triggers).into()),
                    ("reason", phrases.text(&became.reason).into()),
                ],
            )
        }
        _ => String::new(),
    };
    Some(ClassInForce {
        class,
        name: name(class),
        became,
    })
}

/// The moment of a recorded entry, worded, and who made it.
fn told(phrases: &Phrases<'_>, id: &str, actor: &str, time: &str) -> String {
    let words = phrases.words;
    let who = match actor.parse() {
        Ok(member) => phrases.member(&member),
        Err(_) => words.say("somebody-unnamed", &[]),
    };
    let when = words.date_time(time).unwrap_or_else(|| time.to_owned());
    words.say(id, &[("who", who.into()), ("when", when.into())])
}

#[cfg(test)]
mod tests;
