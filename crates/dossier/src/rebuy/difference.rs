//! What a rebuy changed against the decision that it follows.

use rust_decimal::Decimal;

use crate::{Criterion, CriterionId, Dossier, Text};

/// One difference against the last decision.
#[derive(Debug, Clone, PartialEq)]
pub enum Difference {
    /// A criterion that was not there.
    CriterionAdded(Criterion),
    /// A criterion that is no longer there.
    CriterionLeft(Criterion),
    /// A criterion whose name, family or scale is another.
    CriterionChanged {
        /// As it was.
        was: Criterion,
        /// As it is.
        is: Criterion,
    },
    /// A criterion whose weight moved, by its id: shares from 0 to 1.
    WeightMoved {
        /// Which.
        criterion: CriterionId,
        /// What it weighed.
        was: Decimal,
        /// What the group gives it now, rounded to four decimals.
        is: Decimal,
    },
    /// A requirement that was not there.
    RequirementAdded(Text),
    /// A requirement that is no longer there.
    RequirementLeft(Text),
}

/// Whether a criterion asks what it asked; where it lies in the tree changes nothing of that.
fn measures_the_same(was: &Criterion, now: &Criterion) -> bool {
    let apart = |criterion: &Criterion| Criterion {
        group: None,
        ..criterion.clone()
    };
    apart(was) == apart(now)
}

/// Everything that differs, criteria first, in the order of the lists; `shares` are the weights in force now, by
/// criterion in the order of the criteria, or nothing while there are none.
pub fn differences(dossier: &Dossier, shares: &[f64]) -> Vec<Difference> {
    let Some(last) = &dossier.precedent else {
        return Vec::new();
    };
    let mut found = Vec::new();
    if !last.criteria.is_empty() {
        for now in dossier.criteria.values() {
            match last
                .criteria
                .iter()
                .find(|was| was.criterion == now.criterion)
            {
                None => found.push(Difference::CriterionAdded(now.clone())),
                Some(was) if !measures_the_same(was, now) => {
                    found.push(Difference::CriterionChanged {
                        was: was.clone(),
                        is: now.clone(),
                    })
                }
                Some(_) => {}
            }
        }
        let left = last
            .criteria
            .iter()
            .filter(|was| !dossier.criteria.contains_key(&was.criterion));
        found.extend(left.cloned().map(Difference::CriterionLeft));
    }
    for (criterion, share) in dossier.criteria.keys().zip(shares) {
        let is = Decimal::try_from(*share)
            .unwrap_or_default()
            .round_dp(4)
            .normalize();
        if let Some(was) = last
            .weights
            .get(criterion)
            .map(|was| was.round_dp(4).normalize())
            && was != is
        {
            found.push(Difference::WeightMoved {
                criterion: criterion.clone(),
                was,
                is,
            });
        }
    }
    if let Some(was) = &last.specification {
        let is: &[Text] = dossier
            .specification
            .as_ref()
            .map_or(&[], |now| &now.requirements);
        let added = is.iter().filter(|one| !was.requirements.contains(one));
        found.extend(added.cloned().map(Difference::RequirementAdded));
        let left = was.requirements.iter().filter(|one| !is.contains(one));
        found.extend(left.cloned().map(Difference::RequirementLeft));
    }
    found
}
