//! What each criterion adds to each score, without and with the rule.

use dossier::{Family, Ranked, Ranking};

use super::Source;
use super::rich::{rich, strong};
use super::rounding::thousandths;
use crate::sheet::{Bar, Caption, Contributions, Panel, Part, ShadeKey};

/// A piece shorter than this share of the scale carries no number.
const SHORTEST_LABELLED: f64 = 0.12;

/// The finding of the page.
pub fn headline(source: &Source<'_>) -> String {
    let evaluation = source.evaluation;
    let name = |row: usize| source.name(row);
    let first = evaluation.ranking.first().row;
    let own = evaluation.without_rule.leaders();
    if evaluation.ranking.is_tied() {
        let second = evaluation.ranking.second().row;
        source.words.say(
            "memo-headline-tied",
            &[
                ("first", name(first).into()),
                ("second", name(second).into()),
            ],
        )
    } else if !evaluation.weighting.rule.raises() {
        let lead = source.score(evaluation.explanation.comparison.lead);
        source.words.say(
            "memo-headline-own",
            &[("first", name(first).into()), ("lead", lead.into())],
        )
    } else if own == [first] {
        source.words.say(
            "memo-headline-rule-confirms",
            &[("first", name(first).into())],
        )
    } else {
        let arguments = [
            ("with", name(first).into()),
            ("without", source.names(&own).into()),
        ];
        source.words.say("memo-headline-rule-decides", &arguments)
    }
}

pub fn contributions(source: &Source<'_>) -> Contributions {
    let families = families(source);
    let raises = source.evaluation.weighting.rule.raises();
    let rule = &source.evaluation.weighting.rule;
    let weight = |share: f64| [("weight", source.phrases.percent(share).into())];
    let used = |head: String| panel(source, &families, &source.evaluation.ranking, head, true);
    let panels = if raises {
        let own_head = source.words.say("memo-panel-own", &weight(rule.own));
        let own = panel(
            source,
            &families,
            &source.evaluation.without_rule,
            own_head,
            false,
        );
        vec![
            own,
            used(source.words.say("memo-panel-used", &weight(rule.used))),
        ]
    } else {
        vec![used(source.words.say("memo-panel-only", &[]))]
    };
    Contributions {
        caption: Caption {
            finding: finding(source),
            reading: rich(&reading(source, &families)),
            alt: alternative(source),
        },
        keys: if families.len() > 2 {
            families
                .iter()
                .map(|family| key(source, &families, *family))
                .collect()
        } else {
            Vec::new()
        },
        panels,
        difference: source.recommended().map(|_| difference(source)),
    }
}

/// The families that have a criterion, in their fixed order.
fn families(source: &Source<'_>) -> Vec<Family> {
    Family::ALL
        .into_iter()
        .filter(|family| {
            source
                .evaluation
                .criteria
                .iter()
                .any(|criterion| criterion.family == *family)
        })
        .collect()
}

fn shade(families: &[Family], family: Family) -> u8 {
    families
        .iter()
        .position(|one| *one == family)
        .map_or(3, |place| place.min(3) as u8)
}

fn key(source: &Source<'_>, families: &[Family], family: Family) -> ShadeKey {
    ShadeKey {
        name: source.phrases.family(family),
        shade: shade(families, family),
    }
}

fn finding(source: &Source<'_>) -> String {
    let evaluation = source.evaluation;
    let first = evaluation.ranking.first();
    let rule = &evaluation.weighting.rule;
    if !rule.raises() || evaluation.ranking.is_tied() {
        let second = evaluation.ranking.second();
        return source.words.say(
            "memo-contributions-own",
            &[
                ("first", source.name(first.row).into()),
                ("score", source.score(first.value).into()),
                ("second", source.name(second.row).into()),
                ("other", source.score(second.value).into()),
            ],
        );
    }
    let before = evaluation.without_rule.rank_of(first.row).unwrap_or(1);
    let id = if before == 1 {
        "memo-contributions-leaves"
    } else {
        "memo-contributions-moves"
    };
    source.words.say(
        id,
        &[
            ("own", source.phrases.percent(rule.own).into()),
            ("used", source.phrases.percent(rule.used).into()),
            ("first", source.name(first.row).into()),
            ("before", before.to_string().into()),
            ("after", first.rank.to_string().into()),
        ],
    )
}

fn reading(source: &Source<'_>, families: &[Family]) -> String {
    let made_of = match families {
        [dark, light] => {
            let dark = strong(&source.family(*dark));
            let dark = source
                .words
                .say("memo-contributions-dark", &[("family", dark.into())]);
            let light = source.words.say(
                "memo-contributions-light",
                &[("family", source.family(*light).into())],
            );
            source.words.list(&[dark, light])
        }
        _ => source.words.say("memo-contributions-by-family", &[]),
    };
    source.words.say(
        "memo-contributions-reading",
        &[("families", made_of.into())],
    )
}

fn alternative(source: &Source<'_>) -> String {
    let ranked = source.evaluation.ranking.all().iter().map(|ranked| {
        let arguments = [
            ("supplier", source.name(ranked.row).into()),
            ("score", source.score(ranked.value).into()),
        ];
        source.words.say("memo-contributions-ranked", &arguments)
    });
    let ranking = ranked.collect::<Vec<_>>().join(", ");
    source
        .words
        .say("memo-contributions-alt", &[("ranking", ranking.into())])
}

fn panel(
    source: &Source<'_>,
    families: &[Family],
    ranking: &Ranking,
    head: String,
    used: bool,
) -> Panel {
    let rows = ranking
        .all()
        .iter()
        .map(|ranked| Bar {
            offer: ranked.row as u32,
            name: source.name(ranked.row),
            recommended: source.recommended() == Some(ranked.row),
            score: source.score(ranked.value),
            parts: parts(source, families, ranked),
        })
        .collect();
    Panel { head, used, rows }
}

/// The pieces of a bar, the first family first. Their labels are rounded by largest remainder, so that they
/// add up to the score as it is printed.
fn parts(source: &Source<'_>, families: &[Family], ranked: &Ranked) -> Vec<Part> {
    let mut order: Vec<usize> = (0..ranked.contributions.len()).collect();
    let place_of = |place: usize| {
        families
            .iter()
            .position(|family| *family == source.evaluation.criteria[place].family)
    };
    order.sort_by_key(|place| place_of(*place));
    let shares: Vec<f64> = order
        .iter()
        .map(|place| ranked.contributions[*place])
        .collect();
    let labels = thousandths(&shares, ranked.value);
    order
        .iter()
        .zip(shares)
        .zip(labels)
        .map(|((place, share), thousandths)| Part {
            share,
            shade: shade(families, source.evaluation.criteria[*place].family),
            label: if share < SHORTEST_LABELLED {
                String::new()
            } else {
                source.score(f64::from(thousandths) / 1000.0)
            },
        })
        .collect()
}

/// “Hetero against Micro Labs: +0.0598 by reliability, −0.0543 by cost, a lead of 0.0055.”
fn difference(source: &Source<'_>) -> String {
    let comparison = &source.evaluation.explanation.comparison;
    let fine = |value: f64| source.words.decimal(value, 4);
    let signed = |value: f64| {
        if value > 0.0 {
            format!("+{}", fine(value))
        } else {
            fine(value)
        }
    };
    let parts: Vec<String> = comparison
        .differences
        .iter()
        .zip(&source.evaluation.criteria)
        .map(|(difference, criterion)| {
            let name = lower(source, &criterion.criterion);
            let arguments = [
                ("difference", signed(*difference).into()),
                ("criterion", name.into()),
            ];
            source.words.say("memo-difference-part", &arguments)
        })
        .collect();
    let mut sentence = source.words.say(
        "memo-difference",
        &[
            ("first", source.name(comparison.first).into()),
            ("second", source.name(comparison.second).into()),
            ("parts", parts.join(", ").into()),
            ("lead", fine(comparison.lead).into()),
        ],
    );
    if source.evaluation.weighting.rule.raises() {
        let value = |row: usize| {
            source
                .evaluation
                .without_rule
                .all()
                .iter()
                .find(|ranked| ranked.row == row)
                .map_or(0.0, |one| one.value)
        };
        let before = signed(value(comparison.first) - value(comparison.second));
        sentence.push(' ');
        sentence += &source
            .words
            .say("memo-difference-without", &[("lead", before.into())]);
    }
    sentence
}

fn lower(source: &Source<'_>, criterion: &dossier::CriterionId) -> String {
    super::lower_first(&source.phrases.criterion(criterion))
}
