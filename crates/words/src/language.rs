//! The three languages.

use icu_locale_core::{Locale, locale};
use std::{fmt, str::FromStr};
use unic_langid::LanguageIdentifier;

/// A language Ponder speaks.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Language {
    /// English, with British dates and lists.
    English,
    /// Serbian in Cyrillic script, the Serbian that is written by hand.
    SerbianCyrillic,
    /// Serbian in Latin script, generated from the Cyrillic.
    SerbianLatin,
}

/// A tag that names none of the [languages](Language::ALL).
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("unknown language \"{0}\": known are en, sr-Cyrl and sr-Latn")]
pub struct UnknownLanguage(pub String);

impl Language {
    /// Every language, in the order in which they are offered.
    pub const ALL: [Self; 3] = [Self::English, Self::SerbianCyrillic, Self::SerbianLatin];

    /// The tag that names this language in files, on the command line and as a folder of `locales/`.
    #[must_use]
    pub fn tag(self) -> &'static str {
        match self {
            Self::English => "en",
            Self::SerbianCyrillic => "sr-Cyrl",
            Self::SerbianLatin => "sr-Latn",
        }
    }

    pub(crate) fn is_english(self) -> bool {
        self == Self::English
    }

    /// The locale numbers, dates and order follow.
    pub(crate) fn locale(self) -> Locale {
        match self {
            Self::English => locale!("en-GB"),
            Self::SerbianCyrillic => locale!("sr-Cyrl-RS"),
            Self::SerbianLatin => locale!("sr-Latn-RS"),
        }
    }

    /// The language whose plural rules messages follow.
    pub(crate) fn identifier(self) -> LanguageIdentifier {
        self.tag()
            .parse()
            .expect("every tag is a language identifier")
    }
}

impl fmt::Display for Language {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.tag())
    }
}

impl FromStr for Language {
    type Err = UnknownLanguage;

    fn from_str(tag: &str) -> Result<Self, UnknownLanguage> {
        let found = Self::ALL.into_iter().find(|language| language.tag() == tag);
        found.ok_or_else(|| UnknownLanguage(tag.to_owned()))
    }
}
