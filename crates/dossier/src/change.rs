//! Changes: the only way to alter a dossier.

use serde::{Deserialize, Serialize};

use crate::{
    AddedCost, Agreed, Attach, Caution, Choice, ClosePhase, CostBasis, Criterion, CriterionGroup,
    Deliveries, ElicitedWeights, Envelopes, Erase, Estimate, Evidence, ExcludedShipments, Floor,
    FollowUp, Forgone, Gate, GateCheck, GivenScores, GivenWeights, HoldStep, Interest, Join,
    KeepDetails, LeftOut, MeasurePrior, Member, MemberId, Need, Offer, Precedent, PriceIndex,
    Prior, Purchase, Questionnaire, Quorum, Rates, RebuyCheck, Recency, Reclassify, Recusal,
    ReopenPhase, RoundPlan, Screening, SecondScore, Signature, Slot, Specification,
    StrategicPosition, Supplier, SwitchingCost, Text, Thresholds, View, Waiver,
};

/// One thing a person did. The names and fields are the file format: they are read for ever, and a change
/// that must one day carry something else gets a new name beside the old one.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "wire", derive(ts_rs::TS))]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Change {
    /// Says what is bought.
    DescribePurchase(Purchase),
    /// Answers the questions about impact and risk.
    AnswerQuestionnaire(Questionnaire),
    /// Cuts the two axes elsewhere than in their middle.
    SetThresholds(Thresholds),
    /// Says how strategic it is.
    SetPosition(StrategicPosition),
    /// Counts records by the bound or the mean in place of what the position proposes.
    SetCaution(Caution),
    /// Says why a precaution that the position asks for is not taken.
    ForgoPrecaution(Forgone),
    /// Sets a floor under the reliability family in place of the starting point.
    SetFloor(Floor),
    /// Sets the prior of lateness.
    SetPrior(Prior),
    /// Sets the prior of another measure.
    SetMeasurePrior(MeasurePrior),
    /// Says how much older deliveries count.
    SetRecency(Recency),
    /// Adds a member or changes one.
    SetMember(Member),
    /// Adds a criterion or changes one.
    SetCriterion(Criterion),
    /// Adds a group of criteria or changes one.
    SetCriterionGroup(CriterionGroup),
    /// Adds a supplier or changes one.
    SetSupplier(Supplier),
    /// Records an offer; it stays as it is.
    RecordOffer(Offer),
    /// Puts the buyer’s estimate in the place of an answer that is not there.
    EstimateAnswer(Estimate),
    /// Records what a supplier has delivered.
    RecordDeliveries(Deliveries),
    /// Leaves late shipments out that the buyer delayed.
    ExcludeShipments(ExcludedShipments),
    /// Screens a supplier out. Clearing the slot lets it in again.
    ScreenOut(Screening),
    /// Gives one member's weights as points.
    GiveWeights(GivenWeights),
    /// Gives one member's weights by answers to questions about them.
    ElicitWeights(ElicitedWeights),
    /// Says why something is bought at all.
    StateNeed(Need),
    /// Says what an offer must be.
    Specify(Specification),
    /// Adds a gate or changes one.
    SetGate(Gate),
    /// Records whether a supplier meets a gate.
    CheckGate(GateCheck),
    /// Records what stands in for a delivery record.
    RecordEvidence(Evidence),
    /// Sets a duty of a phase aside, with the reason.
    Waive(Waiver),
    /// Says how many voting members must sign.
    SetQuorum(Quorum),
    /// Declares a tie to a supplier, or that there is none.
    DeclareInterest(Interest),
    /// Steps back from the decision.
    Recuse(Recusal),
    /// Gives an advisor’s view.
    GiveView(View),
    /// Says whether prices are kept apart until the scores are locked.
    UseEnvelopes(Envelopes),
    /// Gives one member’s scores of one supplier.
    GiveScores(GivenScores),
    /// Gives one member’s points on one criterion again, after the talk about what was revealed.
    JudgeAgain(SecondScore),
    /// Takes a step in common: locks the scores, reveals them, opens the prices.
    HoldStep(HoldStep),
    /// Records the value that was agreed in place of the mean.
    AgreeScore(Agreed),
    /// Leaves a member’s sheet out of the count.
    LeaveOut(LeftOut),
    /// Says what a round should reach.
    PlanRound(RoundPlan),
    /// Chooses a supplier.
    Choose(Choice),
    /// Signs the decision.
    Sign(Signature),
    /// Closes a phase.
    ClosePhase(ClosePhase),
    /// Opens a phase again, and those after it.
    ReopenPhase(ReopenPhase),
    /// Says which decision this purchase follows.
    CitePrecedent(Precedent),
    /// Says what it costs to leave the incumbent.
    SetSwitchingCost(SwitchingCost),
    /// Says by which index the old price is carried forward.
    SetPriceIndex(PriceIndex),
    /// Makes the check of a straight rebuy.
    CheckRebuy(RebuyCheck),
    /// Says that a rebuy becomes another kind of purchase, and why.
    Reclassify(Reclassify),
    /// Records what was delivered under the contract.
    RecordFollowUp(FollowUp),
    /// Says on what the costs of all offers are compared.
    SetCostBasis(CostBasis),
    /// Freezes the rates of exchange.
    FreezeRates(Rates),
    /// Puts a figure to what the buyer pays besides a supplier’s price.
    AddCost(AddedCost),
    /// Attaches a file; its bytes lie beside the record.
    Attach(Attach),
    /// Keeps where a member is reached; what it says lies beside the record.
    KeepDetails(KeepDetails),
    /// Erases what lies beside the record.
    Erase(Erase),
    /// Joins another copy of this dossier.
    Join(Join),
    /// Clears a slot: removes a member, withdraws an offer, lets a supplier in again.
    Clear(Clear),
    /// Takes an earlier entry back.
    Undo(Undo),
}

/// The clearing of a slot.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "wire", derive(ts_rs::TS), ts(optional_fields))]
#[serde(deny_unknown_fields)]
pub struct Clear {
    /// What is cleared.
    pub slot: Slot,
    /// Why.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reason: Option<Text>,
}

/// The taking back of an entry.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "wire", derive(ts_rs::TS), ts(optional_fields))]
#[serde(deny_unknown_fields)]
pub struct Undo {
    /// The number of the entry that is taken back. Taking back an undo is a redo.
    #[cfg_attr(feature = "wire", ts(type = "number"))]
    pub entry: u64,
    /// The change that restores what its slot held before. Left out when it is asked for, always there
    /// once it is recorded, so that folding never has to look back.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub inverse: Option<Box<Change>>,
}

impl Change {
    /// The slot that the change sets or clears; none for an undo without its inverse.
    pub fn slot(&self) -> Option<Slot> {
        Some(match self {
            Self::DescribePurchase(_) => Slot::Purchase,
            Self::AnswerQuestionnaire(_) => Slot::Questionnaire,
            Self::SetThresholds(_) => Slot::Thresholds,
            Self::SetPosition(_) => Slot::Position,
            Self::SetCaution(_) => Slot::Caution,
            Self::ForgoPrecaution(forgone) => Slot::Forgone(forgone.precaution),
            Self::SetFloor(_) => Slot::Floor,
            Self::SetPrior(_) => Slot::Prior,
            Self::SetMeasurePrior(prior) => Slot::MeasurePrior(prior.measure),
            Self::SetRecency(_) => Slot::Recency,
            Self::SetMember(member) => Slot::Member(member.member.clone()),
            Self::SetCriterion(criterion) => Slot::Criterion(criterion.criterion.clone()),
            Self::SetCriterionGroup(group) => Slot::CriterionGroup(group.group.clone()),
            Self::EstimateAnswer(estimate) => {
                Slot::Estimate(estimate.supplier.clone(), estimate.criterion.clone())
            }
            Self::SetSupplier(supplier) => Slot::Supplier(supplier.supplier.clone()),
            Self::RecordOffer(offer) => Slot::Offer(offer.offer.clone()),
            Self::RecordDeliveries(deliveries) => Slot::Deliveries(deliveries.supplier.clone()),
            Self::ExcludeShipments(left) => {
                Slot::Exclusion(left.supplier.clone(), left.exclusion.clone())
            }
            Self::ScreenOut(screening) => Slot::Screening(screening.supplier.clone()),
            Self::GiveWeights(weights) => Slot::Weights(weights.member.clone()),
            Self::ElicitWeights(weights) => Slot::Weights(weights.member.clone()),
            Self::StateNeed(_) => Slot::Need,
            Self::Specify(_) => Slot::Specification,
            Self::SetGate(gate) => Slot::Gate(gate.gate.clone()),
            Self::CheckGate(check) => Slot::GateCheck(check.supplier.clone(), check.gate.clone()),
            Self::RecordEvidence(found) => {
                Slot::Evidence(found.supplier.clone(), found.evidence.clone())
            }
            Self::Waive(waiver) => Slot::Waiver(waiver.duty),
            Self::SetQuorum(_) => Slot::Quorum,
            Self::DeclareInterest(interest) => Slot::Interest(interest.member.clone()),
            Self::Recuse(recusal) => Slot::Recusal(recusal.member.clone()),
            Self::GiveView(view) => Slot::View(view.member.clone()),
            Self::UseEnvelopes(_) => Slot::Envelopes,
            Self::GiveScores(given) => Slot::Scores(given.member.clone(), given.supplier.clone()),
            Self::JudgeAgain(second) => Slot::JudgedAgain(
                second.member.clone(),
                second.supplier.clone(),
                second.criterion.clone(),
            ),
            Self::HoldStep(held) => Slot::Step(held.step),
            Self::AgreeScore(agreed) => {
                Slot::Agreed(agreed.supplier.clone(), agreed.criterion.clone())
            }
            Self::LeaveOut(left) => Slot::LeftOut(left.member.clone()),
            Self::PlanRound(plan) => Slot::Round(plan.round),
            Self::Choose(_) => Slot::Choice,
            Self::Sign(signature) => Slot::Signature(signature.member.clone()),
            Self::ClosePhase(closing) => Slot::Phase(closing.phase),
            Self::ReopenPhase(opening) => Slot::Phase(opening.phase),
            Self::CitePrecedent(_) => Slot::Precedent,
            Self::SetSwitchingCost(_) => Slot::SwitchingCost,
            Self::SetPriceIndex(_) => Slot::PriceIndex,
            Self::CheckRebuy(_) => Slot::RebuyCheck,
            Self::Reclassify(_) => Slot::Class,
            Self::RecordFollowUp(record) => Slot::FollowUp(record.supplier.clone()),
            Self::SetCostBasis(_) => Slot::CostBasis,
            Self::FreezeRates(_) => Slot::Rates,
            Self::AddCost(added) => Slot::AddedCost(added.supplier.clone(), added.part),
            Self::Attach(attach) => Slot::Attachment(attach.attachment.clone()),
            Self::KeepDetails(details) => Slot::Details(details.member.clone()),
            Self::Erase(erase) => erase.slot.clone(),
            Self::Join(_) => return None,
            Self::Clear(clear) => clear.slot.clone(),
            Self::Undo(undo) => return undo.inverse.as_ref().and_then(|inverse| inverse.slot()),
        })
    }

    /// The member whose judgement the change is, whoever types it in.
    pub fn on_behalf_of(&self) -> Option<MemberId> {
        match self.slot()? {
            Slot::Weights(member)
            | Slot::Scores(member, _)
            | Slot::JudgedAgain(member, ..)
            | Slot::Signature(member)
            | Slot::Interest(member)
            | Slot::Recusal(member)
            | Slot::View(member) => Some(member),
            _ => None,
        }
    }
}
