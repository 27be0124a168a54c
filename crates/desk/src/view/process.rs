//! The process: phases, declarations, the rebuy check and the decision, as who acts may see and do them.

mod center;
mod decision;
mod phases;
mod rebuy;

use dossier::{Change, Dossier, MemberId, Need, Problems, Specification, Text, Touch, check};
use memo::phrases::Phrases;
use words::Words;

use crate::session::Open;
use crate::wire::{ClassInForce, Named, Possible, ProcessView};
use crate::word_problems;

pub(super) use phases::strip;

/// The process of an open dossier on a day such as `2026-03-01`.
pub(crate) fn process(open: &Open, words: &Words, today: &str) -> ProcessView {
    let dossier = open.desk.dossier();
    let phrases = Phrases { words, dossier };
    let acting = Acting {
        phrases,
        actor: open.actor.as_ref(),
        read_only: open.read_only,
    };
    let suppliers = dossier.suppliers.keys();
    ProcessView {
        phases: phases::phases(&acting),
        class: class(&phrases),
        need: dossier.need.clone(),
        state_need: acting.may(&Change::StateNeed(Need {
            what: something(),
            by: None,
            without: something(),
        })),
        specification: dossier.specification.clone(),
        specify: acting.may(&Change::Specify(Specification {
            requirements: vec![something()],
        })),
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

/// Who acts on what.
struct Acting<'a> {
    phrases: Phrases<'a>,
    actor: Option<&'a MemberId>,
    read_only: bool,
}

impl<'a> Acting<'a> {
    fn dossier(&self) -> &'a Dossier {
        self.phrases.dossier
    }

    /// Whether a change would be taken now. The rules are asked as they will be when it is recorded, so that a button
    /// never promises what is then refused.
    fn may(&self, change: &Change) -> Possible {
        self.possible(check(self.dossier(), change, self.actor))
    }

    /// Whether several changes would be taken as one act: each is asked as those before it leave the dossier.
    fn may_all(&self, changes: &[Change]) -> Possible {
        let mut stood = self.dossier().clone();
        let act = changes.iter().try_for_each(|change| {
            check(&stood, change, self.actor)?;
            let touch = Touch {
                entry: u64::MAX,
                actor: String::new(),
                time: String::new(),
            };
            stood.fold(touch, change);
            Ok(())
        });
        self.possible(act)
    }

    fn possible(&self, checked: Result<(), Problems>) -> Possible {
        let Phrases { words, dossier } = self.phrases;
        let against: Vec<String> = match checked {
            Ok(()) => Vec::new(),
            Err(problems) => word_problems(words, dossier, &problems)
                .into_iter()
                .map(|refusal| refusal.message)
                .collect(),
        };
        Possible {
            now: against.is_empty() && !self.read_only,
            against,
        }
    }

    /// Who signs when whoever acts signs: who acts, or the only member there is.
    fn signer(&self) -> Option<&'a MemberId> {
        let mut members = self.dossier().members.keys();
        self.actor
            .or_else(|| members.next().filter(|_| members.next().is_none()))
    }
}

/// A text to ask the rules with, where only who and when matter.
fn something() -> Text {
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
            let triggers: Vec<String> = became
                .triggers
                .iter()
                .map(|kind| rebuy::trigger(words, *kind))
                .collect();
            let id = if triggers.is_empty() {
                "process-view-became"
            } else {
                "process-view-became-by"
            };
            words.say(
                id,
                &[
                    ("was", name(purchase.buy_class).into()),
                    ("triggers", words.list(&triggers).into()),
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
