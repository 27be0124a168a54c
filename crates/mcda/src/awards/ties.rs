//! Other awards that are just as good: how far each supplier’s quantity can move, and against whom.

use super::model::{Model, value};
use super::programme::{Programme, Relation, Terms};
use crate::Refusal;

/// Shares of the demand nearer than this are the same.
pub(super) const SAME_SHARE: f64 = 1e-7;

/// Above so many suppliers whose quantities can move, all of them count as one group.
const GROUPED: usize = 12;

/// What all best awards have in common.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Ties {
    /// The least and the greatest share of each supplier over all best awards.
    pub(super) ranges: Vec<(f64, f64)>,
    /// The smallest groups of suppliers whose shares can move but add up to the same in all best awards.
    pub(super) groups: Vec<Vec<usize>>,
}

/// Looks at all awards that are as good as this solution.
pub(super) fn ties(model: &Model, solution: &[f64]) -> Result<Ties, Refusal> {
    let as_good = as_good(model, solution);
    let mut seen = vec![model.shares_of(solution)];
    for terms in &model.shares {
        for sign in [1.0, -1.0] {
            if let Some(found) = as_good.least(&times(terms, sign))? {
                seen.push(model.shares_of(&found));
            }
        }
    }
    let ranges: Vec<(f64, f64)> = (0..model.shares.len())
        .map(|supplier| range(seen.iter().map(|shares| shares[supplier])))
        .collect();
    let mut moving: Vec<usize> = (0..ranges.len())
        .filter(|supplier| ranges[*supplier].1 - ranges[*supplier].0 > SAME_SHARE)
        .collect();
    let mut groups = Vec::new();
    while let Some(group) = smallest_group(model, &as_good, &seen, &moving)? {
        moving.retain(|supplier| !group.contains(supplier));
        groups.push(group);
    }
    Ok(Ties { ranges, groups })
}

/// Among the best awards the one that gives the first supplier as much as possible, then the second, and so on.
pub(super) fn in_listed_order(model: &Model, solution: &[f64]) -> Result<Vec<f64>, Refusal> {
    let mut as_good = as_good(model, solution);
    let mut chosen = solution.to_vec();
    for terms in &model.shares {
        let Some(found) = as_good.least(&times(terms, -1.0))? else {
            // Rounding leaves nothing to choose from: what was found last stands.
            break;
        };
        as_good.row(terms.clone(), Relation::AtLeast, value(terms, &found));
        chosen = found;
    }
    Ok(chosen)
}

/// The programme of all solutions that are as good as this one.
fn as_good(model: &Model, solution: &[f64]) -> Programme {
    let mut programme = model.programme.clone();
    let best = value(&model.sum, solution);
    programme.row(model.sum.clone(), Relation::AtMost, best);
    programme
}

fn smallest_group(
    model: &Model,
    as_good: &Programme,
    seen: &[Vec<f64>],
    moving: &[usize],
) -> Result<Option<Vec<usize>>, Refusal> {
    if moving.is_empty() || moving.len() > GROUPED {
        return Ok(Some(moving.to_vec()).filter(|group| !group.is_empty()));
    }
    let mut sets: Vec<Vec<usize>> = (1usize..1 << moving.len())
        .map(|set| {
            let inside = |place: &usize| set >> place & 1 == 1;
            (0..moving.len())
                .filter(inside)
                .map(|place| moving[place])
                .collect()
        })
        .collect();
    sets.sort_by(|one: &Vec<usize>, other| {
        one.len().cmp(&other.len()).then_with(|| one.cmp(other))
    });
    for set in sets {
        let sums = seen
            .iter()
            .map(|shares| set.iter().map(|supplier| shares[*supplier]).sum());
        let (low, high) = range(sums);
        if high - low > SAME_SHARE {
            continue;
        }
        // The awards seen are a few corners only: the sum must be the same in all.
        let all: Terms = set
            .iter()
            .flat_map(|supplier| model.shares[*supplier].clone())
            .collect();
        let least = as_good.least(&all)?.map(|found| value(&all, &found));
        let most = as_good
            .least(&times(&all, -1.0))?
            .map(|found| value(&all, &found));
        if let (Some(least), Some(most)) = (least, most)
            && most - least <= SAME_SHARE
        {
            return Ok(Some(set));
        }
    }
    Ok(Some(moving.to_vec()))
}

fn range(values: impl Iterator<Item = f64>) -> (f64, f64) {
    values.fold((f64::INFINITY, f64::NEG_INFINITY), |(low, high), value| {
        (low.min(value), high.max(value))
    })
}

fn times(terms: &Terms, factor: f64) -> Terms {
    terms
        .iter()
        .map(|(column, own)| (*column, factor * own))
        .collect()
}
