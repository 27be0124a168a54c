//! What each rule of an order costs: the same order without it.

use super::order::Order;
use super::split::best_objective;
use crate::Refusal;

/// A rule that can be lifted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Rule {
    /// The capacity of one supplier, and the end of their last price tier.
    Capacity(usize),
    /// The maximum shares of all suppliers.
    MaximumShares,
    /// The minimum orders of all suppliers.
    MinimumOrders,
    /// One of the floors.
    Floor(usize),
}

/// What it would bring to lift one rule, the others kept.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct RuleCost {
    /// The rule.
    pub rule: Rule,
    /// The cost or score of the best award without it.
    pub objective: f64,
    /// By how much that is better; zero when the rule takes nothing away.
    pub cost: f64,
}

/// What each rule of an order costs. None when no award meets all of them.
///
/// # Errors
/// What [`Order::check`] refuses, or [`crate::RefusalKind::InconsistentInput`] when the solver cannot answer for sure.
pub fn rule_costs(order: &Order) -> Result<Option<Vec<RuleCost>>, Refusal> {
    order.check()?;
    let Some(with_all) = best_objective(order)? else {
        return Ok(None);
    };
    let mut costs = Vec::new();
    for rule in rules(order) {
        // Without a rule there is an award at least as good, and the one with all rules is there in any case.
        let objective = best_objective(&rule.lifted_from(order))?.unwrap_or(with_all);
        costs.push(RuleCost {
            rule,
            objective,
            cost: (with_all - objective).abs(),
        });
    }
    Ok(Some(costs))
}

/// The rules of an order that can bind at all.
pub(super) fn rules(order: &Order) -> Vec<Rule> {
    let mut rules: Vec<Rule> = (0..order.suppliers.len())
        .filter(|place| {
            let supplier = super::Supplier {
                maximum_share: None,
                ..order.suppliers[*place].clone()
            };
            supplier.most(order.demand) < order.demand
        })
        .map(Rule::Capacity)
        .collect();
    if order
        .suppliers
        .iter()
        .any(|one| one.maximum_share.is_some())
    {
        rules.push(Rule::MaximumShares);
    }
    if order.suppliers.iter().any(|one| one.minimum_order > 0.0) {
        rules.push(Rule::MinimumOrders);
    }
    rules.extend((0..order.floors.len()).map(Rule::Floor));
    rules
}

impl Rule {
    /// The order without this rule.
    pub(super) fn lifted_from(self, order: &Order) -> Order {
        let mut order = order.clone();
        match self {
            Self::Capacity(place) => {
                order.suppliers[place].capacity = f64::INFINITY;
                if let Some(last) = order.suppliers[place].tiers.last_mut() {
                    last.width = f64::INFINITY;
                }
            }
            Self::MaximumShares => {
                for supplier in &mut order.suppliers {
                    supplier.maximum_share = None;
                }
            }
            Self::MinimumOrders => {
                for supplier in &mut order.suppliers {
                    supplier.minimum_order = 0.0;
                }
            }
            Self::Floor(place) => {
                order.floors.remove(place);
            }
        }
        order
    }
}
