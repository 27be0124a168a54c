//! The ranking as it would have been after each round.

use std::collections::BTreeSet;

use super::evaluate;
use crate::{Dossier, SupplierId};

/// Where the offers stood after a round.
#[derive(Debug, Clone, PartialEq)]
pub struct RoundRanking {
    /// The round, from 1.
    pub round: u32,
    /// Every offer that counted then, the best first.
    pub places: Vec<RoundPlace>,
}

/// One offer after a round.
#[derive(Debug, Clone, PartialEq)]
pub struct RoundPlace {
    /// Who offered.
    pub supplier: SupplierId,
    /// The rank; equal scores share one (1, 1, 3).
    pub rank: u32,
    /// The score, from 0 to 1.
    pub score: f64,
}

/// The ranking after each round that has an offer: of each supplier the latest offer up to then, with the criteria, weights
/// and records in force now, so that nothing but the offers moves. A round after which nothing could be ranked is left out.
pub fn rankings_by_round(dossier: &Dossier) -> Vec<RoundRanking> {
    let rounds: BTreeSet<u32> = dossier.offers.values().map(|offer| offer.round).collect();
    rounds
        .into_iter()
        .filter_map(|round| {
            let mut then = dossier.clone();
            then.offers.retain(|_, offer| offer.round <= round);
            let evaluation = evaluate(&then).ok()?;
            let places = evaluation.ranking.all().iter().map(|ranked| RoundPlace {
                supplier: evaluation.offers[ranked.row].supplier.clone(),
                rank: ranked.rank,
                score: ranked.value,
            });
            Some(RoundRanking {
                round,
                places: places.collect(),
            })
        })
        .collect()
}
