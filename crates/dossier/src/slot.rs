//! Slots: the places of a dossier that a change sets.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};
use thiserror::Error;

use crate::{
    AttachmentId, CostPart, CriterionId, Duty, EvidenceId, ExclusionId, GateId, GroupId, Measure,
    MemberId, OfferId, Phase, Precaution, Step, SupplierId,
};

/// One place of a dossier. Each change sets or clears exactly one, which makes undo exact: a change can be
/// taken back as long as nobody has set its slot since. Written as `member/ana`, `position`, …
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
#[cfg_attr(feature = "wire", derive(ts_rs::TS), ts(type = "string"))]
pub enum Slot {
    /// What is bought.
    Purchase,
    /// The answers about impact and risk.
    Questionnaire,
    /// Where the axes are cut.
    Thresholds,
    /// How strategic it is.
    Position,
    /// Whether records count by the bound or the mean.
    Caution,
    /// A precaution that is not taken.
    Forgone(Precaution),
    /// The committee's own floor.
    Floor,
    /// The prior in force.
    Prior,
    /// The prior in force of another measure.
    MeasurePrior(Measure),
    /// How much older deliveries count.
    Recency,
    /// A member.
    Member(MemberId),
    /// A criterion.
    Criterion(CriterionId),
    /// A group of criteria.
    CriterionGroup(GroupId),
    /// A supplier.
    Supplier(SupplierId),
    /// An offer.
    Offer(OfferId),
    /// The buyer’s estimate of an answer that is not there.
    Estimate(SupplierId, CriterionId),
    /// A supplier's delivery record.
    Deliveries(SupplierId),
    /// Late shipments left out.
    Exclusion(SupplierId, ExclusionId),
    /// Whether a supplier is screened out.
    Screening(SupplierId),
    /// A member's weights.
    Weights(MemberId),
    /// Why something is bought at all.
    Need,
    /// What an offer must be.
    Specification,
    /// A gate.
    Gate(GateId),
    /// Whether a supplier meets a gate.
    GateCheck(SupplierId, GateId),
    /// A piece of evidence about a supplier.
    Evidence(SupplierId, EvidenceId),
    /// A duty set aside.
    Waiver(Duty),
    /// How many must sign.
    Quorum,
    /// A member’s declaration of interest.
    Interest(MemberId),
    /// A member’s stepping back.
    Recusal(MemberId),
    /// An advisor’s view.
    View(MemberId),
    /// One envelope or two.
    Envelopes,
    /// A member’s scores of a supplier.
    Scores(MemberId, SupplierId),
    /// A member’s points of a supplier on a criterion, given again.
    JudgedAgain(MemberId, SupplierId, CriterionId),
    /// A step taken in common.
    Step(Step),
    /// An agreed value.
    Agreed(SupplierId, CriterionId),
    /// A sheet left out.
    LeftOut(MemberId),
    /// The aims of a round.
    Round(u32),
    /// The choice.
    Choice,
    /// A member’s signature.
    Signature(MemberId),
    /// Whether a phase is closed.
    Phase(Phase),
    /// The decision that this one follows.
    Precedent,
    /// What it costs to leave the incumbent.
    SwitchingCost,
    /// The price index.
    PriceIndex,
    /// The check of a straight rebuy.
    RebuyCheck,
    /// What a straight rebuy became.
    Class,
    /// What was delivered under the contract.
    FollowUp(SupplierId),
    /// On what costs are compared.
    CostBasis,
    /// The rates of exchange.
    Rates,
    /// A part that the buyer pays besides a supplier’s price.
    AddedCost(SupplierId, CostPart),
    /// An attachment.
    Attachment(AttachmentId),
    /// Where a member is reached.
    Details(MemberId),
}

/// A text that names no slot.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[error(
    "“{0}” names nothing in a dossier; it should read like member/ana, offer/first or position"
)]
pub struct UnknownSlot(pub String);

impl Slot {
    /// The kind of place, and the ids inside it where there are several.
    pub fn parts(&self) -> (&'static str, Vec<String>) {
        let one = |id: &dyn ToString| vec![id.to_string()];
        match self {
            Self::Purchase => ("purchase", Vec::new()),
            Self::Questionnaire => ("questionnaire", Vec::new()),
            Self::Thresholds => ("thresholds", Vec::new()),
            Self::Position => ("position", Vec::new()),
            Self::Caution => ("caution", Vec::new()),
            Self::Forgone(precaution) => ("forgone", one(&precaution.name())),
            Self::Floor => ("floor", Vec::new()),
            Self::Prior => ("prior", Vec::new()),
            Self::MeasurePrior(measure) => ("measure-prior", one(&measure.name())),
            Self::Recency => ("recency", Vec::new()),
            Self::Member(id) => ("member", one(id)),
            Self::Criterion(id) => ("criterion", one(id)),
            Self::CriterionGroup(id) => ("criterion-group", one(id)),
            Self::Supplier(id) => ("supplier", one(id)),
            Self::Offer(id) => ("offer", one(id)),
            Self::Estimate(supplier, criterion) => (
                "estimate",
                vec![supplier.to_string(), criterion.to_string()],
            ),
            Self::Deliveries(id) => ("deliveries", one(id)),
            Self::Exclusion(supplier, id) => {
                ("exclusion", vec![supplier.to_string(), id.to_string()])
            }
            Self::Screening(id) => ("screening", one(id)),
            Self::Weights(id) => ("weights", one(id)),
            Self::Need => ("need", Vec::new()),
            Self::Specification => ("specification", Vec::new()),
            Self::Gate(id) => ("gate", one(id)),
            Self::GateCheck(supplier, gate) => {
                ("gate-check", vec![supplier.to_string(), gate.to_string()])
            }
            Self::Evidence(supplier, id) => {
                ("evidence", vec![supplier.to_string(), id.to_string()])
            }
            Self::Waiver(duty) => ("waiver", one(&duty.name())),
            Self::Quorum => ("quorum", Vec::new()),
            Self::Interest(id) => ("interest", one(id)),
            Self::Recusal(id) => ("recusal", one(id)),
            Self::View(id) => ("view", one(id)),
            Self::Envelopes => ("envelopes", Vec::new()),
            Self::Scores(member, supplier) => {
                ("scores", vec![member.to_string(), supplier.to_string()])
            }
            Self::JudgedAgain(member, supplier, criterion) => (
                "judged-again",
                vec![
                    member.to_string(),
                    supplier.to_string(),
                    criterion.to_string(),
                ],
            ),
            Self::Step(step) => ("step", one(&step.name())),
            Self::Agreed(supplier, criterion) => {
                ("agreed", vec![supplier.to_string(), criterion.to_string()])
            }
            Self::LeftOut(id) => ("left-out", one(id)),
            Self::Round(number) => ("round", one(number)),
            Self::Choice => ("choice", Vec::new()),
            Self::Signature(id) => ("signature", one(id)),
            Self::Phase(phase) => ("phase", one(&phase.name())),
            Self::Precedent => ("precedent", Vec::new()),
            Self::SwitchingCost => ("switching-cost", Vec::new()),
            Self::PriceIndex => ("price-index", Vec::new()),
            Self::RebuyCheck => ("rebuy-check", Vec::new()),
            Self::Class => ("class", Vec::new()),
            Self::FollowUp(id) => ("follow-up", one(id)),
            Self::CostBasis => ("cost-basis", Vec::new()),
            Self::Rates => ("rates", Vec::new()),
            Self::AddedCost(supplier, part) => (
                "added-cost",
                vec![supplier.to_string(), part.name().to_owned()],
            ),
            Self::Attachment(id) => ("attachment", one(id)),
            Self::Details(id) => ("details", one(id)),
        }
    }
}

impl Slot {
    /// Whether what it holds is never taken back: what others relied on once it was done.
    pub fn is_final(&self) -> bool {
        matches!(
            self,
            Self::Step(_)
                | Self::Phase(_)
                | Self::Signature(_)
                | Self::Interest(_)
                | Self::Recusal(_)
                | Self::Class
        )
    }
}

impl fmt::Display for Slot {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (kind, ids) = self.parts();
        f.write_str(kind)?;
        ids.iter().try_for_each(|id| write!(f, "/{id}"))
    }
}

impl FromStr for Slot {
    type Err = UnknownSlot;

    fn from_str(text: &str) -> Result<Self, UnknownSlot> {
        let parts: Vec<&str> = text.split('/').collect();
        read(&parts).ok_or_else(|| UnknownSlot(text.to_owned()))
    }
}

fn read(parts: &[&str]) -> Option<Slot> {
    Some(match *parts {
        ["purchase"] => Slot::Purchase,
        ["questionnaire"] => Slot::Questionnaire,
        ["thresholds"] => Slot::Thresholds,
        ["position"] => Slot::Position,
        ["caution"] => Slot::Caution,
        ["forgone", name] => Slot::Forgone(named(Precaution::ALL, Precaution::name, name)?),
        ["floor"] => Slot::Floor,
        ["prior"] => Slot::Prior,
        ["measure-prior", name] => Slot::MeasurePrior(named(Measure::ALL, Measure::name, name)?),
        ["recency"] => Slot::Recency,
        ["member", id] => Slot::Member(id.parse().ok()?),
        ["criterion", id] => Slot::Criterion(id.parse().ok()?),
        ["criterion-group", id] => Slot::CriterionGroup(id.parse().ok()?),
        ["supplier", id] => Slot::Supplier(id.parse().ok()?),
        ["offer", id] => Slot::Offer(id.parse().ok()?),
        ["estimate", supplier, criterion] => {
            Slot::Estimate(supplier.parse().ok()?, criterion.parse().ok()?)
        }
        ["deliveries", id] => Slot::Deliveries(id.parse().ok()?),
        ["exclusion", supplier, id] => Slot::Exclusion(supplier.parse().ok()?, id.parse().ok()?),
        ["screening", id] => Slot::Screening(id.parse().ok()?),
        ["weights", id] => Slot::Weights(id.parse().ok()?),
        ["need"] => Slot::Need,
        ["specification"] => Slot::Specification,
        ["gate", id] => Slot::Gate(id.parse().ok()?),
        ["gate-check", supplier, gate] => {
            Slot::GateCheck(supplier.parse().ok()?, gate.parse().ok()?)
        }
        ["evidence", supplier, id] => Slot::Evidence(supplier.parse().ok()?, id.parse().ok()?),
        ["waiver", name] => Slot::Waiver(named(Duty::ALL, Duty::name, name)?),
        ["quorum"] => Slot::Quorum,
        ["interest", id] => Slot::Interest(id.parse().ok()?),
        ["recusal", id] => Slot::Recusal(id.parse().ok()?),
        ["view", id] => Slot::View(id.parse().ok()?),
        ["envelopes"] => Slot::Envelopes,
        ["scores", member, supplier] => Slot::Scores(member.parse().ok()?, supplier.parse().ok()?),
        ["judged-again", member, supplier, criterion] => Slot::JudgedAgain(
            member.parse().ok()?,
            supplier.parse().ok()?,
            criterion.parse().ok()?,
        ),
        ["step", name] => Slot::Step(named(Step::ALL, Step::name, name)?),
        ["agreed", supplier, criterion] => {
            Slot::Agreed(supplier.parse().ok()?, criterion.parse().ok()?)
        }
        ["left-out", id] => Slot::LeftOut(id.parse().ok()?),
        ["round", number] => Slot::Round(number.parse().ok()?),
        ["choice"] => Slot::Choice,
        ["signature", id] => Slot::Signature(id.parse().ok()?),
        ["phase", name] => Slot::Phase(named(Phase::ALL, Phase::name, name)?),
        ["precedent"] => Slot::Precedent,
        ["switching-cost"] => Slot::SwitchingCost,
        ["price-index"] => Slot::PriceIndex,
        ["rebuy-check"] => Slot::RebuyCheck,
        ["class"] => Slot::Class,
        ["follow-up", id] => Slot::FollowUp(id.parse().ok()?),
        ["cost-basis"] => Slot::CostBasis,
        ["rates"] => Slot::Rates,
        ["added-cost", supplier, part] => Slot::AddedCost(
            supplier.parse().ok()?,
            named(CostPart::ALL, CostPart::name, part)?,
        ),
        ["attachment", id] => Slot::Attachment(id.parse().ok()?),
        ["details", id] => Slot::Details(id.parse().ok()?),
        _ => return None,
    })
}

/// The one of a closed list that has a name.
fn named<T: Copy, const N: usize>(
    all: [T; N],
    name: impl Fn(T) -> &'static str,
    text: &str,
) -> Option<T> {
    all.into_iter().find(|one| name(*one) == text)
}

impl TryFrom<String> for Slot {
    type Error = UnknownSlot;

    fn try_from(text: String) -> Result<Self, UnknownSlot> {
        text.parse()
    }
}

impl From<Slot> for String {
    fn from(slot: Slot) -> String {
        slot.to_string()
    }
}
