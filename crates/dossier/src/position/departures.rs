//! Where the committee departs from what the answers or the position propose, and its reason.

use rust_decimal::Decimal;

use super::{Precaution, STARTING_THRESHOLD, precautions, standing};
use crate::{Dossier, Position, State, Text, starting_quorum};

/// One departure from a proposal.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Departure {
    /// From what.
    pub from: Departs,
    /// Why; none where the reason is still owed.
    pub reason: Option<Text>,
}

/// What is departed from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Departs {
    /// The axes are cut elsewhere than in their middle.
    Thresholds {
        /// The cut of impact.
        impact: Decimal,
        /// The cut of risk.
        risk: Decimal,
    },
    /// Another position is declared than the answers propose.
    Quadrant {
        /// What they propose.
        proposed: Position,
        /// What is declared.
        declared: Position,
    },
    /// Records count otherwise than the position proposes.
    Caution {
        /// Whether they count by the bound.
        bound: bool,
    },
    /// Another floor holds, as a share.
    Floor {
        /// What the position proposes; zero is none.
        proposed: Decimal,
        /// What holds; zero is none.
        own: Decimal,
    },
    /// Another number of signatures holds.
    Quorum {
        /// What the position proposes.
        proposed: u32,
        /// What holds.
        own: u32,
    },
    /// A precaution was not taken.
    Precaution(Precaution),
}

/// Every departure in a fixed order. A precaution that is neither taken nor set aside with a reason counts as one, its
/// reason owed, as soon as the phase is closed in which it would be taken.
pub fn departures(dossier: &Dossier) -> Vec<Departure> {
    let mut found = Vec::new();
    if let Some(own) = &dossier.thresholds
        && (own.impact, own.risk) != (STARTING_THRESHOLD, STARTING_THRESHOLD)
    {
        let (impact, risk) = (own.impact, own.risk);
        found.push(Departure {
            from: Departs::Thresholds { impact, risk },
            reason: Some(own.reason.clone()),
        });
    }
    let Some(declared) = &dossier.position else {
        return found;
    };
    let proposal = declared.position.proposal();
    if let Some(proposed) = departs_from(dossier, declared.position) {
        found.push(Departure {
            from: Departs::Quadrant {
                proposed,
                declared: declared.position,
            },
            reason: declared.reason.clone(),
        });
    }
    if let Some(own) = &dossier.caution
        && own.bound != proposal.is_cautious
    {
        found.push(Departure {
            from: Departs::Caution { bound: own.bound },
            reason: Some(own.reason.clone()),
        });
    }
    let floor = proposal.floor.unwrap_or_default();
    if let Some(own) = &dossier.floor
        && own.share != floor
    {
        found.push(Departure {
            from: Departs::Floor {
                proposed: floor,
                own: own.share,
            },
            reason: Some(own.reason.clone()),
        });
    }
    let quorum = starting_quorum(dossier);
    if let Some(own) = &dossier.quorum
        && own.members != quorum
    {
        found.push(Departure {
            from: Departs::Quorum {
                proposed: quorum,
                own: own.members,
            },
            reason: Some(own.reason.clone()),
        });
    }
    found.extend(not_taken(dossier));
    found
}

fn not_taken(dossier: &Dossier) -> impl Iterator<Item = Departure> {
    precautions(dossier).into_iter().filter_map(|one| {
        let is_over = dossier.closed.contains_key(&one.precaution.phase());
        let departs = match one.state {
            State::Done => false,
            State::Waived => true,
            State::Missing => is_over,
        };
        let reason = (dossier.forgone.get(&one.precaution)).map(|said| said.reason.clone());
        departs.then_some(Departure {
            from: Departs::Precaution(one.precaution),
            reason,
        })
    })
}

/// The position that the answers propose, where a declared one is another.
pub(crate) fn departs_from(dossier: &Dossier, declared: Position) -> Option<Position> {
    (standing(dossier).quadrant).filter(|proposed| *proposed != declared)
}
