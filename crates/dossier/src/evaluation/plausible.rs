//! Plausible weights: all that the group might as well have said, and who is first under them.

use mcda::robustness::{Sampled, WeightKnowledge, WeightSpace, acceptability_of_samples};
use mcda::{Values, Weights};

use super::Weighting;

/// How many plausible weightings are drawn. The Monte Carlo standard error of a share is at most half a point.
pub const PLAUSIBLE_WEIGHTINGS: usize = 10_000;

/// Where the random numbers begin: always here, so that the same record gives the same figures.
pub const SEED: u64 = 600;

/// By how much of itself a weight is thought to vary where only one member has given any.
pub const SPREAD_OF_ONE: f64 = 0.25;

/// How the offers fare under plausible weights.
///
/// A weighting is plausible when it adds up to 1 and gives each criterion no less than the lowest and no more than the
/// highest share that a voting member gave it (for one member: between ¾ and 5⁄4 of the share given). Samples are drawn
/// evenly from all of these (SMAA-2, Lahdelma & Salminen 2001, under interval constraints). The floor then acts on each
/// sample exactly as it does on the group's mean: where the reliability family lies below the floor, it is raised to it
/// and the rest is scaled. So the floor binds every plausible weighting, but takes away none of what the members said;
/// taking only those weightings that meet the floor by themselves would leave none where every member is below it, and
/// would otherwise keep the least typical ones. It follows that the weights in force are one of the plausible
/// weightings, and that a binding floor itself is not varied: how near it is to another winner is what the exact weight
/// lines say.
///
/// The values are those in force, the bounds of reliability included.
#[derive(Debug, Clone, PartialEq)]
pub struct Plausible {
    /// By criterion: the lowest and the highest share of a plausible weighting before the floor.
    pub intervals: Vec<(f64, f64)>,
    /// How many weightings were drawn.
    pub weightings: usize,
    /// By offer and rank: the share of plausible weightings that give it the rank. Equal offers share their ranks.
    pub ranks: Vec<Vec<Sampled>>,
    /// By offer and other offer: the share of plausible weightings that put it ahead; half where they are equal.
    pub pairwise_winning: Vec<Vec<Sampled>>,
}

impl Plausible {
    /// The share of plausible weightings in which an offer is first.
    pub fn first(&self, row: usize) -> Sampled {
        self.ranks[row][0]
    }
}

/// Draws plausible weights and ranks the offers by each. None where no weights can be drawn within the intervals.
pub fn plausible(values: &Values, weighting: &Weighting, family: &[bool]) -> Option<Plausible> {
    let intervals = intervals(weighting)?;
    let known = WeightKnowledge {
        intervals: intervals.clone(),
        ..WeightKnowledge::default()
    };
    let space = WeightSpace::knowing(values.criteria(), &known).ok()?;
    let floor = weighting.rule.floor.unwrap_or(0.0);
    let weightings: Vec<Vec<f64>> = space
        .samples(SEED, PLAUSIBLE_WEIGHTINGS)
        .into_iter()
        .map(|drawn| under_the_floor(drawn, family, floor))
        .collect::<Option<_>>()?;
    let tables = vec![values.rows().to_vec(); weightings.len()];
    let found = acceptability_of_samples(&tables, &weightings).ok()?;
    Some(Plausible {
        intervals,
        weightings: weightings.len(),
        ranks: found.ranks,
        pairwise_winning: found.pairwise_winning,
    })
}

fn under_the_floor(drawn: Vec<f64>, family: &[bool], floor: f64) -> Option<Vec<f64>> {
    // What is left for the last weight may lie below zero by a rounding.
    let drawn: Vec<f64> = drawn.into_iter().map(|weight| weight.max(0.0)).collect();
    let weights = Weights::from_points(&drawn).ok()?;
    let raised = mcda::raise_group(&weights, family, floor);
    Some(raised.weights.shares().to_vec())
}

/// The lowest and the highest share that voting members gave each criterion; none where nobody gave any.
fn intervals(weighting: &Weighting) -> Option<Vec<(f64, f64)>> {
    let given: Vec<&[f64]> = weighting
        .members
        .iter()
        .filter(|own| own.counts)
        .map(|own| own.weights.shares())
        .collect();
    let (first, others) = given.split_first()?;
    let spread = |share: f64| {
        let (low, high) = (1.0 - SPREAD_OF_ONE, 1.0 + SPREAD_OF_ONE);
        (share * low, (share * high).min(1.0))
    };
    let between = |criterion: usize| {
        let own = others.iter().map(|shares| shares[criterion]);
        own.fold(
            (first[criterion], first[criterion]),
            |(low, high), share| (low.min(share), high.max(share)),
        )
    };
    let criteria = 0..first.len();
    Some(if others.is_empty() {
        criteria.map(|one| spread(first[one])).collect()
    } else {
        criteria.map(between).collect()
    })
}
