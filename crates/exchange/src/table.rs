//! Text → rows of cells.
//!
//! Written here and not left to the crate `csv`, which forgives in silence: a quote that is opened and never closed
//! swallows the rows after it into one cell, and blank lines vanish so that row numbers drift from what a
//! spreadsheet shows. Here a quote that does not enclose a whole cell is a character like any other.

use std::borrow::Cow;

use crate::history::Delimiter;
use crate::names;

/// A header and the rows under it.
pub(crate) struct Table<'a> {
    /// The names of the columns, trimmed.
    pub header: Vec<String>,
    /// What parts the cells.
    pub delimiter: Delimiter,
    rows: Rows<'a>,
}

/// One row that holds anything.
pub(crate) struct Row<'a> {
    /// As a spreadsheet numbers it: the first line of the file is 1; a quoted cell of many lines counts once.
    pub number: u64,
    /// The cells as they stand, quotes taken off, not trimmed.
    pub cells: Vec<Cow<'a, str>>,
}

impl<'a> Table<'a> {
    /// The rows under the header, blank ones left out.
    pub fn rows(&self) -> Rows<'a> {
        self.rows.clone()
    }
}

/// Reads the header (the first row that is not blank) with the delimiter under which most of the wanted columns are
/// found, most cells breaking a tie. `None` when there is no row at all.
pub(crate) fn open<'a>(text: &'a str, wanted: &[&str]) -> Option<Table<'a>> {
    [Delimiter::Semicolon, Delimiter::Comma, Delimiter::Tab]
        .into_iter()
        .filter_map(|delimiter| {
            let mut rows = Rows {
                rest: text,
                delimiter: delimiter.character(),
                number: 0,
            };
            let header = rows
                .next()?
                .cells
                .iter()
                .map(|cell| cell.trim().to_owned())
                .collect();
            Some(Table {
                header,
                delimiter,
                rows,
            })
        })
        .max_by_key(|table| {
            let found = wanted
                .iter()
                .filter(|name| !names::positions(&table.header, name).is_empty())
                .count();
            (found, table.header.len())
        })
}

/// The rows not read yet.
#[derive(Clone)]
pub(crate) struct Rows<'a> {
    rest: &'a str,
    delimiter: char,
    number: u64,
}

impl<'a> Iterator for Rows<'a> {
    type Item = Row<'a>;

    fn next(&mut self) -> Option<Row<'a>> {
        while !self.rest.is_empty() {
            self.number += 1;
            let cells = self.line();
            if cells.iter().any(|cell| !cell.trim().is_empty()) {
                return Some(Row {
                    number: self.number,
                    cells,
                });
            }
        }
        None
    }
}

impl<'a> Rows<'a> {
    fn line(&mut self) -> Vec<Cow<'a, str>> {
        let mut cells = Vec::new();
        loop {
            let (cell, rest) = self.quoted().unwrap_or_else(|| self.plain());
            cells.push(cell);
            match rest.strip_prefix(self.delimiter) {
                Some(next) => self.rest = next,
                None => {
                    self.rest = after_line_end(rest);
                    return cells;
                }
            }
        }
    }

    fn plain(&self) -> (Cow<'a, str>, &'a str) {
        let (cell, rest) = self
            .rest
            .split_at(self.rest.find(self.ends()).unwrap_or(self.rest.len()));
        (Cow::Borrowed(cell), rest)
    }

    /// A cell enclosed in quotes, with what follows it; `None` unless the cell ends where its quotes do.
    fn quoted(&self) -> Option<(Cow<'a, str>, &'a str)> {
        let body = self.rest.trim_start_matches(' ').strip_prefix('"')?;
        let mut from = 0;
        loop {
            let quote = from + body[from..].find('"')?;
            let rest = &body[quote + 1..];
            if rest.starts_with('"') {
                from = quote + 2;
                continue;
            }
            let rest = rest.trim_start_matches(' ');
            let cell = &body[..quote];
            return (rest.is_empty() || rest.starts_with(self.ends())).then(|| {
                match cell.contains('"') {
                    true => (Cow::Owned(cell.replace("\"\"", "\"")), rest),
                    false => (Cow::Borrowed(cell), rest),
                }
            });
        }
    }

    fn ends(&self) -> [char; 3] {
        [self.delimiter, '\r', '\n']
    }
}

/// CR, LF and CRLF each end one line, also mixed in one file.
fn after_line_end(text: &str) -> &str {
    ["\r\n", "\r", "\n"]
        .into_iter()
        .find_map(|end| text.strip_prefix(end))
        .unwrap_or(text)
}
