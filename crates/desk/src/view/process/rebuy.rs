//! Buying again: the check with its findings, and what differs against the last decision.

use dossier::{
    BuyClass, Change, ClosePhase, Criterion, Difference, Finding, Phase, RebuyCheck, Reclassify,
    Scale, Signature, Stance, Trigger, TriggerKind, differences, evaluate, rebuy_findings,
    sees_prices,
};
use memo::phrases::Phrases;
use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;
use words::Words;

use super::{Acting, something};
use crate::wire::{FindingRow, Possible, Rebuy};

/// What the check begins with: our starting points, which the committee may replace.
fn starting_check(today: &str) -> RebuyCheck {
    RebuyCheck {
        date: today.to_owned(),
        target: Decimal::new(95, 2),
        price_rise: Decimal::new(5, 2),
        months: 36,
        specification_changed: false,
    }
}

pub(super) fn rebuy(acting: &Acting<'_>, today: &str) -> Option<Rebuy> {
    let Acting { phrases, .. } = acting;
    let dossier = acting.dossier();
    if dossier.buy_class()? == BuyClass::NewTask {
        return None;
    }
    let found = rebuy_findings(dossier).unwrap_or_default();
    let firing: Vec<TriggerKind> = found
        .iter()
        .filter(|finding| finding.fires)
        .map(|finding| finding.trigger.kind())
        .collect();
    let check = dossier.rebuy_check.clone();
    let shown = check.clone().unwrap_or_else(|| starting_check(today));
    Some(Rebuy {
        precedent: dossier.precedent.clone(),
        incumbent: dossier
            .precedent
            .as_ref()
            .map(|last| phrases.supplier(&last.incumbent))
            .unwrap_or_default(),
        switching_cost: dossier.switching_cost.clone(),
        price_index: dossier.price_index.clone(),
        is_checked: check.is_some(),
        findings: found.iter().map(|finding| row(acting, finding)).collect(),
        outcome: outcome(phrases.words, &found, &firing),
        differences: worded_differences(phrases),
        describe: acting.may(&Change::CheckRebuy(shown.clone())),
        signer: acting.signer().cloned(),
        go_on: go_on(acting),
        reclassify: acting.may(&Change::Reclassify(Reclassify {
            to: BuyClass::ModifiedRebuy,
            triggers: firing.clone(),
            reason: something(),
        })),
        check: shown,
        firing,
    })
}

/// The five-minute way: the need closed, the decision signed and sealed at once.
fn go_on(acting: &Acting<'_>) -> Possible {
    let Some(signer) = acting.signer() else {
        return Possible {
            now: false,
            against: Vec::new(),
        };
    };
    let closing = |phase| {
        Change::ClosePhase(ClosePhase {
            phase,
            note: None,
            seal: None,
        })
    };
    acting.may_all(&[
        closing(Phase::Need),
        Change::Sign(Signature {
            member: signer.clone(),
            stance: Stance::Agree,
            words: None,
        }),
        closing(Phase::Decision),
    ])
}

pub(super) fn trigger(words: &Words, kind: TriggerKind) -> String {
    let id = kind.name().replace('_', "-");
    words.say(&format!("trigger-{id}"), &[])
}

fn outcome(words: &Words, found: &[Finding], firing: &[TriggerKind]) -> String {
    match (found, firing) {
        ([], _) => String::new(),
        (_, []) => words.say("process-view-nothing-fires", &[]),
        (_, firing) => {
            let names: Vec<String> = firing.iter().map(|kind| trigger(words, *kind)).collect();
            words.say(
                "process-view-fires",
                &[("triggers", words.list(&names).into())],
            )
        }
    }
}

fn row(acting: &Acting<'_>, finding: &Finding) -> FindingRow {
    let kind = finding.trigger.kind();
    let is_sealed = kind == TriggerKind::Price && !sees_prices(acting.dossier(), acting.actor);
    let text = if is_sealed {
        acting.phrases.words.say("process-view-price-sealed", &[])
    } else {
        sentence(&acting.phrases, finding)
    };
    FindingRow {
        trigger: kind,
        name: trigger(acting.phrases.words, kind),
        text,
        fires: finding.fires,
    }
}

fn sentence(phrases: &Phrases<'_>, finding: &Finding) -> String {
    let words = phrases.words;
    let count = |n: u32| words.count(u64::from(n));
    match &finding.trigger {
        Trigger::Punctuality { shipments: 0, .. } => {
            words.say("process-view-punctuality-unknown", &[])
        }
        Trigger::Punctuality {
            shipments,
            late,
            chance,
            target,
            ..
        } => words.say(
            "process-view-punctuality",
            &[
                ("onTime", count(shipments.saturating_sub(*late)).into()),
                ("all", count(*shipments).into()),
                ("target", phrases.percent(*target).into()),
                ("chance", words.chance(*chance).into()),
            ],
        ),
        Trigger::Price {
            now: Some(now),
            expected,
            rise: Some(rise),
            limit,
        } => {
            let id = if *rise < 0.0 {
                "process-view-price-under"
            } else {
                "process-view-price"
            };
            words.say(
                id,
                &[
                    ("now", phrases.fine_price(*now).into()),
                    ("expected", phrases.fine_price(*expected).into()),
                    ("rise", words.percent(rise.abs(), 1).into()),
                    ("limit", phrases.percent(*limit).into()),
                ],
            )
        }
        Trigger::Price { expected, .. } => words.say(
            "process-view-price-unknown",
            &[("expected", phrases.fine_price(*expected).into())],
        ),
        Trigger::Specification { changed: true } => {
            words.say("process-view-specification-changed", &[])
        }
        Trigger::Specification { changed: false } => {
            words.say("process-view-specification-same", &[])
        }
        Trigger::Age { months, limit } => words.say(
            "process-view-age",
            &[
                ("n", (*months).into()),
                ("months", count(*months).into()),
                ("limit", count(*limit).into()),
            ],
        ),
        Trigger::SingleSource { others: 0 } => words.say("process-view-single-source", &[]),
        Trigger::SingleSource { others } => words.say(
            "process-view-other-sources",
            &[("n", (*others).into()), ("count", count(*others).into())],
        ),
    }
}

fn worded_differences(phrases: &Phrases<'_>) -> Vec<String> {
    let shares = evaluate(phrases.dossier)
        .map(|evaluation| evaluation.weighting.used.shares().to_vec())
        .unwrap_or_default();
    differences(phrases.dossier, &shares)
        .iter()
        .map(|difference| worded(phrases, difference))
        .collect()
}

fn worded(phrases: &Phrases<'_>, difference: &Difference) -> String {
    let words = phrases.words;
    let name = |criterion: &Criterion| phrases.text(&criterion.name);
    match difference {
        Difference::CriterionAdded(now) => words.say(
            "process-view-criterion-added",
            &[("criterion", name(now).into())],
        ),
        Difference::CriterionLeft(was) => words.say(
            "process-view-criterion-left",
            &[("criterion", name(was).into())],
        ),
        Difference::CriterionChanged { was, is } => changed(phrases, was, is),
        Difference::WeightMoved { criterion, was, is } => {
            let percent = |share: &Decimal| phrases.percent(share.to_f64().unwrap_or_default());
            words.say(
                "process-view-weight-moved",
                &[
                    ("criterion", phrases.criterion(criterion).into()),
                    ("was", percent(was).into()),
                    ("is", percent(is).into()),
                ],
            )
        }
        Difference::RequirementAdded(text) => words.say(
            "process-view-requirement-added",
            &[("requirement", phrases.text(text).into())],
        ),
        Difference::RequirementLeft(text) => words.say(
            "process-view-requirement-left",
            &[("requirement", phrases.text(text).into())],
        ),
    }
}

fn changed(phrases: &Phrases<'_>, was: &Criterion, is: &Criterion) -> String {
    let (before, now) = (described(phrases, was), described(phrases, is));
    let criterion = ("criterion", phrases.text(&is.name).into());
    if before == now {
        let id = "process-view-criterion-details-changed";
        return phrases.words.say(id, &[criterion]);
    }
    let arguments = [criterion, ("was", before.into()), ("is", now.into())];
    phrases
        .words
        .say("process-view-criterion-changed", &arguments)
}

/// A criterion in one line: name, family and the ends of its scale.
fn described(phrases: &Phrases<'_>, criterion: &Criterion) -> String {
    let (worst, best) = criterion.scale.anchors();
    let end = |level: Decimal| match &criterion.scale {
        Scale::LandedCost { .. } => phrases.fine_price(level),
        Scale::Quantity { .. } | Scale::Piecewise { .. } | Scale::Judged { .. } => {
            phrases.number(level.to_f64().unwrap_or_default())
        }
        _ => phrases.anchor(criterion, level),
    };
    phrases.words.say(
        "process-view-criterion-described",
        &[
            ("criterion", phrases.text(&criterion.name).into()),
            ("family", phrases.family(criterion.family).into()),
            ("worst", end(worst).into()),
            ("best", end(best).into()),
        ],
    )
}
