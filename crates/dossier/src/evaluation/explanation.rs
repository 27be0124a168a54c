//! Why the first is first, what the rule costs, and what would put the second in front.

use rust_decimal::Decimal;

use super::values::{EvaluatedOffer, Valued};
use super::{Group, Ranking, Weighting, float};
use crate::{Criterion, Family, Measure, Scale};

/// The explanation of a ranking.
#[derive(Debug, Clone, PartialEq)]
pub struct Explanation {
    /// The first against the second.
    pub comparison: Comparison,
    /// What the rule costs; none where no floor raises anything, or where a first rank is shared.
    pub price_of_rule: Option<PriceOfRule>,
}

/// The first offer of the ranking against the second.
#[derive(Debug, Clone, PartialEq)]
pub struct Comparison {
    /// The place of the first in the list of offers.
    pub first: usize,
    /// The place of the second.
    pub second: usize,
    /// By how much the first leads.
    pub lead: f64,
    /// What each criterion adds to the lead; negative where the second is better.
    pub differences: Vec<f64>,
    /// The chance that the first is truly more punctual; none without a criterion of punctuality.
    pub odds_more_punctual: Option<f64>,
    /// The chance that the first is truly better by each measure that a criterion asks for.
    pub odds: Vec<(Measure, f64)>,
    /// What alone would put the second in front.
    pub levers: Vec<Lever>,
}

/// One thing that alone would put the second in front.
#[derive(Debug, Clone, PartialEq)]
pub enum Lever {
    /// The reliability family weighs less (or more) than this.
    ReliabilityWeight {
        /// The weight at which they change places.
        threshold: f64,
        /// The weight in force.
        now: f64,
    },
    /// The second costs this or less.
    SecondCosts {
        /// The landed cost at which they are equal.
        threshold: f64,
        /// What it costs now.
        now: Decimal,
    },
    /// The first costs more than this.
    FirstCosts {
        /// The landed cost at which they are equal.
        threshold: f64,
        /// What it costs now.
        now: Decimal,
    },
    /// The second's next occasions all go well: shipments on time, accepted lots.
    SecondDelivers {
        /// By which measure.
        measure: Measure,
        /// How many more it takes.
        more: u32,
    },
    /// The first's next occasions all go wrong: late shipments, refused lots.
    FirstIsLate {
        /// By which measure.
        measure: Measure,
        /// How many it takes.
        more: u32,
    },
}

/// What the rule costs in money.
#[derive(Debug, Clone, PartialEq)]
pub struct PriceOfRule {
    /// The landed cost of the winner with the rule, less that of the winner without it; per unit.
    pub amount: Decimal,
    /// The same as a share of the latter; none where that costs nothing.
    pub share: Option<f64>,
    /// The place of the winner with the rule in the list of offers.
    pub with: usize,
    /// The place of the winner without it.
    pub without: usize,
}

/// A record is not searched further than this many shipments.
const LONGEST_SEARCH: u32 = 1_000;

/// Explains a ranking.
pub fn explain(
    criteria: &[Criterion],
    valued: &Valued,
    weighting: &Weighting,
    ranking: &Ranking,
    without_rule: &Ranking,
) -> Explanation {
    // Where several share the first rank there is no one winner to price.
    let has_price = weighting.rule.raises() && !ranking.is_tied() && !without_rule.is_tied();
    Explanation {
        comparison: compare(criteria, valued, weighting, ranking),
        price_of_rule: has_price.then(|| price_of_rule(&valued.offers, ranking, without_rule)),
    }
}

fn price_of_rule(
    offers: &[EvaluatedOffer],
    ranking: &Ranking,
    without_rule: &Ranking,
) -> PriceOfRule {
    let (with, without) = (ranking.first().row, without_rule.first().row);
    let (dear, cheap) = (offers[with].cost.evaluated, offers[without].cost.evaluated);
    let amount = dear - cheap;
    let share = (!cheap.is_zero()).then(|| float(amount) / float(cheap));
    PriceOfRule {
        amount,
        share,
        with,
        without,
    }
}

fn compare(
    criteria: &[Criterion],
    valued: &Valued,
    weighting: &Weighting,
    ranking: &Ranking,
) -> Comparison {
    let (first, second) = (ranking.first(), ranking.second());
    let differences: Vec<f64> = first
        .contributions
        .iter()
        .zip(&second.contributions)
        .map(|(a, b)| a - b)
        .collect();
    let odds: Vec<(Measure, f64)> = (valued.offers[first.row].reliability.iter())
        .filter_map(|own| {
            let other = valued.offers[second.row].measured(own.measure)?;
            let odds = own.posterior.chance_of_being_better(other.posterior)?;
            Some((own.measure, odds))
        })
        .collect();
    let on_time = odds.iter().find(|(measure, _)| *measure == Measure::OnTime);
    Comparison {
        first: first.row,
        second: second.row,
        lead: first.value - second.value,
        differences,
        odds_more_punctual: on_time.map(|(_, odds)| *odds),
        odds,
        levers: levers(criteria, valued, weighting, ranking),
    }
}

fn levers(
    criteria: &[Criterion],
    valued: &Valued,
    weighting: &Weighting,
    ranking: &Ranking,
) -> Vec<Lever> {
    if ranking.is_tied() {
        return Vec::new();
    }
    let mut levers = Vec::new();
    levers.extend(weight_lever(criteria, valued, weighting, ranking));
    for (place, criterion) in criteria.iter().enumerate() {
        match criterion.scale {
            Scale::LandedCost { .. } => {
                levers.extend(cost_levers(place, valued, weighting, ranking))
            }
            Scale::OnTime { .. }
            | Scale::InFull { .. }
            | Scale::LotAcceptance { .. }
            | Scale::Incidents { .. } => {
                levers.extend(record_levers(criterion, place, valued, weighting, ranking));
            }
            _ => {}
        }
    }
    nearest_occasions(&mut levers);
    levers
}

/// Of what might be delivered, only the smallest step of each side is kept, by whichever measure: the others take longer.
fn nearest_occasions(levers: &mut Vec<Lever>) {
    let steps =
        |of: fn(&Lever) -> Option<u32>, levers: &[Lever]| levers.iter().filter_map(of).min();
    let well = |lever: &Lever| match lever {
        Lever::SecondDelivers { more, .. } => Some(*more),
        _ => None,
    };
    let wrong = |lever: &Lever| match lever {
        Lever::FirstIsLate { more, .. } => Some(*more),
        _ => None,
    };
    let (least_well, least_wrong) = (steps(well, levers), steps(wrong, levers));
    levers.retain(|lever| {
        let is_nearest = |step: Option<u32>, least: Option<u32>| step.is_none() || step == least;
        is_nearest(well(lever), least_well) && is_nearest(wrong(lever), least_wrong)
    });
}

/// The weight of the reliability family at which the first and the second change places, where the second is
/// then ahead of everybody.
fn weight_lever(
    criteria: &[Criterion],
    valued: &Valued,
    weighting: &Weighting,
    ranking: &Ranking,
) -> Option<Lever> {
    let inside = Group::Family(Family::Reliability).of(criteria, &[]);
    let lines = mcda::lines_by_group_weight(&valued.values, &weighting.used, &inside)?;
    let (first, second) = (lines[ranking.first().row], lines[ranking.second().row]);
    let at_zero = first.at_zero - second.at_zero;
    let at_one = first.at_one - second.at_one;
    let threshold = at_zero / (at_zero - at_one);
    let crosses = (at_zero > 0.0) != (at_one > 0.0)
        && threshold.is_finite()
        && (0.0..=1.0).contains(&threshold);
    let leads = || {
        let score = lines[ranking.second().row].at(threshold);
        lines
            .iter()
            .all(|line| line.at(threshold) <= score + mcda::TIE_TOLERANCE)
    };
    (crosses && leads()).then_some(Lever::ReliabilityWeight {
        threshold,
        now: weighting.used.of_group(&inside),
    })
}

/// What the second would have to cost, and what the first may.
fn cost_levers(
    place: usize,
    valued: &Valued,
    weighting: &Weighting,
    ranking: &Ranking,
) -> Vec<Lever> {
    let share = weighting.used.shares()[place];
    let (first, second) = (ranking.first(), ranking.second());
    if share <= 0.0 {
        return Vec::new();
    }
    // The value on this scale that closes the gap; a value outside 0..1 can be reached by no cost.
    let needed = |row: usize, change: f64| {
        let value = valued.values.rows()[row][place] + change / share;
        let can_be_reached = (0.0..=1.0).contains(&value);
        can_be_reached
            .then(|| valued.functions[place].answer_at(value))
            .flatten()
    };
    let lead = first.value - second.value;
    let now = |row: usize| valued.offers[row].cost.evaluated;
    let cheaper = needed(second.row, lead).map(|threshold| Lever::SecondCosts {
        threshold,
        now: now(second.row),
    });
    let dearer = needed(first.row, -lead).map(|threshold| Lever::FirstCosts {
        threshold,
        now: now(first.row),
    });
    cheaper.into_iter().chain(dearer).collect()
}

/// How many more occasions that go well put the second in front, and how many that go wrong the first behind.
fn record_levers(
    criterion: &Criterion,
    place: usize,
    valued: &Valued,
    weighting: &Weighting,
    ranking: &Ranking,
) -> Vec<Lever> {
    let Some((measure, _)) = criterion.scale.measured() else {
        return Vec::new();
    };
    let share = weighting.used.shares()[place];
    let (first, second) = (ranking.first(), ranking.second());
    let lead = first.value - second.value;
    // The score of an offer if its record grew by so many occasions, all going well or all going wrong.
    let gain = |row: usize, well: u32, wrong: u32| -> Option<f64> {
        let known = valued.offers[row].measured(measure)?;
        let grown = known.posterior.after(f64::from(well + wrong), wrong.into());
        let answer = grown.counted(known.is_cautious);
        let value = valued.functions[place].place(answer).value;
        Some(share * (value - valued.values.rows()[row][place]))
    };
    let least = |enough: &dyn Fn(u32) -> bool| -> Option<u32> {
        // The bound moves one way only as such shipments are added, so halving finds the first that does.
        if !enough(LONGEST_SEARCH) {
            return None;
        }
        let (mut low, mut high) = (0, LONGEST_SEARCH);
        while high - low > 1 {
            let middle = low + (high - low) / 2;
            if enough(middle) {
                high = middle
            } else {
                low = middle
            }
        }
        Some(high)
    };
    let delivers = least(&|more| gain(second.row, more, 0).is_some_and(|gain| gain > lead));
    let is_late = least(&|more| gain(first.row, 0, more).is_some_and(|gain| -gain > lead));
    delivers
        .map(|more| Lever::SecondDelivers { measure, more })
        .into_iter()
        .chain(is_late.map(|more| Lever::FirstIsLate { measure, more }))
        .collect()
}
