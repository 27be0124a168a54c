//! What each phase owes before it can be closed.

use serde::{Deserialize, Serialize};

use super::{Phase, Step, owes_signature, quorum_in_force};
use crate::evaluation::RecordBasis;
use crate::position::departures::departs_from;
use crate::rebuy::{firing, rebuy_findings};
use crate::{BuyClass, Dossier, Measure, Scale, Supplier, SupplierId, Text, standing};

/// One thing that a phase owes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "wire", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Duty {
    /// What is bought and how new it is.
    Purchase,
    /// How much.
    Volume,
    /// By when, and what happens without it.
    Need,
    /// The answers about impact and risk.
    Questionnaire,
    /// How strategic it is; with the reason where it departs from the answers.
    Position,
    /// The decision that a rebuy follows.
    Precedent,
    /// The check of a straight rebuy, without a trigger that fires.
    RebuyCheck,
    /// What an offer must be.
    Specification,
    /// By what offers are judged.
    Criteria,
    /// Every voting member’s weights.
    Weights,
    /// At least three suppliers searched, for a new task.
    ThreeSuppliers,
    /// Somebody besides the incumbent, for a modified rebuy.
    Challenger,
    /// Each supplier checked against each gate.
    GateChecks,
    /// For a new task: a record or evidence of each supplier on the shortlist.
    Evidence,
    /// A price from each supplier on the shortlist.
    Offers,
    /// The aims of each round.
    RoundPlans,
    /// Scores locked and revealed, where a criterion is judged.
    Scores,
    /// The second envelope opened, where there are two.
    Prices,
    /// A choice; with the trade-off where it departs from the ranking.
    Choice,
    /// The signatures of deciders and approvers.
    Signatures,
    /// More deciders who agree than who dissent.
    Agreement,
    /// Enough signatures of voting members.
    Quorum,
    /// What the chosen supplier delivered.
    FollowUp,
}

/// The setting aside of a duty, with its reason.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "wire", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct Waiver {
    /// Which.
    pub duty: Duty,
    /// Why.
    pub reason: Text,
}

/// How a duty stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "wire", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum State {
    /// Done.
    Done,
    /// Set aside with a reason.
    Waived,
    /// Still owed.
    Missing,
}

/// A duty with how it stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Owed {
    /// What is owed.
    pub duty: Duty,
    /// How it stands.
    pub state: State,
}

impl Duty {
    /// Every duty in the order of the phases.
    pub const ALL: [Self; 23] = [
        Self::Purchase,
        Self::Volume,
        Self::Need,
        Self::Questionnaire,
        Self::Position,
        Self::Precedent,
        Self::RebuyCheck,
        Self::Specification,
        Self::Criteria,
        Self::Weights,
        Self::ThreeSuppliers,
        Self::Challenger,
        Self::GateChecks,
        Self::Evidence,
        Self::Offers,
        Self::RoundPlans,
        Self::Scores,
        Self::Prices,
        Self::Choice,
        Self::Signatures,
        Self::Agreement,
        Self::Quorum,
        Self::FollowUp,
    ];

    /// The name as the file has it.
    pub fn name(self) -> &'static str {
        match self {
            Self::Purchase => "purchase",
            Self::Volume => "volume",
            Self::Need => "need",
            Self::Questionnaire => "questionnaire",
            Self::Position => "position",
            Self::Precedent => "precedent",
            Self::RebuyCheck => "rebuy_check",
            Self::Specification => "specification",
            Self::Criteria => "criteria",
            Self::Weights => "weights",
            Self::ThreeSuppliers => "three_suppliers",
            Self::Challenger => "challenger",
            Self::GateChecks => "gate_checks",
            Self::Evidence => "evidence",
            Self::Offers => "offers",
            Self::RoundPlans => "round_plans",
            Self::Scores => "scores",
            Self::Prices => "prices",
            Self::Choice => "choice",
            Self::Signatures => "signatures",
            Self::Agreement => "agreement",
            Self::Quorum => "quorum",
            Self::FollowUp => "follow_up",
        }
    }

    /// The phase that owes it.
    pub fn phase(self) -> Phase {
        match self {
            Self::Purchase
            | Self::Volume
            | Self::Need
            | Self::Questionnaire
            | Self::Position
            | Self::Precedent
            | Self::RebuyCheck => Phase::Need,
            Self::Specification | Self::Criteria | Self::Weights => Phase::Specification,
            Self::ThreeSuppliers | Self::Challenger | Self::GateChecks | Self::Evidence => {
                Phase::Search
            }
            Self::Offers | Self::RoundPlans | Self::Scores | Self::Prices => Phase::Negotiation,
            Self::Choice | Self::Signatures | Self::Agreement | Self::Quorum => Phase::Decision,
            Self::FollowUp => Phase::FollowUp,
        }
    }

    /// Whether it may be set aside with a reason.
    pub fn is_waivable(self) -> bool {
        matches!(
            self,
            Self::Volume
                | Self::Questionnaire
                | Self::ThreeSuppliers
                | Self::Challenger
                | Self::Evidence
                | Self::RoundPlans
        )
    }

    /// Whether this purchase owes it at all.
    fn is_owed(self, dossier: &Dossier, class: BuyClass) -> bool {
        match self {
            Self::Purchase => true,
            Self::Volume | Self::Need | Self::Questionnaire | Self::Position => {
                class != BuyClass::StraightRebuy
            }
            Self::Precedent => class != BuyClass::NewTask,
            Self::RebuyCheck => class == BuyClass::StraightRebuy,
            Self::ThreeSuppliers | Self::Evidence => class == BuyClass::NewTask,
            Self::Challenger => class == BuyClass::ModifiedRebuy,
            Self::GateChecks => dossier.checked_gates().next().is_some(),
            Self::Scores => dossier.has_judged_criteria(),
            Self::Prices => dossier.envelopes.as_ref().is_some_and(|chosen| chosen.two),
            // A straight rebuy goes on with its incumbent: there is nothing to choose.
            Self::Choice => class != BuyClass::StraightRebuy,
            _ => true,
        }
    }
}

/// What a phase owes in this purchase, and how each stands.
pub fn duties(dossier: &Dossier, phase: Phase) -> Vec<Owed> {
    let class = dossier.buy_class().unwrap_or(BuyClass::NewTask);
    Duty::ALL
        .into_iter()
        .filter(|duty| duty.phase() == phase && phase.runs(class) && duty.is_owed(dossier, class))
        .map(|duty| Owed {
            duty,
            state: state(dossier, duty),
        })
        .collect()
}

fn state(dossier: &Dossier, duty: Duty) -> State {
    if is_done(dossier, duty) {
        State::Done
    } else if dossier.waivers.contains_key(&duty) {
        State::Waived
    } else {
        State::Missing
    }
}

pub(crate) fn is_done(dossier: &Dossier, duty: Duty) -> bool {
    match duty {
        Duty::Purchase => dossier.purchase.is_some(),
        Duty::Volume => dossier
            .purchase
            .as_ref()
            .is_some_and(|purchase| purchase.volume.is_some()),
        Duty::Need => dossier.need.is_some(),
        Duty::Questionnaire => standing(dossier).quadrant.is_some(),
        Duty::Position => (dossier.position.as_ref()).is_some_and(|declared| {
            declared.reason.is_some() || departs_from(dossier, declared.position).is_none()
        }),
        Duty::Precedent => dossier.precedent.is_some(),
        Duty::RebuyCheck => {
            rebuy_findings(dossier).is_some_and(|findings| firing(&findings).is_empty())
        }
        Duty::Specification => dossier.specification.is_some(),
        Duty::Criteria => !dossier.criteria.is_empty(),
        Duty::Weights => {
            let mut voters = dossier
                .members
                .values()
                .filter(|member| dossier.counts(member));
            voters.all(|member| {
                dossier.left_out.contains_key(&member.member)
                    || crate::evaluation::own_weights(dossier, &member.member).is_some()
            })
        }
        Duty::ThreeSuppliers => dossier.suppliers.len() >= 3,
        Duty::Challenger => {
            shortlist(dossier).any(|supplier| Some(&supplier.supplier) != incumbent(dossier))
        }
        Duty::GateChecks => (dossier.suppliers.keys())
            .filter(|supplier| !dossier.is_excluded(supplier))
            .all(|supplier| {
                dossier.checked_gates().all(|gate| {
                    dossier
                        .gate_checks
                        .contains_key(&(supplier.clone(), gate.gate.clone()))
                })
            }),
        Duty::Evidence => shortlist(dossier).all(|supplier| {
            crate::evaluation::basis(dossier, &supplier.supplier, Measure::OnTime)
                != RecordBasis::NoRecord
        }),
        Duty::Offers => {
            shortlist(dossier).next().is_some()
                && shortlist(dossier).all(|supplier| priced(dossier, &supplier.supplier))
        }
        Duty::RoundPlans => {
            let mut rounds = dossier.offers.values().map(|offer| offer.round);
            !dossier.offers.is_empty() && rounds.all(|round| dossier.rounds.contains_key(&round))
        }
        Duty::Scores => {
            dossier.scores_are_locked() && dossier.steps.contains_key(&Step::RevealScores)
        }
        Duty::Prices => dossier.steps.contains_key(&Step::OpenPrices),
        Duty::Choice => dossier.choice.is_some(),
        Duty::Signatures => dossier
            .members
            .values()
            .filter(|member| owes_signature(dossier, member))
            .all(|member| dossier.signatures.contains_key(&member.member)),
        Duty::Agreement => deciders_agree(dossier),
        Duty::Quorum => {
            let signed = (dossier.members.values())
                .filter(|member| dossier.counts(member))
                .filter(|member| dossier.signatures.contains_key(&member.member));
            signed.count() >= quorum_in_force(dossier) as usize
        }
        Duty::FollowUp => dossier
            .decided_supplier()
            .is_some_and(|supplier| dossier.follow_ups.contains_key(supplier)),
    }
}

fn deciders_agree(dossier: &Dossier) -> bool {
    let stances = dossier
        .members
        .values()
        .filter(|member| super::may(dossier, member, super::Action::Choose))
        .filter(|member| !dossier.recusals.contains_key(&member.member))
        .filter_map(|member| dossier.signatures.get(&member.member))
        .map(|signature| signature.stance);
    let (agree, dissent) = stances.fold((0, 0), |(agree, dissent), stance| {
        let dissents = stance == super::Stance::Dissent;
        (
            agree + u32::from(stance.agrees()),
            dissent + u32::from(dissents),
        )
    });
    agree > dissent
}

/// The suppliers that were neither screened out nor stopped by a gate.
fn shortlist(dossier: &Dossier) -> impl Iterator<Item = &Supplier> {
    (dossier.suppliers.values()).filter(|supplier| !dossier.is_excluded(&supplier.supplier))
}

fn incumbent(dossier: &Dossier) -> Option<&SupplierId> {
    dossier
        .precedent
        .as_ref()
        .map(|precedent| &precedent.incumbent)
}

fn priced(dossier: &Dossier, supplier: &SupplierId) -> bool {
    (dossier.offers.values()).any(|offer| offer.supplier == *supplier && !offer.lines.is_empty())
}

impl Dossier {
    /// How new the purchase is: as it was described, or what a straight rebuy became since.
    pub fn buy_class(&self) -> Option<BuyClass> {
        let described = self.purchase.as_ref().map(|purchase| purchase.buy_class);
        self.reclassified
            .as_ref()
            .map(|became| became.to)
            .or(described)
    }

    /// Whether a supplier is out: screened out, stopped by a gate that it does not meet, or without an answer that it
    /// had to give.
    pub fn is_excluded(&self, supplier: &SupplierId) -> bool {
        crate::evaluation::why_excluded(self, supplier).is_some()
    }

    /// The gates that somebody checks; the others are computed.
    pub fn checked_gates(&self) -> impl Iterator<Item = &super::Gate> {
        (self.gates.values()).filter(|gate| gate.threshold.is_none())
    }

    /// The first gate that a supplier was found not to meet.
    pub fn stopped_by(&self, supplier: &SupplierId) -> Option<&super::GateCheck> {
        self.gate_checks.values().find(|check| {
            check.supplier == *supplier && !check.met && self.gates.contains_key(&check.gate)
        })
    }

    /// Whether a criterion is judged by scores.
    pub fn has_judged_criteria(&self) -> bool {
        (self.criteria.values()).any(|criterion| matches!(criterion.scale, Scale::Judged { .. }))
    }

    /// Who was decided for: the choice, or the incumbent of a straight rebuy that was signed.
    pub fn decided_supplier(&self) -> Option<&SupplierId> {
        let chosen = self.choice.as_ref().map(|choice| &choice.supplier);
        chosen.or_else(|| {
            let goes_on = self.buy_class() == Some(BuyClass::StraightRebuy);
            incumbent(self).filter(|_| goes_on && !self.signatures.is_empty())
        })
    }
}
