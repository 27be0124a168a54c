//! What is known of the weights, and weights drawn evenly from all that agree with it.

use fearless_simd::Level;

use super::hit_and_run::Walk;
use super::lanes::Lane;
use super::proposals::{Acceptance, Proposal};
use crate::{Refusal, RefusalKind, Weights};

/// A condition on weights: the sum of coefficient × weight is at most a number.
#[derive(Debug, Clone, PartialEq)]
pub struct WeightRule {
    /// One coefficient for each criterion.
    pub coefficients: Vec<f64>,
    /// The largest sum allowed.
    pub at_most: f64,
}

/// What is known of the weights besides that none is negative and they add up to 1.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct WeightKnowledge {
    /// The smallest and the largest share of each criterion; empty where nothing is known.
    pub intervals: Vec<(f64, f64)>,
    /// Pairs of criteria of which the first weighs at least as much as the second: all of them for a full order.
    pub order: Vec<(usize, usize)>,
    /// Any other conditions.
    pub rules: Vec<WeightRule>,
}

/// All weights that agree with what is known.
#[derive(Debug, Clone, PartialEq)]
pub struct WeightSpace {
    criteria: usize,
    rules: Vec<WeightRule>,
    way: Way,
}

#[derive(Debug, Clone, PartialEq)]
enum Way {
    Fixed(Vec<f64>),
    Accept(Acceptance),
    Walk(Walk),
}

/// Below this share of accepted draws a walk is cheaper.
const WORTHWHILE: f64 = 0.02;
const SLACK: f64 = 1e-12;

impl WeightSpace {
    /// Weights known exactly.
    pub fn fixed(weights: &Weights) -> Self {
        Self {
            criteria: weights.shares().len(),
            rules: Vec::new(),
            way: Way::Fixed(weights.shares().to_vec()),
        }
    }

    /// Any weights of so many criteria.
    ///
    /// # Errors
    /// [`RefusalKind::DimensionMismatch`] without a criterion.
    pub fn any(criteria: usize) -> Result<Self, Refusal> {
        Self::knowing(criteria, &WeightKnowledge::default())
    }

    /// The weights that agree with what is known. Evenly spread samples come by rejection, from whichever of the
    /// proposals accepts most (all but the widest weight within their intervals first, for intervals), or by
    /// hit-and-run from the centre of the largest ball that fits in (Tervonen, van Valkenhoef, Baştürk & Postmus 2013,
    /// European Journal of Operational Research 224) where rejection would waste nearly all.
    ///
    /// # Errors
    /// [`RefusalKind::DimensionMismatch`] for lists of another length or criteria that are not there;
    /// [`RefusalKind::NotFinite`]; [`RefusalKind::OutOfBounds`] for an interval outside 0..1 or the wrong way round;
    /// [`RefusalKind::InconsistentInput`] for an order that runs in a circle; [`RefusalKind::Infeasible`] when no
    /// weights agree, or so few that none can be drawn.
    pub fn knowing(criteria: usize, knowledge: &WeightKnowledge) -> Result<Self, Refusal> {
        check(criteria, knowledge)?;
        let bounds = narrowed(criteria, &knowledge.intervals)?;
        let full_order = full_order(criteria, &knowledge.order)?;
        let mut rules = knowledge.rules.clone();
        for (more, less) in &knowledge.order {
            let mut coefficients = vec![0.0; criteria];
            coefficients[*more] -= 1.0;
            coefficients[*less] += 1.0;
            rules.push(WeightRule {
                coefficients,
                at_most: 0.0,
            });
        }
        for (criterion, (low, high)) in bounds.iter().enumerate() {
            for (sign, end, is_free) in [(-1.0, -low, *low <= 0.0), (1.0, *high, *high >= 1.0)] {
                if !is_free {
                    let mut coefficients = vec![0.0; criteria];
                    coefficients[criterion] = sign;
                    rules.push(WeightRule {
                        coefficients,
                        at_most: end,
                    });
                }
            }
        }
        let mut proposals = vec![Proposal::Simplex];
        proposals.extend(full_order.map(Proposal::Ordered));
        if bounds.iter().any(|(low, high)| *low > 0.0 || *high < 1.0) {
            let lower: Vec<f64> = bounds.iter().map(|bound| bound.0).collect();
            let rest = (1.0 - lower.iter().sum::<f64>()).max(0.0);
            proposals.push(Proposal::Above { lower, rest });
            let width = |criterion: usize| bounds[criterion].1 - bounds[criterion].0;
            let widest = (1..criteria).fold(0, |widest, one| {
                if width(one) > width(widest) {
                    one
                } else {
                    widest
                }
            });
            proposals.push(Proposal::Box {
                bounds: bounds.clone(),
                widest,
            });
        }
        let mut best = (0.0, None);
        for proposal in proposals {
            let one = Acceptance::new(proposal, &bounds, &knowledge.order, &knowledge.rules);
            let share = one.pilot(criteria);
            if share > best.0 {
                best = (share, Some(one));
            }
        }
        let way = match best {
            (share, Some(acceptance)) if share >= WORTHWHILE => Way::Accept(acceptance),
            _ => Way::Walk(Walk::from_centre(criteria, &rules)?),
        };
        Ok(Self {
            criteria,
            rules,
            way,
        })
    }

    /// The number of criteria.
    pub fn criteria(&self) -> usize {
        self.criteria
    }

    /// The weights where they are known exactly.
    pub fn known(&self) -> Option<&[f64]> {
        match &self.way {
            Way::Fixed(weights) => Some(weights),
            _ => None,
        }
    }

    /// The conditions besides the sum of 1 and no weight below 0.
    pub fn rules(&self) -> &[WeightRule] {
        &self.rules
    }

    /// The corners of all weights that agree with what is known, weights by corner, where they are the mixtures of as
    /// many corners as there are criteria: any weights, weights in a full order, weights above lower bounds.
    pub fn corners(&self) -> Option<Vec<Vec<f64>>> {
        match &self.way {
            Way::Accept(acceptance) => acceptance.corners(self.criteria),
            _ => None,
        }
    }

    /// Fills one figure per criterion and lane with the weights of the block of samples that begins with `first`.
    /// Every block is drawn by itself.
    pub(super) fn fill(&self, level: Level, seed: u64, first: u64, weights: &mut [Lane]) {
        match &self.way {
            Way::Fixed(known) => {
                for (lane, weight) in weights.iter_mut().zip(known) {
                    lane.fill(*weight as f32);
                }
            }
            Way::Accept(acceptance) => acceptance.fill(level, seed, first, weights),
            Way::Walk(walk) => walk.fill(&self.rules, seed, first, weights),
        }
    }
}

fn check(criteria: usize, knowledge: &WeightKnowledge) -> Result<(), Refusal> {
    let mismatch = |message: &str| Err(Refusal::new(RefusalKind::DimensionMismatch, message));
    if criteria == 0 {
        return mismatch("there must be at least one criterion");
    }
    if !knowledge.intervals.is_empty() && knowledge.intervals.len() != criteria {
        return mismatch("there is one interval for each criterion, or none at all");
    }
    if knowledge
        .order
        .iter()
        .any(|(more, less)| *more >= criteria || *less >= criteria)
    {
        return mismatch("the order names a criterion that is not there");
    }
    if knowledge
        .rules
        .iter()
        .any(|rule| rule.coefficients.len() != criteria)
    {
        return mismatch("a condition has one coefficient for each criterion");
    }
    let is_finite = |rule: &WeightRule| {
        rule.at_most.is_finite() && rule.coefficients.iter().all(|one| one.is_finite())
    };
    if !knowledge.rules.iter().all(is_finite) {
        let message = "a condition is made of finite numbers";
        return Err(Refusal::new(RefusalKind::NotFinite, message));
    }
    for (criterion, (low, high)) in knowledge.intervals.iter().enumerate() {
        let (kind, message) = if !low.is_finite() || !high.is_finite() {
            (RefusalKind::NotFinite, "is no finite interval")
        } else if *low < 0.0 || *high > 1.0 || low > high {
            (RefusalKind::OutOfBounds, "is no interval within 0 and 1")
        } else {
            continue;
        };
        let message = format!("the interval of weight {} {message}", criterion + 1);
        return Err(Refusal::at(kind, (0, criterion), message));
    }
    Ok(())
}

/// The intervals without what the sum of 1 rules out anyway.
fn narrowed(criteria: usize, intervals: &[(f64, f64)]) -> Result<Vec<(f64, f64)>, Refusal> {
    if intervals.is_empty() {
        return Ok(vec![(0.0, 1.0); criteria]);
    }
    let low: f64 = intervals.iter().map(|bound| bound.0).sum();
    let high: f64 = intervals.iter().map(|bound| bound.1).sum();
    if low > 1.0 + SLACK || high < 1.0 - SLACK {
        let message = "no weights within these intervals add up to 1";
        return Err(Refusal::new(RefusalKind::Infeasible, message));
    }
    Ok(intervals
        .iter()
        .map(|(own_low, own_high)| {
            let smallest = own_low.max(1.0 - (high - own_high)).min(*own_high);
            let largest = own_high.min(1.0 - (low - own_low)).max(smallest);
            (smallest, largest)
        })
        .collect())
}

/// The criteria from heaviest to lightest where the pairs tell for every two of them.
fn full_order(criteria: usize, pairs: &[(usize, usize)]) -> Result<Option<Vec<usize>>, Refusal> {
    let mut over = vec![vec![false; criteria]; criteria];
    for (more, less) in pairs {
        over[*more][*less] = true;
    }
    for middle in 0..criteria {
        for more in 0..criteria {
            for less in 0..criteria {
                over[more][less] |= over[more][middle] && over[middle][less];
            }
        }
    }
    if (0..criteria).any(|criterion| over[criterion][criterion]) {
        let message = "the order of the weights runs in a circle";
        return Err(Refusal::new(RefusalKind::InconsistentInput, message));
    }
    let below = |criterion: usize| over[criterion].iter().filter(|is_over| **is_over).count();
    let mut order: Vec<usize> = (0..criteria).collect();
    order.sort_by_key(|criterion| std::cmp::Reverse(below(*criterion)));
    let is_full = order.windows(2).all(|pair| over[pair[0]][pair[1]]);
    Ok((is_full && criteria > 1).then_some(order))
}
