//! A cell → the number it holds.

use crate::history::Reason;

/// Reads a quantity, which may have decimals: none where the cell is empty. A single mark before exactly three digits
/// (1,234) could mean either, and is not guessed.
///
/// # Errors
/// `NotANumber`.
pub(crate) fn quantity(cell: &str) -> Result<Option<f64>, Reason> {
    let digits = without_spaces(cell);
    if digits.is_empty() {
        return Ok(None);
    }
    if let Some(whole) = grouped(&digits) {
        return Ok(Some(whole as f64));
    }
    let marks: Vec<char> = digits.chars().filter(|mark| ".,".contains(*mark)).collect();
    let plain = digits
        .chars()
        .all(|one| one.is_ascii_digit() || ".,".contains(one));
    let after = digits.rsplit(['.', ',']).next().map_or(0, str::len);
    if !plain || marks.len() > 1 || (marks.len() == 1 && after == 3) {
        return Err(Reason::NotANumber);
    }
    let number: f64 = digits
        .replace(',', ".")
        .parse()
        .map_err(|_| Reason::NotANumber)?;
    Ok(Some(number))
}

/// Reads a whole number: none where the cell is empty. Marks before groups of three digits are passed over, and so are
/// decimals that are all zero.
///
/// # Errors
/// `NotANumber`.
pub(crate) fn count(cell: &str) -> Result<Option<u32>, Reason> {
    let digits = without_spaces(cell);
    if digits.is_empty() {
        return Ok(None);
    }
    let number = |text: &str| text.parse::<u32>().map_err(|_| Reason::NotANumber);
    if digits.bytes().all(|byte| byte.is_ascii_digit()) {
        return number(&digits).map(Some);
    }
    let mut parts: Vec<&str> = digits.split(['.', ',']).collect();
    let is_nothing =
        |part: &&str| part.len() < 3 && !part.is_empty() && part.bytes().all(|byte| byte == b'0');
    if parts.len() > 1 && parts.last().is_some_and(is_nothing) {
        parts.pop();
    }
    let (first, groups) = parts.split_first().ok_or(Reason::NotANumber)?;
    let fits = (1..=3).contains(&first.len()) || groups.is_empty();
    if !fits || groups.iter().any(|group| group.len() != 3) {
        return Err(Reason::NotANumber);
    }
    number(&parts.concat()).map(Some)
}

/// Two groups of three digits or more, parted by one and the same mark: 1,234,567.
fn grouped(digits: &str) -> Option<u64> {
    let mark = digits.chars().find(|mark| ".,".contains(*mark))?;
    let parts: Vec<&str> = digits.split(mark).collect();
    let (first, groups) = parts.split_first()?;
    let whole = groups.len() > 1
        && (1..=3).contains(&first.len())
        && groups.iter().all(|group| group.len() == 3);
    whole.then(|| parts.concat().parse().ok()).flatten()
}

fn without_spaces(cell: &str) -> String {
    let is_gap = |letter: char| letter.is_whitespace() || letter == '\'' || letter == '’';
    cell.chars().filter(|letter| !is_gap(*letter)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_read_as_people_write_them_and_never_guessed() {
        for (cell, number) in [
            ("12", 12.0),
            (" 12,5 ", 12.5),
            ("0.25", 0.25),
            ("1 234,5", 1234.5),
            ("1,234,567", 1_234_567.0),
            ("2’500", 2500.0),
        ] {
            assert_eq!(quantity(cell), Ok(Some(number)), "{cell}");
        }
        assert_eq!(quantity(""), Ok(None));
        for cell in ["1,234", "12 pcs", "-3", "1.2.3", "n/a", "1e3"] {
            assert_eq!(quantity(cell), Err(Reason::NotANumber), "{cell}");
        }
    }

    #[test]
    fn counts_are_whole() {
        for (cell, number) in [
            ("0", 0),
            ("1,234", 1234),
            ("1.234.567", 1_234_567),
            ("12.00", 12),
            ("7 000", 7000),
        ] {
            assert_eq!(count(cell), Ok(Some(number)), "{cell}");
        }
        assert_eq!(count(" "), Ok(None));
        for cell in ["12.5", "1,23,4", "-1", "none", ",", "99999999999"] {
            assert_eq!(count(cell), Err(Reason::NotANumber), "{cell}");
        }
    }
}
