//! Lifetime costs as present value: an amount A at the end of each of n years is worth A·Σ 1/(1+r)^t, with compound
//! interest at the annual rate r, and disposal A/(1+r)^n (life-cycle costing, Directive 2014/24/EU, article 68).

use rust_decimal::Decimal;

use super::exact::{Exact, over, plus};
use super::{Assumption, Chain, StepKind, TooLarge};
use crate::{CostPart, CostProblem};

pub fn step(chain: &mut Chain<'_>) -> Result<(), TooLarge> {
    let declared = chain
        .basis()
        .and_then(|basis| basis.life.zip(basis.annual_rate));
    for part in CostPart::LIFETIME {
        let Some(added) = chain.added(part) else {
            continue;
        };
        let Some((years, annual_rate)) = declared else {
            chain.problem(CostProblem::LifeOwed {
                supplier: chain.offer.supplier.clone(),
            });
            return Ok(());
        };
        let amount = added.amount.unwrap_or_default();
        let worth = if part == CostPart::Disposal {
            at_the_end(amount, annual_rate, years)?
        } else {
            each_year(amount, annual_rate, years)?
        };
        let assumption = Assumption::OfLife {
            amount,
            years,
            annual_rate,
            reason: added.reason.clone(),
        };
        chain.add(StepKind::Life(part), worth, assumption)?;
    }
    Ok(())
}

/// What an amount at the end of each year is worth at the beginning.
pub fn each_year(amount: Decimal, annual_rate: Decimal, years: u32) -> Exact {
    let growth = plus(Decimal::ONE, annual_rate)?;
    let mut worth = Decimal::ZERO;
    // From the last year back: what is there already is a year further away.
    for _ in 0..years {
        worth = over(plus(worth, amount)?, growth)?;
    }
    Ok(worth)
}

/// What an amount after so many years is worth at the beginning.
pub fn at_the_end(amount: Decimal, annual_rate: Decimal, years: u32) -> Exact {
    let growth = plus(Decimal::ONE, annual_rate)?;
    (0..years).try_fold(amount, |worth, _| over(worth, growth))
}
