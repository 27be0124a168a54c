//! The offers as a table, with price and landed cost on the anchored scale.

use dossier::{AnswerBasis, Criterion, EvaluatedOffer, Offer, Scale};
use rust_decimal::Decimal;

use super::rich::rich;
use super::weights::per_unit;
use super::{Source, costs};
use crate::sheet::{Align, Caption, Column, OfferRow, Offers, OnScale, PriceScale, Tick};

pub fn offers(source: &Source<'_>) -> Offers {
    let cost = cost_criterion(source);
    let mut order: Vec<usize> = (0..source.evaluation.offers.len()).collect();
    order.sort_by_key(|row| source.evaluation.offers[*row].cost.evaluated);
    let (columns, before_scale) = columns(source, cost.is_some());
    Offers {
        caption: caption(source, &order, cost.map(|(_, criterion)| criterion)),
        name_head: source.words.say("memo-offers-supplier", &[]),
        columns,
        scale: cost.map(|(_, criterion)| scale(source, criterion, before_scale)),
        rows: order
            .iter()
            .map(|row| offer_row(source, *row, cost))
            .collect(),
    }
}

/// The criterion of landed cost and its place.
fn cost_criterion<'a>(source: &Source<'a>) -> Option<(usize, &'a Criterion)> {
    source
        .evaluation
        .criteria
        .iter()
        .enumerate()
        .find(|(_, criterion)| matches!(criterion.scale, Scale::LandedCost { .. }))
}

/// The criteria that offers answer with a number, with their places and units. Levels, yes and no are told where it is
/// said what they mean.
fn answered<'a>(source: &Source<'a>) -> Vec<(usize, &'a Criterion, String)> {
    let criteria = source.evaluation.criteria.iter().enumerate();
    criteria
        .filter_map(|(place, criterion)| {
            let unit = criterion.scale.unit()?;
            Some((place, criterion, source.phrases.text(unit)))
        })
        .collect()
}

/// An answer as it stands in a table or a list: a range with both ends, and in brackets what stands in the place of an
/// answer.
pub fn answer(
    source: &Source<'_>,
    offer: &EvaluatedOffer,
    place: usize,
    worded: impl Fn(f64) -> String,
) -> String {
    let figure = worded(offer.answers[place]);
    match offer.bases[place] {
        AnswerBasis::Known => figure,
        AnswerBasis::Range { low, high } => {
            format!("{figure} ({}\u{2013}{})", worded(low), worded(high))
        }
        AnswerBasis::Worst | AnswerBasis::Estimate => {
            let arguments = [("answer", figure.into())];
            source.words.say("memo-offers-in-place", &arguments)
        }
    }
}

/// The columns, and how many stand before the drawn scale.
fn columns(source: &Source<'_>, has_scale: bool) -> (Vec<Column>, usize) {
    let column = |head: String| Column {
        head,
        align: Align::Right,
    };
    let say = |id: &str| column(source.words.say(id, &[]));
    let units = source
        .dossier
        .purchase
        .as_ref()
        .map(|purchase| source.phrases.text(&purchase.unit.many));
    let quantity = source.words.say(
        "memo-offers-quantity",
        &[("units", units.unwrap_or_default().into())],
    );
    let mut columns = vec![column(quantity)];
    columns.extend(answered(source).into_iter().map(|(_, criterion, unit)| {
        let name = super::lower_first(&source.phrases.criterion(&criterion.criterion));
        let arguments = [("criterion", name.into()), ("unit", unit.into())];
        column(source.words.say("memo-offers-criterion", &arguments))
    }));
    // A longer chain has a table of its own.
    let is_long = costs::is_long(source);
    let steps: &[&str] = if is_long {
        &["memo-offers-price", "memo-offers-evaluated"]
    } else {
        &[
            "memo-offers-price",
            "memo-offers-plus-freight",
            "memo-offers-landed",
        ]
    };
    columns.extend(steps.iter().copied().map(say));
    if !is_long && switches(source) {
        columns.extend(["memo-offers-plus-switching", "memo-offers-evaluated"].map(say));
    }
    let before_scale = columns.len();
    if has_scale {
        columns.push(say("memo-offers-value"));
    }
    (columns, before_scale)
}

/// Whether some offer bears a switching cost: then it is a step of its own.
fn switches(source: &Source<'_>) -> bool {
    (source.evaluation.offers.iter()).any(|offer| offer.cost.switching.is_some())
}

fn offer_row(source: &Source<'_>, row: usize, cost: Option<(usize, &Criterion)>) -> OfferRow {
    let evaluated = &source.evaluation.offers[row];
    let offer = source.dossier.offers.get(&evaluated.offer);
    let amount = |amount: Decimal| source.words.exact(amount, costs::decimals(source));
    let quantity: Option<Decimal> =
        offer.map(|offer: &Offer| offer.lines.iter().map(|line| line.quantity).sum());
    let quantity = quantity.map(|all| {
        source.words.exact(
            all,
            u8::try_from(all.normalize().scale()).unwrap_or_default(),
        )
    });
    let mut cells = vec![quantity.unwrap_or_default()];
    let number = |figure: f64| source.phrases.number(figure);
    cells.extend(
        answered(source)
            .iter()
            .map(|(place, ..)| answer(source, evaluated, *place, number)),
    );
    cells.push(amount(evaluated.cost.price));
    let is_long = costs::is_long(source);
    if is_long {
        cells.push(amount(evaluated.cost.evaluated));
    } else {
        let included = || source.words.say("memo-offers-included", &[]);
        cells.push(evaluated.cost.freight.map_or_else(included, amount));
        cells.push(amount(evaluated.cost.landed));
    }
    if !is_long && switches(source) {
        let nothing = || source.words.say("memo-offers-no-switching", &[]);
        cells.push(evaluated.cost.switching.map_or_else(nothing, amount));
        cells.push(amount(evaluated.cost.evaluated));
    }
    if let Some((place, _)) = cost {
        cells.push(source.score(evaluated.values[place]));
    }
    OfferRow {
        name: source.name(row),
        terms: offer
            .and_then(|offer| offer.incoterm.clone())
            .unwrap_or_default(),
        recommended: source.recommended() == Some(row),
        cells,
        on_scale: cost.map(|(_, criterion)| on_scale(source, evaluated, criterion)),
    }
}

/// Where a cost lies between the best level (0) and the worst (1); none outside.
fn place(cost: Decimal, criterion: &Criterion) -> Option<f64> {
    let (worst, best) = criterion.scale.anchors();
    let at = (cost - best)
        .checked_div(worst - best)
        .and_then(|at| f64::try_from(at).ok())?;
    (0.0..=1.0).contains(&at).then_some(at)
}

fn on_scale(source: &Source<'_>, offer: &EvaluatedOffer, criterion: &Criterion) -> OnScale {
    let (ring, dot) = (
        place(offer.cost.price, criterion),
        place(offer.cost.evaluated, criterion),
    );
    let off = if dot.is_none() {
        source.words.say("memo-offers-off-scale", &[])
    } else {
        String::new()
    };
    OnScale { ring, dot, off }
}

fn scale(source: &Source<'_>, criterion: &Criterion, after: usize) -> PriceScale {
    let (worst, best) = criterion.scale.anchors();
    let end = |at: f64, level: Decimal| Tick {
        at,
        label: source.words.exact(level, 2),
        exact: false,
    };
    let mut ticks = vec![end(0.0, best)];
    ticks.extend([0.25, 0.5, 0.75].map(|at| Tick {
        at,
        label: String::new(),
        exact: false,
    }));
    ticks.push(end(1.0, worst));
    PriceScale { after, ticks }
}

fn caption(source: &Source<'_>, by_landed: &[usize], cost: Option<&Criterion>) -> Caption {
    let offers = &source.evaluation.offers;
    let reading = match cost {
        Some(criterion) => {
            let (worst, best) = criterion.scale.anchors();
            let purchase = source.dossier.purchase.as_ref();
            let arguments = [
                (
                    "currency",
                    purchase
                        .map_or("", |purchase| purchase.currency.as_str())
                        .into(),
                ),
                ("unit", source.phrases.unit().into()),
                ("best", source.phrases.price(best).into()),
                ("worst", source.phrases.price(worst).into()),
            ];
            let id = if costs::is_long(source) {
                "memo-offers-reading-evaluated"
            } else {
                "memo-offers-reading"
            };
            source.words.say(id, &arguments)
        }
        None => per_unit(source, "memo-offers-reading-plain"),
    };
    let rows: Vec<String> = by_landed
        .iter()
        .map(|row| {
            let cost = (source.phrases).money(offers[*row].cost.evaluated, costs::decimals(source));
            format!("{} {cost}", source.name(*row))
        })
        .collect();
    Caption {
        finding: finding(source, by_landed),
        reading: rich(&reading),
        alt: source
            .words
            .say("memo-offers-alt", &[("rows", rows.join("; ").into())]),
    }
}

/// Whether freight changes who is cheapest.
fn finding(source: &Source<'_>, by_landed: &[usize]) -> String {
    let offers = &source.evaluation.offers;
    let by_price = by_landed
        .iter()
        .copied()
        .min_by_key(|row| offers[*row].cost.price);
    let landed_place =
        by_price.and_then(|cheapest| by_landed.iter().position(|row| *row == cheapest));
    match (by_price, landed_place) {
        (Some(cheapest), Some(place)) if place > 0 && !costs::is_long(source) => {
            let place = (place + 1).to_string();
            let arguments = [
                ("supplier", source.name(cheapest).into()),
                ("place", place.into()),
            ];
            source.words.say("memo-offers-freight", &arguments)
        }
        _ => {
            let cheapest = by_landed.first().copied().unwrap_or_default();
            let price = source.phrases.price(offers[cheapest].cost.evaluated);
            let id = if costs::is_long(source) {
                "memo-offers-cheapest-evaluated"
            } else {
                "memo-offers-cheapest"
            };
            source.words.say(
                id,
                &[
                    ("supplier", source.name(cheapest).into()),
                    ("price", price.into()),
                    ("unit", source.phrases.unit().into()),
                ],
            )
        }
    }
}
