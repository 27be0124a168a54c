//! The inputs of a problem, read as each method asks for them. What is missing or of the wrong shape is refused.

use mcda::{Direction, Refusal, RefusalKind, Scores, Table, Weights};
use serde_json::Value;

use crate::Refused;

/// The inputs of a problem.
pub(crate) struct Inputs<'a>(&'a Value);

impl<'a> Inputs<'a> {
    /// The inputs as they stand in the problem; what is not there counts as null.
    pub(crate) fn of(inputs: &'a Value) -> Self {
        Self(inputs)
    }

    /// An input, or a parameter of the method; none when it is null or missing.
    pub(crate) fn get(&self, name: &str) -> Option<&'a Value> {
        let given = |value: Option<&'a Value>| value.filter(|value| !value.is_null());
        given(self.0.get(name))
            .or_else(|| given(self.0.get("params").and_then(|params| params.get(name))))
    }

    /// The same, refused when it is missing.
    pub(crate) fn need(&self, name: &str) -> Result<&'a Value, Refused> {
        self.get(name)
            .ok_or_else(|| mismatch(format!("“{name}” is missing")))
    }

    /// A number.
    pub(crate) fn number(&self, name: &str) -> Result<f64, Refused> {
        number(self.need(name)?).ok_or_else(|| mismatch(format!("“{name}” is no number")))
    }

    /// A number, or this one where none is given.
    pub(crate) fn number_or(&self, name: &str, otherwise: f64) -> Result<f64, Refused> {
        match self.get(name) {
            Some(_) => self.number(name),
            None => Ok(otherwise),
        }
    }

    /// A text, empty where none is given.
    pub(crate) fn text(&self, name: &str) -> &'a str {
        self.get(name).and_then(Value::as_str).unwrap_or_default()
    }

    /// A list of numbers.
    pub(crate) fn numbers(&self, name: &str) -> Result<Vec<f64>, Refused> {
        numbers(self.need(name)?).ok_or_else(|| mismatch(format!("“{name}” is no list of numbers")))
    }

    /// A list of lists of numbers.
    pub(crate) fn rows(&self, name: &str) -> Result<Vec<Vec<f64>>, Refused> {
        rows(self.need(name)?).ok_or_else(|| mismatch(format!("“{name}” is no table of numbers")))
    }

    /// A list of names.
    pub(crate) fn names(&self, name: &str) -> Result<Vec<String>, Refused> {
        let listed = self.need(name)?.as_array();
        let names = listed.and_then(|list| {
            list.iter()
                .map(|one| one.as_str().map(str::to_owned))
                .collect()
        });
        names.ok_or_else(|| mismatch(format!("“{name}” is no list of names")))
    }

    /// The offers on the criteria, checked against the lists of both.
    pub(crate) fn table(&self) -> Result<Table, Refused> {
        let rows = self.rows("matrix")?;
        let directions = self.directions()?;
        if let Ok(offers) = self.names("alternatives")
            && offers.len() != rows.len()
        {
            return Err(mismatch(format!(
                "{} rows for {} alternatives",
                rows.len(),
                offers.len()
            )));
        }
        if let Ok(criteria) = self.names("criteria")
            && criteria.len() != directions.len()
        {
            return Err(mismatch(format!(
                "{} directions for {} criteria",
                directions.len(),
                criteria.len()
            )));
        }
        Ok(Table::new(rows, directions)?)
    }

    fn directions(&self) -> Result<Vec<Direction>, Refused> {
        let names = self.names("directions")?;
        let read = |(place, name): (usize, &String)| match name.as_str() {
            "max" => Ok(Direction::Max),
            "min" => Ok(Direction::Min),
            other => {
                let message = format!("“{other}” is no direction; it is max or min");
                Err(Refusal::at(RefusalKind::BadDirection, (0, place), message).into())
            }
        };
        names.iter().enumerate().map(read).collect()
    }

    /// The weights of so many criteria, normalised to 1.
    pub(crate) fn weights(&self, criteria: usize) -> Result<Weights, Refused> {
        let points = self.numbers("weights")?;
        if points.len() != criteria {
            return Err(mismatch(format!(
                "{} weights for {criteria} criteria",
                points.len()
            )));
        }
        Ok(Weights::from_points(&points)?)
    }

    /// The alternatives from best to worst by these scores; those that tie stay in the order given.
    pub(crate) fn ranking(&self, scores: &Scores) -> Result<Vec<String>, Refused> {
        let names = self.names("alternatives")?;
        Ok(scores
            .order()
            .into_iter()
            .map(|row| names[row].clone())
            .collect())
    }
}

/// A refusal because something has the wrong shape.
pub(crate) fn mismatch(message: impl Into<String>) -> Refused {
    Refusal::new(RefusalKind::DimensionMismatch, message).into()
}

/// A number; texts such as "NaN" and "Infinity" are numbers that the mathematics will refuse.
pub(crate) fn number(value: &Value) -> Option<f64> {
    match value {
        Value::Number(number) => number.as_f64(),
        Value::String(text) => match text.as_str() {
            "NaN" | "nan" => Some(f64::NAN),
            "Infinity" | "inf" => Some(f64::INFINITY),
            "-Infinity" | "-inf" => Some(f64::NEG_INFINITY),
            _ => None,
        },
        _ => None,
    }
}

/// A list of numbers.
pub(crate) fn numbers(value: &Value) -> Option<Vec<f64>> {
    value.as_array()?.iter().map(number).collect()
}

/// A list of lists of numbers.
pub(crate) fn rows(value: &Value) -> Option<Vec<Vec<f64>>> {
    value.as_array()?.iter().map(numbers).collect()
}
