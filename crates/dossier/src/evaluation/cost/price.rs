//! Price: the lines of an offer weighted by their quantities, each at the price that its quantity reaches.

use rust_decimal::Decimal;

use super::exact::{Exact, minus, over, plus, sum, times};
use super::{Assumption, Chain, CostWarning, StepKind};
use crate::{BreakRule, PriceLine, Text};

pub fn step(chain: &mut Chain<'_>) -> Result<(), super::TooLarge> {
    let lines = &chain.offer.lines;
    let price = quoted(lines)?;
    let assumption = Assumption::Quoted {
        quantity: sum(lines.iter().map(|line| Ok(line.quantity)))?,
        lines: lines.len(),
        has_breaks: lines.iter().any(|line| line.breaks.is_some()),
        currency: chain.currency().to_owned(),
    };
    let items = missing(chain);
    if !items.is_empty() {
        chain.warnings.push(CostWarning::LinesMissing { items });
    }
    chain.quoted = price;
    chain.price = price;
    chain.set(StepKind::Price, price, assumption);
    Ok(())
}

/// The items that other suppliers price in their latest offers and this one does not. Where everyone has a single line,
/// it is the lot under whatever name.
fn missing(chain: &Chain<'_>) -> Vec<Text> {
    let (dossier, own) = (chain.dossier, &chain.offer.lines);
    let suppliers = dossier.suppliers.keys();
    let others = suppliers.filter(|one| **one != chain.offer.supplier && !dossier.is_excluded(one));
    let latest = others.filter_map(|supplier| {
        let offers = dossier
            .offers
            .values()
            .filter(|offer| offer.supplier == *supplier);
        offers.max_by_key(|offer| offer.round)
    });
    let theirs: Vec<&PriceLine> = latest
        .filter(|offer| offer.lines.len() > 1)
        .flat_map(|offer| &offer.lines)
        .collect();
    let mut items: Vec<Text> = Vec::new();
    for line in theirs {
        if !own.iter().any(|one| one.item == line.item) && !items.contains(&line.item) {
            items.push(line.item.clone());
        }
    }
    items
}

/// The price of one unit of the lot as quoted.
pub fn quoted(lines: &[PriceLine]) -> Exact {
    per_unit(lines, line_price)
}

/// The mean of an amount over the lines by quantity. A single line is its own mean, without a division.
pub fn per_unit(lines: &[PriceLine], amount: impl Fn(&PriceLine) -> Exact) -> Exact {
    if let [line] = lines {
        return amount(line);
    }
    let quantity = sum(lines.iter().map(|line| Ok(line.quantity)))?;
    if quantity.is_zero() {
        return Ok(Decimal::ZERO);
    }
    let all = sum(lines.iter().map(|line| times(line.quantity, amount(line)?)))?;
    over(all, quantity)
}

/// The price of a unit of the line at the line's own quantity.
fn line_price(line: &PriceLine) -> Exact {
    let Some(breaks) = &line.breaks else {
        return Ok(line.price);
    };
    let reached = breaks
        .breaks
        .iter()
        .take_while(|one| one.from <= line.quantity);
    match breaks.rule {
        BreakRule::AllUnits => Ok(reached.last().map_or(line.price, |one| one.price)),
        BreakRule::Incremental => {
            // What each stretch of the quantity costs, from the one before to the next break.
            let (mut all, mut price, mut from) = (Decimal::ZERO, line.price, Decimal::ZERO);
            for one in reached {
                all = plus(all, times(minus(one.from, from)?, price)?)?;
                (price, from) = (one.price, one.from);
            }
            all = plus(all, times(minus(line.quantity, from)?, price)?)?;
            over(all, line.quantity)
        }
    }
}
