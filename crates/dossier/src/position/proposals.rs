//! What a position proposes. The level that decides is Kraljic’s (1983); the weights, the quorum, which roles sign and
//! which precautions are asked for are Ponder’s own starting points: no published table of weights for each position
//! was found. All of it may be departed from.

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use crate::process::is_done;
use crate::{CriterionId, Dossier, Duty, Family, Phase, Position, Role, State, Text};

/// Everything that a position proposes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Proposal {
    /// For which position.
    pub position: Position,
    /// Starting weights of the families in percent; what is not named starts with nothing.
    pub weights: [(Family, u8); 5],
    /// Whether a record counts by its cautious bound rather than its mean.
    pub is_cautious: bool,
    /// The floor under the reliability family, as a share.
    pub floor: Option<Decimal>,
    /// How many voting members must sign.
    pub quorum: Signing,
    /// Which level decides.
    pub level: DecisionLevel,
    /// What is asked for besides, in its order.
    pub precautions: &'static [Precaution],
}

/// How many voting members must sign.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Signing {
    /// Two thirds of them, rounded up.
    TwoThirds,
    /// More than half.
    MoreThanHalf,
    /// One.
    One,
}

/// The level that decides (Kraljic 1983). Which roles carry it here is Ponder’s own.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DecisionLevel {
    /// Top management: an approver signs beside the decider.
    Top,
    /// A department head, who decides.
    Higher,
    /// The chief buyer, who decides.
    Medium,
    /// A buyer.
    Lower,
}

/// Something besides the figures that a position asks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "wire", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Precaution {
    /// Whoever signs at the level of the position is in the buying center.
    SignOff,
    /// Every voting member has said whether there is a tie to a supplier.
    Declarations,
    /// There are gates, and each supplier in the running is checked against each.
    Gates,
    /// Each supplier in the running has a record or evidence.
    Evidence,
    /// Prices are kept apart until the scores are locked.
    Envelopes,
    /// Each round has its aims and the best alternative.
    RoundPlans,
}

/// That a precaution is not taken, and why.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "wire", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct Forgone {
    /// Which.
    pub precaution: Precaution,
    /// Why.
    pub reason: Text,
}

/// Whether records count by the bound or by the mean, in place of what the position proposes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "wire", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct Caution {
    /// True for the cautious bound, false for the mean.
    pub bound: bool,
    /// Why it departs from the position.
    pub reason: Text,
}

/// A precaution with how it stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Precautioned {
    /// Which.
    pub precaution: Precaution,
    /// Taken, forgone with a reason, or still open.
    pub state: State,
}

impl Position {
    /// Every position in the order in which they are shown.
    pub const ALL: [Self; 4] = [
        Self::Strategic,
        Self::Bottleneck,
        Self::Leverage,
        Self::NonCritical,
    ];

    /// The name by which it is worded: `non-critical`.
    pub fn name(self) -> &'static str {
        match self {
            Self::Strategic => "strategic",
            Self::Bottleneck => "bottleneck",
            Self::Leverage => "leverage",
            Self::NonCritical => "non-critical",
        }
    }

    /// What it proposes.
    pub fn proposal(self) -> Proposal {
        use Precaution::{Declarations, Envelopes, Evidence, Gates, RoundPlans, SignOff};
        let (weights, quorum, level, precautions): (_, _, _, &[Precaution]) = match self {
            Self::Strategic => (
                [40, 25, 20, 5, 10],
                Signing::TwoThirds,
                DecisionLevel::Top,
                &[
                    SignOff,
                    Declarations,
                    Gates,
                    Evidence,
                    Envelopes,
                    RoundPlans,
                ],
            ),
            Self::Bottleneck => (
                [45, 20, 15, 10, 10],
                Signing::TwoThirds,
                DecisionLevel::Higher,
                &[SignOff, Declarations, Gates, Evidence],
            ),
            Self::Leverage => (
                [20, 15, 55, 5, 5],
                Signing::MoreThanHalf,
                DecisionLevel::Medium,
                &[SignOff, Declarations, Envelopes, RoundPlans],
            ),
            Self::NonCritical => (
                [20, 15, 45, 15, 5],
                Signing::One,
                DecisionLevel::Lower,
                &[SignOff],
            ),
        };
        let [reliability, quality, cost, service, sustainability] = weights;
        Proposal {
            position: self,
            weights: [
                (Family::Reliability, reliability),
                (Family::Quality, quality),
                (Family::Cost, cost),
                (Family::Service, service),
                (Family::Sustainability, sustainability),
            ],
            is_cautious: self.is_cautious(),
            floor: self.starting_floor(),
            quorum,
            level,
            precautions,
        }
    }
}

impl Signing {
    /// How many of so many voting members; at least one.
    pub fn of(self, voting: usize) -> usize {
        match self {
            Self::TwoThirds => (2 * voting).div_ceil(3).max(1),
            Self::MoreThanHalf => voting / 2 + 1,
            Self::One => 1,
        }
    }
}

impl DecisionLevel {
    /// The name by which it is worded.
    pub fn name(self) -> &'static str {
        match self {
            Self::Top => "top",
            Self::Higher => "higher",
            Self::Medium => "medium",
            Self::Lower => "lower",
        }
    }

    /// The roles that carry it, each by somebody.
    pub fn roles(self) -> &'static [Role] {
        match self {
            Self::Top => &[Role::Decider, Role::Approver],
            Self::Higher | Self::Medium => &[Role::Decider],
            Self::Lower => &[Role::Buyer],
        }
    }
}

impl Precaution {
    /// Every precaution.
    pub const ALL: [Self; 6] = [
        Self::SignOff,
        Self::Declarations,
        Self::Gates,
        Self::Evidence,
        Self::Envelopes,
        Self::RoundPlans,
    ];

    /// The name as the file has it.
    pub fn name(self) -> &'static str {
        match self {
            Self::SignOff => "sign_off",
            Self::Declarations => "declarations",
            Self::Gates => "gates",
            Self::Evidence => "evidence",
            Self::Envelopes => "envelopes",
            Self::RoundPlans => "round_plans",
        }
    }

    /// The phase in which it is taken; who closes that phase says why not.
    pub fn phase(self) -> Phase {
        match self {
            Self::SignOff | Self::Declarations => Phase::Decision,
            Self::Gates | Self::Evidence => Phase::Search,
            Self::Envelopes | Self::RoundPlans => Phase::Negotiation,
        }
    }

    fn is_taken(self, dossier: &Dossier, level: DecisionLevel) -> bool {
        let there = || dossier.members.values();
        match self {
            Self::SignOff => level.roles().iter().all(|role| {
                there().any(|member| {
                    member.roles.contains(role) && !dossier.recusals.contains_key(&member.member)
                })
            }),
            Self::Declarations => {
                there().any(|member| dossier.counts(member))
                    && (there().filter(|member| dossier.counts(member)))
                        .all(|member| dossier.interests.contains_key(&member.member))
            }
            Self::Gates => !dossier.gates.is_empty() && is_done(dossier, Duty::GateChecks),
            Self::Evidence => !dossier.suppliers.is_empty() && is_done(dossier, Duty::Evidence),
            Self::Envelopes => dossier.envelopes.as_ref().is_some_and(|chosen| chosen.two),
            Self::RoundPlans => is_done(dossier, Duty::RoundPlans),
        }
    }
}

/// The precautions that the declared position asks for, and how each stands.
pub fn precautions(dossier: &Dossier) -> Vec<Precautioned> {
    let Some(declared) = &dossier.position else {
        return Vec::new();
    };
    let proposal = declared.position.proposal();
    (proposal.precautions.iter())
        .map(|precaution| Precautioned {
            precaution: *precaution,
            state: if precaution.is_taken(dossier, proposal.level) {
                State::Done
            } else if dossier.forgone.contains_key(precaution) {
                State::Waived
            } else {
                State::Missing
            },
        })
        .collect()
}

/// Whether records count by the cautious bound: as the committee set it, else as the position proposes.
pub fn cautious_in_force(dossier: &Dossier) -> bool {
    let proposed =
        || (dossier.position.as_ref()).is_some_and(|declared| declared.position.is_cautious());
    (dossier.caution.as_ref()).map_or_else(proposed, |own| own.bound)
}

/// The starting weights of a position as points for the criteria of a dossier, in their order: what a family starts
/// with is shared evenly among its criteria, in hundredths of a point; families without a criterion fall away. None
/// where no criterion would weigh anything.
pub fn starting_points(
    dossier: &Dossier,
    position: Position,
) -> Option<Vec<(CriterionId, Decimal)>> {
    let proposal = position.proposal();
    let points: Vec<(CriterionId, Decimal)> = (dossier.criteria.values())
        .map(|criterion| {
            let of_family = (proposal.weights.iter())
                .find(|(family, _)| *family == criterion.family)
                .map_or(0, |(_, percent)| *percent);
            let beside = (dossier.criteria.values())
                .filter(|other| other.family == criterion.family)
                .count();
            let even = Decimal::from(of_family) / Decimal::from(beside);
            (criterion.criterion.clone(), even.round_dp(2).normalize())
        })
        .collect();
    (points.iter().any(|(_, points)| !points.is_zero())).then_some(points)
}
