//! The same offers under each of the four positions: who would be first, and by which part of the rule.

use mcda::Weights;
use rust_decimal::Decimal;

use super::{Evaluation, Ranking, float, ranking, screening, values};
use crate::{Caution, Dossier, Family, Position, Text, starting_points};

/// The offers under one position: its own caution and floor as Ponder proposes them, whatever the committee set.
#[derive(Debug, Clone, PartialEq)]
pub struct UnderPosition {
    /// The position.
    pub position: Position,
    /// Whether it is the declared one.
    pub is_declared: bool,
    /// Whether records count by the cautious bound.
    pub is_cautious: bool,
    /// The floor under the reliability family, where there is one.
    pub floor: Option<f64>,
    /// By the members’ own weights; none where the floor has no reliability criterion to act on.
    pub own: Option<Outcome>,
    /// By the starting weights of the position; none where they give no criterion anything.
    pub starting: Option<StartingOutcome>,
}

/// What the members’ own weights come to under a position.
#[derive(Debug, Clone, PartialEq)]
pub struct Outcome {
    /// The ranking.
    pub ranking: Ranking,
    /// What the reliability family weighs.
    pub reliability: f64,
    /// Which part of the rule makes the first the first.
    pub because: Because,
    /// What a unit of the first costs more than one of whom the mean and no floor would put first; none where a first
    /// rank is shared.
    pub costs_more: Option<Decimal>,
}

/// Which part of the rule decides who is first. Every case is computed by taking the parts away.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Because {
    /// The mean counts and no floor holds: the members’ own weights decide.
    OwnWeights,
    /// Neither part changes who is first.
    Either,
    /// The bound alone puts it first, and the floor changes nothing.
    Bound,
    /// The floor alone puts it first, and the bound changes nothing.
    Floor,
    /// Each of them alone puts it first.
    Each,
    /// Only both together put it first.
    Both {
        /// Who would be first by the bound alone, by the places in the list of offers.
        by_bound: Vec<usize>,
        /// Who would be first by the floor alone.
        by_floor: Vec<usize>,
    },
}

/// What the starting weights of a position come to.
#[derive(Debug, Clone, PartialEq)]
pub struct StartingOutcome {
    /// The ranking, with the position’s caution and floor.
    pub ranking: Ranking,
    /// What the reliability family weighs.
    pub reliability: f64,
}

/// Ranks the evaluated offers as each of the four positions would.
pub fn under_each_position(dossier: &Dossier, evaluation: &Evaluation) -> Vec<UnderPosition> {
    let Ok(screened) = screening::screen(dossier) else {
        return Vec::new();
    };
    // The offers stay those that are evaluated now, even where a gate would read a record by the other caution.
    let valued = |bound: bool| {
        let reason = Text::from("–");
        let read = Dossier {
            caution: Some(Caution { bound, reason }),
            ..dossier.clone()
        };
        values::value(&read, &screened.offers, bound)
            .ok()
            .map(|valued| valued.values)
    };
    let (Some(by_mean), Some(by_bound)) = (valued(false), valued(true)) else {
        return Vec::new();
    };
    let offers = Offers {
        dossier,
        evaluation,
        by_mean,
        by_bound,
        family: (evaluation.criteria.iter())
            .map(|criterion| criterion.family == Family::Reliability)
            .collect(),
    };
    Position::ALL
        .map(|position| offers.under(position))
        .to_vec()
}

/// The offers with their values by either caution.
struct Offers<'a> {
    dossier: &'a Dossier,
    evaluation: &'a Evaluation,
    by_mean: mcda::Values,
    by_bound: mcda::Values,
    family: Vec<bool>,
}

impl Offers<'_> {
    fn under(&self, position: Position) -> UnderPosition {
        let proposal = position.proposal();
        let floor = proposal.floor.map(float);
        let declared = self.dossier.position.as_ref();
        let has_family = self.family.contains(&true);
        UnderPosition {
            position,
            is_declared: declared.is_some_and(|declared| declared.position == position),
            is_cautious: proposal.is_cautious,
            floor,
            own: (floor.is_none() || has_family).then(|| self.outcome(proposal.is_cautious, floor)),
            starting: self.starting(position, proposal.is_cautious, floor),
        }
    }

    fn ranked(&self, weights: &Weights, cautious: bool, floor: Option<f64>) -> (Ranking, f64) {
        let raised = mcda::raise_group(weights, &self.family, floor.unwrap_or(0.0));
        let values = if cautious {
            &self.by_bound
        } else {
            &self.by_mean
        };
        (ranking::rank(values, &raised.weights), raised.used)
    }

    fn outcome(&self, cautious: bool, floor: Option<f64>) -> Outcome {
        let own = &self.evaluation.weighting.own;
        let (ranking, reliability) = self.ranked(own, cautious, floor);
        let (plain, _) = self.ranked(own, false, None);
        let by_bound = self.ranked(own, cautious, None).0.leaders();
        let by_floor = self.ranked(own, false, floor).0.leaders();
        let first = ranking.leaders();
        let because = match (cautious, floor) {
            (false, None) => Because::OwnWeights,
            _ if first == plain.leaders() => Because::Either,
            _ => match (by_bound == first, by_floor == first) {
                (true, true) => Because::Each,
                (true, false) => Because::Bound,
                (false, true) => Because::Floor,
                (false, false) => Because::Both { by_bound, by_floor },
            },
        };
        let cost = |ranking: &Ranking| {
            let row = ranking.first().row;
            (!ranking.is_tied()).then(|| self.evaluation.offers[row].cost.evaluated)
        };
        Outcome {
            costs_more: cost(&ranking).zip(cost(&plain)).map(|(a, b)| a - b),
            ranking,
            reliability,
            because,
        }
    }

    fn starting(
        &self,
        position: Position,
        cautious: bool,
        floor: Option<f64>,
    ) -> Option<StartingOutcome> {
        let points = starting_points(self.dossier, position)?;
        let points: Vec<f64> = points
            .into_iter()
            .map(|(_, points)| float(points))
            .collect();
        let weights = Weights::from_points(&points).ok()?;
        let floor = floor.filter(|_| self.family.contains(&true));
        let (ranking, reliability) = self.ranked(&weights, cautious, floor);
        Some(StartingOutcome {
            ranking,
            reliability,
        })
    }
}
