//! What the methods of comparison in pairs read: matrices, gaps, names of methods and tables.

use mcda::pairwise::{
    PairwiseMatrix, PriorityMethod, RANDOM_INDICES, RandomIndex, consistency_ratio,
};
use serde_json::Value;

use crate::Refused;
use crate::inputs::{self, Inputs, mismatch};

/// A matrix of judgements.
pub(super) fn pairwise_matrix(value: &Value) -> Result<PairwiseMatrix, Refused> {
    let rows = inputs::rows(value)
        .ok_or_else(|| mismatch("a pairwise matrix must be a table of numbers"))?;
    Ok(PairwiseMatrix::new(rows)?)
}

/// Refuses a list of criteria of another length; without a list nothing is checked.
pub(super) fn check_criteria(inputs: &Inputs<'_>, items: usize) -> Result<(), Refused> {
    match inputs.names("criteria") {
        Ok(criteria) if criteria.len() != items => {
            let message = format!("{items} items are compared for {} criteria", criteria.len());
            Err(mismatch(message))
        }
        _ => Ok(()),
    }
}

/// How priorities are drawn; the eigenvector where nothing is said.
pub(super) fn priority_method(inputs: &Inputs<'_>) -> Result<PriorityMethod, Refused> {
    let name = inputs.text("priority").to_lowercase();
    let says = |words: &[&str]| words.iter().any(|word| name.contains(word));
    if says(&["geometric", "rgm", "log"]) {
        Ok(PriorityMethod::RowGeometricMean)
    } else if says(&["column", "mean", "approx"]) {
        Ok(PriorityMethod::ColumnMean)
    } else if name.is_empty() || says(&["eigen", "evm"]) {
        Ok(PriorityMethod::Eigenvector)
    } else {
        Err(Refused::unsupported(format!(
            "“{name}” is no way of drawing priorities"
        )))
    }
}

/// The table of judgements with gaps: null, or the value that “missing” names.
pub(super) fn rows_with_gaps(inputs: &Inputs<'_>) -> Result<Vec<Vec<Option<f64>>>, Refused> {
    let gap = inputs.get("missing").and_then(Value::as_f64);
    let read = |value: &Value| match value {
        Value::Null => Some(None),
        value => {
            inputs::number(value).map(|judgement| Some(judgement).filter(|one| Some(*one) != gap))
        }
    };
    let row = |row: &Value| row.as_array()?.iter().map(read).collect();
    let rows = inputs.need("matrix")?.as_array();
    rows.and_then(|rows| rows.iter().map(row).collect())
        .ok_or_else(|| mismatch("“matrix” is no table of numbers with gaps"))
}

/// The random indices for one number of items by table, and the table whose ratio counts.
pub(super) struct RatioTables {
    items: usize,
    indices: Vec<(String, Option<f64>)>,
    chosen: (String, Option<f64>),
}

impl RatioTables {
    /// The tables of the problem, or those offered; the table in force is the one named, else Saaty’s of 1980, else
    /// the first of the problem.
    pub(super) fn read(inputs: &Inputs<'_>, items: usize) -> Result<Self, Refused> {
        let offered = |table: &RandomIndex| (table.name.to_owned(), table.of(items));
        let name = inputs.text("ri_table");
        let wanted = if name.is_empty() {
            RANDOM_INDICES[0].name
        } else {
            name
        };
        let indices = match inputs.get("ri") {
            None => RANDOM_INDICES.iter().map(offered).collect(),
            Some(given) => given_indices(given, wanted, items)?,
        };
        let named = indices.iter().find(|(name, _)| name == wanted).cloned();
        let chosen = named
            .or_else(|| indices.first().filter(|_| name.is_empty()).cloned())
            .or_else(|| RandomIndex::named(wanted).as_ref().map(offered))
            .ok_or_else(|| {
                Refused::unsupported(format!("“{name}” is no table of random indices"))
            })?;
        Ok(Self {
            items,
            indices,
            chosen,
        })
    }

    /// The name of the table in force.
    pub(super) fn name(&self) -> &str {
        &self.chosen.0
    }

    /// The random index in force; none beyond the end of its table.
    pub(super) fn index(&self) -> Option<f64> {
        self.chosen.1
    }

    /// The consistency ratio in force.
    pub(super) fn ratio(&self, consistency_index: f64) -> Option<f64> {
        consistency_ratio(consistency_index, self.index(), self.items)
    }

    /// The consistency ratio by each table.
    pub(super) fn ratios(
        &self,
        consistency_index: f64,
    ) -> impl Iterator<Item = (&str, Option<f64>)> {
        self.indices.iter().map(move |(name, index)| {
            let ratio = consistency_ratio(consistency_index, *index, self.items);
            (name.as_str(), ratio)
        })
    }
}

/// The indices that the problem gives: tables by name, each by number of items; or one table alone.
fn given_indices(
    given: &Value,
    wanted: &str,
    items: usize,
) -> Result<Vec<(String, Option<f64>)>, Refused> {
    let wrong = || mismatch("“ri” must give random indices by number of items, in tables by name");
    let size = items.to_string();
    let tables = given.as_object().ok_or_else(wrong)?;
    if tables.values().all(Value::is_number) {
        return Ok(vec![(
            wanted.to_owned(),
            tables.get(&size).and_then(Value::as_f64),
        )]);
    }
    let read = |(name, table): (&String, &Value)| match table {
        Value::Object(indices) => Ok((name.clone(), indices.get(&size).and_then(Value::as_f64))),
        Value::Array(indices) => {
            let index = items.checked_sub(1).and_then(|place| indices.get(place));
            Ok((name.clone(), index.and_then(Value::as_f64)))
        }
        _ => Err(wrong()),
    };
    tables.iter().map(read).collect()
}
