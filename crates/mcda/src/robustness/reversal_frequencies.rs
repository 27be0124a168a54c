//! How often a ranking method lets others down: measured on random tables, one change to each.

use super::Sampled;
use super::random::Draws;
use super::reversal::{Rerun, compared};
use crate::ranking::Problem;
use crate::{Direction, Refusal, RefusalKind, Scores, Table, Weights};

/// The lowest and the highest figure of a random table.
const BOUNDS: (f64, f64) = (1.0, 100.0);

/// Random tables: figures between 1 and 100, each criterion a gain or a cost by a coin, and weights uniform over all that add
/// up to 1.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct RandomTables {
    /// How many tables, from 2.
    pub tables: u32,
    /// Offers of each, from 2 to 50.
    pub offers: usize,
    /// Criteria of each, from 1 to 10.
    pub criteria: usize,
    /// What the draws depend on.
    pub seed: u64,
}

/// In what share of the tables a change turned the ranking of the offers that it does not touch.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Turned {
    /// Another of them leads.
    pub winner: Sampled,
    /// Any two of them changed places, or tie and did not, or the other way round.
    pub order: Sampled,
}

/// How often a method breaks what one would expect of it, each as a share of the tables from 0 to 1.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct ReversalFrequencies {
    /// An offer improves on one criterion and falls behind another that was not ahead of it.
    pub not_monotone: Sampled,
    /// A random offer comes.
    pub added: Turned,
    /// A random offer goes; where it led, the next ones should lead.
    pub removed: Turned,
    /// A copy of an offer comes (Belton & Gear 1983, Omega 11).
    pub copied: Turned,
    /// An offer comes that is a tenth of the way to the worst figure behind another on every criterion (Huber, Payne & Puto
    /// 1982, Journal of Consumer Research 9).
    pub decoy: Turned,
    /// An offer ranks ahead of one that is better on one criterion and equal on the others.
    pub dominated_ahead: Sampled,
}

/// Counts how often a method breaks monotonicity, dominance and independence of other offers.
///
/// # Errors
/// [`RefusalKind::OutOfBounds`] for fewer tables, offers or criteria than there must be, or more; whatever the method refuses.
pub fn reversal_frequencies(
    scores: impl Fn(&Problem) -> Result<Scores, Refusal>,
    on: RandomTables,
) -> Result<ReversalFrequencies, Refusal> {
    if on.tables < 2 || !(2..=50).contains(&on.offers) || !(1..=10).contains(&on.criteria) {
        let message = "there must be 2 tables or more, 2 to 50 offers and 1 to 10 criteria";
        return Err(Refusal::new(RefusalKind::OutOfBounds, message));
    }
    let mut counts = [0u32; 10];
    for number in 0..on.tables {
        let found = one_table(&scores, on, number)?;
        for (count, broken) in counts.iter_mut().zip(found) {
            *count += u32::from(broken);
        }
    }
    let share = |place: usize| {
        let value = f64::from(counts[place]) / f64::from(on.tables);
        Sampled {
            value,
            standard_error: (value * (1.0 - value) / f64::from(on.tables - 1)).sqrt(),
        }
    };
    let turned = |place: usize| Turned {
        winner: share(place),
        order: share(place + 1),
    };
    Ok(ReversalFrequencies {
        not_monotone: share(0),
        added: turned(1),
        removed: turned(3),
        copied: turned(5),
        decoy: turned(7),
        dominated_ahead: share(9),
    })
}

/// What a method breaks on one random table, in the order of [`ReversalFrequencies`].
fn one_table(
    scores: &impl Fn(&Problem) -> Result<Scores, Refusal>,
    on: RandomTables,
    number: u32,
) -> Result<[bool; 10], Refusal> {
    let mut draws = Draws::of(on.seed, u64::from(number));
    let problem = random_problem(&mut draws, on)?;
    let rows = problem.table.rows();
    let ranks = |rows: Vec<Vec<f64>>| -> Result<Vec<u32>, Refusal> {
        let table = Table::new(rows, problem.table.directions().to_vec())?;
        let changed = Problem {
            table,
            ..problem.clone()
        };
        Ok(scores(&changed)?.ranks())
    };
    let before = ranks(rows.to_vec())?;
    let offer = below(&mut draws, on.offers);
    let criterion = below(&mut draws, on.criteria);
    let share = draws.uniform();
    let is_gain = problem.table.directions()[criterion] == Direction::Max;

    let mut improved = rows.to_vec();
    let best = if is_gain { BOUNDS.1 } else { BOUNDS.0 };
    improved[offer][criterion] += share * (best - improved[offer][criterion]);
    let after = ranks(improved)?;
    let falls = |other: usize| before[offer] <= before[other] && after[offer] > after[other];
    let not_monotone = (0..on.offers).any(falls);

    let with = |row: Vec<f64>| ranks([rows, &[row]].concat());
    let among_the_old = |row: Vec<f64>| -> Result<Rerun, Refusal> {
        let kept = with(row)?.into_iter().take(on.offers).map(Some).collect();
        Ok(compared(offer, &before, kept))
    };
    let newcomer = random_row(&mut draws, on.criteria);
    let added = among_the_old(newcomer)?;
    let copied = among_the_old(rows[offer].clone())?;
    let worst = |direction: &Direction| match direction {
        Direction::Max => BOUNDS.0,
        Direction::Min => BOUNDS.1,
    };
    let lesser = rows[offer].iter().zip(problem.table.directions());
    let lesser = lesser.map(|(figure, direction)| figure + 0.1 * (worst(direction) - figure));
    let decoy = among_the_old(lesser.collect())?;

    let mut fewer = rows.to_vec();
    fewer.remove(offer);
    let mut rest: Vec<Option<u32>> = ranks(fewer)?.into_iter().map(Some).collect();
    rest.insert(offer, None);
    let removed = compared(offer, &before, rest);

    let mut dominated = rows[offer].clone();
    let least = worst(&problem.table.directions()[criterion]);
    dominated[criterion] += share * (least - dominated[criterion]);
    let found = with(dominated)?;
    let dominated_ahead = found[on.offers] < found[offer];

    Ok([
        not_monotone,
        added.winner_changes,
        added.order_changes,
        removed.winner_changes,
        removed.order_changes,
        copied.winner_changes,
        copied.order_changes,
        decoy.winner_changes,
        decoy.order_changes,
        dominated_ahead,
    ])
}

fn random_problem(draws: &mut Draws, on: RandomTables) -> Result<Problem, Refusal> {
    let rows = (0..on.offers)
        .map(|_| random_row(draws, on.criteria))
        .collect();
    let directions = (0..on.criteria)
        .map(|_| match draws.uniform() < 0.5 {
            true => Direction::Max,
            false => Direction::Min,
        })
        .collect();
    // The gaps between sorted points on a line are uniform over all shares that add up to 1.
    let mut cuts: Vec<f64> = (1..on.criteria).map(|_| draws.uniform()).collect();
    cuts.sort_by(f64::total_cmp);
    cuts.push(1.0);
    let mut from = 0.0;
    let gap = |cut: f64| {
        let gap = cut - from;
        from = cut;
        gap
    };
    let points: Vec<f64> = cuts.into_iter().map(gap).collect();
    Ok(Problem {
        table: Table::new(rows, directions)?,
        weights: Weights::from_points(&points)?,
        bounds: vec![BOUNDS; on.criteria],
    })
}

fn random_row(draws: &mut Draws, criteria: usize) -> Vec<f64> {
    let mut figure = || BOUNDS.0 + (BOUNDS.1 - BOUNDS.0) * draws.uniform();
    (0..criteria).map(|_| figure()).collect()
}

/// A number from 0 to one below the count, all alike.
fn below(draws: &mut Draws, count: usize) -> usize {
    ((draws.uniform() * count as f64) as usize).min(count - 1)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ranking::METHODS;

    const FEW: RandomTables = RandomTables {
        tables: 300,
        offers: 6,
        criteria: 4,
        seed: 1,
    };

    fn found(name: &str) -> ReversalFrequencies {
        let method = METHODS.iter().find(|method| method.name == name).unwrap();
        reversal_frequencies(method.scores, FEW).unwrap()
    }

    #[test]
    fn a_method_whose_scores_depend_on_no_other_offer_turns_nothing() {
        for name in ["additive", "wpm", "spotis", "comet"] {
            let found = found(name);
            let all = [found.added, found.removed, found.copied, found.decoy];
            assert!(
                all.iter()
                    .all(|one| one.order.value == 0.0 && one.winner.value == 0.0),
                "{name}: {found:?}"
            );
            assert_eq!(found.not_monotone.value, 0.0, "{name}");
            assert_eq!(found.dominated_ahead.value, 0.0, "{name}");
        }
    }

    #[test]
    fn topsis_turns_the_order_of_others_and_says_how_surely() {
        let found = found("topsis");
        assert!(found.added.order.value > 0.02, "{found:?}");
        assert!(found.added.order.value >= found.added.winner.value);
        let (share, tables) = (found.added.order.value, f64::from(FEW.tables));
        let expected = (share * (1.0 - share) / (tables - 1.0)).sqrt();
        assert!((found.added.order.standard_error - expected).abs() < 1e-15);
    }

    #[test]
    fn a_table_out_of_proportion_is_refused() {
        for (tables, offers, criteria) in [(1, 6, 4), (9, 1, 4), (9, 6, 0), (9, 51, 4), (9, 6, 11)]
        {
            let on = RandomTables {
                tables,
                offers,
                criteria,
                seed: 1,
            };
            let refusal = reversal_frequencies(METHODS[0].scores, on).unwrap_err();
            assert_eq!(refusal.kind, RefusalKind::OutOfBounds);
        }
    }
}
