//! Checks of what costs are compared on, of the terms of an offer, and of what is added to it.

use rust_decimal::Decimal;

use super::cells::{self, Cells};
use crate::{
    AddedCost, Bearer, CostBasis, CostPart, CostProblem, Dossier, Field, Incoterm, Offer,
    PriceLine, Problem, Rates, Slot,
};

/// The highest annual rate and rate of VAT that are taken: 100 %. Ours, to catch slipped digits.
const MOST_SHARE: Decimal = Decimal::ONE;

/// Ten years: what is paid later, or earlier, is another contract. Ours.
const MOST_DAYS: i32 = 3_650;

pub fn of_basis(cells: &mut Cells, dossier: &Dossier, basis: &CostBasis) {
    cells.optional_text(Field::Place, basis.place.as_ref());
    if let Some(rate) = basis.annual_rate {
        cells.within(Field::AnnualRate, rate, cells::zero(), MOST_SHARE);
        if basis.rate_source.is_none() {
            cells.blank(Field::RateSource);
        }
    }
    cells.optional_text(Field::RateSource, basis.rate_source.as_ref());
    if let Some(days) = basis.days_in_year {
        cells.within(Field::DaysInYear, days.into(), 360.into(), 366.into());
    }
    if let Some(vat) = basis.vat {
        cells.within(Field::Vat, vat, cells::zero(), MOST_SHARE);
    }
    cells.date(Field::RatesOn, basis.rates_on.as_ref());
    if let Some(life) = basis.life {
        cells.within(Field::Life, life.into(), cells::one(), 60.into());
    }
    if let Some(rates) = &dossier.rates {
        of_day(cells, &rates.date, basis);
    }
}

pub fn of_rates(cells: &mut Cells, dossier: &Dossier, rates: &Rates) {
    cells.date(Field::Date, Some(&rates.date));
    cells.text(Field::Source, &rates.source);
    if rates.rates.is_empty() {
        cells.problem(Problem::Cost(CostProblem::RatesOwed));
    }
    for (currency, rate) in &rates.rates {
        cells.currency(currency);
        cells.above_zero(Field::Rates, *rate, 1_000_000);
        let own = dossier.purchase.as_ref().map(|purchase| &purchase.currency);
        if own == Some(currency) {
            let currency = currency.clone();
            cells.problem(Problem::Cost(CostProblem::OwnCurrency { currency }));
        }
    }
    if let Some(basis) = &dossier.cost_basis {
        of_day(cells, &rates.date, basis);
    }
}

/// The rates are those of the day that was declared before any offer was there.
fn of_day(cells: &mut Cells, date: &str, basis: &CostBasis) {
    if let Some(expected) = &basis.rates_on
        && expected != date
    {
        cells.problem(Problem::Cost(CostProblem::RatesOfAnotherDay {
            date: date.to_owned(),
            expected: expected.clone(),
        }));
    }
}

pub fn of_terms(cells: &mut Cells, offer: &Offer) {
    let terms = &offer.terms;
    if let Some(currency) = &terms.currency {
        cells.currency(currency);
    }
    if let Some(vat) = terms.vat {
        cells.within(Field::Vat, vat, cells::zero(), MOST_SHARE);
    }
    for part in &terms.payment {
        cells.above_zero(Field::Payment, part.share, 1);
        let days = part.days.into();
        cells.within(Field::Payment, days, (-MOST_DAYS).into(), MOST_DAYS.into());
    }
    let whole: Option<Decimal> =
        (terms.payment.iter()).try_fold(Decimal::ZERO, |all, part| all.checked_add(part.share));
    if !terms.payment.is_empty() && whole != Some(Decimal::ONE) {
        let percent = whole.and_then(|all| all.checked_mul(Decimal::ONE_HUNDRED));
        cells.problem(Problem::Cost(CostProblem::InstalmentsNotWhole {
            offer: offer.offer.clone(),
            percent: percent.unwrap_or(Decimal::MAX).normalize().to_string(),
        }));
    }
}

pub fn of_breaks(cells: &mut Cells, offer: &Offer, place: u32, line: &PriceLine) {
    let Some(breaks) = &line.breaks else {
        return;
    };
    for one in &breaks.breaks {
        cells.above_zero(Field::Break, one.from, cells::MOST);
        cells.amount(Field::Price, one.price);
    }
    let rises = (breaks.breaks.iter())
        .zip(breaks.breaks.iter().skip(1))
        .all(|(one, next)| one.from < next.from);
    if breaks.breaks.is_empty() || !rises {
        cells.problem(Problem::Cost(CostProblem::BreaksOutOfOrder {
            offer: offer.offer.clone(),
            line: place,
        }));
    }
}

pub fn of_added(cells: &mut Cells, dossier: &Dossier, added: &AddedCost) {
    cells.refers(dossier, Slot::Supplier(added.supplier.clone()));
    cells.text(Field::Reason, &added.reason);
    if let Some(amount) = added.amount {
        cells.amount(Field::Amount, amount);
    }
    if let Some(share) = added.share {
        cells.within(Field::Share, share, cells::zero(), 10.into());
    }
    if added.amount.is_some() == added.share.is_some() {
        let cell = cells.cell(Field::Amount);
        cells.problem(Problem::Cost(CostProblem::AmountOrShare { cell }));
    } else if added.share.is_some() && added.part.is_of_life() {
        let cell = cells.cell(Field::Share);
        cells.problem(Problem::Cost(CostProblem::NoShareOfLife { cell }));
    }
    if let Some(problem) = counted_twice(dossier, added) {
        cells.problem(Problem::Cost(problem));
    }
}

/// What stands against adding a part: the price of the supplier’s latest offer includes it, or states it beside.
fn counted_twice(dossier: &Dossier, added: &AddedCost) -> Option<CostProblem> {
    let offers = dossier.offers.values();
    let own = offers.filter(|offer| offer.supplier == added.supplier);
    let offer = own.max_by_key(|offer| offer.round)?;
    let has_place = (dossier.cost_basis.as_ref()).is_some_and(|basis| basis.place.is_some());
    let said = offer.incoterm.as_ref().filter(|_| has_place);
    let term = said.and_then(|text| Incoterm::read(text));
    let bearer = term.map(|term| term.bearer(added.part));
    if let (Some(term), Some(Bearer::Seller)) = (term, bearer) {
        return Some(CostProblem::PartIncluded {
            offer: offer.offer.clone(),
            supplier: added.supplier.clone(),
            part: added.part,
            incoterm: term.letters().to_owned(),
        });
    }
    let is_stated = added.part == CostPart::Freight
        && bearer != Some(Bearer::SellerToPort)
        && offer.lines.iter().any(|line| line.freight.is_some());
    is_stated.then(|| CostProblem::FreightTwice {
        offer: offer.offer.clone(),
        supplier: added.supplier.clone(),
    })
}
