//! Who acts, and what they may do now: the one place from which a screen learns which of its buttons would be refused.

use std::collections::BTreeMap;

use dossier::{Action, Change, Dossier, MemberId, Problems, Touch, check, stands_against};
use memo::phrases::Phrases;
use words::Words;

use crate::Desk;
use crate::refusal::word_plainly;
use crate::session::Open;
use crate::wire::Possible;

/// What a screen may ask about. Phases are asked with their own changes: what they owe counts as well.
const ACTIONS: [Action; 17] = [
    Action::Convene,
    Action::StateNeed,
    Action::Position,
    Action::Specify,
    Action::SetFloor,
    Action::SpecifyCost,
    Action::Weigh,
    Action::NameSupplier,
    Action::Screen,
    Action::Gather,
    Action::Score,
    Action::Moderate,
    Action::Choose,
    Action::Sign,
    Action::Declare,
    Action::Advise,
    Action::FollowUp,
];

/// Who acts on what.
pub(super) struct Acting<'a> {
    pub desk: &'a Desk,
    pub phrases: Phrases<'a>,
    pub actor: Option<&'a MemberId>,
    read_only: bool,
}

impl<'a> Acting<'a> {
    /// Whoever acts on an open dossier.
    pub fn of(open: &'a Open, words: &'a Words) -> Self {
        let dossier = open.desk.dossier();
        Self {
            desk: &open.desk,
            phrases: Phrases { words, dossier },
            actor: open.actor.as_ref(),
            read_only: open.read_only,
        }
    }

    pub fn dossier(&self) -> &'a Dossier {
        self.phrases.dossier
    }

    /// Whether a change would be taken now. The rules are asked as they will be when it is recorded, so that a button
    /// never promises what is then refused.
    pub fn may(&self, change: &Change) -> Possible {
        self.possible(check(self.dossier(), change, self.actor))
    }

    /// Whether several changes would be taken as one act: each is asked as those before it leave the dossier.
    pub fn may_all(&self, changes: &[Change]) -> Possible {
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
        let against = self.worded(&checked.err().unwrap_or_default());
        Possible {
            now: against.is_empty() && !self.read_only,
            against,
        }
    }

    /// Who signs when whoever acts signs: who acts, or the only member there is.
    pub fn signer(&self) -> Option<&'a MemberId> {
        let mut members = self.dossier().members.keys();
        self.actor
            .or_else(|| members.next().filter(|_| members.next().is_none()))
    }

    /// Whether each action may be taken now, by its name. What stands against everything is no reason here:
    /// [`Self::stopped`] says it once.
    pub fn actions(&self) -> BTreeMap<String, Possible> {
        let is_stopped = !self.stopped().is_empty();
        let one = |action: Action| {
            let against = stands_against(self.dossier(), action, self.actor);
            let possible = Possible {
                now: against.is_empty() && !self.read_only,
                against: if is_stopped {
                    Vec::new()
                } else {
                    self.worded(&against)
                },
            };
            (action.name().to_owned(), possible)
        };
        ACTIONS.into_iter().map(one).collect()
    }

    /// Why nothing in the dossier changes any more, whoever acts; empty while something may.
    pub fn stopped(&self) -> String {
        let words = self.phrases.words;
        if self.read_only {
            words.say("acting-read-only", &[])
        } else if self.dossier().is_sealed() {
            words.say("acting-sealed", &[])
        } else {
            String::new()
        }
    }

    fn worded(&self, problems: &Problems) -> Vec<String> {
        let Phrases { words, dossier } = self.phrases;
        let refusals = word_plainly(words, dossier, problems).into_iter();
        refusals.map(|refusal| refusal.message).collect()
    }
}
