//! What the figures of reliability rest on.

use serde::Serialize;

use super::{Account, Density};

/// The measures beside punctuality, and what is said of each record.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "wire", derive(ts_rs::TS))]
pub struct Records {
    /// The page’s finding.
    pub headline: String,
    /// A chart for each measure besides punctuality.
    pub densities: Vec<Density>,
    /// The records, how the past counts, what is believed before.
    pub accounts: Vec<Account>,
}
