//! Scores of very many offers, by columns and without the steps in between.

use fearless_simd::dispatch;

use crate::robustness::best_level;
use crate::{Direction, Refusal, RefusalKind, Weights};

/// Figures by criterion and offer: the columns of a [`crate::Table`], for so many offers that rows would not do.
#[derive(Debug, Clone, PartialEq)]
pub struct Columns {
    columns: Vec<Vec<f64>>,
    directions: Vec<Direction>,
}

/// Offers whose sums stay near the processor while the columns pass.
const STRETCH: usize = 2_048;
/// Sums over a column are kept in so many parts on every vector width.
const PARTS: usize = 16;

impl Columns {
    /// Takes one column for each direction.
    ///
    /// # Errors
    /// [`RefusalKind::DimensionMismatch`] without a criterion or an offer, or for columns of different lengths;
    /// [`RefusalKind::NotFinite`] with the offer and the criterion as the cell.
    pub fn new(columns: Vec<Vec<f64>>, directions: Vec<Direction>) -> Result<Self, Refusal> {
        let offers = columns.first().map_or(0, Vec::len);
        let fits = columns.len() == directions.len() && offers > 0;
        if !fits || columns.iter().any(|column| column.len() != offers) {
            let message = "every criterion has a direction and a figure of each offer";
            return Err(Refusal::new(RefusalKind::DimensionMismatch, message));
        }
        for (criterion, column) in columns.iter().enumerate() {
            if let Some(offer) = column.iter().position(|figure| !figure.is_finite()) {
                let message = format!(
                    "row {}, column {} is no finite number",
                    offer + 1,
                    criterion + 1
                );
                return Err(Refusal::at(
                    RefusalKind::NotFinite,
                    (offer, criterion),
                    message,
                ));
            }
        }
        Ok(Self {
            columns,
            directions,
        })
    }

    /// The number of offers.
    pub fn offers(&self) -> usize {
        self.columns[0].len()
    }

    fn fits(&self, weights: &Weights) -> Result<(), Refusal> {
        if weights.shares().len() == self.columns.len() {
            return Ok(());
        }
        let (found, wanted) = (weights.shares().len(), self.columns.len());
        let message = format!("{found} weights for {wanted} criteria");
        Err(Refusal::new(RefusalKind::DimensionMismatch, message))
    }

    /// The worst and the best figure of each criterion, and the length of its column.
    fn ends(&self) -> Vec<Ends> {
        let columns = self.columns.iter().zip(&self.directions);
        columns
            .map(|(column, direction)| {
                let (low, high, squares) = dispatch!(best_level(), _simd => extremes(column));
                let (worst, best) = match direction {
                    Direction::Max => (low, high),
                    Direction::Min => (high, low),
                };
                Ends {
                    worst,
                    best,
                    squares,
                }
            })
            .collect()
    }
}

struct Ends {
    worst: f64,
    best: f64,
    squares: f64,
}

/// The smallest and the largest figure and the sum of the squares, in parts that vectors of any width add alike.
#[inline(always)]
fn extremes(column: &[f64]) -> (f64, f64, f64) {
    let (mut low, mut high) = ([f64::INFINITY; PARTS], [f64::NEG_INFINITY; PARTS]);
    let mut squares = [0.0; PARTS];
    for figures in column.chunks(PARTS) {
        let parts = low.iter_mut().zip(&mut high).zip(&mut squares);
        for (((low, high), square), figure) in parts.zip(figures) {
            *low = if *figure < *low { *figure } else { *low };
            *high = if *figure > *high { *figure } else { *high };
            *square += figure * figure;
        }
    }
    (
        low.into_iter().fold(f64::INFINITY, f64::min),
        high.into_iter().fold(f64::NEG_INFINITY, f64::max),
        squares.iter().sum(),
    )
}

/// The weighted way of a figure from one end of its criterion, as a share of the way to the other end. Halves keep the
/// way between huge figures finite.
#[derive(Clone, Copy)]
struct Line {
    half_from: f64,
    factor: f64,
}

impl Line {
    fn between(from: f64, to: f64, weight: f64) -> Self {
        Self {
            half_from: 0.5 * from,
            factor: if from == to {
                0.0
            } else {
                weight / (0.5 * to - 0.5 * from)
            },
        }
    }

    #[inline(always)]
    fn at(self, figure: f64) -> f64 {
        (0.5 * figure - self.half_from) * self.factor
    }
}

/// The scores of [`super::weighted_sum`] by [`super::Normalisation::MinMax`]; the highest is best.
///
/// # Errors
/// [`RefusalKind::DimensionMismatch`] for weights of another length.
pub fn weighted_sum_of_many(table: &Columns, weights: &Weights) -> Result<Vec<f64>, Refusal> {
    table.fits(weights)?;
    let ends = table.ends();
    let shares = ends.iter().zip(weights.shares());
    let lines: Vec<Line> = shares
        .clone()
        .map(|(ends, weight)| Line::between(ends.worst, ends.best, *weight))
        .collect();
    // Where all offers are equal, every one is the best.
    let equal = shares.filter(|(ends, _)| ends.worst == ends.best);
    let start: f64 = equal.map(|(_, weight)| *weight).sum();
    let mut sums = vec![start; table.offers()];
    for (stretch, sums) in sums.chunks_mut(STRETCH).enumerate() {
        let begin = stretch * STRETCH;
        dispatch!(best_level(), _simd => {
            for (column, line) in table.columns.iter().zip(&lines) {
                for (sum, figure) in sums.iter_mut().zip(&column[begin..]) {
                    *sum += line.at(*figure);
                }
            }
        });
    }
    Ok(sums)
}

/// S, the weighted regrets over all criteria, and R, the largest weighted regrets, of [`super::vikor`]; the lowest are
/// best.
///
/// # Errors
/// [`RefusalKind::DimensionMismatch`] for weights of another length.
pub fn regrets_of_many(
    table: &Columns,
    weights: &Weights,
) -> Result<(Vec<f64>, Vec<f64>), Refusal> {
    table.fits(weights)?;
    let lines: Vec<Line> = table
        .ends()
        .iter()
        .zip(weights.shares())
        .map(|(ends, weight)| Line::between(ends.best, ends.worst, *weight))
        .collect();
    let (mut sums, mut most) = (vec![0.0; table.offers()], vec![0.0f64; table.offers()]);
    let stretches = sums.chunks_mut(STRETCH).zip(most.chunks_mut(STRETCH));
    for (stretch, (sums, most)) in stretches.enumerate() {
        let begin = stretch * STRETCH;
        dispatch!(best_level(), _simd => {
            for (column, line) in table.columns.iter().zip(&lines) {
                let figures = sums.iter_mut().zip(most.iter_mut()).zip(&column[begin..]);
                for ((sum, most), figure) in figures {
                    let regret = line.at(*figure);
                    *sum += regret;
                    *most = if regret > *most { regret } else { *most };
                }
            }
        });
    }
    Ok((sums, most))
}

/// The closeness of [`super::topsis`] by [`super::Normalisation::Vector`] and [`super::Distance::Euclidean`]; the highest
/// is best. None where all offers are equal.
///
/// # Errors
/// [`RefusalKind::DimensionMismatch`] for weights of another length; [`RefusalKind::NotFinite`] for figures of which the
/// squares are too large or too small for numbers.
pub fn closeness_of_many(table: &Columns, weights: &Weights) -> Result<Option<Vec<f64>>, Refusal> {
    table.fits(weights)?;
    let ends = table.ends();
    let mut factors = Vec::new();
    for (ends, weight) in ends.iter().zip(weights.shares()) {
        let is_zero = ends.worst == 0.0 && ends.best == 0.0;
        if !is_zero && !(1e-280..1e280).contains(&ends.squares) {
            let message = "the squares of the figures are no numbers";
            return Err(Refusal::new(RefusalKind::NotFinite, message));
        }
        factors.push(if is_zero {
            0.0
        } else {
            weight / ends.squares.sqrt()
        });
    }
    let (mut near, mut far) = (vec![0.0; table.offers()], vec![0.0; table.offers()]);
    let stretches = near.chunks_mut(STRETCH).zip(far.chunks_mut(STRETCH));
    for (stretch, (near, far)) in stretches.enumerate() {
        let begin = stretch * STRETCH;
        dispatch!(best_level(), _simd => {
            for ((column, ends), factor) in table.columns.iter().zip(&ends).zip(&factors) {
                let figures = near.iter_mut().zip(far.iter_mut()).zip(&column[begin..]);
                for ((near, far), figure) in figures {
                    let to_best = (figure - ends.best) * factor;
                    let to_worst = (figure - ends.worst) * factor;
                    *near += to_best * to_best;
                    *far += to_worst * to_worst;
                }
            }
            for (near, far) in near.iter().zip(far.iter_mut()) {
                let (best, worst) = (near.sqrt(), far.sqrt());
                *far = worst / (best + worst);
            }
        });
    }
    let is_defined = far.iter().all(|closeness| closeness.is_finite());
    Ok(is_defined.then_some(far))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::super::{
        Advantage, Distance, Normalisation, Stability, topsis, vikor, weighted_sum,
    };
    use super::*;
    use crate::Table;

    fn agree(found: &[f64], expected: &[f64]) {
        assert_eq!(found.len(), expected.len());
        for (one, other) in found.iter().zip(expected) {
            assert!((one - other).abs() < 1e-12, "{found:?} {expected:?}");
        }
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(64))]

        #[test]
        fn scores_by_columns_are_those_by_rows(
            rows in prop::collection::vec(prop::collection::vec(-9.0f64..9.0, 3), 2..40),
            points in prop::collection::vec(0.1f64..1.0, 4),
        ) {
            let directions = vec![Direction::Max, Direction::Min, Direction::Max, Direction::Max];
            // The last criterion tells nobody apart.
            let rows: Vec<Vec<f64>> = rows.into_iter().map(|row| [row, vec![2.0]].concat()).collect();
            let columns = (0..4).map(|place| rows.iter().map(|row| row[place]).collect()).collect();
            let many = Columns::new(columns, directions.clone()).unwrap();
            let table = Table::new(rows, directions).unwrap();
            let weights = Weights::from_points(&points).unwrap();

            let sum = weighted_sum(&table, &weights, Normalisation::MinMax).unwrap();
            agree(&weighted_sum_of_many(&many, &weights).unwrap(), &sum.scores.values);
            let near = topsis(&table, &weights, Normalisation::Vector, Distance::Euclidean).unwrap();
            agree(&closeness_of_many(&many, &weights).unwrap().unwrap(), &near.closeness.unwrap().values);
            let regrets = vikor(&table, &weights, 0.5, Advantage::ByOffers, Stability::Either).unwrap();
            let (sums, most) = regrets_of_many(&many, &weights).unwrap();
            agree(&sums, &regrets.group_regret.values);
            agree(&most, &regrets.largest_regret.values);
        }
    }

    #[test]
    fn columns_of_other_lengths_and_offers_that_are_all_equal_are_told() {
        let kind = |columns, directions| Columns::new(columns, directions).unwrap_err().kind;
        assert_eq!(kind(vec![], vec![]), RefusalKind::DimensionMismatch);
        assert_eq!(
            kind(vec![vec![1.0], vec![1.0, 2.0]], vec![Direction::Max; 2]),
            RefusalKind::DimensionMismatch
        );
        assert_eq!(
            kind(vec![vec![f64::NAN]], vec![Direction::Max]),
            RefusalKind::NotFinite
        );
        let equal = Columns::new(vec![vec![3.0; 4]], vec![Direction::Max]).unwrap();
        let weights = Weights::from_points(&[1.0]).unwrap();
        assert_eq!(closeness_of_many(&equal, &weights).unwrap(), None);
        assert_eq!(weighted_sum_of_many(&equal, &weights).unwrap(), [1.0; 4]);
    }
}
