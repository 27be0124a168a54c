//! An order shared between suppliers at the least cost.

mod model;
mod order;
mod programme;
mod rules;
mod shortfall;
mod split;
mod ties;

pub use order::{Aim, Discount, Floor, MinimumOrder, Order, Supplier, Tier};
pub use rules::{Rule, RuleCost, rule_costs};
pub use shortfall::Shortfall;
pub use split::{Award, Split, split_award};

#[cfg(test)]
mod tests;
