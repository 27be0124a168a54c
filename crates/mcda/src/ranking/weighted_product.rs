//! The weighted product of figures.

use super::normalise::{Normalisation, normalise, weights_fit};
use crate::{Direction, Refusal, Scores, Table, Weights};

/// The weighted product with its steps.
#[derive(Debug, Clone, PartialEq)]
pub struct WeightedProduct {
    /// The figures on one scale.
    pub normalised: Table,
    /// The decimal logarithm of each score: Σ ± w · log₁₀ r.
    pub logarithms: Vec<f64>,
    /// The products; the highest is best.
    pub scores: Scores,
}

impl WeightedProduct {
    /// How many times the score of one offer is that of another, which no scaling of columns changes. None when it is too
    /// large for a number, or there is no such offer.
    pub fn ratio(&self, offer: usize, other: usize) -> Option<f64> {
        let apart = self.logarithms.get(offer)? - self.logarithms.get(other)?;
        Some(10f64.powf(apart)).filter(|ratio| ratio.is_finite())
    }
}

/// The weighted product P(a) = Π r(a)^w, a cost with the exponent −w where the normalisation leaves it as a cost (Bridgman
/// 1922; Miller & Starr 1969; Triantaphyllou & Mann 1989, eq. 2).
///
/// # Errors
/// [`crate::RefusalKind::NonPositive`] with the first cell, as given or as normalised, that is not above zero;
/// [`crate::RefusalKind::DimensionMismatch`] for weights of another length.
pub fn weighted_product(
    table: &Table,
    weights: &Weights,
    by: Normalisation,
) -> Result<WeightedProduct, Refusal> {
    weights_fit(table, weights)?;
    table.positive()?;
    let normalised = normalise(table, by)?;
    normalised.positive()?;
    let logarithms: Vec<f64> = normalised
        .rows()
        .iter()
        .map(|row| {
            row.iter()
                .zip(weights.shares())
                .zip(normalised.directions())
                .map(|((figure, weight), direction)| match direction {
                    Direction::Max => weight * figure.log10(),
                    Direction::Min => -weight * figure.log10(),
                })
                .sum()
        })
        .collect();
    // Weights add up to 1, so that a product is no larger than the largest figure or the inverse of the smallest.
    let scores = logarithms.iter().map(|one| 10f64.powf(*one)).collect();
    Ok(WeightedProduct {
        normalised,
        logarithms,
        scores: Scores::highest(scores),
    })
}

#[cfg(test)]
mod tests {
    use super::super::samples::{self, close};
    use super::*;
    use crate::RefusalKind;
    use Direction::{Max, Min};
    use proptest::prelude::*;

    #[test]
    fn a_product_is_the_same_as_by_hand() {
        let table = samples::table(&[&[4.0, 2.0], &[1.0, 1.0]], &[Max, Min]);
        let weights = Weights::from_points(&[1.0, 1.0]).unwrap();
        let found = weighted_product(&table, &weights, Normalisation::Given).unwrap();

        assert!(close(&found.scores.values, &[2f64.sqrt(), 1.0]));
        assert!((found.ratio(0, 1).unwrap() - 2f64.sqrt()).abs() < 1e-12);
        assert_eq!(found.ratio(0, 2), None);
    }

    #[test]
    fn a_zero_is_refused_with_its_cell() {
        let table = samples::table(&[&[4.0, 2.0], &[0.0, 1.0]], &[Max, Min]);
        let weights = Weights::from_points(&[1.0, 1.0]).unwrap();
        let refusal = weighted_product(&table, &weights, Normalisation::Share).unwrap_err();

        assert_eq!(
            (refusal.kind, refusal.cell),
            (RefusalKind::NonPositive, Some((1, 0)))
        );
    }

    #[test]
    fn a_normalisation_that_makes_a_zero_is_refused() {
        let table = samples::table(&[&[4.0, 2.0], &[3.0, 1.0]], &[Max, Min]);
        let weights = Weights::from_points(&[1.0, 1.0]).unwrap();
        let refusal = weighted_product(&table, &weights, Normalisation::MinMax).unwrap_err();

        assert_eq!(
            (refusal.kind, refusal.cell),
            (RefusalKind::NonPositive, Some((0, 1)))
        );
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(64))]
        #[test]
        fn no_scaling_of_columns_changes_a_ratio((table, weights) in samples::problem()) {
            let ratio = |by| weighted_product(&table, &weights, by).unwrap().ratio(0, table.offers() - 1).unwrap();
            let plain = ratio(Normalisation::Given);
            for by in [Normalisation::Share, Normalisation::ReciprocalShare, Normalisation::LinearRatio, Normalisation::Vector] {
                prop_assert!((ratio(by) / plain - 1.0).abs() < 1e-9);
            }
        }
    }
}
