//! What offers answer, as the grid shows it and takes it.

use dossier::{Answer, AnswerBasis, Criterion, MissingPolicy, Range, Scale};
use memo::phrases::Phrases;
use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;

use super::{Row, anchors};
use crate::view::typed;
use crate::wire::{EstimateRow, Named, OfferCell, OfferColumn};

/// The column of a criterion that offers answer.
pub(super) fn column(phrases: &Phrases<'_>, criterion: &Criterion) -> OfferColumn {
    let unit = criterion.scale.unit();
    OfferColumn {
        id: format!("answer/{}", criterion.criterion),
        name: phrases.text(&criterion.name),
        unit: unit.map(|unit| phrases.text(unit)).unwrap_or_default(),
        note: anchors(phrases, criterion),
        editable: true,
        whole: false,
        ranges: unit.is_some(),
        required: criterion.missing.is_none(),
        choices: choices(phrases, criterion),
    }
}

/// What may be answered where it is no number: the levels, or yes and no.
fn choices(phrases: &Phrases<'_>, criterion: &Criterion) -> Vec<Named> {
    let named = |id: &str, name: String| Named {
        id: id.to_owned(),
        name,
    };
    match &criterion.scale {
        Scale::Levels { levels } => levels
            .iter()
            .map(|level| named(level.level.as_str(), phrases.text(&level.name)))
            .collect(),
        Scale::YesNo { .. } => [("true", 1.0), ("false", 0.0)]
            .map(|(id, answer)| named(id, phrases.answer_to(criterion, answer)))
            .to_vec(),
        _ => Vec::new(),
    }
}

impl Row<'_> {
    /// What the buyer estimates where this supplier does not answer.
    pub(super) fn estimates(&self) -> Vec<EstimateRow> {
        let Some(offer) = self.offer else {
            return Vec::new();
        };
        let criteria = self.phrases.dossier.criteria.values();
        let owing = criteria.filter(|criterion| {
            criterion.missing == Some(MissingPolicy::Estimate)
                && offer.answer_to(criterion).is_none()
        });
        owing
            .map(|criterion| {
                let key = (offer.supplier.clone(), criterion.criterion.clone());
                let estimate = self.phrases.dossier.estimates.get(&key);
                let unit = criterion.scale.unit();
                EstimateRow {
                    criterion: criterion.criterion.clone(),
                    name: self.phrases.text(&criterion.name),
                    unit: unit.map(|unit| self.phrases.text(unit)).unwrap_or_default(),
                    choices: choices(self.phrases, criterion),
                    estimate: estimate.cloned(),
                }
            })
            .collect()
    }

    /// The cell of an answer: what was given, or what stands in its place.
    pub(super) fn answered(&self, criterion: &Criterion) -> OfferCell {
        let phrases = self.phrases;
        let given = self
            .offer
            .and_then(|offer| offer.answers.get(&criterion.criterion));
        let mut cell = self.cell(None, |_| String::new());
        let answer = self
            .offer
            .map(|offer| dossier::answer_of(phrases.dossier, offer, criterion));
        if let Some(Ok(answered)) = answer {
            let figure = |figure: f64| match criterion.scale.unit() {
                Some(_) => phrases.number(figure),
                None => phrases.answer_to(criterion, figure),
            };
            cell.text = figure(answered.figure);
            cell.remark = self.clamped(criterion);
            match answered.basis {
                AnswerBasis::Known => {}
                AnswerBasis::Range { low, high } => {
                    cell.text = format!("{} ({}–{})", cell.text, figure(low), figure(high));
                }
                AnswerBasis::Worst => {
                    cell.text = String::new();
                    cell.remark = phrases.words.say("screen-cell-worst", &[]);
                }
                AnswerBasis::Estimate => {
                    let answer = [("answer", cell.text.clone().into())];
                    cell.remark = phrases.words.say("screen-cell-estimate", &answer);
                    cell.text = format!("~ {}", cell.text);
                }
            }
        } else if self.offer.is_some() {
            let is_out = criterion.missing == Some(MissingPolicy::Exclude);
            cell.missing = self.is_ranked && !is_out;
            if is_out {
                cell.remark = phrases.words.say("screen-cell-exclude", &[]);
            }
        }
        cell.typed = given
            .map(|answer| as_typed(phrases, criterion, answer))
            .unwrap_or_default();
        if self.is_sealed {
            cell = self.sealed(cell);
        }
        cell
    }
}

/// An answer as it is typed in this language: of a range the three numbers, a level by its name.
fn as_typed(phrases: &Phrases<'_>, criterion: &Criterion, answer: &Answer) -> String {
    let number = |number: Decimal| typed(phrases.words, number);
    match answer {
        Answer::Number(figure) => number(*figure),
        Answer::Range(Range { low, likely, high }) => {
            [*low, *likely, *high].map(number).join(" / ")
        }
        Answer::Level(_) | Answer::YesNo(_) => {
            let figure = criterion
                .scale
                .number(answer)
                .and_then(|figure| figure.to_f64());
            figure
                .map(|figure| phrases.answer_to(criterion, figure))
                .unwrap_or_default()
        }
    }
}
