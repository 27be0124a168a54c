//! What each offer costs, step by step, and on what that rests.

use dossier::{AddedCost, CostBasis, Offer, Rates, SupplierId};
use memo::sheet::Run;
use serde::Serialize;
use ts_rs::TS;

/// The costs of all offers that count.
#[derive(Debug, Clone, Serialize, TS)]
pub struct CostsView {
    /// The answering paragraph.
    pub answer: Vec<Run>,
    /// The heads of the table after the supplier’s name.
    pub heads: Vec<String>,
    /// One row for each offer, the cheapest first; those that cannot be compared last.
    pub rows: Vec<CostRow>,
    /// What depends on rates and quantity, a sentence each.
    pub moves: Vec<String>,
    /// The basis as it is recorded; none where none is.
    pub basis: Option<CostBasis>,
    /// The basis in sentences.
    pub basis_lines: Vec<String>,
    /// Why the acting person cannot change the basis; empty where they can.
    pub basis_fixed: String,
    /// The rates as they are recorded.
    pub rates: Option<Rates>,
    /// The rates in a sentence; empty where none are recorded.
    pub rates_line: String,
    /// The currencies in which offers are quoted besides that of the purchase.
    pub currencies: Vec<String>,
    /// Why the acting person cannot change rates and what is added; empty where they can.
    pub rates_fixed: String,
    /// The currency of the purchase.
    pub currency: String,
    /// What one price is for.
    pub unit: String,
    /// The parts that may be added, in their order, with their names.
    pub parts: Vec<CostPartChoice>,
}

/// A part that may be added.
#[derive(Debug, Clone, Serialize, TS)]
pub struct CostPartChoice {
    /// Which.
    pub part: dossier::CostPart,
    /// Its name.
    pub name: String,
    /// Whether it falls due while the thing is used, so that it is an amount a year and no share.
    pub is_of_life: bool,
}

/// The cost of one offer.
#[derive(Debug, Clone, Serialize, TS)]
pub struct CostRow {
    /// Whose.
    pub supplier: SupplierId,
    /// The name.
    pub name: String,
    /// The offer as it is recorded.
    pub offer: Offer,
    /// One text for each head; empty where the offer does not take the step.
    pub cells: Vec<String>,
    /// Its steps.
    pub steps: Vec<CostStepRow>,
    /// What stands between the offer and its cost, each with what to do.
    pub problems: Vec<CostRemark>,
    /// What is doubtful about it.
    pub warnings: Vec<String>,
    /// What the buyer adds for this supplier.
    pub added: Vec<AddedRow>,
}

/// A step of the chain.
#[derive(Debug, Clone, Serialize, TS)]
pub struct CostStepRow {
    /// Its name.
    pub name: String,
    /// What it adds.
    pub change: String,
    /// What a unit comes to after it.
    pub after: String,
    /// What it rests on.
    pub assumption: String,
    /// Where its bar begins, from 0 to 1 of the dearest offer; none where it cannot be drawn beside the others.
    pub from: Option<f64>,
    /// Where its bar ends.
    pub to: Option<f64>,
}

/// What is wrong with a cost, and what to do.
#[derive(Debug, Clone, Serialize, TS)]
pub struct CostRemark {
    /// What is wrong.
    pub message: String,
    /// What to do.
    pub hint: String,
}

/// A part that the buyer adds.
#[derive(Debug, Clone, Serialize, TS)]
pub struct AddedRow {
    /// As it is recorded.
    pub added: AddedCost,
    /// Its name.
    pub name: String,
    /// Its figure, worded.
    pub figure: String,
    /// The reason in the user’s language.
    pub reason: String,
}
