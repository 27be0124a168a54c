//! The order as a linear programme. Quantities are shares of the demand in it, so that its figures are near 1.

use super::order::{Aim, Discount, MinimumOrder, Order, Supplier};
use super::programme::{Programme, Relation, Terms};
use crate::Refusal;

/// The programme of an order.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Model {
    pub(super) programme: Programme,
    /// The share of each supplier as a sum of unknowns.
    pub(super) shares: Vec<Terms>,
    /// What is to be least, scaled so that no factor is above 1.
    pub(super) sum: Terms,
}

impl Model {
    /// The unknowns that make the sum least; none when no solution meets every rule.
    pub(super) fn best(&self) -> Result<Option<Vec<f64>>, Refusal> {
        self.programme.least(&self.sum)
    }

    /// The suppliers’ shares of a solution.
    pub(super) fn shares_of(&self, solution: &[f64]) -> Vec<f64> {
        self.shares
            .iter()
            .map(|terms| value(terms, solution))
            .collect()
    }
}

/// The value of a sum at a solution.
pub(super) fn value(terms: &Terms, solution: &[f64]) -> f64 {
    terms
        .iter()
        .map(|(column, factor)| factor * solution[*column])
        .sum()
}

/// Writes the order as a programme; the demand is above zero. `delivered` says whether the demand is met exactly or at most.
///
/// A supplier with tiers chooses one of them, the one in which their quantity ends (the multiple choice model, Croxton,
/// Gendron & Magnanti 2003, Management Science 49).
pub(super) fn model(order: &Order, delivered: Relation) -> Model {
    let mut programme = Programme::default();
    let mut shares: Vec<Terms> = Vec::new();
    let mut sum: Terms = Vec::new();
    for (place, supplier) in order.suppliers.iter().enumerate() {
        let most = supplier.most(order.demand) / order.demand;
        let minimum = supplier.minimum_order / order.demand;
        let stretches = stretches(order, place, supplier);
        let is_chosen = stretches.len() > 1
            || stretches.iter().any(|one| one.cost_of_start > 0.0)
            || (minimum > 0.0 && order.minimum_order == MinimumOrder::WhenOrdered);
        let mut share: Terms = Vec::new();
        let mut chosen: Terms = Vec::new();
        for stretch in stretches {
            let length = stretch.length.min(most - stretch.start).max(0.0);
            let quantity = programme.quantity(length);
            share.push((quantity, 1.0));
            sum.push((quantity, stretch.cost_of_unit));
            if is_chosen {
                let choice = programme.choice();
                let inside = vec![(quantity, 1.0), (choice, -length)];
                programme.row(inside, Relation::AtMost, 0.0);
                share.push((choice, stretch.start));
                sum.push((choice, stretch.cost_of_start));
                chosen.push((choice, 1.0));
            }
        }
        if chosen.len() > 1 {
            programme.row(chosen.clone(), Relation::AtMost, 1.0);
        }
        if minimum > 0.0 {
            let mut least = share.clone();
            let bound = match order.minimum_order {
                MinimumOrder::Always => minimum,
                MinimumOrder::WhenOrdered => {
                    add(&mut least, &chosen, -minimum);
                    0.0
                }
            };
            programme.row(least, Relation::AtLeast, bound);
        }
        shares.push(share);
    }
    let mut all: Terms = Vec::new();
    for share in &shares {
        add(&mut all, share, 1.0);
    }
    programme.row(all, delivered, 1.0);
    for floor in &order.floors {
        let mut above: Terms = Vec::new();
        for (share, value) in shares.iter().zip(&floor.values) {
            add(&mut above, share, value - floor.at_least);
        }
        // An average reaches the floor when what is above it makes up for what is below.
        programme.row(above, Relation::AtLeast, 0.0);
    }
    let largest = sum
        .iter()
        .map(|(_, factor)| factor.abs())
        .fold(0.0, f64::max);
    if largest > 0.0 {
        for (_, factor) in &mut sum {
            *factor /= largest;
        }
    }
    Model {
        programme,
        shares,
        sum,
    }
}

/// Adds a multiple of some terms to others; an unknown stands once in the sum.
fn add(sum: &mut Terms, terms: &Terms, factor: f64) {
    for (column, own) in terms {
        match sum.iter_mut().find(|(other, _)| other == column) {
            Some((_, total)) => *total += factor * own,
            None => sum.push((*column, factor * own)),
        }
    }
}

/// A stretch of quantities with a cost at its start and one per unit, in shares of the demand.
struct Stretch {
    start: f64,
    length: f64,
    cost_of_start: f64,
    cost_of_unit: f64,
}

fn stretches(order: &Order, place: usize, supplier: &Supplier) -> Vec<Stretch> {
    let demand = order.demand;
    if let Aim::HighestScore(scores) = &order.aim {
        // Prices do not matter then; the score is turned round, since the sum is made least.
        return vec![Stretch {
            start: 0.0,
            length: f64::INFINITY,
            cost_of_start: 0.0,
            cost_of_unit: -scores[place] * demand,
        }];
    }
    let most = supplier.most(demand);
    let mut found = Vec::new();
    let (mut start, mut spent) = (0.0, 0.0);
    for tier in &supplier.tiers {
        // A tier that begins where the supplier’s quantity must end still makes all units cheaper.
        if start > most {
            break;
        }
        let at_start = match order.discount {
            Discount::Incremental => spent,
            Discount::AllUnits => start * tier.unit_price,
        };
        found.push(Stretch {
            start: start / demand,
            length: tier.width / demand,
            cost_of_start: supplier.fixed_cost + at_start,
            cost_of_unit: tier.unit_price * demand,
        });
        start += tier.width;
        spent += tier.width * tier.unit_price;
    }
    found
}
