//! What an offer answers to a criterion.

use std::fmt;

use rust_decimal::Decimal;
use serde::de::value::MapAccessDeserializer;
use serde::de::{Error, IntoDeserializer, MapAccess, Visitor};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::LevelId;

/// An answer. Written as `"12"`, `{"low": "10", "likely": "12", "high": "16"}`, `{"level": "double-wall"}` or `true`.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "wire", derive(ts_rs::TS))]
#[cfg_attr(
    feature = "wire",
    ts(
        type = "string | { low: string, likely: string, high: string } | { level: string } | boolean"
    )
)]
pub enum Answer {
    /// A number.
    Number(Decimal),
    /// A number that is not certain yet: the likely one counts, the ends are tried.
    Range(Range),
    /// A level of the scale.
    Level(LevelId),
    /// Yes or no.
    YesNo(bool),
}

/// The least, the likely and the most; in this order, some of them perhaps equal.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Range {
    /// The least.
    pub low: Decimal,
    /// The one that counts in the ranking.
    pub likely: Decimal,
    /// The most.
    pub high: Decimal,
}

impl From<Decimal> for Answer {
    fn from(number: Decimal) -> Self {
        Self::Number(number)
    }
}

/// What is written in braces.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Braced {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    level: Option<LevelId>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    low: Option<Decimal>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    likely: Option<Decimal>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    high: Option<Decimal>,
}

impl Serialize for Answer {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let level = |id: &LevelId| Braced {
            level: Some(id.clone()),
            low: None,
            likely: None,
            high: None,
        };
        match self {
            Self::Number(number) => Serialize::serialize(number, serializer),
            Self::Range(range) => range.serialize(serializer),
            Self::Level(id) => level(id).serialize(serializer),
            Self::YesNo(answer) => answer.serialize(serializer),
        }
    }
}

impl<'de> Deserialize<'de> for Answer {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(Reader)
    }
}

/// Reads each form by itself, so that what is wrong with one is said of that one.
struct Reader;

impl Reader {
    fn number<'de, E: Error>(from: impl IntoDeserializer<'de, E>) -> Result<Answer, E> {
        <Decimal as Deserialize>::deserialize(from.into_deserializer()).map(Answer::Number)
    }
}

impl<'de> Visitor<'de> for Reader {
    type Value = Answer;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a number as text, low with likely and high, a level, or true or false")
    }

    fn visit_bool<E: Error>(self, answer: bool) -> Result<Answer, E> {
        Ok(Answer::YesNo(answer))
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<Answer, E> {
        Self::number(text)
    }

    fn visit_i64<E: Error>(self, number: i64) -> Result<Answer, E> {
        Self::number(number)
    }

    fn visit_u64<E: Error>(self, number: u64) -> Result<Answer, E> {
        Self::number(number)
    }

    fn visit_f64<E: Error>(self, number: f64) -> Result<Answer, E> {
        Self::number(number)
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Answer, A::Error> {
        match Braced::deserialize(MapAccessDeserializer::new(map))? {
            Braced {
                level: Some(level),
                low: None,
                likely: None,
                high: None,
            } => Ok(Answer::Level(level)),
            Braced {
                level: None,
                low: Some(low),
                likely: Some(likely),
                high: Some(high),
            } => Ok(Answer::Range(Range { low, likely, high })),
            _ => Err(Error::custom(
                "in braces an answer has either level, or low, likely and high",
            )),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_form_of_an_answer_reads_back_as_it_was_written() {
        for written in [
            r#""12.50""#,
            r#"{"low":"10","likely":"12","high":"16"}"#,
            r#"{"level":"double-wall"}"#,
            "true",
        ] {
            let answer: Answer = serde_json::from_str(written).unwrap();
            assert_eq!(serde_json::to_string(&answer).unwrap(), written);
        }
    }

    #[test]
    fn half_a_range_and_a_mixture_are_refused() {
        for written in [
            r#"{"low":"10","high":"16"}"#,
            r#"{"level":"a","low":"1","likely":"1","high":"1"}"#,
            r#"{"most":"3"}"#,
            r#""twelve""#,
            "[]",
        ] {
            assert!(
                serde_json::from_str::<Answer>(written).is_err(),
                "{written}"
            );
        }
    }
}
