//! How firm the ranking is: the exact weights at which the winner changes, and each offer left out in turn.

use mcda::{Line, Segment, Values, Weights};

use super::{Branch, Group, Ranking, Weighting};
use crate::{Criterion, Family};

/// A weight at the very end of a stretch belongs to it, for all rounding.
const AT_AN_END: f64 = 1e-9;

/// What the ranking withstands.
#[derive(Debug, Clone, PartialEq)]
pub struct Certificate {
    /// One line per family, then one per group of the tree and one per criterion, wherever its weight can vary.
    pub lines: Vec<WeightLine>,
    /// Who would win without each offer.
    pub leave_one_out: Vec<LeaveOneOut>,
}

/// Who wins at each weight of a family or a criterion, the other weights rescaled in proportion.
#[derive(Debug, Clone, PartialEq)]
pub struct WeightLine {
    /// What is varied.
    pub group: Group,
    /// Its weight by the group of members.
    pub own: f64,
    /// Its weight in force.
    pub used: f64,
    /// The score of each offer as the weight goes from 0 to 1.
    pub lines: Vec<Line>,
    /// The stretches with their winners.
    pub segments: Vec<Segment>,
}

/// A weight at which the winner changes: `from` wins below it, `to` above.
#[derive(Debug, Clone, PartialEq)]
pub struct WinnerChange {
    /// The weight, from 0 to 1.
    pub weight: f64,
    /// Who wins below: places in the list of offers, several where they are equal.
    pub from: Vec<usize>,
    /// Who wins above.
    pub to: Vec<usize>,
}

/// A change of winner on the line of one weight.
#[derive(Debug, Clone, PartialEq)]
pub struct NearestChange<'a> {
    /// What is weighed.
    pub line: &'a WeightLine,
    /// Where the winner changes.
    pub change: WinnerChange,
}

impl NearestChange<'_> {
    /// From the weight in force to the change: below zero where less weight changes the winner.
    pub fn distance(&self) -> f64 {
        self.change.weight - self.line.used
    }

    /// How far it is, without the last digits: of two weights that say the same, the first is named.
    fn rounded(&self) -> f64 {
        (self.distance().abs() * 1e9).round()
    }
}

/// The weights around the one in force at which an offer stays first.
#[derive(Debug, Clone, PartialEq)]
pub struct Stretch {
    /// The lowest.
    pub from: f64,
    /// The highest.
    pub to: f64,
    /// Who is first below it; none where it begins at 0.
    pub below: Option<Vec<usize>>,
    /// Who is first above it; none where it ends at 1.
    pub above: Option<Vec<usize>>,
}

/// The winners without one of the offers.
#[derive(Debug, Clone, PartialEq)]
pub struct LeaveOneOut {
    /// The offer left out.
    pub left_out: usize,
    /// Who then shares the first rank.
    pub winners: Vec<usize>,
}

impl WeightLine {
    /// Every exact weight at which the winner changes, rising.
    pub fn winner_changes(&self) -> Vec<WinnerChange> {
        self.segments
            .windows(2)
            .map(|pair| WinnerChange {
                weight: pair[1].from,
                from: pair[0].leaders.clone(),
                to: pair[1].leaders.clone(),
            })
            .collect()
    }

    /// The weights around the one in force at which an offer stays first, alone or with others; none where it is not
    /// first at the weight in force.
    pub fn stays(&self, winner: usize) -> Option<Stretch> {
        let wins = |segment: &Segment| segment.leaders.contains(&winner);
        let here = self.segments.iter().position(|segment| {
            wins(segment)
                && segment.from - AT_AN_END <= self.used
                && self.used <= segment.to + AT_AN_END
        })?;
        let before = self.segments[..here].iter().rposition(|one| !wins(one));
        let after = self.segments[here..].iter().position(|one| !wins(one));
        let first = before.map_or(0, |place| place + 1);
        let last = after.map_or(self.segments.len(), |place| here + place) - 1;
        Some(Stretch {
            from: self.segments[first].from,
            to: self.segments[last].to,
            below: before.map(|place| self.segments[place].leaders.clone()),
            above: after.map(|place| self.segments[here + place].leaders.clone()),
        })
    }
}

impl Certificate {
    /// The line of a family, where its weight can vary.
    pub fn of_family(&self, family: Family) -> Option<&WeightLine> {
        self.lines
            .iter()
            .find(|line| line.group == Group::Family(family))
    }

    /// The weight next to those in force that unseats a winner, where any does.
    pub fn nearest_change(&self, winner: usize) -> Option<NearestChange<'_>> {
        self.lines
            .iter()
            .flat_map(|line| {
                let changes = line.winner_changes().into_iter();
                changes.map(move |change| NearestChange { line, change })
            })
            .filter(|near| near.change.from.contains(&winner) != near.change.to.contains(&winner))
            .min_by(|a, b| a.rounded().total_cmp(&b.rounded()))
    }
}

/// Computes both parts. The lines vary the weights in force, whatever is tried, so that a strip keeps its zones
/// while its handle moves; the offers are left out under the weights that rank.
pub fn certify(
    criteria: &[Criterion],
    branches: &[Branch],
    values: &Values,
    in_force: &Weighting,
    ranked_by: &Weights,
    ranking: &Ranking,
) -> Certificate {
    let families = Family::ALL.into_iter().map(Group::Family);
    let leaves = criteria
        .iter()
        .map(|criterion| Group::Criterion(criterion.criterion.clone()));
    let groups = branches
        .iter()
        .map(|branch| Group::Branch(branch.group.clone()));
    let lines = families
        .chain(groups)
        .chain(leaves)
        .filter_map(|group| {
            let inside = group.of(criteria, branches);
            let lines = mcda::lines_by_group_weight(values, &in_force.used, &inside)?;
            let segments = mcda::upper_envelope(&lines);
            Some(WeightLine {
                group,
                own: in_force.own.of_group(&inside),
                used: in_force.used.of_group(&inside),
                lines,
                segments,
            })
        })
        .collect();
    Certificate {
        lines,
        leave_one_out: leave_one_out(values, ranked_by, ranking.all().len()),
    }
}

fn leave_one_out(values: &Values, weights: &Weights, offers: usize) -> Vec<LeaveOneOut> {
    (0..offers)
        .map(|left_out| {
            let scores = mcda::scores(&values.without(left_out), weights);
            let restored = |row: usize| if row < left_out { row } else { row + 1 };
            LeaveOneOut {
                left_out,
                winners: mcda::leaders(&scores).into_iter().map(restored).collect(),
            }
        })
        .collect()
}
