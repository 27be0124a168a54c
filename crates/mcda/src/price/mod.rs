//! Price formulas of tenders, and whether a losing bid can change the winner.

mod decoy;
mod formula;
mod per_quality_point;
mod ranking_paradox;
mod tender;
mod utility_index;

pub use decoy::{Decoy, decoy};
pub use formula::{PriceFormula, price_shares};
pub use per_quality_point::price_per_quality_point;
pub use ranking_paradox::{Paradox, ranking_paradoxes};
pub use tender::{Tender, TenderPoints};
pub use utility_index::utility_index;
