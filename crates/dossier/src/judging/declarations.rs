//! What members declare about themselves, and what an advisor thinks.

use serde::{Deserialize, Serialize};

use crate::{MemberId, Text};

/// A member’s declaration of interest: what ties them to a supplier, or that nothing does.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "wire", derive(ts_rs::TS), ts(optional_fields))]
#[serde(deny_unknown_fields)]
pub struct Interest {
    /// Who declares.
    pub member: MemberId,
    /// The tie; none where there is none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tie: Option<Text>,
}

/// A member steps back: their weights, scores and signature no longer count, and stay in the dossier.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "wire", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct Recusal {
    /// Who steps back.
    pub member: MemberId,
    /// Why.
    pub reason: Text,
}

/// What an advisor advises. It is shown and does not count.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "wire", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct View {
    /// Whose view.
    pub member: MemberId,
    /// The view.
    pub advice: Text,
}
