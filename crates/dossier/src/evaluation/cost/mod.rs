//! Evaluated cost, from the price as quoted to what is compared: price → currency → VAT out → export → freight →
//! insurance → duty → (landed) → payment → VAT on → lifetime → switching. One module for each step, each step shown with
//! what it rests on. Exact decimals throughout.

mod crossover;
mod currency;
mod duty;
mod exact;
mod freight;
mod insurance;
mod lifetime;
mod movement;
mod part;
mod payment;
mod price;
mod step;
mod switching;
mod vat;

use rust_decimal::Decimal;

use crate::{
    AddedCost, CostBasis, CostPart, CostProblem, Dossier, Incoterm, Offer, Problem, Problems,
};
use exact::{TooLarge, plus};

pub use crossover::{Crossover, VOLUME_RANGE, cheapest_by_volume};
pub use movement::{with_rate_moved, with_volume_moved};
pub use step::{Assumption, CostStep, CostWarning, StepKind};

/// What one unit costs, step by step. Amounts are in the currency of the purchase, but for the quoted price.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EvaluatedCost {
    /// The price of one unit as it is quoted: in the currency of the offer, with VAT where it is quoted with it.
    pub quoted: Decimal,
    /// The price of one unit, converted and without VAT.
    pub price: Decimal,
    /// The freight of one unit; none where every price includes it.
    pub freight: Option<Decimal>,
    /// What one unit comes to at the named place: price with carriage, insurance and duty.
    pub landed: Decimal,
    /// The switching cost of one unit; none for the incumbent and where there is none.
    pub switching: Option<Decimal>,
    /// What is compared: after all steps.
    pub evaluated: Decimal,
    /// The steps in their order.
    pub steps: Vec<CostStep>,
    /// What is doubtful about it.
    pub warnings: Vec<CostWarning>,
}

impl EvaluatedCost {
    /// Whether there is more to it than price, freight that is stated, and switching cost.
    pub fn has_terms(&self) -> bool {
        self.steps.iter().any(|step| {
            !matches!(
                step.assumption,
                Assumption::Quoted {
                    has_breaks: false,
                    ..
                } | Assumption::Stated
                    | Assumption::Spread { .. }
            )
        })
    }
}

/// The evaluated cost of an offer.
///
/// # Errors
/// Every problem that stands between the offer and its cost: a missing rate, a part that nobody put a figure to, a part
/// counted twice, figures too large.
pub fn evaluated_cost(dossier: &Dossier, offer: &Offer) -> Result<EvaluatedCost, Problems> {
    let mut chain = Chain {
        dossier,
        offer,
        rate: Decimal::ONE,
        gross: Decimal::ONE,
        quoted: Decimal::ZERO,
        price: Decimal::ZERO,
        invoice: Decimal::ZERO,
        freight: None,
        landed: Decimal::ZERO,
        switching: None,
        now: Decimal::ZERO,
        steps: Vec::new(),
        warnings: Vec::new(),
        problems: Vec::new(),
    };
    if walk(&mut chain).is_err() {
        let offer = offer.offer.clone();
        chain.problem(CostProblem::TooLarge { offer });
    }
    if !chain.problems.is_empty() {
        return Err(chain.problems);
    }
    Ok(EvaluatedCost {
        quoted: chain.quoted,
        price: chain.price,
        freight: chain.freight,
        landed: chain.landed,
        switching: chain.switching,
        evaluated: chain.now,
        steps: chain.steps,
        warnings: chain.warnings,
    })
}

/// The price of one unit of an offer as it is quoted, and the freight that it states beside it.
///
/// # Errors
/// Figures too large to be reckoned with.
pub fn quoted_price(offer: &Offer) -> Result<(Decimal, Option<Decimal>), Problems> {
    let too_large = |_| {
        let offer = offer.offer.clone();
        vec![Problem::Cost(CostProblem::TooLarge { offer })]
    };
    let price = price::quoted(&offer.lines).map_err(too_large)?;
    let freight = freight::stated(&offer.lines).map_err(too_large)?;
    Ok((price, freight))
}

fn walk(chain: &mut Chain<'_>) -> Result<(), TooLarge> {
    price::step(chain)?;
    currency::step(chain)?;
    vat::take_out(chain)?;
    chain.invoice = chain.price;
    if chain.has_place() && chain.term().is_none() {
        let offer = chain.offer.offer.clone();
        chain.problem(CostProblem::IncotermOwed { offer });
    }
    duty::at_export(chain)?;
    freight::step(chain)?;
    insurance::step(chain)?;
    duty::at_import(chain)?;
    chain.landed = chain.now;
    payment::step(chain)?;
    vat::put_on(chain)?;
    lifetime::step(chain)?;
    switching::step(chain)
}

/// An offer on its way through the steps.
struct Chain<'a> {
    dossier: &'a Dossier,
    offer: &'a Offer,
    /// What one unit of the offer's currency is worth.
    rate: Decimal,
    /// One and the rate of VAT that the offer's amounts include.
    gross: Decimal,
    quoted: Decimal,
    price: Decimal,
    /// What is paid to the supplier: price and the freight that it states.
    invoice: Decimal,
    freight: Option<Decimal>,
    landed: Decimal,
    switching: Option<Decimal>,
    /// What a unit comes to so far.
    now: Decimal,
    steps: Vec<CostStep>,
    warnings: Vec<CostWarning>,
    problems: Problems,
}

impl<'a> Chain<'a> {
    fn basis(&self) -> Option<&'a CostBasis> {
        self.dossier.cost_basis.as_ref()
    }

    fn has_place(&self) -> bool {
        self.basis().is_some_and(|basis| basis.place.is_some())
    }

    /// The delivery term, where offers are brought to one place.
    fn term(&self) -> Option<Incoterm> {
        let said = self.offer.incoterm.as_ref().filter(|_| self.has_place());
        said.and_then(|text| Incoterm::read(text))
    }

    fn added(&self, part: CostPart) -> Option<&'a AddedCost> {
        let key = (self.offer.supplier.clone(), part);
        self.dossier.added_costs.get(&key)
    }

    fn purchase_currency(&self) -> Option<&'a str> {
        let purchase = self.dossier.purchase.as_ref();
        purchase.map(|purchase| purchase.currency.as_str())
    }

    /// The currency of the offer.
    fn currency(&self) -> &'a str {
        let own = self.offer.terms.currency.as_deref();
        own.or_else(|| self.purchase_currency()).unwrap_or_default()
    }

    fn problem(&mut self, problem: CostProblem) {
        self.problems.push(Problem::Cost(problem));
    }

    /// A step after which a unit comes to the amount itself.
    fn set(&mut self, kind: StepKind, amount: Decimal, assumption: Assumption) {
        self.now = amount;
        self.steps.push(CostStep {
            kind,
            change: amount,
            after: amount,
            assumption,
        });
    }

    fn add(
        &mut self,
        kind: StepKind,
        change: Decimal,
        assumption: Assumption,
    ) -> Result<(), TooLarge> {
        self.now = plus(self.now, change)?;
        self.steps.push(CostStep {
            kind,
            change,
            after: self.now,
            assumption,
        });
        Ok(())
    }
}

#[cfg(test)]
mod tests;
