//! What the cost of an offer is made of: the basis on which all are compared, the terms of each, the rates of
//! exchange, and what the buyer pays besides.

mod added;
mod basis;
mod breaks;
mod incoterms;
mod problem;
mod terms;

pub use added::{AddedCost, CostPart};
pub use basis::{CostBasis, Rates};
pub use breaks::{BreakRule, PriceBreak, PriceBreaks};
pub use incoterms::{Bearer, Incoterm};
pub use problem::CostProblem;
pub use terms::{Instalment, Terms};
