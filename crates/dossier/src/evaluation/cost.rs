//! Landed cost: the price with freight, per unit, in exact decimals.

use rust_decimal::Decimal;

use crate::{Offer, PriceLine};

/// What one unit costs where it is needed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LandedCost {
    /// The price of one unit.
    pub price: Decimal,
    /// The freight of one unit; none where every price includes it.
    pub freight: Option<Decimal>,
    /// Price and freight together.
    pub landed: Decimal,
}

/// The landed cost of an offer: its lines weighted by their quantities.
pub fn landed_cost(offer: &Offer) -> LandedCost {
    let price = per_unit(&offer.lines, |line| line.price);
    let freight = offer
        .lines
        .iter()
        .any(|line| line.freight.is_some())
        .then(|| per_unit(&offer.lines, |line| line.freight.unwrap_or_default()));
    LandedCost {
        price,
        freight,
        landed: price + freight.unwrap_or_default(),
    }
}

/// The mean of an amount over the lines by quantity. A single line is its own mean, without a division.
fn per_unit(lines: &[PriceLine], amount: impl Fn(&PriceLine) -> Decimal) -> Decimal {
    if let [line] = lines {
        return amount(line);
    }
    let quantity: Decimal = lines.iter().map(|line| line.quantity).sum();
    if quantity.is_zero() {
        return Decimal::ZERO;
    }
    lines
        .iter()
        .map(|line| line.quantity * amount(line))
        .sum::<Decimal>()
        / quantity
}
