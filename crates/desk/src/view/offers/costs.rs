//! The costs of the offers that count, step by step, and what depends on rates and quantity.

use dossier::{
    AddedCost, Change, CostBasis, CostPart, CostStep, EvaluatedCost, MemberId, Offer, Problems,
    Rates, StepKind, check, cost_moves, crossovers, evaluated_cost, sees_prices,
};
use indexmap::IndexMap;
use memo::phrases::Phrases;
use memo::pieces::{rich, strong};
use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;

use super::standing;
use crate::Desk;
use crate::refusal::word_plainly;
use crate::view::audience::withheld;
use crate::view::{counted, sentences};
use crate::wire::{AddedRow, CostPartChoice, CostRemark, CostRow, CostStepRow, CostsView};

/// An offer with its cost, or what stands in its way.
type Costed<'a> = (&'a Offer, Result<EvaluatedCost, Problems>);

/// The costs, as far as the acting person sees prices.
pub(super) fn costs(desk: &Desk, phrases: &Phrases<'_>, actor: Option<&MemberId>) -> CostsView {
    let Phrases { words, dossier } = *phrases;
    let is_sealed = !sees_prices(dossier, actor);
    let mut offers: Vec<Costed<'_>> = Vec::new();
    if !is_sealed {
        let priced = standing(dossier)
            .into_iter()
            .filter(|offer| !offer.lines.is_empty());
        offers.extend(priced.map(|offer| (offer, evaluated_cost(dossier, offer))));
        offers.sort_by_key(|(_, cost)| {
            cost.as_ref()
                .map(|cost| cost.evaluated)
                .unwrap_or(Decimal::MAX)
        });
    }
    let known: Vec<&EvaluatedCost> = offers
        .iter()
        .filter_map(|(_, cost)| cost.as_ref().ok())
        .collect();
    let table = phrases.cost_table(&known);
    // A price in another currency is on another scale.
    let drawn = known
        .iter()
        .flat_map(|cost| cost.steps.iter().filter(|step| is_drawn(cost, step)));
    let most = drawn.map(|step| step.after).max();
    let mut cells = table.rows.into_iter();
    let rows = offers.iter().map(|(offer, cost)| {
        let cells = cost
            .as_ref()
            .ok()
            .and_then(|_| cells.next())
            .unwrap_or_default();
        row(phrases, offer, cost, cells, most.unwrap_or_default())
    });
    let purchase = dossier.purchase.as_ref();
    let currency = purchase
        .map(|purchase| purchase.currency.clone())
        .unwrap_or_default();
    let moves = if withheld(dossier, actor).is_empty() {
        moves(desk, phrases)
    } else {
        Vec::new()
    };
    CostsView {
        answer: rich(&answer(phrases, &offers, is_sealed)),
        rows: rows.collect(),
        heads: table.heads,
        moves,
        basis: dossier.cost_basis.clone(),
        basis_lines: dossier
            .cost_basis
            .as_ref()
            .map(|basis| phrases.cost_basis(basis))
            .unwrap_or_default(),
        basis_fixed: refusal(phrases, &Change::SetCostBasis(CostBasis::default()), actor),
        rates: dossier.rates.clone(),
        rates_line: dossier
            .rates
            .as_ref()
            .map(|rates| phrases.rates(rates))
            .unwrap_or_default(),
        currencies: currencies(phrases, &currency),
        rates_fixed: refusal(
            phrases,
            &Change::FreezeRates(tried_rates(phrases, &currency)),
            actor,
        ),
        unit: phrases.unit(),
        parts: CostPart::ALL
            .iter()
            .map(|part| CostPartChoice {
                part: *part,
                name: words.say(&format!("cost-step-{}", part.name()), &[]),
                is_of_life: part.is_of_life(),
            })
            .collect(),
        currency,
    }
}

/// In what the offers of all rounds are quoted besides the currency of the purchase.
fn currencies(phrases: &Phrases<'_>, own: &str) -> Vec<String> {
    let mut found: Vec<String> = Vec::new();
    let offers = phrases.dossier.offers.values();
    for currency in offers.filter_map(|offer| offer.terms.currency.as_ref()) {
        if currency != own && !found.contains(currency) {
            found.push(currency.clone());
        }
    }
    found
}

/// Rates that nothing but the person and the phase could stand against.
fn tried_rates(phrases: &Phrases<'_>, own: &str) -> Rates {
    let basis = phrases.dossier.cost_basis.as_ref();
    let date = basis.and_then(|basis| basis.rates_on.clone());
    let other = if own == "USD" { "EUR" } else { "USD" };
    Rates {
        date: date.unwrap_or_else(|| "2026-01-01".to_owned()),
        source: "–".into(),
        rates: IndexMap::from([(other.to_owned(), Decimal::ONE)]),
    }
}

/// Why the acting person cannot make a change; empty where they can.
fn refusal(phrases: &Phrases<'_>, change: &Change, actor: Option<&MemberId>) -> String {
    let problems = check(phrases.dossier, change, actor)
        .err()
        .unwrap_or_default();
    let worded = word_plainly(phrases.words, phrases.dossier, &problems);
    worded
        .into_iter()
        .next()
        .map(|one| one.message)
        .unwrap_or_default()
}

fn answer(phrases: &Phrases<'_>, offers: &[Costed<'_>], is_sealed: bool) -> String {
    let words = phrases.words;
    if is_sealed {
        return words.say("offers-sealed-answer", &[]);
    }
    if offers.is_empty() {
        return words.say("costs-none", &[]);
    }
    let known = || {
        offers
            .iter()
            .filter_map(|(offer, cost)| Some((*offer, cost.as_ref().ok()?)))
    };
    let blocked = offers.len() - known().count();
    let blocked = if blocked == 0 {
        String::new()
    } else {
        words.say("costs-blocked", &counted(words, blocked))
    };
    let best = known().next().map(|(offer, cost)| {
        let arguments = [
            ("cheapest", phrases.supplier(&offer.supplier).into()),
            ("amount", strong(&phrases.fine_price(cost.evaluated)).into()),
            ("unit", phrases.unit().into()),
        ];
        words.say("costs-answer", &arguments)
    });
    let quoted = known().min_by_key(|(_, cost)| cost.price);
    let turned = quoted.filter(|(offer, _)| {
        Some(offer.supplier.as_str()) != known().next().map(|(best, _)| best.supplier.as_str())
    });
    let turned = turned.map(|(offer, _)| {
        let cheap = phrases.supplier(&offer.supplier).into();
        words.say("costs-turned", &[("cheap", cheap)])
    });
    sentences(&[
        best.unwrap_or_default(),
        turned.unwrap_or_default(),
        blocked,
    ])
}

fn row(
    phrases: &Phrases<'_>,
    offer: &Offer,
    cost: &Result<EvaluatedCost, Problems>,
    cells: Vec<String>,
    most: Decimal,
) -> CostRow {
    let Phrases { words, dossier } = *phrases;
    let problems = cost.as_ref().err().cloned().unwrap_or_default();
    let added = CostPart::ALL
        .iter()
        .filter_map(|part| dossier.added_costs.get(&(offer.supplier.clone(), *part)));
    CostRow {
        supplier: offer.supplier.clone(),
        name: phrases.supplier(&offer.supplier),
        offer: offer.clone(),
        cells,
        steps: cost
            .as_ref()
            .map(|cost| steps(phrases, cost, most))
            .unwrap_or_default(),
        problems: word_plainly(words, dossier, &problems)
            .into_iter()
            .map(|one| CostRemark {
                message: one.message,
                hint: one.hint,
            })
            .collect(),
        warnings: cost.as_ref().map_or_else(
            |_| Vec::new(),
            |cost| {
                (cost.warnings.iter())
                    .map(|warning| phrases.cost_warning(&offer.supplier, warning))
                    .collect()
            },
        ),
        added: added.map(|added| added_row(phrases, added)).collect(),
    }
}

/// Whether a step is in the currency of the purchase, so that its bar can stand beside the others.
fn is_drawn(cost: &EvaluatedCost, step: &CostStep) -> bool {
    let mut kinds = cost.steps.iter().map(|step| step.kind);
    step.kind != StepKind::Price || !kinds.any(|kind| kind == StepKind::Currency)
}

fn steps(phrases: &Phrases<'_>, cost: &EvaluatedCost, most: Decimal) -> Vec<CostStepRow> {
    let ends = |step: &CostStep| -> Option<(f64, f64)> {
        let starts = matches!(step.kind, StepKind::Price | StepKind::Currency);
        if !is_drawn(cost, step) {
            return None;
        }
        let from = if starts {
            Decimal::ZERO
        } else {
            step.after.checked_sub(step.change)?
        };
        let share = |amount: Decimal| amount.checked_div(most)?.to_f64();
        Some((share(from)?, share(step.after)?))
    };
    let worded = cost.steps.iter().map(|step| CostStepRow {
        name: phrases.cost_step(step.kind),
        change: phrases.cost_change(step),
        after: phrases.cost_after(step),
        assumption: phrases.assumption(step),
        from: ends(step).map(|(from, _)| from),
        to: ends(step).map(|(_, to)| to),
    });
    worded.collect()
}

fn added_row(phrases: &Phrases<'_>, added: &AddedCost) -> AddedRow {
    let figure = match (added.amount, added.share) {
        (Some(amount), _) => phrases.money(amount, 2),
        (None, share) => phrases.share(share.unwrap_or_default()),
    };
    AddedRow {
        added: added.clone(),
        name: phrases
            .words
            .say(&format!("cost-step-{}", added.part.name()), &[]),
        figure,
        reason: phrases.text(&added.reason),
    }
}

/// What depends on rates and quantity; nothing while there is no ranking.
fn moves(desk: &Desk, phrases: &Phrases<'_>) -> Vec<String> {
    let dossier = phrases.dossier;
    let evaluated = desk.evaluated();
    let Ok(evaluation) = &evaluated.evaluation else {
        return Vec::new();
    };
    let mut sentences = phrases.cost_moves(
        &cost_moves(dossier),
        &phrases.cheapest_and_first(evaluation),
    );
    sentences.extend(crossovers(dossier).iter().map(|one| phrases.crossover(one)));
    sentences
}
