//! The jury: the same values and weights ranked by other methods, to show whether the winner depends on the method.

use mcda::ranking::{
    Advantage, Distance, Normalisation, Preference, Stability, aras, copras, edas, marcos, moora,
    promethee_flows, topsis, vikor, waspas, weighted_product,
};
use mcda::{Direction, Refusal, Scores, Table, Values, Weights};

use super::Ranking;

/// A method that sits on the jury. Each is one that never ranks an offer behind one that it dominates, which the
/// property tests of the method check; so CODAS, ELECTRE I, ELECTRE TRI and COMET do not sit. Neither does SPOTIS, which
/// between fixed bounds is the weighted sum itself, nor ELECTRE III, whose thresholds nobody has given. All see the same
/// values between 0 and 1 and the weights in force, and parameters are those of the methods' authors.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Method {
    /// The weighted sum of values on anchored scales: the ranking itself.
    WeightedSum,
    /// The product of values, each to the power of its weight (Bridgman 1922).
    WeightedProduct,
    /// WASPAS, half sum and half product of linear ratios (Zavadskas et al. 2012).
    Waspas,
    /// TOPSIS with vector normalisation and Euclidean distances (Hwang & Yoon 1981).
    Topsis,
    /// VIKOR by its compromise Q with v = ½ (Opricovic & Tzeng 2004).
    Vikor,
    /// PROMETHEE II by its net flow; any difference is a full preference (Brans & Vincke 1985, type I).
    Promethee2,
    /// ARAS (Zavadskas & Turskis 2010).
    Aras,
    /// COPRAS (Zavadskas, Kaklauskas & Šarka 1994).
    Copras,
    /// EDAS (Keshavarz Ghorabaee et al. 2015).
    Edas,
    /// MARCOS (Stević et al. 2020).
    Marcos,
    /// MOORA, the ratio system (Brauers & Zavadskas 2006).
    Moora,
}

impl Method {
    /// Every method on the jury, the ranking's own first.
    pub const ALL: [Self; 11] = [
        Self::WeightedSum,
        Self::WeightedProduct,
        Self::Waspas,
        Self::Topsis,
        Self::Vikor,
        Self::Promethee2,
        Self::Aras,
        Self::Copras,
        Self::Edas,
        Self::Marcos,
        Self::Moora,
    ];

    /// The word by which messages and reports name it.
    pub fn id(self) -> &'static str {
        match self {
            Self::WeightedSum => "weighted-sum",
            Self::WeightedProduct => "weighted-product",
            Self::Waspas => "waspas",
            Self::Topsis => "topsis",
            Self::Vikor => "vikor",
            Self::Promethee2 => "promethee-2",
            Self::Aras => "aras",
            Self::Copras => "copras",
            Self::Edas => "edas",
            Self::Marcos => "marcos",
            Self::Moora => "moora",
        }
    }
}

/// What one method says.
#[derive(Debug, Clone, PartialEq)]
pub struct Juror {
    /// The method.
    pub method: Method,
    /// The rank of each offer, or why the method cannot treat the values; the cell is offer and criterion.
    pub ranks: Result<Vec<u32>, Refusal>,
}

impl Juror {
    /// Who shares the first rank, by the places in the list of offers; none where the method cannot rank.
    pub fn leaders(&self) -> Option<Vec<usize>> {
        let ranks = self.ranks.as_ref().ok()?;
        Some((0..ranks.len()).filter(|row| ranks[*row] == 1).collect())
    }
}

/// Ranks the offers by every method of the jury.
pub fn jury(values: &Values, weights: &Weights, ranking: &Ranking) -> Vec<Juror> {
    let directions = vec![Direction::Max; values.criteria()];
    let table = Table::new(values.rows().to_vec(), directions);
    Method::ALL
        .into_iter()
        .map(|method| Juror {
            method,
            ranks: table
                .as_ref()
                .map_err(Refusal::clone)
                .and_then(|table| ranks(method, table, weights, ranking)),
        })
        .collect()
}

fn own_ranks(ranking: &Ranking) -> Vec<u32> {
    let mut ranks = vec![0; ranking.all().len()];
    for ranked in ranking.all() {
        ranks[ranked.row] = ranked.rank;
    }
    ranks
}

fn ranks(
    method: Method,
    table: &Table,
    weights: &Weights,
    ranking: &Ranking,
) -> Result<Vec<u32>, Refusal> {
    const HALF: f64 = 0.5;
    let by_scores = |scores: Scores| scores.ranks();
    Ok(match method {
        Method::WeightedSum => own_ranks(ranking),
        Method::WeightedProduct => {
            by_scores(weighted_product(table, weights, Normalisation::Given)?.scores)
        }
        Method::Waspas => {
            by_scores(waspas(table, weights, Normalisation::LinearRatio, HALF)?.scores)
        }
        Method::Topsis => {
            topsis(table, weights, Normalisation::Vector, Distance::Euclidean)?.ranks()
        }
        Method::Vikor => by_scores(
            vikor(table, weights, HALF, Advantage::ByOffers, Stability::Either)?.compromise,
        ),
        Method::Promethee2 => {
            let usual = vec![Preference::Usual; table.criteria()];
            by_scores(promethee_flows(table, weights, &usual)?.net)
        }
        Method::Aras => by_scores(aras(table, weights, None)?.utility),
        Method::Copras => by_scores(copras(table, weights)?.scores),
        Method::Edas => by_scores(edas(table, weights)?.scores),
        Method::Marcos => by_scores(marcos(table, weights)?.utility),
        Method::Moora => by_scores(moora(table, weights, Normalisation::Vector)?.scores),
    })
}
