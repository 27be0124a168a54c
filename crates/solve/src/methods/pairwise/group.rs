//! Priorities of a group from its members’ judgements, and scores of offers where these are given.

use mcda::Scores;
use mcda::pairwise::{
    GroupPriorities, PairwiseMatrix, Pooling, PriorityMethod, consistency, group_priorities,
    pooled, priorities,
};
use serde_json::Value;

use super::reading::{RatioTables, check_criteria, pairwise_matrix, priority_method};
use crate::Refused;
use crate::figures::Figures;
use crate::inputs::{self, Inputs, mismatch};
use crate::methods::Answer;

/// A member of the group.
struct Person<'a> {
    name: String,
    matrix: PairwiseMatrix,
    given: &'a Value,
}

/// Priorities of the offers under each criterion, by one person.
type Local = Vec<Vec<f64>>;

pub(super) fn answer(inputs: &Inputs<'_>) -> Answer {
    let method = priority_method(inputs)?;
    let people = people(inputs)?;
    let matrices: Vec<PairwiseMatrix> = people.iter().map(|one| one.matrix.clone()).collect();
    check_criteria(inputs, matrices.first().map_or(0, PairwiseMatrix::items))?;
    let equal_powers = vec![1.0; people.len()];
    let powers = powers(inputs, &people)?;
    let equal = group_priorities(&matrices, &equal_powers, method)?;
    let mut figures = Figures::default()
        .with("AIJ_matrix_equal", equal.judgements.rows())
        .with("AIJ_priorities_equal", equal.from_judgements.as_slice())
        .with("individual_priorities", equal.individual.as_slice())
        .with(
            "individual_criteria_priorities",
            equal.individual.as_slice(),
        )
        .with("AIP_geometric_equal", equal.geometric.as_slice())
        .with("AIP_arithmetic_equal", equal.arithmetic.as_slice());
    let mut in_force = equal;
    if let Some(powers) = &powers {
        let weighted = group_priorities(&matrices, powers, method)?;
        let means = priorities(&weighted.judgements, PriorityMethod::RowGeometricMean);
        figures = figures
            .with(
                "AIJ_priorities_weighted",
                weighted.from_judgements.as_slice(),
            )
            .with("AIP_geometric_weighted", weighted.geometric.as_slice())
            .with("AIP_arithmetic_weighted", weighted.arithmetic.as_slice())
            .with("AIJ_rgmm_weighted", means);
        in_force = weighted;
    }
    let Some(local) = local_priorities(inputs, &people, method)? else {
        return Ok(figures);
    };
    let individual: Vec<Vec<f64>> = in_force
        .individual
        .iter()
        .zip(&local)
        .map(|(criteria, local)| weighted_sum(criteria, local))
        .collect();
    let powers = powers.unwrap_or(equal_powers);
    let scores = Scores::highest(group_scores(
        inputs,
        &in_force,
        &individual,
        &local,
        &powers,
    )?);
    Ok(figures
        .with("individual_scores", individual)
        .with("ranking", inputs.ranking(&scores)?)
        .with("scores", scores.values))
}

/// Weights of criteria from the judgements of a group.
pub(in crate::methods) struct GroupWeights {
    /// The judgements of the group: weighted geometric means of its members’.
    pub(in crate::methods) judgements: Vec<Vec<f64>>,
    /// The priorities of the criteria, adding up to 1.
    pub(in crate::methods) priorities: Vec<f64>,
    /// The consistency ratio of the group’s judgements; none beyond the end of its table.
    pub(in crate::methods) ratio: Option<f64>,
}

/// The weights of a group as the problem asks: from the pooled judgements, unless priorities are to be pooled.
pub(in crate::methods) fn weights(inputs: &Inputs<'_>) -> Result<GroupWeights, Refused> {
    let people = people(inputs)?;
    let matrices: Vec<PairwiseMatrix> = people.iter().map(|one| one.matrix.clone()).collect();
    let powers = powers(inputs, &people)?.unwrap_or_else(|| vec![1.0; people.len()]);
    let group = group_priorities(&matrices, &powers, priority_method(inputs)?)?;
    let tables = RatioTables::read(inputs, group.judgements.items())?;
    let name = inputs.text("aggregation").to_lowercase();
    let priorities = if !(name.contains("aip") || name.contains("priorit")) {
        group.from_judgements
    } else if name.contains("arithmetic") {
        group.arithmetic
    } else {
        group.geometric
    };
    Ok(GroupWeights {
        judgements: group.judgements.rows().to_vec(),
        priorities,
        ratio: tables.ratio(consistency(&group.judgements).index),
    })
}

fn people<'a>(inputs: &Inputs<'a>) -> Result<Vec<Person<'a>>, Refused> {
    let named: Vec<(String, &Value)> = match inputs.need("decision_makers")? {
        Value::Object(by_name) => by_name
            .iter()
            .map(|(name, given)| (name.clone(), given))
            .collect(),
        Value::Array(list) => list
            .iter()
            .enumerate()
            .map(|(place, given)| ((place + 1).to_string(), given))
            .collect(),
        _ => return Err(mismatch("“decision_makers” must give judgements for each")),
    };
    let read = |(name, given): (String, &'a Value)| {
        let keys = ["matrix", "criteria_matrix", "criteria"];
        let found = keys.iter().find_map(|key| given.get(key));
        let matrix = pairwise_matrix(found.unwrap_or(given))?;
        Ok(Person {
            name,
            matrix,
            given,
        })
    };
    named.into_iter().map(read).collect()
}

/// The voting powers, in the order of the people; none when none are given.
fn powers(inputs: &Inputs<'_>, people: &[Person<'_>]) -> Result<Option<Vec<f64>>, Refused> {
    let Some(given) = inputs.get("dm_weights") else {
        return Ok(None);
    };
    let powers = match given {
        Value::Object(by_name) if by_name.len() == people.len() => people
            .iter()
            .map(|person| by_name.get(&person.name).and_then(inputs::number))
            .collect(),
        list => inputs::numbers(list),
    };
    let wrong = || mismatch("“dm_weights” must give a number for each decision maker");
    Ok(Some(powers.ok_or_else(wrong)?))
}

/// Each person’s priorities of the offers: their own, or the same for all. None when there are none.
fn local_priorities(
    inputs: &Inputs<'_>,
    people: &[Person<'_>],
    method: PriorityMethod,
) -> Result<Option<Vec<Local>>, Refused> {
    let Ok(alternatives) = inputs.names("alternatives") else {
        return Ok(None);
    };
    let reader = LocalReader {
        criteria: inputs.names("criteria").unwrap_or_default(),
        count: people.first().map_or(0, |person| person.matrix.items()),
        offers: alternatives.len(),
        alternatives,
        method,
    };
    let common = inputs
        .get("local_priorities")
        .or_else(|| inputs.get("local_matrices"));
    let mut found = Vec::new();
    for (place, person) in people.iter().enumerate() {
        let keys = ["local_priorities", "local_matrices", "local"];
        let own = keys.iter().find_map(|key| person.given.get(key));
        let by_name = common.and_then(|common| common.get(&person.name));
        let listed = common
            .and_then(Value::as_array)
            .filter(|list| list.len() == people.len())
            .and_then(|list| list.get(place))
            .filter(|one| one.is_object() || inputs::rows(one).is_some());
        match own.or(by_name).or(listed).or(common) {
            Some(given) => found.push(reader.read(given)?),
            None => return Ok(None),
        }
    }
    Ok(Some(found))
}

/// How priorities of offers are read.
struct LocalReader {
    criteria: Vec<String>,
    count: usize,
    offers: usize,
    alternatives: Vec<String>,
    method: PriorityMethod,
}

impl LocalReader {
    fn read(&self, given: &Value) -> Result<Local, Refused> {
        let wrong =
            || mismatch("“local_priorities” must give a number for each offer and criterion");
        let local = match given {
            Value::Object(by_offer)
                if self
                    .alternatives
                    .iter()
                    .all(|name| by_offer.contains_key(name)) =>
            {
                let rows = self
                    .alternatives
                    .iter()
                    .filter_map(|name| inputs::numbers(&by_offer[name]));
                transposed(&rows.collect::<Vec<_>>(), self.count).ok_or_else(wrong)?
            }
            Value::Object(by_criterion) => self
                .criteria
                .iter()
                .map(|name| self.of_criterion(by_criterion.get(name).ok_or_else(wrong)?))
                .collect::<Result<Local, Refused>>()?,
            table => self.by_criterion(inputs::rows(table).ok_or_else(wrong)?),
        };
        let fits = local.len() == self.count && local.iter().all(|row| row.len() == self.offers);
        if fits { Ok(local) } else { Err(wrong()) }
    }

    fn of_criterion(&self, given: &Value) -> Result<Vec<f64>, Refused> {
        match inputs::numbers(given) {
            Some(numbers) => Ok(numbers),
            None => Ok(priorities(&pairwise_matrix(given)?, self.method)),
        }
    }

    /// The rows by criterion. A table is read with a row for each offer, as every matrix of offers is, unless its shape
    /// or the sums of its rows say that a row belongs to a criterion.
    fn by_criterion(&self, rows: Vec<Vec<f64>>) -> Local {
        let is_shaped = |count: usize, length: usize| {
            rows.len() == count && rows.iter().all(|row| row.len() == length)
        };
        let adds_up = rows
            .iter()
            .all(|row| (row.iter().sum::<f64>() - 1.0).abs() < 1e-6);
        let offers_first = is_shaped(self.offers, self.count);
        let criteria_first = is_shaped(self.count, self.offers);
        if !offers_first || (criteria_first && adds_up) {
            return rows;
        }
        transposed(&rows, self.count).unwrap_or(rows)
    }
}

/// Columns for rows; none where a row has another number of figures.
fn transposed(rows: &[Vec<f64>], columns: usize) -> Option<Vec<Vec<f64>>> {
    let fits = rows.iter().all(|row| row.len() == columns);
    fits.then(|| {
        (0..columns)
            .map(|column| rows.iter().map(|row| row[column]).collect())
            .collect()
    })
}

fn weighted_sum(criteria: &[f64], local: &Local) -> Vec<f64> {
    let offers = local.first().map_or(0, Vec::len);
    (0..offers)
        .map(|offer| {
            let parts = criteria.iter().zip(local);
            parts.map(|(weight, row)| weight * row[offer]).sum()
        })
        .collect()
}

/// The scores of the group as the problem asks: from the group’s judgements, or from the people’s scores.
fn group_scores(
    inputs: &Inputs<'_>,
    group: &GroupPriorities,
    individual: &[Vec<f64>],
    local: &[Local],
    powers: &[f64],
) -> Result<Vec<f64>, Refused> {
    let name = inputs.text("aggregation").to_lowercase();
    let says = |words: &[&str]| words.iter().any(|word| name.contains(word));
    if says(&["aij", "judg"]) && !name.contains("aip") {
        let common = local
            .first()
            .filter(|first| local.iter().all(|one| one == *first));
        return common
            .map(|local| weighted_sum(&group.from_judgements, local))
            .ok_or_else(|| {
                Refused::unsupported("judgements are aggregated for criteria alone, not for offers")
            });
    }
    let pooling = if name.contains("geometric") {
        Pooling::Geometric
    } else if name.is_empty() || says(&["arithmetic", "mean", "average", "aip"]) {
        Pooling::Arithmetic
    } else {
        return Err(Refused::unsupported(format!("“{name}” is no aggregation")));
    };
    Ok(pooled(individual, powers, pooling)?)
}
