//! Terms of payment as present value: an amount A paid d days after delivery is worth A / (1 + r·d / year) on the day of
//! delivery, with simple interest at the annual rate r; paid in advance it has cost its interest too, A·(1 + r·d / year).

use rust_decimal::Decimal;

use super::exact::{Exact, minus, over, plus, sum, times};
use super::{Assumption, Chain, CostWarning, StepKind, TooLarge};

/// Brings what is paid to the supplier to the day of delivery. What is paid to others is reckoned as paid then.
pub fn step(chain: &mut Chain<'_>) -> Result<(), TooLarge> {
    let payment = &chain.offer.terms.payment;
    let basis = chain.basis();
    let Some((annual_rate, year)) =
        basis.and_then(|basis| Some((basis.annual_rate?, basis.year())))
    else {
        if !payment.is_empty() {
            chain.warnings.push(CostWarning::PaymentUncounted);
        }
        return Ok(());
    };
    if payment.is_empty() {
        return chain.add(StepKind::Payment, Decimal::ZERO, Assumption::OnDelivery);
    }
    let worth = sum(payment.iter().map(|part| {
        present_value(
            times(chain.invoice, part.share)?,
            annual_rate,
            part.days,
            year,
        )
    }))?;
    let change = minus(worth, chain.invoice)?;
    let assumption = Assumption::Paid {
        payment: payment.clone(),
        annual_rate,
    };
    chain.add(StepKind::Payment, change, assumption)
}

/// What an amount is worth on the day of delivery that is paid so many days after it, or before where they are below
/// zero. One division at the end, so that nothing is lost on the way.
pub fn present_value(amount: Decimal, annual_rate: Decimal, days: i32, year: u32) -> Exact {
    let year = Decimal::from(year);
    let interest = times(annual_rate, Decimal::from(days.unsigned_abs()))?;
    let grown = plus(year, interest)?;
    if days < 0 {
        over(times(amount, grown)?, year)
    } else {
        over(times(amount, year)?, grown)
    }
}
