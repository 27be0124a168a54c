//! A stretch of days, written as ISO 8601 does.

use jiff::civil::Date;

/// The days from the first to the last, both of them counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Days {
    /// The first day.
    pub first: Date,
    /// The last day, not before the first.
    pub last: Date,
}

impl Days {
    /// Reads `2024` (a year), `2024-07` (a month) or `2024-01-01/2024-06-30`; none where it is no such thing.
    pub fn read(text: &str) -> Option<Self> {
        let (first, last) = match text.len() {
            4 => (
                day(&format!("{text}-01-01"))?,
                day(&format!("{text}-12-31"))?,
            ),
            7 => {
                let first = day(&format!("{text}-01"))?;
                (first, first.last_of_month())
            }
            _ => {
                let (first, last) = text.split_once('/')?;
                (day(first)?, day(last)?)
            }
        };
        Self::between(first, last)
    }

    /// The days from one to the other; none where the last lies before the first.
    pub fn between(first: Date, last: Date) -> Option<Self> {
        (first <= last).then_some(Self { first, last })
    }

    /// How many days lie between its first day and the given one, and between its last and the given one; 0 where they
    /// are later.
    pub(crate) fn ages_on(self, day: Date) -> (f64, f64) {
        let since = |from: Date| {
            let days = from.until(day).map_or(0, |span| span.get_days());
            f64::from(days.max(0))
        };
        (since(self.first), since(self.last))
    }

    /// Whether two stretches share a day.
    pub(crate) fn meets(self, other: Self) -> bool {
        self.first <= other.last && other.first <= self.last
    }
}

fn day(text: &str) -> Option<Date> {
    (text.len() == 10).then(|| text.parse().ok()).flatten()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn years_months_and_stretches_are_read_and_nothing_else() {
        let read = |text| Days::read(text).map(|one| (one.first.to_string(), one.last.to_string()));
        let days = |first: &str, last: &str| Some((first.to_owned(), last.to_owned()));
        assert_eq!(read("2024"), days("2024-01-01", "2024-12-31"));
        assert_eq!(read("2024-02"), days("2024-02-01", "2024-02-29"));
        assert_eq!(
            read("2024-01-15/2024-06-30"),
            days("2024-01-15", "2024-06-30")
        );
        for wrong in [
            "",
            "24",
            "2024-13",
            "2024-06-30/2024-01-15",
            "2024-06-30",
            "year 2024",
            "2024-1-1/2024-2-2",
        ] {
            assert_eq!(read(wrong), None, "{wrong}");
        }
    }
}
