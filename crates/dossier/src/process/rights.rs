//! Who may do what, and in which phase: the one place that knows.

use serde::Serialize;

use super::{Phase, Step};
use crate::{Change, Criterion, Dossier, Family, Member, Role, Scale, Slot};

/// What a role may be needed for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case", into = "&'static str")]
pub enum Action {
    /// Say who decides together, and how many must sign.
    Convene,
    /// State the need, how new the purchase is, and what was decided last.
    StateNeed,
    /// Say how strategic the purchase is.
    Position,
    /// Specify: requirements, criteria, scales, gates.
    Specify,
    /// Depart from the starting point of the reliability rule.
    SetFloor,
    /// Specify what is about cost and terms.
    SpecifyCost,
    /// Give weights.
    Weigh,
    /// Name a supplier.
    NameSupplier,
    /// Screen a supplier out or in, or find that it meets a gate.
    Screen,
    /// Gather: offers, evidence, delivery records, evaluated cost, a new round.
    Gather,
    /// Score.
    Score,
    /// Lock, reveal, open prices, agree a value, leave a sheet out, choose the envelopes.
    Moderate,
    /// Choose.
    Choose,
    /// Sign.
    Sign,
    /// Declare an interest or step back.
    Declare,
    /// Advise.
    Advise,
    /// Erase what lies beside the record.
    Erase,
    /// Record what was delivered under the contract.
    FollowUp,
    /// Close a phase, or open it again.
    Close(Phase),
}

impl From<Action> for &'static str {
    fn from(action: Action) -> Self {
        action.name()
    }
}

impl Action {
    /// The name by which it is worded: `state_need`, `close_search`.
    pub fn name(self) -> &'static str {
        match self {
            Self::Convene => "convene",
            Self::StateNeed => "state_need",
            Self::Position => "position",
            Self::Specify => "specify",
            Self::SetFloor => "set_floor",
            Self::SpecifyCost => "specify_cost",
            Self::Weigh => "weigh",
            Self::NameSupplier => "name_supplier",
            Self::Screen => "screen",
            Self::Gather => "gather",
            Self::Score => "score",
            Self::Moderate => "moderate",
            Self::Choose => "choose",
            Self::Sign => "sign",
            Self::Declare => "declare",
            Self::Advise => "advise",
            Self::Erase => "erase",
            Self::FollowUp => "follow_up",
            Self::Close(Phase::Need) => "close_need",
            Self::Close(Phase::Specification) => "close_specification",
            Self::Close(Phase::Search) => "close_search",
            Self::Close(Phase::Negotiation) => "close_negotiation",
            Self::Close(Phase::Decision) => "close_decision",
            Self::Close(Phase::FollowUp) => "close_follow_up",
        }
    }

    /// The roles that may. Empty: every member may.
    pub fn roles(self) -> &'static [Role] {
        use Role::{Advisor, Approver, Buyer, Decider, Facilitator, Gatekeeper};
        use Role::{Initiator, Prescriber, User};
        match self {
            Self::StateNeed => &[Initiator, User, Prescriber, Buyer],
            Self::Position => &[Initiator, User, Prescriber, Buyer, Decider],
            Self::Specify => &[Prescriber, User],
            Self::SetFloor => &[Prescriber, User, Decider],
            Self::SpecifyCost => &[Prescriber, User, Buyer],
            Self::Weigh => &[
                Initiator, User, Prescriber, Buyer, Gatekeeper, Decider, Advisor,
            ],
            Self::NameSupplier | Self::Screen => &[Buyer, Gatekeeper],
            Self::Gather | Self::FollowUp | Self::Close(Phase::FollowUp) => &[Buyer],
            Self::Score => &[Prescriber, User, Buyer, Decider, Advisor],
            Self::Moderate | Self::Close(Phase::Negotiation) => &[Facilitator],
            Self::Choose | Self::Close(Phase::Need | Phase::Specification | Phase::Decision) => {
                &[Decider]
            }
            Self::Sign => &[
                Initiator, User, Prescriber, Buyer, Gatekeeper, Decider, Approver,
            ],
            Self::Close(Phase::Search) => &[Gatekeeper],
            // Nobody may be kept from having personal data erased.
            Self::Convene | Self::Declare | Self::Erase => &[],
            Self::Advise => &[Advisor],
        }
    }

    /// The phase whose closing ends it; none where it never ends before the decision is sealed.
    pub fn phase(self) -> Option<Phase> {
        match self {
            Self::StateNeed | Self::Position => Some(Phase::Need),
            Self::Specify | Self::SetFloor | Self::SpecifyCost | Self::Weigh => {
                Some(Phase::Specification)
            }
            Self::NameSupplier | Self::Screen => Some(Phase::Search),
            Self::Gather | Self::Score | Self::Moderate => Some(Phase::Negotiation),
            Self::Choose | Self::Sign => Some(Phase::Decision),
            Self::FollowUp => Some(Phase::FollowUp),
            Self::Convene | Self::Declare | Self::Erase | Self::Advise | Self::Close(_) => None,
        }
    }
}

/// The action that a change is, or that clearing a slot is; none for a change that sets nothing.
pub fn action_of(dossier: &Dossier, change: &Change) -> Option<Action> {
    Some(match change {
        Change::SetCriterion(criterion) => specifying(criterion),
        Change::ClosePhase(closing) => Action::Close(closing.phase),
        Change::ReopenPhase(opening) => Action::Close(opening.phase),
        // A straight rebuy is re-opened by whoever finds out, before or after the need was closed.
        Change::Reclassify(_) => Action::StateNeed,
        Change::Erase(_) => Action::Erase,
        Change::Undo(undo) => return action_of(dossier, undo.inverse.as_deref()?),
        _ => match change.slot()? {
            Slot::Criterion(id) => dossier
                .criteria
                .get(&id)
                .map_or(Action::Specify, specifying),
            slot => of_slot(&slot),
        },
    })
}

fn of_slot(slot: &Slot) -> Action {
    match slot {
        Slot::Member(_) | Slot::Quorum | Slot::Details(_) => Action::Convene,
        Slot::Questionnaire | Slot::Thresholds | Slot::Position => Action::Position,
        Slot::Forgone(precaution) => Action::Close(precaution.phase()),
        Slot::Purchase | Slot::Need | Slot::Precedent | Slot::RebuyCheck | Slot::Class => {
            Action::StateNeed
        }
        Slot::Floor | Slot::Caution | Slot::Recency => Action::SetFloor,
        Slot::CostBasis => Action::SpecifyCost,
        Slot::Criterion(_) | Slot::CriterionGroup(_) | Slot::Specification | Slot::Gate(_) => {
            Action::Specify
        }
        Slot::Weights(_) => Action::Weigh,
        Slot::Supplier(_) => Action::NameSupplier,
        Slot::Screening(_) | Slot::GateCheck(..) => Action::Screen,
        Slot::Waiver(duty) => Action::Close(duty.phase()),
        Slot::Prior
        | Slot::Offer(_)
        | Slot::Estimate(..)
        | Slot::MeasurePrior(_)
        | Slot::Deliveries(_)
        | Slot::Exclusion(..)
        | Slot::Evidence(..)
        | Slot::Attachment(_)
        | Slot::SwitchingCost
        | Slot::PriceIndex
        | Slot::Rates
        | Slot::AddedCost(..)
        | Slot::Round(_) => Action::Gather,
        Slot::Scores(..) | Slot::JudgedAgain(..) => Action::Score,
        Slot::Envelopes | Slot::Step(_) | Slot::Agreed(..) | Slot::LeftOut(_) => Action::Moderate,
        Slot::Choice => Action::Choose,
        Slot::Signature(_) => Action::Sign,
        Slot::Interest(_) | Slot::Recusal(_) => Action::Declare,
        Slot::View(_) => Action::Advise,
        Slot::FollowUp(_) => Action::FollowUp,
        Slot::Phase(phase) => Action::Close(*phase),
    }
}

fn specifying(criterion: &Criterion) -> Action {
    match criterion.scale {
        Scale::LandedCost { .. } => Action::SpecifyCost,
        _ => criterion.family.specifying(),
    }
}

impl Family {
    /// What a criterion of this family is specified by: buyers specify cost as well.
    pub fn specifying(self) -> Action {
        if self == Self::Cost {
            Action::SpecifyCost
        } else {
            Action::Specify
        }
    }
}

/// Whether a member may, as the roles of the buying center are held: where nobody holds any of the roles, deciders
/// stand in, and where nobody decides either, everyone does. That substitution is ours: small committees have no
/// facilitator, and a dossier must not come to a stop for it.
pub fn may(dossier: &Dossier, member: &Member, action: Action) -> bool {
    let needed = roles_in_force(dossier, action);
    needed.is_empty() || member.roles.iter().any(|role| needed.contains(role))
}

/// The roles that may in this buying center; empty where everyone may.
pub fn roles_in_force(dossier: &Dossier, action: Action) -> &'static [Role] {
    let held = |roles: &[Role]| {
        (dossier.members.values())
            .any(|member| member.roles.iter().any(|role| roles.contains(role)))
    };
    let needed = action.roles();
    match needed {
        [] => &[],
        _ if held(needed) => needed,
        _ if held(&[Role::Decider]) => &[Role::Decider],
        _ => &[],
    }
}

/// Whether a step or a value agreed is taken by a facilitator with a decider: two members who together hold both
/// roles as they are held here. A buying center of one takes it alone.
pub fn is_taken_together(dossier: &Dossier, actor: Option<&Member>, with: Option<&Member>) -> bool {
    if dossier.members.len() <= 1 {
        return true;
    }
    let (Some(actor), Some(with)) = (actor, with) else {
        return false;
    };
    let decides = |member: &Member| may(dossier, member, Action::Choose);
    actor.member != with.member
        && ((may(dossier, actor, Action::Moderate) && decides(with))
            || (decides(actor) && may(dossier, with, Action::Moderate)))
}

impl Step {
    /// The step that must have been taken before; none for the first.
    pub fn after(self) -> Option<Self> {
        match self {
            Self::LockScores => None,
            Self::RevealScores | Self::OpenPrices => Some(Self::LockScores),
        }
    }
}
