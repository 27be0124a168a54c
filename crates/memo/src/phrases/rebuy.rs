//! Buying again, as screen, memo and command line tell it: what the check found, and what differs from last time.

use dossier::{Criterion, Difference, Finding, Scale, Text, Trigger, TriggerKind};
use rust_decimal::Decimal;

use super::Phrases;
use super::process::dashed;

impl Phrases<'_> {
    /// What a question of the rebuy check asks about, inside a sentence.
    pub fn trigger(&self, kind: TriggerKind) -> String {
        self.words
            .say(&format!("trigger-{}", dashed(kind.name())), &[])
    }

    /// Several of them, as a sentence lists them.
    pub fn triggers(&self, kinds: &[TriggerKind]) -> String {
        let names: Vec<String> = kinds.iter().map(|kind| self.trigger(*kind)).collect();
        self.words.list(&names)
    }

    /// What the rebuy check found, without the prices for whom they are sealed.
    pub fn finding_for(&self, finding: &Finding, sees_prices: bool) -> String {
        if sees_prices || finding.trigger.kind() != TriggerKind::Price {
            self.finding(finding)
        } else {
            self.words.say("memo-found-price-sealed", &[])
        }
    }

    /// What the rebuy check found on one question, with the figures and the limit.
    pub fn finding(&self, finding: &Finding) -> String {
        let words = self.words;
        match &finding.trigger {
            Trigger::Punctuality { shipments: 0, .. } => words.say("memo-found-no-record", &[]),
            Trigger::Punctuality {
                shipments,
                late,
                mean,
                chance,
                target,
            } => words.say(
                "memo-found-punctuality",
                &[
                    (
                        "onTime",
                        words.count(shipments.saturating_sub(*late).into()).into(),
                    ),
                    ("all", words.count((*shipments).into()).into()),
                    ("mean", words.percent(*mean, 1).into()),
                    ("chance", words.chance(*chance).into()),
                    ("target", self.percent(*target).into()),
                ],
            ),
            Trigger::Price { .. } => self.found_price(&finding.trigger),
            Trigger::Specification { changed: true } => words.say("memo-found-changed", &[]),
            Trigger::Specification { changed: false } => words.say("memo-found-unchanged", &[]),
            Trigger::Age { months, limit } => words.say(
                "memo-found-age",
                &[
                    ("n", (*months as usize).into()),
                    ("months", words.count((*months).into()).into()),
                    ("limit", words.count((*limit).into()).into()),
                ],
            ),
            Trigger::SingleSource { others: 0 } => words.say("memo-found-single-source", &[]),
            Trigger::SingleSource { others } => words.say(
                "memo-found-others",
                &[
                    ("n", (*others as usize).into()),
                    ("others", words.count((*others).into()).into()),
                ],
            ),
        }
    }

    fn found_price(&self, trigger: &Trigger) -> String {
        let Trigger::Price {
            now,
            expected,
            rise,
            limit,
        } = trigger
        else {
            return String::new();
        };
        let Some(now) = now else {
            return self.words.say("memo-found-no-price", &[]);
        };
        let carried = match self.dossier.price_index {
            Some(_) => "index",
            None => "old",
        };
        let mut arguments = vec![
            ("now", self.fine_price(*now).into()),
            ("expected", self.fine_price(*expected).into()),
            ("unit", self.unit().into()),
            ("carried", carried.into()),
            ("limit", self.percent(*limit).into()),
        ];
        let Some(rise) = rise else {
            return self.words.say("memo-found-price-alone", &arguments);
        };
        let side = match rise {
            rise if rise.abs() < 0.0005 => "same",
            rise if *rise > 0.0 => "above",
            _ => "below",
        };
        arguments.push(("side", side.into()));
        arguments.push(("rise", self.words.percent(rise.abs(), 1).into()));
        self.words.say("memo-found-price", &arguments)
    }

    /// One difference against the last decision, as a sentence.
    pub fn difference(&self, one: &Difference) -> String {
        let words = self.words;
        let of = |id: &str, criterion: &Criterion| {
            let name = self.text(&criterion.name);
            words.say(id, &[("criterion", name.into())])
        };
        let requirement =
            |id: &str, text: &Text| words.say(id, &[("requirement", self.text(text).into())]);
        match one {
            Difference::CriterionAdded(criterion) => of("memo-difference-added", criterion),
            Difference::CriterionLeft(criterion) => of("memo-difference-left", criterion),
            Difference::CriterionChanged { was, is } => self.changed(was, is),
            Difference::WeightMoved { criterion, was, is } => {
                let share =
                    |share: &Decimal| self.percent(f64::try_from(*share).unwrap_or_default());
                let arguments = [
                    ("criterion", self.criterion(criterion).into()),
                    ("was", share(was).into()),
                    ("is", share(is).into()),
                ];
                words.say("memo-difference-weight", &arguments)
            }
            Difference::RequirementAdded(text) => requirement("memo-difference-required", text),
            Difference::RequirementLeft(text) => requirement("memo-difference-dropped", text),
        }
    }

    /// What of a criterion is another than it was: name, family, the ends of its scale.
    fn changed(&self, was: &Criterion, is: &Criterion) -> String {
        let parts = |one: &Criterion| {
            [
                self.text(&one.name),
                self.family(one.family),
                self.ends(one),
            ]
        };
        let differing = parts(was).into_iter().zip(parts(is));
        let differing = differing.filter(|(was, is)| was != is);
        let (before, now): (Vec<String>, Vec<String>) = differing.unzip();
        let criterion = ("criterion", self.text(&is.name).into());
        if now.is_empty() {
            return self.words.say("memo-difference-details", &[criterion]);
        }
        let arguments = [
            criterion,
            ("was", before.join(", ").into()),
            ("is", now.join(", ").into()),
        ];
        self.words.say("memo-difference-changed", &arguments)
    }

    /// The two ends of a criterion’s scale.
    fn ends(&self, criterion: &Criterion) -> String {
        let (worst, best) = criterion.scale.anchors();
        let end = |level: Decimal| match &criterion.scale {
            Scale::LandedCost { .. } => self.fine_price(level),
            _ => self.anchor(criterion, level),
        };
        let arguments = [("worst", end(worst).into()), ("best", end(best).into())];
        self.words.say("memo-difference-scale", &arguments)
    }
}
