//! The best way to share an order between suppliers.

use super::model::{Model, model};
use super::order::Order;
use super::programme::Relation;
use super::shortfall::{Shortfall, shortfall};
use super::ties::{SAME_SHARE, in_listed_order, ties};
use crate::Refusal;

/// What came of an order.
#[derive(Debug, Clone, PartialEq)]
pub enum Split {
    /// The best award.
    Awarded(Award),
    /// No award meets every rule.
    Impossible(Shortfall),
}

/// The best award, and how far it is the only one.
#[derive(Debug, Clone, PartialEq)]
pub struct Award {
    /// The quantity of each supplier. Of several best awards this is the one that gives the supplier listed first as much
    /// as possible, then the second, and so on.
    pub quantities: Vec<f64>,
    /// The cost or the score, by the aim of the order.
    pub objective: f64,
    /// The cost; none where a supplier who gets something has no price.
    pub total_cost: Option<f64>,
    /// The least and the greatest quantity of each supplier over all best awards.
    pub ranges: Vec<(f64, f64)>,
    /// The groups of suppliers between whom quantities can be moved at no loss, each as small as can be: what a group gets
    /// together is the same in all best awards. Empty when there is one best award only.
    pub interchangeable: Vec<Vec<usize>>,
}

impl Award {
    /// Whether no other award is as good.
    pub fn is_unique(&self) -> bool {
        self.interchangeable.is_empty()
    }
}

/// Shares an order by linear programming, with yes-or-no choices where there are fixed costs, discounts or minimum orders
/// (Weber & Current 1993, European Journal of Operational Research 68; Ghodsypour & O’Brien 1998, International Journal
/// of Production Economics 56–57).
///
/// # Errors
/// What [`Order::check`] refuses, or [`crate::RefusalKind::InconsistentInput`] when the solver cannot answer for sure.
pub fn split_award(order: &Order) -> Result<Split, Refusal> {
    order.check()?;
    if order.demand == 0.0 {
        return Ok(nothing_needed(order));
    }
    let Some((model, solution)) = best_solution(order)? else {
        return Ok(Split::Impossible(shortfall(order)?));
    };
    let ties = ties(&model, &solution)?;
    let chosen = if ties.groups.is_empty() {
        solution
    } else {
        in_listed_order(&model, &solution)?
    };
    let quantities = quantities(order, &model.shares_of(&chosen));
    Ok(Split::Awarded(Award {
        objective: order.objective(&quantities),
        total_cost: order.cost(&quantities),
        ranges: ranges(order, &ties.ranges, &quantities),
        interchangeable: ties.groups,
        quantities,
    }))
}

/// The programme of an order and its solution; none when no award meets every rule. The demand is above zero.
pub(super) fn best_solution(order: &Order) -> Result<Option<(Model, Vec<f64>)>, Refusal> {
    let model = model(order, Relation::Exactly);
    let solution = model.best()?;
    Ok(solution.map(|solution| (model, solution)))
}

/// The cost or the score of the best award; none when no award meets every rule.
pub(super) fn best_objective(order: &Order) -> Result<Option<f64>, Refusal> {
    if order.demand == 0.0 {
        return Ok(match nothing_needed(order) {
            Split::Awarded(award) => Some(award.objective),
            Split::Impossible(_) => None,
        });
    }
    Ok(best_solution(order)?.map(|(model, solution)| {
        let shares = model.shares_of(&solution);
        order.objective(&quantities(order, &shares))
    }))
}

fn nothing_needed(order: &Order) -> Split {
    use super::MinimumOrder::Always;
    let suppliers = order.suppliers.len();
    let least: f64 = order.suppliers.iter().map(|one| one.minimum_order).sum();
    if order.minimum_order == Always && least > 0.0 {
        return Split::Impossible(Shortfall {
            missing: 0.0,
            excess: least,
            rescued_by: vec![super::Rule::MinimumOrders],
        });
    }
    Split::Awarded(Award {
        quantities: vec![0.0; suppliers],
        objective: 0.0,
        total_cost: Some(0.0),
        ranges: vec![(0.0, 0.0); suppliers],
        interchangeable: Vec::new(),
    })
}

/// Quantities from shares. What differs from a bound or a whole number by rounding only is set to it, so that
/// nobody gets 10⁻¹² units.
fn quantities(order: &Order, shares: &[f64]) -> Vec<f64> {
    let snapped = |(share, supplier): (&f64, &super::Supplier)| {
        let quantity = share * order.demand;
        let mut bounds = vec![0.0, supplier.minimum_order, supplier.most(order.demand)];
        let mut end = 0.0;
        for tier in &supplier.tiers {
            end += tier.width;
            bounds.push(end);
        }
        let near = |bound: &f64| (quantity - bound).abs() <= 1e-9 * order.demand;
        let bound = bounds.into_iter().find(near);
        bound.unwrap_or_else(|| whole_if_near(quantity, order.demand))
    };
    shares.iter().zip(&order.suppliers).map(snapped).collect()
}

/// A quantity without the rounding that keeps it from being whole.
pub(super) fn whole_if_near(quantity: f64, demand: f64) -> f64 {
    let whole = quantity.round();
    if (quantity - whole).abs() <= 1e-9 * demand {
        whole
    } else {
        quantity
    }
}

/// Ranges of quantities; where there is no room, the quantity itself.
fn ranges(order: &Order, shares: &[(f64, f64)], quantities: &[f64]) -> Vec<(f64, f64)> {
    let scaled = |((low, high), quantity): (&(f64, f64), &f64)| {
        if high - low <= SAME_SHARE {
            (*quantity, *quantity)
        } else {
            let tidy = |share: f64| whole_if_near(share * order.demand, order.demand);
            (tidy(*low).max(0.0), tidy(*high))
        }
    };
    shares.iter().zip(quantities).map(scaled).collect()
}
