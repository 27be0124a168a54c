//! The exact place of a problem.

use serde::Serialize;

use crate::{CriterionId, Question, Slot};

/// One field of a slot, down to the price line or the criterion inside it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Cell {
    /// The place in the dossier.
    pub slot: Slot,
    /// The field.
    pub field: Field,
    /// The price line, from 1.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub line: Option<u32>,
    /// The criterion of an answer or of points.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub criterion: Option<CriterionId>,
    /// The question of an answer.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub question: Option<Question>,
}

/// The field of a cell.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
#[expect(missing_docs, reason = "each field is named as the file names it")]
pub enum Field {
    Title,
    Unit,
    Currency,
    Volume,
    Condition,
    Limits,
    Reason,
    Share,
    LatenessA,
    LatenessB,
    Source,
    Date,
    Name,
    Roles,
    Power,
    Worst,
    Best,
    Target,
    Round,
    Item,
    Quantity,
    Price,
    Freight,
    Answer,
    Note,
    Shipments,
    First,
    Last,
    Points,
    What,
    Without,
    By,
    Requirements,
    Evidence,
    OnTime,
    Late,
    Aspiration,
    WalkAway,
    Alternative,
    TradeOff,
    Words,
    Members,
    Amount,
    Then,
    Now,
    Since,
    PriceRise,
    Months,
    Tie,
    Advice,
    Meaning,
    Reference,
    Value,
    Level,
    Low,
    Likely,
    High,
    Definition,
    Rate,
    Chance,
    AnnualRate,
    Break,
    DaysInYear,
    Life,
    MediaType,
    Payment,
    Place,
    RateSource,
    Rates,
    RatesOn,
    Size,
    Vat,
    Answers,
    Impact,
    Risk,
    Period,
    InFull,
    InFullOf,
    LotsInspected,
    LotsAccepted,
    PiecesReceived,
    PiecesRejected,
    Incidents,
    IncidentsOf,
    Open,
    ShapeA,
    ShapeB,
    Times,
}
