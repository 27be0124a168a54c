//! Shipments, late ones and whatever else is counted per supplier, from a delivery export (CSV or TSV) as it comes.
//!
//! A shipment is a supplier and a shipment number. It is late when any of its usable lines was delivered after that
//! line's promised day. A row that cannot be counted is named in [`History::set_aside`], cell by cell.
//!
//! Dates may be mixed in one column: `2-Jun-06`, `2. juna 2006.`, `2006-06-02T10:00`, `02.06.2006.`, `6/2/06`. Two-digit
//! years 00–69 are 2000–2069, 70–99 are 1970–1999, and a year outside 1970–2069 is taken for a placeholder. Dots mean
//! day first. Where slashes or hyphens leave day and month open, the column as a whole decides or the caller is asked.

pub use jiff::civil::Date;

pub use crate::refusal::{HistoryError, MissingColumn};
use crate::wanted::{self, Wanted};
use crate::{count, table, text};

/// The most bytes a file may have: 100 MiB.
pub const BYTE_LIMIT: usize = 100 * 1024 * 1024;

/// The most rows a file may have under its header, blank ones not counted.
pub const ROW_LIMIT: u64 = 200_000;

/// Which columns to read, by name: trimmed; exact case first, else whatever the case.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Columns {
    /// Who delivered.
    pub supplier: String,
    /// The day the line was promised for.
    pub promised: String,
    /// The day the line was delivered.
    pub delivered: String,
    /// The number of the shipment that the line belongs to.
    pub shipment: String,
    /// What else is counted, where the file has it.
    pub further: FurtherColumns,
}

/// Columns that a file may have besides. An empty cell in one of them is not recorded, which is neither none nor all.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct FurtherColumns {
    /// The quantity ordered and the quantity delivered of a line. A shipment is in full when of each of its lines at least
    /// the ordered quantity came; it counts when all of them say so.
    pub quantities: Option<(String, String)>,
    /// The pieces accepted and the pieces rejected of a line. A line is a lot: it is inspected when it has any piece, and
    /// accepted when none of them was rejected.
    pub pieces: Option<(String, String)>,
    /// The incidents of a line. A shipment counts when all of its lines say how many there were.
    pub incidents: Option<String>,
}

impl FurtherColumns {
    /// Their names, in a fixed order.
    pub(crate) fn names(&self) -> impl Iterator<Item = &str> {
        let pairs = [&self.quantities, &self.pieces].into_iter().flatten();
        pairs
            .flat_map(|(one, other)| [one.as_str(), other.as_str()])
            .chain(self.incidents.as_deref())
    }
}

/// Keeps only the rows whose cell is this value, both trimmed, in exact case.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Condition {
    /// The column, named as in [`Columns`]; it may be one of those.
    pub column: String,
    /// The value; an empty one keeps the rows where the cell is empty.
    pub value: String,
}

/// The answer to an ambiguous 01/02/2026.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum DayOrder {
    /// 1 February.
    DayFirst,
    /// 2 January.
    MonthFirst,
}

/// Which was taken to come first, day or month, where a date leaves it open. `None` where no date does and no order
/// was told.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Orders {
    /// In the promised column.
    pub promised: Option<DayOrder>,
    /// In the delivered column.
    pub delivered: Option<DayOrder>,
}

/// How the bytes of a file are letters.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Encoding {
    /// UTF-8 without a byte order mark; also plain ASCII.
    Utf8,
    /// UTF-8 after a byte order mark.
    Utf8WithMark,
    /// UTF-16, low byte first.
    Utf16LittleEndian,
    /// UTF-16, high byte first.
    Utf16BigEndian,
    /// Windows-1252, the last resort: a file in another 8-bit encoding is read as this one too, with wrong letters.
    Windows1252,
}

/// What parts the cells of a row.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Delimiter {
    /// A tabulator.
    Tab,
    /// A comma.
    Comma,
    /// A semicolon.
    Semicolon,
}

impl Delimiter {
    /// The character itself.
    pub fn character(self) -> char {
        match self {
            Delimiter::Tab => '\t',
            Delimiter::Comma => ',',
            Delimiter::Semicolon => ';',
        }
    }
}

/// What a delivery export says. Every row read is in exactly one of three counts: `rows` = `unmatched` + `used` + the
/// rows set aside.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct History {
    /// Everyone with at least one shipment that counts: most shipments first, then by name.
    pub suppliers: Vec<SupplierRecord>,
    /// The cells for which a row could not be counted, by row; a row with several is listed once for each.
    pub set_aside: Vec<SetAside>,
    /// Rows under the header, blank ones not counted.
    pub rows: u64,
    /// Rows that do not meet the conditions.
    pub unmatched: u64,
    /// Rows that count as lines of a shipment.
    pub used: u64,
    /// The order that each date column proves, or that was told.
    pub orders: Orders,
    /// The encoding found.
    pub encoding: Encoding,
    /// The delimiter found.
    pub delimiter: Delimiter,
    /// Cells of the further columns that are no number: of what they would have said, nothing is recorded. Their rows count.
    pub unread: Vec<SetAside>,
    /// Suppliers counted apart whose names differ only by case, spaces or punctuation; groups of two or more.
    pub look_alikes: Vec<Vec<String>>,
}

/// One supplier's deliveries, counted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SupplierRecord {
    /// The name as the file has it, trimmed.
    pub name: String,
    /// Shipments with at least one usable line; 1 or more.
    pub shipments: u32,
    /// Those with a line delivered after its promised day; 0 to `shipments`.
    pub late: u32,
    /// Usable lines; at least `shipments`.
    pub lines: u32,
    /// The first day anything was delivered.
    pub first: Date,
    /// The last day anything was delivered.
    pub last: Date,
    /// What else was counted.
    pub further: Further,
    /// Pieces received and rejected.
    pub pieces: Option<(u64, u64)>,
    /// The same counts by the year in which a shipment was delivered whole, earliest first.
    pub years: Vec<YearRecord>,
}

/// What was counted of one year.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct YearRecord {
    /// The year.
    pub year: i16,
    /// Its shipments.
    pub shipments: u32,
    /// The late ones among them.
    pub late: u32,
    /// What else was counted.
    pub further: Further,
}

/// Counts of the further columns; none where nothing was recorded. Each is a number of occasions, and how many of them
/// were good; of incidents, how many there were.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Further {
    /// Shipments whose quantity was compared, and those in full.
    pub in_full: Option<(u32, u32)>,
    /// Lots inspected, and those accepted.
    pub lots: Option<(u32, u32)>,
    /// Shipments in which incidents were noted, and the incidents.
    pub incidents: Option<(u32, u32)>,
}

/// A cell for which its row could not be counted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SetAside {
    /// The row as a spreadsheet numbers it: the first line of the file is 1, a quoted cell of many lines counts once.
    pub row: u64,
    /// The column as the header has it; empty for a cell beyond the header.
    pub column: String,
    /// The cell as it stood; empty for a cell that is not there.
    pub text: String,
    /// What is wrong with it.
    pub reason: Reason,
}

/// Why a row was set aside.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Reason {
    /// The cell is empty.
    Empty,
    /// Words or numbers that are no date: "Date Not Captured".
    NotADate,
    /// A date that no calendar has: 31 February.
    ImpossibleDate,
    /// A year outside 1970–2069, such as the placeholder 1900-01-01.
    YearOutOfRange,
    /// Words or an unclear number where a number should be: “12 pcs”, or 1,234 where decimals are possible.
    NotANumber,
    /// A date only in the other order than the one told: 06/25/2026 where the day was said to come first.
    OtherOrder,
    /// The row ends before a column that is needed.
    TooFewCells,
    /// The row has more cells than the header, so that any of them may stand under the wrong name.
    TooManyCells,
}

/// A cell to show when asking.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Example {
    /// Its row, as in [`SetAside::row`].
    pub row: u64,
    /// The cell as it stood.
    pub text: String,
}

/// Counts the shipments and late shipments of every supplier in a delivery export.
///
/// Conditions must all hold. `order` is the answer to [`HistoryError::AmbiguousDates`], `None` until asked; once told
/// it binds both date columns.
///
/// # Errors
/// When nothing can be counted or something would have to be guessed: see [`HistoryError`].
pub fn read(
    bytes: &[u8],
    columns: &Columns,
    conditions: &[Condition],
    order: Option<DayOrder>,
) -> Result<History, HistoryError> {
    if bytes.len() > BYTE_LIMIT {
        return Err(HistoryError::TooLarge);
    }
    let (text, encoding) = text::decode(bytes)?;
    let table =
        table::open(&text, &wanted::named(columns, conditions)).ok_or(HistoryError::Empty)?;
    let wanted = Wanted::find(&table.header, columns, conditions)?;
    count::count(&table, &wanted, order, encoding)
}
