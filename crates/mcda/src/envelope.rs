//! Who wins at which weight: exact crossings of score lines.

use crate::ranks::TIE_TOLERANCE;
use crate::{Values, Weights};

/// The score of one offer as the weight of a group of criteria goes from 0 to 1.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Line {
    /// The score where the group weighs nothing.
    pub at_zero: f64,
    /// The score where the group alone decides.
    pub at_one: f64,
}

impl Line {
    /// The score at a weight of the group.
    pub fn at(self, weight: f64) -> f64 {
        self.at_zero + weight * (self.at_one - self.at_zero)
    }
}

/// A stretch of weights over which the same offers lead.
#[derive(Debug, Clone, PartialEq)]
pub struct Segment {
    /// The weight where they take the lead.
    pub from: f64,
    /// The weight where they lose it.
    pub to: f64,
    /// The rows that lead: one, or several whose lines coincide.
    pub leaders: Vec<usize>,
}

/// The score lines of all offers for a group of criteria. The other weights keep their proportions, and so
/// do those inside the group (equal where they are all zero). None when the group is empty or holds every
/// criterion, since its weight cannot vary then.
pub fn lines_by_group_weight(
    values: &Values,
    weights: &Weights,
    group: &[bool],
) -> Option<Vec<Line>> {
    let inside = group.iter().filter(|inside| **inside).count();
    if inside == 0 || inside == group.len() {
        return None;
    }
    let without = crate::scores(values, &weights.with_group_at(group, 0.0));
    let alone = crate::scores(values, &weights.with_group_at(group, 1.0));
    Some(
        without
            .into_iter()
            .zip(alone)
            .map(|(at_zero, at_one)| Line { at_zero, at_one })
            .collect(),
    )
}

/// The leaders from weight 0 to 1 and the exact weights where they change: the upper envelope of the lines,
/// walked from one crossing to the next (Triantaphyllou & Sanchez 1997 give the crossing of one pair).
pub fn upper_envelope(lines: &[Line]) -> Vec<Segment> {
    let mut segments = Vec::new();
    let mut weight = 0.0;
    while let Some(leader) = leader_just_after(lines, weight) {
        let next = lines
            .iter()
            .filter_map(|line| overtaking(lines[leader], *line))
            .filter(|crossing| {
                *crossing > weight + TIE_TOLERANCE && *crossing < 1.0 - TIE_TOLERANCE
            })
            .min_by(f64::total_cmp);
        let leaders = (0..lines.len())
            .filter(|row| coincide(lines[*row], lines[leader]))
            .collect();
        segments.push(Segment {
            from: weight,
            to: next.unwrap_or(1.0),
            leaders,
        });
        match next {
            Some(crossing) => weight = crossing,
            None => break,
        }
    }
    segments
}

/// The line that is highest just after a weight: the highest there, and the steepest among equals.
fn leader_just_after(lines: &[Line], weight: f64) -> Option<usize> {
    let slope = |row: usize| lines[row].at_one - lines[row].at_zero;
    let best = lines
        .iter()
        .map(|line| line.at(weight))
        .max_by(f64::total_cmp)?;
    (0..lines.len())
        .filter(|row| best - lines[*row].at(weight) <= TIE_TOLERANCE)
        .max_by(|a, b| slope(*a).total_cmp(&slope(*b)).then(b.cmp(a)))
}

/// The weight at which `challenger` overtakes `leader`, if it rises faster.
fn overtaking(leader: Line, challenger: Line) -> Option<f64> {
    let behind = leader.at_zero - challenger.at_zero;
    let gain = (challenger.at_one - challenger.at_zero) - (leader.at_one - leader.at_zero);
    (gain > TIE_TOLERANCE).then(|| behind / gain)
}

fn coincide(a: Line, b: Line) -> bool {
    (a.at_zero - b.at_zero).abs() <= TIE_TOLERANCE && (a.at_one - b.at_one).abs() <= TIE_TOLERANCE
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn line(at_zero: f64, at_one: f64) -> Line {
        Line { at_zero, at_one }
    }

    /// Exact stability intervals of the leader for the data of Triantaphyllou & Sanchez (1997), worked out
    /// by rational line crossings.
    #[test]
    fn the_leader_keeps_the_published_intervals_of_triantaphyllou_sanchez_1997() {
        let values = Values::new(
            vec![
                vec![0.3088, 0.2897, 0.3867, 0.1922],
                vec![0.2163, 0.3458, 0.1755, 0.6288],
                vec![0.4509, 0.2473, 0.1194, 0.0575],
                vec![0.0240, 0.1172, 0.3184, 0.1215],
            ],
            4,
        )
        .unwrap();
        let weights = Weights::from_points(&[0.3277, 0.3058, 0.2876, 0.0790]).unwrap();
        let expected = [
            (0.0, 0.5125864443505136),
            (0.0, 0.5921962848725084),
            (0.12417186136702175, 1.0),
            (0.0, 0.15523149079325135),
        ];
        for (criterion, (from, to)) in expected.into_iter().enumerate() {
            let group: Vec<bool> = (0..4).map(|place| place == criterion).collect();
            let lines = lines_by_group_weight(&values, &weights, &group).unwrap();
            let own = upper_envelope(&lines)
                .into_iter()
                .find(|segment| segment.leaders == [0])
                .unwrap();
            assert!(
                (own.from - from).abs() < 1e-9 && (own.to - to).abs() < 1e-9,
                "criterion {criterion}: {own:?}"
            );
        }
    }

    #[test]
    fn three_lines_cross_twice() {
        let segments = upper_envelope(&[line(0.6, 0.0), line(0.4, 0.4), line(0.0, 0.8)]);

        assert_eq!(segments.len(), 3);
        assert!((segments[1].from - 1.0 / 3.0).abs() < 1e-12);
        assert!((segments[1].to - 0.5).abs() < 1e-12);
    }

    #[test]
    fn offers_with_the_same_line_lead_together() {
        let segments = upper_envelope(&[line(0.5, 0.5), line(0.5, 0.5), line(0.1, 0.2)]);

        assert_eq!(
            segments,
            [Segment {
                from: 0.0,
                to: 1.0,
                leaders: vec![0, 1]
            }]
        );
    }

    #[test]
    fn a_group_of_all_criteria_has_no_weight_to_vary() {
        let values = Values::new(vec![vec![0.5]], 1).unwrap();
        let weights = Weights::from_points(&[1.0]).unwrap();

        assert_eq!(lines_by_group_weight(&values, &weights, &[true]), None);
        assert_eq!(upper_envelope(&[]), []);
    }

    proptest! {
        #[test]
        fn at_every_weight_the_named_leader_is_the_highest(
            ends in prop::collection::vec((0.0f64..1.0, 0.0f64..1.0), 1..12),
            weight in 0.0f64..1.0,
        ) {
            let lines: Vec<Line> = ends.iter().map(|&(a, b)| line(a, b)).collect();
            let segments = upper_envelope(&lines);
            let segment = segments.iter().find(|one| one.from <= weight && weight <= one.to).unwrap();
            let best = lines.iter().map(|one| one.at(weight)).fold(f64::MIN, f64::max);

            prop_assert!(best - lines[segment.leaders[0]].at(weight) < 1e-7);
            prop_assert_eq!(segments[0].from, 0.0);
            prop_assert_eq!(segments[segments.len() - 1].to, 1.0);
        }
    }
}
