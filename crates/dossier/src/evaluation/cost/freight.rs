//! Freight: what the offer states beside its price, and what the buyer adds where the price ends before the named place.

use rust_decimal::Decimal;

use super::exact::{over, plus, times};
use super::{Assumption, Chain, CostWarning, StepKind, TooLarge, part, price};
use crate::{Bearer, CostPart, CostProblem, PriceLine};

const FREIGHT: StepKind = StepKind::Part(CostPart::Freight);

/// The freight of one unit as the lines state it; none where every price includes it.
pub fn stated(lines: &[PriceLine]) -> Result<Option<Decimal>, TooLarge> {
    if lines.iter().all(|line| line.freight.is_none()) {
        return Ok(None);
    }
    price::per_unit(lines, |line| Ok(line.freight.unwrap_or_default())).map(Some)
}

pub fn step(chain: &mut Chain<'_>) -> Result<(), TooLarge> {
    let lines = &chain.offer.lines;
    let Some(stated) = stated(lines)? else {
        return part::step(chain, CostPart::Freight);
    };
    // It is quoted like the price: in the same currency and with the same VAT.
    let mut stated = times(stated, chain.rate)?;
    if chain.offer.terms.vat.is_some() {
        stated = over(stated, chain.gross)?;
    }
    chain.invoice = plus(chain.invoice, stated)?;
    let term = chain.term();
    let bearer = term.map(|term| term.bearer(CostPart::Freight));
    if let (Some(incoterm), Some(Bearer::Seller)) = (term, bearer) {
        chain.warnings.push(CostWarning::FreightOnTop { incoterm });
    }
    let Some(added) = chain.added(CostPart::Freight) else {
        chain.freight = Some(stated);
        return chain.add(FREIGHT, stated, Assumption::Stated);
    };
    let reason = added.reason.clone();
    let more = part::amount_of(chain, added)?;
    if bearer != Some(Bearer::SellerToPort) {
        chain.problem(CostProblem::FreightTwice {
            offer: chain.offer.offer.clone(),
            supplier: chain.offer.supplier.clone(),
        });
    }
    let both = plus(stated, more)?;
    chain.freight = Some(both);
    chain.add(FREIGHT, both, Assumption::StatedAndAdded { reason })
}
