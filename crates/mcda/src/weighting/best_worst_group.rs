//! The best–worst method of several people: each on their own, then the mean of their weights.

use super::{BestWorst, bwm_linear, bwm_nonlinear};
use crate::{Refusal, RefusalKind, Weights};

/// Which model gives the weights of each person.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum BwmModel {
    /// The linear model.
    Linear,
    /// The non-linear model, by the normalised middles of its intervals.
    Nonlinear,
}

/// The answer for a group.
#[derive(Debug, Clone, PartialEq)]
pub struct BwmGroup {
    /// The weights of each person.
    pub individual: Vec<Weights>,
    /// The ksi of each person, in the units of the model.
    pub ksi: Vec<f64>,
    /// The arithmetic mean of the weights, each person counted by voting power.
    pub mean: Weights,
}

/// Solves the judgements of each person and takes the arithmetic mean of the weights (Rezaei 2016, Omega 64, solves each
/// person’s model; the mean is the usual way to one list). People may name different best and worst criteria. Powers are
/// normalised to 1.
///
/// # Errors
/// [`RefusalKind::DimensionMismatch`] when there is nobody, when people judged different numbers of criteria, or when powers
/// and people differ in number; the refusals of [`Weights::from_points`] for the powers.
pub fn bwm_group(
    people: &[BestWorst],
    powers: &[f64],
    model: BwmModel,
) -> Result<BwmGroup, Refusal> {
    let criteria = people.first().map_or(0, BestWorst::criteria);
    if people.len() != powers.len() || people.iter().any(|own| own.criteria() != criteria) {
        let message = "people, their powers and the criteria they judged differ in number";
        return Err(Refusal::new(RefusalKind::DimensionMismatch, message));
    }
    let (individual, ksi): (Vec<Weights>, Vec<f64>) = people
        .iter()
        .map(|own| match model {
            BwmModel::Linear => {
                let answer = bwm_linear(own);
                (answer.weights, answer.ksi)
            }
            BwmModel::Nonlinear => {
                let answer = bwm_nonlinear(own);
                (answer.midpoints, answer.ksi)
            }
        })
        .unzip();
    let shares: Vec<(f64, &Weights)> = powers.iter().copied().zip(&individual).collect();
    let mean = Weights::mean(&shares)?;
    Ok(BwmGroup {
        individual,
        ksi,
        mean,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn person(best_to_others: &[f64], others_to_worst: &[f64]) -> BestWorst {
        BestWorst::unnamed(best_to_others.to_vec(), others_to_worst.to_vec()).unwrap()
    }

    #[test]
    fn voting_power_counts_and_people_may_differ_on_the_best() {
        let people = [
            person(&[1.0, 4.0], &[4.0, 1.0]),
            person(&[4.0, 1.0], &[1.0, 4.0]),
        ];
        for model in [BwmModel::Linear, BwmModel::Nonlinear] {
            let group = bwm_group(&people, &[3.0, 1.0], model).unwrap();

            assert!((group.mean.shares()[0] - 0.65).abs() < 1e-12);
            assert_eq!(group.ksi, [0.0, 0.0]);
        }
    }

    #[test]
    fn wrong_groups_are_refused() {
        let people = [
            person(&[1.0, 4.0], &[4.0, 1.0]),
            person(&[1.0, 2.0, 3.0], &[3.0, 2.0, 1.0]),
        ];
        let kind = |people: &[BestWorst], powers: &[f64]| {
            bwm_group(people, powers, BwmModel::Linear)
                .unwrap_err()
                .kind
        };

        assert_eq!(kind(&people, &[1.0, 1.0]), RefusalKind::DimensionMismatch);
        assert_eq!(kind(&people[..1], &[]), RefusalKind::DimensionMismatch);
        assert_eq!(kind(&[], &[]), RefusalKind::DimensionMismatch);
        assert_eq!(kind(&people[..1], &[0.0]), RefusalKind::ZeroWeightSum);
        assert_eq!(kind(&people[..1], &[-1.0]), RefusalKind::NegativeWeight);
        assert_eq!(kind(&people[..1], &[f64::NAN]), RefusalKind::NotFinite);
    }
}
