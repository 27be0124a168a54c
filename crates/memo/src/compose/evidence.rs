//! Page 3: what was judged, offered and sealed.

use super::{Source, costs, grouped, method, offers, position, strips, under, weights};
use crate::sheet::{Evidence, Method, Seal};

pub fn evidence(source: &Source<'_>) -> Evidence {
    Evidence {
        headline: headline(source),
        weights: Some(weights::weights(source)),
        offers: Some(offers::offers(source)),
        costs: costs::costs(source),
        strips: strips::strips(source),
        method: Some(method::method(source)),
        lists: lists(source),
        seal: Some(seal(source)),
    }
}

/// What stands under its own name besides the method.
fn lists(source: &Source<'_>) -> Vec<Method> {
    let phrases = &source.phrases;
    (position::standing_and_answers(phrases).into_iter())
        .chain(position::departed(phrases))
        .chain(under::under(source))
        .chain(method::lists(source))
        .collect()
}

fn counted(source: &Source<'_>, id: &str, number: usize) -> String {
    let arguments = [
        ("n", number.into()),
        ("count", source.words.count(number as u64).into()),
    ];
    source.words.say(id, &arguments)
}

fn criteria(source: &Source<'_>) -> String {
    counted(
        source,
        "memo-criteria-count",
        source.evaluation.criteria.len(),
    )
}

fn judgements(source: &Source<'_>) -> String {
    counted(
        source,
        "memo-judgements-count",
        source.evaluation.weighting.members.len(),
    )
}

fn offers(source: &Source<'_>) -> String {
    counted(source, "memo-offers-count", source.evaluation.offers.len())
}

fn headline(source: &Source<'_>) -> String {
    source.words.say(
        "memo-evidence-headline",
        &[
            ("criteria", criteria(source).into()),
            ("judgements", judgements(source).into()),
            ("offers", offers(source).into()),
        ],
    )
}

fn seal(source: &Source<'_>) -> Seal {
    Seal {
        label: source.words.say("memo-seal", &[]),
        text: source.words.say(
            "memo-seal-text",
            &[
                ("offers", offers(source).into()),
                ("judgements", judgements(source).into()),
                ("criteria", criteria(source).into()),
                (
                    "entries",
                    counted(source, "memo-entries-count", source.record.entries).into(),
                ),
            ],
        ),
        algorithm: "SHA-256".to_owned(),
        digest: grouped(&source.record.head),
    }
}
