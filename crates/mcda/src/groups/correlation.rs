//! How near two rankings are: Spearman, Kendall, and two coefficients that look harder at the top.

use super::mid_ranks;
use crate::{Refusal, RefusalKind};

/// The likeness of two rankings, from −1 to 1 where nothing else is said.
#[derive(Debug, Clone, PartialEq)]
pub struct RankCorrelation {
    /// Spearman’s ρ: Pearson’s correlation of the mid-ranks. None where a ranking ties everything.
    pub spearman: Option<f64>,
    /// Kendall’s τ-b, with the correction for ties (Kendall 1945). None where a ranking ties everything.
    pub kendall_tau_b: Option<f64>,
    /// The weighted rank measure r_W of Pinto da Costa & Soares (2005): differences at the top count more. None for a
    /// single object.
    pub weighted_spearman: Option<f64>,
    /// The WS coefficient of Sałabun & Urbaniak (2020), from 0 to 1: the distance of a place counts half as much as that
    /// of the place before it. The first ranking is the reference, so that the order of the two matters. None for a
    /// single object.
    pub ws: Option<f64>,
}

/// Compares two rankings of the same objects, rank 1 best; ranks of any kind are read as mid-ranks.
///
/// # Errors
/// [`RefusalKind::DimensionMismatch`] when they are empty or differ in length; [`RefusalKind::NotFinite`] with the
/// ranking (0 or 1) as row and the object as column.
pub fn rank_correlation(first: &[f64], second: &[f64]) -> Result<RankCorrelation, Refusal> {
    if first.is_empty() || first.len() != second.len() {
        let message = "two rankings must rank the same objects, at least one";
        return Err(Refusal::new(RefusalKind::DimensionMismatch, message));
    }
    for (row, ranks) in [first, second].into_iter().enumerate() {
        if let Some(column) = ranks.iter().position(|rank| !rank.is_finite()) {
            let message = format!("ranking {}, object {}: no finite rank", row + 1, column + 1);
            return Err(Refusal::at(RefusalKind::NotFinite, (row, column), message));
        }
    }
    let (x, y) = (mid_ranks(first), mid_ranks(second));
    let several = x.len() > 1;
    Ok(RankCorrelation {
        spearman: pearson(&x, &y),
        kendall_tau_b: tau_b(&x, &y),
        weighted_spearman: several.then(|| weighted_spearman(&x, &y)),
        ws: several.then(|| ws(&x, &y)),
    })
}

fn pearson(x: &[f64], y: &[f64]) -> Option<f64> {
    // Mid-ranks always have this mean.
    let mean = (x.len() as f64 + 1.0) / 2.0;
    let product = |a: &[f64], b: &[f64]| -> f64 {
        a.iter()
            .zip(b)
            .map(|(one, other)| (one - mean) * (other - mean))
            .sum()
    };
    let spread = product(x, x) * product(y, y);
    (spread > 0.0).then(|| (product(x, y) / spread.sqrt()).clamp(-1.0, 1.0))
}

fn tau_b(x: &[f64], y: &[f64]) -> Option<f64> {
    let (mut balance, mut told_by_x, mut told_by_y) = (0.0, 0.0, 0.0);
    let sign =
        |one: f64, other: f64| f64::from(u8::from(one > other)) - f64::from(u8::from(one < other));
    for one in 0..x.len() {
        for other in one + 1..x.len() {
            let (by_x, by_y) = (sign(x[one], x[other]), sign(y[one], y[other]));
            balance += by_x * by_y;
            told_by_x += by_x * by_x;
            told_by_y += by_y * by_y;
        }
    }
    let told: f64 = told_by_x * told_by_y;
    (told > 0.0).then(|| (balance / told.sqrt()).clamp(-1.0, 1.0))
}

/// 1 − 6 Σ (x − y)² ((n − x + 1) + (n − y + 1)) / (n⁴ + n³ − n² − n).
fn weighted_spearman(x: &[f64], y: &[f64]) -> f64 {
    let n = x.len() as f64;
    let sum: f64 = x
        .iter()
        .zip(y)
        .map(|(own, other)| (own - other) * (own - other) * (2.0 * n - own - other + 2.0))
        .sum();
    1.0 - 6.0 * sum / (n * n * n * n + n * n * n - n * n - n)
}

/// 1 − Σ 2^(−x) |x − y| / max(|x − 1|, |x − n|).
fn ws(x: &[f64], y: &[f64]) -> f64 {
    let n = x.len() as f64;
    let sum: f64 = x
        .iter()
        .zip(y)
        .map(|(own, other)| (-own).exp2() * (own - other).abs() / (own - 1.0).max(n - own))
        .sum();
    1.0 - sum
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_ranking_that_ties_everything_correlates_with_nothing() {
        let found = rank_correlation(&[1.0, 1.0, 1.0], &[1.0, 2.0, 3.0]).unwrap();
        assert_eq!((found.spearman, found.kendall_tau_b), (None, None));
        assert!(found.weighted_spearman.is_some() && found.ws.is_some());
    }

    #[test]
    fn a_single_object_has_no_coefficient() {
        let found = rank_correlation(&[1.0], &[1.0]).unwrap();
        let none = RankCorrelation {
            spearman: None,
            kendall_tau_b: None,
            weighted_spearman: None,
            ws: None,
        };
        assert_eq!(found, none);
    }

    #[test]
    fn a_swap_at_the_top_weighs_more_than_one_at_the_bottom() {
        let reference = [1.0, 2.0, 3.0, 4.0, 5.0];
        let top = rank_correlation(&reference, &[2.0, 1.0, 3.0, 4.0, 5.0]).unwrap();
        let bottom = rank_correlation(&reference, &[1.0, 2.0, 3.0, 5.0, 4.0]).unwrap();
        assert!(top.ws < bottom.ws);
        assert!(top.weighted_spearman < bottom.weighted_spearman);
        assert_eq!(top.spearman, bottom.spearman);
    }

    #[test]
    fn bad_rankings_are_refused() {
        let kind = |x: &[f64], y: &[f64]| {
            let refusal = rank_correlation(x, y).unwrap_err();
            (refusal.kind, refusal.cell)
        };
        use RefusalKind as Kind;
        assert_eq!(kind(&[], &[]), (Kind::DimensionMismatch, None));
        assert_eq!(kind(&[1.0], &[1.0, 2.0]), (Kind::DimensionMismatch, None));
        let nan = kind(&[1.0, 2.0], &[1.0, f64::NAN]);
        assert_eq!(nan, (Kind::NotFinite, Some((1, 1))));
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(64))]

        #[test]
        fn every_coefficient_is_one_for_itself_and_within_its_range(
            (x, y) in (2usize..8).prop_flat_map(|n| {
                let ranks = || prop::collection::vec((1u32..7).prop_map(f64::from), n);
                (ranks(), ranks())
            })
        ) {
            let own = rank_correlation(&x, &x).unwrap();
            for coefficient in [own.spearman, own.kendall_tau_b, own.weighted_spearman, own.ws] {
                prop_assert!(coefficient.is_none_or(|one| (one - 1.0).abs() < 1e-12));
            }
            let found = rank_correlation(&x, &y).unwrap();
            for coefficient in [found.spearman, found.kendall_tau_b, found.weighted_spearman] {
                prop_assert!(coefficient.is_none_or(|one| (-1.0 - 1e-12..=1.0).contains(&one)));
            }
            prop_assert!(found.ws.is_some_and(|one| (-1e-12..=1.0).contains(&one)));
            let turned = rank_correlation(&y, &x).unwrap();
            let same = |one: Option<f64>, other: Option<f64>| match (one, other) {
                (Some(one), Some(other)) => (one - other).abs() < 1e-12,
                (one, other) => one == other,
            };
            prop_assert!(same(found.spearman, turned.spearman));
            prop_assert!(same(found.kendall_tau_b, turned.kendall_tau_b));
            prop_assert!(same(found.weighted_spearman, turned.weighted_spearman));
        }
    }
}
