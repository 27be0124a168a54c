//! Buying again: the check with its findings, and what differs against the last decision.

use dossier::{
    BuyClass, Change, ClosePhase, Finding, Phase, RebuyCheck, Reclassify, Signature, Stance,
    TriggerKind, differences, firing, rebuy_findings, sees_prices,
};
use memo::phrases::Phrases;
use rust_decimal::Decimal;

use super::something;
use crate::view::acting::Acting;
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
    let firing = firing(&found);
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
        outcome: if found.is_empty() {
            String::new()
        } else {
            outcome(phrases, &firing)
        },
        differences: worded_differences(acting),
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

fn outcome(phrases: &Phrases<'_>, firing: &[TriggerKind]) -> String {
    let words = phrases.words;
    if firing.is_empty() {
        return words.say("process-view-nothing-fires", &[]);
    }
    let arguments = [("triggers", phrases.triggers(firing).into())];
    words.say("process-view-fires", &arguments)
}

fn row(acting: &Acting<'_>, finding: &Finding) -> FindingRow {
    let kind = finding.trigger.kind();
    let sees_prices = sees_prices(acting.dossier(), acting.actor);
    FindingRow {
        trigger: kind,
        name: acting.phrases.trigger(kind),
        text: acting.phrases.finding_for(finding, sees_prices),
        fires: finding.fires,
    }
}

fn worded_differences(acting: &Acting<'_>) -> Vec<String> {
    let phrases = &acting.phrases;
    let evaluated = acting.desk.evaluated();
    let evaluation = evaluated.evaluation.as_ref();
    let shares = evaluation
        .map(|evaluation| evaluation.weighting.used.shares().to_vec())
        .unwrap_or_default();
    differences(phrases.dossier, &shares)
        .iter()
        .map(|difference| phrases.difference(difference))
        .collect()
}
