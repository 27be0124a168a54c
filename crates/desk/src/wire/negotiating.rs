//! The rounds: what was aimed at, and how far suppliers came towards it.

use dossier::{RoundPlan, SupplierId};
use memo::sheet::Run;
use serde::Serialize;
use ts_rs::TS;

/// The rounds of a negotiation.
#[derive(Debug, Clone, Serialize, TS)]
pub struct RoundsView {
    /// How many there are, and whose price came down most.
    pub answer: Vec<Run>,
    /// The rounds with an offer or with aims.
    pub rounds: Vec<RoundAims>,
    /// The round that may be begun; none while the one in hand has no offer.
    pub next: Option<u32>,
    /// The suppliers, each with one cell for each round.
    pub suppliers: Vec<ConcessionRow>,
    /// Whether the acting person does not see prices yet.
    pub is_sealed: bool,
    /// Whether two envelopes are in use.
    pub two_envelopes: bool,
    /// Which envelopes are in use, in a sentence.
    pub envelopes: String,
    /// Why that cannot be changed now; empty where it can.
    pub envelopes_fixed: String,
    /// The currency of the purchase; empty while there is none.
    pub currency: String,
}

/// A round with its aims.
#[derive(Debug, Clone, Serialize, TS)]
pub struct RoundAims {
    /// The round, from 1.
    pub round: u32,
    /// Its name: “Round 1”.
    pub name: String,
    /// As it is recorded; none where it is not, or while prices are sealed.
    pub plan: Option<RoundPlan>,
    /// What should be reached; a dash where nothing is planned.
    pub target: String,
    /// What would be a success.
    pub aspiration: String,
    /// Where one leaves the table.
    pub walk_away: String,
    /// What one does then; may be empty.
    pub alternative: String,
}

/// A supplier’s way through the rounds.
#[derive(Debug, Clone, Serialize, TS)]
pub struct ConcessionRow {
    /// Its id.
    pub supplier: SupplierId,
    /// Its name.
    pub name: String,
    /// One cell for each round.
    pub cells: Vec<RoundCell>,
    /// How the evaluated cost of the latest offer is made up: landed cost and switching cost; empty without one.
    pub switching: String,
}

/// What a supplier offered in a round.
#[derive(Debug, Clone, Default, Serialize, TS)]
pub struct RoundCell {
    /// The evaluated cost of a unit; empty without an offer.
    pub cost: String,
    /// What was conceded since the supplier’s offer before, as an amount and in percent; may be empty.
    pub concession: String,
    /// How it stands to the aims of the round; may be empty.
    pub reached: String,
    /// Whether it is beyond the walk-away.
    pub is_beyond: bool,
}
