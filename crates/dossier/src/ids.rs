//! Ids: short names by which changes refer to things.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};
use thiserror::Error;

/// A text that is no id.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[error(
    "“{0}” is no id: use 1 to 64 small letters a–z, digits, - or _, starting with a letter or digit"
)]
pub struct InvalidId(pub String);

fn checked(text: &str) -> Result<String, InvalidId> {
    let fits = !text.is_empty() && text.len() <= 64;
    let starts = text.starts_with(|c: char| c.is_ascii_lowercase() || c.is_ascii_digit());
    let plain = text
        .chars()
        .all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-' || c == '_');
    if fits && starts && plain {
        Ok(text.to_owned())
    } else {
        Err(InvalidId(text.to_owned()))
    }
}

macro_rules! id {
    ($name:ident, $of:literal) => {
        #[doc = concat!("The id of ", $of, ": 1 to 64 small letters, digits, `-` or `_`.")]
        #[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(try_from = "String", into = "String")]
        #[cfg_attr(feature = "wire", derive(ts_rs::TS), ts(type = "string"))]
        pub struct $name(String);

        impl $name {
            /// The id as text.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl FromStr for $name {
            type Err = InvalidId;

            fn from_str(text: &str) -> Result<Self, InvalidId> {
                checked(text).map(Self)
            }
        }

        impl TryFrom<String> for $name {
            type Error = InvalidId;

            fn try_from(text: String) -> Result<Self, InvalidId> {
                checked(&text).map(Self)
            }
        }

        impl From<$name> for String {
            fn from(id: $name) -> String {
                id.0
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }
    };
}

id!(MemberId, "a member of the buying center");
id!(CriterionId, "a criterion");
id!(SupplierId, "a supplier");
id!(OfferId, "an offer");
id!(GateId, "a gate");
id!(EvidenceId, "a piece of evidence about a supplier");
id!(LevelId, "a level of a scale");
id!(GroupId, "a group of criteria");
id!(AttachmentId, "an attachment");
id!(ExclusionId, "an exclusion of shipments of a supplier");
