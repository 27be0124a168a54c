//! The phases with what they owe, and the same in short for the rail.

use dossier::{
    Action, BuyClass, Change, ClosePhase, Dossier, Duty, Owed, Phase, ReopenPhase, State, Waiver,
    duties, phase_in_hand, who_may,
};
use memo::phrases::Phrases;

use super::{something, told};
use crate::view::acting::Acting;
use crate::wire::{DutyRow, PhaseRow, PhaseState, RailPhase, RailProcess, Screen};

pub(super) fn phases(acting: &Acting<'_>) -> Vec<PhaseRow> {
    running(acting.dossier())
        .map(|phase| row(acting, phase))
        .collect()
}

/// The phases in short: a name and a state each, and one line about the one in hand.
pub(in crate::view) fn strip(phrases: &Phrases<'_>) -> RailProcess {
    let dossier = phrases.dossier;
    let rail_phase = |phase| RailPhase {
        name: name(phrases, phase),
        state: state(dossier, phase),
    };
    let line = match phase_in_hand(dossier) {
        None => phrases.words.say("process-view-all-closed", &[]),
        Some(phase) => {
            let arguments = [
                ("phase", name(phrases, phase).into()),
                ("stands", in_hand(phrases, phase).into()),
            ];
            phrases.words.say("process-view-line", &arguments)
        }
    };
    RailProcess {
        line,
        phases: running(dossier).map(rail_phase).collect(),
    }
}

fn running(dossier: &Dossier) -> impl Iterator<Item = Phase> {
    let class = dossier.buy_class().unwrap_or(BuyClass::NewTask);
    Phase::ALL
        .into_iter()
        .filter(move |phase| phase.runs(class))
}

fn name(phrases: &Phrases<'_>, phase: Phase) -> String {
    let id = phase.name().replace('_', "-");
    phrases.words.say(&format!("phase-{id}"), &[])
}

fn state(dossier: &Dossier, phase: Phase) -> PhaseState {
    if dossier.closed.contains_key(&phase) {
        PhaseState::Closed
    } else if phase_in_hand(dossier) == Some(phase) {
        PhaseState::InHand
    } else {
        PhaseState::Later
    }
}

fn row(acting: &Acting<'_>, phase: Phase) -> PhaseRow {
    let Acting { phrases, .. } = acting;
    let dossier = acting.dossier();
    let closed = dossier.closed.get(&phase);
    let state = state(dossier, phase);
    let stands = match (closed, state) {
        (Some(closed), _) => told(phrases, "process-view-closed", &closed.actor, &closed.time),
        (None, PhaseState::InHand) => in_hand(phrases, phase),
        (None, _) => phrases.words.say("process-view-later", &[]),
    };
    let owed = duties(dossier, phase);
    PhaseRow {
        phase,
        name: name(phrases, phase),
        state,
        stands,
        note: closed
            .and_then(|closed| closed.note.as_ref())
            .map(|note| phrases.text(note))
            .unwrap_or_default(),
        duties: owed.into_iter().map(|owed| duty(acting, owed)).collect(),
        closed_by: closed_by(phrases, phase),
        close: acting.may(&Change::ClosePhase(ClosePhase {
            phase,
            note: None,
            seal: None,
        })),
        reopen: acting.may(&Change::ReopenPhase(ReopenPhase {
            phase,
            reason: something(),
        })),
    }
}

fn in_hand(phrases: &Phrases<'_>, phase: Phase) -> String {
    let words = phrases.words;
    let owed = duties(phrases.dossier, phase).into_iter();
    match owed.filter(|owed| owed.state == State::Missing).count() {
        0 => words.say("process-view-ready", &[]),
        n => {
            let count = words.count(n as u64);
            words.say(
                "process-view-missing",
                &[("n", n.into()), ("count", count.into())],
            )
        }
    }
}

fn closed_by(phrases: &Phrases<'_>, phase: Phase) -> String {
    let who = who_may(phrases.dossier, Action::Close(phase));
    let names: Vec<String> = who.iter().map(|id| phrases.member(id)).collect();
    match names.as_slice() {
        [] => String::new(),
        names => phrases.words.say(
            "process-view-closes",
            &[("who", phrases.words.list(names).into())],
        ),
    }
}

fn duty(acting: &Acting<'_>, owed: Owed) -> DutyRow {
    let Acting { phrases, .. } = acting;
    let Owed { duty, state } = owed;
    let id = duty.name().replace('_', "-");
    let waiver = acting.dossier().waivers.get(&duty);
    let may_waive = duty.is_waivable()
        && state == State::Missing
        && acting
            .may(&Change::Waive(Waiver {
                duty,
                reason: something(),
            }))
            .now;
    DutyRow {
        duty,
        name: phrases.words.say(&format!("duty-{id}"), &[]),
        state,
        reason: waiver
            .filter(|_| state == State::Waived)
            .map(|waiver| phrases.text(&waiver.reason))
            .unwrap_or_default(),
        screen: screen(duty),
        may_waive,
    }
}

/// Where a duty is done.
fn screen(duty: Duty) -> Screen {
    match duty {
        Duty::Purchase
        | Duty::Volume
        | Duty::Need
        | Duty::Questionnaire
        | Duty::Position
        | Duty::Precedent
        | Duty::RebuyCheck
        | Duty::Specification => Screen::Case,
        Duty::Criteria => Screen::Criteria,
        Duty::ThreeSuppliers
        | Duty::Challenger
        | Duty::GateChecks
        | Duty::Evidence
        | Duty::Offers
        | Duty::RoundPlans => Screen::Offers,
        Duty::Weights | Duty::Scores | Duty::Prices => Screen::Judgements,
        Duty::Choice | Duty::Signatures | Duty::Agreement | Duty::Quorum | Duty::FollowUp => {
            Screen::Decision
        }
    }
}
