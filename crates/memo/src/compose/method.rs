//! How it was computed, what it does not cover, and what a reader must know.

use dossier::{Beyond, STARTING_PRIOR, Warning, gates_dropped};

use super::{Source, decision, tree};
use crate::sheet::{Method, Note};

pub fn method(source: &Source<'_>) -> Method {
    let mut notes = Vec::new();
    if source
        .evaluation
        .offers
        .iter()
        .any(|offer| offer.on_time().is_some())
    {
        notes.push(note(source, "memo-method-reliability", reliability(source)));
    }
    notes.push(note(
        source,
        "memo-method-score",
        source.words.say("memo-method-score-text", &[]),
    ));
    notes.push(note(source, "memo-method-rule", rule(source)));
    notes.push(note(source, "memo-method-stability", stability(source)));
    notes.extend(off_the_scale(source));
    let limits = source
        .dossier
        .purchase
        .as_ref()
        .map(|purchase| purchase.limits.as_slice())
        .unwrap_or_default();
    if !limits.is_empty() {
        let limits: Vec<String> = limits
            .iter()
            .map(|limit| source.phrases.text(limit))
            .collect();
        notes.push(note(source, "memo-method-limits", limits.join(" ")));
    }
    Method {
        label: source.words.say("memo-method", &[]),
        notes,
    }
}

/// What the criteria are made of, the warnings that stand alone, and the suppliers that are out with their reasons.
pub fn lists(source: &Source<'_>) -> Vec<Method> {
    let warnings = source
        .evaluation
        .warnings
        .iter()
        .filter(|warning| !is_at_an_anchor(warning))
        .map(|warning| Note {
            head: String::new(),
            text: source.phrases.warning(warning),
        })
        .collect();
    let excluded = source.evaluation.excluded.iter().map(|one| Note {
        head: format!("{}:", source.phrases.supplier(&one.supplier)),
        text: source.phrases.exclusion(&one.why),
    });
    let without = gates_dropped(source.dossier, source.evaluation);
    let dropped = without.iter().map(|dropped| Note {
        head: String::new(),
        text: source.phrases.gate_dropped(dropped),
    });
    let excluded: Vec<Note> = excluded.chain(dropped).collect();
    let told = [("memo-notes", warnings), ("memo-excluded", excluded)]
        .into_iter()
        .filter(|(_, notes): &(_, Vec<Note>)| !notes.is_empty())
        .map(|(label, notes)| Method {
            label: source.words.say(label, &[]),
            notes,
        });
    let criteria = [tree::groups(source), tree::definitions(source)];
    criteria.into_iter().flatten().chain(told).collect()
}

/// Whether an answer counts as the worst or the best level: a note of its own tells these.
fn is_at_an_anchor(warning: &Warning) -> bool {
    matches!(
        warning,
        Warning::Clamped {
            beyond: Beyond::Worst | Beyond::Best,
            ..
        }
    )
}

/// The answers beyond an anchor, a sentence for each end of each scale.
fn off_the_scale(source: &Source<'_>) -> Option<Note> {
    let mut sentences = Vec::new();
    for criterion in &source.evaluation.criteria {
        for (end, id) in [
            (Beyond::Worst, "memo-clamped-worst"),
            (Beyond::Best, "memo-clamped-best"),
        ] {
            let beyond: Vec<String> = source
                .evaluation
                .warnings
                .iter()
                .filter_map(|warning| match warning {
                    Warning::Clamped {
                        supplier,
                        criterion: of,
                        answer,
                        beyond,
                    } if *of == criterion.criterion && *beyond == end => Some(format!(
                        "{} ({})",
                        source.phrases.supplier(supplier),
                        source.phrases.answer(of, *answer)
                    )),
                    _ => None,
                })
                .collect();
            if !beyond.is_empty() {
                let name = source.phrases.criterion(&criterion.criterion);
                let arguments = [
                    ("criterion", name.into()),
                    ("suppliers", source.words.list(&beyond).into()),
                ];
                sentences.push(source.words.say(id, &arguments));
            }
        }
    }
    (!sentences.is_empty()).then(|| note(source, "memo-method-clamped", sentences.join(" ")))
}

fn note(source: &Source<'_>, head: &str, text: String) -> Note {
    Note {
        head: source.words.say(head, &[]),
        text,
    }
}

fn reliability(source: &Source<'_>) -> String {
    let bound = source.words.percent(0.05, 0);
    let cautious = source.evaluation.weighting.rule.is_cautious;
    let id = if cautious {
        "memo-method-counts-bound"
    } else {
        "memo-method-counts-mean"
    };
    let counted = source.words.say(id, &[("bound", bound.into())]);
    let (a, b, origin) = match &source.dossier.prior {
        Some(prior) => (
            source.words.exact(prior.lateness_a, 2),
            source.words.exact(prior.lateness_b, 2),
            source.phrases.text(&prior.source),
        ),
        None => (
            source.words.decimal(STARTING_PRIOR.0, 2),
            source.words.decimal(STARTING_PRIOR.1, 2),
            source.words.say("memo-method-starting-prior", &[]),
        ),
    };
    source.words.say(
        "memo-method-reliability-text",
        &[
            ("a", a.into()),
            ("b", b.into()),
            ("counted", counted.into()),
            ("source", origin.into()),
        ],
    )
}

/// The rule that puts reliability first, in a sentence or two.
pub fn rule(source: &Source<'_>) -> String {
    let rule = &source.evaluation.weighting.rule;
    let floor = source.phrases.percent(rule.floor.unwrap_or_default());
    let position = decision::position(source);
    let text = match &source.dossier.floor {
        Some(own) => source.words.say(
            "memo-method-rule-committee",
            &[
                ("floor", floor.into()),
                ("reason", source.phrases.text(&own.reason).into()),
            ],
        ),
        None if rule.floor.is_some() => source.words.say(
            "memo-method-rule-starting",
            &[("position", position.into()), ("floor", floor.into())],
        ),
        None => source
            .words
            .say("memo-method-rule-none", &[("position", position.into())]),
    };
    let why = source
        .dossier
        .position
        .as_ref()
        .and_then(|declared| declared.reason.as_ref());
    match why {
        Some(why) => {
            let why = source.words.say(
                "memo-method-rule-why",
                &[("reason", source.phrases.text(why).into())],
            );
            format!("{text} {why}")
        }
        None => text,
    }
}

/// Each offer left out in turn: on anchored scales only the winner's absence changes the winner.
fn stability(source: &Source<'_>) -> String {
    let all = &source.evaluation.certificate.leave_one_out;
    let first = source.first();
    let others_keep = all
        .iter()
        .filter(|one| one.left_out != first)
        .all(|one| one.winners == [first]);
    match all.iter().find(|one| one.left_out == first) {
        Some(without) if others_keep => source.words.say(
            "memo-method-stability-text",
            &[
                ("first", source.name(first).into()),
                ("second", source.names(&without.winners).into()),
            ],
        ),
        _ => {
            let rows: Vec<String> = all
                .iter()
                .map(|one| {
                    let arguments = [
                        ("left", source.name(one.left_out).into()),
                        ("winner", source.names(&one.winners).into()),
                    ];
                    source.words.say("memo-method-stability-row", &arguments)
                })
                .collect();
            source.words.say(
                "memo-method-stability-many",
                &[("list", rows.join(", ").into())],
            )
        }
    }
}
