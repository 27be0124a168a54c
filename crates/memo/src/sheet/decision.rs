//! Page 1: the decision.

use super::{Account, Rich, Seal, WinnerStrip};
use serde::Serialize;

/// The page that can be read, argued with and signed alone.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "wire", derive(ts_rs::TS))]
pub struct Decision {
    /// The purchase: "Efavirenz 600 mg, 30 tablets".
    pub title: String,
    /// Its kind in one line: "Choice of supplier · modified rebuy · strategic purchase".
    pub kind: String,
    /// What is proposed, in large type.
    pub recommendation: Passage,
    /// Who wins at which weight; none when one weight alone decides nothing.
    pub winner: Option<WinnerStrip>,
    /// What is given up for what, where something else than the first of the ranking was chosen.
    pub trade_off: Option<Passage>,
    /// What the decision rests on where there is no ranking.
    pub accounts: Vec<Account>,
    /// Why, in one to three numbers.
    pub reasons: Option<Reasons>,
    /// The best case for the rival.
    pub counter: Option<Passage>,
    /// What would turn the result.
    pub change: Option<WhatWouldChange>,
    /// What the preference costs.
    pub price: Option<Passage>,
    /// Further passages before the signatures: dissent, a departure from the ranking, conditions.
    pub more: Vec<Passage>,
    /// Reservations and dissent word for word, and who still has to sign.
    pub said: Option<Account>,
    /// Who signs.
    pub signatures: Option<Signatures>,
    /// What was sealed, where this page is the whole memo.
    pub seal: Option<Seal>,
}

/// A paragraph with its name in the label column.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "wire", derive(ts_rs::TS))]
pub struct Passage {
    /// The section's name.
    pub label: String,
    /// The paragraph.
    pub text: Rich,
    /// A grey line below it.
    pub note: Option<String>,
}

/// Up to three reasons side by side.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "wire", derive(ts_rs::TS))]
pub struct Reasons {
    /// The section's name.
    pub label: String,
    /// One to three reasons.
    pub items: Vec<Reason>,
}

/// One reason: a number, what it claims, what was counted.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "wire", derive(ts_rs::TS))]
pub struct Reason {
    /// The number in large type, with its unit.
    pub numeral: String,
    /// The claim in two to five words.
    pub claim: String,
    /// What was counted, and the runner-up's number.
    pub text: String,
}

/// Every single change that would put the rival first.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "wire", derive(ts_rs::TS))]
pub struct WhatWouldChange {
    /// The section's name.
    pub label: String,
    /// The sentence above the rows, the verdict in a strong run.
    pub lead: Rich,
    /// The levers, none when nothing turns the result.
    pub rows: Vec<Lever>,
}

/// One change that would turn the result.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "wire", derive(ts_rs::TS))]
pub struct Lever {
    /// What would have to change: "Reliability weighs less than".
    pub lever: String,
    /// To what: "37.70 %".
    pub threshold: String,
    /// What it is today, worded: "now 40 %".
    pub now: String,
}

/// The block that is signed.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "wire", derive(ts_rs::TS))]
pub struct Signatures {
    /// The section's name.
    pub label: String,
    /// The heads over the columns.
    pub heads: SignatureHeads,
    /// One row for each who signs.
    pub rows: Vec<Signer>,
}

/// The heads of the signature block.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "wire", derive(ts_rs::TS))]
pub struct SignatureHeads {
    /// Over the first box.
    pub in_favour: String,
    /// Over the second box.
    pub against: String,
    /// Over the third box.
    pub abstain: String,
    /// Over the line to sign on.
    pub signature: String,
    /// Over the line for the date.
    pub date: String,
}

/// One who signs.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "wire", derive(ts_rs::TS))]
pub struct Signer {
    /// The role, worded: "Adviser, no vote".
    pub role: String,
    /// The person.
    pub name: String,
    /// What the boxes show.
    pub ballot: Ballot,
    /// Printed on the signature line when the sign-off is already recorded; else empty.
    pub signed: String,
    /// Printed on the date line when the sign-off is already recorded; else empty.
    pub date: String,
}

/// What the boxes of a signer show.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "wire", derive(ts_rs::TS))]
#[serde(rename_all = "lowercase")]
pub enum Ballot {
    /// Three empty boxes.
    #[default]
    Open,
    /// Three dashes: signs without a vote.
    None,
    /// The first box crossed.
    For,
    /// The second box crossed.
    Against,
    /// The third box crossed.
    Abstain,
}
