//! Judged criteria: who gave how many points, what the mean is, what was agreed instead; and sheets left out.

use dossier::{Criterion, Ranking, Scale, Slot, SupplierId, judged};

use super::{account, account_with, entry_of, statement};
use crate::compose::Source;
use crate::phrases::Phrases;
use crate::sheet::{Account, Statement};

/// An account for each judged criterion that was scored.
pub fn scores(phrases: &Phrases<'_>) -> Vec<Account> {
    let criteria = phrases.dossier.criteria.values();
    criteria
        .filter(|criterion| matches!(criterion.scale, Scale::Judged { .. }))
        .filter_map(|criterion| of_criterion(phrases, criterion))
        .collect()
}

fn of_criterion(phrases: &Phrases<'_>, criterion: &Criterion) -> Option<Account> {
    let suppliers = phrases.dossier.suppliers.keys();
    let rows: Vec<Statement> = suppliers
        .filter_map(|supplier| of_supplier(phrases, supplier, criterion))
        .collect();
    let (worst, best) = criterion.scale.anchors();
    let arguments = [
        ("worst", phrases.as_given(worst).into()),
        ("best", phrases.as_given(best).into()),
    ];
    let name = phrases.text(&criterion.name);
    let note = phrases.words.say("memo-scores-note", &arguments);
    (!rows.is_empty()).then(|| Account {
        label: phrases
            .words
            .say("memo-scores", &[("criterion", name.into())]),
        rows,
        note,
    })
}

fn of_supplier(
    phrases: &Phrases<'_>,
    supplier: &SupplierId,
    criterion: &Criterion,
) -> Option<Statement> {
    let words = phrases.words;
    let found = judged(phrases.dossier, supplier, &criterion.criterion);
    let given: Vec<String> = found
        .members
        .iter()
        .map(|score| {
            let points = phrases.as_given(score.points);
            let points = match score.earlier {
                Some(earlier) => {
                    let earlier = phrases.as_given(earlier);
                    let arguments = [("points", points.into()), ("earlier", earlier.into())];
                    words.say("memo-score-again", &arguments)
                }
                None => points,
            };
            let arguments = [
                ("member", phrases.member(&score.member).into()),
                ("points", points.into()),
            ];
            let id = if score.counts {
                "memo-score"
            } else {
                "memo-score-apart"
            };
            words.say(id, &arguments)
        })
        .collect();
    let key = (supplier.clone(), criterion.criterion.clone());
    let agreed = phrases.dossier.agreed.get(&key);
    if given.is_empty() && agreed.is_none() {
        return None;
    }
    let mut sentences = Vec::new();
    if !given.is_empty() {
        sentences.push(format!("{}.", given.join(", ")));
    }
    if let Some(mean) = found.mean {
        let arguments = [("mean", words.decimal(mean, 2).into())];
        sentences.push(words.say("memo-score-mean", &arguments));
    }
    let mut note = String::new();
    if let Some(agreed) = agreed {
        let arguments = [
            ("points", phrases.as_given(agreed.points).into()),
            ("reason", phrases.text(&agreed.reason).into()),
        ];
        sentences.push(words.say("memo-score-agreed", &arguments));
        note = entry_of(phrases, &Slot::Agreed(key.0, key.1));
    }
    let head = phrases.supplier(supplier);
    Some(statement(head, &sentences.join(" "), note))
}

/// The sheets left out with the reason, and both results.
pub fn left_out(source: &Source<'_>) -> Option<Account> {
    let phrases = &source.phrases;
    let rows = source.dossier.left_out.values().map(|left| {
        let mut text = phrases.text(&left.reason);
        if let Some(with) = &left.with {
            let arguments = [("with", phrases.member(with).into())];
            let together = phrases.words.say("memo-left-out-with", &arguments);
            text = format!("{text} {together}");
        }
        let entry = entry_of(phrases, &Slot::LeftOut(left.member.clone()));
        statement(phrases.member(&left.member), &text, entry)
    });
    let rows: Vec<Statement> = rows.collect();
    let Some(whole) = &source.evaluation.with_every_sheet else {
        return account(phrases, "memo-left-out", rows);
    };
    let arguments = [
        (
            "without",
            leading(source, &source.evaluation.ranking).into(),
        ),
        ("with", leading(source, whole).into()),
    ];
    let note = phrases.words.say("memo-left-out-both", &arguments);
    account_with(phrases, "memo-left-out", rows, note)
}

/// Who leads a ranking with which score, and who follows.
fn leading(source: &Source<'_>, ranking: &Ranking) -> String {
    let (first, second) = (ranking.first(), ranking.second());
    source.words.say(
        "memo-leading",
        &[
            ("first", source.name(first.row).into()),
            ("score", source.score(first.value).into()),
            ("second", source.name(second.row).into()),
            ("other", source.score(second.value).into()),
        ],
    )
}
