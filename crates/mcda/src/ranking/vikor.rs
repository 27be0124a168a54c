//! VIKOR: a compromise between the regret over all criteria and the largest regret on one.

use super::normalise::{by_range, weights_fit};
use crate::{Direction, Refusal, RefusalKind, Scores, TIE_TOLERANCE, Table, Weights};

/// By how much Q must separate the first offer from the second.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Advantage {
    /// 1 / (m − 1) for m offers, of Opricovic & Tzeng (2004).
    ByOffers,
    /// 1 / (m − 1), but 0.25 where there are no more than four offers.
    AtMostAQuarter,
    /// So much, 0 or more.
    Fixed(f64),
}

/// Where else the first offer by Q must lead.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stability {
    /// By S or by R, of Opricovic & Tzeng (2004).
    Either,
    /// By S and by R.
    Both,
}

/// VIKOR with its steps.
#[derive(Debug, Clone, PartialEq)]
pub struct Vikor {
    /// S: the weighted regret over all criteria; the lowest is best.
    pub group_regret: Scores,
    /// R: the largest weighted regret on one criterion; the lowest is best.
    pub largest_regret: Scores,
    /// Q: the compromise of both, from 0 to 1; the lowest is best.
    pub compromise: Scores,
    /// By how much the first by Q must be ahead; none for a single offer.
    pub threshold: Option<f64>,
    /// C1: whether the first is that far ahead of the second. Offers that tie for the first place are not.
    pub is_ahead: bool,
    /// C2: whether every offer that is first by Q leads elsewhere too.
    pub is_stable: bool,
    /// The offers to settle on, in the order given: the first by Q where both conditions hold; the first and second where
    /// only C2 fails; all that are not far enough behind where C1 fails.
    pub settled: Vec<usize>,
}

/// VIKOR: Q = v (S − S*) / (S⁻ − S*) + (1 − v) (R − R*) / (R⁻ − R*), where a term whose divisor is 0 is left out
/// (Opricovic & Tzeng 2004, EJOR 156, eq. 2–4 and conditions C1 and C2). `v` is the weight of the majority, from 0 to 1.
/// A criterion on which all offers are equal gives no regret.
///
/// # Errors
/// [`RefusalKind::NotFinite`] or [`RefusalKind::OutOfBounds`] for `v` and a fixed advantage;
/// [`RefusalKind::DimensionMismatch`] for weights of another length.
pub fn vikor(
    table: &Table,
    weights: &Weights,
    v: f64,
    advantage: Advantage,
    stability: Stability,
) -> Result<Vikor, Refusal> {
    weights_fit(table, weights)?;
    within("v", v, 1.0)?;
    if let Advantage::Fixed(least) = advantage {
        within("the advantage", least, f64::MAX)?;
    }
    let mut group = vec![0.0; table.offers()];
    let mut largest = vec![0.0f64; table.offers()];
    for (criterion, (direction, weight)) in
        table.directions().iter().zip(weights.shares()).enumerate()
    {
        let column: Vec<f64> = table.column(criterion).collect();
        // The way from the best is the way from the worst in the other direction.
        let opposite = match direction {
            Direction::Max => Direction::Min,
            Direction::Min => Direction::Max,
        };
        let Some(regrets) = by_range(&column, opposite) else {
            continue;
        };
        for (offer, regret) in regrets.iter().enumerate() {
            group[offer] += weight * regret;
            largest[offer] = largest[offer].max(weight * regret);
        }
    }
    let (by_group, by_largest) = (share_of_range(&group), share_of_range(&largest));
    let compromise = by_group
        .iter()
        .zip(&by_largest)
        .map(|(all, one)| v * all + (1.0 - v) * one)
        .collect();
    let found = Vikor {
        group_regret: Scores::lowest(group),
        largest_regret: Scores::lowest(largest),
        compromise: Scores::lowest(compromise),
        threshold: threshold(advantage, table.offers()),
        is_ahead: false,
        is_stable: false,
        settled: Vec::new(),
    };
    Ok(settle(found, stability))
}

fn within(name: &str, value: f64, high: f64) -> Result<(), Refusal> {
    if !value.is_finite() {
        let message = format!("{name} is no finite number");
        return Err(Refusal::new(RefusalKind::NotFinite, message));
    }
    if !(0.0..=high).contains(&value) {
        let message = format!("{name} = {value} is not within its bounds");
        return Err(Refusal::new(RefusalKind::OutOfBounds, message));
    }
    Ok(())
}

/// (x − least) / (most − least), and 0 for all where they are equal but for rounding.
fn share_of_range(regrets: &[f64]) -> Vec<f64> {
    let least = regrets.iter().copied().fold(f64::INFINITY, f64::min);
    let most = regrets.iter().copied().fold(f64::NEG_INFINITY, f64::max);
    // Regrets are sums of shares of weights that add up to 1; a difference this small is rounding, and would decide Q.
    if most - least <= 1e-14 {
        return vec![0.0; regrets.len()];
    }
    regrets
        .iter()
        .map(|regret| (regret - least) / (most - least))
        .collect()
}

fn threshold(advantage: Advantage, offers: usize) -> Option<f64> {
    if offers < 2 {
        return None;
    }
    let by_offers = 1.0 / (offers - 1) as f64;
    Some(match advantage {
        Advantage::ByOffers => by_offers,
        Advantage::AtMostAQuarter => by_offers.min(0.25),
        Advantage::Fixed(least) => least,
    })
}

fn settle(found: Vikor, stability: Stability) -> Vikor {
    let ranks = found.compromise.ranks();
    let at_rank = |rank: u32| -> Vec<usize> {
        (0..ranks.len())
            .filter(|offer| ranks[*offer] == rank)
            .collect()
    };
    let first = at_rank(1);
    let by_group = found.group_regret.ranks();
    let by_largest = found.largest_regret.ranks();
    let is_stable = first.iter().all(|offer| match stability {
        Stability::Either => by_group[*offer] == 1 || by_largest[*offer] == 1,
        Stability::Both => by_group[*offer] == 1 && by_largest[*offer] == 1,
    });
    let Some(threshold) = found.threshold else {
        return Vikor {
            is_ahead: true,
            is_stable,
            settled: first,
            ..found
        };
    };
    let q = &found.compromise.values;
    let best = q.iter().copied().fold(f64::INFINITY, f64::min);
    let is_near = |offer: &usize| q[*offer] - best < threshold - TIE_TOLERANCE;
    let is_ahead =
        first.len() == 1 && !(0..q.len()).any(|other| other != first[0] && is_near(&other));
    let settled = match (is_ahead, is_stable) {
        (true, true) => first,
        (true, false) => {
            let mut both = [first, at_rank(2)].concat();
            both.sort_unstable();
            both
        }
        // Those that share the first place stay, however small a fixed advantage is.
        (false, _) => (0..q.len())
            .filter(|offer| ranks[*offer] == 1 || is_near(offer))
            .collect(),
    };
    Vikor {
        is_ahead,
        is_stable,
        settled,
        ..found
    }
}

#[cfg(test)]
mod tests {
    use super::super::samples::{self, close};
    use super::*;
    use Direction::{Max, Min};

    fn solve(table: &Table, points: &[f64], v: f64) -> Vikor {
        let weights = Weights::from_points(points).unwrap();
        vikor(table, &weights, v, Advantage::ByOffers, Stability::Either).unwrap()
    }

    #[test]
    fn an_advantage_of_exactly_the_threshold_is_enough() {
        // Q = 0, 1/2, 1 for three offers, whose threshold is 1/2.
        let table = samples::table(&[&[2.0], &[1.0], &[0.0]], &[Max]);
        let found = solve(&table, &[1.0], 0.5);

        assert!(close(&found.compromise.values, &[0.0, 0.5, 1.0]));
        assert!(found.is_ahead && found.is_stable);
        assert_eq!(found.settled, [0]);
    }

    #[test]
    fn a_leader_without_stability_settles_together_with_the_second() {
        let rows: [&[f64]; 3] = [&[0.5, 0.5, 0.5], &[1.0, 1.0, 0.1], &[0.0, 0.0, 1.0]];
        let table = samples::table(&rows, &[Max, Max, Max]);
        let weights = Weights::from_points(&[1.0, 1.0, 1.0]).unwrap();
        let found = vikor(
            &table,
            &weights,
            0.5,
            Advantage::Fixed(0.0),
            Stability::Both,
        )
        .unwrap();

        assert!(found.is_ahead && !found.is_stable);
        assert_eq!(found.settled.len(), 2);
        assert_eq!(found.threshold, Some(0.0));
    }

    #[test]
    fn offers_that_tie_for_the_first_place_are_settled_on_together() {
        let table = samples::table(&[&[2.0, 1.0], &[0.0, 3.0], &[2.0, 1.0]], &[Max, Min]);
        let found = solve(&table, &[1.0, 1.0], 0.5);

        assert!(!found.is_ahead);
        assert_eq!(found.settled, [0, 2]);
    }

    #[test]
    fn a_single_offer_is_the_compromise() {
        let found = solve(
            &samples::table(&[&[7.0, 1.0]], &[Max, Min]),
            &[1.0, 1.0],
            0.5,
        );

        assert_eq!(found.compromise.values, [0.0]);
        assert_eq!(found.settled, [0]);
        assert_eq!(found.threshold, None);
    }

    #[test]
    fn the_quarter_replaces_the_threshold_of_few_offers_only() {
        assert_eq!(threshold(Advantage::AtMostAQuarter, 3), Some(0.25));
        assert_eq!(threshold(Advantage::AtMostAQuarter, 6), Some(0.2));
    }

    #[test]
    fn a_v_outside_its_bounds_is_refused() {
        let table = samples::table(&[&[7.0, 1.0]], &[Max, Min]);
        let weights = Weights::from_points(&[1.0, 1.0]).unwrap();
        let kind = |v, advantage| {
            vikor(&table, &weights, v, advantage, Stability::Either)
                .unwrap_err()
                .kind
        };

        assert_eq!(kind(1.5, Advantage::ByOffers), RefusalKind::OutOfBounds);
        assert_eq!(kind(f64::NAN, Advantage::ByOffers), RefusalKind::NotFinite);
        assert_eq!(kind(0.5, Advantage::Fixed(-1.0)), RefusalKind::OutOfBounds);
    }
}
