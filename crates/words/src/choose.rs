//! Texts that people wrote in several languages.

use crate::{Language, Words, latin};
use std::borrow::Cow;

impl Words {
    /// The text for this language out of one text in several, each under its tag; an empty text counts as none.
    ///
    /// Serbian in one script is read in the other when it has to be, from Cyrillic by [`latin`]; then comes English, then
    /// whichever is first.
    #[must_use]
    pub fn choose<'a, T, S>(&self, texts: impl IntoIterator<Item = (&'a T, &'a S)>) -> Cow<'a, str>
    where
        T: AsRef<str> + ?Sized + 'a,
        S: AsRef<str> + ?Sized + 'a,
    {
        let texts = texts
            .into_iter()
            .map(|(tag, text)| (tag.as_ref(), text.as_ref()));
        let texts: Vec<(&str, &str)> = texts.filter(|(_, text)| !text.is_empty()).collect();
        let find = |language: Language| {
            texts
                .iter()
                .find(|(tag, _)| *tag == language.tag())
                .map(|(_, text)| *text)
        };

        let cyrillic = || find(Language::SerbianCyrillic);
        let own = find(self.language).map(Cow::Borrowed);
        let own = own.or_else(|| match self.language {
            Language::English => None,
            Language::SerbianCyrillic => find(Language::SerbianLatin).map(Cow::Borrowed),
            Language::SerbianLatin => cyrillic().map(|text| Cow::Owned(latin(text))),
        });
        own.unwrap_or_else(|| {
            let first = texts.first().map(|(_, text)| *text);
            Cow::Borrowed(find(Language::English).or(first).unwrap_or_default())
        })
    }
}
