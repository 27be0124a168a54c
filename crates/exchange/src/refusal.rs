//! Why a delivery history cannot be counted at all.

use thiserror::Error;

use crate::history::{BYTE_LIMIT, Encoding, Example, ROW_LIMIT, Reason, SetAside};

/// Why a delivery history cannot be counted at all. The fields are what a user needs to be told; the sentences are
/// for logs.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum HistoryError {
    /// No bytes, or blank lines only.
    #[error("the file is empty")]
    Empty,
    /// A header and nothing under it.
    #[error("the file has a header and no rows")]
    NoRows,
    /// More bytes than [`BYTE_LIMIT`].
    #[error("the file is larger than {BYTE_LIMIT} bytes")]
    TooLarge,
    /// More rows under the header than [`ROW_LIMIT`].
    #[error("the file has more than {ROW_LIMIT} rows")]
    TooManyRows,
    /// The bytes are not text in the encoding that their first bytes announce, or, for Windows-1252, not text in any
    /// encoding known here.
    #[error("the file is not text: it cannot be read as {encoding:?}")]
    BrokenEncoding {
        /// The encoding that was tried.
        encoding: Encoding,
    },
    /// A character no spreadsheet writes, such as NUL: the file is damaged or binary.
    #[error("the file is not text: control character {code} in line {line}")]
    ControlCharacter {
        /// The line it stands in, counted by line ends, from 1.
        line: u64,
        /// Its Unicode number, below 32.
        code: u32,
    },
    /// The header lacks columns that were asked for, in whatever case.
    #[error(
        "no column is named {}; there are: {}",
        sought(missing),
        list(available)
    )]
    ColumnsNotFound {
        /// Every such column, the conditions' too.
        missing: Vec<MissingColumn>,
        /// The columns there are, in their order.
        available: Vec<String>,
    },
    /// Two columns of the header fit one name.
    #[error("{name:?} fits more than one column: {}", list(found))]
    ColumnTwice {
        /// The name asked for.
        name: String,
        /// The columns that fit it, as they are written.
        found: Vec<String>,
    },
    /// One column is asked to be two of those that are counted.
    #[error("the column {name:?} cannot be two things at once")]
    ColumnReused {
        /// The column as the header has it.
        name: String,
    },
    /// Not one row meets the condition (together with the conditions before it).
    #[error(
        "no row has {value:?} in {column:?}; some that occur: {}",
        list(occurring)
    )]
    NoRowMeets {
        /// The column as the header has it.
        column: String,
        /// The value it was to have.
        value: String,
        /// Up to ten values that the column does have in the rows that meet the conditions before it, most frequent
        /// first.
        occurring: Vec<String>,
    },
    /// Every row that meets the conditions was set aside.
    #[error("no row can be counted; cells in fault: {counts:?}")]
    NoUsableRow {
        /// Up to five of the cells in fault, from the first row on.
        first: Vec<SetAside>,
        /// How many cells are in fault for each reason.
        counts: Vec<(Reason, u32)>,
    },
    /// A column holds dates that are two days at once (01/02/2026) and does not prove which is meant. Ask, and read
    /// again with the answer.
    #[error("row {}, {column:?}: is the day or the month first in {:?}?", example.row, example.text)]
    AmbiguousDates {
        /// The column as the header has it.
        column: String,
        /// The first such cell.
        example: Example,
        /// When the column proves both orders: a cell that can only be day first, and one that can only be month first.
        conflict: Option<Box<(Example, Example)>>,
    },
    /// The order told is not that of the column: some cells can only be of the other order, none only of this one.
    #[error("row {}, {column:?}: {:?} is no date in the order told", example.row, example.text)]
    OrderContradicted {
        /// The column as the header has it.
        column: String,
        /// The first cell that can only be of the other order.
        example: Example,
    },
}

/// A column that was asked for and is not there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MissingColumn {
    /// The name asked for.
    pub name: String,
    /// The column spelled most like it, if one is near.
    pub nearest: Option<String>,
}

fn sought(missing: &[MissingColumn]) -> String {
    let name = |column: &MissingColumn| match &column.nearest {
        Some(nearest) => format!("{:?} (did you mean {nearest:?}?)", column.name),
        None => format!("{:?}", column.name),
    };
    missing.iter().map(name).collect::<Vec<_>>().join(", ")
}

fn list(names: impl IntoIterator<Item = impl AsRef<str>>) -> String {
    names
        .into_iter()
        .map(|name| format!("{:?}", name.as_ref()))
        .collect::<Vec<_>>()
        .join(", ")
}
