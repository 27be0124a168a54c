//! The suppliers with their offers and delivery records.

use dossier::{CriterionId, Deliveries, Estimate, Offer, Slot, Supplier, SupplierId};
use memo::sheet::Run;
use serde::Serialize;
use ts_rs::TS;

use super::{AttachedRow, CostsView, Named, RecordsView, RoundsView, SearchView};

/// The offers as a grid: one row for each supplier, one column for each thing that is asked.
#[derive(Debug, Clone, Serialize, TS)]
pub struct OffersView {
    /// The answering paragraph.
    pub answer: Vec<Run>,
    /// Whether the acting person does not see the prices yet.
    pub is_sealed: bool,
    /// The columns after the supplier's name.
    pub columns: Vec<OfferColumn>,
    /// The rows, in the order in which the suppliers were named.
    pub rows: Vec<OfferRow>,
    /// The quantity that a price line is recorded with: the volume of the purchase, or 1.
    pub quantity: String,
    /// The title of the purchase, which names a price line.
    pub item: String,
    /// The round that the rows show.
    pub shown: ShownRound,
    /// Who was found, and what was checked.
    pub search: SearchView,
    /// The rounds.
    pub rounds: RoundsView,
    /// What each offer costs, step by step.
    pub costs: CostsView,
    /// The files attached to suppliers, offers, evidence and findings.
    pub attached: Vec<AttachedRow>,
    /// What files can be attached to.
    pub attachable: Vec<Attachable>,
    /// The records of all suppliers, and how the past counts.
    pub records: RecordsView,
    /// What is missing or worth a second look.
    pub remarks: Vec<String>,
}

/// The round that the grid shows.
#[derive(Debug, Clone, Serialize, TS)]
pub struct ShownRound {
    /// The round, from 1.
    pub round: u32,
    /// Whether a later one has begun: its offers then stay as they are.
    pub is_earlier: bool,
    /// What is to be known of it, in a sentence; may be empty.
    pub note: String,
}

/// Something that files can be attached to.
#[derive(Debug, Clone, Serialize, TS)]
pub struct Attachable {
    /// What it is, by its slot.
    pub slot: Slot,
    /// Its name.
    pub name: String,
    /// The supplier that it is about.
    pub supplier: SupplierId,
}

/// A column.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(rename = "OffersColumn")]
pub struct OfferColumn {
    /// `price`, `freight`, `landed`, `answer/lead-time`, `delivered`, `late`, `on_time`, `in_full`, `lot_acceptance`,
    /// `incidents`.
    pub id: String,
    /// Its head.
    pub name: String,
    /// The unit below the head; may be empty.
    pub unit: String,
    /// The anchors or the target, in a few words; may be empty.
    pub note: String,
    /// Whether it is typed in; the others are computed.
    pub editable: bool,
    /// Whether only whole numbers are taken.
    pub whole: bool,
    /// Whether three numbers are taken too: the least, the likely and the most.
    pub ranges: bool,
    /// Whether the ranking waits for each offer that gives nothing here.
    pub required: bool,
    /// What may be answered where it is no number; empty where it is one.
    pub choices: Vec<Named>,
}

/// A supplier's row.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(rename = "OffersRow")]
pub struct OfferRow {
    /// The supplier as it is recorded.
    pub supplier: Supplier,
    /// Its name in the user's language.
    pub name: String,
    /// The offer of the round that is shown, as it is recorded.
    pub offer: Option<Offer>,
    /// While there is none: the supplier’s offer of an earlier round, which still stands.
    pub earlier: Option<Offer>,
    /// That it still stands, in a sentence; empty where there is none.
    pub stands: String,
    /// The delivery record, as it is recorded.
    pub deliveries: Option<Deliveries>,
    /// The days of its first and last delivery, worded; empty where none is recorded.
    pub period: String,
    /// Why it is screened out; none when it is not.
    pub screened_out: Option<String>,
    /// Answers that are missing and that the buyer estimates.
    pub estimates: Vec<EstimateRow>,
    /// One cell for each column.
    pub cells: Vec<OfferCell>,
}

/// An answer that is missing, with the buyer's estimate where there is one.
#[derive(Debug, Clone, Serialize, TS)]
pub struct EstimateRow {
    /// On which criterion.
    pub criterion: CriterionId,
    /// Its name.
    pub name: String,
    /// The unit; empty where it is no number.
    pub unit: String,
    /// What may be answered where it is no number; empty where it is one.
    pub choices: Vec<Named>,
    /// The estimate as it is recorded.
    pub estimate: Option<Estimate>,
}

/// A cell.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(rename = "OffersCell")]
pub struct OfferCell {
    /// The figure as it is read; empty where there is none.
    pub text: String,
    /// The exact figure as it is typed in this language, without grouping; empty where there is none.
    pub typed: String,
    /// What is to be said of it: a clamped answer, a missing one. Empty when nothing is.
    pub remark: String,
    /// Whether the ranking waits for it.
    pub missing: bool,
    /// Whether it can be typed in here: an offer of several price lines cannot be changed in one cell.
    pub editable: bool,
}

impl OfferCell {
    /// An empty cell of a computed column.
    pub fn computed() -> Self {
        Self {
            text: String::new(),
            typed: String::new(),
            remark: String::new(),
            missing: false,
            editable: false,
        }
    }
}
