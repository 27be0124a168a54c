//! A part of carriage or import: included by the delivery term, added by the buyer, or missing and then a problem.

use rust_decimal::Decimal;

use super::exact::{Exact, times};
use super::{Assumption, Chain, StepKind, TooLarge};
use crate::{AddedCost, Bearer, CostPart, CostProblem};

pub fn step(chain: &mut Chain<'_>, part: CostPart) -> Result<(), TooLarge> {
    let (offer, supplier) = (chain.offer.offer.clone(), chain.offer.supplier.clone());
    let term = chain.term();
    let is_included = term.is_some_and(|term| term.bearer(part) == Bearer::Seller);
    match (chain.added(part), term) {
        (Some(_), Some(term)) if is_included => {
            let incoterm = term.letters().to_owned();
            chain.problem(CostProblem::PartIncluded {
                offer,
                supplier,
                part,
                incoterm,
            });
        }
        (Some(added), _) => {
            let amount = amount_of(chain, added)?;
            let assumption = Assumption::Added {
                share: added.share,
                reason: added.reason.clone(),
            };
            if part == CostPart::Freight {
                chain.freight = Some(amount);
            }
            chain.add(StepKind::Part(part), amount, assumption)?;
        }
        (None, Some(incoterm)) if is_included => {
            let assumption = Assumption::Included { incoterm };
            chain.add(StepKind::Part(part), Decimal::ZERO, assumption)?;
        }
        (None, Some(term)) => {
            let incoterm = term.letters().to_owned();
            chain.problem(CostProblem::MissingPart {
                offer,
                supplier,
                part,
                incoterm,
            });
        }
        (None, None) => {}
    }
    Ok(())
}

/// What an added part comes to: its amount, or its share of all that was before it.
pub fn amount_of(chain: &Chain<'_>, added: &AddedCost) -> Exact {
    match (added.amount, added.share) {
        (Some(amount), _) => Ok(amount),
        (None, Some(share)) => times(chain.now, share),
        (None, None) => Ok(Decimal::ZERO),
    }
}
