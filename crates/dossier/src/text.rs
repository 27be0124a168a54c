//! Texts that people wrote, in one language or several.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

/// What a person wrote: one text, or the same in several languages by tag (`en`, `sr-Cyrl`, `sr-Latn`).
/// A committee that answers to a head office abroad prints its memo twice.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "wire", derive(ts_rs::TS))]
#[serde(untagged)]
pub enum Text {
    /// One text for every language.
    Plain(String),
    /// The text by language tag.
    ByLanguage(BTreeMap<String, String>),
}

impl Text {
    /// The versions with their language tags; a plain text has the empty tag.
    pub fn versions(&self) -> Vec<(&str, &str)> {
        match self {
            Self::Plain(text) => vec![("", text)],
            Self::ByLanguage(texts) => texts
                .iter()
                .map(|(tag, text)| (tag.as_str(), text.as_str()))
                .collect(),
        }
    }

    /// True when there is nothing to read in some version, or no version at all.
    pub fn is_blank(&self) -> bool {
        let versions = self.versions();
        versions.is_empty() || versions.iter().any(|(_, text)| text.trim().is_empty())
    }
}

impl From<&str> for Text {
    fn from(text: &str) -> Self {
        Self::Plain(text.to_owned())
    }
}
