//! The answering paragraph: who is first, because of what, and what it costs.

use dossier::{Evaluation, Position, WhatIf};
use memo::pieces::{Source, lower_first, rich, strong};
use memo::sheet::Run;
use rust_decimal::Decimal;

use super::bars::{lead_in_points, places, score};

/// The answer to “Who wins, and why?”.
pub fn answer(stands: &Source<'_>, shown: &Source<'_>) -> Vec<Run> {
    let sentence = match &shown.evaluation.tried {
        Some(trial) => tried(stands, shown, trial),
        None => in_force(shown),
    };
    rich(&sentence)
}

fn in_force(source: &Source<'_>) -> String {
    let Evaluation {
        ranking,
        weighting,
        without_rule,
        ..
    } = source.evaluation;
    let rule = &weighting.rule;
    let first = strong(&source.name(ranking.first().row));
    if ranking.is_tied() {
        return source.words.say(
            "result-answer-tied",
            &[
                ("suppliers", leaders(source, &ranking.leaders()).into()),
                (
                    "score",
                    score(source, ranking.first().value, places(source, ranking)).into(),
                ),
            ],
        );
    }
    let lead = lead_in_points(source, ranking);
    let second = source.name(ranking.second().row);
    if !rule.raises() {
        let id = if rule.floor.is_some() {
            "result-answer-above-floor"
        } else {
            "result-answer-own"
        };
        return source.words.say(
            id,
            &[
                ("first", first.into()),
                ("second", second.into()),
                ("points", lead.into()),
                ("own", source.phrases.percent(rule.own).into()),
                (
                    "floor",
                    source
                        .phrases
                        .percent(rule.floor.unwrap_or_default())
                        .into(),
                ),
            ],
        );
    }
    let own = without_rule.leaders();
    if own.contains(&ranking.first().row) {
        return source.words.say(
            "result-answer-confirms",
            &[
                ("first", first.into()),
                ("used", source.phrases.percent(rule.used).into()),
                ("own", source.phrases.percent(rule.own).into()),
                ("points", lead.into()),
                ("second", second.into()),
            ],
        );
    }
    let because = match rule.position {
        _ if rule.is_committees_own => "committee",
        Position::Bottleneck => "bottleneck",
        _ => "strategic",
    };
    let sentence = source.words.say(
        "result-answer-decides",
        &[
            ("first", first.into()),
            ("because", because.into()),
            ("used", source.phrases.percent(rule.used).into()),
            ("own", source.phrases.percent(rule.own).into()),
            ("n", own.len().into()),
            ("other", leaders(source, &own).into()),
        ],
    );
    match price(source) {
        Some(price) => format!("{sentence} {}", with_strong_amount(source, &price)),
        None => sentence,
    }
}

/// “If reliability weighed 30 %, Micro Labs would be first; at the 40 % in force it is Hetero.”
fn tried(stands: &Source<'_>, shown: &Source<'_>, trial: &WhatIf) -> String {
    let (now, then) = (&stands.evaluation.ranking, &shown.evaluation.ranking);
    let evaluation = stands.evaluation;
    let inside = trial.group.of(&evaluation.criteria, &evaluation.branches);
    let used = stands.evaluation.weighting.used.of_group(&inside);
    let id = if then.is_tied() {
        "result-answer-tried-tied"
    } else if then.leaders() == now.leaders() {
        "result-answer-tried-same"
    } else {
        "result-answer-tried-other"
    };
    stands.words.say(
        id,
        &[
            (
                "group",
                lower_first(&stands.phrases.group(&trial.group)).into(),
            ),
            ("weight", stands.phrases.percent(trial.weight).into()),
            ("winner", leaders(shown, &then.leaders()).into()),
            ("used", stands.phrases.percent(used).into()),
            ("now", leaders(stands, &now.leaders()).into()),
        ],
    )
}

/// Who would be first if no sheet were left out, where that is somebody else.
pub fn every_sheet(source: &Source<'_>) -> Option<String> {
    let all = source.evaluation.with_every_sheet.as_ref()?;
    let other = all.leaders();
    (other != source.evaluation.ranking.leaders()).then(|| {
        let winner = source.names(&other).into();
        source
            .words
            .say("scores-every-sheet", &[("winner", winner)])
    })
}

fn leaders(source: &Source<'_>, rows: &[usize]) -> String {
    let names: Vec<String> = rows.iter().map(|row| strong(&source.name(*row))).collect();
    source.words.list(&names)
}

/// What the rule costs, in a sentence; none where it costs nothing.
pub fn price(source: &Source<'_>) -> Option<String> {
    let price = source.evaluation.explanation.price_of_rule.as_ref()?;
    if price.with == price.without || price.amount.is_zero() {
        return None;
    }
    let id = if price.amount > Decimal::ZERO {
        "result-price-more"
    } else {
        "result-price-less"
    };
    let share = price.share.unwrap_or_default().abs();
    Some(source.words.say(
        id,
        &[
            ("amount", amount(source, price.amount.abs()).into()),
            ("percent", source.words.percent(share, 1).into()),
        ],
    ))
}

/// “$0.181 a pack”.
pub fn amount(source: &Source<'_>, amount: Decimal) -> String {
    source.words.say(
        "result-amount",
        &[
            ("amount", source.phrases.fine_price(amount).into()),
            ("unit", source.phrases.unit().into()),
        ],
    )
}

/// The sentence of the price with its amount in the strong voice.
fn with_strong_amount(source: &Source<'_>, sentence: &str) -> String {
    let Some(price) = &source.evaluation.explanation.price_of_rule else {
        return sentence.to_owned();
    };
    let plain = amount(source, price.amount.abs());
    sentence.replacen(&plain, &strong(&plain), 1)
}
