//! From the price to evaluated cost, as it is reported.

use dossier::{CostDriver, Evaluation, cost_moves, crossovers};
use memo::phrases::Phrases;
use rust_decimal::Decimal;
use serde::Serialize;

use super::exact_number;

/// The costs of the offers that are ranked.
#[derive(Debug, Serialize)]
#[expect(
    missing_docs,
    reason = "the fields are the documented JSON of `ponder rank --json`"
)]
pub struct CostsReport {
    pub basis: Vec<String>,
    pub offers: Vec<CostReport>,
    pub moves: Vec<CostMoveReport>,
    pub crossovers: Vec<CrossoverReport>,
    /// The heads of the table for people.
    #[serde(skip)]
    pub heads: Vec<String>,
    /// What depends on rates and quantity, in sentences.
    #[serde(skip)]
    pub sentences: Vec<String>,
    /// Whether there is more to it than price, freight and switching cost.
    #[serde(skip)]
    pub has_terms: bool,
}

/// The cost of one offer.
#[derive(Debug, Serialize)]
#[expect(
    missing_docs,
    reason = "the fields are the documented JSON of `ponder rank --json`"
)]
pub struct CostReport {
    pub supplier: String,
    pub id: String,
    pub offer: String,
    #[serde(serialize_with = "exact_number")]
    pub landed: Decimal,
    #[serde(serialize_with = "exact_number")]
    pub evaluated: Decimal,
    pub steps: Vec<CostStepReport>,
    /// The row of the table for people.
    #[serde(skip)]
    pub cells: Vec<String>,
}

/// One step of it.
#[derive(Debug, Serialize)]
#[expect(
    missing_docs,
    reason = "the fields are the documented JSON of `ponder rank --json`"
)]
pub struct CostStepReport {
    pub step: &'static str,
    #[serde(serialize_with = "exact_number")]
    pub change: Decimal,
    #[serde(serialize_with = "exact_number")]
    pub after: Decimal,
    pub assumption: String,
    /// Step and assumption in a sentence.
    #[serde(skip)]
    pub sentence: String,
}

/// Who is the cheapest and who is first when a rate or the volume moves.
#[derive(Debug, Serialize)]
#[expect(
    missing_docs,
    reason = "the fields are the documented JSON of `ponder rank --json`"
)]
pub struct CostMoveReport {
    pub currency: Option<String>,
    pub percent: i64,
    pub cheapest: Vec<String>,
    pub first: Vec<String>,
}

/// A share of the volume from which on another is the cheapest.
#[derive(Debug, Serialize)]
#[expect(
    missing_docs,
    reason = "the fields are the documented JSON of `ponder rank --json`"
)]
pub struct CrossoverReport {
    #[serde(serialize_with = "exact_number")]
    pub factor: Decimal,
    pub below: String,
    pub above: String,
}

/// Reports the costs; the volume is meant where a move names no currency.
pub(super) fn report(phrases: &Phrases<'_>, evaluation: &Evaluation) -> CostsReport {
    let dossier = phrases.dossier;
    let costs: Vec<_> = evaluation.offers.iter().map(|offer| &offer.cost).collect();
    let table = phrases.cost_table(&costs);
    let (moves, crossings) = (cost_moves(dossier), crossovers(dossier));
    let mut basis = dossier
        .cost_basis
        .as_ref()
        .map(|basis| phrases.cost_basis(basis));
    if let (Some(lines), Some(rates)) = (&mut basis, &dossier.rates) {
        lines.push(phrases.rates(rates));
    }
    let mut sentences = phrases.cost_moves(&moves, &phrases.cheapest_and_first(evaluation));
    sentences.extend(crossings.iter().map(|one| phrases.crossover(one)));
    let ids = |all: &[dossier::SupplierId]| all.iter().map(ToString::to_string).collect();
    CostsReport {
        basis: basis.unwrap_or_default(),
        offers: (evaluation.offers.iter())
            .zip(table.rows)
            .map(|(offer, cells)| CostReport {
                supplier: phrases.supplier(&offer.supplier),
                id: offer.supplier.to_string(),
                offer: offer.offer.to_string(),
                landed: offer.cost.landed,
                evaluated: offer.cost.evaluated,
                steps: (offer.cost.steps.iter())
                    .map(|step| CostStepReport {
                        step: step.kind.name(),
                        change: step.change,
                        after: step.after,
                        assumption: phrases.assumption(step),
                        sentence: phrases.step_sentence(step),
                    })
                    .collect(),
                cells,
            })
            .collect(),
        moves: (moves.into_iter())
            .map(|one| CostMoveReport {
                currency: match one.what {
                    CostDriver::Rate(currency) => Some(currency),
                    CostDriver::Volume => None,
                },
                percent: one.percent,
                cheapest: ids(&one.cheapest),
                first: ids(&one.first),
            })
            .collect(),
        crossovers: (crossings.iter())
            .map(|one| CrossoverReport {
                factor: one.factor,
                below: one.below.to_string(),
                above: one.above.to_string(),
            })
            .collect(),
        heads: table.heads,
        sentences,
        has_terms: costs.iter().any(|cost| cost.has_terms()),
    }
}
