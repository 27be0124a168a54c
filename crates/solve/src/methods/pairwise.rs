//! Weights and priorities from comparisons in pairs.

pub(super) mod group;
mod hierarchy;
mod reading;

use mcda::pairwise::{
    ACCEPTABLE_RATIO, Consistency, IncompleteMatrix, PairwiseMatrix, PriorityMethod, Repair,
    completed, consensus, consistency, consistency_ratio, harker, lambda_of,
    logarithmic_least_squares, order_violations, priorities, repair, triads,
};
use serde_json::Value;

use super::Answer;
use crate::Refused;
use crate::figures::Figures;
use crate::inputs::{self, Inputs, mismatch};
use reading::{RatioTables, check_criteria, pairwise_matrix, priority_method};

/// The scale that judgements are made on where none is named: Saaty’s, from 1 to 9.
const SAATY_HIGHEST: f64 = 9.0;

/// The answer of a method of this field; none when the method is of another.
pub(super) fn answer(method: &str, inputs: &Inputs<'_>) -> Option<Answer> {
    match method {
        "ahp" => Some(ahp(inputs)),
        "ahp-consensus" => Some(agreement(inputs)),
        "ahp-consistency" => Some(measures(inputs)),
        "ahp-group" => Some(group::answer(inputs)),
        "ahp-hierarchy" => Some(hierarchy::answer(inputs)),
        "ahp-incomplete" => Some(incomplete(inputs)),
        _ => None,
    }
}

fn ahp(inputs: &Inputs<'_>) -> Answer {
    let method = priority_method(inputs)?;
    let matrix = pairwise_matrix(inputs.need("matrix")?)?;
    check_criteria(inputs, matrix.items())?;
    let tables = RatioTables::read(inputs, matrix.items())?;
    let found = consistency(&matrix);
    let ratio = tables.ratio(found.index);
    let chosen = priorities(&matrix, method);
    let columns = priorities(&matrix, PriorityMethod::ColumnMean);
    let violations: Vec<(usize, usize)> = order_violations(&matrix, &chosen)
        .into_iter()
        .map(|(preferred, other)| (preferred + 1, other + 1))
        .collect();
    Ok(Figures::default()
        .with("priorities", chosen)
        .with("lambda_max", found.lambda_max)
        .with("CI", found.index)
        .with("CR", ratio)
        .with("ri_table", tables.name())
        .with("CR_by_table", by_table(&tables, &found))
        .with(
            "is_consistent",
            ratio.map(|ratio| ratio <= ACCEPTABLE_RATIO),
        )
        .with("GCI", found.geometric)
        .with(
            "priorities_row_geometric_mean",
            priorities(&matrix, PriorityMethod::RowGeometricMean),
        )
        .with("lambda_column_mean", lambda_of(&matrix, &columns))
        .with("priorities_column_mean", columns)
        .with("order_violations", violations))
}

fn by_table(tables: &RatioTables, found: &Consistency) -> Figures {
    tables
        .ratios(found.index)
        .fold(Figures::default(), |figures, (name, ratio)| {
            figures.with(name, ratio)
        })
}

fn measures(inputs: &Inputs<'_>) -> Answer {
    let matrix = pairwise_matrix(inputs.need("matrix")?)?;
    check_criteria(inputs, matrix.items())?;
    let tables = RatioTables::read(inputs, matrix.items())?;
    let found = consistency(&matrix);
    let three = |items: [usize; 3]| items.map(|item| item + 1).to_vec();
    let triads = triads(&matrix);
    let worst = triads.first().map(|triad| three(triad.items));
    let circular: Vec<Vec<usize>> = triads
        .iter()
        .filter(|triad| triad.is_circular)
        .map(|triad| three(triad.items))
        .collect();
    let repaired = tables
        .index()
        .and_then(|index| repair(&matrix, index, ACCEPTABLE_RATIO));
    Ok(Figures::default()
        .with("lambda_max", found.lambda_max)
        .with("CI", found.index)
        .with("CR", tables.ratio(found.index))
        .with("ri_table", tables.name())
        .with("CR_by_table", by_table(&tables, &found))
        .with("CR_alonso_lamata_regression", found.ratio_by_regression)
        .with("GCI", found.geometric)
        .with("koczkodaj", found.koczkodaj)
        .with("worst_triad", worst)
        .with("circular_triads", circular)
        .with(
            "repair",
            repaired.map(|repaired| repair_figures(&repaired, &tables)),
        ))
}

fn repair_figures(found: &Repair, tables: &RatioTables) -> Figures {
    let change = |change: &mcda::pairwise::Change| {
        Figures::default()
            .with("pair", (change.row + 1, change.column + 1))
            .with("from", change.from)
            .with("to", change.to)
    };
    let items = found.matrix.items();
    let index = (found.lambda_after - items as f64) / (items as f64 - 1.0);
    let changes: Vec<Figures> = found.changes.iter().map(change).collect();
    Figures::default()
        .with("changes", changes)
        .with("distance", found.distance)
        .with("CR", consistency_ratio(index, tables.index(), items))
        .with("is_proven", found.is_proven)
}

fn incomplete(inputs: &Inputs<'_>) -> Answer {
    let matrix = IncompleteMatrix::new(reading::rows_with_gaps(inputs)?)?;
    check_criteria(inputs, matrix.items())?;
    let free = harker(&matrix);
    let full = completed(&matrix);
    let components: Vec<Vec<usize>> = matrix
        .components()
        .iter()
        .map(|group| group.iter().map(|item| item + 1).collect())
        .collect();
    let missing =
        full.missing
            .iter()
            .fold(Figures::default(), |figures, (row, column, judgement)| {
                figures.with(&format!("{},{}", row + 1, column + 1), *judgement)
            });
    Ok(Figures::default()
        .with("harker_priorities", free.priorities)
        .with("harker_lambda", free.lambda_max)
        .with("llsm_priorities", logarithmic_least_squares(&matrix))
        .with("eigenvalue_optimal_priorities", full.priorities)
        .with("eigenvalue_optimal_lambda", full.lambda_max)
        .with("eigenvalue_optimal_missing", missing)
        .with("components", components))
}

fn agreement(inputs: &Inputs<'_>) -> Answer {
    let given = inputs.need("priorities")?;
    let people = match given {
        Value::Object(by_name) => by_name.values().map(inputs::numbers).collect(),
        list => inputs::rows(list),
    };
    let people: Vec<Vec<f64>> =
        people.ok_or_else(|| mismatch("“priorities” is no list of numbers for each person"))?;
    check_criteria(inputs, people.first().map_or(0, Vec::len))?;
    let found = consensus(&people, inputs.number_or("scale_max", SAATY_HIGHEST)?)?;
    let after_normalising = found.was_normalised.then_some(found.indicator);
    Ok(Figures::default()
        .with("H_alpha", found.alpha)
        .with("H_gamma", found.gamma)
        .with("H_beta", found.beta)
        .with("D_beta", found.diversity)
        .with("H_alpha_min", found.lowest_alpha)
        .with("consensus", found.indicator)
        .with_some("consensus_after_normalising", after_normalising)
        .with("relative_homogeneity_n", found.homogeneity))
}

/// The consistency ratio of a matrix by the table in force.
fn ratio_of(inputs: &Inputs<'_>, matrix: &PairwiseMatrix) -> Result<Option<f64>, Refused> {
    let tables = RatioTables::read(inputs, matrix.items())?;
    Ok(tables.ratio(consistency(matrix).index))
}
