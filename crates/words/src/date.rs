//! Days and moments.

use crate::{Language, Words};
use icu_calendar::Date;
use jiff::{Timestamp, civil, tz::TimeZone};

impl Words {
    /// A day of the calendar from its ISO form: "12 October 2015", "12. октобар 2015.". None where it is no day.
    #[must_use]
    pub fn date(&self, iso: &str) -> Option<String> {
        self.day(iso.parse().ok()?)
    }

    /// A moment, from RFC 3339, in universal time and to the minute: "12 October 2015, 09:30 UTC". None where it is no
    /// moment.
    #[must_use]
    pub fn date_time(&self, rfc3339: &str) -> Option<String> {
        let moment = rfc3339.parse::<Timestamp>().ok()?;
        let moment = TimeZone::UTC.to_datetime(moment);
        let day = self.day(moment.date())?;
        let link = match self.language {
            Language::English => ", ",
            Language::SerbianCyrillic => " у ",
            Language::SerbianLatin => " u ",
        };
        Some(format!(
            "{day}{link}{:02}:{:02} UTC",
            moment.hour(),
            moment.minute()
        ))
    }

    fn day(&self, day: civil::Date) -> Option<String> {
        let [month, of_month] = [day.month(), day.day()].map(i8::unsigned_abs);
        let day = Date::try_new_gregorian(day.year().into(), month, of_month).ok()?;
        let text = self.dates.format(&day).to_string();
        // CLDR writes "01. јануар"; Serbian orthography does not. The day leads in all three languages.
        Some(text.trim_start_matches('0').to_owned())
    }
}
