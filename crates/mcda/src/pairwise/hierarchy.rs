//! Priorities through a hierarchy: criteria, criteria below them, and offers at the end.

use super::eigenvector::shares;
use super::{PairwiseMatrix, PriorityMethod, priorities};
use crate::{Direction, Refusal, RefusalKind, Scores, Weights};

/// Where the priorities of the items at one place come from.
#[derive(Debug, Clone, PartialEq)]
pub enum Judged {
    /// Judgements in pairs.
    Pairs(PairwiseMatrix),
    /// Figures measured on a ratio scale, shared in proportion; where less is better, their inverses are.
    Measured(Vec<f64>, Direction),
    /// Priorities as given.
    Given(Weights),
}

/// A criterion.
#[derive(Debug, Clone, PartialEq)]
pub enum Branch {
    /// A criterion by which offers are compared; none where only the weights are wanted.
    Offers(Option<Judged>),
    /// A criterion divided into others: how these compare, and what is below each.
    Criteria(Judged, Vec<Branch>),
}

/// How priorities of offers enter the sum.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Synthesis {
    /// As they are, adding up to 1 under each criterion: an offer that is added or left out may turn the others round
    /// (Belton & Gear 1983, Omega 11).
    Distributive,
    /// Divided by the highest under each criterion, so that a copy of an offer turns nothing round (Forman 1993; Millet
    /// & Saaty 2000, EJOR 121). Not divided by their sum at the end.
    Ideal,
}

/// What is found at one criterion, the goal included.
#[derive(Debug, Clone, PartialEq)]
pub struct Node {
    /// The weight towards the goal: the product of the priorities on the way.
    pub weight: f64,
    /// Priorities of the criteria below, or of the offers; none where there is nothing to compare.
    pub priorities: Option<Vec<f64>>,
    /// Whether the priorities are those of offers.
    pub is_last: bool,
}

/// The hierarchy computed.
#[derive(Debug, Clone, PartialEq)]
pub struct Hierarchy {
    /// The goal first, then each criterion followed by those below it, in the order given.
    pub nodes: Vec<Node>,
    /// The offers’ scores by the distributive synthesis; none where a last criterion has no offers.
    pub distributive: Option<Scores>,
    /// The offers’ scores by the ideal synthesis.
    pub ideal: Option<Scores>,
}

impl Hierarchy {
    /// The scores by one synthesis.
    pub fn scores(&self, synthesis: Synthesis) -> Option<&Scores> {
        match synthesis {
            Synthesis::Distributive => self.distributive.as_ref(),
            Synthesis::Ideal => self.ideal.as_ref(),
        }
    }
}

/// Computes the priorities at each place and the scores of the offers, Σ weight × priority over the last criteria
/// (Saaty 1980; Forman & Gass 2001, Operations Research 49, for both syntheses).
///
/// # Errors
/// [`RefusalKind::DimensionMismatch`] when the goal is no group of criteria, a group has another number of branches than
/// priorities, or criteria compare different numbers of offers; for measured figures [`RefusalKind::NotFinite`],
/// [`RefusalKind::Negative`], [`RefusalKind::NonPositive`] (less is better) and [`RefusalKind::ZeroWeightSum`] with the
/// cell (the node, counted as in [`Hierarchy::nodes`], and the place).
pub fn synthesise(goal: &Branch, method: PriorityMethod) -> Result<Hierarchy, Refusal> {
    if matches!(goal, Branch::Offers(_)) {
        return Err(mismatch("the goal has no criteria"));
    }
    let mut nodes = Vec::new();
    visit(goal, 1.0, method, &mut nodes)?;
    let last: Vec<&Node> = nodes.iter().filter(|node| node.is_last).collect();
    let offers = last.iter().find_map(|node| node.priorities.as_ref());
    let count = offers.map_or(0, Vec::len);
    let compared = last.iter().filter_map(|node| node.priorities.as_ref());
    if compared.clone().any(|offers| offers.len() != count) {
        return Err(mismatch("criteria compare different numbers of offers"));
    }
    let is_complete = count > 0 && compared.count() == last.len();
    let sum = |divide: bool| {
        let mut scores = vec![0.0; count];
        for node in &last {
            let offers = node.priorities.as_deref().unwrap_or_default();
            let highest = offers.iter().copied().fold(0.0, f64::max);
            let divisor = if divide { highest } else { 1.0 };
            for (score, share) in scores.iter_mut().zip(offers) {
                *score += node.weight * (share / divisor);
            }
        }
        Scores::highest(scores)
    };
    let distributive = is_complete.then(|| sum(false));
    let ideal = is_complete.then(|| sum(true));
    Ok(Hierarchy {
        nodes,
        distributive,
        ideal,
    })
}

fn visit(
    branch: &Branch,
    weight: f64,
    method: PriorityMethod,
    nodes: &mut Vec<Node>,
) -> Result<(), Refusal> {
    let place = nodes.len();
    match branch {
        Branch::Offers(judged) => {
            let found = judged.as_ref().map(|judged| of(judged, method, place));
            nodes.push(Node {
                weight,
                priorities: found.transpose()?,
                is_last: true,
            });
        }
        Branch::Criteria(judged, below) => {
            let found = of(judged, method, place)?;
            if found.len() != below.len() {
                let message = format!("{} priorities for {} criteria", found.len(), below.len());
                return Err(mismatch(&message));
            }
            nodes.push(Node {
                weight,
                priorities: Some(found.clone()),
                is_last: false,
            });
            for (branch, share) in below.iter().zip(found) {
                visit(branch, weight * share, method, nodes)?;
            }
        }
    }
    Ok(())
}

fn of(judged: &Judged, method: PriorityMethod, node: usize) -> Result<Vec<f64>, Refusal> {
    match judged {
        Judged::Pairs(matrix) => Ok(priorities(matrix, method)),
        Judged::Given(weights) => Ok(weights.shares().to_vec()),
        Judged::Measured(figures, direction) => {
            for (place, figure) in figures.iter().enumerate() {
                check_measured(*figure, *direction, (node, place))?;
            }
            let sized = match direction {
                Direction::Max => scaled(figures.clone()),
                Direction::Min => {
                    let lowest = figures.iter().copied().fold(f64::INFINITY, f64::min);
                    figures.iter().map(|figure| lowest / figure).collect()
                }
            };
            let sum: f64 = sized.iter().sum();
            if sum > 0.0 {
                return Ok(shares(sized));
            }
            let message = "the measured figures are all zero";
            Err(Refusal::at(RefusalKind::ZeroWeightSum, (node, 0), message))
        }
    }
}

/// Divides by the largest, so that a sum of very large figures stays finite.
fn scaled(mut figures: Vec<f64>) -> Vec<f64> {
    let largest = figures.iter().copied().fold(0.0, f64::max);
    if largest > 0.0 {
        for figure in &mut figures {
            *figure /= largest;
        }
    }
    figures
}

fn check_measured(
    figure: f64,
    direction: Direction,
    (node, place): (usize, usize),
) -> Result<(), Refusal> {
    let (kind, rule) = if !figure.is_finite() {
        (RefusalKind::NotFinite, "is no finite number")
    } else if figure < 0.0 {
        (RefusalKind::Negative, "must not be below zero")
    } else if direction == Direction::Min && figure <= 0.0 {
        (RefusalKind::NonPositive, "must be above zero")
    } else {
        return Ok(());
    };
    let message = format!("measured figure {}: {figure} {rule}", place + 1);
    Err(Refusal::at(kind, (node, place), message))
}

fn mismatch(message: &str) -> Refusal {
    Refusal::new(RefusalKind::DimensionMismatch, message)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::pairwise::priorities::tests::judged;
    use proptest::prelude::*;

    fn measured(figures: &[f64]) -> Branch {
        Branch::Offers(Some(Judged::Measured(figures.to_vec(), Direction::Max)))
    }

    fn equal(branches: Vec<Branch>) -> Branch {
        let points = vec![1.0; branches.len()];
        let weights = Weights::from_points(&points).unwrap();
        Branch::Criteria(Judged::Given(weights), branches)
    }

    fn scores(goal: &Branch, synthesis: Synthesis) -> Vec<f64> {
        let found = synthesise(goal, PriorityMethod::Eigenvector).unwrap();
        found.scores(synthesis).unwrap().values.clone()
    }

    /// The rank reversal of Belton & Gear (1983), Omega 11: a copy of the second offer puts the first ahead of it by the
    /// distributive synthesis, and changes no score by the ideal one.
    #[test]
    fn a_copy_of_an_offer_turns_the_distributive_order_round_and_not_the_ideal_one() {
        let figures = [[1.0, 9.0, 1.0], [9.0, 1.0, 1.0], [8.0, 9.0, 1.0]];
        let near = |found: &[f64], expected: &[f64]| {
            assert_eq!(found.len(), expected.len());
            for (found, expected) in found.iter().zip(expected) {
                assert!((found - expected).abs() < 5e-5, "{found} is not {expected}");
            }
        };
        let three = equal(figures.iter().map(|row| measured(row)).collect());
        let with_copy = |row: &[f64; 3]| measured(&[row[0], row[1], row[2], row[1]]);
        let four = equal(figures.iter().map(with_copy).collect());

        near(
            &scores(&three, Synthesis::Distributive),
            &[0.4512, 0.4697, 0.0791],
        );
        near(
            &scores(&four, Synthesis::Distributive),
            &[0.3654, 0.2889, 0.0568, 0.2889],
        );
        near(&scores(&three, Synthesis::Ideal), &[0.6667, 0.7037, 0.1111]);
        near(
            &scores(&four, Synthesis::Ideal),
            &[0.6667, 0.7037, 0.1111, 0.7037],
        );
    }

    #[test]
    fn weights_multiply_on_the_way_down() {
        let cost = Branch::Criteria(
            Judged::Pairs(judged(2, &[3.0])),
            vec![Branch::Offers(None), Branch::Offers(None)],
        );
        let goal = Branch::Criteria(
            Judged::Pairs(judged(2, &[4.0])),
            vec![cost, Branch::Offers(None)],
        );

        let found = synthesise(&goal, PriorityMethod::Eigenvector).unwrap();

        let weights: Vec<f64> = found.nodes.iter().map(|node| node.weight).collect();
        for (found, expected) in weights.iter().zip([1.0, 0.8, 0.6, 0.2, 0.2]) {
            assert!((found - expected).abs() < 1e-15);
        }
        assert!(found.distributive.is_none() && found.ideal.is_none());
    }

    #[test]
    fn where_less_is_better_inverses_are_shared() {
        let prices = Judged::Measured(vec![100.0, 300.0], Direction::Min);
        let goal = equal(vec![Branch::Offers(Some(prices))]);

        let found = scores(&goal, Synthesis::Distributive);

        assert!((found[0] - 0.75).abs() < 1e-15 && (found[1] - 0.25).abs() < 1e-15);
    }

    #[test]
    fn each_kind_of_wrong_branch_is_refused_with_its_cell() {
        let refused = |goal: &Branch| {
            let refusal = synthesise(goal, PriorityMethod::Eigenvector).unwrap_err();
            (refusal.kind, refusal.cell)
        };
        let less = |figures: &[f64]| {
            Branch::Offers(Some(Judged::Measured(figures.to_vec(), Direction::Min)))
        };
        assert_eq!(
            refused(&measured(&[1.0])),
            (RefusalKind::DimensionMismatch, None)
        );
        assert_eq!(
            refused(&equal(vec![measured(&[1.0]), measured(&[1.0, 2.0])])),
            (RefusalKind::DimensionMismatch, None)
        );
        let wrong = Branch::Criteria(Judged::Pairs(judged(2, &[1.0])), vec![measured(&[1.0])]);
        assert_eq!(refused(&wrong), (RefusalKind::DimensionMismatch, None));
        assert_eq!(
            refused(&equal(vec![measured(&[1.0, f64::NAN])])),
            (RefusalKind::NotFinite, Some((1, 1)))
        );
        assert_eq!(
            refused(&equal(vec![measured(&[-1.0, 1.0])])),
            (RefusalKind::Negative, Some((1, 0)))
        );
        assert_eq!(
            refused(&equal(vec![less(&[1.0, 0.0])])),
            (RefusalKind::NonPositive, Some((1, 1)))
        );
        assert_eq!(
            refused(&equal(vec![measured(&[0.0, 0.0])])),
            (RefusalKind::ZeroWeightSum, Some((1, 0)))
        );
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(64))]

        #[test]
        fn units_and_order_change_nothing_and_dominance_holds(
            rows in prop::collection::vec(prop::collection::vec(0.1f64..9.0, 4), 1..4),
            factor in 0.01f64..100.0,
        ) {
            let better = |row: &[f64]| [row, &[row[0] * 1.1]].concat();
            let of = |rows: &[Vec<f64>]| equal(rows.iter().map(|row| measured(row)).collect());
            let rows: Vec<Vec<f64>> = rows.iter().map(|row| better(row)).collect();
            let resized: Vec<Vec<f64>> = rows
                .iter()
                .rev()
                .map(|row| row.iter().rev().map(|figure| figure * factor).collect())
                .collect();
            for synthesis in [Synthesis::Distributive, Synthesis::Ideal] {
                let found = scores(&of(&rows), synthesis);
                prop_assert!(found[4] > found[0]);
                let turned = scores(&of(&resized), synthesis);
                for (one, other) in found.iter().zip(turned.iter().rev()) {
                    prop_assert!((one - other).abs() < 1e-13);
                }
            }
        }

        #[test]
        fn equal_offers_tie_and_a_criterion_without_weight_is_none(
            row in prop::collection::vec(0.1f64..9.0, 3),
        ) {
            let copies = equal(vec![measured(&[row[0]; 3]), measured(&[row[1]; 3])]);
            for synthesis in [Synthesis::Distributive, Synthesis::Ideal] {
                let found = synthesise(&copies, PriorityMethod::Eigenvector).unwrap();
                prop_assert_eq!(found.scores(synthesis).unwrap().ranks(), vec![1, 1, 1]);
                let nothing = Weights::from_points(&[1.0, 0.0]).unwrap();
                let idle = Branch::Criteria(
                    Judged::Given(nothing),
                    vec![measured(&row), measured(&[3.0, 1.0, 2.0])],
                );
                prop_assert_eq!(
                    scores(&idle, synthesis),
                    scores(&equal(vec![measured(&row)]), synthesis)
                );
            }
        }
    }
}
