//! The offers as a grid: one row for each supplier.

mod answers;

use dossier::{
    Beyond, Criterion, Deliveries, Dossier, Measure, Offer, Problems, Reliability, Scale, Supplier,
    evaluated_cost, quoted_price,
};
use memo::phrases::Phrases;
use rust_decimal::Decimal;
use words::Words;

use super::{answer_of, known, rounds, standing_in};
use crate::refusal::word_plainly;
use crate::view::criteria::target;
use crate::view::typed;
use crate::wire::{OfferCell, OfferColumn, OfferRow, ShownRound};

/// The columns after the supplier's name.
pub(super) fn columns(phrases: &Phrases<'_>) -> Vec<OfferColumn> {
    let Phrases { words, dossier } = *phrases;
    let purchase = dossier.purchase.as_ref();
    let currency = purchase
        .map(|purchase| purchase.currency.clone())
        .unwrap_or_default();
    let shipments = words.say("screen-column-shipments", &[]);
    let column = |id: &str, unit: &str, editable: bool, whole: bool| OfferColumn {
        id: id.to_owned(),
        name: words.say(&format!("screen-column-{}", id.replace('_', "-")), &[]),
        unit: unit.to_owned(),
        note: note(phrases, id),
        editable,
        whole,
        ranges: false,
        required: id == "price",
        choices: Vec::new(),
    };
    let mut columns = vec![
        column("price", &currency, true, false),
        column("freight", &currency, true, false),
        column("landed", &currency, false, false),
    ];
    let answered = dossier.criteria.values();
    let answered = answered.filter(|criterion| criterion.scale.is_answered());
    columns.extend(answered.map(|criterion| answers::column(phrases, criterion)));
    columns.push(column("delivered", &shipments, true, true));
    columns.push(column("late", &shipments, true, true));
    columns.push(column("on_time", "%", false, false));
    // The counts behind the other measures are given in the whole record of a supplier.
    for (measure, _) in further(dossier) {
        let unit = if measure.is_share() {
            "%".to_owned()
        } else {
            words.say("screen-column-per-hundred", &[])
        };
        columns.push(column(measure.name(), &unit, false, false));
    }
    columns
}

/// The measures besides punctuality that a criterion asks for.
fn further(dossier: &Dossier) -> impl Iterator<Item = (Measure, Decimal)> {
    let asked = dossier.measures().into_iter();
    asked.filter(|(measure, _)| *measure != Measure::OnTime)
}

/// The anchors of the criterion behind a computed column.
fn note(phrases: &Phrases<'_>, column: &str) -> String {
    let criteria = phrases.dossier.criteria.values();
    let mut behind = criteria.filter(|criterion| {
        let read = criterion
            .scale
            .measured()
            .map(|(measure, _)| measure.name());
        let is_landed = matches!(criterion.scale, Scale::LandedCost { .. }) && column == "landed";
        is_landed || read == Some(column)
    });
    behind
        .next()
        .map(|criterion| anchors(phrases, criterion))
        .unwrap_or_default()
}

fn anchors(phrases: &Phrases<'_>, criterion: &Criterion) -> String {
    let target = target(phrases, criterion);
    if !target.is_empty() {
        return phrases
            .words
            .say("screen-target", &[("target", target.into())]);
    }
    let (worst, best) = criterion.scale.anchors();
    let arguments = [
        ("worst", phrases.anchor(criterion, worst).into()),
        ("best", phrases.anchor(criterion, best).into()),
    ];
    phrases.words.say("screen-anchors", &arguments)
}

/// The rows as they stood in a round, in the order in which the suppliers were named.
pub(super) fn rows(
    phrases: &Phrases<'_>,
    shown: &ShownRound,
    is_sealed: bool,
    gathers: bool,
) -> Vec<OfferRow> {
    let suppliers = phrases.dossier.suppliers.values();
    suppliers
        .map(|supplier| {
            let mut row = row(phrases, supplier, shown.round, is_sealed);
            for cell in &mut row.cells {
                cell.editable &= gathers;
            }
            row
        })
        .collect()
}

fn row(phrases: &Phrases<'_>, supplier: &Supplier, round: u32, is_sealed: bool) -> OfferRow {
    let dossier = phrases.dossier;
    let stood = standing_in(dossier, supplier, round);
    let (own, earlier) = match stood {
        Some(offer) if offer.round < round => (None, Some(offer)),
        own => (own, None),
    };
    let screening = dossier.screened_out.get(&supplier.supplier);
    let row = Row {
        phrases,
        offer: stood,
        supplier,
        is_ranked: screening.is_none(),
        is_sealed,
    };
    let deliveries = dossier.deliveries.get(&supplier.supplier);
    OfferRow {
        supplier: supplier.clone(),
        name: phrases.text(supplier.short_name()),
        offer: own.map(|offer| as_seen(offer, is_sealed)),
        stands: earlier
            .map(|offer| rounds::carried(phrases, offer))
            .unwrap_or_default(),
        earlier: earlier.map(|offer| as_seen(offer, is_sealed)),
        deliveries: deliveries.cloned(),
        period: deliveries
            .map(|record| period(phrases, record))
            .unwrap_or_default(),
        screened_out: screening.map(|screening| phrases.text(&screening.reason)),
        estimates: row.estimates(),
        cells: row.cells(),
    }
}

/// An offer without what is in the second envelope: its prices, and the note, which may quote them.
fn as_seen(offer: &Offer, is_sealed: bool) -> Offer {
    let mut seen = offer.clone();
    if is_sealed {
        seen.lines.clear();
        seen.terms = Default::default();
        seen.note = None;
    }
    seen
}

/// The first and the last day of a delivery record, as far as they are known.
fn period(phrases: &Phrases<'_>, record: &Deliveries) -> String {
    let days = [&record.first, &record.last].into_iter().flatten();
    let worded = days.filter_map(|day| phrases.words.date(day));
    worded.collect::<Vec<_>>().join(" – ")
}

/// A supplier with what its cells are made of.
struct Row<'a> {
    phrases: &'a Phrases<'a>,
    supplier: &'a Supplier,
    offer: Option<&'a Offer>,
    is_ranked: bool,
    is_sealed: bool,
}

impl Row<'_> {
    fn cells(&self) -> Vec<OfferCell> {
        let mut cells = self.costs();
        let criteria = self.phrases.dossier.criteria.values();
        let asked = criteria.filter(|one| one.scale.is_answered());
        cells.extend(asked.map(|criterion| self.answered(criterion)));
        cells.extend(self.delivered());
        cells
    }

    fn cell(&self, figure: Option<Decimal>, text: impl Fn(Decimal) -> String) -> OfferCell {
        OfferCell {
            text: figure.map(text).unwrap_or_default(),
            typed: figure
                .map(|figure| typed(self.phrases.words, figure))
                .unwrap_or_default(),
            remark: String::new(),
            missing: false,
            editable: true,
        }
    }

    /// A cell of an offer that is sealed: correcting an offer records it anew, which needs its prices.
    fn sealed(&self, mut cell: OfferCell) -> OfferCell {
        cell.editable &= self.offer.is_none();
        cell
    }

    fn costs(&self) -> Vec<OfferCell> {
        let offer = self.offer.filter(|offer| !offer.lines.is_empty());
        if self.is_sealed {
            let is_there = offer.is_some();
            let word = || self.phrases.words.say("offers-sealed", &[]);
            let cell = |editable| OfferCell {
                text: if is_there { word() } else { String::new() },
                typed: String::new(),
                remark: String::new(),
                missing: false,
                editable,
            };
            let [mut price, freight] = [true, true].map(|one| self.sealed(cell(one)));
            price.missing = self.is_ranked && self.offer.is_some() && !is_there;
            return vec![price, freight, cell(false)];
        }
        let found = offer.map(|offer| evaluated_cost(self.phrases.dossier, offer));
        let problems = found.as_ref().and_then(|found| found.as_ref().err());
        let unknown = problems.map(|found| self.worded(found)).unwrap_or_default();
        let cost = found.and_then(Result::ok);
        let quoted = offer.and_then(|offer| quoted_price(offer).ok());
        let has_lines = offer.is_some_and(|offer| offer.lines.len() > 1);
        let exact = |amount: Decimal| {
            let places = amount.normalize().scale().clamp(2, 4);
            self.phrases
                .words
                .exact(amount, u8::try_from(places).unwrap_or(4))
        };
        let mut price = self.cell(quoted.map(|(price, _)| price), exact);
        price.missing = self.is_ranked && self.offer.is_some() && price.text.is_empty();
        let mut freight = self.cell(quoted.and_then(|(_, freight)| freight), exact);
        let foreign = offer.and_then(|offer| offer.terms.currency.clone());
        for cell in [&mut price, &mut freight] {
            cell.editable = !has_lines;
            if has_lines && !cell.text.is_empty() {
                cell.remark = self.phrases.words.say("screen-cell-lines", &[]);
            }
        }
        if let Some(currency) = foreign.filter(|_| price.remark.is_empty()) {
            let arguments = [("currency", currency.into())];
            price.remark = self.phrases.words.say("screen-cell-currency", &arguments);
        }
        let landed = cost.as_ref().map(|cost| cost.landed);
        let mut landed = self.cell(landed, exact);
        landed.editable = false;
        let behind = self.phrases.dossier.criteria.values();
        let mut behind = behind.filter(|one| matches!(one.scale, Scale::LandedCost { .. }));
        if let Some(criterion) = behind.next() {
            landed.remark = self.clamped(criterion);
        }
        if !unknown.is_empty() {
            landed.missing = self.is_ranked;
            landed.remark = unknown;
        }
        vec![price, freight, landed]
    }

    /// What stands between an offer and its cost, in sentences.
    fn worded(&self, problems: &Problems) -> String {
        let worded = word_plainly(self.phrases.words, self.phrases.dossier, problems);
        let messages: Vec<String> = worded.into_iter().map(|one| one.message).collect();
        messages.join(" ")
    }

    fn delivered(&self) -> Vec<OfferCell> {
        let Phrases { words, dossier } = *self.phrases;
        let record = dossier.deliveries.get(&self.supplier.supplier);
        // What is counted by period is counted there: the whole is its sum.
        let by_period = record.is_some_and(|record| !record.periods.is_empty());
        let count = |figure: Option<u32>| {
            let mut cell = self.cell(figure.map(Decimal::from), |figure| words.exact(figure, 0));
            if by_period {
                cell.editable = false;
                cell.remark = words.say("screen-cell-by-period", &[]);
            }
            cell
        };
        let punctual = (dossier.measures().into_iter())
            .find(|(measure, _)| *measure == Measure::OnTime)
            .map(|(measure, target)| self.read(measure, target));
        let mut cells = vec![
            count(record.map(|record| record.shipments)),
            count(record.map(|record| record.late)),
            punctual.unwrap_or_else(OfferCell::computed),
        ];
        cells.extend(further(dossier).map(|(measure, target)| self.read(measure, target)));
        cells
    }

    /// The figure that counts by a measure.
    fn read(&self, measure: Measure, target: Decimal) -> OfferCell {
        let Phrases { words, dossier } = *self.phrases;
        let known = known(dossier, &self.supplier.supplier, measure, target);
        OfferCell {
            text: self.phrases.plain_rate(measure, known.counted),
            remark: basis(words, &known),
            ..OfferCell::computed()
        }
    }

    /// What is to be said of an answer outside the scale.
    fn clamped(&self, criterion: &Criterion) -> String {
        let dossier = self.phrases.dossier;
        let answer = self
            .offer
            .and_then(|offer| answer_of(dossier, offer, criterion));
        let function = criterion.scale.value_function();
        let placed = answer
            .zip(function)
            .map(|(answer, function)| function.place(answer));
        let Some(placed) = placed.filter(|placed| placed.clamped) else {
            return String::new();
        };
        let words = self.phrases.words;
        match Beyond::of(placed.value) {
            Beyond::Worst => words.say("screen-cell-clamped-worst", &[]),
            Beyond::Best => words.say("screen-cell-clamped-best", &[]),
            Beyond::End { value } => {
                let value = self.phrases.number(value).into();
                words.say("screen-cell-clamped-end", &[("value", value)])
            }
        }
    }
}

fn basis(words: &Words, known: &Reliability) -> String {
    if known.is_cautious {
        words.say("screen-cell-cautious", &[])
    } else {
        words.say("screen-cell-mean", &[])
    }
}
