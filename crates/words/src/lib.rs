//! What memo, letters, menus and the command line say: messages, numbers, dates and the order of names, in English,
//! Serbian Cyrillic and Serbian Latin. It knows no purchase.
//!
//! Messages live in `locales/<tag>/*.ftl` and are embedded; a file added there needs no line of code. English and
//! Serbian Cyrillic are written; Serbian Latin is generated from the Cyrillic:
//! `cargo run -q -p words --bin transliterate-locales`.
//!
//! Messages never format: numbers arrive as text from [`Words::decimal`] and its siblings, and the integer that chooses
//! a plural arrives beside them as an argument of its own.

mod choose;
mod date;
mod language;
mod latin;
mod message;
mod number;

pub use language::{Language, UnknownLanguage};
pub use latin::latin;
pub use message::Argument;

use fluent_bundle::{FluentResource, concurrent::FluentBundle};
use icu_calendar::Gregorian;
use icu_collator::{Collator, CollatorBorrowed, options::CollatorOptions};
use icu_datetime::{FixedCalendarDateTimeFormatter, fieldsets::YMD};
use icu_decimal::{DecimalFormatter, options::DecimalFormatterOptions};
use icu_list::{ListFormatter, options::ListFormatterOptions};
use std::cmp::Ordering;

/// Everything needed to speak one language. Build it once and share it: it is immutable.
pub struct Words {
    language: Language,
    messages: FluentBundle<FluentResource>,
    numbers: DecimalFormatter,
    dates: FixedCalendarDateTimeFormatter<Gregorian, YMD>,
    lists: ListFormatter,
    order: CollatorBorrowed<'static>,
}

impl Words {
    /// The words of one language.
    #[must_use]
    pub fn new(language: Language) -> Self {
        const DATA: &str = "the data compiled into ICU4X hold English and Serbian";
        let locale = language.locale();
        Self {
            language,
            messages: message::bundle(language, message::embedded(language)),
            numbers: DecimalFormatter::try_new(
                (&locale).into(),
                DecimalFormatterOptions::default(),
            )
            .expect(DATA),
            dates: FixedCalendarDateTimeFormatter::try_new((&locale).into(), YMD::long())
                .expect(DATA),
            lists: ListFormatter::try_new_and((&locale).into(), ListFormatterOptions::default())
                .expect(DATA),
            order: Collator::try_new((&locale).into(), CollatorOptions::default()).expect(DATA),
        }
    }

    /// The language these words are in.
    #[must_use]
    pub fn language(&self) -> Language {
        self.language
    }

    /// "A, B and C".
    #[must_use]
    pub fn list(&self, items: &[impl AsRef<str>]) -> String {
        self.lists
            .format(items.iter().map(AsRef::as_ref))
            .to_string()
    }

    /// The order of two names in this language's alphabet.
    #[must_use]
    pub fn compare(&self, a: &str, b: &str) -> Ordering {
        self.order.compare(a, b)
    }
}
