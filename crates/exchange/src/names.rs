//! Names as people type them: the columns asked for, and suppliers that may be one.

use std::collections::BTreeMap;

use crate::history::{HistoryError, MissingColumn};

/// The position of each wanted column, in the order asked.
///
/// # Errors
/// `ColumnsNotFound` with all that are missing, else `ColumnTwice` for the first that fits two columns of the header.
pub(crate) fn places(header: &[String], wanted: &[&str]) -> Result<Vec<usize>, HistoryError> {
    let found: Vec<Vec<usize>> = wanted.iter().map(|name| positions(header, name)).collect();
    let missing: Vec<MissingColumn> = (wanted.iter().zip(&found))
        .filter(|(_, at)| at.is_empty())
        .map(|(name, _)| MissingColumn {
            name: name.trim().to_owned(),
            nearest: nearest(header, name),
        })
        .collect();
    if !missing.is_empty() {
        let available = header
            .iter()
            .filter(|name| !name.is_empty())
            .cloned()
            .collect();
        return Err(HistoryError::ColumnsNotFound { missing, available });
    }
    (wanted.iter().zip(found))
        .map(|(name, at)| match at[..] {
            [only] => Ok(only),
            _ => Err(HistoryError::ColumnTwice {
                name: name.trim().to_owned(),
                found: at.iter().map(|place| header[*place].clone()).collect(),
            }),
        })
        .collect()
}

/// Where a column of this name stands: exact case first, else whatever the case.
pub(crate) fn positions(header: &[String], name: &str) -> Vec<usize> {
    let name = name.trim();
    if name.is_empty() {
        return Vec::new();
    }
    let exact: Vec<usize> = (0..header.len())
        .filter(|place| header[*place] == name)
        .collect();
    if !exact.is_empty() {
        return exact;
    }
    let folded = name.to_lowercase();
    (0..header.len())
        .filter(|place| header[*place].to_lowercase() == folded)
        .collect()
}

/// The column spelled most like the name, if fewer than half of its letters differ.
fn nearest(header: &[String], name: &str) -> Option<String> {
    let name: Vec<char> = name.trim().to_lowercase().chars().collect();
    header
        .iter()
        .map(|column| (column, column.to_lowercase().chars().collect::<Vec<char>>()))
        // A much longer column cannot be near, and comparing it would cost the product of both lengths.
        .filter(|(_, folded)| folded.len() < 2 * name.len())
        .map(|(column, folded)| (edits(&name, &folded), column))
        .filter(|(edits, _)| 2 * edits < name.len())
        .min_by_key(|(edits, _)| *edits)
        .map(|(_, column)| column.clone())
}

/// The fewest letters to insert, drop or replace to turn one name into the other (Levenshtein).
fn edits(one: &[char], other: &[char]) -> usize {
    let mut above: Vec<usize> = (0..=other.len()).collect();
    for (row, letter) in one.iter().enumerate() {
        let mut corner = row;
        above[0] = row + 1;
        for (column, against) in other.iter().enumerate() {
            let replaced = corner + usize::from(letter != against);
            corner = above[column + 1];
            above[column + 1] = replaced.min(corner + 1).min(above[column] + 1);
        }
    }
    above[other.len()]
}

/// Names that differ only by case, spaces or punctuation, in groups of two or more; sorted, and sorted within.
pub(crate) fn look_alikes<'a>(names: impl Iterator<Item = &'a str>) -> Vec<Vec<String>> {
    let mut groups: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for name in names {
        let folded = name
            .chars()
            .filter(|letter| letter.is_alphanumeric())
            .flat_map(char::to_lowercase)
            .collect();
        groups.entry(folded).or_default().push(name.to_owned());
    }
    let mut groups: Vec<Vec<String>> = groups
        .into_values()
        .filter(|group| group.len() > 1)
        .collect();
    groups.iter_mut().for_each(|group| group.sort());
    groups.sort();
    groups
}
