//! ELECTRE TRI: offers sorted into classes that profiles separate.

use super::normalise::weights_fit;
use super::pseudo_criterion::{self, Thresholds};
use crate::{Direction, Refusal, RefusalKind, TIE_TOLERANCE, Table, Weights};

/// ELECTRE TRI with its steps. Classes count from 1, the worst.
#[derive(Debug, Clone, PartialEq)]
pub struct ElectreTri {
    /// Agreement that the offer (row) is at least as good as the profile (column), from 0 to 1.
    pub concordance: Vec<Vec<f64>>,
    /// How credible it is that the offer (row) is at least as good as the profile (column), from 0 to 1.
    pub credibility: Vec<Vec<f64>>,
    /// How credible it is that the profile (column) is at least as good as the offer (row), from 0 to 1.
    pub credibility_of_profiles: Vec<Vec<f64>>,
    /// The class above the best profile that the offer outranks.
    pub pessimistic: Vec<usize>,
    /// The class below the least profile that is preferred to the offer; never below the pessimistic one.
    pub optimistic: Vec<usize>,
}

/// ELECTRE TRI (Yu 1992; Mousseau, Słowiński & Zielniewicz 2000): `profiles` separate the classes, the least first, in the
/// units of the criteria; outranking holds from the credibility `cut`, above 0 and at most 1 (usually from 0.5).
///
/// An offer is never in a lower class than one that it dominates, and no class depends on another offer.
///
/// # Errors
/// [`RefusalKind::DimensionMismatch`] for weights, thresholds or a profile of another length, or without a profile;
/// [`RefusalKind::NotFinite`] for a figure of a profile, with the profile as the row of the cell, or the cut;
/// [`RefusalKind::InconsistentInput`] with the cell where a profile is worse than the one below it;
/// [`RefusalKind::OutOfBounds`] for the cut; for thresholds those of [`super::electre_3`].
pub fn electre_tri(
    table: &Table,
    weights: &Weights,
    profiles: &[Vec<f64>],
    thresholds: &[Thresholds],
    cut: f64,
) -> Result<ElectreTri, Refusal> {
    weights_fit(table, weights)?;
    pseudo_criterion::check(thresholds, table.criteria())?;
    check_profiles(table, profiles)?;
    if !cut.is_finite() {
        return Err(Refusal::new(
            RefusalKind::NotFinite,
            "the cut is no finite number",
        ));
    }
    if cut <= 0.0 || cut > 1.0 {
        let message = format!("the cut {cut} is not above 0 and at most 1");
        return Err(Refusal::new(RefusalKind::OutOfBounds, message));
    }
    let (directions, shares) = (table.directions(), weights.shares());
    let against_profiles = |figure: &dyn Fn(&[f64], &[f64]) -> f64| -> Vec<Vec<f64>> {
        let row = |offer: &Vec<f64>| {
            profiles
                .iter()
                .map(|profile| figure(offer, profile))
                .collect()
        };
        table.rows().iter().map(row).collect()
    };
    let credible =
        |a: &[f64], b: &[f64]| pseudo_criterion::credibility(a, b, directions, shares, thresholds);
    let concordance = against_profiles(&|offer, profile| {
        pseudo_criterion::concordance(offer, profile, directions, shares, thresholds)
    });
    let credibility = against_profiles(&credible);
    let credibility_of_profiles = against_profiles(&|offer, profile| credible(profile, offer));
    let holds = |credibility: &f64| *credibility >= cut - TIE_TOLERANCE;
    let pessimistic = credibility
        .iter()
        .map(|row| row.iter().rposition(holds).map_or(1, |profile| profile + 2))
        .collect();
    let optimistic = credibility
        .iter()
        .zip(&credibility_of_profiles)
        .map(|(forth, back)| {
            let preferred = |(forth, back): (&f64, &f64)| holds(back) && !holds(forth);
            let first = forth.iter().zip(back).position(preferred);
            first.unwrap_or(profiles.len()) + 1
        })
        .collect();
    Ok(ElectreTri {
        concordance,
        credibility,
        credibility_of_profiles,
        pessimistic,
        optimistic,
    })
}

fn check_profiles(table: &Table, profiles: &[Vec<f64>]) -> Result<(), Refusal> {
    if profiles.is_empty()
        || profiles
            .iter()
            .any(|profile| profile.len() != table.criteria())
    {
        let message = format!(
            "there must be a profile or more, each of {} figures",
            table.criteria()
        );
        return Err(Refusal::new(RefusalKind::DimensionMismatch, message));
    }
    for (row, profile) in profiles.iter().enumerate() {
        if let Some(column) = profile.iter().position(|figure| !figure.is_finite()) {
            let message = format!(
                "profile {}, column {} is no finite number",
                row + 1,
                column + 1
            );
            return Err(Refusal::at(RefusalKind::NotFinite, (row, column), message));
        }
    }
    for (row, pair) in profiles.windows(2).enumerate() {
        let falls = |at: &usize| match table.directions()[*at] {
            Direction::Max => pair[1][*at] < pair[0][*at],
            Direction::Min => pair[1][*at] > pair[0][*at],
        };
        if let Some(column) = (0..table.criteria()).find(falls) {
            let message = format!(
                "profile {} is worse than the one below it in column {}",
                row + 2,
                column + 1
            );
            return Err(Refusal::at(
                RefusalKind::InconsistentInput,
                (row + 1, column),
                message,
            ));
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::super::samples::{self, dominates};
    use super::*;
    use crate::Direction::{Max, Min};
    use proptest::prelude::*;

    const LIMITS: Thresholds = Thresholds {
        indifference: 0.0,
        preference: 1.0,
        veto: None,
    };

    fn even(criteria: usize) -> Weights {
        Weights::from_points(&vec![1.0; criteria]).unwrap()
    }

    #[test]
    fn an_offer_is_as_many_classes_up_as_it_passes_profiles() {
        let table = samples::table(&[&[1.0], &[5.0], &[9.0]], &[Max]);
        let found = electre_tri(&table, &even(1), &[vec![3.0], vec![6.0]], &[LIMITS], 0.7).unwrap();

        assert_eq!(found.pessimistic, [1, 2, 3]);
        assert_eq!(found.optimistic, [1, 2, 3]);
    }

    #[test]
    fn what_does_not_fit_is_refused() {
        let table = samples::table(&[&[1.0, 2.0]], &[Max, Min]);
        let refusal = |profiles: &[Vec<f64>], cut| {
            let refusal = electre_tri(&table, &even(2), profiles, &[LIMITS; 2], cut).unwrap_err();
            (refusal.kind, refusal.cell)
        };
        let good = [vec![1.0, 5.0], vec![2.0, 4.0]];

        assert_eq!(refusal(&[], 0.7), (RefusalKind::DimensionMismatch, None));
        assert_eq!(
            refusal(&[vec![1.0]], 0.7),
            (RefusalKind::DimensionMismatch, None)
        );
        assert_eq!(
            refusal(&[vec![1.0, f64::NAN]], 0.7),
            (RefusalKind::NotFinite, Some((0, 1)))
        );
        let falling = [vec![1.0, 5.0], vec![2.0, 6.0]];
        assert_eq!(
            refusal(&falling, 0.7),
            (RefusalKind::InconsistentInput, Some((1, 1)))
        );
        assert_eq!(refusal(&good, 0.0), (RefusalKind::OutOfBounds, None));
        assert_eq!(refusal(&good, f64::NAN), (RefusalKind::NotFinite, None));
        let short = electre_tri(&table, &even(2), &good, &[LIMITS], 0.7).unwrap_err();
        assert_eq!(short.kind, RefusalKind::DimensionMismatch);
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(64))]
        #[test]
        fn classes_respect_dominance_and_the_optimistic_one_is_not_below_the_pessimistic(
            (table, weights) in samples::problem(), cut in 0.5f64..=1.0, veto in 1.0f64..5.0,
        ) {
            let profile = |level: f64| -> Vec<f64> {
                let figure = |direction: &Direction| if *direction == Max { level } else { 10.0 - level };
                table.directions().iter().map(figure).collect()
            };
            let limits = vec![Thresholds { veto: Some(veto), ..LIMITS }; table.criteria()];
            let found = electre_tri(&table, &weights, &[profile(2.0), profile(5.0), profile(8.0)], &limits, cut).unwrap();
            for (a, better) in table.rows().iter().enumerate() {
                prop_assert!(found.optimistic[a] >= found.pessimistic[a]);
                for (b, worse) in table.rows().iter().enumerate() {
                    if dominates(better, worse, table.directions()) {
                        prop_assert!(found.pessimistic[a] >= found.pessimistic[b]);
                        prop_assert!(found.optimistic[a] >= found.optimistic[b]);
                    }
                }
            }
        }
    }
}
