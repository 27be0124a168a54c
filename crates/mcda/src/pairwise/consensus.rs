//! How far the priorities of several people agree, by the entropy that their differences add.

use super::eigenvector::shares;
use crate::{Refusal, RefusalKind, Weights};

/// A sum of priorities further than this from 1 is divided away.
const SUM_TOLERANCE: f64 = 1e-12;

/// The consensus of several people’s priorities. Entropies are in natural units.
#[derive(Debug, Clone, PartialEq)]
pub struct Consensus {
    /// The mean entropy of one person’s priorities, Hα.
    pub alpha: f64,
    /// The entropy of the mean priorities, Hγ.
    pub gamma: f64,
    /// What the differences between people add, Hβ = Hγ − Hα, never below 0.
    pub beta: f64,
    /// The number of distinct opinions, Dβ = exp Hβ: 1 for full agreement.
    pub diversity: f64,
    /// The lowest entropy that judgements on the scale allow: one item is judged strongest against all others.
    pub lowest_alpha: f64,
    /// The indicator from 0 to 1, (1 ÷ Dβ − c) ÷ (1 − c) with c = exp(lowest Hα) ÷ items. Below 0 when priorities are more
    /// extreme than the scale allows; none for a single item, which all must agree on.
    pub indicator: Option<f64>,
    /// The same without regard to the scale: c = 1 ÷ items.
    pub homogeneity: Option<f64>,
    /// Whether someone’s priorities did not add up to 1 and were divided by their sum.
    pub was_normalised: bool,
}

/// The consensus of several people’s priorities (one row each) for the same items, where judgements go up to
/// `scale_highest`, 9 for Saaty’s scale (Goepel 2013, Proc. ISAHP; with ln(items) as the highest Hγ, as in Goepel’s
/// later note on the indicator, bpmsg.com, eqs. 1.1–1.10, and in Goepel 2018, Int. J. AHP 10(3)).
///
/// # Errors
/// [`RefusalKind::DimensionMismatch`] without people or items, or with rows of different lengths;
/// [`RefusalKind::BadScale`] when the scale does not end above 1; [`RefusalKind::NotFinite`] and
/// [`RefusalKind::Negative`] with the cell; [`RefusalKind::ZeroWeightSum`] for a row of zeros.
pub fn consensus(people: &[Vec<f64>], scale_highest: f64) -> Result<Consensus, Refusal> {
    if !(scale_highest > 1.0 && scale_highest.is_finite()) {
        let message = format!("a scale of judgements ends above 1, not at {scale_highest}");
        return Err(Refusal::new(RefusalKind::BadScale, message));
    }
    let items = people.first().map_or(0, Vec::len);
    if items == 0 || people.iter().any(|row| row.len() != items) {
        let message = "each person must have a priority for each item";
        return Err(Refusal::new(RefusalKind::DimensionMismatch, message));
    }
    let mut rows = Vec::new();
    let mut was_normalised = false;
    for (person, given) in people.iter().enumerate() {
        let sum: f64 = given.iter().sum();
        was_normalised |= (sum - 1.0).abs() > SUM_TOLERANCE;
        rows.push(normalised(person, given)?);
    }
    let alpha = rows.iter().map(|row| entropy(row)).sum::<f64>() / rows.len() as f64;
    let mean = (0..items).map(|item| rows.iter().map(|row| row[item]).sum());
    let gamma = entropy(&shares(mean.collect()));
    let beta = (gamma - alpha).max(0.0);
    let lowest_alpha = lowest_entropy(items, scale_highest);
    let count = items as f64;
    let above = |floor: f64| (items > 1).then(|| ((-beta).exp() - floor) / (1.0 - floor));
    Ok(Consensus {
        alpha,
        gamma,
        beta,
        diversity: beta.exp(),
        lowest_alpha,
        indicator: above(lowest_alpha.exp() / count),
        homogeneity: above(1.0 / count),
        was_normalised,
    })
}

fn normalised(person: usize, given: &[f64]) -> Result<Vec<f64>, Refusal> {
    let weights = Weights::from_points(given).map_err(|invalid| {
        let mut refusal = Refusal::from(invalid);
        refusal.cell = refusal.cell.map(|(_, item)| (person, item));
        if refusal.kind == RefusalKind::NegativeWeight {
            refusal.kind = RefusalKind::Negative;
        }
        refusal
    })?;
    Ok(weights.shares().to_vec())
}

/// Shannon’s entropy −Σ p ln p; nothing for a share of 0.
fn entropy(row: &[f64]) -> f64 {
    let parts = row.iter().filter(|share| **share > 0.0);
    -parts.map(|share| share * share.ln()).sum::<f64>()
}

/// The entropy of priorities where one item is judged `highest` times each other and these are equal.
fn lowest_entropy(items: usize, highest: f64) -> f64 {
    let sum = items as f64 + highest - 1.0;
    let mut row = vec![1.0 / sum; items];
    row[0] = highest / sum;
    entropy(&row)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn opposite_people_on_a_scale_have_no_consensus_and_one_person_has_it_all() {
        let opposed = [vec![0.9, 0.1], vec![0.1, 0.9]];

        let found = consensus(&opposed, 9.0).unwrap();

        assert!(found.indicator.unwrap().abs() < 1e-15);
        assert_eq!(consensus(&opposed[..1], 9.0).unwrap().indicator, Some(1.0));
    }

    #[test]
    fn points_are_turned_into_shares_and_it_is_said() {
        let points = consensus(&[vec![6.0, 3.0, 1.0], vec![0.2, 0.3, 0.5]], 9.0).unwrap();
        let priorities = consensus(&[vec![0.6, 0.3, 0.1], vec![0.2, 0.3, 0.5]], 9.0).unwrap();

        assert!(points.was_normalised && !priorities.was_normalised);
        assert!((points.beta - priorities.beta).abs() < 1e-15);
    }

    #[test]
    fn nothing_undefined_leaves() {
        let single = consensus(&[vec![1.0], vec![1.0]], 9.0).unwrap();
        assert_eq!((single.indicator, single.homogeneity), (None, None));
        let certain = consensus(&[vec![1.0, 0.0], vec![1.0, 0.0]], 9.0).unwrap();
        assert_eq!((certain.alpha, certain.indicator), (0.0, Some(1.0)));
    }

    #[test]
    fn each_kind_of_wrong_input_is_refused_with_its_cell() {
        let refused = |people: &[Vec<f64>], scale: f64| {
            let refusal = consensus(people, scale).unwrap_err();
            (refusal.kind, refusal.cell)
        };
        let fair = vec![0.5, 0.5];
        assert_eq!(refused(&[], 9.0), (RefusalKind::DimensionMismatch, None));
        assert_eq!(
            refused(&[fair.clone(), vec![1.0]], 9.0),
            (RefusalKind::DimensionMismatch, None)
        );
        assert_eq!(
            refused(std::slice::from_ref(&fair), 1.0),
            (RefusalKind::BadScale, None)
        );
        assert_eq!(
            refused(&[fair.clone(), vec![1.5, -0.5]], 9.0),
            (RefusalKind::Negative, Some((1, 1)))
        );
        assert_eq!(
            refused(&[vec![f64::NAN, 0.5]], 9.0),
            (RefusalKind::NotFinite, Some((0, 0)))
        );
        assert_eq!(
            refused(&[vec![0.0, 0.0]], 9.0),
            (RefusalKind::ZeroWeightSum, None)
        );
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(64))]

        #[test]
        fn the_order_of_people_and_items_does_not_matter(
            people in prop::collection::vec(prop::collection::vec(0.01f64..1.0, 4), 1..5),
        ) {
            let turned: Vec<Vec<f64>> =
                people.iter().rev().map(|row| row.iter().rev().copied().collect()).collect();
            let one = consensus(&people, 9.0).unwrap();
            let other = consensus(&turned, 9.0).unwrap();
            prop_assert!((one.beta - other.beta).abs() < 1e-14);
            let homogeneity = one.homogeneity.unwrap();
            prop_assert!((0.0..=1.0).contains(&homogeneity));
        }
    }
}
