//! Messages: the embedded Fluent files and what is said from them.

use crate::{Language, Words};
use fluent_bundle::{FluentArgs, FluentResource, FluentValue, concurrent::FluentBundle};
use fluent_syntax::ast::Pattern;

include!(concat!(env!("OUT_DIR"), "/files.rs"));

/// What fills a variable of a message: text as it is to be printed, or the integer that chooses a plural.
#[derive(Clone, Debug)]
pub struct Argument<'a>(FluentValue<'a>);

impl<'a> From<&'a str> for Argument<'a> {
    fn from(text: &'a str) -> Self {
        Self(FluentValue::from(text))
    }
}

impl From<String> for Argument<'_> {
    fn from(text: String) -> Self {
        Self(FluentValue::from(text))
    }
}

impl From<u64> for Argument<'_> {
    fn from(count: u64) -> Self {
        Self(FluentValue::from(count))
    }
}

impl From<u32> for Argument<'_> {
    fn from(count: u32) -> Self {
        Self(FluentValue::from(count))
    }
}

impl From<usize> for Argument<'_> {
    fn from(count: usize) -> Self {
        Self(FluentValue::from(count))
    }
}

impl Words {
    /// The message of this id, or its attribute (`"id.attribute"`), with its variables filled.
    ///
    /// An id without a message, or a variable without an argument, is a mistake in the program: a debug build stops, a
    /// release build shows the name in place of the words.
    #[must_use]
    pub fn say(&self, id: &str, arguments: &[(&str, Argument<'_>)]) -> String {
        let Some(pattern) = self.pattern(id) else {
            debug_assert!(false, "no message \"{id}\" in {}", self.language);
            return format!("‹{id}›");
        };
        let arguments: FluentArgs<'_> = arguments
            .iter()
            .map(|(name, value)| (*name, value.0.clone()))
            .collect();
        let mut errors = Vec::new();
        let text = self
            .messages
            .format_pattern(pattern, Some(&arguments), &mut errors);
        debug_assert!(
            errors.is_empty(),
            "message \"{id}\" in {}: {errors:?}",
            self.language
        );
        text.into_owned()
    }

    /// Whether there is a message, or an attribute (`"id.attribute"`), of this id.
    #[must_use]
    pub fn has(&self, id: &str) -> bool {
        self.pattern(id).is_some()
    }

    fn pattern(&self, id: &str) -> Option<&Pattern<&str>> {
        match id.split_once('.') {
            Some((id, attribute)) => Some(
                self.messages
                    .get_message(id)?
                    .get_attribute(attribute)?
                    .value(),
            ),
            None => self.messages.get_message(id)?.value(),
        }
    }
}

/// The embedded files of a language, each with its name.
pub(crate) fn embedded(language: Language) -> impl Iterator<Item = (&'static str, &'static str)> {
    let of_language = move |(tag, name, text): &(_, &'static str, &'static str)| {
        (*tag == language.tag()).then_some((*name, *text))
    };
    FILES.iter().filter_map(of_language)
}

/// A bundle of these files. They are part of the program, so a mistake in them stops it; the tests meet it first.
pub(crate) fn bundle<'a>(
    language: Language,
    files: impl Iterator<Item = (&'a str, &'a str)>,
) -> FluentBundle<FluentResource> {
    let mut bundle = FluentBundle::new_concurrent(vec![language.identifier()]);
    // The isolation marks have no glyph in most fonts.
    bundle.set_use_isolating(false);
    for (name, text) in files {
        let resource = FluentResource::try_new(text.to_owned());
        let resource = resource
            .unwrap_or_else(|(_, errors)| panic!("{language}/{name} is not Fluent: {errors:?}"));
        if let Err(errors) = bundle.add_resource(resource) {
            panic!("{language}/{name} says again what another file says: {errors:?}");
        }
    }
    bundle
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(language: Language, messages: &str) -> Words {
        Words {
            messages: bundle(language, [("test.ftl", messages)].into_iter()),
            ..Words::new(language)
        }
    }

    fn plurals(language: Language, messages: &str) -> Vec<String> {
        let words = words(language, messages);
        let say = |n: u64| {
            words.say(
                "offers",
                &[("n", n.into()), ("count", words.count(n).into())],
            )
        };
        [1, 2, 5, 11, 21, 22, 1_000_002]
            .into_iter()
            .map(say)
            .collect()
    }

    #[test]
    fn serbian_counts_in_one_few_and_other_in_both_scripts() {
        let cyrillic = "offers = { $n ->\n [one] { $count } понуда\n [few] { $count } понуде\n *[other] { $count } понуда*\n }";
        let expected = [
            "1 понуда",
            "2 понуде",
            "5 понуда*",
            "11 понуда*",
            "21 понуда",
            "22 понуде",
            "1.000.002 понуде",
        ];
        assert_eq!(plurals(Language::SerbianCyrillic, cyrillic), expected);
        let expected = expected.map(crate::latin);
        assert_eq!(
            plurals(Language::SerbianLatin, &crate::latin(cyrillic)),
            expected
        );
    }

    #[test]
    fn english_counts_in_one_and_other() {
        let english = "offers = { $n ->\n [one] { $count } offer\n *[other] { $count } offers\n }";
        let expected = [
            "1 offer",
            "2 offers",
            "5 offers",
            "11 offers",
            "21 offers",
            "22 offers",
            "1,000,002 offers",
        ];
        assert_eq!(plurals(Language::English, english), expected);
    }

    #[test]
    fn every_kind_of_integer_chooses_a_plural_and_text_never_does() {
        let words = words(
            Language::English,
            "offers = { $n ->\n [one] one\n *[other] other\n }",
        );
        for one in [1_u64.into(), 1_u32.into(), 1_usize.into()] {
            assert_eq!(words.say("offers", &[("n", one)]), "one");
        }
        assert_eq!(words.say("offers", &[("n", "1".into())]), "other");
    }

    #[test]
    fn variables_are_filled_without_isolation_marks() {
        let words = words(
            Language::English,
            "buy = Buy from { $supplier } at { $price }\n .short = { $supplier }",
        );
        let arguments = [
            ("supplier", "Hetero".into()),
            ("price", String::from("$3.74").into()),
        ];
        assert_eq!(words.say("buy", &arguments), "Buy from Hetero at $3.74");
        assert_eq!(words.say("buy.short", &arguments), "Hetero");
    }

    #[test]
    fn what_is_there_is_known_and_what_is_not_is_not() {
        let words = words(
            Language::English,
            "buy = Buy\n .short = B\nonly =\n .label = L",
        );
        for id in ["buy", "buy.short", "only.label"] {
            assert!(words.has(id), "{id}");
        }
        for id in ["", ".", "sell", "buy.long", "only", "buy.short.short"] {
            assert!(!words.has(id), "{id}");
        }
    }

    #[test]
    #[cfg_attr(
        debug_assertions,
        should_panic(expected = "no message \"nothing\" in en")
    )]
    fn a_missing_message_stops_a_debug_build_and_shows_its_id_in_a_release() {
        assert_eq!(
            words(Language::English, "").say("nothing", &[]),
            "‹nothing›"
        );
    }

    #[test]
    #[cfg_attr(debug_assertions, should_panic(expected = "supplier"))]
    fn a_missing_argument_stops_a_debug_build_and_shows_its_name_in_a_release() {
        assert_eq!(
            words(Language::English, "buy = Buy from { $supplier }").say("buy", &[]),
            "Buy from {$supplier}"
        );
    }

    #[test]
    fn words_may_be_shared_between_threads() {
        fn shared<T: Send + Sync>() {}
        shared::<Words>();
    }
}
