//! Records: what suppliers have delivered, what is left out of the count and why, how much the past counts, and what is
//! believed before a record is read.

mod days;
mod deliveries;
mod exclusion;
mod measure;
mod prior;
mod problem;
mod recency;

pub use days::Days;
pub use deliveries::{Deliveries, PeriodCounts};
pub use exclusion::ExcludedShipments;
pub use measure::Measure;
pub use prior::{MeasurePrior, Prior};
pub use problem::RecordProblem;
pub use recency::Recency;
