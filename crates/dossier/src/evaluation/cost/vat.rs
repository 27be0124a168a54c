//! VAT: what is quoted with it is taken to its net amount, so that duty and interest are reckoned on that; where offers
//! are compared with VAT, it is put on what is landed, at the rate of the basis.

use rust_decimal::Decimal;

use super::exact::{minus, over, plus, times};
use super::{Assumption, Chain, StepKind, TooLarge};

/// Takes out of the price what the offer says it includes.
pub fn take_out(chain: &mut Chain<'_>) -> Result<(), TooLarge> {
    let Some(rate) = chain.offer.terms.vat else {
        return Ok(());
    };
    chain.gross = plus(Decimal::ONE, rate)?;
    let net = over(chain.price, chain.gross)?;
    let change = minus(net, chain.price)?;
    chain.price = net;
    chain.add(StepKind::NetOfVat, change, Assumption::Vat { rate })
}

/// Puts it on what is landed, where the basis says so. It is not discounted: it is not the supplier's to keep.
pub fn put_on(chain: &mut Chain<'_>) -> Result<(), TooLarge> {
    let Some(rate) = chain.basis().and_then(|basis| basis.vat) else {
        return Ok(());
    };
    let vat = times(chain.landed, rate)?;
    chain.add(StepKind::Vat, vat, Assumption::Vat { rate })
}
