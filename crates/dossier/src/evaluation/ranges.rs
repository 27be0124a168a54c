//! Answers that are not certain: whether the winner changes where an offer turns out at the end of its range.

use mcda::{Values, Weights};

use super::answers::AnswerBasis;
use super::values::Valued;
use super::warnings::Warning;
use crate::{Criterion, SupplierId};

/// An end of a range and who would win there, everything else as it is.
#[derive(Debug, Clone, PartialEq)]
pub struct RangeEnd {
    /// The place of the offer.
    pub row: usize,
    /// The place of the criterion.
    pub place: usize,
    /// The answer at this end.
    pub answer: f64,
    /// Who would share the first rank, by the places in the list of offers.
    pub leaders: Vec<usize>,
}

/// The ranges that offers give, and what hangs on them.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Ranges {
    /// Both ends of each range, one at a time.
    pub ends: Vec<RangeEnd>,
    /// Who would share the first rank with every range at its worse end; empty where there is no range.
    pub all_worse: Vec<usize>,
}

/// Tries every end. A scale has one peak, so that between two ends no answer is worth less than at the worse of them.
pub fn ranges(valued: &Valued, weights: &Weights) -> Ranges {
    let mut found = Ranges::default();
    let mut worse = valued.values.rows().to_vec();
    for (row, offer) in valued.offers.iter().enumerate() {
        for (place, basis) in offer.bases.iter().enumerate() {
            let AnswerBasis::Range { low, high } = *basis else {
                continue;
            };
            let value = |answer: f64| valued.functions[place].place(answer).value;
            worse[row][place] = value(low).min(value(high));
            found.ends.extend([low, high].map(|answer| {
                let mut rows = valued.values.rows().to_vec();
                rows[row][place] = value(answer);
                RangeEnd {
                    row,
                    place,
                    answer,
                    leaders: leaders(rows, weights),
                }
            }));
        }
    }
    if !found.ends.is_empty() {
        found.all_worse = leaders(worse, weights);
    }
    found
}

fn leaders(rows: Vec<Vec<f64>>, weights: &Weights) -> Vec<usize> {
    let values = Values::new(rows, weights.shares().len())
        .expect("every value comes from a value function, within 0 and 1");
    mcda::leaders(&mcda::scores(&values, weights))
}

impl Ranges {
    /// What is to be said of them, given who wins now; of every range at its worse end only where caution counts.
    pub fn warnings(
        &self,
        valued: &Valued,
        criteria: &[Criterion],
        now: &[usize],
        cautious: bool,
    ) -> Vec<Warning> {
        let names = |rows: &[usize]| -> Vec<SupplierId> {
            let name = |row: &usize| valued.offers[*row].supplier.clone();
            rows.iter().map(name).collect()
        };
        let deciding = self.ends.iter().filter(|end| end.leaders != now);
        let mut warnings: Vec<Warning> = deciding
            .map(|end| Warning::RangeDecides {
                supplier: valued.offers[end.row].supplier.clone(),
                criterion: criteria[end.place].criterion.clone(),
                answer: end.answer,
                leaders: names(&end.leaders),
            })
            .collect();
        if cautious && !self.all_worse.is_empty() && self.all_worse != now {
            warnings.push(Warning::WorseEndsDecide {
                leaders: names(&self.all_worse),
            });
        }
        if !self.ends.is_empty() && warnings.is_empty() {
            warnings.push(Warning::RangesHold);
        }
        warnings
    }
}
