//! How the decision came about: accounts of the process, each under its own name.

use super::{Rich, Seal};
use serde::Serialize;

/// The annex that tells the process; printed only where there is something to tell.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "wire", derive(ts_rs::TS))]
pub struct Process {
    /// The page's headline.
    pub headline: String,
    /// What is told, in its order.
    pub accounts: Vec<Account>,
    /// What was sealed: it closes the memo.
    pub seal: Option<Seal>,
}

/// Short statements under one name.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "wire", derive(ts_rs::TS))]
pub struct Account {
    /// The section's name.
    pub label: String,
    /// The statements.
    pub rows: Vec<Statement>,
    /// A grey line below them; empty where nothing is to be said.
    pub note: String,
}

/// One statement: about whom or what, what is said, and where it comes from.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "wire", derive(ts_rs::TS))]
pub struct Statement {
    /// About whom or what.
    pub head: String,
    /// What is said.
    pub text: Rich,
    /// A grey line below it: who, when, which entry; may be empty.
    pub note: String,
}
