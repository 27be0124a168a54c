//! Linear programmes with yes-or-no choices: written down here, solved by microlp.

use microlp::{ComparisonOp, Error, OptimizationDirection, Problem, SolveOptions};

use crate::{Refusal, RefusalKind};

/// How a row relates to its bound.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Relation {
    AtMost,
    Exactly,
    AtLeast,
}

/// An unknown from 0 to `high`, or a choice of 0 or 1.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Column {
    pub(super) high: f64,
    pub(super) is_choice: bool,
}

/// A sum of unknowns with factors.
pub(super) type Terms = Vec<(usize, f64)>;

/// Unknowns and the rows that they must meet.
#[derive(Debug, Clone, Default, PartialEq)]
pub(super) struct Programme {
    columns: Vec<Column>,
    rows: Vec<(Terms, Relation, f64)>,
}

/// So many branches are looked at before a programme counts as too hard: a limit by work, since one by time would make the
/// answer depend on the machine.
const BRANCH_LIMIT: usize = 100_000;

impl Programme {
    /// Adds a quantity from 0 to `high`.
    pub(super) fn quantity(&mut self, high: f64) -> usize {
        self.column(high, false)
    }

    /// Adds a choice, 0 or 1.
    pub(super) fn choice(&mut self) -> usize {
        self.column(1.0, true)
    }

    fn column(&mut self, high: f64, is_choice: bool) -> usize {
        self.columns.push(Column { high, is_choice });
        self.columns.len() - 1
    }

    /// Adds a row. Each unknown may stand in it once.
    pub(super) fn row(&mut self, terms: Terms, relation: Relation, bound: f64) {
        self.rows.push((terms, relation, bound));
    }

    /// The unknowns that make a sum least; none when no solution meets every row. Choices come out as 0 or 1 exactly.
    ///
    /// # Errors
    /// [`RefusalKind::InconsistentInput`] when the solver cannot answer for sure.
    pub(super) fn least(&self, sum: &Terms) -> Result<Option<Vec<f64>>, Refusal> {
        let Some(found) = self.solve(sum, None)? else {
            return Ok(None);
        };
        if self.columns.iter().all(|column| !column.is_choice) {
            return Ok(Some(found));
        }
        // The solver takes 0.999 999 999 for a 1. With the choices settled, the quantities are found without that slack.
        let settled = self.solve(sum, Some(&found))?;
        Ok(Some(settled.unwrap_or(found)))
    }

    fn solve(&self, sum: &Terms, settled: Option<&[f64]>) -> Result<Option<Vec<f64>>, Refusal> {
        let mut problem = Problem::new(OptimizationDirection::Minimize);
        let mut factors = vec![0.0; self.columns.len()];
        for (column, factor) in sum {
            factors[*column] += factor;
        }
        let variables: Vec<_> = self
            .columns
            .iter()
            .zip(&factors)
            .enumerate()
            .map(
                |(place, (column, factor))| match (column.is_choice, settled) {
                    (true, Some(found)) => {
                        let choice = found[place].round();
                        problem.add_var(*factor, (choice, choice))
                    }
                    (true, None) => problem.add_binary_var(*factor),
                    (false, _) => problem.add_var(*factor, (0.0, column.high)),
                },
            )
            .collect();
        for (terms, relation, bound) in &self.rows {
            let telling = terms.iter().filter(|(_, factor)| *factor != 0.0);
            let terms: Vec<_> = telling
                .map(|(column, factor)| (variables[*column], *factor))
                .collect();
            let comparison = match relation {
                Relation::AtMost => ComparisonOp::Le,
                Relation::Exactly => ComparisonOp::Eq,
                Relation::AtLeast => ComparisonOp::Ge,
            };
            problem.add_constraint(terms, comparison, *bound);
        }
        let mut options = SolveOptions::default();
        options.node_limit = Some(BRANCH_LIMIT as _);
        options.int_tol = 1e-9;
        match problem.solve_with(options) {
            Ok(outcome) if outcome.is_optimal() => Ok(outcome.solution().map(|solution| {
                let value = |variable: &_| solution.var_value(*variable);
                variables.iter().map(value).collect()
            })),
            Err(Error::Infeasible) => Ok(None),
            Ok(_) => Err(unsure("it has too many choices")),
            Err(error) => Err(unsure(&error.to_string())),
        }
    }
}

fn unsure(why: &str) -> Refusal {
    let message = format!("the best award cannot be found for sure: {why}");
    Refusal::new(RefusalKind::InconsistentInput, message)
}
