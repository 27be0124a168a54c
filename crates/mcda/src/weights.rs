//! Weights of criteria: normalised, averaged over people, raised to a floor.

use thiserror::Error;

/// Weights of the criteria in a fixed order: finite, none negative, adding up to 1.
#[derive(Debug, Clone, PartialEq)]
pub struct Weights(Vec<f64>);

/// Why a list of numbers is no list of weights. Positions count from 0.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
pub enum InvalidWeights {
    /// The list is empty.
    #[error("there is no weight")]
    Empty,
    /// A weight is below zero.
    #[error("weight {0} is negative")]
    Negative(usize),
    /// A weight is infinite or not a number.
    #[error("weight {0} is not a finite number")]
    NotFinite(usize),
    /// Every weight is zero, so that nothing decides.
    #[error("all weights are zero")]
    AllZero,
}

impl Weights {
    /// Normalises points to weights that add up to 1.
    ///
    /// # Errors
    /// [`InvalidWeights`] when the list is empty, all zero, or holds a negative or infinite number.
    pub fn from_points(points: &[f64]) -> Result<Self, InvalidWeights> {
        if points.is_empty() {
            return Err(InvalidWeights::Empty);
        }
        if let Some(place) = points.iter().position(|point| !point.is_finite()) {
            return Err(InvalidWeights::NotFinite(place));
        }
        if let Some(place) = points.iter().position(|point| *point < 0.0) {
            return Err(InvalidWeights::Negative(place));
        }
        let sum: f64 = points.iter().sum();
        if !sum.is_finite() || sum <= 0.0 {
            return Err(InvalidWeights::AllZero);
        }
        Ok(Self(points.iter().map(|point| point / sum).collect()))
    }

    /// The arithmetic mean of several people's weights, each with a voting power above zero.
    ///
    /// # Errors
    /// [`InvalidWeights`] when there is nobody, or the powers are all zero, negative or infinite.
    ///
    /// # Panics
    /// When the lists have different lengths: they must be about the same criteria.
    pub fn mean(people: &[(f64, &Weights)]) -> Result<Self, InvalidWeights> {
        let powers: Vec<f64> = people.iter().map(|(power, _)| *power).collect();
        let shares = Self::from_points(&powers)?;
        let criteria = people[0].1.0.len();
        let mean: Vec<f64> = (0..criteria)
            .map(|criterion| {
                people
                    .iter()
                    .zip(&shares.0)
                    .map(|((_, own), share)| share * own.0[criterion])
                    .sum()
            })
            .collect();
        Self::from_points(&mean)
    }

    /// The weights in the order of the criteria.
    pub fn shares(&self) -> &[f64] {
        &self.0
    }

    /// The sum over the criteria that belong to a group.
    pub fn of_group(&self, group: &[bool]) -> f64 {
        self.0
            .iter()
            .zip(group)
            .filter(|(_, inside)| **inside)
            .map(|(share, _)| share)
            .sum()
    }

    /// The same proportions inside and outside the group, with the group's sum set to `share`.
    /// Where all proportions of a side are zero, its criteria share equally. A group that is empty or
    /// holds every criterion leaves the weights as they are.
    pub fn with_group_at(&self, group: &[bool], share: f64) -> Self {
        let inside = group.iter().filter(|inside| **inside).count();
        let outside = self.0.len() - inside;
        if inside == 0 || outside == 0 {
            return self.clone();
        }
        let own = self.of_group(group);
        let rest = 1.0 - own;
        let scaled = |weight: f64, side: f64, members: usize, total: f64| {
            if side > 0.0 {
                total * weight / side
            } else {
                total / members as f64
            }
        };
        Self(
            self.0
                .iter()
                .zip(group)
                .map(|(weight, is_inside)| {
                    if *is_inside {
                        scaled(*weight, own, inside, share)
                    } else {
                        scaled(*weight, rest, outside, 1.0 - share)
                    }
                })
                .collect(),
        )
    }
}

/// Weights before and after a floor under a group of criteria.
#[derive(Debug, Clone, PartialEq)]
pub struct Raised {
    /// The weights in force.
    pub weights: Weights,
    /// The group's own sum, before the floor.
    pub own: f64,
    /// The group's sum in force: the larger of its own and the floor.
    pub used: f64,
}

/// Raises the sum of a group of criteria to a floor; a sum already above it stays.
/// `floor` is a share from 0 to 1.
pub fn raise_group(weights: &Weights, group: &[bool], floor: f64) -> Raised {
    let own = weights.of_group(group);
    if own >= floor {
        return Raised {
            weights: weights.clone(),
            own,
            used: own,
        };
    }
    let raised = weights.with_group_at(group, floor);
    let used = raised.of_group(group);
    Raised {
        weights: raised,
        own,
        used,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn weights(points: &[f64]) -> Weights {
        Weights::from_points(points).unwrap()
    }

    #[test]
    fn the_mean_counts_each_person_by_voting_power() {
        let careful = weights(&[60.0, 40.0]);
        let thrifty = weights(&[10.0, 90.0]);

        let mean = Weights::mean(&[(1.0, &careful), (3.0, &thrifty)]).unwrap();

        assert!((mean.shares()[0] - 0.225).abs() < 1e-15);
    }

    #[test]
    fn a_floor_raises_the_group_and_keeps_proportions_on_both_sides() {
        let raised = raise_group(
            &weights(&[10.0, 15.0, 50.0, 25.0]),
            &[true, true, false, false],
            0.4,
        );

        let expected = [0.16, 0.24, 0.4, 0.2];
        for (found, expected) in raised.weights.shares().iter().zip(expected) {
            assert!(
                (found - expected).abs() < 1e-15,
                "{found} is not {expected}"
            );
        }
        assert!((raised.own - 0.25).abs() < 1e-15 && (raised.used - 0.4).abs() < 1e-15);
    }

    #[test]
    fn a_group_already_above_the_floor_is_left_alone() {
        let own = weights(&[45.0, 55.0]);

        assert_eq!(raise_group(&own, &[true, false], 0.4).weights, own);
    }

    #[test]
    fn a_group_without_any_weight_shares_the_floor_equally() {
        let raised = raise_group(&weights(&[0.0, 0.0, 1.0]), &[true, true, false], 0.4);

        assert_eq!(raised.weights.shares(), [0.2, 0.2, 0.6]);
    }

    #[test]
    fn each_kind_of_wrong_list_is_refused_by_name() {
        assert_eq!(Weights::from_points(&[]), Err(InvalidWeights::Empty));
        assert_eq!(
            Weights::from_points(&[0.0, 0.0]),
            Err(InvalidWeights::AllZero)
        );
        assert_eq!(
            Weights::from_points(&[1.0, -0.1]),
            Err(InvalidWeights::Negative(1))
        );
        assert_eq!(
            Weights::from_points(&[f64::NAN]),
            Err(InvalidWeights::NotFinite(0))
        );
    }

    proptest! {
        #[test]
        fn weights_add_up_to_one_after_every_step(
            points in prop::collection::vec(0.0f64..1e6, 2..9),
            floor in 0.0f64..1.0,
        ) {
            prop_assume!(points.iter().sum::<f64>() > 0.0);
            let own = weights(&points);
            let group: Vec<bool> = (0..points.len()).map(|place| place % 2 == 0).collect();

            let raised = raise_group(&own, &group, floor);

            prop_assert!((raised.weights.shares().iter().sum::<f64>() - 1.0).abs() < 1e-9);
            prop_assert!(raised.used >= floor - 1e-12);
            prop_assert!(raised.weights.shares().iter().all(|share| *share >= 0.0));
        }
    }
}
