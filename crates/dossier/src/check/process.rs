//! What each step of the way to a decision needs before it is taken.

use super::cells::{self, Cells};
use crate::{
    Action, BuyClass, Choice, ClosePhase, Dossier, Duty, Envelopes, Field, HoldStep, MemberId,
    Owed, Phase, Problem, Reclassify, RoundPlan, Signature, State, Step, Waiver, duties, evaluate,
    firing, is_taken_together, rebuy_findings, scores_digest,
};

pub fn of_waiver(cells: &mut Cells, waiver: &Waiver) {
    cells.text(Field::Reason, &waiver.reason);
    if !waiver.duty.is_waivable() {
        cells.problem(Problem::NotWaivable { duty: waiver.duty });
    }
}

pub fn of_envelopes(cells: &mut Cells, dossier: &Dossier, chosen: &Envelopes) {
    let stands = dossier.envelopes.as_ref().is_some_and(|now| now.two);
    if chosen.two != stands && !dossier.offers.is_empty() {
        cells.problem(Problem::EnvelopesTooLate);
    }
}

pub fn of_step(cells: &mut Cells, dossier: &Dossier, held: &HoldStep, actor: Option<&MemberId>) {
    if let Some(taken) = dossier.steps.get(&held.step) {
        let time = taken.time.clone();
        cells.problem(Problem::StepTaken {
            step: held.step,
            time,
        });
    }
    if let Some(needs) = held
        .step
        .after()
        .filter(|before| !dossier.steps.contains_key(before))
    {
        cells.problem(Problem::StepTooEarly {
            step: held.step,
            needs,
        });
    }
    if held.step == Step::LockScores {
        if dossier.scores.is_empty() {
            cells.problem(Problem::NothingToLock);
        }
        if held
            .digest
            .as_ref()
            .is_some_and(|given| *given != scores_digest(dossier))
        {
            cells.problem(Problem::WrongDigest);
        }
    }
    of_two(cells, dossier, actor, held.with.as_ref());
}

/// What a facilitator does with a decider.
pub fn of_two(
    cells: &mut Cells,
    dossier: &Dossier,
    actor: Option<&MemberId>,
    with: Option<&MemberId>,
) {
    let member = |id: Option<&MemberId>| id.and_then(|id| dossier.members.get(id));
    if !is_taken_together(dossier, member(actor), member(with)) {
        cells.problem(Problem::NeedsTwo {
            action: Action::Moderate,
        });
    }
}

pub fn of_round(cells: &mut Cells, plan: &RoundPlan) {
    cells.within(Field::Round, plan.round.into(), cells::one(), 1_000.into());
    cells.amount(Field::Target, plan.target);
    cells.amount(Field::Aspiration, plan.aspiration);
    cells.amount(Field::WalkAway, plan.walk_away);
    cells.text(Field::Alternative, &plan.alternative);
    if plan.aspiration > plan.target || plan.target > plan.walk_away {
        cells.problem(Problem::AimsOutOfOrder(crate::problem::Aims {
            round: plan.round,
            aspiration: plan.aspiration.to_string(),
            target: plan.target.to_string(),
            walk_away: plan.walk_away.to_string(),
        }));
    }
}

pub fn of_choice(cells: &mut Cells, dossier: &Dossier, choice: &Choice) {
    cells.optional_text(Field::TradeOff, choice.trade_off.as_ref());
    if let Some(phase) = open_before(dossier, Phase::Decision) {
        cells.problem(Problem::PhaseStillOpen { phase });
    }
    if !Phase::Negotiation.runs(dossier.buy_class().unwrap_or(BuyClass::NewTask)) {
        return cells.problem(Problem::PhaseDoesNotRun {
            phase: Phase::Negotiation,
            class: BuyClass::StraightRebuy,
        });
    }
    let evaluation = match evaluate(dossier) {
        Ok(evaluation) => evaluation,
        Err(problems) => {
            return problems
                .into_iter()
                .for_each(|problem| cells.problem(problem));
        }
    };
    match evaluation.row_of(&choice.supplier) {
        None => cells.problem(Problem::NotChoosable {
            supplier: choice.supplier.clone(),
        }),
        Some(row) if evaluation.ranking.rank_of(row) != Some(1) && choice.trade_off.is_none() => {
            let first = evaluation.ranking.first().row;
            cells.problem(Problem::TradeOffOwed {
                supplier: choice.supplier.clone(),
                ahead: evaluation.offers[first].supplier.clone(),
            });
        }
        Some(_) => {}
    }
}

pub fn of_signature(cells: &mut Cells, dossier: &Dossier, signature: &Signature) {
    cells.optional_text(Field::Words, signature.words.as_ref());
    if signature.stance.needs_words() && signature.words.is_none() {
        cells.problem(Problem::WordsOwed {
            member: signature.member.clone(),
        });
    }
    if dossier.signatures.contains_key(&signature.member) {
        cells.problem(Problem::AlreadySigned {
            member: signature.member.clone(),
        });
    }
    if dossier.buy_class() == Some(BuyClass::StraightRebuy) {
        of_rebuy(cells, dossier);
    } else if dossier.choice.is_none() {
        cells.problem(Problem::NothingToSign);
    }
}

/// A straight rebuy is signed only after a check in which nothing fires.
fn of_rebuy(cells: &mut Cells, dossier: &Dossier) {
    match rebuy_findings(dossier).as_deref().map(firing) {
        None => cells.problem(Problem::NothingToSign),
        Some(triggers) if !triggers.is_empty() => {
            cells.problem(Problem::TriggersFire { triggers });
        }
        Some(_) => {}
    }
}

pub fn of_reclassifying(cells: &mut Cells, dossier: &Dossier, became: &Reclassify) {
    cells.text(Field::Reason, &became.reason);
    if dossier.buy_class() != Some(BuyClass::StraightRebuy) || became.to == BuyClass::StraightRebuy
    {
        return cells.problem(Problem::NotReclassified);
    }
    let triggers = firing(&rebuy_findings(dossier).unwrap_or_default());
    if became.triggers != triggers {
        cells.problem(Problem::OtherTriggers { triggers });
    }
}

pub fn of_closing(cells: &mut Cells, dossier: &Dossier, closing: &ClosePhase) {
    cells.optional_text(Field::Note, closing.note.as_ref());
    let phase = closing.phase;
    let class = dossier.buy_class().unwrap_or(BuyClass::NewTask);
    if !phase.runs(class) {
        return cells.problem(Problem::PhaseDoesNotRun { phase, class });
    }
    if dossier.closed.contains_key(&phase) {
        return cells.problem(Problem::PhaseClosed {
            phase,
            action: Action::Close(phase),
        });
    }
    if let Some(earlier) = open_before(dossier, phase) {
        cells.problem(Problem::PhaseStillOpen { phase: earlier });
    }
    let missing: Vec<Duty> = duties(dossier, phase)
        .into_iter()
        .filter(|Owed { state, .. }| *state == State::Missing)
        .map(|owed| owed.duty)
        .collect();
    if !missing.is_empty() {
        cells.problem(Problem::PhaseOwes {
            phase,
            duties: missing,
        });
    }
}

/// The first phase before this one that runs and is open.
fn open_before(dossier: &Dossier, phase: Phase) -> Option<Phase> {
    let class = dossier.buy_class().unwrap_or(BuyClass::NewTask);
    Phase::ALL
        .into_iter()
        .take_while(|earlier| *earlier < phase)
        .find(|earlier| earlier.runs(class) && !dossier.closed.contains_key(earlier))
}
