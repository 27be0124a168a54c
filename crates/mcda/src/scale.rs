//! Anchored scales: how a raw answer becomes a value from 0 to 1.

use thiserror::Error;

/// The worst and the best level of a linear scale, fixed before offers are opened. Either may be the
/// larger, which gives the direction: a best below the worst means that less is better.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Anchors {
    worst: f64,
    best: f64,
}

/// Anchors that coincide or are not finite.
#[derive(Debug, Clone, Copy, PartialEq, Error)]
#[error("the worst level {worst} and the best level {best} must be two different finite numbers")]
pub struct InvalidAnchors {
    /// The worst level, as given.
    pub worst: f64,
    /// The best level, as given.
    pub best: f64,
}

/// A value on an anchored scale, and whether the answer lay outside the anchors.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Anchored {
    /// The value, 0 at the worst level and 1 at the best, never outside.
    pub value: f64,
    /// True when the answer lay beyond an anchor and was taken for it.
    pub clamped: bool,
}

impl Anchors {
    /// Builds the scale.
    ///
    /// # Errors
    /// [`InvalidAnchors`] when the levels coincide or are not finite.
    pub fn new(worst: f64, best: f64) -> Result<Self, InvalidAnchors> {
        if worst.is_finite() && best.is_finite() && worst != best {
            Ok(Self { worst, best })
        } else {
            Err(InvalidAnchors { worst, best })
        }
    }

    /// Places an answer on the scale: (answer − worst) / (best − worst), clamped to 0..1.
    pub fn place(self, answer: f64) -> Anchored {
        let raw = (answer - self.worst) / (self.best - self.worst);
        Anchored {
            value: raw.clamp(0.0, 1.0),
            clamped: !(0.0..=1.0).contains(&raw),
        }
    }

    /// The answer that has the given value, unclamped.
    pub fn answer_at(self, value: f64) -> f64 {
        self.worst + value * (self.best - self.worst)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn less_is_better_when_the_best_level_is_the_lower() {
        let cost = Anchors::new(5.0, 3.0).unwrap();

        assert_eq!(cost.place(5.0).value, 0.0);
        assert_eq!(cost.place(3.0).value, 1.0);
        assert!((cost.place(3.5583).value - 0.72085).abs() < 1e-12);
        assert!((cost.answer_at(0.72085) - 3.5583).abs() < 1e-12);
    }

    #[test]
    fn an_answer_beyond_an_anchor_counts_as_the_anchor_and_says_so() {
        let on_time = Anchors::new(0.8, 0.99).unwrap();

        assert_eq!(
            on_time.place(0.5),
            Anchored {
                value: 0.0,
                clamped: true
            }
        );
        assert_eq!(
            on_time.place(1.0),
            Anchored {
                value: 1.0,
                clamped: true
            }
        );
        assert!(
            !on_time.place(0.99).clamped,
            "the anchor itself lies on the scale"
        );
    }

    #[test]
    fn anchors_that_coincide_are_refused() {
        assert!(Anchors::new(3.0, 3.0).is_err());
        assert!(Anchors::new(f64::NAN, 3.0).is_err());
    }
}
