//! The figures of an answer. What is undefined is null; a number that is none never leaves.

use serde_json::{Map, Value};

/// Figures by name, in the order in which they were added.
#[derive(Debug, Clone, Default, PartialEq)]
pub(crate) struct Figures(Map<String, Value>);

impl Figures {
    /// Adds a figure; whatever turns into a [`Figure`] is taken.
    pub(crate) fn with(mut self, name: &str, figure: impl Figure) -> Self {
        self.0.insert(name.to_owned(), figure.into_value());
        self
    }

    /// Adds a figure where there is one; a figure that does not belong to this problem is left out.
    pub(crate) fn with_some(self, name: &str, figure: Option<impl Figure>) -> Self {
        match figure {
            Some(figure) => self.with(name, figure),
            None => self,
        }
    }

    /// Adds the figures of another list.
    pub(crate) fn and(mut self, others: Self) -> Self {
        self.0.extend(others.0);
        self
    }

    /// A figure by its name.
    pub(crate) fn get(&self, name: &str) -> Option<&Value> {
        self.0.get(name)
    }

    pub(crate) fn into_value(self) -> Value {
        Value::Object(self.0)
    }
}

/// What can be printed as a figure.
pub(crate) trait Figure {
    /// The figure as JSON.
    fn into_value(self) -> Value;
}

impl Figure for Value {
    fn into_value(self) -> Value {
        self
    }
}

impl Figure for Figures {
    fn into_value(self) -> Value {
        Figures::into_value(self)
    }
}

impl Figure for f64 {
    fn into_value(self) -> Value {
        // Adding nothing turns −0 into 0.
        serde_json::Number::from_f64(self + 0.0).map_or(Value::Null, Value::Number)
    }
}

impl Figure for bool {
    fn into_value(self) -> Value {
        Value::Bool(self)
    }
}

impl Figure for u32 {
    fn into_value(self) -> Value {
        self.into()
    }
}

impl Figure for usize {
    fn into_value(self) -> Value {
        self.into()
    }
}

impl Figure for &str {
    fn into_value(self) -> Value {
        self.into()
    }
}

impl Figure for String {
    fn into_value(self) -> Value {
        self.into()
    }
}

impl<T: Figure> Figure for Option<T> {
    fn into_value(self) -> Value {
        self.map_or(Value::Null, Figure::into_value)
    }
}

impl<T: Figure> Figure for Vec<T> {
    fn into_value(self) -> Value {
        self.into_iter().map(Figure::into_value).collect()
    }
}

impl<T: Figure + Clone> Figure for &[T] {
    fn into_value(self) -> Value {
        self.iter().cloned().map(Figure::into_value).collect()
    }
}

impl<A: Figure, B: Figure> Figure for (A, B) {
    fn into_value(self) -> Value {
        Value::Array(vec![self.0.into_value(), self.1.into_value()])
    }
}
