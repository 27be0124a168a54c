//! The strongest counter-argument, in the rival's favour.

use dossier::{Measure, RecordBasis};

use super::Source;
use super::rich::rich;
use crate::sheet::Passage;

/// The odds within which two records count as equally punctual: ours.
const EVEN: std::ops::RangeInclusive<f64> = 0.45..=0.55;

pub fn counter(source: &Source<'_>) -> Option<Passage> {
    source.recommended()?;
    let mut sentences: Vec<String> = advantage(source).into_iter().collect();
    sentences.extend(odds(source));
    sentences.extend(other_odds(source));
    if sentences.is_empty() {
        let arguments = [
            ("first", source.name(source.first()).into()),
            ("second", source.name(source.second()).into()),
        ];
        sentences.push(source.words.say("memo-counter-none", &arguments));
    }
    sentences.extend(own_weight(source));
    Some(Passage {
        label: source.words.say("memo-counter", &[]),
        text: rich(&sentences.join(" ")),
        note: None,
    })
}

/// What the second does better: price, a clean record, else its best criterion.
fn advantage(source: &Source<'_>) -> Option<String> {
    let (first, second) = (source.first(), source.second());
    let offers = &source.evaluation.offers;
    let saved = offers[first].cost.evaluated - offers[second].cost.evaluated;
    let cheaper = saved > rust_decimal::Decimal::ZERO;
    let clean = offers[second]
        .on_time()
        .filter(|known| known.events == 0 && known.basis == RecordBasis::Record)
        .map_or(0, |known| known.trials);
    let id = match (cheaper, clean > 0) {
        (true, true) => "memo-counter-cheaper-never-late",
        (true, false) => "memo-counter-cheaper",
        (false, true) => "memo-counter-never-late",
        (false, false) => return better_criterion(source),
    };
    Some(source.words.say(
        id,
        &[
            ("second", source.name(second).into()),
            ("amount", source.phrases.fine_price(saved).into()),
            ("unit", source.phrases.unit().into()),
            ("n", clean.into()),
            ("count", source.words.count(clean.into()).into()),
        ],
    ))
}

fn better_criterion(source: &Source<'_>) -> Option<String> {
    let comparison = &source.evaluation.explanation.comparison;
    let (place, difference) = comparison
        .differences
        .iter()
        .enumerate()
        .min_by(|a, b| a.1.total_cmp(b.1))?;
    if *difference >= 0.0 {
        return None;
    }
    let criterion = &source.evaluation.criteria[place].criterion;
    let answer = |row: usize| {
        source
            .phrases
            .answer(criterion, source.evaluation.offers[row].answers[place])
    };
    Some(source.words.say(
        "memo-counter-better",
        &[
            ("second", source.name(comparison.second).into()),
            ("criterion", source.phrases.criterion(criterion).into()),
            ("answer", answer(comparison.second).into()),
            ("other", answer(comparison.first).into()),
        ],
    ))
}

/// How likely it is that the first is truly the more punctual, and what else would explain its lead.
fn odds(source: &Source<'_>) -> Option<String> {
    let comparison = &source.evaluation.explanation.comparison;
    let odds = comparison.odds_more_punctual?;
    let id = if EVEN.contains(&odds) {
        "memo-counter-even-odds"
    } else {
        "memo-counter-odds"
    };
    let arguments = [
        ("odds", source.words.chance(odds).into()),
        ("first", source.name(comparison.first).into()),
    ];
    let sentence = source.words.say(id, &arguments);
    let shipments = |row: usize| {
        source.evaluation.offers[row]
            .on_time()
            .map_or(0, |known| known.trials)
    };
    let (long, short) = (shipments(comparison.first), shipments(comparison.second));
    Some(if EVEN.contains(&odds) && long > short && short > 0 {
        source.words.say(
            "memo-counter-length",
            &[
                ("odds", sentence.into()),
                ("first", source.words.count(long.into()).into()),
                ("second", source.words.count(short.into()).into()),
            ],
        )
    } else {
        format!("{sentence}.")
    })
}

/// How likely it is that the first is truly better by each other measure.
fn other_odds(source: &Source<'_>) -> Vec<String> {
    let comparison = &source.evaluation.explanation.comparison;
    let others = comparison.odds.iter();
    let others = others.filter(|(measure, _)| *measure != Measure::OnTime);
    others
        .map(|(measure, odds)| {
            let arguments = [
                ("first", source.name(comparison.first).into()),
                ("odds", source.words.chance(*odds).into()),
            ];
            source
                .words
                .say(&format!("memo-odds-{}", measure.id()), &arguments)
        })
        .collect()
}

/// Who wins where the members' own weights hold.
fn own_weight(source: &Source<'_>) -> Option<String> {
    let own = source.evaluation.without_rule.leaders();
    if own.contains(&source.first()) {
        return None;
    }
    let weight = source.phrases.percent(source.evaluation.weighting.rule.own);
    Some(source.words.say(
        "memo-counter-own-weight",
        &[
            ("weight", weight.into()),
            ("winner", source.names(&own).into()),
        ],
    ))
}
