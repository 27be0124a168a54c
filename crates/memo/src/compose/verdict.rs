//! How firm the proposal is: the verdict with its limits, the records drawn anew, and the other methods.

use dossier::{
    CLOSE_SHARE, FIRM_DISTANCE, FIRM_SHARE, Juror, Measure, Method, Robustness, SEED,
    SPREAD_OF_ONE, Verdict,
};

use super::rich::{rich, strong};
use super::{Source, strips};
use crate::sheet::Passage;

/// A share as so many of a hundred: one decimal, rounded down, so that what is read reaches a limit exactly when the
/// figure does. None and all are said without decimals.
pub fn of_hundred(source: &Source<'_>, share: f64) -> String {
    if share <= 0.0 || share >= 1.0 {
        return source.words.decimal(share.clamp(0.0, 1.0) * 100.0, 0);
    }
    // A hair is added, since 0.9 × 1000 may lie below 900.
    let tenths = (share * 1000.0 + 1e-9).floor();
    source.words.decimal(tenths / 10.0, 1)
}

/// A Monte Carlo standard error in the same unit, rounded up: what is sampled is never said to be exact.
pub fn error(source: &Source<'_>, standard_error: f64) -> String {
    let tenths = (standard_error * 1000.0 - 1e-9).ceil().max(1.0);
    source.words.decimal(tenths / 10.0, 1)
}

/// “The verdict is close: Hetero is first in 97.3 of 100 plausible weightings (± 0.2), but …”
pub fn verdict(source: &Source<'_>, found: &Robustness) -> String {
    let word = source
        .words
        .say(&format!("verdict-{}", found.verdict.id()), &[]);
    let Some(first) = source.recommended() else {
        return source
            .words
            .say("memo-verdict-tied", &[("word", strong(&word).into())]);
    };
    let share = found.plausible.first(first);
    let why = match found.verdict {
        Verdict::Firm => "far",
        Verdict::Close if Verdict::of(share.value, None) == Verdict::Firm => "near",
        _ => "none",
    };
    source.words.say(
        "memo-verdict",
        &[
            ("word", strong(&word).into()),
            ("first", source.name(first).into()),
            ("share", of_hundred(source, share.value).into()),
            ("error", error(source, share.standard_error).into()),
            ("why", why.into()),
            ("points", strips::points(source, FIRM_DISTANCE, 0).into()),
        ],
    )
}

/// Everything below the verdict itself, in one paragraph of the memo.
pub fn passage(source: &Source<'_>) -> Option<Passage> {
    let found = source.robustness?;
    let sentences = [
        records(source, found),
        Some(jury(source, found)),
        Some(limits(source, found)),
    ];
    let sentences: Vec<String> = sentences.into_iter().flatten().collect();
    Some(Passage {
        label: source.words.say("memo-firmness", &[]),
        text: rich(&sentences.join(" ")),
        note: None,
    })
}

/// What the words of the verdict mean, whose limits they are, and how it was sampled.
pub fn limits(source: &Source<'_>, found: &Robustness) -> String {
    let members = source.evaluation.weighting.members.iter();
    let whole = |share: f64| source.words.decimal(share * 100.0, 0);
    let voters = members.filter(|own| own.counts).count();
    source.words.say(
        "memo-verdict-limits",
        &[
            ("firm", whole(FIRM_SHARE).into()),
            ("close", whole(CLOSE_SHARE).into()),
            ("points", strips::points(source, FIRM_DISTANCE, 0).into()),
            (
                "voters",
                if voters == 1 { "single" } else { "several" }.into(),
            ),
            ("spread", source.words.percent(SPREAD_OF_ONE, 0).into()),
            (
                "count",
                source.words.count(found.plausible.weightings as u64).into(),
            ),
            ("seed", SEED.to_string().into()),
        ],
    )
}

/// In how many of a hundred draws of the records the first stays first, and who is first more often.
pub fn records(source: &Source<'_>, found: &Robustness) -> Option<String> {
    let resampled = found.resampled.as_ref()?;
    let shares = &resampled.first;
    let most = (1..shares.len()).fold(0, |most, row| {
        if shares[row].value > shares[most].value {
            row
        } else {
            most
        }
    });
    let first = source.recommended().unwrap_or(most);
    let measures = source.dossier.measures();
    let is_punctuality_alone = measures.iter().all(|(one, _)| *one == Measure::OnTime);
    let id = match (first == most, is_punctuality_alone) {
        (true, true) => "memo-records-stays",
        (false, true) => "memo-records-other",
        (true, false) => "memo-records-stays-all",
        (false, false) => "memo-records-other-all",
    };
    let share = |row: usize| of_hundred(source, shares[row].value);
    Some(source.words.say(
        id,
        &[
            ("first", source.name(first).into()),
            ("share", share(first).into()),
            ("error", error(source, shares[first].standard_error).into()),
            ("other", source.name(most).into()),
            ("more", share(most).into()),
        ],
    ))
}

/// Whether the winner depends on the method, in one sentence.
pub fn jury(source: &Source<'_>, found: &Robustness) -> String {
    let mut tally: Vec<(Vec<usize>, usize)> = Vec::new();
    for leaders in found.jury.iter().filter_map(Juror::leaders) {
        match tally.iter_mut().find(|(named, _)| *named == leaders) {
            Some((_, votes)) => *votes += 1,
            None => tally.push((leaders, 1)),
        }
    }
    tally.sort_by_key(|(_, votes)| std::cmp::Reverse(*votes));
    let able: usize = tally.iter().map(|(_, votes)| votes).sum();
    let count = |n: usize| source.words.count(n as u64);
    if let [(named, _)] = tally.as_slice() {
        return source.words.say(
            "memo-jury-same",
            &[
                ("n", able.into()),
                ("count", count(able).into()),
                ("winner", source.names(named).into()),
            ],
        );
    }
    let votes: Vec<String> = tally
        .iter()
        .map(|(named, votes)| {
            let arguments = [
                ("count", count(*votes).into()),
                ("supplier", source.names(named).into()),
            ];
            source.words.say("memo-jury-votes", &arguments)
        })
        .collect();
    source.words.say(
        "memo-jury-differs",
        &[
            ("count", count(able).into()),
            ("votes", source.words.list(&votes).into()),
        ],
    )
}

/// The name of a method.
pub fn method_name(source: &Source<'_>, method: Method) -> String {
    source.words.say(&format!("method-{}", method.id()), &[])
}

/// Why a method cannot rank; none where it can.
pub fn reason(source: &Source<'_>, juror: &Juror) -> Option<String> {
    let refusal = juror.ranks.as_ref().err()?;
    Some(match refusal.cell {
        Some((row, column)) => source.words.say(
            "memo-jury-zero",
            &[
                ("supplier", source.name(row).into()),
                (
                    "criterion",
                    source
                        .phrases
                        .criterion(&source.evaluation.criteria[column].criterion)
                        .into(),
                ),
            ],
        ),
        None => source.words.say("memo-jury-unable", &[]),
    })
}
