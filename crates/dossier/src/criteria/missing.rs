//! Answers that are not there: what is done then is declared before offers are opened, and never silently zero.

use serde::{Deserialize, Serialize};

use super::Answer;
use crate::{CriterionId, Dossier, Offer, SupplierId, Text};

/// What is done with an offer that does not answer a criterion.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "wire", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum MissingPolicy {
    /// It is excluded, and stays in the dossier with that reason.
    Exclude,
    /// It counts as the worst level.
    Worst,
    /// The buyer estimates it, with a reason.
    Estimate,
}

impl MissingPolicy {
    /// The name as the file has it.
    pub fn name(self) -> &'static str {
        match self {
            Self::Exclude => "exclude",
            Self::Worst => "worst",
            Self::Estimate => "estimate",
        }
    }
}

/// The buyer's estimate of an answer that a supplier does not give.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "wire", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct Estimate {
    /// Whose answer is missing.
    pub supplier: SupplierId,
    /// On what.
    pub criterion: CriterionId,
    /// What is put in its place.
    pub answer: Answer,
    /// What it rests on.
    pub reason: Text,
}

impl Dossier {
    /// The offer of a supplier that counts: that of its latest round.
    pub fn latest_offer(&self, supplier: &SupplierId) -> Option<&Offer> {
        let own = self.offers.values();
        own.filter(|offer| offer.supplier == *supplier)
            .max_by_key(|offer| offer.round)
    }

    /// The first criterion that a supplier's offer does not answer though such offers are excluded.
    pub fn unanswered(&self, supplier: &SupplierId) -> Option<&CriterionId> {
        let offer = self.latest_offer(supplier)?;
        let owing = self.criteria.values().find(|criterion| {
            criterion.missing == Some(MissingPolicy::Exclude)
                && criterion.scale.is_answered()
                && offer.answer_to(criterion).is_none()
        });
        owing.map(|criterion| &criterion.criterion)
    }
}
