//! Values that are linear from point to point: for answers whose worth does not grow evenly, or is best in between.

use thiserror::Error;

use crate::Anchored;

/// A value function through anchored points, linear between them, with one peak: it rises, it falls, or it rises to a
/// best answer and falls after it. Each point is an answer with its value from 0 to 1; the answers rise strictly.
///
/// Piecewise linear because a committee can agree on points and explain what lies between them (Belton & Stewart
/// 2002, ch. 5); a second peak would mean that two things are measured at once.
#[derive(Debug, Clone, PartialEq)]
pub struct PiecewiseLinear {
    points: Vec<(f64, f64)>,
}

/// Why points make no value function. Places count from 0.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
pub enum InvalidPoints {
    /// There are fewer than two.
    #[error("a value function needs two points at least")]
    TooFew,
    /// An answer is not finite, or a value does not lie within 0 and 1.
    #[error("point {0} is not a finite answer with a value from 0 to 1")]
    OutOfRange(usize),
    /// The answer does not lie above the one before.
    #[error("the answer of point {0} does not lie above the one before")]
    NotRising(usize),
    /// The value rises again after it has fallen.
    #[error("the value of point {0} rises again after it has fallen")]
    SecondPeak(usize),
}

impl PiecewiseLinear {
    /// Builds the function from points in the order of their answers.
    ///
    /// # Errors
    /// [`InvalidPoints`], with the first place that is wrong.
    pub fn new(points: Vec<(f64, f64)>) -> Result<Self, InvalidPoints> {
        if points.len() < 2 {
            return Err(InvalidPoints::TooFew);
        }
        if let Some(place) = points
            .iter()
            .position(|(answer, value)| !answer.is_finite() || !(0.0..=1.0).contains(value))
        {
            return Err(InvalidPoints::OutOfRange(place));
        }
        let mut has_fallen = false;
        for (place, pair) in points.windows(2).enumerate() {
            let [before, after] = pair else { continue };
            if after.0 <= before.0 {
                return Err(InvalidPoints::NotRising(place + 1));
            }
            if has_fallen && after.1 > before.1 {
                return Err(InvalidPoints::SecondPeak(place + 1));
            }
            has_fallen |= after.1 < before.1;
        }
        Ok(Self { points })
    }

    /// The points, by rising answer.
    pub fn points(&self) -> &[(f64, f64)] {
        &self.points
    }

    /// The value of an answer; one outside the points counts as the nearest end and is told as clamped.
    pub fn place(&self, answer: f64) -> Anchored {
        let (first, last) = (self.points[0], self.points[self.points.len() - 1]);
        let at = |value: f64, clamped: bool| Anchored { value, clamped };
        if answer <= first.0 {
            return at(first.1, answer < first.0);
        }
        if answer >= last.0 {
            return at(last.1, answer > last.0);
        }
        let upper = self.points.partition_point(|point| point.0 <= answer);
        let (low, high) = (self.points[upper - 1], self.points[upper]);
        let along = (answer - low.0) / (high.0 - low.0);
        at((low.1 + along * (high.1 - low.1)).clamp(0.0, 1.0), false)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// Points of the supplier scorecard of Sloan Valve (supplier manual, 2010) for deliveries on time, over 15.
    fn sloan() -> PiecewiseLinear {
        let rows = [
            (80.0, 2.0),
            (90.0, 5.0),
            (94.0, 10.0),
            (95.0, 12.0),
            (96.0, 13.0),
            (97.0, 14.0),
            (98.0, 15.0),
        ];
        PiecewiseLinear::new(rows.map(|(rate, points)| (rate, points / 15.0)).to_vec()).unwrap()
    }

    #[test]
    fn a_published_scorecard_gives_its_own_points_and_the_line_between_them() {
        let scale = sloan();

        assert_eq!(scale.place(95.0).value * 15.0, 12.0);
        assert!(
            (scale.place(92.0).value * 15.0 - 7.5).abs() < 1e-12,
            "halfway from 90 to 94"
        );
        assert!(
            (scale.place(85.0).value * 15.0 - 3.5).abs() < 1e-12,
            "halfway from 80 to 90"
        );
    }

    #[test]
    fn an_answer_outside_the_points_counts_as_the_end_and_says_so() {
        let below = sloan().place(60.0);

        assert!(below.clamped);
        assert_eq!(below.value, 2.0 / 15.0);
        assert!(
            !sloan().place(98.0).clamped,
            "the end itself lies on the scale"
        );
        assert_eq!(sloan().place(99.5).value, 1.0);
    }

    #[test]
    fn the_best_answer_may_lie_in_between() {
        let stock = PiecewiseLinear::new(vec![(2.0, 0.0), (6.0, 1.0), (16.0, 0.0)]).unwrap();

        assert_eq!(stock.place(6.0).value, 1.0);
        assert_eq!(stock.place(4.0).value, 0.5);
        assert_eq!(stock.place(11.0).value, 0.5);
    }

    #[test]
    fn each_wrong_point_is_named() {
        let of = |points: &[(f64, f64)]| PiecewiseLinear::new(points.to_vec());

        assert_eq!(of(&[(1.0, 0.0)]), Err(InvalidPoints::TooFew));
        assert_eq!(
            of(&[(1.0, 0.0), (1.0, 1.0)]),
            Err(InvalidPoints::NotRising(1))
        );
        assert_eq!(
            of(&[(1.0, 0.0), (2.0, 1.2)]),
            Err(InvalidPoints::OutOfRange(1))
        );
        assert_eq!(
            of(&[(f64::NAN, 0.0), (2.0, 1.0)]),
            Err(InvalidPoints::OutOfRange(0))
        );
        let valley = [(1.0, 1.0), (2.0, 0.0), (3.0, 1.0)];
        assert_eq!(of(&valley), Err(InvalidPoints::SecondPeak(2)));
    }

    proptest! {
        #[test]
        fn no_value_leaves_the_range_of_its_two_neighbours(
            steps in prop::collection::vec((0.1f64..5.0, 0.0f64..=1.0), 2..8),
            answer in -10.0f64..60.0,
        ) {
            let mut at = 0.0;
            let mut values: Vec<f64> = steps.iter().map(|(_, value)| *value).collect();
            values.sort_by(f64::total_cmp);
            let points: Vec<(f64, f64)> = steps.iter().zip(&values).map(|((step, _), value)| { at += step; (at, *value) }).collect();
            let function = PiecewiseLinear::new(points.clone()).unwrap();
            let value = function.place(answer).value;
            let below = points.iter().rev().find(|point| point.0 <= answer).map_or(points[0].1, |point| point.1);
            let above = points.iter().find(|point| point.0 >= answer).map_or(points[points.len() - 1].1, |point| point.1);
            prop_assert!(value >= below.min(above) - 1e-12 && value <= below.max(above) + 1e-12);
        }
    }
}
