//! What is wrong with a delivery record, or with what is left out of it.

use serde::Serialize;

use crate::{Cell, Field, SupplierId};

/// Why a record, an exclusion or a prior is not recorded.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(tag = "code", rename_all = "snake_case")]
pub enum RecordProblem {
    /// More late shipments than shipments.
    LateExceedsShipments {
        /// The supplier.
        supplier: SupplierId,
        /// How many were late.
        late: u32,
        /// How many there were.
        shipments: u32,
    },
    /// A period that is neither a year nor a month nor a stretch of days.
    NotAPeriod {
        /// Where.
        cell: Cell,
        /// The text as given.
        value: String,
    },
    /// Two periods of a record share a day, so that shipments would be counted twice.
    PeriodsOverlap {
        /// The supplier.
        supplier: SupplierId,
        /// The later of the two in the record.
        period: String,
    },
    /// The counts by period are not those of the whole record.
    PeriodsDoNotAddUp {
        /// The supplier.
        supplier: SupplierId,
        /// Which count.
        field: Field,
        /// What the periods add up to.
        sum: String,
        /// What the whole says.
        total: String,
    },
    /// The record is kept by period, and it is not said in which the shipments were.
    PeriodOwed {
        /// The supplier.
        supplier: SupplierId,
        /// Those there are.
        periods: Vec<String>,
    },
    /// Shipments are left out of a period that the record does not have.
    NoSuchPeriod {
        /// The supplier.
        supplier: SupplierId,
        /// The period as given.
        period: String,
        /// Those there are.
        periods: Vec<String>,
    },
    /// More late shipments are left out than were late.
    ExcludesMoreThanLate {
        /// The supplier.
        supplier: SupplierId,
        /// How many would be left out in all.
        shipments: u32,
        /// How many were late there.
        late: u32,
    },
    /// A prior of lateness given as that of another measure.
    PriorOfLateness,
}
