//! Evaluated cost: price, freight, and what it costs to leave the incumbent, per unit, in exact decimals.

use rust_decimal::Decimal;

use crate::{Dossier, Offer, PriceLine};

/// What one unit costs where it is needed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EvaluatedCost {
    /// The price of one unit.
    pub price: Decimal,
    /// The freight of one unit; none where every price includes it.
    pub freight: Option<Decimal>,
    /// Price and freight together.
    pub landed: Decimal,
    /// The switching cost of one unit; none for the incumbent and where there is none.
    pub switching: Option<Decimal>,
    /// What is compared: landed and switching cost together.
    pub evaluated: Decimal,
}

/// The evaluated cost of an offer: its lines weighted by their quantities, and the switching cost spread over the
/// volume of the purchase. Without a volume there is nothing to spread it over, and none is added.
pub fn evaluated_cost(dossier: &Dossier, offer: &Offer) -> EvaluatedCost {
    let price = per_unit(&offer.lines, |line| line.price);
    let freight = offer
        .lines
        .iter()
        .any(|line| line.freight.is_some())
        .then(|| per_unit(&offer.lines, |line| line.freight.unwrap_or_default()));
    let landed = price + freight.unwrap_or_default();
    let switching = switching(dossier, offer);
    EvaluatedCost {
        price,
        freight,
        landed,
        switching,
        evaluated: landed + switching.unwrap_or_default(),
    }
}

fn switching(dossier: &Dossier, offer: &Offer) -> Option<Decimal> {
    let cost = dossier.switching_cost.as_ref()?;
    let precedent = dossier.precedent.as_ref()?;
    let volume = dossier.purchase.as_ref()?.volume?;
    if precedent.incumbent == offer.supplier {
        return None;
    }
    cost.amount.checked_div(volume)
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
