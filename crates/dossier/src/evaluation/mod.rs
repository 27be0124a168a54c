//! From the dossier to the ranking: screening → evaluated cost → reliability → answers and values on anchored scales →
//! weights → ranking → certificate → explanation, one module each, each a function of what went before; and on demand,
//! since it is sampled, from all of that to the robustness verdict.

use rust_decimal::Decimal;

use crate::{Criterion, Dossier, MemberId, Problem, Problems, SupplierId, cautious_in_force};

mod agenda;
mod answers;
mod certificate;
mod cost;
mod cost_moves;
mod elicited;
mod explanation;
mod front;
mod gates;
mod group;
mod guards;
mod judged;
mod jury;
mod plausible;
mod positions;
mod ranges;
mod ranking;
mod reliability;
mod resampling;
mod robustness;
mod rounds;
mod screening;
mod tornado;
mod values;
mod warnings;
mod weighting;
mod without_member;

pub use agenda::{AtStake, Disagreement, Topic, disagreements};
pub use answers::{AnswerBasis, Answered, answer_of};
pub use certificate::{Certificate, LeaveOneOut, NearestChange, Stretch, WeightLine, WinnerChange};
pub use cost::*;
pub use cost_moves::{CostDriver, CostMove, MOVES, cost_moves, crossovers};
pub use elicited::{
    Consistency, Contradiction, Elicited, Repair, contradictions, elicited, smallest_repair,
};
pub use explanation::{Comparison, Explanation, Lever, PriceOfRule};
pub use front::{CostAndQuality, cost_and_quality};
pub use gates::{GateDropped, GateFigure, asked_figure, at_gate, gates_dropped};
pub use group::{Branch, Group, UnknownGroup, WhatIf, branches};
pub use guards::{Guard, MOST_CRITERIA, MOVES_TOGETHER, OFFERS_TO_COMPARE, guards};
pub use judged::{JudgedScore, MemberScore, judged, scores_count, sheet_counts};
pub use jury::{Juror, Method};
pub use plausible::{PLAUSIBLE_WEIGHTINGS, Plausible, SEED, SPREAD_OF_ONE};
pub use positions::{Because, Outcome, StartingOutcome, UnderPosition, under_each_position};
pub use ranges::{RangeEnd, Ranges};
pub use ranking::{Ranked, Ranking};
pub use reliability::{
    Known, PROOF_LEVEL, RecordBasis, Reliability, STARTING_PRIOR, Tally, basis, posterior,
    proved_by_run, reliability, run_to_prove, starting_prior, tally,
};
pub use resampling::{RECORD_DRAWS, Resampled};
pub use robustness::{CLOSE_SHARE, FIRM_DISTANCE, FIRM_SHARE, Robustness, Verdict, robustness};
pub use rounds::{RoundPlace, RoundRanking, rankings_by_round};
pub use screening::{Excluded, Exclusion, excluded, why_excluded};
pub use tornado::{COST_STEP, End, Moved, RECORD_TAIL, Tornado, TornadoBar, tornado};
pub use values::EvaluatedOffer;
pub use warnings::{Beyond, Warning};
pub use weighting::{MemberWeights, Rule, Weighting, floor_in_force, own_consistency, own_weights};
pub use without_member::{WithoutMember, without_each_member};

/// Everything computed from a dossier. Offers and criteria are referred to by their place in the two lists.
#[derive(Debug, Clone, PartialEq)]
pub struct Evaluation {
    /// The criteria in the order in which they were named.
    pub criteria: Vec<Criterion>,
    /// The groups of the criteria tree, each before those inside it.
    pub branches: Vec<Branch>,
    /// The offers that count: one per supplier, the latest round, not screened out.
    pub offers: Vec<EvaluatedOffer>,
    /// The suppliers that are out, with the reason.
    pub excluded: Vec<Excluded>,
    /// The weights of the members, of the group, and those in force or tried.
    pub weighting: Weighting,
    /// Whom each member's own weights would choose, in the order of the members' weights.
    pub choices: Vec<MemberChoice>,
    /// The weight that is tried; none where everything is as it stands.
    pub tried: Option<WhatIf>,
    /// The ranking under the rule.
    pub ranking: Ranking,
    /// The ranking by the group's own weights.
    pub without_rule: Ranking,
    /// The ranking as it would be if every sheet counted; none where no sheet was left out.
    pub with_every_sheet: Option<Ranking>,
    /// The exact weights at which the winner changes, and each offer left out.
    pub certificate: Certificate,
    /// What hangs on answers that are not certain.
    pub ranges: Ranges,
    /// Why, and what it costs.
    pub explanation: Explanation,
    /// What a reader must know besides.
    pub warnings: Vec<Warning>,
}

/// Whom a member's own weights would choose.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MemberChoice {
    /// Whose weights.
    pub member: MemberId,
    /// Who shares the first rank under them, by the places in the list of offers.
    pub leaders: Vec<usize>,
    /// The rank of each offer under them, by its place in the list of offers; equal scores share one (1, 1, 3).
    pub ranks: Vec<u32>,
}

impl Evaluation {
    /// The place of a supplier's offer.
    pub fn row_of(&self, supplier: &SupplierId) -> Option<usize> {
        self.offers
            .iter()
            .position(|offer| offer.supplier == *supplier)
    }
}

/// Evaluates the dossier.
///
/// # Errors
/// Every problem that stands between the dossier and a ranking, all at once.
pub fn evaluate(dossier: &Dossier) -> Result<Evaluation, Problems> {
    evaluate_with(dossier, None)
}

/// Evaluates the dossier as it would be if one weight were another: the rule is applied, then the group is given
/// the tried weight and the others keep their proportions. A group whose weight cannot vary is not tried.
///
/// # Errors
/// As [`evaluate`].
pub fn evaluate_with(dossier: &Dossier, what_if: Option<&WhatIf>) -> Result<Evaluation, Problems> {
    let position = dossier.position.as_ref().map(|declared| declared.position);
    let mut problems = Problems::new();
    if dossier.purchase.is_none() {
        problems.push(Problem::NoPurchase);
    }
    if position.is_none() {
        problems.push(Problem::NoPosition);
    }
    if dossier.criteria.is_empty() {
        problems.push(Problem::NoCriteria);
    }
    let screened = screening::screen(dossier)
        .map_err(|found| problems.extend(found))
        .ok();
    let in_force = weighting::weigh(dossier, position)
        .map_err(|found| problems.extend(found))
        .ok();
    let valued = screened.as_ref().and_then(|screened| {
        values::value(dossier, &screened.offers, cautious_in_force(dossier))
            .map_err(|found| problems.extend(found))
            .ok()
    });
    let (Some(screened), Some(in_force), Some(valued), true) =
        (screened, in_force, valued, problems.is_empty())
    else {
        return Err(problems);
    };

    let criteria: Vec<Criterion> = dossier.criteria.values().cloned().collect();
    let branches = branches(dossier);
    let trial = what_if.and_then(|trial| {
        let moved = trial.moved(&criteria, &branches, &in_force.used)?;
        Some((trial.clone(), moved))
    });
    let (tried, used) = trial.map_or_else(
        || (None, in_force.used.clone()),
        |(tried, used)| (Some(tried), used),
    );
    let ranking = ranking::rank(&valued.values, &used);
    let without_rule = ranking::rank(&valued.values, &in_force.own);
    let certificate = certificate::certify(
        &criteria,
        &branches,
        &valued.values,
        &in_force,
        &used,
        &ranking,
    );
    let weighting = Weighting { used, ..in_force };
    let mut explanation =
        explanation::explain(&criteria, &valued, &weighting, &ranking, &without_rule);
    if tried.is_some() {
        // What a trial costs is not what the rule costs.
        explanation.price_of_rule = None;
    }
    let choices = choices(&weighting, &valued.values);
    let ranges = ranges::ranges(&valued, &weighting.used);
    let cautious = weighting.rule.is_cautious;
    let of_ranges = ranges.warnings(&valued, &criteria, &ranking.leaders(), cautious);
    let mut warnings = valued.warnings;
    warnings.extend(of_ranges);
    warnings.extend(weighting.warnings(dossier));
    warnings.extend(guards(dossier).into_iter().map(Warning::Guard));
    Ok(Evaluation {
        criteria,
        branches,
        offers: valued.offers,
        excluded: screened.excluded,
        weighting,
        choices,
        tried,
        ranking,
        without_rule,
        with_every_sheet: with_every_sheet(dossier),
        certificate,
        ranges,
        explanation,
        warnings,
    })
}

/// The ranking with the sheets that were left out: both results are shown, so that nobody’s judgement goes unseen.
fn with_every_sheet(dossier: &Dossier) -> Option<Ranking> {
    if dossier.left_out.is_empty() {
        return None;
    }
    let whole = Dossier {
        left_out: Default::default(),
        ..dossier.clone()
    };
    evaluate(&whole).ok().map(|evaluation| evaluation.ranking)
}

fn choices(weighting: &Weighting, values: &mcda::Values) -> Vec<MemberChoice> {
    weighting
        .members
        .iter()
        .map(|own| {
            let scores = mcda::scores(values, &own.weights);
            MemberChoice {
                member: own.member.clone(),
                leaders: mcda::leaders(&scores),
                ranks: mcda::competition_ranks(&scores),
            }
        })
        .collect()
}

/// A decimal as the nearest float. Through its digits, which is exact to the last bit.
pub(crate) fn float(value: Decimal) -> f64 {
    value
        .to_string()
        .parse()
        .expect("the digits of a decimal always read as a number")
}

#[cfg(test)]
mod tests;
