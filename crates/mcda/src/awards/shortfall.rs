//! By how much an order cannot be met, and which rule stands in the way.

use super::model::model;
use super::order::{Aim, MinimumOrder, Order};
use super::programme::Relation;
use super::rules::{Rule, rules};
use super::split::{best_solution, whole_if_near};
use crate::Refusal;

/// Why no award meets every rule.
#[derive(Debug, Clone, PartialEq)]
pub struct Shortfall {
    /// The part of the demand that nobody may deliver under the rules, with every minimum order that binds always left
    /// aside.
    pub missing: f64,
    /// By how much the minimum orders that bind always add up to more than the demand.
    pub excess: f64,
    /// The rules without each of which, the others kept, there would be an award.
    pub rescued_by: Vec<Rule>,
}

/// Measures the shortfall of an order that has no award; the demand is above zero.
pub(super) fn shortfall(order: &Order) -> Result<Shortfall, Refusal> {
    let mut free = order.clone();
    free.aim = Aim::HighestScore(vec![1.0; order.suppliers.len()]);
    let mut excess = 0.0;
    if order.minimum_order == MinimumOrder::Always {
        let least: f64 = order.suppliers.iter().map(|one| one.minimum_order).sum();
        excess = (least - order.demand).max(0.0);
        for supplier in &mut free.suppliers {
            supplier.minimum_order = 0.0;
        }
    }
    let most = model(&free, Relation::AtMost);
    let delivered: f64 = match most.best()? {
        Some(solution) => most.shares_of(&solution).iter().sum(),
        None => 0.0,
    };
    let missing = whole_if_near((1.0 - delivered).max(0.0) * order.demand, order.demand);
    let mut rescued_by = Vec::new();
    for rule in rules(order) {
        if best_solution(&rule.lifted_from(order))?.is_some() {
            rescued_by.push(rule);
        }
    }
    Ok(Shortfall {
        missing,
        excess,
        rescued_by,
    })
}
