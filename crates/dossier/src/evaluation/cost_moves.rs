//! What depends on the rates of exchange and on the volume: who is the cheapest and who is first when they move.

use rust_decimal::Decimal;

use super::cost::{
    Crossover, cheapest_by_volume, evaluated_cost, with_rate_moved, with_volume_moved,
};
use super::{evaluate, screening};
use crate::{Dossier, SupplierId};

/// What is moved.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum CostDriver {
    /// What a currency is worth.
    Rate(String),
    /// How much is bought.
    Volume,
}

/// By how much rates and the volume are moved, in percent. Ours.
pub const MOVES: ([i64; 4], [i64; 2]) = ([-10, -5, 5, 10], [-20, 20]);

/// One move and what it makes of the order.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CostMove {
    /// What is moved.
    pub what: CostDriver,
    /// By how many percent; below zero down.
    pub percent: i64,
    /// Who is the cheapest then; several where they cost the same.
    pub cheapest: Vec<SupplierId>,
    /// Who is first in the ranking then; several where they share the first rank.
    pub first: Vec<SupplierId>,
}

/// Every currency in which an offer that counts is quoted moved by 5 and 10 percent, and the volume by 20, up and down.
/// Empty while there is no ranking.
pub fn cost_moves(dossier: &Dossier) -> Vec<CostMove> {
    let Ok(screened) = screening::screen(dossier) else {
        return Vec::new();
    };
    let own = dossier.purchase.as_ref().map(|purchase| &purchase.currency);
    let mut currencies: Vec<&String> = Vec::new();
    for currency in (screened.offers.iter()).filter_map(|offer| offer.terms.currency.as_ref()) {
        if Some(currency) != own && !currencies.contains(&currency) {
            currencies.push(currency);
        }
    }
    let factor = |percent: i64| Decimal::new(100 + percent, 2);
    let mut moves = Vec::new();
    for currency in currencies {
        for percent in MOVES.0 {
            let what = CostDriver::Rate(currency.clone());
            let moved = with_rate_moved(dossier, currency, factor(percent));
            moves.extend(moved.and_then(|moved| after(&moved, what, percent)));
        }
    }
    if depends_on_volume(dossier) {
        for percent in MOVES.1 {
            let moved = with_volume_moved(dossier, factor(percent));
            moves.extend(moved.and_then(|moved| after(&moved, CostDriver::Volume, percent)));
        }
    }
    moves
}

/// The quantities within a fifth of the volume at which another of the offers that count becomes the cheapest.
pub fn crossovers(dossier: &Dossier) -> Vec<Crossover> {
    match screening::screen(dossier) {
        Ok(screened) if depends_on_volume(dossier) => cheapest_by_volume(dossier, &screened.offers),
        _ => Vec::new(),
    }
}

/// Whether any cost of a unit changes with the volume: by a quantity break, or by a cost that is spread over it.
fn depends_on_volume(dossier: &Dossier) -> bool {
    let Ok(screened) = screening::screen(dossier) else {
        return false;
    };
    let lines = screened.offers.iter().flat_map(|offer| &offer.lines);
    let spread = (screened.offers.iter())
        .filter_map(|offer| evaluated_cost(dossier, offer).ok())
        .any(|cost| cost.switching.is_some());
    spread || lines.into_iter().any(|line| line.breaks.is_some())
}

fn after(moved: &Dossier, what: CostDriver, percent: i64) -> Option<CostMove> {
    let evaluation = evaluate(moved).ok()?;
    let costs = || (evaluation.offers.iter()).map(|offer| offer.cost.evaluated);
    let least = costs().min()?;
    let cheapest = (evaluation.offers.iter())
        .filter(|offer| offer.cost.evaluated == least)
        .map(|offer| offer.supplier.clone());
    let first = (evaluation.ranking.leaders().into_iter())
        .map(|row| evaluation.offers[row].supplier.clone());
    Some(CostMove {
        what,
        percent,
        cheapest: cheapest.collect(),
        first: first.collect(),
    })
}
