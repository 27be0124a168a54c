//! Many rankings into one, and how far they agree.

use mcda::groups::{
    KEMENY_LIMIT, Profile, Quota, agreement, borda, condorcet_winner, copeland, kemeny,
    leave_one_out, rank_correlation, voting_power,
};
use serde_json::Value;

use super::Answer;
use crate::Refused;
use crate::figures::Figures;
use crate::inputs::{Inputs, mismatch, number, numbers};

/// The answer of a method of this field; none when the method is of another.
pub(super) fn answer(method: &str, inputs: &Inputs<'_>) -> Option<Answer> {
    match method {
        "rank-aggregation" => Some(aggregated(inputs)),
        "kendall-w" => Some(concordance(inputs)),
        "rank-correlation" => Some(correlations(inputs)),
        "members" => Some(members(inputs)),
        _ => None,
    }
}

fn aggregated(inputs: &Inputs<'_>) -> Answer {
    let names = inputs.names("alternatives")?;
    let ballots = inputs.need("profile")?.as_array();
    let ballots = ballots.ok_or_else(|| mismatch("“profile” is no list of ballots"))?;
    let mut weights = Vec::new();
    let mut ranks = Vec::new();
    for (place, ballot) in ballots.iter().enumerate() {
        let weight = match &ballot["weight"] {
            Value::Null => Some(1.0),
            given => number(given),
        };
        let weight = weight
            .ok_or_else(|| mismatch(format!("the weight of ballot {} is no number", place + 1)))?;
        weights.push(weight);
        ranks.push(ballot_ranks(&ballot["ranks"], &names, place)?);
    }
    let profile = Profile::new(weights, &ranks)?;
    if profile.offers() != names.len() {
        return Err(mismatch("every ballot must rank every alternative"));
    }
    consensus(&profile, &names)
}

/// What the ballots come to by each rule.
pub(super) fn consensus(profile: &Profile, names: &[String]) -> Answer {
    let borda = borda(profile).scores;
    let majorities = copeland(profile).scores;
    let winner = condorcet_winner(profile).map(|offer| names[offer].clone());
    let figures = Figures::default()
        .with("pairwise", profile.pairwise())
        .with("borda_ranking", borda.ranks())
        .with("borda", borda.values)
        .with("copeland_ranking", majorities.ranks())
        .with("copeland", majorities.values)
        .with("condorcet_winner", winner);
    // The nearest rankings of more alternatives than that are unknown, which is no reason to refuse the rest.
    let nearest = (names.len() <= KEMENY_LIMIT)
        .then(|| kemeny(profile))
        .transpose()?;
    let named = |rankings: Vec<Vec<usize>>| -> Vec<Vec<String>> {
        let name = |ranking: Vec<usize>| ranking.iter().map(|at| names[*at].clone()).collect();
        rankings.into_iter().map(name).collect()
    };
    let count = nearest.as_ref().map(|found| Value::from(found.count));
    Ok(figures
        .with("kemeny_count", count)
        .with(
            "kemeny_distance",
            nearest.as_ref().map(|found| found.distance),
        )
        .with(
            "kemeny_score",
            nearest.as_ref().map(|found| found.agreement),
        )
        .with(
            "kemeny_rankings",
            nearest.map(|found| named(found.rankings)),
        ))
}

/// The ranks of one ballot in the order of the alternatives: by name, or as a list in that order.
fn ballot_ranks(ranks: &Value, names: &[String], place: usize) -> Result<Vec<f64>, Refused> {
    let ranked = match ranks {
        Value::Object(by_name) if by_name.len() == names.len() => names
            .iter()
            .map(|name| by_name.get(name).and_then(number))
            .collect(),
        other => numbers(other).filter(|list| list.len() == names.len()),
    };
    ranked.ok_or_else(|| {
        let message = format!("ballot {} must rank every alternative once", place + 1);
        mismatch(message)
    })
}

fn concordance(inputs: &Inputs<'_>) -> Answer {
    let found = agreement(&inputs.rows("ranks_judges_by_objects")?)?;
    let is_corrected = match inputs.get("tie_correction") {
        None => true,
        Some(Value::Bool(is_corrected)) => *is_corrected,
        Some(_) => return Err(mismatch("“tie_correction” is true or false")),
    };
    let coefficient = if is_corrected {
        found.corrected
    } else {
        Some(found.uncorrected)
    };
    let from = |figure: &dyn Fn(f64) -> f64| coefficient.map(figure);
    Ok(Figures::default()
        .with("W", coefficient)
        .with("W_without_tie_correction", found.uncorrected)
        .with("S", found.spread)
        .with("chi_square", from(&|w| found.chi_square(w)))
        .with("df", found.degrees_of_freedom())
        .with("p_value", from(&|w| found.chance_by_lot(w)))
        .with("mean_spearman", from(&|w| found.mean_spearman(w))))
}

fn correlations(inputs: &Inputs<'_>) -> Answer {
    let wrong = || mismatch("“pairs” is no list of pairs of rankings");
    let pairs = inputs.need("pairs")?.as_array().ok_or_else(wrong)?;
    let mut found = Vec::new();
    for pair in pairs {
        let [first, second] = pair.as_array().ok_or_else(wrong)?.as_slice() else {
            return Err(wrong());
        };
        let first = numbers(first).ok_or_else(wrong)?;
        let second = numbers(second).ok_or_else(wrong)?;
        found.push(rank_correlation(&first, &second)?);
    }
    let all = |one: fn(&mcda::groups::RankCorrelation) -> Option<f64>| {
        found.iter().map(one).collect::<Vec<_>>()
    };
    Ok(Figures::default()
        .with("spearman", all(|one| one.spearman))
        .with("kendall_tau_b", all(|one| one.kendall_tau_b))
        .with("weighted_spearman", all(|one| one.weighted_spearman))
        .with("WS", all(|one| one.ws)))
}

/// Who decides: the leaders without each member in turn, from a row of scores per member, and voting power (Banzhaf) where
/// more than `quota` of the votes decide, half of them unless told.
fn members(inputs: &Inputs<'_>) -> Answer {
    let scores = inputs.rows("member_scores")?;
    let powers = match inputs.get("dm_weights") {
        Some(_) => inputs.numbers("dm_weights")?,
        None => vec![1.0; scores.len()],
    };
    let found = leave_one_out(&powers, &scores)?;
    let half = powers.iter().sum::<f64>() / 2.0;
    let power = voting_power(&powers, Quota::MoreThan(inputs.number_or("quota", half)?))?;
    let numbered = |rows: &[usize]| -> Vec<usize> { rows.iter().map(|row| row + 1).collect() };
    let without: Vec<Option<Figures>> = found
        .without
        .into_iter()
        .map(|one| {
            one.map(|one| {
                Figures::default()
                    .with("leaders", numbered(&one.leaders))
                    .with("scores", one.scores.values)
                    .with("is_pivotal", one.is_pivotal)
            })
        })
        .collect();
    Ok(Figures::default()
        .with("leaders", numbered(&found.leaders))
        .with("scores", found.scores.values)
        .with("without_member", without)
        .with("banzhaf", power.normalised)
        .with("banzhaf_absolute", power.absolute))
}
