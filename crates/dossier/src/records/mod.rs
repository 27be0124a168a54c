//! Records: what suppliers have delivered, what is left out of the count and why, how much the past counts, and what is
//! believed before a record is read.

mod deliveries;
mod exclusion;
mod measure;
mod period;
mod prior;
mod recency;

pub use deliveries::{Deliveries, PeriodCounts};
pub use exclusion::ExcludedShipments;
pub use measure::Measure;
pub use period::Period;
pub use prior::{MeasurePrior, Prior};
pub use recency::Recency;
