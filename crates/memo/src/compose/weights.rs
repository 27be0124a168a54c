//! The members' weights, and whom each alone would choose.

use std::collections::BTreeSet;

use dossier::{Criterion, Family, Member, Scale};
use rust_decimal::Decimal;

use super::rich::{rich, strong};
use super::{Source, strip};
use crate::sheet::{Caption, CriterionStrip, Ring, Weights};

pub fn weights(source: &Source<'_>) -> Weights {
    let weighting = &source.evaluation.weighting;
    let raises = weighting.rule.raises();
    let letters = letters(source);
    let strip = own_winner_strip(source);
    let drops = strip.is_some();
    Weights {
        caption: Caption {
            finding: finding(source),
            reading: rich(&source.words.say(
                if raises {
                    "memo-weights-reading"
                } else {
                    "memo-weights-reading-plain"
                },
                &[],
            )),
            alt: alternative(source),
        },
        mean_head: source.words.say("memo-weights-mean", &[]),
        used_head: if raises {
            source.words.say("memo-weights-used", &[])
        } else {
            String::new()
        },
        criteria: (0..source.evaluation.criteria.len())
            .map(|place| criterion_strip(source, place, &letters, drops))
            .collect(),
        strip,
        ticks: strip::round_ticks(source),
        axis: source.words.say("memo-weights-axis", &[]),
        members_label: source.words.say("memo-weights-members", &[]),
        members: rich(&members(source, &letters)),
    }
}

/// With two criteria, the weight of the first says whom a member alone would choose; with more it does not.
fn own_winner_strip(source: &Source<'_>) -> Option<crate::sheet::WinnerStrip> {
    let [first, _] = source.evaluation.criteria.as_slice() else {
        return None;
    };
    let line = source
        .evaluation
        .certificate
        .of_family(Family::Reliability)?;
    (first.family == Family::Reliability).then(|| {
        let mut strip = strip::strip_below(source, line);
        strip.marks.clear();
        strip
    })
}

fn criterion_strip(
    source: &Source<'_>,
    place: usize,
    letters: &[String],
    drops: bool,
) -> CriterionStrip {
    let weighting = &source.evaluation.weighting;
    let criterion = &source.evaluation.criteria[place];
    let (mean, used) = (
        weighting.own.shares()[place],
        weighting.used.shares()[place],
    );
    CriterionStrip {
        name: source.phrases.criterion(&criterion.criterion),
        notes: notes(source, criterion),
        rings: weighting
            .members
            .iter()
            .zip(letters)
            .map(|(own, letter)| Ring {
                at: own.weights.shares()[place],
                letter: letter.clone(),
            })
            .collect(),
        mean_at: Some(mean),
        used_at: weighting.rule.raises().then_some(used),
        mean: source.phrases.percent(mean),
        used: if weighting.rule.raises() {
            source.phrases.percent(used)
        } else {
            String::new()
        },
        drops: drops && place == 0,
    }
}

/// Which figure of a record counts: the bound, or the mean.
fn counted(source: &Source<'_>, of: &str, bound: f64) -> String {
    let cautious = source.evaluation.weighting.rule.is_cautious;
    let which = if cautious { "bound" } else { "mean" };
    let bound = source.words.percent(bound, 0);
    let id = format!("memo-scale-{of}{which}");
    source.words.say(&id, &[("bound", bound.into())])
}

/// What is measured, and between which anchors: of several points or levels each with its value.
fn notes(source: &Source<'_>, criterion: &Criterion) -> Vec<String> {
    let what = match &criterion.scale {
        Scale::OnTime { .. } => counted(source, "", 0.05),
        Scale::InFull { .. } => counted(source, "in-full-", 0.05),
        Scale::LotAcceptance { .. } => counted(source, "lots-", 0.05),
        Scale::Incidents { .. } => counted(source, "incidents-", 0.95),
        Scale::LandedCost { .. } => per_unit(source, "memo-scale-cost"),
        Scale::Quantity { unit, .. } | Scale::Piecewise { unit, .. } => source.phrases.text(unit),
        Scale::Levels { .. } => source.words.say("memo-scale-levels", &[]),
        Scale::YesNo { .. } => source.words.say("memo-scale-yes-no", &[]),
        Scale::Judged { .. } => source.words.say("memo-scale-judged", &[]),
    };
    vec![what, anchors(source, criterion)]
}

fn anchors(source: &Source<'_>, criterion: &Criterion) -> String {
    let exact = |level: Decimal| {
        (source.words).exact(
            level,
            u8::try_from(level.normalize().scale()).unwrap_or(u8::MAX),
        )
    };
    let worth = |name: String, value: Decimal| format!("{name}\u{a0}=\u{a0}{}", exact(value));
    let each = |parts: Vec<String>| parts.join(", ");
    match &criterion.scale {
        Scale::Piecewise { points, .. } => each(
            points
                .iter()
                .map(|point| worth(exact(point.answer), point.value))
                .collect(),
        ),
        Scale::Levels { levels } => each(
            levels
                .iter()
                .map(|level| worth(source.phrases.text(&level.name), level.value))
                .collect(),
        ),
        scale => {
            let (worst, best) = scale.anchors();
            let anchor = |level: Decimal| match scale {
                Scale::Incidents { .. } | Scale::Quantity { .. } | Scale::Judged { .. } => {
                    exact(level)
                }
                _ => source.phrases.anchor(criterion, level),
            };
            let arguments = [
                ("worst", anchor(worst).into()),
                ("best", anchor(best).into()),
            ];
            source.words.say("memo-scale-anchors", &arguments)
        }
    }
}

/// A message about the currency and the unit of the purchase.
pub fn per_unit(source: &Source<'_>, id: &str) -> String {
    let currency = source
        .dossier
        .purchase
        .as_ref()
        .map_or("", |purchase| purchase.currency.as_str());
    source.words.say(
        id,
        &[
            ("currency", currency.into()),
            ("unit", source.phrases.unit().into()),
        ],
    )
}

/// Whom the members would choose alone, without the rule.
fn finding(source: &Source<'_>) -> String {
    let members = &source.evaluation.weighting.members;
    if let [only] = members.as_slice() {
        return source.words.say(
            "memo-weights-single",
            &[("member", source.phrases.member(&only.member).into())],
        );
    }
    let winners: BTreeSet<String> = own_winners(source).into_iter().collect();
    match winners.len() {
        1 => {
            let winner = winners.into_iter().next().unwrap_or_default();
            source
                .words
                .say("memo-weights-agree", &[("winner", winner.into())])
        }
        several => {
            let count = source.words.count(several as u64);
            source.words.say(
                "memo-weights-differ",
                &[("n", several.into()), ("count", count.into())],
            )
        }
    }
}

/// Whom each member would choose, in the order of the members' weights.
fn own_winners(source: &Source<'_>) -> Vec<String> {
    let choices = source.evaluation.choices.iter();
    choices
        .map(|choice| source.names(&choice.leaders))
        .collect()
}

fn alternative(source: &Source<'_>) -> String {
    let weighting = &source.evaluation.weighting;
    let criteria: Vec<String> = source
        .evaluation
        .criteria
        .iter()
        .zip(weighting.own.shares().iter().zip(weighting.used.shares()))
        .map(|(criterion, (mean, used))| {
            source.words.say(
                "memo-weights-alt-criterion",
                &[
                    (
                        "criterion",
                        source.phrases.criterion(&criterion.criterion).into(),
                    ),
                    ("mean", source.phrases.percent(*mean).into()),
                    ("used", source.phrases.percent(*used).into()),
                ],
            )
        })
        .collect();
    source.words.say(
        "memo-weights-alt",
        &[("criteria", criteria.join("; ").into())],
    )
}

/// The initials of each member who gave weights: one letter where that tells them apart, else two or three.
fn letters(source: &Source<'_>) -> Vec<String> {
    let names: Vec<String> = source
        .evaluation
        .weighting
        .members
        .iter()
        .map(|own| source.phrases.member(&own.member))
        .collect();
    let initials = |name: &String, most: usize| -> String {
        name.split_whitespace()
            .filter_map(|word| word.chars().next())
            .take(most)
            .collect()
    };
    let distinct =
        |letters: &[String]| letters.iter().collect::<BTreeSet<_>>().len() == letters.len();
    (1..=2)
        .map(|most| {
            names
                .iter()
                .map(|name| initials(name, most))
                .collect::<Vec<_>>()
        })
        .find(|letters| distinct(letters))
        .unwrap_or_else(|| (1..=names.len()).map(|number| number.to_string()).collect())
}

/// Every member with letters, roles, weights in the order of the criteria, and whom these alone would choose; then by
/// which way each gave them.
fn members(source: &Source<'_>, letters: &[String]) -> String {
    let lines: Vec<String> = source
        .evaluation
        .weighting
        .members
        .iter()
        .zip(own_winners(source))
        .zip(letters)
        .map(|((own, winner), letter)| {
            let member = source.dossier.members.get(&own.member);
            let roles =
                member.map(|member: &Member| super::lower_first(&source.phrases.roles(member)));
            let weights: Vec<String> = own
                .weights
                .shares()
                .iter()
                .map(|share| source.words.decimal(share * 100.0, 0))
                .collect();
            let mut line = source.words.say(
                "memo-member-line",
                &[
                    ("name", source.phrases.member(&own.member).into()),
                    ("roles", roles.unwrap_or_default().into()),
                    ("weights", weights.join("/").into()),
                    ("winner", winner.into()),
                ],
            );
            if !own.counts {
                line = format!("{line} {}", source.words.say("memo-member-apart", &[]));
            }
            format!("{}\u{a0}{line}", strong(letter))
        })
        .collect();
    let ways = (source.phrases).ways(&source.evaluation.weighting.members, letters);
    let ways = (source.words).say("weighing-ways", &[("ways", ways.into())]);
    [lines.join(" · "), ways].join(" · ")
}
