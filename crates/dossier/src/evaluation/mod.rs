//! From the dossier to the ranking: screening → landed cost → reliability → values on anchored scales →
//! weights → ranking → certificate → explanation, one module each, each a function of what went before.

use rust_decimal::Decimal;

use crate::{Criterion, Dossier, Position, Problem, Problems, SupplierId};

mod certificate;
mod cost;
mod explanation;
mod ranking;
mod reliability;
mod screening;
mod values;
mod weighting;

pub use certificate::{Certificate, Group, LeaveOneOut, WeightLine, WinnerChange};
pub use cost::LandedCost;
pub use explanation::{Comparison, Explanation, Lever, PriceOfRule};
pub use ranking::{Ranked, Ranking};
pub use reliability::{RecordBasis, Reliability, STARTING_PRIOR};
pub use screening::Excluded;
pub use values::{Beyond, EvaluatedOffer, Warning};
pub use weighting::{MemberWeights, Rule, Weighting};

/// Everything computed from a dossier. Offers and criteria are referred to by their place in the two lists.
#[derive(Debug, Clone, PartialEq)]
pub struct Evaluation {
    /// The criteria in the order in which they were named.
    pub criteria: Vec<Criterion>,
    /// The offers that count: one per supplier, the latest round, not screened out.
    pub offers: Vec<EvaluatedOffer>,
    /// The suppliers screened out, with the reason.
    pub excluded: Vec<Excluded>,
    /// The weights of the members, of the group, and those in force.
    pub weighting: Weighting,
    /// The ranking under the rule.
    pub ranking: Ranking,
    /// The ranking by the group's own weights.
    pub without_rule: Ranking,
    /// How firm it is.
    pub certificate: Certificate,
    /// Why, and what it costs.
    pub explanation: Explanation,
    /// What a reader must know besides.
    pub warnings: Vec<Warning>,
}

impl Evaluation {
    /// The place of a supplier's offer.
    pub fn row_of(&self, supplier: &SupplierId) -> Option<usize> {
        self.offers
            .iter()
            .position(|offer| offer.supplier == *supplier)
    }
}

/// Evaluates the dossier.
///
/// # Errors
/// Every problem that stands between the dossier and a ranking, all at once.
pub fn evaluate(dossier: &Dossier) -> Result<Evaluation, Problems> {
    let position = dossier.position.as_ref().map(|declared| declared.position);
    let mut problems = Problems::new();
    if dossier.purchase.is_none() {
        problems.push(Problem::NoPurchase);
    }
    if position.is_none() {
        problems.push(Problem::NoPosition);
    }
    if dossier.criteria.is_empty() {
        problems.push(Problem::NoCriteria);
    }
    let screened = screening::screen(dossier)
        .map_err(|found| problems.extend(found))
        .ok();
    let weighting = weighting::weigh(dossier, position)
        .map_err(|found| problems.extend(found))
        .ok();
    let valued = screened.as_ref().and_then(|screened| {
        let cautious = position.is_some_and(Position::is_cautious);
        values::value(dossier, &screened.offers, cautious)
            .map_err(|found| problems.extend(found))
            .ok()
    });
    let (Some(screened), Some(weighting), Some(valued), true) =
        (screened, weighting, valued, problems.is_empty())
    else {
        return Err(problems);
    };

    let criteria: Vec<Criterion> = dossier.criteria.values().cloned().collect();
    let ranking = ranking::rank(&valued.values, &weighting.used);
    let without_rule = ranking::rank(&valued.values, &weighting.own);
    let certificate = certificate::certify(&criteria, &valued.values, &weighting, &ranking);
    let explanation = explanation::explain(&criteria, &valued, &weighting, &ranking, &without_rule);
    let mut warnings = valued.warnings;
    warnings.extend(weighting.warnings(dossier));
    Ok(Evaluation {
        criteria,
        offers: valued.offers,
        excluded: screened.excluded,
        weighting,
        ranking,
        without_rule,
        certificate,
        explanation,
        warnings,
    })
}

/// A decimal as the nearest float. Through its digits, which is exact to the last bit.
pub(crate) fn float(value: Decimal) -> f64 {
    value
        .to_string()
        .parse()
        .expect("the digits of a decimal always read as a number")
}

#[cfg(test)]
mod tests;
