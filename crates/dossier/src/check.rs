//! Whether a change may be recorded.

use crate::{
    Change, Dossier, ElicitedWeights, Field, Member, MemberId, Offer, Problem, Problems, Slot,
};

mod attaching;
mod cells;
mod clearing;
mod costing;
mod criteria;
mod elicitation;
mod gates;
mod judging;
mod position;
mod process;
mod rebuy;
mod records;
mod rights;

use cells::Cells;
pub use rights::stands_against;

/// What stands against a member's answers themselves, whoever records them and whenever: empty where they can be recorded.
pub fn stands_against_answers(dossier: &Dossier, given: &ElicitedWeights) -> Problems {
    of_change(dossier, &Change::ElicitWeights(given.clone()), None)
}

/// Checks a change against the dossier as it stands; `actor` is who makes it, where somebody is named.
///
/// # Errors
/// Every problem of the change at once, each with its cell.
pub fn check(dossier: &Dossier, change: &Change, actor: Option<&MemberId>) -> Result<(), Problems> {
    let mut problems = Vec::new();
    // Before the first member is named, whoever acts cannot be one yet.
    if let Some(actor) = actor
        && !dossier.members.contains_key(actor)
        && !dossier.members.is_empty()
    {
        problems.push(Problem::UnknownActor {
            member: actor.to_string(),
        });
    }
    problems.extend(rights::of_rights(dossier, change, actor));
    problems.extend(of_change(dossier, change, actor));
    if problems.is_empty() {
        Ok(())
    } else {
        Err(problems)
    }
}

fn of_change(dossier: &Dossier, change: &Change, actor: Option<&MemberId>) -> Problems {
    let Some(slot) = change.slot() else {
        return match change {
            Change::Undo(undo) => vec![Problem::NoSuchEntry { entry: undo.entry }],
            Change::Join(_) => vec![Problem::Keeping(crate::KeepingProblem::JoinedByHand)],
            _ => Vec::new(),
        };
    };
    let mut cells = Cells::of(slot);
    match change {
        Change::DescribePurchase(purchase) => {
            cells.text(Field::Title, &purchase.title);
            cells.text(Field::Unit, &purchase.unit.one);
            cells.text(Field::Unit, &purchase.unit.many);
            cells.currency(&purchase.currency);
            cells.optional_text(Field::Condition, purchase.condition.as_ref());
            for limit in &purchase.limits {
                cells.text(Field::Limits, limit);
            }
            if let Some(volume) = purchase.volume {
                cells.above_zero(Field::Volume, volume, cells::MOST);
            }
        }
        Change::AnswerQuestionnaire(given) => position::of_questionnaire(&mut cells, given),
        Change::SetThresholds(cut) => position::of_thresholds(&mut cells, cut),
        Change::SetPosition(declared) => position::of_position(&mut cells, dossier, declared),
        Change::SetCaution(caution) => cells.text(Field::Reason, &caution.reason),
        Change::ForgoPrecaution(forgone) => position::of_forgone(&mut cells, dossier, forgone),
        Change::SetFloor(floor) => {
            cells.within(Field::Share, floor.share, cells::zero(), cells::one());
            cells.text(Field::Reason, &floor.reason);
        }
        Change::SetPrior(prior) => {
            cells.shape(Field::LatenessA, prior.lateness_a);
            cells.shape(Field::LatenessB, prior.lateness_b);
            cells.text(Field::Source, &prior.source);
            cells.date(Field::Date, Some(&prior.date));
        }
        Change::SetMeasurePrior(prior) => records::of_prior(&mut cells, prior),
        Change::SetRecency(recency) => records::of_recency(&mut cells, recency),
        Change::SetMember(member) => of_member(&mut cells, member),
        Change::SetCriterion(criterion) => criteria::of_criterion(&mut cells, dossier, criterion),
        Change::SetCriterionGroup(group) => criteria::of_group(&mut cells, dossier, group),
        Change::EstimateAnswer(estimate) => criteria::of_estimate(&mut cells, dossier, estimate),
        Change::SetSupplier(supplier) => {
            cells.text(Field::Name, &supplier.name);
            cells.optional_text(Field::Name, supplier.short.as_ref());
        }
        Change::RecordOffer(offer) => of_offer(&mut cells, dossier, offer),
        Change::RecordDeliveries(record) => {
            cells.refers(dossier, Slot::Supplier(record.supplier.clone()));
            records::of_counts(&mut cells, record);
            records::of_exclusions(&mut cells, dossier, record);
        }
        Change::ExcludeShipments(left) => records::of_exclusion(&mut cells, dossier, left),
        Change::ScreenOut(screening) => {
            cells.refers(dossier, Slot::Supplier(screening.supplier.clone()));
            cells.text(Field::Reason, &screening.reason);
        }
        Change::GiveWeights(weights) => judging::of_weights(&mut cells, dossier, weights),
        Change::ElicitWeights(given) => elicitation::of_answers(&mut cells, dossier, given),
        Change::StateNeed(need) => {
            cells.text(Field::What, &need.what);
            cells.text(Field::Without, &need.without);
            cells.date(Field::By, need.by.as_ref());
        }
        Change::Specify(specification) => rebuy::of_specification(&mut cells, specification),
        Change::SetGate(gate) => gates::of_gate(&mut cells, dossier, gate),
        Change::CheckGate(check) => {
            cells.refers(dossier, Slot::Supplier(check.supplier.clone()));
            cells.refers(dossier, Slot::Gate(check.gate.clone()));
            cells.text(Field::Evidence, &check.evidence);
            gates::of_gate_check(&mut cells, dossier, check);
        }
        Change::RecordEvidence(evidence) => rebuy::of_evidence(&mut cells, dossier, evidence),
        Change::Waive(waiver) => process::of_waiver(&mut cells, waiver),
        Change::SetQuorum(quorum) => {
            cells.within(
                Field::Members,
                quorum.members.into(),
                cells::one(),
                1_000.into(),
            );
            cells.text(Field::Reason, &quorum.reason);
        }
        Change::DeclareInterest(interest) => {
            cells.refers(dossier, Slot::Member(interest.member.clone()));
            cells.optional_text(Field::Tie, interest.tie.as_ref());
        }
        Change::Recuse(recusal) => {
            cells.refers(dossier, Slot::Member(recusal.member.clone()));
            cells.text(Field::Reason, &recusal.reason);
        }
        Change::GiveView(view) => {
            cells.refers(dossier, Slot::Member(view.member.clone()));
            cells.text(Field::Advice, &view.advice);
        }
        Change::UseEnvelopes(chosen) => process::of_envelopes(&mut cells, dossier, chosen),
        Change::GiveScores(given) => judging::of_scores(&mut cells, dossier, given),
        Change::JudgeAgain(second) => judging::of_second(&mut cells, dossier, second),
        Change::HoldStep(held) => process::of_step(&mut cells, dossier, held, actor),
        Change::AgreeScore(agreed) => judging::of_agreed(&mut cells, dossier, agreed, actor),
        Change::LeaveOut(left) => judging::of_left_out(&mut cells, dossier, left, actor),
        Change::PlanRound(plan) => process::of_round(&mut cells, plan),
        Change::Choose(choice) => process::of_choice(&mut cells, dossier, choice),
        Change::Sign(signature) => process::of_signature(&mut cells, dossier, signature),
        Change::ClosePhase(closing) => process::of_closing(&mut cells, dossier, closing),
        Change::ReopenPhase(opening) => {
            cells.text(Field::Reason, &opening.reason);
            if !dossier.closed.contains_key(&opening.phase) {
                cells.problem(Problem::PhaseNotClosed {
                    phase: opening.phase,
                });
            }
        }
        Change::CitePrecedent(precedent) => rebuy::of_precedent(&mut cells, dossier, precedent),
        Change::SetSwitchingCost(cost) => {
            cells.within(
                Field::Amount,
                cost.amount,
                cells::zero(),
                cells::MOST.into(),
            );
            cells.text(Field::Reason, &cost.reason);
        }
        Change::SetPriceIndex(index) => {
            cells.above_zero(Field::Then, index.then, 1_000_000);
            cells.above_zero(Field::Now, index.now, 1_000_000);
            cells.text(Field::Source, &index.source);
        }
        Change::CheckRebuy(check) => rebuy::of_rebuy_check(&mut cells, check),
        Change::Reclassify(became) => process::of_reclassifying(&mut cells, dossier, became),
        Change::RecordFollowUp(record) => rebuy::of_follow_up(&mut cells, dossier, record),
        Change::SetCostBasis(basis) => costing::of_basis(&mut cells, dossier, basis),
        Change::FreezeRates(rates) => costing::of_rates(&mut cells, dossier, rates),
        Change::AddCost(added) => costing::of_added(&mut cells, dossier, added),
        Change::Attach(attach) => attaching::of_attach(&mut cells, dossier, attach),
        Change::KeepDetails(details) => {
            cells.refers(dossier, Slot::Member(details.member.clone()));
        }
        Change::Erase(erase) => attaching::of_erase(&mut cells, dossier, erase),
        Change::Join(_) => {}
        Change::Clear(clear) => clearing::of_clear(&mut cells, dossier, clear),
        Change::Undo(undo) => return clearing::of_undo(dossier, undo, actor),
    }
    cells.into_problems()
}

fn of_member(cells: &mut Cells, member: &Member) {
    cells.text(Field::Name, &member.name);
    cells.above_zero(Field::Power, member.power, 1_000);
    if member.roles.is_empty() {
        cells.problem(Problem::NoRole {
            member: member.member.clone(),
        });
    }
}

fn of_offer(cells: &mut Cells, dossier: &Dossier, offer: &Offer) {
    cells.refers(dossier, Slot::Supplier(offer.supplier.clone()));
    cells.within(Field::Round, offer.round.into(), cells::one(), 99.into());
    cells.optional_text(Field::Note, offer.note.as_ref());
    for (place, line) in (1..).zip(&offer.lines) {
        cells.in_line(place, |cells| {
            cells.text(Field::Item, &line.item);
            cells.above_zero(Field::Quantity, line.quantity, cells::MOST);
            cells.amount(Field::Price, line.price);
            if let Some(freight) = line.freight {
                cells.amount(Field::Freight, freight);
            }
            costing::of_breaks(cells, offer, place, line);
        });
    }
    costing::of_terms(cells, offer);
    for (id, answer) in &offer.answers {
        criteria::of_answer(cells, dossier, &offer.offer, id, answer);
    }
    if dossier.offers.contains_key(&offer.offer) {
        cells.problem(Problem::AlreadyRecorded {
            offer: offer.offer.clone(),
        });
    } else if let Some(there) = dossier
        .offers
        .values()
        .find(|there| there.supplier == offer.supplier && there.round == offer.round)
    {
        cells.problem(Problem::RoundTaken {
            supplier: offer.supplier.clone(),
            round: offer.round,
            offer: there.offer.clone(),
        });
    }
    of_round_of_offer(cells, dossier, offer);
}

/// Offers of a round stand once anybody has answered in a later one: what was conceded is measured against them.
fn of_round_of_offer(cells: &mut Cells, dossier: &Dossier, offer: &Offer) {
    let later = dossier.latest_round().filter(|later| *later > offer.round);
    if let Some(later) = later {
        let round = offer.round;
        cells.problem(Problem::RoundOver { round, later });
    }
}
