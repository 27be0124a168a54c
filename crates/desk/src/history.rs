//! A delivery history: counts per supplier, the prior learnt from all of them, and what is known of each.

use dossier::STARTING_PRIOR;
use exchange::history::{
    Columns, Condition, DayOrder, History, HistoryError, Reason, SetAside, read,
};
use mcda::{BetaDistribution, Counts, PriorFit, fit_prior};
use serde::Serialize;

mod measures;

pub use measures::{FurtherCounts, MeasureHistory, MeasureRow, YearCounts};

/// The rate on time that is asked for where nothing else is said: ours, after the usual target of industry.
pub const DEFAULT_TARGET: f64 = 0.95;

/// A prior is fitted from this many suppliers on.
pub(crate) const FEWEST_SUPPLIERS: usize = 10;

/// What a delivery history says.
#[derive(Debug, Serialize)]
#[expect(
    missing_docs,
    reason = "the fields are the documented JSON of `ponder history --json`"
)]
pub struct HistoryReport {
    pub rows: u64,
    pub rows_not_meeting_the_conditions: u64,
    pub rows_used: u64,
    pub shipments: u64,
    pub late: u64,
    pub prior: FittedPrior,
    pub target: f64,
    pub suppliers: Vec<SupplierReport>,
    pub without_history: Known,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub measures: Vec<MeasureHistory>,
    pub set_aside: Vec<SetAsideRow>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub unread: Vec<SetAsideRow>,
    pub look_alikes: Vec<Vec<String>>,
}

/// The prior of a measure in force.
#[derive(Debug, Serialize)]
pub struct FittedPrior {
    /// Shape of what goes wrong: lateness, short shipments, refused lots, incidents.
    pub a: f64,
    /// Shape of what goes well; for incidents the shipments in which so many were seen.
    pub b: f64,
    /// Where it comes from.
    pub source: PriorSource,
    /// On how many suppliers it was fitted.
    pub suppliers: usize,
}

/// Where a prior comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum PriorSource {
    /// Fitted to the history by marginal likelihood.
    Fitted,
    /// Declared, since there are fewer than ten suppliers.
    DeclaredTooFew,
    /// Declared, since the likelihood has no inner maximum.
    DeclaredNoMaximum,
}

/// One supplier's record and what it tells.
#[derive(Debug, Serialize)]
#[expect(
    missing_docs,
    reason = "the fields are the documented JSON of `ponder history --json`"
)]
pub struct SupplierReport {
    pub supplier: String,
    pub shipments: u32,
    pub late: u32,
    pub lines: u32,
    pub first: String,
    pub last: String,
    #[serde(flatten)]
    pub known: Known,
    /// What else was counted.
    #[serde(flatten)]
    pub further: FurtherCounts,
    /// The same by year; only asked for.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub years: Vec<YearCounts>,
}

/// What is known of a rate on time.
#[derive(Debug, Serialize)]
pub struct Known {
    /// Its mean.
    pub mean: f64,
    /// The rate that the true one exceeds with 95 chances in 100.
    pub bound: f64,
    /// The chance that the true rate reaches the target.
    pub chance_of_target: f64,
}

/// A cell for which its row was set aside.
#[derive(Debug, Serialize)]
#[expect(
    missing_docs,
    reason = "the fields are the documented JSON of `ponder history --json`"
)]
pub struct SetAsideRow {
    pub row: u64,
    pub column: String,
    pub text: String,
    pub reason: &'static str,
}

/// Reads a delivery export and computes what it tells of each supplier.
///
/// # Errors
/// [`HistoryError`] when nothing can be counted or something would have to be guessed.
pub fn history(
    bytes: &[u8],
    columns: &Columns,
    conditions: &[Condition],
    order: Option<DayOrder>,
    target: f64,
    by_year: bool,
) -> Result<HistoryReport, HistoryError> {
    let history = read(bytes, columns, conditions, order)?;
    let prior = prior(&history);
    let on_time =
        BetaDistribution::new(prior.b, prior.a).expect("fitted and declared shapes are above zero");
    let known = |posterior: BetaDistribution| Known {
        mean: posterior.mean(),
        bound: posterior.quantile(0.05),
        chance_of_target: posterior.chance_at_least(target),
    };
    Ok(HistoryReport {
        rows: history.rows,
        rows_not_meeting_the_conditions: history.unmatched,
        rows_used: history.used,
        shipments: history
            .suppliers
            .iter()
            .map(|one| u64::from(one.shipments))
            .sum(),
        late: history
            .suppliers
            .iter()
            .map(|one| u64::from(one.late))
            .sum(),
        target,
        suppliers: history
            .suppliers
            .iter()
            .map(|one| SupplierReport {
                supplier: one.name.clone(),
                shipments: one.shipments,
                late: one.late,
                lines: one.lines,
                first: one.first.to_string(),
                last: one.last.to_string(),
                known: known(on_time.after(one.shipments - one.late, one.late)),
                further: FurtherCounts::of(&one.further, one.pieces),
                years: if by_year {
                    measures::years(one)
                } else {
                    Vec::new()
                },
            })
            .collect(),
        without_history: known(on_time),
        measures: measures::measures(&history, target),
        set_aside: history.set_aside.iter().map(set_aside).collect(),
        unread: history.unread.iter().map(set_aside).collect(),
        look_alikes: history.look_alikes,
        prior,
    })
}

fn set_aside(cell: &SetAside) -> SetAsideRow {
    SetAsideRow {
        row: cell.row,
        column: cell.column.clone(),
        text: cell.text.clone(),
        reason: reason_id(cell.reason),
    }
}

/// The prior fitted on the suppliers themselves where they suffice, else Ponder's starting prior.
fn prior(history: &History) -> FittedPrior {
    let suppliers = history.suppliers.len();
    let (a, b) = STARTING_PRIOR;
    let declared = |source| FittedPrior {
        a,
        b,
        source,
        suppliers,
    };
    if suppliers < FEWEST_SUPPLIERS {
        return declared(PriorSource::DeclaredTooFew);
    }
    let counts: Vec<Counts> = history
        .suppliers
        .iter()
        .filter_map(|one| Counts::new(one.shipments, one.late).ok())
        .collect();
    match fit_prior(&counts) {
        PriorFit::Interior { a, b, .. } => FittedPrior {
            a,
            b,
            source: PriorSource::Fitted,
            suppliers,
        },
        PriorFit::Border => declared(PriorSource::DeclaredNoMaximum),
    }
}

/// The reason as messages and JSON write it.
pub(crate) fn reason_id(reason: Reason) -> &'static str {
    match reason {
        Reason::Empty => "empty",
        Reason::NotADate => "not-a-date",
        Reason::NotANumber => "not-a-number",
        Reason::ImpossibleDate => "impossible-date",
        Reason::YearOutOfRange => "year-out-of-range",
        Reason::OtherOrder => "other-order",
        Reason::TooFewCells => "too-few-cells",
        Reason::TooManyCells => "too-many-cells",
    }
}
