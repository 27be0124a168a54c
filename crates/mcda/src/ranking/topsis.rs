//! TOPSIS: nearness to the ideal and farness from the anti-ideal.

use super::normalise::{Normalisation, normalise, weighted, weights_fit};
use crate::{Direction, Refusal, RefusalKind, Scores, Table, Weights};

/// How far two points are apart.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Distance {
    /// √Σd², of Hwang & Yoon (1981).
    Euclidean,
    /// Σ|d|.
    CityBlock,
    /// The largest |d|. An offer may then tie with one that is better in something.
    Largest,
}

/// TOPSIS with its steps.
#[derive(Debug, Clone, PartialEq)]
pub struct Topsis {
    /// The figures on one scale.
    pub normalised: Table,
    /// Normalised figures times weights.
    pub weighted: Vec<Vec<f64>>,
    /// The best weighted figure of each criterion.
    pub ideal: Vec<f64>,
    /// The worst weighted figure of each criterion.
    pub anti_ideal: Vec<f64>,
    /// How far each offer is from the ideal.
    pub distance_ideal: Vec<f64>,
    /// How far each offer is from the anti-ideal.
    pub distance_anti_ideal: Vec<f64>,
    /// The share of the second distance in both, from 0 to 1; the highest is best. None where all offers are equal, so that
    /// the ideal and the anti-ideal are one.
    pub closeness: Option<Scores>,
}

impl Topsis {
    /// Competition ranks; all offers share the first where closeness is undefined.
    pub fn ranks(&self) -> Vec<u32> {
        match &self.closeness {
            Some(closeness) => closeness.ranks(),
            None => vec![1; self.distance_ideal.len()],
        }
    }
}

/// TOPSIS: closeness C(a) = D⁻(a) / (D⁺(a) + D⁻(a)) (Hwang & Yoon 1981, eq. 3.32–3.37; there by [`Normalisation::Vector`]
/// and [`Distance::Euclidean`]).
///
/// # Errors
/// Those of [`normalise`]; [`RefusalKind::DimensionMismatch`] for weights of another length; [`RefusalKind::NotFinite`] for
/// figures as given that are too large to have a distance.
pub fn topsis(
    table: &Table,
    weights: &Weights,
    by: Normalisation,
    distance: Distance,
) -> Result<Topsis, Refusal> {
    weights_fit(table, weights)?;
    let normalised = normalise(table, by)?;
    let weighted = weighted(normalised.rows(), weights);
    let extreme = |criterion: usize, direction: Direction| {
        let column = weighted.iter().map(|row| row[criterion]);
        match direction {
            Direction::Max => column.fold(f64::NEG_INFINITY, f64::max),
            Direction::Min => column.fold(f64::INFINITY, f64::min),
        }
    };
    let opposite = |direction: Direction| match direction {
        Direction::Max => Direction::Min,
        Direction::Min => Direction::Max,
    };
    let directions = normalised.directions().iter().enumerate();
    let ideal: Vec<f64> = directions
        .clone()
        .map(|(at, one)| extreme(at, *one))
        .collect();
    let anti_ideal: Vec<f64> = directions
        .map(|(at, one)| extreme(at, opposite(*one)))
        .collect();
    let distances = |point: &[f64]| -> Vec<f64> {
        let apart = |row: &Vec<f64>| between(row, point, distance);
        weighted.iter().map(apart).collect()
    };
    let distance_ideal = distances(&ideal);
    let distance_anti_ideal = distances(&anti_ideal);
    let mut both = distance_ideal.iter().chain(&distance_anti_ideal);
    if both.any(|distance| !distance.is_finite()) {
        let message = "the figures are too large to have a distance";
        return Err(Refusal::new(RefusalKind::NotFinite, message));
    }
    let closeness: Option<Vec<f64>> = distance_ideal
        .iter()
        .zip(&distance_anti_ideal)
        .map(|(best, worst)| share(*worst, *best))
        .collect();
    Ok(Topsis {
        normalised,
        weighted,
        ideal,
        anti_ideal,
        distance_ideal,
        distance_anti_ideal,
        closeness: closeness.map(Scores::highest),
    })
}

/// one / (one + other), scaled so that the sum stays finite; none when both are 0.
fn share(one: f64, other: f64) -> Option<f64> {
    let most = one.max(other);
    (most > 0.0).then(|| (one / most) / (one / most + other / most))
}

fn between(one: &[f64], other: &[f64], distance: Distance) -> f64 {
    let steps = one.iter().zip(other).map(|(a, b)| (a - b).abs());
    match distance {
        Distance::Euclidean => steps.map(|step| step * step).sum::<f64>().sqrt(),
        Distance::CityBlock => steps.sum(),
        Distance::Largest => steps.fold(0.0, f64::max),
    }
}

#[cfg(test)]
mod tests {
    use super::super::samples::{self, close};
    use super::*;
    use Direction::{Max, Min};

    /// Three offers of which another program puts the best last.
    #[test]
    fn the_offer_that_is_best_everywhere_is_first_and_not_last() {
        let table = samples::table(
            &[
                &[2.9, 2.31, 0.56, 1.89],
                &[1.2, 1.34, 0.21, 2.48],
                &[0.3, 2.48, 1.75, 1.69],
            ],
            &[Min, Max, Max, Min],
        );
        let weights = Weights::from_points(&[1.0; 4]).unwrap();
        let found = topsis(&table, &weights, Normalisation::MinMax, Distance::Euclidean).unwrap();
        for (found, expected) in found
            .closeness
            .unwrap()
            .values
            .iter()
            .zip([0.470895, 0.270168, 1.0])
        {
            assert!((found - expected).abs() < 1e-6);
        }
    }

    #[test]
    fn a_single_offer_and_equal_offers_have_no_closeness_and_share_the_first_rank() {
        for rows in [vec![vec![7.0, 1.0]], vec![vec![7.0, 1.0]; 3]] {
            let offers = rows.len();
            let table = Table::new(rows, vec![Max, Min]).unwrap();
            let weights = Weights::from_points(&[1.0, 2.0]).unwrap();
            let found =
                topsis(&table, &weights, Normalisation::Vector, Distance::Euclidean).unwrap();

            assert_eq!(found.closeness, None);
            assert_eq!(found.ranks(), vec![1; offers]);
        }
    }

    #[test]
    fn other_distances_give_other_figures() {
        let table = samples::table(&[&[1.0, 0.0], &[0.0, 1.0], &[0.5, 0.25]], &[Max, Max]);
        let weights = Weights::from_points(&[1.0, 1.0]).unwrap();
        let closeness = |distance| {
            let found = topsis(&table, &weights, Normalisation::Given, distance).unwrap();
            found.closeness.unwrap().values
        };

        assert!(close(&closeness(Distance::CityBlock), &[0.5, 0.5, 0.375]));
        assert!(close(&closeness(Distance::Largest), &[0.5, 0.5, 0.4]));
    }

    #[test]
    fn huge_figures_given_as_they_are_leave_no_undefined_number() {
        let table = samples::table(&[&[f64::MAX], &[-f64::MAX]], &[Max]);
        let weights = Weights::from_points(&[1.0]).unwrap();
        for by in [Normalisation::Vector, Normalisation::MinMax] {
            let found = topsis(&table, &weights, by, Distance::Euclidean).unwrap();
            assert_eq!(found.closeness.unwrap().values, [1.0, 0.0]);
        }
        let refusal = topsis(&table, &weights, Normalisation::Given, Distance::Euclidean);
        assert_eq!(refusal.unwrap_err().kind, RefusalKind::NotFinite);
    }
}
