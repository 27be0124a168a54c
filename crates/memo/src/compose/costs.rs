//! From the price to evaluated cost: a table with a column for each step, where there is more to it than freight.

use dossier::EvaluatedCost;

use super::Source;
use super::rich::rich;
use crate::phrases;
use crate::sheet::{Align, Caption, Column, OfferRow, Offers};

/// Whether some offer takes more steps than price, freight and switching: then the chain has a table of its own.
pub fn is_long(source: &Source<'_>) -> bool {
    (source.evaluation.offers.iter()).any(|offer| offer.cost.has_terms())
}

/// With how many decimals the amounts of this purchase are shown: four where a unit costs less than ten, so that steps can
/// be added up, else two.
pub fn decimals(source: &Source<'_>) -> u8 {
    let offers = &source.evaluation.offers;
    (offers
        .iter()
        .map(|offer| phrases::places(offer.cost.evaluated)))
    .fold(2, u8::max)
}

/// The chains of all offers, the cheapest first.
pub fn costs(source: &Source<'_>) -> Option<Offers> {
    if !is_long(source) {
        return None;
    }
    let offers = &source.evaluation.offers;
    let mut order: Vec<usize> = (0..offers.len()).collect();
    order.sort_by_key(|row| offers[*row].cost.evaluated);
    let costs: Vec<&EvaluatedCost> = order.iter().map(|row| &offers[*row].cost).collect();
    let table = source.phrases.cost_table(&costs);
    let column = |head| Column {
        head,
        align: Align::Right,
    };
    let rows = order.iter().zip(table.rows).map(|(row, cells)| OfferRow {
        name: source.name(*row),
        terms: String::new(),
        recommended: source.recommended() == Some(*row),
        cells,
        on_scale: None,
    });
    Some(Offers {
        caption: caption(source, &order),
        name_head: source.words.say("memo-offers-supplier", &[]),
        columns: table.heads.into_iter().map(column).collect(),
        scale: None,
        rows: rows.collect(),
    })
}

fn caption(source: &Source<'_>, by_cost: &[usize]) -> Caption {
    let offers = &source.evaluation.offers;
    let cheapest = by_cost.first().copied().unwrap_or_default();
    let cheap = (by_cost.iter().copied()).min_by_key(|row| offers[*row].cost.price);
    let supplier = ("supplier", source.name(cheapest).into());
    let finding = match cheap.filter(|cheap| *cheap != cheapest) {
        Some(cheap) => {
            let cheap = ("cheap", source.name(cheap).into());
            source.words.say("memo-costs-turned", &[supplier, cheap])
        }
        None => source.words.say("memo-costs-cheapest", &[supplier]),
    };
    let purchase = source.dossier.purchase.as_ref();
    let currency = purchase.map_or("", |purchase| purchase.currency.as_str());
    let reading = [
        ("currency", currency.into()),
        ("unit", source.phrases.unit().into()),
    ];
    let rows: Vec<String> = (by_cost.iter())
        .map(|row| {
            let cost = (source.phrases).money(offers[*row].cost.evaluated, decimals(source));
            format!("{} {cost}", source.name(*row))
        })
        .collect();
    Caption {
        finding,
        reading: rich(&source.words.say("memo-costs-reading", &reading)),
        alt: source
            .words
            .say("memo-costs-alt", &[("rows", rows.join("; ").into())]),
    }
}
