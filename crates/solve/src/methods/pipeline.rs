//! A whole ranking in one go: weights, then several methods, then what their rankings agree on.

use mcda::groups::{Profile, agreement};
use mcda::ranking::{
    Advantage, Distance, Normalisation, Stability, codas, promethee, topsis, vikor, weighted_sum,
};
use mcda::weighting::{RankOrder, rank_order_centroid};
use mcda::{Table, Weights};

use super::distances::USUAL_TAU;
use super::summing::{or_undefined, preferences};
use super::{Answer, aggregating, pairwise};
use crate::Refused;
use crate::figures::Figures;
use crate::inputs::{Inputs, mismatch};

/// The answer of a method of this field; none when the method is of another.
pub(super) fn answer(method: &str, inputs: &Inputs<'_>) -> Option<Answer> {
    (method == "pipeline").then(|| pipeline(inputs))
}

/// Weights are those given, or rank-order centroids of the ranks of criteria, or the priorities of a group’s judgements in
/// pairs. With preference functions TOPSIS, PROMETHEE II and CODAS rank and are compared; without them the weighted sum of
/// linear ratios, TOPSIS and VIKOR. The methods of the other set are shown where they have a meaning for the figures.
fn pipeline(inputs: &Inputs<'_>) -> Answer {
    let table = inputs.table()?;
    let (weights, figures) = weights(inputs, table.criteria())?;
    let names = inputs.names("alternatives")?;
    let by_pairs = inputs.get("promethee_functions").is_some();

    let near = topsis(&table, &weights, Normalisation::Vector, Distance::Euclidean)?;
    let figures = figures
        .with("topsis", or_undefined(&near.closeness, table.offers()))
        .with("ranking_topsis", near.ranks());
    let flows = outranked(inputs, &table, &weights);
    let sums = summed(inputs, &table, &weights, &names);
    let (flows, sums) = if by_pairs {
        (Some(flows?), sums.ok())
    } else {
        (flows.ok(), Some(sums?))
    };
    let mut rankings = vec![near.ranks()];
    match (&flows, &sums) {
        (Some(flows), _) if by_pairs => rankings.extend(flows.rankings.clone()),
        (_, Some(sums)) => {
            // The sum comes first, as the plainest of the three.
            rankings.insert(0, sums.rankings[0].clone());
            rankings.push(sums.rankings[1].clone());
        }
        _ => {}
    }
    let figures = flows
        .into_iter()
        .chain(sums)
        .fold(figures, |all, one| all.and(one.figures));
    Ok(figures.and(compared(rankings, &names)?))
}

/// Some methods with what they found.
struct Ranked {
    figures: Figures,
    rankings: Vec<Vec<u32>>,
}

fn outranked(inputs: &Inputs<'_>, table: &Table, weights: &Weights) -> Result<Ranked, Refused> {
    let preferences = preferences(inputs, "promethee_functions", table.criteria())?;
    let net = promethee(table, weights, &preferences)?.flows.net;
    let far = codas(table, weights, inputs.number_or("tau", USUAL_TAU)?)?.scores;
    let rankings = vec![net.ranks(), far.ranks()];
    Ok(Ranked {
        figures: Figures::default()
            .with("promethee_net", net.values)
            .with("ranking_promethee", rankings[0].as_slice())
            .with("codas", far.values)
            .with("ranking_codas", rankings[1].as_slice()),
        rankings,
    })
}

fn summed(
    inputs: &Inputs<'_>,
    table: &Table,
    weights: &Weights,
    names: &[String],
) -> Result<Ranked, Refused> {
    let sums = weighted_sum(table, weights, Normalisation::LinearRatio)?.scores;
    let v = inputs.number_or("v", 0.5)?;
    let regret = vikor(table, weights, v, Advantage::ByOffers, Stability::Either)?;
    let rankings = vec![sums.ranks(), regret.compromise.ranks()];
    let settled: Vec<&str> = regret
        .settled
        .iter()
        .map(|row| names[*row].as_str())
        .collect();
    Ok(Ranked {
        figures: Figures::default()
            .with("saw", sums.values)
            .with("ranking_saw", rankings[0].as_slice())
            .with("vikor_Q", regret.compromise.values)
            .with("ranking_vikor", rankings[1].as_slice())
            .with("vikor_compromise", settled),
        rankings,
    })
}

/// The weights in force, and the figures that led to them.
fn weights(inputs: &Inputs<'_>, criteria: usize) -> Result<(Weights, Figures), Refused> {
    let plain = Figures::default();
    let (weights, figures) = if inputs.get("decision_makers").is_some() {
        let group = pairwise::group::weights(inputs)?;
        let figures = plain
            .with("group_matrix", group.judgements)
            .with("CR", group.ratio);
        (Weights::from_points(&group.priorities)?, figures)
    } else if inputs.get("criteria_ranks").is_some() {
        let order = RankOrder::new(&inputs.numbers("criteria_ranks")?)?;
        (rank_order_centroid(&order), plain)
    } else {
        (inputs.weights(criteria)?, plain)
    };
    let found = weights.shares().len();
    if found != criteria {
        return Err(mismatch(format!("{found} weights for {criteria} criteria")));
    }
    let figures = figures.with("weights", weights.shares());
    Ok((weights, figures))
}

fn compared(rankings: Vec<Vec<u32>>, names: &[String]) -> Answer {
    let ranks: Vec<Vec<f64>> = rankings
        .iter()
        .map(|ranking| ranking.iter().copied().map(f64::from).collect())
        .collect();
    let profile = Profile::new(vec![1.0; ranks.len()], &ranks)?;
    // A single offer leaves nothing to agree on.
    let concordance = agreement(&ranks).ok().and_then(|found| found.corrected);
    Ok(Figures::default()
        .with("rankings", rankings)
        .and(aggregating::consensus(&profile, names)?)
        .with("kendall_w", concordance))
}
