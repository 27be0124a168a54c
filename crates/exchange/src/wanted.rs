//! Which columns are asked for, and which rows.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use crate::history::{Columns, Condition, FurtherColumns, HistoryError, Reason, SetAside};
use crate::names;
use crate::table::{Row, Table};

/// How many values a condition that no row meets is answered with.
const SHOWN: usize = 10;

/// Every column asked for, by name: the four, then the further ones, then the conditions'.
pub(crate) fn named<'a>(columns: &'a Columns, conditions: &'a [Condition]) -> Vec<&'a str> {
    let Columns {
        supplier,
        promised,
        delivered,
        shipment,
        further,
    } = columns;
    let four = [supplier, shipment, promised, delivered].map(String::as_str);
    four.into_iter()
        .chain(further.names())
        .chain(conditions.iter().map(|condition| &*condition.column))
        .collect()
}

/// The columns asked for as places in the header, and the conditions on their cells.
pub(crate) struct Wanted<'a> {
    pub supplier: usize,
    pub shipment: usize,
    pub promised: usize,
    pub delivered: usize,
    pub further: FurtherPlaces,
    header: &'a [String],
    conditions: Vec<(usize, &'a str)>,
}

/// Where the further columns stand; none where they were not asked for.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct FurtherPlaces {
    pub ordered: Option<usize>,
    pub delivered: Option<usize>,
    pub accepted: Option<usize>,
    pub rejected: Option<usize>,
    pub incidents: Option<usize>,
}

/// What becomes of a row before its cells are read.
pub(crate) enum Verdict {
    /// It meets the conditions and has every cell that is needed.
    Kept,
    /// It does not meet the conditions.
    Unmatched,
    /// A cell is missing, or one too many: the first such place.
    Ragged(usize, Reason),
}

impl<'a> Wanted<'a> {
    /// Finds the columns in the header.
    ///
    /// # Errors
    /// Those of [`names::places`], and `ColumnReused` when two of the columns that are counted fall on one.
    pub fn find(
        header: &'a [String],
        columns: &Columns,
        conditions: &'a [Condition],
    ) -> Result<Self, HistoryError> {
        let places = names::places(header, &named(columns, conditions))?;
        let counted = 4 + columns.further.names().count();
        let (read, rest) = places.split_at(counted);
        if let Some(again) = (1..counted).find(|at| read[..*at].contains(&read[*at])) {
            return Err(HistoryError::ColumnReused {
                name: header[read[again]].clone(),
            });
        }
        let (four, more) = read
            .split_first_chunk::<4>()
            .expect("`named` begins with the four columns");
        let [supplier, shipment, promised, delivered] = *four;
        let further = further(&columns.further, more);
        let conditions = rest
            .iter()
            .zip(conditions)
            .map(|(place, condition)| (*place, condition.value.trim()))
            .collect();
        Ok(Wanted {
            supplier,
            shipment,
            promised,
            delivered,
            further,
            header,
            conditions,
        })
    }

    /// Sorts one row. Too many cells are looked for first: in such a row no cell is known to stand under its own
    /// name, the conditions' cells neither.
    pub fn judge(&self, row: &Row) -> Verdict {
        let width = row.cells.len();
        if let Some(beyond) =
            (self.header.len()..width).find(|place| !row.cells[*place].trim().is_empty())
        {
            return Verdict::Ragged(beyond, Reason::TooManyCells);
        }
        if self
            .conditions
            .iter()
            .any(|condition| condition.0 < width && !meets(row, condition))
        {
            return Verdict::Unmatched;
        }
        [self.supplier, self.shipment, self.promised, self.delivered]
            .into_iter()
            .chain(self.conditions.iter().map(|condition| condition.0))
            .find(|place| *place >= width)
            .map_or(Verdict::Kept, |place| {
                Verdict::Ragged(place, Reason::TooFewCells)
            })
    }

    /// A cell to set aside; the one at the given place, which need not be there.
    pub fn cell(&self, row: &Row, place: usize, reason: Reason) -> SetAside {
        SetAside {
            row: row.number,
            column: self.header.get(place).cloned().unwrap_or_default(),
            text: row
                .cells
                .get(place)
                .map(|cell| cell.to_string())
                .unwrap_or_default(),
            reason,
        }
    }

    /// Of a table that keeps no row, though not all are ragged: says which condition leaves nothing, and what might have
    /// been meant.
    pub fn blame(&self, table: &Table) -> HistoryError {
        let left = |conditions: usize| {
            let meets_them = move |row: &Row| {
                self.conditions[..conditions]
                    .iter()
                    .all(|condition| meets(row, condition))
            };
            table
                .rows()
                .filter(|row| matches!(self.judge(row), Verdict::Unmatched))
                .filter(meets_them)
        };
        let blamed = (0..self.conditions.len())
            .find(|at| left(at + 1).next().is_none())
            .expect(
                "an unmatched row fails a condition, so one of them is the first that none meets",
            );
        let (place, value) = self.conditions[blamed];
        let mut occurring: BTreeMap<String, u32> = BTreeMap::new();
        for row in left(blamed) {
            if let Some(cell) = row.cells.get(place) {
                *occurring.entry(cell.trim().to_owned()).or_default() += 1;
            }
        }
        let mut occurring: Vec<(String, u32)> = occurring.into_iter().collect();
        occurring.sort_by_key(|(_, times)| Reverse(*times));
        HistoryError::NoRowMeets {
            column: self.header[place].clone(),
            value: value.to_owned(),
            occurring: occurring
                .into_iter()
                .take(SHOWN)
                .map(|(cell, _)| cell)
                .collect(),
        }
    }
}

/// The places of the further columns, in the order of their names.
fn further(columns: &FurtherColumns, places: &[usize]) -> FurtherPlaces {
    let mut places = places.iter().copied();
    let mut pair = |asked: bool| {
        let mut next = || asked.then(|| places.next()).flatten();
        (next(), next())
    };
    let (ordered, delivered) = pair(columns.quantities.is_some());
    let (accepted, rejected) = pair(columns.pieces.is_some());
    FurtherPlaces {
        ordered,
        delivered,
        accepted,
        rejected,
        incidents: places.next(),
    }
}

fn meets(row: &Row, (place, value): &(usize, &str)) -> bool {
    row.cells
        .get(*place)
        .is_some_and(|cell| cell.trim() == *value)
}
