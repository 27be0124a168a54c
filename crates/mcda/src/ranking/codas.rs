//! CODAS: distances from the worst, the straight ones first and the city-block ones where those differ enough.

use super::normalise::{Normalisation, normalise, weighted, weights_fit};
use crate::{Refusal, RefusalKind, Scores, TIE_TOLERANCE, Table, Weights};

/// CODAS with its steps.
#[derive(Debug, Clone, PartialEq)]
pub struct Codas {
    /// The figures as ratios to the best of their column.
    pub normalised: Table,
    /// Normalised figures times weights.
    pub weighted: Vec<Vec<f64>>,
    /// The least weighted figure of each criterion.
    pub anti_ideal: Vec<f64>,
    /// The Euclidean distance of each offer from the anti-ideal.
    pub euclidean: Vec<f64>,
    /// The city-block distance of each offer from the anti-ideal.
    pub taxicab: Vec<f64>,
    /// What each offer (row) is ahead of each other by: ΔE + ψ · ΔT.
    pub ahead: Vec<Vec<f64>>,
    /// The sums of the rows of `ahead`; the highest is best.
    pub scores: Scores,
}

/// CODAS: H(a) = Σ over b of (E(a) − E(b)) + ψ · (T(a) − T(b)), where ψ is 1 when |E(a) − E(b)| ≥ τ and 0 otherwise (Keshavarz
/// Ghorabaee, Zavadskas, Turskis & Antucheviciene 2016, eq. 3–11). `tau` is a distance from 0; the authors take 0.02.
///
/// It can rank an offer below one that it dominates: ψ may count the city-block lead of the dominated offer over a third one,
/// and not that of the dominating offer over a fourth.
///
/// # Errors
/// [`RefusalKind::Negative`] for a gain below zero or a negative τ, [`RefusalKind::NonPositive`] for a cost that is not above
/// zero, with the cell; [`RefusalKind::NotFinite`] for τ; [`RefusalKind::DimensionMismatch`] for weights of another length.
pub fn codas(table: &Table, weights: &Weights, tau: f64) -> Result<Codas, Refusal> {
    weights_fit(table, weights)?;
    if !tau.is_finite() {
        return Err(Refusal::new(
            RefusalKind::NotFinite,
            "τ is no finite number",
        ));
    }
    if tau < 0.0 {
        return Err(Refusal::new(
            RefusalKind::Negative,
            format!("τ = {tau} is below zero"),
        ));
    }
    let normalised = normalise(table, Normalisation::LinearRatio)?;
    let weighted = weighted(normalised.rows(), weights);
    let anti_ideal: Vec<f64> = (0..table.criteria())
        .map(|criterion| {
            weighted
                .iter()
                .map(|row| row[criterion])
                .fold(f64::INFINITY, f64::min)
        })
        .collect();
    let distances = |size: fn(f64) -> f64| -> Vec<f64> {
        let part = |(figure, worst): (&f64, &f64)| size(figure - worst);
        let sum = |row: &Vec<f64>| row.iter().zip(&anti_ideal).map(part).sum();
        weighted.iter().map(sum).collect()
    };
    let euclidean: Vec<f64> = distances(|apart| apart * apart)
        .into_iter()
        .map(f64::sqrt)
        .collect();
    let taxicab = distances(f64::abs);
    let between = |a: usize, b: usize| {
        let straight = euclidean[a] - euclidean[b];
        let counts = straight.abs() >= tau - TIE_TOLERANCE;
        straight + if counts { taxicab[a] - taxicab[b] } else { 0.0 }
    };
    let offers = 0..table.offers();
    let ahead: Vec<Vec<f64>> = offers
        .clone()
        .map(|a| offers.clone().map(|b| between(a, b)).collect())
        .collect();
    let scores = ahead.iter().map(|row| row.iter().sum()).collect();
    Ok(Codas {
        normalised,
        weighted,
        anti_ideal,
        euclidean,
        taxicab,
        ahead,
        scores: Scores::highest(scores),
    })
}

#[cfg(test)]
mod tests {
    use super::super::samples::{self, close, dominates};
    use super::*;
    use crate::Direction::{Max, Min};
    use proptest::prelude::*;

    fn even(criteria: usize) -> Weights {
        Weights::from_points(&vec![1.0; criteria]).unwrap()
    }

    #[test]
    fn city_block_distances_count_only_where_the_straight_ones_differ_enough() {
        let table = samples::table(&[&[10.0, 10.0], &[10.0, 9.0], &[5.0, 10.0]], &[Max, Max]);
        let narrow = codas(&table, &even(2), 0.02).unwrap();
        let wide = codas(&table, &even(2), 10.0).unwrap();

        assert!(close(&narrow.taxicab, &[0.3, 0.25, 0.05]));
        let (first, second, third) = (0.065f64.sqrt(), 0.25, 0.05);
        assert!(close(&narrow.euclidean, &[first, second, third]));
        // The first two are 0.005 apart: less than τ.
        let expected = 3.0 * first - (first + second + third) + 0.25;
        assert!((narrow.scores.values[0] - expected).abs() < 1e-12);
        assert!((wide.scores.values[0] - (expected - 0.25)).abs() < 1e-12);
    }

    /// The first offer is better than the second in one criterion and worse in none.
    #[test]
    fn a_dominated_offer_can_be_ahead_of_the_one_that_dominates_it() {
        let rows: &[&[f64]] = &[&[21.0, 30.0], &[21.0, 29.0], &[28.0, 13.0], &[10.0, 36.0]];
        let found = codas(&samples::table(rows, &[Max, Max]), &even(2), 0.02).unwrap();

        assert!(dominates(rows[0], rows[1], &[Max, Max]));
        assert_eq!(found.scores.ranks()[..2], [2, 1]);
    }

    #[test]
    fn what_has_no_meaning_is_refused() {
        let table = samples::table(&[&[1.0, 2.0], &[1.0, 0.0]], &[Max, Min]);
        let zero_cost = codas(&table, &even(2), 0.02).unwrap_err();
        assert_eq!(
            (zero_cost.kind, zero_cost.cell),
            (RefusalKind::NonPositive, Some((1, 1)))
        );
        let kind = |tau, criteria| codas(&table, &even(criteria), tau).unwrap_err().kind;

        assert_eq!(kind(f64::NAN, 2), RefusalKind::NotFinite);
        assert_eq!(kind(-0.1, 2), RefusalKind::Negative);
        assert_eq!(kind(0.02, 1), RefusalKind::DimensionMismatch);
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(64))]
        #[test]
        fn both_distances_respect_dominance((table, weights) in samples::problem()) {
            let found = codas(&table, &weights, 0.02).unwrap();
            for (one, better) in table.rows().iter().enumerate() {
                for (two, worse) in table.rows().iter().enumerate() {
                    if dominates(better, worse, table.directions()) {
                        prop_assert!(found.euclidean[one] >= found.euclidean[two] - 1e-12);
                        prop_assert!(found.taxicab[one] >= found.taxicab[two] - 1e-12);
                    }
                }
            }
        }
    }
}
