//! How far several rankings agree: Kendall’s coefficient of concordance W.

use statrs::function::gamma::gamma_ur;

use super::mid_ranks::{mid_ranks, tie_term};
use crate::{Refusal, RefusalKind};

/// The agreement of several judges on several objects.
#[derive(Debug, Clone, PartialEq)]
pub struct Agreement {
    /// The sum of the squared distances of the objects’ rank sums from their mean.
    pub spread: f64,
    /// W from 0 to 1, corrected for ties; none when every judge ties all objects.
    pub corrected: Option<f64>,
    /// W from 0 to 1 without the correction; ties make it too small.
    pub uncorrected: f64,
    /// The number of judges.
    pub judges: usize,
    /// The number of objects.
    pub objects: usize,
}

impl Agreement {
    /// Friedman’s statistic of a W: m (n − 1) W.
    pub fn chi_square(&self, coefficient: f64) -> f64 {
        self.judges as f64 * self.degrees_of_freedom() as f64 * coefficient
    }

    /// The degrees of freedom of that statistic, n − 1.
    pub fn degrees_of_freedom(&self) -> usize {
        self.objects - 1
    }

    /// The chance that judges who rank by lot agree as much as this W, by the chi-square distribution. It is rough for
    /// few judges and objects (Kendall & Babington Smith 1939).
    pub fn chance_by_lot(&self, coefficient: f64) -> f64 {
        let statistic = self.chi_square(coefficient);
        if statistic <= 0.0 {
            return 1.0;
        }
        gamma_ur(self.degrees_of_freedom() as f64 / 2.0, statistic / 2.0)
    }

    /// The mean of Spearman’s correlations over the pairs of judges that belongs to a W: (m W − 1) / (m − 1). It is exact
    /// where no judge ties.
    pub fn mean_spearman(&self, coefficient: f64) -> f64 {
        let judges = self.judges as f64;
        (judges * coefficient - 1.0) / (judges - 1.0)
    }
}

/// Kendall’s W: 12 S / (m² (n³ − n) − m Σ (t³ − t)), where t runs over the groups that a judge ties (Kendall & Babington
/// Smith 1939; the correction as in Siegel 1956). One row of ranks per judge; ranks of any kind are read as mid-ranks.
///
/// # Errors
/// [`RefusalKind::DimensionMismatch`] for fewer than two judges or objects or rows of different lengths;
/// [`RefusalKind::NotFinite`] with the judge and the object.
pub fn agreement(ranks: &[Vec<f64>]) -> Result<Agreement, Refusal> {
    let mismatch = |message: &str| Err(Refusal::new(RefusalKind::DimensionMismatch, message));
    let objects = ranks.first().map_or(0, Vec::len);
    if ranks.len() < 2 || objects < 2 {
        return mismatch("agreement needs at least two judges and two objects");
    }
    for (row, judge) in ranks.iter().enumerate() {
        if judge.len() != objects {
            return mismatch("every judge must rank every object");
        }
        if let Some(column) = judge.iter().position(|rank| !rank.is_finite()) {
            let message = format!("judge {}, object {}: no finite rank", row + 1, column + 1);
            return Err(Refusal::at(RefusalKind::NotFinite, (row, column), message));
        }
    }
    let ranks: Vec<Vec<f64>> = ranks.iter().map(|judge| mid_ranks(judge)).collect();
    let (m, n) = (ranks.len() as f64, objects as f64);
    let mean = m * (n + 1.0) / 2.0;
    let spread = (0..objects)
        .map(|object| ranks.iter().map(|judge| judge[object]).sum::<f64>() - mean)
        .map(|distance| distance * distance)
        .sum::<f64>();
    let most = m * m * (n * n * n - n);
    let ties: f64 = ranks.iter().map(|judge| tie_term(judge)).sum();
    let left = most - m * ties;
    Ok(Agreement {
        spread,
        corrected: (left > 0.0).then(|| (12.0 * spread / left).min(1.0)),
        uncorrected: 12.0 * spread / most,
        judges: ranks.len(),
        objects,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::groups::rank_correlation;
    use proptest::prelude::*;

    #[test]
    fn judges_of_one_mind_agree_wholly_with_ties_or_without() {
        let same = agreement(&[vec![1.0, 2.0, 2.0], vec![1.0, 2.5, 2.5]]).unwrap();
        assert!((same.corrected.unwrap() - 1.0).abs() < 1e-12);
        assert!(same.uncorrected < 1.0);
    }

    #[test]
    fn judges_who_tie_everything_have_no_coefficient() {
        let silent = agreement(&[vec![1.0; 4], vec![2.0; 4]]).unwrap();
        assert_eq!(silent.corrected, None);
        assert_eq!(silent.uncorrected, 0.0);
        assert_eq!(silent.chance_by_lot(0.0), 1.0);
    }

    #[test]
    fn bad_ranks_are_refused() {
        let kind = |ranks: &[Vec<f64>]| {
            let refusal = agreement(ranks).unwrap_err();
            (refusal.kind, refusal.cell)
        };
        use RefusalKind as Kind;
        assert_eq!(kind(&[]), (Kind::DimensionMismatch, None));
        assert_eq!(kind(&[vec![1.0, 2.0]]), (Kind::DimensionMismatch, None));
        let single = [vec![1.0], vec![1.0]];
        assert_eq!(kind(&single), (Kind::DimensionMismatch, None));
        let ragged = [vec![1.0, 2.0], vec![1.0]];
        assert_eq!(kind(&ragged), (Kind::DimensionMismatch, None));
        let infinite = [vec![1.0, 2.0], vec![f64::INFINITY, 1.0]];
        assert_eq!(kind(&infinite), (Kind::NotFinite, Some((1, 0))));
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(64))]

        #[test]
        fn without_ties_the_mean_of_spearman_follows_from_the_coefficient(
            judges in prop::collection::vec(Just((1..6).map(f64::from).collect::<Vec<_>>()).prop_shuffle(), 2..6)
        ) {
            let found = agreement(&judges).unwrap();
            let mut correlations = Vec::new();
            for (place, one) in judges.iter().enumerate() {
                for other in &judges[place + 1..] {
                    correlations.push(rank_correlation(one, other).unwrap().spearman.unwrap());
                }
            }
            let mean = correlations.iter().sum::<f64>() / correlations.len() as f64;
            let coefficient = found.corrected.unwrap();
            prop_assert!((found.mean_spearman(coefficient) - mean).abs() < 1e-9);
            prop_assert!((-1e-12..=1.0).contains(&coefficient));
            prop_assert!((0.0..=1.0).contains(&found.chance_by_lot(coefficient)));
        }
    }
}
