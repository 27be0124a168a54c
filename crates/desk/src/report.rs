//! The ranking as it is reported: names instead of places, every figure with what it is.

mod costs;
mod groups;
mod judgements;
mod positions;
mod records;
mod robustness;

use dossier::{Evaluation, Group, Measure, Problems, Ranking, RecordBasis, Text, departures};
use indexmap::IndexMap;
use memo::phrases::Phrases;
use memo::pieces::Source;
use rust_decimal::Decimal;
use serde::Serialize;
use serde::Serializer;
use serde_json::value::RawValue;
use words::Words;

use crate::Desk;

pub use costs::{CostMoveReport, CostReport, CostStepReport, CostsReport, CrossoverReport};
pub use groups::GroupReport;
pub use judgements::{ConsistencyReport, JudgementReport};
pub use positions::{ScoredReport, UnderPositionReport};
pub use records::{KnownReport, MeasureReport};
pub use robustness::{
    FirstReport, JurorReport, MovedEndReport, MovedReport, RecordsReport, RobustnessReport,
    WithoutMemberReport,
};

/// The whole result of an evaluation. Shares and values run from 0 to 1; amounts are exact decimals.
#[derive(Debug, Serialize)]
#[expect(
    missing_docs,
    reason = "the fields are the documented JSON of `ponder rank --json`"
)]
pub struct RankReport {
    pub title: String,
    pub reference: Option<String>,
    pub currency: String,
    pub unit: String,
    pub rule: RuleReport,
    pub ranking: Vec<RankedReport>,
    pub ranking_without_rule: Vec<RankedReport>,
    pub winner_changes: Vec<WinnerChangeReport>,
    pub leave_one_out: Vec<LeaveOneOutReport>,
    pub robustness: Option<RobustnessReport>,
    pub positions: Vec<UnderPositionReport>,
    #[serde(skip)]
    pub position_notes: Vec<String>,
    pub departures: Vec<String>,
    pub price_of_rule: Option<PriceOfRuleReport>,
    pub comparison: ComparisonReport,
    pub costs: CostsReport,
    pub weights: IndexMap<String, WeightReport>,
    pub judgements: Vec<JudgementReport>,
    #[serde(skip)]
    pub ways: String,
    pub groups: Vec<GroupReport>,
    pub reliability: Vec<ReliabilityReport>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub measures: Vec<MeasureReport>,
    pub excluded: Vec<ExcludedReport>,
    pub gates_dropped: Vec<String>,
    pub warnings: Vec<String>,
}

/// The reliability rule.
#[derive(Debug, Serialize)]
#[expect(
    missing_docs,
    reason = "the fields are the documented JSON of `ponder rank --json`"
)]
pub struct RuleReport {
    pub position: dossier::Position,
    pub family: &'static str,
    pub counts: &'static str,
    pub floor: Option<f64>,
    pub set_by_committee: bool,
    pub own: f64,
    pub used: f64,
}

/// One supplier in a ranking.
#[derive(Debug, Serialize)]
#[expect(
    missing_docs,
    reason = "the fields are the documented JSON of `ponder rank --json`"
)]
pub struct RankedReport {
    pub supplier: String,
    pub id: String,
    pub rank: u32,
    pub value: f64,
    #[serde(serialize_with = "exact_number")]
    pub landed_cost: Decimal,
    pub contributions: IndexMap<String, f64>,
}

/// A weight at which the winner changes.
#[derive(Debug, Serialize)]
#[expect(
    missing_docs,
    reason = "the fields are the documented JSON of `ponder rank --json`"
)]
pub struct WinnerChangeReport {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub family: Option<dossier::Family>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub group: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub criterion: Option<String>,
    #[serde(skip)]
    pub name: String,
    pub weight: f64,
    pub from: String,
    pub to: String,
}

/// Who wins without one of the offers.
#[derive(Debug, Serialize)]
#[expect(
    missing_docs,
    reason = "the fields are the documented JSON of `ponder rank --json`"
)]
pub struct LeaveOneOutReport {
    pub left_out: String,
    pub winner: String,
}

/// What the rule costs.
#[derive(Debug, Serialize)]
#[expect(
    missing_docs,
    reason = "the fields are the documented JSON of `ponder rank --json`"
)]
pub struct PriceOfRuleReport {
    #[serde(serialize_with = "exact_number")]
    pub amount: Decimal,
    pub percent: Option<f64>,
    pub per: String,
    pub currency: String,
    pub with: String,
    pub without: String,
}

/// The first against the second.
#[derive(Debug, Serialize)]
#[expect(
    missing_docs,
    reason = "the fields are the documented JSON of `ponder rank --json`"
)]
pub struct ComparisonReport {
    pub first: String,
    pub second: String,
    pub lead: f64,
    pub odds_more_punctual: Option<f64>,
    #[serde(skip_serializing_if = "IndexMap::is_empty")]
    pub odds_better: IndexMap<&'static str, f64>,
}

/// A criterion's weight.
#[derive(Debug, Serialize)]
#[expect(
    missing_docs,
    reason = "the fields are the documented JSON of `ponder rank --json`"
)]
pub struct WeightReport {
    pub own: f64,
    pub used: f64,
    pub members: IndexMap<String, f64>,
}

/// A supplier's punctuality.
#[derive(Debug, Serialize)]
#[expect(
    missing_docs,
    reason = "the fields are the documented JSON of `ponder rank --json`"
)]
pub struct ReliabilityReport {
    pub supplier: String,
    pub id: String,
    pub shipments: u32,
    pub late: u32,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub counts_as: Option<f64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub excluded: Option<u32>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub counted_with_excluded: Option<f64>,
    pub has_record: bool,
    pub mean: f64,
    pub bound: f64,
    pub target: f64,
    pub chance_of_target: f64,
    pub counted: f64,
}

/// A supplier screened out.
#[derive(Debug, Serialize)]
#[expect(
    missing_docs,
    reason = "the fields are the documented JSON of `ponder rank --json`"
)]
pub struct ExcludedReport {
    pub supplier: String,
    pub reason: String,
}

/// Evaluates the dossier and reports it in a language.
///
/// # Errors
/// Every problem that stands between the dossier and a ranking.
pub fn rank(desk: &Desk, words: &Words) -> Result<RankReport, Problems> {
    let dossier = desk.dossier();
    let evaluated = desk.evaluated();
    let evaluation = evaluated.evaluation.as_ref().map_err(Clone::clone)?;
    let phrases = Phrases { words, dossier };
    let name = |row: usize| phrases.supplier(&evaluation.offers[row].supplier);
    let names = |rows: &[usize]| {
        rows.iter()
            .map(|row| name(*row))
            .collect::<Vec<_>>()
            .join(" = ")
    };
    let text = |text: &Text| phrases.text(text);
    let purchase = dossier.purchase.as_ref();
    let currency = purchase
        .map(|purchase| purchase.currency.clone())
        .unwrap_or_default();
    let rule = &evaluation.weighting.rule;
    let comparison = &evaluation.explanation.comparison;
    let (judgements, ways) = judgements::judgements(&phrases, evaluation);
    Ok(RankReport {
        title: purchase
            .map(|purchase| text(&purchase.title))
            .unwrap_or_default(),
        reference: purchase.and_then(|purchase| purchase.reference.clone()),
        currency: currency.clone(),
        unit: phrases.unit(),
        rule: RuleReport {
            position: rule.position,
            family: "reliability",
            counts: if rule.is_cautious { "bound" } else { "mean" },
            floor: rule.floor,
            set_by_committee: rule.is_committees_own,
            own: rule.own,
            used: rule.used,
        },
        ranking: ranked(&phrases, evaluation, &evaluation.ranking),
        ranking_without_rule: ranked(&phrases, evaluation, &evaluation.without_rule),
        winner_changes: evaluation
            .certificate
            .lines
            .iter()
            .flat_map(|line| {
                line.winner_changes()
                    .into_iter()
                    .map(move |change| (line, change))
            })
            .map(|(line, change)| WinnerChangeReport {
                family: match &line.group {
                    Group::Family(family) => Some(*family),
                    Group::Branch(_) | Group::Criterion(_) => None,
                },
                group: match &line.group {
                    Group::Branch(id) => Some(id.to_string()),
                    Group::Family(_) | Group::Criterion(_) => None,
                },
                criterion: match &line.group {
                    Group::Criterion(id) => Some(id.to_string()),
                    Group::Family(_) | Group::Branch(_) => None,
                },
                name: phrases.group(&line.group),
                weight: change.weight,
                from: names(&change.from),
                to: names(&change.to),
            })
            .collect(),
        leave_one_out: evaluation
            .certificate
            .leave_one_out
            .iter()
            .map(|one| LeaveOneOutReport {
                left_out: name(one.left_out),
                winner: names(&one.winners),
            })
            .collect(),
        robustness: robustness::report(&Source::new(words, dossier, evaluation)),
        positions: positions::report(&Source::new(words, dossier, evaluation)),
        position_notes: phrases.under_notes(),
        departures: departures(dossier)
            .iter()
            .map(|departure| phrases.departure(departure))
            .collect(),
        price_of_rule: evaluation.explanation.price_of_rule.as_ref().map(|price| {
            PriceOfRuleReport {
                amount: price.amount,
                percent: price.share.map(|share| share * 100.0),
                per: phrases.unit(),
                currency,
                with: name(price.with),
                without: name(price.without),
            }
        }),
        comparison: ComparisonReport {
            first: name(comparison.first),
            second: name(comparison.second),
            lead: comparison.lead,
            odds_more_punctual: comparison.odds_more_punctual,
            odds_better: (comparison.odds.iter())
                .filter(|(measure, _)| *measure != Measure::OnTime)
                .map(|(measure, odds)| (measure.name(), *odds))
                .collect(),
        },
        costs: costs::report(&phrases, evaluation),
        weights: weights(evaluation),
        judgements,
        ways,
        groups: groups::groups(&phrases, evaluation),
        reliability: reliability(&phrases, evaluation),
        measures: records::measures(&phrases, evaluation),
        excluded: evaluation
            .excluded
            .iter()
            .map(|one| ExcludedReport {
                supplier: phrases.supplier(&one.supplier),
                reason: phrases.exclusion(&one.why),
            })
            .collect(),
        gates_dropped: dossier::gates_dropped(dossier, evaluation)
            .iter()
            .map(|dropped| phrases.gate_dropped(dropped))
            .collect(),
        warnings: evaluation
            .warnings
            .iter()
            .map(|warning| phrases.warning(warning))
            .collect(),
    })
}

fn ranked(phrases: &Phrases<'_>, evaluation: &Evaluation, ranking: &Ranking) -> Vec<RankedReport> {
    let criteria = || {
        evaluation
            .criteria
            .iter()
            .map(|criterion| criterion.criterion.to_string())
    };
    ranking
        .all()
        .iter()
        .map(|ranked| {
            let offer = &evaluation.offers[ranked.row];
            RankedReport {
                supplier: phrases.supplier(&offer.supplier),
                id: offer.supplier.to_string(),
                rank: ranked.rank,
                value: ranked.value,
                landed_cost: offer.cost.evaluated,
                contributions: criteria()
                    .zip(ranked.contributions.iter().copied())
                    .collect(),
            }
        })
        .collect()
}

fn weights(evaluation: &Evaluation) -> IndexMap<String, WeightReport> {
    let weighting = &evaluation.weighting;
    evaluation
        .criteria
        .iter()
        .enumerate()
        .map(|(place, criterion)| {
            let members = weighting
                .members
                .iter()
                .map(|own| (own.member.to_string(), own.weights.shares()[place]))
                .collect();
            let (own, used) = (
                weighting.own.shares()[place],
                weighting.used.shares()[place],
            );
            (
                criterion.criterion.to_string(),
                WeightReport { own, used, members },
            )
        })
        .collect()
}

fn reliability(phrases: &Phrases<'_>, evaluation: &Evaluation) -> Vec<ReliabilityReport> {
    evaluation
        .offers
        .iter()
        .filter_map(|offer| {
            let known = offer.on_time()?;
            Some(ReliabilityReport {
                supplier: phrases.supplier(&offer.supplier),
                id: offer.supplier.to_string(),
                shipments: known.trials,
                late: known.events,
                counts_as: known.counts_as,
                excluded: known.excluded.map(|(shipments, _)| shipments),
                counted_with_excluded: known.excluded.map(|(_, counted)| counted),
                has_record: known.basis == RecordBasis::Record,
                mean: known.mean,
                bound: known.bound,
                target: known.target,
                chance_of_target: known.chance_of_target,
                counted: known.counted,
            })
        })
        .collect()
}

/// An exact decimal as a JSON number with all its digits.
fn exact_number<S: Serializer>(amount: &Decimal, serializer: S) -> Result<S::Ok, S::Error> {
    RawValue::from_string(amount.to_string())
        .map_err(serde::ser::Error::custom)?
        .serialize(serializer)
}
