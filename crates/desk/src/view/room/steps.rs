//! The steps of a round, and where each stands.

use dossier::{Dossier, Step};
use memo::phrases::Phrases;

use super::members::tally;
use crate::view::acting::Acting;
use crate::view::audience::scores_are_open;
use crate::view::judgements::scores::{asked, scored, taken};
use crate::wire::{Agenda, RoomAct, RoomNext, RoomState, RoomStep, RoomStepName};

/// Whether there are scores that are to be locked.
pub(super) fn is_to_lock(dossier: &Dossier) -> bool {
    is_scored(dossier) && !dossier.scores_are_locked() && !scores_are_open(dossier)
}

/// Whether there are scores that are to be revealed.
pub(super) fn is_to_reveal(dossier: &Dossier) -> bool {
    is_scored(dossier) && !scores_are_open(dossier)
}

/// Whether anything is scored in this purchase at all.
fn is_scored(dossier: &Dossier) -> bool {
    !asked(dossier).is_empty() && !scored(dossier).is_empty()
}

/// The steps in their order. Where nothing is scored there is nothing to lock: weights show when the last is there.
pub(super) fn steps(acting: &Acting<'_>, next: &RoomNext, agenda: &Agenda) -> Vec<RoomStep> {
    use RoomStepName::{Again, Agree, Judge, Lock, Reveal, Talk};
    let all = [Judge, Lock, Reveal, Talk, Again, Agree];
    let in_hand = match next.act {
        RoomAct::Hand | RoomAct::Own | RoomAct::Nothing => Some(Judge),
        RoomAct::Lock => Some(Lock),
        RoomAct::Reveal => Some(Reveal),
        RoomAct::Talk => Some(Talk),
        RoomAct::Result => None,
    };
    let at = in_hand.and_then(|step| all.iter().position(|one| *one == step));
    let scored = is_scored(acting.dossier());
    let steps = all.into_iter().enumerate();
    steps
        .filter(|(_, step)| scored || !matches!(step, Lock | Agree))
        .map(|(place, step)| {
            let note = note(acting, step, agenda);
            let is_choice = matches!(step, Again | Agree);
            let state = match at {
                Some(at) if place == at => RoomState::Now,
                Some(at) if place > at => RoomState::Ahead,
                // Nobody has to judge again, or to agree.
                None if is_choice && note.is_empty() => RoomState::Ahead,
                _ => RoomState::Done,
            };
            RoomStep {
                step,
                name: acting.phrases.words.say(name(step), &[]),
                state,
                note,
            }
        })
        .collect()
}

fn name(step: RoomStepName) -> &'static str {
    match step {
        RoomStepName::Judge => "room-step-judge",
        RoomStepName::Lock => "room-step-lock",
        RoomStepName::Reveal => "room-step-reveal",
        RoomStepName::Talk => "room-step-talk",
        RoomStepName::Again => "room-step-again",
        RoomStepName::Agree => "room-step-agree",
    }
}

fn note(acting: &Acting<'_>, step: RoomStepName, agenda: &Agenda) -> String {
    let Phrases { words, dossier } = acting.phrases;
    let held = |step: Step| {
        let held = dossier.steps.get(&step);
        held.map(|held| taken(&acting.phrases, held))
            .unwrap_or_default()
    };
    let counted = |id: &str, n: usize| {
        let arguments = [("n", n.into()), ("count", words.count(n as u64).into())];
        words.say(id, &arguments)
    };
    match step {
        RoomStepName::Judge => {
            let (done, all) = tally(acting);
            let arguments = [
                ("onTime", words.count(done as u64).into()),
                ("all", words.count(all as u64).into()),
            ];
            words.say("count-of-count", &arguments)
        }
        RoomStepName::Lock => held(Step::LockScores),
        RoomStepName::Reveal if is_scored(dossier) => held(Step::RevealScores),
        RoomStepName::Reveal => words.say("room-reveal-weights", &[]),
        RoomStepName::Talk if agenda.left == 0 => String::new(),
        RoomStepName::Talk => counted("room-talk-left", agenda.left as usize),
        RoomStepName::Again => match agenda.judged_again() {
            0 => String::new(),
            n => counted("room-judged-again", n),
        },
        RoomStepName::Agree => match dossier.agreed.len() {
            0 => String::new(),
            n => counted("room-agreed", n),
        },
    }
}

impl Agenda {
    /// How many values were given again after the talk.
    fn judged_again(&self) -> usize {
        let items = self.first.iter().chain(&self.rest);
        let voices = items.flat_map(|item| &item.given);
        voices.filter(|voice| !voice.earlier.is_empty()).count()
    }
}
