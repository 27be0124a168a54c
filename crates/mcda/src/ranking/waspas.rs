//! WASPAS: a blend of the weighted sum and the weighted product.

use super::normalise::Normalisation;
use super::weighted_product::{WeightedProduct, weighted_product};
use super::weighted_sum::{WeightedSum, weighted_sum};
use crate::{Refusal, RefusalKind, Scores, Table, Weights};

/// WASPAS with its steps.
#[derive(Debug, Clone, PartialEq)]
pub struct Waspas {
    /// The weighted sum.
    pub sum: WeightedSum,
    /// The weighted product.
    pub product: WeightedProduct,
    /// The blend; the highest is best.
    pub scores: Scores,
}

/// Q(a) = λ · sum + (1 − λ) · product, both of figures normalised by the linear ratio (Zavadskas, Turskis, Antucheviciene
/// & Zakarevicius 2012, eq. 7). `lambda` is the share of the sum, from 0 to 1.
///
/// # Errors
/// [`RefusalKind::NotFinite`] or [`RefusalKind::OutOfBounds`] for λ, and those of [`weighted_product`].
pub fn waspas(
    table: &Table,
    weights: &Weights,
    by: Normalisation,
    lambda: f64,
) -> Result<Waspas, Refusal> {
    if !lambda.is_finite() {
        let message = "λ is no finite number";
        return Err(Refusal::new(RefusalKind::NotFinite, message));
    }
    if !(0.0..=1.0).contains(&lambda) {
        let message = format!("λ = {lambda} is not between 0 and 1");
        return Err(Refusal::new(RefusalKind::OutOfBounds, message));
    }
    let product = weighted_product(table, weights, by)?;
    let sum = weighted_sum(table, weights, by)?;
    let scores = sum
        .scores
        .values
        .iter()
        .zip(&product.scores.values)
        .map(|(sum, product)| lambda * sum + (1.0 - lambda) * product)
        .collect();
    Ok(Waspas {
        sum,
        product,
        scores: Scores::highest(scores),
    })
}

#[cfg(test)]
mod tests {
    use super::super::samples;
    use super::*;
    use crate::Direction::{Max, Min};

    #[test]
    fn the_ends_of_lambda_are_the_sum_and_the_product() {
        let table = samples::table(&[&[4.0, 2.0], &[3.0, 1.0]], &[Max, Min]);
        let weights = Weights::from_points(&[3.0, 1.0]).unwrap();
        let at = |lambda| waspas(&table, &weights, Normalisation::LinearRatio, lambda).unwrap();

        assert_eq!(at(1.0).scores, at(1.0).sum.scores);
        assert_eq!(at(0.0).scores, at(0.0).product.scores);
    }

    #[test]
    fn a_lambda_outside_its_bounds_is_refused() {
        let table = samples::table(&[&[4.0, 2.0]], &[Max, Min]);
        let weights = Weights::from_points(&[3.0, 1.0]).unwrap();
        let kind = |lambda| {
            waspas(&table, &weights, Normalisation::LinearRatio, lambda)
                .unwrap_err()
                .kind
        };

        assert_eq!(kind(1.1), RefusalKind::OutOfBounds);
        assert_eq!(kind(-0.1), RefusalKind::OutOfBounds);
        assert_eq!(kind(f64::NAN), RefusalKind::NotFinite);
    }

    #[test]
    fn a_negative_figure_is_refused_with_its_cell() {
        let table = samples::table(&[&[4.0, 2.0], &[4.0, -2.0]], &[Max, Max]);
        let weights = Weights::from_points(&[3.0, 1.0]).unwrap();
        let refusal = waspas(&table, &weights, Normalisation::LinearRatio, 0.5).unwrap_err();

        assert_eq!(
            (refusal.kind, refusal.cell),
            (RefusalKind::NonPositive, Some((1, 1)))
        );
    }
}
