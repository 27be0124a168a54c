//! The figures that a problem is about.

use serde::Serialize;

use crate::{MemberId, SupplierId};

/// A delivery record that ends before it begins.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Period {
    /// The supplier.
    pub supplier: SupplierId,
    /// The first day.
    pub first: String,
    /// The last day.
    pub last: String,
}

/// The aims of a round that stand the wrong way round.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Aims {
    /// The round.
    pub round: u32,
    /// What would be a success.
    pub aspiration: String,
    /// What should be reached.
    pub target: String,
    /// Where one leaves.
    pub walk_away: String,
}

/// Who has not given something yet.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Without {
    /// The members, in their order.
    pub members: Vec<MemberId>,
}
