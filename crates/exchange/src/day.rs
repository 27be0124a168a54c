//! A cell → the day it names, and whether day or month comes first where a cell does not say.

use jiff::civil::Date;

use crate::history::{DayOrder, Example, HistoryError, Reason};

/// The years a delivery is believed in: those that two digits can name. What lies outside is a placeholder
/// (1900-01-01, 31.12.9999.), and counting it would make a shipment early or late for ever.
const YEARS: std::ops::RangeInclusive<i16> = 1970..=2069;

/// The months as written in English and Serbian, whole and in the genitive ("2. juna"); any three or more of the first
/// letters name the month too.
const MONTHS: [&[&str]; 12] = [
    &["january", "januara", "јануара"],
    &["february", "februara", "фебруара"],
    &["march", "marta", "марта"],
    &["april", "aprila", "априла"],
    &["may", "maja", "маја"],
    &["june", "juna", "јуна"],
    &["july", "jula", "јула"],
    &["august", "avgusta", "августа"],
    &[
        "september",
        "septembar",
        "septembra",
        "септембар",
        "септембра",
    ],
    &["october", "oktobar", "oktobra", "октобар", "октобра"],
    &["november", "novembar", "novembra", "новембар", "новембра"],
    &["december", "decembar", "decembra", "децембар", "децембра"],
];

/// What a cell says by itself.
pub(crate) enum Reading {
    /// One day, whatever the order.
    Day(Date),
    /// One day, because only this order makes it one: 13/06/2006.
    OneWay(DayOrder, Date),
    /// Two days: 01/02/2006.
    Either { day_first: Date, month_first: Date },
}

/// Reads one cell; a time of day after the date is checked and dropped, and no time zone is reckoned with.
///
/// # Errors
/// `Empty`, `NotADate`, `ImpossibleDate` or `YearOutOfRange`.
pub(crate) fn read(cell: &str) -> Result<Reading, Reason> {
    let cell = cell.trim();
    if cell.is_empty() {
        return Err(Reason::Empty);
    }
    let date = without_time(cell).ok_or(Reason::NotADate)?;
    match date.chars().any(char::is_alphabetic) {
        true => named(date),
        false => numeric(date),
    }
}

/// The day a reading means once its column's order is known.
///
/// # Errors
/// `OtherOrder` when the cell is a date only in the order that its column is not in.
pub(crate) fn settled(reading: Reading, order: Option<DayOrder>) -> Result<Date, Reason> {
    match (reading, order) {
        (Reading::Day(date), _) => Ok(date),
        (Reading::OneWay(own, _), Some(order)) if own != order => Err(Reason::OtherOrder),
        (Reading::OneWay(_, date), _) => Ok(date),
        (Reading::Either { month_first, .. }, Some(DayOrder::MonthFirst)) => Ok(month_first),
        (Reading::Either { day_first, .. }, order) => {
            order.expect(
                "`Evidence::settle` gives an order or an error once it has seen such a cell",
            );
            Ok(day_first)
        }
    }
}

/// What the cells of one column say about its order: the first that can only be day first, the first that can only be
/// month first, the first that could be both.
#[derive(Default)]
pub(crate) struct Evidence {
    day_first: Option<Example>,
    month_first: Option<Example>,
    either: Option<Example>,
}

impl Evidence {
    /// Takes note of one cell. Any row of the file may prove the order, but only a row that is `counted` needs it.
    pub fn note(&mut self, row: u64, cell: &str, counted: bool) {
        let place = match read(cell) {
            Ok(Reading::OneWay(DayOrder::DayFirst, _)) => &mut self.day_first,
            Ok(Reading::OneWay(DayOrder::MonthFirst, _)) => &mut self.month_first,
            Ok(Reading::Either { .. }) if counted => &mut self.either,
            _ => return,
        };
        place.get_or_insert_with(|| Example {
            row,
            text: cell.to_owned(),
        });
    }

    /// The order of the column: the one told, unless every proof is against it; else the one proven and not
    /// contradicted. `None` when no cell needs it.
    pub fn settle(
        self,
        column: &str,
        told: Option<DayOrder>,
    ) -> Result<Option<DayOrder>, HistoryError> {
        let column = column.to_owned();
        match (told, self.day_first, self.month_first, self.either) {
            (Some(DayOrder::DayFirst), None, Some(example), _)
            | (Some(DayOrder::MonthFirst), Some(example), None, _) => {
                Err(HistoryError::OrderContradicted { column, example })
            }
            (Some(told), ..) => Ok(Some(told)),
            (None, _, _, None) => Ok(None),
            (None, Some(_), None, Some(_)) => Ok(Some(DayOrder::DayFirst)),
            (None, None, Some(_), Some(_)) => Ok(Some(DayOrder::MonthFirst)),
            (None, day_first, month_first, Some(example)) => {
                let conflict = day_first.zip(month_first).map(Box::new);
                Err(HistoryError::AmbiguousDates {
                    column,
                    example,
                    conflict,
                })
            }
        }
    }
}

/// `2-Jun-06`, `2 June 2006`, `2. juna 2006.`, `June 2, 2006`.
fn named(date: &str) -> Result<Reading, Reason> {
    let parting = |letter: char| letter.is_whitespace() || "-/.,".contains(letter);
    let parts: Vec<&str> = date
        .split(parting)
        .filter(|part| !part.is_empty())
        .collect();
    let [one, two, three] = parts[..] else {
        return Err(Reason::NotADate);
    };
    let (day, month) = month(two)
        .map(|month| (one, month))
        .or_else(|| Some((two, month(one)?)))
        .ok_or(Reason::NotADate)?;
    let (Some(day), Some(year)) = (short(day), year(three)) else {
        return Err(Reason::NotADate);
    };
    on(year, month, day).map(Reading::Day)
}

/// `2006-06-02`, `2006/06/02`, `02.06.2006.`, `6/2/06`, `06-02-2006`.
fn numeric(date: &str) -> Result<Reading, Reason> {
    let separator = date
        .find(['-', '/', '.'])
        .map(|at| char::from(date.as_bytes()[at]))
        .ok_or(Reason::NotADate)?;
    let date = if separator == '.' {
        date.strip_suffix('.').unwrap_or(date)
    } else {
        date
    };
    let parts: Vec<&str> = date.split(separator).map(str::trim).collect();
    let [one, two, three] = parts[..] else {
        return Err(Reason::NotADate);
    };
    if let (4, Some(year), Some(month), Some(day)) =
        (one.len(), year(one), short(two), short(three))
    {
        return on(year, month, day).map(Reading::Day);
    }
    let (Some(one), Some(two), Some(year)) = (short(one), short(two), year(three)) else {
        return Err(Reason::NotADate);
    };
    let (day_first, month_first) = (on(year, two, one), on(year, one, two));
    match (day_first, month_first) {
        (day_first, _) if separator == '.' => day_first.map(Reading::Day),
        (Ok(day_first), Ok(month_first)) if day_first == month_first => Ok(Reading::Day(day_first)),
        (Ok(day_first), Ok(month_first)) => Ok(Reading::Either {
            day_first,
            month_first,
        }),
        (Ok(date), Err(_)) => Ok(Reading::OneWay(DayOrder::DayFirst, date)),
        (Err(_), Ok(date)) => Ok(Reading::OneWay(DayOrder::MonthFirst, date)),
        // 12/30/1899 has no thirtieth month, but what is wrong with it is the year, the later of the reasons.
        (Err(one), Err(other)) => Err(one.max(other)),
    }
}

fn on(year: i16, month: i8, day: i8) -> Result<Date, Reason> {
    let date = Date::new(year, month, day).map_err(|_| Reason::ImpossibleDate)?;
    if YEARS.contains(&year) {
        Ok(date)
    } else {
        Err(Reason::YearOutOfRange)
    }
}

fn month(word: &str) -> Option<i8> {
    let word = word.to_lowercase();
    let named = |names: &&[&str]| names.iter().any(|name| name.starts_with(&word));
    let place = MONTHS
        .iter()
        .position(named)
        .filter(|_| word.chars().count() >= 3)?;
    i8::try_from(place + 1).ok()
}

/// A day or a month: one or two digits.
fn short(text: &str) -> Option<i8> {
    if matches!(text.len(), 1 | 2) {
        digits(text)?.try_into().ok()
    } else {
        None
    }
}

/// Four digits, or two: 00–69 are the years 2000–2069, 70–99 the years 1970–1999.
fn year(text: &str) -> Option<i16> {
    match (text.len(), digits(text)?) {
        (4, year) => Some(year),
        (2, year) => Some(if year < 70 { 2000 + year } else { 1900 + year }),
        _ => None,
    }
}

fn digits(text: &str) -> Option<i16> {
    // `parse` alone would take a sign.
    if text.bytes().all(|byte| byte.is_ascii_digit()) {
        text.parse().ok()
    } else {
        None
    }
}

/// What stands before a time of day; `None` when what follows the date is no time.
fn without_time(cell: &str) -> Option<&str> {
    let Some(colon) = cell.find(':') else {
        return Some(cell);
    };
    let parting = |letter: char| letter == 'T' || letter.is_whitespace();
    let (at, letter) = cell[..colon]
        .char_indices()
        .rfind(|(_, letter)| parting(*letter))?;
    is_time(&cell[at + letter.len_utf8()..]).then(|| cell[..at].trim_end())
}

/// `10:00`, `9:05:30.250`, `10:00 PM`, `10:00:00Z`, `10:00:00+02:00`.
fn is_time(text: &str) -> bool {
    let text = text.to_ascii_lowercase();
    let local = text
        .strip_suffix('z')
        .or(text.strip_suffix("am"))
        .or(text.strip_suffix("pm"))
        .unwrap_or(&text);
    let (local, offset) = local.split_once(['+', '-']).unwrap_or((local, "0"));
    let within = |part: &str, limit: i8| short(part).is_some_and(|number| number <= limit);
    let clock = |text: &str| {
        let whole = text.split_once(['.', ',']).map_or(text, |(whole, _)| whole);
        let mut parts = whole.split(':');
        parts.next().is_some_and(|hour| within(hour, 24)) && parts.all(|part| within(part, 60))
    };
    clock(local.trim()) && (clock(offset) || (offset.len() == 4 && digits(offset).is_some()))
}
