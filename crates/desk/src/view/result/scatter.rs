//! Price against everything else.

use dossier::{CostAndQuality, cost_and_quality};
use memo::pieces::{Source, rich};
use memo::sheet::Caption;
use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;

use super::bars::score;
use crate::view::axis::round_axis;
use crate::wire::{Figure, Scatter, ScatterPoint};

/// The picture; none where there is nothing to hold against each other.
pub fn scatter(source: &Source<'_>) -> Option<Scatter> {
    let offers = cost_and_quality(source.evaluation)?;
    let points: Vec<ScatterPoint> = offers
        .iter()
        .map(|one| point(source, &offers, one))
        .collect();
    let costs = points.iter().map(|point| point.cost.value);
    let qualities = points.iter().map(|point| point.quality.value);
    let unit = [("unit", source.phrases.unit().into())];
    Some(Scatter {
        caption: caption(source, &offers, &points),
        cost: round_axis(
            source.words.say("scatter-cost", &unit),
            ends(costs),
            5,
            |at, places| {
                let exact = Decimal::try_from(at).unwrap_or_default();
                source.phrases.money(exact, places)
            },
        ),
        quality: round_axis(
            source.words.say("scatter-quality", &[]),
            ends(qualities),
            4,
            |at, places| score(source, at, places.saturating_sub(2)),
        ),
        points,
    })
}

fn ends(values: impl Iterator<Item = f64>) -> (f64, f64) {
    values.fold((f64::INFINITY, f64::NEG_INFINITY), |(low, high), value| {
        (low.min(value), high.max(value))
    })
}

fn point(source: &Source<'_>, all: &[CostAndQuality], own: &CostAndQuality) -> ScatterPoint {
    ScatterPoint {
        supplier: source.evaluation.offers[own.row].supplier.clone(),
        name: source.name(own.row),
        recommended: source.recommended() == Some(own.row),
        cost: Figure {
            value: own.cost.to_f64().unwrap_or_default(),
            text: source.phrases.fine_price(own.cost),
        },
        quality: Figure {
            value: own.quality,
            text: score(source, own.quality, 1),
        },
        dominated: match dominators(source, all, own) {
            by if by.is_empty() => String::new(),
            by => {
                let n = by.len().into();
                let by = source.words.list(&by).into();
                source
                    .words
                    .say("scatter-dominated", &[("by", by), ("n", n)])
            }
        },
    }
}

/// Those on the front that dominate an offer: who is dominated by another is also dominated by one of them.
fn dominators(source: &Source<'_>, all: &[CostAndQuality], own: &CostAndQuality) -> Vec<String> {
    all.iter()
        .filter(|other| other.dominated_by.is_empty() && own.dominated_by.contains(&other.row))
        .map(|other| source.name(other.row))
        .collect()
}

fn caption(source: &Source<'_>, offers: &[CostAndQuality], points: &[ScatterPoint]) -> Caption {
    let front: Vec<String> = (offers.iter().zip(points))
        .filter(|(offer, _)| offer.dominated_by.is_empty())
        .map(|(_, point)| point.name.clone())
        .collect();
    let hollow: Vec<&ScatterPoint> = (points.iter())
        .filter(|point| !point.dominated.is_empty())
        .collect();
    let names: Vec<String> = hollow.iter().map(|point| point.name.clone()).collect();
    let id = match (front.len(), hollow.is_empty()) {
        (_, true) => "scatter-all",
        (1, false) => "scatter-one",
        (_, false) => "scatter-front",
    };
    let arguments = [
        ("front", source.words.list(&front).into()),
        ("dominated", source.words.list(&names).into()),
        ("n", hollow.len().into()),
    ];
    let told: Vec<String> = points
        .iter()
        .map(|point| format!("{} {}, {}", point.name, point.cost.text, point.quality.text))
        .collect();
    Caption {
        finding: source.words.say(id, &arguments),
        reading: rich(&source.words.say("scatter-reading", &[])),
        alt: source
            .words
            .say("scatter-alt", &[("offers", told.join("; ").into())]),
    }
}
