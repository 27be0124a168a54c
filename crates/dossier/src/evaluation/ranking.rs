//! The ranking by the additive value model on anchored scales.

use mcda::{Values, Weights};

/// The offers in order, the best first; equal ones in the order in which they were named.
#[derive(Debug, Clone, PartialEq)]
pub struct Ranking(Vec<Ranked>);

/// One offer in the ranking.
#[derive(Debug, Clone, PartialEq)]
pub struct Ranked {
    /// Its place in the list of offers.
    pub row: usize,
    /// Its rank; equal scores share one (1, 1, 3).
    pub rank: u32,
    /// Its score, from 0 to 1.
    pub value: f64,
    /// What each criterion adds to the score.
    pub contributions: Vec<f64>,
}

/// Ranks the offers.
pub fn rank(values: &Values, weights: &Weights) -> Ranking {
    let scores = mcda::scores(values, weights);
    let ranks = mcda::competition_ranks(&scores);
    let mut order: Vec<usize> = (0..scores.len()).collect();
    order.sort_by_key(|row| ranks[*row]);
    Ranking(
        order
            .into_iter()
            .map(|row| Ranked {
                row,
                rank: ranks[row],
                value: scores[row],
                contributions: values.rows()[row]
                    .iter()
                    .zip(weights.shares())
                    .map(|(value, share)| value * share)
                    .collect(),
            })
            .collect(),
    )
}

impl Ranking {
    /// The ranked offers, the best first.
    pub fn all(&self) -> &[Ranked] {
        &self.0
    }

    /// The first offer; where several share the first rank, the one named first.
    pub fn first(&self) -> &Ranked {
        &self.0[0]
    }

    /// The offer after the first.
    pub fn second(&self) -> &Ranked {
        &self.0[1]
    }

    /// The offers that share the first rank, by their places in the list of offers.
    pub fn leaders(&self) -> Vec<usize> {
        self.0
            .iter()
            .filter(|ranked| ranked.rank == 1)
            .map(|ranked| ranked.row)
            .collect()
    }

    /// Whether several offers share the first rank.
    pub fn is_tied(&self) -> bool {
        self.0[1].rank == 1
    }

    /// An offer by its place in the list of offers.
    pub fn of(&self, row: usize) -> Option<&Ranked> {
        self.0.iter().find(|ranked| ranked.row == row)
    }

    /// The rank of an offer by its place in the list of offers.
    pub fn rank_of(&self, row: usize) -> Option<u32> {
        self.of(row).map(|ranked| ranked.rank)
    }
}
